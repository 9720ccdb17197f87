"""Composition root of the process that becomes LibreOffice for one document, bounded before it reads anything."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from edumanage_desktop.adapters.office.bounds import BOUNDS, NOT_STARTED, environment_in, readable_for
from edumanage_desktop.adapters.platform import this_platform


def main(arguments: Sequence[str]) -> int:
    """Bound this process and let it become the program: `WORKPLACE PROFILE PROGRAM ARGUMENT…`.

    Returns an exit status where a process cannot become another, or the program cannot be started.
    """
    workplace, profile, program, *rest = arguments
    os.chdir(workplace)
    try:
        return this_platform().run_confined(
            Path(program),
            rest,
            environment=environment_in(Path(workplace)),
            readable=readable_for(Path(program)),
            writable=(Path(workplace), Path(profile)),
            bounds=BOUNDS,
        )
    except OSError:
        return NOT_STARTED


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
