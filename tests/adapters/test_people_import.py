"""Lists are imported as whoever is signed in, row by row with a fate, and again without doubling, on both engines."""

import json
import os
import stat
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from tests.adapters.importing_department import ImportingDepartment, importing_department
from tests.engines import EVERY_ENGINE, PrivateServers

NUMBERS = count(1000)
STUDENTS = "id,number,full_name,email\n"
STRANGE = (
    "𠮷野家 王小明",
    "Zoë \\' \" % %s :name ?",
    "=1+1",
    "שלום عليكم",
    "😀 O'Brien; DROP TABLE students",
    "{0} $1 `x`",
)


@pytest.fixture(scope="module", params=EVERY_ENGINE)
def department(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, servers: PrivateServers
) -> Iterator[ImportingDepartment]:
    folder: Path = tmp_path_factory.mktemp("import")
    with importing_department(request.param, folder=folder, server=servers.of(request.param)) as made:
        yield made


def quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'


def student(department: ImportingDepartment, number: int) -> list[tuple[Any, ...]]:
    return department.root(f"SELECT number,full_name,email,version FROM students WHERE id={number}")


def changes(department: ImportingDepartment, table: str, key: object) -> list[tuple[Any, ...]]:
    query = "SELECT version,login FROM register_changes WHERE table_name='{}' AND record_key='{}' ORDER BY version"
    return department.root(query.format(table, key))


@pytest.mark.parametrize("login", ["regine", "ada"])
def test_students_are_new_then_the_same_then_changed(department: ImportingDepartment, login: str) -> None:
    first, second = next(NUMBERS), next(NUMBERS)
    content = f"{STUDENTS}{first},N{first},Zoë Ż,z@x.example\n{second},,王小明,\n"
    assert department.fates(login, content) == [(2, "new"), (3, "new")]
    before = department.contents()
    assert department.fates(login, content) == [(2, "same"), (3, "same")]
    assert department.contents() == before
    status, document = department.imported(login, f"number,email\nN{first},\nN{first},-\n")
    assert [row["fate"] for row in document["rows"]] == ["same", "refused"]
    status, document = department.imported(login, f"number,email,name\nN{first},-,Zoë Ź\n")
    assert status == 0
    assert document["rows"][0]["changes"] == {
        "full_name": {"from": "Zoë Ż", "to": "Zoë Ź"},
        "email": {"from": "z@x.example", "to": None},
    }
    assert student(department, first) == [(f"N{first}", "Zoë Ź", None, 2)]
    assert changes(department, "students", first) == [(1, login), (2, login)]
    assert changes(department, "students", second) == [(1, login)]


def test_faculty_and_teaching_are_imported(department: ImportingDepartment) -> None:
    member, pupil = next(NUMBERS), next(NUMBERS)
    faculty = f"id;full_name;department;email;capacity;active\n{member};Bob Wu;Maths;b@x.example;20;no\n"
    assert department.fates("regine", faculty) == [(2, "new")]
    assert department.fates("regine", faculty) == [(2, "same")]
    assert department.fates("regine", f"{STUDENTS}{pupil},N{pupil},Ann,\n") == [(2, "new")]
    row = department.root(f"SELECT full_name,department,email,capacity,active,version FROM faculty WHERE id={member}")
    assert row == [("Bob Wu", "Maths", "b@x.example", 20, 0, 1)]
    _, document = department.imported("regine", f"id,capacity,active\n{member},-,yes\n")
    assert document["rows"][0]["changes"] == {
        "capacity": {"from": 20, "to": None},
        "active": {"from": False, "to": True},
    }
    teaching = f"faculty_id,student_number\n{member},N{pupil}\n7,N{pupil}\n{member},nobody\n"
    for fate in ("new", "same"):
        assert department.fates("regine", teaching) == [(2, fate), (3, fate), (4, "refused")]
    taught = department.root(f"SELECT faculty_id FROM faculty_students WHERE student_id={pupil} ORDER BY faculty_id")
    assert taught == [(7,), (member,)]
    assert changes(department, "faculty_students", f"{member}:{pupil}") == [(1, "regine")]


def test_names_of_the_world_come_back_the_same(department: ImportingDepartment) -> None:
    numbers = [next(NUMBERS) for _ in STRANGE]
    rows = "".join(f"{number},{quoted(name)}\n" for number, name in zip(numbers, STRANGE, strict=True))
    for fate in ("new", "same"):
        assert {found for _, found in department.fates("regine", f"id,name\n{rows}", "--kind", "students")} == {fate}
    stored = [department.root(f"SELECT full_name FROM students WHERE id={number}")[0][0] for number in numbers]
    assert tuple(stored) == STRANGE
    logins = "".join(
        f"strange{number},{quoted(name)},registrar\n" for number, name in zip(numbers, STRANGE, strict=True)
    )
    for fate in ("new", "same"):
        assert {found for _, found in department.fates("ada", f"login,full_name,roles\n{logins}")} == {fate}


