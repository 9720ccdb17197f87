"""Telling the contacts of an incident: by mail, each once, whatever the server or the power do; else by hand."""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from edumanage_desktop.adapters.database.mail_room import DatabaseMailSettings
from edumanage_desktop.commands import run
from edumanage_desktop.domain.errors import MailNotSettled, MailServerUnreachable
from edumanage_desktop.domain.incidents import IncidentKind, IncidentUnclear, StepName, StepState, TellingOutcome
from edumanage_desktop.services.incidents import isolating, journal, notifying
from edumanage_desktop.services.mail_settings import MailSecurity, MailSettings
from edumanage_desktop.toolbox import CommandToolbox
from tests.adapters.incident_department import Handled, handled_department
from tests.engines import EVERY_ENGINE, PrivateServers
from tests.mail_server import MailServer, mail_server

LEAD, OPS = "lead@dev.example", "ops@dev.example"


@pytest.fixture(params=EVERY_ENGINE)
def handled(request: pytest.FixtureRequest, tmp_path: Path, servers: PrivateServers) -> Iterator[Handled]:
    with handled_department(request.param, folder=tmp_path, server=servers.of(request.param)) as made:
        insert = "INSERT INTO contacts(place,name,email,phone) VALUES(:p,:n,:e,:t)"
        made.own.root(insert, p="lead-developer", n="Żaneta Lead", e=LEAD, t=None)
        made.own.root(insert, p="support-1", n=None, e=LEAD.upper(), t=None)
        made.own.root(insert, p="system-administrator", n="Ops", e=OPS, t="+1 555")
        made.own.root(insert, p="emergency", n="Night", e=None, t="112")
        yield made


@pytest.fixture
def smtp() -> Iterator[MailServer]:
    with mail_server() as server:
        yield server


def settle(handled: Handled, port: int, **more: Any) -> None:
    settings = MailSettings(
        is_on=True, host="127.0.0.1", port=port, security=MailSecurity.NONE, sender="office@physics.example"
    )
    DatabaseMailSettings(connections=handled.own.client("adm").connections).save(replace(settings, **more))


def outcomes(handled: Handled) -> dict[str, TellingOutcome | None]:
    return {each.address: each.outcome for each in journal.required_open(handled.desk().log).tellings()}


def test_every_contact_is_told_once_with_what_happened_and_what_is_done(handled: Handled, smtp: MailServer) -> None:
    settle(handled, smtp.port)
    desk = handled.desk()
    journal.begin(desk.log, IncidentKind.ACCOUNT, "A password żółć was lost")
    isolating.hold(desk, "We look into it.", stops_portal=False)
    told = notifying.notify(desk)
    assert sorted(smtp.to()) == [LEAD, OPS], "an address that two places have is told once"
    assert told.state_of(StepName.NOTIFY) is StepState.DONE
    text = smtp.taken[0].get_content()
    assert f"Incident {told.number}" in str(smtp.taken[0]["Subject"])
    for words in ("A password żółć was lost", "Since: ", "Everything is read-only", "Still to be done: Preserve"):
        assert words in text, words
    notifying.notify(desk)
    notifying.notify(handled.desk())
    assert len(smtp.taken) == 2
    again = notifying.notify(desk, told_in=notifying.next_round(told))
    assert len(smtp.taken) == 4
    assert {each.round for each in again.tellings()} == {1, 2}


def test_what_the_server_does_not_take_is_told_and_tried_again_where_that_helps(
    handled: Handled, smtp: MailServer
) -> None:
    settle(handled, smtp.port)
    desk = handled.desk()
    journal.begin(desk.log, IncidentKind.OTHER, "Something")
    smtp.refused = {LEAD: "550 5.1.1 nobody here", OPS: "450 4.2.1 busy"}
    told = notifying.notify(desk)
    assert outcomes(handled) == {LEAD: TellingOutcome.REFUSED, OPS: TellingOutcome.LATER}
    assert told.state_of(StepName.NOTIFY) is StepState.BEGUN
    smtp.refused = {}
    notifying.notify(desk)
    assert outcomes(handled) == {LEAD: TellingOutcome.REFUSED, OPS: TellingOutcome.TAKEN}
    done = notifying.told_by_hand(desk, "lead-developer", LEAD)
    assert done.state_of(StepName.NOTIFY) is StepState.DONE
    assert smtp.to() == [OPS]


