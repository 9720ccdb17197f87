"""The rights on the files: what each role tries as a real user of the system, and what must come of it."""

import hashlib
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.attack.attacked_store import (
    PEOPLE,
    Actors,
    AttackedStore,
    attacked_store,
    changed,
    picture,
    preparer,
)
from tests.attack.store_attempts import CHANGING, HANDED_OVER, READING, REFUSED, RESIDUES, Attempt, Passage

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or os.geteuid() != 0, reason="only root can become the users who try this"
)


@pytest.fixture(scope="module")
def actors() -> Iterator[Actors]:
    with Actors() as people:
        yield people


@pytest.fixture(scope="module")
def shared(actors: Actors) -> Iterator[AttackedStore]:
    """One store for all refusals, each of which leaves it as it was."""
    with attacked_store(actors) as store:
        yield store


@pytest.fixture
def store(actors: Actors) -> Iterator[AttackedStore]:
    with attacked_store(actors) as made:
        yield made


def test_the_attacked_store_is_prepared_without_a_finding(shared: AttackedStore) -> None:
    assert shared.prepared.unsafe == []


@pytest.mark.parametrize("attempt", [*REFUSED, *READING], ids=str)
def test_what_is_no_right_of_a_role_is_refused_and_reading_changes_nothing(
    attempt: Attempt, shared: AttackedStore, actors: Actors
) -> None:
    came = actors.act(attempt.who, attempt.statements(), shared.names)
    before = shared.stands
    assert changed(before, shared.look_again()) == frozenset()
    if isinstance(attempt.outcome, Passage):
        assert came == {"answer": attempt.outcome.answer}
    else:
        numbers = attempt.outcome.numbers
        assert came.get("error") in attempt.outcome.errors or came.get("errno") in numbers, came


@pytest.mark.parametrize("attempt", [*CHANGING, *RESIDUES], ids=str)
def test_what_passes_does_so_and_comes_to_light(attempt: Attempt, store: AttackedStore, actors: Actors) -> None:
    assert isinstance(attempt.outcome, Passage)
    assert actors.act(attempt.who, attempt.statements(), store.names) == {"answer": attempt.outcome.answer}
    assert named(changed(store.stands, picture(store.root)), store) == attempt.outcome.changes
    seen = actors.act("fay", [f"fetch(own_key, {store.own.size_bytes}, {store.own.sha256!r})"], store.names)
    assert seen.get("error", "") == attempt.outcome.found, seen


def named(paths: frozenset[str], store: AttackedStore) -> frozenset[str]:
    """Return changed files by the names that the attempts use, new keys as '<new>' and numbers as '<junk>'."""
    own, theirs = store.names["own_key"], store.names["their_key"]
    known = {own: "own", f"{own}.x": "own.x", theirs: "theirs"}
    files = [path for path in paths if "/" in path]
    return frozenset(known.get(path, "<junk>" if len(path) < len("ab/00") else "<new>") for path in files)


@pytest.mark.parametrize("umask", [0o000, 0o077, 0o777], ids=oct)
def test_no_umask_hides_a_file_from_staff_or_shows_it_to_students(
    umask: int, store: AttackedStore, actors: Actors
) -> None:
    key = actors.act("sam", ["save(b'work')"], store.names, umask=umask)["answer"]
    assert [actors.act(who, [f"read({key!r})"], store.names).get("answer") for who in ("fay", "bak", "ada", "stu")] == [
        "work", "work", "work", None,
    ]  # fmt: skip
    assert preparer(store.root).unsafe() == []


def test_a_file_that_was_handed_over_is_its_creators_no_more(store: AttackedStore, actors: Actors) -> None:
    """The remedy of SECURITY.md: `chown` by root, whom the creator cannot undo."""
    os.chown(store.names["own"], PEOPLE["ada"][0], -1)
    store.look_again()
    for what in HANDED_OVER:
        assert actors.act("stu", [what], store.names).get("error") == "PermissionError", what
    assert changed(store.stands, picture(store.root)) == frozenset()
    assert [actors.act(who, ["read(own_key)"], store.names).get("answer") for who in ("fay", "bak", "ada", "stu")] == [
        "own work", "own work", "own work", None,
    ]  # fmt: skip


