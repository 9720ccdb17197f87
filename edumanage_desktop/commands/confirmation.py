"""How a command asks before it does what cannot be taken back."""

import argparse
import sys
from collections.abc import Sequence

from edumanage_desktop.commands.options import progress


def is_confirmed(
    arguments: argparse.Namespace,
    words: Sequence[str],
    wanted: str,
    *,
    nothing: str = "Nothing was changed",
    look: str = "Look with --dry-run",
) -> bool:
    """Say what is about to be and let `wanted` be typed; who said --yes is not asked, and who is not there says no.

    `look` says how to look beforehand.
    """
    for line in words:
        progress(line)
    if arguments.yes:
        return True
    if sys.stdin is None or not sys.stdin.isatty():
        progress(f"{nothing}, for there is no terminal to ask. {look}, then say --yes.")
        return False
    progress(f"Type {wanted} to go on, or anything else to leave it:")
    if sys.stdin.readline().strip() == wanted:
        return True
    progress(f"{nothing}: what was typed is not {wanted}.")
    return False
