"""The sample department in both engines: just as the triggers would have left it, whole or not at all."""

import json
from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pymysql.err
import pytest
from sqlalchemy import Engine, text

from edumanage_desktop.adapters.database import migration
from edumanage_desktop.adapters.database.acts import DatabaseActRecorder
from edumanage_desktop.adapters.database.bulk_load import BulkLoader
from edumanage_desktop.adapters.database.bulk_rows import COLUMNS
from edumanage_desktop.adapters.database.connections import Connections
from edumanage_desktop.adapters.database.driver import place_of
from edumanage_desktop.adapters.database.engine import make_engine
from edumanage_desktop.adapters.database.local_stream import LoadingConnection, loading_connections
from edumanage_desktop.adapters.sample_files.folder import SampleFolder
from edumanage_desktop.adapters.sample_files.maker import SampleFiles
from edumanage_desktop.commands import demo, run
from edumanage_desktop.domain.acts import Act, ActKind
from edumanage_desktop.domain.chain import HistoryRow, HistoryText, row_hash, text_digest
from edumanage_desktop.domain.errors import DatabaseError, DatabaseNotEmpty
from edumanage_desktop.services.administration import Target
from edumanage_desktop.services.sample_department.making import DepartmentMaker, StoredFile
from edumanage_desktop.services.sample_department.plan import plan_department
from edumanage_desktop.services.sample_department.submissions import DepartmentPlan
from edumanage_desktop.toolbox import CommandToolbox
from tests.engines import EVERY_ENGINE, EVERY_SERVER, PrivateServers

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
UPLOADS = 400
FIXED = StoredFile(12_345, "ab" * 32)


@pytest.fixture
def engine(database_url: str) -> Iterator[Engine]:
    """An empty database of each engine in turn."""
    engine = make_engine(database_url)
    yield engine
    engine.dispose()


def load(engine: Engine, plan: DepartmentPlan) -> None:
    """Load a plan whose files all have the same size and sum."""
    stored = dict.fromkeys(plan.recipes, FIXED)
    BulkLoader(engine=engine).load(plan, stored, progress=lambda done: None)


def planned(uploads: int = UPLOADS, seed: int = 1) -> DepartmentPlan:
    """Return the plan of a department."""
    return plan_department(uploads=uploads, seed=seed, now=NOW)


@pytest.fixture(scope="module", params=EVERY_ENGINE)
def department(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, servers: PrivateServers
) -> Iterator[Engine]:
    """The department of 400 in each engine in turn, for all who only look."""
    server = servers.of(request.param)
    with ExitStack() as stack:
        if server is None:
            url = f"sqlite:///{tmp_path_factory.mktemp('department') / 'edumanage.sqlite'}"
        else:
            url = server.url(database=stack.enter_context(server.fresh_database()))
        engine = make_engine(url)
        stack.callback(engine.dispose)
        load(engine, planned())
        yield engine


def rows(engine: Engine, query: str) -> list[tuple[Any, ...]]:
    """Return what a query answers."""
    with engine.connect() as connection:
        return [tuple(row) for row in connection.execute(text(query)).all()]


def contents(engine: Engine) -> Mapping[str, list[tuple[Any, ...]]]:
    """Return all rows of all tables that a department fills, in a stable order."""
    ordered = {
        table: sorted(rows(engine, f"SELECT {','.join(names)} FROM {table}"), key=repr)
        for table, names in COLUMNS.items()
    }
    ordered["people"] = sorted(rows(engine, "SELECT login, full_name, faculty_id, student_id FROM people"))
    return ordered


def plain(value: Any) -> Any:
    """Return a value as both engines can be compared by: folded texts are bytes on a server, instants objects."""
    if isinstance(value, bytes):
        return value.decode("utf-8", "ignore")
    return value.strftime("%Y-%m-%d %H:%M:%S") if isinstance(value, datetime) else value


