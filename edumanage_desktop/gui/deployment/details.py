"""What is known of the chosen line or deployment, beside the tables, and where one goes from there."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from edumanage_desktop.domain.deployments import Deployment, Line, LineName, LineState
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.deployment import words
from edumanage_desktop.gui.elided_button import ElidedButton
from edumanage_desktop.gui.sign_in.card import text_label
from edumanage_desktop.gui.theme import Theme


def _tr(text: str) -> str:
    return QCoreApplication.translate("Deployment", text)


class DeploymentDetails(QWidget):
    """Shows one thing at a time."""

    lead_wanted = Signal(object)
    """The `LineName` about which the person wants to do something."""

    def __init__(self, *, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("backup_details")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        theme.dress(self)
        self._line: LineName | None = None
        self._body = QWidget(self)
        self._body.setObjectName("backup_details_body")
        self.title = text_label("", "title", self._body)
        self.text = text_label("", "", self._body)
        self.remedy = text_label("", "strong", self._body)
        self.remedy.setAccessibleDescription(_tr("What to do"))
        self.lead: QPushButton = ElidedButton("", self._body)
        self.lead.clicked.connect(self._go)
        column, row = QVBoxLayout(self._body), QHBoxLayout()
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(10)
        for part in (self.title, self.text, self.remedy):
            column.addWidget(part)
        row.addWidget(self.lead)
        row.addStretch()
        column.addLayout(row)
        column.addStretch()
        self._scroll = QScrollArea(self)
        self._scroll.setWidget(self._body)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)
        self.show_line(None)

    def show_line(self, line: Line | None) -> None:
        """Show a line of the checklist."""
        self._line = None if line is None else line.name
        self.title.setText("" if line is None else words.title_of(line))
        self.text.setText("" if line is None else words.line_words(line))
        remedy = "" if line is None or line.remedy is None else wording.said(line.remedy)
        self._show_remedy(remedy)
        lead = "" if line is None else _lead_words(line)
        self.lead.setVisible(bool(lead))
        self.lead.setText(lead)
        self.lead.setAccessibleName(lead)
        self.lead.setToolTip(lead)
        self._give_room()

    def show_deployment(self, deployment: Deployment) -> None:
        """Show a deployment with its reason and steps."""
        self._line = None
        self.title.setText(words.kind_words(deployment))
        self.text.setText(words.deployment_words(deployment))
        self._show_remedy("")
        self.lead.hide()
        self._give_room()

    def _show_remedy(self, remedy: str) -> None:
        self.remedy.setText(remedy)
        self.remedy.setVisible(bool(remedy))

    def _go(self) -> None:
        if self._line is not None:
            self.lead_wanted.emit(self._line)

    def _give_room(self) -> None:
        """Give wrapped texts the height that they need: what is scrolled is laid out without asking for it."""
        width, layout = self._scroll.viewport().width(), self._body.layout()
        if width > 0 and layout is not None:
            layout.activate()
            self._body.setMinimumHeight(max(0, layout.totalHeightForWidth(width)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_room()


def _lead_words(line: Line) -> str:
    """Return what the button leads to, '' where there is nothing to be done elsewhere."""
    if line.name is LineName.WINDOW:
        return _tr("Plan a window…")
    if line.name is LineName.CONFIGURATION:
        return _tr("Settings")
    is_about_backups = line.name is LineName.BACKUP or line.state is LineState.NOT_TRIED
    return _tr("Backups") if is_about_backups and line.state is not LineState.WELL else ""
