"""What drifts from the migrations and from the rows of people is named, each thing by itself and no other."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from edumanage_desktop.adapters.database.connections import Connections
from edumanage_desktop.adapters.database.drift import drift
from edumanage_desktop.adapters.database.driver import place_of
from edumanage_desktop.adapters.database.program_texts import plain_name, routine_text, trigger_text
from edumanage_desktop.domain.drift import REMEDIES, Drift, DriftKind, DriftReport
from tests.adapters.embedded_department import EmbeddedDepartment
from tests.adapters.restored_in_place import in_place
from tests.engines import EVERY_ENGINE, EVERY_SERVER, PrivateServers
from tests.prepared_server import PASSWORD, PreparedServer, prepared_server

Named = set[tuple[DriftKind, str]]


@dataclass(frozen=True)
class Planted:
    """What somebody does to a server, what is named for it, and what takes it back; `{me}` is the database."""

    done: tuple[str, ...]
    named: frozenset[tuple[DriftKind, str]]
    taken_back: tuple[str, ...] = ()


def one(kind: DriftKind, subject: str) -> frozenset[tuple[DriftKind, str]]:
    return frozenset({(kind, subject)})


PLANTED = {
    "a right of a role too much": Planted(
        ("GRANT DELETE ON events TO em_admin",),
        one(DriftKind.GRANTED_TOO_MUCH, "em_admin events"),
        ("REVOKE DELETE ON events FROM em_admin",),
    ),
    "a column of a role too much": Planted(
        ("GRANT INSERT(actor) ON acts TO em_faculty",),
        one(DriftKind.GRANTED_TOO_MUCH, "em_faculty acts"),
        ("REVOKE INSERT(actor) ON acts FROM em_faculty",),
    ),
    "the whole database for a role": Planted(
        ("GRANT SELECT ON `{pattern}`.* TO em_student",),
        one(DriftKind.GRANTED_TOO_MUCH, "em_student *"),
        ("REVOKE SELECT ON `{pattern}`.* FROM em_student",),
    ),
    "a right of a person": Planted(
        ("GRANT UPDATE ON student_uploads TO 'fay.f'@'%'",),
        one(DriftKind.GRANTED_TOO_MUCH, "fay.f student_uploads"),
        ("REVOKE UPDATE ON student_uploads FROM 'fay.f'@'%'",),
    ),
    "a right of a person on the whole server": Planted(
        ("GRANT PROCESS ON *.* TO 'fay.f'@'%'",),
        one(DriftKind.GRANTED_TOO_MUCH, "fay.f *.*"),
        ("REVOKE PROCESS ON *.* FROM 'fay.f'@'%'",),
    ),
    "a right of a person in the server's own tables": Planted(
        ("GRANT SELECT ON mysql.user TO 'fay.f'@'%'",),
        one(DriftKind.GRANTED_TOO_MUCH, "fay.f mysql"),
        ("REVOKE SELECT ON mysql.user FROM 'fay.f'@'%'",),
    ),
    "a procedure of a role too much": Planted(
        ("GRANT EXECUTE ON PROCEDURE em_people_make TO em_registrar",),
        one(DriftKind.GRANTED_TOO_MUCH, "em_registrar PROCEDURE em_people_make"),
        ("REVOKE EXECUTE ON PROCEDURE em_people_make FROM em_registrar",),
    ),
    "rights of a stranger": Planted(
        ("CREATE USER stranger@'%' IDENTIFIED BY 'x'", "GRANT SELECT ON people TO stranger@'%'"),
        one(DriftKind.GRANTED_TOO_MUCH, "stranger people"),
        ("DROP USER stranger@'%'",),
    ),
    "a stranger with a role": Planted(
        ("CREATE USER stranger@'%' IDENTIFIED BY 'x'", "GRANT em_admin TO stranger@'%'"),
        one(DriftKind.ROLE_TOO_MUCH, "stranger em_admin"),
        ("DROP USER stranger@'%'",),
    ),
    "a grant lost": Planted(
        ("REVOKE SELECT ON history FROM em_admin",),
        one(DriftKind.GRANT_LACKING, "em_admin history"),
        ("GRANT SELECT ON history TO em_admin",),
    ),
    "a role that no row gives": Planted(
        ("GRANT em_admin TO 'fay.f'@'%'",),
        one(DriftKind.ROLE_TOO_MUCH, "fay.f em_admin"),
        ("REVOKE em_admin FROM 'fay.f'@'%'",),
    ),
    "a role lost": Planted(
        ("REVOKE em_faculty FROM 'fay.f'@'%'",),
        one(DriftKind.ROLE_LACKING, "fay.f"),
        ("GRANT em_faculty TO 'fay.f'@'%'",),
    ),
    "an account in no row": Planted(
        ("DELETE FROM people WHERE login='gone.g'",),
        frozenset({(DriftKind.ACCOUNT_UNKNOWN, "gone.g"), (DriftKind.ROLE_TOO_MUCH, "gone.g em_registrar")}),
        (
            "INSERT INTO people(login,full_name,account) VALUES('gone.g','Gone','active')",
            "INSERT INTO person_roles(login,role) VALUES('gone.g','registrar')",
        ),
    ),
    "a row without an account": Planted(
        ("INSERT INTO people(login,full_name,account) VALUES('row.r','Row','active')",),
        one(DriftKind.ACCOUNT_LACKING, "row.r"),
        ("DELETE FROM people WHERE login='row.r'",),
    ),
    "somebody disabled who gets in": Planted(
        ("UPDATE people SET active=0 WHERE login='fay.f'",),
        one(DriftKind.ACCOUNT_OPEN, "fay.f"),
        ("UPDATE people SET active=1 WHERE login='fay.f'",),
    ),
    "somebody active who is locked out": Planted(
        ("ALTER USER 'fay.f'@'%' ACCOUNT LOCK",),
        one(DriftKind.ACCOUNT_LACKING, "fay.f"),
        ("ALTER USER 'fay.f'@'%' ACCOUNT UNLOCK",),
    ),
    "an owner that is open": Planted(
        ("ALTER USER em_owner@localhost ACCOUNT UNLOCK",),
        one(DriftKind.ACCOUNT_OPEN, "em_owner"),
        ("ALTER USER em_owner@localhost ACCOUNT LOCK",),
    ),
    "a view that shows more": Planted(
        (
            "ALTER DEFINER=em_owner@localhost SQL SECURITY DEFINER VIEW settings_in_force AS"
            " SELECT name,value FROM settings",
        ),
        one(DriftKind.OBJECT_CHANGED, "settings_in_force"),
        ("{view settings_in_force}",),
    ),
    "a view by the rights of whoever asks": Planted(
        ("ALTER DEFINER=em_owner@localhost SQL SECURITY INVOKER VIEW {select settings_in_force}",),
        one(DriftKind.OBJECT_OWNER, "settings_in_force"),
        ("{view settings_in_force}",),
    ),
    "a view of somebody": Planted(
        ("CREATE VIEW everything AS SELECT * FROM people",),
        one(DriftKind.OBJECT_ADDED, "everything"),
        ("DROP VIEW everything",),
    ),
    "a trigger of somebody": Planted(
        ("CREATE TRIGGER quiet BEFORE DELETE ON drafts FOR EACH ROW SET @quiet=1",),
        one(DriftKind.OBJECT_ADDED, "quiet"),
        ("DROP TRIGGER quiet",),
    ),
    "a procedure of somebody": Planted(
        ("CREATE PROCEDURE back_door() SELECT 1",),
        one(DriftKind.OBJECT_ADDED, "back_door"),
        ("DROP PROCEDURE back_door",),
    ),
    "a trigger dropped": Planted(
        ("DROP TRIGGER contacts_bi",),
        one(DriftKind.OBJECT_MISSING, "contacts_bi"),
        ("{trigger contacts_bi}",),
    ),
    "a trigger that judges no more": Planted(
        (
            "DROP TRIGGER contacts_bi",
            "CREATE DEFINER=em_owner@localhost TRIGGER contacts_bi BEFORE INSERT ON contacts FOR EACH ROW SET @x=1",
        ),
        one(DriftKind.OBJECT_CHANGED, "contacts_bi"),
        ("DROP TRIGGER contacts_bi", "{trigger contacts_bi}"),
    ),
    "a trigger by somebody else's rights": Planted(
        ("DROP TRIGGER contacts_bi", "{trigger of root contacts_bi}"),
        one(DriftKind.OBJECT_OWNER, "contacts_bi"),
        ("DROP TRIGGER contacts_bi", "{trigger contacts_bi}"),
    ),
    "a procedure that does something else": Planted(
        (
            "DROP PROCEDURE em_may_edit",
            "CREATE DEFINER=em_owner@localhost PROCEDURE em_may_edit(IN p_admin INT) BEGIN SET @x=1; END",
        ),
        one(DriftKind.OBJECT_CHANGED, "em_may_edit"),
        ("DROP PROCEDURE em_may_edit", "{routine em_may_edit}"),
    ),
}


@pytest.fixture(scope="module", params=EVERY_SERVER)
def prepared(request: pytest.FixtureRequest, own_servers: PrivateServers) -> Iterator[PreparedServer]:
    with prepared_server(own_servers.running(request.param)) as department:
        department.administrator()
        department.root("INSERT INTO faculty(id,full_name) VALUES(7,'Żaneta Nowak')")
        department.add("fay.f", "--role", "faculty", "--faculty", "7")
        department.add("gone.g", "--role", "registrar")
        department.add("two.t", "--role", "faculty", "--role", "registrar", "--faculty", "7")
        department.command("people", "add", "new.n", "--role", "registrar", url=department.url("ada", PASSWORD))
        yield department


def seen(department: PreparedServer, login: str = "root") -> DriftReport:
    url = department.url() if login == "root" else department.url(login, PASSWORD)
    with closing(Connections(place=place_of(url))) as connections:
        return drift(connections)


def named(drifts: tuple[Drift, ...]) -> Named:
    return {(each.kind, each.subject) for each in drifts}


def in_words(department: PreparedServer, statement: str) -> str:
    """Return a statement with what the migrations make filled in."""
    from edumanage_desktop.adapters.database.program_texts import OWNER_OF_ALL, objects_on_a_server
    from migrations.steps import with_owner

    made = {each.name: each for each in objects_on_a_server(is_mysql=department.server.name == "MySQL", ground=None)}
    if statement.startswith("{trigger of root "):
        return made[statement.removeprefix("{trigger of root ").rstrip("}")].statement
    for beginning in ("{view ", "{trigger ", "{routine "):
        if statement.startswith(beginning):
            found = made[statement.removeprefix(beginning).rstrip("}")]
            owned = with_owner(found.statement, "@".join(f"`{part}`" for part in OWNER_OF_ALL.split("@")))
            return owned.replace("CREATE ", "CREATE OR REPLACE ", 1) if beginning == "{view " else owned
    if "{select " in statement:
        head, _, rest = statement.partition("{select ")
        name = rest.rstrip("}")
        return head + made[name].statement.partition(" VIEW ")[2]
    return statement.replace("{pattern}", department.name.replace("_", r"\_"))


def test_on_a_prepared_server_nothing_drifted(prepared: PreparedServer) -> None:
    found = seen(prepared)
    assert found.drifts == ()
    assert found.unseen == ()
    assert found.objects > 80
    assert found.grants > 300
    assert found.accounts == 5
    assert prepared.root("SHOW TABLES LIKE 'em\\_trial%'") == []


@pytest.mark.parametrize("what", PLANTED)
def test_what_is_planted_is_named_and_nothing_else(prepared: PreparedServer, what: str) -> None:
    planted = PLANTED[what]
    for statement in planted.done:
        prepared.root(in_words(prepared, statement))
    try:
        assert named(seen(prepared).drifts) == planted.named
    finally:
        for statement in planted.taken_back:
            prepared.root(in_words(prepared, statement))
    assert named(seen(prepared).drifts) == set()


def test_the_portal_and_whoever_administers_the_server_are_no_drift(prepared: PreparedServer) -> None:
    prepared.root("CREATE USER portal@'10.0.0.%' IDENTIFIED BY 'x'")
    prepared.root("CREATE USER keeper@'%' IDENTIFIED BY 'x'")
    prepared.root("GRANT ALL ON *.* TO keeper@'%' WITH GRANT OPTION")
    try:
        prepared.prepare("--portal", "portal@10.0.0.%")
        assert named(seen(prepared).drifts) == set()
        prepared.root("GRANT ALTER ON student_uploads TO portal@'10.0.0.%'")
        assert named(seen(prepared).drifts) == {(DriftKind.GRANTED_TOO_MUCH, "portal@10.0.0.% student_uploads")}
    finally:
        prepared.root("DROP USER portal@'10.0.0.%'")
        prepared.root("DROP USER keeper@'%'")


def test_an_administrator_of_the_department_sees_what_their_own_role_holds(prepared: PreparedServer) -> None:
    well = seen(prepared, "ada")
    assert well.drifts == ()
    assert well.grants > 30
    assert "administrator of the server alone" in well.unseen[0]
    prepared.root("REVOKE SELECT ON history FROM em_admin")
    prepared.root("GRANT DELETE ON events TO em_admin")
    try:
        assert named(seen(prepared, "ada").drifts) == {
            (DriftKind.GRANT_LACKING, "em_admin history"),
            (DriftKind.GRANTED_TOO_MUCH, "em_admin events"),
        }
    finally:
        prepared.root("GRANT SELECT ON history TO em_admin")
        prepared.root("REVOKE DELETE ON events FROM em_admin")


def test_what_a_killed_look_left_is_gone_after_the_next(prepared: PreparedServer) -> None:
    prepared.root("CREATE VIEW em_trial_view_00c0ffee AS SELECT 1 AS nothing")
    assert named(seen(prepared).drifts) == set()
    assert prepared.root("SHOW TABLES LIKE 'em\\_trial%'") == []


def test_what_is_lost_is_made_anew_as_the_remedy_says(prepared: PreparedServer) -> None:
    prepared.root("DROP TRIGGER acts_bi")
    prepared.root("DROP VIEW contact_list")
    prepared.root("DROP PROCEDURE em_account_look")
    lost = {"acts_bi", "contact_list", "em_account_look"}
    found = seen(prepared).drifts
    assert {each.subject for each in found if each.kind is DriftKind.OBJECT_MISSING} == lost
    assert prepared.command("db", "downgrade", "--to", "0001")[0] == 0
    assert prepared.command("db", "upgrade")[0] == 0
    prepared.prepare()
    assert named(seen(prepared).drifts) == set()


def test_a_trigger_is_the_same_under_either_of_its_names() -> None:
    """Every second restore in place gives triggers their other name (`migrations.steps`)."""
    body = "BEGIN SET NEW.login='a'; END"
    made = trigger_text(f"CREATE TRIGGER acts_bi BEFORE INSERT ON acts FOR EACH ROW PRECEDES acts_ai {body}")
    kept = f"CREATE DEFINER=`o`@`h` TRIGGER `acts_bi_2` BEFORE INSERT ON `acts` FOR EACH ROW\n{body}"
    assert trigger_text(kept) == made
    assert trigger_text(kept.replace("BEFORE", "AFTER")) != made
    assert trigger_text(kept.replace("'a'", "'b'")) != made
    assert plain_name("acts_bi_2") == plain_name("acts_bi") == "acts_bi"


def test_a_routine_is_compared_by_parameters_body_and_rights() -> None:
    made = routine_text(
        "CREATE PROCEDURE p(IN a INT, OUT b VARCHAR(8)) READS SQL DATA SQL SECURITY DEFINER\nBEGIN\nEND"
    )
    head = "CREATE DEFINER=`o`@`h` PROCEDURE `p`(IN a INT, OUT b VARCHAR(8))\n    READS SQL DATA\n"
    assert routine_text(f"{head}BEGIN\nEND") == made
    assert routine_text(f"{head}    SQL SECURITY INVOKER\nBEGIN\nEND") != made
    assert routine_text(f"{head}BEGIN SET b=1; END") != made
    assert routine_text(head.replace("VARCHAR(8)", "TEXT") + "BEGIN\nEND") != made


IN_A_FILE: dict[str, tuple[tuple[str, ...], frozenset[tuple[DriftKind, str]]]] = {
    "a trigger dropped": (("DROP TRIGGER acts_bd",), one(DriftKind.OBJECT_MISSING, "acts_bd")),
    "a trigger that does nothing": (
        ("DROP TRIGGER settings_bi", "CREATE TRIGGER settings_bi BEFORE INSERT ON settings BEGIN SELECT 1; END"),
        one(DriftKind.OBJECT_CHANGED, "settings_bi"),
    ),
    "a view that shows more": (
        ("DROP VIEW settings_in_force", "CREATE VIEW settings_in_force AS SELECT name,value FROM settings"),
        one(DriftKind.OBJECT_CHANGED, "settings_in_force"),
    ),
    "a view dropped": (("DROP VIEW contact_list",), one(DriftKind.OBJECT_MISSING, "contact_list")),
    "a trigger of somebody": (
        ("CREATE TRIGGER quiet AFTER INSERT ON acts BEGIN SELECT 1; END",),
        one(DriftKind.OBJECT_ADDED, "quiet"),
    ),
}


def in_a_file(department: EmbeddedDepartment) -> DriftReport:
    with closing(department.connections("ada")) as connections:
        return drift(connections)


@pytest.mark.parametrize("what", IN_A_FILE)
def test_in_a_file_too_what_is_planted_is_named_and_nothing_else(tmp_path: Path, what: str) -> None:
    department = EmbeddedDepartment(tmp_path)
    well = in_a_file(department)
    assert (well.drifts, well.unseen) == ((), ())
    assert well.objects > 100
    done, wanted = IN_A_FILE[what]
    for statement in done:
        department.run(statement)
    assert named(in_a_file(department).drifts) == wanted


def test_in_a_file_what_is_lost_is_made_anew_as_the_remedy_says(tmp_path: Path) -> None:
    department = EmbeddedDepartment(tmp_path)
    for statement in ("DROP TRIGGER acts_bd", "DROP VIEW contact_list", "DROP TRIGGER settings_bi"):
        department.run(statement)
    assert department.command("db", "downgrade", "--to", "0001")[0] == 0
    assert department.command("db", "upgrade")[0] == 0
    assert named(in_a_file(department).drifts) == set()


@pytest.mark.parametrize("engine", EVERY_ENGINE)
def test_a_restore_in_place_is_no_drift_and_nor_is_the_next(
    engine: str, tmp_path: Path, servers: PrivateServers
) -> None:
    """On a server the triggers have their other name after the first, and their own again after the second."""
    server = None if engine == "sqlite" else servers.of(engine)
    rules = {DriftKind.OBJECT_ADDED, DriftKind.OBJECT_CHANGED, DriftKind.OBJECT_MISSING, DriftKind.OBJECT_OWNER}
    with in_place(tmp_path, engine, server) as place:
        for _time in range(2):
            place.restore().run(place.manifest.snapshot)
            with closing(Connections(place=place_of(place.target.database))) as connections:
                found = drift(connections)
            assert {each for each in named(found.drifts) if each[0] in rules} == set()
            assert found.objects > 80
            for kept in place.kept().listed():
                place.kept().dismiss(kept.name)


def test_every_way_of_drifting_says_what_to_do() -> None:
    assert all(REMEDIES[kind].endswith(".") for kind in DriftKind)
