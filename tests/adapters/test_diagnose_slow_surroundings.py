"""What makes everything slow around a database, one thing planted at a time: the verdict names that and no other."""

import sqlite3
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import replace
from pathlib import Path

import pymysql
import pytest

from edumanage_desktop.adapters.file_store.s3 import S3FileStore
from edumanage_desktop.adapters.platform.linux import LinuxPlatform
from edumanage_desktop.adapters.platform.posix import PosixPlatform
from edumanage_desktop.services.diagnosis.connection import SLOW_S
from edumanage_desktop.services.diagnosis.performance import (
    HELD_S,
    QUERY_AT_MOST_S,
    STORAGE_S,
    WAITED_S,
    MachineFacts,
    PerformanceCheck,
    PerformanceFault,
)
from edumanage_desktop.services.diagnosis.performance_judging import diagnose
from tests.adapters.embedded_department import PASSWORD as CHOSEN
from tests.adapters.embedded_department import EmbeddedDepartment
from tests.adapters.measured_performance import IDLE, looked, only, only_failed
from tests.cutting_proxy import CuttingProxy
from tests.engines import TRANSACTIONS_KEPT_S
from tests.mounted_disks import fill, small_disk
from tests.object_storage import OWNER, ObjectStorage
from tests.prepared_server import PASSWORD, PreparedServer

LATE_S = 30.0


