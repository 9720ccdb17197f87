"""People of an embedded database: the first administrator, accounts, passwords, and what commands ask for."""

from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest

from edumanage_desktop.adapters.database import open_database
from edumanage_desktop.adapters.database.embedded_accounts import (
    EmbeddedAccountKeeper,
    make_first_admin,
    needs_first_admin,
)
from edumanage_desktop.domain.acts import Act, ActKind
from edumanage_desktop.domain.errors import (
    AccountDisabled,
    DatabaseNotOurs,
    EduManageError,
    PasswordToChoose,
    Refused,
    SignInRefused,
)
from edumanage_desktop.domain.people import Role
from edumanage_desktop.services.people import AccountState, NewPerson
from tests.adapters.embedded_department import PASSWORD, EmbeddedDepartment

REGISTRAR = frozenset({Role.REGISTRAR})


@pytest.fixture
def department(tmp_path: Path) -> EmbeddedDepartment:
    """An embedded database that nobody administers yet."""
    return EmbeddedDepartment(tmp_path)


@pytest.fixture
def admin(department: EmbeddedDepartment) -> Iterator[EmbeddedAccountKeeper]:
    """The keeper of `ada`, the first administrator."""
    keeper = department.administrator()
    yield keeper
    keeper.close()


def refusal(error: pytest.ExceptionInfo[Refused]) -> str:
    """Return a refusal's code and its telling detail."""
    details = error.value.details
    return f"{error.value.code} {details.get('reason') or details.get('field')}"


def kinds(department: EmbeddedDepartment) -> list[tuple[object, ...]]:
    """Return (login, kind, subject) of all events in order."""
    return department.run("SELECT login,kind,subject FROM events ORDER BY rowid")


def test_the_first_administrator_is_made_once(department: EmbeddedDepartment) -> None:
    assert needs_first_admin(department.url)
    for login, password in (("Ada", PASSWORD), ("root", PASSWORD), ("ada", "short"), ("ada", "xx-ADA-xx-xx")):
        with pytest.raises(Refused):
            make_first_admin(department.url, login=login, full_name="Ada", password=password)
    assert needs_first_admin(department.url)
    make_first_admin(department.url, login="ada", full_name="Ada Admin", password=PASSWORD)
    assert not needs_first_admin(department.url)
    with pytest.raises(Refused, match="already"):
        make_first_admin(department.url, login="eve", full_name="Eve", password=PASSWORD)
    department.sign_in("ada")
    assert kinds(department) == [("ada", "account-made", "ada")]


def test_somebody_known_can_become_the_first_administrator_and_needs_a_password_from_then_on(
    department: EmbeddedDepartment,
) -> None:
    department.sign_in("nowak", None)
    make_first_admin(department.url, login="nowak", full_name="Żaneta Nowak", password=PASSWORD)
    with pytest.raises(SignInRefused):
        department.sign_in("nowak", None)
    department.sign_in("nowak")
    assert department.run("SELECT role FROM person_roles WHERE login='nowak' ORDER BY role") == [
        ("admin",),
        ("faculty",),
    ]


def test_an_administrator_without_a_valid_password_is_none(
    department: EmbeddedDepartment, admin: EmbeddedAccountKeeper
) -> None:
    department.run("DELETE FROM local_passwords")
    assert needs_first_admin(department.url)
    (ada,) = [each for each in admin.people() if each.login == "ada"]
    assert ada.state is AccountState.MAKING
    with pytest.raises(SignInRefused):
        department.sign_in("ada", None)
    make_first_admin(department.url, login="ada", full_name="Ada Admin", password="battery staple")
    department.sign_in("ada", "battery staple")


