"""The log as a table: entries that were read page by page, and new ones that come on top."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from edumanage_desktop.domain.logs import LogEntry, LogGroup
from edumanage_desktop.gui.icons import icon_picture
from edumanage_desktop.gui.logs.log_words import about_words, how_words, kind_words, person_words
from edumanage_desktop.gui.people.table import Column, RecordModel
from edumanage_desktop.gui.theme import Theme

MOST_KEPT = 20_000
"""So many entries stay in the table; what is older is read anew when somebody goes there."""
_ICON_PX = 14
_ICONS = {
    LogGroup.UPLOADS: ("hand-in", "muted"),
    LogGroup.DECISIONS: ("history", "muted"),
    LogGroup.AUTHENTICATION: ("people", "muted"),
    LogGroup.ERRORS: ("warning", "warning"),
    LogGroup.ADMINISTRATION: ("department", "muted"),
}
_OF_ACTS = {"approve": ("approved", "approved"), "reject": ("rejected", "rejected")}


def _tr(text: str) -> str:
    return QCoreApplication.translate("Logs", text)


def columns() -> tuple[Column, ...]:
    """Return the columns of the table."""
    return (
        Column(_tr("When"), lambda each: moment_words(each.at), width_px=176),
        Column(_tr("What"), kind_words, width_px=190),
        Column(_tr("Who"), person_words, width_px=130),
        Column(_tr("About"), about_words, width_px=170, least_room_px=760),
        Column(_tr("How it went"), how_words, is_wide=True),
    )


class LogModel(RecordModel):
    """Holds `LogEntry`s, the newest first."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(columns(), lambda each: (each.source, each.key), parent)
        self._theme = theme

    def put_first(self, entries: Sequence[LogEntry]) -> bool:
        """Show new entries (the oldest first) above the others; return whether old ones had to go for them."""
        if not entries:
            return False
        self.beginInsertRows(QModelIndex(), 0, len(entries) - 1)
        self._records[:0] = reversed(entries)
        self.endInsertRows()
        left_over = len(self._records) - MOST_KEPT
        if left_over <= 0:
            return False
        self.beginRemoveRows(QModelIndex(), MOST_KEPT, len(self._records) - 1)
        del self._records[MOST_KEPT:]
        self._has_more = True
        self.endRemoveRows()
        return True

    def offer_more(self) -> None:
        """Say that there are entries behind those that are shown, after none could be read."""
        self._has_more = True

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 1:
            entry: LogEntry = self.records[index.row()]
            if entry.is_bad:
                name, token = "warning", "warning"
            else:
                name, token = _OF_ACTS.get(entry.kind) or _ICONS[entry.group]
            return icon_picture(name, self._theme.tokens.color(token), _ICON_PX)
        return super().data(index, role)


def moment_words(at: datetime) -> str:
    """Return day and time to the second, in the person's locale and zone."""
    local = QDateTime.fromSecsSinceEpoch(int(at.timestamp()))
    day = QLocale().toString(local.date(), QLocale.FormatType.ShortFormat)
    return f"{day} {QLocale().toString(local.time(), 'HH:mm:ss')}"
