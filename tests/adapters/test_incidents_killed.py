"""Whatever ends the program while an incident is handled, at every step, whoever comes next goes on."""

import shutil
import sqlite3
import zipfile
from collections.abc import Callable
from contextlib import closing as closed
from pathlib import Path

import pytest
from sqlalchemy import make_url

from edumanage_desktop.adapters.database import database_over
from edumanage_desktop.adapters.database.connections import Connections
from edumanage_desktop.adapters.database.driver import place_of
from edumanage_desktop.domain.incidents import Deed, IncidentKind, StepName, StepState
from edumanage_desktop.handling_incidents import incident_desk
from edumanage_desktop.services.administration import Target
from edumanage_desktop.services.incidents import closing, fixing, isolating, journal
from edumanage_desktop.services.incidents.desk import EvidenceWish
from edumanage_desktop.services.incidents.preserving import preserve
from edumanage_desktop.services.incidents.sealing import verify_evidence
from tests.adapters.dying import Steps, chosen, dies, kinds_of
from tests.adapters.incident_department import handled_department

APART = 60
ENDS_OF = ("execute", "os.rename")


def handle(place: Path) -> None:
    """Handle an incident from wherever it stands, as somebody does who follows what is shown."""
    url = f"sqlite:///{(place / 'department.sqlite').as_posix()}"
    connections = Connections(place=place_of(url, login="adm"), login="adm")
    try:
        desk = incident_desk(
            database_over(connections), target=Target(url, str(place / "store"), "adm"), data_folder=place
        )
        incident = journal.open_incident(desk.log)
        if incident is None:
            incident = journal.begin(desk.log, IncidentKind.ACCOUNT, "A password was lost")
        incident = isolating.complete(desk)
        if not incident.of(Deed.PRESERVED):
            isolating.lock(desk, "ann")
            if not incident.holds():
                isolating.hold(desk, "A moment", stops_portal=True)
            preserve(desk, place / "evidence.zip", EvidenceWish())
        incident = fixing.add_suggested(desk.log)
        for fix in incident.fixes():
            if fix.done is None:
                fixing.tick(desk.log, fix.number)
        closing.close(desk, "It was found again")
    finally:
        connections.close()


@pytest.mark.timeout(600)
def test_a_kill_at_any_step_loses_nothing_and_doubles_nothing(tmp_path: Path) -> None:
    whole = tmp_path / "whole"
    whole.mkdir()
    with handled_department("sqlite", folder=whole, server=None) as made:
        made.hand_in("Essay", b"content")
        made.own.close()
        shutil.move(str(make_url(made.own.url).database), whole / "department.sqlite")

    def copied(name: str) -> Path:
        return Path(shutil.copytree(whole, tmp_path / name))

    def work_in(place: Path) -> Callable[[Steps], None]:
        def work(steps: Steps) -> None:
            steps.of_files()
            steps.of_sqlite()
            handle(place)

        return work

    handle(copied("loading"))  # or what is loaded would be steps of the first runs
    kinds = kinds_of(work_in(copied("counted")), tmp_path)
    tried = chosen(kinds, apart=APART, ends_of=[kind for kind in ENDS_OF if kind in kinds], soaked_apart=5)
    assert len(tried) > 5
    killed = 0
    for step in tried:
        place = copied(f"step-{step}")
        killed += dies(work_in(place), step)  # one run more or less may ask SQLite once less at its end
        if not was_closed(place):
            handle(place)
        assert_handled_once(place)
        shutil.rmtree(place)
    assert killed >= len(tried) - 1


def was_closed(place: Path) -> bool:
    """Return whether the incident had come to its end, so that whoever comes next has nothing to do."""
    with_incidents = rows_of(place, "SELECT result FROM maintenance_records WHERE task='incident'")
    return any('"deed":"closed"' in str(result) for (result,) in with_incidents)


def rows_of(place: Path, query: str) -> list[tuple[object, ...]]:
    with closed(sqlite3.connect(place / "department.sqlite")) as connection:
        return list(connection.execute(query))


def assert_handled_once(place: Path) -> None:
    url = f"sqlite:///{(place / 'department.sqlite').as_posix()}"
    connections = Connections(place=place_of(url, login="adm"), login="adm")
    try:
        desk = incident_desk(
            database_over(connections), target=Target(url, str(place / "store"), "adm"), data_folder=place
        )
        (incident,) = journal.all_incidents(desk.log)
        assert not incident.is_open
        assert {incident.state_of(step) for step in StepName if step is not StepName.NOTIFY} == {StepState.DONE}
        assert not incident.locks()
        assert not incident.holds()
        numbers = [fix.number for fix in incident.fixes()]
        codes = [fix.code for fix in incident.fixes()]
        assert len(set(numbers)) == len(set(codes)) == len(codes)
        assert len(incident.of(Deed.PRESERVED)) == 1
        now = desk.windows.now()
        assert not [each for each in desk.windows.windows() if each.planned.is_open(now)]
        assert next(each.active for each in desk.accounts.people() if each.login == "ann")
    finally:
        connections.close()
    assert verify_evidence(place / "evidence.zip").is_well
    assert zipfile.is_zipfile(place / "evidence.zip")
