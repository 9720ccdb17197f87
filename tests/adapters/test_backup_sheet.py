"""The recovery sheet: what stands on it, in every form, and that its commands read the backups without the program."""

import io
import json
import os
import shutil
import stat
import subprocess
from collections.abc import Iterator
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtPdf import QPdfDocument
from pytestqt.qtbot import QtBot

from edumanage_desktop import commands
from edumanage_desktop.services.backup.recovery_sheet import RecoverySheet
from edumanage_desktop.toolbox import CommandToolbox
from tests.adapters.backed_up import PASSPHRASE, BackedUp
from tests.adapters.judged_database import judged_database

VARIABLE = "EDUMANAGE_BACKUP_PASSPHRASE"


@pytest.fixture
def encrypted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[BackedUp]:
    monkeypatch.delenv(f"{VARIABLE}_FILE", raising=False)
    monkeypatch.delenv(VARIABLE, raising=False)
    with judged_database("sqlite", folder=tmp_path, server=None) as own:
        made = BackedUp(own, tmp_path / "department")
        made.fill()
        made.take(made.desk(passphrase=PASSPHRASE))
        yield made


def write(department: BackedUp, out: Path, *words: str) -> tuple[int, Any, str]:
    where = ["--repository", department.storage.describe(), "--out", str(out)]
    with redirect_stdout(io.StringIO()) as said, redirect_stderr(io.StringIO()) as err:
        status = commands.run(["backup", "recovery-sheet", *where, *words, "--json"], CommandToolbox())
    return status, json.loads(said.getvalue() or "null"), err.getvalue()


def text_of(path: Path) -> str:
    document = QPdfDocument()
    assert document.load(str(path)) is QPdfDocument.Error.None_
    assert document.pageCount() in (1, 2)
    return "\n".join(document.getAllText(page).text() for page in range(document.pageCount()))


@pytest.mark.parametrize("form", ["pdf", "html", "txt"])
def test_the_passphrase_stands_there_by_choice_alone(
    qtbot: QtBot, encrypted: BackedUp, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, form: str
) -> None:
    monkeypatch.setenv(VARIABLE, PASSPHRASE)

    def read(path: Path) -> str:
        text = text_of(path) if form == "pdf" else path.read_text()
        return text.replace("\u00a0", " ").replace("&nbsp;", " ")

    status, document, said = write(encrypted, tmp_path / f"without.{form}")
    assert (status, document["with_passphrase"]) == (0, False), said
    text = read(tmp_path / f"without.{form}")
    assert PASSPHRASE not in text
    assert "____" in text
    for known in (document["repository"], document["recipient"]):
        assert known in "".join(text.split())
    status, document, said = write(encrypted, tmp_path / f"with.{form}", "--with-passphrase")
    assert (status, document["with_passphrase"]) == (0, True), said
    assert PASSPHRASE in read(tmp_path / f"with.{form}")
    if os.name == "posix":
        assert stat.S_IMODE((tmp_path / f"with.{form}").stat().st_mode) == 0o600


def test_a_passphrase_that_opens_nothing_is_printed_on_no_sheet(
    encrypted: BackedUp, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, "another one")
    status, _document, said = write(encrypted, tmp_path / "sheet.txt", "--with-passphrase")
    assert (status, "not the passphrase" in said, (tmp_path / "sheet.txt").exists()) == (3, True, False)
    assert write(encrypted, tmp_path / "sheet.txt")[0] == 0, "the sheet without it needs none"
    assert write(encrypted, tmp_path / "sheet.txt")[0] == 2, "no file is written over"


def test_a_place_with_marks_of_html_is_shown_as_it_is(encrypted: BackedUp, tmp_path: Path) -> None:
    place = Path(encrypted.storage.describe())
    odd = place.with_name('<b>&amp; "x"')
    place.rename(odd)
    encrypted_place = type(encrypted.storage)(root=odd)
    with redirect_stdout(io.StringIO()):
        status = commands.run(
            ["backup", "recovery-sheet", "--repository", encrypted_place.describe(), "--out", str(tmp_path / "s.html")],
            CommandToolbox(),
        )
    assert status == 0
    assert "&lt;b&gt;&amp;amp; &quot;x&quot;" in (tmp_path / "s.html").read_text()


@pytest.mark.skipif(
    any(shutil.which(name) is None for name in ("age", "zstd", "openssl")), reason="age, zstd and openssl are needed"
)
def test_what_the_sheet_says_reads_the_backups_without_the_program(encrypted: BackedUp, tmp_path: Path) -> None:
    sheet = CommandToolbox().backup_tools().recovery_sheet(encrypted.storage.describe(), with_passphrase=False)
    key, table, files = sheet.parts()[1:4]
    place = Path(encrypted.storage.describe())
    (snapshot,) = (each.name for each in (place / "snapshots").iterdir())
    _type(key.commands[0], place)
    assert (place / "key.txt").read_text().startswith("AGE-SECRET-KEY-1")
    _shell(table.commands[0].replace("BACKUP", snapshot), place)
    rows = (place / "student_uploads.tsv").read_text().splitlines()
    assert len(rows) == encrypted.own.value("SELECT COUNT(*) FROM student_uploads")
    listed = _shell(files.commands[0].replace("BACKUP", snapshot), place).decode().splitlines()
    name, _state, size, sha256, *_stamp = next(line for line in listed if "\twell\t" in line).split("\t")
    digits = _shell(f"S={sha256}; {files.commands[1]}; {files.commands[2]}", place).decode().strip()
    content = _shell(f"age -d -i key.txt objects/{digits[:2]}/{digits}.age", place)
    assert len(content) == int(size)
    with encrypted.store.open(name) as handed_in:
        assert content == handed_in.read()


def test_plain_backups_have_no_line_for_a_passphrase(tmp_path: Path) -> None:
    with judged_database("sqlite", folder=tmp_path, server=None) as own:
        plain = BackedUp(own, tmp_path / "department")
        plain.fill()
        plain.take()
        assert write(plain, tmp_path / "sheet.txt")[0] == 0
        text = (tmp_path / "sheet.txt").read_text()
        assert ("____" in text, "not encrypted" in text) == (False, True)
        sheet: RecoverySheet = CommandToolbox().backup_tools().recovery_sheet(
            plain.storage.describe(), with_passphrase=True
        )  # fmt: skip
        assert sheet.passphrase is None
        if shutil.which("zstd"):
            (snapshot,) = (each.name for each in (tmp_path / "department" / "backups" / "snapshots").iterdir())
            _shell(sheet.parts()[1].commands[0].replace("BACKUP", snapshot), tmp_path / "department" / "backups")


def _shell(command: str, folder: Path) -> bytes:
    done = subprocess.run(["bash", "-c", command], cwd=folder, capture_output=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout


def _type(command: str, folder: Path) -> None:
    """Run a command that asks for the passphrase on a terminal, and type it."""
    import pty  # here: Windows has none

    child, terminal = pty.fork()
    if child == 0:
        os.chdir(folder)
        os.execvp("bash", ["bash", "-c", command])
    said = b""
    while b"passphrase" not in said.lower():
        said += os.read(terminal, 1024)
    os.write(terminal, PASSPHRASE.encode() + b"\n")
    try:
        while os.read(terminal, 1024):
            continue
    except OSError:
        pass
    _child, status = os.waitpid(child, 0)
    assert os.waitstatus_to_exitcode(status) == 0
