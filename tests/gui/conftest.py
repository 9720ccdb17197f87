"""Fixtures for the window: a real department, the real window on it, and gates that hold an answer back."""

import shutil
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from edumanage_desktop.bootstrap import STYLE, make_window
from edumanage_desktop.entrance import WindowOptions, open_session
from edumanage_desktop.gui.languages import Language, Translations
from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.gui.tasks import TaskLanes
from edumanage_desktop.gui.theme import Theme, ThemeChoice
from edumanage_desktop.gui.window_settings import WindowSettings
from edumanage_desktop.gui.workspace import Workspace
from edumanage_desktop.services.session import Session
from tests.conftest import kept_together
from tests.engines import EVERY_ENGINE, PrivateServers
from tests.gui.backing_up import Admin
from tests.gui.department import Department, make_department
from tests.gui.held_reader import HeldReader
from tests.gui.signing_in import Computer
from tests.gui.tour_runs import OF_FILE, TourRuns

if TYPE_CHECKING:
    from tests.gui.either_engine import EitherEngine

WindowMaker = Callable[..., Workspace]


def fill_queue(department: Department) -> None:
    """Hand in eight pieces of work, `Work 1` the oldest."""
    for number in range(1, 9):
        department.submit(f"Work {number}", student=4101 + number % 4, name=f"work-{number}.txt")


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """What the application is told at its start, as by the program."""
    return ["edumanage-desktop", "-style", STYLE]


@pytest.fixture(scope="session", autouse=True)
def english(qapp: QApplication) -> None:
    """English, with its plural forms, whatever the system speaks."""
    Translations(qapp).speak(Language.ENGLISH)


@pytest.fixture(scope="session", autouse=True)
def _empty_clipboard() -> Iterator[None]:
    """Leave nothing on the clipboard: the offscreen platform lets go of it after Python has ended, and crashes."""
    yield
    if isinstance(QApplication.instance(), QApplication):
        QApplication.clipboard().clear()


