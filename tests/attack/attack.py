"""What an attack is: who tries what, what must come of it on a server, and what on the embedded database."""

from dataclasses import dataclass
from string import Template
from uuid import uuid4

NO_RIGHT = frozenset({1044, 1045, 1095, 1142, 1143, 1222, 1227, 1345, 1370, 1410, 1419, 1698, 1873, 1959})
"""The errors by which MariaDB says that an account has no right to something."""
_NO_SUCH = ("syntax error", "no such ", "unknown ", "wrong number of arguments", "incomplete input")


@dataclass(frozen=True, slots=True)
class Refusal:
    """The statement must be refused: by one of these error numbers of a server, and in one of these words (none: any).

    Every table is afterwards as it was.
    """

    errors: frozenset[int] = frozenset()
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Passage:
    """The statement may pass: exactly these tables are changed by it, and it answers these rows (None: any).

    `proof` is a query that the owner of everything asks afterwards, and `shows` its rows.
    """

    changes: frozenset[str] = frozenset()
    rows: tuple[tuple[object, ...], ...] | None = None
    proof: str = ""
    shows: tuple[tuple[object, ...], ...] = ()


Outcome = Refusal | Passage


def refused(words: str, *errors: int) -> Refusal:
    """Expect a refusal in these words, of our own (`EM|CODE|…`) or the engine's."""
    return Refusal(frozenset(errors), (words,))


def error(*numbers: int) -> Refusal:
    """Expect one of a server's errors."""
    return Refusal(frozenset(numbers))


def changes(*tables: str, proof: str = "", shows: tuple[tuple[object, ...], ...] = ()) -> Passage:
    """Expect that exactly these tables are changed."""
    return Passage(frozenset(tables), proof=proof, shows=shows)


def answers(*rows: tuple[object, ...]) -> Passage:
    """Expect these rows and no change."""
    return Passage(rows=rows)


RIGHTS = Refusal(NO_RIGHT)
"""No right: the server's grants refuse."""
NOTHING = answers()
"""No row, and nothing changed."""
HARMLESS = Passage()
"""It passes and changes nothing; what rows it answers hold no word of others (see `SECRET`)."""
UNKNOWN = Refusal(words=_NO_SUCH)
"""SQLite has no such statement, table or function."""
READABLE = Passage()
"""The embedded database: not guarded, who has the file reads it."""


def writable(*tables: str) -> Passage:
    """The embedded database: not guarded, who has the file writes these tables."""
    return Passage(frozenset(tables))


DECIDED = ("acts", "history", "history_texts", "student_uploads", "upload_state")
"""What a decision with feedback writes."""
SUBMITTED = (*DECIDED, "upload_files", "upload_search", "ids")
"""What a submission writes; `ids` is the next number of the portal's table."""
_SHOWN = 160
"""Characters of an attack in a test's name, its beginning and its end."""
SECRET = "secret"
"""A word in everything that a person other than its owner must not read."""


@dataclass(frozen=True, slots=True)
class Attack:
    """One statement, or a sequence in one session, that ends with its first error or its last statement.

    `who` is a login of the department (see `department.LOGINS`), or `portal`; the text holds the names of
    `department.PLACES` as `$name`, and `$uuid`, `$uuid2` for UUIDs that nobody used. `in_file` is the same attempt in
    SQLite's words, where they differ.
    """

    who: str
    what: str | tuple[str, ...]
    server: Outcome
    embedded: Outcome
    in_file: str | tuple[str, ...] = ()

    def __str__(self) -> str:
        """Return the attack as the tests' names show it."""
        told = " ".join((self.what if isinstance(self.what, str) else "; ".join(self.what)).split())
        return f"{self.who}: {told if len(told) <= _SHOWN else f'{told[:40]} … {told[40 - _SHOWN :]}'}"

    def statements(self, places: dict[str, str], *, embedded: bool = False) -> list[str]:
        """Return the statements to run; a backslash is one in standard SQL, a server wants two of them."""
        told = self.in_file if embedded and self.in_file else self.what
        values = {"uuid": str(uuid4()), "uuid2": str(uuid4())} | places
        statements = [Template(each).substitute(values) for each in ((told,) if isinstance(told, str) else told)]
        return statements if embedded else [each.replace("\\", "\\\\") for each in statements]


def attacks(who: str, server: Outcome, embedded: Outcome, *attempts: str | tuple[str, ...]) -> tuple[Attack, ...]:
    """Return one attack for each attempt, of all of which the same must come."""
    return tuple(Attack(who, what, server, embedded) for what in attempts)


def act(kind: str, upload: str = "", version: int | str = 1, *, verb: str = "INSERT", **more: object) -> str:
    """Return the INSERT of an act, as every engine takes it; `upload` is a name like `$mine`, '' for none.

    A text in `more` is quoted, an `Sql` stands as it is.
    """
    values: dict[str, object] = {"act_uuid": "$uuid", "kind": kind}
    if upload:
        values |= {"upload_id": Sql(upload), "expected_version": Sql(version)}
    values |= more
    listed = ",".join(_literal(value) for value in values.values())
    return f"{verb} INTO acts({','.join(values)}) VALUES({listed})"


class Sql(str):
    """A piece of SQL among values."""

    __slots__ = ()


def _literal(value: object) -> str:
    if value is None:
        return "NULL"
    if isinstance(value, str) and not isinstance(value, Sql):
        return "'" + value.replace("'", "''") + "'"
    return str(value)
