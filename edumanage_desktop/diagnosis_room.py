"""Composition root of the window's diagnoses: from where somebody signed in to who tries, measures and mends there.

Imports stand inside the functions, as in `entrance`.
"""

import getpass
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

from edumanage_desktop.domain.database_url import is_embedded, server_address
from edumanage_desktop.services.administration import Target
from edumanage_desktop.services.diagnosis.room import UploadDesk

if TYPE_CHECKING:
    from edumanage_desktop.entrance import WindowOptions
    from edumanage_desktop.services.backup.room import Account
    from edumanage_desktop.services.diagnosis.connection import ConnectionProber
    from edumanage_desktop.services.diagnosis.performance import PerformanceDesk
    from edumanage_desktop.services.sign_in import Credentials


def diagnosis_room(options: "WindowOptions", credentials: "Credentials | None") -> "WindowDiagnoses":
    """Return the diagnoses of where somebody signed in, None for the database that the options name."""
    from edumanage_desktop.entrance import own_database

    profile = None if credentials is None else credentials.profile
    database = (profile and profile.database_url()) or options.database or own_database(options.data_folder)
    login = (credentials and credentials.login) or options.login or (getpass.getuser() if is_embedded(database) else "")
    store = (profile and profile.store) or options.store
    chosen = replace(options, database=database, store=store, login=login or None)
    return WindowDiagnoses(options=chosen, database=database, credentials=credentials)


class WindowDiagnoses:
    """See `services.diagnosis.room.DiagnosisRoom`."""

    def __init__(self, *, options: "WindowOptions", database: str, credentials: "Credentials | None") -> None:
        self._options, self._database, self._credentials = options, database, credentials
        self._login = options.login
        self._password = (credentials and credentials.password) or None
        self.server = "" if is_embedded(database) else str(server_address(database).hosts[0])

    def connection(self) -> "ConnectionProber":
        from edumanage_desktop.adapters.database.connection_probe import DatabaseConnectionProber

        return DatabaseConnectionProber(
            database=self._database, login=self._login, password=self._password, prove=_let_in_already
        )

    @contextmanager
    def uploads(self, account: "Account | None") -> Iterator[UploadDesk]:
        from edumanage_desktop.adapters.database.connections import Connections
        from edumanage_desktop.adapters.database.driver import place_of
        from edumanage_desktop.adapters.database.named_files import DatabaseFileNames
        from edumanage_desktop.adapters.file_store.places import store_at
        from edumanage_desktop.probing import Ground, upload_prober
        from edumanage_desktop.services.diagnosis.clearing import LeftHere

        with ExitStack() as opened:
            place = place_of(self._database, login=self._login, password=self._password)
            connections = opened.enter_context(closing(Connections(place=place, login=self._login)))
            of_server = None
            if account is not None and self.server:
                as_account = self.target(account)
                of_server = opened.enter_context(closing(Connections(place=place_of(as_account.database))))
            ground = Ground(
                database=self._database,
                connections=connections,
                data_folder=self._options.data_folder,
                store=str(self._options.store or "") or None,
                login=self._login,
                password=self._password,
                profile=None if self._credentials is None else self._credentials.profile,
                account=of_server,
            )
            left = LeftHere(lambda: store_at(self._store_place()), DatabaseFileNames(connections=connections))
            yield UploadDesk(upload_prober(ground), left)

    @contextmanager
    def performance(self, account: "Account | None") -> "Iterator[PerformanceDesk]":
        from edumanage_desktop.measuring import performance_desk

        as_account = None if account is None else self.target(account)
        with performance_desk(self.target(), account=as_account, sign_in=_let_in_already) as desk:
            yield desk

    def target(self, account: "Account | None" = None) -> Target:
        """Return what is meant, as whoever is signed in or as an administrator of the server."""
        if is_embedded(self._database):
            return Target(self._database, self._store_place(), self._login)
        address = server_address(self._database)
        if account is not None:
            address = replace(address, user=account.login, password=account.password)
        else:
            address = replace(address, user=self._login or address.user, password=self._password or address.password)
        return Target(address.url(with_password=True), self._store_place())

    def _store_place(self) -> str:
        from edumanage_desktop.adapters.file_store.places import place_of_files

        options = self._options
        return place_of_files(str(options.store or ""), data_folder=options.data_folder, is_server=bool(self.server))


def _let_in_already() -> None:
    """Ask for nothing: whoever stands before the window has signed in."""
