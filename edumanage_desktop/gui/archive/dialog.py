"""The dialog that asks what is archived: decided before which day, into which store, and what becomes of the rows."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import QCoreApplication, QDate, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QDateEdit, QMessageBox, QWidget

from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.announcing import announce
from edumanage_desktop.gui.backups.asking import AskingDialog
from edumanage_desktop.gui.guide.book import GuidePlace
from edumanage_desktop.gui.queue.filter_bar import local_midnight
from edumanage_desktop.gui.review.row_table import RowTable
from edumanage_desktop.gui.sign_in.card import text_label
from edumanage_desktop.gui.tasks import Lane, TaskLanes, Ticket
from edumanage_desktop.gui.text_size import scaled
from edumanage_desktop.services.archive.desk import ArchiveDesk
from edumanage_desktop.services.archive.records import Outlook

_LOOKED_AFTER_MS = 300
_TABLE_PX = 44
"""With the warning below it, and large letters, the table has so little room; else it has what it wants."""
_USUAL_YEARS = 1


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Archive", text, None, count)


def rows_warning() -> str:
    """Return what is told before rows leave the portal's table."""
    return _tr(
        "The portal shows and counts this work no longer, nor do figures, and nobody can act on it. It stays searchable"
        " here, and Retrieve puts each row back exactly as it was."
    )


class ArchiveDialog(AskingDialog):
    """What would be archived is asked anew whenever the day changes; until then nothing can be begun."""

    chosen = Signal(object, bool)
    """The moment (aware UTC) before which work was decided, and whether its rows leave the portal's table."""

    def __init__(self, *, desk: ArchiveDesk, lanes: TaskLanes, parent: QWidget) -> None:
        super().__init__(
            title=_tr("Archive decided work"),
            intro=_tr(
                "Work that was decided before a day rests: its files move into another store, and it leaves the queue."
                " Everybody goes on finding what was theirs to see, under Archived."
            ),
            go=_tr("Archive"),
            place=GuidePlace.ARCHIVE,
            parent=parent,
        )
        self._desk, self._lanes = desk, lanes
        self._outlook: Outlook | None = None
        self._looking: Ticket | None = None
        self.question: QMessageBox | None = None
        self.day = QDateEdit(QDate.currentDate().addYears(-_USUAL_YEARS), self)
        self.day.setCalendarPopup(True)
        self.day.setMaximumDate(QDate.currentDate().addDays(1))
        self.day.setAccessibleName(_tr("Decided before"))
        self.form.addRow(_tr("Decided before"), self.day)
        self.place = self.add_field(_tr("Store of the archive"))
        self.place.setPlaceholderText(_tr("A folder, or s3://BUCKET/PREFIX"))
        self.place.setEnabled(False)
        self._look_soon = QTimer(self, singleShot=True, interval=_LOOKED_AFTER_MS)
        self._look_soon.timeout.connect(self._look)
        self.asked.connect(self._ask)

    def parts(self) -> tuple[Callable[[], object], ...]:
        """Return what makes the rest of it before it opens."""
        return self._make_rest, self._join

    def _make_rest(self) -> None:
        self.summary = text_label("", "strong", self)
        self.table = RowTable(
            titles=(_tr("Faculty member"), _tr("Works")), roomy=(0,), name=_tr("Whose work is archived"), parent=self
        )
        self.table.setMinimumHeight(scaled(_TABLE_PX))
        self.remove_rows = QCheckBox(_tr("Also take the rows out of the portal's table"), self)
        self.remove_rows.setAccessibleName(self.remove_rows.text())
        self.warning = text_label(rows_warning(), "warning", self)
        self.warning.hide()
        for at, widget in enumerate((self.summary, self.table, self.remove_rows, self.warning)):
            self.body.insertWidget(2 + at, widget, 1 if widget is self.table else 0)

    def _join(self) -> None:
        self.day.dateChanged.connect(self._look_again)
        self.remove_rows.toggled.connect(self._warn)
        self.place.textChanged.connect(self._enable)
        self._lanes.run(self, self._desk.records.place).success(self._show_place).failure(self._hinder).start()
        self._look_again()

    def before(self) -> datetime:
        """Return the moment before which work was decided."""
        return local_midnight(self.day.date())

    def is_settled(self) -> bool:
        """Return whether it is known what would be archived, and where."""
        return self._looking is None and not self._look_soon.isActive() and self.place.isEnabled()

    def _show_place(self, place: str | None) -> None:
        self.place.setText(place or "")
        self.place.setEnabled(True)
        self._enable()

    def _look_again(self) -> None:
        if self._looking is not None:
            self._looking.cancel()
            self._looking = None
        self._outlook = None
        self.summary.setText(_tr("Looking what would be archived…"))
        self._enable()
        self._look_soon.start()

    def _look(self) -> None:
        looking = self._lanes.run(self, partial(self._desk.records.outlook, self.before())).on(Lane.COUNTING)
        self._looking = looking.success(self._show_outlook).failure(self._hinder).start()

    def _show_outlook(self, outlook: Outlook) -> None:
        self._looking, self._outlook = None, outlook
        self.table.show_rows([(wording.plain(name) or _tr("Nobody"), wording.number(n)) for name, n in outlook.of_whom])
        if outlook.works:
            told = _tr("%n works; their files: {files}, {size}", outlook.works).format(
                files=wording.number(outlook.files), size=wording.size(outlook.size_bytes) or wording.number(0)
            )
        else:
            told = _tr("No work that was decided before this day is in the queue.")
        if outlook.kept_rows:
            more = _tr(
                "{told} In the archive are %n works of before whose rows the portal still has.", outlook.kept_rows
            )
            told = more.format(told=told)
        self.summary.setText(told)
        announce(self.summary, told)
        self._enable()
        self.fit()

    def _enable(self) -> None:
        outlook = self._outlook
        has_work = outlook is not None and (outlook.works or (outlook.kept_rows and self.remove_rows.isChecked()))
        self.go.setEnabled(bool(has_work) and bool(self.place.text().strip()))

    def _warn(self, is_wanted: bool) -> None:
        self.warning.setVisible(is_wanted)
        self._enable()
        self.fit()

    def _hinder(self, error: EduManageError) -> None:
        self._looking = None
        self.summary.setText("")
        self.set_busy("")
        self.say(wording.said(error.sentence))

    def _ask(self) -> None:
        """Ask a second time where rows leave the portal's table; the default keeps them."""
        if not self.remove_rows.isChecked():
            self._use_place()
            return
        question = QMessageBox(self)
        question.setIcon(QMessageBox.Icon.Warning)
        question.setWindowTitle(_tr("Rows of the portal"))
        question.setText(_tr("Take the rows of this work out of the portal's table?"))
        question.setInformativeText(rows_warning())
        going = question.addButton(_tr("Archive and take rows out"), QMessageBox.ButtonRole.DestructiveRole)
        keep = question.addButton(QMessageBox.StandardButton.Cancel)
        keep.setText(_tr("Keep the rows"))
        question.setDefaultButton(keep)

        def answer() -> None:
            is_going = question.clickedButton() is going
            self.question = None
            question.deleteLater()
            if is_going:
                self._use_place()

        question.finished.connect(answer)
        self.question = question
        question.open()

    def _use_place(self) -> None:
        self.set_busy(_tr("One moment…"))
        naming = self._lanes.run(self, partial(self._desk.use_place, self.place.text())).on(Lane.COUNTING)
        naming.success(lambda _none: self._begin()).failure(self._hinder).start()

    def _begin(self) -> None:
        self.chosen.emit(self.before().astimezone(UTC), self.remove_rows.isChecked())
        self.accept()
