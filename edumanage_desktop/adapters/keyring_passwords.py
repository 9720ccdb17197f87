"""Passwords in the keyring of the operating system: Secret Service, KWallet, Keychain or the Windows vault.

A locked keyring asks the person and keeps its caller waiting, for ever where nobody sees the question. So each call
runs in a thread of its own that nobody waits for at the end, and an unanswered one counts as no keyring: what it
writes later all the same, once somebody answers, it takes back.
"""

import logging
import threading
from collections.abc import Callable, Mapping, Sequence
from queue import Empty, SimpleQueue
from typing import Any, Generic, TypeVar

from edumanage_desktop.domain.errors import KeyringMissing, KeyringUnavailable
from edumanage_desktop.domain.log_words import LogWord
from edumanage_desktop.domain.sentences import Sentence

SERVICE = "EduManage Desktop"
NEXT_SERVICE = "EduManage Desktop (new password)"
ANSWER_WITHIN_SECONDS = 12.0
_ENCRYPTED = ("SecretService", "libsecret", "kwallet", "macOS", "Windows")
"""The parts of `keyring.backends` that keep nothing in clear."""
_MISSING = Sentence(
    "This computer has no keyring that is open to EduManage, so it does not remember passwords. Nothing was written;"
    " type the password each time."
)
_SILENT = Sentence("The keyring did not answer, so nothing was remembered. Type the password; it is kept nowhere.")
_log = logging.getLogger(__name__)
T = TypeVar("T")


class _Waiting(Generic[T]):
    """Somebody who waits for one answer, for so long and no longer."""

    def __init__(self) -> None:
        self._answers: SimpleQueue[tuple[T | None, Exception | None]] = SimpleQueue()
        self._lock = threading.Lock()
        self._is_over = False

    def is_over(self) -> bool:
        """Return whether nobody waits any more; they were told that nothing was done."""
        return self._is_over

    def answer(self, result: T | None, error: Exception | None = None) -> bool:
        """Give the answer; return whether somebody takes it."""
        with self._lock:
            if not self._is_over:
                self._answers.put((result, error))
            return not self._is_over

    def wait(self, seconds: float) -> tuple[T | None, Exception | None]:
        """Return the answer; raises `queue.Empty` when there is none in time, and from then on nobody waits."""
        try:
            return self._answers.get(timeout=seconds)
        except Empty:
            with self._lock:
                self._is_over = self._answers.empty()
            return self._answers.get_nowait()


class KeyringPasswords:
    """See `services.profiles.PasswordKeeper`."""

    def __init__(self, *, answer_within_seconds: float = ANSWER_WITHIN_SECONDS) -> None:
        self._answer_within_seconds = answer_within_seconds
        self._hanging: threading.Thread | None = None

    def remembered(self, place: str, login: str) -> Sequence[str]:
        """Return the present password before the one that is about to replace it."""
        name = _name(place, login)
        found = self._ask(lambda ring, _: [ring.get_password(service, name) for service in (SERVICE, NEXT_SERVICE)])
        return [password for password in dict.fromkeys(found) if password]

    def remember(self, place: str, login: str, password: str) -> None:
        """Keep the password that holds."""
        self._write(_name(place, login), {SERVICE: password, NEXT_SERVICE: None})

    def about_to_change(self, place: str, login: str, password: str) -> None:
        """Keep the password that may soon hold."""
        self._write(_name(place, login), {NEXT_SERVICE: password})

    def forget(self, place: str, login: str) -> None:
        """Forget both."""
        name = _name(place, login)

        self._ask(lambda ring, _: _put(ring, name, {SERVICE: None, NEXT_SERVICE: None}))

    def _write(self, name: str, entries: Mapping[str, str | None]) -> None:
        """Write these entries, or none of them when it takes too long."""

        def write(ring: Any, waiting: _Waiting[None]) -> None:
            # A locked keyring asks its person here already, before anything is written.
            before = {service: ring.get_password(service, name) for service in entries}
            if waiting.is_over():
                return
            _put(ring, name, entries)
            if not waiting.answer(None):
                _put(ring, name, before)

        self._ask(write)

    def _ask(self, question: Callable[[Any, _Waiting[T]], T]) -> T:
        if self._hanging is not None and self._hanging.is_alive():
            raise KeyringUnavailable(_SILENT)
        waiting = _Waiting[T]()

        def ask() -> None:
            try:
                waiting.answer(question(_safe_keyring(), waiting))
            except Exception as error:  # noqa: BLE001 (the edge of the thread: whatever a back end raises)
                if not waiting.answer(None, error):
                    _log.warning("the keyring failed late: %s", LogWord(type(error).__name__))

        asking = threading.Thread(target=ask, name="edumanage-keyring", daemon=True)
        asking.start()
        try:
            answer, error = waiting.wait(self._answer_within_seconds)
        except Empty:
            self._hanging = asking
            raise KeyringUnavailable(_SILENT) from None
        if error is not None:
            if isinstance(error, KeyringMissing):
                raise KeyringMissing(_MISSING) from error
            _log.warning("the keyring failed: %s", LogWord(type(error).__name__))
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
    raise KeyringMissing(_MISSING)


def _keeps_secrets(module: str) -> bool:
    return module.startswith("keyring.backends.") and module.rpartition(".")[2] in _ENCRYPTED


def _put(ring: Any, name: str, entries: Mapping[str, str | None]) -> None:
    for service, password in entries.items():
        if password is None:
            _delete(ring, service, name)
        else:
            ring.set_password(service, name, password)


def _delete(ring: Any, service: str, name: str) -> None:
    from keyring.errors import PasswordDeleteError

    try:
        ring.delete_password(service, name)
    except PasswordDeleteError:
        return


def _name(place: str, login: str) -> str:
    return f"{login} at {place}"
