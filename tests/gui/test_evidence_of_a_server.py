"""Evidence of a server in a real window: with its administrator all accounts are in it, and without it says so."""

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from zipfile import ZipFile

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from edumanage_desktop.adapters.database import open_database
from edumanage_desktop.domain.incidents import Deed, IncidentKind, StepName
from edumanage_desktop.entrance import WindowOptions
from edumanage_desktop.gui.incident.evidence_dialog import EvidenceDialog
from edumanage_desktop.gui.incident.incident_section import IncidentSection
from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.gui.tasks import TaskLanes
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.handling_incidents import window_incident_desk
from edumanage_desktop.services.incidents import journal
from edumanage_desktop.services.incidents.preserving import SERVER_ACCOUNTS
from edumanage_desktop.services.incidents.sealing import verify_evidence
from tests.database_server import DatabaseServer
from tests.prepared_server import PreparedServer, prepared_server


@pytest.fixture
def department(each_server: DatabaseServer) -> Iterator[PreparedServer]:
    with prepared_server(each_server) as made:
        yield made


def preserve(qtbot: QtBot, section: IncidentSection, path: Path, *, login: str, password: str) -> None:
    """Ask for the archive as a person does."""
    section.buttons.preserve.click()
    dialog = section.dialog
    assert isinstance(dialog, EvidenceDialog)
    qtbot.waitUntil(dialog.isVisible)
    assert dialog.login is not None
    assert dialog.password is not None
    assert dialog.password.echoMode() is QLineEdit.EchoMode.Password
    assert dialog.login.text() == "", "nobody is named who was not asked"
    dialog.path.setText(str(path))
    dialog.login.setText(login)
    dialog.password.setText(password)
    dialog.go.click()
    qtbot.waitUntil(lambda: section.dialog is None)


def test_the_dialog_asks_for_who_administers_the_server(
    qtbot: QtBot,
    department: PreparedServer,
    open_main_window: Callable[..., MainWindow],
    lanes: TaskLanes,
    theme: Theme,
    tmp_path: Path,
) -> None:
    url = department.administrator()
    options = WindowOptions(tmp_path / "data", tmp_path / "config", tmp_path / "cache", url, tmp_path / "files")
    (tmp_path / "files").mkdir()
    window = open_main_window(options)
    qtbot.waitUntil(lambda: window.workspace is not None and window.workspace.queue.is_settled())
    with closing(open_database(url)) as database:
        desk = window_incident_desk(database, options=options, credentials=None)
        journal.begin(desk.log, IncidentKind.INTRUSION, "Somebody was root")
        section = IncidentSection(desk=desk, jobs=window.jobs, lanes=lanes, theme=theme)
        qtbot.addWidget(section)
        section.make_rest()
        section.show()
        section.read()
        qtbot.waitUntil(lambda: section.is_settled() and section.incident is not None)
        section.view.go_to(list(StepName).index(StepName.PRESERVE))
        preserve(qtbot, section, tmp_path / "wrong.zip", login="root", password="no such password")
        qtbot.waitUntil(lambda: bool(section.message.text()), timeout=30_000)
        assert not (tmp_path / "wrong.zip").exists()
        preserve(qtbot, section, tmp_path / "without.zip", login="", password="")
        root_password = department.server.root_password
        qtbot.waitUntil(lambda: len(journal.required_open(desk.log).of(Deed.PRESERVED)) == 1, timeout=30_000)
        qtbot.waitUntil(lambda: not window.jobs.running())
        preserve(qtbot, section, tmp_path / "with.zip", login="root", password=root_password)
        qtbot.waitUntil(lambda: len(journal.required_open(desk.log).of(Deed.PRESERVED)) == 2, timeout=30_000)
        qtbot.waitUntil(lambda: not window.jobs.running())
    without, with_all = (verify_evidence(tmp_path / f"{name}.zip") for name in ("without", "with"))
    assert (without.is_well, without.manifest["server_accounts"]) == (True, False)
    assert "Not in here: accounts and grants" in without.manifest["remarks"][0]
    assert (with_all.is_well, with_all.manifest["server_accounts"], with_all.manifest["remarks"]) == (True, True, [])
    with ZipFile(tmp_path / "with.zip") as archive:
        assert b"Account root@" in archive.read(SERVER_ACCOUNTS)
        assert not [name for name in archive.namelist() if root_password.encode() in archive.read(name)]
