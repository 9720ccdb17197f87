"""Incidents as values: the deeds that are recorded of one, and how it stands by the runbook's five steps."""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import IntEnum, StrEnum
from typing import Any

from edumanage_desktop.domain.deployments import one_line
from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.domain.sentences import Sentence

INCIDENT = "incident"
"""The name under which the deeds of incidents stand among the records of tasks; nobody notes it by hand."""
LONGEST_WORDS = 400
LONGEST_FIX = 200
_LONGEST_RECORD = 1_000


class IncidentUnclear(EduManageError):
    """A choice is missing that only a person can make, or it is about what is not there; nothing was recorded."""


class IncidentIsOpen(IncidentUnclear):
    """An incident is being handled already."""


class EvidenceUnreadable(EduManageError):
    """A file is no archive of evidence, or it cannot be read or written."""


class IncidentKind(StrEnum):
    """What happened, as far as the runbook's fixes differ; recorded, so none is ever renamed."""

    ACCOUNT = "account"
    DECISIONS = "decisions"
    DISCLOSURE = "disclosure"
    INTRUSION = "intrusion"
    LOSS = "loss"
    OTHER = "other"


class StepName(StrEnum):
    """The runbook's five steps in their order."""

    ISOLATE = "isolate"
    PRESERVE = "preserve"
    NOTIFY = "notify"
    FIX = "fix"
    DOCUMENT = "document"


class StepState(StrEnum):
    """How a step stands."""

    OPEN = "open"
    BEGUN = "begun"
    DONE = "done"
    NOT_NEEDED = "not needed"


class Deed(StrEnum):
    """What is recorded; what ends in -ing before it is done. The values are recorded, so none is ever renamed."""

    BEGUN = "begun"
    """`kind`, `what`, and `since` where it began earlier (ISO 8601, UTC)."""
    LOCKING = "locking"
    """`login`; `active`: whether the account was open before."""
    LOCKED = "locked"
    """`login`."""
    UNLOCKED = "unlocked"
    """`login`."""
    HOLDING = "holding"
    """`hold`: its number; `portal`: whether the portal's writes are refused too; `sessions`: whether they end."""
    HELD = "held"
    """`hold`; `sessions`: whether they ended."""
    RELEASED = "released"
    """`hold`."""
    PRESERVED = "preserved"
    """`file`, `seal`, `sha256`, `bytes`, `parts`, `works` (-1 for all), `texts`."""
    TELLING = "telling"
    """`place`, `address`, `round`, `attempt`."""
    TOLD = "told"
    """The same, and `outcome`: a `TellingOutcome`."""
    FIX = "fix"
    """`fix`: its number; `code` of a suggestion, or `text`."""
    FIXED = "fixed"
    """`fix`, and `note` where there is one."""
    NOT_NEEDED = "not-needed"
    """`step`, `why`."""
    CLOSED = "closed"
    """`summary`; `kept`: what stays isolated by choice."""


class SessionsEnd(IntEnum):
    """What becomes of everybody's sessions when everything is made read-only."""

    NOT = 0
    ENDED = 1
    BY_WINDOWS = 2
    """Each window ends its own, at its next contact."""


class TellingOutcome(StrEnum):
    """What became of telling somebody."""

    TAKEN = "taken"
    """The mail server took it."""
    BY_HAND = "by hand"
    """Somebody told them by telephone, or by a text that was copied."""
    REFUSED = "refused"
    LATER = "later"
    """Nothing was sent; it can be tried again."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One deed of an incident; login and time are the database's."""

    incident: str
    deed: Deed
    values: Mapping[str, Any] = field(default_factory=dict)
    number: int = 0
    """Of the entries of one incident, for a clock may stand still between two."""
    login: str = ""
    at: datetime | None = None

    def written(self) -> str:
        """Return the text by which it is recorded; raises `IncidentUnclear` for what is too long."""
        present = {name: value for name, value in self.values.items() if value not in ("", None)}
        told = {"incident": self.incident, "deed": self.deed, "number": self.number, **present}
        text = json.dumps(told, ensure_ascii=False, separators=(",", ":"))
        if len(text) > _LONGEST_RECORD:
            raise IncidentUnclear(
                Sentence("These words are too long to be recorded. Nothing was recorded; say it more shortly.")
            )
        return text


