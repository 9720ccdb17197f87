"""What is known of the chosen finding, beside the table: all that was seen, and what to do."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from edumanage_desktop.domain.audit import AuditFinding
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.audit.finding_table import area_words, finding_words
from edumanage_desktop.gui.sign_in.card import text_label
from edumanage_desktop.gui.theme import Theme


class FindingDetails(QWidget):
    """Shows one finding at a time; long ones scroll."""

    def __init__(self, *, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("backup_details")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        theme.dress(self)
        self._body = QWidget(self)
        self._body.setObjectName("backup_details_body")
        self.title = text_label("", "title", self._body)
        self.text = text_label("", "", self._body)
        self.remedy = text_label("", "strong", self._body)
        self.remedy.setAccessibleDescription(QCoreApplication.translate("Audit", "What to do"))
        column = QVBoxLayout(self._body)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(10)
        for part in (self.title, self.text, self.remedy):
            part.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(part)
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

    def show_finding(self, finding: AuditFinding | None) -> None:
        """Show a finding, or nothing."""
        self.title.setText("" if finding is None else area_words(finding))
        self.text.setText("" if finding is None else finding_words(finding))
        remedy = "" if finding is None or finding.remedy is None else wording.said(finding.remedy)
        self.remedy.setText(remedy)
        self.remedy.setVisible(bool(remedy))
        self._give_room()

    def _give_room(self) -> None:
        """Give wrapped texts the height that they need: what is scrolled is laid out without asking for it."""
        width, layout = self._scroll.viewport().width(), self._body.layout()
        if width > 0 and layout is not None:
            layout.activate()
            self._body.setMinimumHeight(max(0, layout.totalHeightForWidth(width)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_room()
