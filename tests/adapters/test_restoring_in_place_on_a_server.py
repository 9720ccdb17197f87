"""A restore in place on a server: killed, refused and repeated, the old or the new database stands, whole."""

import os
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any
from uuid import uuid4

import pymysql
import pytest
from sqlalchemy import make_url

from edumanage_desktop.adapters.backup_archive.folder_storage import FolderStorage
from edumanage_desktop.adapters.database import migration, server_in_place
from edumanage_desktop.adapters.database.engine import make_engine
from edumanage_desktop.adapters.database.history import verify_history
from edumanage_desktop.adapters.database.server_in_place import ServerLive
from edumanage_desktop.adapters.database.switching_tables import SWITCHED
from edumanage_desktop.domain.acts import Act, ActKind
from edumanage_desktop.domain.backups import BackupCancelled, RestoreBusy
from edumanage_desktop.domain.errors import DatabaseBusy, DatabaseError, EduManageError, Refused
from edumanage_desktop.restoring_in_place import in_place_restore
from edumanage_desktop.services.administration import Target
from edumanage_desktop.services.backup.progress import Stage
from tests.adapters.backed_up import desk_over
from tests.adapters.dying import Steps, chosen, dies, kinds_of, server_killed_at
from tests.adapters.judged_database import PDF
from tests.adapters.restored_in_place import InPlace, Rows, in_place
from tests.database_server import server_folder
from tests.engines import EVERY_SERVER, PrivateServers
from tests.mariadb_server import MariaDBServer
from tests.prepared_server import PASSWORD, PreparedServer, prepared_server


def restoring(place: InPlace, steps: Steps) -> None:
    """Restore, in a child; statements are counted from when something is carried over."""
    steps.counts = False

    def told(stage: Stage) -> None:
        steps.counts = steps.counts or stage.doing == "carried over"

    desk = desk_over(FolderStorage(root=place.department.folder / "backups"))
    steps.of_server()
    in_place_restore(place.target, desk, told).run(place.manifest.snapshot)


@pytest.fixture(params=EVERY_SERVER)
def place(request: pytest.FixtureRequest, tmp_path: Path, servers: PrivateServers) -> Iterator[InPlace]:
    """A department on a server of each kind in turn."""
    with in_place(tmp_path, request.param, servers.of(request.param)) as found:
        yield found


@pytest.fixture
def mortal(tmp_path: Path) -> Iterator[InPlace]:
    """A department on a server of its own, which may be killed."""
    server = MariaDBServer(folder=server_folder("em-mortal-"))
    server.start()
    try:
        with in_place(tmp_path, "mariadb", server) as found:
            yield found
    finally:
        server.stop()


def is_new(place: InPlace, old: Rows, new: Rows, where: str) -> bool:
    """Return whether it was switched; the rules are there in either state, once."""
    found = place.state()
    rules = old["triggers"]
    found["triggers"] = place.own.root(
        "SELECT COUNT(*) FROM information_schema.triggers WHERE trigger_schema=DATABASE()"
        " AND event_object_table NOT LIKE 'em\\_new\\_%' AND event_object_table NOT LIKE 'em\\_old\\_%'"
    )
    assert found in (old, new), where
    assert found["triggers"] == rules, where
    return found == new


def recover(place: InPlace) -> None:
    """Do what the next restore does first."""
    with ServerLive(target=place.target).alone():
        pass


def bring_back(place: InPlace, old: Rows, where: str) -> None:
    """Let the old one be in use again, and keep nothing."""
    (kept,) = place.kept().listed()
    assert {**place.kept_state(kept.name), "triggers": old["triggers"]} == old, where
    place.kept().go_back(kept.name)
    for each in place.kept().listed():
        place.kept().dismiss(each.name)
    assert place.state() == old, where


