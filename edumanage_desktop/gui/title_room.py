"""Room for the titles above columns, which only a table that is seen can measure: by then it has its style sheet."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QHeaderView


class TitleRoom(QObject):
    """Widens what is too narrow for its title when the table is first shown, and lets nothing become narrower."""

    def __init__(self, header: QHeaderView) -> None:
        super().__init__(header)
        self._header = header
        header.installEventFilter(self)

    def _give(self) -> None:
        header = self._header
        wide = [0]
        for section in range(header.count()):
            wanted = header.sectionSizeHint(section)
            if header.sectionResizeMode(section) is QHeaderView.ResizeMode.Stretch:
                wide.append(wanted)
            elif header.sectionSize(section) < wanted:
                header.resizeSection(section, wanted)
        header.setMinimumSectionSize(max(header.minimumSectionSize(), *wide))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show:
            self._header.removeEventFilter(self)
            self._give()
        return False
