"""The next submission's file is there before it is asked for, and office documents turn from words into pages."""

import os
import shutil
import signal

import pytest
from pytestqt.qtbot import QtBot

from edumanage_desktop.adapters.sample_files.maker import SampleFiles
from edumanage_desktop.gui.preview.renderer import PageRenderer
from edumanage_desktop.gui.workspace import Workspace
from edumanage_desktop.services.sample_department.files import FileKind, FileRecipe
from tests.gui.conftest import WindowMaker, wait_until_ready
from tests.gui.department import Department
from tests.gui.preview_watch import PATIENCE_MS

NEEDS_OFFICE = pytest.mark.skipif(shutil.which("soffice") is None, reason="there is no LibreOffice on this computer")


def submit(department: Department, title: str, kind: FileKind) -> int:
    """Hand in a file of the sample department."""
    content = SampleFiles().make(FileRecipe(kind, title, "Zoë Müller", seed=3, length=2))
    return department.submit(title, name=f"{title}{kind.suffix}", content=content, media_type=kind.media_type)


@pytest.fixture
def pdfs(empty_department: Department, qtbot: QtBot, open_workspace: WindowMaker) -> Workspace:
    """A queue of five PDFs, the newest of which is shown."""
    for number in range(5):
        submit(empty_department, f"Work {number}", FileKind.PDF)
    workspace = open_workspace(empty_department)
    wait_until_ready(qtbot, workspace)
    qtbot.waitUntil(lambda: workspace.pane.preview.shown_image() is not None, timeout=PATIENCE_MS)
    return workspace


def ready_count(workspace: Workspace) -> int:
    """Return how many files could be shown at once."""
    return workspace.pane.preview.ahead.ready_count()


def test_the_next_file_is_shown_while_no_process_answers(qtbot: QtBot, pdfs: Workspace) -> None:
    preview = pdfs.pane.preview
    qtbot.waitUntil(lambda: ready_count(pdfs) == 3, timeout=PATIENCE_MS)
    stopped = [process for renderer in preview.findChildren(PageRenderer) for process in renderer.process_ids()]
    assert len(stopped) == 2
    before = pdfs.queue.current_id
    for process in stopped:
        os.kill(process, signal.SIGSTOP)
    try:
        with qtbot.waitSignal(preview.page_shown, timeout=8_000):
            pdfs.queue.go(1)
        assert pdfs.queue.current_id != before
        assert preview.shown_image() is not None
        assert preview.page_count() == 2
    finally:
        for process in stopped:
            os.kill(process, signal.SIGCONT)


def test_another_direction_prepares_other_files(qtbot: QtBot, pdfs: Workspace) -> None:
    for _ in range(3):
        pdfs.queue.go(1)
    qtbot.waitUntil(lambda: pdfs.pane.shown_id() == pdfs.queue.current_id, timeout=PATIENCE_MS)
    pdfs.queue.go(-1)
    row = pdfs.queue.view.current_row()
    assert row is not None
    above = pdfs.queue.model.submission_in_memory(row - 1)
    assert above is not None
    assert pdfs.queue.upcoming(3)[0].id == above.id
    qtbot.waitUntil(lambda: ready_count(pdfs) >= 2, timeout=PATIENCE_MS)


@NEEDS_OFFICE
@pytest.mark.slow
def test_a_document_turns_from_words_into_pages(
    qtbot: QtBot, empty_department: Department, open_workspace: WindowMaker
) -> None:
    submit(empty_department, "Thesis", FileKind.DOCX)
    submit(empty_department, "Report", FileKind.ODT)
    workspace = open_workspace(empty_department)
    preview = workspace.pane.preview
    qtbot.waitUntil(lambda: preview.shown_image() is not None, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: "LibreOffice" in preview.office_pages.words(), timeout=PATIENCE_MS)
    assert preview.shown_image() is not None
    with qtbot.waitSignal(preview.page_shown, timeout=PATIENCE_MS):
        workspace.queue.go(1)
    qtbot.waitUntil(lambda: "LibreOffice" in preview.office_pages.words(), timeout=PATIENCE_MS)


@NEEDS_OFFICE
@pytest.mark.slow
def test_who_reads_already_is_asked_before_pages_take_the_place(
    qtbot: QtBot, empty_department: Department, open_workspace: WindowMaker
) -> None:
    submit(empty_department, "Thesis", FileKind.DOCX)
    workspace = open_workspace(empty_department)
    preview = workspace.pane.preview
    qtbot.waitUntil(lambda: preview.page_count() > 1, timeout=PATIENCE_MS)
    preview.next_page()
    qtbot.waitUntil(lambda: "has laid out" in preview.office_pages.words(), timeout=PATIENCE_MS)
    assert preview.current_page() == 1
    words = preview.page_count()
    preview.office_pages.show_offered()
    qtbot.waitUntil(lambda: preview.page_count() not in (0, words), timeout=PATIENCE_MS)
