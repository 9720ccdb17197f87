"""Composition root of signing in: the desk of a window, and the way it leads into a department.

Imports stand inside the functions, as in `entrance`.
"""

from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from edumanage_desktop.domain.database_url import is_embedded, server_address
from edumanage_desktop.entrance import (
    WindowOptions,
    database_identity,
    open_session,
    own_database,
    upgrade_schema,
)

if TYPE_CHECKING:
    from edumanage_desktop.adapters.database.driver import Place
    from edumanage_desktop.domain.profiles import ConnectionProfile
    from edumanage_desktop.services.diagnosis.connection import ConnectionProber
    from edumanage_desktop.services.session import Session
    from edumanage_desktop.services.sign_in import Credentials, OwnAccount, SignInDesk


TRIAL_SECONDS = 10
"""Who says nothing for longer is no database that could be worked with."""


class DepartmentEntrance:
    """See `services.sign_in.Entrance`; `options` name the person's own folders."""

    def __init__(self, *, options: WindowOptions) -> None:
        self._options = options

    def enter(self, credentials: "Credentials") -> "Session":
        """Open a session."""
        profile = credentials.profile
        store, login = profile.store or self._options.store, credentials.login or None
        options = replace(self._options, database=profile.database_url(), store=store, login=login)
        return open_session(options, credentials.password or None, on_shared_machine=profile.is_shared_machine)

    def place_elsewhere(self) -> str:
        """Look at the command line, then at the surroundings."""
        from edumanage_desktop.adapters.file_store.places import named_place

        return named_place(str(self._options.store or "")) or ""

    def wipe_leftovers(self) -> None:
        """Wipe the copies of files that killed sessions left on this computer."""
        from edumanage_desktop.adapters.file_store.session_cache import wipe_leftovers

        wipe_leftovers(self._options.cache_folder)

    def own_account(self, credentials: "Credentials") -> "OwnAccount":
        """Return the account on the server or in the file."""
        from edumanage_desktop.adapters.database.own_account import own_account_at

        return own_account_at(self._place(credentials), login=credentials.login, password=credentials.password)

    def try_out(self, credentials: "Credentials") -> None:
        """Connect, prove the password, look at the schema and for the files, and leave."""
        from edumanage_desktop.adapters.database import open_database
        from edumanage_desktop.adapters.database.own_account import greet_server

        place = self._place(credentials)
        if place.is_server:
            greet_server(place)
        password = credentials.password or None
        with closing(open_database(self._url(credentials.profile), login=credentials.login, password=password)):
            _greet_store(credentials, self._options.store)

    def connection_prober(self, credentials: "Credentials") -> "ConnectionProber":
        """Return who tries it as these credentials; the password of a file is proven by its own account."""
        from edumanage_desktop.adapters.database.connection_probe import DatabaseConnectionProber

        def prove() -> None:
            with closing(self.own_account(credentials)) as account:
                account.check()

        return DatabaseConnectionProber(
            database=self._url(credentials.profile),
            login=credentials.login or None,
            password=credentials.password or None,
            prove=prove,
        )

    def asks_password(self, profile: "ConnectionProfile") -> bool:
        """Return whether a server is asked and nobody handed in a password."""
        from edumanage_desktop.adapters.database.driver import secret_of

        url = profile.database_url()
        if url is None or is_embedded(url):
            return False
        return secret_of(None) is None and server_address(url).password is None

    def needs_first_admin(self, profile: "ConnectionProfile") -> bool:
        """Ask the embedded database."""
        from edumanage_desktop.adapters.database.embedded_accounts import needs_first_admin

        return needs_first_admin(self._url(profile))

    def make_first_admin(self, credentials: "Credentials", full_name: str) -> None:
        """Make the first administrator."""
        from edumanage_desktop.adapters.database.embedded_accounts import make_first_admin

        make_first_admin(
            self._url(credentials.profile), login=credentials.login, full_name=full_name, password=credentials.password
        )

    def upgrade(self, credentials: "Credentials") -> None:
        """Run the migrations as these credentials may; a file's as one of its administrators."""
        url, password = self._url(credentials.profile), credentials.password or None
        if is_embedded(url):
            from edumanage_desktop.adapters.database.own_account import require_administrator

            require_administrator(self._place(credentials), login=credentials.login, password=credentials.password)
        upgrade_schema(url, login=credentials.login, password=password)

    def place(self, profile: "ConnectionProfile") -> str:
        """Return what `database_identity` says."""
        return database_identity(self._url(profile))

    def _url(self, profile: "ConnectionProfile") -> str:
        return profile.database_url() or own_database(self._options.data_folder)

    def _place(self, credentials: "Credentials") -> "Place":
        from edumanage_desktop.adapters.database.driver import place_of

        return place_of(
            self._url(credentials.profile), login=credentials.login, password=credentials.password or None,
            answer_within_seconds=TRIAL_SECONDS,
        )  # fmt: skip


def _greet_store(credentials: "Credentials", elsewhere: str | Path | None) -> None:
    """Try the place of the files that a profile names, with the secret that was typed or the one that is remembered.

    A server's files are somewhere: where neither the profile names a place, nor `elsewhere`, nor the surroundings, that
    raises `StorePlaceUnknown`.
    """
    from edumanage_desktop.adapters.file_store.places import greet_store, nothing_remembered, required_place

    profile, secret = credentials.profile, credentials.store_secret
    if profile.is_server:
        required_place(profile.store or str(elsewhere or ""))
    if profile.store and secret:
        greet_store(profile.store, remembered=lambda _identity, _key_id: secret)
    elif profile.store:
        greet_store(profile.store, remembered=nothing_remembered if profile.is_shared_machine else None)


def make_sign_in_desk(options: WindowOptions) -> "SignInDesk":
    """Return the desk of a window with these folders."""
    from edumanage_desktop.adapters.failed_sign_ins import FailedSignInFiles
    from edumanage_desktop.adapters.keyring_passwords import KeyringPasswords
    from edumanage_desktop.adapters.platform import this_platform
    from edumanage_desktop.adapters.platform.folders import machine_config_folders
    from edumanage_desktop.adapters.profiles import FILE_NAME, ProfileFiles
    from edumanage_desktop.services.sign_in import SignInDesk

    return SignInDesk(
        profiles=ProfileFiles(
            own=options.config_folder / FILE_NAME,
            machine_wide=[folder / FILE_NAME for folder in machine_config_folders()],
            platform=this_platform(),
        ),
        passwords=KeyringPasswords(),
        failures=FailedSignInFiles(options.data_folder / "sign-ins"),
        entrance=DepartmentEntrance(options=options),
    )
