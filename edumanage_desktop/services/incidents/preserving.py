"""Preserving evidence: everything that tells what happened, as of one instant, in one sealed archive."""

import hashlib
import heapq
import json
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from edumanage_desktop.domain.errors import EduManageError, FileNotNew
from edumanage_desktop.domain.incidents import Deed, EvidenceUnreadable, Incident
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.domain.step_outcomes import iso
from edumanage_desktop.services.backup.progress import Progress, Stage, no_progress
from edumanage_desktop.services.backup.room import Account
from edumanage_desktop.services.files import FileStore
from edumanage_desktop.services.incidents.desk import Evidence, EvidenceTable, EvidenceWish, IncidentDesk, LogLines
from edumanage_desktop.services.incidents.journal import note, required, required_open
from edumanage_desktop.services.incidents.sealing import (
    EvidenceCheck,
    SealedWriter,
    sha256_of,
    verify_evidence,
)

SERVER_ACCOUNTS = "server-accounts.txt"
_NO_ACCOUNTS = (
    "No administrator of the server was named. Not in here: accounts and grants of the server that the department's"
    " administrator does not see, those for the whole server among them, and whether grants or rules drifted."
)
_LONGEST_NAME = 120
_TOLD_EVERY_ROWS = 1_000
_READ_AT_ONCE_BYTES = 1 << 18


@dataclass(frozen=True, slots=True)
class Preserved:
    """What came of it; `was_there` says that an earlier run had written the archive and could not record it."""

    incident: Incident
    path: Path
    check: EvidenceCheck
    was_there: bool = False


def preserve(
    desk: IncidentDesk,
    path: Path,
    wish: EvidenceWish,
    progress: Progress = no_progress,
    *,
    account: Account | None = None,
) -> Preserved:
    """Write the archive of the open incident, read it back, and record its seal.

    `account` is an administrator of the server, who alone sees everybody's accounts and grants there.

    An archive of this incident that is there and not recorded is that of a run that was killed: it is recorded.
    Raises `FileNotNew` for any other file, `AccountRefused`, what `EvidenceGround.new_file` raises, and the
    `DatabaseError`s.
    """
    incident = required_open(desk.log)
    was_there = path.exists()
    if was_there:
        check = _left_behind(path, incident)
    else:
        with desk.evidence.new_file(path) as stream, desk.evidence.open() as evidence:
            about = _About(desk, incident, wish, evidence, account)
            with closing(SealedWriter(stream)) as writer:
                for name, lines in about.parts(progress):
                    writer.add(name, lines)
                seal = writer.seal(about.document())
        check = verify_evidence(path, sealed_as=seal)
    if not check.is_well:
        raise EvidenceUnreadable(
            Sentence(
                "The archive {path} is not as it was written: {wrong} Nothing was recorded; check the disk, and"
                " preserve the evidence anew under another name.",
                path=path,
                wrong=check.wrong[0],
            )
        )
    works = check.manifest.get("works")
    values = {
        "file": path.name[:_LONGEST_NAME],
        "seal": check.seal,
        "sha256": sha256_of(path),
        "bytes": path.stat().st_size,
        "parts": check.checked,
        "works": len(works) if isinstance(works, list) else -1,
        "texts": int(bool(check.manifest.get("texts"))),
    }
    note(desk.log, incident, Deed.PRESERVED, values, f"preserved {check.seal}")
    return Preserved(required(desk.log, incident.number), path, check, was_there)


def sealed_as(incident: Incident, check: EvidenceCheck, sha256: str) -> tuple[Sentence, ...]:
    """Return what the record of an incident holds against an archive; nothing where it was sealed just so."""
    seals = {str(entry.values.get("seal", "")): entry for entry in incident.of(Deed.PRESERVED)}
    entry = seals.get(check.seal)
    if entry is None:
        return (
            Sentence(
                "The record of incident {incident} knows no archive with this seal: its manifest was made anew, or"
                " nobody recorded it.",
                incident=incident.number,
            ),
        )
    if entry.values.get("sha256") != sha256:
        return (Sentence("The parts are as they were sealed, but bytes of the file between them were changed."),)
    return ()


