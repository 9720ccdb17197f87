"""Why the database cannot be reached, asked where nobody is signed in: under the sign-in, and on the notice."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from edumanage_desktop.domain.database_url import Host
from edumanage_desktop.domain.profiles import ConnectionProfile, ProfileKind, profile_of_url
from edumanage_desktop.gui.diagnosis.connection_dialog import ConnectionDialog
from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.gui.opening import Opening
from edumanage_desktop.services.diagnosis.connection import ConnectionFault
from tests.gui.control_walk import nameless
from tests.gui.signing_in import PASSWORD, Computer
from tests.mariadb_server import MariaDBServer
from tests.prepared_server import PreparedServer, prepared_server


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PreparedServer]:
    """A prepared server, which a proof may stop."""
    server = MariaDBServer(folder=tmp_path_factory.mktemp("s"))
    server.start()
    try:
        with prepared_server(server) as made:
            made.administrator()
            yield made
    finally:
        server.stop()


def profile_of(prepared: PreparedServer) -> ConnectionProfile:
    return ConnectionProfile(
        name="Physics",
        kind=ProfileKind.SERVER,
        hosts=(Host("127.0.0.1", prepared.server.port),),
        database=prepared.name,
        store=str(prepared.server.data / "uploads"),
    )


def opening_of(window: MainWindow) -> Opening:
    opening = window.findChild(Opening)
    assert isinstance(opening, Opening)
    return opening


def found(computer: Computer, window: MainWindow) -> ConnectionDialog:
    """Return the dialog once it has looked."""
    opening = opening_of(window)
    computer.wait(lambda: opening.dialog is not None)
    dialog = opening.dialog
    assert dialog is not None
    computer.wait(lambda: dialog.is_settled() and dialog.view.found is not None)
    return dialog


def fault_of(dialog: ConnectionDialog) -> ConnectionFault:
    assert dialog.view.found is not None
    assert isinstance(dialog.view.found.fault, ConnectionFault)
    return dialog.view.found.fault


def test_who_is_not_let_in_finds_out_why(prepared: PreparedServer, computer: Computer) -> None:
    computer.prepare(profile_of(prepared))
    window = computer.open()
    page = computer.asked(window).page
    page.connection.setCurrentIndex(page.connection.findText("Physics"))
    assert page.why.isHidden(), "nothing went wrong yet"
    computer.sign_in(window, "ada", "not her password")
    computer.refused(window)
    assert page.why.isVisible()
    page.why.setFocus()
    QTest.keyClick(page.why, Qt.Key.Key_Space)
    dialog = found(computer, window)
    assert fault_of(dialog) is ConnectionFault.PASSWORD_WRONG
    assert dialog.view.list.hasFocus()
    assert not nameless(dialog)
    dialog.copy.click()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    computer.wait(lambda: opening_of(window).dialog is None)
    computer.sign_in(window, "ada", PASSWORD)
    computer.entered(window)


def test_a_server_that_is_stopped_is_told_before_anybody_is_signed_in(
    prepared: PreparedServer, computer: Computer
) -> None:
    computer.prepare(profile_of(prepared))
    window = computer.open()
    page = computer.asked(window).page
    page.connection.setCurrentIndex(page.connection.findText("Physics"))
    prepared.server.kill()
    computer.sign_in(window, "ada", PASSWORD)
    computer.refused(window)
    page.why.click()
    dialog = found(computer, window)
    assert fault_of(dialog) is ConnectionFault.NOBODY_LISTENS
    assert "starts the database server" in dialog.view.remedy.text()
    prepared.server.start()
    dialog.again.click()
    computer.wait(lambda: dialog.is_settled() and dialog.view.found is not None)
    assert dialog.view.found is not None
    assert dialog.view.found.is_well


def test_without_a_keyring_the_way_is_looked_at_all_the_same(prepared: PreparedServer, computer: Computer) -> None:
    computer.prepare(profile_of(prepared))
    computer.keyring.is_missing = True
    window = computer.open()
    page = computer.asked(window).page
    page.connection.setCurrentIndex(page.connection.findText("Physics"))
    computer.sign_in(window, "ada", "not her password")
    computer.refused(window)
    page.password.clear()
    page.why.click()
    dialog = found(computer, window)
    assert fault_of(dialog) is ConnectionFault.PASSWORD_WRONG
    QTest.keyClick(dialog, Qt.Key.Key_Escape)


def test_a_damaged_file_is_told_from_the_notice(computer: Computer, tmp_path: Path) -> None:
    damaged = tmp_path / "physics.sqlite"
    damaged.write_bytes(b"SQLite format 3\x00" + bytes(range(256)) * 40)
    window = computer.open(profile_of_url(f"sqlite:///{damaged}"))
    notice = window.form.notice
    computer.wait(lambda: notice.other.isVisible())
    assert notice.other.text() == "Find out why…"
    assert not nameless(notice)
    notice.other.click()
    dialog = found(computer, window)
    assert fault_of(dialog) is ConnectionFault.DAMAGED
    assert "restore the last backup" in dialog.view.remedy.text()
