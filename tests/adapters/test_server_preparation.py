"""A bare server becomes a department's: prepared as its administrator, administered through the program's accounts."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from pymysql.err import MySQLError

from edumanage_desktop import commands, entrance
from edumanage_desktop.adapters.database.driver import place_of
from edumanage_desktop.adapters.database.engine import make_engine
from edumanage_desktop.adapters.database.own_account import own_account_at
from edumanage_desktop.adapters.database.schema import HEAD
from edumanage_desktop.adapters.database.schema_keeper import DatabaseSchemaKeeper
from edumanage_desktop.domain.errors import SignInRefused
from edumanage_desktop.services.administration import Target
from edumanage_desktop.services.sign_in import OwnAccount
from edumanage_desktop.toolbox import CommandToolbox
from tests.database_server import DatabaseServer
from tests.prepared_server import PASSWORD, PreparedServer, prepared_server, role_of


@pytest.fixture
def prepared(each_server: DatabaseServer) -> Iterator[PreparedServer]:
    """A server on which there is nothing of ours yet."""
    with prepared_server(each_server) as department:
        yield department


def test_a_bare_server_is_prepared_and_again_without_change(prepared: PreparedServer) -> None:
    first = prepared.prepare()
    assert f"database {prepared.name}" in first["created"]
    assert "account em_owner" in first["created"]
    assert "administrator ada" in first["created"]
    unsafe_here = {
        "MariaDB": {"no TLS", "audit log off", "event scheduler off"},
        "MySQL": {"TLS not required", "audit log off"},
    }
    assert unsafe_here[prepared.server.name] <= {thing["name"] for thing in first["unsafe"]}
    definers = "SELECT definer FROM information_schema.{0} WHERE {1}_schema=DATABASE()"
    assert set(prepared.root(definers.format("views", "table"))) == {("em_owner@localhost",)}
    assert set(prepared.root(definers.format("triggers", "trigger"))) == {("em_owner@localhost",)}
    routines = prepared.root(
        "SELECT routine_name,definer FROM information_schema.routines WHERE routine_schema=DATABASE()"
    )
    ours = {name for name, definer in routines if definer == "em_accounts@localhost"}
    assert ours == {
        name
        for name, _definer in routines
        if name.startswith(("em_account_", "em_people_", "em_first_", "em_end_", "em_show_"))
    }
    again = prepared.prepare()
    assert (again["created"], again["admin"]) == ([], None)


def test_a_second_database_of_a_prepared_server_comes_up_before_it_is_prepared_itself(prepared: PreparedServer) -> None:
    prepared.prepare()
    second = f"{prepared.name}_b"
    prepared.root(f"CREATE DATABASE {second} CHARACTER SET utf8mb4")
    try:
        other = PreparedServer(prepared.server, second)
        status, told = other.command("db", "upgrade")
        assert (status, told["revision"]) == (0, HEAD)
        other.choose("bea", other.prepare("--admin", "bea")["admin"]["password"])
        status, told = other.command("people", "list", url=other.url("bea", PASSWORD))
        assert status == 0, told
    finally:
        prepared.root("DROP USER IF EXISTS bea@'%'")
        prepared.root(f"DROP DATABASE {second}")
        prepared.root(f"REVOKE ALL ON `{second.replace('_', chr(92) + '_')}`.* FROM em_owner@localhost")


def test_owners_cannot_sign_in(prepared: PreparedServer) -> None:
    prepared.prepare()
    for owner in ("em_owner", "em_accounts"):
        with pytest.raises(MySQLError, match=r"4151|Access denied"):
            prepared.sign_in(owner, "")


def test_whose_password_is_a_one_time_one_is_told_why_everything_is_refused(
    prepared: PreparedServer, capsys: pytest.CaptureFixture[str]
) -> None:
    one_time = prepared.prepare()["admin"]["password"]
    for password, is_told in ((one_time, True), ("battery staple", False)):
        if not is_told:
            prepared.choose("ada", one_time, password)
        words = ["settings", "list", "--database", prepared.url("ada", password)]
        capsys.readouterr()
        assert commands.run(words, CommandToolbox()) == (4 if is_told else 0)
        assert ("still the one-time one" in capsys.readouterr().err) is is_told


def test_people_are_added_choose_a_password_and_work(prepared: PreparedServer) -> None:
    admin = prepared.administrator()
    prepared.root("INSERT INTO faculty(id,full_name) VALUES(7,'Żaneta Nowak')")
    both = ("--role", "faculty", "--role", "registrar", "--faculty", "7")
    status, made = prepared.command("people", "add", "nowak", "--name", "Żaneta Nowak", *both, url=admin)
    assert status == 0
    with prepared.sign_in("nowak", made["one_time_password"]) as newcomer, newcomer.cursor() as cursor:
        assert role_of(cursor) == "em_newcomer"
        with pytest.raises(MySQLError, match="denied"):
            cursor.execute("SELECT * FROM faculty_uploads")
        with pytest.raises(MySQLError, match=r"field=password.why=one_time"):
            cursor.execute("CALL em_first_password()")
        cursor.execute(prepared.server.set_password, ("battery staple",))
        cursor.execute("CALL em_first_password()")
    with prepared.sign_in("nowak", "battery staple") as person, person.cursor() as cursor:
        assert role_of(cursor) == "em_faculty_registrar"
        cursor.execute("SELECT COUNT(*) FROM all_uploads")
        with pytest.raises(MySQLError, match=r"1370|denied"):
            cursor.execute("CALL em_first_password()")
    with pytest.raises(MySQLError, match="1045"):
        prepared.sign_in("nowak", made["one_time_password"])
    _status, people = prepared.command("people", "list", url=admin)
    nowak = next(each for each in people["people"] if each["login"] == "nowak")
    assert (nowak["roles"], nowak["account"], nowak["faculty"]) == (["faculty", "registrar"], "active", 7)


@pytest.mark.parametrize(
    "password", ["Grüße an alle 1", "zażółć gęślą 1", "密码密码密码密码密码", "🐎 battery stapled"]
)
def test_a_password_of_any_letters_opens_again(prepared: PreparedServer, password: str) -> None:
    present = prepared.prepare()["admin"]["password"]
    for chosen in (password, f"{password} 2", "back to plain letters"):
        with closing(own_account(prepared, present)) as account:
            change = account.choose_password if chosen == password else account.change_password
            change(chosen)
        present = chosen
        own_account(prepared, present).check()
        with closing(make_engine(prepared.url(), login="ada", password=present).raw_connection()) as session:
            assert session.cursor().execute("SELECT 1")
    with pytest.raises(SignInRefused):
        own_account(prepared, password).check()


def own_account(prepared: PreparedServer, password: str) -> OwnAccount:
    """Return the administrator's account as the window reaches it."""
    place = place_of(prepared.url(), login="ada", password=password)
    return own_account_at(place, login="ada", password=password)


