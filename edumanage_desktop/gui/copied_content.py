"""What this program put on the clipboard, so that a shared machine forgets it when its person leaves."""

from hashlib import sha256

from PySide6.QtCore import QMimeData, QObject, Qt
from PySide6.QtGui import QClipboard, QGuiApplication

_TELL_OWNER = frozenset({"xcb", "wayland", "windows"})
"""Window systems that say themselves whether what is on the clipboard is this program's."""


class CopiedContent(QObject):
    """Knows whether the clipboard still holds what was copied here, by a button or out of any field."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._clipboard = QGuiApplication.clipboard()
        self._copied: bytes | None = None
        if QGuiApplication.platformName() not in _TELL_OWNER:
            self._clipboard.dataChanged.connect(self._note)

    def forget(self) -> None:
        """Take off the clipboard what this program put there; what other programs put there stays."""
        for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
            if self._owns(mode):
                self._clipboard.clear(mode)
        self._copied = None

    def _owns(self, mode: QClipboard.Mode) -> bool:
        if mode is QClipboard.Mode.Selection:
            return self._clipboard.supportsSelection() and self._clipboard.ownsSelection()
        if self._clipboard.ownsClipboard():
            return True
        return self._copied is not None and self._copied == _digest(self._clipboard.mimeData())

    def _note(self) -> None:
        """Remember what came onto the clipboard while this program was the one that is used."""
        is_used = QGuiApplication.applicationState() == Qt.ApplicationState.ApplicationActive
        self._copied = _digest(self._clipboard.mimeData()) if is_used else None


def _digest(content: QMimeData | None) -> bytes | None:
    """Return what tells this content from other, None for none."""
    if content is None or not content.formats():
        return None
    return sha256(f"{content.text()}\0{content.html()}".encode("utf-8", "surrogatepass")).digest()
