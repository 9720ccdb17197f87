"""What of the log may leave the house: codes and figures as they are, people by pseudonyms, nobody's words."""

import hashlib
import hmac
import re
from collections import Counter
from collections.abc import Mapping
from typing import Any

from edumanage_desktop.domain.events import EventKind, RecordedKind
from edumanage_desktop.domain.logs import TROUBLE_MARKS, LogEntry, LogSource
from edumanage_desktop.domain.maintenance import DEPLOYMENT

_REFUSAL = ("code", "reason", "field", "kind")
KEPT_WORDS: Mapping[tuple[LogSource, str], tuple[str, ...]] = {
    (LogSource.EVENTS, EventKind.UPLOAD_ATTEMPT): ("result", "why", *_REFUSAL, "files", "bytes", "ms"),
    (LogSource.EVENTS, EventKind.SIGN_IN_FAILED): ("why",),
    (LogSource.EVENTS, EventKind.REFUSED): _REFUSAL,
    (LogSource.EVENTS, EventKind.WORK): ("task", "result", "acknowledged"),
    (LogSource.EVENTS, EventKind.ERROR): ("type", "place"),
    (LogSource.EVENTS, RecordedKind.LOCK_ENDED): ("idle_s", "rows"),
    (LogSource.RECORDS, DEPLOYMENT): ("outcome", "kind", "step", "from", "to", "program"),
}
"""The words of a detail that are told with their values, by what it is a detail of: the program's codes and figures."""
KEPT_OF_SOURCE: Mapping[LogSource, tuple[str, ...]] = {
    LogSource.HISTORY: ("version", "from", "to"),
    LogSource.CHANGES: ("version",),
    LogSource.RECORDS: ("outcome",),
}
_FREE_FROM = (*TROUBLE_MARKS, " result=")
"""Where words begin that somebody wrote; the last one in records alone."""
OUTSIDE = "outside"
"""Who wrote beside the program, whichever account that was."""
PEOPLE_WORDS = ("login", "reported_by")
"""The words whose values are logins."""
_CODE = re.compile(r"[A-Za-z0-9_.:=/-]{1,80}")
_WORD = re.compile(r"(?:^|(?<=[ ;]))([a-z_]+)=")
_LETTERS = 12
_UNSHOWN = (
    re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://\S+"),
    re.compile(r"[^\s@]+@[^\s@]+\.[^\s@]+"),
    re.compile(r"\b\d{1,3}(?:\.\d{1,3}){3}\b"),
    re.compile(r"(?<![\w.])(?:[0-9A-Fa-f]{1,4}:){3,7}[0-9A-Fa-f]{1,4}\b"),
    re.compile(r"(?<!\w)(?:~|/(?:home|root|Users|mnt|media|srv|var|tmp|opt)\b|[A-Za-z]:\\)[^\s:,;]*"),
)
"""Addresses of pages, mailboxes and computers, and paths with names of people in them."""


class Redaction:
    """Redacts entries with a secret key of this computer, so that a pseudonym is the same in its every bundle.

    `left_out` counts what was left out, by what it was.
    """

    def __init__(self, *, key: bytes) -> None:
        self._key = key
        self.left_out: Counter[str] = Counter()

    def pseudonym(self, login: str) -> str:
        """Return what stands for a person, '' for nobody."""
        if not login:
            return ""
        self.left_out["names of people"] += 1
        made = hmac.new(self._key, login.encode("utf-8", "surrogatepass"), hashlib.sha256)
        return f"person-{made.hexdigest()[:_LETTERS]}"

    def entry(self, entry: LogEntry) -> dict[str, Any]:
        """Return what is told of an entry."""
        return {
            "at": entry.at.isoformat(timespec="milliseconds"),
            "group": str(entry.group),
            "source": str(entry.source),
            "kind": entry.kind if _CODE.fullmatch(entry.kind) else self._out("words", ""),
            "person": OUTSIDE if entry.person.partition(":")[0] == OUTSIDE else self.pseudonym(entry.person),
            "about": self._about(entry),
            "submission": entry.submission,
            "words": self._words(entry),
        }

    def line(self, line: Mapping[str, Any]) -> dict[str, Any]:
        """Return what is told of a line of the local log, whose words are ours already."""
        errors = [
            {
                "type": self._text(str(error.get("type", ""))),
                "errno": error.get("errno") if isinstance(error.get("errno"), int) else None,
                "places": [self._text(str(place)) for place in error.get("places", ())],
            }
            for error in line.get("errors", ())
            if isinstance(error, Mapping)
        ]
        told = {name: self._text(str(line.get(name, ""))) for name in ("at", "level", "logger", "message")}
        return {**told, "errors": errors} if errors else told

    def _about(self, entry: LogEntry) -> str:
        if entry.is_about_person:
            return self.pseudonym(entry.about)
        if entry.source is LogSource.CHANGES:
            return entry.about if _CODE.fullmatch(entry.about) else self._out("words", "")
        if entry.source is LogSource.ALERTS:
            rule, _space, subject = entry.about.partition(" ")
            return self._out("places", rule) if subject else rule
        return self._out("names of databases and tables", "") if entry.about else ""

    def _words(self, entry: LogEntry) -> dict[str, str]:
        """Return the words that are codes of ours; of several attempts in one event, all."""
        kept = KEPT_WORDS.get((entry.source, entry.kind)) or KEPT_OF_SOURCE.get(entry.source, ())
        words = self._until_free(entry)
        found = list(_WORD.finditer(words))
        if words and (not found or found[0].start() > 0):
            self._out("words", "")
        told: dict[str, str] = {}
        for match, end in zip(found, [*(each.start() for each in found[1:]), len(words)], strict=False):
            name, value = match.group(1), words[match.end() : end].strip(" ;")
            if name in PEOPLE_WORDS:
                value = self.pseudonym(value)
            elif name not in kept or not _CODE.fullmatch(value):
                self._out("words", "")
                continue
            told[name] = f"{told[name]} {value}" if name in told else value
        return told

    def _until_free(self, entry: LogEntry) -> str:
        """Return the words of a detail up to where words of somebody begin, in which anything could look like ours."""
        marks = _FREE_FROM if entry.source is LogSource.RECORDS else TROUBLE_MARKS
        ends = [at for mark in marks if (at := entry.words.find(mark)) >= 0]
        if not ends or (entry.source, entry.kind) == (LogSource.RECORDS, DEPLOYMENT):
            return entry.words
        return self._out("words", entry.words[: min(ends)])

    def _text(self, text: str) -> str:
        for form in _UNSHOWN:
            text, count = form.subn("…", text)
            if count:
                self.left_out["addresses and paths"] += count
        return text

    def _out(self, what: str, instead: str) -> str:
        self.left_out[what] += 1
        return instead
