"""A department on either engine, and the windows of its people at several computers."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from pytestqt.qtbot import QtBot

from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.gui.workspace import Workspace
from edumanage_desktop.services.session import Session
from tests.adapters.judged_database import JudgedDatabase
from tests.faults.deciding import DecidedDepartment
from tests.gui.conftest import wait_until_ready


@dataclass
class EitherEngine:
    """Opens windows; a computer is a name, and keeps its own files."""

    department: DecidedDepartment
    qtbot: QtBot
    opener: Callable[..., MainWindow]
    folder: Path

    @property
    def database(self) -> JudgedDatabase:
        """Return the database behind the windows."""
        return self.department.database

    def window(
        self,
        login: str = "ann",
        computer: str = "office",
        *,
        port: int | None = None,
        wrap: Callable[[Session], Session] = lambda session: session,
    ) -> MainWindow:
        """Open a window, and return it when its first submission stands in the pane."""
        home = self.folder / computer
        options = replace(
            self.department.options(login, port=port),
            data_folder=home / "data_folder",
            config_folder=home / "config_folder",
            cache_folder=home / "cache_folder",
        )
        window = self.opener(options, wrap)
        self.qtbot.waitUntil(lambda: window.workspace is not None)
        workspace = window.workspace
        assert workspace is not None
        self.qtbot.waitUntil(lambda: workspace.queue.is_settled())
        if workspace.queue.model.total:
            self.qtbot.waitUntil(lambda: workspace.pane.details is not None)
            wait_until_ready(self.qtbot, workspace)
        self.qtbot.waitUntil(lambda: workspace.drafts.is_read)
        return window

    def workspace(self, login: str = "ann", computer: str = "office", **more: Any) -> Workspace:
        """Open a window and return what is in it."""
        workspace = self.window(login, computer, **more).workspace
        assert workspace is not None
        return workspace

    def show(self, workspace: Workspace, upload_id: int) -> None:
        """Go to a submission and wait until it stands in the pane."""
        workspace.queue.go_to(upload_id)
        self.qtbot.waitUntil(lambda: workspace.pane.shown_id() == upload_id == workspace.queue.current_id)
        workspace.queue.view.setFocus()

    def drafts(self, login: str = "ann") -> dict[int, tuple[str, str | None]]:
        """Return what stands in the database of somebody's drafts."""
        rows = self.database.root("SELECT upload_id,feedback,reason FROM drafts WHERE login=:login", login=login)
        return {row[0]: (row[1], row[2]) for row in rows}

    def local_drafts(self, computer: str = "office") -> list[Path]:
        """Return the files in which a computer keeps drafts."""
        return list((self.folder / computer / "data_folder" / "drafts").rglob("*.json"))
