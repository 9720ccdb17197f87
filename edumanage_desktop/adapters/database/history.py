"""Reading the whole history in order, batch by batch out of one snapshot, for the check of its hash chains."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, Engine, text

from edumanage_desktop.adapters.database.engine import make_engine, reading
from edumanage_desktop.adapters.database.failures import translated
from edumanage_desktop.adapters.database.schema import require_current
from edumanage_desktop.domain.sentences import counted
from edumanage_desktop.services.administration import Progress, Target
from edumanage_desktop.services.history_check import Evidence, Finding, HistoryCheck
from edumanage_desktop.services.history_checkpoint import CheckpointReader

BATCH_ROWS = 10_000
"""History rows read at a time; an upload is never divided."""
_PROGRESS_ROWS = 100_000
_LAST_ID = 2**63 - 1

_HISTORY = """SELECT upload_id,version,act_uuid,kind,actor,from_status,to_status,from_faculty_id,to_faculty_id,
 student_id,set_aside,at_us,text_digest,row_hash FROM history WHERE upload_id BETWEEN :first AND :last
 ORDER BY upload_id,version"""
_TEXTS = """SELECT upload_id,version,salt,feedback,reason,title_before,title,description_before,description,
 file_path_before,file_path,files FROM history_texts WHERE upload_id BETWEEN :first AND :last"""
_STATES = """SELECT upload_id,version,chain_head,set_aside,gone FROM upload_state
 WHERE upload_id BETWEEN :first AND :last"""
_UPLOADS = "SELECT id,status,faculty_id,student_id FROM student_uploads WHERE id BETWEEN :first AND :last"
_END_OF_BATCH = f"""SELECT upload_id FROM history WHERE upload_id>=:first ORDER BY upload_id,version
 LIMIT 1 OFFSET {BATCH_ROWS - 1}"""
_LEAST_ID = """SELECT min(id) FROM (SELECT min(upload_id) AS id FROM history UNION ALL
 SELECT min(upload_id) FROM history_texts UNION ALL SELECT min(upload_id) FROM upload_state UNION ALL
 SELECT min(id) FROM student_uploads) least"""
_ACTS = """SELECT h.upload_id,h.version FROM history h LEFT JOIN acts a ON a.act_uuid=h.act_uuid
 LEFT JOIN history_texts x ON x.upload_id=h.upload_id AND x.version=h.version
 WHERE h.act_uuid IS NOT NULL AND NOT (a.act_uuid IS NOT NULL AND a.kind=h.kind AND a.actor=h.actor
 AND a.acted_at_us=h.at_us AND (a.upload_id=h.upload_id OR (a.kind='submit' AND a.upload_id IS NULL))
 AND a.feedback {same} x.feedback AND a.reason {same} x.reason)"""
_ACTS_ALONE = "SELECT a.upload_id FROM acts a LEFT JOIN history h ON h.act_uuid=a.act_uuid WHERE h.act_uuid IS NULL"
_NEWEST = "SELECT MIN(id) FROM (SELECT id FROM student_uploads WHERE id>0 ORDER BY id DESC LIMIT :count) newest"
_SNAPSHOT = "START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY"


class DatabaseHistoryVerifier:
    """Implements `services.administration.HistoryVerifier`; it reads only, on an embedded database too."""

    def __init__(self, *, target: Target) -> None:
        self._target = target

    def verify(self, *, checkpoint: dict[str, Any] | None, progress: Progress) -> dict[str, Any]:
        """Check every row of the history; see the protocol. Raises `CheckpointUnreadable` or the `DatabaseError`s."""
        reader = CheckpointReader(checkpoint) if checkpoint is not None else None
        engine = make_engine(self._target.database, login=self._target.login, existing_only=True)
        try:
            require_current(engine)
            return verify_history(engine, reader=reader, progress=progress)
        finally:
            engine.dispose()


def verify_history(
    engine: Engine, *, reader: CheckpointReader | None = None, progress: Progress = lambda line: None
) -> dict[str, Any]:
    """Return `checked`, `broken`, `pending` and `head` for the history as it stands at this moment."""
    with translated(), _snapshot(engine) as connection:
        return verify_snapshot(connection, reader=reader, progress=progress)


def verify_snapshot(
    connection: Connection, *, reader: CheckpointReader | None = None, progress: Progress = lambda line: None
) -> dict[str, Any]:
    """Do as `verify_history` with what the connection's open transaction sees."""
    check = HistoryCheck(unsealed_tail=connection.dialect.name == "sqlite", reader=reader)
    said = 0
    for evidence in _evidence(connection):
        check.take(evidence)
        if check.checked - said >= _PROGRESS_ROWS:
            said = check.checked
            progress(f"checked {counted(said, 'row')}")
    check.findings += _around(connection, check.checked)
    return check.finish()


