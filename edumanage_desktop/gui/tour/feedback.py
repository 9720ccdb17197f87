"""The scenes of what is written: two fields, the library, corrected and moved work, and drafts that are handed on."""

import uuid
from collections.abc import Callable
from contextlib import closing

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from edumanage_desktop.domain.acts import Act, ActKind
from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.gui.tour.album import REST_MS, Album, TourStopped, elsewhere, wait, wait_for
from edumanage_desktop.gui.tour.review import settle, settled_workspace
from edumanage_desktop.gui.workspace import Workspace
from edumanage_desktop.services.drafts import Draft
from edumanage_desktop.services.session import Session

SessionOpener = Callable[[], Session]
_PHRASES = (
    "Please add the error bars to the figures of “{title}”.",
    "The units are missing on the axes.\nAdd them to every figure, and name the quantity too.",
    "Very well argued, {student}: the discussion of the errors is the best part.",
)
_FEEDBACK = "The second part does not follow from the first."


class FeedbackScenes:
    """Takes the pictures of one round; `registrar` corrects and moves work at another computer."""

    def __init__(self, *, album: Album, registrar: SessionOpener, colleague: SessionOpener) -> None:
        self._album, self._registrar, self._colleague = album, registrar, colleague

    def reviewer(self, window: MainWindow) -> None:
        """Write, correct under the pen, and lose work to a colleague; raises `TourStopped`."""
        workspace = settled_workspace(window)
        self._library(workspace, window)
        self._corrected(workspace, window)
        self._moved(workspace, window)

    def colleague(self, window: MainWindow) -> None:
        """Find the draft that came with the work."""
        workspace = settled_workspace(window)
        wait_for(lambda: bool(workspace.handing_on.handovers.handed()), "the draft that was handed on")
        workspace.queue.go_to(workspace.handing_on.handovers.handed()[0].upload_id)
        wait_for(workspace.pane.form.handed.isVisible, "the offer of a draft")
        settle(workspace)
        self._album.save(window, "draft-handed-on")

    def _library(self, workspace: Workspace, window: MainWindow) -> None:
        self._show_undecided(workspace)
        shelf, feedback = workspace.library.shelf, workspace.pane.feedback
        shelf.load()
        wait_for(lambda: shelf.is_read, "the library")
        for text in _PHRASES:
            shelf.add(text)
        workspace.pane.writing.unfold_reason(True)
        workspace.pane.writing.reason.setPlainText("Handed in late, as agreed with the registrar.")
        feedback.setFocus()
        QTest.keyClicks(feedback, "The plot is good.")
        self._album.save(window, "feedback-and-reason")
        QTest.keyClick(feedback, Qt.Key.Key_Return)
        QTest.keyClicks(feedback, "/")
        wait_for(workspace.library.inserting.is_open, "the phrases")
        self._album.save(window, "feedback-library")
        QTest.keyClick(feedback, Qt.Key.Key_Escape)
        workspace.library.manage()
        if workspace.library.dialog is not None:
            workspace.library.dialog.list.setCurrentRow(0)
            self._album.save(window, "library-kept")
            workspace.library.dialog.reject()
        workspace.pane.feedback.clear()
        workspace.pane.writing.reason.clear()

    def _corrected(self, workspace: Workspace, window: MainWindow) -> None:
        upload_id, version = self._undecided(workspace)
        title = "Determination of g with a reversible pendulum"
        self._by_registrar(ActKind.CORRECT, upload_id, version, title=title, reason="The portal cut the title off")
        self._reject(workspace)
        self._album.save(window, "conflict-corrected")
        self._close_dialogs(window)

    def _moved(self, workspace: Workspace, window: MainWindow) -> None:
        self._press(workspace, Qt.Key.Key_N)
        settle(workspace)
        upload_id, version = self._undecided(workspace)
        colleague = elsewhere(self._colleague_s_id, "the colleague")
        self._by_registrar(ActKind.REASSIGN, upload_id, version, target_faculty_id=colleague, reason="Away until May")
        self._reject(workspace)
        self._album.save(window, "conflict-moved")
        self._close_dialogs(window)
        workspace.handing_on.handovers.look()
        wait_for(lambda: bool(workspace.handing_on.handovers.left()), "the draft that is left")
        workspace.handing_on.show_left()
        self._album.save(window, "drafts-left")
        workspace.handing_on.handovers.hand_on(upload_id)
        wait_for(lambda: not workspace.handing_on.handovers.left(), "the handing on")
        self._close_dialogs(window)

    def _reject(self, workspace: Workspace) -> None:
        before = workspace.decisions.conflict_count()
        workspace.pane.feedback.setPlainText(_FEEDBACK)
        workspace.focus_queue()
        self._press(workspace, Qt.Key.Key_R)
        wait_for(lambda: workspace.decisions.conflict_count() > before, "the conflict")
        settle(workspace)
        conflicts = workspace.decisions.conflicts
        conflicts.compare(conflicts.waiting()[-1])  # others may wait from an earlier scene

    def _undecided(self, workspace: Workspace) -> tuple[int, int]:
        self._show_undecided(workspace)
        wait_for(lambda: workspace.pane.shown() is not None, "undecided work beside the queue")
        shown = workspace.pane.shown()
        if shown is None:
            raise TourStopped("Nothing undecided is shown")
        workspace.watcher.stop()
        return shown.upload_id, shown.version

    def _by_registrar(self, kind: ActKind, upload_id: int, version: int, **values: object) -> None:
        record = {"act_uuid": str(uuid.uuid4()), "kind": kind, "upload_id": upload_id, "expected_version": version}
        elsewhere(lambda: self._send(Act.from_record(record | values)), "what the registrar does")

    def _send(self, act: Act) -> None:
        with closing(self._registrar()) as session:
            session.outbox.send(act)

    def _colleague_s_id(self) -> int | None:
        with closing(self._colleague()) as session:
            return session.reader.person().faculty_id

    def _show_undecided(self, workspace: Workspace) -> None:
        workspace.focus_queue()
        row = workspace.queue.current()
        if row is None or row.status != "submitted" or workspace.drafts.draft(row.id) != Draft():
            before = workspace.queue.current_id
            self._press(workspace, Qt.Key.Key_N)
            wait_for(lambda: workspace.queue.current_id != before, "undecided work")
        settle(workspace)

    def _press(self, workspace: Workspace, key: Qt.Key) -> None:
        workspace.window().activateWindow()
        workspace.focus_queue()
        wait(REST_MS)
        QTest.keyClick(workspace.queue.view, key)

    def _close_dialogs(self, window: MainWindow) -> None:
        for dialog in window.findChildren(QDialog):
            dialog.reject()
        wait(REST_MS)
