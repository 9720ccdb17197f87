"""`backup old back`, `replay` and `dismiss` killed at any step: the old or the new state stands, and again finishes.

The process that runs the command dies before a statement of SQL, or, of a file, before anything is opened, renamed or
removed: first where everything is switched, kept and removed, and then at steps in between while there is time.
"""

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import make_url

from edumanage_desktop.adapters.database.connections import Connections
from edumanage_desktop.adapters.database.driver import place_of
from edumanage_desktop.adapters.database.embedded_in_place import EmbeddedLive
from edumanage_desktop.adapters.database.history import verify_history
from edumanage_desktop.adapters.database.mail_room import DatabaseMailRoom
from edumanage_desktop.adapters.database.named_files import DatabaseFileNames
from edumanage_desktop.adapters.database.server_in_place import ServerLive
from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.domain.people import Role
from edumanage_desktop.services.mailing import News, Recipient
from edumanage_desktop.services.notices import MailPace, NoticeKind
from tests.adapters.dying import SOAKED_TIMES, Steps, dies, ends, in_time, kinds_of
from tests.adapters.judged_database import PDF
from tests.adapters.restored_in_place import InPlace, Rows, in_place
from tests.conftest import SOAK
from tests.engines import EVERY_ENGINE, TRANSACTIONS_KEPT_S, PrivateServers

_SWITCHING = ("backup", "between", "os.rename", "RENAME", "GRANT")
_DISMISSING = ("os.remove", "INSERT", "REVOKE", "DROP")
_ONLY_THERE = "cd" * 16
_LOST = 40
"""So many submissions are lost beside what every department goes on with: a run that dies may have done two."""


@pytest.fixture(params=EVERY_ENGINE)
def place(request: pytest.FixtureRequest, tmp_path: Path, servers: PrivateServers) -> Iterator[InPlace]:
    """A department of each engine in turn, restored once; what is kept of it went on after its backup."""
    with in_place(tmp_path, request.param, servers.of(request.param)) as found:
        found.command("old", "list")  # so that whoever is forked has it loaded
        yield found


def restored(place: InPlace) -> str:
    """Restore the backup, and return as what the one before is kept."""
    done = place.restore().run(place.manifest.snapshot)
    assert done.kept is not None
    return done.kept.name


def running(place: InPlace, *words: str, since: str = "") -> Callable[[Steps], None]:
    """Return what runs a command on old databases, in a child; steps are counted from when a method is called."""

    def run(steps: Steps) -> None:
        if place.own.is_server:
            steps.of_server()
        else:
            steps.of_files()
            steps.of_sqlite("between")
        if since:
            live = ServerLive if place.own.is_server else EmbeddedLive
            method = getattr(live, since)
            steps.counts = False

            def counted(*given: Any) -> Any:
                steps.counts = True
                return method(*given)

            setattr(live, since, counted)
        status, said = place.command("old", *words)
        assert status == 0, said

    return run


def killed(place: InPlace, step: int, *words: str, since: str = "") -> bool:
    """Run a command that dies before a step, and wait until a server has noticed; return whether it died."""
    has_died = dies(running(place, *words, since=since), step)
    if place.own.is_server:
        until = time.monotonic() + 20
        free = "SELECT IS_FREE_LOCK(:name) AND NOT EXISTS(SELECT 1 FROM information_schema.innodb_trx)"
        name = f"em_restore_{make_url(place.own.url).database}"[:64]
        while not place.own.value(free, name=name):
            assert time.monotonic() < until, "a server notices who is gone"
            time.sleep(TRANSACTIONS_KEPT_S)
    return has_died


def again(place: InPlace, *words: str) -> Any:
    """Run the command again, which comes to its end."""
    status, done = place.command("old", *words)
    assert status == 0, done
    return done


def state(place: InPlace) -> Rows:
    """Return the state of what is in use, whose rules are there once and whose chains hold."""
    found = place.state()
    if place.own.is_server:
        found["triggers"] = place.own.root(
            "SELECT COUNT(*) FROM information_schema.triggers WHERE trigger_schema=DATABASE()"
            " AND event_object_table NOT LIKE 'em\\_new\\_%' AND event_object_table NOT LIKE 'em\\_old\\_%'"
        )
    assert verify_history(place.own.engine)["broken"] == []
    return found


