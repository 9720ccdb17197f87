"""Leaving always ends the session, at once, and tells what it could not keep; closing asks before anything is lost."""

import json
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from edumanage_desktop.adapters.database.own_drafts import DatabaseDrafts, DraftsOnSharedMachine
from edumanage_desktop.adapters.local_drafts import LocalDrafts
from edumanage_desktop.domain.acts import ActKind
from edumanage_desktop.domain.errors import DraftError
from edumanage_desktop.domain.profiles import profile_of_url
from edumanage_desktop.gui.actions.action import ActionId
from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.gui.review.drafts import FeedbackDrafts
from edumanage_desktop.gui.tasks import TaskLanes
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.gui.workspace import Workspace
from edumanage_desktop.services.drafts import Draft, KeptDraft
from tests.gui.conftest import WindowMaker, wait_until_ready
from tests.gui.department import Department
from tests.gui.signing_in import Computer

AT_ONCE_S = 4.0


@pytest.fixture
def computer(tmp_path: Path, theme: Theme, qtbot: QtBot) -> Iterator[Computer]:
    """A computer of one person."""
    made = Computer(tmp_path / "computer", theme, qtbot)
    yield made
    for window in made.opened:
        window._leaving._gives_up = True
    made.close()
    QApplication.processEvents()


def enter_shared(computer: Computer, department: Department, login: str = "nowak") -> tuple[MainWindow, Workspace]:
    """Sign in on a computer that keeps nothing of anybody: drafts stand in the database."""
    profile = profile_of_url(department.url, login=login, store=str(department.folder / "files"))
    window = computer.open(replace(profile, is_shared_machine=True))
    workspace = computer.entered(window)
    wait_until_ready(computer.qtbot, workspace)
    computer.wait(lambda: workspace.drafts._is_read)
    return window, workspace


@pytest.mark.parametrize("leave", ["sign out", "close"])
def test_a_shared_machine_keeps_nothing_on_the_clipboard(
    computer: Computer, department: Department, leave: str
) -> None:
    window, workspace = enter_shared(computer, department)
    workspace.surroundings.exports.copy()
    clipboard = QApplication.clipboard()
    assert "Work 8" in clipboard.text()
    if leave == "close":
        window.close()
    else:
        window.sign_out()
    assert clipboard.text() == ""


def test_what_was_copied_out_of_a_field_goes_and_what_others_put_there_since_stays(
    computer: Computer, department: Department
) -> None:
    clipboard = QApplication.clipboard()
    for by_others, left in ("", ""), ("A bus ticket", "A bus ticket"):
        window, workspace = enter_shared(computer, department)
        workspace.pane.feedback.setPlainText("Between us: not good")
        workspace.pane.feedback.selectAll()
        workspace.pane.feedback.copy()
        assert clipboard.text() == "Between us: not good"
        if by_others:
            clipboard.blockSignals(True)  # as another program does, of which this one is not told
            clipboard.setText(by_others)
            clipboard.blockSignals(False)
        workspace.pane.feedback.clear()
        window.sign_out()
        assert clipboard.text() == left


def test_what_is_copied_stays_on_a_computer_of_one_s_own_and_when_the_window_opens_again(
    computer: Computer, department: Department
) -> None:
    profile = profile_of_url(department.url, login="nowak", store=str(department.folder / "files"))
    window = computer.open(profile)
    workspace = computer.entered(window)
    wait_until_ready(computer.qtbot, workspace)
    workspace.surroundings.exports.copy()
    window.sign_out()
    assert "Work 8" in QApplication.clipboard().text()
    window, workspace = enter_shared(computer, department)
    workspace.surroundings.exports.copy()
    window.registry.run(ActionId.TEXT_150)
    assert window.returning is not None
    assert "Work 8" in QApplication.clipboard().text()


@contextmanager
def away(department: Department) -> Iterator[None]:
    """Take the database away for a while."""
    elsewhere = department.path.with_suffix(".away")
    department.close()
    department.path.rename(elsewhere)
    try:
        yield
    finally:
        elsewhere.rename(department.path)


def drafts_in(department: Department) -> dict[int, str]:
    with closing(sqlite3.connect(department.path)) as connection:
        return dict(connection.execute("SELECT upload_id,feedback FROM drafts"))


def question_of(window: MainWindow) -> QMessageBox | None:
    return next((each for each in window.findChildren(QMessageBox) if each.isVisible()), None)


