"""Files of a backup are chosen in the window, by the keyboard alone: put back into the store, or saved as copies."""

import gc
import re
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QPushButton
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from edumanage_desktop.gui.actions.action import ActionId
from edumanage_desktop.gui.backups.files_dialog import FilesDialog
from edumanage_desktop.gui.backups.files_table import FileColumn, FilesModel, FilesView
from edumanage_desktop.gui.backups.restore_dialog import RestoreDialog
from edumanage_desktop.gui.in_turns import is_being_opened
from edumanage_desktop.gui.jobs.job import JobState
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.loading_ahead import LOADED_AHEAD
from edumanage_desktop.services.backup.files_look import ChoosableFile, StoreState
from tests.adapters.restored_in_place import InPlace, in_place
from tests.engines import PrivateServers
from tests.gui.backing_up import Admin
from tests.gui.control_walk import nameless, speechless, stops_by_tab, unreached
from tests.gui.test_restored_in_place import Open, open_admin

__all__ = ["open_admin"]
Key = Qt.Key
LONGEST_S = 0.2
"""Of the thread's own time, on a computer that is busy with other things."""


@pytest.fixture(params=["sqlite", "mariadb"])
def place(request: pytest.FixtureRequest, tmp_path: Path, servers: PrivateServers) -> Iterator[InPlace]:
    """A department of either engine that was backed up once."""
    (tmp_path / "place").mkdir()
    with in_place(tmp_path / "place", request.param, servers.of(request.param)) as made:
        yield made


@pytest.fixture
def filed(tmp_path: Path) -> Iterator[InPlace]:
    """A department in a file that was backed up once."""
    (tmp_path / "place").mkdir()
    with in_place(tmp_path / "place") as made:
        yield made


def press(*keys: Qt.Key) -> None:
    """Press keys where the keyboard is."""
    for key in keys:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key)


def has_keyboard(admin: Admin, dialog: QDialog) -> None:
    """Wait until the keyboard is in a dialog."""
    dialog.activateWindow()
    admin.qtbot.waitUntil(lambda: dialog.isAncestorOf(QApplication.focusWidget() or admin.window))


def write(text: str) -> None:
    """Type a text where the keyboard is."""
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClicks(focus, text)


def choosing(admin: Admin, place: InPlace) -> FilesDialog:
    """Choose *Restore…*, *Chosen files*, and wait until all that can be known of them is."""
    admin.choose(ActionId.RESTORE)
    dialog = admin.asked()
    assert isinstance(dialog, RestoreDialog)
    has_keyboard(admin, dialog)
    press(Key.Key_Down, Key.Key_Down, Key.Key_Down, Key.Key_Down)
    assert dialog.chosen_files.isChecked()
    if place.own.server is not None:
        press(Key.Key_Tab)
        assert QApplication.focusWidget() is dialog.login
        dialog.login.selectAll()
        write("bak")
        press(Key.Key_Tab)
        write(place.own.server.root_password[:16])
    press(Key.Key_Return)
    admin.qtbot.waitUntil(lambda: isinstance(admin.page.doing.dialog, FilesDialog), timeout=20_000)
    return listed(admin)


def listed(admin: Admin) -> FilesDialog:
    """Wait until the dialog is open and all that can be known of its files is."""
    files = admin.asked()
    assert isinstance(files, FilesDialog)
    has_keyboard(admin, files)
    admin.qtbot.waitUntil(lambda: files.is_settled() or files.message.isVisible(), timeout=20_000)
    assert files.message.text() == ""
    return files


def told(files: FilesDialog) -> dict[str, str]:
    """Return how the table says that the store has each file that is shown."""
    rows = range(files.model.rowCount())
    return {
        files.model.index(row, FileColumn.FILE).data(): files.model.index(row, FileColumn.STORE).data() for row in rows
    }


def stored_at(place: InPlace, number: int) -> Path:
    query = "SELECT store_key FROM upload_files WHERE upload_id=:u"
    return place.department.folder / "store" / str(place.own.value(query, u=place.made[number]))


