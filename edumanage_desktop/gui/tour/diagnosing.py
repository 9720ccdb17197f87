"""The scenes of a submission that somebody cannot see: with another, all well, and asked from a faculty member."""

from edumanage_desktop.gui.diagnosis.dialog import VisibilityDialog
from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.gui.people.page import PeopleTab
from edumanage_desktop.gui.tour.album import Album, TourStopped, wait_for
from edumanage_desktop.gui.tour.review import settled_workspace

_NOWAK = 1


class DiagnosingScenes:
    """As a registrar sees it, who may move work."""

    def __init__(self, *, album: Album) -> None:
        self._album = album

    def look(self, window: MainWindow) -> None:
        """Ask why Dr. Nowak cannot see a submission of somebody else, and move it there."""
        workspace = settled_workspace(window)
        window.pages.go_to_queue()
        model = workspace.queue.model
        read = (model.submission_in_memory(row) for row in range(model.total))
        of_another = (each.id for each in read if each is not None and each.faculty_id not in {None, _NOWAK})
        workspace.visibility.open(next(of_another, None), _NOWAK)
        dialog = self._dialog(window)
        wait_for(lambda: dialog.is_settled() and dialog.correction.isVisible(), "the checks")
        self._album.save(window, "visibility")
        dialog.correction.button.click()
        self._album.save(window, "visibility-reason")
        dialog.correction.reason.setText("Dr. Nowak supervises this thesis")
        dialog.correction.button.click()
        wait_for(lambda: dialog.is_settled() and dialog.view.found is not None, "the correction")
        wait_for(lambda: bool(dialog.view.found and dialog.view.found.is_well), "that it is well")
        self._album.save(window, "visibility-corrected")
        dialog.reject()
        window.pages.go_to_people()
        page = window.people
        if page is None:
            raise TourStopped("The page was not opened")
        page.tabs.setCurrentIndex(PeopleTab.FACULTY)
        wait_for(lambda: page.is_settled() and page.faculty.shown() is not None, "a faculty member")
        page.faculty.cannot_see.click()
        dialog = self._dialog(window)
        wait_for(dialog.is_settled, "the question")
        self._album.save(window, "visibility-of-a-member")
        dialog.reject()

    def _dialog(self, window: MainWindow) -> VisibilityDialog:
        workspace = window.workspace
        dialog = None if workspace is None else workspace.visibility.dialog
        if dialog is None:
            raise TourStopped("The dialog was not opened")
        return dialog