def test_people_get_a_password_once(department: ImportingDepartment) -> None:
    login = f"p{next(NUMBERS)}"
    content = f"login,full_name,roles,email,student_number\n{login},Zoë,student,z@x.example,22F41A0424\n"
    status, document = department.imported("ada", content)
    (row,) = document["rows"]
    assert (status, row["fate"], row["key"]) == (0, "new", login)
    if department.prepared is not None:
        department.prepared.choose(login, row["one_time_password"])
    elif department.embedded is not None:
        department.embedded.choose(login, row["one_time_password"])
    before = department.contents()
    status, document = department.imported("ada", content)
    assert (status, document["rows"][0]["fate"], document["rows"][0]["why"]) == (0, "same", "")
    assert "one_time_password" not in json.dumps(document)
    assert department.contents() == before
    status, document = department.imported("ada", f"login,roles,faculty_id\n{login},student faculty,7\n")
    assert document["rows"][0]["changes"] == {
        "roles": {"from": ["student"], "to": ["faculty", "student"]},
        "faculty_id": {"from": None, "to": 7},
    }
    roles = department.root(f"SELECT role FROM person_roles WHERE login='{login}' ORDER BY role")
    assert (status, roles) == (0, [("faculty",), ("student",)])


def test_one_bad_person_keeps_nobody_else_out(department: ImportingDepartment) -> None:
    start = next(NUMBERS)
    rows = [f"b{start}x{number},Somebody {number},registrar,\n" for number in range(20)]
    rows.insert(7, f"b{start}bad,,registrar,\n")
    rows.insert(9, "ada,Ada Admin,registrar,\n")
    if department.is_server:
        department.root(f"CREATE USER 'b{start}taken'@'localhost'")
        rows.insert(11, f"b{start}taken,Somebody,registrar,\n")
    status, document = department.imported("ada", "login,full_name,roles,faculty_id\n" + "".join(rows))
    refused = {row["key"]: row["why"] for row in document["rows"] if row["fate"] == "refused"}
    assert status == 1
    assert document["counts"]["new"] == 20
    assert "last administrator" in refused["ada"]
    assert "full_name is empty" in refused[f"b{start}bad"]
    if department.is_server:
        assert "choose another" in refused[f"b{start}taken"]
    assert len({row["one_time_password"] for row in document["rows"] if row["fate"] == "new"}) == 20


def test_a_dry_run_says_the_same_and_leaves_every_table_as_it_was(department: ImportingDepartment) -> None:
    one, two = next(NUMBERS), next(NUMBERS)
    lists = {
        "students": f"{STUDENTS}{one},D{one},Ann,\n{one},D{one},Ann,\n{two},D{one},Bob,\n5,22F41A0424,Zoë N,\n-1,,X,\n",
        "faculty": f"id,full_name,active\n{one},Bob,1\n7,,no\n,Nobody,1\n",
        "teaching": "faculty_id,student_id\n7,5\n7,5\n8888,5\n",
        "people": f"login,full_name,roles,faculty_id\nq{one},Q,registrar,\nfaye,Fay Q,,\nq{two},Q,faculty,\n",
    }
    for kind, content in lists.items():
        before = department.contents()
        status, tried = department.imported("ada", content, "--dry-run")
        assert (status, tried["dry_run"], tried["kind"]) == (1, True, kind)
        assert department.contents() == before
        status, done = department.imported("ada", content)
        assert (status, done["counts"]) == (1, tried["counts"])
        assert [(row["line"], row["fate"], row["changes"]) for row in done["rows"]] == [
            (row["line"], row["fate"], row["changes"]) for row in tried["rows"]
        ]
        assert department.contents() != before


@pytest.mark.parametrize("dry_run", [(), ("--dry-run",)])
def test_others_import_nothing(department: ImportingDepartment, dry_run: tuple[str, ...]) -> None:
    people = "login,full_name,roles\nintruder,I,admin\n"
    attempts = [("faye", content) for content in (STUDENTS + "77,X,Ann,\n", "id,active\n7,no\n", people)]
    attempts += [("faye", "faculty_id,student_id\n7,5\n"), ("faye", STUDENTS), ("regine", people)]
    before = department.contents()
    for login, content in attempts:
        status, said = department.imported(login, content, *dry_run)
        assert (status, isinstance(said, str)) == (4, True)
        assert "role does not include" in said
    assert department.contents() == before


