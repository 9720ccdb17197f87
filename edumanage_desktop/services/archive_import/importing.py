"""Importing an arrival: it is read, planned as often as the person changes their mind, and handed in entry by entry.

What was handed in stays when an import is interrupted. Importing the same arrival again goes on where it ended, because
what a student handed in before is known by its contents.
"""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from threading import Event
from uuid import NAMESPACE_URL, uuid5

from edumanage_desktop.domain.acts import Act
from edumanage_desktop.domain.errors import (
    ArrivalUnreadable,
    DatabaseError,
    EduManageError,
    HandInCancelled,
    HandInRefused,
    JournalError,
    RefusalCode,
    Refused,
    StoreError,
)
from edumanage_desktop.domain.people import FacultyMember
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.archive_import.arrivals import Arrival
from edumanage_desktop.services.archive_import.contents import ArrivedContents
from edumanage_desktop.services.archive_import.entries import System, Understood
from edumanage_desktop.services.archive_import.holdings import (
    Holdings,
    HoldingsReader,
    StoredFile,
    StoredWork,
    waiting_works,
)
from edumanage_desktop.services.archive_import.matching import StudentIndex
from edumanage_desktop.services.archive_import.planning import (
    TO_DO,
    Action,
    Destination,
    Planned,
    Planner,
    already_there,
    refused_lines,
)
from edumanage_desktop.services.archive_import.recognising import understood
from edumanage_desktop.services.archive_import.worksheet import Participant
from edumanage_desktop.services.intake import HandIn, Intake, Receipt
from edumanage_desktop.services.register import Student
from edumanage_desktop.services.upload_rules import Collection

Told = Callable[[int, int], object]
"""Told how many entries of how many were looked at; called from the thread that plans."""
NOBODY_YET = 0
"""In the place of a faculty member's id while none is chosen: what can be said without one is said."""
_STOPPED = Sentence("You stopped it before anything was handed in.")


@dataclass(frozen=True, slots=True)
class ImportDesk:
    """What imports take; `waiting` are the acts that this computer has not sent yet, and `send_waiting` sends them."""

    intake: Intake
    reader: HoldingsReader
    waiting: Callable[[], Sequence[Act]]
    send_waiting: Callable[[], object]