def test_who_holds_a_file_open_while_it_is_erased_reads_it_on_and_nobody_else(
    store: AttackedStore, actors: Actors
) -> None:
    with Actors() as others:
        names = store.names | {"seen": "0"}
        waiting = (
            "import time", "held = open(own, 'rb')", "open(own_fan + '/ready', 'wb').close()",
            "[time.sleep(0.01) for _ in range(6000) if os.path.exists(own)] and None", "held.read().decode()",
        )  # fmt: skip
        others.start("stu", waiting, names)
        wait_for(Path(store.names["own"]).with_name("ready"))
        assert actors.act("ada", ["store.delete(own_key)"], names) == {"answer": None}
        assert others.finish() == {"answer": "own work"}
    for who in ("stu", "fay", "bak", "ada"):
        assert actors.act(who, ["read(own_key)"], store.names).get("error") == "FileMissing"


def test_a_writer_who_kept_the_file_open_is_found_by_its_checksum(store: AttackedStore, actors: Actors) -> None:
    with Actors() as others:
        waiting = (
            "import time", "os.chmod(own, 0o600)", "held = open(own, 'r+b')", "os.chmod(own, 0o440)",
            "open(own_fan + '/ready', 'wb').close()",
            "[time.sleep(0.01) for _ in range(6000) if os.stat(own).st_uid == os.getuid()] and None",
            "held.write(b'new work')", "held.close()",
        )  # fmt: skip
        others.start("stu", waiting, store.names)
        wait_for(Path(store.names["own"]).with_name("ready"))
        os.chown(store.names["own"], PEOPLE["ada"][0], -1)
        assert others.finish() == {"answer": None}
    seen = actors.act("fay", [f"fetch(own_key, 8, {store.own.sha256!r})"], store.names)
    assert seen["error"] == "FileAltered"


SWAPPING = """
import time
until = time.monotonic() + 0.6
kept, link = own + '.kept', own + '.link'
os.symlink(secret, link)
while time.monotonic() < until:
    os.rename(own, kept); os.rename(link, own); os.rename(own, link); os.rename(kept, own)
"""
LOOKING = """
import time
from edumanage_desktop.domain.errors import StoreError
until, seen = time.monotonic() + 0.6, set()
while time.monotonic() < until:
    try:
        seen.add(read(own_key))
    except StoreError as refused:
        seen.add(type(refused).__name__)
"""


def test_swapping_a_file_for_a_link_shows_nobody_what_staff_may_read_elsewhere(
    store: AttackedStore, actors: Actors
) -> None:
    assert actors.act("fay", ["text(secret)"], store.names) == {"answer": "a secret of staff"}
    with Actors() as others:
        others.start("stu", [SWAPPING], store.names)
        seen = set(actors.act("fay", [LOOKING, "sorted(seen)"], store.names)["answer"])
        assert others.finish() == {"answer": None}
    assert "own work" in seen
    assert seen <= {"own work", "FileMissing", "FileOutsideStore", "FileUnreadable"}


SAVING = """
import time
until, keys = time.monotonic() + 0.6, []
while time.monotonic() < until or len(keys) <= 10:
    keys.append(save(b'work'))
"""


def test_preparing_again_hinders_nobody_who_saves(store: AttackedStore, actors: Actors) -> None:
    with Actors() as others:
        actors.start("stu", [SAVING, "keys"], store.names)
        others.start("sam", [SAVING, "keys"], store.names)
        again = [preparer(store.root).prepare() for _ in range(10)]
        keys = [*actors.finish()["answer"], *others.finish()["answer"]]
    assert [(done.created, done.unsafe) for done in again] == [([], [])] * 10
    assert len(keys) > 20
    digests = {hashlib.sha256((store.root / key).read_bytes()).hexdigest() for key in keys}
    assert digests == {hashlib.sha256(b"work").hexdigest()}


def wait_for(path: Path) -> None:
    """Wait until the other side has made it."""
    until = time.monotonic() + 60
    while not path.exists() and time.monotonic() < until:
        time.sleep(0.01)
    assert path.exists()
