"""What makes everything slow, with one thing planted at a time: the verdict names that fault and no other."""

import shutil
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pymysql
import pytest

from edumanage_desktop.adapters.database.connections import Connections
from edumanage_desktop.adapters.database.driver import place_of
from edumanage_desktop.adapters.database.engine import make_engine
from edumanage_desktop.adapters.database.index_inventory import wanted_indexes
from edumanage_desktop.adapters.database.table_statistics import statistics_of_server
from edumanage_desktop.adapters.platform.linux import LinuxPlatform
from edumanage_desktop.adapters.platform.posix import PosixPlatform
from edumanage_desktop.services.diagnosis.performance import (
    QUERY_S,
    STATISTICS_SETTLE_S,
    MainQuery,
    MendKind,
    PerformanceFault,
)
from edumanage_desktop.services.diagnosis.performance_judging import diagnose, is_stale, mends_of
from tests.adapters.embedded_department import PASSWORD as CHOSEN
from tests.adapters.embedded_department import EmbeddedDepartment
from tests.adapters.measured_performance import IDLE, looked, only, only_failed
from tests.adapters.test_bulk_load import load, planned
from tests.mariadb_server import MariaDBServer
from tests.prepared_server import PASSWORD, PreparedServer, prepared_server

UPLOADS = 3_000
MANY = 10_500


@pytest.fixture(autouse=True)
def _own_computer(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever else this computer does meanwhile is no part of the proofs that run commands."""
    monkeypatch.setattr(PosixPlatform, "machine", lambda _platform: IDLE)
    monkeypatch.setattr(LinuxPlatform, "machine", lambda _platform: IDLE)


@pytest.fixture
def administrator(monkeypatch: pytest.MonkeyPatch, alone: PreparedServer) -> tuple[str, ...]:
    """The options that name an administrator of the server."""
    monkeypatch.setenv("EDUMANAGE_ADMINISTRATOR_PASSWORD", alone.server.root_password)
    return ("--administrator", "root")


@pytest.fixture
def department(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> EmbeddedDepartment:
    """A department in a file, with `ada` as its administrator."""
    folder = tmp_path / "own"
    folder.mkdir()
    made = EmbeddedDepartment(folder)
    made.administrator()
    monkeypatch.setenv("EDUMANAGE_PASSWORD", CHOSEN)
    return made


@pytest.fixture(scope="module")
def filled_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A filled department in a file, for all who copy it."""
    path = tmp_path_factory.mktemp("filled") / "edumanage.sqlite"
    engine = make_engine(f"sqlite:///{path}")
    try:
        load(engine, planned(UPLOADS))
    finally:
        engine.dispose()
    return path


@pytest.fixture
def filled(filled_file: Path, tmp_path: Path) -> str:
    """The URL of a filled department in a file of its own."""
    shutil.copyfile(filled_file, tmp_path / "filled.sqlite")
    return f"sqlite:///{tmp_path / 'filled.sqlite'}"


@pytest.fixture(scope="module")
def filled_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PreparedServer]:
    """A filled department on a server that was not alone for another one, for all who only look."""
    server = MariaDBServer(folder=tmp_path_factory.mktemp("s"))
    server.start()
    try:
        with server.fresh_database() as name:
            filled = PreparedServer(server, name)
            engine = make_engine(filled.url())
            try:
                load(engine, planned(UPLOADS))
            finally:
                engine.dispose()
            filled.administrator()
            yield filled
    finally:
        server.stop()


def test_a_fresh_department_in_a_file_is_well(department: EmbeddedDepartment, tmp_path: Path) -> None:
    (tmp_path / "files").mkdir()
    status, document = department.command("diagnose", "performance", "--store", str(tmp_path / "files"), login="ada")
    assert (status, only_failed(document)) == (0, None), document
    assert {check["state"] for check in document["checks"]} == {"well"}
    assert not [path for path in (tmp_path / "files").rglob("*") if path.is_file()], "trials are taken away again"


