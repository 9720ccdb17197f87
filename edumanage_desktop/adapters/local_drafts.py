"""Drafts as files of this computer, one folder for each (server, login)."""

import contextlib
import json
from hashlib import sha256
from pathlib import Path
from typing import Any

from edumanage_desktop.adapters.durable_files import sweep_unfinished, written_durably
from edumanage_desktop.adapters.platform import Platform, this_platform
from edumanage_desktop.domain.errors import DraftError
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.drafts import Draft, KeptDraft

_FORMER_TEMPORARIES = ".draft-*"
"""As programs before named a draft that they were writing; one that was killed or met a full disk left it there."""


class LocalDrafts:
    """A `DraftKeeper` in a private folder: `<root>/<digest of server and login>/<submission>.json`, UTF-8.

    Programs before kept feedback alone, as `<submission>.txt`: that is read as it was typed, shared with nobody.
    """

    def __init__(self, root: Path, *, server: str, login: str, platform: Platform | None = None) -> None:
        owner = sha256(f"{len(server)}:{server}{login}".encode()).hexdigest()[:32]
        self._root, self._folder = root, root / owner
        self._platform = platform or this_platform()
        self._unreadable: set[Path] = set()

    def load_all(self) -> dict[int, KeptDraft]:
        """Return every kept draft by submission; one that cannot be read is left out, and `save` sets it aside."""
        self._sweep()
        drafts: dict[int, KeptDraft] = {}
        for suffix, read in ((".txt", _read_words), (".json", _read_draft)):
            for path in self._folder.glob(f"*{suffix}"):
                if not path.stem.isdecimal():
                    continue
                try:
                    drafts[int(path.stem)] = read(path.read_bytes().decode("utf-8"))
                except FileNotFoundError:
                    continue
                except (OSError, ValueError, KeyError, TypeError, RecursionError):
                    self._unreadable.add(path)
        return drafts

    def save(self, upload_id: int, kept: KeptDraft) -> Draft:
        """Keep a draft durably, or drop one that is done with; return it. Raises `DraftError`."""
        path = self._folder / f"{upload_id}.json"
        try:
            if kept.is_done_with():
                self._drop(path, path.with_suffix(".txt"))
            else:
                self._make_folder()
                self._set_aside(path)
                with written_durably(path, platform=self._platform) as stream:
                    stream.write(_written(kept))
                self._drop(path.with_suffix(".txt"))
        except OSError as exc:
            raise DraftError(
                Sentence(
                    "What you typed could not be kept on this computer ({strerror}). It is still in the window: "
                    "send your decision, or copy the text, before you close the program.",
                    strerror=exc.strerror,
                )
            ) from exc
        return kept.draft

    def _make_folder(self) -> None:
        if not self._folder.is_dir():
            for folder in (self._root, self._folder):
                self._platform.make_private_folder(folder)
                self._platform.sync_folder(folder.parent)

    def _drop(self, *paths: Path) -> None:
        for path in paths:
            self._set_aside(path)
            if path.exists():
                path.unlink(missing_ok=True)
                self._platform.sync_folder(self._folder)

    def _set_aside(self, path: Path) -> None:
        """Keep what could not be read under another name before a new draft takes its place."""
        if path in self._unreadable:
            with contextlib.suppress(FileNotFoundError):
                path.replace(path.with_suffix(".unreadable"))
            self._unreadable.discard(path)

    def _sweep(self) -> None:
        sweep_unfinished(self._folder)
        with contextlib.suppress(OSError):
            for path in self._folder.glob(_FORMER_TEMPORARIES):
                path.unlink()


def _read_words(text: str) -> KeptDraft:
    return KeptDraft(Draft(text), None, is_shared=False)


def _read_draft(text: str) -> KeptDraft:
    record: dict[str, Any] = json.loads(text)
    draft = Draft(*(str(record[name]) for name in ("feedback", "reason")))
    base_us = record["base_us"]
    return KeptDraft(draft, None if base_us is None else int(base_us), is_shared=bool(record["is_shared"]))


def _written(kept: KeptDraft) -> bytes:
    record = {"feedback": kept.draft.feedback, "reason": kept.draft.reason}
    state = {"base_us": kept.base_us, "is_shared": kept.is_shared}
    return json.dumps(record | state, ensure_ascii=False, indent=1).encode("utf-8", errors="replace")
