"""The files of a backup are listed with whose they are, and looked at in a real store: whole, damaged, or not there."""

import io
from collections.abc import Iterator
from pathlib import Path

import pytest

from edumanage_desktop.adapters.backup_archive.packing import ZstdPacking
from edumanage_desktop.adapters.database.erasure import DatabaseEraser
from edumanage_desktop.domain.acts import ActFile
from edumanage_desktop.domain.errors import Refused
from edumanage_desktop.services.administration import Target
from edumanage_desktop.services.backup.files_look import ChoosableFile, FilesLook, StoreState
from tests.adapters.backed_up import PASSPHRASE
from tests.adapters.restored_in_place import InPlace, in_place
from tests.engines import EVERY_ENGINE, PrivateServers

LONG_S = 60.0


@pytest.fixture(params=EVERY_ENGINE)
def place(request: pytest.FixtureRequest, tmp_path: Path, servers: PrivateServers) -> Iterator[InPlace]:
    """A department of each engine in turn, whose backups are encrypted in a file."""
    passphrase = PASSPHRASE if request.param == "sqlite" else None
    with in_place(tmp_path, request.param, servers.of(request.param), passphrase=passphrase) as found:
        yield found


def look_of(place: InPlace, login: str = "bak") -> FilesLook:
    department = place.department
    return FilesLook(desk=place.desk, packing=ZstdPacking(), source=department.source(login), store=department.store)


def states(place: InPlace, files: tuple[ChoosableFile, ...], *, reads: bool) -> dict[str, StoreState]:
    found = look_of(place).look(files, lambda: True, reads=reads, for_seconds=LONG_S)
    return {file.name: state for file, state in zip(files, found, strict=True)}


def stored_at(place: InPlace, file: ChoosableFile) -> Path:
    return place.department.folder / "store" / file.key


def test_files_are_listed_with_student_title_and_original_name(place: InPlace) -> None:
    files = look_of(place).listed(place.manifest.snapshot)
    assert [file.upload_id for file in files] == sorted(place.made, reverse=True), "the newest stands first"
    portal, *_others, first = files
    assert (portal.name, portal.sha256, portal.may_go_back) == ("films.pdf", "", False)
    assert (first.name, first.student, first.student_name) == ("essay 0.pdf", "22F41A0424", "Zoë Müller-Żółkiewska")
    assert first.title.endswith(" 0")
    assert (first.recorded, first.may_go_back) == (first.sha256, True)
    assert all(word in first.folded for word in ("22f41a0424", "zoe muller-zolkiewska", "essay 0.pdf", first.key))


def test_each_is_told_whole_damaged_or_not_there(place: InPlace) -> None:
    files = look_of(place).listed(place.manifest.snapshot)
    third, second, first = files[1:]
    assert states(place, files, reads=False) == {
        "films.pdf": StoreState.MISSING,
        "essay 2.pdf": StoreState.THERE,
        "essay 1.pdf": StoreState.THERE,
        "essay 0.pdf": StoreState.THERE,
    }
    stored_at(place, first).unlink()
    for file, content in ((second, b"x" * second.size_bytes), (third, b"shorter")):
        stored_at(place, file).chmod(0o640)
        stored_at(place, file).write_bytes(content)
    assert states(place, files[1:], reads=False) == {
        "essay 2.pdf": StoreState.DAMAGED,
        "essay 1.pdf": StoreState.THERE,
        "essay 0.pdf": StoreState.MISSING,
    }
    assert states(place, files[1:], reads=True)["essay 1.pdf"] is StoreState.DAMAGED
    stored_at(place, first).symlink_to(place.department.folder / "elsewhere")
    assert states(place, (first,), reads=True) == {"essay 0.pdf": StoreState.OUTSIDE}


def test_what_was_erased_since_or_was_never_in_the_backup_cannot_be_chosen(place: InPlace) -> None:
    key, size_bytes, sha256 = place.department.store.save(io.BytesIO(b"after the backup"), suffix=".pdf")
    place.own.submit("stu", files=(ActFile(key, "later.pdf", "application/pdf", size_bytes, sha256),))
    eraser = DatabaseEraser(target=Target(place.own.url_of("adm"), None, "adm"), store=place.department.store)
    eraser.erase(eraser.upload(place.made[0]), reason="Wish")
    files = look_of(place).listed(place.manifest.snapshot)
    assert "later.pdf" not in {file.name for file in files}
    (erased,) = (file for file in files if file.upload_id == place.made[0])
    assert (erased.is_named, erased.may_go_back) == (False, False)
    assert states(place, (erased,), reads=True) == {"essay 0.pdf": StoreState.UNNAMED}


def test_a_look_ends_when_its_time_is_over_or_nobody_waits(place: InPlace) -> None:
    look = look_of(place)
    files = look.listed(place.manifest.snapshot)
    assert len(look.look(files, lambda: True, reads=True, for_seconds=0.0)) == 1, "each look comes further"
    assert look.look(files, lambda: False, reads=True, for_seconds=LONG_S) == ()
    asked: list[int] = []

    def until_the_second() -> bool:
        asked.append(1)
        return len(asked) < 3

    assert len(look.look(files[1:], until_the_second, reads=True, for_seconds=LONG_S)) == 1


def test_who_may_not_read_everything_is_told_of_a_look(place: InPlace) -> None:
    with pytest.raises(Refused, match="none was looked at") as refused:
        look_of(place, "ann").listed(place.manifest.snapshot)
    assert "backed up" not in str(refused.value.sentence)
