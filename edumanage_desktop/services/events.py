"""Events: what a session reports, and the failed sign-ins that wait for a session that can report them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from edumanage_desktop.domain.events import EventKind


class EventReporter(Protocol):
    """Tells the database what happened at this computer; login and time are the database's own."""

    def report(self, kind: EventKind, detail: str = "") -> None:
        """Report an event, `detail` as `key=value` words; raises `Refused` and the `DatabaseError`s."""
        ...


@dataclass(frozen=True, slots=True)
class FailedSignIn:
    """A sign-in that was refused: whose login was typed, why, and when (UTC)."""

    login: str
    why: str
    at: datetime

    def detail(self) -> str:
        """Return it as an event's detail."""
        return f"login={self.login} why={self.why} at={self.at:%Y-%m-%dT%H:%M:%SZ}"


class FailedSignIns(Protocol):
    """Keeps failed sign-ins of this computer until a session reports them; never a password, never an unknown text."""

    def note(self, place: str, failed: FailedSignIn) -> None:
        """Keep one; a disk that takes nothing loses it silently, for nobody is there who could be told."""
        ...

    def waiting(self, place: str) -> Sequence[FailedSignIn]:
        """Return what waits, the oldest first."""
        ...

    def reported(self, place: str, count: int) -> None:
        """Forget the oldest `count`."""
        ...
