"""The scenes of a student's own window: what became of the work, the question before withdrawing, a new revision."""

from edumanage_desktop.domain.statuses import Status
from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.gui.tour.album import Album, TourStopped, wait_for
from edumanage_desktop.gui.tour.review import settle
from edumanage_desktop.gui.workspace import Workspace


class StudentScenes:
    """As a student with work of every status sees it."""

    def __init__(self, *, album: Album) -> None:
        self._album = album

    def follow(self, window: MainWindow) -> None:
        """Read what was rejected, nearly withdraw what waits, and begin a new revision."""
        wait_for(lambda: window.workspace is not None and window.workspace.queue.is_settled(), "a student's work")
        workspace = window.workspace
        if workspace is None:
            raise TourStopped("nobody is signed in")
        self._show(workspace, Status.REJECTED)
        self._album.save(window, "own-work")
        self._show(workspace, Status.SUBMITTED)
        workspace.own_work.ask_to_withdraw()
        question = workspace.own_work.question
        if question is None:
            raise TourStopped("nothing can be withdrawn")
        self._album.save(window, "withdraw")
        question.reject()
        self._show(workspace, Status.REJECTED)
        workspace.own_work.begin_revision()
        wait_for(lambda: window.pages.hand_in is not None, "the page for handing in")
        page = window.pages.hand_in
        if page is None:
            raise TourStopped("nobody may hand in here")
        wait_for(lambda: page.form.isVisible() and page.form.receiver.count() > 0, "the rules for handing in")
        self._album.save(window, "new-revision")

    def _show(self, workspace: Workspace, status: Status) -> None:
        """Show the student's newest work of a status, and nothing else."""
        workspace.queue.filters.choose_statuses(frozenset({str(status)}))
        pane = workspace.pane
        wait_for(
            lambda: (
                workspace.queue.is_settled()
                and pane.details is not None
                and pane.details.submission.status == status
                and pane.shown() is not None
            ),
            f"work that is {status}",
        )
        settle(workspace)
