"""Backups in the window: an administrator backs up, verifies, drills, restores, exports and cleans up from the menu."""

import os
import subprocess
import sys
import tarfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from edumanage_desktop.adapters.backup_archive.folder_storage import FolderStorage
from edumanage_desktop.adapters.database.embedded_accounts import needs_first_admin
from edumanage_desktop.gui.actions.action import ActionId
from edumanage_desktop.gui.backups.clean_up_dialog import CleanUpDialog
from edumanage_desktop.gui.backups.dump_dialog import DumpDialog
from edumanage_desktop.gui.backups.place_dialog import PlaceDialog
from edumanage_desktop.gui.backups.restore_dialog import RestoreDialog
from edumanage_desktop.gui.backups.table import BackupsModel, Column
from edumanage_desktop.gui.jobs.job import JobState
from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.services.backup.locking import locked
from tests.gui.backing_up import PASSPHRASE, Admin
from tests.gui.control_walk import nameless
from tests.gui.department import Department
from tests.object_storage import OWNER, ObjectStorage
from tests.unit.test_dump_file import FOOT, HEAD

Open = Callable[..., MainWindow]


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """Where the backups go."""
    return tmp_path / "backups"


def test_the_first_backup_is_found_and_finished_from_the_menu(admin: Admin, place: Path) -> None:
    job = admin.backed_up(place)
    assert job.state is JobState.DONE, job.words
    assert job.words.startswith("Backed up ")
    page = admin.page
    assert page.isVisible()
    assert page.model.rowCount() == 1
    listing = page.current()
    assert listing is not None
    assert listing.manifest.origin.login == "ada"
    assert page.model.text(listing, Column.FILES) == "8"
    assert page.model.text(listing, Column.VERIFIED) == "Never"
    assert str(place) in page.place.text()
    assert "restore drill: never made" in page.stands.text()
    assert job.words in admin.window.form.status_strip.message()


def test_the_place_is_remembered_and_read_again(
    admin: Admin, department: Department, place: Path, open_as: Open, qtbot: QtBot
) -> None:
    admin.backed_up(place)
    admin.window.close()
    again = Admin(open_as(department), qtbot)
    page = again.go()
    assert page.model.rowCount() == 1


def test_verify_and_drill_are_noted_with_the_backup(admin: Admin, place: Path) -> None:
    admin.backed_up(place)
    admin.choose(ActionId.VERIFY_BACKUPS)
    verified = admin.job()
    assert verified.state is JobState.DONE, verified.words
    assert verified.words.endswith("Everything is what was written.")
    admin.choose(ActionId.DRILL)
    drilled = admin.job()
    assert drilled.state is JobState.DONE, drilled.words
    listing = admin.page.current()
    assert listing is not None
    assert admin.page.model.text(listing, Column.VERIFIED) == "Whole · now"
    assert admin.page.model.text(listing, Column.DRILLED) == "Proven · now"
    assert "restore drill: done now" in admin.page.stands.text()
    assert listing.drilled is not None
    assert listing.drilled.login == "ada"


def test_a_backup_is_restored_into_a_new_folder(
    admin: Admin, department: Department, place: Path, tmp_path: Path
) -> None:
    department.run_sql("UPDATE people SET account='active'")
    admin.backed_up(place)
    admin.choose(ActionId.RESTORE)
    dialog = admin.asked()
    assert isinstance(dialog, RestoreDialog)
    dialog.folder.setText("beside")
    dialog.go.click()
    assert "whole path" in dialog.message.text()
    dialog.folder.setText(str(tmp_path / "restored"))
    dialog.go.click()
    job = admin.job()
    assert job.state is JobState.DONE, job.words
    url = f"sqlite:///{tmp_path / 'restored' / 'edumanage.sqlite'}"
    assert needs_first_admin(url), "as the sentence says"
    assert "becomes one" in job.words
    assert len([each for each in (tmp_path / "restored" / "files").rglob("*") if each.is_file()]) == 8


def test_nothing_is_restored_into_a_folder_with_something_in_it(admin: Admin, place: Path, tmp_path: Path) -> None:
    admin.backed_up(place)
    kept = tmp_path / "kept"
    kept.mkdir()
    (kept / "thesis.txt").write_text("mine")
    admin.page.details.restore.click()
    dialog = admin.asked()
    assert isinstance(dialog, RestoreDialog)
    dialog.folder.setText(str(kept))
    dialog.go.click()
    job = admin.job()
    assert job.state is JobState.FAILED
    assert "holds something already" in job.words
    assert [each.name for each in kept.iterdir()] == ["thesis.txt"]


