"""What is typed and not sent: kept for each submission in memory at once, on this computer a moment later."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from edumanage_desktop.domain.acts import Act
from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.tasks import Lane, TaskLanes
from edumanage_desktop.services.drafts import Draft, DraftKeeper, KeptDraft, LastKeeping, joined

_SAVE_AFTER_MS = 250


class FeedbackDrafts(QObject):
    """The drafts of one session. Nothing is saved before those that were kept are read: it might replace one."""

    loaded = Signal()
    """Drafts are other ones than before, though nobody typed."""
    emptied = Signal()
    """What was sent waits no longer, also where it still stands in the field."""
    typed = Signal(int)
    """What is written on a submission has changed."""
    saved = Signal(int)
    """What is written on a submission is kept on this computer."""
    failed = Signal(str)
    joined_elsewhere = Signal(int)
    """On a submission what was typed at another computer stands above what was typed here."""

    def __init__(self, *, lanes: TaskLanes, keeper: DraftKeeper, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes = lanes
        self._keeper = keeper
        self._kept: dict[int, KeptDraft] = {}
        self._unsaved: set[int] = set()
        self._saving: dict[int, KeptDraft] = {}
        """What the disk's lane was asked to keep and has not answered."""
        self._told: dict[int, Draft] = {}
        """What could not be kept, and the person knows it."""
        self._sent: dict[int, Draft] = {}
        """What was sent before the kept drafts were read, which may be one of them."""
        self._is_read = self._is_reading = self._has_told_unread = False
        self._timer = QTimer(self, singleShot=True, interval=_SAVE_AFTER_MS)
        self._timer.timeout.connect(self.save_now)

    @property
    def is_read(self) -> bool:
        """Return whether what an earlier run left is known."""
        return self._is_read

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

    def draft(self, upload_id: int) -> Draft:
        """Return what is written on a submission, blank for nothing."""
        return self.kept(upload_id).draft

    def text(self, upload_id: int) -> str:
        """Return the feedback of a draft, empty for none."""
        return self.draft(upload_id).feedback

    def kept(self, upload_id: int) -> KeptDraft:
        """Return a draft with what is known of the shared one."""
        return self._kept.get(upload_id, KeptDraft())

    def is_saved(self, upload_id: int) -> bool:
        """Return whether what is written on a submission is kept on this computer."""
        return upload_id not in self._unsaved

    def all_kept(self) -> dict[int, KeptDraft]:
        """Return every draft that is not done with, by submission."""
        return {upload_id: kept for upload_id, kept in self._kept.items() if not kept.is_done_with()}

    def keep(self, upload_id: int, draft: Draft) -> None:
        """Keep what stands in the fields now."""
        kept = self.kept(upload_id)
        if draft != kept.draft:
            self._note(upload_id, kept.changed_to(draft))
            self.typed.emit(upload_id)

    def forget(self, upload_id: int, sent: Draft) -> None:
        """Drop what was sent of a draft; other words that were typed since stay."""
        if not self._is_read:
            self._sent[upload_id] = sent
        kept = self.draft(upload_id)
        left = kept.without(sent)
        self.keep(upload_id, left)
        if left != kept:
            self.emptied.emit()

    def restore(self, upload_id: int, sent: Draft) -> None:
        """Bring back words that were sent and did not stay, unless something else was typed since."""
        now = self.draft(upload_id)
        back = Draft(
            now.feedback if now.feedback.strip() else sent.feedback, now.reason if now.reason.strip() else sent.reason
        )
        if back != now:
            self.keep(upload_id, back)
            self.loaded.emit()

    def restore_all(self, acts: Iterable[Act]) -> None:
        """Bring back the words of acts that were not sent, or do not stand any more."""
        for act in acts:
            if act.upload_id is not None:
                self.restore(act.upload_id, Draft.of(act))

    def meet(self, upload_id: int, kept: KeptDraft) -> None:
        """Take over what a draft became when the shared one was met."""
        before = self.kept(upload_id)
        if kept == before:
            return
        self._note(upload_id, kept)
        if kept.draft != before.draft:
            self.loaded.emit()
            if not before.is_shared and not before.draft.is_blank():
                self.joined_elsewhere.emit(upload_id)

    def save_now(self) -> None:
        """Write what is not written yet."""
        for upload_id in sorted(self._unsaved) if self._is_read else ():
            kept = self._kept[upload_id]
            if self._saving.get(upload_id) != kept:
                self._saving[upload_id] = kept
                self._lanes.run(self, partial(self._keeper.save, upload_id, kept)).on(Lane.DISK).success(
                    partial(self._take_saved, upload_id, kept)
                ).failure(partial(self._fail, upload_id, kept)).unexpected(
                    partial(self._saving.pop, upload_id, None)
                ).start()

    def last_keeping(self) -> LastKeeping:
        """Return what is not known to be kept, for the disk's lane."""
        self._timer.stop()
        return LastKeeping(self._keeper, {key: self._kept[key] for key in self._unsaved}, self._is_read)

    def take_kept(self, keeping: LastKeeping, lost: frozenset[int]) -> None:
        """Take note of what `keep` said."""
        for upload_id, kept in keeping.typed.items():
            if upload_id not in lost:
                self._take_saved(upload_id, kept, kept.draft)

    def _note(self, upload_id: int, kept: KeptDraft) -> None:
        self._kept[upload_id] = kept
        self._unsaved.add(upload_id)
        if not self._timer.isActive():  # who types without a rest has it kept all the same
            self._timer.start()

    def _take(self, kept: dict[int, KeptDraft]) -> None:
        self._is_read, self._is_reading = True, False
        self._kept = joined(kept, self._kept)
        self._unsaved.update(at for at, draft in self._kept.items() if draft != kept.get(at, KeptDraft()))
        for upload_id, sent in self._sent.items():
            self.keep(upload_id, self.draft(upload_id).without(sent))
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

    def _take_saved(self, upload_id: int, kept: KeptDraft, stands: Draft) -> None:
        if self._saving.get(upload_id) == kept:
            del self._saving[upload_id]
        if self._kept[upload_id] == kept:
            self._unsaved.discard(upload_id)
            self._told.pop(upload_id, None)
            self.saved.emit(upload_id)
        if stands != kept.draft:
            now = self._kept[upload_id]
            draft = stands if now == kept else now.draft.below(stands)
            self.meet(upload_id, now.changed_to(draft))

    def _fail(self, upload_id: int, kept: KeptDraft, error: EduManageError) -> None:
        if self._saving.get(upload_id) == kept:
            del self._saving[upload_id]
        if self._told.get(upload_id) != kept.draft:
            self._told[upload_id] = kept.draft
            self.failed.emit(wording.said(error.sentence))