def read_entry(text: str, *, login: str, at: datetime) -> Entry | None:
    """Return the entry that a record tells, None for one that tells none, or one that a newer program knows."""
    try:
        values = dict(json.loads(text))
        incident, deed, number = str(values.pop("incident")), Deed(values.pop("deed")), int(values.pop("number", 0))
    except (ValueError, KeyError, TypeError):
        return None
    return Entry(incident, deed, values, number, login, at)


@dataclass(frozen=True, slots=True)
class Lock:
    """An account that was locked for an incident; `is_done` is False where nobody knows whether that came about."""

    login: str
    was_active: bool
    is_done: bool


@dataclass(frozen=True, slots=True)
class Hold:
    """Everything was made read-only, by a maintenance window that is known by its `mark`."""

    number: int
    mark: str
    stops_portal: bool
    ends_sessions: bool
    is_done: bool


@dataclass(frozen=True, slots=True)
class Telling:
    """Somebody who was told or is being told; `outcome` is None where nobody knows whether it was sent."""

    place: str
    address: str
    round: int
    attempt: int
    outcome: TellingOutcome | None
    entry: Entry


@dataclass(frozen=True, slots=True)
class Fix:
    """An item of the checklist, a suggestion by its `code` or somebody's own `text`; `done` is who ticked it when."""

    number: int
    code: str
    text: str
    added: Entry
    done: Entry | None


