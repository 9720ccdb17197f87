"""Taking in what our triggers did not see: rows from before us, and what the portal did while the rules were away."""

import re
from collections.abc import Callable, Iterator

from sqlalchemy import Connection, Row, text

from edumanage_desktop.adapters.database.engine import seal_through
from edumanage_desktop.domain.folding import fold
from migrations.program.encoding import HISTORY_FORMAT, server_hash
from migrations.program.sqlite import base_name as sqlite_base_name
from migrations.program.sqlite_words import NOW_US

BATCH_ROWS = 10_000
"""Uploads that are taken in by one transaction on a server, so that the portal waits for milliseconds only."""
KEY_LETTERS = 24
"""Letters of name and title that order the queue."""

_HISTORY = (
    "upload_id,version,act_uuid,kind,actor,from_status,to_status,from_faculty_id,to_faculty_id,student_id,set_aside,"
    "at_us"
)
_LACKING = "NOT EXISTS(SELECT /*+ NO_SEMIJOIN() */ 1 FROM {table} WHERE {key}=u.id)"
"""MySQL would otherwise begin by locking the whole of the table, against the order in which the portal's triggers lock:
https://dev.mysql.com/doc/refman/9.4/en/optimizer-hints.html#optimizer-hints-subquery"""
_RANGE = "u.id BETWEEN :first AND :last"


def is_server(connection: Connection) -> bool:
    """Return whether the connection leads to MariaDB or MySQL rather than to SQLite."""
    return connection.dialect.name in {"mysql", "mariadb"}


def take_in(connection: Connection, progress: Callable[[int], None] = lambda rows: None) -> int:
    """Give every upload its state, first history row, file and search row; record what changed unseen.

    Returns how many uploads were new to us. Can be repeated: an interrupted run goes on where it stopped. On a server
    it commits batch by batch. `progress` is told the number of uploads handled so far.
    """
    server = is_server(connection)
    taken = 0
    _record_unseen(connection, server)
    _index_missing_students(connection, server)
    for first, last in _ranges(connection):
        taken += _take_in_found(connection, first, last, server)
        _index_missing(connection, first, last, server)
        if server:
            connection.commit()
        progress(taken)
    if not server:
        seal_through(connection)
    return taken


def index_missing(connection: Connection) -> None:
    """Write the row of the search of every upload that has none; on a server it commits batch by batch."""
    server = is_server(connection)
    for first, last in _ranges(connection):
        _index_missing(connection, first, last, server)
        if server:
            connection.commit()


def _ranges(connection: Connection) -> Iterator[tuple[int, int]]:
    following = text("SELECT max(id) FROM (SELECT id FROM student_uploads WHERE id>:after ORDER BY id LIMIT :rows) b")
    after = connection.execute(text("SELECT min(id)-1 FROM student_uploads")).scalar()
    while after is not None:
        last = connection.execute(following, {"after": after, "rows": BATCH_ROWS}).scalar()
        if last is None:
            return
        yield int(after) + 1, int(last)
        after = last


def found_statements(*, server: bool, rows: str) -> tuple[str, str, str]:
    """Return the SQL that takes in the uploads without state that meet `rows` (over `u`): history, files, states."""
    if server:
        now = "TIMESTAMPDIFF(MICROSECOND,'1970-01-01',UTC_TIMESTAMP(6))"
        status = "CONVERT(u.status USING utf8mb4)"
        sealed = server_hash(
            f"'{HISTORY_FORMAT}'", "''", "u.id", "1", "NULL", "'found'", "'found'", "NULL", status, "NULL",
            "u.faculty_id", "u.student_id", "0", "c.now_us", "''",
        )  # fmt: skip
        digest, base_name = "''", "em_base_name(u.file_path)"
    else:
        now, sealed, digest, base_name = NOW_US, "NULL", "NULL", sqlite_base_name("u.file_path")
    new = f"{rows} AND {_LACKING.format(table='upload_state st', key='st.upload_id')}"
    return (
        f"""INSERT INTO history({_HISTORY},text_digest,row_hash) SELECT u.id,1,NULL,'found','found',NULL,u.status,NULL,
 u.faculty_id,u.student_id,0,c.now_us,{digest},{sealed} FROM student_uploads u JOIN (SELECT {now} AS now_us) c
 WHERE {new}""",
        f"""INSERT INTO upload_files(upload_id,position,store_key,name) SELECT u.id,1,u.file_path,{base_name}
 FROM student_uploads u WHERE {new} AND {_LACKING.format(table="upload_files x", key="x.upload_id")}""",
        f"""INSERT INTO upload_state(upload_id,version,chain_head) SELECT u.id,1,h.row_hash FROM student_uploads u
 JOIN history h ON h.upload_id=u.id AND h.version=1 WHERE {new}""",
    )


