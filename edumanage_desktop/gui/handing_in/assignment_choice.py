"""The choice of the assignment for which work is handed in: what is open, and until when by the database's clock."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtWidgets import QComboBox, QWidget

from edumanage_desktop.gui import wording
from edumanage_desktop.services.upload_rules import Collection


class AssignmentChoice(QComboBox):
    """Offers what is open, and at the desk also what has closed; never lets a choice slip to another unseen."""

    def __init__(self, *, at_desk: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._at_desk = at_desk
        self._offered: tuple[tuple[str, Collection], ...] = ()
        self._collections: Sequence[Collection] = ()
        self._closed: Collection | None = None
        self.setAccessibleName(self.tr("Assignment"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.addItem(self.tr("No assignment"), None)
        self.activated.connect(self._let_go_of_closed)

    def offer(self, collections: Sequence[Collection], now: datetime) -> None:
        """Offer these as they are at a moment; what was chosen stays, or is told to have closed."""
        self._collections = collections
        is_over = {each: each.closes_at is not None and each.closes_at <= now for each in collections}
        offered = tuple(
            (_words(each, now), each)
            for each in sorted(collections, key=is_over.__getitem__)
            if self._at_desk or not is_over[each]
        )
        if offered == self._offered or self.view().isVisible():
            return
        chosen, self._offered = self.chosen(), offered
        self.blockSignals(True)
        self.clear()
        self.addItem(self.tr("No assignment"), None)
        for words, each in offered:
            self.addItem(words, each)
        self.blockSignals(False)
        if chosen is not None:
            self.choose(_names(chosen))

    def is_offered(self) -> bool:
        """Return whether there is anything to choose."""
        return bool(self._offered)

    def chosen(self) -> Collection | None:
        """Return the assignment that is chosen, None for none."""
        value = self.currentData()
        return value if isinstance(value, Collection) else None

    def choose(self, names: tuple[str, str, str]) -> None:
        """Choose by course, term and assignment ('' for what is open); what has closed stays to be told of."""
        self._closed = None
        for index in range(self.count()):
            each = self.itemData(index)
            if isinstance(each, Collection) and _names(each) == names:
                self.setCurrentIndex(index)
                return
        self.setCurrentIndex(0)
        self._closed = next((each for each in self._collections if _names(each) == names), None)

    def deadline_words(self, now: datetime) -> str:
        """Return when what is chosen closes, as a line of its own, '' for what never does."""
        chosen = self.chosen()
        words = "" if chosen is None or chosen.closes_at is None else wording.closing(chosen.closes_at, now)
        return words[:1].upper() + words[1:]

    def closed_words(self) -> str:
        """Return that what was chosen has closed meanwhile, '' as long as it has not."""
        if self._closed is None:
            return ""
        words = self.tr(
            "{name} closed on {time}. Choose another assignment or none; the registrar's office can still hand it in"
            " for you."
        )
        return words.format(name=wording.isolated(_name(self._closed)), time=wording.moment(self._closed.closes_at))

    def _let_go_of_closed(self) -> None:
        self._closed = None


def _names(collection: Collection) -> tuple[str, str, str]:
    return collection.course, collection.term or "", collection.assignment or ""


def _name(collection: Collection) -> str:
    return " · ".join(wording.plain(part) for part in _names(collection) if part)


def _words(collection: Collection, now: datetime) -> str:
    name = _name(collection)
    return name if collection.closes_at is None else f"{name} – {wording.closing(collection.closes_at, now)}"
