"""The choice of a maintenance window in the dialogs of deployments: one that is opened, or none."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QWidget

from edumanage_desktop.gui.number_field import NumberField

_USUAL_MINUTES, _MOST_MINUTES = 60, 10_080


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Deployment", text, None, count)


class WindowChoice:
    """Three fields for a form; a window that is open already is used whatever is chosen here."""

    def __init__(self, parent: QWidget) -> None:
        self.opens = QCheckBox(_tr("Open a maintenance window where none is open"), parent)
        self.opens.setAccessibleName(self.opens.text())
        self.opens.setChecked(True)
        self.minutes = NumberField(lambda number: _tr("%n minutes", number), parent)
        self.minutes.setRange(1, _MOST_MINUTES)
        self.minutes.setValue(_USUAL_MINUTES)
        self.minutes.setAccessibleName(_tr("How long the window is open at most"))
        self.stops_portal = QCheckBox(_tr("Refuse what the portal writes, too"), parent)
        self.stops_portal.setAccessibleName(self.stops_portal.text())
        self.opens.toggled.connect(self.minutes.setEnabled)
        self.opens.toggled.connect(self.stops_portal.setEnabled)

    def window_minutes(self) -> int | None:
        """Return for how long a window is opened, None where it goes without one."""
        return self.minutes.value() if self.opens.isChecked() else None
