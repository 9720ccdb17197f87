"""Finding people and their work from anywhere: students, submissions, and all that one student handed in."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from edumanage_desktop.domain.folding import fold, search_words
from edumanage_desktop.domain.submissions import HistoryEntry, Submission
from edumanage_desktop.services.queue import QueueFilter, QueueReader, SortOrder

STUDENTS_AT_MOST = 8
SUBMISSIONS_AT_MOST = 8
WORKS_AT_MOST = 200
"""The newest of one student's submissions that are shown together."""
_LARGEST_ID = 2**63 - 1


@dataclass(frozen=True, slots=True)
class FoundStudent:
    """A student by the portal's id; name and number are None where nobody imported them."""

    id: int
    full_name: str | None = None
    number: str | None = None


@dataclass(frozen=True, slots=True)
class Work:
    """One submission of a student: who has it, and what was said last.

    `held_since` is when it came to the faculty member who has it. `feedback` is what the student reads of the last
    decision, `reason` what staff noted last; `said_by` and `said_at` belong to the feedback.
    """

    submission: Submission
    held_since: datetime | None = None
    feedback: str | None = None
    said_by: str | None = None
    said_at: datetime | None = None
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class StudentWork:
    """A student's submissions that this login may see, the newest first; `is_cut` when there are more."""

    student: FoundStudent
    works: tuple[Work, ...]
    is_cut: bool = False


@dataclass(frozen=True, slots=True)
class FoundSubmissions:
    """Submissions that have the words, the newest first, and students among them whose name or number has them."""

    submissions: tuple[Submission, ...]
    students: tuple[FoundStudent, ...]


class Finder(Protocol):
    """Reads of one signed-in login, by the views of their roles. Every method may raise the `DatabaseError`s."""

    def students(self, text: str) -> Sequence[FoundStudent]:
        """Return up to `STUDENTS_AT_MOST` students whose name or number has the words, those first who begin so.

        Who sees only work that was given to them finds those whose name begins so, and only students of such work;
        a student finds nobody.
        """
        ...

    def work_of(self, student: FoundStudent) -> StudentWork:
        """Return a student's submissions that this login may see."""
        ...


def student_of(submission: Submission) -> FoundStudent:
    """Return whose work it is."""
    return FoundStudent(submission.student_id, submission.student_name, submission.student_number)


def find_submissions(reader: QueueReader, text: str) -> FoundSubmissions:
    """Return what a search finds first; `4711` and `#4711` find the submission of that number too."""
    words = search_words(text)
    if not words:
        return FoundSubmissions((), ())
    number = text.strip().removeprefix("#")
    by_number = reader.rows([int(number)]) if _is_id(number) else ()
    page = reader.page(QueueFilter(text=text), SortOrder(), first=0, limit=4 * SUBMISSIONS_AT_MOST)
    found = dict.fromkeys((*by_number, *page.rows))
    if len(found) < SUBMISSIONS_AT_MOST:
        resting = reader.page(QueueFilter(text=text, archived=True), SortOrder(), first=0, limit=SUBMISSIONS_AT_MOST)
        found |= dict.fromkeys(resting.rows)
    students = dict.fromkeys(student_of(row) for row in found if has_words(student_of(row), words))
    return FoundSubmissions(tuple(found)[:SUBMISSIONS_AT_MOST], tuple(students)[:STUDENTS_AT_MOST])


def has_words(student: FoundStudent, words: Sequence[str]) -> bool:
    """Return whether every folded word occurs in the name or the number."""
    folded = fold(f"{student.full_name or ''} {student.number or ''}")
    return all(word in folded for word in words)


def work(submission: Submission, history: Sequence[HistoryEntry]) -> Work:
    """Return what its history (oldest first) tells about a submission."""
    arrivals = [entry.at for entry in history if entry.to_faculty_id != entry.from_faculty_id]
    said = [entry for entry in history if entry.feedback]
    noted = [entry.reason for entry in history if entry.reason]
    last = said[-1] if said else None
    return Work(
        submission,
        held_since=arrivals[-1] if arrivals and history[0].kind != "found" else submission.created_at,
        feedback=last.feedback if last is not None else None,
        said_by=(last.actor_name or last.actor) if last is not None else None,
        said_at=last.at if last is not None else None,
        reason=noted[-1] if noted else None,
    )


def _is_id(text: str) -> bool:
    return text.isascii() and text.isdigit() and 0 < int(text) <= _LARGEST_ID
