"""Copies of a backup's files for looking at: readable names in one folder, nothing written over, nothing outside."""

import io
import os
import time
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path

import pytest

from edumanage_desktop import commands
from edumanage_desktop.domain.acts import ActFile
from edumanage_desktop.domain.backups import BackupCancelled
from edumanage_desktop.domain.chosen_files import chosen_files
from edumanage_desktop.domain.errors import CopyNotSaved
from edumanage_desktop.restoring_in_place import copies_out
from edumanage_desktop.services.backup.copies_out import CopiesOut, CopiesSaved
from edumanage_desktop.services.files import MAX_NAME_BYTES
from edumanage_desktop.toolbox import CommandToolbox
from tests.adapters.backed_up import PASSPHRASE
from tests.adapters.restored_in_place import InPlace, in_place
from tests.adapters.test_parts_restored_killed import fresh_desk, tried

NUMBER = "22F41A0424"
"""Of the student `stu`."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "desk" / "copies"
    made.mkdir(parents=True)
    return made


def copied(place: InPlace, folder: Path, *words: str, only_look: bool = False) -> CopiesSaved:
    """Write copies of chosen files; without words, of all."""
    chosen = chosen_files(words) if words else None
    return copies_out(folder, place.desk).run(place.manifest.snapshot, chosen, only_look=only_look)


def handed_in(place: InPlace, *files: tuple[str, bytes]) -> int:
    """Hand in files by these names, and back up."""
    made = []
    for name, content in files:
        key, size_bytes, sha256 = place.department.store.save(io.BytesIO(content), suffix=".bin")
        made.append(ActFile(key, name, "application/octet-stream", size_bytes, sha256))
    answer = place.own.submit("stu", title="Hostile", files=tuple(made))
    assert answer.outcome is not None, answer
    place.manifest = place.department.take(place.desk)
    return answer.outcome.upload_id


def test_copies_are_called_by_student_submission_and_original_name(place: InPlace, folder: Path) -> None:
    before = {path: path.read_bytes() for path in (place.department.folder / "store").rglob("*") if path.is_file()}
    looked = copied(place, folder, only_look=True)
    assert list(folder.iterdir()) == [], "a look writes nothing"
    done = copied(place, folder)
    names = {f"{NUMBER} {upload} essay {number}.pdf" for number, upload in enumerate(place.made[:3])}
    assert set(done.copies.values()) == set(looked.copies.values()) == names
    assert {path.name for path in folder.iterdir()} == names
    assert {path.read_bytes() for path in folder.iterdir()} == set(before.values())
    assert done.lacking == ["uploads/films.pdf"], "the portal's file was never there"
    assert {path: path.read_bytes() for path in before} == before, "the store is as it was"
    again = copied(place, folder)
    assert (again.copies, set(again.there.values())) == ({}, names)


HOSTILE = (
    "../../x.pdf",
    "..\\..\\x.pdf",
    "/etc/passwd",
    "CON",
    "nul.txt",
    "e" * 240 + ".pdf",
    "ж" * 120 + ".pdf",
    ".hidden",
    "-rf",
    "line\nbreak\x1b[31m\u202efdp.exe",
    "a:b*c?.pdf",
    "essay.pdf",
    "essay.pdf",
    "ESSAY.PDF",
    " . ",
)


def test_hostile_names_stay_in_the_folder_and_are_safe_everywhere(filed: InPlace, folder: Path) -> None:
    files = [(name, f"content {number}".encode()) for number, name in enumerate(HOSTILE)]
    upload = handed_in(filed, *files)
    done = copied(filed, folder, f"#{upload}")
    names = [path.name for path in folder.iterdir()]
    assert sorted(names) == sorted(done.copies.values())
    assert len({name.casefold() for name in names}) == len(HOSTILE), "no two are the same where capitals are not told"
    assert {path.read_bytes() for path in folder.iterdir()} == {content for _name, content in files}
    assert all(name.startswith(f"{NUMBER} {upload}") for name in names), "no device, no option, nothing hidden"
    assert all(len(name.encode()) <= MAX_NAME_BYTES + len(" (3)") for name in names)
    assert all(name.isprintable() and not set(name) & set('<>:"/\\|?*\u202e') for name in names)
    assert {f"{NUMBER} {upload} essay.pdf", f"{NUMBER} {upload} essay (2).pdf"} <= set(names)
    assert [path.name for path in folder.parent.iterdir()] == ["copies"], "nothing stands beside it"


def test_nothing_that_stands_there_is_written_over(filed: InPlace, folder: Path, tmp_path: Path) -> None:
    first, second, third = (f"{NUMBER} {upload} essay {n}.pdf" for n, upload in enumerate(filed.made[:3]))
    (folder / first).write_bytes(b"mine")
    (folder / second.upper()).symlink_to(tmp_path / "outside.pdf")
    (folder / third).mkdir()
    done = copied(filed, folder)
    assert len(done.copies) == 3
    assert (folder / first).read_bytes() == b"mine"
    assert (folder / second.upper()).is_symlink()
    assert not (tmp_path / "outside.pdf").exists()
    assert {name for name in done.copies.values() if name.endswith(" (2).pdf")} == set(done.copies.values())
    assert set(copied(filed, folder).there.values()) == set(done.copies.values())


def test_a_rotten_file_is_told_and_leaves_nothing(filed: InPlace, folder: Path) -> None:
    key, wanted = filed.own.root("SELECT store_key,sha256 FROM upload_files WHERE sha256 IS NOT NULL LIMIT 1")[0]
    (filed.department.folder / "backups" / filed.desk.repository().object_name(wanted)).write_bytes(b"rotten")
    assert copied(filed, folder, key, only_look=True).lacking == [key], "a look reads it too"
    done = copied(filed, folder, key, "never/was.pdf", "#4711")
    assert (done.copies, done.lacking, done.unknown) == ({}, [key], ["never/was.pdf", "#4711"])
    assert list(folder.iterdir()) == []


def test_a_deleted_submission_s_work_can_still_be_looked_at(filed: InPlace, folder: Path) -> None:
    filed.own.by_portal("DELETE FROM student_uploads WHERE id=?", filed.made[0])
    for path in (filed.department.folder / "store").rglob("*"):
        if path.is_file():
            path.unlink()
    assert list(copied(filed, folder, f"#{filed.made[0]}").copies.values()) == [f"{NUMBER} {filed.made[0]} essay 0.pdf"]


def test_a_folder_that_is_not_there_is_told_and_none_is_made(filed: InPlace, folder: Path) -> None:
    with pytest.raises(CopyNotSaved, match="No copy was written"):
        copied(filed, folder / "typo")
    assert not (folder / "typo").exists()


def test_it_can_be_stopped_and_goes_on(filed: InPlace, folder: Path) -> None:
    running: list[CopiesOut] = []
    running.append(copies_out(folder, filed.desk, lambda _stage: running[0].cancel()))
    with pytest.raises(BackupCancelled):
        running[0].run(filed.manifest.snapshot)
    stopped = len(list(folder.iterdir()))
    done = copied(filed, folder)
    assert (len(done.there), len(done.there) + len(done.copies)) == (stopped, 3)


def test_the_command_needs_no_database_and_touches_none(
    filed: InPlace, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("EDUMANAGE_BACKUP_PASSPHRASE", PASSPHRASE)
    given = ["backup", "restore", "--repository", str(filed.department.folder / "backups")]
    name = f"{NUMBER} {filed.made[1]} essay 1.pdf"

    def run(*words: str) -> tuple[int, str, str]:
        out, err = io.StringIO(), io.StringIO()
        with redirect_stdout(out), redirect_stderr(err):
            status = commands.run([*given, *words], CommandToolbox())
        return status, out.getvalue(), err.getvalue()

    status, said, _err = run("--file", f"#{filed.made[1]}", "--into", str(folder), "--dry-run")
    assert (status, f"Would write 1 copy into {folder}" in said, list(folder.iterdir())) == (0, True, [])
    status, said, _err = run("--file", f"#{filed.made[1]}", "--into", str(folder))
    assert (status, said.splitlines()[1].startswith(f"  {name}: ")) == (0, True)
    assert (folder / name).is_file()
    status, told = filed.command(*given[1:], "--files-only", "--into", str(folder))
    assert (status, told["files"], told["damaged"], len(told["there"])) == (1, 2, ["uploads/films.pdf"], 1)
    status, _out, err = run("--file", "x")
    assert (status, "only --into needs none" in err) == (2, True)
    status, _out, err = run("--in-place", "--into", str(folder))
    assert (status, "--into goes with --file or --files-only" in err) == (2, True)


def test_killed_at_any_step_each_copy_is_there_whole_or_not_at_all(tmp_path: Path, folder: Path) -> None:
    with in_place(tmp_path) as place:

        def save() -> None:
            copies_out(folder, fresh_desk(place)).run(place.manifest.snapshot)

        save()
        wanted = {path.name: path.read_bytes() for path in folder.iterdir()}
        assert len(wanted) == 3

        def clear() -> None:
            for path in folder.iterdir():
                path.unlink()

        clear()
        seen = set[int]()
        for told, kill in tried(save, tmp_path, about=20)():
            clear()
            assert kill(), told
            found = {path.name: path for path in folder.iterdir()}
            assert all(found[name].read_bytes() == content for name, content in wanted.items() if name in found), told
            left = found.keys() - wanted.keys()
            assert all(name.endswith(".writing") for name in left), f"{told}: nobody takes it for a copy"
            seen.add(len(wanted.keys() & found.keys()))
            then = time.time() - 900
            for name in left:
                os.utime(found[name], (then, then))
            save()
            assert {path.name: path.read_bytes() for path in folder.iterdir()} == wanted, told
        assert len(seen) > 1, "it was killed before and behind something"
