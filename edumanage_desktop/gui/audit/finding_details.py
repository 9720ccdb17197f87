"""What is known of the chosen finding, beside the table: all that was seen, and what to do."""

from PySide6.QtWidgets import QWidget

from edumanage_desktop.domain.audit import AuditFinding
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.audit.finding_table import area_words, finding_words
from edumanage_desktop.gui.details_pane import TextDetails
from edumanage_desktop.gui.theme import Theme


class FindingDetails(TextDetails):
    """Shows one finding at a time; long ones scroll."""

    def __init__(self, *, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme=theme, parent=parent)
        self.column.addStretch()

    def show_finding(self, finding: AuditFinding | None) -> None:
        """Show a finding, or nothing."""
        if finding is None:
            self.show_texts("", "", "")
            return
        remedy = "" if finding.remedy is None else wording.said(finding.remedy)
        self.show_texts(area_words(finding), finding_words(finding), remedy)
