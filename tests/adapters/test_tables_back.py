"""Chosen tables come back from a backup by themselves: judged, recorded, in one transaction, nothing else with them."""

import os
import signal
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from edumanage_desktop.adapters.database.engine import make_engine
from edumanage_desktop.adapters.database.erasure import DatabaseEraser
from edumanage_desktop.adapters.database.history import verify_history
from edumanage_desktop.domain.backups import BackupCancelled, BackupDamaged, RestoreBusy
from edumanage_desktop.domain.chosen_tables import OF_WORK, OWN, RECORDS, chosen_tables
from edumanage_desktop.domain.errors import RefusalCode, Refused
from edumanage_desktop.restoring_in_place import tables_back
from edumanage_desktop.services.administration import Target
from edumanage_desktop.services.backup.progress import Stage
from edumanage_desktop.services.backup.tables_back import TableDifference, TablesCompared
from tests.adapters.restored_in_place import InPlace, in_place
from tests.engines import EVERY_ENGINE, PrivateServers

ELSEWHERE = ("students", "faculty", "faculty_students", "absences", "settings", "drafts", "feedback_library", *OF_WORK)


@pytest.fixture(params=EVERY_ENGINE)
def place(request: pytest.FixtureRequest, tmp_path: Path, servers: PrivateServers) -> Iterator[InPlace]:
    """A department of each engine in turn, with more of a register, backed up once more."""
    with in_place(tmp_path, request.param, servers.of(request.param)) as found:
        fill(found)
        yield found


@pytest.fixture
def filed(tmp_path: Path) -> Iterator[InPlace]:
    """The same in a file."""
    with in_place(tmp_path) as found:
        fill(found)
        yield found


def fill(place: InPlace) -> None:
    own = place.own
    own.root("INSERT INTO faculty_students(faculty_id,student_id) VALUES(1,5),(2,6)")
    own.root("INSERT INTO absences(faculty_id,first_day,last_day,reason) VALUES(1,'2026-12-01','2026-12-05','Leave')")
    own.root("INSERT INTO conflicts_of_interest(faculty_id,student_id,reason) VALUES(2,5,'Family')")
    own.root("INSERT INTO settings(name,value) VALUES('submissions_in_a_day','7')")
    own.root("INSERT INTO feedback_library(login,entry_uuid,content,used,used_at_us) VALUES('ann','u1','Good',3,17)")
    own.root("INSERT INTO drafts(login,upload_id,feedback,saved_at_us) VALUES('ann',:u,'So far',18)", u=place.made[2])
    place.manifest = place.department.take(place.desk)


def back(place: InPlace, *names: str, keeps_added: bool = False, only_look: bool = False) -> TablesCompared:
    restoring = tables_back(place.target, place.desk, sign_in=lambda: None)
    return restoring.run(place.manifest.snapshot, chosen_tables(names), keeps_added=keeps_added, only_look=only_look)


def rows(place: InPlace, table: str) -> list[tuple[Any, ...]]:
    return place.own.root(f"SELECT * FROM {table} ORDER BY 1,2")


def edited(place: InPlace, table: str) -> list[tuple[Any, ...]]:
    """Return what people fill in of a table; its version goes on counting."""
    names = {
        "students": "id,number,full_name,email",
        "faculty": "id,full_name,department,active",
        "absences": "faculty_id,first_day,last_day,reason",
        "settings": "name,value",
    }
    return place.own.root(f"SELECT {names.get(table, '*')} FROM {table} ORDER BY 1,2")


def everything(place: InPlace, *but: str) -> dict[str, list[tuple[Any, ...]]]:
    return {table: rows(place, table) for table in ELSEWHERE if table not in but}


def spoil(place: InPlace) -> None:
    """Do to students what an import of a wrong list does: one new, two with each other's number, one renamed."""
    own = place.own
    own.root("INSERT INTO students(id,number,full_name) VALUES(900,'N-900','Came Since')")
    own.root("UPDATE students SET number=NULL WHERE id=5")
    own.root("UPDATE students SET number='22F41A0424' WHERE id=6")
    own.root("UPDATE students SET number='22F41A0401' WHERE id=5")
    own.root("UPDATE students SET full_name='Wrong Name' WHERE id=7")


