"""Restoring in place during an incident, while everything is held read-only."""

import pytest

from edumanage_desktop.adapters.database.erasure import DatabaseEraser
from edumanage_desktop.domain.errors import UnderMaintenance
from edumanage_desktop.domain.incidents import Deed, IncidentKind
from edumanage_desktop.restoring_in_place import in_place_restore
from edumanage_desktop.services.administration import Target
from edumanage_desktop.services.backup.progress import Stage, no_progress
from edumanage_desktop.services.incidents import closing, isolating, journal
from edumanage_desktop.services.incidents.desk import IncidentDesk
from tests.adapters.incident_department import Handled
from tests.adapters.restored_in_place import InPlace


def hold(place: InPlace) -> IncidentDesk:
    """Hold everything read-only, and return what handles the incident."""
    desk = Handled(place.own, place.department.folder).desk()
    journal.begin(desk.log, IncidentKind.INTRUSION, "A stranger")
    isolating.hold(desk, "We look into it", stops_portal=True, ends_sessions=False)
    return desk


def erase(place: InPlace, upload: int) -> None:
    eraser = DatabaseEraser(target=Target(place.own.account_url("adm"), None, "adm"), store=place.department.store)
    eraser.erase(eraser.upload(upload), reason="Wish")


@pytest.mark.parametrize("work_alone", [False, True])
def test_what_was_erased_since_is_erased_again_while_all_is_held(place: InPlace, work_alone: bool) -> None:
    """And the old one comes back alike; what is held stays so until the incident is closed."""
    own, upload = place.own, place.made[1]
    erase(place, upload)
    desk = hold(place)
    rules = place.state()["triggers"]
    restore = in_place_restore(place.target, place.desk, no_progress, sign_in=lambda: None, work_alone=work_alone)
    done = restore.run(place.manifest.snapshot)
    assert done.carried is not None
    assert done.kept is not None
    assert (done.wrong, done.carried.erasures) == ([], 1)
    assert place.state()["triggers"] == rules
    assert own.kinds(upload) == ["submit", "reject", "erase"]
    with pytest.raises(UnderMaintenance):
        own.act("ann", "approve", place.made[2])
    place.kept().go_back(done.kept.name)
    assert own.kinds(upload)[-1] == "erase"
    with pytest.raises(UnderMaintenance):
        own.act("ann", "approve", place.made[2])
    closing.close(desk, "Nobody was there")
    assert own.act("ann", "approve", place.made[2]).accepted


def test_a_hold_that_ends_until_the_switch_stays_ended(place: InPlace) -> None:
    desk = hold(place)
    late: list[str] = []

    def release(stage: Stage) -> None:
        if stage.doing == "switched" and not late:
            late.append(stage.doing)
            isolating.release(desk)

    assert place.restore(release).run(place.manifest.snapshot).kept is not None
    assert late
    assert place.own.act("ann", "approve", place.made[2]).accepted
    incident = journal.required_open(desk.log)
    assert incident.entries[-1].deed is Deed.RELEASED


def test_a_hold_that_begins_until_the_switch_is_there_with_its_record(place: InPlace) -> None:
    late: list[IncidentDesk] = []

    def begin(stage: Stage) -> None:
        if stage.doing == "switched" and not late:
            late.append(hold(place))

    assert place.restore(begin).run(place.manifest.snapshot).kept is not None
    (desk,) = late
    with pytest.raises(UnderMaintenance):
        place.own.act("ann", "approve", place.made[2])
    (held,) = journal.required_open(desk.log).holds()
    assert held.is_done
    closing.close(desk, "Nobody was there")
    assert place.own.act("ann", "approve", place.made[2]).accepted
