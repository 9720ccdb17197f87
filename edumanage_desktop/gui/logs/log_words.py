"""The words for entries of the log: what happened, who did it to what, and how it went."""

import json
import re

from PySide6.QtCore import QCoreApplication

from edumanage_desktop.domain.events import EventKind, RecordedKind
from edumanage_desktop.domain.health import Alert, AlertStep, Rule
from edumanage_desktop.domain.logs import LogEntry, LogGroup, LogSource
from edumanage_desktop.domain.maintenance import DEPLOYMENT, TASK_BY_NAME, TaskName
from edumanage_desktop.gui import wording
from edumanage_desktop.services.health.alert_words import meaning, told

_WORD = re.compile(r"(?:^|(?<=[ ;]))([a-z_]+)=")


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Logs", text, None, count)


def group_words(group: LogGroup | None) -> str:
    """Return the name of a group, None for all together."""
    if group is None:
        return _tr("Everything")
    return {
        LogGroup.UPLOADS: _tr("Uploads"),
        LogGroup.DECISIONS: _tr("Decisions"),
        LogGroup.AUTHENTICATION: _tr("Authentication"),
        LogGroup.ERRORS: _tr("Errors"),
        LogGroup.ADMINISTRATION: _tr("Administration"),
    }[group]


def kind_words(entry: LogEntry) -> str:
    """Return what happened; a kind that this program does not know is told as it is."""
    words = {
        LogSource.EVENTS: _event_kinds,
        LogSource.HISTORY: _act_kinds,
        LogSource.CHANGES: _change_kinds,
        LogSource.RECORDS: _record_kinds,
        LogSource.ALERTS: _alert_kinds,
    }[entry.source]()
    return words.get(entry.kind) or (
        _tr("Task done") if entry.source is LogSource.RECORDS else wording.plain(entry.kind)
    )


def _event_kinds() -> dict[str, str]:
    return {
        EventKind.SIGN_IN: _tr("Signed in"),
        EventKind.SIGN_IN_FAILED: _tr("Sign-in failed"),
        EventKind.SIGN_OUT: _tr("Signed out"),
        EventKind.REFUSED: _tr("Refused by the rules"),
        EventKind.PASSWORD_CHANGED: _tr("Password changed"),
        EventKind.UPLOAD_ATTEMPT: _tr("Tried to hand in"),
        EventKind.TIMING: _tr("Timing"),
        EventKind.WORK: _tr("Work with no window"),
        EventKind.ERROR: _tr("Error of the program"),
        RecordedKind.ACCOUNT_MADE: _tr("Account made"),
        RecordedKind.ACCOUNT_DISABLED: _tr("Account disabled"),
        RecordedKind.ACCOUNT_ENABLED: _tr("Account enabled"),
        RecordedKind.ROLES_CHANGED: _tr("Roles changed"),
        RecordedKind.PASSWORD_RESET: _tr("One-time password made"),
        RecordedKind.PASSWORD_CHOSEN: _tr("Password chosen"),
        RecordedKind.STUDENT_ERASED: _tr("Student erased"),
        RecordedKind.LOCK_ENDED: _tr("Idle lock ended"),
        RecordedKind.DATABASE_RESTORED: _tr("Database restored"),
        RecordedKind.DATABASE_DISMISSED: _tr("Old database removed"),
        RecordedKind.SUBMISSION_RESTORED: _tr("Submission restored"),
        RecordedKind.TABLES_RESTORED: _tr("Table restored"),
        RecordedKind.ACT_REPLAYED: _tr("Lost act done again"),
    }


def _act_kinds() -> dict[str, str]:
    return {
        "submit": _tr("Handed in"),
        "arrived": _tr("Arrived from the portal"),
        "approve": _tr("Approved"),
        "reject": _tr("Rejected"),
        "reopen": _tr("Reopened"),
        "reassign": _tr("Given to somebody else"),
        "withdraw": _tr("Withdrawn"),
        "correct": _tr("Corrected"),
        "set_aside": _tr("Set aside"),
        "outside": _tr("Changed outside this program"),
        "unseen": _tr("Changed while the program was away"),
        "deleted": _tr("Deleted outside this program"),
        "archive": _tr("Archived"),
        "remove": _tr("Row taken out of the portal's table"),
        "retrieve": _tr("Taken out of the archive"),
        "erase": _tr("Erased"),
    }


def _change_kinds() -> dict[str, str]:
    return {
        "settings": _tr("Setting changed"),
        "mail_settings": _tr("Setting of mail changed"),
        "collections": _tr("Assignment changed"),
        "maintenance_windows": _tr("Maintenance window changed"),
        "contacts": _tr("Contact changed"),
    }


def _record_kinds() -> dict[str, str]:
    return {DEPLOYMENT: _tr("Deployment")}


def _alert_kinds() -> dict[str, str]:
    return {"raised": _tr("Alert raised"), "acknowledged": _tr("Alert acknowledged"), "resolved": _tr("Alert over")}


def person_words(entry: LogEntry) -> str:
    """Return who did it."""
    if not entry.is_told:
        return _tr("not told any more")
    if entry.person.partition(":")[0] == "outside":
        return _tr("outside this program")
    return wording.plain(entry.person) or _tr("the database")


