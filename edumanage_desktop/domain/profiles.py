"""Connection profiles: where a person's department is, without any secret."""

from dataclasses import dataclass, field, replace
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
_WHERE = ("kind", "hosts", "database", "authority", "asks_directory", "has_no_tls")
"""The fields that say where a profile leads, and how."""
LOCK_AFTER_MINUTES = 15
LONGEST_LOCK_MINUTES = 24 * 60


@dataclass(frozen=True, slots=True)
class ConnectionProfile:
    """One way to a department; `database` is a file's path or a database's name, empty for the person's own file.

    `authority` is the file of the certificate authority, empty for those that the system trusts. `locked` names what a
    machine-wide file does not let anybody change. `has_no_tls` is an administrator's exception, honoured only there.
    `url` is what somebody gave on the command line where the other fields cannot say as much (a socket, a password, a
    file's options); no file of profiles keeps or gives one.
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
    url: str = field(default="", repr=False)

    def __post_init__(self) -> None:
        if is_url(self.database):
            raise ValueError("a profile's database is a name or a file's path, never a URL")

    @property
    def is_server(self) -> bool:
        """Return whether it leads to a server."""
        return self.kind is ProfileKind.SERVER

    def is_locked(self, field: str) -> bool:
        """Return whether nobody but an administrator of this computer may change a field."""
        return field in self.locked

    def changed(self, **changes: Any) -> "ConnectionProfile":
        """Return the profile with other values, but for those that are locked; one that leads elsewhere has no URL."""
        names = {"is_shared_machine": "shared_machine", "asks_directory": "sign_in", "has_no_tls": "tls"}
        changed = replace(
            self, **{name: value for name, value in changes.items() if not self.is_locked(names.get(name, name))}
        )
        leads_elsewhere = any(getattr(changed, name) != getattr(self, name) for name in _WHERE)
        return replace(changed, url="") if leads_elsewhere else changed

    def database_url(self) -> str | None:
        """Return the URL that it leads to, None for the person's own embedded database."""
        if self.url:
            return self.url
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


def is_url(database: str) -> bool:
    """Return whether what should name a database is a URL, which could hold a password or switch TLS off."""
    return "://" in database


def profile_of_url(url: str, *, login: str = "", store: str = "") -> ConnectionProfile:
    """Return the profile of a URL that somebody gave on the command line, with its database as its name."""
    profile = _profile_of(url, login=login, store=store)
    return profile if profile.database_url() == url else replace(profile, url=url)


def _profile_of(url: str, *, login: str, store: str) -> ConnectionProfile:
    """Return the profile as far as its fields can say what a URL does."""
    if is_embedded(url):
        path = _no_url(url.partition(":///")[2])
        return ConnectionProfile(name=PurePath(url).stem, database=path, login=login, store=store)
    address = server_address(url)
    return ConnectionProfile(
        name=address.database,
        kind=ProfileKind.SERVER,
        hosts=address.hosts,
        database=_no_url(address.database),
        authority=address.authority or "",
        login=login or address.user,
        store=store,
        asks_directory=address.asks_directory,
        has_no_tls=address.lacks_tls,
    )


def _no_url(database: str) -> str:
    return "" if is_url(database) else database
