"""The index of texts in the database, written by an administrator: on a server through views that let nobody else."""

import time
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from edumanage_desktop.adapters.database.connections import Connection, Connections
from edumanage_desktop.adapters.database.failures import refused, translated
from edumanage_desktop.domain.errors import RefusalCode
from edumanage_desktop.domain.text_prints import MOST_ANCHORS, decoded, encoded
from edumanage_desktop.services.text_index import FileToIndex, Pair, Print, TextOutcome

MOST_OF_ONE_ANCHOR = 200
"""Of texts that share one anchor the newest are looked at: a sentence that everybody was given leads to everybody."""
_LOOK_AGAIN_US = 86_400_000_000
_IS_ADMIN = "SELECT COUNT(*) FROM my_roles WHERE role='admin'"
_SERVER_NAMES = {"prints": "index_prints", "anchors": "index_anchors", "pairs": "index_pairs"}
_FILE_NAMES = {"prints": "text_prints", "anchors": "text_anchors", "pairs": "twin_pairs"}


class DatabaseIndex:
    """See `services.text_index.IndexRecords`."""

    def __init__(self, *, connections: Connections) -> None:
        self._connections = connections
        self._names = _SERVER_NAMES if connections.is_server else _FILE_NAMES
        self._open: Connection | None = None

    def templates(self) -> Sequence[tuple[str, frozenset[int]]]:
        """Return what is registered; raises `Refused` for who is no administrator."""
        with self._using() as connection:
            if not connection.value(_IS_ADMIN):
                raise refused(RefusalCode.DENIED, "reason=kind")
            rows = connection.rows("SELECT sha256,fingerprint FROM work_templates")
        return [(sha256, decoded(prints or "")) for sha256, prints in rows]

    def unread(self, after: tuple[int, int], limit: int) -> Sequence[FileToIndex]:
        """Return files that nobody read, in their order."""
        query = f"""SELECT f.upload_id,f.position,f.store_key,f.name,f.media_type,f.sha256 FROM upload_files f
 LEFT JOIN {self._names["prints"]} p ON p.upload_id=f.upload_id AND p.position=f.position
 WHERE (p.upload_id IS NULL OR (p.outcome='{TextOutcome.MISSING}' AND p.read_at_us<:again))
 AND f.upload_id>=:upload AND (f.upload_id>:upload OR f.position>:position)
 ORDER BY f.upload_id,f.position LIMIT {int(limit)}"""
        values = {"upload": after[0], "position": after[1], "again": _now_us() - _LOOK_AGAIN_US}
        with self._using() as connection:
            return [FileToIndex(*row) for row in connection.rows(query, values)]

    def stale(self, templates_key: str, limit: int) -> Sequence[Print]:
        """Return texts with a fingerprint under another key."""
        query = f"""SELECT upload_id,position,outcome,fingerprint,sha256,size_bytes FROM {self._names["prints"]}
 WHERE templates_key<>:key ORDER BY templates_key,upload_id LIMIT {int(limit)}"""
        with self._using() as connection:
            rows = connection.rows(query, {"key": templates_key})
        return [
            Print(upload, position, outcome, decoded(prints or ""), sha256, size)
            for upload, position, outcome, prints, sha256, size in rows
        ]

    def alike(self, anchored: Sequence[int]) -> Sequence[tuple[int, int]]:
        """Ask for all anchors at once; the shape of the question is always the same."""
        each = (
            f"SELECT * FROM (SELECT upload_id,position FROM {self._names['anchors']} WHERE anchor=:a{{0}}"
            f" ORDER BY upload_id DESC LIMIT {MOST_OF_ONE_ANCHOR}) t{{0}}"
        )
        asked = list(anchored) + [-1] * (MOST_ANCHORS - len(anchored))
        query = " UNION ALL ".join(each.format(at) for at in range(MOST_ANCHORS))
        with self._using() as connection:
            rows = connection.rows(query, {f"a{at}": number for at, number in enumerate(asked)})
        return [(upload, position) for upload, position in rows]

    def prints(self, uploads: Collection[int]) -> Mapping[tuple[int, int], frozenset[int]]:
        """Return the fingerprints of submissions."""
        listed = ",".join(str(int(upload)) for upload in uploads)
        query = f"SELECT upload_id,position,fingerprint FROM {self._names['prints']} WHERE upload_id IN({listed})"
        with self._using() as connection:
            rows = connection.rows(query)
        return {(upload, position): decoded(prints or "") for upload, position, prints in rows}

    def same(self, sha256: str, *, measured: bool) -> Sequence[tuple[int, int]]:
        """Return files of a content, the newest of very many."""
        tables = [self._names["prints"], *(["upload_files"] if measured else [])]
        found: list[tuple[int, int]] = []
        with self._using() as connection:
            for table in tables:
                query = f"SELECT upload_id,position FROM {table} WHERE sha256=:sha256 ORDER BY upload_id DESC LIMIT 100"
                found += [(upload, position) for upload, position in connection.rows(query, {"sha256": sha256})]
        return found

    def keep(self, read: Print, anchored: Sequence[int], pairs: Sequence[Pair], templates_key: str) -> None:
        """Write anchors and pairs first and the fingerprint last: without it the file counts as unread."""
        place = {"upload": read.upload_id, "position": read.position}
        here = "upload_id=:upload AND position=:position"
        there = "other_upload_id=:upload AND other_position=:position"
        with self._using() as connection:
            for name in ("anchors", "prints"):
                connection.change(f"DELETE FROM {self._names[name]} WHERE {here}", place)
            for condition in (here, there):
                connection.change(f"DELETE FROM {self._names['pairs']} WHERE {condition}", place)
            if anchored:
                rows = ",".join(f"({int(anchor)},{int(read.upload_id)},{int(read.position)})" for anchor in anchored)
                connection.change(f"INSERT INTO {self._names['anchors']}(anchor,upload_id,position) VALUES{rows}")
            for pair in pairs:
                self._keep_pair(connection, pair)
            connection.change(
                f"INSERT INTO {self._names['prints']}(upload_id,position,outcome,fingerprint,sha256,size_bytes,"
                "templates_key,read_at_us) VALUES(:upload,:position,:outcome,:prints,:sha256,:size,:key,:now)",
                {
                    **place, "outcome": str(read.outcome), "prints": encoded(read.prints) if read.prints else None,
                    "sha256": read.sha256, "size": read.size_bytes, "key": templates_key, "now": _now_us(),
                },
            )  # fmt: skip

    @contextmanager
    def together(self) -> Iterator[None]:
        """Write in one transaction where that is one file's; on a server every statement stands by itself."""
        with translated(), self._connections.writing() as connection:
            self._open = connection
            try:
                yield
            finally:
                self._open = None

    def _keep_pair(self, connection: Connection, pair: Pair) -> None:
        """Keep a pair where there is none of the two submissions that is nearer."""
        table = self._names["pairs"]
        values: dict[str, Any] = {
            "upload": pair.upload_id, "other": pair.other_upload_id, "position": pair.position,
            "other_position": pair.other_position, "share": pair.share, "same": int(pair.is_same_file),
            "shared": encoded(pair.shared) if pair.shared else None, "now": _now_us(),
        }  # fmt: skip
        both = "upload_id=:upload AND other_upload_id=:other"
        nearer = (
            f"SELECT COUNT(*) FROM {table} WHERE {both} AND (same_file>:same OR (same_file=:same AND share>=:share))"
        )
        if connection.value(nearer, values):
            return
        connection.change(f"DELETE FROM {table} WHERE {both}", values)
        connection.change(
            f"INSERT INTO {table}(upload_id,other_upload_id,position,other_position,same_file,share,shared,"
            "found_at_us) VALUES(:upload,:other,:position,:other_position,:same,:share,:shared,:now)",
            values,
        )

    @contextmanager
    def _using(self) -> Iterator[Connection]:
        if self._open is not None:
            yield self._open
            return
        with translated(), self._connections.reading() as connection:
            yield connection


def _now_us() -> int:
    return time.time_ns() // 1000