def check_against_record(desk: IncidentDesk, path: Path) -> tuple[EvidenceCheck, tuple[Sentence, ...]]:
    """Check an archive in itself and against the record of its incident; returns also what is wrong with it.

    Raises `EvidenceUnreadable`, `IncidentUnclear` for an incident of another database, and the `DatabaseError`s.
    """
    check = verify_evidence(path)
    found = required(desk.log, check.incident)
    return check, (*check.wrong, *sealed_as(found, check, sha256_of(path)))


class _About:
    """The parts of one archive, and what is said of all of it."""

    def __init__(
        self, desk: IncidentDesk, incident: Incident, wish: EvidenceWish, evidence: Evidence, account: Account | None
    ) -> None:
        self._desk, self._incident, self._wish, self._evidence = desk, incident, wish, evidence
        self._account = account
        self._remarks: list[str] = []

    def document(self) -> dict[str, Any]:
        """Return what the manifest says beside its parts."""
        ground, evidence, wish = self._desk.evidence, self._evidence, self._wish
        return {
            "incident": self._incident.number,
            "kind": str(self._incident.kind),
            "what": self._incident.what,
            "since": "" if self._incident.since is None else iso(self._incident.since),
            "instant": iso(evidence.instant),
            "written": iso(datetime.now(UTC)),
            "by": self._desk.log.login(),
            "program": ground.program,
            "computer": ground.computer,
            "engine": evidence.engine,
            "database": evidence.database,
            "schema": evidence.revision,
            "works": "all" if wish.works is None else sorted(wish.works),
            "texts": wish.with_texts,
            "files_read": wish.reads_files and ground.open_store is not None,
            "server_accounts": self._sees_accounts(),
            "remarks": self._remarks,
        }

    def parts(self, progress: Progress) -> Iterator[tuple[str, Iterable[bytes]]]:
        """Yield the name and the lines of every part, to be written in this order."""
        evidence, wish = self._evidence, self._wish
        ground, account = self._desk.evidence, self._account
        if ground.server_accounts is not None and account is not None:
            lines = ground.server_accounts(account)
            yield SERVER_ACCOUNTS, (line.encode("utf-8", "surrogateescape") + b"\n" for line in lines)
        elif ground.server:
            self._remarks.append(_NO_ACCOUNTS)
        for table in evidence.tables(wish):
            yield f"{table.name}.jsonl", _lines(table, progress)
        yield "files.jsonl", self._files(evidence.files(wish), progress)
        yield "timeline.jsonl", _timed(evidence.timeline(wish), self._desk.evidence.logs(), progress)
        yield "grants.txt", (line.encode("utf-8", "surrogateescape") + b"\n" for line in evidence.grants())
        for log in self._desk.evidence.logs():
            yield f"logs/{log.name}", log.lines()

    def _sees_accounts(self) -> bool:
        return self._account is not None and self._desk.evidence.server_accounts is not None

    def _files(self, table: EvidenceTable, progress: Progress) -> Iterator[bytes]:
        """Yield the files with their recorded SHA-256, and the one that was found where they are to be read."""
        open_store = self._desk.evidence.open_store
        store: FileStore | None = None
        if not self._wish.reads_files:
            self._remarks.append("The files were not read, by choice; their recorded SHA-256 stands in files.jsonl.")
        elif open_store is None:
            self._remarks.append("No store was named, so no file was read.")
        else:
            store = open_store()
        size = 0
        for number, row in enumerate(table.rows(), start=1):
            told = dict(zip(table.columns, map(_cell, row), strict=True))
            if store is not None:
                told |= _found(store, str(told["store_key"]), told.get("sha256"))
                size += int(told.get("found_bytes") or 0)
            progress(Stage("files", number, None, size))
            yield _line(told)


