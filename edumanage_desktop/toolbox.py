"""The composition root of the command line: hands its commands what they ask for, and imports no Qt.

Imports stand inside the methods, so that a command loads only what it needs.
"""

import getpass
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from edumanage_desktop.services.administration import (
    Eraser,
    HistoryVerifier,
    Progress,
    SampleLoader,
    SchemaKeeper,
    Target,
)
from edumanage_desktop.services.people import AccountKeeper
from edumanage_desktop.services.server_preparation import ServerPreparer

if TYPE_CHECKING:
    from edumanage_desktop.adapters.database.connections import Connections
    from edumanage_desktop.adapters.database.embedded_sign_in import EmbeddedOwnAccount


class CommandToolbox:
    """Builds the adapters for `services.administration.Toolbox`."""

    def schema_keeper(self, target: Target) -> SchemaKeeper:
        """Return who takes the schema of a database up and down."""
        from edumanage_desktop.adapters.database.schema_keeper import DatabaseSchemaKeeper

        return DatabaseSchemaKeeper(target=target)

    def history_verifier(self, target: Target) -> HistoryVerifier:
        """Return who checks the hash chains of a database."""
        from edumanage_desktop.adapters.database.history import DatabaseHistoryVerifier

        return DatabaseHistoryVerifier(target=target)

    def eraser(self, target: Target) -> Eraser:
        """Return who erases in a database and its file store."""
        from edumanage_desktop.adapters.database.erasure import DatabaseEraser

        if not target.store:
            return DatabaseEraser(target=target, sign_in=_sign_in_of(target))
        from edumanage_desktop.adapters.file_store.local import LocalFileStore
        from edumanage_desktop.adapters.sample_files.folder import store_folder

        store = LocalFileStore(root=store_folder(target.store))
        return DatabaseEraser(target=target, store=store, sign_in=_sign_in_of(target))

    def sample_loader(self, target: Target) -> SampleLoader:
        """Return who fills an empty database with the sample department."""
        from edumanage_desktop.adapters.database.bulk_load import BulkLoader
        from edumanage_desktop.adapters.database.engine import make_engine
        from edumanage_desktop.adapters.sample_files.folder import SampleFolder, store_folder
        from edumanage_desktop.adapters.sample_files.maker import SampleFiles
        from edumanage_desktop.services.sample_department.making import DepartmentMaker

        store = SampleFolder(root=store_folder(target.store or ""))
        return DepartmentMaker(maker=SampleFiles(), store=store, loader=BulkLoader(engine=make_engine(target.database)))

    def server_preparer(self, target: Target, progress: Progress) -> ServerPreparer:
        """Return who prepares a database server."""
        from edumanage_desktop.adapters.database.preparation import DatabaseServerPreparer

        return DatabaseServerPreparer(target=target, progress=progress)

    def account_keeper(self, target: Target) -> AccountKeeper:
        """Return who makes and changes accounts, as the URL's user or, on an embedded database, as the target's login.

        Whoever signs in to an embedded database with a password is asked for it before the first act.
        """
        from edumanage_desktop.adapters.database.accounts import ServerAccountKeeper
        from edumanage_desktop.adapters.database.embedded_accounts import EmbeddedAccountKeeper

        connections = _connections(target)
        if connections.is_server:
            return ServerAccountKeeper(connections=connections)
        return EmbeddedAccountKeeper(connections=connections, sign_in=_own_account(target, connections).check)


def _connections(target: Target) -> "Connections":
    from edumanage_desktop.adapters.database.connections import Connections
    from edumanage_desktop.adapters.database.driver import place_of

    login = _login(target)
    return Connections(place=place_of(target.database, login=target.login), login=login)


def _own_account(target: Target, connections: "Connections") -> "EmbeddedOwnAccount":
    from edumanage_desktop.adapters.database.embedded_sign_in import EmbeddedOwnAccount

    return EmbeddedOwnAccount(connections=connections, login=_login(target), ask_password=_ask_password)


def _sign_in_of(target: Target) -> Callable[[], None]:
    """Return what lets the target's login in to an embedded database; a server does that by itself."""

    def sign_in() -> None:
        connections = _connections(target)
        try:
            if not connections.is_server:
                _own_account(target, connections).check()
        finally:
            connections.close()

    return sign_in


def _login(target: Target) -> str:
    """Return who asks on an embedded database."""
    return target.login or getpass.getuser()


def _ask_password() -> str | None:
    """Ask on a terminal; None where there is none."""
    return getpass.getpass("Password: ", stream=sys.stderr) if sys.stdin is not None and sys.stdin.isatty() else None
