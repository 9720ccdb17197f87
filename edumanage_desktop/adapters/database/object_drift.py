"""Triggers, views and routines of a database beside those that the migrations make, each difference by its name.

A file keeps the statements as they were made. A server keeps those of triggers and routines, and of a view only what it
made of it; so each view is made once more for a moment, under a name of its own, with the rights of whoever asks, and
the server's two texts are compared.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from secrets import token_hex

from edumanage_desktop.adapters.database.connections import Connection
from edumanage_desktop.adapters.database.failures import driver_errors
from edumanage_desktop.adapters.database.program_texts import (
    FUNCTION,
    PROCEDURE,
    TRIGGER,
    VIEW,
    MadeObject,
    objects_in_a_file,
    one_spaced,
    plain_name,
    routine_text,
    trigger_text,
)
from edumanage_desktop.domain.drift import Drift, DriftKind
from edumanage_desktop.domain.sentences import Sentence

_TRIAL = "em_trial_view_"
"""What the name of a view begins with that stands for a moment only."""
_DEFINER = "DEFINER"
_NOT_THERE = frozenset({1054, 1146, 1305, 1356})
"""A server's answers about a table, column, function or view that is missing or lacks something itself."""
_KINDS = {
    TRIGGER: Sentence("trigger"),
    VIEW: Sentence("view"),
    PROCEDURE: Sentence("procedure"),
    FUNCTION: Sentence("function"),
    "event": Sentence("event"),
}


@dataclass(frozen=True, slots=True)
class _Present:
    """What a server has: by whose rights it runs, and whether by those of its owner."""

    owner: str
    is_owners: bool = True
    text: str = ""


def drift_in_a_file(connection: Connection) -> tuple[list[Drift], int]:
    """Return what differs in a file, and how many objects were compared."""
    wanted = {(each.kind, each.name): one_spaced(each.statement) for each in objects_in_a_file()}
    query = "SELECT type,name,sql FROM sqlite_master WHERE type IN('trigger','view') ORDER BY type,name"
    present = {(str(kind), str(name)): one_spaced(str(sql)) for kind, name, sql in connection.rows(query)}
    found = []
    for kind, name in wanted:
        if (kind, name) not in present:
            found.append(_missing(kind, name))
        elif present[kind, name] != wanted[kind, name]:
            found.append(_changed(kind, name))
    found += [_added(kind, name) for kind, name in present if (kind, name) not in wanted]
    return found, len(wanted)


def drift_on_a_server(
    connection: Connection, wanted: Sequence[MadeObject], *, has_owners: bool, with_views: bool
) -> tuple[list[Drift], int]:
    """Return what differs in a server's database, and how many objects were compared.

    `has_owners` says that the server was prepared, so that the owners' accounts own everything; `with_views` that the
    texts of views are compared too, which makes a view for a moment. Raises the driver's errors.
    """
    present = {**_triggers(connection), **_routines(connection), **_views(connection)}
    found = []
    for each in wanted:
        there = present.pop((each.kind, each.name), None)
        if there is None:
            found.append(_missing(each.kind, each.name))
            continue
        found += _of_owner(each, there, has_owners=has_owners)
        if each.kind == TRIGGER:
            is_same = there.text == trigger_text(each.statement)
        elif each.kind == VIEW:
            is_same = not with_views or _made_again(connection, each) in {None, there.text}
        else:
            is_same = there.text == routine_text(each.statement)
        if not is_same:
            found.append(_changed(each.kind, each.name))
    found += [_added(kind, name) for kind, name in present if not name.startswith(_TRIAL)]
    found += [_added("event", name) for name in _events(connection)]
    return found, len(wanted)


def sweep_trials(connection: Connection) -> None:
    """Remove the views of a look that was killed."""
    query = (
        "SELECT table_name FROM information_schema.views WHERE table_schema=DATABASE() AND LEFT(table_name,:n)=:trial"
    )
    for (name,) in connection.rows(query, {"n": len(_TRIAL), "trial": _TRIAL}):
        connection.rows(f"DROP VIEW IF EXISTS `{name}`")


