"""Why a faculty member cannot see a submission: every fault is planted, and the verdict names that one and no other."""

import io
import json
from collections.abc import Callable, Iterator
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from edumanage_desktop import commands
from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.toolbox import CommandToolbox
from tests.adapters.judged_database import JudgedDatabase, Someone, judged_database
from tests.engines import EVERY_ENGINE, PrivateServers

NUMBERS = count(100)
WELL = "can see it: it is submitted, and so is under “Submitted”."


@dataclass
class Planted:
    """A submission of student 5 that faculty member `faculty`, signing in as `login`, sees until something is done."""

    own: JudgedDatabase
    faculty: int
    login: str
    upload: int

    def root(self, statement: str) -> None:
        self.own.root(statement, f=self.faculty, l=self.login, u=self.upload)

    def sees(self) -> bool:
        """Return whether who really signs in with the account sees it."""
        try:
            database = self.own.open(self.login)
            try:
                database.reader.person()
                return database.reader.details(self.upload) is not None
            finally:
                database.close()
        except EduManageError:
            return False

    def diagnose(self, who: str = "reg", *, upload: int | None = None, faculty: int | None = None) -> tuple[int, Any]:
        about = ["--submission", str(upload or self.upload), "--faculty", str(faculty or self.faculty)]
        where = ["--database", self.own.account_url(who), *([] if self.own.is_server else ["--login", who])]
        with redirect_stdout(io.StringIO()) as out, redirect_stderr(io.StringIO()) as err:
            status = commands.run(["diagnose", "visibility", *about, *where, "--json"], CommandToolbox())
        return status, json.loads(out.getvalue()) if out.getvalue() else err.getvalue()


@pytest.fixture(params=EVERY_ENGINE, scope="module")
def own(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, servers: PrivateServers
) -> Iterator[JudgedDatabase]:
    folder: Path = tmp_path_factory.mktemp("visibility")
    with judged_database(request.param, folder=folder, server=servers.of(request.param)) as judge:
        yield judge
        if judge.is_server:
            for (login,) in judge.root("SELECT login FROM people WHERE login LIKE 'vis%'"):
                judge.root(f"DROP USER IF EXISTS '{login}'@'127.0.0.1'")


@pytest.fixture
def planted(own: JudgedDatabase) -> Planted:
    number = next(NUMBERS)
    login = f"vis{number}"
    own.root("INSERT INTO faculty(id,full_name) VALUES(:i,:n)", i=number, n=f"Vera {number}")
    own.add_person(login, Someone(("faculty",), faculty_id=number))
    return Planted(own, number, login, own.upload(faculty=number))


def _nothing(_planted: Planted) -> None:
    pass


def _moved(planted: Planted) -> None:
    assert planted.own.act("reg", "reassign", planted.upload, target_faculty_id=2, reason="she is ill").accepted


def _by_portal(faculty: str) -> Callable[[Planted], None]:
    def plant(planted: Planted) -> None:
        planted.own.by_portal(f"UPDATE student_uploads SET faculty_id={faculty} WHERE id={planted.upload}")

    return plant


def _not_imported(planted: Planted) -> None:
    planted.root("DELETE FROM people WHERE login=:l")
    planted.root("DELETE FROM faculty WHERE id=:f")


def _run(*statements: str) -> Callable[[Planted], None]:
    def plant(planted: Planted) -> None:
        for statement in statements:
            planted.root(statement)

    return plant


def _left(planted: Planted) -> None:
    planted.root("UPDATE faculty SET active=0 WHERE id=:f")


def _other_id(planted: Planted) -> None:
    planted.root("UPDATE faculty SET email='vera@here.example' WHERE id=:f")
    planted.root("UPDATE people SET faculty_id=9000, email='Vera@Here.example' WHERE login=:l")


