"""Where the palette's entries come from: actions and faculty in memory, students and submissions in the database."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QTimer

from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.domain.people import FacultyMember
from edumanage_desktop.domain.submissions import Submission
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.actions.action import ActionId
from edumanage_desktop.gui.actions.registry import WindowActions
from edumanage_desktop.gui.palette.entries import Entry, EntryGroup, ranked
from edumanage_desktop.gui.tasks import TaskLanes, Ticket
from edumanage_desktop.services.finding import Finder, FoundStudent, FoundSubmissions, find_submissions
from edumanage_desktop.services.queue import QueueReader

_OF_A_GROUP = 8
_SIMILAR_AT_MOST = 4
_ASK_AFTER_MS = 40
"""Letters that follow each other faster than this are one question."""
_READ_EVERYTHING_AFTER_MS = 300
"""A word that is rare among a million rows is looked for in all of them: only when the person has stopped typing, for
students, who are found at once, would wait for it in the lane."""
_PAGES = "go."


class Destinations:
    """Where the entries lead: the pages of the session."""

    def __init__(
        self,
        *,
        show_faculty: Callable[[int], object],
        show_student: Callable[[FoundStudent], object],
        show_submission: Callable[[int], object],
    ) -> None:
        self.show_faculty, self.show_student, self.show_submission = show_faculty, show_student, show_submission


class PaletteSources(QObject):
    """Answers at once with what is in memory, and calls back with what the database finds for the last text."""

    def __init__(
        self,
        *,
        actions: WindowActions,
        faculty: Sequence[FacultyMember],
        reader: QueueReader,
        finder: Finder,
        lanes: TaskLanes,
        destinations: Destinations,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._actions, self._faculty = actions, tuple(faculty)
        self._reader, self._finder, self._lanes, self._to = reader, finder, lanes, destinations
        self._tickets: list[Ticket] = []
        self._wait = QTimer(self, singleShot=True, interval=_ASK_AFTER_MS)
        self._ask: Callable[[], object] = lambda: None
        self._wait.timeout.connect(lambda: self._ask())
        self._later = QTimer(self, singleShot=True, interval=_READ_EVERYTHING_AFTER_MS)
        self._ask_later: Callable[[], object] = lambda: None
        self._later.timeout.connect(lambda: self._ask_later())

    def offered(self) -> list[Entry]:
        """Return the actions and pages that can be done now."""
        return [self._of_action(action.id) for action in self._actions.offered() if action.id != ActionId.PALETTE]

    def in_memory(self, text: str, recent: Sequence[str]) -> tuple[list[Entry], list[Entry]]:
        """Return what can be done now, and the faculty, as far as they fit; and what is only similar."""
        entries = self.offered()
        of_group = {
            EntryGroup.ACTIONS: [entry for entry in entries if entry.group is EntryGroup.ACTIONS],
            EntryGroup.PAGES: [entry for entry in entries if entry.group is EntryGroup.PAGES],
            EntryGroup.FACULTY: [self._of_member(member) for member in self._faculty],
        }
        found = [ranked(group, text, recent) for group in of_group.values()]
        good = [entry for fitting, _similar in found for entry in fitting[:_OF_A_GROUP]]
        return good, [entry for _fitting, similar in found for entry in similar][:_SIMILAR_AT_MOST]

    def search(
        self,
        text: str,
        *,
        found: Callable[[Sequence[Entry]], object],
        ended: Callable[[], object],
        failed: Callable[[EduManageError], object],
    ) -> None:
        """Look in the database, students first; an earlier search is not answered any more.

        `found` is called for each kind, `ended` or `failed` last.
        """
        self.cancel()
        self._ask = partial(self._begin, text, found, ended, failed)
        self._wait.start()

    def cancel(self) -> None:
        """Want no answer any more."""
        self._wait.stop()
        self._later.stop()
        for ticket in self._tickets:
            ticket.cancel()
        self._tickets.clear()

    def _begin(
        self,
        text: str,
        found: Callable[[Sequence[Entry]], object],
        ended: Callable[[], object],
        failed: Callable[[EduManageError], object],
    ) -> None:
        known: set[FoundStudent] = set()

        def take_students(students: Sequence[FoundStudent]) -> None:
            new = [student for student in students if student not in known]
            known.update(new)
            found([self._of_student(student) for student in new])

        def take_submissions(result: FoundSubmissions) -> None:
            take_students(result.students)
            found([self._of_submission(row) for row in result.submissions])
            ended()

        def look_for_submissions() -> None:
            submissions = self._lanes.run(self, partial(find_submissions, self._reader, text))
            self._tickets.append(submissions.success(take_submissions).failure(failed).unexpected(ended).start())

        students = self._lanes.run(self, partial(self._finder.students, text))
        self._tickets = [students.success(take_students).failure(failed).unexpected(ended).start()]
        if self._faculty:
            self._ask_later = look_for_submissions
            self._later.start()
        else:
            look_for_submissions()

    def _of_action(self, action: ActionId) -> Entry:
        is_page = action.startswith(_PAGES)
        return Entry(
            key=str(action),
            group=EntryGroup.PAGES if is_page else EntryGroup.ACTIONS,
            words=self._actions.words(action),
            run=partial(self._actions.run, action),
            keys=self._actions.keys_text(action),
        )

    def _of_member(self, member: FacultyMember) -> Entry:
        return Entry(
            key=f"faculty:{member.id}",
            group=EntryGroup.FACULTY,
            words=wording.plain(member.full_name),
            run=partial(self._to.show_faculty, member.id),
            detail=wording.plain(member.department),
        )

    def _of_student(self, student: FoundStudent) -> Entry:
        return Entry(
            key=f"student:{student.id}",
            group=EntryGroup.STUDENTS,
            words=wording.plain(student.full_name) or self.tr("Student {id}").format(id=student.id),
            run=partial(self._to.show_student, student),
            detail=wording.plain(student.number) or self.tr("no number"),
        )

    def _of_submission(self, row: Submission) -> Entry:
        detail = self.tr("{student} · {status} · {faculty}")
        return Entry(
            key=f"submission:{row.id}",
            group=EntryGroup.SUBMISSIONS,
            words=wording.title_of(row),
            run=partial(self._to.show_submission, row.id),
            detail=detail.format(
                student=wording.isolated(wording.student_of(row)),
                status=wording.status_word(row.status),
                faculty=wording.isolated(wording.faculty_of(row)),
            ),
        )
