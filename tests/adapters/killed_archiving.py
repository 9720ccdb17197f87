"""Archives in a process of its own that kills itself at a step, or whose disk is full: `DATABASE LOGIN WARM COLD STEP`.

Step 0 lets it run to its end, `full` lets it write no file of more than a hundred bytes.
"""

import os
import resource
import signal
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from edumanage_desktop.adapters.database import open_database
from edumanage_desktop.adapters.database.archived_work import DatabaseArchive
from edumanage_desktop.adapters.file_store.local import LocalFileStore
from edumanage_desktop.domain.errors import FileNotStored
from edumanage_desktop.services.archive.archiving import Archiving

_STEPS = ("open", "put_back", "delete", "put", "settle", "remove_row", "read")


class Counting:
    """Passes everything on, and kills the process before or behind the step whose turn it is."""

    left = 0

    def __init__(self, real: Any) -> None:
        self._real = real

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._real, name)
        return self._counted(found, name) if name in _STEPS else found

    def _counted(self, call: Any, name: str) -> Any:
        def counted(*arguments: Any, **more: Any) -> Any:
            _count()
            answer = call(*arguments, **more)
            _count()
            return Counting(answer) if name == "open" else answer

        return counted


def _count() -> None:
    Counting.left -= 1
    if Counting.left == 0:
        os.kill(os.getpid(), signal.SIGKILL)


def archive(url: str, login: str, warm: str, cold: str, step: str) -> int:
    """Archive everything, rows too; 0 when it was done, 3 when a store could not keep a file."""
    if step == "full":
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))
    else:
        Counting.left = int(step)
    database = open_database(url, login=login)
    archiving = Archiving(
        records=Counting(DatabaseArchive(connections=database.connections)),
        warm=Counting(LocalFileStore(root=Path(warm))),
        cold=Counting(LocalFileStore(root=Path(cold))),
    )
    try:
        archiving.run(datetime.now(UTC) + timedelta(hours=1), remove_rows=True)
    except FileNotStored:
        return 3
    finally:
        database.close()
    return 0


if __name__ == "__main__":
    sys.exit(archive(*sys.argv[1:]))