CASES: dict[str, tuple[Callable[[Planted], None], str | None, str]] = {
    "well": (_nothing, None, WELL),
    "moved": (_moved, "with_another", "is with Bob Wu and not with Vera"),
    "moved by the portal": (_by_portal("2"), "with_another", "Bob Wu and not with"),
    "unassigned": (_by_portal("NULL"), "unassigned", "is assigned to nobody"),
    "not imported": (_not_imported, "unknown_faculty", "is in no list of faculty"),
    "left": (_left, "faculty_left", "is noted as having left"),
    "no account": (_run("DELETE FROM people WHERE login=:l"), "no_account", "Nobody has an account"),
    "another id": (_other_id, "another_faculty_id", "carries faculty id 9000, not"),
    "disabled": (_run("UPDATE people SET active=0 WHERE login=:l"), "account_disabled", "is disabled"),
    "no role": (
        _run("DELETE FROM person_roles WHERE login=:l", "INSERT INTO person_roles(login,role) VALUES(:l,'student')"),
        "no_faculty_role",
        "does not hold the role faculty",
    ),
    "approved": (_run("UPDATE student_uploads SET status='approved' WHERE id=:u"), None, "it is approved"),
    "rejected": (_run("UPDATE student_uploads SET status='rejected' WHERE id=:u"), None, "it is rejected"),
    "withdrawn": (_run("UPDATE student_uploads SET status='withdrawn' WHERE id=:u"), None, "it was withdrawn"),
    "legacy": (_run("UPDATE student_uploads SET status='SUBMITTED ' WHERE id=:u"), None, "its status is “SUBMITTED"),
    "no status": (_run("UPDATE student_uploads SET status=NULL WHERE id=:u"), None, "it has no status"),
}


@pytest.mark.parametrize("case", CASES)
def test_a_planted_fault_is_named_and_no_other(planted: Planted, case: str) -> None:
    plant, fault, words = CASES[case]
    assert planted.sees()
    plant(planted)
    for asks in ("reg", "adm"):
        status, found = planted.diagnose(asks)
        assert (status, found["fault"]) == (0 if fault is None else 1, fault), found
        assert words in found["verdict"]
        others = {other for name, (_, _, other) in CASES.items() if name != case and not name.startswith("moved")}
        assert not [other for other in others - {words} if other in found["verdict"]]
        assert [check["name"] for check in found["checks"]] == ["teaching", "faculty_id", "account", "server_view"]
        (view,) = (check for check in found["checks"] if check["name"] == "server_view")
        assert view["ok"] == planted.sees(), "what the database says it shows is not what it shows"
        assert found["remedy"]


def test_a_missing_teaching_row_is_blamed_only_where_it_is_demanded(planted: Planted) -> None:
    status, found = planted.diagnose()
    assert (status, found["fault"]) == (0, None)
    assert "require_teaching is off" in found["checks"][0]["detail"]
    planted.own.root("INSERT INTO settings(name,value) VALUES('require_teaching','1')")
    try:
        status, found = planted.diagnose()
        assert (status, found["fault"], planted.sees()) == (1, "teaching_missing", False)
        assert "it is not noted that Vera" in found["verdict"]
        assert [check["ok"] for check in found["checks"]] == [False, True, True, False]
        planted.root("INSERT INTO faculty_students(faculty_id,student_id) VALUES(:f,5)")
        status, found = planted.diagnose()
        assert (status, found["fault"], planted.sees()) == (0, None, True)
    finally:
        planted.own.root("DELETE FROM settings WHERE name='require_teaching'")


def test_what_is_not_there_and_what_was_there(planted: Planted) -> None:
    status, found = planted.diagnose(upload=987_654)
    assert (status, found["fault"], found["verdict"]) == (1, "no_submission", "There is no submission 987654.")
    planted.own.by_portal("DELETE FROM student_uploads WHERE id=?", planted.upload)
    status, found = planted.diagnose()
    assert (status, found["fault"]) == (1, "no_submission")
    assert "is no longer in the portal's table" in found["verdict"]


def test_who_moved_it_when_and_why_is_told(planted: Planted) -> None:
    _moved(planted)
    verdict = planted.diagnose()[1]["verdict"]
    assert "Reg moved it on 20" in verdict
    assert verdict.endswith("because “she is ill”.")
    assert "Reg moved it on 20" in planted.diagnose(faculty=2)[1]["checks"][1]["detail"]


def test_who_noted_when_that_somebody_left_is_told(planted: Planted) -> None:
    database = planted.own.client("reg")
    with database.connections.writing() as connection:
        connection.change("UPDATE faculty SET active=0 WHERE id=:f", {"f": planted.faculty})
    found = planted.diagnose()[1]
    assert f"Vera {planted.faculty} is noted as having left: reg noted it on 20" in found["verdict"]
    assert found["checks"][3]["ok"]


def test_of_two_accounts_the_one_that_sees_it_counts(planted: Planted) -> None:
    planted.own.add_person(f"{planted.login}b", Someone(("faculty",), faculty_id=planted.faculty, active=False))
    assert planted.diagnose()[0] == 0
    planted.root("UPDATE people SET active=0 WHERE login=:l")
    assert planted.diagnose()[1]["fault"] == "account_disabled"


