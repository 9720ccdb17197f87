"""Having the files of the next submissions, and the other ones of this, ready before they are asked for."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, QTimer

from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.domain.submissions import Submission, SubmissionDetails, SubmissionFile
from edumanage_desktop.gui.queue.page import QueuePage
from edumanage_desktop.gui.review.pane import ReviewPane
from edumanage_desktop.gui.tasks import TaskLanes, Ticket
from edumanage_desktop.services.queue import QueueReader

MOST_AHEAD = 3
MOST_OWN = 2
RESTED_MS = 40
"""How long the pane must have been filled: who leafs through quickly has nothing fetched in between."""
MOST_KNOWN = 40


class UpcomingFiles(QObject):
    """Looks after the pane was filled which submissions come next, and has their first files fetched and rendered.

    The files that follow the shown one in its own submission come after these. One question to the database is under
    way at a time; what another direction makes unlikely is given up at once.
    """

    def __init__(
        self, *, lanes: TaskLanes, reader: QueueReader, queue: QueuePage, pane: ReviewPane, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._lanes, self._reader, self._queue, self._pane = lanes, reader, queue, pane
        self._files: dict[tuple[int, int], SubmissionFile | None] = {}
        """The first file of a submission in a version, None for one without."""
        self._reading: Ticket | None = None
        self._is_stopped = False
        self._rested = QTimer(self, singleShot=True, interval=RESTED_MS)
        self._rested.timeout.connect(self._look_ahead)
        queue.current_changed.connect(self._give_way)
        pane.preview.page_shown.connect(self._rested.start)
        pane.preview.failed.connect(self._rested.start)
        pane.preview.told_instead.connect(self._rested.start)

    def stop(self) -> None:
        """Look ahead no more; for the end of the session."""
        self._is_stopped = True
        self._wait()

    def _give_way(self, submission: Submission | None) -> None:
        """Put nothing before what the person asked for, and leave what is not likely any more."""
        self._wait()
        likely = self._queue.upcoming(MOST_AHEAD)
        self._pane.file_desk.keep_ahead(self._known([*([submission] if submission is not None else []), *likely]))

    def _wait(self) -> None:
        self._rested.stop()
        if self._reading is not None:
            self._reading.cancel()
            self._reading = None

    def _look_ahead(self) -> None:
        """Ask for the files of the likeliest submission whose files are not known; fetch those that are."""
        if self._reading is not None or self._is_stopped:
            return
        upcoming = self._queue.upcoming(MOST_AHEAD)
        unknown = next((row for row in upcoming if (row.id, row.version) not in self._files), None)
        own = self._pane.files_after_chosen()[:MOST_OWN] if unknown is None else ()
        self._pane.file_desk.prepare([*self._known(upcoming), *own])
        if unknown is not None:
            self._reading = (
                self._lanes.run(self, partial(self._reader.details, unknown.id))
                .success(partial(self._take, unknown.id, unknown.version))
                .failure(self._leave_it)
                .start()
            )

    def _known(self, rows: Sequence[Submission]) -> list[SubmissionFile]:
        """Return the first files of submissions, as far as they are known."""
        files = (self._files.get((row.id, row.version)) for row in rows)
        return [file for file in files if file is not None]

    def _take(self, upload_id: int, version: int, details: SubmissionDetails | None) -> None:
        self._reading = None
        while len(self._files) >= MOST_KNOWN:
            self._files.pop(next(iter(self._files)))
        files = details.files if details is not None else ()
        self._files[upload_id, version] = files[0] if files else None
        self._look_ahead()

    def _leave_it(self, _error: EduManageError) -> None:
        """Say nothing: the pane will, when the person comes there."""
        self._reading = None
