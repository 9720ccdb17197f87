"""What of the log leaves the house: codes and figures; people by pseudonyms; nobody's words."""

import json
from datetime import UTC, datetime

import pytest

from edumanage_desktop.domain.logs import (
    LogEntry,
    LogGroup,
    LogSource,
    group_of_act,
    group_of_event,
    without_person,
)
from edumanage_desktop.services.logs.redaction import Redaction

AT = datetime(2026, 1, 31, 8, tzinfo=UTC)
SECRET = "Geheim"


def entry(
    source: LogSource, kind: str, words: str = "", *, person: str = "nowak", about: str = "", number: int | None = None
) -> LogEntry:
    return LogEntry(source, ("k",), AT, LogGroup.ERRORS, kind, person, about, number, words)


ENTRIES = (
    entry(LogSource.EVENTS, "sign-in", f"at={SECRET}-laptop"),
    entry(LogSource.EVENTS, "sign-in-failed", f"login={SECRET} why=password-wrong at=2026 reported_by=nowak"),
    entry(LogSource.EVENTS, "upload-attempt", f"result=failed why=code=CONFLICT reason=status files=1 title={SECRET}"),
    entry(LogSource.EVENTS, "work", f"task=mail trouble=The server {SECRET} said result=well task={SECRET}"),
    entry(
        LogSource.EVENTS, "work", f"task=backups run=2026 login={SECRET} computer={SECRET} result=failed said={SECRET}"
    ),
    entry(LogSource.EVENTS, "roles-changed", about=SECRET),
    entry(LogSource.EVENTS, "restored", SECRET, about=SECRET),
    entry(LogSource.EVENTS, "erase_student", f"student {SECRET}", about=SECRET),
    entry(LogSource.EVENTS, f"{SECRET} wrote\tthis", f"{SECRET}"),
    entry(LogSource.HISTORY, "approve", f"version=2 from=submitted to=approved to_faculty={SECRET}", number=7),
    entry(LogSource.HISTORY, "outside", person=f"outside:{SECRET}@db", number=7),
    entry(LogSource.RECORDS, "review", f"outcome=well result={SECRET}"),
    entry(LogSource.RECORDS, "review", f"outcome=trouble result=I met {SECRET} outcome={SECRET}"),
    entry(LogSource.ALERTS, "raised", f"{SECRET} has 3 bytes", about=f"free-storage /home/{SECRET}"),
    entry(LogSource.CHANGES, "settings", "version=2", about="require_teaching"),
)


def test_nobodys_words_are_in_what_leaves_and_codes_are() -> None:
    redaction = Redaction(key=b"k" * 32)
    told = [redaction.entry(each) for each in ENTRIES]
    text = json.dumps(told, ensure_ascii=False)
    assert SECRET not in text
    assert "nowak" not in text
    by_kind = {(each["source"], each["kind"]): each for each in reversed(told)}
    attempt = by_kind["events", "upload-attempt"]["words"]
    assert attempt == {"result": "failed", "why": "code=CONFLICT", "reason": "status", "files": "1"}
    assert by_kind["events", "sign-in-failed"]["words"]["why"] == "password-wrong"
    assert by_kind["history", "approve"]["words"] == {"version": "2", "from": "submitted", "to": "approved"}
    assert by_kind["history", "approve"]["submission"] == 7
    assert by_kind["history", "outside"]["person"] == "outside"
    assert by_kind["changes", "settings"]["about"] == "require_teaching"
    assert by_kind["alerts", "raised"]["about"] == "free-storage"
    assert by_kind["records", "review"]["words"] == {"outcome": "well"}
    assert redaction.left_out["words"] > 5
    assert redaction.left_out["names of people"] > 5


