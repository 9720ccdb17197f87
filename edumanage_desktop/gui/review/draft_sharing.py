"""Takes drafts to the person's own ones in the database, and brings what was typed at their other computers."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from edumanage_desktop.domain.errors import EduManageError, Refused
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.retry_timer import RetryTimer
from edumanage_desktop.gui.review.drafts import FeedbackDrafts
from edumanage_desktop.gui.tasks import Lane, TaskLanes
from edumanage_desktop.services.drafts import (
    Draft,
    DraftKeeper,
    KeptDraft,
    LastSharing,
    SharedDraft,
    SharedDrafts,
    reconciled,
)

SHARE_AFTER_MS = 2_000
FIRST_RETRY_MS = 2_000
LAST_RETRY_MS = 60_000


class DraftSharing(QObject):
    """Works in a lane of its own: neither typing nor a page nor a decision ever waits for it.

    What it cannot take to the database stays on this computer and goes there later by itself.
    """

    told = Signal(str)
    hindered = Signal(str)
    """Why a draft stays on this computer only."""

    def __init__(
        self,
        *,
        lanes: TaskLanes,
        drafts: FeedbackDrafts,
        keeper: DraftKeeper,
        shared: SharedDrafts | None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._lanes, self._drafts, self._keeper, self._shared = lanes, drafts, keeper, shared
        self._on_its_way: dict[int, Draft] = {}
        self._refused: dict[int, Draft] = {}
        """What the database does not take, and the person knows it."""
        self._has_begun = self._is_looking = self._looks_again = self._was_away = False
        self._timer = QTimer(self, singleShot=True, interval=SHARE_AFTER_MS)
        self._timer.timeout.connect(self.share_now)
        self._retry = RetryTimer(first_ms=FIRST_RETRY_MS, last_ms=LAST_RETRY_MS, parent=self)
        self._retry.timeout.connect(self.share_now)
        drafts.loaded.connect(self._begin)
        drafts.typed.connect(self._share_soon)
        drafts.joined_elsewhere.connect(self._tell_joined)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.applicationStateChanged.connect(self._come_back)

    def look(self) -> None:
        """Look for what other computers of this person wrote or dropped, and take over what was not changed here."""
        if self._shared is None or not self._drafts.is_read:
            return
        if self._is_looking:
            self._looks_again = True  # what is on its way may have been read before what is looked for was written
            return
        self._is_looking = True
        known = {upload_id: kept.base_us for upload_id, kept in self._drafts.all_kept().items()}
        self._lanes.run(self, partial(_changed_since, self._shared, known)).on(Lane.DRAFTS).success(
            partial(self._take_changed, known)
        ).failure(self._looking_failed).unexpected(self._end_looking).start()

    def is_settled(self) -> bool:
        """Return whether what other computers wrote before is here, as far as the database tells."""
        return self._has_begun and not self._is_looking

    def share_now(self) -> None:
        """Take to the database what it does not have yet."""
        if self._shared is None or not self._drafts.is_read:
            return
        for upload_id, kept in self._drafts.all_kept().items():
            if kept.is_shared or upload_id in self._on_its_way or self._refused.get(upload_id) == kept.draft:
                continue
            self._on_its_way[upload_id] = kept.draft
            self._lanes.run(self, partial(self._shared.replace, upload_id, kept.draft, kept.base_us)).on(
                Lane.DRAFTS
            ).success(partial(self._take, upload_id, kept.draft)).failure(
                partial(self._fail, upload_id, kept.draft)
            ).unexpected(partial(self._break_off, upload_id, kept.draft)).start()

    def database_answers(self) -> None:
        """Go on at once with what waited because the database was away."""
        if self._was_away:
            self._was_away = False
            self._retry.begin_anew()
            self.look()
            self.share_now()

    def last_sharing(self) -> LastSharing:
        """Return what the database does not have yet, for the end of the session."""
        self._timer.stop()
        self._retry.stop()
        unshared: Mapping[int, KeptDraft] = {}
        if self._shared is not None and self._drafts.is_read and not self._was_away:
            unshared = {at: kept for at, kept in self._drafts.all_kept().items() if not kept.is_shared}
        return LastSharing(self._keeper, self._shared, unshared)

    def _begin(self) -> None:
        if self._drafts.is_read and not self._has_begun:
            self._has_begun = True
            self.look()

    def _come_back(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive and self._has_begun:
            self.look()

    def _share_soon(self, _upload_id: int) -> None:
        if self._shared is not None and not self._timer.isActive():
            self._timer.start()

    def _take_changed(self, known: Mapping[int, int | None], changed: Mapping[int, SharedDraft]) -> None:
        looks_again = self._end_looking()
        for upload_id, theirs in changed.items():
            kept = self._drafts.kept(upload_id)
            if upload_id not in self._on_its_way and kept.base_us == known.get(upload_id):
                self._drafts.meet(upload_id, reconciled(kept, theirs))
        self.share_now()
        if looks_again:
            self.look()

    def _looking_failed(self, error: EduManageError) -> None:
        self._end_looking()
        self._was_away = not isinstance(error, Refused)

    def _end_looking(self) -> bool:
        """Return whether somebody wanted another look meanwhile."""
        looks_again, self._looks_again = self._looks_again, False
        self._is_looking = False
        return looks_again

    def _take(self, upload_id: int, sent: Draft, stands: SharedDraft) -> None:
        self._on_its_way.pop(upload_id, None)
        self._refused.pop(upload_id, None)
        kept = self._drafts.kept(upload_id)
        if stands.draft == sent or (stands.draft.is_blank() and sent.is_blank()):
            met = KeptDraft(kept.draft, stands.saved_at_us, is_shared=kept.draft == sent)
        else:
            met = reconciled(kept, stands)
        self._drafts.meet(upload_id, met)
        self._retry.begin_anew()
        if not met.is_shared:
            self._share_soon(upload_id)

    def _fail(self, upload_id: int, sent: Draft, error: EduManageError) -> None:
        self._on_its_way.pop(upload_id, None)
        if isinstance(error, Refused):
            self._refused[upload_id] = sent
            self.hindered.emit(wording.said(error.sentence))
        else:
            self._was_away = True
            self._retry.start_growing()

    def _break_off(self, upload_id: int, sent: Draft) -> None:
        self._on_its_way.pop(upload_id, None)
        self._refused[upload_id] = sent

    def _tell_joined(self, _upload_id: int) -> None:
        self.told.emit(
            self.tr("You typed on this submission at another computer too: both texts are kept, one below the other.")
        )


def _changed_since(shared: SharedDrafts, known: Mapping[int, int | None]) -> dict[int, SharedDraft]:
    """Return the shared drafts that were saved at another time than is known, blank ones for those that are gone."""
    if not any(at_us is not None for at_us in known.values()):
        return shared.read_all()
    times = shared.times()
    changed = {upload_id: shared.read(upload_id) for upload_id, at in times.items() if at != known.get(upload_id)}
    gone = {at for at, base_us in known.items() if base_us is not None and at not in times}
    return changed | {upload_id: SharedDraft() for upload_id in gone}
