"""Drafts of feedback as files of this computer, one folder for each (server, login)."""

import os
import tempfile
from hashlib import sha256
from pathlib import Path

from edumanage_desktop.domain.errors import DraftError


class LocalDrafts:
    """A `DraftKeeper` in a folder: `<root>/<digest of server and login>/<submission>.txt`, UTF-8."""

    def __init__(self, root: Path, *, server: str, login: str) -> None:
        owner = sha256(f"{len(server)}:{server}{login}".encode()).hexdigest()[:32]
        self._folder = root / owner

    def load_all(self) -> dict[int, str]:
        """Return every kept draft by submission; a file that cannot be read is left alone and left out."""
        drafts: dict[int, str] = {}
        for path in self._folder.glob("*.txt"):
            if not path.stem.isdecimal():
                continue
            try:
                drafts[int(path.stem)] = path.read_bytes().decode("utf-8")
            except (OSError, UnicodeDecodeError):
                continue
        return drafts

    def save(self, upload_id: int, text: str) -> None:
        """Keep a draft: temporary name, write, fsync, rename. Blank text drops it. Raises `DraftError`."""
        path = self._folder / f"{upload_id}.txt"
        try:
            if not text.strip():
                path.unlink(missing_ok=True)
                return
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            handle, temporary = tempfile.mkstemp(dir=self._folder, prefix=".draft-")
            with os.fdopen(handle, "w", encoding="utf-8", errors="replace", newline="") as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
            Path(temporary).replace(path)
        except OSError as exc:
            raise DraftError(
                f"Your feedback could not be kept on this computer ({exc.strerror}). It is still in the window: "
                "send your decision, or copy the text, before you close the program."
            ) from exc
