"""The scenes of reading: small pages and found words, text, a file inside an archive, two revisions, another window."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableView

from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.gui.tour.album import Album, TourStopped, wait, wait_for
from edumanage_desktop.gui.tour.review import settle, settled_workspace, wait_until_read
from edumanage_desktop.gui.workspace import Workspace

_RENDERED_MS = 700


class ReadingScenes:
    """The ways in which whoever reviews reads a file."""

    def __init__(self, *, album: Album) -> None:
        self._album = album

    def read(self, window: MainWindow) -> None:
        """Look closer, read as text, go into an archive, compare, and put the preview on another screen."""
        workspace = settled_workspace(window)
        preview = workspace.pane.preview
        self._find(workspace, ".pdf films")
        preview.show_thumbnails(True)
        preview.look_for("the")
        wait(_RENDERED_MS)
        self._album.save(window, "small-pages-and-search")
        preview.show_thumbnails(False)
        preview.read_as_text(True)
        wait_for(lambda: preview.shown_text() is not None, "the text")
        self._album.save(window, "read-as-text")
        preview.read_as_text(False)
        self._find(workspace, ".zip")
        self._archive(workspace, window)
        self._compare(workspace, window)
        workspace.previewing.detached.detach()
        settle(workspace)
        self._album.save(window, "preview-in-its-own-window")
        workspace.previewing.detached.bring_back()
        self._find(workspace, "")

    def _archive(self, workspace: Workspace, window: MainWindow) -> None:
        table = workspace.pane.preview.findChildren(QTableView, "archive")[0]
        wait_for(lambda: table.model().rowCount() > 0, "the list of an archive")
        table.setFocus()
        QTest.keyClick(table, Qt.Key.Key_Return)
        wait_until_read(workspace)
        wait(_RENDERED_MS)
        self._album.save(window, "inside-an-archive")

    def _compare(self, workspace: Workspace, window: MainWindow) -> None:
        self._find(workspace, "")
        model = workspace.queue.model
        rows = (model.submission_in_memory(row) for row in range(model.total))
        later = next((row for row in rows if row is not None and row.revision > 1), None)
        if later is None:
            raise TourStopped("The sample has no second revision")
        workspace.queue.go_to(later.id)
        wait_for(lambda: workspace.queue.current_id == later.id, "a second revision")
        settle(workspace)
        workspace.previewing.compare()
        dialog = workspace.previewing.comparisons.dialog
        if dialog is None:
            raise TourStopped("No revision stands before this one")
        wait_for(lambda: dialog.is_compared() or "somebody else" in dialog.state.text(), "the comparison")
        wait(_RENDERED_MS)
        self._album.save(window, "revisions-compared")
        dialog.reject()

    def _find(self, workspace: Workspace, words: str) -> None:
        workspace.queue.filters.search.setText(words)
        wait(250)
        settle(workspace)
        wait(_RENDERED_MS)
