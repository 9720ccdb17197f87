"""The four places where an upgrade may start lose nothing, and the way down leaves the portal what is the portal's."""

import json
import sqlite3
import subprocess
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pymysql
import pytest
from sqlalchemy import Engine, make_url, text

from edumanage_desktop.adapters.database.engine import make_engine
from edumanage_desktop.adapters.database.migration import schema_status, take_back, upgrade
from edumanage_desktop.adapters.database.schema_keeper import DatabaseSchemaKeeper
from edumanage_desktop.commands import run
from edumanage_desktop.domain.errors import DatabaseNotOurs, SchemaTooNew
from edumanage_desktop.services.administration import Target
from edumanage_desktop.toolbox import CommandToolbox
from tests.database_server import DatabaseServer
from tests.schema_snapshot import portal_rows, snapshot, unexplained

RUNBOOK = """CREATE TABLE IF NOT EXISTS student_uploads (
  id BIGINT PRIMARY KEY AUTO_INCREMENT,
  student_id BIGINT NOT NULL,
  faculty_id BIGINT DEFAULT NULL,
  title VARCHAR(255),
  description TEXT,
  file_path VARCHAR(1024) NOT NULL,
  created_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP,
  status VARCHAR(50) DEFAULT 'submitted'
)"""
RUNBOOK_INDEX = "CREATE INDEX IF NOT EXISTS idx_student_uploads_faculty ON student_uploads(faculty_id)"
ODD_ROWS: tuple[tuple[object, ...], ...] = (
    (5, 1, "Interference in thin films", "text", "uploads/films.pdf", "2024-03-01 10:00:00", "submitted"),
    (5, None, "No faculty", None, "uploads/none.pdf", "2024-03-01 10:00:01", "submitted"),
    (6, 1, None, None, "uploads/untitled.pdf", "2024-03-01 10:00:02", "approved"),
    (4711, 2, "Unknown student", "", "/srv/old/x.doc", "2024-03-01 10:00:03", "rejected"),
    (5, 1, "Odd status", None, "C:\\old\\y.doc", "2024-03-01 10:00:04", "SUBMITTED "),
    (5, 1, "No status", None, "", "2024-03-01 10:00:05", None),
    (5, 1, "No time", None, "z", None, "in review"),
)
SAY = lambda line: None  # noqa: E731  # a progress that nobody reads


def make_portal(engine: Engine, *, copies: int = 1) -> None:
    """Make the runbook's table with rows of every odd kind."""
    sqlite = engine.dialect.name == "sqlite"
    table = (
        RUNBOOK.replace("BIGINT PRIMARY KEY AUTO_INCREMENT", "INTEGER PRIMARY KEY AUTOINCREMENT") if sqlite else RUNBOOK
    )
    columns = ("student", "faculty", "title", "description", "path", "created", "status")
    insert = (
        "INSERT INTO student_uploads(student_id,faculty_id,title,description,file_path,created_at,status)"
        f" VALUES({','.join(':' + column for column in columns)})"
    )
    with engine.connect() as connection:
        connection.execute(text(table))
        is_mysql = not sqlite and not getattr(engine.dialect, "is_mariadb", False)
        connection.execute(text(RUNBOOK_INDEX.replace(" IF NOT EXISTS", "") if is_mysql else RUNBOOK_INDEX))
        for _ in range(copies):
            connection.execute(text(insert), [dict(zip(columns, row, strict=True)) for row in ODD_ROWS])
        connection.commit()


@pytest.fixture
def engine(database_url: str) -> Iterator[Engine]:
    """An engine over an empty database of each kind."""
    engine = make_engine(database_url)
    yield engine
    engine.dispose()


def keeper(engine: Engine) -> DatabaseSchemaKeeper:
    """Return who takes the schema of `engine`'s database up and down."""
    return DatabaseSchemaKeeper(target=Target(engine.url.render_as_string(hide_password=False)))


def go_up(engine: Engine, *, to: str = "head", take_in: Path | None = None) -> None:
    """Upgrade as `db upgrade` does."""
    keeper(engine).upgrade(to=to, take_in=take_in, convert_charset=False, progress=SAY)