@dataclass(frozen=True, slots=True)
class Incident:
    """All entries of one incident, the first one first."""

    entries: tuple[Entry, ...]

    @property
    def number(self) -> str:
        """Return by what it is called."""
        return self.entries[0].incident

    @property
    def begun(self) -> Entry:
        """Return the entry that began it, or the earliest that is known."""
        return self.entries[0]

    @property
    def kind(self) -> IncidentKind:
        """Return what happened, as far as fixes differ."""
        stored = str(self.begun.values.get("kind", ""))
        return IncidentKind(stored) if stored in set(IncidentKind) else IncidentKind.OTHER

    @property
    def what(self) -> str:
        """Return what happened, in somebody's words."""
        return str(self.begun.values.get("what", ""))

    @property
    def since(self) -> datetime | None:
        """Return since when it is so, by default when it was begun."""
        try:
            return datetime.fromisoformat(str(self.begun.values["since"]))
        except (KeyError, ValueError):
            return self.begun.at

    @property
    def closed(self) -> Entry | None:
        """Return the entry that closed it, None while it is open."""
        return next((entry for entry in self.entries if entry.deed is Deed.CLOSED), None)

    @property
    def is_open(self) -> bool:
        """Return whether it is being handled."""
        return self.closed is None

    def of(self, *deeds: Deed) -> tuple[Entry, ...]:
        """Return the entries of some deeds."""
        return tuple(entry for entry in self.entries if entry.deed in deeds)

    def locks(self) -> tuple[Lock, ...]:
        """Return the accounts that are locked for it now."""
        found: dict[str, Lock] = {}
        for entry in self.of(Deed.LOCKING, Deed.LOCKED, Deed.UNLOCKED):
            login = str(entry.values.get("login", ""))
            if entry.deed is Deed.LOCKING:
                found[login] = Lock(login, bool(entry.values.get("active", 1)), is_done=False)
            elif entry.deed is Deed.LOCKED and login in found:
                found[login] = Lock(login, found[login].was_active, is_done=True)
            elif entry.deed is Deed.UNLOCKED:
                found.pop(login, None)
        return tuple(found.values())

    def holds(self) -> tuple[Hold, ...]:
        """Return what makes everything read-only now."""
        found: dict[int, Hold] = {}
        for entry in self.of(Deed.HOLDING, Deed.HELD, Deed.RELEASED):
            number = int(entry.values.get("hold", 0))
            if entry.deed is Deed.HOLDING:
                stops, ends = bool(entry.values.get("portal", 0)), bool(entry.values.get("sessions", 0))
                found[number] = Hold(number, mark_of(self.number, number), stops, ends, is_done=False)
            elif entry.deed is Deed.HELD and number in found:
                found[number] = replace(found[number], is_done=True)
            elif entry.deed is Deed.RELEASED:
                found.pop(number, None)
        return tuple(found.values())

    @property
    def is_half_isolated(self) -> bool:
        """Return whether something that isolates was begun and is not known to be done."""
        return any(not each.is_done for each in self.locks()) or any(not each.is_done for each in self.holds())

    def tellings(self) -> tuple[Telling, ...]:
        """Return who was told or is being told, each by the last attempt."""
        found: dict[tuple[int, str], Telling] = {}
        for entry in self.of(Deed.TELLING, Deed.TOLD):
            values = entry.values
            address, told_in = str(values.get("address", "")), int(values.get("round", 1))
            stored = str(values.get("outcome", ""))
            outcome = TellingOutcome(stored) if stored in set(TellingOutcome) else None
            attempt = int(values.get("attempt", 1))
            before = found.get((told_in, address))
            if before is None or attempt > before.attempt or outcome is not None:
                found[told_in, address] = Telling(
                    str(values.get("place", "")), address, told_in, attempt, outcome, entry
                )
        return tuple(found.values())

    def fixes(self) -> tuple[Fix, ...]:
        """Return the checklist."""
        done = {int(entry.values.get("fix", 0)): entry for entry in self.of(Deed.FIXED)}
        return tuple(
            Fix(
                number := int(entry.values.get("fix", 0)),
                str(entry.values.get("code", "")),
                str(entry.values.get("text", "")),
                entry,
                done.get(number),
            )
            for entry in self.of(Deed.FIX)
        )

    def state_of(self, step: StepName) -> StepState:
        """Return how a step stands."""
        looks: Mapping[StepName, Callable[[], tuple[bool, bool]]] = {
            StepName.ISOLATE: self._isolated,
            StepName.PRESERVE: self._preserved,
            StepName.NOTIFY: self._notified,
            StepName.FIX: self._fixed,
            StepName.DOCUMENT: lambda: (not self.is_open, not self.is_open),
        }
        is_begun, is_done = looks[step]()
        if is_done:
            return StepState.DONE
        if is_begun:
            return StepState.BEGUN
        return StepState.NOT_NEEDED if self.not_needed(step) is not None else StepState.OPEN

    def not_needed(self, step: StepName) -> Entry | None:
        """Return the entry that says why a step was left out, None where nobody said so."""
        return next((each for each in self.of(Deed.NOT_NEEDED) if each.values.get("step") == step), None)

    def next_step(self) -> StepName | None:
        """Return the first step that is neither done nor left out, None for an incident that is closed."""
        over = (StepState.DONE, StepState.NOT_NEEDED)
        return next((step for step in StepName if self.state_of(step) not in over), None)

    def _isolated(self) -> tuple[bool, bool]:
        begun = self.of(Deed.LOCKING, Deed.HOLDING)
        return bool(begun), bool(begun) and not self.is_half_isolated

    def _preserved(self) -> tuple[bool, bool]:
        is_there = bool(self.of(Deed.PRESERVED))
        return is_there, is_there

    def _notified(self) -> tuple[bool, bool]:
        tellings = self.tellings()
        well = (TellingOutcome.TAKEN, TellingOutcome.BY_HAND)
        return bool(tellings), bool(tellings) and all(each.outcome in well for each in tellings)

    def _fixed(self) -> tuple[bool, bool]:
        fixes = self.fixes()
        return bool(fixes), bool(fixes) and all(fix.done is not None for fix in fixes)


def mark_of(incident: str, hold: int) -> str:
    """Return what the words of a maintenance window end in that was opened for an incident."""
    return f"({incident}-{hold})"


def incidents(entries: Iterable[Entry]) -> tuple[Incident, ...]:
    """Return the incidents of entries, which come in the order of their time; the latest incident first."""
    found: dict[str, list[Entry]] = {}
    for entry in entries:
        found.setdefault(entry.incident, []).append(entry)
    ordered = [sorted(each, key=_order) for each in found.values()]
    return tuple(Incident(tuple(each)) for each in reversed(ordered))


def _order(entry: Entry) -> tuple[float, int]:
    return (0.0 if entry.at is None else entry.at.timestamp(), entry.number)


def words_of(text: str, *, longest: int = LONGEST_WORDS) -> str:
    """Return somebody's words as one line; raises `IncidentUnclear` for none, and for too many."""
    words = one_line(text)
    if not words:
        raise IncidentUnclear(Sentence("Words are missing. Nothing was recorded; say it in a few words."))
    if len(words) > longest:
        raise IncidentUnclear(
            Sentence(
                "These words are longer than {longest} letters. Nothing was recorded; say it more shortly.",
                longest=longest,
            )
        )
    return words
