"""Incidents on every engine: one at a time, each deed recorded by whom and when, isolation and its way back."""

import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from edumanage_desktop.commands import run
from edumanage_desktop.domain.errors import FileNotNew, RefusalCode, Refused
from edumanage_desktop.domain.incidents import (
    LONGEST_WORDS,
    Deed,
    Entry,
    IncidentIsOpen,
    IncidentKind,
    IncidentUnclear,
    StepName,
    StepState,
    read_entry,
)
from edumanage_desktop.services.incidents import closing, fixing, isolating, journal
from edumanage_desktop.services.incidents.incident_words import FIXES, KINDS, entry_sentence, suggestions
from edumanage_desktop.services.incidents.report import as_html, write_report
from edumanage_desktop.services.maintenance.windows import end_windows
from edumanage_desktop.toolbox import CommandToolbox
from tests.adapters.incident_department import Handled, handled_department
from tests.database_server import DatabaseServer
from tests.engines import EVERY_ENGINE, PrivateServers
from tests.prepared_server import PASSWORD, prepared_server

WHAT = 'The password of ann stood on a "note" — 王 \\ and\nanother line'


@pytest.fixture(params=EVERY_ENGINE)
def handled(request: pytest.FixtureRequest, tmp_path: Path, servers: PrivateServers) -> Iterator[Handled]:
    with handled_department(request.param, folder=tmp_path, server=servers.of(request.param)) as made:
        yield made


@pytest.fixture
def in_a_file(tmp_path: Path) -> Iterator[Handled]:
    with handled_department("sqlite", folder=tmp_path, server=None) as made:
        yield made


def test_one_incident_is_open_at_a_time_whoever_begins_it(handled: Handled) -> None:
    desk, colleague = handled.desk(), handled.desk()
    assert journal.open_incident(desk.log) is None
    begun = journal.begin(desk.log, IncidentKind.ACCOUNT, WHAT)
    assert (begun.kind, begun.begun.login) == (IncidentKind.ACCOUNT, "adm")
    assert begun.what == " ".join(WHAT.split())
    assert begun.next_step() is StepName.ISOLATE
    with pytest.raises(IncidentIsOpen) as known:
        journal.begin(colleague.log, IncidentKind.OTHER, "Something else")
    assert begun.number in known.value.sentence
    assert journal.open_incident(colleague.log) == begun
    closed = closing.close(colleague, "It was a drill")
    assert not closed.is_open
    assert journal.open_incident(desk.log) is None
    second = journal.begin(desk.log, IncidentKind.LOSS, "A disk")
    assert [each.number for each in journal.all_incidents(desk.log)] == [second.number, begun.number]


def test_two_who_begin_at_the_same_moment_begin_one(handled: Handled) -> None:
    """The second one had read that none is open."""
    desk = handled.desk()
    assert desk.log.add_first(Entry("aaaaaaaa", Deed.BEGUN, {"kind": "other", "what": "first"}), "")
    assert not desk.log.add_first(Entry("bbbbbbbb", Deed.BEGUN, {"kind": "other", "what": "second"}), "")
    assert [each.what for each in journal.all_incidents(desk.log)] == ["first"]


def test_nobody_but_administrators_handles_or_reads_incidents(handled: Handled) -> None:
    desk = handled.desk()
    journal.begin(desk.log, IncidentKind.OTHER, "Something")
    for login in ("ann", "reg", "stu"):
        other = handled.desk(login)
        with pytest.raises(Refused) as refusal:
            journal.open_incident(other.log)
        assert refusal.value.code is RefusalCode.DENIED
        with pytest.raises(Refused):
            other.log.add(Entry("cccccccc", Deed.CLOSED, {"summary": "forged"}), "closed")
    assert journal.required_open(desk.log).is_open


