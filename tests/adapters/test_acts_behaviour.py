"""The rules of acts, proven on both engines by the same client statements."""

import itertools
from typing import Any

import pytest

from edumanage_desktop.domain.acts import ActKind
from tests.adapters.judged_database import PEOPLE, JudgedDatabase

STATUSES = ("submitted", "approved", "rejected", "withdrawn", None, "SUBMITTED ", " submitted", "Approved")
FEWER = ("submitted", "rejected", None, "SUBMITTED ")
NEVER_ALLOWED = frozenset({"fay", "adm", "bak", "off", "ghost"})
KNOWN = ("submitted", "approved", "rejected", "withdrawn")
OWN, ANY = True, False
RULES = {
    ("approve", "faculty"): (OWN, {"submitted": "approved"}),
    ("reject", "faculty"): (OWN, {"submitted": "rejected"}),
    ("reopen", "faculty"): (OWN, {"approved": "submitted", "rejected": "submitted", "?": "submitted"}),
    ("reopen", "registrar"): (
        ANY, {"approved": "submitted", "rejected": "submitted", "withdrawn": "submitted", "?": "submitted"},
    ),
    ("reassign", "registrar"): (ANY, {"submitted": "=", "approved": "=", "rejected": "=", "withdrawn": "=", "?": "="}),
    ("withdraw", "student"): (OWN, {"submitted": "withdrawn"}),
    ("withdraw", "registrar"): (
        ANY, {"submitted": "withdrawn", "approved": "withdrawn", "rejected": "withdrawn", "?": "withdrawn"},
    ),
    ("correct", "registrar"): (ANY, {"submitted": "=", "approved": "=", "rejected": "=", "withdrawn": "=", "?": "="}),
    ("set_aside", "faculty"): (OWN, {"submitted": "="}),
}  # fmt: skip
"""The design's rules, written down once more by hand: (kind, role) to ownership and from → to."""
ARGUMENTS: dict[str, dict[str, Any]] = {
    "reject": {"feedback": "Sources are missing."},
    "reassign": {"target_faculty_id": 2, "reason": "On leave."},
    "withdraw": {"reason": "Wrong file."},
    "correct": {"title": "Corrected", "reason": "A typing error."},
}


def expected(login: str, kind: str, status: str | None, student: int, faculty: int | None) -> str:
    """Return the status that follows, or the refusal, from the hand-written rules."""
    someone = PEOPLE[login]
    if not someone.known or not someone.active:
        return "DENIED who"
    owns = {
        "faculty": faculty is not None and someone.faculty_id == faculty,
        "student": someone.student_id == student,
    }
    if not (set(someone.roles) & {"registrar", "admin"} or any(owns.get(role, False) for role in someone.roles)):
        return "DENIED whose"
    rules = [(role, *RULES[kind, role]) for role in someone.roles if (kind, role) in RULES]
    if not rules:
        return "DENIED kind"
    name = status if status in KNOWN else "?"
    fitting = [(role, own, moves[name]) for role, own, moves in rules if name in moves]
    if not fitting:
        return "STATE"
    allowed = [to for role, own, to in fitting if not own or owns.get(role, False)]
    if not allowed:
        return "DENIED whose"
    return repr(status if allowed[0] == "=" else allowed[0])


@pytest.mark.parametrize("login", PEOPLE)
def test_every_transition_for_every_role_and_ownership(judge: JudgedDatabase, login: str) -> None:
    wrong = []
    own = FEWER if login in NEVER_ALLOWED else STATUSES
    places = itertools.chain(
        itertools.product(own, ((5, 1),)),
        itertools.product(FEWER, ((6, 2),)),
        itertools.product(FEWER[::2], ((5, None),)),
    )
    for status, (student, faculty) in places:
        upload = judge.upload(student=student, faculty=faculty, status=status)
        for kind in (kind.value for kind in ActKind if kind is not ActKind.SUBMIT):
            arguments = dict(ARGUMENTS.get(kind, {}))
            if kind == "reassign" and faculty == 2:
                arguments["target_faculty_id"] = 1
            answer = judge.act(login, kind, upload, **arguments)
            found = repr(answer.status) if answer.accepted else answer.refusal
            should = expected(login, kind, status, student, faculty)
            if login == "bak" and judge.is_server:
                should = "DENIED kind"  # its role may not even insert
            if found != should:
                wrong.append((kind, status, student, faculty, found, should))
            if answer.accepted:
                upload = judge.upload(student=student, faculty=faculty, status=status)
    assert wrong == []


def test_the_stored_rules_are_the_designs(judge: JudgedDatabase) -> None:
    stored = {
        (row[0], row[1], row[2]): (row[3], bool(row[4]))
        for row in judge.root("SELECT kind,role,from_status,to_status,own_only FROM transitions WHERE kind<>'submit'")
    }
    written = {
        (kind, role, status): (to, own) for (kind, role), (own, moves) in RULES.items() for status, to in moves.items()
    }
    assert stored == written
