"""One file has the figures of every part as it was measured last."""

import json
from pathlib import Path

import pytest

from benchmarks.kept_results import circumstances, keep


def test_a_part_takes_the_place_of_itself_and_leaves_the_others(tmp_path: Path) -> None:
    path = tmp_path / "bench-results.json"
    acts, queue = ({"at": "2026-11-01", "load": 1.5, "figures": [{"ours": ours}]} for ours in (1.0, 2.0))
    keep(path, {"SQLite, acts": acts})
    keep(path, {"SQLite, queue": queue})
    later = circumstances() | {"figures": [{"ours": 3.0}]}
    keep(path, {"SQLite, acts": later})
    assert json.loads(path.read_text()) == {"SQLite, acts": later, "SQLite, queue": queue}
    assert list(tmp_path.iterdir()) == [path]


def test_a_whole_run_begins_anew(tmp_path: Path) -> None:
    path = tmp_path / "bench-results.json"
    for name in ("gone", "measured"):
        keep(path, {name: circumstances()}, anew=True)
    assert list(json.loads(path.read_text())) == ["measured"]


@pytest.mark.parametrize("content", ["", "[1]", '{"surroundings": {}, "figures": []}'])
def test_a_file_of_another_form_is_set_aside(tmp_path: Path, content: str) -> None:
    path = tmp_path / "bench-results.json"
    path.write_text(content)
    keep(path, {"SQLite, acts": circumstances()})
    assert list(json.loads(path.read_text())) == ["SQLite, acts"]
    assert (tmp_path / "bench-results.json.old").read_text() == content
