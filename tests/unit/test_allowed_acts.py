"""Of several rules that allow the same act, the window goes by the one that the database would."""

from dataclasses import replace
from itertools import permutations

from edumanage_desktop.domain.acts import ActKind
from edumanage_desktop.domain.people import Person, Role
from edumanage_desktop.domain.rules import Transition, allowed_acts
from edumanage_desktop.domain.submissions import Submission

BOTH = Person("duo", "Duo", frozenset({Role.FACULTY, Role.REGISTRAR}), faculty_id=7)
OWN = Transition(ActKind.REOPEN, Role.FACULTY, "approved", "submitted", True, False, False)
ANYBODYS = Transition(ActKind.REOPEN, Role.REGISTRAR, "approved", "submitted", False, False, True)
DEMANDING = replace(ANYBODYS, feedback_required=True)


def test_the_rule_for_everybodys_work_that_demands_least_counts_in_any_order() -> None:
    work = Submission(1, 5, None, None, 7, None, "T", "approved", None, 2, 1, False, 0, "", None)
    for rules in permutations((OWN, ANYBODYS, DEMANDING)):
        assert allowed_acts(rules, BOTH, work) == {ActKind.REOPEN: ANYBODYS}
    assert allowed_acts((OWN, DEMANDING), replace(BOTH, faculty_id=8), work) == {ActKind.REOPEN: DEMANDING}
    assert allowed_acts((OWN,), replace(BOTH, faculty_id=8), work) == {}
