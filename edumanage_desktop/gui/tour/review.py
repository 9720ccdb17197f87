"""The scenes of reviewing: previews, search, decisions, a conflict, and hostile work."""

from collections.abc import Callable
from contextlib import closing

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog

from edumanage_desktop.domain.acts import Act, ActKind
from edumanage_desktop.domain.statuses import Status
from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.gui.preview.stages import PreviewStages
from edumanage_desktop.gui.review.desk import make_act
from edumanage_desktop.gui.review.guard import Shown
from edumanage_desktop.gui.tour.album import REST_MS, Album, TourStopped, elsewhere, wait, wait_for
from edumanage_desktop.gui.workspace import Workspace
from edumanage_desktop.services.drafts import Draft
from edumanage_desktop.services.session import Session

_KINDS = {
    "image": (".png", ".jpg"),
    "document": (".docx", ".odt", ".pptx", ".md", ".ipynb"),
    "table": (".xlsx", ".csv"),
    "archive": (".zip",),
}
"""Kinds of files, and what the names of such end in."""


class ReviewScenes:
    """The queue and the pane of whoever reviews; `elsewhere` opens the same person's session at another computer."""

    def __init__(self, *, album: Album, elsewhere: Callable[[], Session]) -> None:
        self._album, self._elsewhere = album, elsewhere

    def review(self, window: MainWindow) -> None:
        """Look, decide, take back, meet a conflict."""
        self._review(settled_workspace(window), window)

    def hostile_work(self, window: MainWindow) -> None:
        """Look at what no program should choke on."""
        self._hostile_work(settled_workspace(window), window)

    def _review(self, workspace: Workspace, window: MainWindow) -> None:
        self._show(workspace, ".pdf films")
        self._album.save(window, "pdf")
        for name, words in _KINDS.items():
            self._show_first_found(workspace, words)
            self._album.save(window, name)
        self._show(workspace, "zol")
        self._album.save(window, "search-finds-other-letters")
        self._show(workspace, "")
        self._album.save(window, "queue")
        self._decide(workspace, window)
        self._conflict(workspace, window)
        window.show_keys()
        self._album.save(window, "keys")
        for dialog in window.findChildren(QDialog):
            dialog.reject()
        workspace.queue.filters.search.setText("nothing is called like this")
        wait_for(lambda: workspace.queue.model.total == 0 and workspace.queue.is_settled(), "no match")
        self._album.save(window, "filtered-to-nothing")

    def _decide(self, workspace: Workspace, window: MainWindow) -> None:
        self._show_undecided(workspace)
        self._press(workspace, Qt.Key.Key_R)
        self._album.save(window, "feedback-is-missing")
        workspace.pane.feedback.setPlainText(
            "The error bars are missing in figure 2. Please add them and submit again."
        )
        self._album.save(window, "reject-with-feedback")
        workspace.focus_queue()
        self._press(workspace, Qt.Key.Key_R)
        wait_for(lambda: workspace.desk.open_count() == 0, "the decision")
        settle(workspace)
        self._album.save(window, "decided-and-undo")
        self._press(workspace, Qt.Key.Key_K)
        settle(workspace)
        self._press(workspace, Qt.Key.Key_H)
        self._album.save(window, "history")
        self._press(workspace, Qt.Key.Key_H)

    def _conflict(self, workspace: Workspace, window: MainWindow) -> None:
        self._show_undecided(workspace)
        shown = workspace.pane.shown()
        if shown is None:
            raise TourStopped("Nothing undecided is shown")
        workspace.watcher.stop()
        theirs = make_act(ActKind.APPROVE, Shown(shown.upload_id, shown.version), Draft("Very well argued."))
        elsewhere(lambda: self._send_elsewhere(theirs), "the other decision")
        workspace.pane.feedback.setPlainText("The second part does not follow from the first.")
        self._press(workspace, Qt.Key.Key_R)
        wait_for(lambda: workspace.decisions.conflict_count() > 0, "the conflict")
        settle(workspace)
        self._press(workspace, Qt.Key.Key_C)
        wait_for(lambda: workspace.decisions.dialog is not None, "the conflict's two sides")
        self._album.save(window, "conflict")
        workspace.watcher.begin()
        dialog = workspace.decisions.dialog
        if dialog is not None:
            dialog.reject()

    def _send_elsewhere(self, act: Act) -> None:
        with closing(self._elsewhere()) as session:
            session.outbox.send(act)

    def _hostile_work(self, workspace: Workspace, window: MainWindow) -> None:
        for name, text in (
            ("hostile-title-html", "onerror"),
            ("hostile-title-rtl", "annual"),
            ("hostile-path", "climbing"),
        ):
            self._show(workspace, text)
            self._album.save(window, name)
        workspace.queue.show_placeholders()
        self._album.save(window, "loading")

    def _show(self, workspace: Workspace, text: str) -> None:
        workspace.queue.filters.search.setText(text)
        wait(250)
        settle(workspace)
        workspace.focus_queue()

    def _show_first_found(self, workspace: Workspace, words: tuple[str, ...]) -> None:
        for text in words:
            self._show(workspace, text)
            if workspace.queue.model.total:
                return
        raise TourStopped(f"The sample has nothing called {words}")

    def _show_undecided(self, workspace: Workspace) -> None:
        workspace.focus_queue()
        row = workspace.queue.current()
        if row is None or row.status != Status.SUBMITTED:
            before = workspace.queue.current_id
            self._press(workspace, Qt.Key.Key_N)
            wait_for(lambda: workspace.queue.current_id != before, "undecided work")
        settle(workspace)

    def _press(self, workspace: Workspace, key: Qt.Key) -> None:
        workspace.window().activateWindow()
        wait(REST_MS)
        text = chr(int(key)).lower()
        for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            QApplication.sendEvent(workspace.queue.view, event)


def settled_workspace(window: MainWindow) -> Workspace:
    """Wait until somebody's first submission is shown, and return their workspace."""
    wait_for(lambda: window.workspace is not None, "the session")
    workspace = window.workspace
    if workspace is None:
        raise TourStopped("The session was not opened")
    wait_for(lambda: workspace.pane.shown() is not None, "the first submission")
    settle(workspace)
    return workspace


def settle(workspace: Workspace) -> None:
    """Wait until queue and pane show the same submission, and its file stands there."""
    wait_for(workspace.queue.is_settled, "the queue")
    wait_for(lambda: workspace.queue.current_id == workspace.pane.shown_id(), "the review pane")
    wait_until_read(workspace)
    wait(REST_MS)


def wait_until_read(workspace: Workspace) -> None:
    """Wait until the file that was asked for stands in the preview, or what is the matter with it."""
    preview = workspace.pane.preview
    stages = preview.findChildren(PreviewStages)[0]
    loading = QCoreApplication.translate("PreviewPane", "Loading…")
    wait_for(lambda: stages.shown() is not stages.empty, "the preview")
    wait_for(lambda: (preview.shown_notice() or ("", ""))[1] != loading, "the file")
