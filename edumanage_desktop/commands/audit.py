"""`audit`: the runbook's quarterly security audit with a signed report, and `audit verify`, which checks one."""

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from edumanage_desktop.commands.options import (
    DONE,
    FOUND_SOMETHING_WRONG,
    add_command,
    add_target,
    answer,
    progress,
    target,
)
from edumanage_desktop.domain.audit import AREA_TITLES, Gravity
from edumanage_desktop.domain.errors import ReportInvalid
from edumanage_desktop.services.administration import Toolbox

if TYPE_CHECKING:
    from edumanage_desktop.domain.audit import AuditFinding, SignedReport
    from edumanage_desktop.services.backup.progress import Stage
    from edumanage_desktop.services.maintenance.calendar import TaskRecord

    _Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]

_PAGES = (".pdf", ".html")
_FORMS = (*_PAGES, ".json")
_WORDS = {
    Gravity.WRONG: "to mend",
    Gravity.LOOK: "to look at",
    Gravity.NOT_TRIED: "not tried",
    Gravity.WELL: "well",
}


def add_parser(subparsers: "_Subparsers") -> None:
    """Register the command."""
    parser = add_command(
        subparsers,
        "audit",
        help="the security audit: access, rights, files, TLS, versions, history; with a signed report",
        description="Looks at who has access and what is unusual for each, at rules, accounts and rights that drifted,"
        " at the server, at files, at the way to the database, at versions with known needs and at the history; signs"
        " what it found and records it as the regular task. For administrators. Exit 1 when something is to be mended.",
    )
    add_target(parser, store=True, is_required=False)
    parser.add_argument(
        "--administrator",
        dest="server_administrator",
        metavar="USER",
        help="an administrator of the database server, who alone sees its accounts, rights and rules; the password"
        " comes from EDUMANAGE_ADMINISTRATOR_PASSWORD, EDUMANAGE_ADMINISTRATOR_PASSWORD_FILE, the service manager's"
        " credential edumanage_administrator_password, or a prompt",
    )
    parser.add_argument(
        "--report",
        type=_file,
        metavar="FILE",
        help="a new file that ends in .pdf, .html or .json; beside pages stand their signature and the signed .json",
    )
    parser.add_argument(
        "--since",
        type=Path,
        metavar="REPORT.json",
        help="an earlier signed report: what the history held then must still be there",
    )
    parser.set_defaults(command=_audit, wanting=parser)
    actions = parser.add_subparsers(metavar="ACTION")
    verify = add_command(
        actions,
        "verify",
        help="check that a signed report, or its pages, are as they were signed; exit 1 when not",
        description="Tells whose key signed it. That the key is the right one is known from elsewhere: the fingerprint"
        " and the SHA-256 of the file stand in the record of the task (`maintain calendar`). Exit 1 when it is not as"
        " it was signed, or by another key than --fingerprint names.",
    )
    verify.add_argument("file", type=Path, metavar="FILE", help="the .json, .pdf or .html that an audit wrote")
    verify.add_argument("--fingerprint", metavar="DIGITS", help="the fingerprint of the key that must have signed it")
    verify.add_argument("--json", action="store_true", help="answer with one JSON document on standard output")
    verify.set_defaults(command=_verify)


def _file(text: str) -> Path:
    path = Path(text)
    if path.suffix.lower() not in _FORMS:
        raise argparse.ArgumentTypeError("a file that ends in .pdf, .html or .json")
    return path