def test_what_is_too_long_or_blank_is_not_recorded(in_a_file: Handled) -> None:
    log = in_a_file.desk().log
    for words in ("", " \n ", "x" * (LONGEST_WORDS + 1)):
        with pytest.raises(IncidentUnclear):
            journal.begin(log, IncidentKind.OTHER, words)
    assert journal.all_incidents(log) == ()
    with pytest.raises(IncidentUnclear):
        journal.begin(log, IncidentKind.OTHER, "later", log.now() + timedelta(hours=1))
    earlier = log.now() - timedelta(days=2)
    begun = journal.begin(log, IncidentKind.OTHER, '"' * LONGEST_WORDS, earlier)
    assert begun.since is not None
    assert abs(begun.since - earlier) < timedelta(seconds=1)


@pytest.mark.parametrize("text", ["", "[]", "{}", "null", '{"incident":"a","deed":"splendid"}', '{"incident":1}'])
def test_a_record_that_tells_no_deed_is_passed_over(in_a_file: Handled, text: str) -> None:
    log = in_a_file.desk().log
    assert read_entry(text, login="adm", at=log.now()) is None


def test_everything_is_read_only_until_the_incident_is_closed(handled: Handled) -> None:
    upload = handled.own.upload()
    desk = handled.desk()
    journal.begin(desk.log, IncidentKind.DECISIONS, "Somebody approves at night")
    held = isolating.hold(desk, "We look into something.", stops_portal=True)
    assert held.state_of(StepName.ISOLATE) is StepState.DONE
    with pytest.raises(IncidentUnclear):
        isolating.hold(desk, "Again", stops_portal=False)
    (hold,) = held.holds()
    assert isolating.is_in_force(desk.windows, hold)
    (window,) = [each for each in desk.windows.windows() if each.planned.is_open(desk.windows.now())]
    assert window.planned.stops_portal
    assert window.planned.words == f"We look into something. {hold.mark}"
    closing.close(desk, "Nothing was found")
    assert not isolating.is_in_force(desk.windows, hold)
    assert handled.own.act("ann", "reject", upload, feedback="Now it is possible").accepted


def test_acts_are_refused_while_everything_is_read_only(handled: Handled) -> None:
    from edumanage_desktop.domain.errors import UnderMaintenance

    upload = handled.own.upload()
    desk = handled.desk()
    journal.begin(desk.log, IncidentKind.DECISIONS, "Somebody approves at night")
    isolating.hold(desk, "We look into something.", stops_portal=False)
    with pytest.raises(UnderMaintenance):
        handled.own.act("ann", "approve", upload)
    isolating.release(desk)
    assert handled.own.act("ann", "approve", upload).accepted
    again = isolating.hold(desk, "Once more.", stops_portal=False)
    assert [each.number for each in again.holds()] == [2]
    end_windows(desk.windows)
    assert not isolating.is_in_force(desk.windows, again.holds()[0]), "somebody ended it, and that is told"


def test_an_account_is_locked_and_opened_again_at_the_end(in_a_file: Handled) -> None:
    desk, own = in_a_file.desk(), in_a_file.own
    upload = own.upload()
    own.client("ann")
    journal.begin(desk.log, IncidentKind.ACCOUNT, "A password was lost")
    locked = isolating.lock(desk, "ann")
    assert [(each.login, each.was_active, each.is_done) for each in locked.locks()] == [("ann", True, True)]
    assert own.act("ann", "approve", upload).code == "DENIED", "at once, in a session that was open"
    assert isolating.lock(desk, "ann").locks() == locked.locks(), "twice is once"
    isolating.lock(desk, "off")
    for login in ("adm", "nobody-there"):
        with pytest.raises(IncidentUnclear):
            isolating.lock(desk, login)
    isolating.unlock(desk, "ann")
    with pytest.raises(IncidentUnclear):
        isolating.unlock(desk, "ann")
    isolating.lock(desk, "ann")
    isolating.lock(desk, "bob")
    with pytest.raises(IncidentUnclear):
        closing.close(desk, "Done", keeps_locked=frozenset({"fay"}))
    closed = closing.close(desk, "Done", keeps_locked=frozenset({"bob"}))
    assert not closed.is_open
    active = dict(own.root("SELECT login,active FROM people WHERE login IN('ann','bob','off')"))
    assert active == {"ann": 1, "bob": 0, "off": 0}, "who was disabled before stays so, and who is kept"
    assert own.act("ann", "approve", upload).accepted


