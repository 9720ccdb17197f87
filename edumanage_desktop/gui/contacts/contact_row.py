"""One place of the contacts: its three fields, who wrote it last, and both sides where somebody was first."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from edumanage_desktop.domain.contacts import (
    LONGEST_EMAIL,
    LONGEST_NAME,
    LONGEST_PHONE,
    TITLES,
    Contact,
    ContactPlace,
)
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.announcing import announce
from edumanage_desktop.gui.sign_in.card import text_label
from edumanage_desktop.gui.tab_stops import order_tab_stops
from edumanage_desktop.services.contacts import KeptContact, trimmed
from edumanage_desktop.services.register import RegisterChange


def _tr(text: str) -> str:
    return QCoreApplication.translate("Contacts", text)


def contact_words(contact: Contact) -> str:
    """Return who fills a place in one line, or that nobody does."""
    told = " · ".join(map(wording.plain, filter(None, (contact.name, contact.email, contact.phone))))
    return told or _tr("nobody yet")


class ContactRow(QWidget):
    """Shows a contact as it is stored, and what the person makes of it until that is saved or let go."""

    edited = Signal()

    def __init__(self, *, place: ContactPlace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place = place
        self.kept = KeptContact(Contact(place))
        self._change: RegisterChange | None = None
        title = wording.said(TITLES[place])
        self._title = QLabel(title, self)
        self.name = self._field(_tr("Name"), title, LONGEST_NAME)
        self.email = self._field(_tr("E-mail"), title, LONGEST_EMAIL)
        self.phone = self._field(_tr("Telephone"), title, LONGEST_PHONE)
        self.note = text_label("", "secondary", self)
        self.note.setAccessibleDescription(title)
        self.conflict = text_label("", "error", self)
        self.conflict.setAccessibleDescription(_tr("What happened"))
        self.conflict.hide()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.addWidget(self._title, 0, 0, 1, 3)
        for column, field in enumerate(self.fields()):
            grid.addWidget(field, 1, column)
            grid.setColumnStretch(column, 3 if field is not self.phone else 2)
        grid.addWidget(self.note, 2, 0, 1, 3)
        grid.addWidget(self.conflict, 3, 0, 1, 3)
        order_tab_stops(*self.fields())
        self._show_note()

    def field(self) -> QLineEdit:
        """Return its first field."""
        return self.name

    def fields(self) -> tuple[QLineEdit, ...]:
        """Return its fields in the order of reading."""
        return self.name, self.email, self.phone

    def show_kept(self, kept: KeptContact, change: RegisterChange | None) -> None:
        """Show a contact as it is stored, and who changed it last; what is typed stays typed against it."""
        is_typed = self.is_edited()
        self.kept, self._change = kept, change
        if not is_typed:
            self._fill(kept.contact)
        self._show_note()

    def is_edited(self) -> bool:
        """Return whether something else is typed than what is stored."""
        return self.typed() != self.kept.contact

    def typed(self) -> Contact:
        """Return the contact that is typed."""
        return trimmed(Contact(self.place, self.name.text(), self.email.text(), self.phone.text()))

    def forget(self) -> None:
        """Show what is stored."""
        self.conflict.hide()
        self._fill(self.kept.contact)
        self._show_note()

    def show_conflict(self, theirs: KeptContact) -> None:
        """Show both sides; another saving is meant for the contact as it stands now."""
        self.kept = theirs
        words = _tr(
            "Somebody changed this first: theirs {theirs}, yours {yours}. Save puts yours in its place; Discard keeps"
            " theirs."
        ).format(
            theirs=wording.isolated(contact_words(theirs.contact)), yours=wording.isolated(contact_words(self.typed()))
        )
        self.conflict.setText(words)
        self.conflict.setVisible(self.is_edited())
        announce(self.conflict, words)
        self._show_note()

    def _field(self, words: str, title: str, longest: int) -> QLineEdit:
        field = QLineEdit(self)
        field.setMaxLength(longest)
        field.setPlaceholderText(words)
        field.setAccessibleName(_tr("{place}: {field}").format(place=title, field=words))
        field.textEdited.connect(self._take)
        return field

    def _fill(self, contact: Contact) -> None:
        for field, text in zip(self.fields(), (contact.name, contact.email, contact.phone), strict=True):
            if field.text() != text:
                field.setText(text)
                field.setCursorPosition(0)

    def _take(self) -> None:
        self._show_note()
        self.edited.emit()

    def _show_note(self) -> None:
        note = ""
        if self.is_edited():
            now = wording.isolated(contact_words(self.kept.contact))
            note = _tr("Not saved yet; stored is {now}.").format(now=now)
        elif self._change is not None:
            words = _tr("Written by {who} on {when}.")
            note = words.format(who=wording.isolated(self._who()), when=wording.moment(self._when()))
        self.note.setText(note)
        self.note.setVisible(bool(note))

    def _who(self) -> str:
        return ("" if self._change is None else wording.plain(self._change.login)) or _tr("the database")

    def _when(self) -> datetime | None:
        return None if self._change is None else self._change.at