def test_an_empty_database_comes_up_and_a_second_upgrade_changes_nothing(engine: Engine) -> None:
    go_up(engine)
    fresh = snapshot(engine)
    go_up(engine)
    assert snapshot(engine) == fresh
    assert not schema_status(engine).pending


def test_the_portal_s_rows_stay_as_they_are_and_each_gets_its_history(engine: Engine) -> None:
    make_portal(engine)
    before = portal_rows(engine)
    go_up(engine)
    assert portal_rows(engine) == before
    assert unexplained(engine) == []
    with engine.connect() as connection:
        kinds = connection.execute(text("SELECT DISTINCT kind,version FROM history")).tuples().all()
        assert [tuple(row) for row in kinds] == [("found", 1)]


def test_a_latin1_table_is_kept_named_and_converted_when_asked(mariadb_url: str) -> None:
    engine = make_engine(mariadb_url)
    with engine.connect() as connection:
        connection.execute(text(f"ALTER DATABASE `{engine.url.database}` CHARACTER SET latin1"))
    make_portal(engine)
    with engine.connect() as connection:
        connection.execute(text("UPDATE student_uploads SET title='Café Müller' WHERE id=1"))
    before = portal_rows(engine)
    report = keeper(engine).upgrade(to="head", take_in=None, convert_charset=False, progress=SAY)
    assert report.legacy_charset == "latin1"
    assert portal_rows(engine) == before
    with engine.connect() as connection:
        found = "SELECT COUNT(*) FROM upload_search WHERE INSTR(folded,'cafe muller')>0"
        assert connection.execute(text(found)).scalar_one() == 1
    report = keeper(engine).upgrade(to="head", take_in=None, convert_charset=True, progress=SAY)
    assert report.legacy_charset is None
    assert portal_rows(engine) == before
    with engine.connect() as connection:
        connection.execute(text("UPDATE student_uploads SET title='王小明' WHERE id=1"))
        types = "SELECT column_type FROM information_schema.columns WHERE table_schema=DATABASE()"
        types += " AND table_name='student_uploads' ORDER BY ordinal_position"
        runbook = "bigint(20) bigint(20) bigint(20) varchar(255) text varchar(1024) timestamp varchar(50)"
        assert connection.execute(text(types)).scalars().all() == runbook.split()
    assert unexplained(engine) == []
    engine.dispose()


class Portal(threading.Thread):
    """A portal that goes on writing in its own words, over a connection that knows nothing of us."""

    def __init__(self, url: str) -> None:
        super().__init__()
        self.stopping = threading.Event()
        self.statements = 0
        self.failure: Exception | None = None
        self._url = make_url(url)

    def run(self) -> None:
        """Write until told to stop, and remember the first failure."""
        try:
            self._write()
        except (sqlite3.Error, pymysql.MySQLError) as error:
            self.failure = error

    def _write(self) -> None:
        connection: Any
        if self._url.get_backend_name() == "sqlite":
            connection = sqlite3.connect(str(self._url.database), timeout=240, isolation_level=None)
        else:
            connection = pymysql.connect(
                host=self._url.host, port=self._url.port or 3306, user=self._url.username,
                password=str(self._url.password or ""), database=str(self._url.database), autocommit=True,
            )  # fmt: skip
        cursor = connection.cursor()
        now = "'2024-05-05 05:05:05'"
        while not self.stopping.is_set():
            number = self.statements
            for statement in (
                f"INSERT INTO student_uploads VALUES(NULL,{number},1,'t{number}',NULL,'p/{number}',{now},'submitted')",
                f"REPLACE INTO student_uploads VALUES({1 + number % 50},7,2,'again','d','r/{number}',{now},'approved')",
                f"UPDATE student_uploads SET status='rejected', title='u{number}' WHERE id={60 + number % 300}",
                f"DELETE FROM student_uploads WHERE id={400 + number}",
            ):
                cursor.execute(statement)
            self.statements += 1
            self.stopping.wait(0.002)
        connection.close()


