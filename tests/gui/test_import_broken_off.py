"""However looking at an archive or handing it in ends, the Import page says so and the person can go on."""

import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from shutil import rmtree
from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from edumanage_desktop.adapters.arrived_work import opening
from edumanage_desktop.adapters.arrived_work.zip_archive import ArrivedArchive
from edumanage_desktop.gui.importing.outcomes import Outcome
from edumanage_desktop.gui.importing.page import ImportPage
from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.services.archive_import.importing import ArchiveImport
from edumanage_desktop.services.archive_import.planning import Planned
from tests.gui.department import Department
from tests.gui.test_import_page import MOODLE, counts, give_to_nowak, hand_in, plan, uploads
from tests.lms_archives import packed

LAB = "PHYS101-Lab 3-99.zip"


class Unforeseen(BaseException):
    """What nobody expects; a panic of a library in another language is no `Exception` either."""


@pytest.fixture
def page(qtbot: QtBot, empty_department: Department, open_main_window: Callable[..., MainWindow]) -> ImportPage:
    """The page of a registrar, with nothing open."""
    window = open_main_window(empty_department.options("vance"))
    qtbot.waitUntil(window.pages.is_open)
    window.pages.go_to_import()
    qtbot.waitUntil(lambda: window.importing is not None and window.importing.isVisible())
    assert window.importing is not None
    return window.importing


@pytest.fixture
def reported(monkeypatch: pytest.MonkeyPatch) -> list[type[BaseException]]:
    """What was reported as an unexpected error."""
    kinds: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, _error, _trace: kinds.append(kind))
    return kinds


def breaks(*_arguments: Any, **_named: Any) -> Any:
    raise Unforeseen


def look_again(qtbot: QtBot, page: ImportPage) -> None:
    """Press the button that looks again, and wait for the plan."""
    assert page.foot.again.isVisible()
    assert page.foot.again.hasFocus()
    QTest.keyClick(page.foot.again, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: page.is_settled() and bool(page.model.lines))
    assert page.states.currentWidget() is page.view
    assert not page.foot.again.isVisible()
    assert not page.foot.stop.isVisible()


@pytest.mark.parametrize("name", ["__init__", "plan"])
def test_an_unforeseen_error_of_the_first_look_is_told_and_it_is_looked_at_again(
    qtbot: QtBot, page: ImportPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    reported: list[type[BaseException]], name: str,
) -> None:  # fmt: skip
    archive = packed(tmp_path / LAB, dict(MOODLE))
    with monkeypatch.context() as patched:
        patched.setattr(ArchiveImport, name, breaks)
        page.open(archive)
        assert page.foot.stop.isVisible()
        qtbot.waitUntil(lambda: page.notice.title() == "It was not taken")
    assert reported == [Unforeseen]
    assert "unexpected error" in page.notice.sentence()
    assert "It changed nothing" in page.notice.sentence()
    assert page.states.currentWidget() is page.notice
    look_again(qtbot, page)
    assert counts(page) == {"TO_DO": 3, "UNMATCHED": 1, "REFUSED": 1}
    assert page.view.hasFocus()


def test_a_second_archive_that_cannot_be_planned_leaves_nothing_of_the_first(
    qtbot: QtBot, empty_department: Department, page: ImportPage, tmp_path: Path
) -> None:
    plan(qtbot, page, packed(tmp_path / LAB, dict(MOODLE)))
    give_to_nowak(qtbot, page)
    assert page.foot.start.isEnabled()
    views = empty_department.take_views_away("my_roles")
    assert views
    page.open(packed(tmp_path / "CHEM-Lab 4-98.zip", dict(MOODLE)))
    assert not page.foot.start.isVisible(), "what stands there is of another archive"
    qtbot.waitUntil(lambda: page.notice.title() == "It was not taken")
    assert page.is_settled()
    assert not page.model.lines
    for statement in views:
        empty_department.run_sql(statement)
    look_again(qtbot, page)
    assert "CHEM" in page.facts.text()


def test_an_unforeseen_error_of_another_plan_keeps_what_is_shown(
    qtbot: QtBot, page: ImportPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    reported: list[type[BaseException]],
) -> None:  # fmt: skip
    plan(qtbot, page, packed(tmp_path / LAB, dict(MOODLE)))
    with monkeypatch.context() as patched:
        patched.setattr(ArchiveImport, "plan", breaks)
        give_to_nowak(qtbot, page)
    assert reported == [Unforeseen]
    assert page.states.currentWidget() is page.view
    assert "unexpected error" in page.foot.message.text()
    assert not page.foot.start.isEnabled(), "what is shown was planned for nobody"
    page.foot.again.setFocus()
    look_again(qtbot, page)
    hand_in(qtbot, page)
    assert counts(page)["DONE"] == 3


def test_an_entry_that_breaks_stops_the_import_once_and_is_left_out_when_it_goes_on(
    qtbot: QtBot, empty_department: Department, page: ImportPage, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch, reported: list[type[BaseException]],
) -> None:  # fmt: skip
    plan(qtbot, page, packed(tmp_path / LAB, dict(MOODLE)))
    give_to_nowak(qtbot, page)
    whole = ArchiveImport.hand_in

    def hand_in_some(opened: ArchiveImport, line: Planned) -> Planned:
        ended = whole(opened, line)
        if line.entry.key == "moodle:王小明:12":
            raise Unforeseen
        return ended

    with monkeypatch.context() as patched:
        patched.setattr(ArchiveImport, "hand_in", hand_in_some)
        hand_in(qtbot, page)
        assert reported == [Unforeseen]
        assert counts(page) == {"TO_DO": 1, "DONE": 1, "UNMATCHED": 1, "REFUSED": 2}
        assert "王小明" in page.foot.message.text()
        assert "What was handed in stays; hand in again to go on." in page.foot.message.text()
        assert page.foot.again.isVisible()
        hand_in(qtbot, page)
    assert counts(page) == {"DONE": 2, "UNMATCHED": 1, "REFUSED": 2}
    page.foot.again.setFocus()
    look_again(qtbot, page)
    assert counts(page) == {"SAME": 3, "UNMATCHED": 1, "REFUSED": 1}
    assert uploads(empty_department) == 3


