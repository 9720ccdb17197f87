"""Submissions alone take the place of those in use; register, settings and what is of people stay as today."""

from typing import Any

import pytest

from edumanage_desktop.adapters.database.engine import make_engine
from edumanage_desktop.adapters.database.events import DatabaseEventReporter
from edumanage_desktop.adapters.database.history import verify_history
from edumanage_desktop.domain.chosen_tables import OF_WORK, OWN, RECORDS
from edumanage_desktop.domain.errors import UnderMaintenance
from edumanage_desktop.domain.events import EventKind
from edumanage_desktop.restoring_in_place import in_place_restore
from edumanage_desktop.services.backup.in_place import InPlaceRestore
from edumanage_desktop.services.backup.progress import Progress, Stage, no_progress
from tests.adapters.judged_database import JudgedDatabase
from tests.adapters.restored_in_place import InPlace

NOT_CHAINED = ("text_prints", "text_anchors", "twin_pairs", "upload_search")


def work_alone(place: InPlace, progress: Progress = no_progress) -> InPlaceRestore:
    return in_place_restore(place.target, place.desk, progress, sign_in=lambda: None, work_alone=True)


def signed_in(own: JudgedDatabase, login: str) -> None:
    DatabaseEventReporter(connections=own.client(login).connections).report(EventKind.SIGN_IN)


def rows(place: InPlace, *tables: str) -> dict[str, list[tuple[Any, ...]]]:
    return {table: place.own.root(f"SELECT * FROM {table} ORDER BY 1,2") for table in tables}


def test_work_comes_back_and_everything_else_stays(place: InPlace) -> None:
    own = place.own
    chained = [table for table in OF_WORK if table not in NOT_CHAINED]
    work = rows(place, *chained)
    place.go_on()
    own.root("UPDATE students SET full_name='Zoë Since Married' WHERE id=5")
    own.root("INSERT INTO students(id,number,full_name) VALUES(900,'N-900','Came Since')")
    own.root("INSERT INTO faculty_students(faculty_id,student_id) VALUES(1,900)")
    own.root("INSERT INTO settings(name,value) VALUES('submissions_in_a_day','7')")
    own.root("INSERT INTO feedback_library(login,entry_uuid,content) VALUES('ann','u1','Good')")
    rest = rows(place, *RECORDS, *OWN, "register_changes", "student_search", "people", "person_roles")
    outlook = work_alone(place).outlook(place.manifest.snapshot)
    assert (outlook.lost, outlook.records) == (3, 0)
    done = work_alone(place).run(place.manifest.snapshot)
    assert done.wrong == []
    assert rows(place, *chained) == work
    assert rows(place, *rest) == rest
    folded = [bytes(row[0]) if place.own.is_server else str(row[0]).encode() for row in own.root(
        "SELECT q.folded FROM upload_search q JOIN student_uploads u ON u.id=q.upload_id WHERE u.student_id=5"
    )]  # fmt: skip
    assert len(folded) == 4
    assert all(b"since married" in each for each in folded), "work is found by the name of today"
    engine = make_engine(own.url)
    assert verify_history(engine)["broken"] == []
    engine.dispose()
    (kept,) = place.kept().listed()
    assert kept.snapshot == place.manifest.snapshot
    assert {each.fate for each in place.kept().replay(kept.name)} == {"done"}
    assert own.act("ann", "approve", place.made[3]).accepted


def test_what_is_recorded_and_changed_until_the_switch_is_not_left_behind(place: InPlace) -> None:
    """Right before everything is switched: on a server it is taken over afterwards, in a file carried over anew."""
    own = place.own
    own.root("INSERT INTO faculty_students(faculty_id,student_id) VALUES(2,6)")
    done: list[str] = []

    def late(stage: Stage) -> None:
        if stage.doing == "switched" and not done:
            done.append("yes")
            signed_in(own, "ann")
            own.root("UPDATE students SET full_name='Late Name' WHERE id=7")
            own.root("INSERT INTO faculty(id,full_name) VALUES(50,'Late Comer')")
            own.root("DELETE FROM faculty_students WHERE faculty_id=2")
            own.root("INSERT INTO conflicts_of_interest(faculty_id,student_id,reason) VALUES(1,6,'Late')")

    restored = work_alone(place, late).run(place.manifest.snapshot)
    assert restored.kept is not None
    assert done
    assert own.value("SELECT full_name FROM students WHERE id=7") == "Late Name"
    assert own.value("SELECT full_name FROM faculty WHERE id=50") == "Late Comer"
    assert own.root("SELECT * FROM faculty_students") == []
    assert own.root("SELECT * FROM conflicts_of_interest") == [(1, 6, "Late")]
    told = "SELECT COUNT(*) FROM register_changes WHERE table_name='students' AND record_key='7' AND login<>'root'"
    assert own.value(told) >= (0 if own.is_server else 1)


def test_a_maintenance_window_of_today_goes_on_after_the_switch(place: InPlace) -> None:
    """Whoever wants nobody to act during a restore opens one before; the backup knows nothing of it."""
    own = place.own
    opened = "INSERT INTO maintenance_windows(id,begins_at_us,ends_at_us,words) VALUES(7,1,9000000000000000,'Restore')"
    late: list[str] = []

    def another(stage: Stage) -> None:
        if stage.doing == "switched" and not late:
            late.append(stage.doing)
            own.root(opened.replace("(7,", "(8,"))

    own.root(opened)
    with pytest.raises(UnderMaintenance):
        own.act("ann", "approve", place.made[2])
    assert place.restore(another).run(place.manifest.snapshot).kept is not None
    assert own.root("SELECT id,words FROM maintenance_windows ORDER BY 1") == [(7, "Restore"), (8, "Restore")]
    with pytest.raises(UnderMaintenance):
        own.act("ann", "approve", place.made[2])
    own.root("DELETE FROM maintenance_windows")
    assert own.act("ann", "approve", place.made[2]).accepted


def test_events_until_the_switch_are_not_left_behind(place: InPlace) -> None:
    own = place.own
    stages: list[str] = []

    def late(stage: Stage) -> None:
        if stage.doing == "switched" and not stages:
            stages.append(stage.doing)
            signed_in(own, "ann")
            signed_in(own, "bob")
            before.extend(own.root("SELECT * FROM events ORDER BY 1"))

    before: list[tuple[Any, ...]] = []
    assert place.restore(late).run(place.manifest.snapshot).kept is not None
    after = own.root("SELECT * FROM events ORDER BY 1")
    assert len(before) >= 2
    assert set(before) <= set(after), "each with its login and its time"
    assert len(after) == len(before) + 1, "and the note of the restore"
