"""The decision buttons and the bar: one submission or several, decided at once or prepared, and how far a batch is."""

from collections.abc import Callable, Mapping
from enum import Enum, auto

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QPushButton

from edumanage_desktop.domain.acts import ActKind
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.announcing import announce
from edumanage_desktop.gui.icons import icon
from edumanage_desktop.gui.queue.page import QueuePage
from edumanage_desktop.gui.queue.selection import MOST_SELECTED
from edumanage_desktop.gui.review.batch_words import button_words
from edumanage_desktop.gui.review.batches import Batches
from edumanage_desktop.gui.review.decision_bar import DecisionBar
from edumanage_desktop.gui.review.pane import ReviewPane
from edumanage_desktop.gui.review.prepared import PreparedDecisions
from edumanage_desktop.gui.theme import Theme

_SPOKEN_AFTER_MS = 400
"""Only the count at which a growing selection stops is told."""
_LOOKS = {ActKind.APPROVE: "primary", ActKind.REJECT: "danger"}


class Length(Enum):
    """How much stands on a button."""

    WORDS_AND_KEY = auto()
    WORD_AND_KEY = auto()
    WORD = auto()


Mode = tuple[bool, Mapping[ActKind, int] | None, int]
"""Whether a press prepares, how many of the selected it would decide (None: the shown one alone), how many are."""


