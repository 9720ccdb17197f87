"""Mails by servers that refuse, go away, wait or say no to everybody: nobody is forgotten, and nobody is told twice."""

import re
import socket
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from email import message_from_bytes
from email.header import decode_header, make_header
from email.message import Message
from email.utils import parsedate_to_datetime
from functools import partial
from pathlib import Path

import pytest

from edumanage_desktop.adapters.database.mail_room import DatabaseMailRoom
from edumanage_desktop.adapters.database.own_notices import DatabaseNotices
from edumanage_desktop.adapters.smtp_mail import open_postman
from edumanage_desktop.domain.errors import Refused
from edumanage_desktop.domain.incidents import IncidentKind
from edumanage_desktop.gui.mail_speech import speaker_of
from edumanage_desktop.services.incidents import closing, isolating, journal
from edumanage_desktop.services.mail_languages import MailLanguage, MailSpeaker
from edumanage_desktop.services.mailing import Mailing, News, Recipient
from tests.adapters.incident_department import Handled
from tests.adapters.judged_database import Answer, JudgedDatabase
from tests.adapters.test_mailing import ANN, STUDENT, choose, connections, decided, own, run, settle, smtp, told
from tests.mail_server import MailServer

__all__ = ["own", "smtp"]
BOB = "bob@staff.example"
LONG_NAME = "Zoë Müller-Żółkiewska von und zu Königsberg-Großenhain"
LONG_TITLE = "تقرير المختبر عن الحيود Übung «Física» العملية الثانية report"


def by_portal(own: JudgedDatabase, *statements: str) -> None:
    with own.portal() as cursor:
        for statement in statements:
            cursor.execute(statement)


def header(mail: Message, name: str) -> str:
    """Return a header as RFC 2047 says, for Python's own policies put blanks into names or take them out."""
    return str(make_header(decode_header(str(mail[name]))))


def test_long_names_and_titles_of_any_script_arrive_as_they_are(own: JudgedDatabase, smtp: MailServer) -> None:
    settle(own, smtp.port, department=LONG_NAME)
    own.root("UPDATE students SET full_name=:n WHERE id=5", n=LONG_NAME)
    choose(own, "ann", "never")
    decided(own, title=LONG_TITLE)
    run(own)
    (raw,) = smtp.raw
    mail = message_from_bytes(raw)
    assert header(mail, "To") == f"{LONG_NAME} <{STUDENT}>"
    assert header(mail, "From").startswith(f"{LONG_NAME} <")
    assert LONG_TITLE in header(mail, "Subject")
    head = raw.partition(b"\r\n\r\n")[0]
    assert head.isascii()
    assert max(map(len, head.split(b"\r\n"))) <= 78
    assert parsedate_to_datetime(mail["Date"]).tzinfo is not None


@pytest.mark.parametrize("answer", ["550 5.7.1 sender not allowed", "530 5.7.0 sign in first", "451 4.3.0 not now"])
def test_a_sender_who_is_refused_loses_nobody_their_mail(own: JudgedDatabase, smtp: MailServer, answer: str) -> None:
    settle(own, smtp.port)
    decided(own)
    smtp.sender_refused = answer
    result = run(own)
    assert any(answer[:3] in sentence for sentence in result.trouble)
    assert (told(own), smtp.tried) == ([], [])
    smtp.sender_refused = ""
    assert run(own).counts["sent"] == 2


def test_a_server_that_relays_nothing_for_us_is_told_and_tried_again(own: JudgedDatabase, smtp: MailServer) -> None:
    settle(own, smtp.port)
    decided(own)
    smtp.refused = {ANN: "554 5.7.1 relay access denied", STUDENT: "554 5.7.1 relay access denied"}
    result = run(own)
    assert result.counts["later"] == 2
    assert len([sentence for sentence in result.trouble if "5.7.1" in sentence]) == 2
    smtp.refused = {}
    assert run(own).counts["sent"] == 2


def test_a_mail_that_did_not_go_out_while_all_came_to_be_held_goes_out_afterwards(
    own: JudgedDatabase, smtp: MailServer, tmp_path: Path
) -> None:
    """It is claimed, then an incident holds everything, then the mail server goes away."""
    settle(own, smtp.port)
    smtp.dropped = {ANN, STUDENT}
    decided(own)
    (tmp_path / "store").mkdir()
    desk = Handled(own, tmp_path).desk()

    def speaker_in_an_incident(language: MailLanguage) -> MailSpeaker:
        if journal.open_incident(desk.log) is None:
            journal.begin(desk.log, IncidentKind.INTRUSION, "A stranger")
            isolating.hold(desk, "We look into it", stops_portal=False, ends_sessions=False)
        return speaker_of(language)

    room = DatabaseMailRoom(connections=connections(own))
    result = Mailing(room=room, open_postman=open_postman, find_speaker=speaker_in_an_incident).run(lambda: None)
    assert len(smtp.tried) == 1, "no other mail is claimed while everything is held"
    assert told(own) == []
    assert result.counts["later"] == 1, "what came of the run is told"
    smtp.dropped = set()
    with pytest.raises(Refused):
        run(own)
    closing.close(desk, "Nobody was there")
    assert run(own).counts["sent"] == 2