def test_students_come_back_as_they_were_and_each_change_is_recorded(place: InPlace) -> None:
    before, found_by = edited(place, "students"), place.own.root("SELECT * FROM student_search ORDER BY 1")
    spoil(place)
    others = everything(place, "students", "upload_search")
    now = rows(place, "students")
    recorded = len(rows(place, "register_changes"))
    looked = back(place, "students", only_look=True)
    assert looked.tables == (TableDifference("students", 0, 3, 1),)
    assert [each.record for each in looked.undone][:1] == ["7"]
    assert {each.record for each in looked.undone} == {"5", "6", "7", "900"}
    assert (rows(place, "students"), len(rows(place, "register_changes"))) == (now, recorded), "a look changes nothing"
    done = back(place, "students")
    assert done.tables == looked.tables
    assert edited(place, "students") == before
    assert place.own.root("SELECT * FROM student_search ORDER BY 1") == found_by
    assert everything(place, "students", "upload_search") == others
    who = "adm" if not place.own.is_server else "root"
    told = place.own.root(
        "SELECT record_key,login FROM register_changes WHERE table_name='students'"
        " ORDER BY at_us DESC,record_key LIMIT 4"
    )
    assert {login for _key, login in told} == {who}
    versions = place.own.root(
        "SELECT MAX(version) FROM register_changes WHERE table_name='students' GROUP BY record_key"
    )
    assert max(versions) > (1,), "the version counts on"
    ((subject, detail),) = place.own.root("SELECT subject,detail FROM events WHERE kind='tables-restored'")
    assert (subject, detail) == ("students", f"from {place.manifest.snapshot}: 0 added, 3 changed, 1 removed")
    assert back(place, "students", only_look=True).rows == 0
    engine = make_engine(place.own.url)
    assert verify_history(engine)["broken"] == []
    engine.dispose()


def test_pairs_days_and_settings_come_back_together(place: InPlace) -> None:
    names = ("faculty_students", "absences", "conflicts_of_interest", "settings", "faculty")
    before = {table: edited(place, table) for table in names}
    own = place.own
    own.root("DELETE FROM faculty_students WHERE faculty_id=1")
    own.root("INSERT INTO faculty_students(faculty_id,student_id) VALUES(1,7)")
    own.root("UPDATE absences SET last_day='2026-12-24'")
    own.root("DELETE FROM conflicts_of_interest")
    own.root("UPDATE settings SET value='9'")
    own.root("UPDATE faculty SET department='Alchemy' WHERE id=1")
    done = back(place, *names)
    assert {each.table: (each.added, each.changed, each.removed) for each in done.tables} == {
        "faculty": (0, 1, 0),
        "faculty_students": (1, 0, 1),
        "absences": (0, 1, 0),
        "conflicts_of_interest": (1, 0, 0),
        "settings": (0, 1, 0),
    }
    assert {table: edited(place, table) for table in names} == before


def test_what_came_since_may_stay(place: InPlace) -> None:
    spoil(place)
    place.own.upload(student=900, title="By the new one")
    with pytest.raises(Refused, match="came since and would go \\(900\\)") as refused:
        back(place, "students", only_look=True)
    assert refused.value.code is RefusalCode.CONFLICT
    now = rows(place, "students")
    with pytest.raises(Refused, match="keep what came since"):
        back(place, "students")
    assert rows(place, "students") == now
    done = back(place, "students", keeps_added=True)
    assert done.tables == (TableDifference("students", 0, 3, 0, staying=1),)
    assert place.own.value("SELECT full_name FROM students WHERE id=900") == "Came Since"
    assert place.own.value("SELECT full_name FROM students WHERE id=7") == "No Number"


