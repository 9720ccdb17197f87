"""The words for statuses, acts, times, sizes and outside text, as the window shows them."""

import re
from collections.abc import Iterable
from datetime import UTC, datetime
from unicodedata import bidirectional

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, Qt

from edumanage_desktop.domain.acts import ActKind
from edumanage_desktop.domain.sentences import Figure, Listed, Moment, Sentence, Size
from edumanage_desktop.domain.statuses import LEGACY_STATUS, Status, rule_status
from edumanage_desktop.domain.submissions import Departure, HistoryEntry, Submission
from edumanage_desktop.services.queue import ARCHIVED, Mark

_UNSHOWABLE = re.compile(
    "[\x00-\x1f\x7f-\x9f\u200e\u061c\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]|(?<!\\d)\u200f|\u200f(?!/)"
)
"""The mark before the strokes of an Arabic date stays: without it, its parts would stand the other way round (CLDR)."""
_RIGHT_TO_LEFT = frozenset({"R", "AL", "AN"})
"""Classes of letters (Unicode Bidirectional Algorithm) that are written so."""
_FIRST_ISOLATE, POP_ISOLATE = "\u2068", "\u2069"


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Wording", text, None, count)


def plain(text: str | None) -> str:
    """Return outside text on one line, without control characters and without marks that reorder what stands around."""
    if not text:
        return ""
    return " ".join(_UNSHOWABLE.sub(" ", text).split())


def tip(text: str) -> str:
    """Return text for a tooltip, where Qt would take the first tag for HTML, with pictures of the disk.

    Nobody sees the word joiner that keeps a tag from being one.
    """
    return text.replace("<", "<\u2060").replace("&", "&\u2060")


def isolated(text: str) -> str:
    """Return text that keeps its own direction inside a sentence (Unicode Bidirectional Algorithm, FSI and PDI)."""
    return f"{_FIRST_ISOLATE}{text}{POP_ISOLATE}"


def listed(texts: Iterable[str]) -> str:
    """Return outside texts as a list in the person's language, each in its own direction."""
    return QLocale().createSeparatedList([isolated(plain(text)) for text in texts])


def said(sentence: str) -> str:
    """Return a sentence of the domain, the services or the adapters in the person's language, its parts isolated.

    To be called before the sentence passes a signal: what comes out of `Signal(str)` has forgotten what it was made of.
    """
    if not isinstance(sentence, Sentence):
        return sentence
    number_of_things = -1 if sentence.number is None else sentence.number
    text = QCoreApplication.translate("Sentence", sentence.template, None, number_of_things)
    return text.format(**{name: _part(value) for name, value in sentence.parts.items()})


def _part(value: object) -> str:
    if isinstance(value, int):
        return number(value)
    if isinstance(value, Moment):
        return _in_sentence(moment(value.at))
    if isinstance(value, Figure):
        return _in_sentence(QLocale().toString(float(value.value), "f", value.digits))
    if isinstance(value, Size):
        return _in_sentence(limit(value.size_bytes))
    if isinstance(value, Listed):
        return QLocale().createSeparatedList([_part(part) for part in value.parts])
    return said(value) if isinstance(value, Sentence) else isolated(plain(str(value)))


def _in_sentence(when: str) -> str:
    """Return our own words for a time or a figure as they stand in a sentence.

    They are isolated only where something is written from right to left: what is isolated is shaped by itself, and the
    pair of a last digit and a full stop after it loses its kerning, which shows as a gap.
    """
    is_plain = QLocale().textDirection() is Qt.LayoutDirection.LeftToRight and not any(
        bidirectional(letter) in _RIGHT_TO_LEFT for letter in when
    )
    return when if is_plain else isolated(when)


def status_icon(status: str | None) -> str:
    """Return the icon's name, which is also the name of the colour token, for a stored status."""
    rule = rule_status(status)
    return "other" if rule == LEGACY_STATUS else rule


def status_word(status: str | None) -> str:
    """Return the word for a stored status; a legacy value is shown as it is."""
    words = {
        Status.SUBMITTED: _tr("Submitted"),
        Status.APPROVED: _tr("Approved"),
        Status.REJECTED: _tr("Rejected"),
        Status.WITHDRAWN: _tr("Withdrawn"),
    }
    rule = rule_status(status)
    if rule == LEGACY_STATUS:
        return plain(status) or _tr("No status")
    return words[Status(rule)]


