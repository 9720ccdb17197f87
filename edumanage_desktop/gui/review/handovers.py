"""Drafts on work that went to somebody else, which only their author hands on, and those that others handed on."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from time import monotonic

from PySide6.QtCore import QObject, Signal

from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.domain.submissions import Departure
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.review.drafts import FeedbackDrafts
from edumanage_desktop.gui.tasks import Lane, TaskLanes
from edumanage_desktop.services.drafts import Draft
from edumanage_desktop.services.handing_on import DraftHandovers, HandedDraft

_LOOK_AGAIN_AFTER_S = 20.0


@dataclass(frozen=True, slots=True)
class LeftDraft:
    """A draft of this person on a submission that is not theirs any more, and how that left."""

    departure: Departure
    draft: Draft


@dataclass(frozen=True, slots=True)
class _Found:
    departures: tuple[Departure, ...]
    received: tuple[HandedDraft, ...]


class Handovers(QObject):
    """Looks for both from time to time; nothing is handed on, taken over or dropped unless the person says so."""

    left_changed = Signal(int)
    """On how many submissions that are not theirs any more the person has a draft."""
    received_changed = Signal()
    told = Signal(str)
    hindered = Signal(str)

    def __init__(
        self, *, lanes: TaskLanes, store: DraftHandovers, drafts: FeedbackDrafts, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._lanes, self._store, self._drafts = lanes, store, drafts
        self._departures: dict[int, Departure] = {}
        self._received: tuple[HandedDraft, ...] = ()
        self._kept: set[int] = set()
        """What the person said they want to keep as it is."""
        self._looked_at_s = -_LOOK_AGAIN_AFTER_S
        self._is_looking = False
        self._asked_about: frozenset[int] = frozenset()
        self._taken_over: list[HandedDraft] = []
        """What the database still keeps, until it is kept on this computer."""
        drafts.saved.connect(self._forget_saved)

    def begin(self) -> None:
        """Look as soon as the drafts are known, and whenever there are more of them."""
        self._drafts.loaded.connect(self.look_for_new)
        self.look_for_new()

    def left(self) -> tuple[LeftDraft, ...]:
        """Return the drafts on work that went to somebody else, oldest departure first."""
        found = [
            LeftDraft(departure, self._drafts.draft(upload_id))
            for upload_id, departure in self._departures.items()
            if upload_id not in self._kept
        ]
        return tuple(sorted((each for each in found if not each.draft.is_blank()), key=lambda each: each.departure.at))

    def received(self, upload_id: int) -> HandedDraft | None:
        """Return what was handed on with a submission, the oldest first; None for nothing."""
        return next((each for each in self._received if each.upload_id == upload_id), None)

    def handed(self) -> tuple[HandedDraft, ...]:
        """Return all that was handed on to this person."""
        return self._received

    def look_for_new(self) -> None:
        """Look when drafts are known that were not asked about."""
        if self._drafts.is_read and (self._looked_at_s < 0 or self._written() - self._asked_about):
            self.look()

    def look_again(self) -> None:
        """Look unless that was done a moment ago."""
        if monotonic() - self._looked_at_s >= _LOOK_AGAIN_AFTER_S:
            self.look()

    def look(self) -> None:
        """Ask the database how work left, and what was handed on."""
        if self._is_looking or not self._drafts.is_read:
            return
        self._is_looking, self._looked_at_s, self._asked_about = True, monotonic(), self._written()
        looking = self._lanes.run(self, partial(_look, self._store, sorted(self._asked_about))).on(Lane.DRAFTS)
        looking.success(self._take).failure(lambda _error: self._looked()).unexpected(self._looked).start()

    def hand_on(self, upload_id: int) -> None:
        """Give a draft to whoever has the submission now; it is the person's until the database has it."""
        draft, departure = self._drafts.draft(upload_id), self._departures.get(upload_id)
        if departure is not None and not draft.is_blank():
            self._lanes.run(self, partial(self._store.hand_on, upload_id, draft)).on(Lane.DRAFTS).success(
                lambda _nothing: self._take_handed_on(departure, draft)
            ).failure(self._tell).start()

    def keep(self, upload_id: int) -> None:
        """Leave a draft where it is and say no more of it in this session."""
        self._kept.add(upload_id)
        self.left_changed.emit(len(self.left()))

    def discard(self, upload_id: int) -> Draft:
        """Drop a draft, and return it for who wants it back."""
        draft = self._drafts.draft(upload_id)
        self._drafts.keep(upload_id, Draft())
        self.left_changed.emit(len(self.left()))
        return draft

    def bring_back(self, upload_id: int, draft: Draft) -> None:
        """Have a draft again that was dropped a moment ago."""
        self._drafts.restore(upload_id, draft)
        self.left_changed.emit(len(self.left()))

    def take_over(self, handed: HandedDraft) -> None:
        """Put what was handed on below what is written already, which stays."""
        own = self._drafts.draft(handed.upload_id)
        self._drafts.keep(handed.upload_id, handed.draft.below(own))
        self._drafts.loaded.emit()
        self.told.emit(self.tr("The draft is yours now. It stands below what you had written."))
        self._taken_over.append(handed)
        self._put_aside(handed)
        self._drafts.save_now()
        self._forget_saved(handed.upload_id)

    def done_with(self, handed: HandedDraft) -> None:
        """Forget what was handed on and is not wanted."""
        self._put_aside(handed)
        self._forget(handed)

    def _put_aside(self, handed: HandedDraft) -> None:
        self._received = tuple(each for each in self._received if each != handed)
        self.received_changed.emit()

    def _forget_saved(self, upload_id: int) -> None:
        """Let the database forget what was taken over, once this computer keeps it: no crash loses both."""
        if not self._drafts.is_saved(upload_id):
            return
        for handed in [each for each in self._taken_over if each.upload_id == upload_id]:
            self._taken_over.remove(handed)
            self._forget(handed)

    def _forget(self, handed: HandedDraft) -> None:
        self._lanes.run(self, partial(self._store.done_with, handed.upload_id, handed.author)).on(Lane.DRAFTS).failure(
            self._tell
        ).start()

    def _take(self, found: _Found) -> None:
        self._looked()
        self._departures = {departure.upload_id: departure for departure in found.departures}
        self._received = tuple(each for each in found.received if each not in self._taken_over)
        self.look_for_new()
        self.left_changed.emit(len(self.left()))
        self.received_changed.emit()

    def _looked(self) -> None:
        self._is_looking = False

    def _written(self) -> frozenset[int]:
        return frozenset(at for at, kept in self._drafts.all_kept().items() if not kept.draft.is_blank())

    def _take_handed_on(self, departure: Departure, draft: Draft) -> None:
        self._drafts.forget(departure.upload_id, draft)
        self.told.emit(wording.handed_on_words(departure))
        self.left_changed.emit(len(self.left()))

    def _tell(self, error: EduManageError) -> None:
        self.hindered.emit(wording.said(error.sentence))


def _look(store: DraftHandovers, upload_ids: Sequence[int]) -> _Found:
    """Read both; runs in the lane of the drafts."""
    return _Found(store.departures(upload_ids), store.received())
