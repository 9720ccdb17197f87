"""The assignments for which work is handed in: course, term, name, and when they close by the database's clock."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.domain.folding import fold, search_words
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.people.changes import ChangesPanel
from edumanage_desktop.gui.people.fields import Field, FieldKind
from edumanage_desktop.gui.people.kind import Kind
from edumanage_desktop.gui.people.section import Section
from edumanage_desktop.gui.people.table import Column
from edumanage_desktop.gui.sign_in.card import text_button
from edumanage_desktop.gui.tasks import TaskLanes
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.services.department import Assignment, Department
from edumanage_desktop.services.register import NEW

_A_DAY, _A_WEEK = timedelta(days=1), timedelta(days=7)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Department", text)


class AssignmentsSection(Section):
    """See the module. What closes now, or later than it would have, counts at once and can be taken back."""

    def __init__(
        self, *, department: Department, lanes: TaskLanes, theme: Theme, parent: QWidget | None = None
    ) -> None:
        self._department = department
        self._now = wording.now_utc()
        """By the database's clock, as it was when the list was read."""
        super().__init__(kind=self._make_kind(), lanes=lanes, theme=theme, parent=parent)
        self.close_now = text_button(self.tr("Close now"), self)
        self.a_day_more = text_button(self.tr("A day more"), self)
        self.a_week_more = text_button(self.tr("A week more"), self)
        self.remove = text_button(self.tr("Remove"), self)
        tips = {
            self.close_now: self.tr("Students can no longer hand in for it, from this moment on"),
            self.a_day_more: self.tr("It closes a day later; what has closed opens again for a day"),
            self.a_week_more: self.tr("It closes a week later; what has closed opens again for a week"),
            self.remove: self.tr("Take it away; one for which somebody handed in stays"),
        }
        row = QHBoxLayout()
        row.setSpacing(4)
        for button, tip in tips.items():
            button.setToolTip(tip)
            row.addWidget(button)
        row.addStretch()
        self.changes = ChangesPanel(
            lanes=lanes,
            read=department.assignment_changes,
            words={field.name: field.words for field in self.kind.fields} | {"closes_at_us": _tr("Closes")},
            shown={"closes_at_us": _instant_words},
            parent=self,
        )
        self.pane.extras.addLayout(row)
        self.pane.extras.addWidget(self.changes)
        self.close_now.clicked.connect(self._close_now)
        self.a_day_more.clicked.connect(partial(self._extend, _A_DAY))
        self.a_week_more.clicked.connect(partial(self._extend, _A_WEEK))
        self.remove.clicked.connect(self._remove)
        self.current_changed.connect(self._follow)
        self._follow(None)

    def buttons(self) -> tuple[QPushButton, ...]:
        """Return what is done to the assignment at the right, besides saving it."""
        return self.close_now, self.a_day_more, self.a_week_more, self.remove

    def _make_kind(self) -> Kind:
        return Kind(
            name=_tr("Assignments"),
            empty=_tr("No assignments yet. Add one, and students choose it when they hand in, until it closes."),
            unmatched=_tr("Nothing matches"),
            icon="hand-in",
            search=_tr("Course, term or assignment"),
            columns=(
                Column(_tr("Course"), _course_words, is_wide=True),
                Column(_tr("Assignment"), lambda each: each.assignment or "", is_wide=True),
                Column(_tr("Closes"), self._closing, width_px=188),
            ),
            fields=(
                Field("course", _tr("Course"), longest=120),
                Field("term", _tr("Term"), longest=120),
                Field("assignment", _tr("Assignment"), longest=120),
                Field("closes_at", _tr("Closes"), FieldKind.MOMENT),
            ),
            key=lambda each: each.id,
            new=lambda: Assignment(id=0, course=""),
            read=self._read,
            save=lambda each: self._department.save_assignment(replace(each, course=each.course or "")),
            read_again=self._read_again,
        )

    def _closing(self, assignment: Assignment) -> str:
        if assignment.closes_at is None:
            return _tr("never")
        is_over = assignment.closes_at <= self._now
        return wording.closing(assignment.closes_at, self._now) if is_over else wording.moment(assignment.closes_at)

    def _read(self, search: str, _after: Assignment | None) -> tuple[Sequence[Assignment], bool]:
        self._now, words = self._department.now(), search_words(search)
        return [each for each in self._department.assignments() if _matches(each, words)], False

    def _read_again(self, assignment: Assignment) -> Assignment | None:
        return next((each for each in self._department.assignments() if each.id == assignment.id), None)

    def _follow(self, assignment: Assignment | None) -> None:
        self.changes.follow(None if assignment is None else str(assignment.id))
        closes_at = None if assignment is None else assignment.closes_at
        is_open = assignment is not None and (closes_at is None or closes_at > self._now)
        self.close_now.setVisible(is_open)
        self.remove.setVisible(assignment is not None)
        for button in (self.a_day_more, self.a_week_more):
            button.setVisible(closes_at is not None)

    def _close_now(self) -> None:
        def act(shown: Assignment) -> Assignment:
            self._now = self._department.now()
            return self._department.save_assignment(replace(shown, closes_at=self._now))

        self._change(act, self.tr("It is closed."))

    def _extend(self, by: timedelta) -> None:
        def act(shown: Assignment) -> Assignment:
            self._now = self._department.now()
            later = _later(shown.closes_at, self._now, by)
            return self._department.save_assignment(replace(shown, closes_at=later))

        self._change(act, self.tr("It closes later."))

    def _change(self, act: Callable[[Assignment], Assignment], words: str) -> None:
        """Do what counts at once, to the assignment as it was read; what is typed there stays typed."""
        shown: Assignment | None = self.shown()
        if shown is None or not shown.id:
            return

        def done(stored: Assignment) -> None:
            self.renew(stored)
            undo = partial(self._department.save_assignment, replace(stored, closes_at=shown.closes_at))
            self.undo_offered.emit(words, undo)

        self._lanes.run(self, partial(act, shown)).success(done).failure(self._say_failure).start()

    def _remove(self) -> None:
        shown: Assignment | None = self.shown()
        if shown is None or not shown.id:
            return

        def done(_nothing: object) -> None:
            self.let_go(shown)
            self.read()
            undo = partial(self._department.save_assignment, replace(shown, version=NEW))
            self.undo_offered.emit(self.tr("The assignment is removed."), undo)

        self._lanes.run(self, partial(self._department.remove_assignment, shown)).success(done).failure(
            self._say_failure
        ).start()

    def _say_failure(self, error: EduManageError) -> None:
        self.say(wording.said(error.sentence))


def _course_words(assignment: Assignment) -> str:
    return " · ".join(filter(None, (assignment.course, assignment.term)))


def _instant_words(at_us: object) -> str:
    return _tr("never") if at_us is None else wording.moment(datetime.fromtimestamp(int(str(at_us)) / 1e6, UTC))


def _later(closes_at: datetime | None, now: datetime, by: timedelta) -> datetime:
    """Return a closing time that is so much later; what is closed already is open for so long from now on."""
    return (now if closes_at is None else max(closes_at, now)) + by


def _matches(assignment: Assignment, words: Sequence[str]) -> bool:
    folded = fold(" ".join(filter(None, (assignment.course, assignment.term, assignment.assignment))))
    return all(word in folded for word in words)
