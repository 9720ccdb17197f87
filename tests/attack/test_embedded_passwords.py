"""Attacks on the passwords of an embedded database: guessing, odd logins, a copied or altered file."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import nullcontext
from functools import partial
from pathlib import Path

import pytest
from argon2 import PasswordHasher

from edumanage_desktop.adapters.database.connections import Connections
from edumanage_desktop.adapters.database.driver import place_of
from edumanage_desktop.adapters.database.embedded_accounts import make_first_admin
from edumanage_desktop.adapters.database.embedded_sign_in import EmbeddedOwnAccount
from edumanage_desktop.adapters.database.guessing import FREE_TRIES, LONGEST_WAIT_S, wait_s
from edumanage_desktop.domain.errors import PasswordToChoose, Refused, SignInRefused
from edumanage_desktop.domain.people import Role
from edumanage_desktop.services.people import NewPerson, OneTimePassword
from tests.adapters.embedded_department import PASSWORD, EmbeddedDepartment

ODD_LOGINS = (
    "Ada",
    "ADA",
    "ada ",
    " ada",
    "ada\n",
    "ada\x00",
    "аda",  # a Cyrillic а
    "ada' OR '1'='1",
    "' OR 1=1 --",
    "x' UNION SELECT '',1,0,NULL,0 --",
    "%",
    "_da",
    "ad*",
    "",
    "\ud800",
    "a" * 100_000,
)
ODD_PASSWORDS = (
    "",
    " ",
    PASSWORD + " ",
    PASSWORD + "\x00",
    PASSWORD.upper(),
    "\ud800",
    "x" * 1_000_000,
    PASSWORD + "x" * 300,
    "$argon2id$v=19$m=8,t=1,p=1$c29tZXNhbHQ$aaaa",
    "' OR '1'='1",
)


@pytest.fixture
def department(tmp_path: Path) -> EmbeddedDepartment:
    """An embedded database of the administrator `ada`, `invited` with a one-time password, and `nowak` with none."""
    department = EmbeddedDepartment(tmp_path)
    keeper = department.administrator()
    keeper.add([NewPerson("invited", "Invited", frozenset({Role.REGISTRAR}))])
    keeper.close()
    return department


@pytest.fixture
def verifications(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The costs of every comparison that Argon2 makes, as they stand in the texts."""
    made: list[str] = []
    verify = PasswordHasher.verify

    def counted(self: PasswordHasher, text: str | bytes, password: str | bytes) -> bool:
        made.append(str(text).split("$")[3])
        return verify(self, text, password)

    monkeypatch.setattr(PasswordHasher, "verify", counted)
    return made


def answer(department: EmbeddedDepartment, login: str, password: str | None) -> str:
    """Return the sentence with which somebody is refused."""
    with pytest.raises(SignInRefused) as refused:
        department.check(login, password)
    assert type(refused.value) is SignInRefused
    return refused.value.sentence


def test_whoever_it_is_the_answer_and_its_cost_are_the_same(
    department: EmbeddedDepartment, verifications: list[str]
) -> None:
    told = set()
    for login in ("ada", "invited", "nobody", *ODD_LOGINS):
        told.add(answer(department, login, "wrong password"))
        assert sorted(verifications) == ["m=65536,t=3,p=4", "m=8,t=1,p=1"], login
        verifications.clear()
    assert len(told) == 1


def test_without_a_password_nothing_is_compared_and_the_answer_is_the_same(
    department: EmbeddedDepartment, verifications: list[str]
) -> None:
    told = {answer(department, login, password) for login in ("ada", "invited", "nobody") for password in (None, "")}
    assert len(told) == 1
    assert verifications == []
    department.check("nowak", None)
    department.check("nowak", "whatever")
    assert verifications == []
    assert department.run("SELECT * FROM sign_in_failures") == []


@pytest.mark.parametrize("password", ODD_PASSWORDS)
def test_an_odd_password_is_a_wrong_one(department: EmbeddedDepartment, password: str) -> None:
    answer(department, "ada", password)
    department.clock.pass_s(LONGEST_WAIT_S)
    department.check("ada")


