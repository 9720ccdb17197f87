"""The local journal of acts: one durable file per act, so that a killed program forgets no decision."""

import contextlib
import hashlib
import json
import os
import re
import secrets
import weakref
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from edumanage_desktop.adapters.durable_files import TEMPORARY_SUFFIX, written_durably
from edumanage_desktop.adapters.platform import Platform, this_platform
from edumanage_desktop.adapters.platform.folders import identity_name
from edumanage_desktop.domain.acts import Act
from edumanage_desktop.domain.errors import JournalError
from edumanage_desktop.domain.sentences import Sentence

FORMAT = 1
CHAIN_FORMAT = 2
"""Of an act with one that follows it; a program that knows only the first format sets it aside and tells so."""
FOLDER_LOCK = "journal.lock"
WRITERS_FOLDER = "writers"
DAMAGED_FOLDER = "damaged"
LOCK_TIMEOUT_SECONDS = 10.0
MAX_ACT_BYTES = 16 << 20
UUID_FORM = re.compile(r"[0-9a-f][0-9a-f-]{0,63}")
ENTRY_FORM = re.compile(r"(?P<sequence>\d{16})-(?P<writer>[0-9a-f]{16})-(?P<uuid>[0-9a-f][0-9a-f-]{0,63})\.json")


@dataclass(frozen=True, slots=True)
class DamagedEntry:
    """Something in the journal that could not be read as an act; `path` is where it was moved to."""

    path: Path
    reason: str


@dataclass(frozen=True, slots=True)
class _Entry:
    sequence: int
    writer: str
    act_uuid: str

    @property
    def name(self) -> str:
        return f"{self.sequence:016d}-{self.writer}-{self.act_uuid}.json"


def journal_folder(base: Path, server: str, login: str) -> Path:
    """Return the journal's folder below `base` for one (server, login); no two pairs share one. Not created here."""
    return base / "journal" / identity_name(server, login)


