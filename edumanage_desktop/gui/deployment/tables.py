"""The checklist and the log of deployments as tables: each row's state by shape, colour and word."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from edumanage_desktop.domain.deployments import Line, LineName, LineState
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.deployment import words
from edumanage_desktop.gui.icons import icon_picture
from edumanage_desktop.gui.people.table import Column, RecordModel
from edumanage_desktop.gui.theme import Theme

_ICON_PX = 14
_UNCHECKED = Sentence("Not checked yet in this session.")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Deployment", text)


def unchecked() -> Sequence[Line]:
    """Return all lines before anything was checked."""
    return [Line(name, LineState.NOT_TRIED, _UNCHECKED) for name in LineName]


def line_columns() -> tuple[Column, ...]:
    """Return the columns of the checklist."""
    return (
        Column(_tr("State"), words.state_words, width_px=168),
        Column(_tr("What is checked"), words.title_of, is_wide=True),
        Column(_tr("What was found"), lambda line: wording.said(line.evidence), is_wide=True),
    )


def log_columns() -> tuple[Column, ...]:
    """Return the columns of the log."""
    return (
        Column(_tr("Result"), words.outcome_words, width_px=112),
        Column(_tr("When"), lambda each: wording.moment(each.first.at), width_px=140),
        Column(_tr("What"), words.kind_words, is_wide=True),
        Column(_tr("By"), lambda each: each.first.login, width_px=88),
        Column(_tr("Reason"), lambda each: each.reason, is_wide=True),
    )


class ChecklistModel(RecordModel):
    """Holds a `Line` for every line of the runbook's checklist."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(line_columns(), lambda line: line.name, parent)
        self._theme = theme
        self.show_records(unchecked())

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 0:
            icon, token = words.LOOKS[self.records[index.row()].state]
            return icon_picture(icon, self._theme.tokens.color(token), _ICON_PX)
        return super().data(index, role)


class LogModel(RecordModel):
    """Holds the `Deployment`s, the latest first."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(log_columns(), lambda each: each.first.deployment, parent)
        self._theme = theme

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 0:
            icon, token = words.look_of(self.records[index.row()])
            return icon_picture(icon, self._theme.tokens.color(token), _ICON_PX)
        return super().data(index, role)
