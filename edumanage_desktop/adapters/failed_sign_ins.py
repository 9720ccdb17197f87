"""Failed sign-ins of this computer, one line of JSON each, until somebody's session reports them."""

import json
import logging
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from edumanage_desktop.adapters.platform.folders import identity_name
from edumanage_desktop.domain.log_words import LogWord
from edumanage_desktop.domain.people import is_login
from edumanage_desktop.services.events import FailedSignIn

_KEPT_AT_MOST = 100
_NOT_A_LOGIN = "(not a login)"
"""In place of what could be anything, as a password that was typed into the wrong field."""
_log = logging.getLogger(__name__)


class FailedSignInFiles:
    """See `services.events.FailedSignIns`; one file for each database, the latest hundred kept."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def note(self, place: str, failed: FailedSignIn) -> None:
        """Add a line."""
        login = failed.login if is_login(failed.login) else _NOT_A_LOGIN
        record = FailedSignIn(login, failed.why, failed.at)
        self._write(place, [*self.waiting(place), record][-_KEPT_AT_MOST:])

    def waiting(self, place: str) -> Sequence[FailedSignIn]:
        """Read the lines; a damaged one is left out."""
        try:
            lines = self._path(place).read_text(encoding="utf-8").splitlines()
        except (OSError, UnicodeDecodeError):
            return ()
        return [found for line in lines if (found := _read(line)) is not None]

    def reported(self, place: str, count: int) -> None:
        """Write the lines without the first `count`."""
        left = self.waiting(place)[count:]
        if left:
            self._write(place, left)
        else:
            self._path(place).unlink(missing_ok=True)

    def _write(self, place: str, failed: Sequence[FailedSignIn]) -> None:
        lines = [
            json.dumps({"login": each.login, "why": each.why, "at": each.at.isoformat()}) + "\n" for each in failed
        ]
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            path = self._path(place)
            path.touch(mode=0o600)
            path.write_text("".join(lines), encoding="utf-8")
        except OSError as error:
            _log.warning("a failed sign-in could not be kept: %s", LogWord(error.strerror))

    def _path(self, place: str) -> Path:
        return self._folder / f"{identity_name(place, '')}.jsonl"


def _read(line: str) -> FailedSignIn | None:
    try:
        found = json.loads(line)
        return FailedSignIn(str(found["login"]), str(found["why"]), datetime.fromisoformat(found["at"]).astimezone(UTC))
    except (ValueError, KeyError, TypeError):
        return None
