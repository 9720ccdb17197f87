"""Composes who measures what is slow, and who mends it, for the commands."""

import getpass
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

from edumanage_desktop.domain.database_url import is_embedded
from edumanage_desktop.restoring_in_place import sign_in_at_a_terminal

if TYPE_CHECKING:
    from edumanage_desktop.services.administration import Target
    from edumanage_desktop.services.diagnosis.performance import PerformanceDesk


@contextmanager
def performance_desk(
    target: "Target", *, account: "Target | None" = None, sign_in: Callable[[], None] | None = None
) -> "Iterator[PerformanceDesk]":
    """Yield who measures and who mends, as the URL's user or, in a file, as the target's login.

    `account` is the target as an administrator of the server sees it; `sign_in` lets the login in to a file, or raises:
    without it they are asked for the password on a terminal, where they have one. Raises `StorePlaceUnknown`.
    """
    from edumanage_desktop.adapters.database import database_over
    from edumanage_desktop.adapters.database.connections import Connections
    from edumanage_desktop.adapters.database.driver import place_of
    from edumanage_desktop.adapters.database.idle_locks import ServerLockKeeper
    from edumanage_desktop.adapters.database.performance_mending import DatabasePerformanceMender
    from edumanage_desktop.adapters.database.performance_probe import DatabasePerformanceProber
    from edumanage_desktop.adapters.file_store.places import named_place, store_at
    from edumanage_desktop.adapters.platform import this_platform
    from edumanage_desktop.maintaining import maintenance_desk
    from edumanage_desktop.services.diagnosis.performance import PerformanceDesk

    if is_embedded(target.database):
        target, account = replace(target, login=target.login or getpass.getuser()), None
        (sign_in or (lambda: sign_in_at_a_terminal(target)))()
    place = named_place(target.store)
    with ExitStack() as opened:
        connections = Connections(place=place_of(target.database, login=target.login), login=target.login)
        opened.callback(connections.close)
        of_server, server_place = None, None
        if account is not None:
            server_place = place_of(account.database, login=account.login)
            of_server = Connections(place=server_place)
            opened.callback(of_server.close)
        prober = DatabasePerformanceProber(
            database=target.database,
            login=target.login,
            machine=this_platform().machine,
            account=server_place,
            store=None if place is None else store_at(place),
            place=place or "",
        )
        tender = maintenance_desk(database_over(connections), store=place).tender
        mender = DatabasePerformanceMender(connections=connections, account=of_server, tender=tender)
        locks = ServerLockKeeper(connections=connections) if connections.is_server else None
        yield PerformanceDesk(prober, mender, locks)


class MeasuringTools:
    """What the commands' toolbox has for measuring."""

    @contextmanager
    def performance(self, target: "Target", *, account: "Target | None" = None) -> "Iterator[PerformanceDesk]":
        """Open who measures, and who mends."""
        with performance_desk(target, account=account) as desk:
            yield desk
