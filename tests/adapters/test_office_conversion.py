"""Office documents laid out by the real LibreOffice: as pages, one at a time, ended in time, and without a trace."""

import io
import os
import random
import re
import shutil
import sys
import time
import zipfile
from collections.abc import Callable, Iterator
from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtPdf import QPdfDocument

from edumanage_desktop.__main__ import OFFICE_PROCESS
from edumanage_desktop.adapters.file_store.local import LocalFileStore
from edumanage_desktop.adapters.file_store.session_cache import SessionFileCache
from edumanage_desktop.adapters.office import conversion, running
from edumanage_desktop.adapters.office.conversion import MOST_WAITING, OfficeConversions
from edumanage_desktop.adapters.office.profile import pipes_of
from edumanage_desktop.adapters.office.program import find_office_program
from edumanage_desktop.adapters.sample_files.maker import SampleFiles
from edumanage_desktop.services.office_pages import OfficePagesMissing, OfficeTrouble
from edumanage_desktop.services.previews import HEAD_BYTES
from edumanage_desktop.services.sample_department.files import FileKind, FileRecipe
from tests.adapters import hostile_documents

pytestmark = pytest.mark.skipif(
    find_office_program() is None, reason="LibreOffice is not installed: dev.py test installs it on Debian"
)
SAMPLES = {kind.name.lower(): kind for kind in (FileKind.DOCX, FileKind.ODT, FileKind.PPTX, FileKind.XLSX)}
ENDINGS = {"%PDF-", OfficeTrouble.NOT_OPENED, OfficeTrouble.CRASHED, OfficeTrouble.TOO_SLOW, OfficeTrouble.TOO_LARGE}
ODD_NAME = '-x "$HOME" `id` %41 #1;\'&é\u202e😀\n|.docx'


@pytest.fixture
def workplace(tmp_path: Path) -> Path:
    made = tmp_path / "session of $HOME, 50% é"
    made.mkdir(mode=0o700)
    return made


@pytest.fixture
def office(workplace: Path) -> Iterator[OfficeConversions]:
    conversions = OfficeConversions(workplace=lambda: workplace, longest_seconds=240)
    yield conversions
    conversions.close()


@pytest.fixture
def sample(tmp_path: Path) -> Callable[..., Path]:
    def make(extension: str, *, seed: int = 3, length: int = 4) -> Path:
        path = tmp_path / f"sample-{seed}.{extension}"
        recipe = FileRecipe(SAMPLES[extension], heading="Heat in rods", author="M. Adler", seed=seed, length=length)
        path.write_bytes(SampleFiles().make(recipe))
        return path

    return make


def text_of(pages: Path) -> str:
    """Return what stands on the pages of a PDF."""
    document = QPdfDocument()
    assert document.load(str(pages)) is QPdfDocument.Error.None_
    return "\n".join(document.getAllText(page).text() for page in range(document.pageCount()))


def processes_of(workplace: Path) -> list[int]:
    """Return the processes that were started for a workplace."""
    found = []
    for process in Path("/proc").iterdir():
        if process.name.isdigit():
            try:
                command = (process / "cmdline").read_bytes()
            except OSError:
                continue
            if os.fsencode(workplace) in command and int(process.name) != os.getpid():
                found.append(int(process.name))
    return found


def wait_until_begun(workplace: Path) -> None:
    """Wait until a document of a workplace is being laid out."""
    until = time.monotonic() + 60
    while not processes_of(workplace):
        assert time.monotonic() < until
        time.sleep(0.01)


def has_a_pipe(workplace: Path) -> bool:
    """Return whether LibreOffice's pipe of this workplace is there; others may have theirs meanwhile."""
    return any(pipe.exists() for pipe in pipes_of(workplace / "profile"))


@pytest.mark.parametrize("extension", SAMPLES)
def test_a_sample_becomes_pages(office: OfficeConversions, sample: Callable[..., Path], extension: str) -> None:
    path = sample(extension)
    assert office.can_convert(path.name, path.read_bytes()[:HEAD_BYTES])
    pages = office.convert(path, path.name)
    assert ("Heat in rods" if extension != "xlsx" else "mean") in text_of(pages)
    assert not pages.stat().st_mode & 0o222


def test_equal_files_are_converted_once(office: OfficeConversions, sample: Callable[..., Path], tmp_path: Path) -> None:
    path = sample("docx")
    again = tmp_path / "the same.docx"
    shutil.copyfile(path, again)
    pages = office.convert(path, path.name)
    made = pages.stat().st_mtime_ns
    assert office.convert(again, again.name) == pages
    assert pages.stat().st_mtime_ns == made


