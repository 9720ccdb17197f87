"""A window that is killed in the middle of an import leaves whole submissions, and the next one goes on behind them."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

import dev
from edumanage_desktop.gui.main_window import MainWindow
from tests.gui.department import NOWAK, Department
from tests.gui.test_import_page import counts, give_to_nowak, hand_in, plan, uploads
from tests.lms_archives import packed

ENTRIES = 40
BEFORE_THE_KILL = 5


@pytest.mark.timeout(180)
def test_what_was_handed_in_before_the_kill_stays_and_nothing_is_doubled(
    qtbot: QtBot, empty_department: Department, open_main_window: Callable[..., MainWindow], tmp_path: Path
) -> None:
    listed = "".join(f"Übung {place}.txt,22F41A0424,Work {place}\n" for place in range(ENTRIES))
    files = {f"Übung {place}.txt": f"{place}\n" * 100 for place in range(ENTRIES)}
    archive = packed(tmp_path / "many.zip", {"manifest.csv": f"file,student_number,title\n{listed}", **files})
    words = [sys.executable, "-m", "tests.gui.importing_window", str(empty_department.folder), str(archive), str(NOWAK)]
    home = Path(dev.__file__).resolve().parent
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True, cwd=home, env=environment) as process:
        assert process.stdout is not None
        try:
            for _entry in range(BEFORE_THE_KILL):
                assert process.stdout.readline().strip()
        finally:
            process.kill()
    before = uploads(empty_department)
    assert BEFORE_THE_KILL <= before < ENTRIES
    window = open_main_window(empty_department.options("vance"))
    qtbot.waitUntil(window.pages.is_open)
    window.pages.go_to_import()
    qtbot.waitUntil(lambda: window.importing is not None and window.importing.isVisible())
    page = window.importing
    assert page is not None
    plan(qtbot, page, archive)
    assert counts(page) == {"SAME": before, "TO_DO": ENTRIES - before}
    give_to_nowak(qtbot, page)
    hand_in(qtbot, page)
    assert uploads(empty_department) == ENTRIES
    with empty_department.database("vance").connections.reading() as connection:
        assert connection.value("SELECT COUNT(DISTINCT title) FROM student_uploads") == ENTRIES
        assert connection.value("SELECT COUNT(*) FROM upload_files") == ENTRIES
