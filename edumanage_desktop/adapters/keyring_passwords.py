"""Passwords in the keyring of the operating system: Secret Service, KWallet, Keychain or the Windows vault.

A locked keyring asks the person and keeps its caller waiting, for ever where nobody sees the question. So each call
runs in a thread of its own that nobody waits for at the end, and an unanswered one counts as no keyring.
"""

import logging
import threading
from collections.abc import Callable, Sequence
from queue import Empty, SimpleQueue
from typing import Any, TypeVar

from edumanage_desktop.domain.errors import KeyringUnavailable

SERVICE = "EduManage Desktop"
NEXT_SERVICE = "EduManage Desktop (new password)"
ANSWER_WITHIN_SECONDS = 12.0
_ENCRYPTED = ("SecretService", "libsecret", "kwallet", "macOS", "Windows")
"""The parts of `keyring.backends` that keep nothing in clear."""
_MISSING = (
    "This computer has no keyring that is open to EduManage, so it does not remember passwords. Nothing was written;"
    " type the password each time."
)
_SILENT = "The keyring did not answer, so nothing was remembered. Type the password; it is kept nowhere."
_log = logging.getLogger(__name__)
T = TypeVar("T")


class KeyringPasswords:
    """See `services.profiles.PasswordKeeper`."""

    def __init__(self, *, answer_within_seconds: float = ANSWER_WITHIN_SECONDS) -> None:
        self._answer_within_seconds = answer_within_seconds
        self._hanging: threading.Thread | None = None

    def remembered(self, place: str, login: str) -> Sequence[str]:
        """Return the present password before the one that is about to replace it."""
        name = _name(place, login)
        found = self._ask(lambda ring: [ring.get_password(service, name) for service in (SERVICE, NEXT_SERVICE)])
        return [password for password in dict.fromkeys(found) if password]

    def remember(self, place: str, login: str, password: str) -> None:
        """Keep the password that holds."""
        name = _name(place, login)

        def keep(ring: Any) -> None:
            ring.set_password(SERVICE, name, password)
            _delete(ring, NEXT_SERVICE, name)

        self._ask(keep)

    def about_to_change(self, place: str, login: str, password: str) -> None:
        """Keep the password that may soon hold."""
        self._ask(lambda ring: ring.set_password(NEXT_SERVICE, _name(place, login), password))

    def forget(self, place: str, login: str) -> None:
        """Forget both."""
        name = _name(place, login)

        def delete_both(ring: Any) -> None:
            for service in (SERVICE, NEXT_SERVICE):
                _delete(ring, service, name)

        self._ask(delete_both)

    def _ask(self, question: Callable[[Any], T]) -> T:
        if self._hanging is not None and self._hanging.is_alive():
            raise KeyringUnavailable(_SILENT)
        answers: SimpleQueue[tuple[T | None, Exception | None]] = SimpleQueue()

        def ask() -> None:
            try:
                answers.put((question(_safe_keyring()), None))
            except Exception as error:  # noqa: BLE001 (the edge of the thread: whatever a back end raises)
                answers.put((None, error))

        asking = threading.Thread(target=ask, name="edumanage-keyring", daemon=True)
        asking.start()
        try:
            answer, error = answers.get(timeout=self._answer_within_seconds)
        except Empty:
            self._hanging = asking
            raise KeyringUnavailable(_SILENT) from None
        if error is not None:
            if not isinstance(error, KeyringUnavailable):
                _log.warning("the keyring failed: %s", type(error).__name__)
            raise KeyringUnavailable(_MISSING) from error
        return answer  # type: ignore[return-value]  # there is an answer where there is no error


def _safe_keyring() -> Any:
    import keyring

    ring: Any = keyring.get_keyring()
    module = type(ring).__module__
    if module == "keyring.backends.chainer":
        safe = [each for each in ring.backends if _keeps_secrets(type(each).__module__)]
        if safe:
            return safe[0]
    elif _keeps_secrets(module):
        return ring
    raise KeyringUnavailable(_MISSING)


def _keeps_secrets(module: str) -> bool:
    return module.startswith("keyring.backends.") and module.rpartition(".")[2] in _ENCRYPTED


def _delete(ring: Any, service: str, name: str) -> None:
    from keyring.errors import PasswordDeleteError

    try:
        ring.delete_password(service, name)
    except PasswordDeleteError:
        return


def _name(place: str, login: str) -> str:
    return f"{login} at {place}"
