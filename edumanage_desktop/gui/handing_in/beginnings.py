"""What the page for handing in knows before anybody hands in, and what time it is by the database."""

import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from edumanage_desktop.domain.people import FacultyMember
from edumanage_desktop.gui.handing_in.rules_line import A_DAY
from edumanage_desktop.services.hand_in_drafts import HandInDraft
from edumanage_desktop.services.intake import CameOf, IntakeDesk
from edumanage_desktop.services.session import Session
from edumanage_desktop.services.upload_rules import Collection, UploadRules


@dataclass(frozen=True, slots=True)
class Beginnings:
    """What is read before anybody can hand in.

    `sent` is a draft that was about to be sent, with what came of it, when nobody saw the answer; None for no such.
    """

    desk: IntakeDesk
    rules: UploadRules
    collections: tuple[Collection, ...]
    faculty: Sequence[FacultyMember]
    teachers: Sequence[int]
    draft: HandInDraft
    sent: tuple[HandInDraft, CameOf] | None
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


@dataclass(frozen=True, slots=True)
class Wanted:
    """For what a page reads anew: the desk it has already, what is typed, what waits, and for whom it is."""

    desk: IntakeDesk | None
    typed: HandInDraft
    waiting: HandInDraft | None
    at_desk: bool
    student_id: int | None


def read_beginnings(session: Session, wanted: Wanted) -> Beginnings:
    """Read it all, in the database lane; raises `JournalError` and the `DatabaseError`s."""
    desk, reader = wanted.desk or session.open_intake(), session.reader
    draft = desk.drafts.load() if desk.drafts is not None and wanted.desk is None else wanted.typed
    unanswered = wanted.waiting or (draft if wanted.desk is None and draft.act_uuid else None)
    sent = None
    if unanswered is not None:
        sent = unanswered, desk.intake.came_of(unanswered.act_uuid, unanswered.begun_at())
    teachers = () if wanted.at_desk and wanted.student_id is None else desk.reader.teachers(wanted.student_id)
    now = datetime.fromtimestamp(reader.now_us() / 1e6, UTC)
    return Beginnings(
        desk=desk,
        rules=desk.intake.rules(),
        collections=desk.reader.collections(),
        faculty=reader.faculty(),
        teachers=teachers,
        draft=draft,
        sent=sent,
        hand_ins=None if wanted.at_desk else desk.reader.hand_ins(now - A_DAY),
        now=now,
        read_at_s=time.monotonic(),
    )
