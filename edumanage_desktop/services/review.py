"""Deciding: approve, reject, reopen, set aside — journaled before it is sent, forgotten once acknowledged."""

import logging
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, replace
from threading import RLock
from typing import Protocol

from edumanage_desktop.domain.acts import Act, ActOutcome
from edumanage_desktop.domain.errors import DatabaseError, JournalError, Refused
from edumanage_desktop.domain.log_words import LogWord

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

    def write(self, act: Act, following: Act | None = None) -> None:
        """Keep an act so that it survives a crash (fsync), and with it, whole or not at all, the one that follows it.

        Raises `JournalError`.
        """
        ...

    def forget(self, act_uuid: str) -> None:
        """Drop an act and what follows it: both are answered, or never to be sent; unknown UUIDs are ignored."""
        ...

    def pending(self) -> tuple[Act, ...]:
        """Return what was written and not forgotten, in the order of writing, without those that follow another."""
        ...

    def following(self, act_uuid: str) -> Act | None:
        """Return what follows an act that `write` kept or `pending` returned, None for nothing."""
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

    An act may have one that follows it: that is sent only after the first was accepted, about the version which that
    made, and never when it was refused. Both stay in the journal until both are answered; a later session then sends
    the first one again, which changes nothing and says which version it made.

    `keep` and `deliver` may run in different threads: what is kept survives a crash even while the database hangs.
    """

    def __init__(self, *, journal: ActJournal, recorder: ActRecorder) -> None:
        self._journal = journal
        self._recorder = recorder
        self._lock = RLock()
        """For what is remembered of answers: the thread that sends and the one that tidies up share it."""
        self._refused: dict[str, Refused] = {}
        self._untidy: set[str] = set()
        self._untold: list[Resent] = []
        """Answers to a resending that an unexpected error broke off; the next one returns them."""
        self._broke_off: set[str] = set()
        """What met an unexpected error: it is tried last, or it would hold up the rest for ever."""
        self._due: dict[str, Act] = {}
        """What follows now, by the UUID of the accepted act under which it is kept."""

    def send(self, act: Act) -> ActOutcome:
        """Journal, record, forget: `keep`, `deliver` and `forget` at once, with what they raise."""
        self.keep(act)
        try:
            return self.deliver(act)
        except Refused:
            self.forget(act.act_uuid)
            raise

    def keep(self, act: Act, following: Act | None = None) -> None:
        """Journal an act and what follows it; raises `JournalError` with nothing kept and nothing to be sent."""
        self._journal.write(act, following)

    def following(self, act_uuid: str) -> Act | None:
        """Return what is to be sent once a kept act was accepted, as it was kept; None for nothing."""
        return self._journal.following(act_uuid)

    def deliver(self, act: Act) -> ActOutcome:
        """Record an act that is kept, and forget it once the database has acknowledged it and nothing follows it.

        Raises `Refused`, after which the act is not sent again by this outbox but stays in the journal until `forget`:
        should the person never be told, the next session asks again and tells. Any `DatabaseError` leaves the act kept
        for `resend_until_stopped`.
        """
        with self._lock:
            told_before = self._refused.get(act.act_uuid)
        if told_before is not None:
            raise told_before
        try:
            outcome = self._recorder.record(act)
        except Refused as refusal:
            with self._lock:
                self._refused[act.act_uuid] = refusal
            raise
        following = self._journal.following(act.act_uuid)
        if following is None:
            self.forget(act.act_uuid)
        else:
            with self._lock:
                self._due[act.act_uuid] = due(following, outcome)
        return outcome

    def forget(self, act_uuid: str) -> None:
        """Drop an act that was acknowledged, or refused and the person told; a full disk only postpones it."""
        with self._lock:
            due_now = self._due.items()
            kept_as = next((first for first, following in due_now if following.act_uuid == act_uuid), act_uuid)
            self._untidy.add(act_uuid)
            try:
                self._journal.forget(kept_as)
            except JournalError:
                _log.warning("The answered act %s stays in the journal for now", LogWord(act_uuid))
            else:
                self._due.pop(kept_as, None)
                self._untidy.discard(act_uuid)
                self._refused.pop(act_uuid, None)

    def pending(self) -> tuple[Act, ...]:
        """Return the acts that still wait for the database; raises `JournalError`."""
        with self._lock:
            for act_uuid in tuple(self._untidy):
                self.forget(act_uuid)
            answered = self._untidy | self._refused.keys()
            waiting = (self._due.get(act.act_uuid, act) for act in self._journal.pending())
            return tuple(act for act in waiting if act.act_uuid not in answered)

    def unreadable(self) -> int:
        """Return how many kept acts turned out to be damaged since the journal was opened."""
        return self._journal.unreadable()

    def resend_until_stopped(self) -> tuple[Sequence[Resent], DatabaseError | None]:
        """Send what waits, oldest first; return what came of it and the failure that left some of it waiting.

        A database that is away or busy stops it; an act that alone meets an unexpected error holds nothing else up.
        """
        unexpected: DatabaseError | None = None
        waiting = deque(sorted(self.pending(), key=lambda act: act.act_uuid in self._broke_off))
        while waiting:
            act = waiting.popleft()
            if act.act_uuid in self._broke_off and self._untold:
                break  # the answers first, for this one may break off again
            failure = self._resend(act)
            if failure is not None:
                unexpected = failure
                if type(failure) is not DatabaseError:
                    break
            elif act.act_uuid in self._due:
                waiting.appendleft(self._due[act.act_uuid])
        answers, self._untold = self._untold, []
        return answers, unexpected

    def _resend(self, act: Act) -> DatabaseError | None:
        """Note what comes of an act; return the failure that leaves it waiting."""
        failure = None
        self._broke_off.add(act.act_uuid)
        try:
            self._untold.append(Resent(act, self.deliver(act), None))
        except Refused as refusal:
            self._untold.append(Resent(act, None, refusal))
        except DatabaseError as error:
            failure = error
        self._broke_off.discard(act.act_uuid)
        return failure


def due(following: Act, outcome: ActOutcome) -> Act:
    """Return an act as it is to be sent after the one that it follows: about the version which that one made."""
    return replace(following, expected_version=outcome.version)
