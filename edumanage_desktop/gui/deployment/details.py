"""What is known of the chosen line or deployment, beside the tables, and where one goes from there."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from edumanage_desktop.domain.deployments import Deployment, Line, LineName, LineState
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.deployment import words
from edumanage_desktop.gui.details_pane import TextDetails
from edumanage_desktop.gui.elided_button import ElidedButton
from edumanage_desktop.gui.theme import Theme


def _tr(text: str) -> str:
    return QCoreApplication.translate("Deployment", text)


class DeploymentDetails(TextDetails):
    """Shows one thing at a time."""

    lead_wanted = Signal(object)
    """The `Line` about which the person wants to do something."""

    def __init__(self, *, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme=theme, parent=parent)
        self._line: Line | None = None
        self.lead: QPushButton = ElidedButton("", self.reading.body)
        self.lead.clicked.connect(self._go)
        row = QHBoxLayout()
        row.addWidget(self.lead)
        row.addStretch()
        self.column.addLayout(row)
        self.column.addStretch()
        self.show_line(None)

    def show_line(self, line: Line | None) -> None:
        """Show a line of the checklist."""
        self._line = line
        lead = "" if line is None else _lead_words(line)
        self.lead.setVisible(bool(lead))
        self.lead.setText(lead)
        self.lead.setAccessibleName(lead)
        self.lead.setToolTip(lead)
        if line is None:
            self.show_texts("", "", "")
            return
        remedy = "" if line.remedy is None else wording.said(line.remedy)
        self.show_texts(words.title_of(line), words.line_words(line), remedy)

    def show_deployment(self, deployment: Deployment) -> None:
        """Show a deployment with its reason and steps."""
        self._line = None
        self.lead.hide()
        self.show_texts(words.kind_words(deployment), words.deployment_words(deployment), "")

    def _go(self) -> None:
        if self._line is not None:
            self.lead_wanted.emit(self._line)


def _lead_words(line: Line) -> str:
    """Return what the button leads to, '' where there is nothing to be done elsewhere."""
    if line.wants_administrator:
        return _tr("Name an administrator…")
    if line.name is LineName.WINDOW:
        return _tr("Plan a window…")
    if line.name is LineName.CONFIGURATION:
        return _tr("Settings")
    is_about_backups = line.name is LineName.BACKUP or line.state is LineState.NOT_TRIED
    return _tr("Backups") if is_about_backups and line.state is not LineState.WELL else ""