@pytest.fixture(autouse=True)
def _own_computer(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever else this computer does meanwhile is no part of the proofs that run commands."""
    monkeypatch.setattr(PosixPlatform, "machine", lambda _platform: IDLE)
    monkeypatch.setattr(LinuxPlatform, "machine", lambda _platform: IDLE)


@pytest.fixture
def department(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> EmbeddedDepartment:
    """A department in a file, with `ada` as its administrator."""
    folder = tmp_path / "own"
    folder.mkdir()
    made = EmbeddedDepartment(folder)
    made.administrator()
    monkeypatch.setenv("EDUMANAGE_PASSWORD", CHOSEN)
    return made


def test_a_transaction_that_was_left_open(alone: PreparedServer) -> None:
    alone.root("INSERT INTO student_uploads(student_id,faculty_id,title,file_path) VALUES(5,1,'One','a.pdf')")
    session = alone.sign_in("ann")
    try:
        with session.cursor() as cursor:
            cursor.execute("BEGIN")
            cursor.execute("SELECT id FROM faculty_keys FOR UPDATE")
        ada = alone.url("ada", PASSWORD)
        time.sleep(HELD_S + 1)
        facts = looked(ada, account=alone.url())
        assert only(facts) is PerformanceFault.LOCKS_HELD
        assert "ann has left a transaction open" in diagnose(facts).verdict
        assert facts.locks is not None
        brief = replace(facts.locks, holders=[replace(each, idle_s=HELD_S - 1) for each in facts.locks.holders])
        assert only(replace(facts, locks=brief)) is None, "a moment is no fault"
        assert only(looked(ada)) is None, "who sees no locks says nothing of them"
    finally:
        session.close()


def test_a_transaction_that_was_prepared_and_left_by_its_session(alone: PreparedServer) -> None:
    alone.root("INSERT INTO student_uploads(student_id,faculty_id,title,file_path) VALUES(5,1,'One','a.pdf')")
    with alone.sign_in("ann") as session, session.cursor() as cursor:
        for statement in (
            "XA START 'left'",
            "SELECT id FROM faculty_keys FOR UPDATE",
            "INSERT INTO my_read_marks(upload_id,version) SELECT id,1 FROM faculty_keys LIMIT 1",
            "XA END 'left'",
            "XA PREPARE 'left'",
        ):
            cursor.execute(statement)
    try:
        time.sleep(HELD_S + 1)
        facts = looked(alone.url("ada", PASSWORD), account=alone.url())
        assert only(facts) is PerformanceFault.LOCKS_HELD
        assert "Somebody has left a transaction open" in diagnose(facts).verdict
    finally:
        alone.root("XA ROLLBACK 'left'")


def test_acts_that_wait_for_somebody_at_work(alone: PreparedServer) -> None:
    alone.root("INSERT INTO student_uploads(student_id,faculty_id,title,file_path) VALUES(5,77,'One','a.pdf')")
    statement = "SELECT id FROM student_uploads WHERE faculty_id=77 {} FOR UPDATE"

    def work() -> None:
        with suppress(pymysql.MySQLError):  # until it is ended
            alone.root(statement.format(f"AND SLEEP({LATE_S})=0"))

    working = threading.Thread(target=work)
    waiting = threading.Thread(target=alone.root, args=(statement.format(""),))
    try:
        working.start()
        wait_for(alone, "SELECT 1 FROM information_schema.processlist WHERE state='User sleep'")
        waiting.start()
        wait_for(alone, "SELECT 1 FROM information_schema.innodb_trx WHERE trx_state='LOCK WAIT'")
        time.sleep(WAITED_S + 1)
        facts = looked(alone.url("ada", PASSWORD), account=alone.url())
        assert only(facts) is PerformanceFault.LOCKS_WAITED
    finally:
        for (session,) in alone.root("SELECT id FROM information_schema.processlist WHERE state='User sleep'"):
            alone.root(f"KILL QUERY {session}")
        working.join(LATE_S)
        waiting.join(LATE_S)


def wait_for(alone: PreparedServer, query: str) -> None:
    """Return when a query finds something."""
    deadline = time.monotonic() + LATE_S
    while not alone.root(query):
        assert time.monotonic() < deadline, query
        time.sleep(TRANSACTIONS_KEPT_S)


def test_a_program_that_holds_a_file(department: EmbeddedDepartment) -> None:
    with closing(sqlite3.connect(department.path, isolation_level=None)) as holding:
        holding.execute("BEGIN IMMEDIATE")
        assert only(looked(department.url, login="ada")) is PerformanceFault.LOCKS_HELD
        holding.execute("ROLLBACK")
    assert only(looked(department.url, login="ada")) is None


def test_a_slow_way_to_the_server(alone: PreparedServer) -> None:
    proxy = CuttingProxy(server_port=alone.server.port)
    try:
        proxy.slow_down(0.6 * SLOW_S)
        far = alone.url("ada", PASSWORD).replace(str(alone.server.port), str(proxy.port))
        facts = looked(far)
        assert only(facts) is PerformanceFault.ROUND_TRIP
        assert facts.round_trip_s is not None
        assert facts.round_trip_s >= 1.2 * SLOW_S
    finally:
        proxy.close()


def test_a_slow_store(department: EmbeddedDepartment, objects: ObjectStorage) -> None:
    proxy = CuttingProxy(server_port=objects.port)
    try:
        place = objects.place()
        near = S3FileStore(place=objects.place(port=proxy.port, bucket=place.bucket), find_key=lambda: OWNER)
        assert only(looked(department.url, login="ada", store=near)) is None
        proxy.slow_down(STORAGE_S / 2)
        facts = looked(department.url, login="ada", store=near)
        assert only(facts) is PerformanceFault.STORE
        assert facts.store is not None
        assert max(facts.store.write_s, facts.store.read_s) >= STORAGE_S
        left = objects.client(place).list_objects_v2(Bucket=place.bucket)
        assert left["KeyCount"] == 0
    finally:
        proxy.close()


def test_a_store_that_is_away(department: EmbeddedDepartment, tmp_path: Path) -> None:
    status, document = department.command("diagnose", "performance", "--store", str(tmp_path / "none"), login="ada")
    assert (status, only_failed(document)) == (1, "store_unusable")


def test_a_temporary_folder_that_is_full(
    department: EmbeddedDepartment, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with small_disk(tmp_path / "small", kib=256) as disk:
        monkeypatch.setattr(tempfile, "tempdir", str(disk))
        assert only(looked(department.url, login="ada")) is None
        fill(disk)
        assert only(looked(department.url, login="ada")) is PerformanceFault.TEMPORARY_FAILED


def test_a_computer_that_is_busy_or_short_of_memory(department: EmbeddedDepartment) -> None:
    for machine, fault in (
        (MachineFacts(2, 4.0, 8_000_000_000, 4_000_000_000), PerformanceFault.PROCESSOR),
        (MachineFacts(2, 3.9, 8_000_000_000, 300_000_000), PerformanceFault.MEMORY),
        (MachineFacts(2, None, None, None), None),
    ):
        assert only(looked(department.url, login="ada", machine=machine)) is fault


@contextmanager
def replaced_view(alone: PreparedServer, name: str, select: str) -> Iterator[None]:
    """Let a view be another one for a while."""
    ((_, before, *_rest),) = alone.root(f"SHOW CREATE VIEW {name}")
    alone.root(f"CREATE OR REPLACE SQL SECURITY DEFINER VIEW {name} AS {select}")
    try:
        yield
    finally:
        alone.root(str(before).replace("CREATE ", "CREATE OR REPLACE ", 1))


def test_a_question_that_the_database_takes_long_for(alone: PreparedServer, department: EmbeddedDepartment) -> None:
    slow = "SELECT 1 AS upload_id,1 AS version,9000000000000000 AS at_us FROM (SELECT SLEEP(1.5) AS s) x WHERE s=0"
    with replaced_view(alone, "all_changes", slow):
        facts = looked(alone.url("ada", PASSWORD), account=alone.url())
        assert only(facts) is PerformanceFault.QUERY
        assert "what changed" in diagnose(facts).verdict
    assert only(looked(alone.url("ada", PASSWORD))) is None
    department.run("DROP VIEW all_changes")
    facts = looked(department.url, login="ada")
    assert only(facts) is PerformanceFault.QUERY_FAILED
    department.run(
        "CREATE VIEW all_changes AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n)"
        " SELECT i AS upload_id,1 AS version,i AS at_us FROM n WHERE i<0"
    )
    began = time.monotonic()
    facts = looked(department.url, login="ada")
    assert only(facts) is PerformanceFault.QUERY
    assert f"within {QUERY_AT_MOST_S} s" in diagnose(facts).verdict
    assert time.monotonic() - began < 3 * QUERY_AT_MOST_S, "it was broken off, and not asked again"


def test_what_is_certain_is_told_before_what_follows_from_it(department: EmbeddedDepartment) -> None:
    department.run("DROP INDEX ix_history_at")
    facts = looked(department.url, login="ada", machine=MachineFacts(2, 40.0, 8_000_000_000, 1))
    diagnosis = diagnose(facts)
    assert diagnosis.fault is PerformanceFault.INDEX_MISSING
    failed = {check.name for check in diagnosis.checks if not check.ok and check.was_made}
    assert failed == {PerformanceCheck.INDEXES, PerformanceCheck.PROCESSOR, PerformanceCheck.MEMORY}
