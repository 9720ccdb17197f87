"""What people are told that is recorded about them is all that is recorded, and those who see it are all who do."""

import re
from collections.abc import Iterator

import pytest
from sqlalchemy import Table

from edumanage_desktop.adapters.database import mail_room
from edumanage_desktop.adapters.database.embedded_tables import embedded_metadata
from edumanage_desktop.adapters.database.tables import metadata
from edumanage_desktop.domain.events import EventKind, RecordedKind
from edumanage_desktop.domain.people import PERSONAL_ROLES, Role
from edumanage_desktop.services.own_records import OWN_RECORDS, OwnRecord, Seen, records_about, shown_for
from migrations.program import archive, grants, health, health_words, maintenance
from migrations.program.views import Dialect, views

OF_A_PERSON = re.compile(r"login|actor|author|_by$|recipient|faculty_id|student_id|upload_id|full_name|email|argon2")
"""Columns that say who somebody is, or whose work it is."""
_DAY_US = 86_400_000_000
_ACCOUNTS = {"people", "person_roles"}
"""Every view asks these whether somebody may look; only those of people show them."""
_SEEN = {Role.REGISTRAR: Seen.REGISTRARS, Role.ADMIN: Seen.ADMINISTRATORS}


def tables() -> list[Table]:
    return [*metadata.tables.values(), *embedded_metadata.tables.values()]


def test_every_table_that_says_who_somebody_is_is_told() -> None:
    told = {name for record in OWN_RECORDS for name in (*record.tables, *(("events",) if record.events else ()))}
    personal = {table.name for table in tables() if any(OF_A_PERSON.search(column.name) for column in table.columns)}
    assert personal - told == set(), "Remedy: tell people in services/own_records.py what these tables hold of them"
    assert told - {table.name for table in tables()} == set(), "no such table"


def test_every_kind_of_event_is_told() -> None:
    told = [kind for record in OWN_RECORDS for kind in record.events]
    assert set(told) == {*EventKind, *RecordedKind}, "Remedy: put the kind of event into services/own_records.py"
    assert len(told) == len({(type(kind), kind) for kind in told}), "each once"


def readers(name: str) -> Iterator[Role]:
    """Yield the roles that read of other people what a table holds, by its rights and by those of views upon it."""
    granted = [*grants.grants(), *maintenance.grants(), *archive.grants(), *health.grants()]
    made = views(Dialect(login="''"))
    for privilege, thing, role in granted:
        upon = re.search(rf"\b{name}\b", made.get(thing, ""))
        shows = thing.startswith(("all_", "index_", "mail_")) and (name not in _ACCOUNTS or thing == "all_people")
        if privilege == "SELECT" and (thing == name or (upon and shows)):
            yield Role(role.removeprefix("em_"))


def told_readers(record: OwnRecord) -> set[Seen]:
    names = [*record.tables, *(["events"] if record.events else [])]
    return {_SEEN[role] for name in names for role in readers(name) if role in _SEEN}


@pytest.mark.parametrize("record", OWN_RECORDS, ids=lambda record: str(record.name))
def test_who_sees_it_is_who_has_the_right_to(record: OwnRecord) -> None:
    assert record.seen & set(_SEEN.values()) == told_readers(record)
    if not record.seen:
        assert not any(role is Role.FACULTY for name in record.tables for role in readers(name))


def test_faculty_see_what_their_views_show_and_no_list_of_it_is_missing() -> None:
    """A table of a person's own stands in no view of others, so that nobody but they see it."""
    made = views(Dialect(login="''"))
    for record in OWN_RECORDS:
        if record.seen or not record.tables:
            continue
        for name in record.tables:
            shown_in = {view for view, words in made.items() if re.search(rf"\b{name}\b", words)}
            assert all(view.startswith("my_") for view in shown_in), (name, shown_in)


@pytest.mark.parametrize("role", Role)
def test_each_role_is_told_its_own(role: Role) -> None:
    told = records_about(frozenset({role}))
    assert told
    assert any("account" in record.name for record in told)
    assert all(role in record.about for record in told)
    assert len(records_about(frozenset(PERSONAL_ROLES))) == len(OWN_RECORDS)


def test_how_long_it_is_kept_is_as_it_is_told() -> None:
    kept = {str(record.name): str(record.kept) for record in OWN_RECORDS}
    assert health_words.REPORTS_KEPT_US == 2 * _DAY_US
    assert "two days" in kept["How long the program took"]
    assert f"{health_words.MINUTES_KEPT_US // _DAY_US} days" in kept["How long the program took"]
    assert f"{health_words.VALUES_KEPT_US // _DAY_US} days" in kept["How long the program took"]
    assert mail_room._KEPT_FOR_US == 90 * _DAY_US
    assert "ninety days" in kept["Mails to you"]


def test_for_how_long_a_person_is_named_follows_the_setting() -> None:
    assert "for 30 days" in shown_for(30)
    assert "for one day" in shown_for(1)
    assert "never" in shown_for(0)
