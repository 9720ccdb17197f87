"""While an incident holds everything read-only, accounts are locked, unlocked and given passwords, and nothing else."""

import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

import pytest

from edumanage_desktop.adapters.database import open_database
from edumanage_desktop.adapters.database.accounts import ServerAccountKeeper
from edumanage_desktop.adapters.database.embedded_accounts import EmbeddedAccountKeeper
from edumanage_desktop.domain.errors import RefusalCode, Refused
from edumanage_desktop.domain.incidents import IncidentKind
from edumanage_desktop.domain.people import Role
from edumanage_desktop.services.incidents import closing, isolating, journal
from edumanage_desktop.services.people import NewPerson
from tests.adapters.incident_department import handled_department
from tests.database_server import DatabaseServer, free_port
from tests.prepared_server import PASSWORD, PreparedServer, prepared_server

NEWT = NewPerson("newt", "New", frozenset({Role.REGISTRAR}), None, None, None)


def refusal_of(work: Callable[[], object]) -> Refused:
    with pytest.raises(Refused) as refused:
        work()
    return refused.value


def test_accounts_are_locked_unlocked_and_given_passwords_while_all_is_held(each_server: DatabaseServer) -> None:
    """On a prepared server, whose procedures would have made an account before its rows are refused."""
    with prepared_server(each_server) as department:
        url = department.administrator()
        department.root("INSERT INTO faculty(id,full_name) VALUES(7,'Finn')")
        department.add("finn", "--role", "faculty", "--faculty", "7", "--name", "Finn")
        department.add("rita", "--role", "registrar", "--name", "Rita")
        department.add("bak", "--role", "backup", "--name", "Backups")
        kept = [department.sign_in(login) for login in ("bak", "ada")]
        assert department.command("incident", "begin", "--kind", "account", "--what", "Lost", url=url)[0] == 0
        with department.sign_in("finn") as finn, department.sign_in("rita") as rita:
            status, told = department.command("incident", "isolate", "--read-only", "A moment", url=url)
            assert (status, told["read_only"][0]["sessions_end"]) == (0, True), told
            for session in (finn, rita):
                with pytest.raises(Exception, match=r"."), session.cursor() as cursor:
                    cursor.execute("SELECT 1")
        for session in kept:
            with session.cursor() as cursor:
                cursor.execute("SELECT 1")
            session.close()
        admin, helper = (open_database(department.url(login, PASSWORD)) for login in ("ada", "rita"))
        keeper, registrar = (ServerAccountKeeper(connections=each.connections) for each in (admin, helper))
        renamed = NewPerson("finn", "Forged", frozenset({Role.FACULTY, Role.REGISTRAR}), None, 7, None)
        works = (lambda: keeper.add([NEWT]), lambda: keeper.change(renamed), lambda: registrar.reset("finn"))
        try:
            for work in works:
                refusal = refusal_of(work)
                assert (refusal.code, refusal.details) == (RefusalCode.MAINTENANCE, {"reason": "held"})
                assert "read-only while an incident is handled" in refusal.sentence
            department.sign_in("finn").close()
            assert department.root("SELECT COUNT(*) FROM mysql.user WHERE user='newt'") == [(0,)]
            keeper.disable("finn")
            keeper.enable("finn")
            one_time = keeper.reset("finn")
            department.choose("finn", one_time.password)
            assert department.command("incident", "close", "--summary", "Found", url=url)[0] == 0
            assert [made.login for made in keeper.add([NEWT])] == ["newt"]
            registrar.reset("finn")
        finally:
            admin.close()
            helper.close()


def test_sessions_go_on_where_that_was_chosen(each_server: DatabaseServer) -> None:
    with prepared_server(each_server) as department:
        url = department.administrator()
        department.root("INSERT INTO faculty(id,full_name) VALUES(7,'Finn')")
        department.add("finn", "--role", "faculty", "--faculty", "7", "--name", "Finn")
        assert department.command("incident", "begin", "--kind", "account", "--what", "Lost", url=url)[0] == 0
        words = ("incident", "isolate", "--read-only", "A moment", "--keep-sessions")
        with department.sign_in("finn") as session, session.cursor() as cursor:
            assert department.command(*words, url=url)[0] == 0
            cursor.execute("SELECT 1")
            with pytest.raises(Exception, match=r"denied|EM\|"):
                cursor.execute("CALL em_end_all_sessions()")
            with pytest.raises(Exception, match=r"EM\|MAINTENANCE\|reason=held"):
                cursor.execute("INSERT INTO my_choices(name,value) VALUES('a','b')")


