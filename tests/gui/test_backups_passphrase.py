"""The passphrase of backups in the window: found in the keyring, kept there where somebody wants it, and forgotten."""

import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import keyring
import pytest
from keyring.errors import KeyringLocked, NoKeyringError
from pytestqt.qtbot import QtBot

from edumanage_desktop.adapters.backup_archive.folder_storage import FolderStorage
from edumanage_desktop.adapters.keyring_passwords import KeyringPasswords
from edumanage_desktop.backing_up import passphrase_keeper
from edumanage_desktop.backup_room import room_of
from edumanage_desktop.domain.profiles import ConnectionProfile
from edumanage_desktop.gui.actions.action import ActionId
from edumanage_desktop.gui.backups.place_dialog import PlaceDialog
from edumanage_desktop.gui.backups.secrets_asked import PassphraseDialog
from edumanage_desktop.gui.jobs.job import JobState
from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.services.backup.cover import cover_of
from edumanage_desktop.services.sign_in import Credentials
from tests.gui.backing_up import PASSPHRASE, Admin
from tests.gui.department import Department

Open = Callable[..., MainWindow]
pytestmark = pytest.mark.skipif(
    "EDUMANAGE_SECRET_SERVICE" not in os.environ, reason="python3 dev.py test starts a Secret Service"
)


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Where the backups go; the keyring forgets their passphrase afterwards, and nothing hands one in."""
    for name in ("EDUMANAGE_BACKUP_PASSPHRASE", "EDUMANAGE_BACKUP_PASSPHRASE_FILE", "CREDENTIALS_DIRECTORY"):
        monkeypatch.delenv(name, raising=False)
    folder = tmp_path / "backups"
    yield folder
    if (folder / "repository.json").exists():
        KeyringPasswords().forget(f"backups {cover_of(FolderStorage(root=folder)).identity}", "passphrase")


def kept(place: Path) -> str | None:
    """Return what the keyring keeps."""
    return passphrase_keeper(FolderStorage(root=place)).find()


def opened_by_hand(admin: Admin, passphrase: str, *, keep: bool) -> None:
    """Open the backups by typing the passphrase."""
    admin.page.notice.action_chosen.emit()
    dialog = admin.asked()
    assert isinstance(dialog, PassphraseDialog)
    assert not dialog.keeps.isChecked(), "nothing is kept unless somebody says so"
    dialog.keeps.setChecked(keep)
    dialog.passphrase.setText(passphrase)
    dialog.go.click()


def test_it_is_kept_where_somebody_wants_it_found_silently_and_forgotten(
    admin: Admin, department: Department, place: Path, open_as: Open, qtbot: QtBot
) -> None:
    admin.backed_up(place, PASSPHRASE)
    assert kept(place) is None
    assert not admin.page.forget.isVisible()
    admin.window.close()
    second = Admin(open_as(department), qtbot)
    page = second.go()
    opened_by_hand(second, "another one than that", keep=True)
    dialog = second.asked()
    qtbot.waitUntil(lambda: bool(dialog.message.text()), timeout=20_000)
    assert kept(place) is None, "it opened nothing"
    assert isinstance(dialog, PassphraseDialog)
    dialog.passphrase.setText(PASSPHRASE)
    dialog.go.click()
    qtbot.waitUntil(lambda: page.doing.dialog is None, timeout=20_000)
    second.settle()
    assert kept(place) == PASSPHRASE
    assert page.forget.isVisible()
    second.window.close()
    third = Admin(open_as(department), qtbot)
    page = third.go()
    assert page.model.rowCount() == 1, page.notice.title()
    page.back_up.click()
    assert third.job().state is JobState.DONE
    page.forget.click()
    qtbot.waitUntil(lambda: not page.forget.isVisible())
    assert kept(place) is None
    page.repository.read()
    third.settle()
    assert page.model.rowCount() == 2, "this session knows it"
    third.window.close()
    assert Admin(open_as(department), qtbot).go().notice.title() == "These backups are encrypted"


def test_a_place_whose_passphrase_is_kept_is_opened_without_a_question(
    admin: Admin, place: Path, tmp_path: Path
) -> None:
    admin.choose(ActionId.BACK_UP)
    dialog = admin.asked()
    assert isinstance(dialog, PlaceDialog)
    dialog.place.setText(str(place))
    dialog.go.click()
    admin.qtbot.waitUntil(dialog.keeps.isVisible, timeout=20_000)
    for field in (dialog.passphrase, dialog.again):
        field.setText(PASSPHRASE)
    dialog.keeps.setChecked(True)
    dialog.go.click()
    assert admin.job().state is JobState.DONE
    admin.qtbot.waitUntil(lambda: admin.page.forget.isVisible(), timeout=20_000)
    moved = tmp_path / "moved"
    place.rename(moved)
    admin.page.doing.choose_place()
    dialog = admin.asked()
    assert isinstance(dialog, PlaceDialog)
    dialog.place.setText(str(moved))
    dialog.go.click()
    admin.qtbot.waitUntil(lambda: admin.page.doing.dialog is None, timeout=20_000)
    admin.settle()
    assert admin.page.model.rowCount() == 1
    moved.rename(place)


@pytest.mark.parametrize("error", [KeyringLocked, NoKeyringError])
def test_a_keyring_that_is_locked_or_missing_is_no_error(
    admin: Admin,
    department: Department,
    place: Path,
    open_as: Open,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    error: type[Exception],
) -> None:
    def refuse(_ring: object) -> None:
        raise error("nobody opens it")

    admin.backed_up(place, PASSPHRASE)
    admin.window.close()
    monkeypatch.setattr(f"{type(keyring.get_keyring()).__module__}.Keyring.get_preferred_collection", refuse)
    again = Admin(open_as(department), qtbot)
    page = again.go()
    assert page.notice.title() == "These backups are encrypted"
    opened_by_hand(again, PASSPHRASE, keep=True)
    qtbot.waitUntil(lambda: page.doing.dialog is None, timeout=20_000)
    again.settle()
    assert page.model.rowCount() == 1
    assert page.unkept.isVisible(), "it was to be kept, and was not"
    assert "no keyring" in page.unkept.text()
    assert not page.forget.isVisible()
    monkeypatch.undo()


def test_a_shared_computer_keeps_nothing(department: Department, place: Path, admin: Admin) -> None:
    admin.backed_up(place, PASSPHRASE)
    storage = FolderStorage(root=place)
    passphrase_keeper(storage).keep(PASSPHRASE)
    shared = ConnectionProfile(name="Desk", url=department.url, is_shared_machine=True)
    room = room_of(replace(department.options("ada")), Credentials(shared, "ada", ""))
    assert not room.keeps_passphrases
    assert not room.knows_passphrase(storage), "what somebody kept there before is not used either"
    passphrase_keeper(storage).forget()
    room.keep_passphrase(storage, PASSPHRASE)
    assert kept(place) is None
