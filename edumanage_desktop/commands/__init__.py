"""The command line for administrators and timers (no Qt).

Each command is a module with `add_parser(subparsers)` and `run(arguments, toolbox) -> int`; the module's parser sets
`command=run` as a default, and takes its options from `options`. A `run` prints its answer through `options.answer`.
"""

import argparse
import io
import sys
from collections.abc import Sequence
from contextlib import nullcontext
from typing import TYPE_CHECKING

from edumanage_desktop import __version__
from edumanage_desktop.commands.interruption import Stopped, stopped_cleanly
from edumanage_desktop.commands.options import REFUSED, SURROUNDINGS_FAILED, WRONG_USAGE, find_target, progress, target
from edumanage_desktop.domain.backups import KeptUnknown, SnapshotUnknown, TablesNotRestorable
from edumanage_desktop.domain.database_url import is_embedded
from edumanage_desktop.domain.errors import (
    ArchivedUnknown,
    ArrivalRefused,
    DatabaseBusy,
    DatabaseError,
    DatabaseUnreachable,
    EduManageError,
    FileNotNew,
    HandInRefused,
    Hindrance,
    ListNotUnderstood,
    MaintenanceNotPlanned,
    NotNotedByHand,
    PasswordToChoose,
    ProfileUnknown,
    Refused,
    ReportInvalid,
    RevisionUnknown,
    SignInRefused,
    UnderMaintenance,
    UntrustedServer,
    WrongAccount,
)
from edumanage_desktop.domain.incidents import IncidentUnclear

if TYPE_CHECKING:
    from edumanage_desktop.services.administration import Toolbox

COMMANDS = frozenset(
    {
        "audit",
        "backup",
        "contacts",
        "db",
        "demo",
        "deploy",
        "diagnose",
        "erase",
        "health",
        "history",
        "import-zip",
        "logs",
        "incident",
        "mail",
        "maintain",
        "maintenance",
        "people",
        "server",
        "settings",
        "store",
        "submit",
        "verify-deployment",
        "work",
    }
)
"""The first words that this command line answers to."""

_OF_USAGE = (
    ArchivedUnknown,
    ArrivalRefused,
    FileNotNew,
    HandInRefused,
    IncidentUnclear,
    KeptUnknown,
    ListNotUnderstood,
    MaintenanceNotPlanned,
    NotNotedByHand,
    ProfileUnknown,
    ReportInvalid,
    RevisionUnknown,
    SnapshotUnknown,
    TablesNotRestorable,
    WrongAccount,
)

_OWN_NAME = "Your own name on this computer was the login, for none was given; name another one with --login."

_STOPPED = (
    "This was stopped before its end. Its lock and temporary files are gone, and the backups that are listed are whole;"
    " start it again when you like."
)

_ONE_TIME = (
    "The password is still the one-time one: choose another with `edumanage-desktop people password` or at the window,"
    " then do this again."
)


def build_parser() -> argparse.ArgumentParser:
    """Return the parser of the whole command line."""
    parser = argparse.ArgumentParser(
        prog="edumanage-desktop", description="Without a command the window opens.", allow_abbrev=False
    )
    parser.add_argument("--version", action="version", version=__version__)
    # Here: the window takes its options from `options`.
    from edumanage_desktop.commands import (
        audit,
        backup,
        contacts,
        db,
        demo,
        deploy,
        diagnose,
        erase,
        health,
        history,
        import_zip,
        incident,
        logs,
        mail,
        maintain,
        maintenance,
        people,
        server,
        settings,
        store,
        submit,
        verify_deployment,
        work,
    )

    subparsers = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")
    modules = (
        audit,
        backup,
        contacts,
        db,
        demo,
        deploy,
        diagnose,
        erase,
        health,
        history,
        import_zip,
        logs,
        incident,
        mail,
        maintain,
        maintenance,
        people,
        server,
        settings,
        store,
        submit,
        verify_deployment,
        work,
    )
    for module in modules:
        module.add_parser(subparsers)
    return parser


def run(argv: Sequence[str], toolbox: "Toolbox") -> int:
    """Run one command and return its exit status.

    0 done and well, 1 done and found something wrong, 2 wrong usage (argparse raises most of it as SystemExit), 3 the
    surroundings failed, 4 refused by the server's rules; 130 or 143 stopped by Ctrl+C or SIGTERM.
    """
    arguments = build_parser().parse_args(argv)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # a terminal that cannot show a name shows its code
    try:
        with stopped_cleanly() if getattr(arguments, "is_stopped_cleanly", False) else nullcontext():
            find_target(arguments, toolbox)
            status: int = arguments.command(arguments, toolbox)
    except Stopped as stopped:
        progress(_STOPPED)
        return int(stopped.code or SURROUNDINGS_FAILED)
    except Refused as refusal:
        progress(refusal.sentence)
        if _is_newcomer(refusal, arguments, toolbox):
            progress(_ONE_TIME)
        return REFUSED
    except EduManageError as error:
        progress(error.sentence)
        if _is_newcomer(error, arguments, toolbox):
            progress(_ONE_TIME)
        if isinstance(error, SignInRefused) and arguments.login is None and is_embedded(arguments.database):
            progress(_OWN_NAME)
        if isinstance(error, UnderMaintenance):
            return REFUSED
        return WRONG_USAGE if isinstance(error, _OF_USAGE) else SURROUNDINGS_FAILED
    return status


def _is_newcomer(error: EduManageError, arguments: argparse.Namespace, toolbox: "Toolbox") -> bool:
    """Return whether a one-time password is why; a server says in several ways that it lets in to nothing else."""
    if isinstance(error, PasswordToChoose):
        return True
    if isinstance(error, DatabaseUnreachable | DatabaseBusy | UntrustedServer) or _is_wrong_password(error):
        return False
    if not isinstance(error, Refused | DatabaseError) or getattr(arguments, "database", None) is None:
        return False
    return toolbox.is_newcomer(target(arguments))


def _is_wrong_password(error: EduManageError) -> bool:
    return isinstance(error, DatabaseError) and error.hindrance is Hindrance.PASSWORD_WRONG
