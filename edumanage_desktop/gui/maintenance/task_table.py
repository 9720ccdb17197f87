"""The calendar of regular tasks as a table: how each stands by shape and word, when it is due, who did it last."""

from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from edumanage_desktop.domain.maintenance import DueState, Outcome, Task
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.icons import icon_picture
from edumanage_desktop.gui.people.table import Column, RecordModel
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.services.maintenance.calendar import Entry, TaskRecord

_ICON_PX = 14
_LOOKS = {
    DueState.DONE: ("approved", "approved"),
    DueState.DUE: ("waiting", "accent"),
    DueState.OVERDUE: ("warning", "warning"),
}
"""The icon of each state and the token of its colour."""


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Maintenance", text, None, count)


def state_words(entry: Entry) -> str:
    """Return how a task stands."""
    if entry.last is not None and entry.last.outcome is Outcome.TROUBLE:
        return _tr("Trouble")
    return {DueState.DONE: _tr("Done"), DueState.DUE: _tr("Due"), DueState.OVERDUE: _tr("Overdue")}[entry.state]


def rhythm_words(task: Task) -> str:
    """Return how often a task is to be done."""
    if task.follows:
        return _tr("after each")
    if task.days:
        return _tr("every week") if task.days == 7 else _tr("every %n days", task.days)
    return {1: _tr("every month"), 12: _tr("every year")}.get(task.months) or _tr("every %n months", task.months)


def record_words(record: TaskRecord) -> str:
    """Return who did a task when, with which result, in one line."""
    words = (
        _tr("{time}, {who}: {result}") if record.outcome is Outcome.WELL else _tr("{time}, {who}, trouble: {result}")
    )
    who = wording.isolated(wording.plain(record.login) or _tr("the database"))
    result = wording.isolated(wording.plain(record.result))
    return words.format(time=wording.moment(record.at), who=who, result=result)


def day_words(at: datetime) -> str:
    """Return the day of a moment on this computer's clock."""
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(int(at.timestamp())).date(), QLocale.FormatType.ShortFormat)


def columns() -> tuple[Column, ...]:
    """Return the columns of the table."""
    return (
        Column(_tr("State"), state_words, width_px=118),
        Column(_tr("Task"), lambda each: wording.said(each.task.words), is_wide=True),
        Column(_tr("How often"), lambda each: rhythm_words(each.task), width_px=124),
        Column(_tr("Due"), _due_words, width_px=104),
        Column(_tr("Last done"), _last_words, width_px=104),
    )


class TaskModel(RecordModel):
    """Holds the `Entry` of every task."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(columns(), lambda each: each.task.name, parent)
        self._theme = theme

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 0:
            entry = self.records[index.row()]
            is_trouble = entry.last is not None and entry.last.outcome is Outcome.TROUBLE
            icon, token = ("warning", "warning") if is_trouble else _LOOKS[entry.state]
            return icon_picture(icon, self._theme.tokens.color(token), _ICON_PX)
        return super().data(index, role)


def _due_words(entry: Entry) -> str:
    if entry.state is DueState.DONE and entry.due_at is None:
        return ""
    if entry.due_at is None:
        return _tr("now")
    return day_words(entry.due_at)


def _last_words(entry: Entry) -> str:
    return _tr("never") if entry.last is None else day_words(entry.last.at)
