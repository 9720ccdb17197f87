"""The log in the window: filters, pages, following, details, the copy for support, and what is never in any of it."""

import json
import logging
import zipfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from edumanage_desktop.adapters.database import log_reading
from edumanage_desktop.adapters.database.events import DatabaseEventReporter
from edumanage_desktop.adapters.database.log_reading import DatabaseLogReader
from edumanage_desktop.adapters.local_log import LogFile
from edumanage_desktop.domain.acts import ActKind
from edumanage_desktop.domain.errors import DatabaseUnreachable
from edumanage_desktop.domain.events import EventKind
from edumanage_desktop.domain.logs import LogEntry, LogGroup, LogSource
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.gui.error_reporter import ErrorReporter
from edumanage_desktop.gui.logs import log_table
from edumanage_desktop.gui.logs.log_table import LogModel
from edumanage_desktop.gui.logs.log_words import how_words, kind_words
from edumanage_desktop.gui.logs.logs_section import LogsSection
from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.gui.tasks import TaskLanes
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.gui.tour.album import Album
from edumanage_desktop.gui.tour.logs import LogScenes
from edumanage_desktop.log_room import log_desk
from edumanage_desktop.services.logs.reading import LogFilter
from tests.gui.control_walk import nameless
from tests.gui.department import Department
from tests.gui.people_page import stored

Open = Callable[..., MainWindow]
Mount = Callable[..., LogsSection]
SECRETS = ("Geheimes-Lob", "Geheimer-Titel", "geheime-datei", "geheimes-passwort", "geheimer-schlüssel")


@pytest.fixture
def mount(qtbot: QtBot, lanes: TaskLanes, theme: Theme) -> Mount:
    """Mount the section alone, as an administrator sees it."""

    def mount_it(department: Department, login: str = "ada") -> LogsSection:
        connections = department.database(login).connections
        desk = log_desk(connections, log_folder=department.folder / "home" / "data" / "log")
        section = LogsSection(desk=desk, lanes=lanes, theme=theme)
        theme.dress(section)
        section.make_rest()
        qtbot.addWidget(section)
        section.resize(1080, 680)
        section.show()
        section.read()
        qtbot.waitUntil(section.is_settled)
        return section

    return mount_it


@pytest.fixture
def local_log(department: Department) -> Iterator[Path]:
    """The log of the window's computer, which takes what the program says."""
    folder = department.folder / "home" / "data" / "log"
    handler, logger = LogFile(folder), logging.getLogger("edumanage_desktop")
    level = logger.level
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    yield folder
    logger.removeHandler(handler)
    logger.setLevel(level)
    handler.close()


def events(department: Department, *reported: tuple[str, EventKind, str]) -> None:
    for login, kind, detail in reported:
        DatabaseEventReporter(connections=department.database(login).connections).report(kind, detail)


def happened(department: Department) -> int:
    """Return how many entries there are, by plain SQL."""
    tables = ("events", "history", "maintenance_records", "alerts")
    return sum(int(str(stored(department, f"SELECT COUNT(*) FROM {table}")[0][0])) for table in tables)


def shown(section: LogsSection, column: int) -> list[str]:
    return [str(section.model.index(row, column).data()) for row in range(section.model.rowCount())]


def choose(qtbot: QtBot, section: LogsSection, group: LogGroup | None) -> None:
    section.groups.setCurrentIndex(section.groups.findData(None if group is None else str(group)))
    qtbot.waitUntil(section.is_settled)


def test_what_happened_stands_there_and_is_filtered(qtbot: QtBot, department: Department, mount: Mount) -> None:
    events(
        department,
        ("nowak", EventKind.SIGN_IN, "at=lab-7"),
        ("okafor", EventKind.UPLOAD_ATTEMPT, "result=failed why=StoreUnreachable files=2 bytes=2000000 ms=9"),
    )
    section = mount(department)
    assert section.model.rowCount() == happened(department) > 10
    assert shown(section, 1)[:2] == ["Tried to hand in", "Signed in"]
    assert shown(section, 2)[:2] == ["okafor", "nowak"]
    assert "StoreUnreachable" in shown(section, 4)[0]
    assert section.current() is section.model.records[0]
    assert "Who: \u2068okafor\u2069" in section.details.toPlainText()
    assert not nameless(section)
    choose(qtbot, section, LogGroup.AUTHENTICATION)
    assert shown(section, 1) == ["Signed in"]
    choose(qtbot, section, None)
    QTest.keyClicks(section.person, "okafor")
    qtbot.waitUntil(lambda: section.is_settled() and section.model.rowCount() == 1)
    QTest.keyClicks(section.text, "nothing like it")
    qtbot.waitUntil(lambda: section.is_settled() and section.notice.isVisible())
    assert section.notice.title() == "Nothing matches"
    assert section.details.toPlainText() == ""
    section.notice.action_chosen.emit()
    qtbot.waitUntil(lambda: section.is_settled() and section.model.rowCount() == happened(department))
    assert (section.person.text(), section.text.text()) == ("", "")
    section.spans.setCurrentIndex(1)
    qtbot.waitUntil(lambda: section.is_settled() and section.filter().since is not None)
    assert section.model.rowCount() == happened(department)