def test_a_portal_that_writes_meanwhile_loses_nothing_and_fails_in_nothing(engine: Engine, database_url: str) -> None:
    make_portal(engine, copies=1500)
    portal = Portal(database_url)
    portal.start()
    try:
        go_up(engine)
        written = portal.statements
        while portal.statements < written + 20 and portal.is_alive():
            portal.stopping.wait(0.01)
    finally:
        portal.stopping.set()
        portal.join(240)
    assert portal.failure is None
    upgrade(engine)
    assert unexplained(engine) == []
    with engine.connect() as connection:
        gone = "SELECT COUNT(*) FROM upload_state s LEFT JOIN student_uploads u ON u.id=s.upload_id"
        gone += " WHERE (u.id IS NULL)<>(s.gone=1)"
        assert connection.execute(text(gone)).scalar_one() == 0


def test_our_own_older_revision_goes_on_from_where_it_stood(engine: Engine) -> None:
    make_portal(engine)
    go_up(engine, to="0001")
    assert schema_status(engine).pending
    before = portal_rows(engine)
    go_up(engine)
    assert portal_rows(engine) == before
    assert unexplained(engine) == []


def record_some(engine: Engine) -> None:
    """Let a faculty member decide, as raw acts, so that there is something only we know."""
    with engine.connect() as connection:
        login = "nobody" if engine.dialect.name == "sqlite" else str(engine.url.username)
        connection.execute(
            text("INSERT INTO people(login,full_name,faculty_id) VALUES(:l,'Żaneta Nowak',1)"), {"l": login}
        )
        connection.execute(text("INSERT INTO person_roles VALUES(:l,'faculty'),(:l,'registrar')"), {"l": login})
        connection.execute(text("INSERT INTO faculty(id,full_name) VALUES(1,'Żaneta Nowak')"))
        connection.execute(text("INSERT INTO my_drafts(upload_id,feedback) VALUES(1,'half a word 王')"))
        prepared = "INSERT INTO my_prepared(upload_id,version,student_id,act_uuid,kind,feedback,reason)"
        connection.execute(text(prepared + " VALUES(1,1,5,'an-act','reject','nearly 王','for us')"))
        insert = "INSERT INTO acts(act_uuid,kind,upload_id,expected_version,feedback)"
        insert += " VALUES(:u,'reject',1,1,'Zeit: 1 µs — 王')"
        connection.execute(text(insert), {"u": "00000000-0000-4000-8000-000000000001"})
        connection.commit()


def rows_of(engine: Engine, table: str) -> list[tuple[object, ...]]:
    """Return all rows of one of our tables."""
    with engine.connect() as connection:
        return sorted((tuple(row) for row in connection.execute(text(f"SELECT * FROM {table}")).tuples()), key=repr)


OURS = (
    "acts", "history", "history_texts", "upload_state", "upload_files", "people", "person_roles", "faculty",
    "register_changes", "drafts", "prepared_decisions",
)  # fmt: skip


def test_down_and_up_again_is_a_fresh_install_with_everything_we_knew(database_url: str, tmp_path: Path) -> None:
    engine = make_engine(database_url, login="nobody" if database_url.startswith("sqlite") else None)
    make_portal(engine)
    go_up(engine)
    fresh = snapshot(engine)
    record_some(engine)
    portal, ours = portal_rows(engine), {table: rows_of(engine, table) for table in OURS}
    kept = tmp_path / "kept.jsonl.gz"
    keeper(engine).downgrade(to="base", keep=kept, progress=SAY)
    assert portal_rows(engine) == portal
    left = snapshot(engine)
    assert {row[0] for row in left.get("columns", [])} <= {"student_uploads", "em_schema"}
    assert {row[1] for row in left.get("schema", [])} <= {"student_uploads", "em_schema", "idx_student_uploads_faculty"}
    go_up(engine, take_in=kept)
    assert snapshot(engine) == fresh
    assert {table: rows_of(engine, table) for table in OURS} == ours
    assert portal_rows(engine) == portal
    engine.dispose()