def test_people_are_added_choose_a_password_and_change_it(
    department: EmbeddedDepartment, admin: EmbeddedAccountKeeper
) -> None:
    both = frozenset({Role.FACULTY, Role.REGISTRAR})
    (made,) = admin.add([NewPerson("nowak", "Żaneta Nowak", both, "z@example.edu", faculty_id=7)])
    with pytest.raises(PasswordToChoose):
        department.check("nowak", made.password)
    with pytest.raises(Refused) as refused:
        department.choose("nowak", made.password, "NOWAK12345")
    assert refusal(refused) == "INVALID password"
    department.choose("nowak", made.password)
    department.check("nowak")
    for password in (made.password, None, "", "Correct horse 1"):
        with pytest.raises(SignInRefused):
            department.check("nowak", password)
    department.clock.pass_s(100)
    account = department.account("nowak")
    account.change_password("battery staple")
    account.check()
    account.close()
    with pytest.raises(SignInRefused):
        department.check("nowak")
    (nowak,) = [each for each in admin.people() if each.login == "nowak"]
    assert (nowak.roles, nowak.state, nowak.faculty_id) == (both, AccountState.ACTIVE, 7)
    assert kinds(department)[1:] == [
        ("ada", "account-made", "nowak"),
        ("nowak", "password-chosen", "nowak"),
        ("nowak", "password-changed", "nowak"),
    ]
    assert "correct horse" not in str(department.run("SELECT * FROM local_passwords"))
    assert department.run("SELECT COUNT(*) FROM local_passwords WHERE argon2 LIKE '$argon2id$%'") == [(2,)]


def test_a_one_time_password_is_good_for_choosing_only_and_expires(
    department: EmbeddedDepartment, admin: EmbeddedAccountKeeper
) -> None:
    department.run("INSERT INTO settings(name,value) VALUES('one_time_password_hours','2')")
    (made,) = admin.add([NewPerson("rita", "Rita", REGISTRAR)])
    account = department.account("rita", made.password)
    with pytest.raises(Refused):
        account.change_password("battery staple")
    account.close()
    department.clock.pass_s(2 * 3600 - 1)
    with pytest.raises(PasswordToChoose):
        department.check("rita", made.password)
    department.clock.pass_s(2)
    with pytest.raises(SignInRefused, match="no longer valid"):
        department.check("rita", made.password)
    with pytest.raises(SignInRefused, match="no longer valid"):
        department.choose("rita", made.password)
    department.choose("rita", admin.reset("rita").password)


def test_a_disabled_person_is_refused_at_the_next_act_and_at_the_door(
    department: EmbeddedDepartment, admin: EmbeddedAccountKeeper
) -> None:
    department.run("INSERT INTO student_uploads(student_id,faculty_id,title,file_path) VALUES(5,7,'Films','f.pdf')")
    with closing(open_database(department.url, login="nowak")) as session:
        admin.disable("nowak")
        with pytest.raises(Refused) as refused:
            session.recorder.record(Act("00000000-0000-4000-8000-000000000001", ActKind.APPROVE, 1, 1))
        assert refusal(refused) == "DENIED who"
        with pytest.raises(SignInRefused):
            session.reader.person()
    with pytest.raises(AccountDisabled):
        department.sign_in("nowak", None)
    admin.enable("nowak")
    department.sign_in("nowak", None)


def test_who_is_disabled_is_told_so_only_with_the_right_password(
    department: EmbeddedDepartment, admin: EmbeddedAccountKeeper
) -> None:
    (made,) = admin.add([NewPerson("rita", "Rita", REGISTRAR)])
    department.choose("rita", made.password)
    admin.disable("rita")
    with pytest.raises(SignInRefused) as wrong:
        department.check("rita", "battery staple")
    assert not isinstance(wrong.value, AccountDisabled)
    with pytest.raises(AccountDisabled):
        department.check("rita")


def test_a_registrar_resets_students_and_faculty_only(
    department: EmbeddedDepartment, admin: EmbeddedAccountKeeper
) -> None:
    admin.add(
        [
            NewPerson("rita", "Rita", REGISTRAR),
            NewPerson("otto", "Otto", REGISTRAR),
            NewPerson("nowak", "Żaneta", frozenset({Role.FACULTY}), faculty_id=7),
            NewPerson("both", "Both", frozenset({Role.FACULTY, Role.REGISTRAR}), faculty_id=7),
        ]
    )
    registrar = department.keeper("rita")
    department.choose("nowak", registrar.reset("nowak").password)
    for login, told in (("otto", "DENIED kind"), ("both", "DENIED kind"), ("ada", "DENIED kind")):
        with pytest.raises(Refused) as refused:
            registrar.reset(login)
        assert refusal(refused) == told
    with pytest.raises(Refused) as refused:
        registrar.reset("nobody")
    assert refusal(refused) == "INVALID person"
    registrar.close()