def test_a_mail_of_which_nobody_knows_is_left_to_a_person(handled: Handled, smtp: MailServer) -> None:
    settle(handled, smtp.port)
    desk = handled.desk()
    journal.begin(desk.log, IncidentKind.OTHER, "Something")
    smtp.hangs_up = "after it took it"
    with suppress(MailServerUnreachable):
        notifying.notify(desk)
    unknown = [address for address, outcome in outcomes(handled).items() if outcome is None]
    assert unknown
    smtp.hangs_up = ""
    before = len(smtp.taken)
    notifying.notify(desk)
    assert all(address not in smtp.to()[before:] for address in unknown), "perhaps it came"
    notifying.give_up(desk, unknown[0])
    with pytest.raises(IncidentUnclear):
        notifying.give_up(desk, unknown[0])
    notifying.notify(desk)
    assert smtp.to()[-1] == unknown[0]
    assert outcomes(handled)[unknown[0]] is TellingOutcome.TAKEN


def test_a_server_that_cannot_be_reached_loses_nothing(handled: Handled, smtp: MailServer) -> None:
    settle(handled, 1)
    desk = handled.desk()
    journal.begin(desk.log, IncidentKind.OTHER, "Something")
    with pytest.raises(MailServerUnreachable):
        notifying.notify(desk)
    assert outcomes(handled) == {}
    settle(handled, smtp.port)
    notifying.notify(desk)
    assert len(smtp.taken) == 2


def test_killed_while_it_tells_it_doubles_no_mail(handled: Handled, smtp: MailServer) -> None:
    if handled.own.is_server:
        pytest.skip("the claim is the same row; killing is proven in a file")
    settle(handled, smtp.port)
    journal.begin(handled.desk().log, IncidentKind.OTHER, "Something")
    smtp.thinks_s = 30
    command = [sys.executable, "-m", "edumanage_desktop", "incident", "notify", *handled.where()]
    running = subprocess.Popen(command, cwd=Path(__file__).parents[2], stderr=subprocess.PIPE, stdout=subprocess.PIPE)
    try:
        while not smtp.tried:
            assert running.poll() is None, running.stderr
            try:
                running.wait(0.05)
            except subprocess.TimeoutExpired:
                continue
    finally:
        running.kill()
        running.communicate(timeout=30)
    smtp.thinks_s = 0
    (claimed,) = [address for address, outcome in outcomes(handled).items() if outcome is None]
    notifying.notify(handled.desk())
    assert claimed not in smtp.to()
    done = notifying.arrived(handled.desk(), claimed)
    assert done.state_of(StepName.NOTIFY) is StepState.DONE


def test_without_a_mail_server_the_text_is_copied_and_who_was_told_recorded(
    handled: Handled, capsys: pytest.CaptureFixture[str]
) -> None:
    desk = handled.desk()
    journal.begin(desk.log, IncidentKind.OTHER, "Something")
    with pytest.raises(MailNotSettled):
        notifying.notify(desk)

    def asked(*words: str, status: int = 0) -> Any:
        assert run(["incident", "notify", *words, *handled.where()], CommandToolbox()) == status
        out = capsys.readouterr().out
        return json.loads(out) if out else {}

    assert "What happened: Something" in asked("--text")["text"]
    asked(status=3)
    told = asked("--by-hand", "emergency")
    assert [(each["place"], each["outcome"]) for each in told["told"]] == [("emergency", "by hand")]
    assert asked("--by-hand", "emergency")["told"] == told["told"], "twice is once"
    asked("--arrived", "nobody@dev.example", status=2)
