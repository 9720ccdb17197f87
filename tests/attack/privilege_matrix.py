"""The matrix of role, object and privilege, read from a prepared server and written as SECURITY.md holds it.

`python -m tests.attack.privilege_matrix` writes it there anew.
"""

import re
import shutil
import tempfile
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from migrations.program.account_marks import ACCOUNTS, OWNER, mark_of
from migrations.program.account_settling import composites
from migrations.program.account_words import NEWCOMER
from migrations.program.grants import ROLES
from tests.mariadb_server import MariaDBServer
from tests.prepared_server import PreparedServer, prepared_server

SECURITY = Path(__file__).resolve().parents[2] / "SECURITY.md"
BEGIN, END = "<!-- privileges: begin -->", "<!-- privileges: end -->"
PORTAL = "portal"
HOLDERS = (*ROLES, NEWCOMER, PORTAL)
"""Who is a column of the matrix."""
LETTERS = {"Select": "R", "Insert": "I", "Update": "U", "Delete": "D", "Execute": "X"}
"""What stands for a privilege, in the order of a cell."""
Privileges = dict[str, dict[str, set[str]]]
"""Object → holder → letters."""


class Matrix:
    """Every privilege that a holder has in the department's database; raises `AssertionError` for any wider one."""

    def __init__(self, department: PreparedServer) -> None:
        self._department = department
        self.privileges: Privileges = defaultdict(lambda: defaultdict(set))
        self.columns: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
        self._read_tables()
        self._read_columns()
        self._read_procedures()

    def owners(self) -> dict[str, str]:
        """Return what the two locked accounts hold, in words."""
        return {owner: self._words(f"SHOW GRANTS FOR {owner}@localhost") for owner in (OWNER, ACCOUNTS)}

    def _words(self, query: str) -> str:
        rights, roles, procedures = [], set(), []
        for (line,) in self._rows(query):
            plain = str(line).replace("`", "").replace("\\_", "_").replace(f"{self._department.name}.", "")
            found = re.match(r"GRANT (.+) ON (.+?) TO ", plain)
            if found is None:
                roles.add(plain.partition(" TO ")[0].removeprefix("GRANT "))
            elif found[2].startswith("PROCEDURE "):
                procedures.append(found[2].removeprefix("PROCEDURE "))
            elif found[1] != "USAGE":
                place = {"*": "all tables here", "*.*": "the server"}.get(found[2], found[2])
                rights.append(f"{', '.join(_sorted_rights(found[1]))} on {place}")
        words = sorted(rights) + ([f"EXECUTE on {', '.join(sorted(procedures))}"] if procedures else [])
        if roles == {*ROLES, NEWCOMER, *composites(), mark_of(self._department.name)}:
            words.append("hands on every role above, those that combine them, and the mark of this database")
        else:
            words += sorted(roles)
        return "; ".join(words)

    def _read_tables(self) -> None:
        for holder, name, held in self._of_holders("tables_priv", "Table_name, Table_priv"):
            for privilege in held.split(",") if held else ():
                self.privileges[name][holder].add(LETTERS[privilege])

    def _read_columns(self) -> None:
        for holder, name, column, held in self._of_holders("columns_priv", "Table_name, Column_name, Column_priv"):
            for privilege in held.split(","):
                self.privileges[name][holder].add(LETTERS[privilege])
                self.columns[name][LETTERS[privilege]].add(column)

    def _read_procedures(self) -> None:
        for holder, name, held in self._of_holders("procs_priv", "Routine_name, Proc_priv"):
            for privilege in held.split(","):
                self.privileges[f"{name}()"][holder].add(LETTERS[privilege])

    def _of_holders(self, table: str, columns: str) -> list[tuple[Any, ...]]:
        holders = "','".join(HOLDERS)
        query = f"SELECT User, {columns} FROM mysql.{table} WHERE Db=DATABASE() AND User IN('{holders}') ORDER BY 1,2,3"
        return self._rows(query)

    def _rows(self, query: str) -> list[tuple[Any, ...]]:
        return self._department.root(query)


def wide_rights(department: PreparedServer) -> list[tuple[Any, ...]]:
    """Return the rights of holders on the whole server or on the whole of this database; there must be none.

    Beside it may stand what restores of other departments kept, which administrators look at.
    """
    holders = "','".join(HOLDERS)
    whole = f"SELECT User, Db FROM mysql.db WHERE User IN('{holders}') AND DATABASE() LIKE Db"
    access = "SELECT User, JSON_VALUE(Priv,'$.access') FROM mysql.global_priv"
    return department.root(whole) + department.root(
        f"{access} WHERE User IN('{holders}') AND JSON_VALUE(Priv,'$.access')>0"
    )


def written(matrix: Matrix) -> str:
    """Return the matrix as Markdown; objects of which the same holds share a row."""
    rows: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for name, held in matrix.privileges.items():
        cells = ["".join(letter for letter in LETTERS.values() if letter in held[holder]) for holder in HOLDERS]
        rows[(*cells, _columns(matrix.columns[name]))].append(name)
    heads = [holder.removeprefix("em_") for holder in HOLDERS]
    lines = [f"| object | {' | '.join(heads)} | columns |", "|---" * (len(HOLDERS) + 2) + "|"]
    for shown, names in sorted(rows.items(), key=lambda row: row[1]):
        lines.append(f"| {', '.join(f'`{name}`' for name in names)} | {' | '.join(shown)} |")
    return "\n".join([*lines, "", *(f"- `{owner}`: {held}." for owner, held in matrix.owners().items())])


def kept() -> str:
    """Return the matrix that SECURITY.md holds."""
    return _parts()[1].strip("\n")


def prepared_matrix(department: PreparedServer) -> Matrix:
    """Prepare a server with a portal, and read its matrix."""
    department.administrator()
    department.root(f"CREATE USER IF NOT EXISTS {PORTAL}@'%' IDENTIFIED BY 'a portal of the test'")
    department.prepare("--portal", f"{PORTAL}@%")
    return Matrix(department)


def _columns(columns: dict[str, set[str]]) -> str:
    """Return which columns a letter is about, each list once."""
    lists: dict[str, list[str]] = defaultdict(list)
    for letter, names in sorted(columns.items()):
        lists[", ".join(sorted(names))].append(letter)
    return "; ".join(f"{'/'.join(letters)}: {names}" for names, letters in lists.items())


def _sorted_rights(listed: str) -> list[str]:
    """Return rights in a fixed order, and the columns of each."""
    found = []
    for right, columns in re.findall(r"([A-Z ]+?)(?: \(([^)]*)\))?(?:, |$)", listed):
        found.append(f"{right} ({', '.join(sorted(columns.split(', ')))})" if columns else right)
    return sorted(found)


def _parts() -> Sequence[str]:
    before, _, rest = SECURITY.read_text(encoding="utf-8").partition(BEGIN)
    inside, _, after = rest.partition(END)
    return before, inside, after


def _write() -> None:
    folder = Path(tempfile.mkdtemp(prefix="em-matrix-"))
    server = MariaDBServer(folder=folder)
    try:
        server.start()
        with prepared_server(server) as department:
            before, _, after = _parts()
            SECURITY.write_text(
                f"{before}{BEGIN}\n{written(prepared_matrix(department))}\n{END}{after}", encoding="utf-8"
            )
    finally:
        server.stop()
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    _write()
