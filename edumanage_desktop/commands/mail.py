"""`mail list`, `settle`, `release`, `test`: what became of mails, why somebody gets none, and whether mail works."""

import argparse
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from edumanage_desktop.commands.options import DONE, FOUND_SOMETHING_WRONG, add_command, add_target, answer, target
from edumanage_desktop.domain.sentences import counted
from edumanage_desktop.services.administration import Toolbox

if TYPE_CHECKING:
    from edumanage_desktop.services.mail_inquiry import MailAnswer

    _Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]


def add_parser(subparsers: "_Subparsers") -> None:
    """Register the command."""
    parser = add_command(subparsers, "mail", help="mails of unknown fate, why somebody gets none, and a trial")
    actions = parser.add_subparsers(required=True, metavar="ACTION")
    listing = add_command(
        actions,
        "list",
        help="mails that were begun, of which nobody knows whether they were sent; or all about one person's",
        description="Lists mails that were begun and never marked, or with --to what keeps mails from somebody, and"
        " what became of those of the last 90 days. For administrators. Exit 1 when there is such a mail, or something"
        " keeps them away.",
    )
    add_target(listing)
    listing.add_argument("--to", metavar="WHO", help="a login, an address or a student's registration number")
    listing.set_defaults(command=_list)
    for name, what, is_sent in (
        ("settle", "such a mail came: it counts as sent", True),
        ("release", "such a mail did not come: the next run sends it anew", False),
    ):
        action = add_command(actions, name, help=what)
        add_target(action)
        action.add_argument("mail", metavar="ID", help="the mail, as `mail list` names it")
        action.set_defaults(command=_decide, is_sent=is_sent)
    trial = add_command(
        actions,
        "test",
        help="send one mail by the settings that stand, and say what came of it",
        description="Exit 1 when the mail server did not take it. An administrator settles the server in the window,"
        " under “Mail of the department…”.",
    )
    add_target(trial)
    trial.add_argument("address", metavar="ADDRESS", help="to whom")
    trial.set_defaults(command=_test)


def _list(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    if arguments.to is not None:
        return _tell_of(arguments, toolbox)
    claimed = toolbox.mail_room(target(arguments)).claimed()
    document = [
        {
            "mail": mail.mail_uuid,
            "recipient": mail.recipient,
            "address": mail.address,
            "lines": mail.lines,
            "at": datetime.fromtimestamp(mail.at_us / 1_000_000, UTC).isoformat(),
        }
        for mail in claimed
    ]
    words = "\n".join(f"{each['mail']}  {each['at']}  {each['address']}" for each in document)
    answer(arguments, {"unknown": document}, words or "Of every mail it is known whether it was sent.")
    return FOUND_SOMETHING_WRONG if claimed else DONE


def _tell_of(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    found = toolbox.mail_inquiry(target(arguments)).about(arguments.to)
    unknown = f"Nobody here has the login, address or registration number {arguments.to}."
    words = "\n".join(line for each in found for line in _lines(each))
    answer(arguments, {"who": arguments.to, "people": [_record(each) for each in found]}, words or unknown)
    return DONE if found and not any(each.hindrances for each in found) else FOUND_SOMETHING_WRONG


def _lines(found: "MailAnswer") -> list[str]:
    person, recipient = found.person, found.recipient
    address = "" if recipient is None else f", {recipient.address}, {recipient.pace}"
    mails = [
        f"  {mail.at:%Y-%m-%d %H:%M}Z\t{mail.state}\t{mail.address}\t{counted(mail.lines, 'news', 'news')}"
        f"\t{mail.detail or ''}".rstrip()
        for mail in found.mails
    ]
    said = [f"  {words}" for words in (*found.hindrances, *found.remarks)]
    return [f"{person.name} ({person.login or 'no account'}){address}", *said, *mails]


def _record(found: "MailAnswer") -> dict[str, Any]:
    person, recipient = found.person, found.recipient
    return {
        "login": person.login or None,
        "name": person.name,
        "active": person.is_active,
        "address": None if recipient is None else recipient.address,
        "pace": None if recipient is None else recipient.pace.value,
        "hindrances": list(found.hindrances),
        "remarks": list(found.remarks),
        "mails": [
            {
                "mail": mail.mail_uuid,
                "at": mail.at.isoformat(),
                "state": mail.state,
                "address": mail.address,
                "lines": mail.lines,
                "detail": mail.detail,
            }
            for mail in found.mails
        ],
    }


def _decide(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    from edumanage_desktop.services.mailing import Delivery

    room = toolbox.mail_room(target(arguments))
    is_there = any(mail.mail_uuid == arguments.mail for mail in room.claimed())
    if is_there:
        room.end(arguments.mail, Delivery.ACCEPTED if arguments.is_sent else Delivery.LATER, "settled by hand")
    done = "It counts as sent." if arguments.is_sent else "The next run sends it anew."
    words = done if is_there else "No mail of this name is of unknown fate, so nothing was changed."
    answer(arguments, {"mail": arguments.mail, "changed": is_there}, words)
    return DONE if is_there else FOUND_SOMETHING_WRONG


def _test(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    trial = toolbox.send_test_mail(target(arguments), arguments.address)
    answer(arguments, {"said": trial.said, "taken": trial.is_taken}, trial.said)
    return DONE if trial.is_taken else FOUND_SOMETHING_WRONG