def test_a_disabled_person_is_refused_at_once_and_their_session_ends(prepared: PreparedServer) -> None:
    admin = prepared.administrator()
    _status, made = prepared.command("people", "add", "rita", "--role", "registrar", url=admin)
    prepared.choose("rita", made["one_time_password"], "battery staple")
    with prepared.sign_in("rita", "battery staple") as session, session.cursor() as cursor:
        cursor.execute("SELECT login FROM my_identity")
        assert prepared.command("people", "disable", "rita", url=admin)[0] == 0
        with pytest.raises(MySQLError):
            cursor.execute("SELECT login FROM my_identity")
    with pytest.raises(MySQLError, match=r"4151|3118"):
        prepared.sign_in("rita", "battery staple")
    assert prepared.command("people", "enable", "rita", url=admin)[0] == 0
    prepared.sign_in("rita", "battery staple").close()


def test_a_forgotten_password_is_reset_by_a_registrar_for_students_and_faculty_only(prepared: PreparedServer) -> None:
    admin = prepared.administrator()
    prepared.root("INSERT INTO faculty(id,full_name) VALUES(7,'Żaneta Nowak')")
    for login, role, *more in (("nowak", "faculty", "--faculty", "7"), ("rita", "registrar"), ("otto", "registrar")):
        _status, made = prepared.command("people", "add", login, "--role", role, *more, url=admin)
        prepared.choose(login, made["one_time_password"], "battery staple")
    registrar = prepared.url("rita", "battery staple")
    status, made = prepared.command("people", "reset", "nowak", url=registrar)
    assert status == 0
    with pytest.raises(MySQLError, match="1045"):
        prepared.sign_in("nowak", "battery staple")
    prepared.choose("nowak", made["one_time_password"], "correct horse 2")
    prepared.sign_in("nowak", "correct horse 2").close()
    for login in ("otto", "ada"):
        assert prepared.command("people", "reset", login, url=registrar)[0] == 4
    assert prepared.command("people", "add", "evil", "--role", "admin", url=registrar)[0] == 4


