"""The dialog that says why a database cannot be reached, also before anybody is signed in."""

from collections.abc import Callable
from enum import StrEnum
from functools import partial
from threading import Event

import shiboken6
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from edumanage_desktop.domain.backups import BackupCancelled
from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.announcing import announce
from edumanage_desktop.gui.diagnosis.view import DiagnosisView
from edumanage_desktop.gui.guide.book import PLACE_PROPERTY, GuidePlace
from edumanage_desktop.gui.reading_column import ReadingColumn
from edumanage_desktop.gui.sign_in.card import text_label
from edumanage_desktop.gui.tasks import Lane, TaskLanes
from edumanage_desktop.gui.text_size import scaled, window_room
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.services.diagnosis.diagnosis import Diagnosis, Tell
from edumanage_desktop.services.diagnosis.matters import Matter, titles_of

_SIZE = QSize(720, 640)


class ConnectionDialog(QDialog):
    """Looks as soon as it stands there, and leaves off when it is closed."""

    _told = Signal(object)

    def __init__(
        self, *, look: Callable[[Tell], Diagnosis], is_server: bool, lanes: TaskLanes, theme: Theme, parent: QWidget
    ) -> None:
        """`look` goes the way to the database and tells each check; it runs off the GUI thread."""
        super().__init__(parent)
        self._diagnose, self._lanes = look, lanes
        self._is_busy = False
        self._left = Event()
        self._titles = {
            name: wording.said(title) for name, title in titles_of(Matter.CONNECTION, is_server=is_server).items()
        }
        self.setWindowTitle(self.tr("Why can the database not be reached?"))
        self.setProperty(PLACE_PROPERTY, str(GuidePlace.CONNECTING))
        self.message = text_label("", "secondary", self)
        self.view = DiagnosisView(titles=self._titles, theme=theme, parent=self)
        self.again = self._button(self.tr("Look again"), self.tr("Go the whole way once more"), self.look)
        self.copy = self._button(self.tr("Copy the result"), self.tr("Copy the verdict and every check"), self._copy)
        self.close_button = self._button(self.tr("Close"), self.tr("Close (Escape)"), self.reject)
        self._lay_out()
        self._told.connect(self._show_check, Qt.ConnectionType.QueuedConnection)
        self.finished.connect(self._left.set)
        self.message.hide()

    def look(self) -> None:
        """Go the way to the database."""
        if self._is_busy:
            return
        self._is_busy = True
        self.message.hide()
        self.view.wait(self.tr("Looking…"))
        self._show_buttons()
        work = partial(self._diagnose, self._tell)
        self._lanes.run(self, work).on(Lane.JOBS).success(self._take).failure(self._fail).unexpected(
            self._break_off
        ).start()

    def is_settled(self) -> bool:
        """Return whether it is shown and nothing is under way."""
        return self.isVisible() and not self._is_busy

    def _tell(self, name: StrEnum) -> None:
        """Stop, or pass on from the thread that looks which check comes."""
        if self._left.is_set() or not shiboken6.isValid(self):
            raise BackupCancelled(Sentence("The diagnosis was stopped. Nothing was changed."))
        self._told.emit(name)

    def _show_check(self, name: StrEnum) -> None:
        if self._is_busy and name in self._titles:
            self.view.say_on_the_way(self.tr("Looking: {check}…").format(check=self._titles[name]))

    def _take(self, found: Diagnosis) -> None:
        self._is_busy = False
        self.view.show_diagnosis(found)
        self._show_buttons()
        wrong = [row for row, check in enumerate(found.checks) if check.was_made and not check.ok]
        self.view.list.setCurrentRow(wrong[0] if wrong else 0)
        self.view.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fail(self, error: EduManageError) -> None:
        self._is_busy = False
        self.view.fail(wording.said(error.sentence))
        self._show_buttons()

    def _break_off(self) -> None:
        self._is_busy = False
        self.view.fail(self.tr("It broke off. Nothing was changed; look again."))
        self._show_buttons()

    def _show_buttons(self) -> None:
        self.again.setEnabled(not self._is_busy)
        self.copy.setEnabled(self.view.found is not None)

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.view.text())
        words = self.tr("The result was copied.")
        self.message.setText(words)
        self.message.show()
        announce(self.message, words)

    def _lay_out(self) -> None:
        row, column = QHBoxLayout(), QVBoxLayout(self)
        row.setSpacing(8)
        row.addWidget(self.again)
        row.addStretch()
        row.addWidget(self.copy)
        row.addWidget(self.close_button)
        reading = ReadingColumn(self.message, self.view, stretched=self.view, parent=self)
        reading.follow_rows(self.view.list)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(reading, 1)
        column.addLayout(row)
        self.resize(QSize(scaled(_SIZE.width()), scaled(_SIZE.height())).boundedTo(window_room(self)))

    def _button(self, words: str, tip: str, slot: Callable[[], object]) -> QPushButton:
        made = QPushButton(words, self)
        made.setAccessibleName(words)
        made.setToolTip(tip)
        made.setAutoDefault(False)
        made.clicked.connect(lambda: slot())
        return made
