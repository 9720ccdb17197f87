"""What the commands of backups have in one way: their repository, whence a passphrase comes, how far a job is."""

import argparse
import time

from edumanage_desktop.commands.options import progress
from edumanage_desktop.services.backup.progress import Progress, Stage

PASSPHRASE = (
    "The passphrase of encrypted backups comes from EDUMANAGE_BACKUP_PASSPHRASE, EDUMANAGE_BACKUP_PASSPHRASE_FILE, the"
    " service manager's credential edumanage_backup_passphrase, the keyring, or a prompt."
)
_SAID_EVERY_SECONDS = 5.0


def add_repository(parser: argparse.ArgumentParser, *, json: bool = False) -> None:
    """Add `--repository`, and `--json` where no target brings it."""
    parser.add_argument("--repository", required=True, metavar="FOLDER-OR-URL", help="where the backups are kept")
    if json:
        parser.add_argument("--json", action="store_true", help="answer with one JSON document on standard output")


def told() -> Progress:
    """Return who says now and then how far a job is."""
    said = time.monotonic()

    def tell(stage: Stage) -> None:
        nonlocal said
        if time.monotonic() - said >= _SAID_EVERY_SECONDS:
            said = time.monotonic()
            of = "" if stage.total is None else f" of {stage.total:,}"
            progress(f"{stage.doing}: {stage.done:,}{of}, {stage.size_bytes:,} bytes so far")

    return tell