def _audit(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    from edumanage_desktop.services.audit.auditing import audited, record

    if arguments.database is None:
        arguments.wanting.error("one of the arguments --database --profile is required")
    if arguments.report is not None:
        toolbox.check_new_report(arguments.report)
    earlier = None if arguments.since is None else toolbox.checked_report(arguments.since)
    wanted, user = target(arguments), arguments.server_administrator
    account = None if user is None else toolbox.as_administrator(wanted, user)
    with toolbox.audit(wanted, account=account) as desk:
        made = audited(desk, earlier=earlier, progress=_tell)
        files = () if arguments.report is None else toolbox.save_report(made, arguments.report)
        noted = record(desk, made)
    answer(arguments, _document(made, noted, files), "\n".join(_lines(made, noted, files)))
    return DONE if made.report.is_well else FOUND_SOMETHING_WRONG


def _tell(stage: "Stage") -> None:
    progress(f"{stage.done + 1} of {stage.total}: {stage.doing}")


def _document(made: "SignedReport", noted: "TaskRecord", files: Sequence[Path]) -> dict[str, Any]:
    from edumanage_desktop.services.audit.signed_report import document_of

    counts = {str(gravity): made.report.count(gravity) for gravity in Gravity}
    return {
        **document_of(made.report),
        "counts": counts,
        "sha256": made.sha256,
        "fingerprint": made.fingerprint,
        "key_kept": str(made.kept_in),
        "files": [str(path) for path in files],
        "record": {"outcome": noted.outcome, "result": noted.result, "login": noted.login, "at": noted.at.isoformat()},
    }


def _lines(made: "SignedReport", noted: "TaskRecord", files: Sequence[Path]) -> list[str]:
    lines = []
    for each in made.report.by_gravity():
        lines += _finding_lines(each)
    counted = ", ".join(f"{made.report.count(gravity)} {_WORDS[gravity]}" for gravity in Gravity)
    lines.append(f"{counted}. Recorded as done by {noted.login} at {noted.at:%Y-%m-%d %H:%M}Z.")
    lines.append(f"Signed by the key {made.fingerprint}, kept {made.kept_in}.")
    lines += [f"Wrote {path}." for path in files]
    return lines


def _finding_lines(finding: "AuditFinding") -> list[str]:
    lines = [f"{_WORDS[finding.gravity]}: {AREA_TITLES[finding.area]}. {finding.evidence}"]
    if finding.gravity is Gravity.WELL:
        return lines
    lines += [f"    {each}" for each in finding.details]
    return lines if finding.remedy is None else [*lines, f"  {finding.remedy}"]


def _verify(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    from edumanage_desktop.services.audit.signed_report import SIGNATURE_ENDING

    file: Path = arguments.file
    if file.suffix == SIGNATURE_ENDING:
        file = file.with_suffix("")
    look = _pages if file.suffix.lower() in _PAGES else _report
    try:
        fingerprint, document, words = look(file, toolbox)
    except ReportInvalid as error:
        answer(arguments, {"valid": False, "why": str(error.sentence)}, str(error.sentence))
        return FOUND_SOMETHING_WRONG
    wanted = "".join((arguments.fingerprint or "").split()).lower()
    is_theirs = not wanted or wanted == fingerprint
    document = {"valid": is_theirs, "fingerprint": fingerprint, **document}
    if not is_theirs:
        words.append("That is another key than the one named: whoever signed this is not whom you expected.")
    answer(arguments, document, "\n".join(words))
    return DONE if is_theirs else FOUND_SOMETHING_WRONG


def _report(file: Path, toolbox: Toolbox) -> tuple[str, dict[str, Any], list[str]]:
    """Return whose key signed a report, and what it tells of itself."""
    found = toolbox.checked_report(file)
    document = {
        "sha256": found.sha256,
        "report": {name: value for name, value in found.document.items() if name != "checkpoint"},
    }
    words = [
        f"The report of {found.document.get('at')} by {found.document.get('login')} is as it was signed.",
        f"Key {found.fingerprint}",
        f"SHA-256 {found.sha256}",
    ]
    return found.fingerprint, document, words


def _pages(file: Path, toolbox: Toolbox) -> tuple[str, dict[str, Any], list[str]]:
    """Return whose key signed the pages of a report, and which report that is."""
    found = toolbox.checked_pages(file)
    document = {
        "sha256": found.sha256,
        "report": {"at": found.at, "login": found.login, "sha256": found.report_sha256},
    }
    words = [
        f"These pages of the report of {found.at} by {found.login} are as they were signed.",
        f"Key {found.fingerprint}",
        f"SHA-256 {found.sha256}",
        f"SHA-256 of the signed report {found.report_sha256}",
    ]
    return found.fingerprint, document, words
