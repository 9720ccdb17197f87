"""The draft of a hand-in as a file of this computer, one for each (server, login)."""

import contextlib
from pathlib import Path

from edumanage_desktop.adapters.durable_files import sweep_unfinished, written_durably
from edumanage_desktop.adapters.platform import Platform, this_platform
from edumanage_desktop.adapters.platform.folders import identity_name
from edumanage_desktop.domain.errors import DraftError
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.hand_in_drafts import HandInDraft, from_text

_LONGEST_BYTES = 1 << 20


class LocalHandIns:
    """A `services.hand_in_drafts.HandInDraftKeeper` over `<root>/<digest of server and login>.json`."""

    def __init__(self, root: Path, *, server: str, login: str, platform: Platform | None = None) -> None:
        self._path = root / f"{identity_name(server, login)}.json"
        self._platform = platform or this_platform()

    def load(self) -> HandInDraft:
        """Return what is kept."""
        sweep_unfinished(self._path.parent, of=self._path.name)
        try:
            with self._path.open("rb") as stream:
                return from_text(stream.read(_LONGEST_BYTES).decode("utf-8"))
        except FileNotFoundError:
            return HandInDraft()
        except (OSError, ValueError):
            with contextlib.suppress(OSError):
                self._path.replace(self._path.with_suffix(".unreadable"))
            return HandInDraft()

    def save(self, draft: HandInDraft) -> None:
        """Keep it, or drop what is kept."""
        try:
            if draft.is_empty():
                if self._path.exists():
                    self._path.unlink(missing_ok=True)
                    self._platform.sync_folder(self._path.parent)
                return
            self._platform.make_private_folder(self._path.parent)
            with written_durably(self._path, platform=self._platform) as stream:
                stream.write(draft.to_text().encode("utf-8", errors="replace"))
        except OSError as exc:
            raise DraftError(
                Sentence(
                    "What you typed to hand in could not be kept on this computer ({strerror}). It is still in the"
                    " window: hand it in before you close the program.",
                    strerror=exc.strerror,
                )
            ) from exc
