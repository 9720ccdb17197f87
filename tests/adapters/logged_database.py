"""A database in which much happened, and all of it by plain SQL, to be compared with what the log tells."""

from typing import Any

from edumanage_desktop.adapters.database.events import DatabaseEventReporter
from edumanage_desktop.adapters.database.log_reading import DatabaseLogReader
from edumanage_desktop.domain.events import EventKind
from edumanage_desktop.domain.logs import LogEntry
from edumanage_desktop.maintaining import maintenance_desk
from edumanage_desktop.services.logs.reading import LogFilter
from tests.adapters.judged_database import JudgedDatabase

FEEDBACK, TITLE, FILE_NAME, REASON = "Geheimes-Lob", "Geheimer-Titel", "geheime-datei.pdf", "geheimer-grund"
GROUPS = {
    ("events", "sign-in"): "authentication", ("events", "sign-in-failed"): "authentication",
    ("events", "sign-out"): "authentication", ("events", "password-changed"): "authentication",
    ("events", "upload-attempt"): "uploads", ("events", "refused"): "errors", ("events", "error"): "errors",
    ("events", "account-made"): "administration", ("events", "lock-ended"): "administration",
    ("history", "arrived"): "uploads", ("history", "submit"): "uploads", ("history", "approve"): "decisions",
    ("history", "reject"): "decisions", ("history", "reassign"): "decisions", ("history", "outside"): "decisions",
    ("changes", "settings"): "administration", ("records", "review"): "administration",
    ("alerts", "raised"): "errors", ("alerts", "acknowledged"): "errors",
}  # fmt: skip
EVENTS = (
    ("ann", EventKind.SIGN_IN, "at=lab-7"),
    ("ann", EventKind.SIGN_IN_FAILED, "login=bob why=password-wrong at=2026-01-31T08:00:00Z"),
    ("bob", EventKind.UPLOAD_ATTEMPT, "result=done files=1 bytes=1234 ms=20"),
    ("bob", EventKind.UPLOAD_ATTEMPT, "result=failed why=StoreUnreachable files=1 bytes=9 ms=5000"),
    ("stu", EventKind.REFUSED, "code=DENIED reason=whose"),
    ("reg", EventKind.ERROR, "type=ZeroDivisionError place=gui/tasks.py:12"),
    ("adm", EventKind.WORK, "task=mail trouble=Żółć is away"),
    ("adm", EventKind.WORK, "task=backups result=well snapshot=x"),
    ("ann", EventKind.SIGN_OUT, ""),
)


def let_happen(judged: JudgedDatabase) -> None:
    first, second = judged.upload(title=TITLE), judged.upload(title=TITLE, faculty=2)
    assert judged.submit("stu", title=TITLE).accepted
    assert judged.act("ann", "approve", first, feedback=FEEDBACK).accepted
    assert judged.act("bob", "reject", second, feedback=FEEDBACK, reason=REASON).accepted
    assert judged.act("reg", "reassign", second, target_faculty_id=1, reason=REASON).accepted
    judged.by_portal("UPDATE student_uploads SET title=? WHERE id=?", f"{TITLE} 2", first)
    for login, kind, detail in EVENTS:
        DatabaseEventReporter(connections=judged.client(login).connections).report(kind, detail)
    insert = "INSERT INTO events(event_uuid,kind,detail,subject) VALUES(:uuid,:kind,:detail,:subject)"
    judged.root(insert, uuid="e" * 36, kind="account-made", detail=None, subject="bob")
    judged.root(insert, uuid="f" * 36, kind="lock-ended", detail="session=7 idle_s=90 rows=3", subject="ann")
    with judged.client("adm").connections.writing() as connection:
        connection.change("INSERT INTO settings(name,value) VALUES('submissions_in_a_day','300')")
        alert = "INSERT INTO alerts(rule,subject,number,step,detail) VALUES('free-storage',:s,1,:step,'9 % free')"
        connection.change(alert, {"s": f"/srv/{REASON}", "step": "raised"})
        connection.change(alert, {"s": f"/srv/{REASON}", "step": "acknowledged"})
    from edumanage_desktop.domain.maintenance import Outcome, TaskName

    desk = maintenance_desk(judged.client("adm"), store=None)
    desk.records.note(TaskName.REVIEW, Outcome.WELL, f"Looked at everything of {REASON}")


def reader(judged: JudgedDatabase, login: str = "adm") -> DatabaseLogReader:
    return DatabaseLogReader(connections=judged.client(login).connections)


def whole(judged: JudgedDatabase) -> dict[tuple[str, tuple[Any, ...]], dict[str, Any]]:
    """Return everything by plain SQL, without looking at how the reader asks."""
    found: dict[tuple[str, tuple[Any, ...]], dict[str, Any]] = {}
    for uuid, at_us, kind, detail, login, subject in judged.root(
        "SELECT event_uuid,at_us,kind,detail,login,subject FROM events"
    ):
        is_trouble = kind == "work" and " trouble=" in (detail or "")
        group = GROUPS.get(("events", kind)) or ("errors" if is_trouble else "administration")
        people = {login, subject} | ({"bob"} if kind == "sign-in-failed" else set())
        found["events", (uuid,)] = {"at_us": at_us, "kind": kind, "group": group, "people": people}
    for upload, version, at_us, kind, actor in judged.root("SELECT upload_id,version,at_us,kind,actor FROM history"):
        found["history", (upload, version)] = {
            "at_us": at_us, "kind": kind, "group": GROUPS["history", kind], "people": {actor},
        }  # fmt: skip
    for table, key, version, at_us, login in judged.root(
        "SELECT table_name,record_key,version,at_us,login FROM register_changes WHERE table_name='settings'"
    ):
        found["changes", (table, key, version)] = {
            "at_us": at_us, "kind": table, "group": "administration", "people": {login},
        }  # fmt: skip
    for uuid, at_us, task, login in judged.root("SELECT record_uuid,at_us,task,login FROM maintenance_records"):
        found["records", (uuid,)] = {"at_us": at_us, "kind": task, "group": "administration", "people": {login}}
    for rule, subject, number, step, at_us, login in judged.root(
        "SELECT rule,subject,number,step,at_us,login FROM alerts"
    ):
        found["alerts", (rule, subject, number, step)] = {
            "at_us": at_us, "kind": step, "group": "errors", "people": {login},
        }  # fmt: skip
    return found


def everything(log: DatabaseLogReader, wanted: LogFilter | None = None) -> list[LogEntry]:
    """Return all pages together."""
    wanted = wanted or LogFilter()
    page = log.page(wanted)
    found = list(page.entries)
    for _ in range(10_000):
        if page.further is None:
            return found
        page = log.page(wanted, page.further)
        found += page.entries
    raise AssertionError("the pages have no end")


def keys(entries: list[LogEntry]) -> set[tuple[str, tuple[Any, ...]]]:
    found = [(str(entry.source), entry.key) for entry in entries]
    assert len(found) == len(set(found)), "told twice"
    return set(found)
