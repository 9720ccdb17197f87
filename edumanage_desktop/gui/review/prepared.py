"""The prepared decisions of one session, as far as the window knows them, and whether a press prepares or decides."""

from collections.abc import Callable, Collection, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from edumanage_desktop.domain.acts import DECISIONS, Act
from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.tasks import TaskLanes
from edumanage_desktop.services.prepared import PreparedDecision, PreparedStore


class PreparedDecisions(QObject):
    """What a press prepares is shown at once, and taken back with a sentence where the database does not keep it."""

    changed = Signal()
    """Something was prepared, released or given up, or a press does something else from now on."""
    loaded = Signal()
    """What was prepared earlier is known."""
    stored = Signal()
    """The database knows now what was prepared, or that something is so no longer."""
    hindered = Signal(str)
    given_back = Signal(object)
    """The acts that the database did not keep: what was written for them is the person's again."""

    def __init__(self, *, lanes: TaskLanes, store: PreparedStore, is_on: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes, self._store = lanes, store
        self._is_on = is_on
        self._prepared: dict[int, PreparedDecision] = {}
        self._keeping: dict[str, PreparedDecision] = {}
        """What the database was asked to keep and has not answered, by the act's UUID."""
        self._dropped: set[str] = set()
        """What the database was asked to drop and has not answered: what was read before may still have it."""
        self._is_read = self._is_reading = False

    @property
    def is_on(self) -> bool:
        """Return whether a press on a decision's key prepares it."""
        return self._is_on

    def switch(self, is_on: bool) -> None:
        """Let presses prepare, or decide."""
        self._is_on = is_on
        self.changed.emit()

    def load(self) -> None:
        """Read what was prepared earlier, on whatever computer."""
        if self._is_read or self._is_reading:
            return
        self._lanes.run(self, self.reading()).success(self.take).failure(self.leave_unread).unexpected(
            self.leave_unread
        ).start()

    def reading(self) -> Callable[[], tuple[PreparedDecision, ...]]:
        """Return what reads it from the database, in its lane; `take` or `leave_unread` wants to be called then."""
        self._is_reading = True
        return self._store.load_all

    def take(self, found: Sequence[PreparedDecision]) -> None:
        """Know what is prepared by now, on whatever computer."""
        self._is_read, self._is_reading = True, False
        stands = (each for each in (*found, *self._keeping.values()) if each.act.act_uuid not in self._dropped)
        self._prepared = {each.upload_id: each for each in stands}
        self.changed.emit()
        self.loaded.emit()

    def leave_unread(self, _error: EduManageError | None = None) -> None:
        """Know what was known before."""
        self._is_reading = False

    def all(self) -> tuple[PreparedDecision, ...]:
        """Return what is prepared, oldest first."""
        return tuple(self._prepared.values())

    def count(self) -> int:
        """Return how many decisions are prepared."""
        return len(self._prepared)

    def is_keeping(self) -> bool:
        """Return whether the database has not answered yet to something that was prepared."""
        return bool(self._keeping)

    def of(self, upload_id: int) -> PreparedDecision | None:
        """Return what is prepared for a submission."""
        return self._prepared.get(upload_id)

    def keep(self, acts: Sequence[Act], kept: Callable[[], object] = lambda: None) -> None:
        """Prepare these, each in the place of an earlier one; `kept` is called when the database has all of them."""
        before = {act.upload_id: self._prepared.get(act.upload_id or 0) for act in acts}
        for act in acts:
            shown = PreparedDecision(act, wording.now_utc())
            self._prepared.pop(shown.upload_id, None)
            self._prepared[shown.upload_id] = self._keeping[act.act_uuid] = shown
        self.changed.emit()
        store = self._store
        self._lanes.run(self, lambda: [store.keep(act) for act in acts]).success(
            lambda found: self._take_kept(found, kept)
        ).failure(lambda error: self._take_back(acts, before, wording.said(error.sentence))).unexpected(
            lambda: self._take_back(acts, before, self.tr("An unexpected error came between."))
        ).start()

    def drop(self, acts: Collection[Act]) -> None:
        """Give these up, or forget what was released."""
        dropped = [act for act in acts if self.has(act)]
        if not dropped:
            return
        for act in dropped:
            del self._prepared[act.upload_id or 0]
        act_uuids = frozenset(act.act_uuid for act in dropped)
        self._dropped |= act_uuids
        self.changed.emit()
        self._lanes.run(self, partial(self._store.drop, tuple(dropped))).success(
            lambda _nothing: self._take_dropped(act_uuids)
        ).failure(partial(self._fail_dropping, act_uuids)).unexpected(
            partial(self._fail_dropping, act_uuids, None)
        ).start()

    def take_recorded(self, act: Act) -> None:
        """Forget what was prepared for a submission on which its person decides by this act."""
        self.take_all_recorded((act,))

    def take_all_recorded(self, acts: Collection[Act]) -> None:
        """Forget what was prepared for submissions on which their person decided by these acts."""
        kept = (self._prepared.get(act.upload_id or 0) for act in acts if act.kind in DECISIONS)
        self.drop([each.act for each in kept if each is not None])

    def read_anew(self) -> None:
        """Read what is prepared: some of it may not be known to be kept."""
        self._is_read = False
        self.load()

    def has(self, act: Act) -> bool:
        """Return whether this very decision is prepared."""
        prepared = self._prepared.get(act.upload_id or 0)
        return prepared is not None and prepared.act.act_uuid == act.act_uuid

    def _take_dropped(self, act_uuids: frozenset[str]) -> None:
        self._dropped -= act_uuids
        self.stored.emit()

    def _fail_dropping(self, act_uuids: frozenset[str], error: EduManageError | None) -> None:
        self._dropped -= act_uuids
        if error is not None:
            self.hindered.emit(wording.said(error.sentence))

    def _take_kept(self, found: Sequence[PreparedDecision], kept: Callable[[], object]) -> None:
        for each in found:
            self._keeping.pop(each.act.act_uuid, None)
            if self.has(each.act):
                self._prepared[each.upload_id] = each
        kept()
        self.stored.emit()

    def _take_back(self, acts: Sequence[Act], before: dict[int | None, PreparedDecision | None], sentence: str) -> None:
        for act in acts:
            earlier = before[act.upload_id]
            self._keeping.pop(act.act_uuid, None)
            if self.has(act):
                del self._prepared[act.upload_id or 0]
                if earlier is not None:
                    self._prepared[earlier.upload_id] = earlier
        self.changed.emit()
        self.given_back.emit(tuple(acts))
        words = self.tr(
            "{cause} So it was not prepared, and nobody decided anything; what you wrote is kept as a draft."
        )
        self.hindered.emit(words.format(cause=sentence))
        self.read_anew()