def _take_in_found(connection: Connection, first: int, last: int, server: bool) -> int:
    results = [
        connection.execute(text(statement), {"first": first, "last": last})
        for statement in found_statements(server=server, rows=_RANGE)
    ]
    return int(results[0].rowcount)


def search_values(
    upload_id: int, faculty_id: int | None, received_s: int | None, student: tuple[str | None, str | None],
    title: str | None, names: str | None,
) -> dict[str, object]:  # fmt: skip
    """Return the row of `upload_search`, exactly as the triggers would write it; `student` is (name, number)."""
    name, number, title = (_before_nul(part) for part in (*student, title))
    parts = [part for part in (name, number, title[:255] if title is not None else None, names) if part is not None]
    return {
        "faculty_key": faculty_id or 0,
        "received_s": received_s or 0,
        "upload_id": upload_id,
        "student_key": fold((name or "")[:KEY_LETTERS]).encode()[:120],
        "title_key": fold((title or "")[:KEY_LETTERS]).encode()[:120],
        "folded": " ".join(map(fold, parts)).encode()[:8000],
    }


def student_search_values(student_id: int, name: str, number: str | None) -> dict[str, object]:
    """Return the row of `student_search`, exactly as the triggers would write it."""
    parts = [part for part in (_before_nul(name), _before_nul(number)) if part is not None]
    return {
        "student_id": student_id,
        "name_key": fold(parts[0][:KEY_LETTERS]).encode()[:120],
        "folded": " ".join(map(fold, parts)).encode()[:1000],
    }


def _index_missing_students(connection: Connection, server: bool) -> None:
    query = """SELECT s.id,s.full_name,s.number FROM students s
 WHERE s.id>0 AND NOT EXISTS(SELECT 1 FROM student_search k WHERE k.student_id=s.id)"""
    values = [student_search_values(*row) for row in connection.execute(text(query)).tuples()]
    insert = "INSERT INTO student_search(student_id,name_key,folded) VALUES(:student_id,:name_key,:folded)"
    for start in range(0, len(values), BATCH_ROWS):
        batch = values[start : start + BATCH_ROWS]
        connection.execute(text(insert), batch if server else [_as_text(row) for row in batch])
    if server:
        connection.commit()


def _as_text(row: dict[str, object]) -> dict[str, object]:
    """Return a row for SQLite, which keeps what is folded as text."""
    return {name: value.decode("utf-8", "ignore") if isinstance(value, bytes) else value for name, value in row.items()}


def _before_nul(part: str | None) -> str | None:
    """Return the text before a NUL, which is all that SQLite's functions see of it."""
    return part if part is None else part.partition("\0")[0]


def _index_missing(connection: Connection, first: int, last: int, server: bool) -> None:
    received = "UNIX_TIMESTAMP(u.created_at)" if server else "CAST(strftime('%s',u.created_at) AS INTEGER)"
    names = (
        "(SELECT GROUP_CONCAT(SUBSTRING_INDEX(x.name,_utf8mb4 0x00,1) ORDER BY x.position SEPARATOR ' ')"
        " FROM upload_files x WHERE x.upload_id=u.id)"
        if server
        else "(SELECT group_concat(n.name,' ') FROM"
        " (SELECT substr(name,1,255) AS name FROM upload_files x WHERE x.upload_id=u.id ORDER BY position) n)"
    )
    query = f"""SELECT u.id,u.faculty_id,{received},s.full_name,s.number,u.title,{names} FROM student_uploads u
 LEFT JOIN students s ON s.id=u.student_id WHERE {_RANGE}
 AND {_LACKING.format(table="upload_search q", key="q.upload_id")}{" LOCK IN SHARE MODE" if server else ""}"""
    rows = connection.execute(text(query), {"first": first, "last": last}).tuples().all()
    values = [search_values(row[0], row[1], row[2], (row[3], row[4]), row[5], row[6]) for row in rows]
    if not server:
        values = [_as_text(row) for row in values]
    if values:
        columns = ("faculty_key", "received_s", "upload_id", "student_key", "title_key", "folded")
        insert = f"INSERT INTO upload_search({','.join(columns)}) VALUES({','.join(':' + name for name in columns)})"
        if server:
            # A trigger of the portal's may have written the row since our snapshot; then its row stands.
            insert += " ON DUPLICATE KEY UPDATE upload_id=upload_search.upload_id"
        connection.execute(text(insert), values)


