"""Looking into what is the matter, mending what can safely be mended at once, and looking again."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from threading import Event

from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.backup.job_watch import JobWatch
from edumanage_desktop.services.backup.progress import Stage
from edumanage_desktop.services.backup.room import Account, as_account
from edumanage_desktop.services.diagnosis import connection_judging, performance_judging, upload_judging
from edumanage_desktop.services.diagnosis.diagnosis import Diagnosis, Tell
from edumanage_desktop.services.diagnosis.matters import Matter
from edumanage_desktop.services.diagnosis.performance import (
    HELD_S,
    LockFacts,
    Mend,
    MendKind,
    PerformanceDesk,
    PerformanceFault,
    PerformanceMender,
)
from edumanage_desktop.services.diagnosis.room import DiagnosisRoom, UploadDesk
from edumanage_desktop.services.diagnosis.upload import SampleTrial, UploadCheck, UploadFault

CHECKS = "checks"
"""What a job of a diagnosis does."""
_CLEARED_FOR = frozenset(
    {UploadFault.DISK_FULL, UploadFault.SPACE_LOW, UploadFault.TEMPORARY, UploadFault.ORPHAN_FILES}
)


_MENDED = frozenset({PerformanceFault.INDEX_MISSING, PerformanceFault.STATISTICS})


@dataclass(frozen=True, slots=True)
class Repair:
    """What can be mended at once and without harm: what its button says, and exactly what it will change.

    `mends` are those of what is slow, none where what is left is cleared; `ends_locks` says that what was left open is
    ended instead. `needs_account` says that an administrator of the server has to do some of it, `is_whole` that
    nothing else is left to do about the fault.
    """

    words: Sentence
    changes: Sentence
    mends: Sequence[Mend] = ()
    ends_locks: bool = False
    needs_account: bool = False
    needs_reason: bool = False
    is_whole: bool = False


@dataclass(frozen=True, slots=True)
class Looked:
    """What was found; `mended` says what was done before that, None for nothing."""

    matter: Matter
    found: Diagnosis
    repair: Repair | None = None
    mended: Sentence | None = None
    by_account: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What a person wants looked into: `account` is an administrator of the server, `named_file` one that was refused.

    `repair` is mended before.
    """

    matter: Matter
    account: Account | None = None
    named_file: str | None = None
    repair: Repair | None = None


class Looking:
    """One diagnosis as a job: `show` is told which check is being made, and `watch` stops it between two of them."""

    def __init__(self, *, room: DiagnosisRoom, watch: JobWatch, show: Tell) -> None:
        self._room, self._watch, self._show = room, watch, show
        self._begun: set[StrEnum] = set()

    def look(self, wish: Wish) -> Looked:
        """Mend what is wished, and look; raises `BackupCancelled` once it is stopped, `AccountRefused` and others."""
        if wish.matter is Matter.CONNECTION:
            return Looked(wish.matter, connection_judging.diagnose(self._room.connection().facts(tell=self._tell)))
        looks: dict[Matter, Callable[[Wish], Looked]] = {
            Matter.UPLOAD: self._uploads,
            Matter.PERFORMANCE: self._performance,
        }
        return as_account(wish.account, lambda: looks[wish.matter](wish))

    def _uploads(self, wish: Wish) -> Looked:
        with self._room.uploads(wish.account) as desk:
            mended = None if wish.repair is None else desk.left.clear(lambda _line: self._watch.go_on())
            facts = desk.prober.facts(wish.named_file, tell=self._tell)
            found = upload_judging.diagnose(facts, lambda: self._sample(desk))
        self._watch.go_on()
        repair = None
        if found.fault in _CLEARED_FOR:
            repair = replace(_clearing(), is_whole=found.fault is UploadFault.ORPHAN_FILES)
        return Looked(wish.matter, found, repair, mended, by_account=wish.account is not None)

    def _sample(self, desk: UploadDesk) -> SampleTrial:
        self._tell(UploadCheck.SAMPLE)
        unwanted = Event()
        self._watch.also_stops(unwanted.set)
        return desk.prober.hand_in_sample(unwanted=unwanted)

    def _performance(self, wish: Wish) -> Looked:
        with self._room.performance(wish.account) as desk:
            mended = None if wish.repair is None else self._mend(desk, wish.repair)
            facts = desk.prober.facts(tell=self._tell)
            repair = _repair_of(performance_judging.mends_of(facts), desk.mender)
        found = performance_judging.diagnose(facts)
        if found.is_well:
            repair = None
        elif found.fault is PerformanceFault.LOCKS_HELD:
            repair = _ending(facts.locks)
        elif repair is not None and found.fault in _MENDED:
            repair = replace(repair, is_whole=True)
        return Looked(wish.matter, found, repair, mended, by_account=wish.account is not None)

    def _mend(self, desk: PerformanceDesk, repair: Repair) -> Sentence:
        done = 0
        if repair.ends_locks and desk.locks is not None:
            ended = desk.locks.end_idle(HELD_S)
            return Sentence("%n sessions were ended.", one="One session was ended.", number=len(ended))
        for mend in repair.mends:
            self._watch.go_on()
            if desk.mender.can(mend):
                desk.mender.do(mend)
                done += 1
        return Sentence("%n things were mended.", one="It was mended.", number=done)

    def _tell(self, name: StrEnum) -> None:
        self._watch.go_on()
        self._begun.add(name)
        self._watch.follow(Stage(CHECKS, len(self._begun) - 1, len(type(name)), 0))
        self._show(name)


def _clearing() -> Repair:
    return Repair(
        Sentence("Clear what is left"),
        Sentence(
            "What killed jobs left among the temporary files of this computer goes, saves that broke off a day ago and"
            " more, and files of the store that are older than 30 days and that nothing in the database names."
        ),
    )


def _ending(locks: LockFacts | None) -> Repair | None:
    """Return what ends the sessions that hold locks and do nothing; nobody ends another program that has a file."""
    holders = () if locks is None else locks.holders
    if not holders:
        return None
    listed = ", ".join(f"{each.login or '?'} ({each.session})" for each in holders)
    return Repair(
        Sentence("End what was left open"),
        Sentence(
            "These sessions are ended, and what they did not commit is taken back: {listed}. The events tell of each.",
            listed=listed,
        ),
        ends_locks=True,
        is_whole=True,
    )


def _repair_of(mends: Sequence[Mend], mender: PerformanceMender) -> Repair | None:
    if not mends:
        return None
    indexes = ", ".join(f"{each.index} ({each.table})" for each in mends if each.kind is MendKind.ADD_INDEX)
    tables = ", ".join(each.table for each in mends if each.kind is MendKind.ANALYSE)
    needs_account = not all(mender.can(each) for each in mends)
    if not tables:
        words = Sentence("Add the indexes")
        changes = Sentence("These indexes are made, by the statements of the migrations: {indexes}.", indexes=indexes)
    elif not indexes:
        words = Sentence("Look at the tables anew")
        changes = Sentence("The database looks at these tables anew: {tables}.", tables=tables)
    else:
        words = Sentence("Mend it")
        changes = Sentence(
            "These indexes are made, by the statements of the migrations: {indexes}. The database looks at these tables"
            " anew: {tables}.",
            indexes=indexes,
            tables=tables,
        )
    return Repair(words, changes, mends, needs_account=needs_account)
