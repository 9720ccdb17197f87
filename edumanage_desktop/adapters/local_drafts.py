"""Drafts of feedback as files of this computer, one folder for each (server, login)."""

import contextlib
from hashlib import sha256
from pathlib import Path

from edumanage_desktop.adapters.durable_files import sweep_unfinished, written_durably
from edumanage_desktop.adapters.platform import Platform, this_platform
from edumanage_desktop.domain.errors import DraftError
from edumanage_desktop.domain.sentences import Sentence

_FORMER_TEMPORARIES = ".draft-*"
"""As programs before named a draft that they were writing; one that was killed or met a full disk left it there."""


class LocalDrafts:
    """A `DraftKeeper` in a private folder: `<root>/<digest of server and login>/<submission>.txt`, UTF-8."""

    def __init__(self, root: Path, *, server: str, login: str, platform: Platform | None = None) -> None:
        owner = sha256(f"{len(server)}:{server}{login}".encode()).hexdigest()[:32]
        self._root, self._folder = root, root / owner
        self._platform = platform or this_platform()
        self._unreadable: set[int] = set()

    def load_all(self) -> dict[int, str]:
        """Return every kept draft by submission; one that cannot be read is left out, and `save` sets it aside."""
        self._sweep()
        drafts: dict[int, str] = {}
        for path in self._folder.glob("*.txt"):
            if not path.stem.isdecimal():
                continue
            try:
                drafts[int(path.stem)] = path.read_bytes().decode("utf-8")
            except FileNotFoundError:
                continue
            except (OSError, UnicodeDecodeError):
                self._unreadable.add(int(path.stem))
        return drafts

    def save(self, upload_id: int, text: str) -> None:
        """Keep a draft durably, or drop it when it is blank. Raises `DraftError`."""
        path = self._folder / f"{upload_id}.txt"
        try:
            if text.strip():
                self._make_folder()
                self._set_aside(upload_id, path)
                with written_durably(path, platform=self._platform) as stream:
                    stream.write(text.encode("utf-8", errors="replace"))
            elif path.exists():
                path.unlink(missing_ok=True)
                self._platform.sync_folder(self._folder)
        except OSError as exc:
            raise DraftError(
                Sentence(
                    "Your feedback could not be kept on this computer ({strerror}). It is still in the window: "
                    "send your decision, or copy the text, before you close the program.",
                    strerror=exc.strerror,
                )
            ) from exc

    def _make_folder(self) -> None:
        if not self._folder.is_dir():
            for folder in (self._root, self._folder):
                self._platform.make_private_folder(folder)
                self._platform.sync_folder(folder.parent)

    def _set_aside(self, upload_id: int, path: Path) -> None:
        """Keep what could not be read under another name before a new draft takes its place."""
        if upload_id in self._unreadable:
            with contextlib.suppress(FileNotFoundError):
                path.replace(path.with_suffix(".unreadable"))
            self._unreadable.discard(upload_id)

    def _sweep(self) -> None:
        sweep_unfinished(self._folder)
        with contextlib.suppress(OSError):
            for path in self._folder.glob(_FORMER_TEMPORARIES):
                path.unlink()
