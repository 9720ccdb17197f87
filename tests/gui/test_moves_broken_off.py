"""A batch of moves that something ends: what was moved is told, the rest goes on, and nobody leaves it unasked."""

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

from edumanage_desktop.domain.acts import Act, ActOutcome
from edumanage_desktop.gui.assigning.page import AssignPage
from edumanage_desktop.gui.assigning.workload_model import Circle
from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.services.batches import Fate, count_of
from edumanage_desktop.services.review import ActRecorder
from tests.engines import PrivateServers
from tests.gui.either_engine import EitherEngine

CONTROL = Qt.KeyboardModifier.ControlModifier
TAKER = 2


@dataclass
class Watched:
    """The program's own recorder, before whose moves something may happen."""

    recorder: ActRecorder
    before: dict[int, Callable[[], object]]
    made: int = 0

    def record(self, act: Act) -> ActOutcome:
        """Let it happen, and make the move."""
        self.made += 1
        self.before.get(self.made, lambda: None)()
        return self.recorder.record(act)


@dataclass
class Gate:
    """Holds the move that comes to it until it may go on."""

    came: Event = field(default_factory=Event)
    may_go_on: Event = field(default_factory=Event)

    def hold(self) -> None:
        """Wait."""
        self.came.set()
        assert self.may_go_on.wait(60)


@pytest.fixture
def gate() -> Iterator[Gate]:
    """A gate that is open after the test."""
    made = Gate()
    yield made
    made.may_go_on.set()


def assign_page(either: EitherEngine) -> AssignPage:
    """The page of the registrar on everybody's work."""
    window = either.window("reg")
    QTest.keyClick(window, Qt.Key.Key_6, CONTROL)
    either.qtbot.waitUntil(lambda: window.pages.assigning is not None and window.pages.assigning.is_settled())
    page = window.pages.assigning
    assert page is not None
    either.qtbot.waitUntil(lambda: bool(page.model.workloads.people) and page.is_settled())
    page.people.go_to(Circle.EVERYBODY)
    either.qtbot.waitUntil(page.is_settled)
    return page


def move_all(either: EitherEngine, page: AssignPage, before: dict[int, Callable[[], object]]) -> int:
    """Let everything go to bob, and return how many moves that are; `before` is by the number of a move."""
    moves = sum(owner != TAKER for owner in owners(either))
    page.moving.recorder = Watched(page.moving.recorder, before)
    page.ask_to_move()
    either.qtbot.waitUntil(lambda: page.moving.dialog is not None)
    dialog = page.moving.dialog
    assert dialog is not None
    dialog.which.all_shown.click()
    dialog.receiver.choose(TAKER)
    dialog.reason.setEditText("She is ill")
    dialog.move_button.click()
    either.qtbot.waitUntil(lambda: page.moving.is_moving() or bool(page.moving.reports))
    return moves


def owners(either: EitherEngine) -> list[int | None]:
    rows = either.database.root("SELECT faculty_id FROM student_uploads WHERE status='submitted' ORDER BY id")
    return [owner for (owner,) in rows]


def moved(either: EitherEngine) -> list[tuple[int, int]]:
    """Return by submission how often it was moved."""
    query = "SELECT upload_id,COUNT(*) FROM history WHERE kind='reassign' GROUP BY upload_id ORDER BY upload_id"
    return [(int(upload), int(times)) for upload, times in either.database.root(query)]


@pytest.mark.parametrize("either", ["mariadb"], indirect=True)
def test_a_server_that_dies_leaves_the_rest_and_the_same_batch_goes_on(
    either: EitherEngine, servers: PrivateServers
) -> None:
    server = servers.of("mariadb")
    assert server is not None
    page = assign_page(either)
    try:
        move_all(either, page, {4: server.kill})
        either.qtbot.waitUntil(lambda: not page.moving.is_running() and bool(page.moving.reports))
        either.qtbot.waitUntil(page.is_settled)  # counting anew failed as well
    finally:
        server.start()
        either.database.engine.dispose()
    total = len(page.moving.reports)
    assert count_of(page.moving.reports, Fate.DONE) == 3
    assert page.message.text().startswith(f"3 of {total} submissions moved; the others are where they were. ")
    assert [times for _upload, times in moved(either)] == [1, 1, 1]
    assert page.rest.isVisible()
    either.qtbot.wait(50)
    page.rest.click()
    either.qtbot.waitUntil(lambda: not page.moving.is_running() and not page.rest.isVisible())
    assert page.message.text() == f"{total} submissions moved."
    assert set(owners(either)) == {TAKER}
    assert {times for _upload, times in moved(either)} == {1}, "nothing is moved twice"
    page.undo.click()
    either.qtbot.waitUntil(lambda: page.message.text() == f"{total} submissions moved back.")


