"""The faculty: department, capacity, whether they take work, whom they teach, and when they are away."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.people.changes import ChangesPanel
from edumanage_desktop.gui.people.fields import Field, FieldKind
from edumanage_desktop.gui.people.kind import Kind
from edumanage_desktop.gui.people.section import Section
from edumanage_desktop.gui.people.table import Column
from edumanage_desktop.gui.sign_in.card import text_button
from edumanage_desktop.gui.tab_stops import order_tab_stops
from edumanage_desktop.gui.tasks import TaskLanes
from edumanage_desktop.gui.text_size import scaled
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.services.register import FacultyRecord, Register, Student

_FOUND_AT_MOST = 8
_LIST_PX = 150


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
        self._found_for: str | None = None
        """What is typed, once those are listed who were found for it."""
        self._teaches_first = False
        """Whether Enter was pressed before that."""
        self.taught = _student_list(self.tr("Students taught"), self)
        self.finder = QLineEdit(self)
        self.finder.setPlaceholderText(self.tr("Add a student: name or number"))
        self.finder.setAccessibleName(self.tr("Add a student: name or number"))
        self.found = _student_list(self.tr("Students found"), self)
        self.found.hide()
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
        self.finder.textChanged.connect(self._find)
        self.finder.returnPressed.connect(self._teach_first)
        self.found.itemActivated.connect(self._teach)
        self.found.itemClicked.connect(self._teach)
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
        self.pane.extras.addWidget(self.changes)

    def _follow(self, member: FacultyRecord | None) -> None:
        self.changes.follow(None if member is None else str(member.id))
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
            _fill(self.taught, students)
            self.remove.setEnabled(bool(students))

    def _find(self, typed: str) -> None:
        """Look for what is typed; what was found for other words is no answer to these."""
        wanted = typed.strip()
        self._found_for, self._teaches_first = None, False
        self.found.clear()
        if not wanted:
            self.found.hide()
            return
        self._lanes.run(self, partial(self._register.students, wanted)).success(
            partial(self._show_found, typed)
        ).failure(self._say_failure).start()

    def _show_found(self, typed: str, students: Sequence[Student]) -> None:
        if typed == self.finder.text():
            _fill(self.found, students[:_FOUND_AT_MOST])
            self.found.setVisible(bool(students))
            self._found_for = typed
            if self._teaches_first:
                self._teach_first()

    def _teach_first(self) -> None:
        """Take the first who was found for what is typed, as soon as the answer is there."""
        self._teaches_first = self._found_for != self.finder.text()
        if not self._teaches_first:
            self._teach(self.found.item(0))

    def _teach(self, item: QListWidgetItem | None) -> None:
        member = self.shown()
        if item is None or member is None:
            return
        student_id, name = int(item.data(Qt.ItemDataRole.UserRole)), item.text()
        self.finder.clear()
        self._change_teaching(
            member.id,
            partial(self._register.teach, member.id, [student_id]),
            self.tr("{student} is taught by {member} now.").format(
                student=wording.isolated(name), member=wording.isolated(wording.plain(member.full_name))
            ),
            partial(self._register.stop_teaching, member.id, [student_id]),
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


def _student_list(words: str, parent: QWidget) -> QListWidget:
    made = QListWidget(parent)
    made.setAccessibleName(words)
    made.setFixedHeight(scaled(_LIST_PX))
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return made


def _fill(widget: QListWidget, students: Sequence[Student]) -> None:
    widget.clear()
    for student in students:
        words = wording.plain(student.full_name) + (f" · {wording.plain(student.number)}" if student.number else "")
        item = QListWidgetItem(words)
        item.setData(Qt.ItemDataRole.UserRole, student.id)
        widget.addItem(item)
