"""The options, exit statuses and ways of answering that all commands share."""

import argparse
import json
import re
import sys
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from edumanage_desktop.services.administration import Target

DONE = 0
FOUND_SOMETHING_WRONG = 1
WRONG_USAGE = 2
SURROUNDINGS_FAILED = 3
REFUSED = 4


_URL = re.compile(r"[a-z][a-z0-9_]*(\+[a-z0-9_]+)?://.*", re.DOTALL)
_EMBEDDED = frozenset({"sqlite", "sqlite+pysqlite"})
NO_URL = (
    "this is no database URL; it reads like sqlite:////folder/department.sqlite or mariadb://login@server/department"
)


def database_url(text: str) -> str:
    """Return a database URL as it is; raises `ArgumentTypeError`, which repeats nothing of it: it may hold a password.

    https://docs.sqlalchemy.org/en/20/core/engines.html#database-urls tells its form.
    """
    try:
        scheme, host = urlsplit(text).scheme, urlsplit(text).netloc
        _port = urlsplit(text).port
    except ValueError as error:
        raise argparse.ArgumentTypeError(NO_URL) from error
    embedded = scheme.partition("+")[0] == "sqlite"
    if not _URL.fullmatch(text) or (embedded and (scheme not in _EMBEDDED or host)) or host.endswith(":"):
        raise argparse.ArgumentTypeError(NO_URL)
    return text


def add_target(parser: argparse.ArgumentParser, *, store: bool = False) -> None:
    """Add `--database`, `--login`, `--json` and, where files are touched, `--store`."""
    parser.add_argument(
        "--database", required=True, type=database_url, metavar="URL", help="the database, in SQLAlchemy's form"
    )
    parser.add_argument("--login", metavar="LOGIN", help="who asks (on an embedded database)")
    parser.add_argument("--json", action="store_true", help="answer with one JSON document on standard output")
    if store:
        parser.add_argument("--store", metavar="FOLDER", help="the folder of the submitted files")


def target(arguments: argparse.Namespace) -> "Target":
    """Return what the options of `add_target` name."""
    from edumanage_desktop.services.administration import Target

    return Target(arguments.database, getattr(arguments, "store", None), arguments.login)


def progress(line: str) -> None:
    """Say on standard error how far the command is."""
    print(line, file=sys.stderr, flush=True)  # noqa: T201  # the command line speaks on a terminal


def answer(arguments: argparse.Namespace, document: dict[str, Any], words: str) -> None:
    """Print the answer: the document with `--json`, otherwise the words."""
    text = json.dumps(document, ensure_ascii=False, indent=2, default=str) if arguments.json else words
    print(text)  # noqa: T201  # the command line speaks on a terminal
