"""What came of the steps of deployments is recorded as codes, and said in sentences where somebody reads it."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from edumanage_desktop.domain.deployments import DeploymentKind, Step, StepName, deployments, read_step, unfinished
from edumanage_desktop.domain.sentences import Moment, Sentence
from edumanage_desktop.domain.step_outcomes import StepCode, StepOutcome, stored
from edumanage_desktop.services.deployment.step_words import step_sentence

AT = datetime(2026, 3, 1, 12, 30, tzinfo=UTC)
STEP = Step("1", DeploymentKind.UPGRADE, StepName.ENDED, "0003", "0004", "1.0")
WHY = Sentence("{place} cannot be read since {when} ({why}).", place="/a", when=Moment(AT), why=Sentence("full"))
SAID: dict[StepCode, tuple[dict[str, Any], str]] = {
    StepCode.BY_DB_UPGRADE: ({"account": "ann@pc"}, "By db upgrade, run by ann@pc: with no backup behind it"),
    StepCode.BY_SERVER_PREPARE: ({"account": "a@pc"}, "By server prepare, run by a@pc: with no backup behind it"),
    StepCode.BY_SIGN_IN: ({"account": "a@pc"}, "When a@pc signed in: with no backup behind it"),
    StepCode.NO_WINDOWS: ({}, "This schema knows no maintenance windows"),
    StepCode.WINDOW_OPEN: ({"until": "2026-03-01T12:30:00+00:00"}, "Open until 2026-03-01 12:30 UTC"),
    StepCode.WINDOW_OPENED: ({"until": "2026-03-01T12:30:00+00:00"}, "Opened until 2026-03-01 12:30 UTC"),
    StepCode.WITHOUT_WINDOW: ({}, "Without one, as was chosen"),
    StepCode.WINDOWS_ENDED: ({"number": 1}, "One window ended"),
    StepCode.SCHEMA: ({"revision": "0004"}, "Schema 0004"),
    StepCode.WOULD_LOSE: ({"to": "0003", "what": "a (2 rows)"}, "The way down to schema 0003 would lose what stands"),
    StepCode.CHECKS_WELL: ({"number": 17}, "17 checks well"),
    StepCode.CHECKS_WRONG: ({"checks": ["store", "undo"]}, "Not well: The store is this department's; A decision can"),
    StepCode.BROKEN: ({"what": "a chain"}, "It does not hold: a chain"),
    StepCode.HOLDS: ({}, "History and queue hold; verify with the previous program"),
    StepCode.HINDERED: ({"sentence": stored(WHY)}, "/a cannot be read since 2026-03-01 12:30 UTC (full)."),
    StepCode.ROLLED_BACK_INSTEAD: ({}, "A way back followed"),
    StepCode.NEWEST_KEPT: ({"name": "kept"}, ""),
    StepCode.SWITCHED_BEFORE: ({}, "It was switched before it was interrupted"),
    StepCode.ROWS: ({"number": 2}, "2 rows"),
    StepCode.REPLAYED: ({"fates": {"done": 2, "refused": 1}}, "2 acts done again; One act refused"),
    StepCode.TO_MONITOR: ({}, "Monitor for issues"),
}


def read_again(step: Step) -> Step:
    """Return a step as it is read from its record."""
    found = read_step(step.written(), is_well=step.is_well, login="adm", at=AT)
    assert found is not None
    return found


@pytest.mark.parametrize("code", list(StepCode))
def test_every_outcome_is_recorded_as_values_and_said_as_a_sentence(code: StepCode) -> None:
    values, said = SAID[code]
    step = replace(STEP, outcome=StepOutcome(code, values), said="only of what is too long")
    assert "only of" not in step.written()
    found = step_sentence(read_again(step))
    assert found.startswith(said)
    assert isinstance(found, Sentence) or not said, "the window says it in the person's language"


def test_what_an_earlier_program_recorded_is_told_as_it_stands() -> None:
    assert step_sentence(read_again(replace(STEP, said="opened until 2026-03-01 12:30 UTC"))) == (
        "opened until 2026-03-01 12:30 UTC"
    )
    assert step_sentence(read_again(replace(STEP, name=StepName.BACKUP, snapshot="20260301"))) == "20260301"


@pytest.mark.parametrize(
    "values",
    [
        {},
        {"sentence": {}},
        {"sentence": 5},
        {"sentence": {"template": "{a.b}", "parts": {"a": "x"}}},
        {"sentence": {"template": "{", "parts": {}}},
        {"sentence": {"template": "x", "parts": {"template": "y", "a": {"moment": "never"}}}},
    ],
)
def test_a_record_that_tells_no_sentence_hinders_nobody(values: dict[str, Any]) -> None:
    step = replace(STEP, outcome=StepOutcome(StepCode.HINDERED, values))
    assert step_sentence(read_again(step)) == ""


def test_what_is_too_long_for_a_record_is_told_as_far_as_it_fits() -> None:
    why = Sentence("Why: {why}", why="x" * 2_000)
    outcome = StepOutcome(StepCode.HINDERED, {"sentence": stored(why)})
    found = step_sentence(read_again(replace(STEP, outcome=outcome, said=str(why), settings={"a": 1})))
    assert found.startswith("Why: xxx")
    assert len(found) == 200


def test_an_upgrade_alone_ends_no_deployment_that_was_interrupted() -> None:
    begun = replace(STEP, deployment="1", name=StepName.MIGRATING)
    alone = replace(STEP, deployment="2", outcome=StepOutcome(StepCode.BY_DB_UPGRADE, {"account": "a"}))
    found = deployments([begun, alone])
    assert [each.first.deployment for each in found] == ["2", "1"]
    assert unfinished(found) == found[1]
    assert unfinished(found[:1]) is None
