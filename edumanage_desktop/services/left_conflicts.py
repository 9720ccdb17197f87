"""Conflicts that were left for later: they outlive their session, and are met again as both sides are by then."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from edumanage_desktop.domain.acts import DECISIONS, Act
from edumanage_desktop.domain.errors import Conflict
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.domain.submissions import Departure, SubmissionDetails
from edumanage_desktop.services.handing_on import DraftHandovers
from edumanage_desktop.services.queue import QueueReader
from edumanage_desktop.services.review import ActJournal


@dataclass(frozen=True, slots=True)
class LeftConflict:
    """A decision that came second in an earlier session; `title` is that by which its person knew the submission."""

    act: Act
    title: str
    theirs: SubmissionDetails | None
    departure: Departure | None = None

    def conflict(self) -> Conflict:
        """Return the other side as it is now."""
        return Conflict(
            Sentence("Somebody was first. Nothing of yours was recorded; what you wrote is kept."), self.theirs
        )


class LeftConflicts:
    """Keeps what waits for its person in a journal of its own on this computer; methods may raise `JournalError`."""

    def __init__(self, *, journal: ActJournal) -> None:
        self._journal = journal

    def keep(self, act: Act, title: str) -> None:
        """Keep a decision that came second until it is settled; one that is kept already changes nothing."""
        self._journal.write(replace(act, title=title))

    def settle(self, act_uuid: str) -> None:
        """Forget one that the person settled."""
        self._journal.forget(act_uuid)

    def acts(self) -> tuple[Act, ...]:
        """Return what waits, oldest first, each with the title that it was kept with."""
        return self._journal.pending()


def meet_again(
    acts: Iterable[Act], *, reader: QueueReader, handovers: DraftHandovers, login: str
) -> tuple[tuple[LeftConflict, ...], tuple[Act, ...]]:
    """Return what still waits with both sides as they are now, and what its person decided elsewhere since.

    Raises `DatabaseError`.
    """
    wanted = [act for act in acts if act.upload_id is not None]
    found = {act.act_uuid: reader.details(act.upload_id or 0) for act in wanted}
    gone = [act.upload_id or 0 for act in wanted if found[act.act_uuid] is None]
    left = {each.upload_id: each for each in handovers.departures(gone)} if gone else {}
    decided = tuple(act for act in wanted if _decided_by(login, act, found[act.act_uuid]))
    waiting = tuple(
        LeftConflict(replace(act, title=None), act.title or "", found[act.act_uuid], left.get(act.upload_id or 0))
        for act in wanted
        if act not in decided
    )
    return waiting, decided


def _decided_by(login: str, act: Act, theirs: SubmissionDetails | None) -> bool:
    """Return whether a person decided on a submission themselves after they met the conflict."""
    since = [] if theirs is None else [entry for entry in theirs.history if entry.version > (act.expected_version or 0)]
    first = next((at for at, entry in enumerate(since) if entry.actor != login), len(since))
    return any(entry.actor == login and entry.kind in DECISIONS for entry in since[first:])
