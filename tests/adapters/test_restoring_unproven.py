"""What was restored into an empty database and is not what was backed up: nobody works in it unless it is accepted."""

import io
import json
from collections.abc import Iterator
from contextlib import closing, redirect_stderr, redirect_stdout
from pathlib import Path

import pymysql
import pytest
from sqlalchemy import make_url, text
from sqlalchemy.exc import DBAPIError

from edumanage_desktop.adapters.database.engine import make_engine
from edumanage_desktop.adapters.database.migration import schema_status
from edumanage_desktop.adapters.database.restoring import EmptyDatabase
from edumanage_desktop.adapters.database.schema import HEAD, require_current
from edumanage_desktop.commands import run
from edumanage_desktop.domain.errors import DatabaseNotEmpty, SchemaTooOld
from edumanage_desktop.services.administration import Target
from edumanage_desktop.services.backup.progress import Stage
from edumanage_desktop.toolbox import CommandToolbox
from migrations.program import accounts
from migrations.program.account_marks import Ground
from tests.adapters.backed_up import harm
from tests.adapters.restored_in_place import InPlace, in_place
from tests.adapters.test_restoring_in_place_unproven import _NOBODYS_ROLE, unjudged
from tests.engines import EVERY_SERVER, PrivateServers
from tests.prepared_server import PASSWORD, prepared_server

_CALLS = (
    "SELECT User,Routine_name FROM mysql.procs_priv WHERE Db=DATABASE() AND Routine_name IN({}) ORDER BY 1,2".format(
        ",".join(f"'{name}'" for name, *_rest in accounts.procedures(Ground(mariadb=True, ed25519=False, mark="")))
    )
)
_OF_THE_PORTAL = (
    "INSERT INTO student_uploads(student_id,faculty_id,title,file_path) VALUES(5,1,'Handed in','x/y.pdf')",
    "UPDATE student_uploads SET title='Changed' ORDER BY id DESC LIMIT 1",
    "DELETE FROM student_uploads ORDER BY id DESC LIMIT 1",
)


@pytest.fixture
def place(tmp_path: Path) -> Iterator[InPlace]:
    """A department in a file, whose backups are restored elsewhere."""
    with in_place(tmp_path) as found:
        yield found


def restored(place: InPlace, url: str, *more: str) -> tuple[int, dict[str, object]]:
    """Restore by command into another database, and return its status and answer."""
    backups, store = place.department.folder / "backups", place.department.folder / "store"
    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        words = ["backup", "restore", "--repository", str(backups), "--store", str(store), "--database", url, *more]
        status = run([*words, "--json"], CommandToolbox())
    assert out.getvalue(), err.getvalue()
    return status, json.loads(out.getvalue())


def lost_in_the_repository(place: InPlace) -> None:
    """Turn a bit of a file of the backup, which the store has no more."""
    for kept in (place.department.folder / "store").rglob("*.pdf"):
        kept.unlink()
    objects = sorted((place.department.folder / "backups" / "objects").rglob("*"))
    harm(next(each for each in objects if each.is_file()))


def test_a_file_gets_its_name_when_it_is_proven_or_accepted(place: InPlace, tmp_path: Path) -> None:
    lost_in_the_repository(place)
    new = tmp_path / "new.sqlite"
    status, done = restored(place, f"sqlite:///{new}")
    assert (status, done["is_settled"]) == (1, False)
    assert not list(tmp_path.glob("new.sqlite*")), "there is none, under no name"
    status, done = restored(place, f"sqlite:///{new}", "--accept-damage")
    assert (status, done["is_settled"]) == (1, True)
    require_current(make_engine(f"sqlite:///{new}"))


