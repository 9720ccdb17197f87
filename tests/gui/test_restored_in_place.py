"""Restoring in place from the window, on either engine: what would be lost, the switch, lost work again, dismissing."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from edumanage_desktop.backup_room import room_of
from edumanage_desktop.entrance import WindowOptions, open_session
from edumanage_desktop.gui.actions.action import ActionId
from edumanage_desktop.gui.backups.fates_dialog import FatesDialog
from edumanage_desktop.gui.backups.kept_dialog import KeptDialog
from edumanage_desktop.gui.backups.place_dialog import PlaceDialog
from edumanage_desktop.gui.backups.restore_dialog import RestoreDialog
from edumanage_desktop.gui.backups.secrets_asked import AccountDialog
from edumanage_desktop.gui.jobs.job import JobState
from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.gui.tasks import TaskLanes
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.gui.window_settings import WindowSettings
from tests.adapters.restored_in_place import InPlace, in_place
from tests.engines import PrivateServers
from tests.gui.backing_up import Admin
from tests.gui.control_walk import nameless

Open = Callable[[InPlace], Admin]


@pytest.fixture
def open_admin(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Open]:
    """Open the window of the administrator of a department, on the page, with its backups."""
    opened: list[MainWindow] = []

    def open_it(place: InPlace) -> Admin:
        home = tmp_path / "home"
        options = WindowOptions(
            data_folder=home / "data",
            config_folder=home / "config",
            cache_folder=home / "cache",
            database=place.own.url_of("adm"),
            store=place.department.folder / "store",
            login="adm",
        )
        window = MainWindow(
            open_session=lambda: open_session(options),
            open_backups=lambda _credentials: room_of(options, None),
            lanes=TaskLanes(),
            theme=theme,
            settings=WindowSettings(home / "window.ini"),
        )
        opened.append(window)
        window.show()
        window.connect_session()
        qtbot.waitUntil(lambda: window.workspace is not None and window.workspace.queue.is_settled())
        admin = Admin(window, qtbot)
        page = admin.go()
        page.doing.choose_place()
        dialog = admin.asked()
        assert isinstance(dialog, PlaceDialog)
        dialog.place.setText(str(place.department.folder / "backups"))
        dialog.go.click()
        qtbot.waitUntil(lambda: page.doing.dialog is None, timeout=20_000)
        admin.settle()
        assert page.model.rowCount() == 1
        return admin

    yield open_it
    for window in opened:
        window.jobs.stop()
        window.close()
        window.deleteLater()


@pytest.fixture(params=["sqlite", "mariadb"])
def place(request: pytest.FixtureRequest, tmp_path: Path, servers: PrivateServers) -> Iterator[InPlace]:
    """A department of either engine that was backed up once and went on."""
    server = servers.of(request.param)
    (tmp_path / "place").mkdir()
    with in_place(tmp_path / "place", request.param, server) as made:
        yield made


def fill_account(admin: Admin, place: InPlace, dialog: RestoreDialog | AccountDialog) -> None:
    """Name the administrator of a server, where the department is on one."""
    if place.own.server is not None:
        dialog.login.setText("root")
        dialog.password.setText(place.own.server.root_password)


def restored(admin: Admin, place: InPlace) -> None:
    """Restore in place, from the menu to the switch."""
    admin.choose(ActionId.RESTORE)
    dialog = admin.asked()
    assert isinstance(dialog, RestoreDialog)
    dialog.instead.setChecked(True)
    fill_account(admin, place, dialog)
    assert not dialog.cancel.isDefault()
    dialog.go.click()
    admin.qtbot.waitUntil(lambda: dialog.lost.isVisible() or dialog.message.isVisible(), timeout=20_000)
    assert dialog.lost.text().startswith("3 acts since "), dialog.message.text()
    assert dialog.acts.row_count() == 3
    assert dialog.cancel.isDefault()
    assert dialog.go.text() == "Restore in place"
    assert nameless(dialog) == []
    dialog.go.click()
    job = admin.job()
    assert job.state is JobState.DONE, job.words
    assert "in use now" in job.words


def kept_dialog(admin: Admin, place: InPlace) -> KeptDialog:
    """Open the old databases."""
    admin.choose(ActionId.OLD_DATABASES)
    dialog = admin.asked()
    if isinstance(dialog, AccountDialog):
        fill_account(admin, place, dialog)
        dialog.go.click()
        dialog = admin.asked()
    assert isinstance(dialog, KeptDialog)
    admin.qtbot.waitUntil(dialog.is_settled, timeout=20_000)
    return dialog


@pytest.mark.slow
def test_a_restore_in_place_tells_what_is_lost_and_does_it_again(place: InPlace, open_admin: Open) -> None:
    admin = open_admin(place)
    before = place.state()
    place.go_on()
    restored(admin, place)
    assert len(place.state()["acts"]) == len(before["acts"])
    dialog = kept_dialog(admin, place)
    assert dialog.table.row_count() == 1
    assert nameless(dialog) == []
    dialog.go.click()
    admin.qtbot.waitUntil(lambda: dialog.told.isVisible() and dialog.is_settled(), timeout=20_000)
    assert dialog.go.text() == "Do 3 acts again"
    assert dialog.cancel.isDefault()
    dialog.go.click()
    job = admin.job()
    assert job.words == "Done again: 3", job.words
    assert len(place.state()["acts"]) == len(before["acts"]) + 3
    panel = admin.window.jobs.panel
    assert panel is not None
    panel.lines[0].details.click()
    details = admin.window.findChild(FatesDialog)
    assert details is not None
    assert details.table.row_count() == 3
    assert "Done again" in details.table.text_of(0)
    details.go.click()
    assert details.result() == QDialog.DialogCode.Accepted
    dialog = kept_dialog(admin, place)
    dialog.dismiss.click()
    assert dialog.go.text() == "Remove for good"
    dialog.go.click()
    assert admin.job().words == "The old database is gone."
    dialog = kept_dialog(admin, place)
    assert dialog.table.row_count() == 0
    assert dialog.message.text().startswith("No old database is kept")


@pytest.mark.slow
def test_going_back_brings_the_old_database_into_use_again(place: InPlace, open_admin: Open) -> None:
    admin = open_admin(place)
    place.go_on()
    gone_on = place.state()
    restored(admin, place)
    dialog = kept_dialog(admin, place)
    dialog.back.click()
    admin.qtbot.waitUntil(lambda: dialog.told.isVisible() and dialog.is_settled(), timeout=20_000)
    assert dialog.go.text() == "Go back to it"
    dialog.go.click()
    job = admin.job()
    assert job.state is JobState.DONE, job.words
    assert place.state()["acts"] == gone_on["acts"]


def test_leaving_the_dialog_changes_nothing(place: InPlace, open_admin: Open) -> None:
    admin = open_admin(place)
    place.go_on()
    before = place.state()
    admin.choose(ActionId.RESTORE)
    dialog = admin.asked()
    assert isinstance(dialog, RestoreDialog)
    dialog.instead.setChecked(True)
    fill_account(admin, place, dialog)
    dialog.go.click()
    admin.qtbot.waitUntil(dialog.lost.isVisible, timeout=20_000)
    dialog.beside.setChecked(True)
    assert dialog.go.text() == "Restore"
    assert not dialog.lost.isVisible()
    dialog.reject()
    assert not admin.window.jobs.jobs
    assert place.state() == before


def test_a_backup_of_a_server_asks_for_the_account_that_may_read_everything(
    servers: PrivateServers, tmp_path: Path, open_admin: Open
) -> None:
    server = servers.of("mariadb")
    assert server is not None
    (tmp_path / "place").mkdir()
    with in_place(tmp_path / "place", "mariadb", server) as place:
        admin = open_admin(place)
        admin.choose(ActionId.BACK_UP)
        dialog = admin.asked()
        assert isinstance(dialog, AccountDialog)
        assert "administrators may not read" in dialog.intro.text()
        dialog.login.setText("bak")
        dialog.password.setText("not this one")
        dialog.go.click()
        job = admin.job()
        assert job.state is JobState.FAILED
        assert admin.window.workspace is not None, "the administrator stays signed in"
        admin.choose(ActionId.BACK_UP)
        dialog = admin.asked()
        assert isinstance(dialog, AccountDialog), "an account that was refused is asked for anew"
        assert dialog.login.text() == "bak"
        dialog.password.setText(server.root_password[:16])
        dialog.go.click()
        job = admin.job()
        assert job.state is JobState.DONE or "not in the store" in job.words, job.words
        assert admin.page.model.rowCount() == 2
        admin.page.back_up.click()
        admin.job()
        assert admin.page.model.rowCount() == 3, "the password is kept until the person signs out"
