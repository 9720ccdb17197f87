"""The scenes of the archive: what is asked before work goes there, and how it is found again."""

from pathlib import Path

from edumanage_desktop.gui.actions.action import ActionId
from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.gui.tour.album import Album, TourStopped, elsewhere, wait_for
from edumanage_desktop.gui.tour.review import settle
from edumanage_desktop.services.archive.desk import ArchiveDesk


class ArchiveScenes:
    """As an administrator sees it; the archive lies in `folder`, and `desk`, a colleague's, brings all back."""

    def __init__(self, *, album: Album, folder: Path, desk: ArchiveDesk) -> None:
        self._album, self._folder, self._desk = album, folder, desk

    def archive(self, window: MainWindow) -> None:
        """Ask, archive, look at what rests, and have it back."""
        self._folder.mkdir(parents=True, exist_ok=True)
        window.pages.go_to_queue()
        wait_for(lambda: window.registry.run(ActionId.ARCHIVE), "an administrator")
        dialog = window.archiving.dialog
        if dialog is None:
            raise TourStopped("nobody archives here")
        dialog.day.setDate(dialog.day.maximumDate())
        wait_for(dialog.is_settled, "what would be archived")
        dialog.place.setText(str(self._folder))
        dialog.remove_rows.setChecked(True)
        self._album.save(window, "archiving")
        dialog.remove_rows.setChecked(False)
        wait_for(dialog.go.isEnabled, "decided work")
        before = len(window.jobs.jobs)
        dialog.go.click()
        wait_for(lambda: len(window.jobs.jobs) > before and not window.jobs.running(), "the archive")
        window.jobs.close()
        self._look(window)
        elsewhere(self._bring_back, "what was archived")

    def _look(self, window: MainWindow) -> None:
        workspace = window.workspace
        if workspace is None:
            raise TourStopped("there is no session")
        wait_for(workspace.queue.is_settled, "the queue")
        workspace.queue.filters.show_archived()
        wait_for(lambda: workspace.queue.is_settled() and workspace.archive_line.isVisible(), "what rests")
        settle(workspace)
        self._album.save(window, "archived")

    def _bring_back(self) -> None:
        with self._desk.archiving() as archiving:
            for work in self._desk.records.listed():
                archiving.retrieve(work.id)
