"""What the Assign page moves is told to both sides, on either engine: one piece of news for a batch."""

from pytestqt.qtbot import QtBot

from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.gui.notices.desk import NoticesDesk
from edumanage_desktop.services.notices import NoticeKind
from tests.gui.either_engine import EitherEngine
from tests.gui.test_moves_broken_off import assign_page, move_all, moved

WORDS = "The second part does not follow."


def news_of(either: EitherEngine, login: str, computer: str) -> tuple[MainWindow, NoticesDesk]:
    """Open somebody's window, and return their news when they have some of moves."""
    window = either.window(login, computer)
    desk = window.pages.notices
    assert desk is not None
    kinds = (NoticeKind.MOVED_HERE, NoticeKind.MOVED_AWAY)
    either.qtbot.waitUntil(lambda: any(each.kind in kinds for each in desk.notices))
    return window, desk


def test_both_sides_are_told_once_and_a_draft_stays_its_author_s(either: EitherEngine, qtbot: QtBot) -> None:
    workspace = either.workspace("ann", "hers")
    shown = workspace.pane.shown_id()
    assert shown is not None
    workspace.pane.feedback.setPlainText(WORDS)
    either.qtbot.waitUntil(lambda: either.drafts().get(shown) == (WORDS, None))
    page = assign_page(either)
    move_all(either, page, {})
    either.qtbot.waitUntil(lambda: not page.moving.is_running() and bool(page.moving.reports))
    count = len(moved(either))
    assert count > 5
    _window, hers = news_of(either, "ann", "home")
    (away,) = [each for each in hers.notices if each.kind is NoticeKind.MOVED_AWAY]
    assert len(away.all_of_it()) == count
    window, his = news_of(either, "bob", "elsewhere")
    (here,) = [each for each in his.notices if each.kind is NoticeKind.MOVED_HERE]
    assert len(here.all_of_it()) == count
    his.show_list()
    assert his.dialog is not None
    texts = [his.dialog.list.item(row).text() for row in range(his.dialog.list.count())]
    assert any(text.startswith(f"Moved to you: {count} submissions") for text in texts)
    before = window.form.status_strip.bell.count
    his._open(here)
    qtbot.waitUntil(lambda: window.form.status_strip.bell.count == before - 1)
    assert window.pages.workspace is not None
    assert window.pages.workspace.drafts.text(shown) == "", "the draft is its author's"
    assert either.drafts().get(shown) == (WORDS, None)
