"""The chips above the table: one for each group of lines, with how many it has."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from edumanage_desktop.gui import wording
from edumanage_desktop.gui.importing.outcomes import Outcome, group_word

_AROUND_WORDS_PX = 26
_GROUPS: tuple[Outcome | None, ...] = (None, *Outcome)


class OutcomeChips(QWidget):
    """One of them is chosen; groups without lines are not shown."""

    group_chosen = Signal(object)
    """The `Outcome`, None for all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons = QButtonGroup(self)
        self._chips: dict[Outcome | None, QPushButton] = {}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for group in _GROUPS:
            chip = QPushButton(self)
            chip.setProperty("kind", "chip")
            chip.setCheckable(True)
            self._buttons.addButton(chip)
            self._chips[group] = chip
            layout.addWidget(chip)
            chip.clicked.connect(lambda _checked=False, group=group: self.group_chosen.emit(group))
        layout.addStretch()
        self._chips[None].setChecked(True)
        self.show_counts(dict.fromkeys(Outcome, 0))

    def show_counts(self, counts: Mapping[Outcome, int]) -> None:
        """Show how many lines each group has."""
        for group, chip in self._chips.items():
            count = sum(counts.values()) if group is None else counts[group]
            words = self.tr("{group} {count}").format(group=group_word(group), count=wording.number(count))
            if chip.text() != words:
                chip.setText(words)
                chip.setAccessibleName(words)
                chip.ensurePolished()
                # One that is chosen has less around its bolder words, and would leave too little room for itself.
                chip.setMinimumWidth(chip.fontMetrics().horizontalAdvance(words) + _AROUND_WORDS_PX)
            chip.setVisible(group is None or count > 0 or chip.isChecked())

    def choose(self, group: Outcome | None) -> None:
        """Choose a group as by a click."""
        self._chips[group].setVisible(True)
        self._chips[group].click()

    def chip(self, group: Outcome | None) -> QPushButton:
        """Return the chip of a group, None for that of all."""
        return self._chips[group]

    def chosen(self) -> Outcome | None:
        """Return the group that is chosen, None for all."""
        return next((group for group, chip in self._chips.items() if chip.isChecked()), None)