def test_missing_and_damaged_files_are_found_chosen_and_put_back_by_keyboard(place: InPlace, open_admin: Open) -> None:
    admin = open_admin(place)
    missing, damaged = stored_at(place, 0), stored_at(place, 1)
    before = {path: path.read_bytes() for path in (missing, damaged)}
    missing.unlink()
    damaged.chmod(0o640)
    damaged.write_bytes(b"x" * len(before[damaged]))
    files = choosing(admin, place)
    assert told(files) == {
        "essay 0.pdf": "Missing",
        "essay 1.pdf": "Damaged",
        "essay 2.pdf": "Whole",
        "films.pdf": "Missing, not backed up",
    }
    assert QApplication.focusWidget() is files.search
    assert not files.go.isEnabled()
    press(Key.Key_Tab, Key.Key_Space)
    assert files.harmed.isChecked()
    assert set(told(files)) == {"essay 0.pdf", "essay 1.pdf", "films.pdf"}
    press(Key.Key_Tab, Key.Key_Down, Key.Key_Space, Key.Key_Down, Key.Key_Space)
    chosen = {each.name for each in files.model.chosen()}
    assert chosen == {"essay 0.pdf", "essay 1.pdf"}, "the portal's, as the newest, stands first"
    press(Key.Key_Space)
    assert len(files.model.chosen()) == 1, "Space chooses, and no longer"
    press(Key.Key_Space, Key.Key_Return)
    admin.qtbot.waitUntil(lambda: files.headline.isVisible() or files.message.isVisible(), timeout=20_000)
    assert files.headline.text() == "2 files would be put back.", files.message.text()
    assert "Missing in the store: 1." in files.outlook.text()
    assert [files.plan.text_of(row) for row in range(2)] == [
        f"22F41A0424 · {place.made[0]} · essay 0.pdf\tMissing",
        f"22F41A0424 · {place.made[1]} · essay 1.pdf\tAltered",
    ]
    assert not missing.exists(), "it was a look"
    assert files.cancel.isDefault()
    assert QApplication.focusWidget() is files.cancel
    assert (nameless(files), speechless(files)) == ([], [])
    press(Key.Key_Tab)
    assert QApplication.focusWidget() is files.go
    press(Key.Key_Return)
    job = admin.job()
    assert (job.state, job.words) == (JobState.DONE, "2 files were put back.")
    assert {path: path.read_bytes() for path in before} == before
    assert stored_at(place, 2).exists()


def test_copies_of_chosen_files_are_saved_in_a_folder(
    filed: InPlace, open_admin: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    admin = open_admin(filed)
    folder = tmp_path / "copies"
    folder.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_asked: str(folder))
    files = choosing(admin, filed)
    write(f"22F41A0424 {stored_at(filed, 1).name}")
    admin.qtbot.waitUntil(lambda: list(told(files)) == ["essay 1.pdf"])
    press(Key.Key_Tab, Key.Key_Tab, Key.Key_Space, Key.Key_Tab, Key.Key_Tab, Key.Key_Tab)
    assert QApplication.focusWidget() is files.copies
    press(Key.Key_Space)
    job = admin.job()
    assert job.state is JobState.DONE
    assert re.match("1 cop(y was|ies were) saved in ", job.words), job.words
    (copy,) = folder.iterdir()
    assert copy.name == f"22F41A0424 {filed.made[1]} essay 1.pdf"
    assert copy.read_bytes() == stored_at(filed, 1).read_bytes()


def test_every_control_is_reached_named_and_has_a_role(filed: InPlace, open_admin: Open) -> None:
    admin = open_admin(filed)
    files = choosing(admin, filed)
    press(Key.Key_Tab, Key.Key_Tab, Key.Key_Space)
    assert (nameless(files), speechless(files)) == ([], [])
    assert unreached(files, stops_by_tab(files, Key.Key_Tab)) == []
    spoken = files.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "submission" in spoken
    assert "In the store: " in spoken
    press(Key.Key_Return)
    admin.qtbot.waitUntil(files.headline.isVisible, timeout=20_000)
    press(Key.Key_Backtab)
    focus = QApplication.focusWidget()
    assert isinstance(focus, QPushButton)
    assert focus.text() == "Back to the list"
    press(Key.Key_Return)
    assert files.table.isVisible()
    assert not files.headline.isVisible()
    assert files.go.isDefault()
    press(Key.Key_Escape)
    admin.qtbot.waitUntil(lambda: admin.page.doing.dialog is None)
    assert not admin.window.jobs.jobs


