"""Entries of the log as values: of which group, about whom, where each stands, and what is told of old ones."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from edumanage_desktop.domain.acts import ActKind
from edumanage_desktop.domain.events import EventKind, RecordedKind
from edumanage_desktop.domain.folding import fold

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class LogGroup(StrEnum):
    """What the runbook wants to have logged, and what administrators do."""

    UPLOADS = "uploads"
    DECISIONS = "decisions"
    AUTHENTICATION = "authentication"
    ERRORS = "errors"
    ADMINISTRATION = "administration"


class LogSource(StrEnum):
    """What an entry was read from, in the order in which entries of the very same moment are told."""

    EVENTS = "events"
    HISTORY = "history"
    CHANGES = "changes"
    RECORDS = "records"
    ALERTS = "alerts"


SOURCES = tuple(LogSource)
GROUP_OF_EVENT: Mapping[str, LogGroup] = {
    EventKind.UPLOAD_ATTEMPT: LogGroup.UPLOADS,
    EventKind.SIGN_IN: LogGroup.AUTHENTICATION,
    EventKind.SIGN_IN_FAILED: LogGroup.AUTHENTICATION,
    EventKind.SIGN_OUT: LogGroup.AUTHENTICATION,
    EventKind.PASSWORD_CHANGED: LogGroup.AUTHENTICATION,
    RecordedKind.PASSWORD_RESET: LogGroup.AUTHENTICATION,
    RecordedKind.PASSWORD_CHOSEN: LogGroup.AUTHENTICATION,
    EventKind.ERROR: LogGroup.ERRORS,
    EventKind.REFUSED: LogGroup.ERRORS,
}
"""Of the kinds of events; all others are administration, and so is work that met no trouble."""
TROUBLE_MARKS = (" trouble=", " said=")
"""What stands in the detail of an event of work that met trouble."""
UPLOAD_ACTS = (str(ActKind.SUBMIT), "arrived")
TENDING_ACTS = ("archive", "remove", "retrieve", "erase")
FOUND = "found"
"""What the history calls work that was there before the program: nobody did anything then."""
ABOUT_PEOPLE = frozenset({
    RecordedKind.ACCOUNT_MADE, RecordedKind.ACCOUNT_DISABLED, RecordedKind.ACCOUNT_ENABLED,
    RecordedKind.ROLES_CHANGED, RecordedKind.PASSWORD_RESET, RecordedKind.PASSWORD_CHOSEN,
    RecordedKind.PASSWORD_CHANGED, RecordedKind.STUDENT_ERASED, RecordedKind.LOCK_ENDED,
})  # fmt: skip
"""The kinds of recorded events whose subject is a person."""
ABOUT_SUBMISSIONS = frozenset({RecordedKind.SUBMISSION_RESTORED, RecordedKind.ACT_REPLAYED})
_WITH_PEOPLE = frozenset({RecordedKind.STUDENT_ERASED, RecordedKind.ACT_REPLAYED})
"""The kinds whose detail says in words of its own whom they are about."""
_PERSONAL = re.compile(r"(?:^|(?<=[ ;]))(?:login|at|computer|reported_by)=\S*[ ]?")
_BY_SOMEBODY = re.compile(r"^by \S+ on [^\s:]+:?")


@dataclass(frozen=True, slots=True)
class LogPosition:
    """Where an entry stands; without a source, after all that is of its moment (UTC microseconds) and newer."""

    at_us: int
    source: LogSource | None = None
    key: tuple[str | int, ...] = ()

    def newest_first(self) -> tuple[object, ...]:
        """Return what orders entries of different sources; those of one source and moment are in their own order."""
        assert self.source is not None
        return -self.at_us, SOURCES.index(self.source)


@dataclass(frozen=True, slots=True)
class LogEntry:
    """One thing that happened. `person` is who did it, '' for the database itself or where it is not told any more.

    `about` is who or what it happened to: a login, a student's number, a setting, a rule; `submission` its number.
    `words` are `key=value`, or what somebody wrote of a task.
    """

    source: LogSource
    key: tuple[str | int, ...]
    at: datetime
    group: LogGroup
    kind: str
    person: str = ""
    about: str = ""
    submission: int | None = None
    words: str = ""
    is_told: bool = True
    """Whether the person is told: only for as long as the department settled."""

    @property
    def position(self) -> LogPosition:
        """Return where it stands."""
        return LogPosition((self.at - _EPOCH) // timedelta(microseconds=1), self.source, self.key)

    @property
    def is_about_person(self) -> bool:
        """Return whether it happened to a person."""
        return self.source is LogSource.EVENTS and self.kind in ABOUT_PEOPLE

    @property
    def is_bad(self) -> bool:
        """Return whether something went wrong, by what the entry says of itself."""
        if self.kind == EventKind.UPLOAD_ATTEMPT:
            return "result=failed" in self.words
        if self.source is LogSource.ALERTS:
            return self.kind == "raised"
        if self.source is LogSource.RECORDS:
            return "outcome=trouble" in self.words
        return self.group is LogGroup.ERRORS or self.kind == EventKind.SIGN_IN_FAILED

    def has(self, folded: str) -> bool:
        """Return whether it holds this text, which was folded already."""
        number = "" if self.submission is None else f"#{self.submission}"
        return folded in fold(f"{self.group} {self.kind} {self.person} {self.about} {number} {self.words}")


def group_of_event(kind: str, words: str) -> LogGroup:
    """Return where an event belongs."""
    if kind == EventKind.WORK and any(mark in words for mark in TROUBLE_MARKS):
        return LogGroup.ERRORS
    return GROUP_OF_EVENT.get(kind, LogGroup.ADMINISTRATION)


def group_of_act(kind: str) -> LogGroup:
    """Return where a row of the history belongs."""
    if kind in UPLOAD_ACTS:
        return LogGroup.UPLOADS
    return LogGroup.ADMINISTRATION if kind in TENDING_ACTS else LogGroup.DECISIONS


def without_person(entry: LogEntry) -> LogEntry:
    """Return what is told of an entry once its person is not told any more: what happened, and not to or by whom."""
    words = "" if entry.kind in _WITH_PEOPLE else _PERSONAL.sub("", entry.words).strip()
    if entry.source is LogSource.RECORDS:
        words = _without_author(words)
    about = "" if entry.is_about_person else entry.about
    return replace(entry, person="", about=about, words=words, is_told=False)


def _without_author(words: str) -> str:
    head, mark, result = words.partition("result=")
    return head + mark + _BY_SOMEBODY.sub("", result).strip()
