"""The tab Diagnose: real faults, each looked into, told and, where that is safe, mended by a button; by keys alone."""

import os
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from threading import Event

import pymysql
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from edumanage_desktop.adapters.database.performance_probe import DatabasePerformanceProber
from edumanage_desktop.adapters.platform.linux import LinuxPlatform
from edumanage_desktop.adapters.platform.posix import PosixPlatform
from edumanage_desktop.gui.diagnosis.diagnose_section import DiagnoseSection
from edumanage_desktop.gui.jobs.job import JobState
from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.gui.tour.album import Album
from edumanage_desktop.gui.tour.health_diagnosing import HealthDiagnosingScenes
from edumanage_desktop.gui.verifying.check_delegate import DETAIL_ROLE, TITLE_ROLE
from edumanage_desktop.services.diagnosis.connection import ConnectionFault
from edumanage_desktop.services.diagnosis.matters import Matter
from edumanage_desktop.services.diagnosis.performance import HELD_S, LockFacts, PerformanceFault
from edumanage_desktop.services.diagnosis.upload import UploadFault
from edumanage_desktop.services.diagnosis.visibility import VisibilityFault
from tests.adapters.measured_performance import IDLE
from tests.gui.control_walk import nameless, walk
from tests.gui.department import NOWAK, Department
from tests.gui.diagnosing import PATIENCE_MS, Diagnosing, options_of
from tests.mariadb_server import MariaDBServer
from tests.mounted_disks import only_read
from tests.prepared_server import PASSWORD, PreparedServer, prepared_server

_INDEX = "ix_upload_search_title"
_ON_SERVER = "ix_student_uploads_status_created"