def test_a_server_that_an_earlier_release_prepared_is_not_said_to_have_ended_sessions(
    each_server: DatabaseServer,
) -> None:
    with prepared_server(each_server) as department:
        url = department.administrator()
        department.root("DROP PROCEDURE em_end_all_sessions")
        assert department.command("incident", "begin", "--kind", "account", "--what", "Lost", url=url)[0] == 0
        assert department.command("incident", "isolate", "--read-only", "A moment", url=url)[0] == 0
        status, told = department.command("incident", "show", url=url)
        assert status == 0
        words = str(told)
        assert "every window but that of who did it ends its session within half a minute" in words
        assert "have ended" not in words


def isolated(department: PreparedServer, url: str) -> str:
    """Make everything read-only for an incident, and return what is told of it."""
    assert department.command("incident", "begin", "--kind", "account", "--what", "Lost", url=url)[0] == 0
    status, told = department.command("incident", "isolate", "--read-only", "A moment", url=url)
    assert status == 0, told
    return str(department.command("incident", "show", url=url)[1])


def test_sessions_are_not_said_to_have_ended_while_one_is_inside_a_trigger(each_server: DatabaseServer) -> None:
    """There it stands under the name of the rules' owner, and nobody knows whose it is."""
    with prepared_server(each_server) as department:
        url = department.administrator()
        department.root("INSERT INTO faculty(id,full_name) VALUES(7,'Finn')")
        department.root("INSERT INTO student_uploads(id,student_id,faculty_id,file_path) VALUES(1,5,7,'a.pdf')")
        department.add("finn", "--role", "faculty", "--faculty", "7", "--name", "Finn")
        with (
            department.sign_in("finn") as finn,
            department.sign_in("root", each_server.root_password) as locking,
            ThreadPoolExecutor(1) as waiting,
        ):
            with locking.cursor() as cursor:
                cursor.execute("START TRANSACTION")
                cursor.execute("SELECT 1 FROM student_uploads WHERE id=1 FOR UPDATE")
            act = "INSERT INTO acts(act_uuid,kind,upload_id,expected_version) VALUES(UUID(),'approve',1,1)"
            written = waiting.submit(finn.query, act)
            inside = "SELECT COUNT(*) FROM information_schema.processlist WHERE user LIKE 'em\\_%'"
            deadline = time.monotonic() + 20
            while department.root(inside) == [(0,)]:
                assert time.monotonic() < deadline
                time.sleep(0.05)
            words = isolated(department, url)
            locking.rollback()
            with suppress(Exception):
                written.result()
        assert "every window but that of who did it ends its session within half a minute" in words
        assert "have ended" not in words


def test_sessions_are_not_said_to_have_ended_where_a_node_cannot_be_asked(each_server: DatabaseServer) -> None:
    with prepared_server(each_server) as department:
        url, alive = department.administrator(), f"{each_server.host}:{each_server.port}"
        words = isolated(department, url.replace(alive, f"{alive},{each_server.host}:{free_port(each_server.host)}"))
        assert "every window but that of who did it ends its session within half a minute" in words
        assert "have ended" not in words


def test_accounts_of_a_file_are_held_alike(tmp_path: Path) -> None:
    with handled_department("sqlite", folder=tmp_path, server=None) as handled:
        desk = handled.desk()
        made = desk.accounts.add([NewPerson("kim", "Kim", frozenset({Role.FACULTY}), None, 2, None)])
        registrar = EmbeddedAccountKeeper(connections=handled.own.client("reg").connections)
        renamed = NewPerson("kim", "Forged", frozenset({Role.FACULTY, Role.REGISTRAR}), None, 2, None)
        works: tuple[Callable[[], object], ...] = (
            lambda: desk.accounts.add([NEWT]),
            lambda: registrar.reset("kim"),
            lambda: desk.accounts.change(renamed),
        )
        journal.begin(desk.log, IncidentKind.ACCOUNT, "Lost")
        isolating.hold(desk, "A moment", stops_portal=False)
        before = handled.own.root("SELECT * FROM people ORDER BY login")
        for work in works:
            refusal = refusal_of(work)
            assert (refusal.code, refusal.details) == (RefusalCode.MAINTENANCE, {"reason": "held"})
        assert handled.own.root("SELECT * FROM people ORDER BY login") == before
        desk.accounts.disable("kim")
        desk.accounts.enable("kim")
        assert desk.accounts.reset("kim").password != made[0].password
        closing.close(desk, "Found")
        for work in works:
            work()
