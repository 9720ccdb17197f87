"""The tour: drives the real window through its scenes and saves a picture of each."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QEventLoop, QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from edumanage_desktop.domain.acts import ActKind
from edumanage_desktop.domain.errors import DatabaseUnreachable
from edumanage_desktop.domain.statuses import Status
from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.gui.review.desk import make_act
from edumanage_desktop.gui.review.guard import Shown
from edumanage_desktop.gui.tasks import TaskLanes
from edumanage_desktop.gui.theme import Theme, ThemeChoice
from edumanage_desktop.gui.window_settings import WindowSettings
from edumanage_desktop.gui.workspace import Workspace
from edumanage_desktop.services.session import Session

SIZES = (QSize(1280, 800), QSize(1920, 1080))
_PATIENCE_SECONDS = 20.0
_STEP_MS = 10
_REST_MS = 320

SessionOpener = Callable[[], Session]


@dataclass(frozen=True, slots=True)
class TourDepartments:
    """How the tour's windows open their sessions: a fresh department for each round, and one without work."""

    reviewer: SessionOpener
    """The reviewer with the most work."""
    same_reviewer_elsewhere: SessionOpener
    """The same person at another computer."""
    hostile_reviewer: SessionOpener
    """Who received the hostile work."""
    without_work: SessionOpener


class TourStopped(Exception):
    """A scene did not come about."""


