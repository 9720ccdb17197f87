"""Passwords of the embedded database as Argon2 texts: made, compared, and made anew when the library's defaults change.

Loading Argon2 takes a tenth of a start, so nobody imports this module before a password is there to be compared.
"""

import base64
import secrets
from dataclasses import dataclass

from argon2 import Parameters, PasswordHasher, extract_parameters
from argon2.exceptions import InvalidHashError, VerificationError

from edumanage_desktop.services.sign_in import LONGEST_PASSWORD

_CHOSEN = PasswordHasher()
_ONE_TIME = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
"""A one-time password is 80 random bits, which no slowness protects better; ten thousand are made at once."""
_MOST_KIB = 1 << 20
_MOST_ROUNDS = 100
"""A text that asks for more than this is not of ours, and would only keep the computer busy."""


@dataclass(frozen=True, slots=True)
class StoredPassword:
    """What the database holds for a login."""

    text: str
    is_one_time: bool


def one_time_secret() -> str:
    """Return a new one-time password: 80 random bits, easy to read out."""
    return "-".join(secrets.token_hex(2) for _ in range(5))


def text_of(password: str, *, is_one_time: bool) -> str:
    """Return the text that is stored for a password."""
    return (_ONE_TIME if is_one_time else _CHOSEN).hash(_bytes_of(password))


def is_password(given: str, stored: StoredPassword | None) -> bool:
    """Return whether a password is the stored one.

    Both kinds are always compared, against a text that nothing matches where there is none, so that neither the answer
    nor its time tells whether somebody has this login.
    """
    secret = _bytes_of(given[: LONGEST_PASSWORD + 1])
    kept = {} if stored is None or not _is_bearable(stored.text) else {stored.is_one_time: stored.text}
    found = {
        is_one_time: _matches(hasher, kept.get(is_one_time) or _matched_by_nothing(hasher), secret)
        for is_one_time, hasher in ((False, _CHOSEN), (True, _ONE_TIME))
    }
    return stored is not None and found[stored.is_one_time]


def is_outdated(stored: StoredPassword) -> bool:
    """Return whether a chosen password's text was made with other parameters than today's."""
    return not stored.is_one_time and _CHOSEN.check_needs_rehash(stored.text)


def _bytes_of(password: str) -> bytes:
    return password.encode("utf-8", "surrogatepass")


def _matches(hasher: PasswordHasher, text: str, secret: bytes) -> bool:
    try:
        return hasher.verify(text, secret)
    except (VerificationError, InvalidHashError):
        return False


def _is_bearable(text: str) -> bool:
    try:
        asked: Parameters = extract_parameters(text)
    except InvalidHashError:
        return False
    return asked.memory_cost <= _MOST_KIB and asked.time_cost <= _MOST_ROUNDS


def _matched_by_nothing(hasher: PasswordHasher) -> str:
    salt, digest = (
        base64.b64encode(secrets.token_bytes(size)).rstrip(b"=").decode() for size in (hasher.salt_len, hasher.hash_len)
    )
    costs = f"m={hasher.memory_cost},t={hasher.time_cost},p={hasher.parallelism}"
    return f"$argon2id$v=19${costs}${salt}${digest}"