def _found(store: FileStore, key: str, recorded: Any) -> dict[str, Any]:
    """Return what a file of the store is now."""
    digest, size = hashlib.sha256(), 0
    try:
        with store.open(key) as stream:
            while piece := stream.read(_READ_AT_ONCE_BYTES):
                digest.update(piece)
                size += len(piece)
    except (EduManageError, OSError) as error:
        said = str(error.sentence) if isinstance(error, EduManageError) else str(error.strerror)
        return {"found": "unreadable", "said": said}
    sha256 = digest.hexdigest()
    state = "as recorded" if sha256 == recorded else "no record" if recorded is None else "altered"
    return {"found": state, "found_sha256": sha256, "found_bytes": size}


def _lines(table: EvidenceTable, progress: Progress) -> Iterator[bytes]:
    for number, row in enumerate(table.rows(), start=1):
        if number % _TOLD_EVERY_ROWS == 1:
            progress(Stage(table.name, number, None, 0))
        yield _line(dict(zip(table.columns, map(_cell, row), strict=True)))


def _timed(table: EvidenceTable, logs: Sequence[LogLines], progress: Progress) -> Iterator[bytes]:
    """Yield the rows of the timeline and the lines of the logs by their time, without what a row has not."""
    rows = (dict(zip(table.columns, map(_cell, row), strict=True)) for row in table.rows())
    merged = heapq.merge(rows, *map(_logged, logs), key=lambda told: _micros(told.get("at_us")))
    for number, told in enumerate(merged, start=1):
        if number % _TOLD_EVERY_ROWS == 1:
            progress(Stage(table.name, number, None, 0))
        at = _at(told.get("at_us"))
        yield _line({"at": at, **{name: value for name, value in told.items() if value is not None}})


def _logged(log: LogLines) -> Iterator[dict[str, Any]]:
    """Yield what was logged; its times are by the clock of this computer, and none is told before an earlier line."""
    last_us = 0
    for line in log.lines():
        try:
            found = json.loads(line)
            at = datetime.fromisoformat(found["at"])
            level, logger, message = (str(found[name]) for name in ("level", "logger", "message"))
            last_us = max(last_us, int(at.timestamp() * 1e6))
        except (ValueError, OverflowError, TypeError, KeyError):
            continue  # damaged, or the sentence that a log cannot be read
        told = {"source": "log", "about": log.name, "what": level, "after": f"{logger}: {message}"}
        yield {"at_us": last_us, **told, **({"errors": found["errors"]} if "errors" in found else {})}


def _at(at_us: Any) -> str:
    try:
        return datetime.fromtimestamp(_micros(at_us) / 1e6, UTC).isoformat(timespec="milliseconds")
    except (ValueError, OverflowError, OSError):
        return ""


def _micros(stored: Any) -> int:
    """Return a time as a number, also where a file keeps something else in its place."""
    try:
        return int(stored or 0)
    except (TypeError, ValueError, OverflowError):
        return 0


def _line(told: dict[str, Any]) -> bytes:
    return json.dumps(told, ensure_ascii=True, separators=(",", ":")).encode() + b"\n"


def _cell(value: Any) -> Any:
    """Return a value as JSON can hold it; a file keeps in any column whatever was put there."""
    if value is None or isinstance(value, int | float | str):
        return value
    if isinstance(value, bytes | bytearray):
        return bytes(value).decode("utf-8", "backslashreplace")
    return str(value)


def _left_behind(path: Path, incident: Incident) -> EvidenceCheck:
    """Return what is in an archive that a killed run of this incident wrote and did not record."""
    try:
        check = verify_evidence(path)
    except EvidenceUnreadable:
        check = None
    known = {entry.values.get("seal") for entry in incident.of(Deed.PRESERVED)}
    if check is None or check.incident != incident.number or check.seal in known:
        raise FileNotNew(
            Sentence(
                "There is a file {path} already. Nothing was written; name another, or remove that one.", path=path
            )
        )
    return check