@pytest.mark.parametrize("place", ["mariadb"], indirect=True)
def test_who_may_not_read_the_files_is_told_and_nothing_is_listed(place: InPlace, open_admin: Open) -> None:
    """In a file an administrator reads everything."""
    assert place.own.server is not None
    admin = open_admin(place)
    password = place.own.server.root_password[:16]
    admin.choose(ActionId.RESTORE)
    dialog = admin.asked()
    assert isinstance(dialog, RestoreDialog)
    dialog.chosen_files.setChecked(True)
    dialog.login.clear()
    dialog.go.click()
    assert dialog.message.text() == "Name the account that backs up."
    dialog.login.setText("adm")
    dialog.password.setText(password)
    dialog.go.click()
    admin.qtbot.waitUntil(lambda: isinstance(admin.page.doing.dialog, FilesDialog), timeout=20_000)
    files = admin.asked()
    assert isinstance(files, FilesDialog)
    has_keyboard(admin, files)
    admin.qtbot.waitUntil(files.notice.isVisible, timeout=20_000)
    assert "none was looked at" in files.notice.sentence()
    assert (files.model.rowCount(), files.table.isVisible()) == (0, False)
    assert not any(part.isEnabled() for part in (files.search, files.harmed, files.ways))
    assert (nameless(files), speechless(files)) == ([], [])
    assert (files.go.text(), files.login.text()) == ("Try again", "adm")
    assert QApplication.focusWidget() is files.password
    files.login.selectAll()
    files.login.setFocus()
    press(Key.Key_Delete, Key.Key_Return)
    assert files.message.text() == "Name the account that backs up."
    write("bak")
    press(Key.Key_Tab)
    write(password)
    press(Key.Key_Return)
    admin.qtbot.waitUntil(lambda: files.is_settled() or files.notice.isVisible(), timeout=20_000)
    assert len(told(files)) == 4, files.notice.sentence()
    assert (files.table.isVisible(), files.login.isVisible()) == (True, False)
    assert files.search.isEnabled()
    files.all.click()
    assert files.go.text() == "Look what would be put back"
    files.go.click()
    admin.qtbot.waitUntil(files.headline.isVisible, timeout=20_000)


def test_escape_goes_back_one_step_and_a_lock_takes_all_away(filed: InPlace, open_admin: Open) -> None:
    admin = open_admin(filed)
    files = choosing(admin, filed)
    write("essay")
    admin.qtbot.waitUntil(lambda: len(told(files)) == 3)
    files.all.click()
    files.go.click()
    admin.qtbot.waitUntil(files.headline.isVisible, timeout=20_000)
    assert "Whole, and left alone: 3." in files.outlook.text()
    assert files.plan.row_count() == 0, "what stays as it is needs no row"
    press(Key.Key_Escape)
    assert (files.isVisible(), files.table.isVisible(), files.headline.isVisible()) == (True, True, False)
    assert files.model.chosen_count() == 3
    press(Key.Key_Escape)
    assert (files.isVisible(), files.search.text(), files.model.chosen_count()) == (True, "", 3)
    files.go.click()
    admin.qtbot.waitUntil(files.headline.isVisible, timeout=20_000)
    admin.page.doing.leave()
    assert admin.page.doing.dialog is None
    assert not files.isVisible()


def test_it_is_made_in_turns_of_modules_that_are_there_already(filed: InPlace, open_admin: Open) -> None:
    names = [name.rpartition(".")[2] for name in LOADED_AHEAD]
    assert "restore_dialog" in names[: names.index("files_table")]
    assert names.index("files_table") < names.index("files_dialog")
    admin = open_admin(filed)
    admin.choose(ActionId.RESTORE)
    dialog = admin.asked()
    assert isinstance(dialog, RestoreDialog)
    dialog.chosen_files.setChecked(True)
    dialog.go.click()
    files = admin.page.doing.dialog
    assert isinstance(files, FilesDialog)
    assert is_being_opened(files)
    listed(admin)
    assert len(told(files)) == 4


def test_what_is_chosen_is_said(filed: InPlace, open_admin: Open) -> None:
    admin = open_admin(filed)
    files = choosing(admin, filed)
    heard = list[str]()
    files.announced.connect(heard.append)
    files.table.setFocus()
    first = files.model.index(0, 0)
    assert not first.data(Qt.ItemDataRole.AccessibleTextRole).endswith("Chosen.")
    press(Key.Key_Space)
    assert heard == ["1 chosen"]
    assert first.data(Qt.ItemDataRole.AccessibleTextRole).endswith("Chosen.")
    files.none.click()
    assert heard[1:] == ["0 chosen"]
    number = str(files.model.files[0].upload_id)
    assert number in files.model.index(0, FileColumn.SUBMISSION).data(), "two revisions of a work look alike otherwise"


def many(count: int) -> list[ChoosableFile]:
    """Return files, each of a submission of its own."""
    files = []
    for number in range(count):
        name = f"essay {number}.pdf"
        folded = f"s{number}\nzoe zolkiewska\non films\n{name}"
        told = (name, number + 1, f"S{number}", "Zoë Żółkiewska", "On films", "ab" * 32)
        files.append(ChoosableFile(f"ab/{number}.pdf", 700, "ab" * 32, *told, is_named=True, folded=folded))
    return files


