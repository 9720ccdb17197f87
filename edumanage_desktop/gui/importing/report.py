"""What came of an import as a list for a spreadsheet."""

from PySide6.QtCore import QCoreApplication

from edumanage_desktop.gui.importing.table import PlanModel
from edumanage_desktop.services.queue_export import ListTable

_WIDTHS = (16, 40, 30, 30, 8, 80)


def report_of(model: PlanModel) -> ListTable:
    """Return every line as it stands now, whatever is shown."""
    rows = [model.cells(place) for place in range(len(model.lines))]
    return ListTable(QCoreApplication.translate("Import", "Import"), model.titles(), _WIDTHS, rows)
