"""A department from nothing: an administrator, a registrar and a faculty member at the window, a real Secret Service.

Each signs in with an account of their own on a prepared server, and works as on an embedded database.
"""

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit
from pytestqt.qtbot import QtBot

from edumanage_desktop.adapters.keyring_passwords import KeyringPasswords
from edumanage_desktop.domain.database_url import Host
from edumanage_desktop.domain.profiles import ConnectionProfile, ProfileKind
from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.gui.people.page import PeoplePage
from edumanage_desktop.gui.people.section import Section
from edumanage_desktop.gui.review.guard import REST_SECONDS
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.services.sign_in import SignInDesk
from tests.engines import PrivateServers
from tests.gui.signing_in import PASSWORD, Computer
from tests.prepared_server import PreparedServer, prepared_server

pytestmark = pytest.mark.skipif(
    "EDUMANAGE_SECRET_SERVICE" not in os.environ,
    reason="python3 dev.py test starts a Secret Service; plain pytest does not",
)
NOWAK = 11
REST_MS = round(REST_SECONDS * 1000) + 60


class SecretComputer(Computer):
    """A computer whose keyring is the Secret Service of this run."""

    def desk(self) -> SignInDesk:
        return replace(super().desk(), passwords=KeyringPasswords())


@pytest.fixture
def server() -> Iterator[PreparedServer]:
    """A server on which there is nothing of ours yet."""
    servers = PrivateServers()
    try:
        with prepared_server(servers.running("mariadb")) as department:
            yield department
    finally:
        servers.stop()


@pytest.fixture
def computer(tmp_path: Path, theme: Theme, qtbot: QtBot, server: PreparedServer) -> Iterator[Computer]:
    made = SecretComputer(tmp_path / "computer", theme, qtbot)
    yield made
    made.close()
    QApplication.processEvents()
    for login in ("ada", "nowak", "vance", "stu"):
        KeyringPasswords().forget(f"server://127.0.0.1:{server.server.port}/{server.name}", login)


def come_in(computer: Computer, window: MainWindow, login: str, one_time: str) -> None:
    """Sign in with a one-time password, choose one, and let the keyring remember it."""
    computer.sign_in(window, login, one_time, remember=True)
    flow = computer.asked(window)
    computer.wait(lambda: flow.currentWidget() is flow.choosing)
    flow.choosing.new.password.setText(PASSWORD)
    flow.choosing.new.again.setText(PASSWORD)
    flow.choosing.primary.click()
    computer.entered(window)


def people(computer: Computer, window: MainWindow) -> PeoplePage:
    """Go to the People page by its key."""
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    computer.wait(lambda: window.people is not None and window.form.stages.currentWidget() is window.people)
    page = window.people
    assert page is not None
    computer.wait(lambda: page.section().is_settled())
    return page


def add(computer: Computer, page: PeoplePage, section: Section, values: dict[str, str], *flags: str) -> None:
    """Fill in and save a new record."""
    page.go_to(section)
    computer.wait(section.is_settled)
    section.add.click()
    for name, text in values.items():
        field = section.fields.widgets[name]
        assert isinstance(field, QLineEdit)
        field.setFocus()
        field.selectAll()
        field.insert(text)
    for name in flags:
        flag = section.fields.widgets[name]
        assert isinstance(flag, QCheckBox)
        flag.setChecked(True)
    QTest.keyClick(page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    computer.wait(lambda: not section.has_unsaved() or bool(section.message.text()))
    assert section.message.text() == ""


def make_account(computer: Computer, page: PeoplePage, values: dict[str, str], *flags: str) -> str:
    """Make an account, take the one-time password that is shown, and say that it is handed over."""
    add(computer, page, page.accounts, values, *flags)
    computer.wait(page.accounts.one_time.isVisible)
    password = page.accounts.one_time.password.text()
    page.accounts.one_time.done.click()
    return password


def hand_in(server: PreparedServer, title: str, student: int = 4101) -> int:
    """Let the portal hand work in to nowak."""
    with server.server.connect(server.name) as connection, connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO student_uploads(student_id,faculty_id,title,file_path) VALUES(%s,%s,%s,'uploads/none.txt')",
            (student, NOWAK, title),
        )
        return int(cursor.lastrowid)