def test_a_pseudonym_is_the_same_wherever_a_login_stands_and_differs_by_computer() -> None:
    here, there = Redaction(key=b"a" * 32), Redaction(key=b"b" * 32)
    failed = here.entry(entry(LogSource.EVENTS, "sign-in-failed", "login=nowak why=x reported_by=ada", person="nowak"))
    made = here.entry(entry(LogSource.EVENTS, "account-made", about="nowak", person="ada"))
    assert failed["person"] == failed["words"]["login"] == made["about"] == here.pseudonym("nowak")
    assert failed["words"]["reported_by"] == made["person"]
    assert here.pseudonym("nowak") != there.pseudonym("nowak")
    assert here.pseudonym("") == ""


@pytest.mark.parametrize(
    "text",
    [
        "to mysql+pymysql://ada:pw@db.example.org/x",
        "mail to ada@example.org failed",
        "host 192.168.17.4 is away",
        "host fe80::1ff:fe23:4567:890a is away",
        "cannot open /home/ada/essay.pdf",
        r"cannot open C:\Users\ada\essay.pdf",
        "cannot open ~/essay",
    ],
)
def test_lines_of_the_local_log_lose_addresses_and_paths(text: str) -> None:
    redaction = Redaction(key=b"k" * 32)
    told = redaction.line({"at": AT.isoformat(), "level": "INFO", "logger": "x", "message": text, "extra": "ada"})
    assert "…" in told["message"]
    for left in ("ada", "essay", "192.", "890a", "db.example"):
        assert left not in json.dumps(told)
    assert redaction.left_out["addresses and paths"] == 1


def test_a_place_in_the_program_is_told() -> None:
    line = {
        "at": AT.isoformat(), "level": "ERROR", "logger": "edumanage_desktop.gui", "message": "Unexpected error",
        "errors": [{"type": "ValueError", "places": ["gui/tasks.py:12", "queue.py:3"]}],
    }  # fmt: skip
    told = Redaction(key=b"k" * 32).line(line)
    assert told["errors"] == [{"type": "ValueError", "errno": None, "places": ["gui/tasks.py:12", "queue.py:3"]}]


@pytest.mark.parametrize(
    ("kind", "words", "group"),
    [
        ("upload-attempt", "result=failed", LogGroup.UPLOADS),
        ("sign-in-failed", "", LogGroup.AUTHENTICATION),
        ("password-changed", "", LogGroup.AUTHENTICATION),
        ("refused", "", LogGroup.ERRORS),
        ("error", "", LogGroup.ERRORS),
        ("work", "task=mail trouble=x", LogGroup.ERRORS),
        ("work", "task=backups result=failed said=x", LogGroup.ERRORS),
        ("work", "task=backups result=well snapshot=x", LogGroup.ADMINISTRATION),
        ("account-made", "", LogGroup.ADMINISTRATION),
        ("of tomorrow", "", LogGroup.ADMINISTRATION),
    ],
)
def test_events_belong_to_one_group(kind: str, words: str, group: LogGroup) -> None:
    assert group_of_event(kind, words) is group


def test_acts_belong_to_one_group() -> None:
    assert group_of_act("submit") is group_of_act("arrived") is LogGroup.UPLOADS
    assert group_of_act("approve") is group_of_act("outside") is group_of_act("withdraw") is LogGroup.DECISIONS
    assert group_of_act("archive") is group_of_act("erase") is LogGroup.ADMINISTRATION


@pytest.mark.parametrize("each", ENTRIES)
def test_an_old_entry_tells_what_happened_and_not_whose_it_is(each: LogEntry) -> None:
    told = without_person(each)
    assert (told.at, told.kind, told.submission, told.is_told) == (each.at, each.kind, each.submission, False)
    assert told.person == ""
    assert "login=" not in told.words
    assert "computer=" not in told.words
    assert "reported_by=" not in told.words
    if each.is_about_person:
        assert told.about == ""


def test_who_ran_a_drill_is_not_told_of_an_old_one() -> None:
    drill = entry(LogSource.RECORDS, "restore-drill", "outcome=trouble result=by ada on lab-7: one file is missing")
    assert without_person(drill).words == "outcome=trouble result=one file is missing"
