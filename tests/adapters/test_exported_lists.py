"""Lists for spreadsheets: read back by others' readers, never a formula, whole or not at all."""

import csv
import io
import resource
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from openpyxl import load_workbook

from edumanage_desktop.adapters.exported_lists import ExportedListFiles
from edumanage_desktop.domain.errors import ExportFailed
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.queue_export import Cell, ExportStopped, ListTable

HOSTILE = (
    "=SUM(A1:A9)", "+1+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1", " =HYPERLINK(\"http://x\")", "\u200b=1", "\u202e=1",
    "\ufeff=1", "＝1", "=cmd|' /C calc'!A0", "'=1", '"=1', "plain", "żółć 王", "a;b,c\"d\ne", "x" * 40_000,
    "\x00\x0b\ud800bad", "\ufffe",
)  # fmt: skip
AT = datetime(2026, 3, 4, 5, 6, 7, 890_000, tzinfo=UTC)


def table(rows: "Iterator[tuple[Cell, ...]] | list[tuple[Cell, ...]]") -> ListTable:
    return ListTable("Submissions: [all]/today*", ("=Title", "Files", "Received"), (40, 8, 18), rows)


def rows_of_hostile() -> list[tuple[Cell, ...]]:
    return [(text, number, AT if number % 2 else None) for number, text in enumerate(HOSTILE)]


def test_csv_is_read_by_spreadsheets_and_computes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    ExportedListFiles().write_csv(path, table(rows_of_hostile()), delimiter=";")
    content = path.read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")
    head, *rows = csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=";")
    assert head == ["'=Title", "Files", "Received"]
    assert len(rows) == len(HOSTILE)
    for (text, number, at), wanted in zip(rows, HOSTILE, strict=True):
        assert text.lstrip(" \t\r\n\u200b\u202e\ufeff")[:1] not in set("=+-@＝"), repr(text)
        assert text.removeprefix("'") == wanted.encode("utf-8", "replace").decode() or text == wanted
        assert number.isdigit()
        assert at in ("", AT.astimezone().strftime("%Y-%m-%d %H:%M:%S"))


def test_a_workbook_holds_texts_numbers_and_dates_and_no_formula(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    ExportedListFiles().write_xlsx(path, table(rows_of_hostile()))
    book = load_workbook(path)
    (sheet,) = book.worksheets
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == f"A1:C{len(HOSTILE) + 1}"
    assert sheet.column_dimensions["A"].width == 40
    cells = list(sheet.iter_rows(min_row=2))
    assert len(cells) == len(HOSTILE)
    for (text, number, at), wanted in zip(cells, HOSTILE, strict=True):
        assert text.data_type in ("s", "inlineStr"), repr(wanted)
        assert str(text.value)[:5] == wanted.replace("\x00", "").replace("\x0b", "").replace("\ud800", "?").replace(
            "\ufffe", "None"
        ).replace("\r", "\n")[:5] or wanted.startswith("\r")
        assert number.data_type == "n"
        if at.value is not None:
            assert at.is_date
            assert at.value == AT.astimezone().replace(tzinfo=None, microsecond=0)
    assert cells[0][0].quotePrefix
    assert not cells[14][0].quotePrefix


def write(kind: str, path: Path, written: ListTable) -> None:
    files = ExportedListFiles()
    if kind == "csv":
        files.write_csv(path, written, delimiter=",")
    else:
        files.write_xlsx(path, written)


def stopping() -> Iterator[tuple[Cell, ...]]:
    yield ("first", 1, None)
    raise ExportStopped(Sentence("stopped"))


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_a_stopped_export_leaves_what_stood_there(tmp_path: Path, kind: str) -> None:
    path = tmp_path / f"list.{kind}"
    path.write_bytes(b"what stood there")
    with pytest.raises(ExportStopped):
        write(kind, path, table(stopping()))
    assert path.read_bytes() == b"what stood there"
    assert [each.name for each in tmp_path.iterdir()] == [path.name]


@pytest.mark.skipif(sys.platform == "win32", reason="the limit on a file's size is POSIX")
@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_a_full_disk_leaves_what_stood_there(tmp_path: Path, kind: str) -> None:
    path = tmp_path / f"list.{kind}"
    path.write_bytes(b"what stood there")
    rows: list[tuple[Cell, ...]] = [(f"row {number} żółć", number, AT) for number in range(20_000)]
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (40_000, before[1]))
    try:
        with pytest.raises(ExportFailed, match="unchanged"):
            write(kind, path, table(rows))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert path.read_bytes() == b"what stood there"
    assert [each.name for each in tmp_path.iterdir()] == [path.name]


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(ExportFailed, match="choose another place"):
        ExportedListFiles().write_csv(tmp_path / "gone" / "list.csv", table([]), delimiter=",")
