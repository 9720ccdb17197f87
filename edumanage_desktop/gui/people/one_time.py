"""A one-time password, shown once: large, to be copied or read out, and gone when the person goes on."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from edumanage_desktop.gui import wording
from edumanage_desktop.gui.sign_in.card import text_label
from edumanage_desktop.services.people import OneTimePassword


class OneTimePanel(QFrame):
    """Hidden until there is a password to show."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "banner")
        self._words = text_label("", "strong", self)
        self.password = QLineEdit(self)
        self.password.setReadOnly(True)
        self.password.setAccessibleName(self.tr("One-time password"))
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(18)
        self.password.setFont(font)
        self.copy = QPushButton(self.tr("Copy"), self)
        self.copy.setAccessibleName(self.tr("Copy the one-time password"))
        self.copy.clicked.connect(self._copy)
        self.done = QPushButton(self.tr("Done"), self)
        self.done.setAccessibleName(self.tr("Hide the one-time password"))
        self.done.clicked.connect(self.forget)
        self._until = text_label("", "secondary", self)
        row = QHBoxLayout()
        row.addWidget(self.copy)
        row.addWidget(self.done)
        row.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.addWidget(self._words)
        layout.addWidget(self.password)
        layout.addLayout(row)
        layout.addWidget(self._until)
        self.hide()

    def show_password(self, made: OneTimePassword) -> None:
        """Show this password."""
        self._words.setText(self.tr("{login} signs in once with this password:").format(login=made.login))
        self.password.setText(made.password)
        self._until.setText(
            self.tr(
                "It holds until {until}, is shown only now, and has to be replaced at the first sign-in. Hand it over"
                " in person, or by a way that nobody else reads."
            ).format(until=wording.moment(made.valid_until))
        )
        self.show()
        self.password.setFocus(Qt.FocusReason.OtherFocusReason)
        self.password.selectAll()

    def forget(self) -> None:
        """Hide it for good."""
        self.password.clear()
        self.hide()

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.password.text())
