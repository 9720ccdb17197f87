"""Feedback while it is typed: kept for each submission in memory at once, on this computer a moment later."""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.gui.tasks import Lane, TaskLanes
from edumanage_desktop.services.drafts import DraftKeeper

_SAVE_AFTER_MS = 250


class FeedbackDrafts(QObject):
    """The drafts of one session."""

    loaded = Signal()
    failed = Signal(str)

    def __init__(self, *, lanes: TaskLanes, keeper: DraftKeeper, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes = lanes
        self._keeper = keeper
        self._texts: dict[int, str] = {}
        self._unsaved: set[int] = set()
        self._timer = QTimer(self, singleShot=True, interval=_SAVE_AFTER_MS)
        self._timer.timeout.connect(self.save_now)

    def load(self) -> None:
        """Read what an earlier run left; what was typed since wins."""
        self._lanes.run(self, self._keeper.load_all).on(Lane.DISK).success(self._take).start()

    def text(self, upload_id: int) -> str:
        """Return the draft of a submission, empty for none."""
        return self._texts.get(upload_id, "")

    def keep(self, upload_id: int, text: str) -> None:
        """Keep what stands in the feedback field now."""
        if text != self._texts.get(upload_id, ""):
            self._texts[upload_id] = text
            self._unsaved.add(upload_id)
            self._timer.start()

    def forget(self, upload_id: int, sent: str | None) -> None:
        """Drop the draft that was sent; other text that was typed since stays."""
        if self.text(upload_id).strip() == (sent or "").strip():
            self.keep(upload_id, "")

    def restore(self, upload_id: int, sent: str | None) -> None:
        """Bring back feedback that was sent and did not stay, unless something else was typed since."""
        if sent and not self.text(upload_id).strip():
            self.keep(upload_id, sent)
            self.loaded.emit()

    def save_now(self) -> None:
        """Write what is not written yet."""
        for upload_id in sorted(self._unsaved):
            save = partial(self._keeper.save, upload_id, self._texts[upload_id])
            self._lanes.run(self, save).on(Lane.DISK).failure(partial(self._fail, upload_id)).start()
        self._unsaved.clear()

    def save_at_close(self) -> None:
        """Write what is not written yet, and return when it is on the disk; raises `DraftError`."""
        self._timer.stop()
        for upload_id in sorted(self._unsaved):
            self._lanes.finish(partial(self._keeper.save, upload_id, self._texts[upload_id]), Lane.DISK)
        self._unsaved.clear()
        self._lanes.finish(lambda: None, Lane.DISK)

    def _take(self, kept: dict[int, str]) -> None:
        self._texts = {**kept, **self._texts}
        self.loaded.emit()

    def _fail(self, upload_id: int, error: EduManageError) -> None:
        self._unsaved.add(upload_id)
        self.failed.emit(error.sentence)
