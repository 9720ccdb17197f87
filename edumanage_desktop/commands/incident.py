"""`incident`: the runbook's five steps in an emergency, each recorded: isolate, preserve, notify, fix, document."""

import argparse
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from edumanage_desktop.commands.incident_answers import (
    answer_incident,
    check_document,
    check_words,
    incident_document,
    incident_line,
)
from edumanage_desktop.commands.options import (
    DONE,
    FOUND_SOMETHING_WRONG,
    add_command,
    add_target,
    answer,
    database_url,
    progress,
    target,
)
from edumanage_desktop.domain.contacts import ContactPlace
from edumanage_desktop.domain.incidents import LONGEST_WORDS, IncidentKind, StepName
from edumanage_desktop.services.administration import Toolbox

if TYPE_CHECKING:
    from edumanage_desktop.domain.incidents import Incident
    from edumanage_desktop.services.backup.progress import Stage
    from edumanage_desktop.services.backup.room import Account
    from edumanage_desktop.services.incidents.desk import IncidentDesk

    _Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]

_OUT = "the archive; a file that is not there yet"


def add_parser(subparsers: "_Subparsers") -> None:
    """Register the command."""
    parser = add_command(
        subparsers,
        "incident",
        help="an incident, step by step: begin, isolate, preserve, notify, fix, close; show, list, verify",
        description="The runbook's incident response. Every step is recorded in the database with who and when, before"
        " it is taken and afterwards; what was interrupted goes on by the same command. One incident is open at a time,"
        " and several administrators may work on it. For administrators.",
    )
    actions = parser.add_subparsers(required=True, metavar="ACTION")
    _add_begin(actions)
    _add_isolate(actions)
    _add_preserve(actions)
    _add_notify(actions)
    _add_fix(actions)
    _add_close(actions)
    _add_looking(actions)


def _add_begin(actions: "_Subparsers") -> None:
    begin = add_command(actions, "begin", help="begin an incident by saying what happened")
    add_target(begin)
    begin.add_argument("--kind", required=True, choices=[str(kind) for kind in IncidentKind], help="what happened")
    begin.add_argument("--what", required=True, metavar="TEXT", help=f"the same in at most {LONGEST_WORDS} letters")
    begin.add_argument(
        "--since",
        type=_time,
        metavar="TIME",
        help="since when it is so, as 2026-11-27T22:00 by this computer's clock, unless it says its offset"
        " (default: now)",
    )
    begin.set_defaults(command=_begin)


def _add_isolate(actions: "_Subparsers") -> None:
    isolate = add_command(
        actions,
        "isolate",
        help="lock an account and end its sessions, or make everything read-only and end all sessions",
        description="Locks an account, which ends its sessions; or makes everything read-only: the database refuses"
        " every act and every change of register, settings and accounts until that is ended, but for locking accounts,"
        " unlocking them and resetting passwords, and everybody's sessions end but one's own. Both are undone when the"
        " incident is closed, or here. An account that was disabled before stays so.",
    )
    add_target(isolate)
    which = isolate.add_mutually_exclusive_group(required=True)
    which.add_argument("--lock", metavar="LOGIN", help="the account that is locked")
    which.add_argument("--unlock", metavar="LOGIN", help="let this person in again")
    which.add_argument("--read-only", metavar="TEXT", help="refuse every change; everybody is told these words")
    which.add_argument("--writable", action="store_true", help="take acts again")
    which.add_argument("--complete", action="store_true", help="do what was begun and interrupted")
    _add_not_needed(which)
    isolate.add_argument("--stop-portal", action="store_true", help="with --read-only: refuse the portal's writes, too")
    isolate.add_argument("--keep-sessions", action="store_true", help="with --read-only: let everybody stay signed in")
    isolate.set_defaults(command=_isolate)