def test_a_one_time_password_expires(prepared: PreparedServer) -> None:
    admin = prepared.administrator()
    _status, made = prepared.command("people", "add", "rita", "--role", "registrar", url=admin)
    prepared.root("UPDATE people SET password_until_us=1 WHERE login='rita'")
    with pytest.raises(MySQLError, match="reason=late"):
        prepared.choose("rita", made["one_time_password"], "battery staple")


def test_who_missed_their_one_time_password_is_given_another(prepared: PreparedServer) -> None:
    admin = prepared.administrator()
    assert prepared.command("people", "add", "rita", "--role", "registrar", url=admin)[0] == 0
    prepared.root("UPDATE people SET password_until_us=1 WHERE login='rita'")
    status, made = prepared.command("people", "reset", "rita", url=admin)
    assert status == 0, made
    prepared.choose("rita", made["one_time_password"], "battery staple")
    prepared.sign_in("rita", "battery staple").close()


def test_the_only_administrator_is_helped_by_the_server_s(prepared: PreparedServer) -> None:
    prepared.administrator()
    assert prepared.prepare()["admin"] is None
    prepared.add("rita.r", "--role", "registrar")
    for nobody in ("rita.r", "bea"):
        status, said = prepared.command("server", "prepare", "--admin", nobody, "--reset-admin")
        assert (status, "is no administrator here" in said) == (4, True)
    done = prepared.prepare("--reset-admin")
    assert done["created"] == ["another one-time password of ada"]
    with pytest.raises(MySQLError, match="1045"):
        prepared.sign_in("ada")
    prepared.choose("ada", done["admin"]["password"], "another horse 22")
    prepared.sign_in("ada", "another horse 22").close()


def test_whose_one_time_password_expired_is_given_another_where_nobody_else_administers(
    prepared: PreparedServer,
) -> None:
    prepared.prepare()
    prepared.root("UPDATE people SET password_until_us=1 WHERE login='ada'")
    prepared.choose("ada", prepared.prepare()["admin"]["password"])
    assert prepared.prepare()["admin"] is None


def test_an_account_that_the_server_has_already_is_left_alone(prepared: PreparedServer) -> None:
    admin = prepared.administrator()
    prepared.root("CREATE USER theirs@localhost IDENTIFIED BY 'x'")
    assert prepared.command("people", "add", "theirs", "--role", "registrar", url=admin)[0] == 4
    assert ("theirs", "%", False) not in prepared.server.accounts()


def test_the_last_administrator_stays(prepared: PreparedServer) -> None:
    admin = prepared.administrator()
    assert prepared.command("people", "disable", "ada", url=admin)[0] == 4
    prepared.sign_in("ada", "correct horse 1").close()


def test_the_portal_gets_its_least_rights_and_what_it_has_beyond_is_told(prepared: PreparedServer) -> None:
    prepared.server.connect().close()
    with prepared.server.connect() as connection, connection.cursor() as cursor:
        cursor.execute("CREATE USER 'web'@'%' IDENTIFIED BY 'secret'")
        cursor.execute("GRANT SELECT ON mysql.* TO 'web'@'%'")
    found = prepared.prepare("--portal", "web")
    (excess,) = [thing["words"] for thing in found["unsafe"] if thing["name"] == "portal account"]
    assert "SELECT on mysql.*" in excess
    with prepared.sign_in("web", "secret") as portal, portal.cursor() as cursor:
        cursor.execute("INSERT INTO student_uploads(student_id,file_path) VALUES(1,'a')")
        cursor.execute("SELECT * FROM portal_feedback")


