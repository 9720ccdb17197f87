"""The scenes of the Department page: assignments that close, and settings of which somebody else was first."""

from datetime import timedelta

from edumanage_desktop.gui.department.page import DepartmentTab
from edumanage_desktop.gui.department.settings import SettingsSection
from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.gui.tour.album import Album, TourStopped, elsewhere, wait_for
from edumanage_desktop.services.department import Assignment, Department, KeptSetting

_LARGEST_BYTES = 20 << 20
_WANTED_MIB = 25


class DepartmentScenes:
    """As an administrator sees it; `department` is the same one, at a colleague's computer."""

    def __init__(self, *, album: Album, department: Department) -> None:
        self._album, self._department = album, department

    def settle(self, window: MainWindow) -> None:
        """Look at the assignments, and save settings that a colleague saved just before."""
        now = elsewhere(self._department.now, "the time")
        for course, assignment, closes_in in (
            ("Optics", "Essay on thin films", timedelta(days=9)),
            ("Optics", "Laboratory report", -timedelta(days=2)),
            ("Quantum mechanics", "Problem sheet 7", timedelta(hours=5)),
        ):
            self._keep(Assignment(0, course, "2026", assignment, now + closes_in))
        self._keep(Assignment(0, "Acoustics"))
        wait_for(lambda: window.workspace is not None and window.workspace.queue.is_settled(), "the session")
        window.pages.go_to_department()
        page = window.pages.department
        if page is None:
            raise TourStopped("nobody may settle anything here")
        wait_for(page.is_settled, "the assignments")
        page.assignments.view.go_to(1)
        self._album.save(window, "department-assignments")
        page.tabs.setCurrentIndex(DepartmentTab.SETTINGS)
        wait_for(page.is_settled, "the settings")
        row = page.settings.rows["largest_file_bytes"]
        if row.number is None:
            raise TourStopped("the largest file has no number")
        row.number.setValue(_WANTED_MIB)
        theirs = KeptSetting("largest_file_bytes", _LARGEST_BYTES)
        elsewhere(lambda: self._department.save_setting(theirs), "what a colleague saves")
        page.settings.save()
        wait_for(row.conflict.isVisible, "what a colleague saved first")
        self._album.save(window, "department-settings")
        page.forget_unsaved()
        self._history(window, page.settings)

    def _history(self, window: MainWindow, section: SettingsSection) -> None:
        section.show_history()
        dialog = section.history_dialog
        if dialog is None:
            raise TourStopped("nobody shows what was settled")
        wait_for(lambda: dialog.isVisible() and dialog.is_settled(), "what was settled")
        self._album.save(window, "settings-history")
        dialog.reject()
        wait_for(lambda: section.history_dialog is None, "an end of the dialog")

    def _keep(self, assignment: Assignment) -> None:
        elsewhere(lambda: self._department.save_assignment(assignment), "an assignment of a colleague")