def _add_preserve(actions: "_Subparsers") -> None:
    preserve = add_command(
        actions,
        "preserve",
        help="keep evidence in one sealed archive",
        description="Writes history, acts, events, register changes, people and roles, grants as the server shows them,"
        " settings, this computer's logs, the hashes of the files and a timeline of all of them into one ZIP with a"
        " manifest of SHA-256, as of one instant, whole or not at all. Its seal is recorded; `incident verify` checks"
        " it. An archive that a killed run left whole is recorded when the same command is given again.",
    )
    add_target(preserve, store=True)
    which = preserve.add_mutually_exclusive_group(required=True)
    which.add_argument("--out", type=Path, metavar="FILE", help=_OUT)
    _add_not_needed(which)
    preserve.add_argument(
        "--submission", type=_number, action="append", metavar="ID", help="only this submission's; may be repeated"
    )
    preserve.add_argument(
        "--with-texts", action="store_true", help="also titles, feedback, reasons and file names, which are personal"
    )
    preserve.add_argument(
        "--administrator",
        dest="server_administrator",
        metavar="USER",
        help="an administrator of the database server, such as root: with all accounts, grants and roles that concern"
        " the database, and what drifted; the password comes from EDUMANAGE_ADMINISTRATOR_PASSWORD,"
        " EDUMANAGE_ADMINISTRATOR_PASSWORD_FILE, the service manager's credential edumanage_administrator_password,"
        " or a prompt",
    )
    preserve.add_argument("--no-file-hashes", action="store_true", help="do not read the files, which may take long")
    preserve.set_defaults(command=_preserve, is_stopped_cleanly=True)


def _add_notify(actions: "_Subparsers") -> None:
    notify = add_command(
        actions,
        "notify",
        help="tell the department's contacts by mail, each once",
        description="Sends what happened, since when and what is done about it to every contact with an e-mail address,"
        " by the department's mail server. Whoever was told is not told again, unless everybody is (--again). A mail of"
        " which nobody knows whether it was sent is left to a person: --arrived or --release. Exit 1 when somebody is"
        " not known to be told.",
    )
    add_target(notify)
    which = notify.add_mutually_exclusive_group()
    which.add_argument("--text", action="store_true", help="print the text, and send nothing")
    which.add_argument("--again", action="store_true", help="tell everybody once more, as it stands now")
    which.add_argument(
        "--by-hand",
        choices=[str(place) for place in ContactPlace],
        metavar="PLACE",
        help=f"record that this contact was told otherwise: {', '.join(ContactPlace)}",
    )
    which.add_argument("--arrived", metavar="ADDRESS", help="record that a mail came of which nobody knew")
    which.add_argument("--release", metavar="ADDRESS", help="record that it did not come, so that it is sent again")
    _add_not_needed(which)
    notify.set_defaults(command=_notify)


def _add_fix(actions: "_Subparsers") -> None:
    fix = add_command(actions, "fix", help="the checklist: what has to be mended, and what is done")
    add_target(fix)
    which = fix.add_mutually_exclusive_group(required=True)
    which.add_argument("--add", metavar="TEXT", help="add an item")
    which.add_argument("--suggested", action="store_true", help="add what the runbook suggests for what happened")
    which.add_argument("--done", type=_number, metavar="NUMBER", help="tick an item")
    _add_not_needed(which)
    fix.add_argument("--note", metavar="TEXT", default="", help="with --done: what was done")
    fix.set_defaults(command=_fix)


def _add_close(actions: "_Subparsers") -> None:
    close = add_command(
        actions,
        "close",
        help="undo what isolates, and say what came of it",
        description="Opens the accounts that were locked, takes acts again, and records the summary. Interrupted, it"
        " goes on by the same command.",
    )
    add_target(close)
    close.add_argument("--summary", required=True, metavar="TEXT", help="what came of it, and what was learnt")
    close.add_argument("--leave-open", action="store_true", help="although something on the checklist is not ticked")
    close.add_argument(
        "--keep-locked", action="append", default=[], metavar="LOGIN", help="leave this account locked; may be repeated"
    )
    close.add_argument("--report", type=Path, metavar="FILE", help="also write the report, as .html or .pdf")
    close.set_defaults(command=_close)


def _add_looking(actions: "_Subparsers") -> None:
    show = add_command(actions, "show", help="how an incident stands, and its report as a file")
    add_target(show)
    show.add_argument("incident", nargs="?", metavar="NUMBER", help="which (default: the latest)")
    show.add_argument("--report", type=Path, metavar="FILE", help="write the report, as .html or .pdf")
    show.set_defaults(command=_show)

    listed = add_command(actions, "list", help="all incidents, the latest first")
    add_target(listed)
    listed.set_defaults(command=_list)

    verify = add_command(
        actions,
        "verify",
        help="check an archive of evidence, and name what was changed; exit 1 when anything was",
        description="Checks every part of an archive against its manifest, and the manifest against the seal. With a"
        " database the seal is compared with the one that the incident's record holds, which nobody can change: an"
        " archive that was made anew is found by that alone.",
    )
    verify.add_argument("file", type=Path, metavar="FILE", help="the archive")
    where = verify.add_mutually_exclusive_group()
    where.add_argument("--database", type=database_url, metavar="URL", help="the database, in SQLAlchemy's form")
    where.add_argument("--profile", metavar="NAME", help="the connection of this name, as the window shows it")
    verify.add_argument("--login", metavar="LOGIN", help="who asks (on an embedded database)")
    verify.add_argument("--json", action="store_true", help="answer with one JSON document on standard output")
    verify.set_defaults(command=_verify, wants_password=True)