def test_what_the_portal_did_while_we_were_away_enters_the_history(database_url: str, tmp_path: Path) -> None:
    engine = make_engine(database_url, login="nobody" if database_url.startswith("sqlite") else None)
    make_portal(engine)
    go_up(engine)
    record_some(engine)
    kept = tmp_path / "kept.jsonl.gz"
    keeper(engine).downgrade(to="base", keep=kept, progress=SAY)
    with engine.connect() as connection:
        connection.execute(text("UPDATE student_uploads SET status='approved' WHERE id=1"))
        connection.execute(text("DELETE FROM student_uploads WHERE id=2"))
        connection.execute(text("UPDATE student_uploads SET file_path='other.pdf' WHERE id=3"))
        connection.execute(text("INSERT INTO student_uploads(student_id,file_path) VALUES(9,'late.pdf')"))
        connection.commit()
    go_up(engine, take_in=kept)
    assert unexplained(engine) == []
    with engine.connect() as connection:
        query = "SELECT upload_id,kind,from_status,to_status FROM history WHERE actor='unseen' ORDER BY upload_id"
        assert [tuple(row) for row in connection.execute(text(query)).tuples()] == [
            (1, "outside", "rejected", "approved"),
            (2, "deleted", "submitted", None),
            (3, "outside", "approved", "approved"),
        ]
    engine.dispose()


