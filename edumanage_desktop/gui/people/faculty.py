"""The faculty: department, capacity, whether they take work, whom they teach, and whom they must not judge."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.people.changes import ChangesPanel
from edumanage_desktop.gui.people.conflicts import ConflictsPanel
from edumanage_desktop.gui.people.fields import Field, FieldKind
from edumanage_desktop.gui.people.kind import Kind
from edumanage_desktop.gui.people.section import Section
from edumanage_desktop.gui.people.student_finder import StudentFinder, called, fill, student_list
from edumanage_desktop.gui.people.table import Column
from edumanage_desktop.gui.sign_in.card import text_button
from edumanage_desktop.gui.tab_stops import order_tab_stops
from edumanage_desktop.gui.tasks import TaskLanes
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.services.register import FacultyRecord, Register, Student


def _tr(text: str) -> str:
    return QCoreApplication.translate("People", text)


def faculty_kind(register: Register) -> Kind:
    """Return what the section of the faculty shows; some thousands are read at once and searched here."""

    def read(search: str, _after: FacultyRecord | None) -> tuple[Sequence[FacultyRecord], bool]:
        wanted = search.casefold()
        return [
            member
            for member in register.faculty()
            if wanted in f"{member.full_name} {member.department or ''}".casefold()
        ], False

    return Kind(
        name=_tr("Faculty"),
        empty=_tr("No faculty yet. Add them here, or bring them in with: edumanage-desktop people import."),
        unmatched=_tr("Nobody matches"),
        search=_tr("Name or department"),
        columns=(
            Column(_tr("Name"), lambda member: member.full_name, is_wide=True),
            Column(_tr("Department"), lambda member: member.department or "", width_px=180),
            Column(_tr("Takes work"), lambda member: _tr("yes") if member.active else _tr("no"), width_px=88),
        ),
        fields=(
            Field("id", _tr("Portal's id"), FieldKind.NUMBER, is_key=True, longest=18),
            Field("full_name", _tr("Name")),
            Field("department", _tr("Department"), longest=120),
            Field("email", _tr("E-mail"), longest=254),
            Field("capacity", _tr("Undecided at most"), FieldKind.NUMBER, longest=6),
            Field("active", _tr("Takes new work"), FieldKind.FLAG),
        ),
        key=lambda member: member.id,
        new=lambda: FacultyRecord(id=0, full_name=""),
        read=read,
        save=lambda member: register.save_faculty(
            member if member.id else replace(member, id=register.next_id("faculty") or 0)
        ),
        read_again=lambda member: register.member(member.id),
    )


class FacultySection(Section):
    """See the module."""

    visibility_wanted = Signal(int)
    """Somebody wants to know why this faculty member cannot see a submission."""

    def __init__(self, *, register: Register, lanes: TaskLanes, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(kind=faculty_kind(register), lanes=lanes, theme=theme, parent=parent)
        self._register = register

    def make_rest(self) -> None:
        """Make what stands below the fields: whom they teach, their conflicts, and what was changed."""
        super().make_rest()
        register, lanes = self._register, self._lanes
        self.taught = student_list(self.tr("Students taught"), self)
        self._students = StudentFinder(
            words=self.tr("Add a student: name or number"),
            register=register,
            lanes=lanes,
            fail=self._say_failure,
            parent=self,
        )
        self.finder, self.found = self._students.line, self._students.found
        self.conflicts = ConflictsPanel(register=register, lanes=lanes, parent=self)
        self.remove = text_button(self.tr("Remove from this list"), self)
        self.cannot_see = text_button(self.tr("They cannot see a submission…"), self)
        self.cannot_see.setToolTip(self.tr("Find out what keeps this person from seeing it, and correct it"))
        self.changes = ChangesPanel(
            lanes=lanes,
            read=partial(register.changes, "faculty"),
            words={field.name: field.words for field in self.kind.fields},
            parent=self,
        )
        self._lay_out_teaching()
        self._students.chosen.connect(self._teach)
        self.conflicts.undo_offered.connect(self.undo_offered)
        self.conflicts.failed.connect(self._say_failure)
        self.remove.clicked.connect(self._stop_teaching)
        self.cannot_see.clicked.connect(self._ask_about_shown)
        self.current_changed.connect(self._follow)

    def _lay_out_teaching(self) -> None:
        head = QLabel(self.tr("Teaches"), self)
        head.setProperty("role", "strong")
        row = QHBoxLayout()
        row.addWidget(self.remove)
        row.addStretch()
        self._teaching = QWidget(self)
        column = QVBoxLayout(self._teaching)
        column.setContentsMargins(0, 8, 0, 0)
        for widget in (head, self.taught):
            column.addWidget(widget)
        column.addLayout(row)
        column.addWidget(self.finder)
        column.addWidget(self.found)
        column.addWidget(self.cannot_see, alignment=Qt.AlignmentFlag.AlignLeading)
        order_tab_stops(self.taught, self.remove, self.finder, self.found, self.cannot_see)
        self.pane.extras.addWidget(self._teaching)
        self.pane.extras.addWidget(self.conflicts)
        self.pane.extras.addWidget(self.changes)

    def _follow(self, member: FacultyRecord | None) -> None:
        self.changes.follow(None if member is None else str(member.id))
        self.conflicts.follow(member)
        self._teaching.setVisible(member is not None)
        self.finder.clear()
        self.taught.clear()
        if member is not None:
            self._read_taught(member.id)

    def _read_taught(self, faculty_id: int) -> None:
        self._lanes.run(self, partial(self._register.taught_by, faculty_id)).success(
            partial(self._show_taught, faculty_id)
        ).failure(self._say_failure).start()

    def _show_taught(self, faculty_id: int, students: Sequence[Student]) -> None:
        shown = self.shown()
        if shown is not None and shown.id == faculty_id:
            fill(self.taught, students)
            self.remove.setEnabled(bool(students))

    def _teach(self, student: Student) -> None:
        member = self.shown()
        if member is None:
            return
        self._change_teaching(
            member.id,
            partial(self._register.teach, member.id, [student.id]),
            self.tr("{student} is taught by {member} now.").format(
                student=wording.isolated(called(student)), member=wording.isolated(wording.plain(member.full_name))
            ),
            partial(self._register.stop_teaching, member.id, [student.id]),
        )

    def _stop_teaching(self) -> None:
        member, item = self.shown(), self.taught.currentItem()
        if member is None or item is None:
            return
        student_id = int(item.data(Qt.ItemDataRole.UserRole))
        self._change_teaching(
            member.id,
            partial(self._register.stop_teaching, member.id, [student_id]),
            self.tr("{student} is no longer taught by {member}.").format(
                student=wording.isolated(item.text()), member=wording.isolated(wording.plain(member.full_name))
            ),
            partial(self._register.teach, member.id, [student_id]),
        )

    def _change_teaching(
        self, faculty_id: int, change: Callable[[], object], words: str, undo: Callable[[], object]
    ) -> None:
        def done(_count: object) -> None:
            self._read_taught(faculty_id)
            self.undo_offered.emit(words, undo)

        self._lanes.run(self, change).success(done).failure(self._say_failure).start()

    def _ask_about_shown(self) -> None:
        member = self.shown()
        if member is not None and member.id:
            self.visibility_wanted.emit(member.id)

    def _say_failure(self, error: EduManageError) -> None:
        self.say(wording.said(error.sentence))
