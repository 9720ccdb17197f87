"""The keepsake: what only this program knows, written before a way down and taken in by the next way up.

A gzip file of JSON lines: a header (`format`, `revision`, `made_at`), then for each table its name and columns
followed by its rows as arrays, and at last the number of rows of each table, without which the file counts as torn.
"""

import gzip
import itertools
import json
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, inspect, select, text

from edumanage_desktop.adapters.database.tables import metadata
from edumanage_desktop.adapters.database.twin_tables import DERIVED
from edumanage_desktop.adapters.durable_files import sweep_unfinished, written_durably
from edumanage_desktop.domain.errors import DatabaseError, DatabaseUnreachable
from edumanage_desktop.domain.sentences import Sentence, counted
from edumanage_desktop.services.administration import Progress

FORMAT = "em-kept-1"
DERIVED_ANEW = frozenset(
    {
        "student_uploads",
        "upload_search",
        "student_search",
        "fold_map",
        "transitions",
        "act_in_progress",
        "archived_search",
        *DERIVED,
    }
)
"""Tables whose rows are the portal's, or are made again from what others hold."""
KEPT_TABLES = tuple(table for table in metadata.sorted_tables if table.name not in DERIVED_ANEW)
"""Every table whose rows cannot be made again from the portal's."""
_BATCH_ROWS = 1000


def is_whole(connection: Connection, revision: str) -> bool:
    """Return whether every table that a keepsake of this revision holds is still there."""
    present = set(inspect(connection).get_table_names())
    return all(table.name in present for table in KEPT_TABLES if table.info.get("since", revision) <= revision)


def put_aside(path: Path, progress: Progress) -> None:
    """Give a file that is there already another name: it may be the only copy of an earlier history."""
    if not path.exists():
        return
    names = (path.with_name(f"{path.name}.{number}") for number in itertools.count(1))
    earlier = next(name for name in names if not name.exists())
    try:
        path.rename(earlier)
    except OSError as error:
        raise DatabaseError(
            Sentence(
                "The file {path} is there already and cannot be renamed. Nothing was changed; choose another with"
                " --keep.",
                path=path,
            )
        ) from error
    progress(f"the earlier file is now {earlier}")


def write(connection: Connection, path: Path, *, revision: str | None, progress: Progress) -> int:
    """Write the keepsake, whole or not at all, and return its number of rows.

    The caller's transaction is the instant that it describes. Raises `DatabaseUnreachable` when the file cannot be
    written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        sweep_unfinished(path.parent, of=path.name)
        with written_durably(path) as raw, gzip.open(raw, "wt", encoding="utf-8", compresslevel=3) as lines:
            rows = sum(_write_lines(connection, lines.write, revision, progress).values())
    except OSError as error:
        raise _unwritable(path, error) from error
    return rows


def require_place(path: Path) -> None:
    """Raise `DatabaseUnreachable` where a keepsake could not be written, before anything is changed for it."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=path.parent, prefix=f".{path.name}."):
            pass
    except OSError as error:
        raise _unwritable(path, error) from error


def _unwritable(path: Path, error: OSError) -> DatabaseUnreachable:
    return DatabaseUnreachable(
        Sentence(
            "The file {path} cannot be written ({strerror}). Nothing was changed; choose another with --keep.",
            path=path,
            strerror=error.strerror,
        )
    )


def _as_text(moment: datetime) -> str:
    """Return a moment of the portal's table as every engine takes it back."""
    return moment.isoformat(sep=" ")


def _write_lines(connection: Connection, write_text: Any, revision: str | None, progress: Progress) -> dict[str, int]:
    def line(value: Any) -> None:
        write_text(json.dumps(value, ensure_ascii=True, separators=(",", ":"), default=_as_text) + "\n")

    line({"format": FORMAT, "revision": revision, "made_at": datetime.now(UTC).isoformat(timespec="seconds")})
    counts: dict[str, int] = {}
    present = set(inspect(connection).get_table_names())
    for table in (each for each in KEPT_TABLES if each.name in present):
        line({"table": table.name, "columns": [column.name for column in table.columns]})
        counts[table.name] = 0
        rows = connection.execution_options(yield_per=_BATCH_ROWS).execute(
            select(*table.columns).order_by(*table.primary_key)
        )
        for row in rows.tuples():
            line(list(row))
            counts[table.name] += 1
        progress(f"kept {counted(counts[table.name], 'row')} of {table.name}")
    line({"end": counts})
    return counts


def take_in(connection: Connection, path: Path, progress: Progress) -> int:
    """Put the rows of a keepsake into the empty tables and return their number.

    Nothing is committed here. Raises `DatabaseError` for a torn file, one of another format, or tables that hold rows.
    """
    if connection.execute(text("SELECT COUNT(*) FROM upload_state")).scalar_one():
        raise DatabaseError(
            Sentence("The database already holds our rows, so nothing was taken in. Nothing was changed.")
        )
    try:
        counts = _read_rows(connection, _lines(path), progress)
    except (OSError, EOFError, ValueError, KeyError, TypeError) as error:
        raise DatabaseError(
            Sentence("The file {path} is torn or no keepsake of ours. Nothing was taken in.", path=path)
        ) from error
    return sum(counts.values())


def _lines(path: Path) -> Iterator[Any]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def _read_rows(connection: Connection, lines: Iterator[Any], progress: Progress) -> dict[str, int]:
    if next(lines)["format"] != FORMAT:
        raise ValueError("format")
    counts: dict[str, int] = {}
    ended: dict[str, int] | None = None
    name = ""
    columns: list[str] = []
    batch: list[dict[str, Any]] = []
    for line in lines:
        if isinstance(line, list):
            batch.append(dict(zip(columns, line, strict=True)))
            counts[name] += 1
            if len(batch) >= _BATCH_ROWS:
                connection.execute(metadata.tables[name].insert(), batch)
                batch = []
            continue
        if batch:
            connection.execute(metadata.tables[name].insert(), batch)
            batch = []
        if "end" in line:
            ended = line["end"]
            break
        name, columns = line["table"], line["columns"]
        counts[name] = 0
        progress(f"taking in {name}")
    if ended != counts:
        raise ValueError("torn")
    return counts