def test_a_fresh_department_on_a_server_is_well(alone: PreparedServer, administrator: tuple[str, ...]) -> None:
    url = alone.url("ada", PASSWORD)
    status, document = alone.command("diagnose", "performance", url=url)
    assert (status, only_failed(document)) == (0, None), document
    untried = {check["name"] for check in document["checks"] if check["state"] == "not tried"}
    assert untried == {"locks", "file_store"}
    assert "--administrator" in next(check["detail"] for check in document["checks"] if check["name"] == "locks")
    status, document = alone.command("diagnose", "performance", *administrator, url=url)
    assert (status, only_failed(document)) == (0, None), document
    assert {check["name"] for check in document["checks"] if check["state"] == "not tried"} == {"file_store"}


def test_every_index_of_the_migrations_is_known(alone: PreparedServer, department: EmbeddedDepartment) -> None:
    """Nothing is missing where the migrations ran, and nothing is there that would count as somebody's own."""
    on_server = looked(alone.url("ada", PASSWORD), account=alone.url()).indexes
    in_a_file = looked(department.url, login="ada").indexes
    for found, server in ((on_server, True), (in_a_file, False)):
        assert [each for each in found.indexes if each.found != tuple(each.wanted)] == []
        assert len(found.indexes) == len(wanted_indexes(server=server)) > 40
        assert (list(found.added), list(found.unseen)) == ([], [])


def test_a_filled_department_in_a_file_is_well_and_explained(filled: str) -> None:
    facts = looked(filled, login="admin")
    assert only(facts) is None
    assert {each.name for each in facts.queries} == set(MainQuery)
    assert all(each.ways and each.statements for each in facts.queries)
    page = next(each for each in facts.queries if each.name is MainQuery.PAGE_OF_FACULTY)
    assert any("ix_student_uploads_faculty_created" in way for way in page.ways)
    assert page.rows > 100, "it is about a member who has work"
    own = next(each for each in facts.queries if each.name is MainQuery.OWN_PAGE)
    assert own.rows > 100, "they see their own work"


def test_a_filled_department_on_a_server_is_well_and_explained(filled_server: PreparedServer) -> None:
    facts = looked(filled_server.url("ada", PASSWORD), account=filled_server.url())
    assert only(facts) is None
    assert {each.name for each in facts.queries} == set(MainQuery)
    assert all(each.ways and each.rows_read for each in facts.queries)
    ways = {each.name: each.ways for each in facts.queries}
    assert any("ix_student_uploads_faculty_created" in way for way in ways[MainQuery.PAGE_OF_FACULTY])
    assert any("ix_upload_search_received" in way for way in ways[MainQuery.SEARCH])
    assert any("ix_student_uploads_faculty_created" in way for way in ways[MainQuery.OWN_PAGE])
    rows = {each.name: each.rows for each in facts.queries}
    assert rows[MainQuery.OWN_PAGE] == rows[MainQuery.PAGE_OF_FACULTY] > 100, (
        "they see their own work, and nothing else"
    )
    by_themselves = looked(filled_server.url("ada", PASSWORD))
    assert only(by_themselves) is None
    own = {MainQuery.OWN_PAGE, MainQuery.OWN_COUNTS, MainQuery.OWN_SEARCH}
    assert {each.name for each in by_themselves.queries} == set(MainQuery) - own, "who may not read as others does not"


