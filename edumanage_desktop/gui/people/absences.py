"""Absences of the faculty: who takes no work from when to when, now, coming and past."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt
from PySide6.QtWidgets import QWidget

from edumanage_desktop.gui import wording
from edumanage_desktop.gui.people.fields import Field, FieldKind
from edumanage_desktop.gui.people.kind import Kind
from edumanage_desktop.gui.people.section import Section
from edumanage_desktop.gui.people.table import Column
from edumanage_desktop.gui.sign_in.card import text_button
from edumanage_desktop.gui.tasks import TaskLanes
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.services.register import Absence, Register


def _tr(text: str) -> str:
    return QCoreApplication.translate("People", text)


def _day(day: date) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)


def _state(absence: Absence) -> str:
    today = date.today()  # noqa: DTZ011  # days are those of the person's own calendar
    if absence.first_day > today:
        return _tr("coming")
    return _tr("now") if absence.last_day >= today else _tr("past")


class AbsencesSection(Section):
    """See the module."""

    def __init__(self, *, register: Register, lanes: TaskLanes, theme: Theme, parent: QWidget | None = None) -> None:
        self._names: dict[int, str] = {}
        self._register = register
        super().__init__(kind=self._make_kind(), lanes=lanes, theme=theme, parent=parent)
        self.remove = text_button(self.tr("Remove this absence"), self)
        self.remove.clicked.connect(self._remove)
        self.pane.extras.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignLeading)
        self.current_changed.connect(lambda absence: self.remove.setVisible(absence is not None))
        self.remove.hide()

    def _make_kind(self) -> Kind:
        return Kind(
            name=_tr("Absences"),
            empty=_tr("Nobody is away. Add an absence, and the work of that time can go to others."),
            unmatched=_tr("Nobody matches"),
            search=_tr("Name"),
            columns=(
                Column(_tr("Name"), lambda absence: self._names.get(absence.faculty_id, ""), is_wide=True),
                Column(_tr("From"), lambda absence: _day(absence.first_day)),
                Column(_tr("To"), lambda absence: _day(absence.last_day)),
                Column(_tr("When"), _state),
            ),
            fields=(
                Field("faculty_id", _tr("Faculty member"), FieldKind.CHOICE, is_key=True),
                Field("first_day", _tr("First day"), FieldKind.DAY, is_key=True),
                Field("last_day", _tr("Last day"), FieldKind.DAY),
                Field("reason", _tr("Reason")),
            ),
            key=lambda absence: (absence.faculty_id, absence.first_day),
            new=self._new,
            read=self._read,
            save=self._register.save_absence,
            read_again=self._read_again,
        )

    def _new(self) -> Absence:
        today = date.today()  # noqa: DTZ011  # days are those of the person's own calendar
        return Absence(faculty_id=next(iter(self._names), 0), first_day=today, last_day=today)

    def _read(self, search: str, _after: Absence | None) -> tuple[Sequence[Absence], bool]:
        faculty, absences = self._register.faculty(), self._register.absences()
        self._names = {member.id: member.full_name for member in faculty}
        wanted = search.casefold()
        return [each for each in absences if wanted in self._names.get(each.faculty_id, "").casefold()], False

    def _read_again(self, absence: Absence) -> Absence | None:
        key = (absence.faculty_id, absence.first_day)
        return next((each for each in self._register.absences() if (each.faculty_id, each.first_day) == key), None)

    def _show_first(self, found: tuple[Sequence[Absence], bool]) -> None:
        self.fields.offer("faculty_id", [(name, number) for number, name in self._names.items()])
        super()._show_first(found)

    def _remove(self) -> None:
        absence = self.shown()
        if absence is None:
            return

        def done(_nothing: object) -> None:
            self.let_go(absence)
            self.read()
            words = self.tr("The absence is removed.")
            self.undo_offered.emit(words, partial(self._register.save_absence, _as_new(absence)))

        self._lanes.run(self, partial(self._register.remove_absence, absence)).success(done).failure(
            lambda error: self.say(wording.said(error.sentence))
        ).start()


def _as_new(absence: Absence) -> Absence:
    return Absence(absence.faculty_id, absence.first_day, absence.last_day, absence.reason)