def about_words(entry: LogEntry) -> str:
    """Return who or what it happened to."""
    if entry.submission is not None:
        return _tr("Submission {id}").format(id=entry.submission)
    if entry.source is LogSource.RECORDS and entry.kind in set(TaskName):
        return wording.said(TASK_BY_NAME[TaskName(entry.kind)].words)
    if entry.source is LogSource.ALERTS:
        return wording.plain(str(entry.key[1]))
    return wording.plain(entry.about)


def how_words(entry: LogEntry) -> str:
    """Return how it went, in a line; what has no words of its own is told as it was recorded."""
    recorded = words_of(entry)
    if entry.source is LogSource.HISTORY:
        return _passage(recorded)
    if entry.source is LogSource.RECORDS and "result" in recorded:
        result = wording.plain(entry.words.partition("result=")[2])
        return result if recorded.get("outcome") != "trouble" else _tr("Trouble: {result}").format(result=result)
    if entry.source is LogSource.ALERTS:
        return _alert(entry)
    if entry.source is LogSource.EVENTS:
        return _event(entry, recorded) or wording.plain(entry.words)
    return wording.plain(entry.words)


def _alert(entry: LogEntry) -> str:
    """Return what an alert says by the figures that were recorded with it; only its first step has any."""
    rule = str(entry.key[0])
    if rule not in set(Rule):
        return wording.plain(entry.words)
    subject, number = entry.key[1:3]
    try:
        values = json.loads(entry.words)
    except ValueError:
        values = {}
    pairs = tuple((str(name), str(value)) for name, value in values.items()) if isinstance(values, dict) else ()
    if entry.kind != AlertStep.RAISED:
        return wording.said(meaning(Rule(rule)))
    return wording.said(told(Alert(Rule(rule), str(subject), int(number), pairs, entry.at)))


def _passage(told: dict[str, str]) -> str:
    """Return what an act made of a submission: its status, or who has it."""
    if told.get("to") and told.get("from"):
        before, after = wording.status_word(told["from"]), wording.status_word(told["to"])
    elif told.get("to"):
        return wording.status_word(told["to"])
    elif "from_faculty" in told or "to_faculty" in told:
        before, after = (_faculty(told.get(name)) for name in ("from_faculty", "to_faculty"))
    else:
        return ""
    return _tr("{before} → {after}").format(before=before, after=after)


def _faculty(number: str | None) -> str:
    return _tr("Unassigned") if number is None else _tr("Faculty {id}").format(id=number)


def _event(entry: LogEntry, told: dict[str, str]) -> str:
    if entry.kind == EventKind.SIGN_IN and told.get("at"):
        return _tr("at {computer}").format(computer=wording.plain(told["at"]))
    if entry.kind == EventKind.SIGN_IN_FAILED:
        return wording.plain(told.get("why")).replace("-", " ")
    if entry.kind == EventKind.REFUSED:
        return ", ".join(wording.plain(value) for value in told.values())
    if entry.kind == EventKind.WORK and "trouble" in told:
        what = wording.plain(entry.words.partition(" trouble=")[2])
        return _tr("{task}: {what}").format(task=wording.plain(told.get("task")), what=what)
    if entry.kind == EventKind.ERROR and {"type", "place"} <= told.keys():
        kind, place = wording.plain(told["type"]), wording.plain(told["place"])
        return _tr("{error} at {place}").format(error=kind, place=place)
    if entry.kind == EventKind.UPLOAD_ATTEMPT and entry.words.count("result=") == 1:
        return _attempt(told)
    return ""


def _attempt(told: dict[str, str]) -> str:
    size = wording.size(int(told["bytes"])) if told.get("bytes", "").isdecimal() else ""
    number = int(told["files"]) if told.get("files", "").isdecimal() else 0
    parts = (_tr("%n files", number) if number != 1 else _tr("one file"), size)
    what = wording.listed(filter(None, parts))
    if told.get("result") == "failed":
        return _tr("Failed ({why}): {what}").format(why=_why(told), what=what)
    return _tr("Done: {what}").format(what=what)


def _why(told: dict[str, str]) -> str:
    return wording.plain(" ".join(told[name] for name in ("why", "reason", "field") if told.get(name)))


def words_of(entry: LogEntry) -> dict[str, str]:
    """Return the `key=value` words of an entry by their names."""
    found = list(_WORD.finditer(entry.words))
    ends = [*(each.start() for each in found[1:]), len(entry.words)]
    return {match.group(1): entry.words[match.end() : end].strip() for match, end in zip(found, ends, strict=False)}


def details(entry: LogEntry) -> str:
    """Return all that is told of an entry, a line each, to be read and copied."""
    person = wording.plain(entry.person) if entry.is_told and entry.person else person_words(entry)
    lines = [
        _tr("When: {time}").format(time=wording.exact_moment(entry.at)),
        _tr("What: {kind} ({group})").format(kind=kind_words(entry), group=group_words(entry.group)),
        _tr("Who: {person}").format(person=wording.isolated(person)),
    ]
    about = about_words(entry)
    if about:
        lines.append(_tr("About: {what}").format(what=wording.isolated(about)))
    if entry.words:
        lines.append(_tr("Recorded: {words}").format(words=wording.isolated(wording.plain(entry.words))))
    return "\n".join(lines)