def test_pairs_of_somebody_who_was_removed_since_are_refused_unless_both_come_back(place: InPlace) -> None:
    own = place.own
    own.root("DELETE FROM absences")
    own.root("INSERT INTO faculty(id,full_name) VALUES(40,'For A While')")
    own.root("INSERT INTO faculty_students(faculty_id,student_id) VALUES(40,7)")
    place.manifest = place.department.take(place.desk)
    own.root("DELETE FROM faculty_students WHERE faculty_id=40")
    own.root("DELETE FROM faculty WHERE id=40")
    with pytest.raises(Refused, match="removed since \\(40\\)"):
        back(place, "faculty_students")
    assert (40, 7) not in rows(place, "faculty_students")
    back(place, "faculty_students", "faculty")
    assert (40, 7) in rows(place, "faculty_students")


def test_what_is_each_persons_own_comes_back_as_it_was(place: InPlace) -> None:
    own = place.own
    before = {table: rows(place, table) for table in ("feedback_library", "drafts")}
    own.root("UPDATE feedback_library SET content='Overwritten'")
    own.root("DELETE FROM drafts")
    own.root("INSERT INTO feedback_library(login,entry_uuid,content) VALUES('bob','u2','New')")
    done = back(place, "feedback_library", "drafts")
    assert {each.table: (each.added, each.changed, each.removed) for each in done.tables} == {
        "feedback_library": (0, 1, 1),
        "drafts": (1, 0, 0),
    }
    assert {(each.actor, each.record) for each in done.undone} == {("ann", "u1"), ("bob", "u2")}
    assert {table: rows(place, table) for table in before} == before


def test_what_belongs_to_nobody_any_more_is_left_out(place: InPlace) -> None:
    own = place.own
    own.root("DELETE FROM drafts")
    own.root("DELETE FROM feedback_library")
    own.by_portal("DELETE FROM student_uploads WHERE id=?", place.made[2])
    own.root("DELETE FROM person_roles WHERE login='ann'")
    own.root("DELETE FROM people WHERE login='ann'")
    done = back(place, "feedback_library", "drafts")
    assert [(each.table, each.left_out, each.rows) for each in done.tables] == [
        ("feedback_library", 1, 0),
        ("drafts", 1, 0),
    ]


def test_what_was_erased_since_stays_erased(place: InPlace) -> None:
    eraser = DatabaseEraser(target=Target(place.own.account_url("adm"), None, "adm"), store=place.department.store)
    if place.own.is_server:
        eraser = DatabaseEraser(target=Target(place.own.url_of("adm")), store=place.department.store)
    eraser.erase(eraser.student("22F41A0424"), reason="Wish")
    erased = rows(place, "students"), rows(place, "conflicts_of_interest"), rows(place, "drafts")
    done = back(place, "students", "conflicts_of_interest", "drafts")
    assert done.rows == 0
    assert (rows(place, "students"), rows(place, "conflicts_of_interest"), rows(place, "drafts")) == erased


def test_only_an_administrator_does_it_and_one_at_a_time(filed: InPlace) -> None:
    spoil(filed)
    now = rows(filed, "students")
    with pytest.raises(Refused):
        tables_back(Target(filed.own.url, None, "reg"), filed.desk, sign_in=lambda: None).run(
            filed.manifest.snapshot, chosen_tables(["students"])
        )
    running = tables_back(filed.target, filed.desk, sign_in=lambda: None)
    with running._open_place(), pytest.raises(RestoreBusy):
        back(filed, "students")
    assert rows(filed, "students") == now


def test_a_damaged_or_stopped_one_changes_nothing(filed: InPlace) -> None:
    spoil(filed)
    now = rows(filed, "students")
    holder: list[Any] = []

    def stop(stage: Stage) -> None:
        if stage.doing == "students":
            holder[0].cancel()

    holder.append(tables_back(filed.target, filed.desk, stop, sign_in=lambda: None))
    with pytest.raises(BackupCancelled):
        holder[0].run(filed.manifest.snapshot, chosen_tables(["students"]))
    (path,) = (filed.department.folder / "backups").glob(f"snapshots/{filed.manifest.snapshot}/tables/students.tsv*")
    content = path.read_bytes()
    path.write_bytes(content[:-3] + bytes([content[-3] ^ 1]) + content[-2:])
    with pytest.raises(BackupDamaged):
        back(filed, "students")
    assert rows(filed, "students") == now