def _of_owner(wanted: MadeObject, there: _Present, *, has_owners: bool) -> Iterator[Drift]:
    if (has_owners and there.owner != wanted.owner) or not there.is_owners:
        words = Sentence(
            "The {kind} {name} runs by the rights of {owner}, and not by those of {wanted}.",
            kind=_KINDS[wanted.kind],
            name=wanted.name,
            owner=there.owner if there.is_owners else Sentence("whoever uses it"),
            wanted=wanted.owner,
        )
        yield Drift(DriftKind.OBJECT_OWNER, wanted.name, words)


def _triggers(connection: Connection) -> Mapping[tuple[str, str], _Present]:
    query = "SELECT trigger_name,definer FROM information_schema.triggers WHERE trigger_schema=DATABASE()"
    found = {}
    for name, owner in connection.rows(query):
        (row,) = connection.rows(f"SHOW CREATE TRIGGER `{name}`")
        found[TRIGGER, plain_name(str(name))] = _Present(str(owner), text=trigger_text(str(row[2])))
    return found


def _routines(connection: Connection) -> Mapping[tuple[str, str], _Present]:
    query = (
        "SELECT routine_type,routine_name,definer,security_type FROM information_schema.routines"
        " WHERE routine_schema=DATABASE()"
    )
    found = {}
    for kind, name, owner, security in connection.rows(query):
        (row,) = connection.rows(f"SHOW CREATE {kind} `{name}`")
        text = "" if row[2] is None else routine_text(str(row[2]))
        found[str(kind).lower(), str(name)] = _Present(str(owner), security == _DEFINER, text)
    return found


def _views(connection: Connection) -> Mapping[tuple[str, str], _Present]:
    query = (
        "SELECT table_name,definer,security_type,view_definition FROM information_schema.views"
        " WHERE table_schema=DATABASE()"
    )
    return {
        (VIEW, str(name)): _Present(str(owner), security == _DEFINER, str(text))
        for name, owner, security, text in connection.rows(query)
    }


def _events(connection: Connection) -> list[str]:
    query = "SELECT event_name FROM information_schema.events WHERE event_schema=DATABASE()"
    return [str(name) for (name,) in connection.rows(query)]


def _made_again(connection: Connection, wanted: MadeObject) -> str | None:
    """Return what the server makes of the text of a view; it is there for a moment, by the rights of whoever asks.

    None where it cannot be made, because something is missing that it reads: that is told by its own name; and where
    another look, beginning just now, swept it away.
    """
    trial = f"{_TRIAL}{token_hex(4)}"
    _head, _view, rest = wanted.statement.partition(f" VIEW {wanted.name} ")
    query = "SELECT view_definition FROM information_schema.views WHERE table_schema=DATABASE() AND table_name=:name"
    try:
        connection.rows(f"CREATE SQL SECURITY INVOKER VIEW {trial} {rest}")
        made = connection.value(query, {"name": trial})
        return None if made is None else str(made)
    except driver_errors() as error:
        if error.args[:1] and error.args[0] in _NOT_THERE:
            return None
        raise
    finally:
        with suppress(*driver_errors()):
            connection.rows(f"DROP VIEW IF EXISTS {trial}")


def _missing(kind: str, name: str) -> Drift:
    if kind == TRIGGER:
        words = Sentence("The trigger {name} is missing: what it judges is judged no more.", name=name)
    else:
        words = Sentence("The {kind} {name} is missing.", kind=_KINDS[kind], name=name)
    return Drift(DriftKind.OBJECT_MISSING, name, words)


def _changed(kind: str, name: str) -> Drift:
    words = Sentence("The {kind} {name} is not as the migration wrote it.", kind=_KINDS[kind], name=name)
    return Drift(DriftKind.OBJECT_CHANGED, name, words)


def _added(kind: str, name: str) -> Drift:
    words = Sentence("No migration made the {kind} {name}.", kind=_KINDS[kind], name=name)
    return Drift(DriftKind.OBJECT_ADDED, name, words)