def test_what_was_begun_and_is_not_known_to_be_done_is_done_again(in_a_file: Handled) -> None:
    desk = in_a_file.desk()
    begun = journal.begin(desk.log, IncidentKind.ACCOUNT, "A password was lost")
    journal.note(desk.log, begun, Deed.LOCKING, {"login": "ann", "active": 1}, "locking 1 ann")
    values = {"hold": 1, "portal": 0, "words": "A moment"}
    journal.note(desk.log, journal.required_open(desk.log), Deed.HOLDING, values, "holding 1")
    now = journal.required_open(desk.log)
    assert now.state_of(StepName.ISOLATE) is StepState.BEGUN
    done = isolating.complete(desk)
    assert done.state_of(StepName.ISOLATE) is StepState.DONE
    assert in_a_file.own.value("SELECT active FROM people WHERE login='ann'") == 0
    assert isolating.complete(desk).entries == done.entries, "nothing is left to do"
    assert len(desk.windows.windows()) == 1


def test_the_checklist_is_ticked_once_and_by_whom_stands_there(handled: Handled) -> None:
    desk = handled.desk()
    begun = journal.begin(desk.log, IncidentKind.INTRUSION, "A stranger on the server")
    suggested = suggestions(begun)
    assert "patches" in suggested
    fixing.add_suggested(desk.log, "patches")
    fixing.add_fix(desk.log, "Change the lock of the door")
    full = fixing.add_suggested(desk.log)
    assert [fix.number for fix in full.fixes()] == list(range(1, len(suggested) + 2))
    assert fixing.add_suggested(desk.log).fixes() == full.fixes(), "what is there is not added again"
    with pytest.raises(IncidentUnclear):
        closing.close(desk, "Nearly done")
    ticked = fixing.tick(desk.log, 1, "By apt")
    done = ticked.fixes()[0].done
    assert done is not None
    assert done.login == "adm"
    for number in (1, 99):
        with pytest.raises(IncidentUnclear):
            fixing.tick(desk.log, number)
    with pytest.raises(IncidentUnclear):
        fixing.add_suggested(desk.log, "nonsense")
    closed = closing.close(desk, "Done", leaves_open=True)
    assert closed.closed is not None
    assert closed.closed.values["left"] == len(suggested)
    with pytest.raises(IncidentUnclear):
        fixing.add_fix(desk.log, "Too late")


def test_a_step_can_be_left_out_with_its_reason(in_a_file: Handled) -> None:
    desk = in_a_file.desk()
    journal.begin(desk.log, IncidentKind.OTHER, "A small thing")
    for step in (StepName.ISOLATE, StepName.PRESERVE, StepName.NOTIFY, StepName.FIX):
        assert journal.leave_out(desk.log, step, f"No need of {step}").state_of(step) is StepState.NOT_NEEDED
    assert journal.required_open(desk.log).next_step() is StepName.DOCUMENT
    with pytest.raises(IncidentUnclear):
        journal.leave_out(desk.log, StepName.DOCUMENT, "No need")


