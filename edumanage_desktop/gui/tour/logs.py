"""The scenes of the log: everything, failed sign-ins alone, an entry with its details, and nothing that matches."""

from functools import partial

from PySide6.QtWidgets import QWidget

from edumanage_desktop.domain.events import EventKind
from edumanage_desktop.domain.logs import LogGroup
from edumanage_desktop.gui.logs.logs_section import LogsSection
from edumanage_desktop.gui.tour.album import Album, elsewhere, wait_for
from edumanage_desktop.services.events import EventReporter

_HAPPENED = (
    (EventKind.SIGN_IN, "at=lab-7"),
    (EventKind.SIGN_IN_FAILED, "login=petrov why=password-wrong at=2026-01-31T08:12:44Z"),
    (EventKind.UPLOAD_ATTEMPT, "result=done files=2 bytes=1830000 ms=412"),
    (EventKind.UPLOAD_ATTEMPT, "result=failed why=StoreUnreachable files=1 bytes=48000 ms=5020"),
    (EventKind.REFUSED, "code=DENIED reason=whose"),
    (EventKind.WORK, "task=mail trouble=The mail server cannot be reached."),
)


class LogScenes:
    """As an administrator sees it; `events` are those of a colleague."""

    def __init__(self, *, album: Album, events: EventReporter) -> None:
        self._album, self._events = album, events

    def look(self, window: QWidget, section: LogsSection) -> None:
        """Let things happen, and look at them; the section stands in front in its window."""
        for kind, words in _HAPPENED:
            elsewhere(partial(self._events.report, kind, words), "something that happened to a colleague")
        section.read()
        wait_for(section.is_settled, "the log")
        section.view.go_to(1)
        section.follow.setChecked(True)
        self._album.save(window, "log")
        section.follow.setChecked(False)
        section.groups.setCurrentIndex(section.groups.findData(str(LogGroup.AUTHENTICATION)))
        wait_for(section.is_settled, "the authentication")
        self._album.save(window, "log-authentication")
        section.text.setText("nothing like it")
        wait_for(section.is_settled, "nothing")
        self._album.save(window, "log-nothing")
        section.clear_filter()
        wait_for(section.is_settled, "everything")
