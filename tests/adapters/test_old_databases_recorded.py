"""Who removed which old database, and when, stands in the database in use, on every engine."""

from datetime import UTC, datetime

from edumanage_desktop.domain.events import RecordedKind
from tests.adapters.restored_in_place import InPlace

_RECORDED = "SELECT subject,login,at_us FROM events WHERE kind=:kind ORDER BY at_us"


def test_a_removal_is_recorded_once_with_its_person_and_time(place: InPlace) -> None:
    began_us = int(datetime.now(UTC).timestamp() * 1_000_000)
    kept = [place.restore().run(place.manifest.snapshot).kept for _time in range(2)]
    names = [each.name for each in kept if each is not None]
    for name in names:
        assert place.command("old", "dismiss", name, "--yes")[0] == 0
    assert place.command("old", "dismiss", names[0], "--yes")[0] == 2, "it is gone"
    found = place.own.root(_RECORDED, kind=RecordedKind.DATABASE_DISMISSED.value)
    assert [str(name) for name, _login, _at in found] == names
    who = "root" if place.own.is_server else "adm"
    for _name, login, at_us in found:
        assert str(login).startswith(who)
        assert began_us - 1_000_000 <= int(at_us) <= datetime.now(UTC).timestamp() * 1_000_000 + 1_000_000