def test_what_was_recorded_without_an_answer_is_not_moved_twice(either: EitherEngine) -> None:
    """The connection may break between the move and its answer: whoever goes on sends the same act again."""
    page = assign_page(either)
    move_all(either, page, {3: page.moving.stop})
    either.qtbot.waitUntil(lambda: not page.moving.is_running())
    assert [each.fate for each in page.moving.reports[:4]] == [Fate.DONE] * 3 + [Fate.NOT_SENT]
    unanswered = page.moving.reports[3].act
    either.database.client("reg").recorder.record(unanswered)
    page.rest.click()
    either.qtbot.waitUntil(lambda: not page.moving.is_running() and not page.rest.isVisible())
    assert {each.fate for each in page.moving.reports} == {Fate.DONE}
    assert {times for _upload, times in moved(either)} == {1}


def test_who_loses_the_role_meanwhile_moves_nothing_more(either: EitherEngine) -> None:
    page = assign_page(either)
    drop = "DELETE FROM person_roles WHERE login='reg'"
    move_all(either, page, {3: lambda: either.database.root(drop)})
    either.qtbot.waitUntil(lambda: not page.moving.is_running() and bool(page.moving.reports))
    total = len(page.moving.reports)
    assert [each.fate for each in page.moving.reports] == [Fate.DONE] * 2 + [Fate.NOT_SENT] * (total - 2)
    said = f"2 of {total} submissions moved; the others are where they were. You may not, or no longer, move work."
    assert page.message.text() == said
    assert isinstance(page.moving.recorder, Watched)
    assert page.moving.recorder.made == 3, "the others are not even tried"


def test_an_unforeseen_error_leaves_the_rest_and_the_same_batch_goes_on(
    either: EitherEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    reported: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, _error, _trace: reported.append(kind))

    def breaks() -> None:
        raise AssertionError

    page = assign_page(either)
    move_all(either, page, {3: breaks})
    either.qtbot.waitUntil(lambda: not page.moving.is_running() and bool(page.moving.reports))
    total = len(page.moving.reports)
    said = f"2 of {total} submissions moved; the others are where they were. An unexpected error stopped it;"
    assert page.message.text().startswith(said)
    assert reported == [AssertionError]
    page.rest.click()
    either.qtbot.waitUntil(lambda: not page.moving.is_running() and not page.rest.isVisible())
    assert page.message.text() == f"{total} submissions moved."
    assert {times for _upload, times in moved(either)} == {1}


def question_of(window: MainWindow) -> QMessageBox:
    question = window._leaving._question
    assert question is not None
    assert question.isVisible()
    return question


def test_closing_in_the_middle_asks_and_keeps_what_was_moved(either: EitherEngine, gate: Gate) -> None:
    page = assign_page(either)
    window = page.window()
    assert isinstance(window, MainWindow)
    move_all(either, page, {3: gate.hold})
    either.qtbot.waitUntil(gate.came.is_set)
    assert not window.close()
    question = question_of(window)
    assert question.text().startswith("Work is still being moved: ")
    assert "what was moved stays moved" in question.informativeText()
    stay = question.defaultButton()
    assert stay.text() == "Stay"
    stay.click()
    assert window.isVisible()
    assert page.moving.is_moving()
    window.close()
    go = next(each for each in question_of(window).buttons() if each.text() == "Stop it and go on")
    gate.may_go_on.set()  # nothing is delivered before the answer, which comes in this turn
    go.click()
    either.qtbot.waitUntil(lambda: not window.isVisible())
    made = moved(either)
    assert 3 <= len(made) < len(owners(either)), "the one on its way is made"
    again = assign_page(either)
    again.moving.show_recent()
    either.qtbot.waitUntil(lambda: again.moving.recent is not None)
    recent = again.moving.recent
    assert recent is not None
    assert recent.table.text_of(0).endswith(f"\t{len(made)}\tShe is ill")
    recent.take_back.click()
    either.qtbot.waitUntil(lambda: again.message.text() == f"{len(made)} submissions moved back.")


def test_the_lock_closes_an_open_plan_and_nothing_opens_over_it(either: EitherEngine) -> None:
    page = assign_page(either)
    page.share_out()
    dialog = page.moving.sharing
    assert dialog is not None
    either.qtbot.waitUntil(lambda: dialog.is_settled() and bool(dialog.plan.lines))
    before = owners(either)
    page.ask_to_move()
    dialog.reject()
    window = page.window()
    assert isinstance(window, MainWindow)
    window.form.stages.setCurrentIndex(0)
    either.qtbot.wait(300)
    assert page.moving.dialog is None, "a question that comes late opens nowhere else"
    assert owners(either) == before
