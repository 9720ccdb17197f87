"""A killed restore into a prepared database loses no account: the next one finds them, and begins anew."""

import os
import signal
from collections.abc import Iterator
from contextlib import closing
from typing import Any

import pytest
from sqlalchemy import event, text
from sqlalchemy.engine import Engine

from edumanage_desktop.adapters.database import migration
from edumanage_desktop.adapters.database.engine import make_engine
from edumanage_desktop.adapters.database.restoring import EmptyDatabase
from edumanage_desktop.domain.errors import DatabaseNotEmpty
from edumanage_desktop.services.administration import Target
from edumanage_desktop.services.backup.desk import BackupDesk
from edumanage_desktop.services.backup.progress import Stage
from edumanage_desktop.services.backup.restoring import Restored
from tests.adapters.backed_up import BackedUp
from tests.adapters.judged_database import judged_database
from tests.engines import EVERY_SERVER, PrivateServers

PEOPLE = [("ada", "Ada Admin", 1), ("ann", "Ann of this server", 1), ("old", "Left", 0)]
ROLES = [("ada", "admin"), ("ann", "registrar")]


@pytest.fixture(scope="module")
def department(tmp_path_factory: pytest.TempPathFactory) -> Iterator[BackedUp]:
    """A department in a file that was backed up; `ann` is of its faculty."""
    folder = tmp_path_factory.mktemp("aside")
    with judged_database("sqlite", folder=folder, server=None) as own:
        department = BackedUp(own, folder / "department")
        department.fill(2)
        department.take()
        yield department


def restored(desk: BackupDesk, url: str, tell: Any = lambda stage: None) -> Restored:
    with closing(EmptyDatabase(target=Target(url))) as database:
        return desk.restoring(desk.latest(), database, None, tell).run()


def accounts(url: str) -> tuple[list[Any], list[Any]]:
    engine = make_engine(url)
    with engine.connect() as connection:
        people = connection.execute(text("SELECT login,full_name,active FROM people ORDER BY 1")).tuples().all()
        roles = connection.execute(text("SELECT login,role FROM person_roles ORDER BY 1,2")).tuples().all()
    engine.dispose()
    return [tuple(each) for each in people], [tuple(each) for each in roles]


def asides(url: str) -> list[str]:
    engine = make_engine(url)
    with engine.connect() as connection:
        found = [str(each) for each in connection.execute(text("SHOW TABLES LIKE 'em\\_aside%'")).scalars()]
    engine.dispose()
    return found


@pytest.fixture(params=EVERY_SERVER)
def prepared(request: pytest.FixtureRequest, servers: PrivateServers) -> Iterator[str]:
    """A database with the rules, accounts, and no work."""
    with servers.running(request.param).fresh_database() as name:
        url = servers.running(request.param).url(database=name)
        engine = make_engine(url)
        migration.upgrade(engine)
        with engine.connect() as connection:
            for login, full_name, active in PEOPLE:
                connection.execute(
                    text("INSERT INTO people(login,full_name,active) VALUES(:l,:n,:a)"),
                    {"l": login, "n": full_name, "a": active},
                )
            for login, role in ROLES:
                connection.execute(text("INSERT INTO person_roles(login,role) VALUES(:l,:r)"), {"l": login, "r": role})
        engine.dispose()
        yield url


def killed(desk: BackupDesk, url: str, moment: str) -> None:
    """Fork a child that restores, and dies before a statement that begins so or when a stage of that name begins."""
    child = os.fork()
    if child == 0:
        try:

            def die(_connection: Any, _cursor: Any, statement: str, *_more: Any) -> None:
                if statement.startswith(moment):
                    os.kill(os.getpid(), signal.SIGKILL)

            def told(stage: Stage) -> None:
                if stage.doing == moment:
                    os.kill(os.getpid(), signal.SIGKILL)

            event.listen(Engine, "before_cursor_execute", die)
            restored(desk, url, told)
        finally:
            os._exit(1)
    assert os.waitpid(child, 0)[1] == signal.SIGKILL, moment


MOMENTS = (
    "CREATE TABLE em_aside_person_roles_part",
    "RENAME TABLE em_aside",
    "DELETE FROM people",
    "history",
    "ANALYZE TABLE",
    "history, compared",
    "REPLACE INTO people",
    "DROP TABLE em_aside_people",
    "DROP TABLE em_aside_person_roles",
    "DROP TABLE IF EXISTS em_unfinished_restore",
)


def test_killed_anywhere_the_next_restore_goes_on_and_everybody_keeps_their_account(
    department: BackedUp, prepared: str
) -> None:
    desk = department.desk()
    for moment in MOMENTS:
        killed(desk, prepared, moment)
        done = restored(desk, prepared)
        assert done.wrong == [], moment
        people, roles = accounts(prepared)
        assert set(PEOPLE) <= set(people), moment
        assert [each for each in roles if each[0] in ("ada", "ann", "old")] == ROLES, moment
        assert asides(prepared) == []
        emptied(prepared)


def emptied(url: str) -> None:
    """Leave the accounts of this server alone in it, as before the restore."""
    engine = make_engine(url)
    with engine.connect() as connection:
        connection.execute(text("SET foreign_key_checks=0"))
        listed = connection.execute(text("SHOW FULL TABLES WHERE table_type='BASE TABLE'")).scalars().all()
        for table in listed:
            if table not in ("people", "person_roles", "em_schema", "transitions", "fold_map"):
                connection.execute(text(f"TRUNCATE TABLE {table}"))
        connection.execute(text("SET foreign_key_checks=1"))
        connection.execute(text("DELETE FROM people WHERE login NOT IN('ada','ann','old')"))
    engine.dispose()


def test_what_somebody_did_after_a_kill_is_not_cleared_away(department: BackedUp, prepared: str) -> None:
    desk = department.desk()
    killed(desk, prepared, "DROP TABLE em_aside_people")
    engine = make_engine(prepared)
    with engine.connect() as connection:
        connection.execute(
            text("INSERT INTO student_uploads(student_id,faculty_id,title,file_path) VALUES(5,1,'Since','x.pdf')")
        )
    engine.dispose()
    with pytest.raises(DatabaseNotEmpty):
        restored(desk, prepared)
    people, roles = accounts(prepared)
    assert set(PEOPLE) <= set(people)
    assert [each for each in roles if each[0] in ("ada", "ann", "old")] == ROLES
    assert asides(prepared) == []
