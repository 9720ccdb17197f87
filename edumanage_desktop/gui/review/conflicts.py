"""The conflicts that wait for the person: shown one by one, settled by keeping theirs, deciding mine or handing on."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from edumanage_desktop.domain.acts import ActKind
from edumanage_desktop.domain.errors import EduManageError, Refused
from edumanage_desktop.domain.people import Person
from edumanage_desktop.domain.rules import Transition, allowed_acts
from edumanage_desktop.domain.submissions import Departure
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.dressing import above
from edumanage_desktop.gui.review.conflict import OpenConflict, WayOn, came_second
from edumanage_desktop.gui.review.desk import Decision, make_act
from edumanage_desktop.gui.review.drafts import FeedbackDrafts
from edumanage_desktop.gui.review.guard import Shown
from edumanage_desktop.gui.review.left_for_later import LeftForLater
from edumanage_desktop.gui.tasks import TaskLanes
from edumanage_desktop.services.drafts import Draft
from edumanage_desktop.services.handing_on import DraftHandovers

if TYPE_CHECKING:
    from edumanage_desktop.gui.review.conflict_dialog import ConflictDialog


class Conflicts(QObject):
    """Nothing typed is lost by any of the ways on: what is not sent or handed on is a draft."""

    told = Signal(str)
    hindered = Signal(str)
    changed = Signal(int)
    """How many wait."""
    marked = Signal(int, bool)
    """(submission, whether a conflict waits on it)"""
    send_wanted = Signal(object)
    """A `Decision` that the person made again."""
    given_up = Signal(object)
    """The `Decision` in whose stead the others' change stands."""

    def __init__(
        self,
        *,
        lanes: TaskLanes,
        handovers: DraftHandovers,
        drafts: FeedbackDrafts,
        person: Person,
        transitions: tuple[Transition, ...],
        left: LeftForLater,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._left = left
        left.met.connect(self._meet_again)
        left.hindered.connect(self.hindered)
        self._lanes, self._handovers, self._drafts = lanes, handovers, drafts
        self._person, self._transitions, self._window = person, transitions, window
        self._open: list[OpenConflict] = []
        self._dialog: ConflictDialog | None = None

    @property
    def dialog(self) -> "ConflictDialog | None":
        """Return the open dialog."""
        return self._dialog

    def count(self) -> int:
        """Return how many conflicts wait for the person."""
        return len(self._open)

    def waiting(self) -> tuple[OpenConflict, ...]:
        """Return those that wait, the next one to be shown first."""
        return tuple(self._open)

    def take(self, mine: Decision, refusal: Refused) -> None:
        """Keep a refused decision when somebody else was first; other refusals are none of this."""
        upload_id = mine.act.upload_id
        if not came_second(refusal) or upload_id is None:
            return
        met = OpenConflict(mine, refusal)
        self._left.keep(mine)
        if met.theirs is not None:
            self._add(met)
            return
        self._lanes.run(self, partial(self._handovers.departures, (upload_id,))).success(
            partial(self._take_departure, met)
        ).failure(lambda _error: self._add(met)).start()

    def settle_by_deciding(self, upload_id: int) -> None:
        """Forget the conflicts on a submission that the person decided anew, on what stands there now."""
        for met in [each for each in self._open if each.decision.act.upload_id == upload_id]:
            self._forget(met)

    def show_next(self) -> None:
        """Show the conflict that waits longest, or the next one after one that was left for later."""
        if self._open:
            self.compare(self._open[0])

    def compare(self, first: OpenConflict) -> None:
        """Show both sides of one that waits here, or of a prepared decision that came second and waits as prepared."""
        if self._dialog is not None:
            return
        from edumanage_desktop.gui.review.conflict_dialog import ConflictDialog

        self._dialog = ConflictDialog(open_conflict=first, ways=self.ways(first), parent=above(self._window))
        self._dialog.chosen.connect(partial(self._settle, first))
        self._dialog.open()

    def ways(self, met: OpenConflict) -> tuple[WayOn, ...]:
        """Return the way on beside keeping theirs and later, empty where the rules allow none."""
        if met.theirs is None:
            departure = met.departure
            has_owner = departure is not None and departure.to_faculty_id is not None
            return (WayOn.HAND_ON,) if has_owner and not Draft.of(met.decision.act).is_blank() else ()
        allowed = allowed_acts(self._transitions, self._person, met.theirs.submission)
        if met.decision.act.kind in allowed:
            return (WayOn.MINE,)
        return (WayOn.REOPEN_FOR_MINE,) if ActKind.REOPEN in allowed else ()

    def _take_departure(self, met: OpenConflict, departures: tuple[Departure, ...]) -> None:
        self._add(replace(met, departure=departures[0] if departures else None))

    def _add(self, met: OpenConflict) -> None:
        self._open.append(met)
        self._mark(met)
        self.changed.emit(len(self._open))

    def _mark(self, met: OpenConflict) -> None:
        upload_id = met.decision.act.upload_id
        if upload_id is not None:
            self.marked.emit(upload_id, any(each.decision.act.upload_id == upload_id for each in self._open))

    def _settle(self, met: OpenConflict, way: WayOn) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None
        waits = met in self._open
        if waits:
            self._open.remove(met)
        if way is WayOn.LATER:
            self._open.extend((met,) if waits else ())
            return
        if way is WayOn.HAND_ON:
            self._open.append(met)
            self._hand_on(met)
            return
        self._forget(met)
        if way is WayOn.THEIRS:
            self.given_up.emit(met.decision)
            self.told.emit(self.tr("Their change stands. What you wrote is kept as a draft of this submission."))
        elif met.theirs is not None:
            self.send_wanted.emit(_mine_again(met, way))

    def _meet_again(self, found: Sequence[OpenConflict]) -> None:
        """Let those of the last session wait, but where the person met another on the same submission since."""
        known = {each.decision.act.upload_id for each in self._open}
        for met in found:
            if met.decision.act.upload_id not in known:
                self._add(met)
        if found:
            words = self.tr(
                "%n conflicts that you left for later wait for you; they are marked in the queue.", "", len(found)
            )
            self.told.emit(words)

    def _forget(self, met: OpenConflict) -> None:
        self._left.settle(met.decision.act.act_uuid)
        if met in self._open:
            self._open.remove(met)
        self._mark(met)
        self.changed.emit(len(self._open))

    def _hand_on(self, met: OpenConflict) -> None:
        upload_id, draft = met.decision.act.upload_id, Draft.of(met.decision.act)
        if upload_id is None:
            return
        self._lanes.run(self, partial(self._handovers.hand_on, upload_id, draft)).success(
            lambda _nothing: self._take_handed_on(met, draft)
        ).failure(self._fail_handing_on).start()

    def _take_handed_on(self, met: OpenConflict, draft: Draft) -> None:
        upload_id = met.decision.act.upload_id
        if upload_id is not None:
            self._drafts.forget(upload_id, draft)
        self._forget(met)
        if met.departure is not None:
            self.told.emit(wording.handed_on_words(met.departure))

    def _fail_handing_on(self, error: EduManageError) -> None:
        self.hindered.emit(wording.said(error.sentence))


def _mine_again(met: OpenConflict, way: WayOn) -> Decision:
    """Return the decision on the submission as it stands now; one that needs a reopening is chained to it.

    Both are sent as one, also when another session finishes this.
    """
    theirs, act = met.theirs, met.decision.act
    if theirs is None:
        return met.decision
    shown = Shown(theirs.submission.id, theirs.submission.version, theirs.submission.student_id)
    mine = make_act(act.kind, shown, Draft.of(act))
    if way is WayOn.MINE:
        return replace(met.decision, act=mine, following=None, in_batch=False)
    first = make_act(ActKind.REOPEN, shown, Draft())
    return replace(met.decision, act=first, following=mine, in_batch=False)
