"""The steps and the earlier incidents as tables: each step's state by shape, colour and word."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from edumanage_desktop.domain.incidents import Incident, StepName
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.icons import icon_picture
from edumanage_desktop.gui.incident import words
from edumanage_desktop.gui.people.table import Column, RecordModel
from edumanage_desktop.gui.theme import Theme

_ICON_PX = 14


def _tr(text: str) -> str:
    return QCoreApplication.translate("Incidents", text)


@dataclass(frozen=True, slots=True)
class StepLine:
    """A step of an incident."""

    incident: Incident
    name: StepName


def step_columns() -> tuple[Column, ...]:
    """Return the columns of the steps."""
    return (
        Column(_tr("State"), lambda line: words.state_words(line.incident, line.name), width_px=124),
        Column(_tr("Step"), lambda line: words.title_words(line.name), is_wide=True),
        Column(_tr("What was done"), lambda line: words.done_words(line.incident, line.name), is_wide=True),
        Column(
            _tr("By whom"), lambda line: words.last_words(line.incident, line.name), width_px=180, least_room_px=540
        ),
    )


def incident_columns() -> tuple[Column, ...]:
    """Return the columns of the incidents."""
    return (
        Column(_tr("Number"), lambda incident: incident.number, width_px=96),
        Column(_tr("Begun"), lambda incident: wording.moment(incident.begun.at), width_px=132),
        Column(_tr("Closed"), _closed_words, width_px=132, least_room_px=480),
        Column(_tr("What happened"), lambda incident: incident.what, is_wide=True),
    )


class StepModel(RecordModel):
    """Holds a `StepLine` for each of the runbook's five steps, or none where no incident is open."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(step_columns(), lambda line: line.name, parent)
        self._theme = theme

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 0:
            line = self.records[index.row()]
            icon, token = words.LOOKS[line.incident.state_of(line.name)]
            return icon_picture(icon, self._theme.tokens.color(token), _ICON_PX)
        return super().data(index, role)


def _closed_words(incident: Incident) -> str:
    return _tr("still open") if incident.closed is None else wording.moment(incident.closed.at)