def test_an_account_without_the_rights_is_told_which(prepared: PreparedServer) -> None:
    with prepared.server.connect() as connection, connection.cursor() as cursor:
        cursor.execute("CREATE USER 'weak'@'%' IDENTIFIED BY 'x'")
        cursor.execute("GRANT SELECT, CREATE USER ON *.* TO 'weak'@'%'")
    url = prepared.url("weak", "x")
    status, sentence = prepared.command("server", "prepare", "--admin", "ada", url=url)
    assert status == 4
    assert {"MariaDB": "SET USER", "MySQL": "SET_ANY_DEFINER"}[prepared.server.name] in sentence
    assert "CREATE USER" not in sentence


def test_the_statements_can_be_read_first(prepared: PreparedServer) -> None:
    status, document = prepared.command("server", "prepare", "--admin", "ada", "--print-sql")
    assert status == 0
    assert "ALTER USER 'em_owner'@'localhost' ACCOUNT LOCK" in document["sql"]
    assert prepared.server.root_password not in document["sql"]


def test_a_server_that_was_never_prepared_is_told_apart(
    each_server: DatabaseServer, capsys: pytest.CaptureFixture[str]
) -> None:
    with each_server.fresh_database() as name:
        place = ["--database", each_server.url(database=name)]
        assert commands.run(["db", "upgrade", *place], CommandToolbox()) == 0
        assert commands.run(["people", "disable", "somebody", *place], CommandToolbox()) == 3
    assert "server prepare" in capsys.readouterr().err


def test_all_roles_at_once_are_one_role_of_a_name_that_every_server_takes(prepared: PreparedServer) -> None:
    prepared.administrator()
    prepared.root("INSERT INTO faculty(id,full_name) VALUES(7,'Żaneta Nowak')")
    prepared.root("INSERT INTO students(id,number,full_name) VALUES(5,'22F41A0424','Żaneta Nowak')")
    roles = [word for each in ("student", "faculty", "registrar", "admin") for word in ("--role", each)]
    prepared.add("nowak", *roles, "--faculty", "7", "--student", "22F41A0424")
    with prepared.sign_in("nowak") as session, session.cursor() as cursor:
        for view in ("own_uploads", "faculty_uploads", "all_uploads", "student_uploads"):
            cursor.execute(f"SELECT COUNT(*) FROM {view}")
            assert cursor.fetchall() == ((0,),)


def unsafe(prepared: PreparedServer) -> dict[str, str]:
    """Return what is unsafe about the server now: name and words."""
    return {thing["name"]: thing["words"] for thing in prepared.prepare()["unsafe"]}


def test_weak_ways_of_signing_in_are_named_and_locked_or_passwordless_accounts_are_not(
    prepared: PreparedServer,
) -> None:
    if prepared.server.name == "MySQL":
        pytest.skip("MySQL 9 has no outdated way of signing in any more")
    prepared.prepare()
    prepared.root("CREATE USER weakling IDENTIFIED VIA mysql_native_password USING PASSWORD('x')")
    prepared.root("CREATE USER system IDENTIFIED VIA mysql_native_password USING 'invalid' OR unix_socket")
    prepared.root("CREATE USER locked IDENTIFIED VIA mysql_native_password USING PASSWORD('x') ACCOUNT LOCK")
    words = unsafe(prepared)["weak authentication"]
    assert "weakling@%" in words
    for name in ("em_owner", "em_accounts", "mariadb.sys", "system@", "locked@"):
        assert name not in words


