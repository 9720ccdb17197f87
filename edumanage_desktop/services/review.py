"""Deciding: approve, reject, reopen, set aside — journaled before it is sent, forgotten once acknowledged."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from edumanage_desktop.domain.acts import Act, ActOutcome
from edumanage_desktop.domain.errors import DatabaseBusy, DatabaseError, DatabaseUnreachable, Refused


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


@dataclass(frozen=True, slots=True)
class Resent:
    """What became of an act that an earlier run left in the journal: an outcome or a refusal."""

    act: Act
    outcome: ActOutcome | None
    refusal: Refused | None


class Outbox:
    """Sends acts so that none is lost and none is done twice."""

    def __init__(self, *, journal: ActJournal, recorder: ActRecorder) -> None:
        self._journal = journal
        self._recorder = recorder

    def send(self, act: Act) -> ActOutcome:
        """Journal, record, forget.

        Raises `Refused` (forgotten: the database will never take it), or `DatabaseUnreachable`/`DatabaseBusy` with
        the act kept in the journal for `resend`, or `JournalError` with nothing sent.
        """
        self._journal.write(act)
        return self._deliver(act)

    def pending(self) -> tuple[Act, ...]:
        """Return the acts that still wait for the database."""
        return self._journal.pending()

    def resend(self) -> Sequence[Resent]:
        """Send what waits, oldest first; stops with `DatabaseUnreachable`/`DatabaseBusy`, the rest still kept."""
        results: list[Resent] = []
        for act in self._journal.pending():
            try:
                results.append(Resent(act, self._deliver(act), None))
            except Refused as refusal:
                results.append(Resent(act, None, refusal))
        return results

    def resend_until_stopped(self) -> tuple[Sequence[Resent], DatabaseError | None]:
        """Send what waits, oldest first; return what came of it and the failure that stopped it, the rest still kept."""
        results: list[Resent] = []
        for act in self._journal.pending():
            try:
                results.append(Resent(act, self._deliver(act), None))
            except Refused as refusal:
                results.append(Resent(act, None, refusal))
            except DatabaseError as failure:
                return results, failure
        return results, None

    def _deliver(self, act: Act) -> ActOutcome:
        try:
            outcome = self._recorder.record(act)
        except (DatabaseUnreachable, DatabaseBusy):
            raise
        except Refused:
            self._journal.forget(act.act_uuid)
            raise
        self._journal.forget(act.act_uuid)
        return outcome