def test_only_administrators_make_and_change_accounts(
    department: EmbeddedDepartment, admin: EmbeddedAccountKeeper
) -> None:
    admin.add([NewPerson("rita", "Rita", REGISTRAR), NewPerson("baker", "Bak", frozenset({Role.BACKUP}))])
    before = department.run("SELECT * FROM people ORDER BY login")
    for login in ("rita", "nowak", "baker", "nobody", ""):
        keeper = department.keeper(login)
        eve = NewPerson("eve", "Eve", frozenset({Role.ADMIN}))
        attempts: tuple[Callable[[], object], ...] = (
            partial(keeper.add, [eve]),
            partial(keeper.change, eve),
            partial(keeper.disable, "ada"),
            partial(keeper.enable, "rita"),
        )
        for attempt in attempts:
            with pytest.raises(Refused) as refused:
                attempt()
            assert refusal(refused) == "DENIED kind"
        keeper.close()
    assert department.run("SELECT * FROM people ORDER BY login") == before


@pytest.mark.parametrize(
    ("person", "told"),
    [
        (NewPerson("Ann", "Ann", REGISTRAR), "INVALID login"),
        (NewPerson("ann ", "Ann", REGISTRAR), "INVALID login"),
        (NewPerson("x' OR '1'='1", "Ann", REGISTRAR), "INVALID login"),
        (NewPerson("em_owner", "Ann", REGISTRAR), "INVALID login"),
        (NewPerson("root", "Ann", REGISTRAR), "INVALID login"),
        (NewPerson("ada", "Ann", REGISTRAR), "INVALID login"),
        (NewPerson("ann", "  ", REGISTRAR), "INVALID name"),
        (NewPerson("ann", "A\ud800", REGISTRAR), "INVALID name"),
        (NewPerson("ann", "Ann\u3000", REGISTRAR), "INVALID name"),
        (NewPerson("ann", "A" * 201, REGISTRAR), "INVALID name"),
        (NewPerson("ann", "Ann", REGISTRAR, "not an address"), "INVALID email"),
        (NewPerson("ann", "Ann", REGISTRAR, f"{'a' * 250}@b.org"), "INVALID email"),
        (NewPerson("ann", "Ann", frozenset()), "INVALID roles"),
        (NewPerson("ann", "Ann", frozenset({Role.BACKUP, Role.ADMIN})), "INVALID roles"),
        (NewPerson("ann", "Ann", frozenset({Role.FACULTY})), "INVALID faculty_id"),
        (NewPerson("ann", "Ann", frozenset({Role.FACULTY}), faculty_id=99), "INVALID faculty_id"),
        (NewPerson("ann", "Ann", frozenset({Role.FACULTY}), faculty_id=2**80), "INVALID faculty_id"),
        (NewPerson("ann", "Ann", frozenset({Role.STUDENT}), student_id=99), "INVALID student_id"),
    ],
)
def test_who_cannot_be_is_refused_and_nobody_of_the_same_list_is_made(
    department: EmbeddedDepartment, admin: EmbeddedAccountKeeper, person: NewPerson, told: str
) -> None:
    before = department.run("SELECT * FROM people ORDER BY login"), kinds(department)
    with pytest.raises(Refused) as refused:
        admin.add([NewPerson("good", "Good", REGISTRAR), person])
    assert refusal(refused) == told
    assert (department.run("SELECT * FROM people ORDER BY login"), kinds(department)) == before


