"""The next submission's file is there before it is asked for, and office documents turn from words into pages."""

import logging
import os
import shutil
import signal
from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from edumanage_desktop.adapters.office.troubles import told
from edumanage_desktop.adapters.sample_files.maker import SampleFiles
from edumanage_desktop.gui.preview.ahead import MOST_READY, MOST_READY_BYTES, FilesAhead, FileToShow
from edumanage_desktop.gui.preview.protocol import PageRequest
from edumanage_desktop.gui.preview.renderer import PageRenderer
from edumanage_desktop.gui.review import file_desk
from edumanage_desktop.gui.review.office_desk import FetchedFile, OfficeDesk
from edumanage_desktop.gui.tasks import TaskLanes
from edumanage_desktop.gui.workspace import Workspace
from edumanage_desktop.services.office_pages import OfficeTrouble
from edumanage_desktop.services.sample_department.files import FileKind, FileRecipe
from tests.gui import hostile_files
from tests.gui.conftest import WindowMaker, wait_until_ready
from tests.gui.department import Department
from tests.gui.preview_watch import BLUE, PATIENCE_MS, is_running, watched_pane

GIVEN_UP = "nobody waits any more for what it was doing"
"""What the log has of a process that was ended because of another wish, and not because it took too long."""
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
    return len(workspace.pane.preview.ahead.ready_files())


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
    assert [upcoming.title for upcoming in pdfs.queue.upcoming(3)] == ["Work 3", "Work 1", "Work 4"]
    qtbot.waitUntil(lambda: ready_count(pdfs) >= 2, timeout=PATIENCE_MS)


@pytest.fixture
def ahead(qapp: object) -> Iterator[FilesAhead]:
    """Files made ready in a process that gives up nothing by itself, each page as 22 MB of pixels."""
    home = QObject()
    made = FilesAhead(
        renderer=PageRenderer(home, page_timeout_ms=PATIENCE_MS),
        request=lambda _kind: PageRequest(0, 2_000, 0, 10.0),
        reads_text=lambda: False,
        parent=home,
    )
    yield made
    made.shutdown()


def named(folder: Path, *names: str) -> list[FileToShow]:
    """Write PDFs of one blue page, the "endless" ones of a page that is never done."""
    made = []
    for name in names:
        content = hostile_files.endless_drawing() if "endless" in name else hostile_files.coloured_pdf([BLUE])
        made.append(FileToShow(hostile_files.write(folder, f"{name}.pdf", content), f"{name}.pdf", None))
    return made