@pytest.mark.parametrize("kind", EVERY_SERVER)
@pytest.mark.parametrize("damage", ["a file", "a row"])
def test_on_a_server_nobody_gets_rights_before(
    place: InPlace, servers: PrivateServers, kind: str, damage: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """The administrator of the server is told, whatever they open it with, and an upgrade brings no rights either."""
    if damage == "a file":
        lost_in_the_repository(place)
    else:
        unjudged(place.own.url, _NOBODYS_ROLE)
        place.manifest = place.department.take(place.desk)
    server = servers.running(kind)
    with server.fresh_database() as name:
        url = server.url(database=name)
        status, done = restored(place, url)
        assert (status, done["is_settled"]) == (1, False)
        with server.connect(name) as root, root.cursor() as cursor:
            cursor.execute("SELECT COUNT(*) FROM mysql.tables_priv WHERE Db=%s", (name,))
            assert cursor.fetchall() == ((0,),), "no role has a right in it"
        engine = make_engine(url)
        try:
            with pytest.raises(SchemaTooOld, match="not proven"):
                require_current(engine)
            capsys.readouterr()
            assert run(["db", "upgrade", "--database", url], CommandToolbox()) == 3
            assert "--accept-damage" in capsys.readouterr().err
            assert schema_status(engine).revision != HEAD
            status, done = restored(place, url, "--accept-damage")
            assert (status, done["is_settled"]) == (1, True)
            require_current(engine)
        finally:
            engine.dispose()


@pytest.mark.parametrize("kind", EVERY_SERVER)
def test_a_table_that_is_wrong_is_the_restores_own_and_cleared_by_the_next(
    place: InPlace, servers: PrivateServers, kind: str
) -> None:
    """What was read back instead of the backup is known again, and what somebody changes later is not."""
    server = servers.running(kind)
    with server.fresh_database() as name:
        url = server.url(database=name)
        wrong = unproven(place, url)
        assert [each for each in wrong if each.startswith("student_uploads: ")]
        assert unproven(place, url) == wrong, "what the first one left was cleared away"
        status, done = restored(place, url, "--accept-damage")
        assert (status, done["is_settled"], done["wrong"]) == (0, True, [])
    with server.fresh_database() as name:
        url = server.url(database=name)
        unproven(place, url)
        unjudged(url, "UPDATE student_uploads SET title='Since' LIMIT 1")
        with pytest.raises(DatabaseNotEmpty, match="student_uploads"):
            unproven(place, url)


@pytest.mark.parametrize("kind", EVERY_SERVER)
def test_the_portal_writes_nothing_into_what_is_not_proven(place: InPlace, servers: PrivateServers, kind: str) -> None:
    """Its own rights on its own table outlive what a restore takes from the roles."""
    server = servers.running(kind)
    with server.fresh_database() as name, server.connect(name) as root, root.cursor() as cursor:
        url = server.url(database=name)
        assert run(["db", "upgrade", "--database", url], CommandToolbox()) == 0
        cursor.execute("CREATE USER kept_out_portal@'%' IDENTIFIED BY 'portal-Pass-1'")
        cursor.execute("GRANT SELECT,INSERT,UPDATE,DELETE ON student_uploads TO kept_out_portal@'%'")
        unproven(place, url)
        for statement in _OF_THE_PORTAL:
            assert "EM|MAINTENANCE" in asked_as_portal(url, statement), statement
        status, done = restored(place, url)
        assert (status, done["is_settled"]) == (0, True)
        for statement in _OF_THE_PORTAL:
            assert asked_as_portal(url, statement) == "", statement
        cursor.execute("DROP USER kept_out_portal@'%'")


@pytest.mark.parametrize("kind", EVERY_SERVER)
def test_nobody_manages_accounts_of_what_is_not_proven(place: InPlace, servers: PrivateServers, kind: str) -> None:
    """An administrator of the backup has no procedure to call, and all of them when it is accepted."""
    with prepared_server(servers.running(kind)) as prepared:
        prepared.administrator()
        held = prepared.root(_CALLS)
        assert len(held) > 10
        unproven(place, prepared.url())
        assert {user for user, _name in prepared.root(_CALLS)} == {"em_accounts"}
        with pytest.raises(pymysql.OperationalError, match="denied for user 'ada'@'%' to database"):
            prepared.sign_in("ada", PASSWORD)
        status, done = restored(place, prepared.url(), "--accept-damage")
        assert (status, done["is_settled"]) == (0, True)
        assert prepared.root(_CALLS) == held
        prepared.sign_in("ada", PASSWORD).close()


def unproven(place: InPlace, url: str) -> list[str]:
    """Restore while somebody changes a title before the proof, and return what was found wrong."""

    def told(stage: Stage) -> None:
        if stage.doing == "files" and stage.done == stage.total:
            unjudged(url, "UPDATE student_uploads SET title='Other' ORDER BY id LIMIT 1")

    with closing(EmptyDatabase(target=Target(url))) as into:
        restoring = place.desk.restoring(place.manifest.snapshot, into, place.department.store, told)
        done = restoring.run()
    assert not done.is_settled
    return done.wrong


def asked_as_portal(url: str, statement: str) -> str:
    """Run a statement as the portal's account, and return what the server refused it with."""
    engine = make_engine(
        make_url(url).set(username="kept_out_portal", password="portal-Pass-1").render_as_string(False)
    )
    try:
        with engine.connect() as connection:
            connection.execute(text(statement))
            connection.commit()
    except DBAPIError as refused:
        return str(refused.orig)
    finally:
        engine.dispose()
    return ""