@pytest.mark.soak
def test_the_client_killed_at_any_step_the_old_or_the_new_one_stands(place: InPlace, tmp_path: Path) -> None:
    """Before some statements from when something is carried over, and the first and the last of what renames."""
    new = place.state()
    place.go_on()
    old = place.state()
    kinds = kinds_of(lambda steps: restoring(place, steps), tmp_path)
    assert is_new(place, old, new, "it came to its end")
    bring_back(place, old, "it came to its end")
    seen = set[bool]()
    for step in chosen(kinds, apart=120, ends_of=("RENAME",), soaked_apart=7):
        where = f"killed before statement {step} of {len(kinds)}, {kinds[step - 1]}"
        assert dies(lambda steps: restoring(place, steps), step), where
        switched = is_new(place, old, new, where)
        assert place.own.act("ann", "reopen", place.made[0]).accepted, where
        assert place.own.act("ann", "approve", place.made[0]).accepted, where
        now = {**place.state(), "triggers": old["triggers"]}
        recover(place)
        assert place.state() == now, where
        seen.add(switched)
        if switched:
            bring_back(place, old, where)
        else:
            old = now
    assert seen == {False, True}
    assert [name for name in place.beside() if "__kept_" not in name] == []


def test_the_server_killed_at_any_step_the_old_or_the_new_one_stands(mortal: InPlace) -> None:
    place, server = mortal, mortal.own.server
    assert server is not None
    new = place.state()
    place.go_on()
    old = place.state()
    first = ["RENAME TABLE `", "CREATE TRIGGER", f"RENAME TABLE {SWITCHED[0]}", "GRANT SHOW VIEW"]
    moments = [(each, after_s) for each in first for after_s in (0.0, 0.05)]
    for statement, after_s in moments:
        where = f"{statement}, {after_s} s"
        with server_killed_at(server, statement, after_s), suppress(EduManageError):
            place.restore().run(place.manifest.snapshot)
        time.sleep(0.4)
        place.own.close()
        place.own._clients.clear()
        server.start()
        switched = is_new(place, old, new, where)
        recover(place)
        if switched:
            bring_back(place, old, where)
        assert place.state() == old, where
    engine = make_engine(place.own.url)
    assert verify_history(engine)["broken"] == []
    engine.dispose()


def leave_of_a_trigger(server: MariaDBServer, database: str, name: str) -> None:
    """Leave the name of a trigger without the trigger, as MariaDB may that is killed while it makes one."""
    named = server.data / database / f"{name}.TRN"
    with server.connect(database) as root, root.cursor() as cursor:
        cursor.execute("CREATE TABLE zz_left(x INT)")
        cursor.execute(f"CREATE TRIGGER {name} BEFORE INSERT ON zz_left FOR EACH ROW SET NEW.x=1")
        owner, left = named.stat(), named.read_bytes()
        cursor.execute("DROP TABLE zz_left")
        named.write_bytes(left)
        os.chown(named, owner.st_uid, owner.st_gid)
        with pytest.raises(pymysql.err.OperationalError, match="1359"):
            cursor.execute(f"CREATE TRIGGER {name} BEFORE INSERT ON faculty FOR EACH ROW SET NEW.id=1")


def test_what_a_killed_server_left_of_a_trigger_is_in_nobody_s_way(mortal: InPlace) -> None:
    server, live = mortal.own.server, str(make_url(mortal.own.url).database)
    assert isinstance(server, MariaDBServer)
    leave_of_a_trigger(server, live, "contacts_bd_2")
    assert mortal.restore().run(mortal.manifest.snapshot).kept is not None
    engine = make_engine(mortal.own.url)
    migration.downgrade(engine, to="0005")
    leave_of_a_trigger(server, live, "contacts_bd")
    assert migration.upgrade(engine).pending == ()
    assert verify_history(engine)["broken"] == []
    engine.dispose()


