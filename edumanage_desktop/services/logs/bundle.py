"""A copy of the log for support: a zip of what helps to find a fault, with nobody's name and nobody's words."""

import io
import json
import zipfile
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, BinaryIO

from edumanage_desktop.domain.logs import LogEntry
from edumanage_desktop.services.logs.reading import LogFilter, LogReader
from edumanage_desktop.services.logs.redaction import Redaction

MOST_ENTRIES = 5_000
MOST_LINES = 5_000
NEVER_IN_IT = (
    "names and logins of people: each login is replaced by a pseudonym, which is the same in every bundle that this"
    " computer makes",
    "titles, descriptions, feedback, reasons, names and contents of files",
    "what anybody wrote of a task or an incident",
    "passwords, keys, and the settings of mail",
    "addresses of mailboxes, computers and pages, names of computers, paths of this computer",
    "the messages of errors, in which values may stand: their types and places in the program are there",
)
_README = """A copy of the log of EduManage, made at {at} for whoever helps.

manifest.json   versions, schema, settings in force, how many rows and entries there are, and what was left out
entries.jsonl   the newest {entries} entries of the department's log, the newest first
local.jsonl     the newest {lines} lines of the program's own log on the computer where this was made, the oldest first

What is never in it:
{never}

Look through it before you give it away: these are texts, and every editor opens them.
"""


@dataclass(frozen=True, slots=True)
class Bundle:
    """What was put into a bundle: entries, lines of the local log, and what was left out how often."""

    entries: int
    lines: int
    left_out: Mapping[str, int]


class BundleMaker:
    """Makes bundles of the log that `reader` reads and of `local_lines`, redacted with the key of this computer.

    `computer` returns the versions here by name.
    """

    def __init__(
        self,
        *,
        reader: LogReader,
        local_lines: Callable[[], Iterable[Mapping[str, Any]]],
        computer: Callable[[], Mapping[str, str]],
        key: Callable[[], bytes],
    ) -> None:
        self._reader, self._local_lines, self._computer, self._key = reader, local_lines, computer, key

    def write(self, stream: BinaryIO) -> Bundle:
        """Write a zip to a stream; raises `Refused` for who may not read the log, and the `DatabaseError`s."""
        facts = self._reader.facts()
        entries, at = self._newest()
        lines = list(self._local_lines())[-MOST_LINES:]
        redaction = Redaction(key=self._key())
        told = [redaction.entry(entry) for entry in entries]
        local = [redaction.line(line) for line in lines]
        left_out = dict(redaction.left_out)
        manifest = {
            "made_at": at.isoformat(timespec="seconds"),
            "versions": dict(self._computer()) | {"database": facts.engine},
            "schema": facts.revision,
            "settings": dict(facts.settings),
            "rows": dict(facts.rows),
            "entries": {"newest": len(told), "by_group_and_kind": _counts(entries)},
            "local_lines": len(local),
            "never_in_it": list(NEVER_IN_IT),
            "left_out": left_out,
        }
        never = "\n".join(f"- {each}" for each in NEVER_IN_IT)
        readme = _README.format(at=manifest["made_at"], entries=len(told), lines=len(local), never=never)
        with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, content in (
                ("README.txt", readme),
                ("manifest.json", json.dumps(manifest, ensure_ascii=False, indent=2) + "\n"),
                ("entries.jsonl", _lines(told)),
                ("local.jsonl", _lines(local)),
            ):
                member = zipfile.ZipInfo(name, at.timetuple()[:6])
                member.compress_type = zipfile.ZIP_DEFLATED
                archive.writestr(member, content.encode("utf-8", "replace"))
        return Bundle(len(told), len(local), left_out)

    def _newest(self) -> tuple[list[LogEntry], datetime]:
        page = self._reader.page(LogFilter())
        entries, at = list(page.entries), page.asked_at
        while page.further is not None and len(entries) < MOST_ENTRIES:
            page = self._reader.page(LogFilter(), page.further)
            entries += page.entries
        return entries[:MOST_ENTRIES], at


def _counts(entries: Iterable[LogEntry]) -> dict[str, int]:
    return dict(sorted(Counter(f"{entry.group} {entry.kind}" for entry in entries).items()))


def _lines(documents: Iterable[Mapping[str, Any]]) -> str:
    text = io.StringIO()
    for document in documents:
        text.write(json.dumps(document, ensure_ascii=False) + "\n")
    return text.getvalue()
