"""One-time passwords, each shown once: large, to be copied or read out, and there until it is handed over."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from edumanage_desktop.gui import wording
from edumanage_desktop.gui.sign_in.card import text_label
from edumanage_desktop.gui.text_size import scaled
from edumanage_desktop.services.people import OneTimePassword


class OneTimePanel(QFrame):
    """Hidden until there is a password to show; the newest is in front of those that wait to be handed over."""

    save_wanted = Signal()
    print_wanted = Signal()
    """All that wait are to be written into a file, or printed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "banner")
        self._made: list[OneTimePassword] = []
        self._is_listed = False
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
        self.several = QWidget(self)
        self.several_words = text_label("", "", self.several)
        self.save = self._list_button(self.tr("Save all…"), self.tr("Write all of them into a file, PDF or CSV"))
        self.print = self._list_button(self.tr("Print all…"), self.tr("Print all of them, to be cut into slips"))
        self.all_done = self._list_button(self.tr("All are handed over"), self.tr("Show none of them any more"))
        self.save.clicked.connect(self.save_wanted)
        self.print.clicked.connect(self.print_wanted)
        self.all_done.clicked.connect(self._finish_all)
        ways = QHBoxLayout()
        for button in (self.save, self.print, self.all_done):
            ways.addWidget(button)
        ways.addStretch()
        of_several = QVBoxLayout(self.several)
        of_several.setContentsMargins(0, 8, 0, 0)
        of_several.addWidget(self.several_words)
        of_several.addLayout(ways)
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
        layout.addWidget(self.several)
        self.hide()

    def show_password(self, made: OneTimePassword) -> None:
        """Show this password until it is handed over."""
        self.show_passwords([made])

    def show_passwords(self, made: Sequence[OneTimePassword]) -> None:
        """Show these until they are handed over, one after the other or all as a list."""
        logins = {each.login for each in made}
        self._made = [each for each in self._made if each.login not in logins] + list(made)
        self._is_listed = False
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

    def waiting(self) -> Sequence[OneTimePassword]:
        """Return the passwords that are not handed over yet."""
        return tuple(self._made)

    def note_listed(self) -> None:
        """Note that all of them stand in a file or on paper."""
        self._is_listed = True

    def _show_newest(self) -> None:
        self.setVisible(bool(self._made))
        self.several.setVisible(len(self._made) > 1)
        self.several_words.setText(self.tr("%n passwords wait to be handed over.", "", len(self._made)))
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

    def _finish_all(self) -> None:
        """Show none any more; where they stand nowhere else it is asked first, for nobody can be told them again."""
        if self._is_listed:
            self.forget_all()
            return
        question = QMessageBox(self)
        question.setIcon(QMessageBox.Icon.Question)
        question.setWindowTitle(self.tr("One-time passwords"))
        question.setText(self.tr("Are all of them handed over?"))
        question.setInformativeText(
            self.tr("They are neither saved nor printed, and shown never again. Who has none gets another by a reset.")
        )
        yes = question.addButton(self.tr("All are handed over"), QMessageBox.ButtonRole.DestructiveRole)
        cancel = question.addButton(QMessageBox.StandardButton.Cancel)
        cancel.setText(self.tr("Not yet"))
        question.setDefaultButton(cancel)

        def answer() -> None:
            if question.clickedButton() is yes:
                self.forget_all()
            question.deleteLater()

        question.finished.connect(lambda _result: answer())
        question.open()

    def _list_button(self, words: str, tip: str) -> QPushButton:
        button = QPushButton(words, self.several)
        button.setAccessibleName(words)
        button.setToolTip(tip)
        return button

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.password.text())
