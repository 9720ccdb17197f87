"""While an incident holds everything read-only, open windows ask for the password again and keep what was typed."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from pytestqt.qtbot import QtBot
from sqlalchemy import make_url

from edumanage_desktop.adapters.database import database_over
from edumanage_desktop.adapters.database.connections import Connections
from edumanage_desktop.adapters.database.driver import place_of
from edumanage_desktop.domain.incidents import IncidentKind
from edumanage_desktop.domain.people import Role
from edumanage_desktop.domain.profiles import profile_of_url
from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.gui.sign_in.account import OwnAccount
from edumanage_desktop.handling_incidents import incident_desk
from edumanage_desktop.services.administration import Target
from edumanage_desktop.services.incidents import closing, isolating, journal
from tests.gui.department import NOWAK, Department
from tests.gui.people_page import line, open_page, press_save, retype, save
from tests.gui.signing_in import PASSWORD, Computer
from tests.gui.test_people_shut_out import enter_as_registrar
from tests.gui.test_sign_in import own_url
from tests.gui.test_sign_in_server import prepared as prepared
from tests.gui.test_sign_in_server import profile_of
from tests.prepared_server import PreparedServer

ENDED = "Your session was ended because an incident is handled, and everything is read-only."


@contextmanager
def held(url: str, login: str, *, ends_sessions: bool = True) -> Iterator[None]:
    """Let an administrator hold everything of a file, and close the incident afterwards."""
    connections = Connections(place=place_of(url, login=login), login=login)
    folder = Path(str(make_url(url).database)).parent
    try:
        desk = incident_desk(database_over(connections), target=Target(url, None, login), data_folder=folder)
        journal.begin(desk.log, IncidentKind.INTRUSION, "A stranger")
        isolating.hold(desk, "We look into it", stops_portal=False, ends_sessions=ends_sessions)
        yield
        closing.close(desk, "Nobody was there")
    finally:
        connections.close()


def ask(qtbot: QtBot, window: MainWindow) -> None:
    """Ask what changed, as the window does every few seconds, and let be done what follows."""
    assert window.workspace is not None
    watcher = window.workspace.watcher
    watcher.want_plan()
    with qtbot.waitSignal(watcher.planned):
        watcher.ask()
    qtbot.wait(20)


def unlock(computer: Computer, account: OwnAccount) -> None:
    assert account.page is not None
    account.page.password.setText(PASSWORD)
    account.page.primary.click()
    computer.wait(lambda: not account.is_locked)


def test_a_window_is_locked_with_all_that_is_typed_and_reads_on_with_the_password(
    computer: Computer, qtbot: QtBot
) -> None:
    window, page = enter_as_registrar(computer)
    account = window.account
    assert account is not None
    page.students.add.click()
    retype(page.students, "full_name", "Half typed")
    with held(own_url(computer), "maria"):
        ask(qtbot, window)
        computer.wait(lambda: account.is_locked)
        assert account.page is not None
        assert account.page.message().startswith(ENDED)
        assert "What you typed on the pages is kept" in account.page.message()
        unlock(computer, account)
        assert line(page.students, "full_name").text() == "Half typed"
        ask(qtbot, window)
        assert not account.is_locked, "who signed in anew reads on"
        assert window.form.maintenance.head.text() == "Everything is read-only while an incident is handled."
        press_save(page)
        computer.wait(page.students.message.text)
        assert page.students.message.text().startswith("Everything is read-only while an incident is handled.")
        assert line(page.students, "full_name").text() == "Half typed"
    ask(qtbot, window)
    assert not window.form.maintenance.isVisible()
    save(qtbot, page)
    assert not page.students.has_unsaved(), "the end of it gives everything back"


def test_who_handles_it_and_who_is_let_go_on_are_asked_for_nothing(computer: Computer, qtbot: QtBot) -> None:
    window, _page = enter_as_registrar(computer)
    with held(own_url(computer), "maria", ends_sessions=False):
        ask(qtbot, window)
        assert window.account is not None
        assert not window.account.is_locked
        assert window.form.maintenance.isVisible()
    window.leave()
    computer.sign_in(window, "maria", PASSWORD)
    computer.entered(window)
    open_page(qtbot, window)
    with held(own_url(computer), "maria"):
        ask(qtbot, window)
        assert window.account is not None
        assert not window.account.is_locked


def test_where_there_is_no_password_the_session_is_left_and_drafts_are_kept(
    computer: Computer, qtbot: QtBot, department: Department
) -> None:
    department.submit("Quarks", faculty=NOWAK)
    window = computer.open(profile_of_url(department.url, login="nowak"))
    workspace = computer.entered(window)
    computer.wait(lambda: workspace.pane.shown_id() is not None)
    workspace.pane.feedback.setPlainText("Only between us")
    with held(department.url, "ada"):
        ask(qtbot, window)
        assert computer.refused(window).startswith(ENDED)
        computer.sign_in(window, "nowak", "")
        again = computer.entered(window)
        computer.wait(lambda: again.pane.feedback.toPlainText() == "Only between us")
        ask(qtbot, window)
        assert window.workspace is again, "who signed in anew reads on"


def test_on_a_server_the_connection_ends_and_the_window_is_locked(
    prepared: PreparedServer, computer: Computer, qtbot: QtBot
) -> None:
    prepared.add("rosa", "--role", "registrar", "--name", "Rosa")
    computer.prepare(replace(profile_of(prepared), login="rosa"))
    window = computer.open()
    computer.sign_in(window, "rosa", PASSWORD)
    workspace = computer.entered(window)
    computer.wait(workspace.queue.is_settled)
    account, url = window.account, prepared.url("ada", PASSWORD)
    assert account is not None
    ours = "SELECT id FROM information_schema.processlist WHERE user='rosa'"
    before = set(prepared.root(ours))
    assert before
    assert prepared.command("incident", "begin", "--kind", "intrusion", "--what", "A stranger", url=url)[0] == 0
    status, told = prepared.command("incident", "isolate", "--read-only", "We look into it", url=url)
    assert status == 0, told
    assert not before & set(prepared.root(ours)), "the server ended them"
    computer.wait(lambda: account.is_locked)
    assert account.page is not None
    assert account.page.message().startswith(ENDED)
    unlock(computer, account)
    ask(qtbot, window)
    assert not account.is_locked
    assert prepared.command("incident", "close", "--summary", "Nobody was there", url=url)[0] == 0
    assert Role.REGISTRAR in window.pages.roles()
