"""Who was first, with what: the other side of a decision that came second."""

from dataclasses import dataclass
from enum import StrEnum

from edumanage_desktop.domain.acts import DECISIONS, Act
from edumanage_desktop.domain.statuses import Status
from edumanage_desktop.domain.submissions import Departure, HistoryEntry, SubmissionDetails


class Event(StrEnum):
    """What happened to the submission since the person saw it; the weightiest, where it was several things."""

    DECIDED = "decided"
    WITHDRAWN = "withdrawn"
    MOVED = "moved"
    DELETED = "deleted"
    FILE_CHANGED = "file changed"
    CORRECTED = "corrected"
    CHANGED = "changed"
    """Anything else: reopened, set aside, a status that the portal wrote."""
    UNSEEN = "unseen"
    """It is gone from here, and nobody says how."""


@dataclass(frozen=True, slots=True)
class FieldChange:
    """What a field said when the person saw it, and what it says now; `field` as in the history, or `student`."""

    field: str
    before: str | None
    after: str | None


@dataclass(frozen=True, slots=True)
class TheirSide:
    """What others did since; `entry` is the act that weighs most, None where only `departure` tells, or nothing."""

    event: Event
    entry: HistoryEntry | None = None
    departure: Departure | None = None
    changes: tuple[FieldChange, ...] = ()


def their_side(act: Act, theirs: SubmissionDetails | None, departure: Departure | None = None) -> TheirSide:
    """Return what happened between the version that an act was about and the submission as it stands.

    `theirs` is None where it cannot be seen any more; `departure` then says how it left.
    """
    if theirs is None:
        return _gone(departure)
    since = [entry for entry in theirs.history if act.expected_version is None or entry.version > act.expected_version]
    seen = [entry for entry in theirs.history if entry not in since]
    changes = (*_student_change(seen, since), *_field_changes(since))
    weights = {
        Event.DECIDED: [entry for entry in since if entry.kind in DECISIONS and _still_holds(entry, theirs)],
        Event.WITHDRAWN: [entry for entry in since if entry.to_status == Status.WITHDRAWN == theirs.submission.status],
        Event.MOVED: [entry for entry in since if entry.from_faculty_id != entry.to_faculty_id and entry.from_status],
        Event.FILE_CHANGED: [entry for entry in since if any(name == "file_path" for name, *_ in entry.changes)],
        Event.CORRECTED: [entry for entry in since if entry.changes or entry.kind == "correct"],
        Event.CHANGED: since,
    }
    found = next(((event, entries[-1]) for event, entries in weights.items() if entries), None)
    return TheirSide(Event.CHANGED, changes=changes) if found is None else TheirSide(*found, changes=changes)


def is_other_work(act: Act, theirs: SubmissionDetails) -> bool:
    """Return whether the number is another work's now, as after a restore: the student of the act never handed it in.

    Where it was corrected to be another student's, the history says whose it was before.
    """
    students = {theirs.submission.student_id, *(entry.student_id for entry in theirs.history)}
    return act.student_id is not None and act.student_id not in students


def _gone(departure: Departure | None) -> TheirSide:
    if departure is None:
        return TheirSide(Event.UNSEEN)
    return TheirSide(Event.DELETED if departure.kind == "deleted" else Event.MOVED, departure=departure)


def _still_holds(entry: HistoryEntry, theirs: SubmissionDetails) -> bool:
    return entry.to_status == theirs.submission.status


def _student_change(seen: list[HistoryEntry], since: list[HistoryEntry]) -> tuple[FieldChange, ...]:
    if not seen or not since or seen[-1].student_id == since[-1].student_id:
        return ()
    before, after = (entry.student_name or str(entry.student_id) for entry in (seen[-1], since[-1]))
    return (FieldChange("student", before, after),)


def _field_changes(since: list[HistoryEntry]) -> tuple[FieldChange, ...]:
    """Return each field once: what it said before the first change, and after the last."""
    found: dict[str, FieldChange] = {}
    for entry in since:
        for field, before, after in entry.changes:
            first = found.get(field)
            found[field] = FieldChange(field, before if first is None else first.before, after)
    return tuple(change for change in found.values() if change.before != change.after)
