"""A program that journals and forgets acts as fast as it can, for a test that kills it."""

import sys
import uuid
from pathlib import Path

from edumanage_desktop.adapters.journal import FileActJournal
from edumanage_desktop.domain.acts import Act, ActKind


def main() -> None:
    """Print `+uuid` after each durable write and `-uuid` before each forgetting, unbuffered."""
    journal = FileActJournal(folder=Path(sys.argv[1]))
    out = sys.stdout.buffer
    out.write(b"ready\n")
    out.flush()
    number = 0
    while True:
        number += 1
        act = Act(
            str(uuid.uuid4()), ActKind.REJECT, upload_id=number, expected_version=1, feedback="ż" * (number % 5000)
        )
        journal.write(act)
        out.write(f"+{act.act_uuid}\n".encode())
        out.flush()
        if number % 3 == 0:
            out.write(f"-{act.act_uuid}\n".encode())
            out.flush()
            journal.forget(act.act_uuid)


if __name__ == "__main__":
    main()
