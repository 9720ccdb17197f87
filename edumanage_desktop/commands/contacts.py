"""`contacts list`, `set`, `unset`: whom to ask, by the places of the runbook's table."""

import argparse
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from edumanage_desktop.commands.options import DONE, add_command, add_target, answer, target
from edumanage_desktop.domain.contacts import TITLES, Contact, ContactPlace
from edumanage_desktop.services.administration import Toolbox

if TYPE_CHECKING:
    _Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]

_PLACES = ", ".join(ContactPlace)


def add_parser(subparsers: "_Subparsers") -> None:
    """Register the command."""
    parser = add_command(subparsers, "contacts", help="whom to ask: list, set, unset")
    actions = parser.add_subparsers(required=True, metavar="ACTION")
    listed = add_command(actions, "list", help="everybody to ask, by place; everybody may look")
    add_target(listed)
    listed.set_defaults(command=_list)
    setting = add_command(
        actions, "set", help="write down who fills a place; what is not named stays. Only administrators may"
    )
    add_target(setting)
    _add_place(setting)
    for name, words in (("name", "name"), ("email", "e-mail address"), ("phone", "telephone")):
        setting.add_argument(f"--{name}", metavar="TEXT", help=f"their {words}")
    setting.set_defaults(command=_set, parser=setting)
    unsetting = add_command(actions, "unset", help="nobody fills a place any more; only administrators may")
    add_target(unsetting)
    _add_place(unsetting)
    unsetting.set_defaults(command=_unset)


def _add_place(parser: argparse.ArgumentParser) -> None:
    places = [str(place) for place in ContactPlace]
    parser.add_argument("place", choices=places, metavar="PLACE", help=_PLACES)


def _list(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    with toolbox.contacts(target(arguments)) as (reader, _keeper):
        contacts = reader.contacts()
    answer(arguments, {"contacts": [_document(each) for each in contacts]}, "\n".join(map(_line, contacts)))
    return DONE


def _set(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    from edumanage_desktop.services.contacts import trimmed

    given = {name: getattr(arguments, name) for name in ("name", "email", "phone")}
    told = {name: value for name, value in given.items() if value is not None}
    if not told:
        arguments.parser.error("name at least one of --name, --email and --phone")
    with toolbox.contacts(target(arguments)) as (_reader, keeper):
        kept = keeper.kept()[ContactPlace(arguments.place)]
        stored = keeper.save(replace(kept, contact=trimmed(replace(kept.contact, **told))))
    answer(arguments, _document(stored.contact), _line(stored.contact))
    return DONE


def _unset(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    place = ContactPlace(arguments.place)
    with toolbox.contacts(target(arguments)) as (_reader, keeper):
        stored = keeper.save(replace(keeper.kept()[place], contact=Contact(place)))
    answer(arguments, _document(stored.contact), _line(stored.contact))
    return DONE


def _document(contact: Contact) -> dict[str, Any]:
    return {"place": contact.place, "name": contact.name, "email": contact.email, "phone": contact.phone}


def _line(contact: Contact) -> str:
    told = ", ".join(filter(None, (contact.name, contact.email, contact.phone)))
    return f"{contact.place}\t{TITLES[contact.place]}\t{told or 'nobody yet'}"