def test_the_database_holds_what_was_planned_and_stands_at_the_head(department: Engine) -> None:
    plan = planned()
    status = migration.schema_status(department)
    assert status.revision == status.head
    uploads = tuple(plan.uploads)
    assert rows(department, "SELECT COUNT(*) FROM student_uploads") == [(UPLOADS,)]
    stored = rows(
        department,
        "SELECT id, student_id, faculty_id, title, description, file_path, status FROM student_uploads ORDER BY id",
    )
    assert stored == [
        (u.id, u.student_id, u.faculty_id, u.title, u.description, u.file_path, u.status) for u in uploads
    ]
    names = rows(department, "SELECT full_name FROM students ORDER BY id")
    assert [name for (name,) in names] == [student.full_name for student in plan.students]
    acts = rows(department, "SELECT COUNT(*) FROM acts")
    assert acts == [(sum(len(upload.acts) for upload in uploads),)]


@pytest.mark.parametrize("server", EVERY_SERVER)
def test_both_engines_and_every_run_hold_the_same(
    server: str, request: pytest.FixtureRequest, sqlite_url: str, tmp_path: Path
) -> None:
    urls = (sqlite_url, request.getfixturevalue(f"{server}_url"), f"sqlite:///{tmp_path / 'again.sqlite'}")
    found = []
    for url in urls:
        engine = make_engine(url)
        load(engine, planned(150))
        found.append(
            {
                table: sorted((tuple(map(plain, row)) for row in content), key=repr)
                for table, content in contents(engine).items()
            }
        )
        engine.dispose()
    assert found[0] == found[2]
    assert found[0] == found[1]


def test_every_chain_is_whole_and_its_head_is_the_state_s(department: Engine) -> None:
    names = COLUMNS["history"][:-2]
    texts = {
        (row[0], row[1]): HistoryText(*row[2:])
        for row in rows(department, f"SELECT {','.join(COLUMNS['history_texts'])} FROM history_texts")
    }
    heads: dict[int, tuple[int, str]] = {}
    for *values, digest, sealed in rows(
        department, f"SELECT {','.join(names)}, text_digest, row_hash FROM history ORDER BY upload_id, version"
    ):
        upload_id, version = values[0], values[1]
        said = texts.pop((upload_id, version), None)
        assert digest == (text_digest(said) if said else "")
        before, head = heads.get(upload_id, (0, ""))
        assert version == before + 1
        assert sealed == row_hash(head, HistoryRow(*(*values, digest)))
        heads[upload_id] = (version, sealed)
    assert not texts
    states = rows(department, "SELECT upload_id, version, chain_head FROM upload_state")
    assert {row[0]: (row[1], row[2]) for row in states} == heads


def test_the_migration_found_nothing_wanting(department: Engine) -> None:
    assert rows(department, "SELECT COUNT(*) FROM history WHERE actor='unseen'") == [(0,)]
    kinds = {kind for (kind,) in rows(department, "SELECT DISTINCT kind FROM history WHERE act_uuid IS NULL")}
    assert kinds == {"found", "arrived"}
    pairs = "SELECT COUNT(*) FROM upload_search q JOIN student_uploads u ON u.id=q.upload_id"
    assert rows(department, pairs) == [(UPLOADS,)]


def test_the_triggers_would_have_written_the_same_search_rows(department: Engine) -> None:
    before = sorted(rows(department, f"SELECT {','.join(COLUMNS['upload_search'])} FROM upload_search"), key=repr)
    found = f"SELECT {','.join(COLUMNS['student_search'])} FROM student_search ORDER BY student_id"
    students = rows(department, found)
    with department.begin() as connection:
        connection.execute(text("UPDATE upload_search SET folded='', student_key='', title_key=''"))
        connection.execute(text("DELETE FROM student_search"))
        for name in ("CONCAT(full_name,'.')", "LEFT(full_name,CHAR_LENGTH(full_name)-1)"):
            there = "full_name" if department.dialect.name == "sqlite" else name
            connection.execute(text(f"UPDATE students SET full_name={there}"))
    written = {
        row[2]: tuple(map(plain, row))
        for row in rows(department, f"SELECT {','.join(COLUMNS['upload_search'])} FROM upload_search")
    }
    known = {
        row[0] for row in rows(department, "SELECT u.id FROM student_uploads u JOIN students s ON s.id=u.student_id")
    }
    assert len(known) > UPLOADS * 0.9
    for row in before:
        # SQLite's substr() ends at a NUL, so its triggers do not find what follows one.
        if row[2] in known and "\0" not in plain(row[5]):
            assert written[row[2]] == tuple(map(plain, row))
    assert rows(department, found) == students