def test_the_table_keeps_qt_s_rules_while_more_becomes_known(qtmodeltester: ModelTester, theme: Theme) -> None:
    model = FilesModel(theme)
    model.show_files(many(30))
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # pytest-qt has no types
    model.narrow("", is_harmed_alone=True)
    assert model.rowCount() == 0
    model.take(dict.fromkeys(range(30), StoreState.THERE) | {7: StoreState.MISSING, 9: StoreState.MISSING})
    model.take({8: StoreState.DAMAGED, 29: StoreState.DAMAGED, 3: StoreState.WHOLE})
    assert [model.index(row, 0).data() for row in range(4)] == [f"essay {n}.pdf" for n in (7, 8, 9, 29)]
    model.narrow("ESSAY 2", is_harmed_alone=True)
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["essay 29.pdf"]
    model.mark_shown(is_marked=True)
    model.narrow("żółk S7", is_harmed_alone=False)
    model.toggle({0})
    assert [each.name for each in model.chosen()] == ["essay 7.pdf", "essay 29.pdf"], "shown or not"
    assert model.setData(model.index(0, 0), Qt.CheckState.Unchecked.value, Qt.ItemDataRole.CheckStateRole)
    model.mark_shown(is_marked=False)
    assert model.chosen() == []
    elsewhere = replace(many(1)[0], recorded="cd" * 32)
    model.show_files([elsewhere])
    model.take({0: StoreState.DAMAGED})
    model.narrow("", is_harmed_alone=False)
    assert model.index(0, FileColumn.STORE).data() == "Damaged, not backed up"


def test_a_hundred_thousand_files_are_searched_and_chosen_at_once(qtbot: QtBot, theme: Theme) -> None:
    model = FilesModel(theme)
    view = FilesView(model)
    qtbot.addWidget(view)
    view.resize(800, 600)
    with qtbot.waitExposed(view):
        view.show()
    files, half = many(100_000), dict.fromkeys(range(0, 100000, 2), StoreState.MISSING)

    def seconds(act: Callable[[], object]) -> float:
        began = time.thread_time()
        act()
        QApplication.processEvents()
        return time.thread_time() - began

    gc.collect()
    gc.disable()  # the program looks for garbage at other times
    try:
        taken = {
            "shown": seconds(lambda: model.show_files(files)),
            "searched": seconds(lambda: model.narrow("s9999 żółkiewska", is_harmed_alone=False)),
            "some known": seconds(lambda: model.take(dict(list(half.items())[:5_000]))),
            "all": seconds(lambda: model.narrow("", is_harmed_alone=False)),
            "known": seconds(lambda: model.take(half)),
            "harmed": seconds(lambda: model.narrow("", is_harmed_alone=True)),
            "chosen": seconds(lambda: model.mark_shown(is_marked=True)),
            "all selected": seconds(lambda: QTest.keyClick(view, Key.Key_A, Qt.KeyboardModifier.ControlModifier)),
            "not chosen": seconds(lambda: QTest.keyClick(view, Key.Key_Space)),
            "chosen by Space": seconds(lambda: QTest.keyClick(view, Key.Key_Space)),
        }
    finally:
        gc.enable()
    assert model.chosen_count() == 50_000
    assert {what: round(each, 3) for what, each in taken.items() if each > LONGEST_S} == {}


def test_the_plan_of_a_hundred_thousand_files_stops_nothing(filed: InPlace, open_admin: Open) -> None:
    """None of them is in the backup, so each has a row."""
    admin = open_admin(filed)
    files = choosing(admin, filed)
    files.looking.leave()
    files.model.show_files(many(100_000))
    files.all.click()
    longest = 0.0
    gc.collect()
    gc.disable()  # the program looks for garbage at other times
    try:
        files.asked.emit()
        until = time.monotonic() + 60
        while time.monotonic() < until and not files.headline.isVisible():
            longest = max(longest, turn_s())
        for _turn in range(20):
            longest = max(longest, turn_s())
    finally:
        gc.enable()
    assert files.plan.row_count() == 100_000, files.message.text()
    assert files.plan.text_of(0).endswith(".pdf\tNot in this backup")
    assert longest < LONGEST_S


def turn_s() -> float:
    """Let the window take a turn, and return how much of the thread's own time it took."""
    began = time.thread_time()
    QApplication.processEvents()
    return time.thread_time() - began