def _add_not_needed(group: "argparse._MutuallyExclusiveGroup") -> None:
    group.add_argument("--not-needed", metavar="WHY", help="record that this step is left out, and why")


def _begin(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    from edumanage_desktop.services.incidents.journal import begin

    with toolbox.incidents(target(arguments)) as desk:
        made = begin(desk.log, IncidentKind(arguments.kind), arguments.what, arguments.since)
        return _told(arguments, desk, made)


def _isolate(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    from edumanage_desktop.services.incidents import isolating

    with toolbox.incidents(target(arguments)) as desk:
        if arguments.not_needed is not None:
            return _left_out(arguments, desk, StepName.ISOLATE)
        if arguments.lock is not None:
            made = isolating.lock(desk, arguments.lock)
        elif arguments.unlock is not None:
            made = isolating.unlock(desk, arguments.unlock)
        elif arguments.read_only is not None:
            ends = not arguments.keep_sessions
            made = isolating.hold(desk, arguments.read_only, stops_portal=arguments.stop_portal, ends_sessions=ends)
        elif arguments.writable:
            made = isolating.release(desk)
        else:
            made = isolating.complete(desk)
        return _told(arguments, desk, made)


def _preserve(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    from edumanage_desktop.services.incidents.desk import EvidenceWish
    from edumanage_desktop.services.incidents.preserving import preserve

    with toolbox.incidents(target(arguments)) as desk:
        if arguments.not_needed is not None:
            return _left_out(arguments, desk, StepName.PRESERVE)
        works = None if arguments.submission is None else frozenset(arguments.submission)
        wish = EvidenceWish(works, arguments.with_texts, reads_files=not arguments.no_file_hashes)
        account = _server_administrator(arguments, toolbox)
        done = preserve(desk, arguments.out, wish, _teller(), account=account)
    remarks = [str(each) for each in done.check.manifest.get("remarks", ())]
    document = {
        **incident_document(done.incident),
        "file": str(done.path),
        "seal": done.check.seal,
        "parts": done.check.manifest["parts"],
        "remarks": remarks,
        "was_there": done.was_there,
    }
    words = "\n".join([f"{done.check.checked} parts are in {done.path}.", *remarks, f"Seal: {done.check.seal}"])
    if done.was_there:
        words += "\nAn earlier run had written it and was interrupted; it is recorded now."
    answer(arguments, document, words)
    return DONE


def _server_administrator(arguments: argparse.Namespace, toolbox: Toolbox) -> "Account | None":
    """Return who administers the server, where somebody was named; a file has none."""
    from edumanage_desktop.domain.database_url import is_embedded, server_address
    from edumanage_desktop.services.backup.room import Account

    wanted, user = target(arguments), arguments.server_administrator
    if user is None or is_embedded(wanted.database):
        return None
    address = server_address(toolbox.as_administrator(wanted, user).database)
    return Account(user, address.password or "")


def _notify(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    from edumanage_desktop.services.incidents import notifying
    from edumanage_desktop.services.incidents.journal import required_open

    with toolbox.incidents(target(arguments)) as desk:
        if arguments.not_needed is not None:
            return _left_out(arguments, desk, StepName.NOTIFY)
        incident = required_open(desk.log)
        last = max(1, notifying.next_round(incident) - 1)
        if arguments.text:
            notice = notifying.notice_of(incident)
            lines = [str(notice.subject), "", *map(str, notice.sentences)]
            answer(arguments, {"subject": str(notice.subject), "text": "\n".join(lines[2:])}, "\n".join(lines))
            return DONE
        if arguments.by_hand is not None:
            address = _address_of(desk, arguments.by_hand)
            made = notifying.told_by_hand(desk, arguments.by_hand, address, told_in=last)
        elif arguments.arrived is not None:
            made = notifying.arrived(desk, arguments.arrived, told_in=last)
        elif arguments.release is not None:
            made = notifying.give_up(desk, arguments.release, told_in=last)
        else:
            made = notifying.notify(desk, told_in=last + (1 if arguments.again and incident.tellings() else 0))
        _told(arguments, desk, made)
    return DONE if notifying.is_everybody_told(made) else FOUND_SOMETHING_WRONG


def _fix(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    from edumanage_desktop.services.incidents import fixing

    with toolbox.incidents(target(arguments)) as desk:
        if arguments.not_needed is not None:
            return _left_out(arguments, desk, StepName.FIX)
        if arguments.add is not None:
            made = fixing.add_fix(desk.log, arguments.add)
        elif arguments.suggested:
            made = fixing.add_suggested(desk.log)
        else:
            made = fixing.tick(desk.log, arguments.done, arguments.note)
        return _told(arguments, desk, made)


def _close(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    from edumanage_desktop.services.incidents.closing import close

    with toolbox.incidents(target(arguments)) as desk:
        kept = frozenset(arguments.keep_locked)
        made = close(desk, arguments.summary, leaves_open=arguments.leave_open, keeps_locked=kept)
        _write_report(arguments, desk, made)
        return _told(arguments, desk, made)


def _show(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    from edumanage_desktop.services.incidents.journal import required

    with toolbox.incidents(target(arguments)) as desk:
        found = required(desk.log, arguments.incident)
        _write_report(arguments, desk, found)
        return _told(arguments, desk, found)


def _list(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    from edumanage_desktop.services.incidents.journal import all_incidents

    with toolbox.incidents(target(arguments)) as desk:
        found = all_incidents(desk.log)
    lines = [incident_line(each) for each in found]
    document = {"incidents": [incident_document(each) for each in found]}
    answer(arguments, document, "\n".join(lines) or "There was no incident yet.")
    return DONE


def _verify(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    from edumanage_desktop.services.incidents.preserving import check_against_record
    from edumanage_desktop.services.incidents.sealing import verify_evidence

    compared = arguments.database is not None
    if compared:
        with toolbox.incidents(target(arguments)) as desk:
            check, wrong = check_against_record(desk, arguments.file)
    else:
        check = verify_evidence(arguments.file)
        wrong = check.wrong
    answer(
        arguments,
        check_document(check, wrong, compared=compared),
        check_words(check, wrong, compared=compared),
    )
    return FOUND_SOMETHING_WRONG if wrong else DONE


def _left_out(arguments: argparse.Namespace, desk: "IncidentDesk", step: StepName) -> int:
    from edumanage_desktop.services.incidents.journal import leave_out

    return _told(arguments, desk, leave_out(desk.log, step, arguments.not_needed))


def _told(arguments: argparse.Namespace, desk: "IncidentDesk", incident: "Incident") -> int:
    from edumanage_desktop.services.incidents.isolating import is_in_force

    in_force = {held.number: is_in_force(desk.windows, held) for held in incident.holds()}
    answer_incident(arguments, incident, in_force)
    return DONE


def _write_report(arguments: argparse.Namespace, desk: "IncidentDesk", incident: "Incident") -> None:
    if arguments.report is None:
        return
    from edumanage_desktop.services.incidents.report import write_report

    write_report(desk, incident, arguments.report)
    progress(f"The report is in {arguments.report}.")


def _address_of(desk: "IncidentDesk", place: str) -> str:
    return next((each.email for each in desk.contacts.contacts() if each.place == place), "")


def _teller() -> "Callable[[Stage], None]":
    """Return who tells each part once, and of the files every thousandth."""
    said: list[tuple[str, int]] = []

    def tell(stage: "Stage") -> None:
        step = (stage.doing, stage.done // 1_000)
        if step not in said[-1:]:
            said.append(step)
            progress(f"{stage.doing}: {stage.done:,}")

    return tell


def _time(text: str) -> datetime:
    try:
        return datetime.fromisoformat(text).astimezone(UTC)
    except (ValueError, OverflowError, OSError):
        raise argparse.ArgumentTypeError(
            "a time as 2026-11-27T22:00, with its offset where it is another one"
        ) from None


def _number(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) <= 18):
        raise argparse.ArgumentTypeError("a number, as `incident show` or the queue names it")
    return int(text)