def test_every_act_was_allowed_by_the_rules(department: Engine) -> None:
    known = "('submitted','approved','rejected','withdrawn')"
    unlawful = f"""SELECT h.upload_id, h.kind, h.actor, h.from_status, h.to_status FROM history h
 WHERE h.act_uuid IS NOT NULL AND NOT EXISTS(SELECT 1 FROM transitions t JOIN person_roles r ON r.role=t.role
  JOIN people p ON p.login=r.login WHERE r.login=h.actor AND t.kind=h.kind
  AND t.from_status=CASE WHEN h.kind='submit' THEN '' WHEN h.from_status IN {known} THEN h.from_status ELSE '?' END
  AND (t.to_status=h.to_status OR (t.to_status='=' AND h.to_status=h.from_status))
  AND (t.own_only=0 OR (t.role='faculty' AND p.faculty_id=h.from_faculty_id)
   OR (t.role='student' AND p.student_id=h.student_id)))"""
    assert rows(department, unlawful) == []


def test_a_faculty_member_decides_on_from_there(engine: Engine, database_url: str) -> None:
    load(engine, planned())
    if engine.dialect.name != "sqlite":
        with engine.begin() as connection:
            root = "INSERT INTO people(login,full_name,faculty_id) VALUES('root','Root',1)"
            connection.execute(text(root))
            connection.execute(text("INSERT INTO person_roles(login,role) VALUES('root','faculty')"))
    waiting = """SELECT u.id, st.version FROM student_uploads u JOIN upload_state st ON st.upload_id=u.id
 WHERE u.faculty_id=1 AND u.status='submitted' ORDER BY u.id LIMIT 1"""
    ((upload_id, version),) = rows(engine, waiting)
    login = "nowak" if engine.dialect.name == "sqlite" else None
    signed_in = Connections(place=place_of(database_url), login=login)
    recorder = DatabaseActRecorder(connections=signed_in, details=lambda upload: None)
    act = Act("6d9f1d1e-8f53-4d0e-9b66-0a1b2c3d4e5f", ActKind.REJECT, upload_id, version, feedback="Units are missing.")
    outcome = recorder.record(act)
    signed_in.close()
    assert outcome.version == version + 1
    assert rows(engine, f"SELECT status FROM student_uploads WHERE id={upload_id}") == [("rejected",)]


def test_a_database_with_work_in_it_is_left_alone(department: Engine) -> None:
    before = contents(department)
    with pytest.raises(DatabaseNotEmpty, match="empty database"):
        BulkLoader(engine=department).require_empty()
    assert contents(department) == before


def test_rows_of_the_portal_alone_make_a_database_not_empty(engine: Engine) -> None:
    migration.upgrade(engine, to="0001")
    with engine.begin() as connection:
        connection.execute(text("INSERT INTO student_uploads(student_id,file_path) VALUES(5,'p.pdf')"))
    with pytest.raises(DatabaseNotEmpty):
        BulkLoader(engine=engine).require_empty()


def test_an_empty_database_that_stands_at_the_head_is_filled_too(engine: Engine) -> None:
    migration.upgrade(engine)
    BulkLoader(engine=engine).require_empty()
    load(engine, planned(60))
    assert rows(engine, "SELECT COUNT(*) FROM student_uploads") == [(60,)]
    assert not migration.schema_status(engine).pending


def test_a_load_that_fails_leaves_no_row_and_can_be_repeated(engine: Engine) -> None:
    plan = planned(60)
    uploads = tuple(plan.uploads)
    broken = replace(plan, uploads=(*uploads[:-1], replace(uploads[-1], id=uploads[0].id)))
    with pytest.raises(DatabaseError):
        load(engine, broken)
    BulkLoader(engine=engine).require_empty()
    assert not migration.schema_status(engine).pending
    load(engine, plan)
    assert rows(engine, "SELECT COUNT(*) FROM student_uploads") == [(60,)]


