"""The dialog with the person's drafts on work that went to somebody else: hand on, keep, or discard each."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from edumanage_desktop.gui import wording
from edumanage_desktop.gui.announcing import announce
from edumanage_desktop.gui.reading_side import ReadingSide
from edumanage_desktop.gui.review.handovers import Handovers, LeftDraft
from edumanage_desktop.gui.text_size import scaled, window_room
from edumanage_desktop.services.drafts import Draft

_UPLOAD_ROLE = int(Qt.ItemDataRole.UserRole)


class LeftDraftsDialog(QDialog):
    """Closing it keeps everything as it is."""

    def __init__(self, *, handovers: Handovers, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Your drafts on work that went to somebody else"))
        self._handovers = handovers
        self._discarded: tuple[int, Draft] | None = None
        self._make_widgets()
        self._lay_out()
        self.list.currentRowChanged.connect(lambda _row: self._show_chosen())
        self.hand_on.clicked.connect(lambda: self._handovers.hand_on(self._chosen_id()))
        self.keep.clicked.connect(lambda: self._handovers.keep(self._chosen_id()))
        self.discard.clicked.connect(self._discard)
        self.answer.clicked.connect(self._bring_back)
        self.closing.clicked.connect(self.reject)
        handovers.left_changed.connect(lambda _count: self._show_list())
        handovers.told.connect(self._say)
        handovers.hindered.connect(self._say)
        self._show_list()
        self.resize(QSize(scaled(640), scaled(420)).boundedTo(window_room(self)))

    def _make_widgets(self) -> None:
        self.explanation = QLabel(
            self.tr("Nobody else can read these. Hand a draft on to whoever has the work now, keep it, or discard it."),
            self,
        )
        self.explanation.setWordWrap(True)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Your drafts on work that went to somebody else"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        ReadingSide(self.text)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("What you wrote"))
        self.message = QLabel(self)
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setWordWrap(True)
        self.message.setProperty("role", "secondary")
        self.answer = QPushButton(self.tr("Bring it back"), self)
        self.hand_on = QPushButton(self.tr("Hand on"), self)
        self.keep = QPushButton(self.tr("Keep"), self)
        self.keep.setToolTip(self.tr("It stays among your drafts, and is not shown here again in this session"))
        self.discard = QPushButton(self.tr("Discard"), self)
        self.closing = QPushButton(self.tr("Close"), self)
        self.closing.setProperty("kind", "primary")
        for button in (self.answer, self.hand_on, self.keep, self.discard, self.closing):
            button.setAutoDefault(False)
            button.setAccessibleName(button.text())
        self.answer.hide()

    def _lay_out(self) -> None:
        told, foot, layout = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        told.addWidget(self.message, 1)
        told.addWidget(self.answer)
        for button in (self.hand_on, self.keep, self.discard):
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(self.closing)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        for widget in (self.explanation, self.list, self.text):
            layout.addWidget(widget)
        layout.addLayout(told)
        layout.addLayout(foot)

    def _show_list(self) -> None:
        chosen = self._chosen_id()
        self.list.blockSignals(True)
        self.list.clear()
        for row, left in enumerate(self._handovers.left()):
            item = QListWidgetItem(self._headline(left), self.list)
            item.setToolTip(wording.tip(item.text()))
            item.setData(_UPLOAD_ROLE, left.departure.upload_id)
            if left.departure.upload_id == chosen:
                self.list.setCurrentRow(row)
        if self.list.currentRow() < 0:
            self.list.setCurrentRow(0)
        self.list.blockSignals(False)
        self._show_chosen()

    def _headline(self, left: LeftDraft) -> str:
        """Return which work it was, by title and student where these are known, and how it left."""
        departure = left.departure
        title, student = wording.plain(departure.title), wording.plain(departure.student_name)
        named = self.tr("{title}, {student}\n{what} · {time}") if student else self.tr("{title}\n{what} · {time}")
        numbered = (
            self.tr("Submission {number}, {student}\n{what} · {time}")
            if student
            else self.tr("Submission {number}\n{what} · {time}")
        )
        return (named if title else numbered).format(
            title=wording.isolated(title),
            student=wording.isolated(student),
            number=departure.upload_id,
            what=wording.departure_words(departure),
            time=wording.moment(departure.at),
        )

    def _chosen_id(self) -> int:
        row = self.list.currentRow()
        return -1 if row < 0 else int(self.list.item(row).data(_UPLOAD_ROLE))

    def _chosen(self) -> LeftDraft | None:
        chosen = self._chosen_id()
        return next((left for left in self._handovers.left() if left.departure.upload_id == chosen), None)

    def _show_chosen(self) -> None:
        left = self._chosen()
        parts = () if left is None else (left.draft.feedback.strip(), left.draft.reason.strip())
        self.text.setPlainText("\n\n".join(part for part in parts if part))
        has_owner = left is not None and left.departure.to_faculty_id is not None
        self.hand_on.setEnabled(has_owner)
        for button in (self.keep, self.discard):
            button.setEnabled(left is not None)
        if left is not None and has_owner:
            owner = wording.isolated(wording.owner_of(left.departure))
            self.hand_on.setText(self.tr("Hand on to {owner}").format(owner=owner))
        else:
            self.hand_on.setText(self.tr("Hand on"))
        self.hand_on.setAccessibleName(self.hand_on.text())

    def _discard(self) -> None:
        upload_id = self._chosen_id()
        self._discarded = (upload_id, self._handovers.discard(upload_id))
        self._say(self.tr("The draft was discarded."))
        self.answer.show()

    def _bring_back(self) -> None:
        self.answer.hide()
        if self._discarded is not None:
            upload_id, draft = self._discarded
            self._discarded = None
            self._handovers.bring_back(upload_id, draft)
            self._say("")

    def _say(self, sentence: str) -> None:
        self.answer.hide()
        self.message.setText(sentence)
        announce(self.message, sentence)