def test_nobody_else_may(
    alone: PreparedServer, department: EmbeddedDepartment, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert alone.command("diagnose", "performance", url=alone.url("ann", PASSWORD))[0] == 4
    assert department.command("diagnose", "performance", login="nowak")[0] == 4
    monkeypatch.setenv("EDUMANAGE_ADMINISTRATOR_PASSWORD", PASSWORD)
    ask = ("diagnose", "performance", "--administrator", "ada")
    assert alone.command(*ask, url=alone.url("ada", PASSWORD))[0] == 4, "she is none of the server"


def test_an_index_that_is_missing_in_a_file_and_is_made_again(department: EmbeddedDepartment) -> None:
    department.run("DROP INDEX ix_upload_search_title")
    ask = ("diagnose", "performance")
    status, document = department.command(*ask, login="ada")
    assert (status, only_failed(document)) == (1, "index_missing")
    assert "ix_upload_search_title" in document["verdict"]
    status, said = department.command(*ask, "--mend", login="ada")
    assert status == 2
    assert "CREATE INDEX IF NOT EXISTS ix_upload_search_title" in said, "what would be done is said first"
    assert department.command(*ask, login="ada")[0] == 1, "nobody said yes"
    status, document = department.command(*ask, "--mend", "--yes", login="ada")
    assert (status, only_failed(document)) == (0, None)
    assert document["mended"] == [
        "CREATE INDEX IF NOT EXISTS ix_upload_search_title ON upload_search (title_key, upload_id)"
    ]
    assert department.command(*ask, "--mend", "--yes", login="ada")[1]["mended"] == []


def test_an_index_that_is_missing_on_a_server_and_is_made_by_its_administrator(
    alone: PreparedServer, administrator: tuple[str, ...]
) -> None:
    ask, url = ("diagnose", "performance", "--mend", "--yes"), alone.url("ada", PASSWORD)
    alone.root("DROP INDEX ix_student_uploads_status_created ON student_uploads")
    status, document = alone.command(*ask, url=url)
    assert (status, only_failed(document), document["mended"]) == (1, "index_missing", [])
    assert [each.split()[5] for each in document["left"]] == ["ix_student_uploads_status_created"]
    status, document = alone.command(*ask, *administrator, url=url)
    assert (status, only_failed(document), len(document["mended"])) == (0, None, 1)


def test_an_index_without_which_faculty_have_no_queue(alone: PreparedServer, administrator: tuple[str, ...]) -> None:
    """Their views are bound to it, so that their questions fail: the index is told, and not what follows from that."""
    ask, url = ("diagnose", "performance", *administrator), alone.url("ada", PASSWORD)
    alone.root("DROP INDEX ix_student_uploads_faculty_created ON student_uploads")
    status, document = alone.command(*ask, url=url)
    assert (status, document["fault"]) == (1, "index_missing")
    failed = {check["name"] for check in document["checks"] if check["state"] == "not well"}
    assert failed == {"indexes", "queries"}
    status, document = alone.command(*ask, "--mend", "--yes", url=url)
    assert (status, only_failed(document), len(document["mended"])) == (0, None, 1)


def test_an_index_with_other_columns(
    alone: PreparedServer, department: EmbeddedDepartment, administrator: tuple[str, ...]
) -> None:
    drop, make = "DROP INDEX ix_history_at", "CREATE INDEX ix_history_at ON history ({})"
    department.run(drop)
    department.run(make.format("at_us,version"))
    facts = looked(department.url, login="ada")
    assert only(facts) is PerformanceFault.INDEX_DIFFERS
    assert "has the columns at_us, version and should have at_us" in diagnose(facts).verdict
    alone.root(f"{drop} ON history")
    alone.root(make.format("version"))
    try:
        url = alone.url("ada", PASSWORD)
        command = alone.command("diagnose", "performance", "--mend", "--yes", *administrator, url=url)
        assert (command[0], only_failed(command[1]), command[1]["mended"]) == (1, "index_differs", [])
    finally:
        alone.root(f"{drop} ON history")
        alone.root(make.format("at_us"))
    assert only(looked(alone.url("ada", PASSWORD))) is None


def test_an_index_that_is_switched_off(alone: PreparedServer) -> None:
    switch = "ALTER TABLE history ALTER INDEX ix_history_at {}"
    try:
        alone.root(switch.format("IGNORED"))
    except pymysql.err.ProgrammingError:
        pytest.skip("this MariaDB cannot switch indexes off")
    try:
        assert only(looked(alone.url("ada", PASSWORD))) is PerformanceFault.INDEX_DISABLED
    finally:
        alone.root(switch.format("NOT IGNORED"))


def test_an_index_that_somebody_added_is_no_fault(
    tmp_path_factory: pytest.TempPathFactory, department: EmbeddedDepartment
) -> None:
    make = "CREATE INDEX own_of_somebody ON students (full_name)"
    department.run(make)
    facts = looked(department.url, login="ada")
    assert only(facts) is None
    assert [each.name for each in facts.indexes.added] == ["own_of_somebody"]
    server = MariaDBServer(folder=tmp_path_factory.mktemp("s"), options=("--performance-schema=ON",))
    server.start()
    try:
        with prepared_server(server) as counted:
            counted.administrator()
            counted.root(make)
            facts = looked(counted.url("ada", PASSWORD), account=counted.url())
            assert only(facts) is None
            assert [(each.name, each.is_unused) for each in facts.indexes.added] == [("own_of_somebody", True)]
            counted.root("INSERT INTO students(id,number,full_name) VALUES(5,'5','Zoë')")
            counted.root("SELECT COUNT(*) FROM students FORCE INDEX(own_of_somebody) WHERE full_name>''")
            facts = looked(counted.url("ada", PASSWORD), account=counted.url())
            assert [each.is_unused for each in facts.indexes.added] == [False]
    finally:
        server.stop()


def enrol_many(department: EmbeddedDepartment) -> None:
    """Let there be many students."""
    department.run(
        "INSERT INTO students(id,number,full_name) WITH RECURSIVE n(i) AS (SELECT 1000 UNION ALL SELECT i+1 FROM n"
        f" WHERE i<{1000 + MANY}) SELECT i,'N'||i,'Student '||i FROM n"
    )


def test_tables_that_nobody_looked_at_are_to_blame_only_where_something_is_slow(department: EmbeddedDepartment) -> None:
    enrol_many(department)
    facts = looked(department.url, login="ada")
    assert only(facts) is None
    assert [(each.kind, each.table) for each in mends_of(facts)] == [(MendKind.ANALYSE, "students")]
    slow = replace(facts, queries=[replace(facts.queries[0], took_s=QUERY_S)])
    assert diagnose(slow).fault is PerformanceFault.STATISTICS
    assert diagnose(replace(slow, statistics=facts.statistics[:1])).fault is PerformanceFault.QUERY
    status, document = department.command("diagnose", "performance", "--mend", "--yes", login="ada")
    assert (status, only_failed(document), document["mended"]) == (0, None, ["ANALYZE students"])
    assert mends_of(looked(department.url, login="ada")) == []


def test_statistics_that_are_stale_in_a_file(department: EmbeddedDepartment) -> None:
    department.run("ANALYZE")
    assert only(looked(department.url, login="ada")) is None
    enrol_many(department)
    status, document = department.command("diagnose", "performance", login="ada")
    assert (status, only_failed(document)) == (1, "statistics_stale")
    assert f"takes students for 1 rows, and there are {MANY + 2:,}" in document["verdict"]
    status, document = department.command("diagnose", "performance", "--mend", "--yes", login="ada")
    assert (status, only_failed(document), document["mended"]) == (0, None, ["ANALYZE students"])


def test_a_server_that_looks_anew_by_itself_is_given_the_time(alone: PreparedServer) -> None:
    alone.root("UPDATE mysql.innodb_table_stats SET n_rows=1000000 WHERE table_name='history'")
    waited: list[float] = []

    def look_anew(seconds: float) -> None:
        alone.root("ANALYZE TABLE history")
        waited.append(seconds)

    with closing(Connections(place=place_of(alone.url()))) as root, root.reading() as connection:
        left = statistics_of_server(connection, keeps=True, pause=waited.append)
        assert [each.table for each in left if is_stale(each)] == ["history"]
        assert not [each for each in statistics_of_server(connection, keeps=True, pause=look_anew) if is_stale(each)]
        assert waited == [STATISTICS_SETTLE_S] * 2
        statistics_of_server(connection, keeps=True, pause=waited.append)
        assert len(waited) == 2, "what is well is not waited for"


def test_statistics_that_are_stale_on_a_server(alone: PreparedServer, administrator: tuple[str, ...]) -> None:
    ask, url = ("diagnose", "performance", *administrator), alone.url("ada", PASSWORD)
    alone.root("SET GLOBAL innodb_stats_auto_recalc=0")
    try:
        alone.root("ANALYZE TABLE students")
        alone.root(
            "INSERT INTO students(id,number,full_name)"
            f" SELECT seq,CONCAT('N',seq),CONCAT('Student ',seq) FROM seq_1000_to_{1000 + MANY}"
        )
        status, document = alone.command(*ask, url=url)
        assert (status, only_failed(document)) == (1, "statistics_stale")
        assert "takes students for 0 rows, as it was on " in document["verdict"]
        assert f"and there are {MANY + 1:,}" in document["verdict"]
        status, document = alone.command(*ask, "--mend", "--yes", url=url)
        assert (status, only_failed(document), document["mended"]) == (0, None, ["ANALYZE students"])
    finally:
        alone.root("SET GLOBAL innodb_stats_auto_recalc=1")