@pytest.mark.parametrize(
    ("source", "kind", "words", "said"),
    [
        ("events", "sign-in", "at=lab-7", "at lab-7"),
        ("events", "sign-in-failed", "login=bob why=password-wrong at=2026 reported_by=ann", "password wrong"),
        ("events", "refused", "code=DENIED reason=whose", "DENIED, whose"),
        ("events", "work", "task=mail trouble=It is away, a=b.", "mail: It is away, a=b."),
        ("events", "error", "type=ValueError place=gui/tasks.py:12", "ValueError at gui/tasks.py:12"),
        ("events", "upload-attempt", "result=done files=1 bytes=5; result=failed why=x", "result=done files=1 bytes=5;"
         " result=failed why=x"),
        ("events", "of tomorrow", "what=ever", "what=ever"),
        ("history", "submit", "version=1 to=submitted", "Submitted"),
        ("history", "approve", "version=2 from=submitted to=approved", "Submitted → Approved"),
        ("history", "reassign", "version=2 from_faculty=3 to_faculty=5", "Faculty 3 → Faculty 5"),
        ("history", "reassign", "version=2 to_faculty=5", "Unassigned → Faculty 5"),
        ("records", "review", "outcome=trouble result=two: a=b", "Trouble: two: a=b"),
        ("alerts", "raised", "9 % free", "9 % free"),
    ],
)  # fmt: skip
def test_how_it_went_is_said_in_words(source: str, kind: str, words: str, said: str, english: None) -> None:
    entry = LogEntry(LogSource(source), ("k",), datetime(2026, 1, 31, tzinfo=UTC), LogGroup.ERRORS, kind, words=words)
    assert how_words(entry) == said
    assert kind_words(entry)


def test_a_new_department_has_an_empty_log(qtbot: QtBot, empty_department: Department, mount: Mount) -> None:
    section = mount(empty_department)
    assert happened(empty_department) == section.model.rowCount() == 0
    assert section.notice.isVisible()
    assert section.notice.title() == "Nothing happened yet"
    assert not section.details.isVisible()
    events(empty_department, ("okafor", EventKind.SIGN_OUT, ""))
    section.follow.click()
    qtbot.waitUntil(lambda: section.model.rowCount() == 1)
    assert section.view.isVisible()
    assert section.details.isVisible()


def test_who_is_no_administrator_is_told_so(qtbot: QtBot, department: Department, mount: Mount) -> None:
    section = mount(department, "nowak")
    assert section.model.rowCount() == 0
    assert section.notice.title() == "The log cannot be read"
    assert "Only an administrator" in section.notice.sentence()


def test_thousands_of_rows_come_page_by_page(qtbot: QtBot, department: Department, mount: Mount) -> None:
    department.run_sql(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<3000)"
        " INSERT INTO history(upload_id,version,kind,actor,at_us,row_hash)"
        " SELECT 100000+i,1,'approve','nowak',1600000000000000+i*1000000,'x' FROM n"
    )
    section = mount(department)
    assert section.model.rowCount() == log_reading.PAGE_ENTRIES
    place = section.model.records[5]
    section.view.go_to(5)
    for _ in range(100):
        if section.model.rowCount() == happened(department):
            break
        section.view.scrollToBottom()
        qtbot.waitUntil(section.is_settled)
    assert section.model.rowCount() == happened(department) > 3000
    assert section.current() is place
    assert [entry.at for entry in section.model.records] == sorted(
        (entry.at for entry in section.model.records), reverse=True
    )


