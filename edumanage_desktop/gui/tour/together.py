"""The scenes of deciding together: several selected, prepared decisions, their release, and the report."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from edumanage_desktop.domain.acts import ActKind
from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.gui.tour.album import REST_MS, Album, TourStopped, wait, wait_for
from edumanage_desktop.gui.tour.review import settle, settled_workspace
from edumanage_desktop.gui.workspace import Workspace

_MORE_ROWS = 5


class TogetherScenes:
    """What stands beside the decision of a single submission."""

    def __init__(self, *, album: Album) -> None:
        self._album = album

    def decide(self, window: MainWindow) -> None:
        """Select several, ask about them, prepare two and release them."""
        workspace = settled_workspace(window)
        workspace.focus_queue()
        self._several(workspace, window)
        self._prepared(workspace, window)

    def _several(self, workspace: Workspace, window: MainWindow) -> None:
        for _row in range(_MORE_ROWS):
            self._press(workspace, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
        settle(workspace)
        wait(REST_MS)
        self._album.save(window, "several-selected")
        workspace.decisions.press_button(ActKind.REJECT)
        batches = workspace.deciding.batches
        wait_for(lambda: batches.question is not None, "the question before a batch")
        if batches.question is None:
            raise TourStopped("Nothing selected can be rejected")
        self._album.save(window, "several-rejected")
        batches.question.reject()
        wait_for(lambda: batches.question is None, "the question's end")
        workspace.focus_queue()
        workspace.queue.selection.collapse()

    def _prepared(self, workspace: Workspace, window: MainWindow) -> None:
        deciding = workspace.deciding
        deciding.bar.prepare.setChecked(True)
        for _decision in range(2):
            self._press(workspace, Qt.Key.Key_N)
            settle(workspace)
            wait(2 * REST_MS)
            workspace.decisions.press_button(ActKind.APPROVE)
            wait_for(lambda: not deciding.prepared.is_keeping(), "the preparation")
        settle(workspace)
        self._album.save(window, "prepared")
        deciding.releasing.release()
        wait_for(lambda: deciding.releasing.dialog is not None, "what is prepared")
        if deciding.releasing.dialog is None:
            raise TourStopped("Nothing is prepared")
        self._album.save(window, "release")
        deciding.releasing.dialog.release.click()
        wait_for(lambda: bool(deciding.batches.reports) and not deciding.batches.is_running(), "the release")
        deciding.batches.show_report()
        wait_for(lambda: deciding.batches.report is not None, "the report")
        self._album.save(window, "released")
        if deciding.batches.report is not None:
            deciding.batches.report.close()
        workspace.decisions.undo()
        wait_for(lambda: not deciding.batches.is_running() and workspace.desk.open_count() == 0, "the undo")
        deciding.bar.prepare.setChecked(False)
        settle(workspace)

    def _press(
        self,
        workspace: Workspace,
        key: Qt.Key,
        modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        text = chr(int(key)).lower() if key < Qt.Key.Key_Escape else ""
        for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
            QApplication.sendEvent(workspace.queue.view, QKeyEvent(kind, key, modifiers, text))
