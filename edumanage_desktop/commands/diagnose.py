"""`diagnose upload`, `visibility`, `connection`: the runbook's troubleshooting, with one verdict each."""

import argparse
from typing import TYPE_CHECKING

from edumanage_desktop.commands.options import (
    DONE,
    FOUND_SOMETHING_WRONG,
    add_command,
    add_target,
    answer,
    faculty_id,
    target,
)
from edumanage_desktop.services.administration import Toolbox

if TYPE_CHECKING:
    from edumanage_desktop.services.diagnosis.diagnosis import Check, Diagnosis

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
        " temporary folder, the newest files and their records, and then hands in a sample as a test student, as"
        " verify-deployment does. For administrators, with the rights of whoever runs it. Exit 1 when something is"
        " wrong.",
    )
    add_target(upload, store=True)
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


def _visibility(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    from edumanage_desktop.services.diagnosis.visibility_judging import diagnose

    with toolbox.visibility(target(arguments)) as reader:
        found = diagnose(reader.facts(arguments.submission, arguments.faculty))
    return _tell(arguments, found, {"submission": arguments.submission, "faculty": arguments.faculty})


def _upload(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    from edumanage_desktop.services.diagnosis.upload_judging import diagnose

    with toolbox.upload_prober(target(arguments)) as prober:
        found = diagnose(prober.facts(arguments.file), prober.hand_in_sample)
    return _tell(arguments, found, {})


def _connection(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    from edumanage_desktop.services.diagnosis.connection_judging import diagnose

    return _tell(arguments, diagnose(toolbox.connection_prober(target(arguments)).facts()), {})


def _tell(arguments: argparse.Namespace, found: "Diagnosis", about: dict[str, int]) -> int:
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