_APPEND_SERVER = (
    """CALL em_append(:upload,NULL,:kind,'unseen',:from_status,:to_status,:from_faculty,:to_faculty,:student,NULL,
 :gone,TIMESTAMPDIFF(MICROSECOND,'1970-01-01',UTC_TIMESTAMP(6)),NULL,NULL,NULL,NULL,NULL,NULL,:path_before,
 :path,NULL)""",
)
_APPEND_SQLITE = (
    f"""INSERT INTO history({_HISTORY}) SELECT :upload,version+1,NULL,:kind,'unseen',:from_status,:to_status,
 :from_faculty, :to_faculty,:student,set_aside,{NOW_US} FROM upload_state WHERE upload_id=:upload""",
    "UPDATE upload_state SET version=version+1,gone=:gone WHERE upload_id=:upload",
    """INSERT INTO history_texts(upload_id,version,salt,file_path_before,file_path)
 SELECT :upload,version,lower(hex(randomblob(16))),:path_before,:path FROM upload_state
 WHERE upload_id=:upload AND coalesce(:path_before,:path) IS NOT NULL""",
)
_UNSEEN = """SELECT st.upload_id,st.version,st.gone,u.id AS present,u.status,u.faculty_id,u.student_id,u.file_path,
 h.to_status,h.to_faculty_id,x.store_key FROM upload_state st
 JOIN history h ON h.upload_id=st.upload_id AND h.version=st.version
 LEFT JOIN student_uploads u ON u.id=st.upload_id
 LEFT JOIN upload_files x ON x.upload_id=st.upload_id AND x.position=1
 WHERE (st.gone=0 AND (u.id IS NULL OR NOT ({same}))) OR (st.gone=1 AND u.id IS NOT NULL)"""


def _record_unseen(connection: Connection, server: bool) -> None:
    if server:
        same = (
            "BINARY u.status <=> BINARY h.to_status AND u.faculty_id <=> h.to_faculty_id"
            " AND u.student_id <=> h.student_id AND (x.store_key IS NULL OR BINARY u.file_path <=> BINARY x.store_key)"
        )
    else:
        same = (
            "u.status IS h.to_status AND u.faculty_id IS h.to_faculty_id AND u.student_id IS h.student_id"
            " AND (x.store_key IS NULL OR u.file_path IS x.store_key)"
        )
    for row in connection.execute(text(_UNSEEN.format(same=same))).all():
        _record_one(connection, row, server)


def _record_one(connection: Connection, row: Row[tuple[object, ...]], server: bool) -> None:
    upload = {"upload": row.upload_id}
    if row.present is None:
        kind, refiled = "deleted", True
    elif row.gone:
        kind, refiled = "arrived", True
    else:
        kind, refiled = "outside", row.store_key is not None and row.store_key != row.file_path
    arrives = kind == "arrived"
    values = {
        **upload,
        "kind": kind,
        "from_status": None if arrives else row.to_status,
        "to_status": row.status,
        "from_faculty": None if arrives else row.to_faculty_id,
        "to_faculty": row.faculty_id,
        "student": row.student_id,
        "gone": int(row.present is None),
        "path_before": row.store_key if refiled and not arrives else None,
        "path": row.file_path if refiled else None,
    }
    for statement in _APPEND_SERVER if server else _APPEND_SQLITE:
        connection.execute(text(statement), values)
    connection.execute(text("DELETE FROM upload_search WHERE upload_id=:upload"), upload)
    if not refiled:
        return
    connection.execute(text("DELETE FROM upload_files WHERE upload_id=:upload"), upload)
    connection.execute(text("UPDATE upload_state SET file_count=1,size_bytes=NULL WHERE upload_id=:upload"), upload)
    if row.present is not None:
        insert = "INSERT INTO upload_files(upload_id,position,store_key,name) VALUES(:upload,1,:path,:name)"
        name = re.split(r"[/\\]", row.file_path)[-1][:255]
        connection.execute(text(insert), {**upload, "path": row.file_path, "name": name})
