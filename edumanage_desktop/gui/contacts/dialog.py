"""Help, Contacts…: whom to ask, for everybody, to be read and copied."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from edumanage_desktop.domain.contacts import GROUPS, TITLES, Contact
from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.announcing import announce
from edumanage_desktop.gui.details_pane import WrappedColumn
from edumanage_desktop.gui.guide.book import PLACE_PROPERTY, GuidePlace
from edumanage_desktop.gui.sign_in.card import text_label
from edumanage_desktop.gui.tasks import TaskLanes
from edumanage_desktop.gui.text_size import scaled, window_room
from edumanage_desktop.services.contacts import ContactReader

_WIDTH_PX, _HEIGHT_PX = 520, 460


def _tr(text: str) -> str:
    return QCoreApplication.translate("Contacts", text)


class ContactsDialog(QDialog):
    """Reads when it is made; places that nobody fills are left out, and where all are, it says who may fill them."""

    def __init__(self, *, reader: ContactReader, lanes: TaskLanes, administers: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._administers = administers
        self._contacts: Sequence[Contact] | None = None
        self.setWindowTitle(_tr("Contacts"))
        self.setProperty(PLACE_PROPERTY, str(GuidePlace.CONTACTS))
        self._scroll = WrappedColumn(self)
        self._scroll.setAccessibleName(_tr("Whom to ask"))
        self._scroll.setProperty("kind", "read")
        self._column = self._scroll.column
        self._column.setContentsMargins(0, 0, 12, 0)
        self._column.setSpacing(4)
        self.text = text_label(_tr("Reading whom to ask…"), "secondary", self._scroll.body)
        self.text.setAccessibleDescription(_tr("What happened"))
        self._column.addWidget(self.text)
        self._column.addStretch()
        self.copy = self._button(_tr("Copy"), _tr("Copy all of it as text"))
        self.copy.setEnabled(False)
        self.closing = self._button(_tr("Close"), _tr("Close (Escape)"))
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.copy)
        foot.addStretch()
        foot.addWidget(self.closing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(16)
        layout.addWidget(self._scroll, 1)
        layout.addLayout(foot)
        self.copy.clicked.connect(self._copy)
        self.closing.clicked.connect(self.reject)
        self.closing.setFocus()
        lanes.run(self, reader.contacts).success(self._show).failure(self._fail).start()

    def is_settled(self) -> bool:
        """Return whether the contacts stand there, or why they do not."""
        return self._contacts is not None

    def as_text(self) -> str:
        """Return all of it as lines of text."""
        lines = []
        for contact in self._contacts or ():
            if not contact.is_empty:
                lines += [wording.said(TITLES[contact.place]), *_lines(contact), ""]
        return "\n".join(lines)

    def _show(self, contacts: Sequence[Contact]) -> None:
        self._contacts = contacts
        there = {contact.place: contact for contact in contacts if not contact.is_empty}
        if not there:
            self.text.setText(
                _tr("Nobody wrote down yet whom to ask. Write it under Department, Contacts.")
                if self._administers
                else _tr("Nobody wrote down yet whom to ask. An administrator of the department may do so.")
            )
            announce(self.text, self.text.text())
            self._scroll.give_room()
            return
        self.text.hide()
        at = 0
        for team, places in GROUPS:
            filled = [there[place] for place in places if place in there]
            if filled:
                at = self._add(at, wording.said(team), "secondary")
            for contact in filled:
                at = self._add(at, wording.said(TITLES[contact.place]), "strong")
                told = "\n".join(map(wording.plain, _lines(contact)))
                at = self._add(at, told, "", is_last=contact is filled[-1])
        self.copy.setEnabled(True)
        self._scroll.give_room()

    def _fail(self, error: EduManageError) -> None:
        self._contacts = ()
        self.text.setProperty("role", "error")
        self.text.style().unpolish(self.text)
        self.text.style().polish(self.text)
        self.text.setText(wording.said(error.sentence))
        announce(self.text, self.text.text(), is_urgent=True)
        self._scroll.give_room()

    def _add(self, at: int, words: str, role: str, *, is_last: bool = False) -> int:
        label = text_label(words, role, self._scroll.body)
        # A label would lay names and addresses by their own letters, to the far side of a mirrored window.
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        label.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        self._column.insertWidget(at, label)
        self._column.insertSpacing(at + 1, 12 if is_last else 0)
        return at + 2

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.as_text())
        announce(self.copy, _tr("Copied."))

    def _button(self, words: str, tip: str) -> QPushButton:
        made = QPushButton(words, self)
        made.setAccessibleName(words)
        made.setToolTip(tip)
        made.setAutoDefault(False)
        return made

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        room = window_room(self)
        self.resize(min(scaled(_WIDTH_PX), room.width()), min(scaled(_HEIGHT_PX), room.height()))


def _lines(contact: Contact) -> list[str]:
    return list(filter(None, (contact.name, contact.email, contact.phone)))
