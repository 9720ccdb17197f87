"""Chosen tables, files and one submission are restored from the window: looked at first, told in the jobs."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QRadioButton

from edumanage_desktop.gui.actions.action import ActionId
from edumanage_desktop.gui.backups.restore_dialog import RestoreDialog
from edumanage_desktop.gui.jobs.job import Job, JobState
from tests.adapters.restored_in_place import InPlace, in_place
from tests.engines import PrivateServers
from tests.gui.backing_up import Admin
from tests.gui.control_walk import nameless
from tests.gui.test_restored_in_place import Open, open_admin

__all__ = ["open_admin"]


@pytest.fixture(params=["sqlite", "mariadb"])
def place(request: pytest.FixtureRequest, tmp_path: Path, servers: PrivateServers) -> Iterator[InPlace]:
    """A department of either engine that was backed up once."""
    (tmp_path / "place").mkdir()
    with in_place(tmp_path / "place", request.param, servers.of(request.param)) as made:
        yield made


def opened(admin: Admin, place: InPlace, way: str) -> RestoreDialog:
    """Choose *Restore…* and a way."""
    admin.choose(ActionId.RESTORE)
    dialog = admin.asked()
    assert isinstance(dialog, RestoreDialog)
    choice: QRadioButton = getattr(dialog, way)
    choice.setChecked(True)
    if place.own.server is not None:
        is_files = way == "files"
        dialog.login.setText("bak" if is_files else "root")
        password = place.own.server.root_password
        dialog.password.setText(password[:16] if is_files else password)
    return dialog


def looked(admin: Admin, dialog: RestoreDialog) -> str:
    """Press the button, and return what would be done, or what hinders it."""
    assert not dialog.cancel.isDefault()
    dialog.go.click()
    admin.qtbot.waitUntil(lambda: dialog.lost.isVisible() or dialog.message.isVisible(), timeout=20_000)
    return dialog.lost.text() if dialog.lost.isVisible() else dialog.message.text()


def done(admin: Admin, dialog: RestoreDialog) -> Job:
    """Press the button that does what was looked at; cancelling was the default."""
    assert dialog.cancel.isDefault()
    assert nameless(dialog) == []
    dialog.go.click()
    job = admin.job()
    assert job.state is JobState.DONE, job.words
    return job


def test_chosen_tables_are_looked_at_and_come_back(place: InPlace, open_admin: Open) -> None:
    admin = open_admin(place)
    before = place.own.root("SELECT id,number,full_name,email FROM students ORDER BY 1")
    place.own.root("UPDATE students SET full_name='Wrong' WHERE id=7")
    place.own.root("INSERT INTO students(id,full_name) VALUES(900,'Came Since')")
    dialog = opened(admin, place, "tables")
    assert looked(admin, dialog) == "Choose at least one table."
    dialog.pick("students")
    assert looked(admin, dialog) == "2 rows would be changed."
    assert "Students: come back: 0, changed: 1, go: 1" in dialog.outlook.text()
    assert dialog.acts.row_count() == 2
    assert "Students" in dialog.acts.text_of(0)
    dialog.keep.setChecked(True)
    assert not dialog.lost.isVisible(), "what was looked at is another question now"
    assert re.match("1 rows? would be changed", looked(admin, dialog))
    dialog.keep.setChecked(False)
    looked(admin, dialog)
    assert "Students: come back: 0, changed: 1, go: 1" in done(admin, dialog).words
    assert place.own.root("SELECT id,number,full_name,email FROM students ORDER BY 1") == before
    dialog = opened(admin, place, "tables")
    dialog.pick("students")
    dialog.pick("work")
    assert "one after the other" in looked(admin, dialog)
    dialog.pick("work", is_on=False)
    assert looked(admin, dialog).endswith("There is nothing to restore.")
    assert dialog.go.text() == "Look what would change"
    dialog.reject()


def test_all_submissions_come_back_and_students_stay(place: InPlace, open_admin: Open) -> None:
    admin = open_admin(place)
    work = place.own.root("SELECT * FROM student_uploads ORDER BY 1")
    place.go_on()
    place.own.root("UPDATE students SET full_name='Renamed Since' WHERE id=7")
    dialog = opened(admin, place, "tables")
    dialog.pick("work")
    assert looked(admin, dialog).startswith("3 acts since ")
    assert "stay as they are today" in dialog.outlook.text()
    assert dialog.go.text() == "Restore all submissions"
    assert "in use now" in done(admin, dialog).words
    assert place.own.root("SELECT * FROM student_uploads ORDER BY 1") == work
    assert place.own.value("SELECT full_name FROM students WHERE id=7") == "Renamed Since"


def test_files_are_looked_at_and_put_back(place: InPlace, open_admin: Open) -> None:
    admin = open_admin(place)
    dialog = opened(admin, place, "files")
    looked(admin, dialog)
    dialog.reject()
    key = str(place.own.value("SELECT store_key FROM upload_files WHERE upload_id=:u", u=place.made[0]))
    path = place.department.folder / "store" / key
    content = path.read_bytes()
    path.unlink()
    dialog = opened(admin, place, "files")
    assert re.match("1 files? would be put back", looked(admin, dialog))
    assert any("Missing" in dialog.acts.text_of(row) for row in range(dialog.acts.row_count()))
    dialog.go.click()
    job = admin.job()
    assert re.match("1 files? (was|were) put back", job.words), job.words
    assert path.read_bytes() == content


def test_one_submission_is_looked_at_and_comes_back(place: InPlace, open_admin: Open) -> None:
    admin = open_admin(place)
    upload = place.made[0]
    place.own.by_portal("DELETE FROM student_uploads WHERE id=?", upload)
    dialog = opened(admin, place, "submission")
    assert "by its number" in looked(admin, dialog)
    dialog.number.setText("4711")
    assert "no submission 4,711 in the backup" in looked(admin, dialog)
    dialog.number.setText(str(upload))
    assert looked(admin, dialog) == f"Submission {upload} was deleted, and would come back."
    assert "is as it was in the backup" in done(admin, dialog).words
    assert place.own.kinds(upload)[-2:] == ["deleted", "arrived"]
