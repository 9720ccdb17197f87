"""Whom to ask, as administrators write it down: every place of the runbook, saved together, each over its version."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from edumanage_desktop.domain.contacts import GROUPS, Contact, ContactPlace
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.contacts.contact_row import ContactRow
from edumanage_desktop.gui.guide.book import PLACE_PROPERTY, GuidePlace
from edumanage_desktop.gui.saved_column import SavedColumn
from edumanage_desktop.gui.sign_in.card import text_label
from edumanage_desktop.gui.tab_stops import order_tab_stops
from edumanage_desktop.gui.tasks import TaskLanes
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.services.contacts import ContactKeeper, KeptContact, SavedContacts, save_contacts
from edumanage_desktop.services.register import RegisterChange

_WIDEST_PX = 820


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Contacts", text, None, count)


@dataclass(frozen=True, slots=True)
class _Written:
    """What is read: the contacts, and who changed each last."""

    kept: Mapping[ContactPlace, KeptContact]
    changes: Mapping[str, RegisterChange]


class ContactsSection(SavedColumn):
    """Nothing is saved before the administrator says so."""

    rows: dict[ContactPlace, ContactRow]

    def __init__(self, *, keeper: ContactKeeper, lanes: TaskLanes, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(name=_tr("Contacts"), widest_px=_WIDEST_PX, lanes=lanes, theme=theme, parent=parent)
        self.setProperty(PLACE_PROPERTY, str(GuidePlace.CONTACTS))
        self._keeper = keeper
        self._begin(self._filling(), reading=_tr("The contacts are being read."))

    def _reads(self) -> Callable[[], _Written]:
        return partial(_read, self._keeper)

    def _saves(self, wanted: Sequence[tuple[KeptContact, Contact]]) -> Callable[[], tuple[SavedContacts, _Written]]:
        keeper = self._keeper
        return lambda: (save_contacts(keeper, wanted), _read(keeper))

    def _showing(self, read: _Written) -> Iterator[Callable[[], object]]:
        for place, row in self.rows.items():
            yield partial(row.show_kept, read.kept[place], read.changes.get(str(place)))

    def _key_of(self, kept: KeptContact) -> ContactPlace:
        return kept.contact.place

    def _tell_saved(self, saved: SavedContacts) -> None:
        undo = partial(_take_back, self._keeper, saved)
        self.undo_offered.emit(_tr("%n contacts saved.", len(saved.stored)), undo)

    def _first_words(self, theirs: int) -> str:
        return _tr("%n contacts were changed by somebody else first; look at them above.", theirs)

    def _unreadable_words(self) -> str:
        return _tr("The contacts cannot be read")

    def _filling(self) -> Iterator[Callable[[], None]]:
        """Yield what fills the column, each part too short to be noticed."""
        yield self._begin_column
        for number, (team, places) in enumerate(GROUPS):
            yield partial(self._begin_group, team, is_first=number == 0)
            for place in places:
                yield partial(self._make_row, place)

    def _begin_column(self) -> None:
        words = _tr(
            "Everybody finds these under Help, Contacts…, and an incident tells those with an e-mail address. A place"
            " whose fields are all empty is filled by nobody."
        )
        self._column.addWidget(text_label(words, "secondary", self._body))

    def _begin_group(self, team: Sentence, *, is_first: bool) -> None:
        self._column.addSpacing(8 if is_first else 16)
        self._column.addWidget(text_label(wording.said(team), "strong", self._body))

    def _make_row(self, place: ContactPlace) -> None:
        self._add_row(place, ContactRow(place=place, parent=self._body))

    def _order_tab_stops(self) -> None:
        stops = (field for row in self.rows.values() for field in row.fields())
        order_tab_stops(*stops, self.save_button, self.discard_button)


def _read(keeper: ContactKeeper) -> _Written:
    latest: dict[str, RegisterChange] = {}
    for change in keeper.changes():
        latest.setdefault(change.key, change)
    return _Written(keeper.kept(), latest)


def _take_back(keeper: ContactKeeper, saved: SavedContacts) -> None:
    """Store what was there before; raises what keeps it from that."""
    for before in saved.replaced:
        keeper.save(before)
