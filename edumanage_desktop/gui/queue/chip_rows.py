"""The rows in which chips stand, as many as they need: the first beside other things, each further one by itself."""

from collections.abc import Collection, Sequence

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget


class ChipRows:
    """`first` stands where it is; further rows follow each other in `below`."""

    def __init__(self, *, first: QHBoxLayout, below: QVBoxLayout, parent: QWidget) -> None:
        self._below, self._parent = below, parent
        self._rows = [first]
        self._holders: list[QWidget] = []
        self._lines: list[list[QPushButton]] | None = None

    def place(self, lines: Sequence[Sequence[QPushButton]], chips: Collection[QPushButton]) -> None:
        """Put each line into a row of its own; of all chips, those in no line are hidden."""
        if self._lines == (wanted := [list(line) for line in lines]):
            return
        self._lines = wanted
        shown = [chip for line in lines for chip in line]
        while len(self._rows) < len(lines):
            self._add_row()
        for row in self._rows:
            for chip in chips:
                if chip not in shown:
                    row.removeWidget(chip)
        for row, line in zip(self._rows, lines, strict=False):
            for at, chip in enumerate(line):
                if row.indexOf(chip) != at:
                    row.insertWidget(at, chip)
        for chip in chips:  # a row of other widgets hides what it takes in, and shows it too late
            chip.setVisible(chip in shown)
        for at, holder in enumerate(self._holders, start=1):
            holder.setVisible(at < len(lines))

    def _add_row(self) -> None:
        holder = QWidget(self._parent)
        outer, row = QHBoxLayout(holder), QHBoxLayout()
        outer.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._rows[0].spacing())
        outer.addLayout(row)
        outer.addStretch()
        self._below.addWidget(holder)
        self._rows.append(row)
        self._holders.append(holder)
