"""What is typed at one computer stands at the person's next one, and nothing of it is lost on the way."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from edumanage_desktop.domain.errors import DatabaseUnreachable
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.gui.workspace import Workspace
from edumanage_desktop.services.drafts import Draft, SharedDraft, SharedDrafts
from edumanage_desktop.services.session import Session
from tests.faults.broken_network import BrokenNetwork, Fault
from tests.gui.either_engine import EitherEngine


def type_on(either: EitherEngine, workspace: Workspace, upload_id: int, words: str) -> None:
    """Type at the end of the feedback on a submission."""
    either.show(workspace, upload_id)
    workspace.pane.feedback.moveCursor(workspace.pane.feedback.textCursor().MoveOperation.End)
    QTest.keyClicks(workspace.pane.feedback, words)


def share(either: EitherEngine, workspace: Workspace, upload_id: int) -> None:
    """Take to the database what was typed, and wait for its answer."""
    workspace.sharing.share_now()
    either.qtbot.waitUntil(lambda: workspace.drafts.kept(upload_id).is_shared)


def test_what_was_typed_is_there_at_another_computer(either: EitherEngine) -> None:
    office = either.workspace()
    shown = office.pane.shown_id()
    assert shown is not None
    QTest.keyClicks(office.pane.feedback, "Half a sentence")
    office.pane.writing.unfold_reason(True)
    QTest.keyClicks(office.pane.writing.reason, "and why")
    either.qtbot.waitUntil(lambda: either.drafts() == {shown: ("Half a sentence", "and why")})
    home = either.workspace(computer="home")
    either.show(home, shown)
    either.qtbot.waitUntil(lambda: home.pane.writing.words() == Draft("Half a sentence", "and why"))
    assert either.drafts("bob") == {}


def test_closing_takes_the_last_words_along(either: EitherEngine) -> None:
    office = either.workspace()
    shown = office.pane.shown_id()
    assert shown is not None
    QTest.keyClicks(office.pane.feedback, "Typed and closed at once")
    office.window().close()
    assert either.drafts() == {shown: ("Typed and closed at once", None)}


def test_what_only_one_computer_changed_wins(either: EitherEngine) -> None:
    office, home = either.workspace(), either.workspace(computer="home")
    shown = office.pane.shown_id()
    assert shown is not None
    type_on(either, office, shown, "First")
    share(either, office, shown)
    home.sharing.look()
    either.show(home, shown)
    either.qtbot.waitUntil(lambda: home.pane.feedback.toPlainText() == "First")
    type_on(either, home, shown, ", then more")
    share(either, home, shown)
    office.sharing.look()
    either.qtbot.waitUntil(lambda: office.pane.feedback.toPlainText() == "First, then more")
    assert either.drafts() == {shown: ("First, then more", None)}


def test_what_both_changed_is_kept_one_below_the_other_and_told(either: EitherEngine) -> None:
    office, home = either.workspace(), either.workspace(computer="home")
    shown = office.pane.shown_id()
    assert shown is not None
    type_on(either, office, shown, "Typed at the office")
    share(either, office, shown)
    type_on(either, home, shown, "Typed at home")
    home.sharing.share_now()
    both = "Typed at the office\n\nTyped at home"
    either.qtbot.waitUntil(lambda: home.pane.feedback.toPlainText() == both)
    either.qtbot.waitUntil(lambda: "at another computer too" in home.strip.message())
    QTest.keyClicks(home.pane.feedback, "!")
    assert home.pane.feedback.toPlainText() == f"{both}!", "the caret stayed where the person types"
    share(either, home, shown)
    assert either.drafts() == {shown: (f"{both}!", None)}
    office.sharing.look()
    either.qtbot.waitUntil(lambda: office.pane.feedback.toPlainText() == f"{both}!")


def test_a_sent_decision_forgets_every_copy(either: EitherEngine) -> None:
    office, home = either.workspace(), either.workspace(computer="home")
    shown = office.pane.shown_id()
    assert shown is not None
    type_on(either, office, shown, "Please add the error bars.")
    share(either, office, shown)
    home.sharing.look()
    either.qtbot.waitUntil(lambda: home.drafts.text(shown) != "")
    office.window().activateWindow()
    office.focus_queue()
    either.qtbot.waitUntil(office.queue.view.hasFocus)
    QTest.keyClick(office.queue.view, Qt.Key.Key_R)
    either.qtbot.waitUntil(lambda: either.database.kinds(shown)[-1] == "reject")
    either.qtbot.waitUntil(lambda: office.desk.open_count() == 0)
    either.qtbot.waitUntil(lambda: either.drafts() == {})
    either.qtbot.waitUntil(lambda: either.local_drafts() == [])
    home.sharing.look()
    either.qtbot.waitUntil(lambda: home.drafts.text(shown) == "")
    either.qtbot.waitUntil(lambda: either.local_drafts("home") == [])


@contextmanager
def held_by_somebody(either: EitherEngine) -> Iterator[None]:
    """Let somebody hold what drafts are written to."""
    if either.database.server is None:
        with closing(sqlite3.connect(str(either.database.engine.url.database), isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            yield
            other.execute("ROLLBACK")
        return
    with either.database.engine.connect() as other:
        other.exec_driver_sql("LOCK TABLES drafts WRITE")
        yield
        other.exec_driver_sql("UNLOCK TABLES")


def test_a_database_that_is_locked_holds_up_neither_typing_nor_reading(either: EitherEngine) -> None:
    office = either.workspace()
    shown = office.pane.shown_id()
    assert shown is not None
    with held_by_somebody(either):
        type_on(either, office, shown, "Typed meanwhile")
        office.sharing.share_now()
        either.qtbot.waitUntil(lambda: len(either.local_drafts()) == 1)
        QTest.keyClick(office.queue.view, Qt.Key.Key_J)
        either.qtbot.waitUntil(lambda: office.pane.shown_id() not in (None, shown), timeout=4_000)
        assert not office.drafts.kept(shown).is_shared
    either.qtbot.waitUntil(lambda: either.drafts() == {shown: ("Typed meanwhile", None)})


class DistantDrafts:
    """The real shared drafts behind a network that can fail: for a file, which has none."""

    def __init__(self, shared: SharedDrafts) -> None:
        self._shared, self.is_away = shared, False

    def _reach(self) -> None:
        if self.is_away:
            raise DatabaseUnreachable(Sentence("away"))

    def read_all(self) -> dict[int, SharedDraft]:
        """Read all."""
        self._reach()
        return self._shared.read_all()

    def times(self) -> dict[int, int]:
        """Read when."""
        self._reach()
        return self._shared.times()

    def read(self, upload_id: int) -> SharedDraft:
        """Read one."""
        self._reach()
        return self._shared.read(upload_id)

    def replace(self, upload_id: int, draft: Draft, base_us: int | None) -> SharedDraft:
        """Write one."""
        self._reach()
        return self._shared.replace(upload_id, draft, base_us)


def test_what_is_typed_while_the_server_is_away_goes_there_later(either: EitherEngine) -> None:
    if either.database.server is None:
        pytest.skip("a file is away for everything; tests/gui/test_leaving.py takes it away")
    network = BrokenNetwork(server_port=either.database.server.port)
    try:
        office = either.workspace(port=network.port)
        shown = office.pane.shown_id()
        assert shown is not None
        network.fault = Fault.AWAY
        type_on(either, office, shown, "Typed in the tunnel")
        office.sharing.share_now()
        either.qtbot.waitUntil(lambda: len(either.local_drafts()) == 1)
        either.qtbot.wait(300)
        assert either.drafts() == {}
        network.heal()
        either.qtbot.waitUntil(lambda: either.drafts() == {shown: ("Typed in the tunnel", None)})
        office.window().close()
    finally:
        network.close()


def test_what_was_typed_while_a_file_was_away_goes_there_later(either: EitherEngine) -> None:
    distant: list[DistantDrafts] = []

    def wrap(session: Session) -> Session:
        assert session.shared_drafts is not None
        distant.append(DistantDrafts(session.shared_drafts))
        return replace(session, shared_drafts=distant[-1])

    office = either.workspace(wrap=wrap)
    shown = office.pane.shown_id()
    assert shown is not None
    distant[0].is_away = True
    type_on(either, office, shown, "Typed in the tunnel")
    office.sharing.share_now()
    either.qtbot.waitUntil(lambda: len(either.local_drafts()) == 1)
    assert either.drafts() == {}
    office.window().close()
    again = either.workspace()
    either.qtbot.waitUntil(lambda: either.drafts() == {shown: ("Typed in the tunnel", None)})
    assert again.drafts.text(shown) == "Typed in the tunnel"


def test_a_draft_that_is_too_long_to_travel_stays_here_and_that_is_told_once(either: EitherEngine) -> None:
    office = either.workspace()
    shown = office.pane.shown_id()
    assert shown is not None
    office.pane.feedback.setPlainText("x" * 20_001)
    office.sharing.share_now()
    either.qtbot.waitUntil(lambda: "stays on this computer alone" in office.strip.message())
    assert either.drafts() == {}
    office.strip.say("")
    office.sharing.share_now()
    either.qtbot.wait(200)
    assert office.strip.message() == ""
    office.pane.feedback.setPlainText("short")
    share(either, office, shown)
    assert either.drafts() == {shown: ("short", None)}
