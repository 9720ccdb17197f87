"""Errors of the program itself: logged, and shown once in a dialog, which is loaded when it is needed."""

import logging
import sys
import traceback
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from edumanage_desktop.domain.log_words import places
from edumanage_desktop.gui.dressing import above

if TYPE_CHECKING:
    from edumanage_desktop.gui.error_dialog import ErrorDialog

_log = logging.getLogger(__name__)


class ErrorReporter(QObject):
    """Takes the place of `sys.excepthook` while a window is open; one dialog gathers what comes while it is shown."""

    reported = Signal(str)
    """An error was met: its type and place in the program, as `key=value` words without anybody's."""
    _met = Signal(str)

    def __init__(self, *, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._dialog: ErrorDialog | None = None
        self._previous = sys.excepthook
        self._met.connect(self._show, Qt.ConnectionType.QueuedConnection)

    @property
    def dialog(self) -> "ErrorDialog | None":
        """Return the open dialog."""
        return self._dialog

    def install(self) -> None:
        """Report from now on."""
        self._previous = sys.excepthook
        sys.excepthook = self.report

    def remove(self) -> None:
        """Give the hook back."""
        sys.excepthook = self._previous

    def report(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Log an error and show it; an interrupt from the keyboard goes the usual way."""
        if issubclass(kind, KeyboardInterrupt):
            self._previous(kind, error, trace)
            return
        _log.error("Unexpected error", exc_info=(kind, error, trace))
        place = next(iter(list(places(trace))[-1:]), "?")
        self.reported.emit(f"type={kind.__name__} place={place}")
        self._met.emit("".join(traceback.format_exception(kind, error, trace)))

    def _show(self, details: str) -> None:
        if self._dialog is None:
            from edumanage_desktop.gui.error_dialog import ErrorDialog

            self._dialog = ErrorDialog(above(self._window))
            self._dialog.finished.connect(self._forget)
            self._dialog.open()
        self._dialog.add(details)

    def _forget(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
        self._dialog = None