def press_button(question: QMessageBox, words: str) -> None:
    button = next(each for each in question.buttons() if each.text() == words)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_leaving_waits_neither_for_the_database_nor_for_what_is_on_its_way(
    computer: Computer, department: Department
) -> None:
    window, workspace = enter_shared(computer, department)
    shown = workspace.pane.shown_id()
    assert shown is not None
    with closing(sqlite3.connect(department.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        QTest.keyClick(workspace.queue.view, Qt.Key.Key_A)
        workspace.drafts.keep(1, Draft("Half a sentence"))
        begun = time.monotonic()
        window.switch_account()
        assert time.monotonic() - begun < AT_ONCE_S
        assert computer.asked(window).currentWidget() is computer.asked(window).page
        other.execute("ROLLBACK")
    computer.wait(lambda: department.status(shown) == "approved")
    computer.wait(lambda: drafts_in(department) == {1: "Half a sentence"})
    assert computer.asked(window).page.message() == ""


def test_signing_out_while_the_database_is_away_completes_and_tells_what_was_lost(
    computer: Computer, department: Department
) -> None:
    window, workspace = enter_shared(computer, department)
    with away(department):
        for upload_id in (1, 2):
            workspace.drafts.keep(upload_id, Draft("Half a sentence"))
        begun = time.monotonic()
        window.sign_out()
        assert time.monotonic() - begun < AT_ONCE_S
        assert window.workspace is None
        page = computer.asked(window).page
        computer.wait(lambda: "on 2 submissions could not be kept" in page.message())
    computer.sign_in(window, "okafor", "")
    assert computer.entered(window) is not workspace
    assert drafts_in(department) == {}


def test_who_was_disabled_leaves_though_nothing_of_theirs_is_taken_any_more(
    computer: Computer, department: Department
) -> None:
    window, workspace = enter_shared(computer, department)
    department.run_sql("UPDATE people SET active=0 WHERE login='nowak'")
    workspace.drafts.keep(1, Draft("Half a sentence"))
    QTest.keyClick(workspace.queue.view, Qt.Key.Key_A)
    computer.wait(lambda: window.workspace is None)
    page = computer.asked(window).page
    computer.wait(lambda: "on 1 submission could not be kept" in page.message())
    assert page.message().index("Feedback that was typed") > 0, "the reason for leaving stands before it"


def test_a_window_that_is_closed_right_after_leaving_has_kept_and_sent_everything(
    computer: Computer, department: Department
) -> None:
    window, workspace = enter_shared(computer, department)
    shown = workspace.pane.shown_id()
    assert shown is not None
    QTest.keyClick(workspace.queue.view, Qt.Key.Key_A)
    workspace.drafts.keep(1, Draft("Half a sentence"))
    window.switch_account()
    window.close()
    assert department.status(shown) == "approved"
    assert drafts_in(department) == {1: "Half a sentence"}


def test_closing_asks_before_feedback_is_lost_and_staying_is_the_default(
    computer: Computer, department: Department
) -> None:
    window, workspace = enter_shared(computer, department)
    with away(department):
        workspace.pane.feedback.setPlainText("Half a sentence")
        assert not window.close()
        computer.wait(lambda: question_of(window))
        question = question_of(window)
        assert question is not None
        assert "on 1 submission could not be kept" in question.text()
        assert question.defaultButton().text() == "Stay"
        assert not window.close(), "asking once is enough"
        QTest.keyClick(question, Qt.Key.Key_Escape)
        assert window.isVisible()
        assert workspace.pane.feedback.toPlainText() == "Half a sentence"
    assert window.close(), "the database takes it now"
    assert list(drafts_in(department).values()) == ["Half a sentence"]


def test_who_wants_to_closes_and_loses_it(computer: Computer, department: Department) -> None:
    window, workspace = enter_shared(computer, department)
    with away(department):
        workspace.pane.feedback.setPlainText("Half a sentence")
        window.close()
        computer.wait(lambda: question_of(window))
        question = question_of(window)
        assert question is not None
        press_button(question, "Close and lose it")
        assert not window.isVisible()


def test_closing_while_the_database_hangs_closes_when_it_answers(computer: Computer, department: Department) -> None:
    window, workspace = enter_shared(computer, department)
    with closing(sqlite3.connect(department.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        workspace.pane.feedback.setPlainText("Half a sentence")
        begun = time.monotonic()
        assert not window.close()
        assert time.monotonic() - begun < AT_ONCE_S
        assert window.isVisible()
        other.execute("ROLLBACK")
    computer.wait(lambda: not window.isVisible())
    assert list(drafts_in(department).values()) == ["Half a sentence"]


def place_of_draft(department: Department, upload_id: int) -> Path:
    """Return where the draft of a submission is kept on this computer; another one must be kept already."""
    (folder,) = (department.options().data_folder / "drafts").iterdir()
    return folder / f"{upload_id}.json"


def feedback_in(path: Path) -> str:
    return str(json.loads(path.read_text())["feedback"])


def test_one_draft_that_cannot_be_kept_stops_no_other_and_is_kept_later_by_itself(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    workspace.drafts.keep(1, Draft("First"))
    workspace.drafts.save_now()
    qtbot.waitUntil(lambda: any((department.options().data_folder / "drafts").rglob("1.json")))
    place_of_draft(department, 2).mkdir()  # nothing can be renamed to there
    for upload_id, words in ((2, "Second"), (3, "Third")):
        workspace.drafts.keep(upload_id, Draft(words))
    assert not workspace.window().close()
    assert feedback_in(place_of_draft(department, 3)) == "Third"
    question = question_of(workspace.window())  # type: ignore[arg-type] # the main window
    assert question is not None
    press_button(question, "Stay")
    place_of_draft(department, 2).rmdir()
    workspace.watcher.ask()
    qtbot.waitUntil(lambda: place_of_draft(department, 2).exists())
    assert feedback_in(place_of_draft(department, 2)) == "Second"
    assert workspace.window().close()


DraftsMaker = Callable[[], FeedbackDrafts]


@pytest.fixture
def shared_drafts(lanes: TaskLanes, department: Department, tmp_path: Path) -> DraftsMaker:
    """The drafts of a session on a shared machine."""
    connections = department.database("nowak").connections

    def make() -> FeedbackDrafts:
        earlier = LocalDrafts(tmp_path / "drafts", server="physics", login="nowak")
        return FeedbackDrafts(
            lanes=lanes, keeper=DraftsOnSharedMachine(shared=DatabaseDrafts(connections=connections), earlier=earlier)
        )

    return make


def test_drafts_that_could_not_be_read_are_not_written_over_and_appear_later(
    qtbot: QtBot, department: Department, shared_drafts: DraftsMaker
) -> None:
    before = shared_drafts()
    before.load()
    before.keep(1, Draft("Typed last week"))
    qtbot.waitUntil(lambda: drafts_in(department) == {1: "Typed last week"})
    drafts, failures = shared_drafts(), list[str]()
    drafts.failed.connect(failures.append)
    elsewhere = department.path.with_suffix(".away")
    department.path.rename(elsewhere)
    drafts.load()
    qtbot.waitUntil(lambda: len(failures) == 1)
    assert "could not be read" in failures[0]
    elsewhere.rename(department.path)
    drafts.keep(1, Draft("x"))
    drafts.save_now()
    qtbot.wait(400)
    assert drafts_in(department) == {1: "Typed last week"}
    drafts.try_again()
    qtbot.waitUntil(lambda: drafts_in(department) == {1: "Typed last week\n\nx"})
    assert drafts.text(1) == "Typed last week\n\nx"


def test_what_was_sent_before_the_drafts_were_read_is_no_draft_any_more(
    qtbot: QtBot, department: Department, shared_drafts: DraftsMaker
) -> None:
    before = shared_drafts()
    before.load()
    before.keep(1, Draft("Sent by now"))
    qtbot.waitUntil(lambda: drafts_in(department) == {1: "Sent by now"})
    drafts = shared_drafts()
    drafts.forget(1, Draft("Sent by now"))
    drafts.load()
    qtbot.waitUntil(lambda: drafts_in(department) == {})
    assert drafts.text(1) == ""


def test_what_is_kept_at_the_end_does_not_replace_what_was_never_read(
    qtbot: QtBot, department: Department, shared_drafts: DraftsMaker
) -> None:
    before = shared_drafts()
    before.load()
    before.keep(1, Draft("Typed last week"))
    qtbot.waitUntil(lambda: drafts_in(department) == {1: "Typed last week"})
    drafts = shared_drafts()
    drafts.keep(1, Draft("x"))
    assert drafts.last_keeping().keep() == frozenset()
    assert drafts_in(department) == {1: "Typed last week\n\nx"}


def test_a_draft_from_before_the_computer_was_shared_replaces_no_later_one(
    department: Department, tmp_path: Path
) -> None:
    shared = DatabaseDrafts(connections=department.database("nowak").connections)
    earlier = LocalDrafts(tmp_path / "drafts", server="physics", login="nowak")
    earlier.save(1, KeptDraft(Draft("Typed on Monday"), is_shared=False))
    earlier.save(2, KeptDraft(Draft("Only here"), is_shared=False))
    shared.replace(1, Draft("Typed on Wednesday elsewhere"), None)
    kept = DraftsOnSharedMachine(shared=shared, earlier=earlier).load_all()
    both = "Typed on Wednesday elsewhere\n\nTyped on Monday"
    assert {at: each.draft.feedback for at, each in kept.items()} == {1: both, 2: "Only here"}
    assert drafts_in(department) == {1: both, 2: "Only here"}
    assert earlier.load_all() == {}
    again = DraftsOnSharedMachine(shared=shared, earlier=earlier).load_all()
    assert again == kept


def test_unread_drafts_of_an_unreachable_database_raise(department: Department, tmp_path: Path) -> None:
    keeper = DraftsOnSharedMachine(
        shared=DatabaseDrafts(connections=department.database("nowak").connections),
        earlier=LocalDrafts(tmp_path / "drafts", server="physics", login="nowak"),
    )
    elsewhere = department.path.with_suffix(".away")
    department.path.rename(elsewhere)
    with pytest.raises(DraftError, match="could not be read"):
        keeper.load_all()
    elsewhere.rename(department.path)
    assert keeper.load_all() == {}


def test_feedback_of_a_refused_decision_is_kept_before_the_journal_forgets_it(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    shown = workspace.pane.shown_id()
    assert shown is not None
    workspace.pane.feedback.setPlainText("Please add the error bars.")
    department.decide("nowak", shown, ActKind.APPROVE, "Well done.")
    QTest.keyClick(workspace.queue.view, Qt.Key.Key_R)
    qtbot.waitUntil(lambda: workspace.decisions.conflict_count() == 1)
    qtbot.waitUntil(lambda: any((department.options().data_folder / "drafts").rglob("*.json")))
