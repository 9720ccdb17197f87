"""How the backups of a department stand: the newest one, and whether the runbook's monthly drill is due."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from edumanage_desktop.services.backup.desk import Listing
from edumanage_desktop.services.backup.repository import Proof

DUE_AFTER, OVERDUE_AFTER = timedelta(days=28), timedelta(days=35)
"""A drill once a month: a week is left to make it before it counts as overdue."""


class DrillState(StrEnum):
    """How it stands with the drill."""

    NEVER = "never"
    DONE = "done"
    DUE = "due"
    OVERDUE = "overdue"
    FAILED = "failed"
    """The last one showed that its backup cannot be restored whole."""


@dataclass(frozen=True, slots=True)
class Standing:
    """The newest backup, the last drill that proved one restorable, and how it stands with the next."""

    newest: Listing | None
    drilled: Proof | None
    drill: DrillState


def standing(listings: Sequence[Listing], now: datetime) -> Standing:
    """Return how it stands; `listings` have the newest first."""
    drills = sorted((each.drilled for each in listings if each.drilled is not None), key=lambda proof: proof.at)
    well = [proof for proof in drills if proof.is_well]
    newest = listings[0] if listings else None
    last = well[-1] if well else None
    if drills and not drills[-1].is_well:
        return Standing(newest, last, DrillState.FAILED)
    if last is None:
        return Standing(newest, None, DrillState.NEVER)
    age = now - last.at
    is_overdue = age > OVERDUE_AFTER
    state = DrillState.OVERDUE if is_overdue else DrillState.DUE if age > DUE_AFTER else DrillState.DONE
    return Standing(newest, last, state)
