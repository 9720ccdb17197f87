"""For how long backups are kept, as options of several commands."""

import argparse

from edumanage_desktop.services.backup.retention import Retention

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


def _number(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) <= 5):
        raise argparse.ArgumentTypeError("a whole number, 0 for none")
    return int(text)
