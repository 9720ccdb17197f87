"""Starts the window, or a command of the command line."""

import argparse
import re
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from edumanage_desktop import __version__

PAGE_PROCESS = "--page-process"
OFFICE_PROCESS = "--office-process"
LIST_PROCESS = "--list-process"
_SURROUNDINGS_FAILED = 3
"""As the commands say it; what they load is not loaded for a window."""
TEXT_PROCESS = "--text-process"


def main(argv: Sequence[str] | None = None) -> int:
    """Run what the arguments ask for and return the exit status; 3 where a library of the system is missing."""
    try:
        return _run(argv)
    except ImportError as error:
        missing = _missing_library(error)
        if missing is None:
            raise
        print(  # noqa: T201  # there is no window that could say it
            f"The window cannot open, because this system lacks the library {missing}. Nothing was changed; install it"
            " (on Debian: apt install libegl1 libgl1 libxkbcommon0 libfontconfig1 libdbus-1-3) and start again.",
            file=sys.stderr,
        )
        return _SURROUNDINGS_FAILED


def _missing_library(error: ImportError) -> str | None:
    """Return which library of the system the loader did not find, None where something else is wrong."""
    name, found, _rest = str(error).partition(": cannot open shared object file")
    return name if found else None


def _run(argv: Sequence[str] | None) -> int:
    arguments = list(sys.argv[1:] if argv is None else argv)
    first = arguments[0] if arguments else ""
    if first == PAGE_PROCESS:
        from edumanage_desktop import page_process

        return page_process.main()
    if first == OFFICE_PROCESS:
        from edumanage_desktop import office_process

        return office_process.main(arguments[1:])
    if first == LIST_PROCESS:
        from edumanage_desktop import list_process

        return list_process.main()
    if first == TEXT_PROCESS:
        from edumanage_desktop import text_process

        return text_process.main()
    if first == "tour":
        return _tour(arguments[1:])
    if first == "self-check":
        from edumanage_desktop import bootstrap

        return bootstrap.run_self_check(arguments[1:])
    if first and not first.startswith("-"):
        from edumanage_desktop import commands
        from edumanage_desktop.toolbox import CommandToolbox

        return commands.run(arguments, CommandToolbox())
    return _window(arguments)


def _tour(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="edumanage-desktop tour", description="Save pictures of the window.")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="the folder for the pictures")
    parser.add_argument("--language", default="en", metavar="CODE", help="en, es, ar, or a compiled translation (.qm)")
    parser.add_argument("--text-size", type=int, default=100, metavar="PERCENT", help="how large letters are")
    parser.add_argument("--right-to-left", action="store_true", help="mirror the window in any language")
    parser.add_argument(
        "--size",
        action="append",
        type=_size,
        metavar="WIDTHxHEIGHT",
        help="the window's size, again for another (default: 1280x800 and 1920x1080)",
    )
    parser.add_argument(
        "--scheme", action="append", choices=("light", "dark"), help="in this scheme only (default: in both)"
    )
    given = parser.parse_args(arguments)
    from edumanage_desktop import bootstrap

    look = bootstrap.TourLook(
        given.language,
        given.text_size,
        is_mirrored=given.right_to_left,
        sizes=tuple(given.size or ()),
        schemes=tuple(given.scheme or ()),
    )
    return bootstrap.run_tour(given.out, look)


def _size(text: str) -> tuple[int, int]:
    """Return the width and height that an option names, in pixels."""
    found = re.fullmatch(r"(\d{3,5})x(\d{3,5})", text)
    if found is None:
        raise argparse.ArgumentTypeError(f"{text!r} is no size; write it as 1280x800")
    return int(found[1]), int(found[2])


def _window(arguments: Sequence[str]) -> int:
    from edumanage_desktop.commands import COMMANDS
    from edumanage_desktop.commands.options import database_url

    parser = argparse.ArgumentParser(
        prog="edumanage-desktop",
        description="Review, assign and keep student submissions. Without a command the window opens.",
        epilog=f"Commands: {', '.join(sorted({*COMMANDS, 'tour', 'self-check'}))}; each has --help.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=__version__)
    parser.add_argument(
        "--database", type=database_url, metavar="URL", help="the database, in SQLAlchemy's form (default: embedded)"
    )
    parser.add_argument("--store", metavar="FOLDER-OR-URL", help="where the submitted files are kept")
    parser.add_argument("--login", metavar="LOGIN", help="who signs in (default: the URL's user, else your own name)")
    parser.add_argument(
        "--until-painted", action="store_true", help='close again once the queue is painted and say "painted"'
    )
    given = parser.parse_args(arguments)
    from edumanage_desktop import bootstrap

    options = replace(bootstrap.standard_options(), database=given.database, store=given.store, login=given.login)
    return bootstrap.run_window(options, until_painted=given.until_painted)


if __name__ == "__main__":
    sys.exit(main())
