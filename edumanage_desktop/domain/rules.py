"""The rules as rows: who may do what from which status. The triggers and the window's buttons read the same rows."""

from collections.abc import Iterable
from dataclasses import dataclass

from edumanage_desktop.domain.acts import ActKind
from edumanage_desktop.domain.people import Person, Role
from edumanage_desktop.domain.statuses import rule_status
from edumanage_desktop.domain.submissions import Submission


@dataclass(frozen=True, slots=True)
class Transition:
    """One row of `transitions`; `from_status` and `to_status` as in `domain.statuses`."""

    kind: ActKind
    role: Role
    from_status: str
    to_status: str
    own_only: bool
    feedback_required: bool
    reason_required: bool


def _owns(person: Person, role: Role, submission: Submission) -> bool:
    if role is Role.FACULTY:
        return person.faculty_id is not None and person.faculty_id == submission.faculty_id
    if role is Role.STUDENT:
        return person.student_id is not None and person.student_id == submission.student_id
    return False


def allowed_acts(
    transitions: Iterable[Transition], person: Person, submission: Submission
) -> dict[ActKind, Transition]:
    """Return the acts on an existing submission that the rules allow this person, with the rule that allows each.

    Of several that allow the same, the one for everybody's work and then the one that demands least counts, as in the
    triggers. Nothing is done with work whose row is in the archive alone. The database decides in the end; this only
    spares the person a refusal that is certain.
    """
    if submission.has_left_portal:
        return {}
    status = rule_status(submission.status)
    found: dict[ActKind, Transition] = {}
    for rule in transitions:
        is_owned = not rule.own_only or _owns(person, rule.role, submission)
        if rule.role in person.roles and rule.from_status == status and is_owned:
            found[rule.kind] = min(found.get(rule.kind, rule), rule, key=_demand)
    return found


def _demand(rule: Transition) -> tuple[bool, int]:
    return rule.own_only, rule.feedback_required + rule.reason_required
