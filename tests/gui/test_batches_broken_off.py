"""Batches that a database breaks off: what waits is told whenever it is answered, and nothing written is lost."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from edumanage_desktop.adapters.database.own_prepared import DatabasePrepared
from edumanage_desktop.adapters.journal import FileActJournal
from edumanage_desktop.domain.acts import Act, ActKind
from edumanage_desktop.gui.review.batch_question import BatchQuestion
from edumanage_desktop.gui.workspace import Workspace
from edumanage_desktop.services.batches import Fate
from edumanage_desktop.services.prepared import PreparedDecision, PreparedStore
from edumanage_desktop.services.review import Outbox
from edumanage_desktop.services.session import Session
from tests.gui.conftest import WindowMaker, wait_until_ready
from tests.gui.department import Department
from tests.gui.test_decisions import REST_MS, decided, press, wait_until_sent
from tests.gui.test_prepared_decisions import kept_by, prepare, wait_until_kept
from tests.gui.test_several_decisions import Away, fates, select, version_of, wait_until_done

LONGEST_HOLD_S = 20.0


def sent_over(away: Away, folder: Path) -> Callable[[Session], Session]:
    outbox = Outbox(journal=FileActJournal(folder=folder / "journal"), recorder=away)
    return lambda session: replace(session, outbox=outbox)


def answer_question(workspace: Workspace, feedback: str) -> None:
    question = workspace.deciding.batches.question
    assert isinstance(question, BatchQuestion)
    question.feedback.setPlainText(feedback)
    question.go.click()


def wait_until_over(qtbot: QtBot, workspace: Workspace) -> None:
    qtbot.waitUntil(lambda: not workspace.deciding.batches.is_running() and bool(fates(workspace)))
    dialog = workspace.deciding.batches.report
    if dialog is not None:
        dialog.close()
    workspace.window().activateWindow()
    qtbot.waitUntil(lambda: workspace.window().isActiveWindow())


def prepared_several(qtbot: QtBot, workspace: Workspace, feedback: str) -> list[int]:
    """Prepare to reject three submissions with these words, and return which ones."""
    press(workspace, Qt.Key.Key_P)
    chosen = select(qtbot, workspace, 2)
    press(workspace, Qt.Key.Key_R)
    answer_question(workspace, feedback)
    wait_until_kept(qtbot, workspace)
    return chosen


@pytest.mark.parametrize("is_changed", [False, True])
def test_what_waits_of_one_batch_is_told_while_the_next_one_runs(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker, tmp_path: Path, is_changed: bool
) -> None:
    away = Away(department.database("nowak").recorder, left=1)
    workspace = open_workspace(department, wrap=sent_over(away, tmp_path))
    chosen = select(qtbot, workspace, 1)
    press(workspace, Qt.Key.Key_R)
    answer_question(workspace, "Please redo it.")
    wait_until_over(qtbot, workspace)
    assert fates(workspace) == [Fate.DONE, Fate.WAITS]
    if is_changed:
        corrected = Act(
            "00000000-0000-4000-8000-00000000000c", ActKind.CORRECT, chosen[1], version_of(department, chosen[1]),
            title="New", reason="Slip.",
        )  # fmt: skip
        department.record("vance", corrected)
    wait_until_ready(qtbot, workspace)
    others = select(qtbot, workspace, 2)
    assert not set(others) & set(chosen)
    away.left = 100
    press(workspace, Qt.Key.Key_A)
    wait_until_done(qtbot, workspace)
    expected = {chosen[0]: "rejected"} | dict.fromkeys(others, "approved")
    assert decided(department) == (expected if is_changed else expected | {chosen[1]: "rejected"})
    assert workspace.queue.model.progress(chosen[1]) == ("conflict" if is_changed else "")
    assert workspace.decisions.conflict_count() == int(is_changed)
    assert workspace.drafts.text(chosen[1]) == ("Please redo it." if is_changed else "")


def test_an_undo_that_is_broken_off_can_be_finished(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker, tmp_path: Path
) -> None:
    away = Away(department.database("nowak").recorder, left=5)
    workspace = open_workspace(department, wrap=sent_over(away, tmp_path))
    chosen = select(qtbot, workspace, 3)
    press(workspace, Qt.Key.Key_A)
    wait_until_done(qtbot, workspace)
    workspace.decisions.undo()
    wait_until_over(qtbot, workspace)
    assert fates(workspace) == [Fate.DONE, Fate.WAITS, Fate.NOT_SENT, Fate.NOT_SENT]
    assert "Undo 2 decisions" in workspace.strip.undo_text()
    away.left = 100
    workspace.desk.send_waiting()
    wait_until_sent(qtbot, workspace)
    workspace.decisions.undo()
    wait_until_done(qtbot, workspace)
    assert decided(department) == {}
    assert department.kinds(chosen[1]).count("reopen") == 1
    assert workspace.strip.undo_text() == ""


def test_what_was_written_for_several_prepared_rejections_is_a_draft_of_each_once_they_are_taken_back(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    chosen = prepared_several(qtbot, workspace, "Please redo it.")
    assert kept_by(department) == set(chosen)
    workspace.decisions.undo()
    qtbot.waitUntil(lambda: kept_by(department) == set())
    assert "kept as drafts" in workspace.strip.message()
    assert [workspace.drafts.text(each) for each in chosen] == ["Please redo it."] * 3


def test_what_was_written_for_several_is_a_draft_of_each_where_the_database_did_not_keep_them(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    statements = department.take_views_away("my_prepared")
    chosen = prepared_several(qtbot, workspace, "Please redo it.")
    assert "kept as a draft" in workspace.strip.message()
    assert [workspace.drafts.text(each) for each in chosen] == ["Please redo it."] * 3
    for statement in statements:
        department.run_sql(statement)


class _HeldStore(PreparedStore):
    """Answers what is prepared only when it is let go; it has read that before."""

    def __init__(self, store: PreparedStore) -> None:
        self._store, self.gate = store, Event()

    def load_all(self) -> tuple[PreparedDecision, ...]:
        found = self._store.load_all()
        self.gate.wait(LONGEST_HOLD_S)
        return found

    def keep(self, act: Act) -> PreparedDecision:
        return self._store.keep(act)

    def drop(self, acts: Sequence[Act]) -> None:
        self._store.drop(acts)


def test_what_was_given_up_while_the_database_was_read_does_not_come_back(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    store = _HeldStore(DatabasePrepared(connections=department.database("nowak").connections))
    store.gate.set()
    workspace = open_workspace(department, wrap=lambda session: replace(session, prepared=store))
    prepare(qtbot, workspace, Qt.Key.Key_A)
    prepared = workspace.deciding.prepared
    loaded: list[bool] = []
    prepared.loaded.connect(lambda: loaded.append(True))
    store.gate.clear()
    prepared.read_anew()
    qtbot.wait(REST_MS)
    workspace.decisions.undo()
    store.gate.set()
    qtbot.waitUntil(lambda: bool(loaded))
    qtbot.waitUntil(lambda: kept_by(department) == set())
    assert prepared.all() == ()


def test_who_leaves_while_a_batch_is_on_its_way_keeps_what_was_written_for_the_rest(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    chosen = select(qtbot, workspace, 5)
    workspace.desk.recorded.connect(lambda *_told: workspace.window().close())
    press(workspace, Qt.Key.Key_R)
    answer_question(workspace, "Please redo it.")
    qtbot.waitUntil(lambda: not workspace.window().isVisible())
    done = set(decided(department))
    assert 1 <= len(done) <= 2
    again = open_workspace(department)
    qtbot.waitUntil(lambda: again.drafts.is_read)
    left = [upload_id for upload_id in chosen if upload_id not in set(decided(department))]
    assert len(left) >= 4
    assert [again.drafts.text(upload_id) for upload_id in left] == ["Please redo it."] * len(left)