@pytest.fixture(scope="session")
def filled_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a filled department, which is copied."""
    folder = tmp_path_factory.mktemp("filled") / "department"
    make_department(folder, fill=fill_queue).close()
    return folder


@pytest.fixture
def department(tmp_path: Path, filled_folder: Path) -> Iterator[Department]:
    """A department with eight submissions for nowak, the newest on top of the queue."""
    made = Department(Path(shutil.copytree(filled_folder, tmp_path / "department")))
    made.spread_over_days()
    yield made
    made.close()


@pytest.fixture(scope="session")
def tours(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[TourRuns]:
    """The tours of the run; those of all files that are tested are made side by side."""
    files = {item.path.stem for item in request.session.items}
    wanted = [name for file, names in OF_FILE.items() if file in files for name in names]
    made = TourRuns(tmp_path_factory.mktemp("tours"), wanted)
    yield made
    made.stop()


@pytest.fixture(autouse=True)
def _tours_begun(request: pytest.FixtureRequest) -> None:
    """Begin the tours with the first test of those that pass the time until they have ended."""
    if kept_together(request.node.nodeid) == "the tours":
        request.getfixturevalue("tours").begin()


@pytest.fixture
def empty_department(tmp_path: Path) -> Iterator[Department]:
    """A department without any work."""
    made = make_department(tmp_path / "department")
    yield made
    made.close()


@pytest.fixture
def lanes(qapp: QApplication) -> Iterator[TaskLanes]:
    """Lanes of no window."""
    made = TaskLanes()
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    """The light theme on the application of the tests."""
    return Theme(qapp, ThemeChoice.LIGHT)


@pytest.fixture
def open_main_window(qtbot: QtBot, theme: Theme) -> Iterator[Callable[..., MainWindow]]:
    """Open the main window for options; `wrap` may exchange collaborators of the session. Closed after the test."""
    opened: list[MainWindow] = []

    def open_it(options: WindowOptions, wrap: Callable[[Session], Session] = lambda session: session) -> MainWindow:
        window = MainWindow(
            open_session=lambda: wrap(open_session(options)),
            lanes=TaskLanes(),
            theme=theme,
            settings=WindowSettings(options.config_folder / "window.ini"),
        )
        opened.append(window)
        window.resize(1280, 800)
        window.show()
        window.connect_session()
        return window

    yield open_it
    for window in opened:
        window.pages.records.forget_unsaved()
        window.pages.stop_handing_in()
        window.close()
        window.deleteLater()
    QApplication.processEvents()


@pytest.fixture
def open_as(qtbot: QtBot, theme: Theme) -> Iterator[Callable[..., MainWindow]]:
    """Open the window as the program does, as somebody."""
    opened: list[MainWindow] = []

    def open_it(department: Department, login: str = "ada") -> MainWindow:
        window = make_window(department.options(login), theme)
        opened.append(window)
        window.resize(1280, 800)
        window.show()
        window.connect_session()
        qtbot.waitUntil(lambda: window.workspace is not None and window.workspace.queue.is_settled())
        return window

    yield open_it
    for window in opened:
        window.jobs.stop()
        window.close()
        window.deleteLater()
    QApplication.processEvents()


@pytest.fixture
def admin(department: Department, open_as: Callable[..., MainWindow], qtbot: QtBot) -> Admin:
    """The administrator of a department with eight submissions."""
    return Admin(open_as(department), qtbot)


@pytest.fixture(params=EVERY_ENGINE)
def either(
    request: pytest.FixtureRequest,
    tmp_path: Path,
    qtbot: QtBot,
    servers: PrivateServers,
    open_main_window: Callable[..., MainWindow],
) -> Iterator["EitherEngine"]:
    """A department of each engine in turn: ann and bob are faculty, reg is a registrar; ten pieces of work."""
    from tests.faults.deciding import decided_department
    from tests.gui.either_engine import EitherEngine

    server = servers.of(request.param)
    with decided_department(request.param, folder=tmp_path / "either", server=server, uploads=9) as made:
        yield EitherEngine(made, qtbot, open_main_window, tmp_path)
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, MainWindow):
                widget.close()


@pytest.fixture
def open_workspace(qtbot: QtBot, open_main_window: Callable[..., MainWindow]) -> WindowMaker:
    """Open the window and wait until the first submission stands painted in the pane."""

    def open_it(
        department: Department, login: str = "nowak", wrap: Callable[[Session], Session] = lambda session: session
    ) -> Workspace:
        window = open_main_window(department.options(login), wrap)
        qtbot.waitUntil(lambda: window.workspace is not None and window.workspace.pane.details is not None)
        assert window.workspace is not None
        wait_until_ready(qtbot, window.workspace)
        return window.workspace

    return open_it


def wait_until_ready(qtbot: QtBot, workspace: Workspace) -> None:
    """Wait until the pane shows what is selected, painted, and the counts have arrived."""
    qtbot.waitUntil(lambda: workspace.pane.shown() is not None)
    qtbot.waitUntil(lambda: workspace.pane.shown_id() == workspace.queue.current_id)
    qtbot.waitUntil(lambda: workspace.queue.is_settled())
    workspace.queue.view.setFocus()


@pytest.fixture
def computer(tmp_path: Path, theme: Theme, qtbot: QtBot) -> Iterator[Computer]:
    """A computer on which nobody signed in yet."""
    made = Computer(tmp_path / "computer", theme, qtbot)
    yield made
    made.close()
    QApplication.processEvents()


@pytest.fixture
def held() -> Iterator[Callable[[Session], Session]]:
    """A `wrap` for the session whose reads can be held back: `held.reader` afterwards. Lets go after the test."""
    holder = _Holder()
    yield holder
    if holder.reader is not None:
        holder.reader.let_all_go()


class _Holder:
    def __init__(self) -> None:
        self.reader: HeldReader | None = None
        self.lock = threading.Lock()

    def __call__(self, session: Session) -> Session:
        self.reader = HeldReader(session.reader)
        return replace(session, reader=self.reader)