def test_a_backup_is_exported_as_one_file(
    admin: Admin, place: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    admin.backed_up(place)
    path = tmp_path / "one.tar"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked, **_more: (str(path), ""))
    admin.choose(ActionId.EXPORT_BACKUP)
    job = admin.job()
    assert job.state is JobState.DONE, job.words
    with tarfile.open(path) as archive:
        assert "repository.json" in archive.getnames()


def test_cleaning_up_shows_what_would_go_and_cancels_by_default(admin: Admin, place: Path) -> None:
    admin.backed_up(place)
    admin.page.back_up.click()
    admin.job()
    admin.page.back_up.click()
    admin.job()
    assert admin.page.model.rowCount() == 3
    admin.choose(ActionId.CLEAN_UP_BACKUPS)
    dialog = admin.asked()
    assert isinstance(dialog, CleanUpDialog)
    assert dialog.cancel.isDefault()
    assert not dialog.go.isEnabled(), "nobody knows yet what would go"
    admin.qtbot.waitUntil(dialog.is_settled)
    assert len(dialog.gone()) == 2, "of three of one day the newest stays"
    assert dialog.table.row_count() == 3
    assert "are free then" in dialog.summary.text()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    admin.settle()
    assert admin.page.model.rowCount() == 3
    admin.choose(ActionId.CLEAN_UP_BACKUPS)
    dialog = admin.asked()
    assert isinstance(dialog, CleanUpDialog)
    admin.qtbot.waitUntil(dialog.is_settled)
    dialog.go.click()
    job = admin.job()
    assert job.words.startswith("Removed 2 backups"), job.words
    assert admin.page.model.rowCount() == 1


def test_a_dump_is_looked_at_before_it_is_merged(admin: Admin, department: Department, tmp_path: Path) -> None:
    dump = tmp_path / "portal.sql"
    dump.write_text(
        f"{HEAD}INSERT INTO `student_uploads` VALUES"
        "(9001,4101,11,'From the dump',NULL,'old.pdf','2026-01-02 03:04:05','submitted'),"
        f"(9002,4102,11,'Another',NULL,'two.pdf','2026-01-02 03:04:06','approved');\n{FOOT}"
    )
    admin.go()
    admin.choose(ActionId.IMPORT_DUMP)
    dialog = admin.asked()
    assert isinstance(dialog, DumpDialog)
    dialog.file.setText(str(dump))
    dialog.go.click()
    admin.qtbot.waitUntil(dialog.go.isEnabled)
    assert "2 are new and would be added." in dialog.found.text(), dialog.found.text() + dialog.message.text()
    assert department.database("vance").reader.details(9001) is None
    dialog.replaces.setChecked(True)
    assert dialog.cancel.isDefault()
    assert "8 that only stand here would be removed." in dialog.found.text()
    dialog.merges.setChecked(True)
    dialog.go.click()
    job = admin.job()
    assert job.state is JobState.DONE, job.words
    assert job.words.startswith("Added 2 rows")
    assert department.status(9001) == "submitted"


def test_who_is_at_work_is_told_and_keeps_others_out(admin: Admin, place: Path) -> None:
    admin.backed_up(place)
    with locked(FolderStorage(root=place), "verify"):
        admin.page.repository.read()
        admin.settle()
        assert "is at work with these backups" in admin.page.busy.text()
        assert "verifying" in admin.page.busy.text()
        admin.page.back_up.click()
        job = admin.job()
        assert job.state is JobState.FAILED
        assert "is at work with these backups" in job.words
    admin.page.repository.read()
    admin.settle()
    assert not admin.page.busy.isVisible()


def test_a_place_that_cannot_be_written_is_told_in_the_dialog(admin: Admin, tmp_path: Path) -> None:
    admin.choose(ActionId.BACK_UP)
    dialog = admin.asked()
    assert isinstance(dialog, PlaceDialog)
    dialog.go.click()
    assert dialog.message.text() == "Name a place first."
    dialog.place.setText("backups")
    dialog.go.click()
    assert dialog.message.text() == "Name a folder with its whole path.", "nobody knows where it would lie"
    (tmp_path / "file").write_text("no folder")
    dialog.place.setText(str(tmp_path / "file" / "backups"))
    dialog.go.click()
    admin.qtbot.waitUntil(dialog.go.isEnabled, timeout=20_000)
    assert "cannot be used" in dialog.message.text()
    dialog.place.setText("ftp://nowhere")
    dialog.go.click()
    assert dialog.message.text()
    other = tmp_path / "other"
    other.mkdir()
    (other / "thesis.txt").write_text("mine")
    dialog.place.setText(str(other))
    dialog.go.click()
    admin.qtbot.waitUntil(dialog.go.isEnabled, timeout=20_000)
    dialog.encrypts.setChecked(False)
    dialog.go.click()
    admin.qtbot.waitUntil(lambda: "holds something else" in dialog.message.text(), timeout=20_000)
    assert [each.name for each in other.iterdir()] == ["thesis.txt"]
    dialog.reject()
    assert not admin.window.jobs.jobs