class FileActJournal:
    """Implements `services.review.ActJournal` in a private folder.

    File names carry the order, the writer and the act's UUID. Each open journal is a writer and holds a lock that
    dies with its process. What a living writer keeps is its own to send; `pending()` takes over, for good, what ended
    writers left, so that of two windows of one person only one sends it again. Call `close()` to end as a writer.
    """

    def __init__(self, *, folder: Path, platform: Platform | None = None) -> None:
        """Open the journal, creating its folder (mode 0700); raises `JournalError`."""
        self._folder = folder
        self._platform = platform or this_platform()
        self._writer = secrets.token_hex(8)
        self._unreadable = 0
        self._following: dict[str, Act] = {}
        try:
            for place in (folder, folder / WRITERS_FOLDER, folder / DAMAGED_FOLDER):
                self._platform.make_private_folder(place)
            for above in (folder, folder.parent, folder.parent.parent):
                self._platform.sync_folder(above)
            with self._alone():
                lock = self._platform.try_lock(self._writer_lock(self._writer))
        except OSError as exc:
            raise _unusable() from exc
        if lock is None:
            raise _unusable()
        self._end = weakref.finalize(self, lock.remove)

    def close(self) -> None:
        """End as a writer: what is still pending is taken over by the next journal on this folder."""
        self._end()

    def write(self, act: Act, following: Act | None = None) -> None:
        """Keep acts durably, as `ActJournal.write`; writing a pending UUID again replaces it in its place."""
        if UUID_FORM.fullmatch(act.act_uuid) is None:
            raise JournalError(
                Sentence("This act has no proper identifier, so it was neither kept nor sent. Try again.")
            )
        content = _encode(act, following)
        try:
            with self._alone():
                entries = self._entries()
                known = next((entry for entry in entries if entry.act_uuid == act.act_uuid), None)
                last = max((entry.sequence for entry in entries), default=0)
                entry = _Entry(known.sequence if known else last + 1, self._writer, act.act_uuid)
                self._keep(entry, content, replaces=known)
        except OSError as exc:
            raise _unusable() from exc
        self._remember(act, following)

    def forget(self, act_uuid: str) -> None:
        """Drop an act, as `ActJournal.forget`."""
        try:
            with self._alone():
                found = [entry for entry in self._entries() if entry.act_uuid == act_uuid]
                for entry in found:
                    (self._folder / entry.name).unlink(missing_ok=True)
                if found:
                    self._platform.sync_folder(self._folder)
        except OSError as exc:
            raise JournalError(
                Sentence(
                    "The decision is recorded, but the local journal could not be tidied. "
                    "It will be sent once more at the next start, which changes nothing."
                )
            ) from exc
        self._following.pop(act_uuid, None)

    def pending(self) -> tuple[Act, ...]:
        """Return this writer's acts and those that ended writers left, as `ActJournal.pending`.

        What cannot be read is moved aside (see `damaged`) and never stops the rest.
        """
        try:
            with self._alone():
                self._set_strangers_aside()
                self._take_over()
                mine = [entry for entry in self._entries() if entry.writer == self._writer]
                acts = [self._read(entry) for entry in mine]
        except OSError as exc:
            raise JournalError(
                Sentence(
                    "The local journal of decisions cannot be read (disk or rights); its files were left as they are. "
                    "Check the disk and start again."
                )
            ) from exc
        return tuple(act for act in acts if act is not None)

    def following(self, act_uuid: str) -> Act | None:
        """Return what follows an act, as `ActJournal.following`."""
        return self._following.get(act_uuid)

    def unreadable(self) -> int:
        """Return how many entries `pending` could not read, as `ActJournal.unreadable`; torn writes do not count."""
        return self._unreadable

    def damaged(self) -> tuple[DamagedEntry, ...]:
        """Return what was moved aside, by name, with the reason; it stays there until somebody removes it."""
        try:
            paths = sorted((self._folder / DAMAGED_FOLDER).iterdir())
        except OSError:
            return ()
        return tuple(DamagedEntry(path, _damage(path)) for path in paths)

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Hold the folder's lock, which every process takes for the blink of one change."""
        lock = self._platform.lock(self._folder / FOLDER_LOCK, timeout_seconds=LOCK_TIMEOUT_SECONDS)
        try:
            yield
        finally:
            lock.release()

    def _writer_lock(self, writer: str) -> Path:
        return self._folder / WRITERS_FOLDER / f"{writer}.lock"

    def _entries(self) -> list[_Entry]:
        found = []
        for name in os.listdir(self._folder):
            match = ENTRY_FORM.fullmatch(name)
            if match is not None:
                found.append(_Entry(int(match["sequence"]), match["writer"], match["uuid"]))
        return sorted(found, key=lambda entry: (entry.sequence, entry.act_uuid))

    def _keep(self, entry: _Entry, content: bytes, *, replaces: _Entry | None) -> None:
        """Make the entry durable; when that fails, an act that we report as not kept must not be sent later."""
        try:
            with written_durably(self._folder / entry.name, platform=self._platform) as stream:
                stream.write(content)
            if replaces is not None and replaces != entry:
                (self._folder / replaces.name).unlink()
                self._platform.sync_folder(self._folder)
        except OSError:
            if replaces is None:
                with contextlib.suppress(OSError):
                    (self._folder / entry.name).unlink()
            raise

    def _take_over(self) -> None:
        """Rename to this writer what belongs to writers that ended."""
        alive: dict[str, bool] = {self._writer: True}
        for entry in self._entries():
            if entry.writer not in alive:
                alive[entry.writer] = self._lives(entry.writer)
            if not alive[entry.writer]:
                mine = _Entry(entry.sequence, self._writer, entry.act_uuid)
                os.replace(self._folder / entry.name, self._folder / mine.name)
        self._platform.sync_folder(self._folder)

    def _lives(self, writer: str) -> bool:
        lock = self._platform.try_lock(self._writer_lock(writer))
        if lock is None:
            return True
        lock.remove()
        return False

    def _read(self, entry: _Entry) -> Act | None:
        path = self._folder / entry.name
        try:
            with path.open("rb") as stream:
                act, following = _decode(stream.read(MAX_ACT_BYTES + 1))
            if act.act_uuid == entry.act_uuid:
                self._remember(act, following)
                return act
        except FileNotFoundError:
            return None
        except (OSError, ValueError, TypeError, KeyError, RecursionError):
            pass
        self._unreadable += 1
        self._move_aside(path)
        return None

    def _remember(self, act: Act, following: Act | None) -> None:
        if following is not None:
            self._following[act.act_uuid] = following
        else:
            self._following.pop(act.act_uuid, None)

    def _set_strangers_aside(self) -> None:
        """Move aside whatever is no entry: foreign files, and torn writes (under the lock nobody is writing)."""
        for name in os.listdir(self._folder):
            if name not in {FOLDER_LOCK, WRITERS_FOLDER, DAMAGED_FOLDER} and ENTRY_FORM.fullmatch(name) is None:
                self._move_aside(self._folder / name)

    def _move_aside(self, path: Path) -> None:
        with contextlib.suppress(OSError):
            os.replace(path, self._folder / DAMAGED_FOLDER / f"{path.name}.{secrets.token_hex(4)}")


def _encode(act: Act, following: Act | None) -> bytes:
    document: dict[str, Any] = {"format": FORMAT, "act": act.to_record()}
    if following is not None:
        document |= {"format": CHAIN_FORMAT, "following": following.to_record()}
    document["sha256"] = _digest(document)
    return json.dumps(document, ensure_ascii=True, separators=(",", ":")).encode()


def _decode(content: bytes) -> tuple[Act, Act | None]:
    """Read what `_encode` wrote; raises `ValueError`, `TypeError`, `KeyError` or `RecursionError` for all else."""
    if len(content) > MAX_ACT_BYTES:
        raise ValueError("too long for an act")
    document: Any = json.loads(content)
    if not isinstance(document, dict) or document.get("format") not in (FORMAT, CHAIN_FORMAT):
        raise ValueError("no journal entry")
    if document.get("sha256") != _digest(document):
        raise ValueError("the checksum differs")
    act = Act.from_record(document["act"])
    return act, Act.from_record(document["following"]) if document["format"] == CHAIN_FORMAT else None


def _digest(document: dict[str, Any]) -> str:
    """Return the SHA-256 of an entry's one act (the first format) or of its two."""
    record = document["act"]
    if document["format"] == CHAIN_FORMAT:
        record = {"act": record, "following": document["following"]}
    canonical = json.dumps(record, ensure_ascii=True, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()


def _damage(path: Path) -> str:
    if TEMPORARY_SUFFIX in path.name:
        return "The program ended while this act was being written; it was never shown as done."
    if ENTRY_FORM.match(path.name) is not None:
        return "This entry of the journal is damaged and cannot be read as an act."
    return "This file does not belong to the journal."


def _unusable() -> JournalError:
    return JournalError(
        Sentence(
            "The local journal of decisions cannot be written (disk full or rights), so nothing was sent. "
            "Free some space and decide again."
        )
    )
