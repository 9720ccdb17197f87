"""People who sign in: who they are, which roles they hold, and what becomes of their accounts."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from edumanage_desktop.domain.people import Role

MOST_AT_ONCE = 500
"""Accounts that are made in one step; more come in several."""


class AccountState(StrEnum):
    """How far an account is."""

    NONE = ""
    MAKING = "making"
    """An interruption left it half made; adding the person again completes it."""
    INVITED = "invited"
    """It has a one-time password."""
    ACTIVE = "active"
    DIRECTORY = "directory"
    """The institution's directory keeps and checks its password."""


@dataclass(frozen=True, slots=True)
class NewPerson:
    """Somebody who is to sign in; `faculty_id` and `student_id` are the portal's, demanded by these roles.

    `in_directory` asks that the institution's directory (PAM, LDAP) checks their password, where the server offers it.
    """

    login: str
    full_name: str
    roles: frozenset[Role]
    email: str | None = None
    faculty_id: int | None = None
    student_id: int | None = None
    in_directory: bool = False


@dataclass(frozen=True, slots=True)
class OneTimePassword:
    """What a person signs in with once, to choose a password of their own, until `valid_until` (UTC)."""

    login: str
    password: str
    valid_until: datetime


@dataclass(frozen=True, slots=True)
class Account:
    """A person as administrators see them."""

    login: str
    full_name: str
    roles: frozenset[Role]
    active: bool
    state: AccountState
    email: str | None = None
    faculty_id: int | None = None
    student_id: int | None = None
    version: int = 1
    """Counts the changes of name, roles and ids."""


class AccountKeeper(Protocol):
    """Makes and changes accounts, judged by the database for whoever is signed in.

    Every method may raise `Refused` and the `DatabaseError`s, and can be called again after any interruption.
    """

    def add(self, people: Iterable[NewPerson]) -> list[OneTimePassword]:
        """Make accounts; the passwords are told once and stored nowhere, none for who is in the directory."""
        ...

    def people(self) -> Sequence[Account]:
        """Return everybody, by login."""
        ...

    def staff(self) -> Sequence[Account]:
        """Return everybody who has a faculty id or no student's, by login: a department has many more students."""
        ...

    def student_id(self, number: str) -> int:
        """Return the portal's id of the student with a registration number; `Refused` when there is none."""
        ...

    def change(self, person: NewPerson, *, version: int | None = None) -> None:
        """Give a person this name and these roles; their sessions end when the roles are others than before.

        `version` is that of the account which the change is based on, None for whatever stands there; when somebody
        was first, CONFLICT is refused. Whoever has only a one-time password, and comes to hold roles whose passwords no
        registrar resets, needs a new one afterwards.
        """
        ...

    def disable(self, login: str) -> None:
        """Refuse everything from now on, also in open sessions, and end them."""
        ...

    def enable(self, login: str) -> None:
        """Let a disabled person in again, with the password they had."""
        ...

    def end_all_sessions(self) -> bool:
        """End everybody's sessions but those of whoever is signed in; return whether they have ended.

        A file has no sessions of its own, a server that an earlier release prepared ends none, and one may be left that
        is inside a statement or on a node that cannot be asked: open windows end theirs by what they read of the hold.
        """
        ...

    def reset(self, login: str) -> OneTimePassword:
        """Replace a forgotten password with a one-time one and end the person's sessions."""
        ...