def test_whoever_comes_after_one_at_whom_the_server_goes_away_gets_theirs(
    own: JudgedDatabase, smtp: MailServer
) -> None:
    settle(own, smtp.port)
    smtp.dropped = {ANN}
    decided(own)
    run(own)
    assert smtp.to() == [STUDENT]
    smtp.dropped = set()
    run(own)
    assert smtp.to() == [STUDENT, ANN]


def test_a_server_that_goes_away_after_it_refused_an_address_has_refused_it(
    own: JudgedDatabase, smtp: MailServer
) -> None:
    settle(own, smtp.port)
    smtp.dropped, smtp.refused = {ANN}, {ANN: "550 5.1.1 nobody"}
    decided(own)
    assert run(own).counts["refused"] == 1
    run(own)
    assert smtp.tried.count(ANN) == 1
    assert smtp.to() == [STUDENT]


def test_a_server_that_would_not_listen_to_one_text_takes_the_next(own: JudgedDatabase, smtp: MailServer) -> None:
    settle(own, smtp.port)
    smtp.text_refused = ["451 4.3.0 not now"]
    decided(own)
    result = run(own)
    assert (result.counts["later"], result.counts["sent"], result.counts["refused"]) == (1, 1, 0)
    run(own)
    assert sorted(smtp.to()) == [ANN, STUDENT]


