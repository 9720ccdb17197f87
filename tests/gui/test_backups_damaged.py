"""Damage of backups in the window: no wrong passphrase, marked in the table, and taken out of the way."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from edumanage_desktop.gui.actions.action import ActionId
from edumanage_desktop.gui.backups.repair_dialog import RepairDialog
from edumanage_desktop.gui.backups.secrets_asked import PassphraseDialog
from edumanage_desktop.gui.backups.table import Column
from edumanage_desktop.gui.jobs.job import JobState
from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.services.backup.desk import DamagedListing
from tests.gui.backing_up import PASSPHRASE, Admin
from tests.gui.control_walk import nameless
from tests.gui.department import Department

Open = Callable[..., MainWindow]


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """Where the backups go."""
    return tmp_path / "backups"


def test_a_wrong_passphrase_is_told_apart_from_damage(
    admin: Admin, department: Department, place: Path, open_as: Open, qtbot: QtBot
) -> None:
    admin.backed_up(place, PASSPHRASE)
    admin.window.close()
    again = Admin(open_as(department), qtbot)
    page = again.go()
    assert page.notice.title() == "These backups are encrypted"
    page.notice.action_chosen.emit()
    dialog = again.asked()
    assert isinstance(dialog, PassphraseDialog)
    dialog.passphrase.setText("not this one at all")
    dialog.go.click()
    qtbot.waitUntil(lambda: bool(dialog.message.text()), timeout=20_000)
    assert "damaged" not in dialog.message.text().lower()
    assert page.notice.title() == "These backups are encrypted"
    dialog.passphrase.setText(PASSPHRASE)
    dialog.go.click()
    qtbot.waitUntil(lambda: page.doing.dialog is None, timeout=20_000)
    again.settle()
    assert page.model.rowCount() == 1
    next(place.glob("snapshots/*/manifest.json.age")).write_bytes(b"nothing")
    page.repository.read()
    again.settle()
    assert page.view.isVisible()
    assert page.model.rowCount() == 1
    assert "1 backup is damaged" in page.harm.text() or "1 backups are damaged" in page.harm.text()
    told = page.harm.text() + page.details.warning.text()
    assert "passphrase" not in told.lower()


def test_damaged_backups_stand_beside_the_others_and_are_taken_out_of_the_way(admin: Admin, place: Path) -> None:
    admin.backed_up(place)
    admin.page.back_up.click()
    admin.job()
    page = admin.page
    assert not page.repair.isVisible()
    harmed = max(place.glob("snapshots/*/manifest.json"))
    harmed.write_bytes(b"nothing")
    page.repository.read()
    admin.settle()
    assert page.model.rowCount() == 2
    page.view.selectRow(0)
    assert page.current() is None, "nothing can be done with it"
    row = page.view.current_row()
    assert isinstance(row, DamagedListing)
    assert page.model.text(row, Column.VERIFIED) == "Damaged"
    assert page.model.spoken(row).startswith("Damaged: ")
    at = page.model.index(0, Column.WHEN)
    whole = page.model.index(1, Column.WHEN)
    role = Qt.ItemDataRole
    assert page.model.data(at, role.ForegroundRole) != page.model.data(whole, role.ForegroundRole)
    assert page.model.data(at, role.DecorationRole).cacheKey() != page.model.data(whole, role.DecorationRole).cacheKey()
    assert "Repair…" in page.details.warning.text()
    assert harmed.parent.name in page.details.warning.text()
    assert not any(button.isEnabled() for button in page.details.buttons())
    page.view.selectRow(1)
    assert all(button.isEnabled() for button in page.details.buttons())
    page.repair.click()
    dialog = admin.asked()
    assert isinstance(dialog, RepairDialog)
    admin.qtbot.waitUntil(dialog.is_settled, timeout=20_000)
    assert dialog.table.row_count() == 2
    assert harmed.exists(), "it was only looked at"
    assert nameless(dialog) == []
    dialog.go.click()
    job = admin.job()
    assert job.state is JobState.DONE, job.words
    assert page.model.rowCount() == 1
    assert not page.harm.isVisible()
    assert (place / "quarantine" / harmed.parent.name / "manifest.json").read_bytes() == b"nothing"
    admin.choose(ActionId.REPAIR_BACKUPS)
    dialog = admin.asked()
    assert isinstance(dialog, RepairDialog)
    admin.qtbot.waitUntil(dialog.is_settled, timeout=20_000)
    assert "nothing to repair" in dialog.summary.text()
    assert not dialog.go.isEnabled()
    dialog.reject()


def test_a_damaged_list_of_backups_is_told_and_made_anew(admin: Admin, place: Path) -> None:
    admin.backed_up(place)
    page = admin.page
    (place / "snapshots.json").write_bytes(b"{}")
    page.repository.read()
    admin.settle()
    assert page.model.rowCount() == 1
    assert page.harm.text().startswith("The list of the backups is damaged")
    for manifest in place.glob("snapshots/*/manifest.json"):
        manifest.write_bytes(b"nothing")
    page.repository.read()
    admin.settle()
    assert page.view.isVisible(), "nobody is told that nothing is backed up here"
    admin.choose(ActionId.REPAIR_BACKUPS)
    dialog = admin.asked()
    assert isinstance(dialog, RepairDialog)
    admin.qtbot.waitUntil(dialog.is_settled, timeout=20_000)
    dialog.go.click()
    assert admin.job().state is JobState.DONE
    assert page.notice.title() == "Nothing is backed up here yet"


def test_what_the_place_says_of_itself_is_made_anew_with_the_passphrase(
    admin: Admin, department: Department, place: Path, open_as: Open, qtbot: QtBot
) -> None:
    admin.backed_up(place, PASSPHRASE)
    admin.window.close()
    (place / "repository.json").unlink()
    (place / "key.age").write_bytes(b"nothing")
    again = Admin(open_as(department), qtbot)
    page = again.go()
    assert page.notice.title() == "The backups cannot be opened"
    assert "repository.json" in page.notice.sentence()
    page.notice.action_chosen.emit()
    dialog = again.asked()
    assert isinstance(dialog, RepairDialog)
    qtbot.waitUntil(lambda: dialog.is_settled() and dialog.passphrase.isVisible(), timeout=20_000)
    dialog.passphrase.setText("not this one at all")
    dialog.go.click()
    qtbot.waitUntil(lambda: dialog.is_settled() and "not the passphrase" in dialog.message.text(), timeout=20_000)
    dialog.passphrase.setText(PASSPHRASE)
    dialog.go.click()
    qtbot.waitUntil(lambda: dialog.is_settled() and not dialog.passphrase.isVisible(), timeout=20_000)
    assert "repository.json" in dialog.summary.text()
    assert "key" in dialog.summary.text()
    assert not (place / "repository.json").exists(), "it was only looked at"
    dialog.go.click()
    job = again.job()
    assert job.state is JobState.DONE, job.words
    assert page.model.rowCount() == 1
    assert (place / "key.age").read_bytes() == (place / "key.copy.age").read_bytes()


def test_damage_is_found_named_and_marked(admin: Admin, place: Path) -> None:
    admin.backed_up(place)
    harmed = next(each for each in (place / "objects").rglob("*") if each.is_file())
    content = bytearray(harmed.read_bytes())
    content[0] ^= 1
    harmed.write_bytes(bytes(content))
    admin.choose(ActionId.VERIFY_BACKUPS)
    job = admin.job()
    assert job.state is JobState.FLAWED
    assert harmed.name in job.words
    listing = admin.page.current()
    assert listing is not None
    assert admin.page.model.text(listing, Column.VERIFIED) == "Damaged · now"
    assert admin.page.model.spoken(listing).startswith("Damaged: ")
    assert admin.page.details.warning.isVisible()
    assert "and it is damaged" in admin.page.stands.text()