@pytest.mark.parametrize("login", ["ada", "nobody"])
def test_guessing_becomes_slow_also_for_a_login_that_nobody_has(
    department: EmbeddedDepartment, verifications: list[str], login: str
) -> None:
    for _ in range(FREE_TRIES):
        answer(department, login, "wrong password")
    compared = len(verifications)
    assert "try again in 2 seconds" in answer(department, login, "wrong password")
    assert "try again in 2 seconds" in answer(department, login, PASSWORD)
    assert len(verifications) == compared
    department.clock.pass_s(2)
    assert "seconds" not in answer(department, login, "wrong password")
    assert "try again in 4 seconds" in answer(department, login, PASSWORD)
    for seconds in (4, 8, 16, 32):
        department.clock.pass_s(seconds - 1)
        assert "try again in a second" in answer(department, login, PASSWORD)
        department.clock.pass_s(1)
        assert "seconds" not in answer(department, login, "wrong password")


def test_the_wait_grows_to_a_quarter_of_an_hour_and_no_longer() -> None:
    waits = [wait_s(failures) for failures in range(60)]
    assert waits == sorted(waits)
    assert waits[:FREE_TRIES] == [0] * FREE_TRIES
    assert waits[-1] == LONGEST_WAIT_S


def test_the_right_password_after_the_wait_begins_anew(department: EmbeddedDepartment) -> None:
    for _ in range(FREE_TRIES):
        answer(department, "ada", "wrong password")
    department.clock.pass_s(2)
    department.check("ada")
    assert department.run("SELECT * FROM sign_in_failures") == []
    answer(department, "ada", "wrong password")
    department.check("ada")


def test_a_clock_that_was_set_back_keeps_nobody_out_for_long(department: EmbeddedDepartment) -> None:
    for _ in range(FREE_TRIES):
        answer(department, "ada", "wrong password")
    department.clock.pass_s(-1_000_000)
    assert "try again in 2 seconds" in answer(department, "ada", PASSWORD)
    department.run("UPDATE sign_in_failures SET last_at_us=?", department.clock.now_us - 2_000_000)
    department.check("ada")


def test_a_try_that_was_cut_off_counts(department: EmbeddedDepartment, monkeypatch: pytest.MonkeyPatch) -> None:
    def dies(*_given: object) -> bool:
        raise KeyboardInterrupt

    monkeypatch.setattr(PasswordHasher, "verify", dies)
    for _ in range(FREE_TRIES):
        with pytest.raises(KeyboardInterrupt):
            department.check("ada", "wrong password")
    assert "seconds" in answer(department, "ada", PASSWORD)


def test_what_was_typed_as_a_login_is_not_kept(department: EmbeddedDepartment) -> None:
    answer(department, "my secret password", "ada")
    assert b"my secret password" not in department.path.read_bytes()
    assert department.run("SELECT failures FROM sign_in_failures") == [(1,)]


def test_a_copied_file_opens_with_the_same_passwords_only(department: EmbeddedDepartment, tmp_path: Path) -> None:
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    shutil.copy(department.path, folder / "department.sqlite")
    department.path.unlink()
    department.path = folder / "department.sqlite"
    department.url = f"sqlite:///{department.path}"
    answer(department, "ada", "wrong password")
    answer(department, "ada", None)
    department.check("ada")
    assert PASSWORD.encode() not in department.path.read_bytes()


def test_a_read_only_file_still_demands_the_password(department: EmbeddedDepartment) -> None:
    place = place_of(f"sqlite:///file:{department.path}?mode=ro&uri=true")
    for password in ("wrong password", PASSWORD):
        connections = Connections(place=place, login="ada")
        account = EmbeddedOwnAccount(connections=connections, login="ada", password=password)
        with pytest.raises(SignInRefused) if password != PASSWORD else nullcontext():
            account.check()
        account.close()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "x",
        "$argon2id$v=19$m=4294967295,t=4294967295,p=1$c29tZXNhbHRzb21lc2FsdA$" + "a" * 43,
        "$argon2id$v=19$m=65536,t=3,p=4$c29tZXNhbHRzb21lc2FsdA$",
        "$2b$12$abcdefghijklmnopqrstuv",
        PASSWORD,
    ],
)
def test_a_text_that_is_not_ours_lets_nobody_in_and_costs_no_more(
    department: EmbeddedDepartment, verifications: list[str], text: str
) -> None:
    department.run("UPDATE local_passwords SET argon2=? WHERE login='ada'", text)
    answer(department, "ada", PASSWORD)
    assert all("4294967295" not in costs for costs in verifications)