def test_pages_that_somebody_removed_are_made_again(office: OfficeConversions, sample: Callable[..., Path]) -> None:
    path = sample("odt")
    office.convert(path, path.name).unlink()
    assert office.convert(path, path.name).is_file()


def test_a_name_of_odd_characters_is_nothing_to_the_program(
    office: OfficeConversions, sample: Callable[..., Path]
) -> None:
    assert "Heat in rods" in text_of(office.convert(sample("docx"), ODD_NAME))


def test_the_program_itself_is_the_office_process_too(
    office: OfficeConversions, sample: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    program = (sys.executable, "-P", "-m", "edumanage_desktop", OFFICE_PROCESS)
    monkeypatch.setattr(running, "office_process_command", lambda: program)
    assert "Heat in rods" in text_of(office.convert(sample("docx"), "report.docx"))


def test_documents_with_macros_are_laid_out_too(office: OfficeConversions, tmp_path: Path) -> None:
    path = tmp_path / "report.docm"
    path.write_bytes(hostile_documents.word_with_macros())
    assert "The end." in text_of(office.convert(path, path.name))


@pytest.mark.parametrize(("old", "new"), [("doc", "docx"), ("rtf", "docx"), ("xls", "xlsx"), ("ppt", "pptx")])
def test_formats_that_only_an_office_program_reads_become_pages(
    office: OfficeConversions, sample: Callable[..., Path], old: str, new: str, tmp_path: Path
) -> None:
    path = hostile_documents.saved_by_office_as(old, sample(new), tmp_path / "profile of whoever saved it")
    assert office.can_convert(path.name, path.read_bytes()[:HEAD_BYTES])
    assert ("Heat in rods" if new != "xlsx" else "mean") in text_of(office.convert(path, path.name))


def test_the_content_decides_over_the_name(
    office: OfficeConversions, sample: Callable[..., Path], tmp_path: Path
) -> None:
    old = hostile_documents.saved_by_office_as("xls", sample("xlsx"), tmp_path / "profile of whoever saved it")
    assert "mean" in text_of(office.convert(old, "readings.doc"))
    assert "Heat in rods" in text_of(office.convert(sample("odt"), "report.docx"))


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 and no more", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(900)])
def test_a_broken_document_is_told(office: OfficeConversions, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "broken.doc"
    path.write_bytes(content)
    with pytest.raises(OfficePagesMissing) as told:
        office.convert(path, path.name)
    assert told.value.trouble is OfficeTrouble.NOT_OPENED


def test_half_a_document_is_told_and_the_next_one_is_shown(
    office: OfficeConversions, sample: Callable[..., Path]
) -> None:
    half = sample("docx", seed=9)
    half.write_bytes(half.read_bytes()[: half.stat().st_size // 2])
    with pytest.raises(OfficePagesMissing) as told:
        office.convert(half, half.name)
    assert told.value.trouble is OfficeTrouble.NOT_OPENED
    assert office.convert(sample("docx"), "next.docx").is_file()


def test_a_file_that_is_gone_is_told(office: OfficeConversions, tmp_path: Path) -> None:
    with pytest.raises(OfficePagesMissing) as told:
        office.convert(tmp_path / "gone.docx", "gone.docx")
    assert told.value.trouble is OfficeTrouble.GONE


@pytest.mark.soak
@pytest.mark.timeout(3600)
def test_documents_that_were_tampered_with_end_in_pages_or_words(
    office: OfficeConversions, sample: Callable[..., Path], workplace: Path, tmp_path: Path, rounds: Callable[..., int]
) -> None:
    for number in range(rounds(short=4, long=200)):
        chance = random.Random(number)
        whole = sample(chance.choice(sorted(SAMPLES)), seed=number, length=2)
        path = tmp_path / f"tampered{whole.suffix}"
        path.write_bytes(tampered(whole.read_bytes(), chance))
        assert ending(office, path) in ENDINGS, f"round {number}"
        assert not processes_of(workplace), f"round {number}"


def ending(office: OfficeConversions, path: Path) -> OfficeTrouble | str:
    """Return how a document was laid out, or why it was not."""
    try:
        return office.convert(path, path.name).read_bytes()[:5].decode()
    except OfficePagesMissing as told:
        return told.trouble


def tampered(document: bytes, chance: random.Random) -> bytes:
    """Return a document some of whose parts say something else; the archive is whole, and mostly its XML too."""
    content, is_well_formed = io.BytesIO(), chance.random() < 0.8
    with zipfile.ZipFile(io.BytesIO(document)) as whole, zipfile.ZipFile(content, "w") as made:
        for entry in whole.infolist():
            part = whole.read(entry)
            if entry.filename != "mimetype" and entry.filename.endswith(".xml"):
                part = changed_values(part, chance) if is_well_formed else changed_bytes(part, chance)
            made.writestr(entry.filename, part, entry.compress_type)
    return content.getvalue()


def changed_values(part: bytes, chance: random.Random) -> bytes:
    """Put extremes in the place of some numbers of attributes."""
    extremes = (b"-1", b"0", b"2147483648", b"-99999999999", b"1e308", b"NaN", b"", b"a" * 300)
    return re.sub(
        rb'(?<==")[\d.]+(?=")', lambda found: chance.choice(extremes) if chance.random() < 0.2 else found[0], part
    )


def changed_bytes(part: bytes, chance: random.Random) -> bytes:
    changed = bytearray(part)
    for _change in range(chance.randrange(6)):
        at, length, again = chance.randrange(len(part)), chance.randrange(1, 40), chance.randrange(len(part))
        other = part[again : again + chance.randrange(200)]
        changed[at : at + length] = chance.choice([b"", other, other * 50, chance.randbytes(length), b"<", b"-1"])
    return bytes(changed)


def test_ten_documents_leave_nothing_behind(
    office: OfficeConversions, sample: Callable[..., Path], workplace: Path
) -> None:
    for seed in range(10):
        path = sample("odt", seed=seed, length=1)
        office.convert(path, path.name)
    assert not processes_of(workplace)
    assert not has_a_pipe(workplace)
    kept = {path.name for path in workplace.iterdir() if path.suffix != ".pdf"}
    assert kept == {"profile"}


def test_who_takes_too_long_is_ended_with_all_that_it_started(sample: Callable[..., Path], workplace: Path) -> None:
    office = OfficeConversions(workplace=lambda: workplace, longest_seconds=0.6)
    with pytest.raises(OfficePagesMissing) as told:
        office.convert(sample("docx", length=200), "long.docx")
    assert told.value.trouble is OfficeTrouble.TOO_SLOW
    assert not processes_of(workplace)
    assert not has_a_pipe(workplace)
    assert not list(workplace.iterdir())


@pytest.mark.timeout(660)
def test_who_takes_too_much_memory_is_ended(workplace: Path, tmp_path: Path) -> None:
    office = OfficeConversions(workplace=lambda: workplace, longest_seconds=600)
    path = tmp_path / "bomb.odt"
    path.write_bytes(hostile_documents.open_document("text", f"<text:p>{'a' * (300 << 20)}</text:p>"))
    assert path.stat().st_size < 1 << 20
    with pytest.raises(OfficePagesMissing) as told:
        office.convert(path, path.name)
    assert told.value.trouble is OfficeTrouble.CRASHED
    assert not processes_of(workplace)


def test_who_is_no_longer_wanted_is_ended_at_once(
    office: OfficeConversions, sample: Callable[..., Path], workplace: Path
) -> None:
    unwanted = Event()
    path = sample("docx", length=200)
    with ThreadPoolExecutor(1) as person:
        asked = person.submit(office.convert, path, path.name, unwanted=unwanted)
        wait_until_begun(workplace)
        unwanted.set()
        error = asked.exception()
    assert isinstance(error, OfficePagesMissing)
    assert error.trouble is OfficeTrouble.UNWANTED
    assert not processes_of(workplace)


def test_a_session_that_ends_ends_what_runs_and_waits(
    office: OfficeConversions, sample: Callable[..., Path], workplace: Path
) -> None:
    path = sample("docx", length=200)
    with ThreadPoolExecutor(3) as people:
        waiting = [people.submit(office.convert, path, path.name) for _ in range(3)]
        wait_until_begun(workplace)
        office.close()
        for each in waiting:
            error = each.exception()
            assert isinstance(error, OfficePagesMissing)
            assert error.trouble is OfficeTrouble.UNWANTED
    assert not processes_of(workplace)
    with pytest.raises(OfficePagesMissing):
        office.convert(path, path.name)


def test_more_than_a_few_do_not_wait(office: OfficeConversions, sample: Callable[..., Path]) -> None:
    path = sample("docx", length=200)
    with ThreadPoolExecutor(MOST_WAITING + 3) as people:
        asked = [people.submit(office.convert, path, path.name) for _ in range(MOST_WAITING + 3)]
        wait(asked, return_when=FIRST_COMPLETED)
        office.close()
        troubles = [error.trouble for each in asked if isinstance(error := each.exception(), OfficePagesMissing)]
    assert OfficeTrouble.BUSY in troubles


def test_two_sessions_at_once_do_not_meet(sample: Callable[..., Path], tmp_path: Path) -> None:
    path = sample("docx")

    def work(name: str) -> str:
        own = tmp_path / name
        own.mkdir()
        office = OfficeConversions(workplace=lambda: own, longest_seconds=240)
        try:
            return text_of(office.convert(path, path.name))
        finally:
            office.close()

    with ThreadPoolExecutor(2) as people:
        first, second = people.map(work, ("first", "second"))
    assert first == second
    assert "Heat in rods" in first


def test_the_persons_own_folders_are_never_touched(
    office: OfficeConversions, sample: Callable[..., Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / "home of the person"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(home / name))
    office.convert(sample("docx"), "report.docx")
    assert not list(home.rglob("*"))


@pytest.mark.parametrize(("limit", "trouble"), [("MOST_DOCUMENT_BYTES", "TOO_LARGE"), ("MOST_PDF_BYTES", "TOO_LARGE")])
def test_what_is_too_large_is_told(
    office: OfficeConversions, sample: Callable[..., Path], monkeypatch: pytest.MonkeyPatch, limit: str, trouble: str
) -> None:
    monkeypatch.setattr(conversion, limit, 1000)
    with pytest.raises(OfficePagesMissing) as told:
        office.convert(sample("docx"), "report.docx")
    assert told.value.trouble is OfficeTrouble[trouble]


def test_the_oldest_pages_go_when_there_are_too_many(
    office: OfficeConversions, sample: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second, third = (office.convert(sample("odt", seed=seed), "report.odt") for seed in (1, 2, 3))
    office.convert(sample("odt", seed=1), "report.odt")
    monkeypatch.setattr(conversion, "MOST_KEPT_BYTES", first.stat().st_size + third.stat().st_size + 100)
    office.convert(sample("odt", seed=3), "report.odt")
    assert (first.exists(), second.exists(), third.exists()) == (True, False, True)


def test_pages_are_wiped_with_the_session(sample: Callable[..., Path], tmp_path: Path) -> None:
    cache = SessionFileCache(store=LocalFileStore(root=tmp_path / "store"), base=tmp_path / "cache")
    office = OfficeConversions(workplace=lambda: cache.room("office"), longest_seconds=240)
    pages = office.convert(sample("docx"), "report.docx")
    assert (tmp_path / "cache") in pages.parents
    office.close()
    cache.close()
    assert not list((tmp_path / "cache").iterdir())


def test_without_the_program_nothing_can_be_converted(workplace: Path, sample: Callable[..., Path]) -> None:
    office = OfficeConversions(workplace=lambda: workplace, find=lambda: None)
    path = sample("docx")
    assert not office.is_present()
    assert not office.can_convert(path.name, path.read_bytes()[:HEAD_BYTES])
    with pytest.raises(OfficePagesMissing) as told:
        office.convert(path, path.name)
    assert told.value.trouble is OfficeTrouble.MISSING


def test_a_program_that_cannot_be_started_is_told(workplace: Path, sample: Callable[..., Path], tmp_path: Path) -> None:
    program = tmp_path / "office" / "program" / "soffice.bin"
    program.parent.mkdir(parents=True)
    (program.parent / "turns").symlink_to("turns")
    office = OfficeConversions(workplace=lambda: workplace, find=lambda: program)
    with pytest.raises(OfficePagesMissing) as told:
        office.convert(sample("docx"), "report.docx")
    assert told.value.trouble is OfficeTrouble.MISSING


@pytest.mark.skipif(os.geteuid() == 0, reason="root writes into every folder")
def test_a_folder_that_takes_nothing_is_told(
    office: OfficeConversions, sample: Callable[..., Path], workplace: Path
) -> None:
    workplace.chmod(0o500)
    with pytest.raises(OfficePagesMissing) as told:
        office.convert(sample("docx"), "report.docx")
    assert told.value.trouble is OfficeTrouble.NO_ROOM