def test_who_is_registrar_besides_sees_all_the_same(planted: Planted) -> None:
    planted.own.by_portal("UPDATE student_uploads SET faculty_id=1 WHERE id=?", planted.upload)
    planted.root("UPDATE people SET active=0 WHERE login='ann'")
    planted.root("UPDATE people SET active=0 WHERE login='fay'")
    try:
        found = planted.diagnose(faculty=1)[1]
        assert (found["fault"], "duo" in found["checks"][2]["detail"]) == (None, True)
        planted.own.root("INSERT INTO settings(name,value) VALUES('require_teaching','1')")
        assert planted.diagnose(faculty=1)[1]["checks"][3]["ok"]
        assert planted.own.client("duo").reader.details(planted.upload) is not None
    finally:
        planted.own.root("DELETE FROM settings WHERE name='require_teaching'")
        planted.own.root("UPDATE people SET active=1 WHERE login IN('ann','fay')")


def test_a_namesake_with_a_number_of_their_own_is_nobody_else(planted: Planted) -> None:
    other = next(NUMBERS)
    planted.own.root("INSERT INTO faculty(id,full_name) VALUES(:i,'Same Name')", i=other)
    planted.root("UPDATE faculty SET full_name='Same Name' WHERE id=:f")
    planted.root("UPDATE people SET full_name='Same Name' WHERE login=:l")
    planted.own.by_portal("UPDATE student_uploads SET faculty_id=? WHERE id=?", other, planted.upload)
    assert planted.diagnose(faculty=other)[1]["fault"] == "no_account"
    planted.root("UPDATE people SET faculty_id=NULL WHERE login=:l")
    found = planted.diagnose(faculty=other)[1]
    assert (found["fault"], "carries no faculty id" in found["verdict"]) == ("another_faculty_id", True)


def test_of_several_faults_that_is_named_which_has_to_be_mended_first(planted: Planted) -> None:
    planted.own.root("INSERT INTO settings(name,value) VALUES('require_teaching','1')")
    try:
        planted.root("UPDATE people SET active=0 WHERE login=:l")
        _moved(planted)
        planted.root("UPDATE faculty SET active=0 WHERE id=:f")
        for fault, mend in (
            ("faculty_left", "UPDATE faculty SET active=1 WHERE id=:f"),
            ("with_another", "UPDATE student_uploads SET faculty_id=:f WHERE id=:u"),
            ("account_disabled", "UPDATE people SET active=1 WHERE login=:l"),
            ("teaching_missing", "INSERT INTO faculty_students(faculty_id,student_id) VALUES(:f,5)"),
        ):
            assert planted.diagnose()[1]["fault"] == fault
            planted.root(mend)
        assert planted.diagnose()[1]["fault"] is None
    finally:
        planted.own.root("DELETE FROM settings WHERE name='require_teaching'")


@pytest.mark.parametrize("who", ["ann", "stu", "bak"])
def test_nobody_else_is_told(planted: Planted, who: str) -> None:
    status, said = planted.diagnose(who)
    assert (status, "role" in said) == (4, True), said


def test_it_changes_nothing(planted: Planted) -> None:
    before = planted.own.history(planted.upload)
    planted.diagnose()
    assert planted.own.history(planted.upload) == before


def test_what_is_no_number_is_wrong_usage_and_a_database_that_is_away_no_refusal(tmp_path: Path) -> None:
    where = ["--database", f"sqlite:///{tmp_path / 'nowhere' / 'away.sqlite'}", "--login", "reg"]
    with redirect_stdout(io.StringIO()), redirect_stderr(io.StringIO()) as said:
        with pytest.raises(SystemExit) as left:
            commands.run(["diagnose", "visibility", "--submission", "x", "--faculty", "1", *where], CommandToolbox())
        assert left.value.code == 2
        status = commands.run(
            ["diagnose", "visibility", "--submission", "1", "--faculty", "1", *where], CommandToolbox()
        )
    assert (status, "a submission's number" in said.getvalue()) == (3, True)


def test_in_words_the_verdict_comes_first_and_the_remedy_last(planted: Planted) -> None:
    _moved(planted)
    about = ["--submission", str(planted.upload), "--faculty", str(planted.faculty)]
    where = ["--database", planted.own.account_url("reg"), *([] if planted.own.is_server else ["--login", "reg"])]
    with redirect_stdout(io.StringIO()) as out:
        assert commands.run(["diagnose", "visibility", *about, *where], CommandToolbox()) == 1
    lines = out.getvalue().splitlines()
    assert lines[0].startswith(f"Submission {planted.upload} is with Bob Wu")
    assert [line.split(":")[0].strip() for line in lines[1:5]] == ["well", "not well", "well", "not well"]
    assert lines[5] == f"A registrar moves it to Vera {planted.faculty}, and says why."
