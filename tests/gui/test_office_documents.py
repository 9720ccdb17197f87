"""Office documents beside the decision that nothing but LibreOffice reads, and what is left of it afterwards."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from edumanage_desktop.adapters.office.program import find_office_program
from edumanage_desktop.adapters.sample_files.maker import SampleFiles
from edumanage_desktop.gui.workspace import Workspace
from edumanage_desktop.services.sample_department.files import FileKind, FileRecipe
from tests.adapters.hostile_documents import saved_by_office_as
from tests.adapters.test_office_conversion import processes_of
from tests.gui.conftest import WindowMaker
from tests.gui.department import Department
from tests.gui.preview_watch import PATIENCE_MS

pytestmark = [
    pytest.mark.skipif(find_office_program() is None, reason="LibreOffice is not installed: dev.py test installs it"),
    pytest.mark.timeout(600),
]
OLD_TYPE = "application/msword"


def thesis(tmp_path: Path, *, length: int) -> Path:
    path = tmp_path / "thesis.docx"
    path.write_bytes(SampleFiles().make(FileRecipe(FileKind.DOCX, "Heat in rods", "Zoë Müller", seed=3, length=length)))
    return path


def notice(workspace: Workspace) -> str:
    return (workspace.pane.preview.shown_notice() or ("", ""))[1]


def test_a_format_that_nothing_else_reads_is_shown_as_pages(
    qtbot: QtBot, empty_department: Department, open_workspace: WindowMaker, tmp_path: Path
) -> None:
    old = saved_by_office_as("doc", thesis(tmp_path, length=3), tmp_path / "profile of the student")
    empty_department.submit("Thesis", name="thesis.doc", content=old.read_bytes(), media_type=OLD_TYPE)
    preview = open_workspace(empty_department).pane.preview
    qtbot.waitUntil(lambda: preview.shown_image() is not None, timeout=PATIENCE_MS)
    assert preview.page_count() == 3


def test_one_that_is_damaged_is_told_in_its_place(
    qtbot: QtBot, empty_department: Department, open_workspace: WindowMaker
) -> None:
    broken = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(range(256)) * 20
    empty_department.submit("Thesis", name="thesis.doc", content=broken, media_type=OLD_TYPE)
    workspace = open_workspace(empty_department)
    qtbot.waitUntil(lambda: "LibreOffice cannot open this document" in notice(workspace), timeout=PATIENCE_MS)


def test_a_window_that_is_closed_takes_libreoffice_along(
    qtbot: QtBot, empty_department: Department, open_workspace: WindowMaker, tmp_path: Path
) -> None:
    content = thesis(tmp_path, length=250).read_bytes()
    empty_department.submit("Thesis", name="thesis.docx", content=content, media_type=FileKind.DOCX.media_type)
    workspace = open_workspace(empty_department)
    qtbot.waitUntil(lambda: bool(processes_of(empty_department.folder)), timeout=PATIENCE_MS)
    workspace.window().close()
    qtbot.waitUntil(lambda: not processes_of(empty_department.folder))
