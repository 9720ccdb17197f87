"""Who leaves while work or an import is sent is asked, and told what becomes of it; nothing is lost or done twice."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from edumanage_desktop.domain.acts import Act
from edumanage_desktop.domain.errors import SignInRefused
from edumanage_desktop.domain.profiles import profile_of_url
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.gui.handing_in.page import HandInPage
from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.services.archive_import.importing import ArchiveImport
from edumanage_desktop.services.archive_import.planning import Planned
from edumanage_desktop.services.intake import HandIn, Intake
from tests.gui.department import NOWAK, Department
from tests.gui.signing_in import Computer
from tests.gui.test_handing_in import fill_in, hand_in_page, newest, student, write
from tests.lms_archives import packed

__all__ = ["student"]
ARCHIVE = {
    "Zoë Müller-Żółkiewska_11_assignsubmission_file/waves.txt": "Waves, measured.\n",
    "Aisha Siddikha_13_assignsubmission_file/light.txt": "Light, measured.\n",
}
Opener = Callable[..., MainWindow]


class Slow:
    """Handing in that goes on when it may."""

    def __init__(self) -> None:
        self.may_go_on = Event()
        self.began = Event()

    def hold(self) -> None:
        self.began.set()
        assert self.may_go_on.wait(60)


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Iterator[Slow]:
    """Files and entries that take until they may go on; let go after the test."""
    made, stored, entry = Slow(), Intake.stored, ArchiveImport.hand_in

    def slowly_stored(self: Intake, handed: HandIn, **more: object) -> Act:
        made.hold()
        return stored(self, handed, **more)  # type: ignore[arg-type]  # passed on as it came

    def slowly_imported(self: ArchiveImport, line: Planned) -> Planned:
        made.hold()
        return entry(self, line)

    monkeypatch.setattr(Intake, "stored", slowly_stored)
    monkeypatch.setattr(ArchiveImport, "hand_in", slowly_imported)
    yield made
    made.may_go_on.set()


def question_of(window: MainWindow) -> QMessageBox:
    question = window._leaving._question
    assert question is not None
    assert question.isVisible()
    assert question.windowTitle() == "Still being sent"
    assert question.defaultButton().text() == "Stay"
    return question


def answer(window: MainWindow, words: str) -> None:
    button = next(each for each in question_of(window).buttons() if each.text() == words)
    button.click()


def begin(qtbot: QtBot, window: MainWindow, slow: Slow, path: Path) -> HandInPage:
    page = hand_in_page(qtbot, window)
    fill_in(qtbot, page, path)
    page.hand_in()
    qtbot.waitUntil(slow.began.is_set)
    return page


def test_closing_asks_and_who_stays_hands_in(
    qtbot: QtBot, student: Department, open_main_window: Opener, slow: Slow, tmp_path: Path
) -> None:
    window = open_main_window(student.options("zoe"))
    before = newest(student)
    page = begin(qtbot, window, slow, write(tmp_path))
    assert not window.close()
    question = question_of(window)
    assert "still being handed in" in question.text()
    assert "kept on this computer" in question.informativeText()
    answer(window, "Stay")
    assert window.isVisible()
    slow.may_go_on.set()
    qtbot.waitUntil(page.receipt.isVisible)
    assert newest(student) == before + 1
    assert window.close(), "nothing is sent any more"


def test_who_goes_on_hands_in_nothing_and_finds_it_typed_again(
    qtbot: QtBot, student: Department, open_main_window: Opener, slow: Slow, tmp_path: Path
) -> None:
    window = open_main_window(student.options("zoe"))
    before = newest(student)
    begin(qtbot, window, slow, write(tmp_path))
    window.close()
    question_of(window)
    slow.may_go_on.set()  # nothing is delivered before the answer, which comes in this turn
    answer(window, "Stop it and go on")
    qtbot.waitUntil(lambda: not window.isVisible())
    assert newest(student) == before
    again = hand_in_page(qtbot, open_main_window(student.options("zoe")))
    qtbot.waitUntil(lambda: again.form.title.text() == "On Light")
    assert again.form.draft().files == (tmp_path / "essay.pdf",)


def test_on_a_shared_machine_the_question_says_that_nothing_is_kept(
    qtbot: QtBot, student: Department, open_main_window: Opener, slow: Slow, tmp_path: Path
) -> None:
    window = open_main_window(student.options("zoe"), wrap=lambda session: replace(session, leaves_nothing=True))
    page = begin(qtbot, window, slow, write(tmp_path))
    window.close()
    assert "keeps nothing of what is typed" in question_of(window).informativeText()
    answer(window, "Stay")
    slow.may_go_on.set()
    qtbot.waitUntil(page.receipt.isVisible)


@pytest.mark.parametrize("leave", [MainWindow.sign_out, MainWindow.switch_account])
def test_signing_out_and_switching_ask_too(
    computer: Computer, student: Department, slow: Slow, tmp_path: Path, leave: Callable[[MainWindow], None]
) -> None:
    window = computer.open(profile_of_url(student.url, login="zoe", store=str(student.folder / "files")))
    computer.entered(window)
    before = newest(student)
    begin(computer.qtbot, window, slow, write(tmp_path))
    leave(window)
    assert window.pages.is_open(), "nobody has left yet"
    answer(window, "Stop it and go on")
    assert not window.pages.is_open()
    slow.may_go_on.set()
    computer.sign_in(window, "zoe", "")
    computer.entered(window)
    again = hand_in_page(computer.qtbot, window)
    computer.wait(lambda: again.form.title.text() == "On Light")
    assert newest(student) == before


def test_who_must_leave_is_told_that_it_stopped(
    computer: Computer, student: Department, slow: Slow, tmp_path: Path
) -> None:
    window = computer.open(profile_of_url(student.url, login="zoe", store=str(student.folder / "files")))
    computer.entered(window)
    begin(computer.qtbot, window, slow, write(tmp_path))
    window._meet(SignInRefused(Sentence("Your account was closed.")))
    assert not window.pages.is_open()
    assert "What was being handed in is stopped" in computer.asked(window).page.message()
    slow.may_go_on.set()


def test_an_import_that_runs_is_asked_about_and_what_was_handed_in_stays(
    qtbot: QtBot, department: Department, open_main_window: Opener, slow: Slow, tmp_path: Path
) -> None:
    window = open_main_window(department.options("vance"))
    qtbot.waitUntil(window.pages.is_open)
    before = newest(department)
    window.pages.go_to_import()
    qtbot.waitUntil(lambda: window.importing is not None and window.importing.isVisible())
    page = window.importing
    assert page is not None
    page.open(packed(tmp_path / "essay.zip", dict(ARCHIVE)))
    qtbot.waitUntil(lambda: page.is_settled() and bool(page.model.lines))
    page.destination.faculty.choose(NOWAK)
    page.destination.faculty.faculty_chosen.emit()
    qtbot.waitUntil(lambda: page.is_settled() and page.foot.start.isEnabled())
    page.foot.start.click()
    qtbot.waitUntil(slow.began.is_set)
    assert not window.close()
    question = question_of(window)
    assert "0 of 2 entries" in question.text()
    assert "nothing is handed in twice" in question.informativeText()
    answer(window, "Stay")
    slow.may_go_on.set()
    qtbot.waitUntil(lambda: newest(department) == before + 2)
    qtbot.waitUntil(page.is_settled)
    assert window.close()
