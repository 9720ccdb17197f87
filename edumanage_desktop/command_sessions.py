"""Connections of whoever runs a command: as the URL's user or, on an embedded database, as the target's login.

Imports stand inside the functions, as in `toolbox`.
"""

import getpass
import sys
from typing import TYPE_CHECKING

from edumanage_desktop.services.administration import Target

if TYPE_CHECKING:
    from edumanage_desktop.adapters.database.connections import Connections
    from edumanage_desktop.adapters.database.embedded_sign_in import EmbeddedOwnAccount


def connections_of(target: Target) -> "Connections":
    """Return connections of whoever asks, who has shown nothing yet."""
    from edumanage_desktop.adapters.database.connections import Connections
    from edumanage_desktop.adapters.database.driver import place_of

    login = login_of(target)
    return Connections(place=place_of(target.database, login=target.login), login=login)


def let_in(target: Target) -> "Connections":
    """Return connections of whoever asks, who has shown that they are."""
    connections = connections_of(target)
    if not connections.is_server:
        own_account_of(target, connections).check()
    return connections


def own_account_of(target: Target, connections: "Connections") -> "EmbeddedOwnAccount":
    """Return the account of whoever asks in a file; its password is asked for where it has one."""
    from edumanage_desktop.adapters.database.embedded_sign_in import EmbeddedOwnAccount

    return EmbeddedOwnAccount(connections=connections, login=login_of(target), ask_password=ask_password)


def login_of(target: Target) -> str:
    """Return who asks on an embedded database."""
    return target.login or getpass.getuser()


def ask_password() -> str | None:
    """Ask on a terminal; None where there is none."""
    return getpass.getpass("Password: ", stream=sys.stderr) if sys.stdin is not None and sys.stdin.isatty() else None