def test_another_direction_ends_the_work_for_the_old_one(
    qtbot: QtBot, ahead: FilesAhead, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    endless, other = named(tmp_path, "endless", "other")
    ahead.prepare([endless])
    renderer = ahead._renderer
    qtbot.waitUntil(lambda: any(has_computed(process) for process in renderer.process_ids()), timeout=PATIENCE_MS)
    (process,) = renderer.process_ids()
    ahead.prepare([other])
    qtbot.waitUntil(lambda: not is_running(process), timeout=PATIENCE_MS)
    assert GIVEN_UP in caplog.text
    qtbot.waitUntil(lambda: ahead.ready_files() == (other,), timeout=PATIENCE_MS)


def has_computed(process: int) -> bool:
    """Return whether a process has been at work for longer than it takes to start and to open a file."""
    ticks = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[11]
    return int(ticks) / os.sysconf("SC_CLK_TCK") > 1.5


def test_what_is_ready_is_bounded_and_the_likeliest_stays(qtbot: QtBot, ahead: FilesAhead, tmp_path: Path) -> None:
    files = named(tmp_path, *"abcdefgh")
    ahead.prepare(files)
    qtbot.waitUntil(ahead.is_idle, timeout=PATIENCE_MS)
    assert ahead.ready_files() == tuple(files[:2])
    assert ahead.ready_bytes() <= MOST_READY_BYTES
    ahead.prepare([files[5], files[1], files[6]])
    qtbot.waitUntil(ahead.is_idle, timeout=PATIENCE_MS)
    assert set(ahead.ready_files()) == {files[5], files[1]}


def test_no_more_files_are_ready_than_are_likely(qtbot: QtBot, ahead: FilesAhead, tmp_path: Path) -> None:
    texts = [hostile_files.write(tmp_path, f"{number}.txt", b"words") for number in range(3 * MOST_READY)]
    files = [FileToShow(path, path.name, None) for path in texts]
    for first in range(0, len(files), MOST_READY - 1):
        ahead.prepare(files[first : first + MOST_READY - 1])
        qtbot.waitUntil(ahead.is_idle, timeout=PATIENCE_MS)
        assert len(ahead.ready_files()) <= MOST_READY
        assert set(files[first : first + MOST_READY - 1]) <= set(ahead.ready_files())


def ready_names(workspace: Workspace) -> list[str]:
    """Return the names of what could be shown at once, in the order in which it was made ready."""
    return [file.name for file in workspace.pane.preview.ahead.ready_files()]


def test_turning_round_ends_the_work_for_what_was_to_come(
    qtbot: QtBot, empty_department: Department, open_workspace: WindowMaker, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    submit(empty_department, "Endless", FileKind.ENDLESS_PDF)
    for title in "DCBA":
        submit(empty_department, title, FileKind.PDF)
    workspace = open_workspace(empty_department)
    renderer = workspace.pane.preview.ahead._renderer
    renderer._page_timeout_ms = PATIENCE_MS
    workspace.queue.go(1)
    workspace.queue.go(1)
    qtbot.waitUntil(lambda: "D.pdf" in ready_names(workspace), timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: any(has_computed(process) for process in renderer.process_ids()), timeout=PATIENCE_MS)
    (process,) = renderer.process_ids()
    shows = next(each for each in workspace.pane.preview.findChildren(PageRenderer) if each is not renderer)
    (shown_by,) = shows.process_ids()
    os.kill(shown_by, signal.SIGSTOP)  # nothing is shown, after which the next files would be looked for
    try:
        workspace.queue.go(-1)
        qtbot.waitUntil(lambda: not is_running(process), timeout=PATIENCE_MS)
    finally:
        os.kill(shown_by, signal.SIGCONT)
    assert GIVEN_UP in caplog.text
    qtbot.waitUntil(lambda: set(ready_names(workspace)) == {"D.pdf", "A.pdf", "C.pdf"}, timeout=PATIENCE_MS)


def test_the_other_files_of_the_submission_come_after_those_of_the_next_ones(
    qtbot: QtBot, empty_department: Department, open_workspace: WindowMaker
) -> None:
    for title in ("Third", "Second"):
        submit(empty_department, title, FileKind.PDF)
    more = [(f"more {number}.txt", b"words") for number in range(4)]
    empty_department.submit("First", name="first.txt", more_files=more)
    workspace = open_workspace(empty_department)
    expected = ["Second.pdf", "Third.pdf", "more 0.txt", "more 1.txt"]
    qtbot.waitUntil(lambda: ready_names(workspace) == expected, timeout=PATIENCE_MS)
    assert workspace.pane.preview.ahead.is_idle()
    QTest.keyClick(workspace.queue.view, Qt.Key.Key_E)
    qtbot.waitUntil(lambda: ready_names(workspace) == [*expected[:2], "more 1.txt", "more 2.txt"], timeout=PATIENCE_MS)


def test_beside_what_is_not_shown_the_next_files_are_made_ready_too(
    qtbot: QtBot, empty_department: Department, open_workspace: WindowMaker
) -> None:
    submit(empty_department, "Paper", FileKind.PDF)
    submit(empty_department, "Tune", FileKind.WAV)
    workspace = open_workspace(empty_department)
    qtbot.waitUntil(lambda: ready_names(workspace) == ["Paper.pdf"], timeout=PATIENCE_MS)


def test_a_file_that_is_too_long_to_come_unasked_comes_when_it_is_asked_for(
    qtbot: QtBot, empty_department: Department, open_workspace: WindowMaker, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file_desk, "MOST_AHEAD_BYTES", 50_000)
    submit(empty_department, "Third", FileKind.PDF)
    empty_department.submit("Second", name="second.txt", content=b"word " * 20_000, media_type="text/plain")
    empty_department.submit("First", name="first.txt")
    workspace = open_workspace(empty_department)
    qtbot.waitUntil(lambda: ready_names(workspace) == ["Third.pdf"], timeout=PATIENCE_MS)
    QTest.keyClick(workspace.queue.view, Qt.Key.Key_J)
    preview = workspace.pane.preview
    qtbot.waitUntil(lambda: "word word" in (preview.shown_text() or ""), timeout=PATIENCE_MS)


class EndlessOffice:
    """Stands for LibreOffice at a document that it is never done with."""

    def __init__(self) -> None:
        self.begun, self.given_up = Event(), Event()

    def is_present(self) -> bool:
        return True

    def can_convert(self, name: str, head: bytes) -> bool:
        return True

    def convert(self, path: Path, name: str, *, unwanted: Event | None = None) -> Path:
        assert unwanted is not None
        self.begun.set()
        assert unwanted.wait(PATIENCE_MS / 1000)
        self.given_up.set()
        raise told(OfficeTrouble.UNWANTED)


def test_libreoffice_ends_with_the_direction_that_it_worked_for(qtbot: QtBot, lanes: TaskLanes, tmp_path: Path) -> None:
    office = EndlessOffice()
    with watched_pane(qtbot) as pane:
        desk = OfficeDesk(lanes=lanes, office=office, preview=pane, parent=pane)
        (file,) = named(tmp_path, "thesis")
        desk.prepare([FetchedFile(file, has_pages=True)])
        qtbot.waitUntil(office.begun.is_set, timeout=PATIENCE_MS)
        desk.prepare([])
        qtbot.waitUntil(office.given_up.is_set, timeout=PATIENCE_MS)


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
