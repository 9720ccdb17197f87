"""A decision that came second, and the ways on from there."""

from dataclasses import dataclass
from enum import Enum

from edumanage_desktop.domain.errors import Conflict, RefusalCode, Refused
from edumanage_desktop.domain.submissions import Departure, SubmissionDetails
from edumanage_desktop.gui.review.desk import Decision
from edumanage_desktop.services.conflicts import TheirSide, is_other_work, their_side


class WayOn(Enum):
    """What the person chose."""

    THEIRS = "theirs"
    MINE = "mine"
    """Their state still allows it."""
    REOPEN_FOR_MINE = "reopen for mine"
    HAND_ON = "hand on"
    """The draft goes to whoever has the submission now."""
    LATER = "later"


@dataclass(frozen=True, slots=True)
class OpenConflict:
    """A decision that came second; `departure` says how the submission left the person, where it did."""

    decision: Decision
    refusal: Refused
    departure: Departure | None = None

    @property
    def theirs(self) -> SubmissionDetails | None:
        """The submission as it stands now, None when it can no longer be seen, or its number is another work's."""
        found = self.refusal.theirs if isinstance(self.refusal, Conflict) else None
        return None if found is None or is_other_work(self.decision.act, found) else found

    def their_side(self) -> TheirSide:
        """Return what others did since."""
        return their_side(self.decision.act, self.theirs, self.departure)


def came_second(refusal: Refused) -> bool:
    """Return whether somebody was first: changed it, or gave it to somebody else, so that it is nobody's here."""
    return isinstance(refusal, Conflict) or (
        refusal.code is RefusalCode.DENIED and refusal.details.get("reason") == "whose"
    )
