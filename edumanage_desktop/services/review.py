"""Deciding: approve, reject, reopen, set aside — journaled before it is sent, forgotten once acknowledged."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from edumanage_desktop.domain.acts import Act, ActOutcome
from edumanage_desktop.domain.errors import DatabaseError, JournalError, Refused

_log = logging.getLogger(__name__)


class ActRecorder(Protocol):
    """Where acts become decisions."""

    def record(self, act: Act) -> ActOutcome:
        """Insert an act; a repeated UUID with the same body returns what it did the first time (`repeated`).

        Raises `Conflict`, `Refused` (also for a UUID with another body or another actor) or `DatabaseError`.
        """
        ...


class ActJournal(Protocol):
    """The local journal of one (server, login)."""

    def write(self, act: Act) -> None:
        """Keep an act so that it survives a crash (fsync); raises `JournalError`."""
        ...

    def forget(self, act_uuid: str) -> None:
        """Drop an act that the database has acknowledged or finally refused; unknown UUIDs are ignored."""
        ...

    def pending(self) -> tuple[Act, ...]:
        """Return what was written and not forgotten, in the order of writing."""
        ...

    def unreadable(self) -> int:
        """Return how many acts could not be read back since it was opened; their files are set aside."""
        ...


@dataclass(frozen=True, slots=True)
class Resent:
    """What became of an act that an earlier run left in the journal: an outcome or a refusal."""

    act: Act
    outcome: ActOutcome | None
    refusal: Refused | None


class Outbox:
    """Sends acts so that none is lost and none is done twice.

    `keep` and `deliver` may run in different threads: what is kept survives a crash even while the database hangs.
    """

    def __init__(self, *, journal: ActJournal, recorder: ActRecorder) -> None:
        self._journal = journal
        self._recorder = recorder
        self._refused: set[str] = set()
        self._untidy: set[str] = set()

    def send(self, act: Act) -> ActOutcome:
        """Journal, record, forget: `keep`, `deliver` and `forget` at once, with what they raise."""
        self.keep(act)
        try:
            return self.deliver(act)
        except Refused:
            self.forget(act.act_uuid)
            raise

    def keep(self, act: Act) -> None:
        """Journal an act; raises `JournalError` with nothing kept and nothing to be sent."""
        self._journal.write(act)

    def deliver(self, act: Act) -> ActOutcome:
        """Record an act that is kept, and forget it once the database has acknowledged it.

        Raises `Refused`, after which the act is not sent again by this outbox but stays in the journal until `forget`:
        should the person never be told, the next session asks again and tells. Any `DatabaseError` leaves the act kept
        for `resend_until_stopped`.
        """
        try:
            outcome = self._recorder.record(act)
        except Refused:
            self._refused.add(act.act_uuid)
            raise
        self.forget(act.act_uuid)
        return outcome

    def forget(self, act_uuid: str) -> None:
        """Drop an act that was acknowledged, or refused and the person told; a full disk only postpones it."""
        self._untidy.add(act_uuid)
        try:
            self._journal.forget(act_uuid)
        except JournalError:
            _log.warning("The answered act %s stays in the journal for now", act_uuid)
        else:
            self._untidy.discard(act_uuid)
            self._refused.discard(act_uuid)

    def pending(self) -> tuple[Act, ...]:
        """Return the acts that still wait for the database; raises `JournalError`."""
        for act_uuid in tuple(self._untidy):
            self.forget(act_uuid)
        answered = self._untidy | self._refused
        return tuple(act for act in self._journal.pending() if act.act_uuid not in answered)

    def unreadable(self) -> int:
        """Return how many kept acts turned out to be damaged since the journal was opened."""
        return self._journal.unreadable()

    def resend_until_stopped(self) -> tuple[Sequence[Resent], DatabaseError | None]:
        """Send what waits, oldest first; return what came of it and the failure that left some of it waiting.

        A database that is away or busy stops it; an act that alone meets an unexpected error holds nothing else up.
        """
        results: list[Resent] = []
        unexpected: DatabaseError | None = None
        for act in self.pending():
            try:
                results.append(Resent(act, self.deliver(act), None))
            except Refused as refusal:
                results.append(Resent(act, None, refusal))
            except DatabaseError as failure:
                if type(failure) is not DatabaseError:
                    return results, failure
                unexpected = failure
        return results, unexpected