def test_a_way_down_that_cannot_write_its_file_leaves_everything_as_it_was(
    database_url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    engine = make_engine(database_url, login="nobody" if database_url.startswith("sqlite") else None)
    make_portal(engine)
    go_up(engine)
    before = snapshot(engine)
    (tmp_path / "file").write_text("no folder")
    words = ["db", "downgrade", "--database", database_url, "--keep", str(tmp_path / "file" / "kept.jsonl.gz")]
    assert run(words, CommandToolbox()) == 3
    assert "Nothing was changed" in capsys.readouterr().err
    assert snapshot(engine) == before
    engine.dispose()


def test_an_earlier_keepsake_is_never_written_over(engine: Engine, tmp_path: Path) -> None:
    make_portal(engine)
    go_up(engine)
    kept = tmp_path / "kept.jsonl.gz"
    kept.write_text("the only copy of another history")
    keeper(engine).downgrade(to="base", keep=kept, progress=SAY)
    assert (tmp_path / "kept.jsonl.gz.1").read_text() == "the only copy of another history"
    go_up(engine, take_in=kept)


def test_a_torn_keepsake_is_refused_and_nothing_is_taken_in(engine: Engine, tmp_path: Path) -> None:
    make_portal(engine)
    go_up(engine)
    kept = tmp_path / "kept.jsonl.gz"
    keeper(engine).downgrade(to="base", keep=kept, progress=SAY)
    kept.write_bytes(kept.read_bytes()[:-40])
    target = Target(engine.url.render_as_string(hide_password=False))
    assert run(["db", "upgrade", "--database", target.database, "--take-in", str(kept)], CommandToolbox()) == 3
    with engine.connect() as connection:
        assert connection.execute(text("SELECT COUNT(*) FROM upload_state")).scalar_one() == 0


def test_the_command_tells_status_and_prints_statements(database_url: str, capsys: pytest.CaptureFixture[str]) -> None:
    def command(*words: str) -> tuple[int, dict[str, object]]:
        status = run(["db", *words, "--database", database_url, "--json"], CommandToolbox())
        return status, json.loads(capsys.readouterr().out)

    if database_url.startswith("sqlite"):
        assert run(["db", "status", "--database", database_url], CommandToolbox()) == 3
        assert not Path(database_url.removeprefix("sqlite:///")).exists()
        Path(database_url.removeprefix("sqlite:///")).touch()
        capsys.readouterr()
    status, report = command("status")
    assert status == 1
    assert report["revision"] is None
    status, report = command("upgrade", "--print-sql")
    assert status == 0
    assert "TRIGGER acts_bi" in str(report["sql"])
    assert command("status")[1]["revision"] is None
    assert command("upgrade")[0] == 0
    status, report = command("status")
    assert status == 0
    assert report["pending"] == []
    assert report["revision"] == report["head"]
    assert "DROP TABLE" in str(command("downgrade", "--print-sql")[1]["sql"])


def test_a_keepsake_that_is_not_there_changes_nothing(database_url: str, tmp_path: Path) -> None:
    words = ["db", "upgrade", "--database", database_url, "--take-in", str(tmp_path / "missing.gz")]
    assert run(words, CommandToolbox()) == 3
    assert schema_status(make_engine(database_url)).revision is None


def test_the_printed_statements_make_the_same_schema(each_server: DatabaseServer, tmp_path: Path) -> None:
    with each_server.fresh_database() as name:
        _compare_with_printed(each_server, each_server.url(database=name), tmp_path / "upgrade.sql")


def _compare_with_printed(server: DatabaseServer, database_url: str, script: Path) -> None:
    printed, migrated = make_engine(database_url), None
    make_portal(printed)
    script.write_text(keeper(printed).statements("upgrade", to="head"), encoding="utf-8")
    url = make_url(database_url)
    client = ["mariadb", f"--host={url.host}", f"--port={url.port}", f"--user={url.username}", "--protocol=tcp"]
    client += [f"--password={url.password}"] if url.password else []
    with script.open("rb") as statements:
        done = subprocess.run(
            [*client, "--default-character-set=utf8mb4", str(url.database)],
            stdin=statements,
            capture_output=True,
            check=False,
            timeout=240,
        )
    assert done.returncode == 0, done.stderr
    assert unexplained(printed) == []
    with server.fresh_database() as name:
        migrated = make_engine(server.url(database=name))
        make_portal(migrated)
        go_up(migrated)
        assert snapshot(printed) == snapshot(migrated)
        migrated.dispose()
    printed.dispose()


def test_a_newer_schema_is_left_alone(engine: Engine) -> None:
    go_up(engine)
    with engine.connect() as connection:
        connection.execute(text("UPDATE em_schema SET version_num='9999'"))
        connection.commit()
    with pytest.raises(SchemaTooNew, match="newer"):
        go_up(engine)


def test_somebody_else_s_tables_are_left_alone(engine: Engine) -> None:
    with engine.connect() as connection:
        connection.execute(text("CREATE TABLE student_uploads(id INTEGER PRIMARY KEY, grade INTEGER)"))
        connection.commit()
    before = snapshot(engine)
    with pytest.raises(DatabaseNotOurs):
        go_up(engine)
    assert snapshot(engine) == before


def test_a_keepsake_that_cannot_be_written_changes_nothing(engine: Engine, tmp_path: Path) -> None:
    go_up(engine)
    before = snapshot(engine)
    (tmp_path / "file").write_text("in the way")
    target = Target(engine.url.render_as_string(hide_password=False))
    keep = str(tmp_path / "file" / "kept.gz")
    assert run(["db", "downgrade", "--database", target.database, "--keep", keep], CommandToolbox()) == 3
    go_up(engine)
    assert snapshot(engine) == before


def test_instants_of_our_own_are_utc(engine: Engine) -> None:
    """The portal's clock is its own; ours is UTC whatever the machine's zone."""
    make_portal(engine)
    go_up(engine)
    with engine.connect() as connection:
        at_us = connection.execute(text("SELECT MAX(at_us) FROM history")).scalar_one()
    assert abs(at_us / 1_000_000 - datetime.now(UTC).timestamp()) < 60


@pytest.mark.parametrize("revision", ["0001", "0002", "0003", "0004"])
def test_a_way_up_that_broke_off_before_its_first_statement_is_taken_back(engine: Engine, revision: str) -> None:
    upgrade(engine, to=revision)
    assert take_back(engine, to="0001").revision == "0001"
    assert upgrade(engine).pending == ()


def test_it_is_taken_back_where_not_even_its_tables_were_there(engine: Engine) -> None:
    upgrade(engine, to="0004")
    with engine.connect() as connection:
        for table in ("archived_search", "archived_work", "archive_settings"):
            connection.execute(text(f"DROP TABLE {table}"))  # as a department has it from before there was one
        connection.commit()
    assert take_back(engine, to="0004").revision == "0004"
    assert upgrade(engine).pending == ()
