"""Preparing a database server for a department: what it needs before anybody can sign in, and what is unsafe there."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol

from edumanage_desktop.services.people import OneTimePassword


@dataclass(frozen=True, slots=True)
class Unsafe:
    """Something about the server that an administrator should mend: a stable name, and what to do in words."""

    name: str
    words: str


@dataclass(slots=True)
class Preparation:
    """What a preparation made and found; `admin` is the administrator's one-time password, None where they need none.

    `created` names what was not there before, as `database edumanage` or `role em_faculty`.
    """

    created: list[str] = field(default_factory=list)
    unsafe: Sequence[Unsafe] = ()
    admin: OneTimePassword | None = None


class ServerPreparer(Protocol):
    """Prepares the server that a URL names, signed in as its database administrator; can be repeated at any time.

    Raises the `DatabaseError`s, and `Refused` naming every right that the administrator's account lacks.
    """

    def prepare(
        self,
        *,
        admin: str,
        admin_name: str | None,
        portal: str | None,
        reset_admin: bool = False,
        shows_replica: bool = False,
    ) -> Preparation:
        """Make database, owners, roles, schema and the first administrator `admin`; remove nothing of others.

        One is made, or given another one-time password, where nobody is left who could sign in as an administrator;
        with `reset_admin` also where there is somebody, if `admin` is an administrator, otherwise `Refused`. `portal`
        is the portal's account, which gets its least grants; what it has beyond them is reported as unsafe. With
        `shows_replica` administrators of the department see from then on how far a MariaDB replica is behind.
        """
        ...

    def statements(self, *, portal: str | None, shows_replica: bool = False) -> str:
        """Return the SQL that `prepare` would run on an empty server, without the administrator's password."""
        ...
