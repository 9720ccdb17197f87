"""The students: number, name, e-mail, who teaches them, and who must not judge their work."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from edumanage_desktop.gui import wording
from edumanage_desktop.gui.people.changes import ChangesPanel
from edumanage_desktop.gui.people.fields import Field, FieldKind
from edumanage_desktop.gui.people.kind import Kind
from edumanage_desktop.gui.people.section import Section
from edumanage_desktop.gui.people.table import Column
from edumanage_desktop.gui.sign_in.card import text_label
from edumanage_desktop.gui.tasks import TaskLanes
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.services.register import PAGE_ROWS, FacultyRecord, Register, Student


def _tr(text: str) -> str:
    return QCoreApplication.translate("People", text)


def students_kind(register: Register) -> Kind:
    """Return what the section of the students shows."""

    def read(search: str, after: Student | None) -> tuple[Sequence[Student], bool]:
        found = register.students(search, after=after)
        return found, len(found) == PAGE_ROWS

    return Kind(
        name=_tr("Students"),
        empty=_tr("No students yet. Add them here, or bring them in with: edumanage-desktop people import."),
        unmatched=_tr("Nobody matches"),
        search=_tr("Name or number"),
        columns=(
            Column(_tr("Name"), lambda student: student.full_name, is_wide=True),
            Column(_tr("Number"), lambda student: student.number or ""),
            Column(_tr("E-mail"), lambda student: student.email or "", is_wide=True),
        ),
        fields=(
            Field("id", _tr("Portal's id"), FieldKind.NUMBER, is_key=True, longest=18),
            Field("full_name", _tr("Name")),
            Field("number", _tr("Number"), longest=40),
            Field("email", _tr("E-mail"), longest=254),
        ),
        key=lambda student: student.id,
        new=lambda: Student(id=0, full_name=""),
        read=read,
        save=lambda student: register.save_student(_with_id(register, student)),
        read_again=lambda student: register.student(student.id),
    )


def _with_id(register: Register, student: Student) -> Student:
    """Return a new student with a free id where ids are given here, and the typed one where they are the portal's."""
    return student if student.id else replace(student, id=register.next_id("students") or 0)


class StudentsSection(Section):
    """See the module."""

    def __init__(self, *, register: Register, lanes: TaskLanes, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(kind=students_kind(register), lanes=lanes, theme=theme, parent=parent)
        self._register = register
        self.teachers = text_label("", "secondary", self)
        self.teachers.setAccessibleDescription(self.tr("Taught by"))
        self.barred = text_label("", "secondary", self)
        self.barred.setAccessibleDescription(self.tr("Conflicts of interest"))
        self.changes = ChangesPanel(
            lanes=lanes,
            read=partial(register.changes, "students"),
            words={field.name: field.words for field in self.kind.fields},
            parent=self,
        )
        self.pane.extras.addWidget(self.teachers)
        self.pane.extras.addWidget(self.barred)
        self.pane.extras.addWidget(self.changes)
        self.current_changed.connect(self._follow)

    def _follow(self, student: Student | None) -> None:
        self.changes.follow(None if student is None else str(student.id))
        self._ask_around(student)

    def _ask_around(self, student: Student | None) -> None:
        self.teachers.setText("")
        self.barred.setText("")
        self.barred.hide()
        if student is not None:
            read = partial(_around, self._register, student.id)
            self._lanes.run(self, read).success(partial(self._show_around, student.id)).failure(
                lambda error: self.teachers.setText(wording.said(error.sentence))
            ).start()

    def _show_around(self, student_id: int, around: tuple[Sequence[FacultyRecord], Sequence[FacultyRecord]]) -> None:
        shown = self.shown()
        if shown is None or shown.id != student_id:
            return
        teachers, barred = around
        if barred:
            names = wording.listed(member.full_name for member in barred)
            self.barred.setText(self.tr("Conflict of interest: {names}").format(names=names))
            self.barred.show()
        names = wording.listed(member.full_name or "" for member in teachers)
        self.teachers.setText(
            self.tr("Taught by {names}").format(names=names) if names else self.tr("Taught by nobody yet.")
        )

    def showEvent(self, event: QShowEvent) -> None:
        """Ask again who is around the student: that is changed in the section of the faculty."""
        super().showEvent(event)
        self._ask_around(self.shown())


def _around(register: Register, student_id: int) -> tuple[Sequence[FacultyRecord], Sequence[FacultyRecord]]:
    """Return who teaches a student, and who has a conflict of interest with them."""
    return register.teachers_of(student_id), register.barred_from(student_id)
