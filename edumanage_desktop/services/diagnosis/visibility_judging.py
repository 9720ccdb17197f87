"""What is wrong where a faculty member cannot see a submission: the runbook's four checks, and one verdict on them."""

from dataclasses import dataclass

from edumanage_desktop.domain.sentences import Moment, Sentence
from edumanage_desktop.services.diagnosis.corrections import EITHER, REGISTRARS, Correction, MarkActive, Move, Teach
from edumanage_desktop.services.diagnosis.diagnosis import Check, Diagnosis
from edumanage_desktop.services.diagnosis.visibility import VisibilityCheck, VisibilityFacts, VisibilityFault
from edumanage_desktop.services.diagnosis.visibility_accounts import (
    account_correction,
    account_fault,
    fault_remedy,
    fault_words,
    nearest,
)
from edumanage_desktop.services.diagnosis.visibility_words import (
    faculty_name,
    has_left,
    how_it_came,
    student_name,
    they_see,
    who,
    with_another,
    with_nobody,
)
from edumanage_desktop.services.people import Account

TITLES = {
    VisibilityCheck.TEACHING: Sentence("Teaching assignment"),
    VisibilityCheck.RECORD: Sentence("Faculty id of the submission"),
    VisibilityCheck.ACCOUNT: Sentence("Account and roles"),
    VisibilityCheck.VIEW: Sentence("What the database shows to this account"),
}
"""What a person reads for each."""
_ORDER = list(VisibilityFault)
_NOTHING_TO_DO = Sentence(
    "Nothing has to be corrected; a filter or a search of their own may hide it from them until they clear it."
)


@dataclass(frozen=True, slots=True)
class _Finding:
    """A check and the fault that it found, None for none: what fails because of another check has none of its own."""

    check: Check
    fault: VisibilityFault | None = None


def diagnose(facts: VisibilityFacts) -> Diagnosis:
    """Return what is wrong, and what whoever asked can have done about it."""
    findings = (_teaching(facts), _record(facts), _account(facts), _view(facts))
    faults = [finding.fault for finding in findings if finding.fault is not None]
    if faults:
        fault = min(faults, key=_ORDER.index)
    elif facts.accounts and not any(asked.sees for asked in facts.accounts):
        fault = VisibilityFault.VIEW
    else:
        assert facts.work is not None
        checks = tuple(finding.check for finding in findings)
        return Diagnosis(checks, None, they_see(facts, facts.work), _NOTHING_TO_DO)
    correction = _correction(fault, facts)
    if correction is not None and not correction.roles & facts.asked_by:
        correction = None
    checks = tuple(finding.check for finding in findings)
    return Diagnosis(checks, fault, _verdict(fault, facts), _remedy(fault, facts), correction)


def _finding(
    name: VisibilityCheck, ok: bool, detail: Sentence, fault: VisibilityFault | None = None, *, was_made: bool = True
) -> _Finding:
    return _Finding(Check(name, TITLES[name], ok, detail, was_made), fault)


def _teaching(facts: VisibilityFacts) -> _Finding:
    name, work = VisibilityCheck.TEACHING, facts.work
    if work is None:
        return _finding(name, False, Sentence("There is no submission to look at."), was_made=False)
    them, student = who(facts), student_name(work)
    if facts.teaches:
        return _finding(name, True, Sentence("It is noted that {who} teaches {student}.", who=them, student=student))
    if facts.requires_teaching:
        detail = Sentence(
            "It is not noted that {who} teaches {student}, and the setting require_teaching demands it.",
            who=them,
            student=student,
        )
        return _finding(name, False, detail, VisibilityFault.NOT_TAUGHT)
    return _finding(
        name,
        True,
        Sentence(
            "It is not noted that {who} teaches {student}; the setting require_teaching is off, so that hides nothing.",
            who=them,
            student=student,
        ),
    )


def _record(facts: VisibilityFacts) -> _Finding:
    name, work = VisibilityCheck.RECORD, facts.work
    if work is None:
        return _finding(name, False, _no_submission(facts), VisibilityFault.NO_SUBMISSION)
    if facts.member is None:
        return _finding(name, False, _unknown(facts), VisibilityFault.UNKNOWN_FACULTY)
    if work.faculty_id is None:
        return _finding(name, False, with_nobody(facts), VisibilityFault.UNASSIGNED)
    if not facts.is_theirs:
        return _finding(name, False, with_another(facts, work), VisibilityFault.ELSEWHERE)
    return _finding(name, True, how_it_came(facts))


def _account(facts: VisibilityFacts) -> _Finding:
    name, asked = VisibilityCheck.ACCOUNT, nearest(facts)
    if facts.member is not None and not facts.member.active:
        return _finding(name, False, has_left(facts), VisibilityFault.LEFT)
    if asked is None:
        if facts.member is None:
            return _finding(name, False, _unknown(facts), was_made=False)
        fault = VisibilityFault.ANOTHER_ID if facts.strangers else VisibilityFault.NO_ACCOUNT
        return _finding(name, False, fault_words(fault, facts, _stranger(facts)), fault)
    fault_found = account_fault(asked)
    if fault_found is not None:
        return _finding(name, False, fault_words(fault_found, facts, asked.account), fault_found)
    login, them = asked.account.login, who(facts)
    if asked.server is None:
        return _finding(
            name,
            True,
            Sentence("The account {login} of {who} is enabled and holds the role faculty.", login=login, who=them),
        )
    return _finding(
        name,
        True,
        Sentence(
            "The account {login} of {who} is enabled and holds the role faculty; the server has given it {role}.",
            role=asked.server.role,
            login=login,
            who=them,
        ),
    )


