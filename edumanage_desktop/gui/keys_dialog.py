"""The list of keys."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from edumanage_desktop.domain.people import Role
from edumanage_desktop.gui.actions.action import Group, WindowAction
from edumanage_desktop.gui.actions.catalogue import group_title
from edumanage_desktop.gui.actions.chords import shown_list
from edumanage_desktop.gui.actions.registry import WindowActions


class KeysDialog(QDialog):
    """Every key that somebody with these roles can use, and what it does."""

    def __init__(self, *, actions: WindowActions, roles: frozenset[Role], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self.setWindowTitle(self.tr("Keys"))
        listed = [action for action in actions.listed(roles) if actions.keys(action.id)]
        columns = QHBoxLayout()
        columns.setSpacing(40)
        review = [action for action in listed if action.group is Group.REVIEW]
        columns.addLayout(self._list((Group.REVIEW, review)))
        rest = [(group, [each for each in listed if each.group is group]) for group in (Group.WINDOW, Group.PEOPLE)]
        columns.addLayout(self._list(*rest))
        close = QPushButton(self.tr("Close"), self)
        close.setAccessibleName(self.tr("Close"))
        close.setToolTip(self.tr("Close (Escape)"))
        close.clicked.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(16)
        layout.addLayout(columns)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignTrailing)

    def _list(self, *groups: tuple[Group, list[WindowAction]]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        row = 0
        for group, actions in groups:
            if actions:
                grid.addWidget(self._label(group_title(group), "secondary"), row, 0, 1, 2)
                row += 1
            for action in actions:
                grid.addWidget(self._label(shown_list(self._actions.keys(action.id)), "strong"), row, 0)
                grid.addWidget(self._label(action.words, ""), row, 1)
                row += 1
        grid.setRowStretch(row, 1)
        return grid

    def _label(self, text: str, role: str) -> QLabel:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("role", role)
        return label
