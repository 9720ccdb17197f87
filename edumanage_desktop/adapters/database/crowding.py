"""A server has a bounded number of connections, which every window and the portal share.

Who finds none free asks again for some seconds, each at other moments than the others, before a person is told. Who got
one of the last gives it back after every use, so that the portal and the windows that come later find some.
"""

import random
import time
from collections.abc import Callable
from typing import Any, TypeVar

from edumanage_desktop.adapters.database.failures import driver_errors
from edumanage_desktop.domain.errors import Hindrance

T = TypeVar("T")
PATIENCE_SECONDS = 6.0
"""So long a crowded server is asked again before the person is told, and further attempts are left to the window."""
_FIRST_WAIT_S, _LONGEST_WAIT_S = 0.05, 0.8
_NEARLY_FULL = 0.75


def patiently(
    connect: Callable[[], T],
    *,
    clock: Callable[[], float] = time.monotonic,
    pause: Callable[[float], None] = time.sleep,
) -> T:
    """Return what `connect` returns; while the server has no connection free it is called again, after growing waits.

    Raises what `connect` raises: at once for any other failure, for a crowded server after `PATIENCE_SECONDS` at most.
    """
    give_up_at_s = clock() + PATIENCE_SECONDS
    longest_s = _FIRST_WAIT_S
    while True:
        try:
            return connect()
        except driver_errors() as error:
            wait_s = longest_s * random.uniform(0.5, 1.0)
            if not _is_crowded(error) or clock() + wait_s > give_up_at_s:
                raise
        pause(wait_s)
        longest_s = min(_LONGEST_WAIT_S, longest_s * 2)


def is_nearly_full(session: Any) -> bool:
    """Return whether a server's session, this one included, is one of the last quarter that the server allows."""
    with session.cursor() as cursor:
        cursor.execute("SHOW GLOBAL STATUS LIKE 'Threads_connected'")
        connected = _number(cursor.fetchone())
        cursor.execute("SELECT @@max_connections")
        most = _number(cursor.fetchone())
    return connected > most * _NEARLY_FULL


def _number(row: Any) -> int:
    """Return the last column of a row as a number, 0 for what is none: who answers need not be a server of ours."""
    return int(row[-1]) if row and str(row[-1]).isdecimal() else 0


def _is_crowded(error: Exception) -> bool:
    from edumanage_desktop.adapters.database.hindrances import hindrance_of

    return hindrance_of(error) in (Hindrance.CROWDED, Hindrance.ACCOUNT_CROWDED)
