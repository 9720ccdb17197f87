"""A department on a server is not entered, nor its connection kept, while nobody says where its files are."""

from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from edumanage_desktop.adapters.file_store.local import LocalFileStore
from edumanage_desktop.domain.profiles import ProfileKind
from edumanage_desktop.gui.sign_in.connections_dialog import ConnectionsDialog
from edumanage_desktop.gui.theme import Theme
from tests.gui.signing_in import PASSWORD, Computer
from tests.gui.test_sign_in import make_admin
from tests.gui.test_sign_in_server import invite, profile_of
from tests.mariadb_server import MariaDBServer
from tests.prepared_server import PreparedServer, prepared_server


@pytest.fixture
def computer(tmp_path: Path, theme: Theme, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Computer]:
    monkeypatch.delenv("FILE_STORAGE_PATH", raising=False)
    computer = Computer(folder=tmp_path, theme=theme, qtbot=qtbot)
    yield computer
    computer.close()


@pytest.fixture
def prepared(mariadb_server: MariaDBServer) -> Iterator[PreparedServer]:
    with prepared_server(mariadb_server) as department:
        department.administrator()
        yield department


def connections(computer: Computer, prepared: PreparedServer) -> ConnectionsDialog:
    """Open the dialog on a connection to a server that names no place of files."""
    computer.prepare(replace(profile_of(prepared), store=""))
    flow = computer.asked(computer.open())
    flow.page.connection.setCurrentIndex(flow.page.connection.findText("Physics"))
    flow.page.edit.click()
    dialog = flow.dialog()
    assert dialog is not None
    assert dialog.name.text() == "Physics"
    return dialog


def test_a_server_is_not_entered_before_somebody_says_where_its_files_are(
    computer: Computer, prepared: PreparedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    computer.prepare(replace(profile_of(prepared), store=""))
    window = computer.open()
    computer.sign_in(window, "ada", PASSWORD)
    page = computer.asked(window).page
    computer.wait(lambda: "where the files are kept" in page.message())
    assert "Files in the connection" in page.message()
    assert "FILE_STORAGE_PATH" in page.message()
    monkeypatch.setenv("FILE_STORAGE_PATH", str(computer.folder / "portal"))
    computer.sign_in(window, "ada", PASSWORD)
    computer.entered(window)
    assert not list(computer.folder.rglob("files"))


def test_a_connection_to_a_server_names_the_place_of_its_files(computer: Computer, prepared: PreparedServer) -> None:
    dialog = connections(computer, prepared)
    dialog.login.setText("ada")
    dialog.password.setText(PASSWORD)
    for button in (dialog.save, dialog.trial):
        dialog.say("", is_failure=False)
        button.click()
        assert "needs the place of its files under Files" in dialog.message()
        assert "Nothing was kept" in dialog.message()
        assert dialog.focusWidget() is dialog.store
    (computer.folder / "share").mkdir()
    dialog.store.setText(str(computer.folder / "share"))
    dialog.trial.click()
    computer.wait(lambda: "The connection works" in dialog.message())
    dialog.save.click()
    computer.wait(lambda: dialog.message() == "Saved.")


def test_what_this_computer_says_holds_and_is_shown(
    computer: Computer, prepared: PreparedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FILE_STORAGE_PATH", "/srv/portal")
    dialog = connections(computer, prepared)
    assert "/srv/portal" in dialog.store.placeholderText()
    dialog.minutes.setValue(3)
    dialog.save.click()
    computer.wait(lambda: dialog.message() == "Saved.")
    dialog.kind.setCurrentIndex(dialog.kind.findData(ProfileKind.EMBEDDED))
    assert "/srv/portal" in dialog.store.placeholderText()


def test_an_own_database_has_a_folder_of_its_own(computer: Computer) -> None:
    make_admin(computer)
    own = computer.options().data_folder / "files"
    assert own.is_dir()
    assert LocalFileStore(root=own).save(BytesIO(b"work"), suffix=".txt")[1] == 4


def test_nobody_is_kept_out_who_chooses_a_password_first(computer: Computer, prepared: PreparedServer) -> None:
    """A one-time password is replaced before anybody asks for files."""
    computer.prepare(replace(profile_of(prepared), store=""))
    window = computer.open()
    computer.sign_in(window, "vance", invite(prepared, "vance", "--role", "registrar"))
    flow = computer.asked(window)
    computer.wait(lambda: flow.currentWidget() is flow.choosing)
