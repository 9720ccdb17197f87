"""Whom to ask: the runbook's places on every engine, read by everybody, written by administrators over a version."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from edumanage_desktop.commands import run
from edumanage_desktop.domain.contacts import GROUPS, TITLES, Contact, ContactPlace
from edumanage_desktop.domain.errors import RefusalCode, Refused
from edumanage_desktop.maintaining import contact_keeper, contact_reader
from edumanage_desktop.services.contacts import ContactKeeper, ContactReader, KeptContact, save_contacts
from edumanage_desktop.toolbox import CommandToolbox
from tests.adapters.judged_database import JudgedDatabase, judged_database
from tests.engines import EVERY_ENGINE, PrivateServers

LEAD = Contact(ContactPlace.LEAD_DEVELOPER, "Zoë 王", "zoe@dev.example", "+44 20 1234")


@pytest.fixture(params=EVERY_ENGINE)
def own(request: pytest.FixtureRequest, tmp_path: Path, servers: PrivateServers) -> Iterator[JudgedDatabase]:
    with judged_database(request.param, folder=tmp_path, server=servers.of(request.param)) as made:
        yield made


def reader(own: JudgedDatabase, login: str) -> ContactReader:
    return contact_reader(own.client(login).connections)


def keeper(own: JudgedDatabase, login: str = "adm") -> ContactKeeper:
    return contact_keeper(own.client(login).connections)


def test_the_places_are_the_runbooks_and_each_has_a_title_and_a_team() -> None:
    assert [place for _team, places in GROUPS for place in places] == list(ContactPlace)
    assert list(TITLES) == list(ContactPlace)


def test_everybody_reads_what_administrators_wrote(own: JudgedDatabase) -> None:
    assert all(contact.is_empty for contact in reader(own, "stu").contacts())
    kept = keeper(own).save(KeptContact(LEAD))
    assert (kept.contact, kept.version > 0) == (LEAD, True)
    for login in ("stu", "ann", "reg", "adm"):
        contacts = reader(own, login).contacts()
        assert [contact.place for contact in contacts] == list(ContactPlace)
        assert contacts[0] == LEAD
    assert reader(own, "off").contacts()[0].is_empty, "whoever was disabled reads nothing"
    (change,) = keeper(own).changes()
    assert (change.key, change.login) == ("lead-developer", "adm")


def test_nobody_else_writes(own: JudgedDatabase) -> None:
    for login in ("stu", "ann", "reg"):
        with pytest.raises(Refused) as refusal:
            keeper(own, login).save(KeptContact(LEAD))
        assert refusal.value.code is RefusalCode.DENIED
    assert own.value("SELECT COUNT(*) FROM contacts") == 0


def test_whoever_comes_second_is_told_who_was_first(own: JudgedDatabase) -> None:
    first = keeper(own).save(KeptContact(LEAD))
    theirs = keeper(own).save(replace(first, contact=replace(LEAD, phone="1")))
    for late in (replace(first, contact=replace(LEAD, phone="2")), KeptContact(replace(LEAD, phone="3"))):
        with pytest.raises(Refused) as refusal:
            keeper(own).save(late)
        assert refusal.value.code is RefusalCode.CONFLICT
    with pytest.raises(Refused) as gone:
        keeper(own).save(replace(first, contact=Contact(LEAD.place)))
    assert gone.value.code is RefusalCode.CONFLICT
    emptied = keeper(own).save(replace(theirs, contact=Contact(LEAD.place)))
    assert emptied == KeptContact(Contact(LEAD.place))
    assert own.value("SELECT COUNT(*) FROM contacts") == 0
    again = keeper(own).save(KeptContact(LEAD))
    assert again.version > theirs.version, "a version never comes again"


def test_several_are_saved_together_and_each_tells_what_came_of_it(own: JudgedDatabase) -> None:
    here = keeper(own)
    before = here.kept()
    here.save(KeptContact(Contact(ContactPlace.SUPPORT_1, "First")))
    night = Contact(ContactPlace.EMERGENCY, phone=" 112 ")
    wanted = [
        (before[LEAD.place], LEAD),
        (before[ContactPlace.SUPPORT_1], Contact(ContactPlace.SUPPORT_1, "Second")),
        (before[ContactPlace.EMERGENCY], night),
    ]
    saved = save_contacts(here, wanted)
    assert [each.contact.place for each in saved.stored] == [LEAD.place, ContactPlace.EMERGENCY]
    assert [each.contact.name for each in saved.theirs] == ["First"]
    assert here.kept()[ContactPlace.EMERGENCY].contact.phone == "112"
    for each in saved.replaced:
        here.save(each)
    assert here.kept()[LEAD.place].contact.is_empty
    wrong = save_contacts(here, [(here.kept()[LEAD.place], replace(LEAD, email="no address"))])
    assert wrong.failure is not None
    assert "mail" in wrong.failure.sentence


def test_commands_do_the_same(own: JudgedDatabase, capsys: pytest.CaptureFixture[str]) -> None:
    def asked(*words: str, login: str = "adm", status: int = 0) -> Any:
        named = () if own.is_server else ("--login", login)
        command = ["contacts", *words, "--database", own.account_url(login), *named, "--json"]
        assert run(command, CommandToolbox()) == status
        out = capsys.readouterr().out
        return json.loads(out) if out else {}

    asked("set", "lead-developer", "--name", "Zoë", "--email", "zoe@dev.example")
    told = asked("set", "lead-developer", "--phone", "1")
    assert told == {"place": "lead-developer", "name": "Zoë", "email": "zoe@dev.example", "phone": "1"}
    assert asked("list", login="stu")["contacts"][0] == told
    asked("set", "lead-developer", "--name", "Me", login="ann", status=4)
    assert asked("unset", "lead-developer")["name"] == ""
    assert len(asked("list")["contacts"]) == len(ContactPlace)
    for words in (("set", "caretaker", "--name", "x"), ("set", "emergency")):
        with pytest.raises(SystemExit):
            asked(*words)
