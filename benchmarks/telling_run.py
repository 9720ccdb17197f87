"""Telling students by mail beside smtplib and two bare commits for each mail, and a deployment verified whole.

`python -m benchmarks.telling_run SPEC.json OUT.json`; the specification is `TellingSpec` as JSON.
"""

import json
import smtplib
import sqlite3
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

from benchmarks.figures import Figure, median_figure
from edumanage_desktop.adapters.database.connections import Connections
from edumanage_desktop.adapters.database.driver import place_of
from edumanage_desktop.adapters.database.mail_room import DatabaseMailRoom, DatabaseMailSettings
from edumanage_desktop.adapters.smtp_mail import open_postman
from edumanage_desktop.gui.mail_speech import speaker_of
from edumanage_desktop.services.administration import Target
from edumanage_desktop.services.mail_settings import MailSecurity, MailSettings
from edumanage_desktop.services.mailing import Mailing
from edumanage_desktop.toolbox import CommandToolbox
from tests.adapters.judged_database import JudgedDatabase, judged_database
from tests.mail_server import MailServer, mail_server

MAILS_AT_MOST = 2.5
VERIFIED_AT_MOST_S = 30.0
_FIRST_STUDENT = 10_000
_SENDER = "office@physics.example"


@dataclass(frozen=True, slots=True)
class TellingSpec:
    """Where databases and files lie while they are measured, how many mails are sent, and how often all is done."""

    home: str
    mails: int
    rounds: int


def run(spec: TellingSpec) -> Iterator[Figure]:
    """Yield the rows."""
    home = Path(spec.home) / "telling"
    home.mkdir(parents=True, exist_ok=True)
    ours: list[float] = []
    bare: list[float] = []
    with mail_server() as server:
        for _ in range(spec.rounds):
            with judged_database("sqlite", folder=home, server=None) as own:
                _decide(own, spec.mails, server.port)
                ours.append(_took(lambda: _tell(own, spec.mails)))  # it is done before the next round
                bare.append(_took(lambda: _send_bare(server, spec.mails, home)))
    group, name = "Telling students", f"{spec.mails:,} mails"
    remark = "floor: smtplib, one connection, and two synced notes of each mail"
    yield median_figure(group, name, ours, bare, at_most=MAILS_AT_MOST, remark=remark)
    yield Figure(group, "mails a minute", 60_000 * spec.mails / min(ours), "/min")
    yield _verified(home)


def _decide(own: JudgedDatabase, count: int, port: int) -> None:
    """Let so many students have a decision that they are to be told."""
    connections = Connections(place=place_of(own.account_url("adm"), login="adm"), login="adm")
    with closing(connections):
        DatabaseMailSettings(connections=connections).save(
            MailSettings(is_on=True, host="127.0.0.1", port=port, security=MailSecurity.NONE, sender=_SENDER)
        )
    own.root("INSERT INTO settings(name,value) VALUES('feedback_delay_minutes','0')")
    for student in range(_FIRST_STUDENT, _FIRST_STUDENT + count):
        own.root(
            "INSERT INTO students(id,number,full_name,email) VALUES(:id,:number,'A Student',:email)",
            id=student, number=str(student), email=f"s{student}@students.example",
        )  # fmt: skip
        assert own.act("ann", "approve", own.upload(student=student, title=f"Work {student}")).accepted


def _tell(own: JudgedDatabase, count: int) -> None:
    with closing(Connections(place=place_of(own.account_url("adm"), login="adm"), login="adm")) as connections:
        room = DatabaseMailRoom(connections=connections)
        told = Mailing(room=room, open_postman=open_postman, find_speaker=speaker_of, most=count).run(lambda: None)
    assert told.counts["sent"] == count


def _send_bare(server: MailServer, count: int, home: Path) -> None:
    """Send again what was sent; before and after each mail a note of it is kept that no power cut takes away."""
    texts = [(mail["To"].addresses[0].addr_spec, mail.as_bytes()) for mail in server.taken[-count:]]
    begun_with = len(server.taken)
    path = home / f"{uuid4().hex}.sqlite"
    with (
        closing(sqlite3.connect(path, isolation_level=None)) as notes,
        smtplib.SMTP("127.0.0.1", server.port) as client,
    ):
        notes.execute("PRAGMA journal_mode=WAL")
        notes.execute("PRAGMA synchronous=FULL")
        notes.execute("CREATE TABLE notes(address TEXT,state TEXT)")
        for address, text in texts:
            notes.execute("INSERT INTO notes VALUES(?,'claimed')", (address,))
            client.sendmail(_SENDER, [address], text)
            notes.execute("UPDATE notes SET state='sent' WHERE rowid=last_insert_rowid()")
    assert len(server.taken) == begun_with + count


def _verified(home: Path) -> Figure:
    """Return how long an administrator waits until a deployment is verified."""
    store = home / "files"
    store.mkdir()
    with judged_database("sqlite", folder=home, server=None) as own:
        own.upload()
        target = Target(database=own.url, store=str(store), login="adm")
        with CommandToolbox().deployment_verification(target) as verification:
            took_ms = _took(verification.run)
    name = "a deployment verified, embedded"
    remark = "two test people made, signed in and put away"
    return Figure("Verifying", name, took_ms / 1000, "s", at_most=VERIFIED_AT_MOST_S, remark=remark)


def _took(act: Callable[[], object]) -> float:
    begun = time.perf_counter()
    act()
    return (time.perf_counter() - begun) * 1000


def main(argv: Sequence[str]) -> None:
    """Measure what the specification says."""
    spec = TellingSpec(**json.loads(Path(argv[0]).read_text(encoding="utf-8")))
    found = [figure.to_record() for figure in run(spec)]
    Path(argv[1]).write_text(json.dumps(found, ensure_ascii=False), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
