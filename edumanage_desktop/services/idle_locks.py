"""Transactions that somebody left open on a server: ended, so that nobody else goes on waiting for them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

DEFAULT_IDLE_SECONDS = 60
"""The program's own sessions leave no transaction open for as long as a statement takes to be sent."""


@dataclass(frozen=True, slots=True)
class EndedLock:
    """What was ended: whose session, for how long it had done nothing or held its locks, and how many rows those were.

    Session 0 of nobody is a transaction that had been prepared (XA) and left by its session; who did that is not known.
    """

    login: str
    session: int
    idle_seconds: int
    rows_locked: int


class LockKeeper(Protocol):
    """Ends what hinders others, as an administrator."""

    def end_idle(self, idle_seconds: int) -> Sequence[EndedLock]:
        """End open transactions of people whose sessions did nothing for so long, on every host; each is an event.

        Raises `Refused` for whoever may not, and the `DatabaseError`s.
        """
        ...