def test_a_password_taken_out_of_the_file_makes_nobody_come_in_without_one(department: EmbeddedDepartment) -> None:
    department.run("DELETE FROM local_passwords WHERE login='invited'")
    answer(department, "invited", None)
    answer(department, "invited", PASSWORD)


@pytest.mark.parametrize("login", ODD_LOGINS)
def test_an_odd_login_reaches_no_account(department: EmbeddedDepartment, login: str) -> None:
    before = department.run("SELECT * FROM people ORDER BY login"), department.run("SELECT * FROM local_passwords")
    keeper = department.keeper("ada")
    person = NewPerson(login, "X", frozenset({Role.REGISTRAR}))
    attempts: tuple[Callable[[], object], ...] = (
        partial(keeper.add, [person]),
        partial(keeper.change, person),
        partial(keeper.disable, login),
        partial(keeper.enable, login),
        partial(keeper.reset, login),
    )
    for attempt in attempts:
        with pytest.raises(Refused, match="login"):
            attempt()
    keeper.close()
    after = department.run("SELECT * FROM people ORDER BY login"), department.run("SELECT * FROM local_passwords")
    assert after == before


def test_the_first_administrator_is_not_made_beside_another(department: EmbeddedDepartment) -> None:
    with pytest.raises(Refused):
        make_first_admin(department.url, login="eve", full_name="Eve", password=PASSWORD)
    assert department.run("SELECT login FROM people ORDER BY login") == [("ada",), ("invited",), ("nowak",)]


def test_a_password_made_with_weaker_parameters_is_made_anew(department: EmbeddedDepartment) -> None:
    weak = PasswordHasher(time_cost=1, memory_cost=1024, parallelism=1).hash(PASSWORD)
    department.run("UPDATE local_passwords SET argon2=? WHERE login='ada'", weak)
    department.check("ada")
    ((text,),) = department.run("SELECT argon2 FROM local_passwords WHERE login='ada'")
    assert "m=65536,t=3,p=4" in text
    department.check("ada")


def test_a_reset_wins_over_a_change_that_was_under_way(
    department: EmbeddedDepartment, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between the comparison and the new password an administrator reset it: theirs counts."""
    keeper = department.keeper("ada")
    keeper.add([NewPerson("second", "Second", frozenset({Role.ADMIN}))])
    account = department.account("ada")
    made: list[OneTimePassword] = []
    hash_it = PasswordHasher.hash

    def reset_meanwhile(self: PasswordHasher, password: str | bytes, *, salt: bytes | None = None) -> str:
        if not made and self.memory_cost > 8:
            made.append(keeper.reset("ada"))
        return hash_it(self, password, salt=salt)

    monkeypatch.setattr(PasswordHasher, "hash", reset_meanwhile)
    with pytest.raises(SignInRefused):
        account.change_password("battery staple")
    account.close()
    keeper.close()
    with pytest.raises(PasswordToChoose):
        department.check("ada", made[0].password)


def test_two_programs_guess_no_faster_than_one(department: EmbeddedDepartment) -> None:
    with sqlite3.connect(department.path) as connection:
        assert connection.execute("SELECT COUNT(*) FROM sign_in_failures").fetchone() == (0,)
    first, second = department.account("ada", "wrong one here"), department.account("ada", "wrong two here")
    tried = 0
    for account in (first, second) * 4:
        with pytest.raises(SignInRefused) as refused:
            account.check()
        tried += "seconds" not in refused.value.sentence
    assert tried == FREE_TRIES
    first.close()
    second.close()