def status(server: PreparedServer, upload: int) -> str:
    return str(server.root(f"SELECT status FROM student_uploads WHERE id={upload}")[0][0])


def profile_of(server: PreparedServer, login: str = "") -> ConnectionProfile:
    return ConnectionProfile(
        name="Physics",
        kind=ProfileKind.SERVER,
        hosts=(Host("127.0.0.1", server.server.port),),
        database=server.name,
        login=login,
        store=str(server.server.data / "uploads"),
    )


def fill_the_department(computer: Computer, window: MainWindow) -> dict[str, str]:
    """Let the administrator note and invite everybody; return the one-time passwords by login."""
    page = people(computer, window)
    add(computer, page, page.faculty, {"id": str(NOWAK), "full_name": "Dr. Nowak"})
    add(computer, page, page.students, {"id": "4101", "full_name": "Zoë Müller", "number": "22F41A0424"})
    member = {"login": "nowak", "full_name": "Dr. Nowak", "faculty_id": str(NOWAK)}
    return {
        "nowak": make_account(computer, page, member, "faculty"),
        "vance": make_account(computer, page, {"login": "vance", "full_name": "Ruth Vance"}, "registrar"),
        "stu": make_account(computer, page, {"login": "stu", "full_name": "Zoë", "student_id": "4101"}, "student"),
    }


def decide_and_take_back(computer: Computer, window: MainWindow, server: PreparedServer) -> None:
    """Approve one submission, reject the next and take that back, by keys."""
    workspace = computer.entered(window)
    computer.wait(lambda: workspace.queue.is_settled() and workspace.pane.shown() is not None)
    first = workspace.pane.shown_id()
    assert first is not None
    QTest.keyClick(workspace.queue.view, Qt.Key.Key_A)
    computer.wait(lambda: status(server, first) == "approved")
    computer.wait(lambda: workspace.pane.shown_id() not in (None, first) and workspace.pane.shown() is not None)
    second = workspace.pane.shown_id()
    assert second is not None
    workspace.pane.feedback.setPlainText("Please add the error bars.")
    workspace.focus_queue()
    computer.qtbot.wait(REST_MS)
    QTest.keyClick(workspace.queue.view, Qt.Key.Key_R)
    computer.wait(lambda: status(server, second) == "rejected")
    computer.wait(lambda: workspace.desk.open_count() == 0)
    QTest.keyClick(workspace, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    computer.wait(lambda: status(server, second) == "submitted")


def test_everybody_comes_from_nothing_to_their_work(computer: Computer, server: PreparedServer) -> None:
    made = server.prepare()
    computer.prepare(profile_of(server))
    window = computer.open()
    come_in(computer, window, "ada", made["admin"]["password"])
    passwords = fill_the_department(computer, window)
    for number in range(3):
        hand_in(server, f"Work {number}")

    window.switch_account()
    come_in(computer, window, "vance", passwords["vance"])
    assert window.form.rail.people.isVisible()
    workspace = computer.entered(window)
    computer.wait(lambda: workspace.queue.model.total == 3)
    assert not workspace.pane.form.approve.isVisibleTo(workspace)

    window.switch_account()
    come_in(computer, window, "nowak", passwords["nowak"])
    assert not window.form.rail.people.isVisible()
    decide_and_take_back(computer, window, server)

    window.switch_account()
    come_in(computer, window, "stu", passwords["stu"])
    computer.wait(lambda: computer.entered(window).queue.model.total == 3)
    assert not window.form.rail.people.isVisible()
    computer.close()

    for login in ("nowak", "vance"):
        again = computer.open(profile_of(server, login))
        computer.entered(again)
        assert again.account is not None
        assert again.account.credentials.login == login
        computer.close()
