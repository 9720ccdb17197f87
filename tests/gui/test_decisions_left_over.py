"""What an earlier run left on this computer is told, shown as waiting, and sent by the same person only."""

import sqlite3

import pytest
from pytestqt.qtbot import QtBot

from edumanage_desktop.adapters.journal import FileActJournal, journal_folder
from edumanage_desktop.domain.acts import Act, ActKind
from edumanage_desktop.entrance import database_identity
from edumanage_desktop.gui.review.desk import make_act
from edumanage_desktop.gui.review.guard import Shown
from edumanage_desktop.services.drafts import Draft
from tests.gui.conftest import WindowMaker
from tests.gui.department import Department


def test_what_an_earlier_run_left_is_sent_and_the_person_is_told(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    version = department.database("vance").reader.rows([3])[0].version
    leave_in_journal(department, "nowak", make_act(ActKind.APPROVE, Shown(3, version), Draft()))
    workspace = open_workspace(department)
    qtbot.waitUntil(lambda: department.status(3) == "approved")
    qtbot.waitUntil(lambda: workspace.desk.open_count() == 0)
    assert "1 decision of your last session has been recorded" in workspace.strip.message()
    assert workspace.desk.waiting == 0
    assert "approved “\u2068Work 3\u2069”" in workspace.strip.undo_text()


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_what_an_earlier_run_left_stands_as_waiting_until_it_is_sent(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    version = department.database("vance").reader.rows([3])[0].version
    leave_in_journal(department, "nowak", make_act(ActKind.APPROVE, Shown(3, version), Draft()))
    other = sqlite3.connect(department.path, isolation_level=None)
    try:
        other.execute("BEGIN IMMEDIATE")
        workspace = open_workspace(department)
        qtbot.waitUntil(lambda: workspace.queue.model.progress(3) == "waiting")
        assert department.status(3) == "submitted"
    finally:
        other.close()
    qtbot.waitUntil(lambda: department.status(3) == "approved")
    qtbot.waitUntil(lambda: workspace.queue.model.progress(3) == "")


def test_what_somebody_else_left_on_this_computer_is_not_sent(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    leave_in_journal(department, "okafor", make_act(ActKind.APPROVE, Shown(3, 2), Draft()))
    workspace = open_workspace(department)
    qtbot.waitUntil(lambda: workspace.desk.open_count() == 0)
    qtbot.wait(300)
    assert department.status(3) == "submitted"


def leave_in_journal(department: Department, login: str, act: Act) -> None:
    """Leave an act as a killed program does."""
    folder = journal_folder(department.options().data_folder, database_identity(department.url), login)
    journal = FileActJournal(folder=folder)
    journal.write(act)
    journal.close()
