"""The statements that find and mend in what a table differs from another one of the same columns that lies beside it.

MySQL lets a statement name a temporary table once, so each of these does; MariaDB and SQLite take the same.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from edumanage_desktop.adapters.database.tables import metadata
from migrations.program.register import TABLES as REGISTER

BESIDE = "em_wanted_"
"""What the names of the tables beside begin with."""
_ERASED_STUDENTS = "SELECT CAST(e.subject AS {number}) FROM events e WHERE e.kind='erase_student' AND e.at_us>:since"
_ERASED_WORK = "SELECT h.upload_id FROM history h WHERE h.kind='erase' AND h.at_us>:since"
_STUDENT_OF = {"students": "id", "faculty_students": "student_id", "conflicts_of_interest": "student_id"}
_OWNER_OF = {"handed_drafts": "author"}
_TIME_OF = {
    "drafts": "saved_at_us", "feedback_library": "used_at_us", "prepared_decisions": "prepared_at_us",
    "handed_drafts": "handed_at_us",
}  # fmt: skip
_REGISTER = {table.name: table for table in REGISTER}


@dataclass(frozen=True, slots=True)
class RowsOfTable:
    """A table and the one beside it: `key` tells rows apart, `values` are compared.

    `is_edited` says whether a row may become another; else the old one goes and a new one comes.
    """

    table: str
    key: tuple[str, ...]
    values: tuple[str, ...]
    is_server: bool
    is_edited: bool
    beside: str = ""

    def made_beside(self) -> str:
        """Return what makes a table beside, which only this connection sees."""
        if self.is_server:
            return f"CREATE TEMPORARY TABLE {self.beside} LIKE {self.table}"
        return f"CREATE TEMP TABLE {self.beside} AS SELECT * FROM {self.table} WHERE 0"

    def keyed_beside(self) -> str:
        """Return what gives it its key in a file."""
        return f"CREATE UNIQUE INDEX temp.ix_{self.beside} ON {self.beside}({','.join(self.key)})"

    def erased_as_it_is(self) -> Iterator[str]:
        """Yield what lets rows about anything erased after `:since` be as they are."""
        about = self._about_erased()
        if about:
            names = ",".join((*self.key, *self.values))
            yield f"DELETE FROM {self.beside} WHERE {about}"
            yield f"INSERT INTO {self.beside}({names}) SELECT {names} FROM {self.table} WHERE {about}"

    def without_owner(self) -> Iterator[str]:
        """Yield what takes rows out whose owner or submission, of `:existed` or before, is not there any more."""
        if self.table in _REGISTER:
            return
        owner = _OWNER_OF.get(self.table, "login")
        yield f"DELETE FROM {self.beside} WHERE {owner} NOT IN(SELECT p.login FROM people p)"
        if "upload_id" in self.key:
            yield (
                f"DELETE FROM {self.beside} WHERE upload_id NOT IN(SELECT h.upload_id FROM history h"
                " JOIN upload_state s ON s.upload_id=h.upload_id WHERE h.version=1 AND h.at_us<=:existed AND s.gone=0)"
            )

    def counted(self) -> tuple[str, str, str]:
        """Return what counts the rows that only the other one has, that differ, and that only this one has."""
        on = self._same_key()
        first = self.key[0]
        changed = f"SELECT COUNT(*) FROM {self.table} t JOIN {self.beside} w ON {on} WHERE {self._differs()}"
        return (
            f"SELECT COUNT(*) FROM {self.beside} w LEFT JOIN {self.table} t ON {on} WHERE t.{first} IS NULL",
            changed if self.values else "",
            f"SELECT COUNT(*) FROM {self.table} t LEFT JOIN {self.beside} w ON {on} WHERE w.{first} IS NULL",
        )

    def going(self, column: str) -> str:
        """Return what lists a column of the rows that only this one has."""
        return (
            f"SELECT t.{column} FROM {self.table} t LEFT JOIN {self.beside} w ON {self._same_key()}"
            f" WHERE w.{self.key[0]} IS NULL ORDER BY 1"
        )

    def holding(self, column: str) -> str:
        """Return what lists the numbers of rows that have in a unique column what another row is to have."""
        return (
            f"SELECT t.id FROM {self.table} t JOIN {self.beside} w ON w.{column}=t.{column} AND w.id<>t.id ORDER BY 1"
        )

    def last_different(self, *, keeps_added: bool) -> str:
        """Return what lists owner, key and time of rows that go or become others, the newest first, `:most` of them."""
        owner, time = _OWNER_OF.get(self.table, "login"), _TIME_OF.get(self.table)
        record = next(name for name in reversed(self.key) if name != owner)
        lacking = "0=1" if keeps_added else f"w.{self.key[0]} IS NULL"
        differs = f"(w.{self.key[0]} IS NOT NULL AND {self._differs()})" if self.values else "0=1"
        told, order = (f"t.{time}", f"t.{time} DESC,") if time else ("NULL", "")
        return (
            f"SELECT t.{owner},t.{record},{told} FROM {self.table} t LEFT JOIN {self.beside} w ON {self._same_key()}"
            f" WHERE {lacking} OR {differs} ORDER BY {order}t.{owner},t.{record} LIMIT :most"
        )

    def statements(self, give_up: Sequence[int] = (), *, keeps_added: bool) -> Iterator[str]:
        """Yield what mends the table; `give_up` are students who first have no number, for another is to have it."""
        key = self._same_key(self.table)
        if not keeps_added:
            yield f"DELETE FROM {self.table} WHERE NOT EXISTS(SELECT 1 FROM {self.beside} w WHERE {key})"
        if self.values and not self.is_edited:
            yield (
                f"DELETE FROM {self.table} WHERE EXISTS(SELECT 1 FROM {self.beside} w WHERE {key}"
                f" AND {self._differs(self.table)})"
            )
        elif self.values:
            for number in give_up:
                yield f"UPDATE {self.table} SET number=NULL WHERE id={int(number)}"
            yield self._edited()
        names = (*self.key, *self.values)
        yield (
            f"INSERT INTO {self.table}({','.join(names)}) SELECT {','.join(f'w.{name}' for name in names)}"
            f" FROM {self.beside} w LEFT JOIN {self.table} t ON {self._same_key()} WHERE t.{self.key[0]} IS NULL"
        )

    def _edited(self) -> str:
        if self.is_server:
            sets = ",".join(f"t.{name}=w.{name}" for name in self.values)
            return (
                f"UPDATE {self.table} t JOIN {self.beside} w ON {self._same_key()} SET {sets} WHERE {self._differs()}"
            )
        names = ",".join(self.values)
        key = self._same_key(self.table)
        return (
            f"UPDATE {self.table} SET ({names})=(SELECT {names} FROM {self.beside} w WHERE {key})"
            f" WHERE EXISTS(SELECT 1 FROM {self.beside} w WHERE {key} AND {self._differs(self.table)})"
        )

    def _about_erased(self) -> str:
        number = "SIGNED" if self.is_server else "INTEGER"
        student = _STUDENT_OF.get(self.table)
        if student is not None:
            return f"{student} IN({_ERASED_STUDENTS.format(number=number)})"
        return f"upload_id IN({_ERASED_WORK})" if "upload_id" in self.key else ""

    def _same_key(self, table: str = "t") -> str:
        return " AND ".join(f"w.{name}={table}.{name}" for name in self.key)

    def _differs(self, table: str = "t") -> str:
        same = "BINARY {0}.{1} <=> BINARY w.{1}" if self.is_server else "{0}.{1} IS w.{1}"
        return f"NOT ({' AND '.join(same.format(table, name) for name in self.values)})"


def rows_of_table(table: str, columns: Sequence[str], *, is_server: bool, beside: str = "") -> RowsOfTable:
    """Return a table that has these columns beside, too; `beside` is a name for the other one, if it has one."""
    kept = _REGISTER.get(table)
    if kept is not None:
        key = tuple(column.name for column in kept.key)
        values = tuple(column.name for column in kept.values if column.name in columns)
    else:
        key = tuple(column.name for column in metadata.tables[table].primary_key)
        values = tuple(name for name in columns if name not in key)
    is_edited = kept is not None and kept.has_version
    return RowsOfTable(table, key, values, is_server, is_edited, beside or BESIDE + table)
