"""What the window asks about connection profiles and remembered passwords."""

from collections.abc import Sequence
from typing import Protocol

from edumanage_desktop.domain.profiles import ConnectionProfile


class ProfileKeeper(Protocol):
    """Keeps the profiles of a person beside those that the computer's administrator prepared."""

    def profiles(self) -> Sequence[ConnectionProfile]:
        """Return every profile, the machine-wide ones first; raises `ProfilesUnreadable`, which names the file."""
        ...

    def save(self, profile: ConnectionProfile) -> None:
        """Keep a profile; what a machine-wide file locks stays as it says. Raises `ProfilesUnreadable`."""
        ...

    def remove(self, name: str) -> None:
        """Forget a person's own profile. Raises `ProfilesUnreadable`."""
        ...


class PasswordKeeper(Protocol):
    """Remembers passwords in the keyring of the operating system, and nowhere else.

    Every method may raise `KeyringUnavailable`: there is none, it is locked, or it does not answer; the program works
    without. None may be called on the GUI thread: a locked keyring asks the person and waits.
    """

    def remembered(self, place: str, login: str) -> Sequence[str]:
        """Return what may be the password for a login at a database, the likeliest first; empty for nothing."""
        ...

    def remember(self, place: str, login: str, password: str) -> None:
        """Keep a password that was accepted, and forget what was about to replace it."""
        ...

    def about_to_change(self, place: str, login: str, password: str) -> None:
        """Keep what is about to become the password beside the present one: only the database knows which holds."""
        ...

    def forget(self, place: str, login: str) -> None:
        """Forget a login's passwords."""
        ...