@pytest.fixture(autouse=True)
def _own_computer(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever else this computer does meanwhile is no part of these proofs."""
    monkeypatch.setattr(PosixPlatform, "machine", lambda _platform: IDLE)
    monkeypatch.setattr(LinuxPlatform, "machine", lambda _platform: IDLE)


@pytest.fixture
def diagnosing(
    qtbot: QtBot, theme: Theme, department: Department, open_main_window: Callable[..., MainWindow]
) -> Diagnosing:
    """The tab of an administrator of a department in a file."""
    return Diagnosing(qtbot, theme, department, open_main_window)


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PreparedServer]:
    """A prepared server of these proofs alone, with `ann`, a faculty member."""
    server = MariaDBServer(folder=tmp_path_factory.mktemp("s"))
    server.start()
    try:
        with prepared_server(server) as made:
            made.administrator()
            made.root("INSERT INTO faculty(id,full_name) VALUES(1,'Ann Nowak')")
            made.add("ann", "--role", "faculty", "--faculty", "1")
            yield made
    finally:
        server.stop()


def on_server(diagnosing: Diagnosing, prepared: PreparedServer, folder: Path) -> DiagnoseSection:
    """Return the tab of `ada`, an administrator of the department on the server."""
    (folder / "store").mkdir()
    return diagnosing.section(options_of(prepared.url("ada", PASSWORD), folder / "home", folder / "store"))


def name_administrator(diagnosing: Diagnosing, section: DiagnoseSection, password: str) -> None:
    """Type the password of the server's administrator, and press Enter."""
    diagnosing.qtbot.waitUntil(lambda: section.dialog is not None and section.dialog.isVisible())
    dialog = section.dialog
    assert dialog is not None
    assert dialog.login.text() == "root"
    assert not nameless(dialog)
    QTest.keyClicks(dialog.password, password)
    QTest.keyClick(dialog.password, Qt.Key.Key_Return)


def states_of(section: DiagnoseSection) -> dict[str, str]:
    """Return what stands in the list of checks: the title with its state, and the evidence."""
    rows = section.pane.view.list
    items = [rows.item(row) for row in range(rows.count())]
    return {str(item.data(TITLE_ROLE)): str(item.data(DETAIL_ROLE)) for item in items}


def test_a_whole_diagnosis_by_keys_alone(diagnosing: Diagnosing) -> None:
    section = diagnosing.section()
    assert not nameless(section)
    waiting = states_of(section)
    assert "The file store" in waiting
    assert not any(waiting.values()), "nothing was found yet"
    looked = diagnosing.looked(section, Matter.UPLOAD)
    assert looked.found.is_well, looked.found.verdict
    assert looked.repair is None
    assert section.pane.box.isHidden()
    assert all(title.startswith("Well: ") and evidence for title, evidence in states_of(section).items())
    assert section.pane.view.list.hasFocus(), "the keyboard stands where there is something to read"
    assert section.matters.item(0).data(DETAIL_ROLE) == "Found well"
    assert not nameless(section)
    section.pane.copy.click()
    assert QApplication.clipboard().text() == section.pane.view.text()
    connection = diagnosing.looked(section, Matter.CONNECTION)
    assert connection.found.is_well
    section.choose(Matter.UPLOAD)
    assert section.pane.view.found is looked.found, "what was found stays"
    (job, later) = diagnosing.windows[0].jobs.jobs
    assert (job.state, later.state) == (JobState.DONE, JobState.DONE)
    assert job.title == "Diagnosis: Uploads fail"


def test_a_missing_index_is_made_by_the_button_and_looked_at_again(diagnosing: Diagnosing) -> None:
    diagnosing.department.run_sql(f"DROP INDEX {_INDEX}")
    section = diagnosing.section()
    looked = diagnosing.looked(section, Matter.PERFORMANCE)
    assert looked.found.fault is PerformanceFault.INDEX_MISSING
    assert _INDEX in section.pane.view.verdict.text()
    assert section.matters.item(2).data(DETAIL_ROLE) == "Found something wrong"
    button, rows = section.pane.box.button, section.pane.view.list
    assert rows.hasFocus()
    assert str(rows.currentItem().data(TITLE_ROLE)) == "Not well: Indexes"
    assert section.pane.view.remedy.isHidden(), "the button says what to do"
    QTest.keyClick(rows, Qt.Key.Key_Tab)
    assert button.hasFocus()
    assert button.text() == "Add the indexes"
    assert f"{_INDEX} (upload_search)" in section.pane.box.changes.text()
    QTest.keyClick(button, Qt.Key.Key_Space)
    again = diagnosing.found(section, Matter.PERFORMANCE)
    assert again.found.is_well, again.found.verdict
    assert section.pane.message.text().endswith("This is what the checks find now:")
    assert section.pane.box.isHidden()
    with diagnosing.department.database("ada").connections.reading() as connection:
        assert connection.value(f"SELECT COUNT(*) FROM sqlite_master WHERE name='{_INDEX}'") == 1


def test_a_store_that_is_only_read_and_a_file_that_breaks_a_rule(diagnosing: Diagnosing, tmp_path: Path) -> None:
    section = diagnosing.section()
    with only_read(diagnosing.department.folder / "files"):
        looked = diagnosing.looked(section, Matter.UPLOAD)
    assert looked.found.fault is UploadFault.READ_ONLY
    states = states_of(section)
    assert "Not well: Rights in the store" in states
    assert "Not tried: A sample through the whole path" in states
    assert "Mount the disk" in section.pane.view.remedy.text()
    assert section.pane.box.isHidden(), "nothing here mends a disk"
    program = tmp_path / "tool.exe"
    program.write_bytes(b"MZ" + bytes(2000))
    section.pane.file.setText(str(program))
    QTest.keyClick(section.pane.file, Qt.Key.Key_Return)
    assert diagnosing.found(section, Matter.UPLOAD).found.fault is UploadFault.BREAKS_RULE


def test_files_that_nothing_names_are_cleared_by_the_button(diagnosing: Diagnosing) -> None:
    store = diagnosing.department.folder / "files"
    section = diagnosing.section()
    with (diagnosing.department.folder / "left.txt").open("w+b") as left:
        left.write(b"Left by a computer that never came back.\n")
        left.seek(0)
        key, _size, _digest = diagnosing.department.store.save(left, suffix=".txt")
    month_ago = time.time() - 31 * 86_400
    os.utime(store / key, (month_ago, month_ago))
    looked = diagnosing.looked(section, Matter.UPLOAD)
    assert looked.found.fault is UploadFault.ORPHAN_FILES
    assert key in section.pane.view.verdict.text()
    section.pane.box.button.click()
    assert diagnosing.found(section, Matter.UPLOAD).found.is_well
    assert section.pane.message.text().startswith("Cleared: ")
    assert not (store / key).exists()
    assert sum(1 for path in store.rglob("*") if path.is_file()) == 8, "all work has its file"


def test_it_is_stopped_between_two_checks_and_the_window_lives(
    diagnosing: Diagnosing, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, may_end, locks = Event(), Event(), DatabasePerformanceProber._locks

    def wait(self: DatabasePerformanceProber, *more: object) -> LockFacts | None:
        begun.set()
        assert may_end.wait(60)
        return locks(self, *more)  # type: ignore[arg-type]  # passed on as they came

    monkeypatch.setattr(DatabasePerformanceProber, "_locks", wait)
    section = diagnosing.section()
    section.choose(Matter.PERFORMANCE)
    section.look()
    diagnosing.qtbot.waitUntil(begun.is_set)
    diagnosing.qtbot.waitUntil(lambda: "Locks" in section.pane.view.verdict.text())
    assert section.pane.look.isHidden()
    assert section.pane.stop.hasFocus()
    section.choose(Matter.UPLOAD)
    assert not section.pane.look.isEnabled(), "one diagnosis at a time"
    section.choose(Matter.PERFORMANCE)
    QTest.keyClick(section.pane.stop, Qt.Key.Key_Space)
    assert section.pane.view.verdict.text().startswith("Stopping")
    may_end.set()
    diagnosing.qtbot.waitUntil(section.is_settled, timeout=PATIENCE_MS)
    (job,) = diagnosing.windows[0].jobs.jobs
    assert job.state is JobState.STOPPED
    assert section.pane.view.verdict.text().startswith("The diagnosis was stopped")
    assert section.found(Matter.PERFORMANCE) is None
    assert not section.pane.look.isHidden()


def test_who_cannot_see_a_submission_is_found_by_student_and_asked_about(
    qtbot: QtBot, department: Department, diagnosing: Diagnosing
) -> None:
    """The page leads to the inquiry, which finds that the account carries a wrong faculty id and corrects it."""
    department.run_sql("UPDATE people SET faculty_id=77,full_name='Dr. Żaneta Nowak' WHERE login='nowak'")
    section = diagnosing.section()
    section.choose(Matter.VISIBILITY)
    QTest.keyClick(section.matters, Qt.Key.Key_Return)
    assert section.asking.what.hasFocus()
    assert not nameless(section)
    QTest.keyClicks(section.asking.what, "muller")
    qtbot.waitUntil(lambda: section.asking.is_settled() and section.asking.found.count() > 0)
    chosen = section.asking.upload_id()
    assert chosen is not None
    assert "Müller" in str(section.asking.found.item(0).data(DETAIL_ROLE))
    QTest.keyClick(section.asking.what, Qt.Key.Key_Return)
    field = section.asking.member.lineEdit()
    assert field is not None
    assert section.asking.member.has_keyboard(), "who should see it is asked next"
    QTest.keyClicks(field, "nowak")
    QTest.keyClick(field, Qt.Key.Key_Return)
    section.asking.go.click()
    assert diagnosing.wanted == [(chosen, NOWAK)]
    workspace = diagnosing.windows[0].workspace
    assert workspace is not None
    workspace.visibility.open(*diagnosing.wanted[0])
    dialog = workspace.visibility.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.is_settled() and dialog.view.found is not None)
    assert dialog.view.found is not None
    assert dialog.view.found.fault is VisibilityFault.ANOTHER_ID
    dialog.correction.button.click()
    qtbot.waitUntil(lambda: dialog.message.text().startswith("It was corrected"))
    qtbot.waitUntil(lambda: dialog.is_settled() and dialog.view.found is not None)
    assert dialog.view.found.is_well


def test_a_number_alone_is_enough_and_nothing_found_is_said(qtbot: QtBot, diagnosing: Diagnosing) -> None:
    section = diagnosing.section()
    section.choose(Matter.VISIBILITY)
    section.asking.what.setText("987654")
    qtbot.waitUntil(section.asking.is_settled)
    assert section.asking.hint.text() == "No submission has these words."
    section.asking.go.click()
    assert diagnosing.wanted == [(987654, None)], "the inquiry asks for the rest"


def test_an_administrator_of_the_server_is_asked_for_where_an_index_is_to_be_made(
    diagnosing: Diagnosing, prepared: PreparedServer, tmp_path: Path
) -> None:
    prepared.root(f"DROP INDEX {_ON_SERVER} ON student_uploads")
    section = on_server(diagnosing, prepared, tmp_path)
    looked = diagnosing.looked(section, Matter.PERFORMANCE)
    assert looked.found.fault is PerformanceFault.INDEX_MISSING
    assert any(title.startswith("Not tried: Locks") for title in states_of(section))
    assert not section.pane.account.isHidden()
    section.pane.box.button.click()
    name_administrator(diagnosing, section, "wrong")
    diagnosing.qtbot.waitUntil(lambda: not section.is_settled())
    diagnosing.qtbot.waitUntil(section.is_settled, timeout=PATIENCE_MS)
    assert section.found(Matter.PERFORMANCE) is None
    assert not section.pane.account.isHidden(), "an account that was refused is not kept"
    section.pane.account.click()
    name_administrator(diagnosing, section, prepared.server.root_password)
    diagnosing.qtbot.waitUntil(lambda: not section.is_settled())
    assert diagnosing.found(section, Matter.PERFORMANCE).by_account
    assert section.pane.account.isHidden()
    section.pane.box.button.click()
    again = diagnosing.found(section, Matter.PERFORMANCE)
    assert again.found.is_well, again.found.verdict
    assert any(title.startswith("Well: Locks") for title in states_of(section))


def test_a_transaction_that_somebody_left_open(
    diagnosing: Diagnosing, prepared: PreparedServer, tmp_path: Path
) -> None:
    prepared.root("INSERT INTO student_uploads(student_id,faculty_id,title,file_path) VALUES(5,1,'One','a.pdf')")
    section = on_server(diagnosing, prepared, tmp_path)
    session = prepared.sign_in("ann")
    try:
        with session.cursor() as cursor:
            cursor.execute("BEGIN")
            cursor.execute("SELECT id FROM faculty_keys FOR UPDATE")
        diagnosing.qtbot.wait((HELD_S + 1) * 1000)
        section.choose(Matter.PERFORMANCE)
        section.pane.account.click()
        name_administrator(diagnosing, section, prepared.server.root_password)
        diagnosing.qtbot.waitUntil(lambda: not section.is_settled())
        looked = diagnosing.found(section, Matter.PERFORMANCE)
        assert looked.found.fault is PerformanceFault.LOCKS_HELD
        assert "has left a transaction open" in section.pane.view.verdict.text()
        assert "ann" in section.pane.view.verdict.text()
        assert section.pane.box.button.text() == "End what was left open"
        section.pane.box.button.click()
        again = diagnosing.found(section, Matter.PERFORMANCE)
        assert again.found.is_well, again.found.verdict
        assert "This is what the checks find now" in section.pane.message.text()
        with pytest.raises(pymysql.err.Error):
            session.ping(reconnect=False)
    finally:
        session.close()


def test_a_server_that_was_stopped(
    diagnosing: Diagnosing, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    server = MariaDBServer(folder=tmp_path_factory.mktemp("s"))
    server.start()
    try:
        with prepared_server(server) as made:
            made.administrator()
            section = on_server(diagnosing, made, tmp_path)
            assert diagnosing.looked(section, Matter.CONNECTION).found.is_well
            server.kill()
            looked = diagnosing.looked(section, Matter.CONNECTION)
            assert looked.found.fault is ConnectionFault.NOBODY_LISTENS
            assert "starts the database server" in section.pane.view.remedy.text()
            section.choose(Matter.UPLOAD)
            section.look()
            diagnosing.qtbot.waitUntil(section.is_settled, timeout=PATIENCE_MS)
            assert section.found(Matter.UPLOAD) is None
            assert section.matters.item(0).data(DETAIL_ROLE) == "Could not be looked into"
            assert section.pane.view.verdict.text(), "what hindered it stands there"
            server.start()
    finally:
        server.stop()


class _WalkedAlbum(Album):
    """Walks each scene by the keyboard, as it saves it."""

    section: DiagnoseSection
    complaints: tuple[str, ...] = ()

    def save(self, window: QWidget, scene: str) -> None:
        super().save(window, scene)
        self.complaints += tuple(str(each) for each in walk(self.section, scene))


def test_the_scenes_of_the_tour_and_the_way_of_the_keyboard_through_them(
    diagnosing: Diagnosing, theme: Theme, tmp_path: Path
) -> None:
    section = diagnosing.section()
    album = _WalkedAlbum(out=tmp_path / "tour", theme=theme, size=section.size())
    album.section = section
    drop = partial(diagnosing.department.run_sql, f"DROP INDEX {_INDEX}")
    HealthDiagnosingScenes(album=album, take_index_away=drop).look(diagnosing.windows[0], section)
    kinds = ("connection", "upload", "performance", "mended", "visibility")
    assert [path.stem.partition("-")[2] for path in album.saved] == [
        "diagnose",
        *(f"diagnose-{kind}" for kind in kinds),
    ]
    assert album.complaints == ()
