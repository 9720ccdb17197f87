"""Killed at any step of restoring a part, of an export or of an import, the old or the new state stands, whole.

And the same once more comes to its end.
"""

import os
import tarfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from edumanage_desktop.adapters.backup_archive.folder_storage import FolderStorage
from edumanage_desktop.adapters.database.engine import make_engine
from edumanage_desktop.adapters.database.history import verify_history
from edumanage_desktop.backing_up import new_file
from edumanage_desktop.restoring_in_place import dump_import, files_back, one_submission
from edumanage_desktop.services.administration import Target
from edumanage_desktop.services.backup.desk import BackupDesk
from tests.adapters.backed_up import desk_over
from tests.adapters.dying import Steps, chosen, dies, kinds_of
from tests.adapters.judged_database import JudgedDatabase, judged_database
from tests.adapters.restored_in_place import InPlace, in_place
from tests.adapters.test_dump_import import written
from tests.conftest import SOAK
from tests.engines import EVERY_ENGINE, PrivateServers

Job = Callable[[], object]


def counting(job: Job, steps: Steps, *, of: str) -> None:
    """Do something, every step of which is counted: those of files, and the statements of an engine."""
    if of == "sqlite":
        steps.of_sqlite()
    elif of != "files":
        steps.of_server()
    steps.of_files()
    job()


