"""Whom to ask, as administrators write it down: every place of the runbook, saved together, each over its version."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from edumanage_desktop.domain.contacts import GROUPS, ContactPlace
from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.announcing import announce
from edumanage_desktop.gui.contacts.contact_row import ContactRow
from edumanage_desktop.gui.guide.book import PLACE_PROPERTY, GuidePlace
from edumanage_desktop.gui.in_turns import InTurns
from edumanage_desktop.gui.notice import NoticePage
from edumanage_desktop.gui.sign_in.card import text_label
from edumanage_desktop.gui.tab_stops import order_tab_stops
from edumanage_desktop.gui.tabbed_page import TabSection
from edumanage_desktop.gui.tasks import TaskLanes
from edumanage_desktop.gui.text_size import scaled
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


class ContactsSection(TabSection):
    """Nothing is saved before the administrator says so."""

    def __init__(self, *, keeper: ContactKeeper, lanes: TaskLanes, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty(PLACE_PROPERTY, str(GuidePlace.CONTACTS))
        self._keeper, self._lanes, self._theme, self._is_saving = keeper, lanes, theme, False
        self.rows: dict[ContactPlace, ContactRow] = {}
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its fields are turned to by themselves
        self._scroll.setAccessibleName(_tr("Contacts"))
        self._body = QWidget(self._scroll.viewport())
        self._body.setObjectName("settings_body")
        self._column = QVBoxLayout(self._body)
        self._making = InTurns((*self._filling(), self._end_making), parent=self)
        self._body.setMaximumWidth(scaled(_WIDEST_PX))
        self._scroll.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self._scroll.setWidget(self._body)
        self.message = text_label("", "error", self)
        self.message.setAccessibleDescription(_tr("What happened"))
        self.message.hide()
        self.save_button = QPushButton(_tr("Save"), self)
        self.save_button.setProperty("kind", "primary")
        self.discard_button = QPushButton(_tr("Discard"), self)
        self.notice = NoticePage(self)
        self._states = QStackedWidget(self)
        self._lay_out()
        self.save_button.clicked.connect(self.save)
        self.discard_button.clicked.connect(self.forget_unsaved)
        self.notice.action_chosen.connect(self.read)
        self._show_buttons()
        self._say_notice("waiting", _tr("One moment…"), _tr("The contacts are being read."))

    def read(self) -> None:
        """Read what is written down, the first time when its rows are made; what is typed stays typed."""
        if not self._making.is_done():
            self._making.begin()
            return
        self._lanes.run(self, partial(_read, self._keeper)).success(self._take).failure(self._fail).start()

    def take_keyboard(self) -> None:
        """Put the keyboard into the first field."""
        if self._states.currentWidget() is self.notice:
            self.notice.focus_action()
        elif self.rows:
            next(iter(self.rows.values())).name.setFocus(Qt.FocusReason.OtherFocusReason)

    def has_unsaved(self) -> bool:
        """Return whether anything is typed that was not saved."""
        return any(row.is_edited() for row in self.rows.values())

    def forget_unsaved(self) -> None:
        """Show what is stored."""
        for row in self.rows.values():
            row.forget()
        self._say("")
        self._show_buttons()

    def save(self) -> None:
        """Store what is typed, each contact over its version; whoever was first is shown beside it."""
        wanted = [(row.kept, row.typed()) for row in self.rows.values() if row.is_edited()]
        if not wanted or self._is_saving:
            return
        self._is_saving = True
        self._say("")
        self.told.emit("")
        self._show_buttons()
        keeper = self._keeper
        saving = self._lanes.run(self, lambda: (save_contacts(keeper, wanted), _read(keeper)))
        saving.success(self._show_saved).failure(self._not_saved).unexpected(self._end_saving).start()

    def is_settled(self) -> bool:
        """Return whether the contacts stand there, and none is being saved."""
        return self._states.currentWidget() is not self.notice and not self._is_saving

    def _take(self, written: _Written) -> None:
        was_there = self._states.currentWidget() is not self.notice
        self._show(written)
        self._states.setCurrentIndex(0)
        if not was_there and self.isVisible():
            self.take_keyboard()

    def _show(self, written: _Written) -> None:
        for place, row in self.rows.items():
            row.show_kept(written.kept[place], written.changes.get(str(place)))
        self._show_buttons()

    def _fail(self, error: EduManageError) -> None:
        if self._states.currentWidget() is self.notice:
            title, action = _tr("The contacts cannot be read"), _tr("Try again")
            self._say_notice("unreachable", title, wording.said(error.sentence), action)
        else:
            self._say(wording.said(error.sentence))

    def _show_saved(self, came: tuple[SavedContacts, _Written]) -> None:
        saved, written = came
        self._is_saving = False
        for kept in saved.stored:
            self.rows[kept.contact.place].kept = kept
            self.rows[kept.contact.place].forget()
        for kept in saved.theirs:
            self.rows[kept.contact.place].show_conflict(kept)
        self._show(written)
        if saved.stored:
            undo = partial(_take_back, self._keeper, saved)
            self.undo_offered.emit(_tr("%n contacts saved.", len(saved.stored)), undo)
        if saved.failure is not None:
            self._say(wording.said(saved.failure.sentence))
        elif saved.theirs:
            self._say(_tr("%n contacts were changed by somebody else first; look at them above.", len(saved.theirs)))

    def _not_saved(self, error: EduManageError) -> None:
        self._end_saving()
        self._say(wording.said(error.sentence))

    def _end_saving(self) -> None:
        self._is_saving = False
        self._show_buttons()

    def _say(self, words: str) -> None:
        self.message.setText(words)
        self.message.setVisible(bool(words))
        announce(self.message, words)

    def _say_notice(self, icon_name: str, title: str, sentence: str, action: str = "") -> None:
        self.notice.show_notice(theme=self._theme, icon_name=icon_name, title=title, sentence=sentence, action=action)
        self._states.setCurrentWidget(self.notice)

    def _show_buttons(self) -> None:
        is_dirty = self.has_unsaved()
        for button in (self.save_button, self.discard_button):
            button.setEnabled(is_dirty and not self._is_saving)

    def _filling(self) -> Iterator[Callable[[], None]]:
        """Yield what fills the column, each part too short to be noticed."""
        self._column.setContentsMargins(24, 16, 24, 16)
        self._column.setSpacing(8)
        yield self._begin_column
        for number, (team, places) in enumerate(GROUPS):
            yield partial(self._begin_group, team, is_first=number == 0)
            for place in places:
                yield partial(self._add_row, place)

    def _begin_column(self) -> None:
        words = _tr(
            "Everybody finds these under Help, Contacts…, and an incident tells those with an e-mail address. A place"
            " whose fields are all empty is filled by nobody."
        )
        self._column.addWidget(text_label(words, "secondary", self._body))

    def _begin_group(self, team: Sentence, *, is_first: bool) -> None:
        self._column.addSpacing(8 if is_first else 16)
        self._column.addWidget(text_label(wording.said(team), "strong", self._body))

    def _add_row(self, place: ContactPlace) -> None:
        row = ContactRow(place=place, parent=self._body)
        row.ensurePolished()  # all at once, when they are shown, would stop the window
        row.edited.connect(self._show_buttons)
        row.edited.connect(partial(self._say, ""))
        self.rows[place] = row
        self._column.addWidget(row)

    def _end_making(self) -> None:
        """End the column, and read what its rows are to show."""
        self._column.addStretch(1)
        stops = (field for row in self.rows.values() for field in row.fields())
        order_tab_stops(*stops, self.save_button, self.discard_button)
        self.grown.emit()
        self.read()

    def _lay_out(self) -> None:
        there = QWidget(self)
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 8, 24, 8)
        foot.setSpacing(12)
        for button in (self.save_button, self.discard_button):
            button.setAccessibleName(button.text())
            foot.addWidget(button)
        foot.addWidget(self.message, 1)
        foot.addStretch()
        column = QVBoxLayout(there)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._scroll, 1)
        column.addLayout(foot)
        self._states.addWidget(there)
        self._states.addWidget(self.notice)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._states)

    def minimumSizeHint(self) -> QSize:
        """Let no field be cut at its side."""
        bar_px = self._scroll.verticalScrollBar().sizeHint().width()
        return QSize(self._body.minimumSizeHint().width() + bar_px, scaled(120))


def _read(keeper: ContactKeeper) -> _Written:
    latest: dict[str, RegisterChange] = {}
    for change in keeper.changes():
        latest.setdefault(change.key, change)
    return _Written(keeper.kept(), latest)


def _take_back(keeper: ContactKeeper, saved: SavedContacts) -> None:
    """Store what was there before; raises what keeps it from that."""
    for before in saved.replaced:
        keeper.save(before)
