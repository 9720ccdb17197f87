"""Remembered passwords: in a real Secret Service, and never anywhere in clear."""

import os
import threading
import time
from collections.abc import Iterator
from typing import ClassVar

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import SecretService, fail, null

from edumanage_desktop.adapters.keyring_passwords import KeyringPasswords
from edumanage_desktop.domain.errors import KeyringMissing, KeyringUnavailable

needs_service = pytest.mark.skipif(
    "EDUMANAGE_SECRET_SERVICE" not in os.environ,
    reason="python3 dev.py test starts a Secret Service; plain pytest does not",
)
PLACE = "server://proof:3306/department"


@pytest.fixture
def chosen() -> Iterator[None]:
    before = keyring.get_keyring()
    yield
    keyring.set_keyring(before)


@needs_service
def test_a_password_is_remembered_replaced_and_forgotten() -> None:
    passwords = KeyringPasswords()
    assert list(passwords.remembered(PLACE, "nowak")) == []
    passwords.remember(PLACE, "nowak", "zażółć 王 1")
    assert list(passwords.remembered(PLACE, "nowak")) == ["zażółć 王 1"]
    assert list(passwords.remembered(PLACE, "petrov")) == []
    passwords.about_to_change(PLACE, "nowak", "another one 2")
    assert list(passwords.remembered(PLACE, "nowak")) == ["zażółć 王 1", "another one 2"]
    passwords.remember(PLACE, "nowak", "another one 2")
    assert list(passwords.remembered(PLACE, "nowak")) == ["another one 2"]
    passwords.forget(PLACE, "nowak")
    passwords.forget(PLACE, "nowak")
    assert list(passwords.remembered(PLACE, "nowak")) == []


class PlainFile(KeyringBackend):
    """As the back ends of other packages that keep passwords in a file."""

    priority = 0
    written: ClassVar[list[str]] = []

    def get_password(self, service: str, username: str) -> str | None:
        raise AssertionError("never asked")

    def set_password(self, service: str, username: str, password: str) -> None:
        self.written.append(password)

    def delete_password(self, service: str, username: str) -> None:
        raise AssertionError("never asked")


class Hanging(KeyringBackend):
    """A keyring that waits for a question that nobody sees; called as the Secret Service's."""

    __module__ = "keyring.backends.SecretService"
    priority = 0
    released = threading.Event()
    asked = 0

    def get_password(self, service: str, username: str) -> str | None:
        type(self).asked += 1
        self.released.wait(30)
        return "late"

    def set_password(self, service: str, username: str, password: str) -> None:
        self.released.wait(30)

    def delete_password(self, service: str, username: str) -> None:
        self.released.wait(30)


class Questioning(SecretService.Keyring):
    """The real service, which first waits for its person: at the question to unlock it, or while it writes."""

    __module__ = "keyring.backends.SecretService"

    def __init__(self, waits_at: str) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # the library's
        self.waits_at, self.answered = waits_at, threading.Event()

    def get_preferred_collection(self) -> object:
        if self.waits_at == "unlocking":
            self.answered.wait(30)
        return super().get_preferred_collection()  # type: ignore[no-untyped-call]  # the library's

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.waits_at == "writing" and password.endswith("late"):
            self.answered.wait(30)
        super().set_password(service, username, password)  # type: ignore[no-untyped-call]  # the library's


@needs_service
@pytest.mark.usefixtures("chosen")
@pytest.mark.parametrize("waits_at", ["unlocking", "writing"])
@pytest.mark.parametrize("before", [(), ("the present one 1",), ("the present one 1", "a coming one 2")])
def test_what_was_said_to_be_remembered_nowhere_is_not_remembered_late(waits_at: str, before: tuple[str, ...]) -> None:
    passwords = KeyringPasswords()
    for write, password in zip((passwords.remember, passwords.about_to_change), before, strict=False):
        write(PLACE, "late", password)
    try:
        for change in ("remember", "about_to_change"):
            questioning = Questioning(waits_at)
            keyring.set_keyring(questioning)
            with pytest.raises(KeyringUnavailable, match="nothing was remembered"):
                getattr(KeyringPasswords(answer_within_seconds=0.5), change)(PLACE, "late", "too late")
            questioning.answered.set()
            wait_for_threads()
            assert tuple(passwords.remembered(PLACE, "late")) == before
    finally:
        passwords.forget(PLACE, "late")


@pytest.mark.usefixtures("chosen")
@pytest.mark.parametrize("backend", [fail.Keyring, null.Keyring, PlainFile])
def test_without_a_keyring_that_encrypts_nothing_is_kept(backend: type[KeyringBackend]) -> None:
    keyring.set_keyring(backend())
    passwords = KeyringPasswords()
    with pytest.raises(KeyringUnavailable, match="no keyring that is open"):
        passwords.remember(PLACE, "nowak", "a password 1")
    with pytest.raises(KeyringUnavailable):
        passwords.remembered(PLACE, "nowak")
    with pytest.raises(KeyringMissing):
        passwords.forget(PLACE, "nowak")
    assert PlainFile.written == []


@pytest.mark.usefixtures("chosen")
def test_a_hanging_keyring_costs_a_moment_once() -> None:
    hanging: KeyringBackend = Hanging()  # type: ignore[no-untyped-call]  # the library's
    keyring.set_keyring(hanging)
    passwords = KeyringPasswords(answer_within_seconds=1)
    started = time.monotonic()
    for _ in range(5):
        with pytest.raises(KeyringUnavailable, match="did not answer"):
            passwords.remembered(PLACE, "nowak")
    assert time.monotonic() - started < 5, "only the first one waited"
    assert Hanging.asked == 1, "a silent keyring is not asked by more and more threads"
    Hanging.released.set()
    wait_for_threads()
    assert list(passwords.remembered(PLACE, "nowak")) == ["late"], "a keyring that answers again is used again"


def wait_for_threads() -> None:
    deadline = time.monotonic() + 60
    while any(thread.name == "edumanage-keyring" for thread in threading.enumerate()):
        assert time.monotonic() < deadline
        time.sleep(0.01)