def test_a_server_without_local_files_takes_inserts(servers: PrivateServers, mariadb_url: str) -> None:
    engine = make_engine(mariadb_url)
    with servers.running("mariadb").connect() as administrator, administrator.cursor() as cursor:
        cursor.execute("SET GLOBAL local_infile=0")
        try:
            load(engine, planned(60))
        finally:
            cursor.execute("SET GLOBAL local_infile=1")
    assert rows(engine, "SELECT COUNT(*) FROM student_uploads") == [(60,)]
    engine.dispose()


@pytest.mark.parametrize("announced", [None, "other"])
def test_only_the_announced_file_is_ever_sent(mariadb_url: str, tmp_path: Path, announced: str | None) -> None:
    secret = tmp_path / "secret"
    secret.write_text("private\n")
    engine = make_engine(mariadb_url)
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE taken(line VARCHAR(200))"))
    with loading_connections(engine), engine.connect() as connection:
        driver = connection.connection.driver_connection
        assert isinstance(driver, LoadingConnection)
        driver.announced = None if announced is None else tmp_path / announced
        with pytest.raises(pymysql.err.OperationalError, match="nobody offered"), driver.cursor() as cursor:
            cursor.execute("LOAD DATA LOCAL INFILE %s INTO TABLE taken", (str(secret),))
        connection.invalidate()
    assert rows(engine, "SELECT * FROM taken") == []
    engine.dispose()


def test_the_command_makes_files_and_rows_once(
    sqlite_url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    place = ["--database", sqlite_url, "--store", str(tmp_path / "files")]
    arguments = ["demo", "--uploads", "40", "--seed", "3", "--now", "2026-11-24T12:00", *place, "--json"]
    assert run(arguments, CommandToolbox()) == 0
    printed = capsys.readouterr()
    assert json.loads(printed.out) == {"uploads": 40, "students": 96, "faculty": 12}
    assert "submissions: 40 of 40" in printed.err
    engine = make_engine(sqlite_url)
    recorded = rows(engine, "SELECT store_key, size_bytes FROM upload_files WHERE size_bytes IS NOT NULL")
    assert recorded
    assert all((tmp_path / "files" / key).stat().st_size == size for key, size in recorded)
    before = contents(engine)
    assert run(arguments, CommandToolbox()) == 2
    refused = capsys.readouterr()
    assert refused.out == ""
    assert "holds work already" in refused.err
    assert contents(engine) == before
    engine.dispose()


@pytest.mark.parametrize("wrong", [["--uploads", "-1"], ["--uploads", "many"], ["--now", "yesterday"], []])
def test_wrong_usage_ends_with_two_before_anything_is_made(sqlite_url: str, tmp_path: Path, wrong: list[str]) -> None:
    store = ["--store", str(tmp_path / "files")] if wrong else []
    with pytest.raises(SystemExit) as ended:
        run(["demo", *wrong, "--database", sqlite_url, *store], CommandToolbox())
    assert ended.value.code == 2
    assert not (tmp_path / "files").exists()


def test_the_toolbox_hands_out_the_maker_that_the_command_asks_for(sqlite_url: str, tmp_path: Path) -> None:
    loader = CommandToolbox().sample_loader(Target(sqlite_url, str(tmp_path / "files")))
    made = loader.load(uploads=3, seed=demo.DEFAULT_UPLOADS, now=NOW, progress=lambda line: None)
    assert made["uploads"] == 3


def test_the_same_seed_makes_the_same_bytes(tmp_path: Path) -> None:
    sums = []
    for name in ("first", "second"):
        engine = make_engine(f"sqlite:///{tmp_path / name}.sqlite")
        store = SampleFolder(root=tmp_path / name)
        maker = DepartmentMaker(maker=SampleFiles(), store=store, loader=BulkLoader(engine=engine))
        maker.load(uploads=40, seed=5, now=NOW, progress=lambda line: None)
        files = {
            path.relative_to(tmp_path / name): path.read_bytes()
            for path in sorted((tmp_path / name).rglob("*"))
            if path.is_file() and not path.is_symlink()
        }
        sums.append((files, contents(engine)))
        engine.dispose()
    assert sums[0] == sums[1]
    assert len(sums[0][0]) > 30
