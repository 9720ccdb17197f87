"""`diagnose upload`, `visibility`, `connection`, `performance`: the runbook's troubleshooting, one verdict each."""

import argparse
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from edumanage_desktop.commands.confirmation import is_confirmed
from edumanage_desktop.commands.options import (
    DONE,
    FOUND_SOMETHING_WRONG,
    WRONG_USAGE,
    add_command,
    add_target,
    answer,
    faculty_id,
    progress,
    target,
)
from edumanage_desktop.services.administration import Target, Toolbox

if TYPE_CHECKING:
    from edumanage_desktop.services.diagnosis.diagnosis import Check, Diagnosis
    from edumanage_desktop.services.diagnosis.performance import Mend, PerformanceFacts

    _Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]

_WELL, _NOT_WELL, _NOT_TRIED = "well", "not well", "not tried"


def add_parser(subparsers: "_Subparsers") -> None:
    """Register the command."""
    parser = add_command(subparsers, "diagnose", help="find out what is wrong, and what mends it")
    kinds = parser.add_subparsers(required=True, metavar="WHAT")
    upload = add_command(
        kinds,
        "upload",
        help="why uploads fail",
        description="Looks at the limits, keeps a small file in the store and removes it, looks at free space, the"
        " temporary folder, the rules of the database, the newest files with their records and histories, old files"
        " that nothing names, and then hands in a sample as a test student, as verify-deployment does. For"
        " administrators, with the rights of whoever runs it. Exit 1 when something is wrong.",
    )
    add_target(upload, store=True)
    _add_administrator(upload, "who sees the rules and what the roles may do")
    upload.add_argument("--file", metavar="PATH", help="a file that was refused: which rule it breaks is told")
    upload.set_defaults(command=_upload)
    visibility = add_command(
        kinds,
        "visibility",
        help="why a faculty member cannot see a submission",
        description="Looks at the teaching assignment, the faculty id of the record, the account and its roles, and"
        " asks the database what it shows to that very account. Changes nothing. For registrars and administrators."
        " Exit 1 when something is wrong.",
    )
    add_target(visibility)
    visibility.add_argument("--submission", required=True, type=_number, metavar="ID", help="the submission's number")
    visibility.add_argument(
        "--faculty", required=True, type=faculty_id, metavar="ID", help="who should see it, by the portal's id"
    )
    visibility.set_defaults(command=_visibility)
    connection = add_command(
        kinds,
        "connection",
        help="why the database cannot be reached, or answers badly",
        description="Goes the way to the database step by step: name, port, certificate, sign-in, schema, clocks and"
        " how long an answer takes; of a file, whether it can be read and written and is whole. Changes nothing. Exit"
        " 1 when something is wrong.",
    )
    add_target(connection)
    connection.set_defaults(command=_connection)
    _add_performance(kinds)


def _add_performance(kinds: "_Subparsers") -> None:
    performance = add_command(
        kinds,
        "performance",
        help="why everything is slow, and with --mend what can be done about it at once",
        description="Asks the window's main questions and measures them, compares the indexes with those that the"
        " migrations make, and looks at what the database knows of its tables, at locks, at this computer, at the way"
        " there and back, and at how long a small file takes in the store and in the temporary folder. For"
        " administrators. Exit 1 when something is wrong.",
    )
    add_target(performance, store=True)
    _add_administrator(performance, "who sees locks, all tables and the server's ways, and makes indexes")
    performance.add_argument(
        "--mend",
        action="store_true",
        help="make missing indexes, let the database look anew at tables that it is mistaken about, and look again",
    )
    performance.add_argument("--yes", action="store_true", help="with --mend: do not ask first")
    performance.set_defaults(command=_performance)


def _add_administrator(parser: argparse.ArgumentParser, what: str) -> None:
    parser.add_argument(
        "--administrator",
        dest="server_administrator",
        metavar="USER",
        help=f"an administrator of the database server, {what}; the password comes from"
        " EDUMANAGE_ADMINISTRATOR_PASSWORD, EDUMANAGE_ADMINISTRATOR_PASSWORD_FILE, the service manager's credential"
        " edumanage_administrator_password, or a prompt",
    )


def _account(arguments: argparse.Namespace, toolbox: Toolbox) -> Target | None:
    user = arguments.server_administrator
    return None if user is None else toolbox.as_administrator(target(arguments), user)


def _visibility(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    from edumanage_desktop.services.diagnosis.visibility_judging import diagnose

    with toolbox.visibility(target(arguments)) as reader:
        found = diagnose(reader.facts(arguments.submission, arguments.faculty))
    return _tell(arguments, found, {"submission": arguments.submission, "faculty": arguments.faculty})


def _upload(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    from edumanage_desktop.services.diagnosis.upload_judging import diagnose

    account = _account(arguments, toolbox)
    with toolbox.upload_prober(target(arguments), account=account) as prober:
        found = diagnose(prober.facts(arguments.file), prober.hand_in_sample)
    return _tell(arguments, found, {})


def _connection(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    from edumanage_desktop.services.diagnosis.connection_judging import diagnose

    return _tell(arguments, diagnose(toolbox.connection_prober(target(arguments)).facts()), {})


def _performance(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    from edumanage_desktop.services.diagnosis.performance_judging import diagnose, mends_of

    done: list[Mend] = []
    account = _account(arguments, toolbox)
    with toolbox.performance(target(arguments), account=account) as desk:
        facts = desk.prober.facts()
        mends = mends_of(facts) if arguments.mend else ()
        possible = [each for each in mends if desk.mender.can(each)]
        if possible:
            look = "Look without --mend"
            if not is_confirmed(arguments, [_mend_words(each) for each in possible], "mend", look=look):
                return WRONG_USAGE
            for each in possible:
                desk.mender.do(each)
                done.append(each)
                progress(f"{len(done)} of {len(possible)} done.")
            facts = desk.prober.facts()
    left = [_mend_words(each) for each in mends if each not in done]
    for words in left:
        progress(f"Left for an administrator of the server (--administrator): {words}")
    about = {
        "queries": _queries(facts),
        "mended": [_mend_words(each) for each in done],
        "left": left,
    }
    return _tell(arguments, diagnose(facts), about)


def _queries(facts: "PerformanceFacts") -> Sequence[dict[str, Any]]:
    return [
        {
            "name": str(each.name),
            "seconds": round(each.took_s, 6),
            "statements": each.statements,
            "rows": each.rows,
            "rows_read": each.rows_read,
            "ways": list(each.ways),
        }
        for each in facts.queries
    ]


def _mend_words(mend: "Mend") -> str:
    return mend.statement or f"ANALYZE {mend.table}"


def _tell(arguments: argparse.Namespace, found: "Diagnosis", about: dict[str, Any]) -> int:
    checks = [
        {"name": str(check.name), "ok": check.ok, "state": _state(check), "detail": str(check.detail)}
        for check in found.checks
    ]
    document = {
        **about,
        "checks": checks,
        "fault": None if found.fault is None else str(found.fault),
        "verdict": str(found.verdict),
        "remedy": str(found.remedy),
    }
    lines = [f"  {_state(check)}: {check.title}. {check.detail}" for check in found.checks]
    answer(arguments, document, "\n".join([str(found.verdict), *lines, str(found.remedy)]))
    return DONE if found.is_well else FOUND_SOMETHING_WRONG


def _state(check: "Check") -> str:
    return _WELL if check.ok else _NOT_WELL if check.was_made else _NOT_TRIED


def _number(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) <= 18):
        raise argparse.ArgumentTypeError("a submission's number, as the queue and its history name it")
    return int(text)
