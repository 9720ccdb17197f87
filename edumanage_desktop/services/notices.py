"""What a person is told of: which rows of the history are news to whom, for the bell and for mails alike."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Protocol

from edumanage_desktop.domain.people import Person, Role

READ_UNTIL = "notices_read_until"
"""The person's choice up to which time (UTC microseconds) everything counts as read."""
TRAY = "notices_in_tray"
"""The person's choice whether news also show beside the clock: `1` or `0`."""
MAIL = "mail"
"""The person's choice how often mails come: a `MailPace`."""
LANGUAGE = "language"
"""The person's own language, for mails and for windows where none was chosen: its code, or empty for none."""
NEWS_DAYS = 30
"""How far back the list of news goes."""
MOST_NEWS = 300
"""How many rows of the history are looked at for it."""


class NoticeKind(StrEnum):
    """What happened, as it concerns whoever is told."""

    NEW_WORK = "new work"
    NEW_REVISION = "new revision"
    MOVED_HERE = "moved here"
    MOVED_AWAY = "moved away"
    WITHDRAWN = "withdrawn"
    CORRECTED = "corrected"
    REOPENED = "reopened"
    REMOVED = "removed"
    CHANGED = "changed"
    """By the portal itself."""
    APPROVED = "approved"
    REJECTED = "rejected"


class MailPace(StrEnum):
    """How often a person wants mails."""

    AT_ONCE = "at once"
    DAILY = "daily"
    WEEKLY = "weekly"
    NEVER = "never"


@dataclass(frozen=True, slots=True)
class Occurrence:
    """A row of the history; `at_us` is when it happened (UTC, microseconds since 1970)."""

    upload_id: int
    version: int
    kind: str
    actor: str
    from_status: str | None
    to_status: str | None
    from_faculty_id: int | None
    to_faculty_id: int | None
    at_us: int
    student_id: int | None = None
    is_revision: bool = False


@dataclass(frozen=True, slots=True)
class Notice:
    """What one person is told of one submission: the newest of it, and how many there are; a title may be unknown.

    It happened at `at_us` and was told at `told_at_us`, which for a student's decision is later. `others` are moves
    that `actor` made together with this one, told as one.
    """

    upload_id: int
    version: int
    kind: NoticeKind
    at_us: int
    title: str | None
    who: str | None
    is_unread: bool
    told_at_us: int
    count: int = 1
    actor: str = ""
    others: tuple["Notice", ...] = ()

    def all_of_it(self) -> tuple["Notice", ...]:
        """Return this notice and those that are told with it."""
        return self, *self.others


_MOVES = frozenset({NoticeKind.MOVED_HERE, NoticeKind.MOVED_AWAY})
_TOGETHER_US = 30_000_000
"""Moves that one person made at most so long after each other are one batch."""


def together(notices: Sequence[Notice]) -> tuple[Notice, ...]:
    """Return notices, the newest first, with moves that were made together as one: the newest, which has the others."""
    found: list[list[Notice]] = []
    open_runs: dict[tuple[str, NoticeKind, bool], list[Notice]] = {}
    for notice in notices:
        key = (notice.actor, notice.kind, notice.is_unread)
        run = open_runs.get(key)
        if notice.kind in _MOVES and notice.actor and run and run[-1].at_us - notice.at_us <= _TOGETHER_US:
            run.append(notice)
        else:
            open_runs[key] = [notice]
            found.append(open_runs[key])
    return tuple(replace(run[0], others=tuple(run[1:])) for run in found)


class NoticeReader(Protocol):
    """Reads the news of whoever is signed in, and keeps what they read. May raise the `DatabaseError`s."""

    def news(self, person: Person) -> Sequence[Notice]:
        """Return the news of the last `NEWS_DAYS`, newest first, one for each submission; none for registrars."""
        ...

    def mark_read(self, notices: Sequence[Notice]) -> None:
        """Keep that the person has read these."""
        ...

    def mark_all_read(self, until_us: int) -> None:
        """Keep that the person has read everything up to a time."""
        ...

    def choices(self) -> dict[str, str]:
        """Return the person's own choices, by name."""
        ...

    def choose(self, name: str, value: str) -> None:
        """Keep a choice."""
        ...


def faculty_kind(row: Occurrence, faculty_id: int) -> NoticeKind | None:
    """Return what a row of the history is to a faculty member, None where it is no news; it may be their own doing."""
    has, had = row.to_faculty_id == faculty_id, row.from_faculty_id == faculty_id
    if row.kind in ("submit", "arrived") and has:
        return NoticeKind.NEW_REVISION if row.is_revision else NoticeKind.NEW_WORK
    if row.kind in ("reassign", "outside") and has is not had:
        return NoticeKind.MOVED_HERE if has else NoticeKind.MOVED_AWAY
    if row.kind == "deleted" and had:
        return NoticeKind.REMOVED
    told = {
        "withdraw": NoticeKind.WITHDRAWN,
        "correct": NoticeKind.CORRECTED,
        "reopen": NoticeKind.REOPENED,
        "outside": NoticeKind.CHANGED,
    }
    return told.get(row.kind) if has else None


def told_at_us(row: Occurrence, *, delay_us: int) -> int:
    """Return when a student is told of a decision, or that it was opened again."""
    return row.at_us if row.kind == "reopen" else row.at_us + delay_us


_DECIDED = {"approve": NoticeKind.APPROVED, "reject": NoticeKind.REJECTED, "reopen": NoticeKind.REOPENED}


def student_kind(row: Occurrence) -> NoticeKind | None:
    """Return what a row of the history is to the student whose work it is; when it is told is not judged here."""
    return _DECIDED.get(row.kind)


def last_decision(rows: Iterable[Occurrence], *, now_us: int, delay_us: int) -> Occurrence | None:
    """Return what a student is to be told of one submission, by all its rows in any order: the last state counts.

    None while a decision may still be taken back, for one that was within that time, and for one that stands no more,
    because the work was withdrawn or the portal gave it another status.
    """
    in_order = sorted(rows, key=lambda row: row.version)
    decisions = [row for row in in_order if row.kind in _DECIDED]
    if not decisions or in_order[-1].to_status != decisions[-1].to_status:
        return None
    last = decisions[-1]
    if last.kind != "reopen":
        return last if last.at_us + delay_us <= now_us else None
    undone = next((row for row in reversed(decisions[:-1]) if row.kind != "reopen"), None)
    was_told = undone is not None and undone.at_us + delay_us <= last.at_us
    return last if was_told else None


def usual_pace(role: Role) -> MailPace:
    """Return how often mails come while a person has chosen nothing."""
    return MailPace.AT_ONCE if role is Role.STUDENT else MailPace.DAILY