def test_who_holds_a_table_is_waited_for_and_then_told(place: InPlace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(server_in_place, "_LOCK_WAIT_S", 1)
    monkeypatch.setattr(server_in_place, "_TRIES", 1)
    old = place.state()
    server = place.own.server
    assert server is not None
    with server.connect(str(make_url(place.own.url).database)) as other, other.cursor() as cursor:
        cursor.execute("START TRANSACTION")
        cursor.execute("SELECT COUNT(*) FROM student_uploads")
        with pytest.raises(DatabaseBusy):
            place.restore().run(place.manifest.snapshot)
    assert (place.state(), place.beside()) == (old, [])


def test_it_can_be_stopped_until_it_is_switched(place: InPlace) -> None:
    place.go_on()
    old = place.state()
    for wanted in ("people", "carried over", "switched"):
        running: list[Any] = []

        def stop(stage: Stage, wanted: str = wanted, running: list[Any] = running) -> None:
            if stage.doing == wanted:
                running[0].cancel()

        running.append(place.restore(stop))
        with pytest.raises(BackupCancelled):
            running[0].run(place.manifest.snapshot)
        assert (place.state(), place.beside()) == (old, []), wanted


def test_who_is_shut_out_after_a_crash_stays_so_when_it_is_finished(
    place: InPlace, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The client dies right after the switch; what was changed at the last moment counts, and what came later more."""
    live = ServerLive(target=place.target)
    place.own.root("UPDATE people SET active=0 WHERE login='fay'")
    with live.alone(), live.beside() as database:
        restoring = place.desk.restoring(place.manifest.snapshot, database, None)
        assert restoring.run().wrong == []
        live.carry_over(place.manifest.began_at)
        place.own.root("UPDATE people SET active=0 WHERE login='bob'")
        place.own.root("UPDATE people SET active=1 WHERE login='off'")
        with monkeypatch.context() as dying, suppress(StopIteration):
            dying.setattr(live, "_keep", lambda _connection: None)
            live.switch(place.manifest.snapshot, lambda: None)
        place.own.root("UPDATE people SET active=0 WHERE login='off'")
        place.own.root("INSERT INTO events(event_uuid,kind,subject) VALUES(UUID(),'account-disabled','off')")
    active = dict(place.own.root("SELECT login,active FROM people"))
    assert (active["fay"], active["bob"], active["off"], active["ann"]) == (0, 0, 0, 1)
    assert len(place.kept().listed()) == 1


def test_what_is_written_while_it_is_switched_is_in_one_or_the_other(place: InPlace) -> None:
    """People decide and the portal writes all the while; nothing that was answered is in neither."""
    accepted: list[str] = []
    stop = threading.Event()

    def work() -> None:
        recorder = place.own.client("stu").recorder
        while not stop.is_set():
            act = Act(str(uuid4()), ActKind.SUBMIT, target_faculty_id=1, title="At work", files=(PDF,))
            while True:  # as the outbox does: the very act again, until there is an answer
                with suppress(DatabaseError):
                    accepted.append(recorder.record(act).act_uuid)
                    break

    place.own.root("INSERT INTO settings(name,value) VALUES('submissions_in_a_day','1000')")
    manifest = place.department.take(place.desk)
    place.own.client("stu")
    worker = threading.Thread(target=work)
    worker.start()
    try:
        done = place.restore().run(manifest.snapshot)
    finally:
        stop.set()
        worker.join(60)
    assert done.kept is not None
    live = {each for (each,) in place.own.root("SELECT act_uuid FROM acts")}
    kept = {str(row[0]) for row in place.kept_state(done.kept.name)["acts"]}
    assert len(accepted) > 5
    assert set(accepted) <= live | kept
    fates = place.kept().replay(done.kept.name)
    assert {each.fate for each in fates} == {"done"}
    engine = make_engine(place.own.url)
    assert verify_history(engine)["broken"] == []
    engine.dispose()


def test_rules_are_made_anew_and_taken_away_under_either_name(place: InPlace) -> None:
    for _time in range(2):
        done = place.restore().run(place.manifest.snapshot)
        assert done.kept is not None
        engine = make_engine(place.own.url)
        before = place.state()["triggers"]
        migration.downgrade(engine, to="0001")
        assert place.state()["triggers"] == [(0,)]
        migration.upgrade(engine)
        assert place.state()["triggers"] == before
        migration.downgrade(engine, to="0002")
        migration.upgrade(engine)
        engine.dispose()
        place.own.upload(title="Once")
        assert place.own.value("SELECT COUNT(*) FROM history h JOIN student_uploads u ON u.id=h.upload_id"
                               " WHERE u.title='Once'") == 1  # fmt: skip
        place.own.root("DELETE FROM student_uploads WHERE title='Once'")


def test_only_an_administrator_of_the_server_restores_and_one_at_a_time(place: InPlace) -> None:
    with pytest.raises(Refused, match="lacks the rights"):
        ServerLive(target=Target(place.own.account_url("adm"))).check()
    with ServerLive(target=place.target).alone(), pytest.raises(RestoreBusy):
        place.restore().run(place.manifest.snapshot)


def test_locks_are_asked_for_where_writers_are_held(place: InPlace) -> None:
    rights = ",".join((*server_in_place._NEEDED, "PROCESS", "CREATE USER"))
    place.own.root("CREATE USER restorer@'%' IDENTIFIED BY 'restorer-Pass-1'")
    try:
        place.own.root(f"GRANT {rights} ON *.* TO restorer@'%' WITH GRANT OPTION")
        as_restorer = make_url(place.own.url).set(username="restorer", password="restorer-Pass-1")
        live = ServerLive(target=Target(as_restorer.render_as_string(hide_password=False)))
        if "MariaDB" in str(place.own.root("SELECT VERSION()")):
            with pytest.raises(Refused, match="lacks the rights LOCK TABLES on"):
                live.check()
            place.own.root("GRANT LOCK TABLES ON *.* TO restorer@'%'")
        live.check()
    finally:
        place.own.root("DROP USER restorer@'%'")


def test_nobody_but_administrators_says_whose_act_it_is(place: InPlace) -> None:
    """Also where somebody is an administrator of the department, and of no server."""
    for login in ("ann", "reg", "adm"):
        with place.own.session(login) as session, session.cursor() as cursor, pytest.raises(pymysql.MySQLError):
            cursor.execute(
                "INSERT INTO acts(act_uuid,kind,upload_id,expected_version,actor) VALUES(UUID(),'approve',%s,1,'bob')",
                (place.made[2],),
            )


@pytest.fixture
def prepared(own_servers: PrivateServers) -> Iterator[PreparedServer]:
    with prepared_server(own_servers.running("mariadb")) as found:
        found.administrator()
        yield found


def test_on_a_prepared_server_everybody_goes_on_with_their_account(
    prepared: PreparedServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    prepared.root("INSERT INTO faculty(id,full_name) VALUES(1,'Ann Nowak')")
    prepared.root("INSERT INTO students(id,full_name) VALUES(5,'Zoe')")
    prepared.add("ann", "--role", "faculty", "--faculty", "1")
    prepared.add("bak", "--role", "backup")
    prepared.root("INSERT INTO student_uploads(student_id,faculty_id,title,file_path) VALUES(5,1,'One','a.pdf')")
    (tmp_path / "store").mkdir()
    where = ("--repository", str(tmp_path / "backups"), "--store", str(tmp_path / "store"))
    status, made = prepared.command(
        "backup", "create", "--new", "--accept-missing", *where, url=prepared.url("bak", PASSWORD)
    )
    assert status == 1, f"the portal's file is not there: {made}"
    act = "INSERT INTO acts(act_uuid,kind,upload_id,expected_version) VALUES('{}','approve',1,1)"
    uuid = "00000000-0000-4000-8000-000000000001"
    with prepared.sign_in("ann") as ann, ann.cursor() as cursor:
        cursor.execute(act.format(uuid))
    prepared.add("new", "--role", "faculty", "--faculty", "1")
    assert prepared.command("people", "disable", "ann", url=prepared.url("ada", PASSWORD))[0] == 0
    with prepared.sign_in("new") as new, new.cursor() as cursor:
        address = prepared.url("ada", "").replace("ada:@", "ada@")
        monkeypatch.setenv("EDUMANAGE_ADMINISTRATOR_PASSWORD", prepared.server.root_password)
        given = ("--in-place", "--administrator", "root", *where)
        status, told = prepared.command("backup", "restore", "--print-sql", *given, url=address)
        assert status == 0
        assert "people TO em_old_people,em_new_people TO people," in told["sql"]
        status, outlook = prepared.command("backup", "restore", "--dry-run", *given, url=address)
        assert (status, outlook["lost"], outlook["disabled"], outlook["added"]) == (0, 1, ["ann"], ["new"])
        status, done = prepared.command("backup", "restore", "--yes", "--replay", *given, url=address)
        assert (status, done["wrong"]) == (1, []), done
        assert [each["fate"] for each in done["replayed"]["acts"]] == ["refused"], "who is disabled decides no more"
        cursor.execute(act.format(uuid.replace("1", "2")))
        cursor.execute("SELECT status FROM faculty_uploads")
        assert cursor.fetchall() == (("approved",),), "in a session that was open all the while"
    rights = prepared.root("SELECT Db FROM mysql.db WHERE User='em_owner' AND Db LIKE '%restoring%'")
    assert rights == []
    old = ("--administrator", "root")
    name = done["kept"]["name"]
    assert prepared.command("backup", "old", "dismiss", name, "--yes", *old, url=address)[0] == 0
    assert prepared.root("SELECT Db FROM mysql.tables_priv WHERE Db LIKE '%kept%'") == []
    assert prepared.root("SELECT Db FROM mysql.db WHERE Db LIKE '%kept%'") == []


def test_a_department_moves_into_a_server_that_was_prepared(prepared: PreparedServer, tmp_path: Path) -> None:
    """Accounts of the server stay; who had one elsewhere is told to be added again, and then has one here."""
    with in_place(tmp_path) as file:
        files = tmp_path / "moved"
        files.mkdir()
        where = ("--repository", str(file.department.folder / "backups"), "--store", str(files))
        status, done = prepared.command("backup", "restore", *where)
        assert (status, done["wrong"], done["rows"]) == (0, [], file.manifest.rows), done
        assert prepared.root("SELECT COUNT(*) FROM student_uploads") == [(4,)]
        ada = prepared.url("ada", PASSWORD)
        status, people = prepared.command("people", "list", url=ada)
        assert status == 0
        assert {"ada", "ann", "bob"} <= {each["login"] for each in people["people"]}
        assert prepared.command("server", "prepare", "--admin", "ada")[0] == 1
        status, lacking = prepared.command("people", "invite", "--dry-run", url=ada)
        assert status == 0
        assert {"ann", "bob"} <= {each["login"] for each in lacking["without_account"]}
        status, given = prepared.command("people", "invite", url=ada)
        assert (status, [each["login"] for each in given["refused"]]) == (1, ["fay"]), "she is a member of no faculty"
        handed = {each["login"]: each["one_time_password"] for each in given["invited"]}
        assert handed.keys() == {each["login"] for each in lacking["without_account"]} - {"fay"}
        prepared.choose("ann", handed["ann"])
        assert prepared.command("people", "invite", url=ada)[1]["invited"] == [], "everybody else has an account now"
        with prepared.sign_in("ann") as ann, ann.cursor() as cursor:
            cursor.execute("SELECT COUNT(*) FROM faculty_uploads WHERE status='submitted'")
            assert cursor.fetchone() == (2,)
        status, told = prepared.command("backup", "restore", *where)
        assert status == 3, told