def test_killed_while_going_back(place: InPlace, tmp_path: Path) -> None:
    """There and back again; what was in use is kept each time, and what took its place is not."""
    place.go_on()
    restored(place)
    moments: list[tuple[str, str, int]] = []
    for since, kinds_of_ends in (("switch", _SWITCHING), ("dismiss", _DISMISSING), ("", ())):
        (kept,) = place.kept().listed()
        kinds = kinds_of(running(place, "back", kept.name, "--yes", since=since), tmp_path)
        chosen = ends(kinds, kinds_of_ends) if since else range(1, len(kinds))
        moments += [(since, kinds[step - 1], step) for step in sorted(chosen)]
    first = [number for number, (since, _kind, _step) in enumerate(moments) if since]
    seen = set[bool]()
    for number in in_time(first, range(len(moments)), at_most_s=25):
        since, kind, step = moments[number]
        where = f"killed at step {step} since {since or 'the beginning'}, {kind}"
        (kept,) = place.kept().listed()
        old = state(place)
        new = {**place.kept_state(kept.name), "triggers": old["triggers"]}
        assert old != new
        assert killed(place, step, "back", kept.name, "--yes", since=since), where
        found = state(place)
        assert found in (old, new), where
        seen.add(found == new)
        done = again(place, "back", kept.name, "--yes")
        assert state(place) == new, where
        assert {**place.kept_state(done["kept"]["name"]), "triggers": old["triggers"]} == old, where
        for each in place.kept().listed():
            if each.name != done["kept"]["name"]:
                assert each.snapshot is None, f"{where}: it was kept, and died before it was switched"
                assert {**place.kept_state(each.name), "triggers": old["triggers"]} == old, where
                place.kept().dismiss(each.name)
        assert len(place.beside()) == 1, f"{where}: nothing else is left, {place.beside()}"
    assert seen == {False, True}


def test_going_back_that_died_after_the_switch_takes_no_later_work_with_it(place: InPlace) -> None:
    """Who goes back again to what is in use already loses nothing of what people did meanwhile."""
    place.go_on()
    name = restored(place)
    assert killed(place, 1, "back", name, "--yes", since="dismiss")
    assert len([each for each in place.beside() if "kept" in each]) == 2, "it was switched, and nothing removed yet"
    assert place.own.act("ann", "reopen", place.made[0]).accepted
    now = state(place)
    looked = again(place, "back", name, "--dry-run")
    assert (looked["lost"], looked["acts"]) == (0, [])
    done = again(place, "back", name, "--yes")
    assert (state(place), [each.name for each in place.kept().listed()]) == (now, [done["kept"]["name"]])


def lose_work(place: InPlace) -> set[tuple[Any, ...]]:
    """Do what is lost and told by mail, and return how the mails stand."""
    connections = Connections(place=place_of(place.own.account_url("adm"), login="adm"), login="adm")
    room = DatabaseMailRoom(connections=connections)
    place.own.root("INSERT INTO settings(name,value) VALUES('submissions_in_a_day','1000')")
    place.manifest = place.department.take(place.desk)
    lost = place.go_on()
    for number in range(_LOST):
        answer = place.own.submit("stu", title=f"Lost {number}")
        assert answer.outcome is not None
        lost.append(answer.outcome.upload_id)
    ann = Recipient("faculty:ann", Role.FACULTY, 1, "Ann", "ann@staff.example", MailPace.AT_ONCE)
    for upload in lost[:6]:
        news = News(upload, place.own.version(upload), NoticeKind.NEW_WORK, 0)
        assert room.claim(str(uuid4()), ann, [news])
    place.own.root("UPDATE mails SET state='sent'")
    connections.close()
    return mails(place)


_WORK = "coalesce((SELECT s.act_uuid FROM history s WHERE s.upload_id=t.upload_id AND s.kind='submit'),'')"
"""What work a row is about: done again, it may have another number."""


def mails(place: InPlace) -> set[tuple[Any, ...]]:
    """Return how the mails stand."""
    return set(place.own.root(f"SELECT recipient,{_WORK},version,mail_uuid,state FROM mails t"))


def acts(place: InPlace) -> dict[str, tuple[Any, ...]]:
    """Return the acts by their number."""
    columns = f"act_uuid,kind,actor,{_WORK},expected_version,feedback,title,files"
    return {str(row[0]): row for row in place.own.root(f"SELECT {columns} FROM acts t")}


