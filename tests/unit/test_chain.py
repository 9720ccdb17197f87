"""The encoding and the chain, computed here once more from docs/history-format.md and not from the program."""

import base64
import hashlib
import re
import zlib
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from edumanage_desktop.domain.chain import HistoryRow, HistoryText, encode, row_hash, text_digest
from edumanage_desktop.services.history_check import Evidence, HistoryCheck
from edumanage_desktop.services.history_checkpoint import CheckpointMaker, CheckpointReader

DOCUMENT = (Path(__file__).parents[2] / "docs" / "history-format.md").read_text(encoding="utf-8")
SALT = "00112233445566778899aabbccddeeff"
TEXT = HistoryText(SALT, title="Żółć", file_path="uploads/1.pdf")
ARRIVED = HistoryRow(7, 1, None, "arrived", "outside", None, "submitted", None, 1, 5, 0, 1795000000000000, "")
APPROVED = HistoryRow(
    7, 2, "6f1c2b9e-3d4a-4c5b-8e7f-0a1b2c3d4e5f", "approve", "ann", "submitted", "approved", 1, 1, 5, 0,
    1795000060123456, "",
)  # fmt: skip
VALUES = st.lists(
    st.one_of(st.none(), st.integers(-(2**63), 2**63 - 1), st.text(), st.sampled_from(["-", "1:a,", ","]))
)


def sha256(written: str) -> str:
    return hashlib.sha256(written.encode("utf-8")).hexdigest()


def written_values(*values: str | int | None) -> str:
    """Encode as the document says."""
    written = ""
    for value in values:
        written += "-," if value is None else f"{len(str(value).encode('utf-8'))}:{value},"
    return written


def test_the_example_of_the_document_holds_by_itself_and_in_the_program() -> None:
    text, first, second = re.findall(r"^```\n(.+)\n```$", DOCUMENT, re.MULTILINE)
    digest, one, two, block, checkpoint = re.findall(r"`([0-9a-f]{64})`", DOCUMENT)
    assert sha256(text) == digest == text_digest(TEXT)
    assert sha256(first) == one == row_hash("", replace(ARRIVED, text_digest=digest))
    assert sha256(second) == two == row_hash(one, APPROVED)
    assert f"64:{digest}," in first
    assert f"64:{one}," in second
    maker = CheckpointMaker()
    maker.add(7, 2, two)
    made = maker.checkpoint(rows=2)
    assert made["blocks"] == [block] == [sha256(written_values(written_values(7, 2, two)))]
    assert made["hash"] == checkpoint == sha256(written_values("em-checkpoint-1", 1, block))
    assert zlib.decompress(base64.b64decode(made["versions"])) == b"7 2\n"


@given(VALUES)
def test_the_encoding_is_the_documents(values: list[Any]) -> None:
    assert encode(*values) == written_values(*values).encode("utf-8")


@given(VALUES, VALUES)
def test_different_values_are_encoded_differently(some: list[Any], other: list[Any]) -> None:
    same = [None if v is None else str(v) for v in some] == [None if v is None else str(v) for v in other]
    assert (encode(*some) == encode(*other)) is same


def evidence(upload: int, length: int) -> Evidence:
    """Return a whole history of `length` rows, each with a text."""
    rows, texts, previous = [], {}, ""
    for version in range(1, length + 1):
        text = HistoryText(SALT, feedback=f"f{version}")
        row = HistoryRow(upload, version, None, "outside", "outside", "s", "s", 1, 1, 5, 0, version, text_digest(text))
        previous = row_hash(previous, row)
        values = tuple(getattr(row, name) for name in HistoryRow.__slots__)
        rows.append((*values, previous))
        texts[version] = (SALT, f"f{version}", *[None] * 8)
    return Evidence(upload, rows, texts, (length, previous, 0, 0), ("s", 1, 5))


def findings(*taken: Evidence, checkpoint: dict[str, Any] | None = None, tail: bool = False) -> list[dict[str, Any]]:
    check = HistoryCheck(unsealed_tail=tail, reader=CheckpointReader(checkpoint) if checkpoint else None)
    for one in taken:
        check.take(one)
    found: list[dict[str, Any]] = check.finish()["broken"]
    return found


@given(st.integers(1, 6), st.data())
def test_any_change_of_any_value_is_found(length: int, data: st.DataObject) -> None:
    whole = evidence(7, length)
    assert findings(whole) == []
    number = data.draw(st.integers(0, length - 1))
    column = data.draw(st.integers(0, 13))
    row = list(whole.rows[number])
    other = data.draw(
        st.one_of(st.none(), st.integers(), st.text()).filter(lambda v: v is None or str(v) != str(row[column]))
    )
    if other is None and row[column] is None:
        return
    row[column] = other if column != 1 else data.draw(st.integers(length + 1, 99))
    rows = sorted([*whole.rows[:number], tuple(row), *whole.rows[number + 1 :]], key=lambda one: int(one[1]))
    assert findings(replace(whole, rows=rows)) != []


@pytest.mark.parametrize("other", ["\x80", "żółć", "\ud800", "\x00", ""])
def test_a_head_of_any_characters_is_found_and_enters_no_checkpoint(other: str) -> None:
    whole = evidence(7, 2)
    checkpoint = HistoryCheck(unsealed_tail=False)
    checkpoint.take(whole)
    head = checkpoint.finish()["head"]
    altered = replace(whole, rows=[whole.rows[0], (*whole.rows[1][:-1], other)])
    assert findings(altered) != []
    assert "altered" in str(findings(altered, checkpoint=head))


@given(st.integers(1, 6), st.data())
def test_any_row_that_is_missing_or_swapped_is_found(length: int, data: st.DataObject) -> None:
    whole = evidence(7, length)
    number = data.draw(st.integers(0, length - 1))
    assert findings(replace(whole, rows=[*whole.rows[:number], *whole.rows[number + 1 :]])) != []
    other = data.draw(st.integers(0, length - 1))
    if other != number:
        rows = list(whole.rows)
        rows[number], rows[other] = (
            (rows[number][0], rows[number][1], *rows[other][2:]),
            (rows[other][0], rows[other][1], *rows[number][2:]),
        )
        assert findings(replace(whole, rows=rows)) != []


def test_a_checkpoint_of_many_uploads_names_the_block_and_what_was_cut() -> None:
    uploads = [evidence(upload, 1 + upload % 3) for upload in range(1, 2502)]
    check = HistoryCheck(unsealed_tail=False)
    for one in uploads:
        check.take(one)
    checkpoint = check.finish()["head"]
    assert (checkpoint["uploads"], len(checkpoint["blocks"])) == (2501, 3)
    grown = [*uploads[:5], evidence(6, 9), *uploads[6:], evidence(9999, 1)]
    assert findings(*grown, checkpoint=checkpoint) == []
    without = [one for one in uploads if one.upload_id not in {1, 1500, 2501}]
    cut = findings(*without, checkpoint=checkpoint)
    assert [(finding["upload"], finding["what"][:3]) for finding in cut] == [(1, "cut"), (1500, "cut"), (2501, "cut")]


def test_rows_without_a_hash_may_only_wait_at_the_end() -> None:
    whole = evidence(7, 3)
    waiting = [(*row[:12], None, None) if row[1] >= 2 else row for row in whole.rows]
    head = (3, whole.rows[0][13], 0, 0)
    pending = replace(whole, rows=waiting, state=head)
    assert findings(pending, tail=True) == []
    assert findings(pending, tail=False) != []
    middle = [(*row[:12], None, None) if row[1] == 2 else row for row in whole.rows]
    assert findings(replace(whole, rows=middle), tail=True) != []
