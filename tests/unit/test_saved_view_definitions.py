"""Definitions of saved views: what is written is read back, and whatever else stands there is read leniently."""

import json
import random
from datetime import date

import pytest

from edumanage_desktop.services.queue import Mark, SortColumn, SortOrder
from edumanage_desktop.services.saved_views import (
    LONGEST_DEFINITION,
    LONGEST_NAME,
    ColumnArrangement,
    FilterChoice,
    ReceivedSpan,
    ViewDefinition,
    clean_name,
    from_text,
    to_text,
)

FULL = ViewDefinition(
    choice=FilterChoice(
        text='żółć 王 "quoted" \\ back',
        statuses=frozenset({"submitted", "rejected"}),
        faculty_id=11,
        span=ReceivedSpan.RANGE,
        first_day=date(2026, 1, 31),
        last_day=date(2026, 2, 28),
        marks=frozenset({Mark.PREPARED}),
    ),
    order=SortOrder(SortColumn.TITLE, descending=False),
    columns=ColumnArrangement(
        order=("WORK", "STATUS", "STUDENT"),
        hidden=frozenset({"FILES", "SIZE"}),
        wanted=("RECEIVED",),
        widths_px={"STATUS": 90, "STUDENT": 210},
    ),
)


@pytest.mark.parametrize("definition", [ViewDefinition(), FULL], ids=["nothing chosen", "everything chosen"])
def test_what_is_written_is_read_back(definition: ViewDefinition) -> None:
    read = from_text(to_text(definition))
    assert read.definition == definition
    assert read.is_whole


def test_the_longest_that_the_window_makes_fits() -> None:
    longest = ViewDefinition(choice=FilterChoice(text="\N{MUSICAL SYMBOL G CLEF}" * 200))
    assert len(to_text(longest)) < LONGEST_DEFINITION


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "null",
        "[]",
        '"text"',
        "NaN",
        "[" * 30_000,
        '{"form":1}' + " " * LONGEST_DEFINITION,
        "\ud800",
        "1e999999",
    ],
)
def test_what_is_no_definition_chooses_nothing(text: str) -> None:
    read = from_text(text)
    assert read.definition == ViewDefinition()
    assert not read.is_whole


def test_a_newer_form_is_read_as_far_as_it_is_known() -> None:
    content = json.loads(to_text(FULL))
    content["form"] = 2
    content["filter"]["statuses"].append("set_aside")
    content["filter"]["received"] = {"span": "term"}
    content["order"] = {"column": "course", "descending": True}
    content["columns"]["order"].append("COURSE")
    read = from_text(json.dumps(content))
    assert not read.is_whole
    assert read.definition.choice.text == FULL.choice.text
    assert read.definition.choice.statuses == FULL.choice.statuses
    assert read.definition.choice.span is ReceivedSpan.ANY
    assert read.definition.order == SortOrder()
    assert read.definition.columns.order == (*FULL.columns.order, "COURSE")


def _forged(chance: random.Random, value: object) -> object:
    """Return a value with one place of it exchanged for something else."""
    odd = [None, True, -1, 2**70, 1.5, "x" * 300, "\x00", "2026-13-01", [], {}, ["submitted", 7], {"span": 1}]
    if isinstance(value, dict) and value and chance.random() < 0.9:
        key = chance.choice(sorted(value))
        return {**value, key: _forged(chance, value[key])}
    return chance.choice(odd)


def test_forged_definitions_never_break_the_reading() -> None:
    chance = random.Random(4)
    content = json.loads(to_text(FULL))
    for _attempt in range(3_000):
        read = from_text(json.dumps(_forged(chance, content)))
        choice, columns = read.definition.choice, read.definition.columns
        assert len(choice.text) <= 200
        assert choice.text.isprintable()
        assert choice.faculty_id is None or 0 <= choice.faculty_id < 2**63
        assert (choice.span is ReceivedSpan.RANGE) == (choice.first_day is not None)
        assert all(0 < width <= 4_000 for width in columns.widths_px.values())
        assert from_text(to_text(read.definition)).definition == read.definition


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Late\t work \n", "Late work"),
        ("a\u202eb\u2066c\x00d", "abcd"),
        ("e\u0301", "é"),
        ("x" * 100, "x" * LONGEST_NAME),
        (" \u200b\u200e ", ""),
        ("می\u200cخواهم", "می\u200cخواهم"),
    ],
)
def test_names_are_kept_as_they_look(typed: str, kept: str) -> None:
    assert clean_name(typed) == kept