def wait(milliseconds: int) -> None:
    """Let the window live for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait_for(condition: Callable[[], bool], what: str) -> None:
    """Let the window live until something is so; raises `TourStopped` when it takes too long."""
    until = monotonic() + _PATIENCE_SECONDS
    while not condition():
        if monotonic() > until:
            raise TourStopped(f"The tour waited in vain for: {what}")
        wait(_STEP_MS)


class Tour:
    """One round: one scheme, one size."""

    def __init__(self, *, out: Path, theme: Theme, size: QSize, departments: TourDepartments, settings: Path) -> None:
        self._out, self._theme, self._size = out, theme, size
        self._departments, self._settings = departments, settings
        self._number = 0
        self.saved: list[Path] = []

    def take(self) -> None:
        """Go through all scenes."""
        with self._window(self._departments.reviewer) as window:
            self._review(self._workspace(window), window)
        with self._window(self._departments.hostile_reviewer) as window:
            self._hostile_work(self._workspace(window), window)
        with self._window(self._departments.without_work) as window:
            wait_for(lambda: window.workspace is not None and window.workspace.queue.is_settled(), "an empty queue")
            self._save(window, "empty-queue")
        with self._window(_unreachable) as window:
            wait_for(lambda: bool(window.form.notice.sentence()), "the error state")
            self._save(window, "database-unreachable")

    def _review(self, workspace: Workspace, window: MainWindow) -> None:
        self._show(workspace, ".pdf films")
        self._save(window, "pdf")
        for name, words in (("image", (".png", ".jpg")), ("text", (".txt", ".csv", ".md", ".py", ".c"))):
            self._show_first_found(workspace, words)
            self._save(window, name)
        self._show(workspace, "zol")
        self._save(window, "search-finds-other-letters")
        self._show(workspace, "")
        self._save(window, "queue")
        self._decide(workspace, window)
        self._conflict(workspace, window)
        workspace.queue.filters.search.setText("nothing is called like this")
        wait_for(lambda: workspace.queue.model.total == 0 and workspace.queue.is_settled(), "no match")
        self._save(window, "filtered-to-nothing")

    def _decide(self, workspace: Workspace, window: MainWindow) -> None:
        self._show_undecided(workspace)
        self._press(workspace, Qt.Key.Key_R)
        self._save(window, "feedback-is-missing")
        workspace.pane.feedback.setPlainText(
            "The error bars are missing in figure 2. Please add them and submit again."
        )
        self._save(window, "reject-with-feedback")
        workspace.focus_queue()
        self._press(workspace, Qt.Key.Key_R)
        wait_for(lambda: workspace.desk.open_count() == 0, "the decision")
        self._settle(workspace)
        self._save(window, "decided-and-undo")
        self._press(workspace, Qt.Key.Key_K)
        self._settle(workspace)
        self._press(workspace, Qt.Key.Key_H)
        self._save(window, "history")
        self._press(workspace, Qt.Key.Key_H)

    def _conflict(self, workspace: Workspace, window: MainWindow) -> None:
        self._show_undecided(workspace)
        shown = workspace.pane.shown()
        if shown is None:
            raise TourStopped("Nothing undecided is shown")
        workspace.watcher.stop()
        elsewhere = self._departments.same_reviewer_elsewhere()
        try:
            elsewhere.outbox.send(make_act(ActKind.APPROVE, Shown(shown.upload_id, shown.version), "Very well argued."))
        finally:
            elsewhere.close()
        workspace.pane.feedback.setPlainText("The second part does not follow from the first.")
        self._press(workspace, Qt.Key.Key_R)
        wait_for(lambda: workspace.decisions.conflict_count() > 0, "the conflict")
        self._settle(workspace)
        self._press(workspace, Qt.Key.Key_C)
        wait_for(lambda: workspace.decisions.dialog is not None, "the conflict's two sides")
        self._save(window, "conflict")
        workspace.watcher.begin()
        dialog = workspace.decisions.dialog
        if dialog is not None:
            dialog.reject()

    def _hostile_work(self, workspace: Workspace, window: MainWindow) -> None:
        for name, text in (
            ("hostile-title-html", "onerror"),
            ("hostile-title-rtl", "annual"),
            ("hostile-path", "climbing"),
        ):
            self._show(workspace, text)
            self._save(window, name)
        workspace.queue.show_placeholders()
        self._save(window, "loading")

    def _show(self, workspace: Workspace, text: str) -> None:
        workspace.queue.filters.search.setText(text)
        wait(250)
        self._settle(workspace)
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
        self._settle(workspace)

    def _settle(self, workspace: Workspace) -> None:
        wait_for(workspace.queue.is_settled, "the queue")
        wait_for(lambda: workspace.queue.current_id == workspace.pane.shown_id(), "the review pane")
        wait(_REST_MS)

    def _press(self, workspace: Workspace, key: Qt.Key) -> None:
        wait(_REST_MS)
        text = chr(int(key)).lower()
        for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            QApplication.sendEvent(workspace.queue.view, event)

    def _workspace(self, window: MainWindow) -> Workspace:
        wait_for(lambda: window.workspace is not None, "the session")
        workspace = window.workspace
        if workspace is None:
            raise TourStopped("The session was not opened")
        wait_for(lambda: workspace.pane.shown() is not None, "the first submission")
        self._settle(workspace)
        return workspace

    @contextmanager
    def _window(self, opener: SessionOpener) -> Iterator[MainWindow]:
        window = MainWindow(
            open_session=opener,
            lanes=TaskLanes(),
            theme=self._theme,
            settings=WindowSettings(self._settings),
        )
        window.setFixedSize(self._size)
        window.show()
        window.connect_session()
        try:
            yield window
        finally:
            window.close()
            window.deleteLater()

    def _save(self, window: MainWindow, scene: str) -> None:
        wait(_REST_MS)
        self._number += 1
        scheme = "dark" if self._theme.is_dark() else "light"
        folder = self._out / f"{scheme}-{self._size.width()}x{self._size.height()}"
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / f"{self._number:02d}-{scene}.png"
        picture = window.grab()
        workspace = window.workspace
        dialog: QWidget | None = workspace.decisions.dialog if workspace is not None else None
        if dialog is not None:
            picture = _with_dialog(window, dialog)
        if not picture.save(str(path)):
            raise TourStopped(f"The picture {path} cannot be written")
        self.saved.append(path)


def _with_dialog(window: MainWindow, dialog: QWidget) -> QPixmap:
    picture = window.grab()
    painter = QPainter(picture)
    painter.fillRect(picture.rect(), QColor(0, 0, 0, 90))
    corner = QPoint((window.width() - dialog.width()) // 2, (window.height() - dialog.height()) // 2)
    painter.drawPixmap(corner, dialog.grab())
    painter.end()
    return picture


def _unreachable() -> Session:
    raise DatabaseUnreachable(
        "The database at physics-db.example.org does not answer. Nothing is lost: what you decided and typed is kept "
        "on this computer. Check the network, then try again."
    )


def take_tour(*, out: Path, theme: Theme, departments: Callable[[], TourDepartments], settings: Path) -> list[Path]:
    """Save every scene in light and dark and both sizes below `out`, and return the pictures' paths.

    `departments` makes a fresh department for each round; raises `TourStopped`.
    """
    saved: list[Path] = []
    for choice in (ThemeChoice.LIGHT, ThemeChoice.DARK):
        theme.choose(choice)
        for size in SIZES:
            tour = Tour(out=out, theme=theme, size=size, departments=departments(), settings=settings)
            tour.take()
            saved += tour.saved
    return saved