@contextmanager
def silent_server() -> Iterator[int]:
    """Yield the port of a server that takes a connection and says nothing."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield server.getsockname()[1]


def test_a_server_that_says_nothing_is_not_waited_for(own: JudgedDatabase, smtp: MailServer) -> None:
    with silent_server() as port:
        settle(own, port)
        decided(own)
        room = DatabaseMailRoom(connections=connections(own))
        open_soon = partial(open_postman, timeout_s=0.2)
        result = Mailing(room=room, open_postman=open_soon, find_speaker=speaker_of).run(lambda: None)
    assert any("cannot be reached" in sentence for sentence in result.trouble)
    assert told(own) == []
    settle(own, smtp.port)
    assert run(own).counts["sent"] == 2


_LETTERS = 200


@contextmanager
def endless_server() -> Iterator[tuple[int, list[bytes]]]:
    """Yield the port of a server that greets letter by letter, for ten seconds at most, and what it had sent."""
    sent: list[bytes] = []

    def greet(server: socket.socket) -> None:
        line, _address = server.accept()
        with line, suppress(OSError):
            for _ in range(_LETTERS):
                line.sendall(b"2")
                sent.append(b"2")
                time.sleep(0.05)

    with socket.create_server(("127.0.0.1", 0)) as server:
        speaking = threading.Thread(target=greet, args=(server,))
        speaking.start()
        yield server.getsockname()[1], sent
        speaking.join()


def test_a_server_that_greets_without_an_end_is_cut_off(own: JudgedDatabase, smtp: MailServer) -> None:
    with endless_server() as (port, sent):
        settle(own, port)
        decided(own)
        room = DatabaseMailRoom(connections=connections(own))
        open_soon = partial(open_postman, text_timeout_s=0.3)
        result = Mailing(room=room, open_postman=open_soon, find_speaker=speaker_of).run(lambda: None)
    assert any("cannot be reached" in sentence for sentence in result.trouble)
    assert len(sent) < _LETTERS
    settle(own, smtp.port)
    assert run(own).counts["sent"] == 2


def test_a_server_that_thinks_too_long_about_a_text_may_have_taken_it(own: JudgedDatabase, smtp: MailServer) -> None:
    settle(own, smtp.port)
    choose(own, "ann", "never")
    smtp.thinks_s = 0.8
    decided(own)
    room = DatabaseMailRoom(connections=connections(own))
    open_soon = partial(open_postman, text_timeout_s=0.2)
    assert Mailing(room=room, open_postman=open_soon, find_speaker=speaker_of).run(lambda: None).counts["unknown"] == 1
    smtp.thinks_s = 0.0
    run(own)
    assert len(smtp.taken) <= 1


class _Together(DatabaseMailRoom):
    """Claims when the other does."""

    meeting = threading.Barrier(2, timeout=20)

    def claim(self, mail_uuid: str, recipient: Recipient, news: Sequence[News]) -> bool:
        self.meeting.wait()
        return super().claim(mail_uuid, recipient, news)


def test_two_runs_that_claim_at_the_same_moment_send_one_mail(own: JudgedDatabase, smtp: MailServer) -> None:
    settle(own, smtp.port)
    for _ in range(3):
        decided(own)
    runs = [
        threading.Thread(
            target=Mailing(
                room=_Together(connections=connections(own)), open_postman=open_postman, find_speaker=speaker_of
            ).run,
            args=(lambda: None,),
        )
        for _ in range(2)
    ]
    for each in runs:
        each.start()
    for each in runs:
        each.join()
    assert sorted(smtp.to()) == [ANN, STUDENT]


class _Undone(DatabaseMailRoom):
    """Meets an undoing just after a claim."""

    undo: partial[Answer]

    def claim(self, mail_uuid: str, recipient: Recipient, news: Sequence[News]) -> bool:
        claimed = super().claim(mail_uuid, recipient, news)
        if recipient.key == "student:5":
            self.undo()
        return claimed


def test_a_decision_that_is_taken_back_between_claim_and_sending_is_not_sent(
    own: JudgedDatabase, smtp: MailServer
) -> None:
    settle(own, smtp.port)
    choose(own, "ann", "never")
    upload = decided(own)
    room = _Undone(connections=connections(own))
    room.undo = partial(own.act, "ann", "reopen", upload)
    Mailing(room=room, open_postman=open_postman, find_speaker=speaker_of).run(lambda: None)
    assert (smtp.to(), told(own)) == ([], [])
    run(own)
    (mail,) = smtp.taken
    assert "reviewed again" in mail["Subject"]


def test_what_is_put_off_for_more_than_a_day_is_told(own: JudgedDatabase, smtp: MailServer) -> None:
    settle(own, smtp.port)
    choose(own, "ann", "never")
    decided(own)
    smtp.refused = {STUDENT: "451 4.7.1 try again"}
    assert run(own).trouble == ()
    own.root("DROP TRIGGER IF EXISTS history_bu")
    own.root("UPDATE history SET at_us=at_us-90000000000")
    own.root("UPDATE mail_settings SET value='0' WHERE name='since_us'")
    (sentence,) = run(own).trouble
    assert "more than a day" in sentence
    assert "451" in sentence


@pytest.mark.parametrize("by", ["registrar", "portal"])
def test_a_decision_that_stands_no_more_is_told_to_nobody(own: JudgedDatabase, smtp: MailServer, by: str) -> None:
    settle(own, smtp.port)
    choose(own, "ann", "never")
    upload = decided(own, "approve")
    if by == "registrar":
        assert own.act("reg", "withdraw", upload, reason="handed in for somebody else").accepted
    else:
        by_portal(own, f"UPDATE student_uploads SET status='rejected' WHERE id={upload}")
    run(own)
    assert (smtp.to(), told(own)) == ([], [])
    student = DatabaseNotices(connections=connections(own, "stu"))
    assert list(student.news(own.client("stu").reader.person())) == []


def test_a_correction_keeps_no_decision_from_being_told(own: JudgedDatabase, smtp: MailServer) -> None:
    settle(own, smtp.port)
    choose(own, "ann", "never")
    upload = decided(own, "approve")
    corrected = own.act("reg", "correct", upload, student_id=5, title="Optics, corrected", reason="a slip")
    assert corrected.accepted, corrected.refusal
    by_portal(own, f"UPDATE student_uploads SET title='Optics, twice corrected' WHERE id={upload}")
    run(own)
    (mail,) = smtp.taken
    assert mail["Subject"] == "Decided: approved: Optics, twice corrected"
    student = DatabaseNotices(connections=connections(own, "stu"))
    assert [each.kind for each in student.news(own.client("stu").reader.person())] == ["approved"]


def test_what_left_somebody_is_called_as_it_was_then(own: JudgedDatabase, smtp: MailServer) -> None:
    settle(own, smtp.port)
    own.root("UPDATE people SET email=:e WHERE login='bob'", e=BOB)
    choose(own, "stu", "never")
    handed_in = own.submit("stu", title="Optics")
    assert handed_in.outcome is not None
    upload = handed_in.outcome.upload_id
    assert own.act("reg", "reassign", upload, target_faculty_id=2, reason="moved").accepted
    by_portal(own, f"UPDATE student_uploads SET title='About Bob alone' WHERE id={upload}")
    run(own)
    texts = {str(mail["To"].addresses[0].addr_spec): mail.get_content() for mail in smtp.taken}
    assert "About Bob alone" not in texts[ANN]
    assert "Optics" in texts[ANN]
    assert "About Bob alone" in texts[BOB]


def test_what_the_portal_removed_keeps_its_name(own: JudgedDatabase, smtp: MailServer) -> None:
    settle(own, smtp.port)
    handed_in = own.submit("stu", title="Optics")
    assert handed_in.outcome is not None
    by_portal(own, f"DELETE FROM student_uploads WHERE id={handed_in.outcome.upload_id}")
    run(own)
    (mail,) = smtp.taken
    assert re.search(r"Removed by the portal: “Optics”", mail.get_content())


def test_very_many_news_are_told_once(own: JudgedDatabase, smtp: MailServer) -> None:
    settle(own, smtp.port)
    choose(own, "stu", "never")
    columns = "student_id,faculty_id,title,file_path"
    work = (f"INSERT INTO student_uploads({columns}) VALUES(5,1,'No {number}','a.pdf')" for number in range(230))
    by_portal(own, *work)
    assert run(own).counts["sent"] == 1
    assert smtp.taken[0]["Subject"] == "230 news about submissions"
    assert run(own).counts["sent"] == 0
