"""A run goes through the words of an event, and words that tell of none are none."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from edumanage_desktop.domain.events import LONGEST_DETAIL
from edumanage_desktop.services.backup.runs import BACKUP, DRILL, LEFT_ALONE, PRUNE, Run, Step
from edumanage_desktop.services.backup.standing import Facts, facts_of_told
from edumanage_desktop.services.backup.told_runs import read_told, told_of

AT = datetime(2026, 11, 28, 2, 30, tzinfo=UTC)
SNAPSHOT = "20261128T023000Z-abcdef"


def run(*steps: Step, snapshot: str | None = SNAPSHOT, login: str = "keeper", computer: str = "backup host") -> Run:
    return Run(AT, AT + timedelta(minutes=3), login, computer, snapshot, steps)


@pytest.mark.parametrize(
    "told",
    [
        run(Step(BACKUP, True), Step(PRUNE, True), Step(DRILL, True)),
        run(Step(BACKUP, True), Step(PRUNE, True), Step(DRILL, False, "One row is missing.")),
        run(Step(BACKUP, False, "It is full.\nReally snapshot= login=x"), snapshot=None),
        run(Step(LEFT_ALONE, False, "Somebody else is at work."), snapshot=None),
        run(Step(DRILL, True), snapshot=None, login="NT AUTHORITY\\ŻÓŁĆ", computer="a b"),
        run(snapshot=None, login="", computer=""),
        replace(run(Step(BACKUP, True)), record="20261128T023001Z-fedcba"),
    ],
)
def test_a_run_comes_back_as_far_as_it_matters(told: Run) -> None:
    read = read_told(told_of(told))
    assert read is not None
    assert (read.began_at, read.ended_at, read.snapshot) == (told.began_at, told.ended_at, told.snapshot)
    assert read.record == told.record
    assert (read.login, read.computer) == (told.login, told.computer)
    assert [(step.name, step.is_well) for step in read.steps] == [(step.name, step.is_well) for step in told.steps]
    assert facts_of_told([read]) == facts_of_told([told])


def test_another_job_at_work_is_no_failure_and_a_failed_backup_is() -> None:
    for step, facts in ((LEFT_ALONE, Facts()), (BACKUP, Facts(last_failed=AT))):
        read = read_told(told_of(run(Step(step, False, "No."), snapshot=None)))
        assert read is not None
        assert facts_of_told([read]) == facts


def test_what_is_cut_off_behind_tells_the_same() -> None:
    failed = run(Step(BACKUP, False, "x" * 5_000), snapshot=None, login="l" * 3_000)
    read = read_told(told_of(failed)[:LONGEST_DETAIL])
    assert read is not None
    assert facts_of_told([read]) == Facts(last_failed=AT)


@pytest.mark.parametrize(
    "detail",
    [
        "",
        "task=backups acknowledged=backup@never",
        "task=mail run=2026-11-28T02:30:00Z ended=2026-11-28T02:33:00Z steps= result=well snapshot= record= login=",
        "task=backups run=2026-13-45T99:99:99Z ended=2026-11-28T02:33:00Z steps= result=well snapshot= record= login=",
        "task=backups run=2026-11-28T02:30:00Z ended=2026-11-28T02:33:00Z steps= result=well"
        " snapshot=20269999T999999Z-aaaaaa record= login=",
        "task=backups run=2026-11-28T02:30:00Z login=keeper computer=desk result=well snapshot=",
    ],
)
def test_what_tells_of_no_run_is_none(detail: str) -> None:
    assert read_told(detail) is None