def _view(facts: VisibilityFacts) -> _Finding:
    name, asked = VisibilityCheck.VIEW, nearest(facts)
    if facts.work is None:
        return _finding(name, False, Sentence("There is no submission to look at."), was_made=False)
    if asked is None:
        return _finding(name, False, Sentence("There is no account to ask about."), was_made=False)
    login, number = asked.account.login, str(facts.upload_id)
    if asked.sees:
        return _finding(
            name, True, Sentence("Asked as {login}, the database shows submission {id}.", login=login, id=number)
        )
    if asked.view_shows:
        detail = Sentence(
            "The view of {login} has submission {id}, but this account cannot read it now.", login=login, id=number
        )
        return _finding(name, False, detail)
    return _finding(
        name, False, Sentence("Asked as {login}, the database does not show submission {id}.", login=login, id=number)
    )


def _verdict(fault: VisibilityFault, facts: VisibilityFacts) -> Sentence:
    work = facts.work
    if fault is VisibilityFault.NO_SUBMISSION or work is None:
        return _no_submission(facts)
    match fault:
        case VisibilityFault.UNKNOWN_FACULTY:
            return _unknown(facts)
        case VisibilityFault.LEFT:
            return has_left(facts)
        case VisibilityFault.UNASSIGNED:
            return with_nobody(facts)
        case VisibilityFault.ELSEWHERE:
            return with_another(facts, work)
        case VisibilityFault.NOT_TAUGHT:
            return Sentence(
                "The department shows work to those alone who teach the student, and it is not noted that {who} teaches"
                " {student}.",
                who=who(facts),
                student=student_name(work),
            )
        case VisibilityFault.VIEW:
            return Sentence(
                "Everything is noted as it should be, and yet the database does not show submission {id} to {who}.",
                id=str(facts.upload_id),
                who=who(facts),
            )
        case _:
            return fault_words(fault, facts, _about(facts))


def _remedy(fault: VisibilityFault, facts: VisibilityFacts) -> Sentence:
    match fault:
        case VisibilityFault.NO_SUBMISSION if facts.gone_at is None:
            return Sentence("Check the number; the queue finds the work by its student or title.")
        case VisibilityFault.NO_SUBMISSION:
            return Sentence("Ask whoever keeps the portal what became of it; its history is kept.")
        case VisibilityFault.UNKNOWN_FACULTY:
            return Sentence(
                "Import the faculty member among People, or with: edumanage-desktop people import FILE; or move the"
                " submission to somebody else."
            )
        case VisibilityFault.LEFT:
            return Sentence(
                "Mark them as active where they are back; otherwise a registrar moves the submission to somebody else."
            )
        case VisibilityFault.UNASSIGNED | VisibilityFault.ELSEWHERE:
            return Sentence("A registrar moves it to {who}, and says why.", who=who(facts))
        case VisibilityFault.NOT_TAUGHT:
            return Sentence("A registrar or an administrator notes that {who} teaches the student.", who=who(facts))
        case VisibilityFault.VIEW:
            return Sentence(
                "Somebody changed the database's own rules: an administrator of the server runs edumanage-desktop db"
                " upgrade and server prepare."
            )
        case _:
            return fault_remedy(fault, facts, _about(facts))


def _correction(fault: VisibilityFault, facts: VisibilityFacts) -> Correction | None:
    work, member, name = facts.work, facts.member, who(facts)
    if work is None or member is None:
        return None
    match fault:
        case VisibilityFault.LEFT:
            return Correction(
                MarkActive(member),
                Sentence("Mark as active"),
                Sentence("{who} is noted as active, and is offered new work again; no submission moves.", who=name),
                EITHER,
            )
        case VisibilityFault.UNASSIGNED | VisibilityFault.ELSEWHERE:
            return Correction(
                Move(work, facts.faculty_id), Sentence("Move it"), _moving(facts), REGISTRARS, needs_reason=True
            )
        case VisibilityFault.NOT_TAUGHT:
            return Correction(
                Teach(facts.faculty_id, work.student_id),
                Sentence("Note the teaching"),
                Sentence(
                    "It is noted that {who} teaches {student}, which shows them all work of this student that is"
                    " assigned to them.",
                    who=name,
                    student=student_name(work),
                ),
                EITHER,
            )
        case _:
            return account_correction(fault, facts, _about(facts))


def _moving(facts: VisibilityFacts) -> Sentence:
    work, number, name = facts.work, str(facts.upload_id), who(facts)
    if work is None or work.faculty_id is None:
        return Sentence("Submission {id} goes to {who}; its history keeps your reason.", id=number, who=name)
    return Sentence(
        "Submission {id} goes from {holder} to {who}; {holder} no longer sees it, and its history keeps your reason.",
        id=number,
        holder=faculty_name(work.faculty_name, work.faculty_id),
        who=name,
    )


def _no_submission(facts: VisibilityFacts) -> Sentence:
    number = str(facts.upload_id)
    if facts.gone_at is None:
        return Sentence("There is no submission {id}.", id=number)
    return Sentence(
        "Submission {id} is no longer in the portal's table; the last that its history tells is of {when}.",
        id=number,
        when=Moment(facts.gone_at),
    )


def _unknown(facts: VisibilityFacts) -> Sentence:
    return Sentence("Faculty id {id} is in no list of faculty: nobody has imported them.", id=str(facts.faculty_id))


def _about(facts: VisibilityFacts) -> Account | None:
    asked = nearest(facts)
    return _stranger(facts) if asked is None else asked.account


def _stranger(facts: VisibilityFacts) -> Account | None:
    return next(iter(facts.strangers), None)
