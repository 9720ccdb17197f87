"""`settings list`, `set`, `unset`, `history`, `revert`: what is settled, who settled it when, and the way back."""

import argparse
from collections.abc import Mapping
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

from edumanage_desktop.commands.options import DONE, add_command, add_target, answer, target
from edumanage_desktop.domain.settings import BY_NAME, SETTINGS, Setting
from edumanage_desktop.services.administration import Toolbox
from edumanage_desktop.services.department import KeptSetting, in_force

if TYPE_CHECKING:
    from edumanage_desktop.services.register import RegisterChange
    from edumanage_desktop.services.setting_history import SettingChange

    _Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]

_FLAGS = {"on": 1, "off": 0, "yes": 1, "no": 0, "true": 1, "false": 0}


def add_parser(subparsers: "_Subparsers") -> None:
    """Register the command."""
    parser = add_command(subparsers, "settings", help="what the department has settled")
    actions = parser.add_subparsers(required=True, metavar="ACTION")

    listing = add_command(actions, "list", help="every setting: what holds, who set it when, and what holds otherwise")
    add_target(listing)
    listing.set_defaults(command=_list)

    setting = add_command(actions, "set", help="set one; only administrators may")
    add_target(setting)
    setting.add_argument("name", choices=list(BY_NAME), metavar="NAME", help=", ".join(BY_NAME))
    setting.add_argument("value", metavar="VALUE", help="a whole number, on or off, or a size such as 25MiB")
    setting.set_defaults(command=_set, parser=setting)

    unset = add_command(actions, "unset", help="let one be what it is while nobody has set it")
    add_target(unset)
    unset.add_argument("name", choices=list(BY_NAME), metavar="NAME", help="the setting")
    unset.set_defaults(command=_unset)

    history = add_command(actions, "history", help="who set what from what to what, the latest first; mails' too")
    add_target(history)
    history.add_argument("--name", metavar="NAME", help="one of them, as own_ids, mail.host or archive.place")
    history.set_defaults(command=_history, parser=history)

    revert = add_command(actions, "revert", help="put back what stood there before a change; only administrators may")
    add_target(revert, store=True)
    revert.add_argument("change", metavar="CHANGE", help="the change as history names it, such as own_ids:2")
    revert.set_defaults(command=_revert, parser=revert)


def _list(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    with toolbox.department(target(arguments)) as department:
        kept, changes, said = department.settings(), department.setting_changes(), department.surroundings()
    latest: dict[str, RegisterChange] = {}
    for change in changes:
        latest.setdefault(change.key, change)
    records = [_record(each, kept.get(each.name), latest.get(each.name)) for each in SETTINGS]
    lines = ["\t".join((each["name"], _words(each["in_force"]), _whence(each))) for each in records]
    lines += [f"{name}\t{value}\tin the surroundings of this computer" for name, value in said.items()]
    answer(arguments, {"settings": records, "surroundings": said}, "\n".join(lines))
    return DONE


def _set(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    setting = BY_NAME[arguments.name]
    value = _number(arguments.value)
    if value is None or not setting.least <= value <= setting.most:
        numbers = f"a whole number from {setting.least:,} to {setting.most:,}"
        arguments.parser.error(f"{setting.name} is {'on or off' if setting.is_switch else numbers}")
    return _save(arguments, toolbox, setting, value)


def _unset(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    return _save(arguments, toolbox, BY_NAME[arguments.name], None)


def _history(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    from edumanage_desktop.services.setting_history import names_of_settings

    if arguments.name is not None and arguments.name not in names_of_settings():
        arguments.parser.error(f"there is no setting {arguments.name}, only {', '.join(names_of_settings())}")
    with toolbox.department(target(arguments)) as department:
        changes = [each for each in department.history().changes() if arguments.name in (None, each.setting)]
    lines = [
        f"{each.id}\t{each.at:%Y-%m-%d %H:%M} UTC\t{each.login or 'the database'}"
        f"\t{_stored_words(each, each.before)} → {_stored_words(each, each.after)}"
        for each in changes
    ]
    answer(arguments, {"changes": [_change(each) for each in changes]}, "\n".join(lines) or "Nobody set any of them.")
    return DONE


def _revert(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    from edumanage_desktop.services.setting_history import put_back

    parser: argparse.ArgumentParser = arguments.parser
    with ExitStack() as opened:
        department = opened.enter_context(toolbox.department(target(arguments)))
        history = department.history()
        change = next((each for each in history.changes() if each.id == arguments.change), None)
        if change is None:
            parser.error(f"there is no change {arguments.change}: see the first column of settings history")

        def try_place(place: str) -> None:
            opened.enter_context(toolbox.maintenance(target(arguments))).archive.try_place(place)

        put_back(history, change, try_place=try_place)
        latest = next(each for each in history.changes() if each.setting == change.setting)
    document = {**_change(latest), "reverted": change.id, "did_nothing": change.is_undone}
    so = "so already; nothing was changed." if change.is_undone else "again."
    answer(arguments, document, f"{change.setting} is {_stored_words(change, change.before)} {so}")
    return DONE


def _change(change: "SettingChange") -> dict[str, Any]:
    return {
        "change": change.id,
        "name": change.setting,
        "changed_by": change.login,
        "changed_at": change.at.isoformat(),
        "before": _stored_value(change, change.before),
        "after": _stored_value(change, change.after),
        "now": _stored_value(change, change.now),
    }


def _stored_value(change: "SettingChange", value: str | None) -> int | bool | str | None:
    """Return a value as `list` tells it; what is settled about mails and the archive are words."""
    setting = BY_NAME.get(change.setting)
    if setting is None or value is None:
        return value
    return _told(setting, int(value))


def _stored_words(change: "SettingChange", value: str | None) -> str:
    told = _stored_value(change, value)
    return "not set" if told is None else told if isinstance(told, str) else _words(told)


def _save(arguments: argparse.Namespace, toolbox: Toolbox, setting: Setting, value: int | None) -> int:
    with toolbox.department(target(arguments)) as department:
        kept = department.settings().get(setting.name, KeptSetting(setting.name))
        if value is not None or kept.value is not None:
            kept = department.save_setting(KeptSetting(setting.name, value, kept.version))
    document = {"name": setting.name, **_values(setting, kept)}
    answer(arguments, document, f"{setting.name} is {_words(document['in_force'])} from now on.")
    return DONE


def _number(words: str) -> int | None:
    from edumanage_desktop.services.upload_rules import size_bytes

    return _FLAGS.get(words.strip().lower(), size_bytes(words))


def _record(setting: Setting, kept: KeptSetting | None, change: "RegisterChange | None") -> dict[str, Any]:
    return {
        "name": setting.name,
        **_values(setting, kept),
        "default": _told(setting, setting.otherwise),
        "least": setting.least,
        "most": setting.most,
        "changed_by": None if change is None else change.login,
        "changed_at": None if change is None else change.at.isoformat(),
    }


def _values(setting: Setting, kept: KeptSetting | None) -> dict[str, Any]:
    return {
        "value": None if kept is None else _told(setting, kept.value),
        "in_force": _told(setting, in_force(setting, kept)),
    }


def _told(setting: Setting, value: int | None) -> int | bool | None:
    """Return a switch's value as one."""
    return bool(value) if value is not None and setting.is_switch else value


def _words(value: int) -> str:
    return f"{value:,}" if not isinstance(value, bool) else "on" if value else "off"


def _whence(record: Mapping[str, Any]) -> str:
    if record["value"] is None:
        return "nobody has set it"
    return f"set by {record['changed_by'] or 'the database'}"