def tried(job: Job, folder: Path, *, of: str = "files", ends: tuple[str, ...] = (), about: int = 12) -> Any:
    """Do it once to its end; return what yields a kill at each of the chosen steps, told in words."""
    kinds = kinds_of(partial(counting, job, of=of), folder)
    steps = chosen(kinds, apart=max(1, len(kinds) // about), ends_of=[kind for kind in ends if kind in kinds[:-1]])
    assert len(steps) > 4, kinds

    def kills() -> Any:
        for step in steps:
            yield (
                f"killed at step {step} of {len(kinds)}, {kinds[step - 1]}",
                partial(dies, partial(counting, job, of=of), step),
            )

    return kills


def free_of_connections(own: JudgedDatabase) -> None:
    """Give connections back, so that no child has one of them."""
    own.close()
    own._clients.clear()


def fresh_desk(place: InPlace) -> BackupDesk:
    return desk_over(FolderStorage(root=place.department.folder / "backups"))


def stored(place: InPlace) -> dict[str, bytes]:
    """Return what stands in the store under a key that something names, or might."""
    root = place.department.folder / "store"
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in sorted(root.rglob("*"))
        if path.is_file() and not path.name.startswith(".")
    }


@pytest.mark.parametrize("where", ["store", "archive"])
def test_files_are_missing_as_they_were_or_whole(where: str, tmp_path: Path) -> None:
    """Of a file that was altered one of both stands at any moment, and the altered one is never lost."""
    with in_place(tmp_path) as place:
        root = place.department.folder / "store"
        missing, altered, well = (str(row[0]) for row in place.own.root("SELECT store_key FROM upload_files LIMIT 3"))
        good = stored(place)
        if where == "archive":
            cold = place.department.folder / "cold"
            place.own.root("INSERT INTO archive_settings(name,value) VALUES('place',:p)", p=str(cold))
            (cold / altered).parent.mkdir(parents=True)
            root = cold
        in_use = {**good, altered: b"somebody else's"}
        del in_use[missing]

        def harm() -> None:
            for path in (place.department.folder / "store").rglob("*"):
                if path.is_file():
                    path.unlink()
            for key, content in in_use.items():
                path = (root if key == altered else place.department.folder / "store") / key
                path.unlink(missing_ok=True)
                path.write_bytes(content)

        def all_of_it() -> dict[str, bytes]:
            found = stored(place)
            if where == "archive":
                found |= {altered: (root / altered).read_bytes()}
            return found

        def mend() -> None:
            files_back(place.target, fresh_desk(place), sign_in=lambda: None).run(place.manifest.snapshot)

        harm()
        mend()
        harm()
        kills = tried(mend, tmp_path, about=20, ends=("os.rename", "os.mkdir"))
        assert all_of_it().items() >= good.items(), "it came to its end"
        seen = set[tuple[bool, bool]]()
        for told, kill in kills():
            harm()
            assert kill(), told
            found = all_of_it()
            assert found.get(missing) in (None, good[missing]), told
            assert found[altered] in (good[altered], b"somebody else's"), told
            assert found[well] == good[well], told
            assert b"somebody else's" in found.values(), f"{told}: the altered one is nowhere"
            seen.add((found.get(missing) is not None, found[altered] == good[altered]))
            mend()
            found = all_of_it()
            assert found.items() >= good.items(), told
            assert b"somebody else's" in found.values(), told
        assert len(seen) > 1, "it was killed before and behind something"


@pytest.mark.parametrize("fate", ["deleted", "written over"])
@pytest.mark.parametrize("engine", EVERY_ENGINE)
def test_a_submission_is_as_it_was_or_back_with_its_files(
    engine: str, fate: str, tmp_path: Path, servers: PrivateServers
) -> None:
    with in_place(tmp_path, engine, servers.of(engine)) as place:
        own, upload = place.own, place.made[0]
        key = str(own.value("SELECT store_key FROM upload_files WHERE upload_id=:u", u=upload))
        path = place.department.folder / "store" / key
        content, new = path.read_bytes(), rows_of(own, upload)
        statement = "DELETE FROM student_uploads WHERE id=?"
        if fate == "written over":
            statement = "UPDATE student_uploads SET title='Oops',file_path='uploads/o.pdf',status='x' WHERE id=?"

        def harm() -> list[Any]:
            own.by_portal(statement, upload)
            path.unlink(missing_ok=True)
            found = rows_of(own, upload)
            free_of_connections(own)
            return found

        def bring_back() -> None:
            done = one_submission(place.target, fresh_desk(place), sign_in=lambda: None)
            done.run(place.manifest.snapshot, upload)

        harm()
        bring_back()
        old = harm()
        kills = tried(bring_back, tmp_path, of=engine, ends=("commit", "COMMIT", "os.rename"))
        assert rows_of(own, upload) == new, "it came to its end"
        seen = set[bool]()
        harm()
        for told, kill in kills():
            kinds_before = own.value("SELECT COUNT(*) FROM history WHERE upload_id=:u", u=upload)
            free_of_connections(own)
            assert kill(), told
            found = rows_of(own, upload)
            assert found in (old, new), told
            is_new = found == new
            assert not is_new or path.read_bytes() == content, f"{told}: a row names a file that is not there"
            added = own.value("SELECT COUNT(*) FROM history WHERE upload_id=:u", u=upload) - kinds_before
            assert added == int(is_new), f"{told}: the history tells all of it or nothing"
            seen.add(is_new)
            free_of_connections(own)
            bring_back()
            assert rows_of(own, upload) == new, told
            assert path.read_bytes() == content, told
            harm()
        assert seen == ({True, False} if SOAK else seen | {False})
        bring_back()
        assert_sound(own)
        assert own.act("ann", "reopen", upload).accepted


def rows_of(own: JudgedDatabase, upload: int) -> list[Any]:
    """Return the rows of a submission that people see."""
    queries = (
        "SELECT * FROM student_uploads WHERE id=:u",
        "SELECT * FROM upload_files WHERE upload_id=:u ORDER BY position",
        "SELECT revision,course,term,file_count,size_bytes,gone FROM upload_state WHERE upload_id=:u",
        "SELECT * FROM upload_search WHERE upload_id=:u",
    )
    return [own.root(query, u=upload) for query in queries]


def assert_sound(own: JudgedDatabase) -> None:
    engine = make_engine(own.url)
    try:
        assert verify_history(engine)["broken"] == []
    finally:
        engine.dispose()


def test_an_export_is_there_whole_or_not_at_all(tmp_path: Path) -> None:
    """What a killed one left is called so, and goes with the next."""
    with in_place(tmp_path) as place:
        folder = tmp_path / "exported"
        folder.mkdir()
        path = folder / "department.tar"

        def export() -> None:
            with new_file(path) as sink:
                fresh_desk(place).export(place.manifest.snapshot, sink)

        export()
        path.unlink()
        kills = tried(export, tmp_path, about=20, ends=("os.rename",))
        assert_exported(path, place, tmp_path)
        left = set[str]()
        for told, kill in kills():
            path.unlink(missing_ok=True)
            assert kill(), told
            if path.exists():
                assert_exported(path, place, tmp_path)
                path.unlink()
            for each in folder.iterdir():
                assert each.name.startswith("department.tar.")
                assert each.name.endswith(".writing"), f"{told}: nobody takes it for an archive"
                left.add(each.name)
                aged(each)
            for each in (place.department.folder / "backups/locks").glob(".*.claim"):
                aged(each)
            assert len(list(folder.iterdir())) < 2, "the one before went"
        assert len(left) > 2, "it was killed while it was written"
        path.unlink(missing_ok=True)
        export()
        assert [each.name for each in folder.iterdir()] == ["department.tar"]
        assert fresh_desk(place).verify().damaged == [], "the backups themselves are as they were"


def aged(path: Path) -> None:
    """Let a file be of a quarter of an hour ago."""
    then = time.time() - 900
    os.utime(path, (then, then))


def assert_exported(path: Path, place: InPlace, folder: Path) -> None:
    unpacked = folder / f"unpacked-{os.urandom(3).hex()}"
    with tarfile.open(path) as archive:
        archive.extractall(unpacked, filter="data")
    desk = desk_over(FolderStorage(root=unpacked))
    assert desk.verify().damaged == []
    assert [each.manifest.snapshot for each in desk.listings()] == [place.manifest.snapshot]


@pytest.mark.parametrize("way", ["merge", "replace"])
@pytest.mark.parametrize("engine", EVERY_ENGINE)
def test_an_import_is_done_or_was_never_begun(engine: str, way: str, tmp_path: Path, servers: PrivateServers) -> None:
    with judged_database(engine, folder=tmp_path, server=servers.of(engine)) as own:
        mine, gone = own.upload(title="Mine"), own.upload(title="Only here")
        dump = written(tmp_path / "d.sql", {"id": mine, "title": "'Theirs'"}, *({"id": 100 + n} for n in range(1_050)))
        old = portal_rows(own)
        wanted = set(range(100, 1_150)) | ({mine, gone} if way == "merge" else {mine})

        def bring_in() -> None:
            login = None if own.is_server else "adm"
            table = dump_import(Target(own.url, None, login), dump, lambda stage: None, sign_in=lambda: None)
            getattr(table, way)()

        def undo() -> None:
            own.by_portal("DELETE FROM student_uploads WHERE id>=?", 100)
            if way == "replace":
                own.by_portal(
                    "UPDATE student_uploads SET title=?,file_path=? WHERE id=?", "Mine", "uploads/films.pdf", mine
                )
                own.by_portal(
                    "REPLACE INTO student_uploads(id,student_id,faculty_id,title,file_path) VALUES(?,5,1,?,?)",
                    gone, "Only here", "uploads/films.pdf",
                )  # fmt: skip
            assert portal_rows(own) == old
            free_of_connections(own)

        bring_in()
        undo()
        kills = tried(bring_in, tmp_path, of=engine, ends=("commit", "COMMIT"))
        assert {row[0] for row in portal_rows(own)} == wanted, "it came to its end"
        undo()
        seen = set[bool]()
        for told, kill in kills():
            before = portal_rows(own)
            history = own.value("SELECT COUNT(*) FROM history")
            free_of_connections(own)
            is_killed = kill()  # how much there is to seal differs, so it may end some steps sooner
            found = portal_rows(own)
            assert is_killed or found != before, told
            seen.add(found != before)
            if found != before:
                assert {row[0] for row in found} == wanted, told
                assert dict(row[:2] for row in found)[mine] == ("Mine" if way == "merge" else "Theirs"), told
                undo()
            else:
                assert own.value("SELECT COUNT(*) FROM history") == history, told
        assert False in seen
        free_of_connections(own)
        bring_in()
        assert {row[0] for row in portal_rows(own)} == wanted
        assert_sound(own)
        assert own.act("ann", "approve", 100).accepted


def portal_rows(own: JudgedDatabase) -> list[Any]:
    return own.root("SELECT id,title,student_id,file_path FROM student_uploads ORDER BY id")
