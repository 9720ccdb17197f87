"""The scenes of the Assign page: the faculty with their work, a move, a plan with its lines, and what was moved."""

from edumanage_desktop.gui.assigning.page import AssignPage
from edumanage_desktop.gui.assigning.workload_model import Circle
from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.gui.tour.album import Album, TourStopped, wait_for


class AssignScenes:
    """The page as a registrar sees it; what is moved is taken back."""

    def __init__(self, *, album: Album) -> None:
        self._album = album

    def move(self, window: MainWindow) -> None:
        """Look at the faculty, move one work, share many out, and take that back."""
        wait_for(lambda: window.workspace is not None and window.workspace.queue.is_settled(), "the session")
        window.form.rail.assigning.click()
        wait_for(lambda: window.pages.assigning is not None, "the page for moving work")
        page = window.pages.assigning
        if page is None:
            raise TourStopped("The page was not opened")
        wait_for(lambda: bool(page.model.workloads.people) and page.is_settled(), "everybody's work")
        page.people.go_to(Circle.EVERYBODY)
        wait_for(page.is_settled, "the work")
        self._album.save(window, "assign")
        self._count(window)
        self._ask(page, window)
        self._share(page, window)
        self._look_back(page, window)

    def _ask(self, page: AssignPage, window: MainWindow) -> None:
        page.ask_to_move()
        wait_for(lambda: page.moving.dialog is not None and page.moving.dialog.isVisible(), "the question")
        self._album.save(window, "assign-move")
        if page.moving.dialog is not None:
            page.moving.dialog.reject()

    def _share(self, page: AssignPage, window: MainWindow) -> None:
        page.share_out()
        dialog = page.moving.sharing
        if dialog is None:
            raise TourStopped("The plan was not opened")
        wait_for(lambda: dialog.is_settled() and bool(dialog.plan.lines), "the plan")
        dialog.reason.setEditText("The term begins.")
        self._album.save(window, "assign-plan")
        dialog.move_button.click()
        wait_for(lambda: page.moving.can_take_back() and page.is_settled(), "the moves")
        self._album.save(window, "assign-moved")

    def _count(self, window: MainWindow) -> None:
        desk = None if window.workspace is None else window.workspace.figures
        if desk is None:
            raise TourStopped("There is no session")
        desk.open()
        wait_for(lambda: desk.dialog is not None and desk.dialog.figures is not None, "the figures")
        dialog = desk.dialog
        if dialog is None:
            raise TourStopped("The figures were not opened")
        self._album.save(window, "figures")
        dialog.span.setCurrentIndex(1)
        wait_for(dialog.is_settled, "the figures of a term")
        dialog.turn()
        self._album.save(window, "figures-table")
        dialog.reject()

    def _look_back(self, page: AssignPage, window: MainWindow) -> None:
        page.moving.show_recent()
        wait_for(lambda: page.moving.recent is not None and page.moving.recent.isVisible(), "the recent moves")
        self._album.save(window, "assign-recent")
        if page.moving.recent is not None:
            page.moving.recent.reject()
        page.moving.take_back()
        wait_for(lambda: not page.moving.can_take_back() and page.is_settled(), "the moves taken back")
