"""The options, exit statuses and ways of answering that all commands share."""

import argparse
import json
import os
import sys
from typing import TYPE_CHECKING, Any, TextIO

from edumanage_desktop.domain.database_url import check_database_url, is_embedded

if TYPE_CHECKING:
    from edumanage_desktop.services.administration import Target, Toolbox

    _Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]

DONE = 0
FOUND_SOMETHING_WRONG = 1
WRONG_USAGE = 2
SURROUNDINGS_FAILED = 3
REFUSED = 4
NOBODY_READS = 141
"""As a shell tells it of a program that SIGPIPE ended: whoever read the answer, such as `head`, has gone."""
FACULTY_HELP = "who receives it, by the portal's id, as `people list --json` tells it"


def database_url(text: str) -> str:
    """Return a database URL as it is; raises `ArgumentTypeError`, which repeats nothing of it: it may hold a password.

    See `domain.database_url`.
    """
    try:
        return check_database_url(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def faculty_id(text: str) -> int:
    """Return the id of a faculty member; raises `ArgumentTypeError`, which says where ids are found."""
    if not (text.isascii() and text.isdigit() and len(text) <= 18):
        raise argparse.ArgumentTypeError("a faculty member's number, as `people list --json` tells it")
    return int(text)


def add_command(
    commands: "_Subparsers",
    name: str,
    *,
    help: str,  # noqa: A002  # argparse's own word
    description: str = "",
) -> argparse.ArgumentParser:
    """Add a command whose own help says at least what the list of commands says of it; options are never shortened."""
    said = description or f"{help[0].upper()}{help[1:]}."
    return commands.add_parser(name, help=help, description=said, allow_abbrev=False)


def add_target(parser: argparse.ArgumentParser, *, store: bool = False, is_required: bool = True) -> None:
    """Add `--database` or `--profile`, `--login`, `--json` and, where files are touched, `--store`.

    Where another command stands below this one that needs no database, the command itself asks for one.
    """
    where = parser.add_mutually_exclusive_group(required=is_required)
    where.add_argument("--database", type=database_url, metavar="URL", help="the database, in SQLAlchemy's form")
    where.add_argument("--profile", metavar="NAME", help="the connection of this name, as the window shows it")
    parser.add_argument("--login", metavar="LOGIN", help="who asks (on an embedded database)")
    parser.set_defaults(wants_password=True)
    parser.add_argument("--json", action="store_true", help="answer with one JSON document on standard output")
    if store:
        parser.add_argument("--store", metavar="FOLDER-OR-URL", help="where the submitted files are kept")


def target(arguments: argparse.Namespace) -> "Target":
    """Return what the options of `add_target` name."""
    from edumanage_desktop.services.administration import Target

    return Target(arguments.database, getattr(arguments, "store", None), arguments.login)


def find_target(arguments: argparse.Namespace, toolbox: "Toolbox") -> None:
    """Fill in what `--profile` names, and the password that a server will ask for.

    The password comes from the surroundings, else from the keyring, else from the person at the terminal; it stands in
    no option, where others on this computer could read it. Raises `EduManageError`.
    """
    if getattr(arguments, "profile", None) is not None:
        profile = toolbox.profile(arguments.profile)
        arguments.database = profile.database_url() or toolbox.own_database()
        arguments.login = arguments.login or profile.login or None
        if getattr(arguments, "store", None) is None:
            arguments.store = profile.store or None
    database = getattr(arguments, "database", None)
    is_asked_later = getattr(arguments, "administrator", None) is not None
    if getattr(arguments, "into", None) is not None:
        return  # copies of a backup's files ask no database
    if database is not None and not is_embedded(database) and arguments.wants_password and not is_asked_later:
        arguments.database = toolbox.with_password(database, arguments.login)


def plain(text: str) -> str:
    """Return lines of text without what would move a terminal's cursor, and in letters that it has."""
    encoding = sys.stdout.encoding or "utf-8"
    visible = "".join(each if each.isprintable() or each in "\n\t" else _escaped(each) for each in text)
    return visible.encode(encoding, "backslashreplace").decode(encoding)


def _escaped(letter: str) -> str:
    return letter.encode("unicode_escape").decode()


def progress(line: str) -> None:
    """Say on standard error how far the command is; it goes on where nobody reads that any more."""
    try:
        print(plain(line), file=sys.stderr, flush=True)  # noqa: T201  # the command line speaks on a terminal
    except BrokenPipeError:
        _write_nowhere(sys.stderr)


def answer(arguments: argparse.Namespace, document: dict[str, Any], words: str) -> None:
    """Print the answer: the document with `--json`, otherwise the words; ends quietly where nobody reads it to its end.

    Then it raises `SystemExit` with `NOBODY_READS`.
    """
    listed = json.dumps(document, ensure_ascii=False, indent=2, default=str)
    try:
        print(listed if arguments.json else plain(words), flush=True)  # noqa: T201  # the command line speaks
    except BrokenPipeError:
        _write_nowhere(sys.stdout)
        raise SystemExit(NOBODY_READS) from None


def _write_nowhere(stream: TextIO) -> None:
    """Let what is still to be written go nowhere, or the interpreter would complain of it at its end."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)