def test_something_rare_is_looked_for_further_back_by_itself(
    qtbot: QtBot, department: Department, mount: Mount, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(log_reading, "STRETCH_ROWS", 3)
    events(department, ("nowak", EventKind.SIGN_OUT, ""), *((("okafor", EventKind.SIGN_IN, "x"),) * 40))
    section = mount(department)
    QTest.keyClicks(section.person, "nowak")
    choose(qtbot, section, LogGroup.AUTHENTICATION)
    qtbot.waitUntil(lambda: section.is_settled() and section.model.rowCount() == 1)
    assert shown(section, 1) == ["Signed out"]
    assert "older ones are told without their person" in section.message.text()


def test_it_follows_while_somebody_decides_and_keeps_ones_place(
    qtbot: QtBot, department: Department, mount: Mount, open_main_window: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    section = mount(department)
    section.follow.click()
    assert section.follow.isChecked()
    section.view.go_to(3)
    place = section.current()
    window = open_main_window(department.options("nowak"))
    qtbot.waitUntil(lambda: window.workspace is not None and window.workspace.pane.shown() is not None)
    assert window.workspace is not None
    window.workspace.decisions.press_button(ActKind.APPROVE)
    qtbot.waitUntil(lambda: "Approved" in shown(section, 1), timeout=15_000)
    assert section.current() is place, "the cursor stays where it was"
    before = section.model.rowCount()
    section.follow.click()
    events(department, ("okafor", EventKind.SIGN_OUT, ""))
    qtbot.wait(300)
    assert section.model.rowCount() == before
    section.follow.click()
    qtbot.waitUntil(lambda: shown(section, 1)[0] == "Signed out", timeout=15_000)
    left: list[int] = []
    section.model.rowsRemoved.connect(lambda *_given: left.append(section.model.rowCount()))
    monkeypatch.setattr(log_table, "MOST_KEPT", 5)
    events(department, ("okafor", EventKind.SIGN_IN, "x"))
    section.ask_for_news()
    qtbot.waitUntil(lambda: bool(left))
    assert left[0] == 5, "a view that has room reads on at once"
    monkeypatch.undo()
    section.view.scrollToBottom()
    section.model.fetchMore(section.view.rootIndex())
    qtbot.waitUntil(lambda: section.is_settled() and section.model.rowCount() == before + 2)


def test_an_unreachable_database_is_told_and_followed_again(
    qtbot: QtBot, department: Department, mount: Mount, monkeypatch: pytest.MonkeyPatch
) -> None:
    section = mount(department)

    def away(*_given: object) -> None:
        raise DatabaseUnreachable(Sentence("The database cannot be reached."))

    before = section.model.rowCount()
    section.follow.click()
    with monkeypatch.context() as gone:
        gone.setattr(DatabaseLogReader, "newer", away)
        gone.setattr(DatabaseLogReader, "page", away)
        section.ask_for_news()
        qtbot.waitUntil(lambda: "cannot be reached" in section.message.text())
        assert section.model.rowCount() == before, "what was read stays"
        section.read()
        qtbot.waitUntil(section.is_settled)
        assert section.notice.title() == "The log cannot be read"
    section.notice.action_chosen.emit()
    qtbot.waitUntil(lambda: section.is_settled() and section.model.rowCount() == before)
    events(department, ("okafor", EventKind.SIGN_OUT, ""))
    section.ask_for_news()
    qtbot.waitUntil(lambda: section.model.rowCount() == before + 1)
    assert section.message.text() == ""


def test_the_copy_for_support_is_written_to_the_chosen_file(
    qtbot: QtBot, department: Department, mount: Mount, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    section = mount(department)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_given: (str(tmp_path / "support"), "*.zip"))
    section.copy_button.click()
    assert not section.copy_button.isEnabled()
    qtbot.waitUntil(section.is_settled)
    assert "support.zip" in section.message.text()
    with zipfile.ZipFile(tmp_path / "support.zip") as archive:
        assert len(archive.read("entries.jsonl").splitlines()) == happened(department)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_given: (str(tmp_path / "no" / "x.zip"), "*.zip"))
    section.copy_button.click()
    qtbot.waitUntil(section.is_settled)
    assert "cannot be written" in section.message.text()
    assert section.copy_button.isEnabled()


def test_the_scenes_of_the_tour_come_about(department: Department, mount: Mount, theme: Theme, tmp_path: Path) -> None:
    section = mount(department)
    album = Album(out=tmp_path, theme=theme, size=section.size())
    colleague = DatabaseEventReporter(connections=department.database("nowak").connections)
    LogScenes(album=album, events=colleague).look(section, section)
    assert [path.stem[3:] for path in album.saved] == ["log", "log-authentication", "log-nothing"]
    assert section.model.rowCount() == happened(department)


def test_the_keyboard_is_enough(qtbot: QtBot, department: Department, mount: Mount) -> None:
    section = mount(department)
    section.activateWindow()
    section.take_keyboard()
    QTest.keyClick(section.view, Qt.Key.Key_Down)
    assert section.current() is section.model.records[1]
    section.begin_search()
    QTest.keyClicks(section.text, "arrived")
    QTest.keyClick(section.text, Qt.Key.Key_Return)
    assert section.view.hasFocus()
    qtbot.waitUntil(section.is_settled)
    assert not section.has_unsaved()


def test_nothing_secret_of_a_session_is_in_any_log_event_or_copy(
    qtbot: QtBot, department: Department, mount: Mount, open_main_window: Open, local_log: Path, tmp_path: Path
) -> None:
    """Feedback, title, name of a file, password and key are marked; then everything that was logged is searched."""
    feedback, title, file_name, password, key = SECRETS
    upload = department.submit(title, name=f"{file_name}.txt")
    window = open_main_window(department.options("nowak"))
    qtbot.waitUntil(lambda: window.workspace is not None and window.workspace.pane.shown_id() == upload)
    workspace = window.workspace
    assert workspace is not None
    qtbot.waitUntil(lambda: workspace.queue.is_settled())
    reporter = ErrorReporter(window=window)
    workspace.error_events.begin()
    try:
        raise ValueError(f"mysql://ada:{password}@db/{key}?title={title}&feedback={feedback}")
    except ValueError as error:
        reporter.report(type(error), error, error.__traceback__)

    def fail() -> None:
        raise DatabaseUnreachable(Sentence("“{title}” was not kept.", title=title))

    window._lanes.run(window, fail).start()
    window.form.status_strip.say(f"Could not approve “{title}”: {feedback}")
    workspace.pane.feedback.setPlainText(feedback)
    workspace.decisions.press_button(ActKind.REJECT)
    qtbot.waitUntil(lambda: bool(stored(department, "SELECT 1 FROM history WHERE kind='reject'")))
    qtbot.waitUntil(lambda: bool(stored(department, "SELECT 1 FROM events WHERE kind='error'")))
    if reporter.dialog is not None:
        reporter.dialog.accept()
    for number in range(60):
        workspace.error_events._tell(f"type=ValueError place=x.py:{number % 30}")
    query = "SELECT COUNT(*),COUNT(DISTINCT detail) FROM events WHERE kind='error'"
    qtbot.waitUntil(lambda: stored(department, query) == [(20, 20)])
    section = mount(department)
    path = tmp_path / "copy.zip"
    section.copy_button.copy_to(path)
    qtbot.waitUntil(section.is_settled)
    with zipfile.ZipFile(path) as archive:
        copied = "\n".join(archive.read(name).decode() for name in archive.namelist())
    local = "".join(each.read_text(encoding="utf-8") for each in local_log.glob("*.jsonl*"))
    lines = [json.loads(line) for line in local.splitlines()]
    assert any("DatabaseUnreachable was met: “…” was not kept." in line["message"] for line in lines)
    assert any(line.get("errors") for line in lines)
    details = str(stored(department, "SELECT kind,detail,subject FROM events"))
    assert "type=ValueError place=test_logs.py:" in details
    told = "\n".join(
        str(section.model.index(row, c).data()) for row in range(section.model.rowCount()) for c in range(5)
    )
    for secret in SECRETS:
        for where, text in (("copy", copied), ("local log", local), ("events", details), ("view", told)):
            assert secret not in text, (secret, where)
    for login in ("nowak", "okafor", "vance", "ada"):
        assert f'"{login}"' not in copied


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a disk that is always full is Linux's")
def test_a_full_disk_for_the_log_loses_no_decision(
    qtbot: QtBot, department: Department, open_main_window: Open, local_log: Path
) -> None:
    local_log.mkdir(parents=True, exist_ok=True)
    (local_log / "edumanage.jsonl").symlink_to("/dev/full")
    before = logging.raiseExceptions
    logging.raiseExceptions = False  # as `log_to` has it
    try:
        window = open_main_window(department.options("nowak"))
        qtbot.waitUntil(lambda: window.workspace is not None and window.workspace.pane.shown() is not None)
        assert window.workspace is not None
        logging.getLogger("edumanage_desktop.gui").warning("a line that no disk takes")
        window.workspace.decisions.press_button(ActKind.APPROVE)
        qtbot.waitUntil(lambda: bool(stored(department, "SELECT 1 FROM history WHERE kind='approve'")))
    finally:
        logging.raiseExceptions = before


def test_the_table_keeps_qt_s_rules(
    qtmodeltester: ModelTester, department: Department, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(log_table, "MOST_KEPT", 9)
    reader = DatabaseLogReader(connections=department.database("ada").connections)
    entries = reader.page(LogFilter()).entries[:9]
    model = LogModel(theme)
    wanted: list[bool] = []
    model.more_wanted.connect(lambda: wanted.append(True))  # the tester asks for more as soon as there may be some
    model.show_records(entries[4:])
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # pytest-qt has no types
    assert not model.put_first(entries[:4][::-1])
    assert list(model.records) == list(entries)
    assert model.put_first(entries[:2][::-1])
    assert model.rowCount() == 9
    assert wanted or model.canFetchMore(model.index(-1, -1))
