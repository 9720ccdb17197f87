"""Slowing down the guessing of passwords of an embedded database: after some failures each further try has to wait.

A failure is noted before the password is compared, so that ending the program in between makes no free try. Logins
that nobody has are counted alike. They share their counts by a few bits of their digest: a password that was typed as a
login must not be kept, and the file stays small whatever is tried.
"""

import hashlib
from collections.abc import Callable

from edumanage_desktop.adapters.database.connections import Connections

FREE_TRIES = 3
LONGEST_WAIT_S = 900
_BUCKETS = 1 << 16
_US = 1_000_000
_FORGOTTEN_AFTER_US = 24 * 3600 * _US


def wait_s(failures: int) -> int:
    """Return how many seconds have to pass after this many failures: 2, 4, 8 … up to a quarter of an hour."""
    return 0 if failures < FREE_TRIES else min(2 ** min(failures - FREE_TRIES + 1, 30), LONGEST_WAIT_S)


class Guesses:
    """The failures of one login; every method may raise the driver's errors."""

    def __init__(self, *, connections: Connections, login: str, now_us: Callable[[], int]) -> None:
        self._connections, self._now_us = connections, now_us
        digest = hashlib.sha256(login.encode("utf-8", "surrogatepass")).digest()
        self._bucket = int.from_bytes(digest[:8], "big") % _BUCKETS

    def begin(self) -> int:
        """Note a try as failed and return 0, or the seconds that it has to wait, with nothing noted."""
        with self._connections.writing() as connection:
            now_us = self._now_us()
            connection.rows(
                "DELETE FROM sign_in_failures WHERE last_at_us<:forgotten", {"forgotten": now_us - _FORGOTTEN_AFTER_US}
            )
            query = "SELECT failures,last_at_us FROM sign_in_failures WHERE bucket=:bucket"
            failures, last_us = connection.row(query, {"bucket": self._bucket}) or (0, 0)
            # A clock that was set back makes nobody wait longer than once more.
            passed_us = max(0, now_us - last_us)
            waits_us = wait_s(failures) * _US - passed_us
            if waits_us > 0:
                return int(-(-waits_us // _US))
            connection.rows(
                "INSERT INTO sign_in_failures(bucket,failures,last_at_us) VALUES(:bucket,1,:now_us)"
                " ON CONFLICT(bucket) DO UPDATE SET failures=failures+1,last_at_us=:now_us",
                {"bucket": self._bucket, "now_us": now_us},
            )
        return 0

    def succeeded(self) -> None:
        """Forget the failures: this try was right."""
        with self._connections.writing() as connection:
            connection.rows("DELETE FROM sign_in_failures WHERE bucket=:bucket", {"bucket": self._bucket})
