"""How backups stand: whether one is there as often as is expected, whether one was proven, and what is alarming."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from edumanage_desktop.domain.backups import began_at
from edumanage_desktop.domain.sentences import Moment, Sentence
from edumanage_desktop.domain.settings import BY_NAME
from edumanage_desktop.services.backup.repository import Entry, Proof
from edumanage_desktop.services.backup.runs import BACKUP, DRILL, Run

EXPECTED_HOURS, EXPECTED_DAYS = "backup_expected_hours", "drill_expected_days"
"""The settings of a department: how old the newest backup may be, and the last drill."""
_DRILL_GRACE = timedelta(days=7)
_LEAST_GRACE = timedelta(hours=1)


class Matter(StrEnum):
    """How something that is to be done again and again stands."""

    NOT_EXPECTED = "not expected"
    DONE = "done"
    DUE = "due"
    OVERDUE = "overdue"
    FAILED = "failed"
    """The last attempt did, and none went well since."""
    DAMAGED = "damaged"
    """The newest was found so, and there is none after it."""


ALARMING = frozenset({Matter.OVERDUE, Matter.FAILED, Matter.DAMAGED})


class AlertKind(StrEnum):
    """What an alert is about."""

    BACKUP = "backup"
    DRILL = "drill"
    TASK = "task"
    """A regular task of the calendar, of which backups know nothing."""
    HEALTH = "health"
    """What `services.health` found alarming."""


FIRST_OF_HEALTH = 1_000
"""Its numbers begin there, beyond those of tasks."""


@dataclass(frozen=True, slots=True)
class Facts:
    """When backups and drills went well and did not (UTC), None where none is known.

    `last_damaged` is when the newest backup began that a verification found damaged. `awaited` is since when somebody
    looks whether there is a first one.
    """

    first_good: datetime | None = None
    last_good: datetime | None = None
    last_failed: datetime | None = None
    last_drill: datetime | None = None
    drill_failed: datetime | None = None
    last_damaged: datetime | None = None
    awaited: datetime | None = None

    def together(self, other: "Facts") -> "Facts":
        """Return what is known by both."""
        return Facts(
            _picked(min, self.first_good, other.first_good),
            _picked(max, self.last_good, other.last_good),
            _picked(max, self.last_failed, other.last_failed),
            _picked(max, self.last_drill, other.last_drill),
            _picked(max, self.drill_failed, other.drill_failed),
            _picked(max, self.last_damaged, other.last_damaged),
            _picked(min, self.awaited, other.awaited),
        )


@dataclass(frozen=True, slots=True)
class Expected:
    """How many hours old the newest backup may be, and how many days the last drill; 0 where none is expected.

    `is_settled` says that somebody set that backups are expected: then the first one is at once, else within the same
    time as every other from when it is awaited.
    """

    backup_hours: int = BY_NAME[EXPECTED_HOURS].otherwise
    drill_days: int = BY_NAME[EXPECTED_DAYS].otherwise
    is_settled: bool = False


@dataclass(frozen=True, slots=True)
class Alert:
    """What an administrator must not overlook; `key` is the same for as long as nothing got better."""

    kind: AlertKind
    key: str
    sentence: Sentence
    since: datetime | None
    number: int = 0
    """What tells it from another of its kind that stands since the same time."""
    more: tuple[Sentence, ...] = ()
    """What else a mail says of it."""


@dataclass(frozen=True, slots=True)
class Standing:
    """How backups and drills stand."""

    backup: Matter
    drill: Matter
    facts: Facts
    expected: Expected
    alerts: tuple[Alert, ...] = ()

    @property
    def is_well(self) -> bool:
        """Return whether nothing is overdue, failed or damaged."""
        return not {self.backup, self.drill} & ALARMING


def facts_of(entries: Iterable[Entry], runs: Sequence[Run] = ()) -> Facts:
    """Return what the index and the noted runs of a repository tell.

    A run that made a backup did not fail, and a damaged backup is no good one. Drills are told by both, for proofs go
    with the backups that are removed.
    """
    found = Facts()
    for entry in entries:
        at = began_at(entry.snapshot)
        is_damaged = damage_proof(entry.proofs) is not None
        found = found.together(
            Facts(first_good=at, last_damaged=at) if is_damaged else Facts(first_good=at, last_good=at)
        )
        for proof in entry.proofs:
            if proof.kind == "drill":
                found = found.together(
                    Facts(last_drill=proof.at) if proof.is_well else Facts(drill_failed=proof.at),
                )
    for run in runs:
        if any(step.name == BACKUP and not step.is_well for step in run.steps) and run.snapshot is None:
            found = found.together(Facts(last_failed=run.began_at))
        for step in run.steps:
            if step.name == DRILL:
                at = run.ended_at
                found = found.together(Facts(last_drill=at) if step.is_well else Facts(drill_failed=at))
    return found


def facts_of_told(runs: Sequence[Run]) -> Facts:
    """Return what runs tell where nobody looks into their repository: what they made counts as good until then."""
    found = facts_of((), runs)
    for run in runs:
        if run.snapshot is not None:
            at = began_at(run.snapshot)
            found = found.together(Facts(first_good=at, last_good=at))
    return found


def damage_proof(proofs: Iterable[Proof | None]) -> Proof | None:
    """Return the newest proof of a backup where it says that the backup is damaged, else None."""
    newest = max((proof for proof in proofs if proof is not None), key=lambda proof: proof.at, default=None)
    return None if newest is None or newest.is_well else newest


def standing(facts: Facts, expected: Expected, now: datetime) -> Standing:
    """Return how backups stand at this moment."""
    found = Standing(_backup(facts, expected, now), _drill(facts, expected, now), facts, expected)
    return replace(found, alerts=tuple(_alerts(found)))


def _backup(facts: Facts, expected: Expected, now: datetime) -> Matter:
    if not expected.backup_hours:
        return Matter.NOT_EXPECTED
    if facts.last_damaged is not None and not _is_later(facts.last_good, facts.last_damaged):
        return Matter.DAMAGED
    if _is_later(facts.last_failed, facts.last_good):
        return Matter.FAILED
    if facts.last_good is None and expected.is_settled:
        return Matter.OVERDUE
    since = facts.last_good or facts.awaited
    if since is None:
        return Matter.NOT_EXPECTED
    usual, age = timedelta(hours=expected.backup_hours), now - since
    if age <= usual and facts.last_good is not None:
        return Matter.DONE
    return Matter.DUE if age <= usual + max(_LEAST_GRACE, usual / 4) else Matter.OVERDUE


def _drill(facts: Facts, expected: Expected, now: datetime) -> Matter:
    if not expected.drill_days or facts.first_good is None:
        return Matter.NOT_EXPECTED
    if _is_later(facts.drill_failed, facts.last_drill):
        return Matter.FAILED
    usual = timedelta(days=expected.drill_days)
    if facts.last_drill is None:
        return Matter.DUE if now - facts.first_good <= usual else Matter.OVERDUE
    age = now - facts.last_drill
    if age <= usual:
        return Matter.DONE
    return Matter.DUE if age <= usual + _DRILL_GRACE else Matter.OVERDUE


def _alerts(found: Standing) -> Iterable[Alert]:
    facts = found.facts
    if found.backup is Matter.DAMAGED and facts.last_damaged is not None:
        key = _key(AlertKind.BACKUP, facts.last_damaged).replace("@", "-damaged@")
        sentence = Sentence(
            "The newest backup, of {when}, was found damaged. Nothing of the department is touched; “backup verify”"
            " says what of it is left. Back up again: the next backup reads all files anew.",
            when=Moment(facts.last_damaged),
        )
        yield Alert(AlertKind.BACKUP, key, sentence, facts.last_damaged)
    if found.backup in (Matter.OVERDUE, Matter.FAILED):
        since = facts.last_good or facts.awaited
        yield Alert(AlertKind.BACKUP, _key(AlertKind.BACKUP, facts.last_good), _of_backup(found), since)
    if found.drill is Matter.FAILED and facts.drill_failed is not None:
        sentence = Sentence(
            "The restore drill of {when} did not bring everything back as it was backed up. Nothing of the department"
            " is touched; “backup verify” says what is damaged, and the next backup reads all files anew.",
            when=Moment(facts.drill_failed),
        )
        yield Alert(AlertKind.DRILL, _key(AlertKind.DRILL, facts.last_drill), sentence, facts.drill_failed)
    if found.drill is Matter.OVERDUE:
        yield _of_overdue_drill(found)


def _of_overdue_drill(found: Standing) -> Alert:
    """Return an alert that is another than that of a drill which fails after it, so that one hides no other."""
    facts, key = found.facts, _key(AlertKind.DRILL, found.facts.last_drill).replace("@", "-late@")
    if facts.last_drill is None:
        sentence = Sentence(
            "There are backups since {first}, and none was ever proven restorable: a restore drill is overdue. It"
            " touches nothing that is in use; begin one from the menu, or by “backup drill”.",
            first=Moment(facts.first_good) if facts.first_good is not None else "?",
        )
        return Alert(AlertKind.DRILL, key, sentence, facts.first_good)
    sentence = Sentence(
        "The last restore drill that went well is of {when}, and the next is overdue. It touches nothing that is in"
        " use; begin one from the menu, or by “backup drill”.",
        when=Moment(facts.last_drill),
    )
    return Alert(AlertKind.DRILL, key, sentence, facts.last_drill)


def _of_backup(found: Standing) -> Sentence:
    facts = found.facts
    if found.backup is Matter.FAILED and facts.last_failed is not None:
        if facts.last_good is None:
            return Sentence(
                "The backup of {when} failed, and there is none that went well. “backup status” says why; then back up"
                " again.",
                when=Moment(facts.last_failed),
            )
        return Sentence(
            "The backup of {when} failed. The last good one is of {good}, and all that was done since is in no backup."
            " “backup status” says why; then back up again.",
            when=Moment(facts.last_failed),
            good=Moment(facts.last_good),
        )
    if facts.last_good is None:
        return Sentence(
            "No backup is known, so all that is here would be lost with the disk. Back up now, and let a schedule do so"
            " from then on; where one runs already, name its repository to “work --once”."
        )
    return Sentence(
        "The last backup is of {good}, and a newer one is overdue: all that was done since is in none. Look whether the"
        " schedule runs, then back up.",
        good=Moment(facts.last_good),
    )


def _key(kind: AlertKind, since: datetime | None) -> str:
    return f"{kind}@{'never' if since is None else stamp(since)}"


def stamp(at: datetime) -> str:
    """Return a time in few letters, to the second."""
    return at.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")


def read_stamp(text: str) -> datetime | None:
    """Return the time of a stamp, None for anything else."""
    try:
        return datetime.strptime(text, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
    except ValueError:
        return None


def _is_later(one: datetime | None, other: datetime | None) -> bool:
    return one is not None and (other is None or one > other)


def _picked(pick: Callable[[list[datetime]], datetime], *times: datetime | None) -> datetime | None:
    known = [time for time in times if time is not None]
    return pick(known) if known else None
