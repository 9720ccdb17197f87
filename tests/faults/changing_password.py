"""A process that changes its person's password and is killed at the moment that it was told (see the test)."""

import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path

from edumanage_desktop.domain.profiles import profile_of_url
from edumanage_desktop.entrance import WindowOptions
from edumanage_desktop.reception import make_sign_in_desk
from edumanage_desktop.services.sign_in import Credentials, SignInDesk


class KilledPasswords:
    """The keyring's passwords, in a process that dies before or after one of their changes."""

    def __init__(self, desk: SignInDesk, moment: str) -> None:
        self._kept, self._moment = desk.passwords, moment

    def remembered(self, place: str, login: str) -> Sequence[str]:
        return self._kept.remembered(place, login)

    def remember(self, place: str, login: str, password: str) -> None:
        self._die("before remembering")
        self._kept.remember(place, login, password)
        self._die("after remembering")

    def about_to_change(self, place: str, login: str, password: str) -> None:
        self._die("before noting")
        self._kept.about_to_change(place, login, password)
        self._die("after noting")

    def forget(self, place: str, login: str) -> None:
        self._kept.forget(place, login)

    def _die(self, moment: str) -> None:
        if moment == self._moment:
            os.kill(os.getpid(), signal.SIGKILL)


def main(folder: str, url: str, login: str, before: str, after: str, moment: str) -> None:
    """Change the password from `before` to `after`, or die on the way."""
    home = Path(folder)
    desk = make_sign_in_desk(WindowOptions(home / "data", home / "config", home / "cache"))
    desk = SignInDesk(desk.profiles, KilledPasswords(desk, moment), desk.failures, desk.entrance)
    desk.change_password(Credentials(profile_of_url(url, login=login), login, before), after)


if __name__ == "__main__":
    main(*sys.argv[1:])
