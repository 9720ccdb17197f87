"""The triggers, views and routines that the migrations make, as a database at their head should have them."""

import re
from dataclasses import dataclass

from migrations.program import accounts, archive, archive_in_file, health, maintenance, mariadb, sqlite, views
from migrations.program.account_marks import ACCOUNTS, OWNER, Ground
from migrations.program.server_words import LOGIN
from migrations.steps import OTHER_NAME

TRIGGER, VIEW, PROCEDURE, FUNCTION = "trigger", "view", "procedure", "function"
OWNER_OF_ALL = f"{OWNER}@{accounts.OWNER_HOST}"
OWNER_OF_ACCOUNTS = f"{ACCOUNTS}@{accounts.OWNER_HOST}"
_DEFINER = "SQL SECURITY DEFINER"
_BODY = re.compile(r"\b(?:BEGIN|RETURN)\b")
_BEFORE_NAME = re.compile(
    r"CREATE (?:OR REPLACE )?(?:ALGORITHM ?= ?\w+ )?(?:DEFINER ?= ?\S+ )?(?:SQL SECURITY DEFINER )?", re.IGNORECASE
)
_ORDER = re.compile(r"^(?:PRECEDES|FOLLOWS) \S+ ")
_OTHER = re.compile(rf"\b(\w+){OTHER_NAME}\b")


@dataclass(frozen=True, slots=True)
class MadeObject:
    """What a migration makes: of which kind, by which name and statement; on a server, by whose rights it runs."""

    kind: str
    name: str
    statement: str
    owner: str = ""


def objects_in_a_file() -> list[MadeObject]:
    """Return everything that a file at the head has."""
    dialect = views.Dialect(login="current_login()")
    shown = {
        **views.views(dialect),
        **maintenance.views("current_login()", ""),
        **archive.views(dialect),
        **health.views("current_login()", ""),
    }
    judging = [
        *sqlite.triggers(),
        *maintenance.sqlite_triggers(),
        *archive_in_file.sqlite_triggers(),
        *health.sqlite_triggers(),
    ]
    return [
        *(MadeObject(TRIGGER, name, statement) for name, statement in judging),
        *(MadeObject(VIEW, name, statement) for name, statement in shown.items()),
    ]


def objects_on_a_server(*, is_mysql: bool, ground: Ground | None) -> list[MadeObject]:
    """Return everything that a server's database at the head has; without a ground no procedures of accounts."""
    dialect = views.Dialect(LOGIN, _DEFINER, shielded=True, by_joins=is_mysql)
    shown = {
        **views.views(dialect),
        **maintenance.views(LOGIN, _DEFINER),
        **archive.views(dialect),
        **health.views(LOGIN, _DEFINER),
    }
    judging = [
        *mariadb.triggers(),
        *maintenance.server_triggers(),
        *archive.server_triggers(),
        *health.server_triggers(),
    ]
    routines = [*mariadb.routines(), *maintenance.routines(), *archive.routines(), *health.routines()]
    found = [MadeObject(TRIGGER, name, statement, OWNER_OF_ALL) for name, statement in judging]
    found += [MadeObject(VIEW, name, statement, OWNER_OF_ALL) for name, statement in shown.items()]
    found += [MadeObject(kind.lower(), name, statement, OWNER_OF_ALL) for kind, name, statement in routines]
    if ground is not None:
        found += [
            MadeObject(PROCEDURE, name, statement, OWNER_OF_ACCOUNTS)
            for name, statement, _callers in accounts.procedures(ground)
        ]
    return found


def plain_name(name: str) -> str:
    """Return a trigger's name without what every second restore in place adds to it."""
    return name.removesuffix(OTHER_NAME)


def one_spaced(text: str) -> str:
    """Return a text in which no blank counts."""
    return " ".join(text.split()).rstrip("; ")


def trigger_text(statement: str) -> str:
    """Return what a trigger does and when: without its owner, its place among others, and which of two names it has."""
    head, _row, body = one_spaced(statement).partition(" FOR EACH ROW ")
    head = _BEFORE_NAME.sub("CREATE ", head.replace("`", ""), count=1)
    return _OTHER.sub(r"\1", f"{head} FOR EACH ROW ") + _without_order(body)


def _without_order(body: str) -> str:
    """Return a body without PRECEDES or FOLLOWS, which MariaDB does not tell again."""
    return _ORDER.sub("", body, count=1)


def routine_text(statement: str) -> str:
    """Return the parameters and the body of a routine, and whether it runs by its caller's rights.

    What a server prints between the two is its own wording.
    """
    plain = one_spaced(statement)
    begins = _BODY.search(plain)
    head, body = (plain, "") if begins is None else (plain[: begins.start()], plain[begins.start() :])
    invoker = "INVOKER " if "SQL SECURITY INVOKER" in head.upper() else ""
    return f"{_parameters(head)} {invoker}{body}"


def _parameters(head: str) -> str:
    start, depth = head.find("("), 0
    for at in range(max(start, 0), len(head)):
        depth += {"(": 1, ")": -1}.get(head[at], 0)
        if depth == 0:
            return head[start : at + 1].replace(" ", "")
    return ""
