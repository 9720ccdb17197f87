"""The runbook's monthly drill is done, due, overdue, failed, or was never made."""

from datetime import UTC, datetime, timedelta
from typing import Any, cast

import pytest

from edumanage_desktop.services.backup.desk import Listing
from edumanage_desktop.services.backup.drill_due import DrillState, standing
from edumanage_desktop.services.backup.repository import Proof

NOW = datetime(2026, 11, 27, 12, tzinfo=UTC)


def listing(*, days_ago: int | None, is_well: bool = True) -> Listing:
    """Return a backup that was drilled so many days ago, None for never; its manifest is asked for nothing here."""
    manifest = cast(Any, None)
    if days_ago is None:
        return Listing(manifest, None, None)
    return Listing(manifest, None, Proof("drill", NOW - timedelta(days=days_ago), "ada", is_well, 1.0))


@pytest.mark.parametrize(
    ("days_ago", "state"),
    [(0, DrillState.DONE), (27, DrillState.DONE), (29, DrillState.DUE), (36, DrillState.OVERDUE)],
)
def test_a_drill_is_due_after_a_month_and_overdue_a_week_later(days_ago: int, state: DrillState) -> None:
    found = standing([listing(days_ago=None), listing(days_ago=days_ago)], NOW)
    assert found.drill is state
    assert found.drilled is not None


def test_a_drill_that_failed_last_counts_as_failed_whatever_was_proven_before() -> None:
    found = standing([listing(days_ago=1, is_well=False), listing(days_ago=3)], NOW)
    assert found.drill is DrillState.FAILED
    assert found.drilled is not None
    assert found.drilled.is_well


def test_without_a_drill_it_was_never_made() -> None:
    assert standing([listing(days_ago=None)], NOW).drill is DrillState.NEVER
    assert standing([], NOW).newest is None