@pytest.mark.parametrize("engine", ["sqlite", "mariadb"])
def test_killed_before_any_statement_the_old_or_the_new_rows_stand(
    engine: str, tmp_path: Path, servers: PrivateServers
) -> None:
    """In a child that is forked, before each statement that it sends."""
    with in_place(tmp_path, engine, servers.of(engine)) as place:
        fill(place)
        new = {table: edited(place, table) for table in RECORDS if table in ("students", "faculty", "absences")}
        spoil(place)
        place.own.root("UPDATE absences SET reason='Other'")
        old = {table: edited(place, table) for table in new}
        place.own.close()
        place.own._clients.clear()
        step, seen, is_killed = 1, set[bool](), True
        while is_killed:
            is_killed = killed_at(place, step, tuple(new))
            found = {table: edited(place, table) for table in new}
            assert found in (old, new), f"killed before statement {step}"
            seen.add(found == new)
            place.own.engine.dispose()
            if found == new and is_killed:
                spoil_again(place, old)
            step += 1
        assert found == new
        assert step > 20


def spoil_again(place: InPlace, old: dict[str, list[tuple[Any, ...]]]) -> None:
    spoil(place)
    place.own.root("UPDATE absences SET reason='Other'")
    assert {table: edited(place, table) for table in old} == old
    place.own.engine.dispose()


def killed_at(place: InPlace, step: int, names: tuple[str, ...]) -> bool:
    """Fork a child that restores and dies before its n-th statement; return whether it died."""
    child = os.fork()
    if child == 0:
        status = 1
        try:
            from sqlalchemy import event
            from sqlalchemy.engine import Engine

            left = step

            def die(*_more: Any) -> None:
                nonlocal left
                left -= 1
                if left == 0:
                    os.kill(os.getpid(), signal.SIGKILL)

            event.listen(Engine, "before_cursor_execute", die)
            event.listen(Engine, "commit", die)
            back(place, *names)
            status = 0
        finally:
            os._exit(status)
    _pid, status = os.waitpid(child, 0)
    assert status in (0, signal.SIGKILL), status
    return status != 0


def test_every_table_of_own_and_register_can_be_looked_at(place: InPlace) -> None:
    looked = back(place, *RECORDS, *OWN, only_look=True)
    assert [each.table for each in looked.tables] == [*RECORDS, *OWN]
    assert looked.rows == 0


def test_the_command_says_what_would_be_and_does_it(filed: InPlace) -> None:
    before = edited(filed, "students")
    spoil(filed)
    given = ("restore", "--repository", str(filed.department.folder / "backups"), "--tables")
    status, told = filed.command(*given, "students", "--dry-run", store=True)
    assert (status, told["dry_run"], told["tables"][0]["changed"], told["undone"][0]["actor"]) == (0, True, 3, "")
    status, told = filed.command(*given, "students", store=True)
    assert (status, "--yes" in told) == (2, True), "nobody was asked"
    assert edited(filed, "students") != before
    status, told = filed.command(*given, "students,faculty", "--yes", store=True)
    assert (status, told["dry_run"], [each["table"] for each in told["tables"]]) == (0, False, ["students", "faculty"])
    assert edited(filed, "students") == before
    status, told = filed.command(*given, "upload_state", store=True)
    assert (status, "name work" in told) == (2, True)


def test_the_command_restores_submissions_alone(filed: InPlace) -> None:
    lost = filed.go_on()
    spoil(filed)
    students = rows(filed, "students")
    given = ("restore", "--repository", str(filed.department.folder / "backups"), "--tables", "work")
    status, told = filed.command(*given, "--dry-run", store=True)
    assert (status, told["lost"], told["records"]) == (0, 3, 0)
    status, done = filed.command(*given, "--yes", "--replay", store=True)
    assert (status, done["wrong"], len(done["replayed"]["acts"])) == (0, [], 3)
    assert rows(filed, "students") == students
    assert filed.own.kinds(lost[0]) == ["submit", "approve"]
