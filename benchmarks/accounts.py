"""Accounts beside none and beside 10,000: made, reset, disabled, signed in with and listed, in one run by turns."""

import statistics
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
from functools import partial
from itertools import count
from pathlib import Path

from benchmarks.figures import Figure, median_figure
from benchmarks.server import BenchServer, bench_server
from edumanage_desktop.adapters.database.accounts import ServerAccountKeeper
from edumanage_desktop.adapters.database.connections import Connections
from edumanage_desktop.adapters.database.driver import place_of
from edumanage_desktop.domain.people import Role
from edumanage_desktop.services.people import MOST_AT_ONCE, NewPerson, OneTimePassword
from migrations.program.account_marks import HOST
from migrations.program.account_words import NEWCOMER

MANY = 10_000
ALLOWED = 1.5
_AND_BESIDE_NONE = "MariaDB, accounts beside 10,000, and beside none"
_AND_BY_HAND = "MariaDB, accounts beside 10,000, and by hand"
_ONE, _LIST, _BY_HAND = "one account made", "500 accounts made", ", by hand"
_STATEMENTS = "CREATE USER, GRANT, SET DEFAULT ROLE"
_ROUNDS = 25
_LISTS = 3
_LISTED = "SELECT login,full_name,roles,active,account,email,faculty_id,student_id FROM all_people ORDER BY login"
_LISTED_BY_HAND = (
    "SELECT p.login,p.full_name,(SELECT GROUP_CONCAT(r.role) FROM person_roles r WHERE r.login=p.login),p.active,"
    "p.account,p.email,p.faculty_id,p.student_id FROM people p ORDER BY p.login"
)
Step = Callable[[], float]


class Accounts:
    """The accounts of one server: its department's administrator makes and changes them, its own does so by hand."""

    def __init__(self, server: BenchServer, keeper: ServerAccountKeeper) -> None:
        self._server, self._keeper = server, keeper
        self._root = server.connect()
        self._numbers = count(1)

    def fill(self, accounts: int) -> None:
        """Make so many accounts."""
        for first in range(0, accounts, MOST_AT_ONCE):
            self._add(min(MOST_AT_ONCE, accounts - first))

    def steps(self) -> Iterator[tuple[str, Step]]:
        """Yield what is measured, step by step: a name, and what does it and returns the milliseconds it took."""
        for _ in range(_ROUNDS):
            yield _ONE, partial(_ms, partial(self._add, 1))
            yield f"{_ONE}{_BY_HAND}", partial(self._bare, 1)
        for one_time in self._add(_ROUNDS):
            login = one_time.login
            yield "own password chosen", partial(_ms, partial(self._server.choose, login, one_time.password))
            yield "signed in", partial(_ms, partial(self._sign_in, login))
            yield "disabled", partial(_ms, partial(self._keeper.disable, login))
            yield "enabled", partial(_ms, partial(self._keeper.enable, login))
            yield "password reset", partial(_ms, partial(self._keeper.reset, login))
        for _ in range(_LISTS):
            yield _LIST, partial(_ms, partial(self._add, MOST_AT_ONCE))
            yield f"{_LIST}{_BY_HAND}", partial(self._bare, MOST_AT_ONCE)

    def listing(self) -> Figure:
        """Return everybody listed through the view, beside the same SQL on the tables by their owner."""
        mine = Connections(place=place_of(self._server.administrator_url))
        ours, floor = [], []
        with closing(mine), mine.reading() as connection, self._root.cursor() as cursor:
            for _ in range(_ROUNDS):
                ours.append(_ms(partial(connection.rows, _LISTED)))
                floor.append(_ms(lambda: (cursor.execute(_LISTED_BY_HAND), cursor.fetchall())))
        return median_figure(_AND_BY_HAND, "everybody listed", ours, floor, at_most=ALLOWED)

    def close(self) -> None:
        """Close the administrator's connection."""
        self._root.close()

    def _add(self, size: int) -> Sequence[OneTimePassword]:
        logins = [f"person{next(self._numbers):05}" for _ in range(size)]
        return self._keeper.add(
            NewPerson(login, f"Person {login}", frozenset({Role.REGISTRAR}), f"{login}@example.org") for login in logins
        )

    def _bare(self, size: int) -> float:
        """Return how long it takes to make accounts with a role alone; they are gone afterwards."""
        accounts = [f"'bare{number:05}'@'{HOST}'" for number in range(size)]
        password = "IDENTIFIED VIA ed25519 USING PASSWORD('0123-4567-89ab-cdef')"
        with self._root.cursor() as cursor:
            started = time.perf_counter()
            cursor.execute("CREATE USER " + ",".join(f"{account} {password}" for account in accounts))
            cursor.execute(f"GRANT {NEWCOMER} TO {','.join(accounts)}")
            for account in accounts:
                cursor.execute(f"SET DEFAULT ROLE {NEWCOMER} FOR {account}")
            taken_ms = (time.perf_counter() - started) * 1000
            cursor.execute(f"DROP USER {','.join(accounts)}")
        return taken_ms

    def _sign_in(self, login: str) -> None:
        connections = Connections(place=place_of(self._server.url_of(login)))
        with closing(connections), connections.reading() as connection:
            connection.value("SELECT login FROM my_identity")


def figures(folder: Path) -> Iterator[Figure]:
    """Make two fresh servers in `folder`, fill one, and yield what accounts cost on both, step by step in turns."""
    with ExitStack() as opened:
        few, many = (opened.enter_context(_opened(folder / name)) for name in ("few", "many"))
        many.fill(MANY)
        slow, quick = _by_turns(many, few)
        listed = many.listing()
    for name, taken in slow.items():
        if name.endswith(_BY_HAND):
            continue
        own = name + _BY_HAND
        bare = statistics.median(slow[own]) / statistics.median(quick[own]) if own in slow else None
        # What the server itself does to make an account grows with what it has, and nobody but it can change that.
        remark = f"the server's own statements alone {bare:.1f} times" if bare else ""
        allowed = None if bare else ALLOWED
        yield median_figure(_AND_BESIDE_NONE, name, taken, quick[name], at_most=allowed, remark=remark)
    for name in (_ONE, _LIST):
        yield median_figure(_AND_BY_HAND, name, slow[name], slow[name + _BY_HAND], at_most=ALLOWED, remark=_STATEMENTS)
    yield listed


@contextmanager
def _opened(folder: Path) -> Iterator[Accounts]:
    with bench_server(folder) as server, server.account_keeper() as keeper:
        accounts = Accounts(server, keeper)
        try:
            yield accounts
        finally:
            accounts.close()


def _by_turns(many: Accounts, few: Accounts) -> tuple[dict[str, list[float]], dict[str, list[float]]]:
    """Return name → milliseconds of both."""
    slow: dict[str, list[float]] = defaultdict(list)
    quick: dict[str, list[float]] = defaultdict(list)
    for (name, beside_many), (_, beside_few) in zip(many.steps(), few.steps(), strict=True):
        slow[name].append(beside_many())
        quick[name].append(beside_few())
    return slow, quick


def _ms(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return (time.perf_counter() - started) * 1000
