"""For how long backups are kept, as options of several commands, and how a job tells how far it is."""

import argparse
import time

from edumanage_desktop.commands.options import progress
from edumanage_desktop.services.backup.progress import Progress, Stage
from edumanage_desktop.services.backup.retention import Retention

_SAID_EVERY_SECONDS = 5.0
_SPANS = ("days", "weeks", "months", "years")


def add_keeping(parser: argparse.ArgumentParser) -> None:
    """Add for how long backups are kept."""
    usual = Retention()
    for span in _SPANS:
        number = getattr(usual, span)
        parser.add_argument(
            f"--keep-{span}", type=_number, metavar="N", default=number, help=f"of how many {span} (default: {number})"
        )


def retention_of(arguments: argparse.Namespace) -> Retention:
    """Return what the options of `add_keeping` name."""
    return Retention(arguments.keep_days, arguments.keep_weeks, arguments.keep_months, arguments.keep_years)


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


def _number(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) <= 5):
        raise argparse.ArgumentTypeError("a whole number, 0 for none")
    return int(text)
