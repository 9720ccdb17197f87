"""Connection profiles: where a person's department is, without any secret."""

from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import PurePath
from typing import Any

from edumanage_desktop.domain.database_url import Host, ServerAddress, is_embedded, server_address


class ProfileKind(StrEnum):
    """What a profile leads to."""

    EMBEDDED = "embedded"
    SERVER = "server"


FIELDS = (
    "kind", "hosts", "database", "authority", "login", "store", "shared_machine", "sign_in", "tls", "lock_after_minutes"
)  # fmt: skip
"""What a profile's file may say, in the order in which it is written."""
DIRECTORY = "directory"
"""The `sign_in` of a server that asks PAM or LDAP for passwords."""
TLS_OFF = "off"
LOCK_AFTER_MINUTES = 15


@dataclass(frozen=True, slots=True)
class ConnectionProfile:
    """One way to a department; `database` is a file's path or a database's name, empty for the person's own file.

    `authority` is the file of the certificate authority, empty for those that the system trusts. `locked` names what a
    machine-wide file does not let anybody change. `has_no_tls` is an administrator's exception, honoured only there.
    """

    name: str
    kind: ProfileKind = ProfileKind.EMBEDDED
    hosts: tuple[Host, ...] = ()
    database: str = ""
    authority: str = ""
    login: str = ""
    store: str = ""
    is_shared_machine: bool = False
    asks_directory: bool = False
    has_no_tls: bool = False
    lock_after_minutes: int = LOCK_AFTER_MINUTES
    locked: frozenset[str] = frozenset()
    is_machine_wide: bool = False

    @property
    def is_server(self) -> bool:
        """Return whether it leads to a server."""
        return self.kind is ProfileKind.SERVER

    def is_locked(self, field: str) -> bool:
        """Return whether nobody but an administrator of this computer may change a field."""
        return field in self.locked

    def changed(self, **changes: Any) -> "ConnectionProfile":
        """Return the profile with other values, but for those that are locked."""
        names = {"is_shared_machine": "shared_machine", "asks_directory": "sign_in", "has_no_tls": "tls"}
        return replace(
            self, **{name: value for name, value in changes.items() if not self.is_locked(names.get(name, name))}
        )

    def database_url(self) -> str | None:
        """Return the URL that it leads to, None for the person's own embedded database."""
        if "://" in self.database:
            return self.database
        if not self.is_server:
            return f"sqlite:///{self.database}" if self.database else None
        return ServerAddress(
            hosts=self.hosts,
            database=self.database,
            user=self.login,
            authority=self.authority or None,
            is_plain=self.has_no_tls,
            asks_directory=self.asks_directory,
        ).url()


def profile_of_url(url: str, *, login: str = "", store: str = "") -> ConnectionProfile:
    """Return the profile of a URL that somebody gave on the command line, with its database as its name."""
    if is_embedded(url):
        return ConnectionProfile(name=PurePath(url).stem, database=url, login=login, store=store)
    address = server_address(url)
    return ConnectionProfile(
        name=address.database,
        kind=ProfileKind.SERVER,
        hosts=address.hosts,
        database=url if address.socket or address.password is not None else address.database,
        authority=address.authority or "",
        login=login or address.user,
        store=store,
        asks_directory=address.asks_directory,
        has_no_tls=address.lacks_tls,
    )
