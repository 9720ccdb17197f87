"""What the department holds already: who its students are, and what each of them handed in before."""

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from edumanage_desktop.domain.acts import Act, ActKind
from edumanage_desktop.domain.people import FacultyMember
from edumanage_desktop.services.register import Student

WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A file in the store; size and SHA-256 are None where nobody recorded them."""

    size_bytes: int | None
    sha256: str | None


@dataclass(frozen=True, slots=True)
class StoredWork:
    """A submission of a student; `upload_id` 0 is one that waits on this computer to be sent."""

    upload_id: int
    student_id: int
    title: str | None
    status: str | None
    course: str | None = None
    term: str | None = None
    assignment: str | None = None
    files: tuple[StoredFile, ...] = ()


class HoldingsReader(Protocol):
    """Reads as whoever is signed in; every method may raise `Refused` (DENIED) and the `DatabaseError`s."""

    def students(self) -> Sequence[Student]:
        """Return every student in the register."""
        ...

    def works_of(self, students: Collection[Student]) -> Sequence[StoredWork]:
        """Return all submissions of these students with their files."""
        ...

    def faculty(self) -> Sequence[FacultyMember]:
        """Return every faculty member by name, also who is not active."""
        ...

    def mark_copy(self, upload_id: int, group_key: str) -> None:
        """Note that a submission is a group's copy, a UUID for each group: copies of one are no twins."""
        ...


class Holdings:
    """The submissions of some students, and those that are added while an import is under way."""

    def __init__(self, works: Iterable[StoredWork]) -> None:
        self._works: dict[int, list[StoredWork]] = defaultdict(list)
        self._alike: dict[tuple[int, tuple[int, ...]], list[StoredWork]] = defaultdict(list)
        for work in works:
            self.add(work)

    def add(self, work: StoredWork) -> None:
        """Take note of a submission."""
        self._works[work.student_id].append(work)
        sizes = _in_order(file.size_bytes for file in work.files)
        self._alike[work.student_id, sizes].append(work)

    def same(self, student_id: int, sizes: Sequence[int], digests: Callable[[], Sequence[str]]) -> StoredWork | None:
        """Return a submission of a student with exactly these contents, None when there is none.

        `digests` reads the files for their SHA-256, and is asked only where all sizes agree with something.
        """
        alike = self._alike.get((student_id, _in_order(sizes)))
        if not alike:
            return None
        wanted = Counter(zip(sizes, digests(), strict=True))
        return next((work for work in alike if _contents(work) == wanted), None)

    def before(self, student_id: int, collection: tuple[str, str, str], title: str | None = None) -> StoredWork | None:
        """Return the newest work of a student in exactly this course, term and assignment, None when there is none.

        Withdrawn work is none, and of several assignments in no collection nobody knows which is which. With a `title`
        it must be called so.
        """
        if not any(collection):
            return None
        found = [
            work
            for work in self._works.get(student_id, ())
            if (work.course or "", work.term or "", work.assignment or "") == collection
            and work.status != WITHDRAWN
            and work.upload_id
            and (title is None or work.title == title)
        ]
        return max(found, key=lambda work: work.upload_id, default=None)


def waiting_works(acts: Iterable[Act]) -> list[StoredWork]:
    """Return the hand-ins that wait on this computer until the database answers: they must not be made anew."""
    return [
        StoredWork(
            0,
            act.student_id,
            act.title,
            None,
            act.course,
            act.term,
            act.assignment,
            tuple(StoredFile(file.size_bytes, file.sha256) for file in act.files),
        )
        for act in acts
        if act.kind is ActKind.SUBMIT and act.student_id is not None
    ]


def _in_order(sizes: Iterable[int | None]) -> tuple[int, ...]:
    """Return sizes of files so that the same ones are the same in whatever order; an unknown one is like none."""
    return tuple(sorted(-1 if size is None else size for size in sizes))


def _contents(work: StoredWork) -> Mapping[tuple[int | None, str | None], int]:
    return Counter((file.size_bytes, file.sha256) for file in work.files)
