"""Which stored files anything in a database names: submissions, acts, and the history of both.

The old databases that restores kept count too: what a restore lost can be done again as long as they are kept.
"""

import re
from collections.abc import Collection, Iterator
from contextlib import closing

from edumanage_desktop.adapters.database.connections import Connection, Connections
from edumanage_desktop.adapters.database.driver import Place
from edumanage_desktop.adapters.database.failures import refused, translated
from edumanage_desktop.adapters.database.kept_files import kept_files
from edumanage_desktop.adapters.database.switching_tables import is_kept_of, quoted
from edumanage_desktop.domain.errors import RefusalCode

_PAGE_ROWS = 5_000
_DATABASES = "SELECT schema_name FROM information_schema.schemata"
_RANDOM_NAME = re.compile(r"[0-9a-f]{32}")
_MAY_READ_ALL = "SELECT COUNT(*) FROM my_roles WHERE role IN('admin','backup')"
_PAGES = (
    (
        "SELECT id,0,file_path FROM {where}student_uploads WHERE id>:first OR (id=:first AND 0>:second) ORDER BY id",
        (-(2**62), 0),
    ),
    (
        "SELECT upload_id,position,store_key FROM {where}upload_files WHERE upload_id>:first"
        " OR (upload_id=:first AND position>:second) ORDER BY upload_id,position",
        (-(2**62), 0),
    ),
    (
        "SELECT upload_id,version,file_path_before,file_path,files FROM {where}history_texts WHERE upload_id>:first"
        " OR (upload_id=:first AND version>:second) ORDER BY upload_id,version",
        (-(2**62), 0),
    ),
    (
        "SELECT act_uuid,0,files FROM {where}acts WHERE (act_uuid>:first OR (act_uuid=:first AND 0>:second))"
        " AND files IS NOT NULL ORDER BY act_uuid",
        ("", 0),
    ),
)
"""Each begins with the two values after which the next page goes on; the rest are texts that may name files."""


class DatabaseFileNames:
    """See `services.store_sweeping.FileNames`; reads as an administrator or the backup."""

    def __init__(self, *, connections: Connections) -> None:
        self._connections = connections

    def require_reader(self) -> None:
        """Ask for the roles of whoever is connected."""
        with translated(), self._connections.reading() as connection:
            _require_reader(connection)

    def named(self, names: Collection[str]) -> set[str]:
        """Read everything that may name a file, a page at a time, and return the names that were found."""
        wanted, found = set(names), set[str]()
        with translated(), self._connections.reading() as connection:
            _require_reader(connection)
            places = ("", *_kept_on_server(connection)) if self._connections.is_server else ("",)
            for place in places:
                for text in _texts(connection, place):
                    found.update(wanted.intersection(_RANDOM_NAME.findall(text)))
        for kept in self._kept():
            with closing(kept), translated(), kept.reading() as connection:
                for text in _texts(connection, ""):
                    found.update(wanted.intersection(_RANDOM_NAME.findall(text)))
        return found

    def _kept(self) -> Iterator[Connections]:
        file = self._connections.file
        if file is not None:
            for _name, path in kept_files(file.resolve()):
                yield Connections(place=Place({"database": str(path)}, path))


def _require_reader(connection: Connection) -> None:
    if not connection.value(_MAY_READ_ALL):
        raise refused(RefusalCode.DENIED, "reason=kind")


def _kept_on_server(connection: Connection) -> list[str]:
    """Return the old databases, which whoever may sweep sees before there is anything in them."""
    names = [str(name) for (name,) in connection.rows(_DATABASES)]
    own = str(connection.value("SELECT DATABASE()"))
    return [f"{quoted(name)}." for name in names if is_kept_of(own, name)]


def _texts(connection: Connection, where: str) -> Iterator[str]:
    for each, beginning in _PAGES:
        query = each.format(where=where)
        after: tuple[object, object] = beginning
        while True:
            values = {"first": after[0], "second": after[1]}
            rows = connection.rows(f"{query} LIMIT {_PAGE_ROWS}", values)
            for row in rows:
                yield from (str(text) for text in row[2:] if text)
            if len(rows) < _PAGE_ROWS:
                break
            after = rows[-1][0], rows[-1][1]
