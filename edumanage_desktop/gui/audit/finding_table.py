"""What an audit found as a table, the gravest first: each row's gravity by shape, colour and word."""

from typing import Any

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from edumanage_desktop.domain.audit import AREA_TITLES, AuditFinding, Gravity
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.icons import icon_picture
from edumanage_desktop.gui.people.table import Column, RecordModel
from edumanage_desktop.gui.theme import Theme

_ICON_PX = 14
_UNMARKED = {0x2068: None, 0x2069: None}
"""The letters that keep names of other scripts apart from the sentence (FSI, PDI)."""
LOOKS = {
    Gravity.WRONG: ("warning", "warning"),
    Gravity.LOOK: ("search", "accent"),
    Gravity.NOT_TRIED: ("waiting", "muted"),
    Gravity.WELL: ("approved", "approved"),
}
"""The icon of each gravity and the token of its colour."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Audit", text)


def gravity_words(finding: AuditFinding) -> str:
    """Return how grave a finding is."""
    return {
        Gravity.WRONG: _tr("To be mended"),
        Gravity.LOOK: _tr("To be looked at"),
        Gravity.NOT_TRIED: _tr("Not looked at"),
        Gravity.WELL: _tr("Well"),
    }[finding.gravity]


def area_words(finding: AuditFinding) -> str:
    """Return what was looked at."""
    return wording.said(AREA_TITLES[finding.area])


def finding_words(finding: AuditFinding) -> str:
    """Return what was found, with every single thing in a line of its own."""
    details = "\n".join(wording.said(each) for each in finding.details)
    evidence = wording.said(finding.evidence)
    return f"{evidence}\n\n{details}" if details else evidence


def columns() -> tuple[Column, ...]:
    """Return the columns of the table."""
    return (
        Column(_tr("State"), gravity_words, width_px=152),
        Column(_tr("What was looked at"), area_words, width_px=150, least_room_px=560),
        Column(_tr("What was found"), _evidence, is_wide=True),
    )


def _evidence(finding: AuditFinding) -> str:
    """Return what was found without the marks around names, for which a cell would leave a gap."""
    return wording.said(finding.evidence).translate(_UNMARKED)


class FindingModel(RecordModel):
    """Holds the `AuditFinding`s of one audit."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(columns(), lambda each: (each.area, each.name, each.evidence), parent)
        self._theme = theme

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 0:
            icon, token = LOOKS[self.records[index.row()].gravity]
            return icon_picture(icon, self._theme.tokens.color(token), _ICON_PX)
        return super().data(index, role)
