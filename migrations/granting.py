"""Granting and revoking what the database roles may do, as far as whoever upgrades is allowed to."""

import logging
from collections.abc import Iterable, Sequence

import sqlalchemy as sa
from alembic import context

from migrations import steps

Grant = tuple[str, str, str]
"""(privilege, object, role)"""
_NO_RIGHT = frozenset({1044, 1045, 1133, 1142, 1143, 1227, 1370, 1396, 1410, 1698, 1959, 3523})
_NOTHING_TO_REVOKE = frozenset({1141, 1147, 1403})
_LATER = (
    "The account that upgrades may not create roles or grant them, so the schema is ready but nobody else may use it"
    " yet: run `edumanage-desktop server prepare` with an account that may."
)
_TOLD = "grants_wanted"
"""What notes that it was said, once for all steps of an upgrade."""
_log = logging.getLogger("edumanage.migrations")


def _code(error: sa.exc.DBAPIError) -> int:
    arguments = getattr(error.orig, "args", ())
    return int(arguments[0]) if arguments and isinstance(arguments[0], int) else 0


def grant(roles: Iterable[str], granted: Sequence[Grant]) -> None:
    """Create the roles that the server lacks and grant them this database; without the right to, say who has to.

    One statement names one role: MariaDB gives the later ones of a list what an earlier one held of the columns.
    """
    statements = [f"CREATE ROLE IF NOT EXISTS {role}" for role in roles]
    held: dict[tuple[str, str], list[str]] = {}
    for privilege, target, role in granted:
        held.setdefault((target, role), []).append(privilege)
    statements += [f"GRANT {','.join(privileges)} ON {target} TO {role}" for (target, role), privileges in held.items()]
    if context.is_offline_mode():
        for statement in statements:
            steps.run(statement)
        return
    refused = 0
    for statement in statements:
        try:
            steps.run(statement)
        except sa.exc.DBAPIError as error:
            if _code(error) not in _NO_RIGHT:
                raise
            refused += 1
    if refused and not context.config.attributes.get(_TOLD):
        context.config.attributes[_TOLD] = True
        _log.warning(_LATER)


def revoke(granted: Sequence[Grant]) -> None:
    """Take privileges from the roles; the roles stay, other databases of the server use them."""
    for privilege, target, role in reversed(granted):
        try:
            steps.run(f"REVOKE {privilege} ON {target} FROM {role}")
        except sa.exc.DBAPIError as error:
            if context.is_offline_mode() or _code(error) not in _NOTHING_TO_REVOKE | _NO_RIGHT:
                raise