def assert_each_is_done_once(place: InPlace, name: str, lost: list[str], all_acts: dict[str, tuple[Any, ...]]) -> int:
    """Return how many acts were done again until now; they are the first ones, whole, and each has one event."""
    left = [act.act_uuid for act in place.kept().lost_acts(name)]
    count = len(lost) - len(left)
    assert left == lost[count:]
    assert acts(place) == {uuid: act for uuid, act in all_acts.items() if uuid not in left}
    noted = place.own.root("SELECT detail FROM events WHERE kind='replayed'")
    assert sorted(str(detail)[:36] for (detail,) in noted) == sorted(lost[:count])
    recorded = place.own.root("SELECT act_uuid FROM history WHERE act_uuid IS NOT NULL")
    assert sorted(str(uuid) for (uuid,) in recorded) == sorted(acts(place)), "each has one row of the history"
    assert verify_history(place.own.engine)["broken"] == []
    return count


def test_killed_while_acts_are_done_again(place: InPlace) -> None:
    """Before every step until the second act is whole: each run dies one step later than the one before."""
    told = lose_work(place)
    all_acts = acts(place)
    name = restored(place)
    place.own.upload(title="Has the number of lost work")
    lost = [act.act_uuid for act in place.kept().lost_acts(name)]
    assert len(lost) == _LOST + 3
    until, done, most, step = time.monotonic() + 30 * (SOAKED_TIMES if SOAK else 1), 0, 0, 0
    while done == 0 or (most < 2 and len(lost) - done > 2 and time.monotonic() < until):
        step += 1
        assert killed(place, step, "replay", name), f"step {step}"
        now = assert_each_is_done_once(place, name, lost, all_acts)
        done, most = now, max(most, now - done)
    again(place, "replay", name)
    assert assert_each_is_done_once(place, name, lost, all_acts) == len(lost)
    assert again(place, "replay", name)["acts"] == []
    assert mails(place) == told, "nobody is told again"


def is_safe(place: InPlace, file: str) -> bool:
    """Return whether a file that only an old database names is not swept: it is found, or not all can be read."""
    connections = Connections(place=place_of(place.own.account_url("adm"), login="adm"), login="adm")
    try:
        return DatabaseFileNames(connections=connections).named([file]) == {file}
    except EduManageError:
        return True
    finally:
        connections.close()


def test_killed_while_an_old_database_is_dismissed(place: InPlace, tmp_path: Path) -> None:
    """Until it is gone it is whole and names its files; when it is gone nothing of it is left."""
    dismissing = kinds_of(running(place, "dismiss", restored(place), "--yes", since="dismiss"), tmp_path)
    looking = kinds_of(running(place, "dismiss", restored(place), "--yes"), tmp_path)
    begin = min(ends(dismissing, _DISMISSING))
    name, gone = "", 0
    for number in in_time(range(begin, len(dismissing)), range(-len(looking), 0), at_most_s=15):
        since, step = ("dismiss", number) if number > 0 else ("", -number)
        where = f"killed at step {step} since {since or 'the beginning'}"
        if not name:
            assert place.own.submit("stu", files=(replace(PDF, store_key=f"cd/{_ONLY_THERE}.pdf"),)).accepted
            name = restored(place)
            whole, in_use = place.kept_state(name), state(place)
        assert killed(place, step, "dismiss", name, "--yes", since=since), where
        if [each for each in place.beside() if "kept" in each]:
            assert place.kept_state(name) == whole, where
            assert is_safe(place, _ONLY_THERE), where
            assert [each.name for each in place.kept().listed()] == [name], where
            assert is_safe(place, _ONLY_THERE), where
            if not since:
                continue
            again(place, "dismiss", name, "--yes")
        else:
            gone += 1
            status, said = place.command("old", "dismiss", name, "--yes")
            assert (status, "No old database" in said) == (2, True), where
        assert (state(place), place.beside()) == (in_use, []), where
        if place.own.is_server:
            noted = "SELECT COUNT(*) FROM events WHERE kind='dismissed' AND subject=:name"
            assert place.own.value(noted, name=name) == 1, where
            like = str(make_url(place.own.url).database).replace("_", "%") + "%kept%"
            for table in ("db", "tables_priv"):
                assert place.own.root(f"SELECT Db FROM mysql.{table} WHERE Db LIKE :like", like=like) == [], where
        name = ""
    assert gone > 0