def filter_word(rule: str) -> str:
    """Return the word of a chip: of a rule status, or of a mark."""
    words = {
        LEGACY_STATUS: _tr("Other"),
        Mark.SET_ASIDE: _tr("Set aside"),
        Mark.PREPARED: _tr("Prepared"),
        Mark.TWINS: _tr("Also in others"),
        ARCHIVED: _tr("Archived"),
    }
    return words.get(rule) or status_word(rule)


def title_of(submission: Submission) -> str:
    """Return the title, or what stands in its place."""
    return plain(submission.title) or _tr("Untitled work")


def student_of(submission: Submission) -> str:
    """Return the student's name, or the portal's number of a student who was not imported."""
    return plain(submission.student_name) or _tr("Student {id}").format(id=submission.student_id)


def number_of(submission: Submission) -> str:
    """Return the student's number, or that there is none."""
    return plain(submission.student_number) or _tr("not imported")


def faculty_of(submission: Submission) -> str:
    """Return the faculty member's name, their number when it is unknown, or that nobody has the work."""
    if submission.faculty_id is None:
        return _tr("Unassigned")
    return plain(submission.faculty_name) or _tr("Faculty {id}").format(id=submission.faculty_id)


def file_line(submission: Submission) -> str:
    """Return the row's second line under the title: file name, how many more, revision."""
    name = plain(submission.file_name) or _tr("no file")
    more = submission.file_count - 1
    if more > 0 and submission.revision > 1:
        line = _tr("{name} + {more} · revision {revision}")
    elif more > 0:
        line = _tr("{name} + {more}")
    elif submission.revision > 1:
        line = _tr("{name} · revision {revision}")
    else:
        return name
    return line.format(name=name, more=number(more), revision=number(submission.revision))


def number(value: int) -> str:
    """Return a whole number in the person's locale."""
    return QLocale().toString(value)


def digits(value: int) -> str:
    """Return a whole number in the digits of the person's locale, as a name is: nothing stands between them."""
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return locale.toString(value)