def test_the_last_administrator_stays(department: EmbeddedDepartment, admin: EmbeddedAccountKeeper) -> None:
    registrar = NewPerson("ada", "Ada", REGISTRAR)
    attempts: tuple[Callable[[], None], ...] = (partial(admin.disable, "ada"), partial(admin.change, registrar))
    for attempt in attempts:
        with pytest.raises(Refused) as refused:
            attempt()
        assert refusal(refused) == "DENIED last_admin"
    admin.add([NewPerson("eve", "Eve", frozenset({Role.ADMIN}))])
    admin.change(registrar)
    assert department.run("SELECT version FROM people WHERE login='ada'") == [(2,)]


def test_thousands_of_accounts_are_made_at_once(department: EmbeddedDepartment, admin: EmbeddedAccountKeeper) -> None:
    made = admin.add(NewPerson(f"p{number}", "Somebody", REGISTRAR) for number in range(1100))
    assert len({each.password for each in made}) == 1100
    with pytest.raises(PasswordToChoose):
        department.check("p1099", made[-1].password)


def test_commands_ask_who_asks_and_for_their_password(
    department: EmbeddedDepartment, monkeypatch: pytest.MonkeyPatch
) -> None:
    status, said = department.command("people", "add", "rita", "--role", "registrar", login="anybody")
    assert (status, "first administrator" in said) == (4, True)
    status, made = department.command("people", "add", "ada", "--name", "Ada", "--role", "admin")
    assert status == 0
    assert department.command("people", "list", login="ada")[0] == 3
    monkeypatch.setenv("EDUMANAGE_PASSWORD", made["one_time_password"])
    status, said = department.command("people", "list", login="ada")
    assert (status, "one-time" in said) == (3, True)
    department.choose("ada", made["one_time_password"])
    monkeypatch.setenv("EDUMANAGE_PASSWORD", PASSWORD)
    status, listed = department.command("people", "list", login="ada")
    assert status == 0
    assert [(each["login"], each["account"]) for each in listed["people"]] == [("ada", "active"), ("nowak", "none")]
    status, made = department.command(
        "people", "add", "zoe", "--role", "student", "--student", "22F41A0424", login="ada"
    )
    assert (status, made["login"]) == (0, "zoe")
    assert department.command("people", "disable", "zoe", login="ada")[0] == 0
    assert department.command("people", "enable", "zoe", login="ada")[0] == 0
    assert department.command("people", "reset", "zoe", login="ada")[0] == 0
    assert department.command("people", "disable", "zoe", login="nowak")[0] == 4
    erase = ("erase", "--yes", "--student-id", "5", "--reason", "asked for")
    monkeypatch.delenv("EDUMANAGE_PASSWORD")
    assert department.command(*erase, login="ada")[0] == 3
    monkeypatch.setenv("EDUMANAGE_PASSWORD", PASSWORD)
    assert department.command(*erase, login="ada")[0] == 0
    assert department.run("SELECT login FROM local_passwords") == [("ada",)]


def test_passwords_are_in_no_keepsake_and_nobody_comes_in_without_one_afterwards(
    department: EmbeddedDepartment, admin: EmbeddedAccountKeeper, tmp_path: Path
) -> None:
    import gzip

    kept = tmp_path / "kept.jsonl.gz"
    assert department.command("db", "downgrade", "--keep", str(kept))[0] == 0
    assert "argon2" not in gzip.decompress(kept.read_bytes()).decode()
    assert department.run("SELECT name FROM sqlite_master WHERE name IN('local_passwords','sign_in_failures')") == []
    assert department.command("db", "upgrade", "--take-in", str(kept))[0] == 0
    for password in (None, PASSWORD):
        with pytest.raises(SignInRefused):
            department.sign_in("ada", password)
    assert needs_first_admin(department.url)


def test_a_server_has_accounts_of_its_own() -> None:
    url = "mariadb://ada@127.0.0.1/edumanage"
    with pytest.raises(DatabaseNotOurs):
        needs_first_admin(url)
    with pytest.raises(EduManageError):
        make_first_admin(url, login="ada", full_name="Ada", password=PASSWORD)
