"""Work that was handed in is not offered again, whatever ended before its page took note of the answer."""

from pathlib import Path
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from edumanage_desktop.domain.acts import Act
from edumanage_desktop.domain.errors import DatabaseUnreachable
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.gui.handing_in.page import HandInPage
from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.services.intake import Intake, Receipt
from edumanage_desktop.services.review import Outbox
from tests.adapters.judged_database import JudgedDatabase
from tests.gui.either_engine import EitherEngine
from tests.gui.test_handing_in import hand_in_page, write


def uploads(database: JudgedDatabase) -> int:
    return int(database.value("SELECT COUNT(*) FROM student_uploads"))


def begin(qtbot: QtBot, window: MainWindow, path: Path) -> HandInPage:
    page = hand_in_page(qtbot, window)
    page.form.receiver.choose(1)
    page.form.title.setText("On Light")
    page.form.files.add([path])
    page.hand_in()
    return page


def receipt_again(qtbot: QtBot, window: MainWindow) -> HandInPage:
    window.pages.go_to_hand_in()
    qtbot.waitUntil(lambda: window.pages.hand_in is not None and window.pages.hand_in.receipt.isVisible())
    page = window.pages.hand_in
    assert page is not None
    return page


@pytest.mark.parametrize("ending", ["killed", "closed"])
def test_what_was_handed_in_when_the_window_ended_is_told_with_its_receipt(
    qtbot: QtBot, either: EitherEngine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ending: str
) -> None:
    done, may_answer, send = Event(), Event(), Intake.send

    def answer_late(self: Intake, act: Act) -> Receipt:
        receipt = send(self, act)
        done.set()
        assert may_answer.wait(60)
        return receipt

    monkeypatch.setattr(Intake, "send", answer_late)
    first = either.window("stu")
    before = uploads(either.database)
    page = begin(qtbot, first, write(tmp_path))
    qtbot.waitUntil(done.is_set)
    if ending == "closed":
        may_answer.set()
        page.stop()  # or it would ask
        first.close()
    again = either.window("stu")  # the first is there still, as after a kill
    found = receipt_again(qtbot, again)
    number = int(either.database.value("SELECT MAX(id) FROM student_uploads"))
    assert f"handed in as number \u2068{number}\u2069" in found.receipt.told.text()
    for part in ("On Light", "essay.pdf", "Begun, by the server's clock"):
        assert part in found.receipt.text.toPlainText()
    found.receipt.another.click()
    qtbot.waitUntil(found.form.isVisible)
    assert found.form.draft().is_empty(), "it is not offered again"
    assert uploads(either.database) == before + 1
    may_answer.set()
    qtbot.waitUntil(lambda: ending == "closed" or not page.is_at_work())
    kept = either.folder / "office" / "data_folder" / "hand-ins"
    qtbot.waitUntil(lambda: not list(kept.glob("*.json")))


@pytest.mark.parametrize("is_closed", [True, False])
def test_what_waits_is_not_offered_again_and_gets_its_receipt_once_it_arrived(
    qtbot: QtBot, either: EitherEngine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, is_closed: bool
) -> None:
    first = either.window("stu")
    before = uploads(either.database)
    with monkeypatch.context() as away:

        def be_away(_self: Outbox, _act: Act) -> None:
            raise DatabaseUnreachable(Sentence("The database does not answer."))

        away.setattr(Outbox, "deliver", be_away)
        page = begin(qtbot, first, write(tmp_path))
        qtbot.waitUntil(lambda: page.notice.isVisible() and "on its way" in page.notice.title())
        assert page.form.draft().is_empty()
        page.begin()
        qtbot.waitUntil(lambda: page.notice.isVisible() and "on its way" in page.notice.title())
    if is_closed:
        first.close()
        found = receipt_again(qtbot, either.window("stu"))
    else:  # it is sent by itself
        qtbot.waitUntil(page.receipt.isVisible)
        found = page
    assert "On Light" in found.receipt.text.toPlainText()
    assert uploads(either.database) == before + 1
