"""A department on either engine whose window is killed, and what must hold of it in the database afterwards."""

import time
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from edumanage_desktop.adapters.journal import ENTRY_FORM, journal_folder
from edumanage_desktop.entrance import WindowOptions, database_identity
from tests.adapters.judged_database import STUDENTS, JudgedDatabase, judged_database
from tests.database_server import DatabaseServer
from tests.faults.window_process import Report

LOGIN, OTHER_LOGIN = "ann", "bob"
NAMES = {student_id: name for student_id, _number, name in STUDENTS}


@dataclass
class DecidedDepartment:
    """The database, the person's folders on this computer, and which history rows were accounted for already."""

    database: JudgedDatabase
    home: Path
    students: dict[int, int] = field(default_factory=dict)
    _accounted: set[tuple[int, int]] = field(default_factory=set)

    def options(self, login: str = LOGIN, *, port: int | None = None) -> WindowOptions:
        """Return what a login's window opens on this computer; `port` leads a server's connections elsewhere."""
        return WindowOptions(
            data_folder=self.home / "data",
            config_folder=self.home / "config",
            cache_folder=self.home / "cache",
            database=self.database.url_of(login, port=port),
            store=self.home / "files",
            login=login,
        )

    def hand_in(self, count: int) -> None:
        """Let the portal insert submissions for `LOGIN` and for `OTHER_LOGIN`, by students in turn."""
        marks = "%s,%s,%s,%s,%s" if self.database.is_server else "?,?,?,?,?"
        statement = f"INSERT INTO student_uploads(student_id,faculty_id,title,file_path,status) VALUES({marks})"
        rows = [
            (
                STUDENTS[number % 3][0],
                2 if number % 10 == 9 else 1,
                f"Work {number}",
                f"works/{number}.txt",
                "submitted",
            )
            for number in range(count)
        ]
        with self.database.portal() as cursor:
            cursor.execute("BEGIN")
            cursor.executemany(statement, rows)
            cursor.execute("COMMIT")
        self.students = dict(self.database.root("SELECT id,student_id FROM student_uploads"))

    def journal(self, login: str = LOGIN, *, port: int | None = None) -> Path:
        """Return the folder of a login's journal."""
        options = self.options(login, port=port)
        return journal_folder(options.data_folder, database_identity(str(options.database)), login)

    def journaled(self, login: str = LOGIN, *, port: int | None = None) -> set[str]:
        """Return the UUIDs of the acts that wait in a login's journal."""
        folder = self.journal(login, port=port)
        if not folder.exists():
            return set()
        return {match["uuid"] for path in folder.iterdir() if (match := ENTRY_FORM.fullmatch(path.name))}

    def recorded(self) -> list[tuple[Any, ...]]:
        """Return (uuid, upload, version, kind, actor, student) of every act in the history, oldest first."""
        return self.database.root(
            "SELECT act_uuid,upload_id,version,kind,actor,student_id FROM history WHERE act_uuid IS NOT NULL"
            " ORDER BY at_us,upload_id,version"
        )

    def wait_until_quiet(self, login: str = LOGIN) -> None:
        """Return when a server has finished what a killed program's connections to this database had asked it for."""
        deadline = time.monotonic() + 60
        while not self.database.is_quiet(login):
            assert time.monotonic() < deadline, "the server keeps connections of a program that is gone"
            time.sleep(0.005)

    def check(self, reports: Iterable[Report]) -> int:
        """Hold the new history rows against what windows of `LOGIN` reported; return how many rows are new."""
        told = list(reports)
        rows = self.recorded()
        by_uuid = {row[0]: row for row in rows}
        assert len(by_uuid) == len(rows), "an act stands twice in the history"
        for done in (report for report in told if report.kind == "done"):
            row = by_uuid.get(done["uuid"])
            assert row is not None, f"shown as done and not in the database: {done}"
            assert row[1:5] == (done["upload"], done["version"], done["act"], LOGIN)
        presses = Counter(
            (press["upload"], press["version"] + 1, press["act"]) for press in told if press.kind == "press"
        )
        new = [row for row in rows if (row[1], row[2]) not in self._accounted]
        for _uuid, upload, version, kind, actor, student in new:
            assert actor == LOGIN
            assert student == self.students[upload], "a decision landed on another student"
            assert presses[upload, version, kind], f"nobody decided this: {(upload, version, kind)}"
        for press in (report for report in told if report.kind == "press"):
            assert NAMES[self.students[press["upload"]]] in press["facts"], "another student stood in the pane"
        self._accounted |= {(row[1], row[2]) for row in rows}
        return len(new)


@contextmanager
def decided_department(
    engine: str, *, folder: Path, server: DatabaseServer | None, uploads: int
) -> Iterator[DecidedDepartment]:
    """Yield a department of an engine with work handed in."""
    folder.mkdir(parents=True, exist_ok=True)
    with judged_database(engine, folder=folder, server=server) as database:
        department = DecidedDepartment(database, folder / "home")
        (department.home / "files").mkdir(parents=True)
        department.hand_in(uploads)
        yield department
