"""Composition root of the process that paints a list for the window."""

import sys

from edumanage_desktop.gui.queue.list_process import paint_lines


def main() -> int:
    """Paint what stdin tells and return how it ended."""
    return paint_lines(sys.stdin.buffer)


if __name__ == "__main__":
    raise SystemExit(main())
