"""The dialog that shows which backups would go and why the others stay, before anything is removed."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from edumanage_desktop.domain.backups import began_at
from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.announcing import announce
from edumanage_desktop.gui.backups import words
from edumanage_desktop.gui.backups.asking import AskingDialog
from edumanage_desktop.gui.backups.repository import OpenRepository
from edumanage_desktop.gui.number_field import NumberField
from edumanage_desktop.gui.review.row_table import RowTable
from edumanage_desktop.gui.sign_in.card import text_label
from edumanage_desktop.gui.tasks import Lane, TaskLanes, Ticket
from edumanage_desktop.gui.text_size import scaled
from edumanage_desktop.services.backup.pruning import Pruned
from edumanage_desktop.services.backup.retention import Retention

_MOST = 999
_TABLE_PX = 140
_LOOKED_AFTER_MS = 300


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Backups", text, None, count)


class CleanUpDialog(AskingDialog):
    """What would go is asked of the repository anew whenever a number changes; until then nothing can be removed."""

    chosen = Signal(object)
    """The `Retention`."""

    def __init__(self, *, repository: OpenRepository, lanes: TaskLanes, parent: QWidget) -> None:
        super().__init__(
            title=_tr("Clean up backups"),
            intro=_tr(
                "The newest backup stays, and of so many days, weeks, months and years with backups the newest of each."
                " What is removed cannot be brought back."
            ),
            go=_tr("Remove"),
            is_danger=True,
            parent=parent,
        )
        self._repository, self._lanes = repository, lanes
        self._found: Pruned | None = None
        self._looking: Ticket | None = None
        self._look_soon = QTimer(self, singleShot=True, interval=_LOOKED_AFTER_MS)
        self._look_soon.timeout.connect(self._look)
        self.asked.connect(self._choose)

    def parts(self) -> tuple[Callable[[], object], ...]:
        """Return what makes the fields and the table before it opens."""
        return self._make_fields, self._make_table

    def _make_fields(self) -> None:
        usual = Retention()
        self.days = self._number(_tr("Days"), usual.days, lambda n: _tr("%n days", n))
        self.weeks = self._number(_tr("Weeks"), usual.weeks, lambda n: _tr("%n weeks", n))
        self.months = self._number(_tr("Months"), usual.months, lambda n: _tr("%n months", n))
        self.years = self._number(_tr("Years"), usual.years, lambda n: _tr("%n years", n))
        numbers = QGridLayout()
        numbers.setSpacing(8)
        for place, field in enumerate((self.days, self.weeks, self.months, self.years)):
            numbers.addWidget(field, place // 2, place % 2)
        self.body.insertLayout(1, numbers)

    def _make_table(self) -> None:
        self.summary = text_label("", "strong", self)
        self.table = RowTable(
            titles=(_tr("Backup"), _tr("What happens")),
            roomy=(1,),
            name=_tr("Backups that would go and that stay"),
            parent=self,
        )
        self.table.setMinimumHeight(scaled(_TABLE_PX))
        self.body.insertWidget(2, self.summary)
        self.body.insertWidget(3, self.table, 1)
        for field in (self.days, self.weeks, self.months, self.years):
            field.valueChanged.connect(self._look_again)
        self._look_again()
        self.cancel.setFocus()

    def retention(self) -> Retention:
        """Return what is kept by the fields."""
        return Retention(self.days.value(), self.weeks.value(), self.months.value(), self.years.value())

    def gone(self) -> list[str]:
        """Return the backups that would go, once it is known."""
        return list(self._found.removed) if self._found is not None else []

    def is_settled(self) -> bool:
        """Return whether it is known what would go."""
        return self.isVisible() and self._looking is None and not self._look_soon.isActive()

    def _look_again(self) -> None:
        """Say nothing that may be wrong until the repository was asked for what the fields say now."""
        if self._looking is not None:
            self._looking.cancel()
            self._looking = None
        self._found = None
        self.go.setEnabled(False)
        self.summary.setText(_tr("Looking what would go…"))
        self._look_soon.start()

    def _look(self) -> None:
        desk, retention = self._repository.desk, self.retention()
        looking = self._lanes.run(self, lambda: desk.pruning().look(retention)).on(Lane.REPOSITORY)
        self._looking = looking.success(self._show_found).failure(self._hinder).start()

    def _show_found(self, found: Pruned) -> None:
        self._looking, self._found = None, found
        gone, size = len(found.removed), wording.size(found.size_bytes)
        rows = []
        for name in sorted((*found.kept, *found.removed), reverse=True):
            why = found.kept.get(name)
            what = _tr("Goes") if why is None else _tr("Stays: {why}").format(why=words.kept_words(why))
            rows.append((wording.moment(began_at(name)), what))
        self.table.show_rows(rows)
        if gone:
            told = _tr("%n backups go; {size} are free then.", gone).format(size=size)
        elif found.objects:
            told = _tr("No backup goes; broken-off backups left {size}, which are free then.").format(size=size)
        else:
            told = _tr("No backup goes, and nothing else is left over.")
        self.summary.setText(told)
        announce(self.summary, told)
        self.name_go(_tr("Remove %n backups", gone) if gone else _tr("Remove what nothing needs"))
        self.go.setEnabled(bool(gone or found.objects))

    def _hinder(self, error: EduManageError) -> None:
        self._looking = None
        self.summary.setText("")
        self.say(wording.said(error.sentence))

    def _choose(self) -> None:
        self.chosen.emit(self.retention())
        self.accept()

    def _number(self, title: str, value: int, say: Callable[[int], str]) -> NumberField:
        field = NumberField(say, self)
        field.setRange(0, _MOST)
        field.setValue(value)
        field.setAccessibleName(title)
        return field