def test_open_doors_of_the_server_are_named_and_left_alone(prepared: PreparedServer) -> None:
    prepared.prepare()
    assert not {"anonymous accounts", "test database", "max_connections"} & unsafe(prepared).keys()
    prepared.root("CREATE USER ''@'localhost'")
    prepared.root("CREATE DATABASE test")
    most = prepared.root("SELECT @@global.max_connections")[0][0]
    for number in range(most // 2):
        prepared.root(f"INSERT INTO people(login,full_name,account) VALUES('person{number}','Person','making')")
    try:
        found = unsafe(prepared)
        assert {"anonymous accounts", "test database", "max_connections"} <= found.keys()
        assert f"the server allows {most}" in found["max_connections"]
        assert prepared.root("SELECT COUNT(*) FROM mysql.user WHERE User='' AND Host='localhost'") == [(1,)]
        assert prepared.root("SELECT COUNT(*) FROM information_schema.schemata WHERE schema_name='test'") == [(1,)]
    finally:
        prepared.root("DROP DATABASE test")
        prepared.root("DROP USER ''@'localhost'")


WRITTEN = {
    "rita.r": (
        "INSERT INTO students(id,full_name) VALUES(77,'New student')",
        "UPDATE faculty SET capacity=3 WHERE id=7",
        "DELETE FROM absences WHERE faculty_id=7",
        "INSERT INTO events(event_uuid,kind) VALUES(UUID(),'sign-in')",
    ),
    "fay.f": (
        "INSERT INTO my_drafts(upload_id,feedback) VALUES(1,'typed')",
        "INSERT INTO my_library(entry_uuid,content,used) VALUES(UUID(),'typed',0)",
        "INSERT INTO my_read_marks(upload_id,version) VALUES(1,1)",
        "INSERT INTO acts(act_uuid,kind,upload_id,expected_version,feedback) VALUES(UUID(),'approve',1,1,'Well done')",
    ),
    "ada": (
        "CALL em_account_disable('fay.f')",
        "INSERT INTO settings(name,value) VALUES('one_time_password_hours','9')",
    ),
}
"""What people write in windows that are open while the department goes down."""


@pytest.mark.parametrize("by", ["the command", "the window", "preparing again"])
def test_nothing_is_written_that_the_file_of_a_downgrade_does_not_have(
    prepared: PreparedServer, tmp_path: Path, by: str
) -> None:
    prepared.administrator()
    prepared.root("INSERT INTO faculty(id,full_name) VALUES(7,'Żaneta Nowak')")
    prepared.root("INSERT INTO students(id,number,full_name) VALUES(5,'22F41A0424','Zoë')")
    prepared.root("INSERT INTO absences(faculty_id,first_day,last_day) VALUES(7,'2030-01-01','2030-01-02')")
    prepared.add("fay.f", "--role", "faculty", "--faculty", "7")
    prepared.add("rita.r", "--role", "registrar")
    prepared.root("INSERT INTO student_uploads(student_id,faculty_id,title,file_path) VALUES(5,7,'t','p')")
    engine = make_engine(prepared.url())
    keeper = DatabaseSchemaKeeper(target=Target(prepared.url()))
    keeper._keep(engine, tmp_path / "kept.gz", HEAD, print)
    for login, statements in WRITTEN.items():
        with prepared.sign_in(login) as session, session.cursor() as cursor:
            for statement in statements:
                with pytest.raises(MySQLError, match=r"EM\|MAINTENANCE\|reason=downgrade"):
                    cursor.execute(statement)
                session.rollback()
    prepared.root("UPDATE student_uploads SET title='the portal goes on' WHERE id=1")
    if by == "the window":
        entrance.upgrade_schema(prepared.url())
    else:
        prepared.command(*(("db", "upgrade") if by == "the command" else ("server", "prepare", "--admin", "ada")))
    for login, statements in WRITTEN.items():
        with prepared.sign_in(login) as session, session.cursor() as cursor:
            for statement in statements:
                cursor.execute(statement.replace("1,1,'Well", "1,2,'Well"))
    engine.dispose()


def test_people_who_came_from_another_server_are_added_again(prepared: PreparedServer) -> None:
    prepared.administrator()
    prepared.add("rita.r", "--role", "registrar")
    for login in ("ada", "rita.r"):  # what is true after the way down there and the way up here
        prepared.root(f"DROP USER '{login}'@'%'")
    done = prepared.prepare()
    assert "no account of 2 people, who had one elsewhere: add them again" in done["created"]
    prepared.choose("ada", done["admin"]["password"])
    prepared.add("rita.r", "--role", "registrar")
    with prepared.sign_in("rita.r") as session, session.cursor() as cursor:
        assert role_of(cursor) == "em_registrar"