class DecisionButtons(QObject):
    """Keeps words and look of buttons and bar true to what a press would do."""

    announced = Signal(str)

    def __init__(
        self,
        *,
        queue: QueuePage,
        pane: ReviewPane,
        prepared: PreparedDecisions,
        batches: Batches,
        bar: DecisionBar,
        theme: Theme,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        theme.changed.connect(self._write)
        self._queue, self._pane, self._prepared, self._batches, self._bar = queue, pane, prepared, batches, bar
        self.buttons: Mapping[ActKind, QPushButton] = {
            ActKind.APPROVE: pane.form.approve,
            ActKind.REJECT: pane.form.reject,
        }
        self._tell_keys: Callable[[ActKind], object] = lambda _kind: None
        self._mode: Mode = (False, None, 0)
        self._says_take_up = False
        self._told_prepared: int | None = None
        self._count = QTimer(self, singleShot=True, interval=_SPOKEN_AFTER_MS)
        self._count.timeout.connect(self._tell_count)
        queue.selection.changed.connect(self._take_selection)
        queue.selection.too_many.connect(self._tell_too_many)
        prepared.changed.connect(self._take_prepared)
        batches.progressed.connect(bar.show_progress)
        batches.progressed.connect(self._show)
        batches.reported.connect(bar.offer_report)
        pane.allowed.shown.connect(self._show)
        pane.installEventFilter(self)
        pane.filled.connect(self._tell_prepared)

    def tell_keys(self, tell: Callable[[ActKind], object]) -> None:
        """Have the key of an act written behind the words of its button whenever these change."""
        self._tell_keys = tell
        self._write()

    def _take_selection(self) -> None:
        self._bar.show_selected(len(self._queue.selection.submissions))
        self._count.start()
        self._pane.refresh_buttons()

    def _take_prepared(self) -> None:
        self._queue.model.set_prepared({each.upload_id: each.act.kind for each in self._prepared.all()})
        self._bar.show_prepared(self._prepared.count(), is_on=self._prepared.is_on)
        shown = self._pane.shown_id()
        if shown is not None:
            self._tell_prepared(shown)
        self._show()

    def _show(self) -> None:
        selection = self._queue.selection
        several = None
        if selection.is_several():
            several = {kind: len(self._batches.fit(kind, selection.submissions)) for kind in self.buttons}
            for kind, button in self.buttons.items():
                button.setEnabled(several[kind] > 0 and not selection.is_reading() and not self._batches.is_running())
            for button in (self._pane.form.reopen, self._pane.form.aside):
                button.setEnabled(False)
        details = self._pane.details
        is_aside = details is not None and details.submission.set_aside
        mode = (self._prepared.is_on, several, len(selection.submissions))
        if mode != self._mode or is_aside != self._says_take_up:
            self._mode, self._says_take_up = mode, is_aside
            self._write()

    def _write(self) -> None:
        """Write as much on the buttons as there is room for; names and tooltips always say all."""
        for length in Length:
            for kind, button in self.buttons.items():
                self._write_one(kind, button, length)
            self._write_aside(length)
            if self._fit():
                return

    def _write_aside(self, length: "Length") -> None:
        """Say whether a press puts the work off or takes it up again."""
        button = self._pane.form.aside
        words = self.tr("Take up again") if self._says_take_up else self.tr("Set aside")
        button.setText(words)
        button.setAccessibleName(words)
        tip = self.tr("Put it off: it is passed over until you come back")
        button.setToolTip(self.tr("It is no longer put off") if self._says_take_up else tip)
        button.setAccessibleDescription("")
        self._tell_keys(ActKind.SET_ASIDE)
        if length is Length.WORD:
            button.setText(words)

    def _fit(self) -> bool:
        row, pane = self._pane.form.action_row, self._pane.layout()
        margins = pane.contentsMargins() if pane is not None else self._pane.contentsMargins()
        row.invalidate()
        return row.minimumSize().width() <= self._pane.width() - margins.left() - margins.right()

    def _write_one(self, kind: ActKind, button: QPushButton, length: "Length") -> None:
        prepares, several, selected = self._mode
        words = self._words(kind)
        if several is not None:
            words = button_words(kind, several[kind], selected=selected, prepares=prepares)
        is_short = prepares and several is None and length is not Length.WORDS_AND_KEY
        button.setText(self.tr("Prepare") if is_short else words)
        name = "approved" if kind is ActKind.APPROVE else "rejected"
        button.setIcon(icon(name, self._theme.tokens.color("accent")) if is_short else QIcon())
        button.setAccessibleName(words)
        button.setToolTip(self._tip(kind))
        button.setAccessibleDescription("")
        self._tell_keys(kind)
        if length is Length.WORD:
            button.setText(self.tr("Prepare") if is_short else words)
        look = "prepare" if prepares else _LOOKS[kind]
        if button.property("kind") != look:
            button.setProperty("kind", look)
            button.style().unpolish(button)
            button.style().polish(button)

    def _words(self, kind: ActKind) -> str:
        if self._mode[0]:
            words = {ActKind.APPROVE: self.tr("Prepare approval"), ActKind.REJECT: self.tr("Prepare rejection")}
        else:
            words = {ActKind.APPROVE: self.tr("Approve"), ActKind.REJECT: self.tr("Reject")}
        return words[kind]

    def _tip(self, kind: ActKind) -> str:
        prepares, several, _selected = self._mode
        if prepares:
            return self.tr("Only you see it until you release it")
        if several is not None:
            return self.tr("Those of the selected submissions that nobody changed since; one undo takes all of it back")
        tips = {
            ActKind.APPROVE: self.tr("Approve and go on"),
            ActKind.REJECT: self.tr("Reject with feedback and go on"),
        }
        return tips[kind]

    def _tell_prepared(self, upload_id: int) -> None:
        """Say in the pane what is prepared for what stands there, and no longer what is not."""
        prepared = self._prepared.of(upload_id)
        if prepared is None:
            if self._told_prepared == upload_id:
                self._pane.say("")
            self._told_prepared = None
            return
        words = {
            ActKind.APPROVE: self.tr("You prepared to approve this. Nobody else sees it until you release it."),
            ActKind.REJECT: self.tr("You prepared to reject this. Nobody else sees it until you release it."),
        }
        self._told_prepared = upload_id
        self._pane.say(words[prepared.act.kind])

    def _tell_count(self) -> None:
        count = len(self._queue.selection.submissions)
        one, many = self.tr("1 submission selected"), self.tr("%n submissions selected", "", count)
        if count:
            words = one if count == 1 else many
            announce(self._queue.view, words)
            self.announced.emit(words)

    def _tell_too_many(self, count: int) -> None:
        words = self.tr("{count} are too many to select at once. Narrow the queue to {most} or fewer first.")
        self._batches.told.emit(words.format(count=wording.number(count), most=wording.number(MOST_SELECTED)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._write()
        return super().eventFilter(watched, event)
