"""Tells the database of errors of the program that a session met, each once, for the log of administrators."""

from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from edumanage_desktop.domain.events import EventKind
from edumanage_desktop.gui.error_reporter import ErrorReporter
from edumanage_desktop.gui.tasks import TaskLanes
from edumanage_desktop.services.events import EventReporter

_MOST_TOLD = 20
"""An error that comes back with every key press shall not use up what a login may report."""


class ErrorEvents(QObject):
    """Lives as long as the session; hears what the window's `ErrorReporter` meets, where it has one."""

    def __init__(self, *, events: EventReporter, lanes: TaskLanes, session: QWidget) -> None:
        super().__init__(session)
        self._events, self._lanes, self._session = events, lanes, session
        self._told: set[str] = set()

    def begin(self) -> None:
        """Tell from now on."""
        reporter = self._session.window().findChild(ErrorReporter)
        if reporter is not None:
            # Queued: an error may be met in any thread.
            reporter.reported.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def _tell(self, words: str) -> None:
        if words in self._told or len(self._told) >= _MOST_TOLD:
            return
        self._told.add(words)
        report = partial(self._events.report, EventKind.ERROR, words)
        # What could not be told stands in the log of this computer.
        self._lanes.run(self, report).as_report().failure(lambda _error: None).start()
