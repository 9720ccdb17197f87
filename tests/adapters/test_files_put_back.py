"""Files of a backup go back where they are missing or not what was handed in, and nothing that is good is lost."""

import io
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from edumanage_desktop.adapters.backup_archive.packing import ZstdPacking
from edumanage_desktop.adapters.database.erasure import DatabaseEraser
from edumanage_desktop.domain.acts import ActFile
from edumanage_desktop.domain.backups import BackupCancelled
from edumanage_desktop.domain.errors import Refused
from edumanage_desktop.gui.backups.part_words import end_of_files, file_rows
from edumanage_desktop.services.administration import Target
from edumanage_desktop.services.backup.files_back import FilesBack
from tests.adapters.restored_in_place import InPlace, in_place


@pytest.fixture
def filed(tmp_path: Path) -> Iterator[InPlace]:
    """A department in a file."""
    with in_place(tmp_path) as found:
        yield found


def files_back(place: InPlace) -> FilesBack:
    """Return what puts files back, as the backup reads them."""
    department = place.department
    return FilesBack(desk=place.desk, packing=ZstdPacking(), source=department.source(), store=department.store)


def keys_of(place: InPlace) -> list[str]:
    query = "SELECT store_key FROM upload_files WHERE sha256 IS NOT NULL ORDER BY upload_id"
    return [str(key) for (key,) in place.own.root(query)]


def contents(place: InPlace, key: str) -> bytes:
    with closing(place.department.store.open(key)) as stream:
        return stream.read()


def spoil(place: InPlace, key: str, content: bytes) -> None:
    path = place.department.folder / "store" / key
    path.chmod(0o640)
    path.write_bytes(content)


def test_missing_and_altered_files_come_back_and_the_altered_is_kept(place: InPlace) -> None:
    missing, altered, well = keys_of(place)
    before = [contents(place, key) for key in (missing, altered, well)]
    (place.department.folder / "store" / missing).unlink()
    spoil(place, altered, b"somebody else's")
    looked = files_back(place).run(place.manifest.snapshot, only_look=True)
    assert (looked.missing, looked.altered, len(looked.lacking)) == ([missing], {altered: ""}, 1)
    assert contents(place, altered) == b"somebody else's", "a look changes nothing"
    done = files_back(place).run(place.manifest.snapshot)
    assert (done.files, done.missing, list(done.altered)) == (4, [missing], [altered])
    assert done.lacking == ["uploads/films.pdf"], "the portal's file was never there"
    assert [contents(place, key) for key in (missing, altered, well)] == before
    assert contents(place, done.altered[altered]) == b"somebody else's"
    again = files_back(place).run(place.manifest.snapshot)
    assert (again.missing, again.altered) == ([], {})


def test_what_the_backup_has_not_as_it_was_handed_in_stays_as_it_is(filed: InPlace) -> None:
    first, second, _third = keys_of(filed)
    spoil(filed, first, b"altered")
    spoil(filed, second, b"altered too")
    wanted = filed.own.value("SELECT sha256 FROM upload_files WHERE store_key=:k", k=first)
    harmed = filed.department.folder / "backups" / filed.desk.repository().object_name(wanted)
    harmed.write_bytes(b"rotten")
    done = files_back(filed).run(filed.manifest.snapshot)
    assert set(done.lacking) == {first, "uploads/films.pdf"}
    assert contents(filed, first) == b"altered", "for a rotten one nothing goes"
    key, size_bytes, sha256 = filed.department.store.save(io.BytesIO(b"after the backup"), suffix=".pdf")
    filed.own.submit("stu", files=(ActFile(key, "a.pdf", "application/pdf", size_bytes, sha256),))
    (filed.department.folder / "store" / key).unlink()
    assert key in files_back(filed).run(filed.manifest.snapshot).lacking


def test_what_was_erased_stays_away(filed: InPlace) -> None:
    eraser = DatabaseEraser(target=Target(filed.own.url, None, "adm"), store=filed.department.store)
    (key, *_others) = keys_of(filed)
    eraser.erase(eraser.upload(filed.made[0]), reason="Wish")
    done = files_back(filed).run(filed.manifest.snapshot)
    assert key not in {*done.missing, *done.altered, *done.lacking}
    assert not (filed.department.folder / "store" / key).exists()


def test_it_can_be_stopped_and_goes_on(filed: InPlace) -> None:
    for key in keys_of(filed):
        (filed.department.folder / "store" / key).unlink()
    running: list[FilesBack] = []
    running.append(
        FilesBack(
            desk=filed.desk,
            packing=ZstdPacking(),
            source=filed.department.source(),
            store=filed.department.store,
            progress=lambda stage: running[0].cancel(),
        )
    )
    with pytest.raises(BackupCancelled):
        running[0].run(filed.manifest.snapshot)
    assert len(files_back(filed).run(filed.manifest.snapshot).missing) == 3


def test_the_command_tells_and_puts_back(filed: InPlace) -> None:
    missing, *_others = keys_of(filed)
    (filed.department.folder / "store" / missing).unlink()
    given = ("restore", "--files-only", "--repository", str(filed.department.folder / "backups"))
    status, told = filed.command(*given, "--dry-run", store=True)
    assert (status, told["missing"], told["dry_run"]) == (1, [missing], True)
    status, told = filed.command(*given, store=True)
    assert (status, told["missing"], told["lacking"]) == (1, [missing], ["uploads/films.pdf"])
    assert (filed.department.folder / "store" / missing).exists()


def test_a_name_that_leads_outside_the_store_is_told_and_nothing_is_put_there(filed: InPlace, tmp_path: Path) -> None:
    filed.own.by_portal(
        "INSERT INTO student_uploads(student_id,faculty_id,title,file_path) VALUES(5,1,'Odd',?)", "../outside.pdf"
    )
    linked, *_others = keys_of(filed)
    path = filed.department.folder / "store" / linked
    path.unlink()
    path.symlink_to(tmp_path / "elsewhere.pdf")
    looked = files_back(filed).run(filed.manifest.snapshot, only_look=True)
    assert looked.outside == sorted(["../outside.pdf", linked])
    given = ("restore", "--files-only", "--repository", str(filed.department.folder / "backups"))
    status, told = filed.command(*given, store=True)
    assert (status, told["outside"], told["lacking"]) == (1, looked.outside, ["uploads/films.pdf"])
    assert not (tmp_path / "elsewhere.pdf").exists()
    assert not (filed.department.folder / "outside.pdf").exists()
    assert file_rows(looked)[-1][1] == "Leads outside the store"
    assert not end_of_files(looked).is_well


def test_who_may_not_read_everything_is_told_of_a_restore(place: InPlace) -> None:
    department = place.department
    back = FilesBack(desk=place.desk, packing=ZstdPacking(), source=department.source("ann"), store=department.store)
    with pytest.raises(Refused, match="none was put back") as refused:
        back.run(place.manifest.snapshot)
    assert "backed up" not in str(refused.value.sentence)