def test_an_id_is_the_portal_s_unless_there_is_none(department: ImportingDepartment) -> None:
    department.root("INSERT INTO student_uploads(student_id,title,file_path) VALUES(70000,'Unknown','x')")
    name = f"O{next(NUMBERS)}"
    content = f"number,full_name\n{name}a,Ann\n{name}b,Bob\n"
    faculty = f"full_name,department\n{name},Maths\n"
    if department.is_server:
        status, document = department.imported("regine", content)
        assert (status, document["counts"]["refused"]) == (1, 2)
        assert "portal's id" in document["rows"][0]["why"]
        assert department.imported("regine", faculty, "--kind", "faculty")[0] == 1
        department.root("INSERT INTO settings(name,value) VALUES('own_ids','1')")
    try:
        for fate in ("new", "same"):
            assert department.fates("regine", content) == [(2, fate), (3, fate)]
            assert department.fates("regine", faculty, "--kind", "faculty") == [(2, fate)]
        made = department.root(f"SELECT id FROM students WHERE number LIKE '{name}%' ORDER BY number")
        assert made == [(70001,), (70002,)]
        status, document = department.imported("regine", f"id,number,full_name\n,{name}c,Cai\n")
        assert (status, "fill in the id" in document["rows"][0]["why"]) == (1, True)
        department.root(f"UPDATE student_uploads SET student_id={2**63 - 1} WHERE student_id=70000")
        status, document = department.imported("regine", f"number,full_name\n{name}d,Dan\n")
        assert (status, "portal's" in document["rows"][0]["why"]) == (1, True)
    finally:
        department.root("DELETE FROM settings WHERE name='own_ids'")
        department.root(f"DELETE FROM student_uploads WHERE student_id IN(70000,{2**63 - 1})")


@pytest.mark.skipif(os.name != "posix", reason="modes of POSIX")
def test_passwords_go_into_a_new_private_file_and_nowhere_else(department: ImportingDepartment, tmp_path: Path) -> None:
    login, path = f"f{next(NUMBERS)}", tmp_path / "passwords"
    content = f"login,full_name,roles\n{login},Zoë,registrar\n"
    path.write_text("mine")
    for words in ((), ("--dry-run",)):
        status, said = department.imported("ada", content, "--passwords", str(path), *words)
        assert (status, "is there already" in said) == (2, True)
    assert path.read_text() == "mine"
    path.unlink()
    assert department.imported("ada", content, "--passwords", str(path), "--dry-run")[0] == 0
    assert not path.exists()
    status, out, err = department.run("ada", "import", department.file(content), "--passwords", str(path))
    (line,) = path.read_text().splitlines()
    assert (status, line.split("\t")[0], stat.S_IMODE(path.stat().st_mode)) == (0, login, 0o600)
    assert line.split("\t")[1] not in out + err
    status, document = department.imported("ada", content.replace(login, f"{login}j"), "--passwords", f"{path}.json")
    assert (status, document["counts"]["new"], "one_time_password" in str(document)) == (0, 1, False)
    again = tmp_path / "again"
    assert department.imported("ada", content, "--passwords", str(again))[0] == 0
    assert not again.exists(), "there was no password to keep"
    status, said = department.imported("ada", content, "--passwords", str(tmp_path / "no" / "where"))
    assert (status, "cannot be made" in said) == (3, True)


def test_the_answer_in_words_has_a_line_for_each_row_and_moves_no_cursor(department: ImportingDepartment) -> None:
    login = f"t{next(NUMBERS)}"
    content = f'login,full_name,roles\n{login},Zoë,registrar\n"\x1b[2J\tx",Zoë,registrar\nfaye,Fay W,\n'
    status, out, _ = department.run("ada", "import", department.file(content))
    lines = out.splitlines()
    assert status == 1
    assert [line.split("\t")[:3] for line in lines if line[0].isdigit()] == [
        ["2", "new", login],
        ["3", "refused", "\\x1b[2J\\tx"],
        ["4", "changed", "faye"],
    ]
    (secret,) = [line.split("\t") for line in lines if line.startswith(f"{login}\t")]
    assert len(secret) == 2
    assert "full_name: " in lines[-2]
    assert lines[-1] == "People: 1 new, 1 changed, 0 same, 1 refused, 0 skipped."
    assert "\x1b" not in out


def test_what_is_no_list_is_one_sentence(department: ImportingDepartment, tmp_path: Path) -> None:
    before = department.contents()
    for content, status in ((b"PK\x03\x04", 2), (b"", 2), (b"\x00" * 5000, 2), (b"id,full_name\n5,X\n", 2)):
        found, said = department.imported("ada", content)
        assert (found, "Nothing was changed" in said) == (status, True)
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path / "missing.csv", tmp_path, tmp_path / "pipe", Path("/dev/zero")):
        found, out, err = department.run("ada", "import", str(path), "--json")
        assert (found, out, "Nothing was changed" in err) == (3, "", True)
    status, document = department.imported("regine", STUDENTS)
    assert (status, document["rows"], document["stopped"]) == (0, [], None)
    assert department.contents() == before
