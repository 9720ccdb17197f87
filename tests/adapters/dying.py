"""Forked children that die before a step of their work, which steps are tried, and servers that die meanwhile.

Some of each kind of steps are tried; soaked, at least ten times as many, drawn anew each time.

A fork has everything loaded already: a kill costs what the work costs until then, and no start of an interpreter.
"""

import os
import random
import signal
import sqlite3
import sys
import threading
import time
import traceback
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from random import SystemRandom
from types import FrameType
from typing import Any

from pymysql.connections import Connection

from tests.conftest import SOAK
from tests.database_server import DatabaseServer

FILES = frozenset({"open", "os.rename", "os.remove", "os.mkdir", "os.rmdir", "sqlite3.connect", "socket.connect"})
"""What Python tells of before it touches a file or a network."""
SEED = int(os.environ.get("EDUMANAGE_KILL_SEED") or SystemRandom().randrange(1 << 31))
"""By which a soak draws the steps."""
SOAKED_TIMES = 10
"""So many times as many places a soak tries at least."""
LONGEST_S = 120
"""So long one child may take."""


class Steps:
    """The steps of a child's work; it dies before number `last` of those that are counted."""

    def __init__(self, last: int, *, counts: bool = True) -> None:
        self.last, self.counts, self.kinds = last, counts, list[str]()

    def passed(self, kind: str) -> None:
        """Take a step of a kind, or die."""
        if self.counts:
            self.kinds.append(kind)
            if len(self.kinds) == self.last:
                os.kill(os.getpid(), signal.SIGKILL)

    def of_files(self) -> None:
        """Take everything that is done to a file or a network for a step."""
        sys.addaudithook(lambda name, _arguments: self.passed(name) if name in FILES else None)

    def of_sqlite(self, *functions: str) -> None:
        """Take every call of SQLite for a step, its kind being what is called, and calls of these functions."""

        def profile(frame: FrameType, event: str, called: Any) -> None:
            if event == "c_call" and isinstance(getattr(called, "__self__", None), sqlite3.Connection | sqlite3.Cursor):
                self.passed(str(called.__name__))
            elif event == "call" and frame.f_code.co_name in functions:
                self.passed(frame.f_code.co_name)

        sys.setprofile(profile)

    def of_server(self) -> None:
        """Take every statement that is sent to a server for a step, its kind being its first words."""
        ask = Connection.query

        def query(connection: Any, sql: Any, *more: Any, **named: Any) -> Any:
            words = sql.decode("utf-8", "replace") if isinstance(sql, bytes | bytearray) else str(sql)
            self.passed(words.split(maxsplit=1)[0])
            return ask(connection, sql, *more, **named)

        def commit(connection: Any) -> None:
            self.passed("COMMIT")
            end(connection)

        end = Connection.commit
        Connection.query = query  # type: ignore[assignment,method-assign]  # what is sent is to be seen
        Connection.commit = commit  # type: ignore[assignment,method-assign]  # as above


@contextmanager
def server_killed_at(server: DatabaseServer, statement: str, after_s: float) -> Iterator[None]:
    """Kill a server so long after a statement that begins so was sent."""
    ask = Connection.query
    killed = threading.Event()

    def kill() -> None:
        time.sleep(after_s)
        server.kill()

    def query(self: Any, sql: Any, *more: Any, **named: Any) -> Any:
        words = sql.decode("utf-8", "replace") if isinstance(sql, bytes | bytearray) else sql
        if words.startswith(statement) and not killed.is_set():
            killed.set()
            threading.Thread(target=kill).start()
            if after_s == 0:
                time.sleep(0.3)
        return ask(self, sql, *more, **named)

    Connection.query = query  # type: ignore[method-assign]  # what is sent is to be seen
    try:
        yield
    finally:
        Connection.query = ask  # type: ignore[method-assign]  # as above
        assert killed.is_set(), statement


Work = Callable[[Steps], object]


def forked(work: Callable[[], object]) -> int:
    """Do it in a child; return its exit status, or the number of the signal that killed it, below zero.

    One that hangs is ended.
    """
    child = os.fork()
    if child == 0:
        status = 1
        try:
            signal.alarm(LONGEST_S)
            work()
            status = 0
        except BaseException:  # noqa: BLE001  # whatever it is, nothing of the parent goes on in the child
            traceback.print_exc()
        finally:
            os._exit(status)
    try:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    except BaseException:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        raise


def dies(work: Work, step: int, *, counts: bool = True) -> bool:
    """Do it in a child that dies before a step; return whether it did, or came to its end."""
    status = forked(lambda: work(Steps(step, counts=counts)))
    assert status in (0, -signal.SIGKILL), f"step {step}: {status}"
    return status != 0


def kinds_of(work: Work, folder: Path, *, counts: bool = True) -> list[str]:
    """Do it in a child to its end, and return the kinds of its steps."""
    noted = folder / "steps"

    def note() -> None:
        steps = Steps(-1, counts=counts)
        work(steps)
        steps.counts = False
        noted.write_text("\n".join(steps.kinds))

    assert forked(note) == 0
    return noted.read_text().split("\n")


def chosen(kinds: Sequence[str], *, apart: int, ends_of: Collection[str], soaked_apart: int = 1) -> list[int]:
    """Return the first and the last step of some kinds, and every so many-th.

    Soaked, as many are drawn as stand so far apart, and at least ten times as many as otherwise. The last of all is
    left out: what comes behind it is only the end of the process.
    """
    tried = ends(kinds, ends_of)
    count = len(kinds) - 1
    usual = sorted(tried | set(range(1, count + 1, apart)))
    if not SOAK:
        return usual
    return sorted(tried.union(drawn(count, max(SOAKED_TIMES * len(usual), count // soaked_apart))))


def ends(kinds: Sequence[str], of: Collection[str]) -> set[int]:
    """Return the first and the last step of each of some kinds, without the last of all."""
    kinds = kinds[:-1]
    first = {kind: len(kinds) - number for number, kind in enumerate(reversed(kinds))}
    last = {kind: number for number, kind in enumerate(kinds, start=1)}
    return {step for kind in of if kind in first for step in (first[kind], last[kind])}


def in_time(first: Iterable[int], others: Iterable[int], *, at_most_s: float) -> Iterator[int]:
    """Yield all of the first steps, and of the others as many as there is time for; soaked, there is more.

    Of the others those come first that stand far apart, so that whenever it ends all of the work was visited.
    """
    until = time.monotonic() + at_most_s * (SOAKED_TIMES if SOAK else 1)
    yield from sorted(first := set(first))
    left = sorted(set(others) - first)
    while left:
        apart = max(1, len(left) // 8)
        for step in left[::apart]:
            if time.monotonic() > until:
                return
            yield step
        left = [step for place, step in enumerate(left) if place % apart]


def drawn(last: int, count: int) -> list[int]:
    """Return so many of the steps from 1 to `last`, by chance; what a failure prints repeats them."""
    sys.stderr.write(f"EDUMANAGE_KILL_SEED={SEED}\n")
    return sorted(random.Random(SEED).sample(range(1, last + 1), min(count, last)))
