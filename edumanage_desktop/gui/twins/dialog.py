"""The dialog with the other submissions that have the same work: which, what is the same, and what explains it."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.domain.submissions import SubmissionDetails
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.announcing import announce
from edumanage_desktop.gui.elided_label import ElidedLabel
from edumanage_desktop.gui.tab_stops import order_tab_stops
from edumanage_desktop.gui.tasks import Lane, TaskLanes, Ticket
from edumanage_desktop.gui.text_size import scaled, window_room
from edumanage_desktop.gui.twins.reading import TwinReading, TwinTexts
from edumanage_desktop.gui.twins.texts_view import TwinTextsView
from edumanage_desktop.gui.twins.words import explanation_words, summary, twin_line
from edumanage_desktop.services.twins import Twin

LONGEST_NOTE = 1000
_ROWS_IN_SIGHT = 4


class TwinsDialog(QDialog):
    """Of one submission. It closes when another one is shown."""

    submission_wanted = Signal(int)
    """The number of the other submission, to which the person goes."""
    changed = Signal()
    """Something was explained, taken back or registered."""

    def __init__(
        self,
        *,
        details: SubmissionDetails,
        twins: Sequence[Twin],
        reading: TwinReading,
        lanes: TaskLanes,
        may_register: bool,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("The same work in other submissions"))
        self._details, self._twins, self._reading, self._lanes = details, list(twins), reading, lanes
        self._may_register = may_register
        self._texts_coming: Ticket | None = None
        self._make_widgets()
        self._lay_out()
        self._connect()
        self.resize(QSize(scaled(1100), scaled(720)).boundedTo(window_room(self)))
        self._show_list()

    def show_twins(self, twins: Sequence[Twin]) -> None:
        """Show what is known now; the chosen one stays chosen."""
        self._twins = list(twins)
        self._show_list()

    def chosen(self) -> Twin | None:
        """Return the twin that is chosen in the list."""
        row = self.list.currentRow()
        return self._twins[row] if 0 <= row < len(self._twins) else None

    def _make_widgets(self) -> None:
        self.head = ElidedLabel(self)
        self.head.setProperty("role", "title")
        self.head.show_text(wording.title_of(self._details.submission))
        self.words = QLabel(self)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Other submissions with the same work"))
        self.texts = TwinTextsView(self)
        self.message = QLabel(self)
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setWordWrap(True)
        self.message.setProperty("role", "secondary")
        self.note = QLineEdit(self)
        self.note.setMaxLength(LONGEST_NOTE)
        self.note.setPlaceholderText(self.tr("What explains it, for the staff"))
        self.note.setAccessibleName(self.tr("What explains it, for the staff"))
        self.explain = self._button(self.tr("Mark as explained"))
        self.take_back = self._button(self.tr("Take back"))
        self.take_back.setToolTip(self.tr("Say that this is explained no longer; what was said stays on record"))
        self.go = self._button(self.tr("Go to that submission"))
        self.register = self._button(self.tr("Register as template"))
        self.register.setToolTip(
            self.tr("For a file that students are given: what it says is then no work that two have in common")
        )
        self.closing = self._button(self.tr("Close"))
        self.closing.setToolTip(self.tr("Close (Escape)"))
        self.closing.setProperty("kind", "primary")
        self.register.setVisible(self._may_register)

    def _lay_out(self) -> None:
        noted, foot, column = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        for widget in (self.explain, self.take_back):
            noted.addWidget(widget)
        noted.insertWidget(0, self.note, 1)
        for widget in (self.go, self.register):
            foot.addWidget(widget)
        foot.addStretch(1)
        foot.addWidget(self.closing)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addWidget(self.head)
        column.addWidget(self.words)
        column.addWidget(self.list)
        column.addWidget(self.texts, 1)
        column.addWidget(self.message)
        column.addLayout(noted)
        column.addLayout(foot)
        order_tab_stops(
            self.list, *self.texts.tab_order(), self.note, self.explain, self.take_back, self.go, self.register,
            self.closing,
        )  # fmt: skip

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(lambda _row: self._show_chosen())
        self.note.textChanged.connect(lambda _text: self._allow())
        self.note.returnPressed.connect(self._explain)
        self.explain.clicked.connect(self._explain)
        self.take_back.clicked.connect(self._take_back)
        self.go.clicked.connect(self._go)
        self.register.clicked.connect(self._register)
        self.closing.clicked.connect(self.reject)

    def _button(self, words: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setAccessibleName(words)
        button.setAutoDefault(False)
        return button

    def _show_list(self) -> None:
        self.words.setText(summary(self._twins) or self.tr("No other submission has the same work any more."))
        row = max(0, self.list.currentRow())
        self.list.setFixedHeight(scaled(16 + 31 * max(1, min(_ROWS_IN_SIGHT, len(self._twins)))))
        self.list.blockSignals(True)
        self.list.clear()
        for twin in self._twins:
            item = QListWidgetItem(twin_line(twin), self.list)
            item.setToolTip(wording.tip(item.text()))
        self.list.setCurrentRow(min(row, len(self._twins) - 1))
        self.list.blockSignals(False)
        self._show_chosen()

    def _show_chosen(self) -> None:
        twin = self.chosen()
        self.message.setText(explanation_words(twin) if twin is not None else "")
        self._allow()
        if self._texts_coming is not None:
            self._texts_coming.cancel()
        if twin is None:
            self.texts.tell("")
            return
        self.texts.tell(self.tr("Reading both files…"))
        self._texts_coming = (
            self._lanes.run(self, partial(self._reading.read, self._details, twin))
            .on(Lane.FILES)
            .success(self._take_texts)
            .failure(lambda error: self.texts.tell(wording.said(error.sentence)))
            .start()
        )

    def _take_texts(self, texts: TwinTexts) -> None:
        self._texts_coming = None
        self.texts.show_texts(texts)

    def _allow(self) -> None:
        twin = self.chosen()
        is_seen = twin is not None and twin.other is not None
        is_explained = twin is not None and twin.is_explained
        self.note.setVisible(is_seen and not is_explained)
        self.explain.setVisible(is_seen and not is_explained)
        self.explain.setEnabled(bool(self.note.text().strip()))
        self.take_back.setVisible(is_seen and is_explained)
        self.go.setEnabled(is_seen)
        self.register.setEnabled(twin is not None)

    def _explain(self) -> None:
        twin, note = self.chosen(), self.note.text().strip()
        if twin is None or twin.other is None or not note:
            return
        upload_id, other_id = self._details.submission.id, twin.other.upload_id
        self._do(partial(self._reading.twins.explain, upload_id, other_id, note), self.tr("It is marked as explained."))

    def _take_back(self) -> None:
        twin = self.chosen()
        if twin is not None and twin.other is not None:
            act = partial(self._reading.twins.take_back, self._details.submission.id, twin.other.upload_id)
            self._do(act, self.tr("It is no longer marked as explained."))

    def _register(self) -> None:
        twin = self.chosen()
        if twin is None:
            return
        words = self.tr("It is registered as a template. What it says is left out at the next indexing.")
        self._do(partial(self._reading.register, self._details, twin), words)

    def _go(self) -> None:
        twin = self.chosen()
        if twin is not None and twin.other is not None:
            self.accept()
            self.submission_wanted.emit(twin.other.upload_id)

    def _do(self, act: Callable[[], object], words: str) -> None:
        self._lanes.run(self, act).on(Lane.FILES).success(lambda _done: self._done(words)).failure(self._failed).start()

    def _done(self, words: str) -> None:
        self.note.clear()
        self._say(words)
        self.changed.emit()

    def _failed(self, error: EduManageError) -> None:
        self._say(wording.said(error.sentence))

    def _say(self, sentence: str) -> None:
        self.message.setText(sentence)
        announce(self.message, sentence)
