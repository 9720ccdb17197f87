"""One-time passwords, each shown once: large, to be copied or read out, and there until it is handed over."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from edumanage_desktop.gui import wording
from edumanage_desktop.gui.sign_in.card import text_label
from edumanage_desktop.gui.text_size import scaled
from edumanage_desktop.services.people import OneTimePassword


class OneTimePanel(QFrame):
    """Hidden until there is a password to show; the newest is in front of those that wait to be handed over."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "banner")
        self._made: list[OneTimePassword] = []
        self._words = text_label("", "strong", self)
        self.password = QLineEdit(self)
        self.password.setReadOnly(True)
        self.password.setAccessibleName(self.tr("One-time password"))
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(scaled(15))
        self.password.setFont(font)
        self.copy = QPushButton(self.tr("Copy"), self)
        self.copy.setAccessibleName(self.tr("Copy the one-time password"))
        self.copy.clicked.connect(self._copy)
        self.done = QPushButton(self.tr("Done"), self)
        self.done.setAccessibleName(self.tr("Hide the one-time password"))
        self.done.clicked.connect(self._finish)
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
        """Show this password until it is handed over."""
        self.forget(made.login)
        self._made.append(made)
        self._show_newest()
        self.password.setFocus(Qt.FocusReason.OtherFocusReason)
        self.password.selectAll()

    def forget(self, login: str) -> None:
        """Show an earlier password of this login no longer: it counts no more."""
        self._made = [made for made in self._made if made.login != login]
        self._show_newest()

    def is_shown(self) -> bool:
        """Return whether a password waits to be handed over."""
        return bool(self._made)

    def forget_all(self) -> None:
        """Show no password any more."""
        self._made.clear()
        self._show_newest()

    def words(self) -> str:
        """Return whose password is shown, as it is told."""
        return self._words.text()

    def _show_newest(self) -> None:
        self.setVisible(bool(self._made))
        if not self._made:
            self.password.clear()
            return
        made = self._made[-1]
        self._words.setText(
            self.tr("{login} signs in once with this password:").format(login=wording.isolated(made.login))
        )
        self.password.setText(made.password)
        self._until.setText(
            self.tr(
                "It holds until {until}, is shown only now, and has to be replaced at the first sign-in. Hand it over"
                " in person, or by a way that nobody else reads."
            ).format(until=wording.moment(made.valid_until))
        )

    def _finish(self) -> None:
        self._made.pop()
        self._show_newest()

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.password.text())