def verify_work(engine: Engine, upload_id: int) -> list[Finding]:
    """Return what does not hold in the history of one submission."""
    check = HistoryCheck(unsealed_tail=engine.dialect.name == "sqlite")
    with translated(), _snapshot(engine) as connection:
        for evidence in _batch(connection, upload_id, upload_id):
            check.take(evidence)
    return check.findings


def follow_newest(engine: Engine, count: int) -> tuple[int, list[Finding]]:
    """Return how many of the newest submissions have a chain that was followed, and what does not hold in these.

    One without a state was never recorded, and has no chain to follow.
    """
    check, followed = HistoryCheck(unsealed_tail=engine.dialect.name == "sqlite"), 0
    with translated(), _snapshot(engine) as connection:
        first = connection.execute(text(_NEWEST), {"count": count}).scalar()
        if first is None:
            return 0, []
        for evidence in _batch(connection, first, _LAST_ID):
            if evidence.state is not None:
                check.take(evidence)
                followed += 1
    return followed, check.findings


@contextmanager
def _snapshot(engine: Engine) -> Iterator[Connection]:
    with reading(engine) as connection:
        if engine.dialect.name == "sqlite":
            connection.exec_driver_sql("BEGIN")
            _read_broken_text(connection)
        else:
            connection.exec_driver_sql("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
            connection.exec_driver_sql(_SNAPSHOT)
        try:
            yield connection
        finally:
            connection.exec_driver_sql("ROLLBACK")
            connection.invalidate()


def _read_broken_text(connection: Connection) -> None:
    """Read text that is no UTF-8 as it is: one altered byte is a finding and not the end of the check."""
    driver = connection.connection.driver_connection
    assert isinstance(driver, sqlite3.Connection)
    driver.text_factory = lambda stored: stored.decode("utf-8", "surrogateescape")


def _evidence(connection: Connection) -> Iterator[Evidence]:
    first = connection.execute(text(_LEAST_ID)).scalar()
    while first is not None and first <= _LAST_ID:
        end = connection.execute(text(_END_OF_BATCH), {"first": first}).scalar()
        last = _LAST_ID if end is None else end
        yield from _batch(connection, first, last)
        first = last + 1


def _batch(connection: Connection, first: int, last: int) -> Iterator[Evidence]:
    bounds = {"first": first, "last": last}
    rows: defaultdict[int, list[tuple[Any, ...]]] = defaultdict(list)
    texts: defaultdict[int, dict[int, tuple[Any, ...]]] = defaultdict(dict)
    for row in connection.execute(text(_HISTORY), bounds).tuples():
        rows[row[0]].append(row)
    for row in connection.execute(text(_TEXTS), bounds).tuples():
        texts[row[0]][row[1]] = row[2:]
    states = {row[0]: tuple(row[1:]) for row in connection.execute(text(_STATES), bounds).tuples()}
    uploads = {row[0]: tuple(row[1:]) for row in connection.execute(text(_UPLOADS), bounds).tuples()}
    for upload in sorted(rows.keys() | texts.keys() | states.keys() | uploads.keys()):
        yield Evidence(upload, rows.get(upload, ()), texts.get(upload, {}), states.get(upload), uploads.get(upload))


def _around(connection: Connection, checked: int) -> Iterator[Finding]:
    """Find what stands beside the chains: rows that no id leads to, acts unlike their record, a left marker."""
    stored = connection.execute(text("SELECT COUNT(*) FROM history")).scalar_one()
    if stored != checked:
        yield Finding(0, None, f"added: {stored - checked} rows have no proper submission or version")
    same = "IS" if connection.dialect.name == "sqlite" else "<=>"
    for row in connection.execute(text(_ACTS.format(same=same))).tuples():
        yield Finding(row[0], row[1], "altered: the act differs from its record, or is missing")
    for row in connection.execute(text(_ACTS_ALONE)).tuples():
        yield Finding(row[0] or 0, None, "removed: an act has no record in the history")
    for row in connection.execute(text("SELECT upload_id FROM act_in_progress")).tuples():
        yield Finding(row[0] or 0, None, "diverged: an act in progress was left behind, which hides outside changes")