class ArchiveImport:
    """The import of one arrival, as whoever is signed in. Not for the GUI thread; one call at a time.

    Raises `ArrivalUnreadable` for a manifest that cannot be read, and `ListNotUnderstood` for one that is no list.
    """

    def __init__(
        self, *, arrival: Arrival, desk: ImportDesk, worksheet: Mapping[str, Participant] | None = None
    ) -> None:
        self._arrival, self._desk = arrival, desk
        self.unwanted = Event()
        """Set it to leave a plan, or the files of an entry, in the middle."""
        self.understood: Understood = understood(arrival, worksheet)
        self._students: StudentIndex | None = None
        self._contents: ArrivedContents | None = None
        self._holdings = Holdings(())
        self._planned_for: list[Student] = []
        self._is_unsure = False
        """Whether an act may have been recorded though nobody said so."""
        self._shared: frozenset[str] = frozenset()
        """The keys of entries of which several students get a copy."""

    @property
    def name(self) -> str:
        """Return what the archive or folder is called."""
        return self._arrival.name

    def student(self, student_id: int) -> Student | None:
        """Return a student whom a plan may name, once there was a plan."""
        return None if self._students is None else self._students.student(student_id)

    def numbered(self, number: str) -> Student | None:
        """Return the student with a registration number; raises the `DatabaseError`s."""
        return self._known_students().numbered(number)

    def send_waiting(self) -> None:
        """Send what an earlier run left on this computer, before it is asked what there is."""
        self._desk.send_waiting()

    def faculty(self) -> Sequence[FacultyMember]:
        """Return who can be given work."""
        return [member for member in self._desk.reader.faculty() if member.active]

    def plan(
        self,
        destination: Destination,
        by_hand: Mapping[str, Sequence[Student]] | None = None,
        *,
        told: Told = lambda _done, _total: None,
    ) -> tuple[Planned, ...]:
        """Return what would become of every entry, and of what may not be read; writes nothing.

        `by_hand` are students by an entry's key, several for a group's. Raises `Refused` where the login may not
        import or nobody active has the faculty id, `HandInCancelled` once it is unwanted, and the `DatabaseError`s.
        """
        self._require_faculty(destination.faculty_id)
        students = self._known_students()
        contents = self._known_contents()
        planner = Planner(self.understood, contents, self._arrival.name)
        matched = planner.match(students, by_hand or {})
        self._shared = frozenset(entry.key for entry, matches in matched if len(matches) > 1)
        found = (match.student for _entry, matches in matched for match in matches)
        self._planned_for = list({student.id: student for student in found if student is not None}.values())
        self._read_holdings()
        total = len(matched)
        planned = planner.plan(
            matched, holdings=self._holdings, destination=destination, told=lambda done: told(done, total)
        )
        return (*planned, *refused_lines(self._arrival.turned_away, destination))

    def hand_in(self, planned: Planned) -> Planned:
        """Hand in one line of the plan and return it as it ended: with the number of its submission, or why not.

        What was handed in meanwhile is not handed in again. Raises what leaves all others without hope too:
        `HandInCancelled`, `StoreError`, `JournalError` and the `DatabaseError`s.
        """
        student = planned.student
        if planned.action not in TO_DO or student is None:
            return planned
        contents = self._known_contents()
        if self._is_unsure:
            self._read_holdings()
        try:
            sizes = [each.file.size_bytes for each in planned.entry.files]
            same = self._holdings.same(student.id, sizes, lambda: contents.digests(planned.entry))
            if same is not None:
                self._mark_copy(planned, same.upload_id, contents)
                return replace(planned, action=Action.SAME, why=already_there(same), upload_id=same.upload_id or None)
            receipt = self._desk.intake.hand_in(self._handed(planned, student, contents), unwanted=self.unwanted)
            self._mark_copy(planned, receipt.upload_id, contents)
        except DatabaseError:
            self._is_unsure = True
            raise
        except (HandInRefused, ArrivalUnreadable) as error:
            return replace(planned, action=Action.REFUSED, why=error.sentence)
        except Refused as refusal:
            if refusal.code in {RefusalCode.DENIED, RefusalCode.MAINTENANCE}:
                raise
            return replace(planned, action=Action.REFUSED, why=refusal.sentence)
        self._holdings.add(_work_of(planned, student, receipt))
        why = Sentence("Handed in as submission {upload}.", upload=str(receipt.upload_id))
        return replace(planned, why=why, upload_id=receipt.upload_id)

    def _mark_copy(self, planned: Planned, upload_id: int, contents: ArrivedContents) -> None:
        """Note that a submission is one of a group's; importing again says the same: the key is made of the work."""
        if planned.entry.key in self._shared and upload_id:
            told = "\n".join((self._arrival.name, planned.entry.key, *contents.digests(planned.entry)))
            self._desk.reader.mark_copy(upload_id, str(uuid5(NAMESPACE_URL, told)))

    def report(self) -> None:
        """Record what came of the attempts so far; for the end of the lines that are handed in."""
        self._desk.intake.report()

    def close(self) -> None:
        """Let go of the archive."""
        self._arrival.close()

    def _handed(self, planned: Planned, student: Student, contents: ArrivedContents) -> HandIn:
        place = planned.destination
        is_in_collection = place.course or place.term or place.assignment
        return HandIn(
            faculty_id=place.faculty_id,
            title=planned.title,
            files=contents.files(planned.entry),
            student_id=student.id,
            description=planned.entry.description or "",
            collection=Collection(0, place.course or "", place.term or None, place.assignment or None)
            if is_in_collection
            else None,
            previous_upload_id=planned.upload_id if planned.action is Action.REVISION else None,
            reason=_reason(self.understood.system, self._arrival.name, planned),
        )

    def _require_faculty(self, faculty_id: int) -> None:
        if faculty_id != NOBODY_YET and not any(member.id == faculty_id for member in self.faculty()):
            raise Refused(
                RefusalCode.INVALID,
                Sentence(
                    "There is no active faculty member {faculty}, so nothing was looked at. Choose somebody else.",
                    faculty=str(faculty_id),
                ),
                {"field": "target_faculty_id"},
            )

    def _known_students(self) -> StudentIndex:
        if self._students is None:
            self._students = StudentIndex(self._desk.reader.students())
        return self._students

    def _known_contents(self) -> ArrivedContents:
        if self._contents is None:
            rules = self._desk.intake.rules()
            self._contents = ArrivedContents(arrival=self._arrival, rules=rules, check_wanted=self._check_wanted)
        return self._contents

    def _read_holdings(self) -> None:
        """Read anew what these students have: somebody else may have handed in meanwhile."""
        waiting: Sequence[Act] = ()
        with suppress(JournalError):
            waiting = self._desk.waiting()
        works = self._desk.reader.works_of(self._planned_for)
        self._holdings = Holdings([*works, *waiting_works(waiting)])
        self._is_unsure = False

    def _check_wanted(self) -> None:
        if self.unwanted.is_set():
            raise HandInCancelled(_STOPPED)


HOPELESS: tuple[type[EduManageError], ...] = (HandInCancelled, StoreError, JournalError, DatabaseError, Refused)
"""What `hand_in` raises, after which nothing more is handed in until somebody looks at it."""


def _reason(system: System, arrival_name: str, planned: Planned) -> str:
    """Return what staff read about where the work comes from."""
    late = ", marked late" if planned.entry.is_late else ""
    return f"Imported from {arrival_name} ({system}{late}): {planned.entry.name}"


def _work_of(planned: Planned, student: Student, receipt: Receipt) -> StoredWork:
    place = planned.destination
    files = tuple(StoredFile(file.size_bytes, file.sha256) for file in receipt.files)
    return StoredWork(
        receipt.upload_id, student.id, planned.title, "submitted", place.course, place.term, place.assignment, files
    )
