"""A small real department in an SQLite file: people, students, submissions with real files, and a second colleague."""

import io
import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import text

from edumanage_desktop.adapters.database import Database, open_database
from edumanage_desktop.adapters.database.engine import make_engine
from edumanage_desktop.adapters.file_store.local import LocalFileStore
from edumanage_desktop.domain.acts import Act, ActFile, ActKind, ActOutcome
from edumanage_desktop.entrance import WindowOptions
from tests.migrated_file import put_migrated_file

NOWAK, OKAFOR = 11, 12
"""The two faculty members' ids."""
STUDENTS = (
    (4101, "22F41A0424", "Zoë Müller-Żółkiewska"),
    (4102, "22F41A0401", "王小明"),
    (4103, "22F41A0402", "Aisha Siddikha"),
    (4104, "22F41A0403", "José Luis O’Neil"),
)
_PEOPLE = (
    ("nowak", "Dr. Żaneta Nowak", NOWAK, None, "faculty"),
    ("okafor", "Dr. Chidi Okafor", OKAFOR, None, "faculty"),
    ("vance", "Ruth Vance", None, None, "registrar"),
    ("ada", "Ada Lindqvist", None, None, "admin"),
)


@dataclass
class Department:
    """The files of one department and ways to change it from outside the window."""

    folder: Path
    _opened: list[Database] = field(default_factory=list)

    @property
    def path(self) -> Path:
        """Return the database file."""
        return self.folder / "physics.sqlite"

    @property
    def url(self) -> str:
        """Return the database's URL."""
        return f"sqlite:///{self.path}"

    @property
    def store(self) -> LocalFileStore:
        """Return the store of the submitted files."""
        return LocalFileStore(root=self.folder / "files")

    def options(self, login: str = "nowak") -> WindowOptions:
        """Return what the window opens for a login."""
        home = self.folder / "home"
        return WindowOptions(
            data_folder=home / "data",
            config_folder=home / "config",
            cache_folder=home / "cache",
            database=self.url,
            store=self.folder / "files",
            login=login,
        )

    def database(self, login: str) -> Database:
        """Return a connection of somebody else; closed with the department."""
        opened = open_database(self.url, login=login)
        self._opened.append(opened)
        return opened

    def run_sql(self, statement: str, **values: object) -> None:
        """Run a statement as the portal or an administrator would, beside the program."""
        engine = make_engine(self.url)
        try:
            with engine.begin() as connection:
                connection.execute(text(statement), values)
        finally:
            engine.dispose()

    def take_views_away(self, pattern: str) -> list[str]:
        """Drop the views whose names match, and return the statements that make them and their triggers again."""
        query = "SELECT name, sql FROM sqlite_master WHERE type='view' AND name LIKE :pattern"
        triggers = "SELECT sql FROM sqlite_master WHERE type='trigger' AND tbl_name LIKE :pattern AND tbl_name IN"
        views = "(SELECT name FROM sqlite_master WHERE type='view')"
        with self.database("vance").connections.reading() as connection:
            found = connection.rows(query, {"pattern": pattern})
            theirs = connection.rows(f"{triggers} {views}", {"pattern": pattern})
        for name, _ in found:
            self.run_sql(f'DROP VIEW "{name}"')
        return [statement for _, statement in found] + [statement for (statement,) in theirs]

    def submit(
        self,
        title: str,
        *,
        name: str = "report.txt",
        content: bytes = b"Measured and written down.\n",
        media_type: str = "text/plain",
        student: int = 4101,
        faculty: int = NOWAK,
        description: str | None = None,
        previous: int | None = None,
        more_files: Sequence[tuple[str, bytes]] = (),
    ) -> int:
        """Hand work in as a registrar does and return the submission's id; `more_files` are texts by their names."""
        files = [self._stored(name, media_type, content)]
        files += [self._stored(each, "text/plain", content) for each, content in more_files]
        act = Act(
            act_uuid=str(uuid.uuid4()),
            kind=ActKind.SUBMIT,
            target_faculty_id=faculty,
            student_id=student,
            title=title,
            description=description,
            previous_upload_id=previous,
            files=tuple(files),
        )
        return self.record("vance", act).upload_id

    def _stored(self, name: str, media_type: str, content: bytes) -> ActFile:
        key, size_bytes, digest = self.store.save(io.BytesIO(content), suffix=Path(name).suffix)
        return ActFile(key, name, media_type, size_bytes, digest)

    def decide(self, login: str, upload_id: int, kind: ActKind, feedback: str | None = None) -> ActOutcome:
        """Decide as somebody at another computer."""
        database = self.database(login)
        details = database.reader.details(upload_id)
        assert details is not None
        act = Act(
            act_uuid=str(uuid.uuid4()),
            kind=kind,
            upload_id=upload_id,
            expected_version=details.submission.version,
            feedback=feedback,
        )
        return database.recorder.record(act)

    def record(self, login: str, act: Act) -> ActOutcome:
        """Record an act of somebody."""
        return self.database(login).recorder.record(act)

    def status(self, upload_id: int) -> str | None:
        """Return the status that stands in the database."""
        details = self.database("vance").reader.details(upload_id)
        assert details is not None
        return details.submission.status

    def kinds(self, upload_id: int) -> list[str]:
        """Return the kinds of a submission's history, oldest first."""
        details = self.database("vance").reader.details(upload_id)
        assert details is not None
        return [entry.kind for entry in details.history]

    def spread_over_days(self) -> None:
        """Give every submission a time of its own, the first the oldest, an hour apart."""
        with self.database("vance").connections.reading() as connection:
            ids = [row[0] for row in connection.rows("SELECT id FROM student_uploads ORDER BY id")]
        now = datetime.now(UTC)
        times = [
            {"at": (now - timedelta(hours=back)).strftime("%Y-%m-%d %H:%M:%S"), "id": upload_id}
            for back, upload_id in enumerate(reversed(ids))
        ]
        engine = make_engine(self.url)
        try:
            with engine.begin() as connection:
                connection.execute(text("UPDATE student_uploads SET created_at=:at WHERE id=:id"), times)
        finally:
            engine.dispose()

    def close(self) -> None:
        """Close every connection."""
        for database in self._opened:
            database.close()
        self._opened.clear()


def make_department(folder: Path, *, fill: Callable[[Department], None] | None = None) -> Department:
    """Return a fresh department with people and students, and what `fill` hands in."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "files").mkdir(exist_ok=True)
    department = Department(folder)
    put_migrated_file(department.path)
    engine = make_engine(department.url)
    try:
        with engine.begin() as connection:
            for faculty_id, name in ((NOWAK, "Dr. Żaneta Nowak"), (OKAFOR, "Dr. Chidi Okafor")):
                connection.execute(
                    text("INSERT INTO faculty (id, full_name, department) VALUES (:id, :name, 'Physics')"),
                    {"id": faculty_id, "name": name},
                )
            for student_id, number, name in STUDENTS:
                connection.execute(
                    text("INSERT INTO students (id, number, full_name) VALUES (:id, :number, :name)"),
                    {"id": student_id, "number": number, "name": name},
                )
            for login, name, faculty_member, student, role in _PEOPLE:
                connection.execute(
                    text(
                        "INSERT INTO people (login, full_name, faculty_id, student_id) "
                        "VALUES (:login, :name, :faculty, :student)"
                    ),
                    {"login": login, "name": name, "faculty": faculty_member, "student": student},
                )
                connection.execute(
                    text("INSERT INTO person_roles (login, role) VALUES (:login, :role)"),
                    {"login": login, "role": role},
                )
    finally:
        engine.dispose()
    if fill is not None:
        fill(department)
    return department
