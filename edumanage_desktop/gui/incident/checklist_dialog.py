"""The checklist of an incident: items are added or taken from what the runbook suggests, and ticked once."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.domain.incidents import LONGEST_FIX, LONGEST_WORDS, Fix, Incident
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.backups.asking import AskingDialog
from edumanage_desktop.gui.guide.book import GuidePlace
from edumanage_desktop.gui.incident import words
from edumanage_desktop.gui.people.table import Column, RecordModel, RecordView
from edumanage_desktop.gui.sign_in.card import text_label
from edumanage_desktop.gui.tab_stops import order_tab_stops
from edumanage_desktop.gui.tasks import TaskLanes
from edumanage_desktop.gui.text_size import scaled
from edumanage_desktop.services.incidents import fixing
from edumanage_desktop.services.incidents.desk import IncidentDesk
from edumanage_desktop.services.incidents.incident_words import fix_sentence, suggestions

_TABLE_PX, _WIDTH_PX = 96, 720


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Incidents", text, None, count)


def fix_columns() -> tuple[Column, ...]:
    """Return the columns of the checklist."""
    return (
        Column(_tr("State"), lambda fix: _tr("to be done") if fix.done is None else _tr("done"), width_px=96),
        Column(_tr("What is mended"), _fix_words, is_wide=True),
        Column(_tr("By whom"), lambda fix: "" if fix.done is None else words.who_words(fix.done), width_px=160),
    )


class FixModel(RecordModel):
    """Holds the `Fix`es of an incident."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(fix_columns(), lambda fix: fix.number, parent)


class ChecklistDialog(AskingDialog):
    """Stays open while items are added and ticked; whatever is recorded is emitted."""

    recorded = Signal(object)
    """The `Incident` as it stands then."""

    def __init__(self, *, incident: Incident, desk: IncidentDesk, lanes: TaskLanes, parent: QWidget) -> None:
        super().__init__(
            title=_tr("Checklist"),
            intro=_tr("What has to be mended. An item that was ticked stays ticked, with who and when."),
            go=_tr("Tick as done"),
            place=GuidePlace.INCIDENTS,
            width_px=_WIDTH_PX,
            parent=parent,
        )
        self._desk, self._lanes, self._is_at_work = desk, lanes, False
        self.incident = incident
        self.model = FixModel(self)
        self.view = RecordView(self.model, fix_columns(), _tr("Checklist"), self)
        self.view.setMinimumHeight(scaled(_TABLE_PX))
        self.whole = text_label("", "strong", self)
        self.whole.setAccessibleDescription(_tr("What is mended"))
        self.note = self.add_field(_tr("What was done"))
        self.note.setMaxLength(LONGEST_WORDS)
        self.item = QLineEdit(self)
        self.item.setMaxLength(LONGEST_FIX)
        self.item.setAccessibleName(_tr("Another item"))
        self.item.setPlaceholderText(_tr("Another item"))
        self.add = self.button(_tr("Add"), _tr("Add this item to the checklist"), self._add)
        self.suggest = self.button("", _tr("Add what the runbook suggests for what happened"), self._suggest)
        adding = QHBoxLayout()
        adding.setSpacing(8)
        for part in (self.item, self.add):
            adding.addWidget(part)
        suggesting = QHBoxLayout()
        suggesting.addWidget(self.suggest)
        suggesting.addStretch()
        self.body.insertWidget(1, self.view, 1)
        self.body.insertLayout(2, suggesting)
        self.body.insertLayout(3, adding)
        self.body.insertWidget(4, self.whole)
        self.cancel.setText(_tr("Close"))
        self.cancel.setAccessibleName(self.cancel.text())
        self.cancel.setToolTip(_tr("Close (Escape)"))
        self.view.current_changed.connect(lambda _fix: self._allow())
        self.item.textChanged.connect(lambda _typed: self._allow())
        self.asked.connect(self._tick)
        self.go.setDefault(False)  # Enter belongs to the field in which one types
        self.item.returnPressed.connect(self._add)
        self.note.returnPressed.connect(self._tick)
        order_tab_stops(self.view, self.suggest, self.item, self.add, self.note, self.cancel, self.go)
        self.view.setFocus()
        self._show(incident)

    def is_settled(self) -> bool:
        """Return whether nothing is being recorded."""
        return not self._is_at_work

    def _tick(self) -> None:
        fix = self.view.current_record()
        if fix is not None and fix.done is None:
            self._do(partial(fixing.tick, self._desk.log, fix.number, self.note.text()), self.note.clear)

    def _add(self) -> None:
        if self.item.text().strip():
            self._do(partial(fixing.add_fix, self._desk.log, self.item.text()), self.item.clear)

    def _suggest(self) -> None:
        self._do(partial(fixing.add_suggested, self._desk.log), lambda: None)

    def _do(self, work: Callable[[], Incident], then: Callable[[], object]) -> None:
        if self._is_at_work:
            return
        self._is_at_work = True
        self.say("")
        self._allow()

        def succeed(incident: Incident) -> None:
            then()
            self._is_at_work = False
            self._show(incident)
            self.recorded.emit(incident)

        self._lanes.run(self, work).success(succeed).failure(self._fail).unexpected(self._end).start()

    def _show(self, incident: Incident) -> None:
        self.incident = incident
        before = self.view.current_record()
        fixes = incident.fixes()
        self.model.show_records(fixes)
        row = -1 if before is None else self.model.row_of(before.number)
        first = next((at for at, fix in enumerate(fixes) if fix.done is None), 0 if fixes else -1)
        is_left = row >= 0 and fixes[row].done is None
        self.view.go_to(row if is_left else first)
        left = len(suggestions(incident))
        self.suggest.setText(_tr("Add %n items of the runbook", left))
        self.suggest.setAccessibleName(self.suggest.text())
        self.suggest.setVisible(left > 0)
        self._allow()

    def _fail(self, error: EduManageError) -> None:
        self._end()
        self.say(wording.said(error.sentence))

    def _end(self) -> None:
        self._is_at_work = False
        self._allow()

    def _allow(self) -> None:
        fix: Fix | None = self.view.current_record()
        is_free = not self._is_at_work
        self.whole.setText("" if fix is None else _fix_words(fix))
        self.go.setEnabled(is_free and fix is not None and fix.done is None)
        self.add.setEnabled(is_free and bool(self.item.text().strip()))
        self.suggest.setEnabled(is_free)


def _fix_words(fix: Fix) -> str:
    told = wording.said(fix_sentence(fix))
    note = "" if fix.done is None else wording.plain(str(fix.done.values.get("note", "")))
    return _tr("{what}: {note}").format(what=told, note=wording.isolated(note)) if note else told
