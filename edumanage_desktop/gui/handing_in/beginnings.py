"""What the page for handing in knows before anybody hands in, and what time it is by the database."""

import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from edumanage_desktop.domain.people import FacultyMember
from edumanage_desktop.gui.handing_in.rules_line import A_DAY
from edumanage_desktop.services.hand_in_drafts import HandInDraft
from edumanage_desktop.services.intake import IntakeDesk
from edumanage_desktop.services.upload_rules import Collection, UploadRules


@dataclass(frozen=True, slots=True)
class Beginnings:
    """What is read before anybody can hand in."""

    desk: IntakeDesk
    rules: UploadRules
    collections: tuple[Collection, ...]
    faculty: Sequence[FacultyMember]
    teachers: Sequence[int]
    draft: HandInDraft
    hand_ins: tuple[datetime, ...] | None
    now: datetime
    read_at_s: float

    def database_time(self) -> datetime:
        """Return what time it is by the database's clock, whatever this computer's says."""
        return self.now + timedelta(seconds=time.monotonic() - self.read_at_s)

    def recent(self) -> tuple[datetime, ...] | None:
        """Return when the student handed in within a day before now, None at a desk."""
        since = self.database_time() - A_DAY
        return None if self.hand_ins is None else tuple(at for at in self.hand_ins if at > since)
