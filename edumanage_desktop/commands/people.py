"""`people add`, `invite`, `list`, `disable`, `enable`, `reset`, `password`, `import`: who signs in, as what."""

import argparse
from typing import TYPE_CHECKING, Any

from edumanage_desktop.commands import people_import, people_invite, people_password
from edumanage_desktop.commands.options import DONE, add_command, add_target, answer, target
from edumanage_desktop.domain.people import Role
from edumanage_desktop.services.administration import Toolbox
from edumanage_desktop.services.people import Account, NewPerson, OneTimePassword

if TYPE_CHECKING:
    _Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]


def add_parser(subparsers: "_Subparsers") -> None:
    """Register the command."""
    parser = add_command(
        subparsers, "people", help="who signs in: add, invite, list, disable, enable, reset, password, import"
    )
    actions = parser.add_subparsers(required=True, metavar="ACTION")

    add = add_command(actions, "add", help="make an account with a one-time password")
    add_target(add)
    add.add_argument("person", metavar="PERSON", help="the new login: small letters, digits, dot, dash, underscore")
    add.add_argument("--name", metavar="NAME", help="the person's name (default: the login)")
    add.add_argument("--email", metavar="ADDRESS", help="where mail reaches them")
    add.add_argument(
        "--role",
        required=True,
        action="append",
        choices=[role.value for role in Role],
        help="what they are; can be given several times",
    )
    add.add_argument("--faculty", type=int, metavar="ID", help="the portal's id of a faculty member")
    add.add_argument("--student", metavar="NUMBER", help="the registration number of a student")
    add.add_argument(
        "--directory", action="store_true", help="the institution's directory (PAM, LDAP) checks their password"
    )
    add.set_defaults(command=_add)

    listing = add_command(actions, "list", help="everybody who signs in")
    add_target(listing)
    listing.set_defaults(command=_list)

    for name, run, words in (
        ("disable", _disable, "refuse everything from now on and end open sessions"),
        ("enable", _enable, "let a disabled person in again"),
        ("reset", _reset, "replace a forgotten password with a one-time one"),
    ):
        one = add_command(actions, name, help=words)
        add_target(one)
        one.add_argument("person", metavar="PERSON", help="the login")
        one.set_defaults(command=run)
    people_invite.add_parser(actions)
    people_password.add_parser(actions)
    people_import.add_parser(actions)


def _add(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    keeper = toolbox.account_keeper(target(arguments))
    student_id = None if arguments.student is None else keeper.student_id(arguments.student)
    person = NewPerson(
        login=arguments.person,
        full_name=arguments.name or arguments.person,
        roles=frozenset(Role(role) for role in arguments.role),
        email=arguments.email,
        faculty_id=arguments.faculty,
        student_id=student_id,
        in_directory=arguments.directory,
    )
    made = keeper.add([person])
    if made:
        return _tell_password(arguments, made[0])
    document = {"login": person.login, "one_time_password": None, "valid_until": None}
    answer(arguments, document, f"{person.login} signs in with the password of the institution's directory.")
    return DONE


def _list(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    people = toolbox.account_keeper(target(arguments)).people()
    lines = [f"{each.login}\t{each.full_name}\t{', '.join(sorted(each.roles))}\t{_state(each)}" for each in people]
    answer(arguments, {"people": [_record(each) for each in people]}, "\n".join(lines))
    return DONE


def _disable(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    toolbox.account_keeper(target(arguments)).disable(arguments.person)
    answer(arguments, {"login": arguments.person, "active": False}, f"{arguments.person} is shut out.")
    return DONE


def _enable(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    toolbox.account_keeper(target(arguments)).enable(arguments.person)
    answer(arguments, {"login": arguments.person, "active": True}, f"{arguments.person} may sign in again.")
    return DONE


def _reset(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    return _tell_password(arguments, toolbox.account_keeper(target(arguments)).reset(arguments.person))


def _tell_password(arguments: argparse.Namespace, made: OneTimePassword) -> int:
    document = {"login": made.login, "one_time_password": made.password, "valid_until": made.valid_until.isoformat()}
    until = made.valid_until.astimezone()
    words = (
        f"{made.login} signs in with {made.password} until {until:%Y-%m-%d %H:%M %Z}, and then chooses another password"
        " at the window or with people password. It is shown this once."
    )
    answer(arguments, document, words)
    return DONE


def _state(account: Account) -> str:
    return (account.state.value or "no account") if account.active else "disabled"


def _record(account: Account) -> dict[str, Any]:
    return {
        "login": account.login,
        "name": account.full_name,
        "email": account.email,
        "roles": sorted(account.roles),
        "active": account.active,
        "account": account.state.value or "none",
        "faculty": account.faculty_id,
        "student": account.student_id,
    }
