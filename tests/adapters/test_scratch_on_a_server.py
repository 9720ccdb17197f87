"""Databases beside one of a server go with who made them or with the next who comes, and nobody else's ever does."""

import os
import signal
from collections.abc import Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import make_url

from edumanage_desktop.adapters.database.server_in_place import ServerLive
from edumanage_desktop.adapters.database.server_scratch import copy_on_the_server, drill_on_the_server
from edumanage_desktop.domain.errors import DatabaseNotOurs
from edumanage_desktop.services.administration import Target
from tests.adapters.dying import Steps, chosen, dies, forked, kinds_of
from tests.adapters.judged_database import JudgedDatabase, judged_database
from tests.engines import EVERY_SERVER, PrivateServers


@pytest.fixture(params=EVERY_SERVER)
def own(request: pytest.FixtureRequest, tmp_path: Path, servers: PrivateServers) -> Iterator[JudgedDatabase]:
    """A department of each server in turn."""
    with judged_database(request.param, folder=tmp_path, server=servers.of(request.param)) as made:
        yield made


def name_of(own: JudgedDatabase, suffix: str) -> str:
    return f"{make_url(own.url).database}{suffix}"


def staged(own: JudgedDatabase) -> AbstractContextManager[Any]:
    return copy_on_the_server(Target(own.url))


def drilled(own: JudgedDatabase) -> AbstractContextManager[Any]:
    return drill_on_the_server(Target(own.url))


def restoring(own: JudgedDatabase) -> AbstractContextManager[Any]:
    live = ServerLive(target=Target(own.url))

    class Beside:
        """A database beside, while nobody else restores."""

        def __enter__(self) -> Any:
            self.alone, self.beside = live.alone(), live.beside()
            self.alone.__enter__()
            return self.beside.__enter__()

        def __exit__(self, *failed: Any) -> None:
            self.beside.__exit__(*failed)
            self.alone.__exit__(*failed)

    return Beside()


MADE = [("__staging", staged), ("__drill", drilled), ("__restoring", restoring)]


@pytest.mark.soak
@pytest.mark.parametrize(("suffix", "make"), MADE)
def test_what_a_killed_one_left_goes_with_the_next(own: JudgedDatabase, suffix: str, make: Any, tmp_path: Path) -> None:
    before = own.root("SHOW DATABASES")

    def work(steps: Steps) -> None:
        steps.of_server()
        with make(own) as database:
            database.begin("0003", {}, {})

    kinds = kinds_of(work, tmp_path)
    assert own.root("SHOW DATABASES") == before
    left = set[bool]()
    for step in chosen(kinds, apart=len(kinds) // 5, ends_of=["CREATE"], soaked_apart=10):
        assert dies(work, step), step
        left.add(own.root("SHOW DATABASES") != before)
        with make(own):
            assert own.root("SHOW DATABASES") != before
        assert own.root("SHOW DATABASES") == before, f"killed at step {step}, {kinds[step - 1]}"
    assert left == {True, False}, "it was killed before and while there was one"


@pytest.mark.parametrize(("suffix", "make"), MADE)
def test_a_database_of_somebody_else_stays(own: JudgedDatabase, suffix: str, make: Any) -> None:
    theirs = name_of(own, suffix)
    own.root(f"CREATE DATABASE `{theirs}`")
    try:
        own.root(f"CREATE TABLE `{theirs}`.student_uploads(a INT)")
        own.root(f"INSERT INTO `{theirs}`.student_uploads VALUES(4711)")
        with pytest.raises(DatabaseNotOurs, match=suffix), make(own):
            pass
        assert own.root(f"SELECT a FROM `{theirs}`.student_uploads") == [(4711,)]
        assert own.act("ann", "approve", own.upload()).accepted, "the department goes on"
    finally:
        own.root(f"DROP DATABASE `{theirs}`")


def test_killed_within_a_restore_beside_both_marks_go_with_the_next(own: JudgedDatabase) -> None:
    """Its own mark of a restore does not keep the next one out."""
    before = own.root("SHOW DATABASES")

    def killed() -> None:
        with restoring(own) as database:
            database.begin("0003", {}, {"students": (1, "0" * 64)})
            os.kill(os.getpid(), signal.SIGKILL)

    assert forked(killed) == -signal.SIGKILL
    assert own.root("SHOW DATABASES") != before
    with restoring(own) as database:
        database.begin("0003", {}, {})
    assert own.root("SHOW DATABASES") == before
