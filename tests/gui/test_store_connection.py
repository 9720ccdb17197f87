"""A connection whose files lie in a bucket: its place is typed, its secret goes into the keyring and nowhere else."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from edumanage_desktop.domain.profiles import ProfileKind
from edumanage_desktop.gui.sign_in.connections_dialog import ConnectionsDialog
from edumanage_desktop.gui.theme import Theme
from tests.gui.signing_in import PASSWORD, Computer
from tests.gui.test_sign_in import make_admin
from tests.object_storage import OWNER, ObjectStorage


@pytest.fixture
def computer(tmp_path: Path, theme: Theme, qtbot: QtBot) -> Iterator[Computer]:
    computer = Computer(folder=tmp_path, theme=theme, qtbot=qtbot)
    yield computer
    computer.close()


def new_connection(computer: Computer) -> ConnectionsDialog:
    """Open the dialog of a computer with an administrator, and begin a connection to that person's own database."""
    window = make_admin(computer)
    window.leave()
    flow = computer.asked(window)
    flow.page.edit.click()
    dialog = flow.dialog()
    assert dialog is not None
    dialog.add.click()
    dialog.name.setText("Cloud")
    dialog.kind.setCurrentIndex(dialog.kind.findData(ProfileKind.EMBEDDED))
    return dialog


def test_what_is_no_place_is_said_and_not_kept(computer: Computer) -> None:
    dialog = new_connection(computer)
    for text, said in (
        ("s3://ab", "3 to 63"),
        ("s3://bucket?endpoint=http://s3.example.org", "begins with https://"),
        ("s3://id:the-secret@bucket", "never stands in its URL"),
        ("ftp://files.example.org", "a folder, a file: URL or an s3: URL"),
    ):
        dialog.store.setText(text)
        for button in (dialog.save, dialog.trial):
            button.click()
            assert said in dialog.message()
            assert "Nothing was kept" in dialog.message()
    assert "the-secret" not in dialog.message()
    dialog.store.setText("s3://bucket")
    dialog.secret.setText("typed")
    dialog.save.click()
    assert "name the key" in dialog.message()


def test_a_secret_is_asked_only_where_a_key_takes_one(computer: Computer) -> None:
    dialog = new_connection(computer)
    dialog.store.setText("/srv/files")
    assert not dialog.form.isRowVisible(dialog.secret)
    dialog.store.setText("s3://key@bucket")
    assert dialog.form.isRowVisible(dialog.secret)
    dialog.secret.setText("typed")
    assert dialog.store_secret() == "typed"
    dialog.shared.setChecked(True)
    assert not dialog.form.isRowVisible(dialog.secret)
    assert dialog.store_secret() == ""


def test_a_bucket_is_tried_out_and_its_secret_is_remembered(computer: Computer, objects: ObjectStorage) -> None:
    dialog = new_connection(computer)
    place = objects.place()
    dialog.login.setText("maria")
    dialog.password.setText(PASSWORD)
    dialog.store.setText(f"s3://{OWNER.key_id}@no-such-bucket?endpoint={objects.endpoint}")
    dialog.secret.setText(OWNER.secret)
    dialog.trial.click()
    computer.wait(lambda: "no such bucket" in dialog.message())
    dialog.store.setText(f"s3://{OWNER.key_id}@{place.bucket}/uploads?endpoint={objects.endpoint}")
    dialog.trial.click()
    computer.wait(lambda: "The connection works" in dialog.message())
    dialog.save.click()
    computer.wait(lambda: dialog.message() == "Saved.")
    assert dialog.secret.text() == ""
    assert computer.keyring.present[place.identity, OWNER.key_id] == OWNER.secret
    kept = [
        path for path in computer.folder.rglob("*") if path.is_file() and OWNER.secret.encode() in path.read_bytes()
    ]
    assert kept == []


def test_where_no_keyring_is_nothing_is_kept(computer: Computer) -> None:
    dialog = new_connection(computer)
    dialog.store.setText("s3://key@bucket")
    dialog.secret.setText("typed")
    computer.keyring.is_missing = True
    dialog.save.click()
    computer.wait(lambda: "no keyring" in dialog.message())
    assert "Cloud" not in [dialog.list.item(row).text() for row in range(dialog.list.count())]