class HeldOpening:
    """Opens archives only when it is let go on, as a share does that answers nobody."""

    def __init__(self, patched: pytest.MonkeyPatch) -> None:
        self.goes_on, self.began = Event(), Event()
        self.closed: list[str] = []
        close, held = ArrivedArchive.close, self

        def open_late(path: Path) -> ArrivedArchive:
            if path.name == "slow.zip":
                held.began.set()
                held.goes_on.wait(20)
            return ArrivedArchive(path)

        def close_and_tell(archive: ArrivedArchive) -> None:
            held.closed.append(archive.name)
            close(archive)

        patched.setattr(opening, "open_arrival", open_late)
        patched.setattr(ArrivedArchive, "close", close_and_tell)


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Iterator[HeldOpening]:
    """An archive `slow.zip` that is opened when the test wants it."""
    made = HeldOpening(monkeypatch)
    yield made
    made.goes_on.set()


def test_who_stops_looking_goes_on_with_something_else_while_the_disk_hangs(
    qtbot: QtBot, page: ImportPage, tmp_path: Path, slow: HeldOpening
) -> None:
    page.open(packed(tmp_path / "slow.zip", {"Aisha Siddikha/x.txt": "x"}))
    qtbot.waitUntil(slow.began.is_set)
    QTest.keyClick(page.archive, Qt.Key.Key_Escape)
    assert page.is_settled()
    assert page.notice.title() == "Bring in work from other systems"
    assert "You stopped the look at" in page.foot.message.text()
    assert "Nothing was handed in." in page.foot.message.text()
    assert page.archive.hasFocus()
    assert not page.foot.stop.isVisible()
    plan(qtbot, page, packed(tmp_path / LAB, dict(MOODLE)))
    slow.goes_on.set()
    qtbot.waitUntil(lambda: slow.closed == ["slow.zip"])
    assert counts(page) == {"TO_DO": 3, "UNMATCHED": 1, "REFUSED": 1}
    assert "PHYS101" in page.facts.text()


def test_leaving_in_the_middle_of_a_plan_closes_the_archive_when_nobody_reads_it(
    qtbot: QtBot, page: ImportPage, tmp_path: Path, slow: HeldOpening, monkeypatch: pytest.MonkeyPatch,
    reported: list[type[BaseException]],
) -> None:  # fmt: skip
    planning, whole = Event(), ArchiveImport.plan

    def plan_late(opened: ArchiveImport, *arguments: Any, **named: Any) -> Any:
        planning.set()
        slow.goes_on.wait(20)
        return whole(opened, *arguments, **named)

    monkeypatch.setattr(ArchiveImport, "plan", plan_late)
    page.open(packed(tmp_path / LAB, dict(MOODLE)))
    qtbot.waitUntil(planning.is_set)
    page.leave()
    qtbot.wait(50)
    assert slow.closed == [], "a thread still reads it"
    slow.goes_on.set()
    qtbot.waitUntil(lambda: slow.closed == [LAB])
    qtbot.wait(20)
    assert reported == []


def test_a_folder_that_goes_away_is_told_line_by_line_and_hands_in_the_rest(
    qtbot: QtBot, page: ImportPage, tmp_path: Path
) -> None:
    folder = tmp_path / "Semester"
    for name in ("Aisha Siddikha", "José Luis O’Neil"):
        (folder / name).mkdir(parents=True)
        (folder / name / "essay.txt").write_text(f"Measured by {name}.\n", "utf-8")
    plan(qtbot, page, folder)
    give_to_nowak(qtbot, page)
    assert counts(page) == {"TO_DO": 2}
    rmtree(folder / "Aisha Siddikha")
    hand_in(qtbot, page)
    assert counts(page) == {"DONE": 1, "REFUSED": 1}
    page.chips.choose(Outcome.REFUSED)
    page.view.go_to(0)
    assert "cannot be read any more" in page.reason.words.text()
    with suppress(FileNotFoundError):
        rmtree(folder)
    page.open(folder)
    qtbot.waitUntil(lambda: page.notice.title() == "It was not taken")
    assert "No such file" in page.notice.sentence()


def test_stopping_says_so_until_it_has_stopped(qtbot: QtBot, page: ImportPage, tmp_path: Path) -> None:
    listed = "".join(f"{place}.txt,22F41A0424,Work {place}\n" for place in range(40))
    files = {f"{place}.txt": f"{place}\n" * 100 for place in range(40)}
    manifest = f"file,student_number,title\n{listed}"
    plan(qtbot, page, packed(tmp_path / "many.zip", {"manifest.csv": manifest, **files}))
    give_to_nowak(qtbot, page)
    page.foot.start.click()
    qtbot.waitUntil(lambda: page.model.counts()[Outcome.DONE] > 2)
    assert not page.foot.start.isVisible(), "one button alone is of use now"
    page.foot.stop.click()
    assert "Stopping" in page.foot.message.text()
    assert not page.foot.stop.isEnabled()
    qtbot.waitUntil(lambda: not page.run.is_running and page.is_settled())
    assert page.foot.message.text() == "Stopped. What was handed in stays; hand in again to go on."
    assert page.view.hasFocus()
