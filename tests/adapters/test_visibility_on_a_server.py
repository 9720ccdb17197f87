"""What the server itself has of an account is told apart from what is noted of it, and from really signing in."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from pymysql.err import MySQLError

from edumanage_desktop.adapters.database import database_over
from edumanage_desktop.adapters.database.connections import Connections
from edumanage_desktop.adapters.database.driver import place_of
from edumanage_desktop.adapters.database.register import DatabaseRegister
from edumanage_desktop.adapters.journal import FileActJournal
from edumanage_desktop.domain.people import Role
from edumanage_desktop.entrance import account_keeper, visibility_reader
from edumanage_desktop.services.diagnosis.corrections import Hands
from edumanage_desktop.services.diagnosis.diagnosis import Diagnosis
from edumanage_desktop.services.diagnosis.visibility_inquiry import VisibilityInquiry
from edumanage_desktop.services.diagnosis.visibility_judging import diagnose
from edumanage_desktop.services.people import NewPerson
from edumanage_desktop.services.review import Outbox
from tests.adapters.embedded_department import EmbeddedDepartment
from tests.database_server import DatabaseServer
from tests.prepared_server import PASSWORD, PreparedServer, prepared_server

DRIFT = {
    "ALTER USER 'fay.f'@'%' ACCOUNT LOCK": ("server_account_locked", "keeps the account fay.f"),
    "REVOKE em_faculty FROM 'fay.f'@'%'": ("server_role_missing", "does not give the account fay.f"),
    "SET DEFAULT ROLE NONE {word} 'fay.f'@'%'": ("server_role_missing", "does not give the account fay.f"),
}


@pytest.fixture(scope="module")
def department(each_server: DatabaseServer) -> Iterator[PreparedServer]:
    with prepared_server(each_server) as department:
        department.administrator()
        department.root("INSERT INTO faculty(id,full_name) VALUES(7,'Żaneta Nowak'),(8,'Finn')")
        department.root("INSERT INTO students(id,number,full_name) VALUES(5,'22F41A0424','Zoë')")
        department.root(
            "INSERT INTO student_uploads(student_id,faculty_id,title,file_path) VALUES(5,7,'Essay','u/1.pdf')"
        )
        department.add("fay.f", "--role", "faculty", "--faculty", "7")
        department.add("rita.r", "--role", "registrar")
        yield department


def connections(department: PreparedServer, login: str) -> Connections:
    url = department.url(login, PASSWORD)
    return Connections(place=place_of(url), login=login)


def asked(department: PreparedServer, who: str = "rita.r", faculty: int = 7) -> Diagnosis:
    opened = connections(department, who)
    try:
        return diagnose(visibility_reader(opened).facts(1, faculty))
    finally:
        opened.close()


def sees(department: PreparedServer, login: str = "fay.f", password: str = PASSWORD) -> bool:
    """Return whether who signs in sees the submission."""
    try:
        with department.sign_in(login, password) as connection, connection.cursor() as cursor:
            return bool(cursor.execute("SELECT id FROM faculty_uploads WHERE id=1") == 1)
    except MySQLError:
        return False


def correct(department: PreparedServer, who: str, found: Diagnosis, reason: str = "") -> None:
    """Do what a diagnosis offers, as the window does."""
    assert found.correction is not None, found
    opened = connections(department, who)
    with tempfile.TemporaryDirectory() as folder:
        journal = FileActJournal(folder=Path(folder))
        try:
            outbox = Outbox(journal=journal, recorder=database_over(opened).recorder)
            hands = Hands(outbox, lambda: DatabaseRegister(connections=opened), lambda: account_keeper(opened))
            inquiry = VisibilityInquiry(open_reader=lambda: visibility_reader(opened), hands=hands)
            inquiry.correct(found.correction, reason)
        finally:
            journal.close()
            opened.close()


def view_is_well(found: Diagnosis) -> bool:
    return found.checks[3].ok


def test_what_is_well_is_told_with_the_role_that_the_server_gave(department: PreparedServer) -> None:
    found = asked(department)
    assert (found.fault, view_is_well(found), sees(department)) == (None, True, True)
    assert found.checks[2].detail.endswith("the server has given it em_faculty.")


@pytest.mark.parametrize("planted", DRIFT)
def test_a_drift_is_named_and_the_server_made_to_follow(department: PreparedServer, planted: str) -> None:
    fault, words = DRIFT[planted]
    department.root(planted.format(word="FOR" if department.server.name == "MariaDB" else "TO"))
    found = asked(department)
    assert (found.fault, view_is_well(found), sees(department)) == (fault, False, False)
    assert words in found.verdict
    assert found.correction is None, "a registrar enables nobody"
    found = asked(department, "ada")
    assert found.correction is not None
    assert "fay.f" in found.correction.changes
    correct(department, "ada", found)
    found = asked(department)
    assert (found.fault, view_is_well(found), sees(department)) == (None, True, True)


CORRECTED = {
    "UPDATE student_uploads SET faculty_id=8 WHERE id=1": ("with_another", "rita.r"),
    "UPDATE student_uploads SET faculty_id=NULL WHERE id=1": ("unassigned", "rita.r"),
    "INSERT INTO settings(name,value) VALUES('require_teaching','1')": ("teaching_missing", "rita.r"),
    "UPDATE faculty SET active=0 WHERE id=7": ("faculty_left", "rita.r"),
    "UPDATE people SET active=0 WHERE login='fay.f'": ("account_disabled", "ada"),
    "UPDATE person_roles SET role='registrar' WHERE login='fay.f'": ("no_faculty_role", "ada"),
    "UPDATE people SET faculty_id=8,full_name='Żaneta Nowak' WHERE login='fay.f'": ("another_faculty_id", "ada"),
}


@pytest.mark.parametrize("planted", CORRECTED)
def test_what_is_offered_mends_it(department: PreparedServer, planted: str) -> None:
    fault, who = CORRECTED[planted]
    department.root(planted)
    try:
        found = asked(department, who)
        assert found.fault == fault
        correct(department, who, found, "She supervises it")
        found = asked(department, who)
        assert (found.fault, view_is_well(found), sees(department)) == (None, True, True)
    finally:
        department.root("DELETE FROM settings WHERE name='require_teaching'")


def test_an_account_that_the_server_lost(department: PreparedServer) -> None:
    department.add("gone.g", "--role", "faculty", "--faculty", "8")
    department.root("DROP USER 'gone.g'@'%'")
    department.root("UPDATE student_uploads SET faculty_id=8 WHERE id=1")
    found = asked(department, faculty=8)
    assert (found.fault, view_is_well(found), sees(department, "gone.g")) == ("no_server_account", False, False)
    assert "The server has no account gone.g" in found.verdict
    department.root("UPDATE people SET account='' WHERE login='gone.g'")
    assert asked(department, faculty=8).fault == "no_server_account", "noted, and never given an account"
    department.root("DELETE FROM people WHERE login='gone.g'")
    department.root("UPDATE student_uploads SET faculty_id=7 WHERE id=1")


def test_a_newcomer_has_to_choose_a_password_first(department: PreparedServer) -> None:
    status, made = department.command(
        "people", "add", "newt.n", "--role", "faculty", "--faculty", "8", url=department.url("ada", PASSWORD)
    )
    assert status == 0
    department.root("UPDATE student_uploads SET faculty_id=8 WHERE id=1")
    found = asked(department, faculty=8)
    assert (found.fault, view_is_well(found)) == ("password_to_choose", False)
    assert not sees(department, "newt.n", made["one_time_password"])
    department.choose("newt.n", made["one_time_password"])
    found = asked(department, faculty=8)
    assert (found.fault, view_is_well(found), sees(department, "newt.n")) == (None, True, True)
    department.root("UPDATE student_uploads SET faculty_id=7 WHERE id=1")


def test_a_disabled_one_is_no_drift(department: PreparedServer) -> None:
    opened = connections(department, "ada")
    try:
        account_keeper(opened).disable("fay.f")
        found = asked(department)
        assert (found.fault, view_is_well(found), sees(department)) == ("account_disabled", False, False)
        account_keeper(opened).enable("fay.f")
    finally:
        opened.close()
    assert (asked(department).fault, sees(department)) == (None, True)


def test_a_server_that_an_earlier_program_prepared_is_asked_less(department: PreparedServer) -> None:
    ((made,),) = [row[2:3] for row in department.root("SHOW CREATE PROCEDURE em_account_look")]
    department.root("DROP PROCEDURE em_account_look")
    try:
        found = asked(department)
        assert (found.fault, view_is_well(found)) == (None, True)
        assert "the server has given it" not in found.checks[2].detail
    finally:
        department.root(made)
        for caller in ("em_admin", "em_registrar", "em_accounts@localhost"):
            department.root(f"GRANT EXECUTE ON PROCEDURE em_account_look TO {caller}")


def test_in_a_file_a_newcomer_and_half_an_account(tmp_path_factory: pytest.TempPathFactory) -> None:
    embedded = EmbeddedDepartment(tmp_path_factory.mktemp("embedded"))
    embedded.run("INSERT INTO student_uploads(student_id,faculty_id,title,file_path) VALUES(5,7,'Essay','u/1.pdf')")
    embedded.run("DELETE FROM people WHERE login='nowak'")
    keeper = embedded.administrator()
    try:
        (made,) = keeper.add([NewPerson("nowak", "Żaneta Nowak", frozenset({Role.FACULTY}), faculty_id=7)])
        reader = visibility_reader(embedded.connections("ada"))
        assert diagnose(reader.facts(1, 7)).fault == "password_to_choose"
        embedded.choose("nowak", made.password)
        assert diagnose(reader.facts(1, 7)).fault is None
        embedded.run("DELETE FROM local_passwords WHERE login='nowak'")
        assert diagnose(reader.facts(1, 7)).fault == "account_half_made"
    finally:
        keeper.close()
