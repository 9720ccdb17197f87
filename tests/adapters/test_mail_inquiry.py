"""An administrator who asks why somebody got no mail is told what keeps it away, and what became of the last ones."""

import io
import json
from collections.abc import Iterator
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from typing import Any

import pytest

from edumanage_desktop import commands
from edumanage_desktop.adapters.database.mail_room import DatabaseMailRoom
from edumanage_desktop.services.mailing import News
from edumanage_desktop.services.notices import NoticeKind
from edumanage_desktop.toolbox import CommandToolbox
from tests.adapters.judged_database import JudgedDatabase, judged_database
from tests.adapters.test_mailing import ANN, STUDENT, choose, connections, decided, run, settle
from tests.engines import EVERY_ENGINE, PrivateServers
from tests.mail_server import MailServer, mail_server


@pytest.fixture(params=EVERY_ENGINE)
def own(request: pytest.FixtureRequest, tmp_path: Path, servers: PrivateServers) -> Iterator[JudgedDatabase]:
    with judged_database(request.param, folder=tmp_path, server=servers.of(request.param)) as judge:
        judge.root("UPDATE people SET email=:e WHERE login='ann'", e=ANN)
        judge.root("UPDATE students SET email=:e WHERE id=5", e=STUDENT)
        judge.root("INSERT INTO settings(name,value) VALUES('feedback_delay_minutes','0')")
        yield judge


@pytest.fixture
def smtp() -> Iterator[MailServer]:
    with mail_server() as server:
        yield server


def command(own: JudgedDatabase, *words: str, login: str = "adm") -> tuple[int, Any]:
    where = ["--database", own.account_url(login), *([] if own.is_server else ["--login", login])]
    with redirect_stdout(io.StringIO()) as out, redirect_stderr(io.StringIO()):
        status = commands.run(["mail", words[0], *where, "--json", *words[1:]], CommandToolbox())
    return status, json.loads(out.getvalue() or "null")


def asked(own: JudgedDatabase, who: str) -> tuple[int, dict[str, Any]]:
    status, document = command(own, "list", "--to", who)
    (person,) = document["people"]
    return status, person


def test_what_was_sent_is_told_by_login_address_and_number(own: JudgedDatabase, smtp: MailServer) -> None:
    settle(own, smtp.port)
    decided(own)
    status, waiting = asked(own, "ann")
    assert (status, waiting["mails"], waiting["remarks"]) == (
        0, [], ["What is due with the next run of work --once: 1 news."],
    )  # fmt: skip
    run(own)
    for who in ("ann", ANN.upper()):
        status, person = asked(own, who)
        assert (status, person["login"], person["address"], person["hindrances"]) == (0, "ann", ANN, [])
        assert [(mail["state"], mail["address"], mail["lines"]) for mail in person["mails"]] == [("sent", ANN, 1)]
        assert "Nothing is due" in person["remarks"][0]
    status, person = asked(own, "22F41A0424")
    assert (status, [mail["state"] for mail in person["mails"]]) == (0, ["sent"])
    assert person["address"] == STUDENT
    assert command(own, "list", "--to", "nobody@nowhere.example")[0] == 1


def test_what_keeps_mails_away_is_named(own: JudgedDatabase, smtp: MailServer) -> None:
    status, person = asked(own, "ann")
    assert (status, "Mails are off" in person["hindrances"][0]) == (1, True)
    settle(own, smtp.port)
    choose(own, "ann", "never")
    assert "to get no mails" in asked(own, "ann")[1]["hindrances"][0]
    choose(own, "ann", "at once")
    assert "go to faculty and students alone" in asked(own, "reg")[1]["hindrances"][0]
    own.root("UPDATE people SET active=0 WHERE login='ann'")
    assert "disabled" in asked(own, "ann")[1]["hindrances"][0]
    own.root("UPDATE people SET active=1,email=NULL WHERE login='ann'")
    own.root("UPDATE faculty SET email=NULL WHERE id=1")
    assert "No address is noted" in asked(own, "ann")[1]["hindrances"][0]
    own.root("UPDATE people SET email='no address' WHERE login='ann'")
    assert "is no address to which" in asked(own, "ann")[1]["hindrances"][0]


def test_an_address_that_the_server_refused_is_told_with_its_words(own: JudgedDatabase, smtp: MailServer) -> None:
    settle(own, smtp.port)
    smtp.refused[ANN] = "550 5.1.1 nobody here"
    decided(own)
    run(own)
    status, person = asked(own, "ann")
    assert status == 1
    assert f"nobody is at {ANN}" in person["hindrances"][0]
    assert [mail["state"] for mail in person["mails"]] == ["refused"]
    assert person["mails"][0]["detail"]


def test_a_mail_of_unknown_fate_is_remarked(own: JudgedDatabase, smtp: MailServer) -> None:
    settle(own, smtp.port)
    upload = decided(own)
    room = DatabaseMailRoom(connections=connections(own))
    (ann,) = [each for each in room.recipients() if each.key == "faculty:ann"]
    assert room.claim("0b9c7a5e-0000-4000-8000-000000000001", ann, [News(upload, 1, NoticeKind.NEW_WORK, 0)])
    _status, person = asked(own, "ann")
    assert person["remarks"][0].endswith(f"mail release {person['mails'][0]['mail']}.")


def test_nobody_else_is_told(own: JudgedDatabase, smtp: MailServer) -> None:
    settle(own, smtp.port)
    for login in ("reg", "ann", "stu"):
        status, _ = command(own, "list", "--to", "ann", login=login)
        assert status == 4, login
