"""The dialog in which registrars keep the files that students are given, so that having them in common says nothing."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from edumanage_desktop.domain.errors import EduManageError, FileUnreadable
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.announcing import announce
from edumanage_desktop.gui.tasks import Lane, TaskLanes
from edumanage_desktop.gui.text_size import scaled, window_room
from edumanage_desktop.services.text_index import TextReader, template_print
from edumanage_desktop.services.twins import TwinReader, WorkTemplate


class TemplatesDialog(QDialog):
    """Every change is saved at once."""

    changed = Signal()

    def __init__(self, *, twins: TwinReader, texts: TextReader, lanes: TaskLanes, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Templates that students are given"))
        self._twins, self._texts, self._lanes = twins, texts, lanes
        self._templates: list[WorkTemplate] = []
        explanation = QLabel(
            self.tr("What these files say is no work: it is left out when submissions are compared with each other."),
            self,
        )
        explanation.setWordWrap(True)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Templates that students are given"))
        self.message = QLabel(self)
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setWordWrap(True)
        self.message.setProperty("role", "secondary")
        self.add, self.remove, self.closing = (
            QPushButton(words, self) for words in (self.tr("Add a file…"), self.tr("Remove"), self.tr("Close"))
        )
        for button in (self.add, self.remove, self.closing):
            button.setAccessibleName(button.text())
            button.setAutoDefault(False)
        self.closing.setProperty("kind", "primary")
        foot, column = QHBoxLayout(), QVBoxLayout(self)
        foot.addWidget(self.add)
        foot.addWidget(self.remove)
        foot.addStretch(1)
        foot.addWidget(self.closing)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        for widget in (explanation, self.list, self.message):
            column.addWidget(widget)
        column.addLayout(foot)
        self.add.clicked.connect(self._ask_for_file)
        self.remove.clicked.connect(self._remove)
        self.closing.clicked.connect(self.reject)
        self.list.currentRowChanged.connect(lambda row: self.remove.setEnabled(row >= 0))
        self.resize(QSize(scaled(560), scaled(400)).boundedTo(window_room(self)))
        self.remove.setEnabled(False)
        self.read()

    def read(self) -> None:
        """Show what is registered."""
        self._lanes.run(self, self._twins.templates).success(self._show).failure(self._failed).start()

    def register(self, path: Path) -> None:
        """Register a file of this computer."""
        self._say(self.tr("Reading {name}…").format(name=wording.isolated(wording.plain(path.name))))
        self._do(partial(_registered, self._twins, self._texts, path), self.tr("The template is registered."))

    def _show(self, templates: Sequence[WorkTemplate]) -> None:
        self._templates = list(templates)
        self.list.clear()
        for template in templates:
            QListWidgetItem(wording.plain(template.name), self.list)
        if not templates and not self.message.text():
            self._say(self.tr("There is none yet. Add a task sheet or a form that all students begin with."))

    def _ask_for_file(self) -> None:
        name, _kinds = QFileDialog.getOpenFileName(self, self.tr("Choose a file that students are given"))
        if name:
            self.register(Path(name))

    def _remove(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._templates):
            words = self.tr("The template was removed; its text counts again from the next indexing on.")
            self._do(partial(self._twins.remove_template, self._templates[row]), words)

    def _do(self, act: Callable[[], object], words: str) -> None:
        self._lanes.run(self, act).on(Lane.FILES).success(lambda _done: self._done(words)).failure(self._failed).start()

    def _done(self, words: str) -> None:
        self._say(words)
        self.read()
        self.changed.emit()

    def _failed(self, error: EduManageError) -> None:
        self._say(wording.said(error.sentence))
        if self._templates:
            self.read()

    def _say(self, sentence: str) -> None:
        self.message.setText(sentence)
        announce(self.message, sentence)


def _registered(twins: TwinReader, texts: TextReader, path: Path) -> None:
    """Read a file and register it; not on the GUI thread."""
    try:
        printed = template_print(path, path.name, texts)
    except OSError as error:
        raise FileUnreadable(
            Sentence("The file {name} cannot be read here. Nothing was registered; choose another.", name=path.name)
        ) from error
    twins.register_template(path.name[-200:].strip(), *printed)