def test_the_report_tells_all_of_it_and_nothing_of_others_becomes_markup(in_a_file: Handled, tmp_path: Path) -> None:
    desk = in_a_file.desk()
    journal.begin(desk.log, IncidentKind.ACCOUNT, "<b>bold</b> & <img src='file:///etc/passwd'>")
    isolating.lock(desk, "ann")
    fixing.add_suggested(desk.log, "passwords")
    fixing.tick(desk.log, 1, "Given <i>anew</i>")
    closed = closing.close(desk, "Nobody used it")
    markup = as_html(closed, made_at=desk.log.now(), program="EduManage")
    assert "<b>bold" not in markup
    assert "<img" not in markup
    for entry in closed.entries:
        assert entry_sentence(entry, closed)
    for words in (
        KINDS[IncidentKind.ACCOUNT],
        FIXES["passwords"],
        "The account ann is locked",
        "Nobody used it",
        "adm",
    ):
        assert words in markup, words
    write_report(desk, closed, tmp_path / "report.html")
    assert "Nobody used it" in (tmp_path / "report.html").read_text("utf-8")
    write_report(desk, closed, tmp_path / "report.pdf")
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF-")
    with pytest.raises(FileNotNew):
        write_report(desk, closed, tmp_path / "report.pdf")


def test_commands_do_and_tell_all_of_it(handled: Handled, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def asked(*words: str, status: int = 0, login: str = "adm") -> Any:
        assert run(["incident", *words, *handled.where(login)], CommandToolbox()) == status, capsys.readouterr().err
        out = capsys.readouterr().out
        return json.loads(out) if out else {}

    assert asked("list")["incidents"] == []
    asked("show", status=2)
    asked("isolate", "--complete", status=2)
    begun = asked("begin", "--kind", "loss", "--what", "A disk is broken", "--since", "2026-01-02T03:04+01:00")
    assert begun["since"] == "2026-01-02T02:04:00+00:00"
    assert begun["next"] == "isolate"
    asked("begin", "--kind", "loss", "--what", "Another", status=2)
    held = asked("isolate", "--read-only", "A disk is exchanged", "--stop-portal")
    assert [(each["portal"], each["in_force"]) for each in held["read_only"]] == [(True, True)]
    asked("isolate", "--writable")
    asked("preserve", "--not-needed", "Nothing was attacked")
    asked("notify", "--not-needed", "Everybody knows")
    fixes = asked("fix", "--suggested")["fixes"]
    assert [each["number"] for each in fixes] == list(range(1, len(fixes) + 1))
    for each in fixes:
        asked("fix", "--done", str(each["number"]), "--note", "done")
    closed = asked("close", "--summary", "The disk is new", "--report", str(tmp_path / "report.html"))
    assert not closed["open"]
    assert (tmp_path / "report.html").exists()
    assert [each["incident"] for each in asked("list")["incidents"]] == [closed["incident"]]
    assert asked("show", closed["incident"])["summary"] == "The disk is new"
    asked("show", "ffffffff", status=2)
    for words in (("list",), ("begin", "--kind", "other", "--what", "x"), ("show",)):
        for login in ("ann", "reg"):
            asked(*words, status=4, login=login)


def test_on_a_prepared_server_a_lock_ends_the_sessions(each_server: DatabaseServer) -> None:
    import pymysql

    with prepared_server(each_server) as department:
        url = department.administrator()
        department.root("INSERT INTO faculty(id,full_name) VALUES(7,'Finn')")
        department.add("finn", "--role", "faculty", "--faculty", "7", "--name", "Finn")
        with department.sign_in("finn") as session, session.cursor() as cursor:
            cursor.execute("SELECT login FROM my_identity")
            status, begun = department.command("incident", "begin", "--kind", "account", "--what", "Lost", url=url)
            assert (status, begun["begun_by"]) == (0, "ada")
            status, locked = department.command("incident", "isolate", "--lock", "finn", url=url)
            assert (status, locked["locked"]) == (0, [{"login": "finn", "done": True, "was_active": True}]), locked
            with pytest.raises(pymysql.err.Error):
                cursor.execute("SELECT login FROM my_identity")
        with pytest.raises(pymysql.err.OperationalError):
            department.sign_in("finn")
        assert department.command("incident", "isolate", "--lock", "ada", url=url)[0] == 2
        status, closed = department.command("incident", "close", "--summary", "Found", url=url)
        assert (status, closed["open"]) == (0, False), closed
        department.sign_in("finn", PASSWORD).close()
