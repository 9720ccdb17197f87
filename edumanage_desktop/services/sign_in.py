"""Signing in: one's own account, its password, and what the window remembers of it."""

from typing import Protocol

SHORTEST_PASSWORD = 10
"""Characters; the server's procedure and the embedded database demand the same."""


class OwnAccount(Protocol):
    """The account of whoever signs in. Every method may raise the `DatabaseError`s."""

    def check(self) -> None:
        """Let in whoever has the right password.

        Raises `SignInRefused` (wrong login or password), `AccountDisabled`, and `PasswordToChoose` when the password
        is a one-time one that still holds; one that no longer holds is `SignInRefused` with its own sentence.
        """
        ...

    def choose_password(self, password: str) -> None:
        """Replace the one-time password; `Refused` INVALID says what a password must be like."""
        ...

    def change_password(self, password: str) -> None:
        """Replace one's own password by another; `Refused` INVALID says what a password must be like."""
        ...
