"""A document that LibreOffice lays out for us reaches nobody, sees no other file, and runs nothing.

Two walls stand around it, the profile and what the system forbids the process. Each is tried alone, and an ordinary
LibreOffice shows that the documents would do what they are made for.
"""

import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor
from PySide6.QtPdf import QPdfDocument

from edumanage_desktop.adapters.office.conversion import OfficeConversions
from edumanage_desktop.adapters.office.profile import remove_pipe, write_profile
from edumanage_desktop.adapters.office.program import find_office_program
from edumanage_desktop.adapters.office.running import office_process_command
from edumanage_desktop.adapters.platform.linux_confinement import landlock_version
from tests.adapters import hostile_documents

PROGRAM = find_office_program()
pytestmark = [
    pytest.mark.skipif(PROGRAM is None, reason="LibreOffice is not installed: dev.py test installs it on Debian"),
    pytest.mark.timeout(600),
]
SECRET = "written for nobody else"
RED = QColor(255, 0, 0)
WANTS_ANOTHER_START = 81
TEMPTED = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">
<prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Office.Writer/Content/Update">
<prop oor:name="Link" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Content/Update">
<prop oor:name="Link" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
"""
"""A profile that lets macros run and follows links without asking."""


@dataclass(slots=True)
class Temptation:
    """What the documents try to reach: an address and two files."""

    address: str
    text: Path
    picture: Path
    marker: Path
    called: list[str] = field(default_factory=list)


@pytest.fixture
def temptation(tmp_path: Path) -> Iterator[Temptation]:
    called: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def handle(self) -> None:
            called.append(self.client_address[0])
            super().handle()

        def log_message(self, *_: object) -> None:
            pass

    text, picture = tmp_path / "secret.txt", tmp_path / "secret.png"
    text.write_text(SECRET + "\n")
    Image.new("RGB", (64, 64), RED.name()).save(picture)
    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        yield Temptation(f"http://127.0.0.1:{server.server_port}", text, picture, tmp_path / "marker", called)
        server.shutdown()
        thread.join()


def linking(kind: str, where: str, temptation: Temptation) -> bytes:
    """Return a document of a kind that links to the network, or to the disk."""
    if where == "network":
        text, picture, page = (f"{temptation.address}/{name}" for name in ("text.csv", "picture.png", "page.html"))
    else:
        text, picture, page = (path.as_uri() for path in (temptation.text, temptation.picture, temptation.text))
    return {
        "odt": lambda: hostile_documents.text_that_links(picture, text, page),
        "ods": lambda: hostile_documents.table_that_links(text, page),
        "docx": lambda: hostile_documents.word_that_links(picture, text, page),
        "rtf": lambda: hostile_documents.rich_text_that_links(picture, page),
        "xlsx": lambda: hostile_documents.workbook_that_links(text, page),
        "odp": lambda: hostile_documents.slides_that_link(picture),
    }[kind]()


def by_hand(command: list[str], profile: Path, document: Path) -> Path:
    """Let a LibreOffice of ours convert a document, and return the PDF."""
    for _start in range(2):
        remove_pipe(profile)
        arguments = [f"-env:UserInstallation={profile.as_uri()}", "--headless", "--norestore"]
        arguments += ["--convert-to", "pdf", "--outdir", str(document.parent), str(document)]
        ended = subprocess.run(
            [*command, *arguments], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=150
        )
        if ended.returncode != WANTS_ANOTHER_START:
            break
    remove_pipe(profile)
    return document.with_suffix(".pdf")


def shows(pages: Path, temptation: Temptation) -> set[str]:
    """Return what of the disk stands on the pages."""
    document = QPdfDocument()
    assert document.load(str(pages)) is QPdfDocument.Error.None_
    seen = set()
    for page in range(document.pageCount()):
        if SECRET in " ".join(document.getAllText(page).text().split()):
            seen.add("text")
        image = document.render(page, QSize(200, 280))
        points = ((x, y) for x in range(0, image.width(), 2) for y in range(0, image.height(), 2))
        if any(image.pixelColor(*point) == RED for point in points):
            seen.add("picture")
    return seen


def tempted_profile(tmp_path: Path) -> Path:
    profile = tmp_path / "tempted"
    (profile / "user").mkdir(parents=True)
    (profile / "user" / "registrymodifications.xcu").write_text(TEMPTED)
    return profile


def careful_profile(tmp_path: Path) -> Path:
    write_profile(tmp_path / "careful")
    return tmp_path / "careful"


def document_in(tmp_path: Path, kind: str, content: bytes) -> Path:
    job = tmp_path / "job"
    job.mkdir()
    document = job / f"document.{kind}"
    document.write_bytes(content)
    return document


@pytest.mark.parametrize("kind", ["odt", "docx", "odp"])
def test_an_ordinary_libreoffice_calls_where_a_document_tells_it_to(
    kind: str, temptation: Temptation, tmp_path: Path
) -> None:
    document = document_in(tmp_path, kind, linking(kind, "network", temptation))
    by_hand([str(PROGRAM)], tempted_profile(tmp_path), document)
    assert temptation.called


@pytest.mark.parametrize("kind", ["odt", "docx", "rtf", "odp"])
def test_an_ordinary_libreoffice_shows_other_files(kind: str, temptation: Temptation, tmp_path: Path) -> None:
    document = document_in(tmp_path, kind, linking(kind, "disk", temptation))
    assert shows(by_hand([str(PROGRAM)], tempted_profile(tmp_path), document), temptation)


@pytest.mark.parametrize("kind", ["odt", "ods", "docx", "rtf"])
def test_the_profile_alone_calls_nobody(kind: str, temptation: Temptation, tmp_path: Path) -> None:
    document = document_in(tmp_path, kind, linking(kind, "network", temptation))
    assert by_hand([str(PROGRAM)], careful_profile(tmp_path), document).is_file()
    assert not temptation.called


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems have the profile alone")
@pytest.mark.parametrize("kind", ["odt", "ods", "docx", "rtf"])
@pytest.mark.parametrize("where", ["network", "disk"])
def test_what_the_system_forbids_is_enough_alone(kind: str, where: str, temptation: Temptation, tmp_path: Path) -> None:
    if where == "disk" and landlock_version() < 1:
        pytest.skip("this kernel has no Landlock")
    document, profile = document_in(tmp_path, kind, linking(kind, where, temptation)), tempted_profile(tmp_path)
    command = [*office_process_command(), str(document.parent), str(profile), str(PROGRAM)]
    assert not shows(by_hand(command, profile, document), temptation)
    assert not temptation.called


@pytest.mark.parametrize("kind", ["odt", "ods", "docx", "rtf", "xlsx", "odp"])
@pytest.mark.parametrize("where", ["network", "disk"])
def test_a_document_that_we_lay_out_loads_nothing(
    kind: str, where: str, temptation: Temptation, tmp_path: Path
) -> None:
    if where == "disk" and landlock_version() < 1:
        pytest.skip("this kernel has no Landlock")
    document = document_in(tmp_path, kind, linking(kind, where, temptation))
    office = OfficeConversions(workplace=lambda: tmp_path, longest_seconds=240)
    pages = office.convert(document, document.name)
    office.close()
    assert not shows(pages, temptation)
    assert not temptation.called


def runs_its_macro(profile: Path, document: Path, marker: Path, *, for_seconds: float) -> bool:
    """Open a document as a person would, for a while, and return whether its macro has run."""
    command = [str(PROGRAM), f"-env:UserInstallation={profile.as_uri()}", "--headless", "--norestore", str(document)]
    until = time.monotonic() + for_seconds
    while time.monotonic() < until and not marker.exists():
        remove_pipe(profile)
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        while process.poll() is None and time.monotonic() < until and not marker.exists():
            time.sleep(0.05)
        process.kill()
        process.wait()
    remove_pipe(profile)
    return marker.exists()


def test_a_macro_that_runs_when_its_document_is_opened_does_not_run(temptation: Temptation, tmp_path: Path) -> None:
    document = document_in(tmp_path, "odt", hostile_documents.text_that_runs(temptation.marker.as_uri()))
    began = time.monotonic()
    assert runs_its_macro(tempted_profile(tmp_path), document, temptation.marker, for_seconds=120)
    took = time.monotonic() - began
    temptation.marker.unlink()
    assert not runs_its_macro(careful_profile(tmp_path), document, temptation.marker, for_seconds=3 * took)
    office = OfficeConversions(workplace=lambda: tmp_path, longest_seconds=240)
    assert office.convert(document, document.name).is_file()
    office.close()
    assert not temptation.marker.exists()
