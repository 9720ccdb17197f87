"""Minutes that were measured and not told yet, a small file of JSON for each program that measures."""

import json
import logging
import os
import re
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from edumanage_desktop.adapters.platform.folders import identity_name
from edumanage_desktop.domain.health import Metric
from edumanage_desktop.services.health.measuring import Minute

_NAME = re.compile(r"([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.json")
_LARGEST_BYTES = 1 << 20
_MOST_FILES = 50
"""Of so many programs that crashed; the rest is swept."""
_log = logging.getLogger(__name__)


class KeptMinutes:
    """See `services.health.measuring.MinuteKeeper`.

    The folder is made when something is kept. No fsync: a crash of the program loses nothing, a power cut a few
    seconds of figures.
    """

    def __init__(self, folder: Path, *, server: str, login: str) -> None:
        self._folder = folder / identity_name(server, login)

    def keep(self, reporter: str, minutes: Sequence[Minute]) -> None:
        """Write the file under another name and exchange it."""
        rows = [
            [each.number, each.metric, each.seen, each.failed, each.slow, each.total_us, each.longest_us]
            for each in minutes
        ]
        path = self._folder / f"{reporter}.json"
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            writing = path.with_suffix(".writing")
            writing.write_text(json.dumps(rows), encoding="utf-8")
            os.replace(writing, path)
        except OSError as error:
            _log.warning("measurements could not be kept: %s", error.strerror)

    def left(self, but: str) -> Sequence[tuple[str, Minute]]:
        """Read the files of all others; what is damaged or too large is removed."""
        found: list[tuple[str, Minute]] = []
        try:
            paths = sorted(self._folder.iterdir(), key=lambda path: path.name)
        except OSError:
            return found
        for number, path in enumerate(paths):
            match = _NAME.fullmatch(path.name)
            if match is not None and match[1] == but:
                continue
            minutes = _read(path) if match is not None and number < _MOST_FILES else None
            if match is None or minutes is None:
                with suppress(OSError):
                    path.unlink()
            else:
                found += [(match[1], minute) for minute in minutes]
                if not minutes:
                    self.forget(match[1])
        return found

    def forget(self, reporter: str) -> None:
        """Remove the file."""
        with suppress(OSError):
            (self._folder / f"{reporter}.json").unlink()


def _read(path: Path) -> Sequence[Minute] | None:
    try:
        if path.stat().st_size > _LARGEST_BYTES:
            return None
        rows = json.loads(path.read_text(encoding="utf-8"))
        return [Minute(int(row[0]), Metric(row[1]), *(int(number) for number in row[2:7])) for row in rows]
    except (OSError, ValueError, TypeError, IndexError):
        return None
