"""Composition root of diagnoses and of the verification of a deployment, for the command line.

Imports stand inside the methods, as in `toolbox`.
"""

from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

from edumanage_desktop.command_sessions import connections_of, let_in, login_of, own_account_of
from edumanage_desktop.domain.database_url import is_embedded
from edumanage_desktop.services.administration import Target

if TYPE_CHECKING:
    from edumanage_desktop.probing import Ground
    from edumanage_desktop.services.diagnosis.connection import ConnectionProber
    from edumanage_desktop.services.diagnosis.upload import UploadProber
    from edumanage_desktop.services.diagnosis.visibility import VisibilityReader
    from edumanage_desktop.services.verification.verifying import DeploymentVerification


class DiagnosingTools:
    """See `services.administration.Toolbox`."""

    @contextmanager
    def deployment_verification(self, target: Target) -> "Iterator[DeploymentVerification]":
        """Open the database as an administrator of it, and the store with the rights of whoever runs this."""
        from edumanage_desktop.probing import deployment_verification

        with _ground(target) as ground:
            yield deployment_verification(ground)

    @contextmanager
    def visibility(self, target: Target) -> "Iterator[VisibilityReader]":
        """Open the database as the URL's user or, on an embedded one, as the target's login."""
        from edumanage_desktop.entrance import visibility_reader

        with closing(let_in(target)) as connections:
            yield visibility_reader(connections)

    def connection_prober(self, target: Target) -> "ConnectionProber":
        """Return who tries the way to a database."""
        from edumanage_desktop.adapters.database.connection_probe import DatabaseConnectionProber

        def prove() -> None:
            with closing(connections_of(target)) as connections:
                own_account_of(target, connections).check()

        login = target.login if not is_embedded(target.database) else login_of(target)
        return DatabaseConnectionProber(database=target.database, login=login, prove=prove)

    @contextmanager
    def upload_prober(self, target: Target, *, account: Target | None = None) -> "Iterator[UploadProber]":
        """Open the database as an administrator of it, and the store with the rights of whoever runs this."""
        from edumanage_desktop.probing import upload_prober

        with _ground(target) as ground, ExitStack() as opened:
            of_server = None
            if account is not None and ground.connections.is_server:
                of_server = opened.enter_context(closing(connections_of(account)))
            yield upload_prober(replace(ground, account=of_server))


@contextmanager
def _ground(target: Target) -> "Iterator[Ground]":
    from edumanage_desktop.adapters.platform import folders
    from edumanage_desktop.probing import Ground

    with closing(connections_of(target)) as connections:
        sign_in = (lambda: None) if connections.is_server else own_account_of(target, connections).check
        yield Ground(
            database=target.database,
            connections=connections,
            data_folder=folders.data_folder(),
            store=target.store,
            login=target.login,
            sign_in=sign_in,
        )
