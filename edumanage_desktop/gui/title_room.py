"""Room for titles above columns, and for all columns; only a table that is seen, with its style sheet, can measure."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QHeaderView

from edumanage_desktop.gui.text_size import scaled

_ROOMY_PX = 100
"""What a column that takes the rest should have."""
_LEAST_SHARE = 0.7


class TitleRoom(QObject):
    """Widens what is too narrow for its title when the table is first shown, and lets nothing be narrower than that."""

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
        self._take_back()

    def _take_back(self) -> None:
        """Where letters are so large that not all columns fit, take some room from those that have it to spare."""
        header = self._header
        stretched = QHeaderView.ResizeMode.Stretch
        sections = range(header.count())
        fixed = [section for section in sections if header.sectionResizeMode(section) is not stretched]
        rest = (header.count() - len(fixed)) * scaled(_ROOMY_PX)
        lacking = sum(map(header.sectionSize, fixed)) + rest - header.viewport().width()
        spare = {each: self._spare(each) for each in fixed}
        share = min(1.0, lacking / max(1, sum(spare.values())))
        if lacking > 0:
            for section in fixed:
                header.resizeSection(section, header.sectionSize(section) - round(share * spare[section]))

    def _spare(self, section: int) -> int:
        size = self._header.sectionSize(section)
        return size - min(size, max(self._header.sectionSizeHint(section), round(size * _LEAST_SHARE)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show:
            self._header.removeEventFilter(self)
            self._give()
        return False
