"""Feedback while it is typed: kept for each submission in memory at once, on this computer a moment later."""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.tasks import Lane, TaskLanes
from edumanage_desktop.services.drafts import DraftKeeper, LastKeeping, joined

_SAVE_AFTER_MS = 250


class FeedbackDrafts(QObject):
    """The drafts of one session. Nothing is saved before those that were kept are read: it might replace one."""

    loaded = Signal()
    failed = Signal(str)

    def __init__(self, *, lanes: TaskLanes, keeper: DraftKeeper, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes = lanes
        self._keeper = keeper
        self._texts: dict[int, str] = {}
        self._unsaved: set[int] = set()
        self._saving: dict[int, str] = {}
        """What the disk's lane was asked to keep and has not answered."""
        self._told: dict[int, str] = {}
        """What could not be kept, and the person knows it."""
        self._sent: dict[int, str] = {}
        """What was sent before the kept drafts were read, which may be one of them."""
        self._is_read = self._is_reading = self._has_told_unread = False
        self._timer = QTimer(self, singleShot=True, interval=_SAVE_AFTER_MS)
        self._timer.timeout.connect(self.save_now)

    def load(self) -> None:
        """Read what an earlier run left; what was typed meanwhile is joined to it."""
        if self._is_read or self._is_reading:
            return
        self._is_reading = True
        self._lanes.run(self, self._keeper.load_all).on(Lane.DISK).success(self._take).failure(self._unread).unexpected(
            self._reading_broke
        ).start()

    def try_again(self) -> None:
        """Read and save what could not be read and saved, now that the database answers; a disk may have room again."""
        self.load()
        self.save_now()

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
        if not self._is_read:
            self._sent[upload_id] = (sent or "").strip()
        if self.text(upload_id).strip() == (sent or "").strip():
            self.keep(upload_id, "")

    def restore(self, upload_id: int, sent: str | None) -> None:
        """Bring back feedback that was sent and did not stay, unless something else was typed since."""
        if sent and not self.text(upload_id).strip():
            self.keep(upload_id, sent)
            self.loaded.emit()

    def save_now(self) -> None:
        """Write what is not written yet."""
        for upload_id in sorted(self._unsaved) if self._is_read else ():
            text = self._texts[upload_id]
            if self._saving.get(upload_id) != text:
                self._saving[upload_id] = text
                self._lanes.run(self, partial(self._keeper.save, upload_id, text)).on(Lane.DISK).success(
                    partial(self._take_saved, upload_id, text)
                ).failure(partial(self._fail, upload_id, text)).unexpected(
                    partial(self._saving.pop, upload_id, None)
                ).start()

    def last_keeping(self) -> LastKeeping:
        """Return what is not known to be kept, for the disk's lane."""
        self._timer.stop()
        return LastKeeping(self._keeper, {key: self._texts[key] for key in self._unsaved}, self._is_read)

    def take_kept(self, keeping: LastKeeping, lost: frozenset[int]) -> None:
        """Take note of what `keep` said."""
        for upload_id, text in keeping.typed.items():
            if upload_id not in lost:
                self._take_saved(upload_id, text)

    def _take(self, kept: dict[int, str]) -> None:
        self._is_read, self._is_reading = True, False
        self._texts = joined(kept, self._texts)
        self._unsaved.update(upload_id for upload_id, text in self._texts.items() if text != kept.get(upload_id, ""))
        for upload_id, sent in self._sent.items():
            if sent and self.text(upload_id).strip() == sent:
                self.keep(upload_id, "")
        self._sent.clear()
        self.loaded.emit()
        self.save_now()

    def _unread(self, error: EduManageError) -> None:
        self._is_reading = False
        if not self._has_told_unread:
            self._has_told_unread = True
            self.failed.emit(wording.said(error.sentence))

    def _reading_broke(self) -> None:
        self._is_reading = False

    def _take_saved(self, upload_id: int, text: str, _nothing: None = None) -> None:
        if self._saving.get(upload_id) == text:
            del self._saving[upload_id]
        if self._texts[upload_id] == text:
            self._unsaved.discard(upload_id)
            self._told.pop(upload_id, None)

    def _fail(self, upload_id: int, text: str, error: EduManageError) -> None:
        if self._saving.get(upload_id) == text:
            del self._saving[upload_id]
        if self._told.get(upload_id) != text:
            self._told[upload_id] = text
            self.failed.emit(wording.said(error.sentence))
