"""What one matter comes to: what is looked at, the checks with their evidence, the verdict, and what mends it."""

from collections.abc import Callable, Mapping
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.announcing import announce
from edumanage_desktop.gui.diagnosis.correction_box import CorrectionBox
from edumanage_desktop.gui.diagnosis.view import DiagnosisView
from edumanage_desktop.gui.elided_button import ElidedButton
from edumanage_desktop.gui.reading_column import ReadingColumn
from edumanage_desktop.gui.sign_in.card import text_label
from edumanage_desktop.gui.tab_stops import order_tab_stops
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.services.diagnosis.looking import Looked
from edumanage_desktop.services.diagnosis.matters import LOOKED_AT, Matter, titles_of

_LONGEST_PATH = 4096


class LookingPane(QWidget):
    """Shows one matter at a time, and asks for nothing by itself."""

    look_wanted = Signal()
    stop_wanted = Signal()
    account_wanted = Signal()
    repair_wanted = Signal(object)
    """The `Repair`."""

    def __init__(self, *, is_server: bool, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._is_server = is_server
        self.matter = Matter.UPLOAD
        self.intro = text_label("", "secondary", self)
        self.file = QLineEdit(self)
        self.file.setMaxLength(_LONGEST_PATH)
        self.file.setAccessibleName(self.tr("A file that was refused"))
        self.file.setPlaceholderText(self.tr("May stay empty"))
        self.choose = self._button(self.tr("Choose…"), self.tr("Choose a file that was refused"), self._choose_file)
        self.file_row = self._row_of_file()
        self.message = text_label("", "secondary", self)
        self.message.setAccessibleDescription(self.tr("What happened"))
        self.view = DiagnosisView(titles={}, theme=theme, parent=self)
        self.box = CorrectionBox(self)
        self.look = self._button(self.tr("Look"), self.tr("Look into it now (Enter)"), self.look_wanted.emit)
        self.stop = self._button(
            self.tr("Stop"), self.tr("End before the next check; nothing is left behind"), self.stop_wanted.emit
        )
        self.account = self._button(
            self.tr("As an administrator of the server…"),
            self.tr("Who sees locks, rules and rights as well, and makes indexes"),
            self.account_wanted.emit,
        )
        self.copy = self._button(self.tr("Copy the result"), self.tr("Copy the verdict and every check"), self._copy)
        self._lay_out()
        self.box.wanted.connect(lambda repair, _reason: self.repair_wanted.emit(repair))
        self.file.returnPressed.connect(self.look_wanted.emit)
        self.say("")

    def offer(self, matter: Matter) -> None:
        """Show what would be looked at, and nothing found."""
        self.matter = matter
        self.intro.setText(wording.said(LOOKED_AT[matter]))
        self.file_row.setVisible(matter is Matter.UPLOAD)
        self.box.show_correction(None)
        self.view.offer(self._titles())
        self.view.remedy.show()
        self.say("")

    def named_file(self) -> str | None:
        """Return the file that was refused, None for none."""
        return self.file.text().strip() or None if self.matter is Matter.UPLOAD else None

    def show_looked(self, looked: Looked) -> None:
        """Show what was found, and offer what mends it."""
        self.view.show_diagnosis(looked.found)
        self.box.show_correction(looked.repair)
        self.view.remedy.setVisible(looked.repair is None or not looked.repair.is_whole)
        if looked.mended is not None:
            mended = self.tr("{what} This is what the checks find now:").format(what=wording.said(looked.mended))
            self.say(mended)
        else:
            self.say("")

    def show_failure(self, words: str) -> None:
        """Show why nothing was found."""
        self.box.show_correction(None)
        self.view.fail(words)

    def show_under_way(self, words: str) -> None:
        """Show that it is being looked into."""
        self.box.show_correction(None)
        self.view.say_on_the_way(words)

    def show_buttons(self, *, is_running: bool, is_other: bool, by_account: bool) -> None:
        """Offer what can be done: `is_other` says that something else is being looked into, `by_account` as whom."""
        words = self.tr("Look") if self.view.found is None else self.tr("Look again")
        self.look.setText(words)
        self.look.setAccessibleName(words)
        self.look.setProperty("kind", "primary" if self.view.found is None else "")
        self.look.style().unpolish(self.look)
        self.look.style().polish(self.look)
        for button, is_shown in (
            (self.look, not is_running),
            (self.stop, is_running),
            (self.account, self._asks_account() and not by_account and not is_running),
        ):
            button.setVisible(is_shown)
        self.look.setEnabled(not is_other)
        self.account.setEnabled(not is_other)
        self.stop.setEnabled(is_running)
        self.copy.setEnabled(self.view.found is not None)
        for control in (self.file, self.choose, self.box):
            control.setEnabled(not is_running and not is_other)

    def say(self, words: str, *, is_failure: bool = False) -> None:
        """Tell what happened, or nothing for ''."""
        self.message.setText(words)
        self.message.setVisible(bool(words))
        announce(self.message, words, is_urgent=is_failure)

    def _asks_account(self) -> bool:
        return self._is_server and self.matter in (Matter.UPLOAD, Matter.PERFORMANCE)

    def _titles(self) -> Mapping[StrEnum, str]:
        titles: Mapping[StrEnum, Sentence] = titles_of(self.matter, is_server=self._is_server)
        return {name: wording.said(title) for name, title in titles.items()}

    def _choose_file(self) -> None:
        name, _kinds = QFileDialog.getOpenFileName(self.window(), self.tr("Choose a file that was refused"))
        if name:
            self.file.setText(name)

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.view.text())
        self.say(self.tr("The result was copied."))

    def _row_of_file(self) -> QWidget:
        holder = QWidget(self)
        label = QLabel(self.tr("A file that was refused"), holder)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setBuddy(self.file)
        row, column = QHBoxLayout(), QVBoxLayout(holder)
        row.addWidget(self.file, 1)
        row.addWidget(self.choose)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(label)
        column.addLayout(row)
        return holder

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(12)
        parts = (self.intro, self.file_row, self.message, self.view, self.box)
        reading = ReadingColumn(*parts, stretched=self.view, parent=self)
        reading.follow_rows(self.view.list)
        column.addWidget(reading, 1)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.look, self.stop, self.account, self.copy):
            row.addWidget(button)
        row.addStretch()
        column.addLayout(row)
        order_tab_stops(
            self.file, self.choose, self.view.list, self.box.reason, self.box.button, self.look, self.stop,
            self.account, self.copy,
        )  # fmt: skip

    def _button(self, words: str, tip: str, slot: Callable[[], object]) -> QPushButton:
        made = ElidedButton(words, self)
        made.setAccessibleName(words)
        made.setToolTip(tip)
        made.setAutoDefault(False)
        made.clicked.connect(lambda: slot())
        return made