def size(size_bytes: int | None) -> str:
    """Return a file size in the person's locale, empty where nobody recorded one."""
    if size_bytes is None:
        return ""
    return QLocale().formattedDataSize(size_bytes, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def limit(size_bytes: int) -> str:
    """Return how large something may be, in the person's locale, as the department settled it: `10 MiB`."""
    unit = next((unit for unit in (1 << 30, 1 << 20, 1 << 10) if size_bytes >= unit), 1)
    digits = 0 if round(size_bytes / unit, 1) == size_bytes // unit else 1
    return QLocale().formattedDataSize(size_bytes, digits, QLocale.DataSizeFormat.DataSizeIecFormat)


def moment(at: datetime | None) -> str:
    """Return date and time in the person's locale and time zone."""
    if at is None:
        return _tr("at an unknown time")
    local = QDateTime.fromSecsSinceEpoch(int(at.timestamp()))
    return QLocale().toString(local, QLocale.FormatType.ShortFormat)


def exact_moment(at: datetime | None) -> str:
    """Return date and time to the second in the person's locale and time zone, and which zone that is."""
    if at is None:
        return _tr("at an unknown time")
    local = QDateTime.fromSecsSinceEpoch(int(at.timestamp()))
    offset_minutes = local.offsetFromUtc() // 60
    zone = "UTC"
    if offset_minutes:
        hours, minutes = divmod(abs(offset_minutes), 60)
        zone = f"UTC{'+' if offset_minutes > 0 else '−'}{hours:02}:{minutes:02}"
    day = QLocale().toString(local.date(), QLocale.FormatType.ShortFormat)
    hour = QLocale().toString(local.time(), "HH:mm:ss")
    return _tr("{day}, {hour} ({zone})").format(day=day, hour=hour, zone=zone)


def closing(at: datetime, now: datetime) -> str:
    """Return when something closes or that it has closed, in the person's locale and time zone."""
    if at <= now:
        return _tr("closed {time}").format(time=moment(at))
    days = (at.astimezone().date() - now.astimezone().date()).days
    local = QDateTime.fromSecsSinceEpoch(int(at.timestamp()))
    hour = QLocale().toString(local.time(), QLocale.FormatType.ShortFormat)
    if days == 0:
        return _tr("closes today at {time}").format(time=hour)
    if days == 1:
        return _tr("closes tomorrow at {time}").format(time=hour)
    return _tr("closes {time}").format(time=moment(at))


def age(at: datetime | None, now: datetime) -> str:
    """Return how long ago, in the few words that a column has room for."""
    if at is None:
        return "–"
    minutes = int((now - at).total_seconds() // 60)
    days = (now.astimezone().date() - at.astimezone().date()).days
    if minutes < 1:
        return _tr("now")
    if minutes < 60:
        return _tr("%n min", minutes)
    if days <= 0 or minutes < 6 * 60:
        return _tr("%n h", minutes // 60)
    if days == 1:
        return _tr("yesterday")
    if days < 7:
        return _tr("%n days", days)
    day = at.astimezone().date()
    pattern = "d MMM" if day.year == now.astimezone().year else "MMM yyyy"
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def now_utc() -> datetime:
    """Return the time by which ages are told."""
    return datetime.now(UTC)


def undo_words(kind: ActKind, title: str) -> str:
    """Return what the status bar offers to take back."""
    words = {
        ActKind.APPROVE: _tr("Undo: approved “{title}”"),
        ActKind.REJECT: _tr("Undo: rejected “{title}”"),
    }
    return words.get(kind, _tr("Undo: changed “{title}”")).format(title=isolated(title))


def decision_words(kind: ActKind, title: str) -> str:
    """Return what was recorded."""
    words = {
        ActKind.APPROVE: _tr("Approved “{title}”."),
        ActKind.REJECT: _tr("Rejected “{title}”."),
        ActKind.REOPEN: _tr("Reopened “{title}”."),
        ActKind.WITHDRAW: _tr("Withdrew “{title}”."),
        ActKind.SUBMIT: _tr("Handed in “{title}”."),
    }
    return words.get(kind, _tr("Recorded a change of “{title}”.")).format(title=isolated(title))


def history_words(entry: HistoryEntry) -> str:
    """Return one history entry's headline: who did what."""
    actor = actor_of(entry.actor, entry.actor_name)
    words = {
        ActKind.SUBMIT: _tr("{actor} submitted it"),
        ActKind.APPROVE: _tr("{actor} approved it"),
        ActKind.REJECT: _tr("{actor} rejected it"),
        ActKind.REOPEN: _tr("{actor} reopened it"),
        ActKind.REASSIGN: _tr("{actor} gave it to somebody else"),
        ActKind.WITHDRAW: _tr("{actor} withdrew it"),
        ActKind.CORRECT: _tr("{actor} corrected it"),
        ActKind.SET_ASIDE: _tr("{actor} set it aside"),
    }
    if entry.kind == "arrived":
        return _tr("Arrived from the portal")
    if entry.kind == "deleted":
        return _tr("Deleted outside this program")
    if entry.kind == "found":
        return _tr("Was there before this program")
    if entry.kind == "outside":
        return _tr("Changed outside this program")
    steps = {
        "archive": _tr("{actor} put it into the archive"),
        "remove": _tr("{actor} took its row out of the portal's table"),
        "retrieve": _tr("{actor} took it out of the archive"),
    }
    if entry.kind in steps:
        return steps[entry.kind].format(actor=actor)
    known = entry.kind in {str(kind) for kind in ActKind}
    text = words[ActKind(entry.kind)] if known else _tr("{actor} changed it")
    return text.format(actor=actor)


def owner_of(departure: Departure) -> str:
    """Return the name of who has a submission that left, their number when it is unknown, or that nobody has it."""
    if departure.to_faculty_id is None:
        return _tr("Unassigned")
    return plain(departure.to_faculty_name) or _tr("Faculty {id}").format(id=departure.to_faculty_id)


def departure_words(departure: Departure) -> str:
    """Return how a submission left the person: who gave it to whom."""
    if departure.kind == "deleted":
        return _tr("Deleted outside this program")
    names = {"actor": actor_of(departure.actor, departure.actor_name), "owner": isolated(owner_of(departure))}
    if departure.kind == "outside":
        return _tr("Given to {owner} outside this program").format(**names)
    if departure.to_faculty_id is None:
        return _tr("{actor} took it from you; nobody has it now").format(**names)
    return _tr("{actor} gave it to {owner}").format(**names)


def handed_on_words(departure: Departure) -> str:
    """Return that a draft was handed on, and to whom."""
    return _tr("Your draft was handed on to {owner}.").format(owner=isolated(owner_of(departure)))


def actor_of(actor: str, actor_name: str | None) -> str:
    """Return who acted, set apart from the direction of the sentence around."""
    return isolated(plain(actor_name) or plain(actor) or _tr("Somebody"))
