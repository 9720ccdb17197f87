"""What was restored into an empty database and is not what was backed up: nobody works in it unless it is accepted."""

import io
import json
from collections.abc import Iterator
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path

import pytest

from edumanage_desktop.adapters.database.engine import make_engine
from edumanage_desktop.adapters.database.migration import schema_status
from edumanage_desktop.adapters.database.schema import HEAD, require_current
from edumanage_desktop.commands import run
from edumanage_desktop.domain.errors import SchemaTooOld
from edumanage_desktop.toolbox import CommandToolbox
from tests.adapters.backed_up import harm
from tests.adapters.restored_in_place import InPlace, in_place
from tests.adapters.test_restoring_in_place_unproven import _NOBODYS_ROLE, unjudged
from tests.engines import EVERY_SERVER, PrivateServers


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
