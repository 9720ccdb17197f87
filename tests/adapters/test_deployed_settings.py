"""The checklist of a deployment compares what is settled with the last one, numbers or not."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from edumanage_desktop.adapters.database.mail_room import DatabaseMailSettings
from edumanage_desktop.command_sessions import connections_of
from edumanage_desktop.services.administration import Target
from edumanage_desktop.services.mail_settings import MailSettings
from tests.adapters.deployed import Deployed, deployed
from tests.engines import PrivateServers


@pytest.fixture(params=("sqlite", "mariadb"))
def department(request: pytest.FixtureRequest, tmp_path: Path, servers: PrivateServers) -> Iterator[Deployed]:
    """A department on each engine."""
    with deployed(request.param, tmp_path, servers) as made:
        yield made


def test_what_was_settled_since_the_last_deployment_is_told_of_mails_and_the_archive_too(
    department: Deployed,
) -> None:
    target = Target(department.url, None, None if department.is_server else department.login)
    with closing(connections_of(target)) as connections:
        mails = DatabaseMailSettings(connections=connections)
        mails.save(MailSettings(host="smtp.example.org", sender="office@example.org"))
        department.back_up()
        department.go_down_to("0005")
        assert department.deploy("upgrade", "--no-window")[0] == 0
        mails.save(replace(mails.settings(), host="mail.example.org", login="office"))
    department.run("settings", "set", "feedback_delay_minutes", "25")
    found = department.deploy("check", *department.administrator)[1]
    (line,) = [check for check in found["checks"] if check["name"] == "configuration"]
    assert line["state"] == "look"
    assert line["details"][:3] == [
        "Since the last deployment feedback_delay_minutes went from 10 to 25.",
        "Since the last deployment mail.host went from smtp.example.org to mail.example.org.",
        "Since the last deployment mail.login went from — to office.",
    ]
    assert "3 settings are not as they were" in line["evidence"]


def test_a_schema_in_which_not_all_of_it_is_read_yet_is_checked_all_the_same(department: Deployed) -> None:
    department.back_up()
    department.go_down_to("0005")
    assert department.deploy("upgrade", "--no-window")[0] == 0
    department.go_down_to("0004")
    found = department.deploy("check", *department.administrator)[1]
    (line,) = [check for check in found["checks"] if check["name"] == "configuration"]
    cannot = "With this schema mails, the archive and alerts cannot be compared with the last deployment."
    assert (cannot in line["details"]) is department.is_server
    assert "0 settings differ from their defaults, as at the last deployment." in line["evidence"]
    assert line["state"] == ("look" if department.is_server else "well")