def test_a_short_or_mistyped_passphrase_makes_nothing(admin: Admin, place: Path) -> None:
    admin.choose(ActionId.BACK_UP)
    dialog = admin.asked()
    assert isinstance(dialog, PlaceDialog)
    dialog.place.setText(str(place))
    dialog.go.click()
    admin.qtbot.waitUntil(dialog.encrypts.isVisible, timeout=20_000)
    dialog.passphrase.setText("short")
    dialog.again.setText("short")
    dialog.go.click()
    assert "at least 12" in dialog.message.text()
    dialog.passphrase.setText(PASSPHRASE)
    dialog.go.click()
    assert dialog.message.text() == "The two passphrases are not the same."
    assert nameless(dialog) == []
    dialog.reject()
    assert not (place / "repository.json").exists()


@pytest.mark.parametrize("login", ["nowak", "vance"])
def test_nobody_else_sees_anything_of_it(department: Department, open_as: Open, login: str) -> None:
    window = open_as(department, login)
    assert not window.form.rail.backups.isVisible()
    assert not window.form.status_strip.jobs.isVisible()
    for action in (ActionId.GO_TO_BACKUPS, ActionId.BACK_UP, ActionId.RESTORE, ActionId.IMPORT_DUMP, ActionId.JOBS):
        assert not window.registry.is_offered(action)
        window.registry.run(action)
    assert window.backups.page is None
    assert window.jobs.panel is None


def test_every_control_of_the_page_has_a_name(admin: Admin, place: Path) -> None:
    page = admin.go()
    assert nameless(page) == []
    admin.backed_up(place)
    assert nameless(admin.window) == []


def test_the_model_of_the_backups_keeps_qts_rules(
    admin: Admin, place: Path, theme: Theme, qtmodeltester: ModelTester
) -> None:
    admin.backed_up(place)
    model = BackupsModel(theme)
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # pytest-qt has no types
    model.show_listings(admin.page.repository.listings, admin.page.repository.listings[0].manifest.ended_at)
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # pytest-qt has no types


def test_a_bucket_is_backed_up_into_and_its_secret_is_asked_for(admin: Admin, objects: ObjectStorage) -> None:
    admin.choose(ActionId.BACK_UP)
    dialog = admin.asked()
    assert isinstance(dialog, PlaceDialog)
    assert not dialog.secret.isVisible()
    bucket = replace(objects.place(prefix="backups"), key_id=OWNER.key_id)
    dialog.place.setText(bucket.url())
    assert dialog.secret.isVisible()
    dialog.secret.setText("no such secret")
    objects.judge()
    try:
        dialog.go.click()
        admin.qtbot.waitUntil(lambda: dialog.message.isVisible() and dialog.go.isEnabled(), timeout=60_000)
        assert not dialog.encrypts.isVisible()
    finally:
        objects.judge_nobody()
    dialog.secret.setText(OWNER.secret)
    dialog.go.click()
    admin.qtbot.waitUntil(dialog.encrypts.isVisible, timeout=60_000)
    dialog.encrypts.setChecked(False)
    dialog.go.click()
    job = admin.job()
    assert job.state is JobState.DONE, job.words
    assert admin.page.model.rowCount() == 1


@pytest.mark.skipif(sys.platform != "linux", reason="tmpfs of Linux")
def test_a_full_disk_is_told_and_earlier_backups_stay(admin: Admin, department: Department, small_disk: Path) -> None:
    job = admin.backed_up(small_disk / "backups")
    assert job.state is JobState.DONE, job.words
    department.submit("Large", name="large.bin", content=os.urandom(3_000_000))
    admin.page.back_up.click()
    job = admin.job()
    assert job.state is JobState.FAILED
    assert "room" in job.words
    assert "cannot be used" in job.words
    assert admin.page.model.rowCount() == 1
    admin.choose(ActionId.VERIFY_BACKUPS)
    words = admin.job().words
    assert "Everything is what was written." in words
    assert "belong to no backup" in words


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of two mebibytes."""
    folder = tmp_path / "small"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(folder)]
    mounted = subprocess.run(command, capture_output=True, text=True, check=False)
    if mounted.returncode != 0:
        pytest.skip(f"nothing can be mounted here: {mounted.stderr.strip()}")
    yield folder
    subprocess.run(["umount", "--lazy", folder], check=True)
