"""Texts of others in tables and lists, each in its own direction and shortened at its own end."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from edumanage_desktop.gui import wording


class OwnDirection(QStyledItemDelegate):
    """For a table whose rows are painted by the style."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        option.text = wording.isolated(option.text)
        own_ink = index.data(Qt.ItemDataRole.ForegroundRole)
        if own_ink is not None:  # what a colour means, it means in a selected row too
            option.palette.setBrush(QPalette.ColorRole.HighlightedText, own_ink)
