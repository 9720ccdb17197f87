"""The plan of an import: of every entry whose it is, what it would be called, what would become of it, and why."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import PurePosixPath

from edumanage_desktop.domain.errors import ArrivalUnreadable
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.archive_import.arrivals import TurnedAway
from edumanage_desktop.services.archive_import.contents import ArrivedContents
from edumanage_desktop.services.archive_import.entries import Entry, Owner, System, Understood
from edumanage_desktop.services.archive_import.holdings import Holdings, StoredWork
from edumanage_desktop.services.archive_import.matching import Match, StudentIndex
from edumanage_desktop.services.register import Student

MOST_TITLE = 255
_LONGEST_ASSIGNMENT_IN_TITLE = 150
_LONGEST_COLLECTION = 120
_BY_HAND = Sentence("You chose whose it is.")
_EMPTY = Sentence("There is no file in it.")
_WAITS = Sentence("It is on this computer already and is sent as soon as the database answers.")
_LATE = Sentence("The other system marked it as late.")


class Action(StrEnum):
    """What becomes of an entry."""

    NEW = "new"
    REVISION = "revision"
    """It is handed in as the next revision of what the same student has in this collection."""
    SAME = "same"
    """The student handed in exactly these files before, so nothing is done."""
    UNMATCHED = "unmatched"
    REFUSED = "refused"


TO_DO = frozenset({Action.NEW, Action.REVISION})
"""What an import hands in."""


@dataclass(frozen=True, slots=True)
class Destination:
    """To whom work goes and in which collection: '' where a part is left open, None for what the arrival suggests."""

    faculty_id: int
    course: str | None = None
    term: str | None = None
    assignment: str | None = None


@dataclass(frozen=True, slots=True)
class Planned:
    """One submission that would be made of an entry, or why none is; a group's entry makes one for each member.

    `found` says how the student was found, or why nobody was; `upload_id` is what is there already, or what it follows.
    """

    entry: Entry
    action: Action
    why: Sentence
    destination: Destination
    student: Student | None = None
    found: Sentence | None = None
    title: str = ""
    upload_id: int | None = None

    @property
    def key(self) -> tuple[str, int | None]:
        """What tells this plan's line from all others."""
        return self.entry.key, None if self.student is None else self.student.id


@dataclass(frozen=True, slots=True)
class Planner:
    """Plans entries of one arrival; `holdings` are of all students that `match` can find."""

    understood: Understood
    contents: ArrivedContents
    arrival_name: str

    def match(
        self, students: StudentIndex, by_hand: Mapping[str, Sequence[Student]]
    ) -> list[tuple[Entry, Sequence[Match]]]:
        """Return every entry with whose it is: by hand, or as its names say."""
        found = []
        for entry in self.understood.entries:
            chosen = by_hand.get(entry.key, ())
            matches: Sequence[Match] = [Match(student, _BY_HAND) for student in chosen]
            found.append((entry, matches or [students.match(entry.owner, self.understood.system)]))
        return found

    def plan(
        self,
        matched: Iterable[tuple[Entry, Sequence[Match]]],
        *,
        holdings: Holdings,
        destination: Destination,
        told: Callable[[int], object] = lambda _done: None,
    ) -> list[Planned]:
        """Return what would become of each; `told` hears how many entries were looked at."""
        planned = []
        for done, (entry, matches) in enumerate(matched, start=1):
            problem = self._problem(entry)
            planned += [self._one(entry, match, problem, holdings, destination) for match in matches]
            told(done)
        return planned

    def _problem(self, entry: Entry) -> Sentence | None:
        if entry.problem is not None:
            return entry.problem
        if not entry.files:
            return _EMPTY
        return self.contents.broken_rule(entry)

    def _one(
        self, entry: Entry, match: Match, problem: Sentence | None, holdings: Holdings, destination: Destination
    ) -> Planned:
        place = Destination(
            destination.faculty_id,
            _said(entry.course, destination.course, self.understood.course),
            _said(entry.term, destination.term, ""),
            _said(entry.assignment, destination.assignment, self.understood.assignment),
        )
        title = entry.title or title_of(entry, place, self.arrival_name)
        student = match.student

        def say(action: Action, why: Sentence, upload_id: int | None = None) -> Planned:
            return Planned(entry, action, why, place, student, match.why, title, upload_id)

        if problem is not None:
            return say(Action.REFUSED, problem)
        if student is None:
            why = entry.note if entry.note is not None and entry.owner == Owner() else match.why
            return say(Action.UNMATCHED, why)
        sizes = [each.file.size_bytes for each in entry.files]
        try:
            same = holdings.same(student.id, sizes, lambda: self.contents.digests(entry))
        except ArrivalUnreadable as error:  # its beginning could be read, or it went away since
            return say(Action.REFUSED, error.sentence)
        if same is not None:
            return say(Action.SAME, already_there(same), same.upload_id or None)
        before = holdings.before(student.id, collection_of(place), self._same_title(title))
        if before is not None:
            why = Sentence(
                "The next revision of submission {upload}, which this student has in this collection.",
                upload=str(before.upload_id),
            )
            return say(Action.REVISION, why, before.upload_id)
        return say(Action.NEW, _LATE if entry.is_late else match.why)

    def _same_title(self, title: str) -> str | None:
        """Return what earlier work must be called to be an earlier revision.

        Moodle and Canvas have one piece of work of each student in an assignment, whatever its files are called.
        """
        return None if self.understood.system in {System.MOODLE, System.CANVAS} else title


def collection_of(place: Destination) -> tuple[str, str, str]:
    """Return course, term and assignment, '' for what is left open."""
    return place.course or "", place.term or "", place.assignment or ""


def _said(of_entry: str | None, chosen: str | None, suggested: str) -> str:
    return (of_entry or (suggested if chosen is None else chosen))[:_LONGEST_COLLECTION]


def already_there(work: StoredWork) -> Sentence:
    """Return that a student handed in exactly this before."""
    if not work.upload_id:
        return _WAITS
    return Sentence("Submission {upload} of this student holds exactly this already.", upload=str(work.upload_id))


def title_of(entry: Entry, place: Destination, arrival_name: str) -> str:
    """Return a title: the assignment and the file's own name, or what else is known where there is no assignment."""
    alone = PurePosixPath(entry.files[0].name).stem if len(entry.files) == 1 else ""
    whole = place.assignment or ("" if alone else place.course or PurePosixPath(arrival_name).stem)
    parts = (whole[:_LONGEST_ASSIGNMENT_IN_TITLE].strip(), alone.strip())
    return " – ".join(part for part in parts if part)[:MOST_TITLE] or entry.name[:MOST_TITLE]


def refused_lines(turned_away: Iterable[TurnedAway], destination: Destination) -> list[Planned]:
    """Return the lines of a plan for what could not even be looked at."""
    return [
        Planned(Entry(f"away:{place}:{each.name}", each.name, Owner()), Action.REFUSED, each.why, destination)
        for place, each in enumerate(turned_away)
    ]
