"""Chosen files of a backup go back into the store, by name or by submission, and no other one is touched."""

import io
from contextlib import closing
from pathlib import Path

import pytest

from edumanage_desktop.adapters.backup_archive.packing import ZstdPacking
from edumanage_desktop.adapters.database.erasure import DatabaseEraser
from edumanage_desktop.domain.acts import ActFile
from edumanage_desktop.domain.chosen_files import ChosenFiles, chosen_files
from edumanage_desktop.restoring_in_place import files_back
from edumanage_desktop.services.administration import Target
from edumanage_desktop.services.backup.files_back import FilesBack, FilesPutBack
from tests.adapters.backed_up import PASSPHRASE
from tests.adapters.restored_in_place import InPlace, in_place
from tests.adapters.test_parts_restored_killed import fresh_desk, tried


def put_back(place: InPlace, *words: str, only_look: bool = False) -> FilesPutBack:
    """Put chosen files back, as the backup reads them."""
    department = place.department
    back = FilesBack(desk=place.desk, packing=ZstdPacking(), source=department.source(), store=department.store)
    return back.run(place.manifest.snapshot, chosen_files(words), only_look=only_look)


def keys_of(place: InPlace) -> list[str]:
    query = "SELECT store_key FROM upload_files WHERE sha256 IS NOT NULL ORDER BY upload_id"
    return [str(key) for (key,) in place.own.root(query)]


def stored_at(place: InPlace, key: str) -> Path:
    return place.department.folder / "store" / key


def spoil(place: InPlace, key: str, content: bytes) -> None:
    stored_at(place, key).chmod(0o640)
    stored_at(place, key).write_bytes(content)


def test_a_submission_s_number_is_told_from_a_name() -> None:
    chosen = chosen_files(["#4711", "ab/cd.pdf", "4711", "#12a", "#", "#٣"])
    assert chosen == ChosenFiles(frozenset({"ab/cd.pdf", "4711", "#12a", "#", "#٣"}), frozenset({4711}))


def test_only_the_chosen_come_back_and_the_altered_is_kept(place: InPlace) -> None:
    missing, altered, other = keys_of(place)
    before = {key: stored_at(place, key).read_bytes() for key in (missing, altered)}
    for key in (missing, other):
        stored_at(place, key).unlink()
    spoil(place, altered, b"somebody else's")
    looked = put_back(place, missing, altered, only_look=True)
    assert (looked.missing, looked.altered, looked.put_back) == ([missing], {altered: ""}, 2)
    assert not stored_at(place, missing).exists(), "a look changes nothing"
    done = put_back(place, missing, altered)
    assert (done.files, done.missing, list(done.altered), done.damaged) == (2, [missing], [altered], [])
    assert {key: stored_at(place, key).read_bytes() for key in (missing, altered)} == before
    with closing(place.department.store.open(done.altered[altered])) as kept:
        assert kept.read() == b"somebody else's"
    assert not stored_at(place, other).exists(), "nobody chose it"
    again = put_back(place, missing, altered)
    assert (again.whole, again.put_back) == (sorted([missing, altered]), 0)


def test_a_number_means_every_file_of_a_submission_and_of_its_earlier_revisions(filed: InPlace) -> None:
    def handed_in(title: str, *contents: bytes, previous: int | None = None) -> tuple[int, list[str]]:
        files = []
        for number, content in enumerate(contents):
            key, size_bytes, sha256 = filed.department.store.save(io.BytesIO(content), suffix=".txt")
            files.append(ActFile(key, f"part {number}.txt", "text/plain", size_bytes, sha256))
        more = {} if previous is None else {"previous_upload_id": previous}
        answer = filed.own.submit("stu", title=title, files=tuple(files), **more)
        assert answer.outcome is not None, answer
        return answer.outcome.upload_id, [file.store_key for file in files]

    first, old = handed_in("Two parts", b"one", b"two")
    assert filed.own.act("ann", "reject", first, feedback="Once more").accepted
    second, new = handed_in("Two parts", b"three", previous=first)
    filed.manifest = filed.department.take(filed.desk)
    for key in (*keys_of(filed),):
        stored_at(filed, key).unlink()
    done = put_back(filed, f"#{second}")
    assert sorted(done.missing) == sorted([*old, *new])
    assert put_back(filed, f"#{first}").whole == sorted(old), "a later revision is no part of an earlier one"
    assert put_back(filed, "#4711", only_look=True).unknown == ["#4711"]


def test_what_the_backup_has_not_or_the_database_does_not_name_is_told(filed: InPlace) -> None:
    erased, lost, _other = keys_of(filed)
    eraser = DatabaseEraser(target=Target(filed.own.url, None, "adm"), store=filed.department.store)
    eraser.erase(eraser.upload(filed.made[0]), reason="Wish")
    stored_at(filed, lost).unlink()
    done = put_back(filed, erased, "never/was.pdf", f"#{filed.made[0]}", lost)
    assert (done.unnamed, done.unknown, done.missing) == ([erased], ["never/was.pdf"], [lost])
    assert not stored_at(filed, erased).exists(), "what was erased stays away"
    assert done.damaged == [erased, "never/was.pdf"]


def test_what_leads_outside_and_what_the_backup_lacks_stays_as_it_is(filed: InPlace) -> None:
    linked, harmed, _other = keys_of(filed)
    stored_at(filed, linked).unlink()
    stored_at(filed, linked).symlink_to(filed.department.folder / "elsewhere.pdf")
    spoil(filed, harmed, b"altered")
    wanted = filed.own.value("SELECT sha256 FROM upload_files WHERE store_key=:k", k=harmed)
    rotten = filed.department.folder / "backups" / filed.desk.repository().object_name(wanted)
    rotten.write_bytes(b"rotten")
    done = put_back(filed, linked, harmed)
    assert (done.outside, done.lacking, done.put_back) == ([linked], [harmed], 0)
    assert stored_at(filed, harmed).read_bytes() == b"altered", "for a rotten one nothing goes"
    assert not (filed.department.folder / "elsewhere.pdf").exists()


def test_the_command_tells_each_in_a_sentence(filed: InPlace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EDUMANAGE_BACKUP_PASSPHRASE", PASSPHRASE)
    missing, whole, _other = keys_of(filed)
    stored_at(filed, missing).unlink()
    given = ("restore", "--repository", str(filed.department.folder / "backups"), "--file")
    status, told = filed.command(*given, missing, "--dry-run", store=True)
    assert (status, told["missing"], told["dry_run"], told["damaged"]) == (0, [missing], True, [])
    assert not stored_at(filed, missing).exists()
    said = filed.said(*given, f"#{filed.made[0]}", "--file", whole, "--file", "never/was.pdf", store=True)
    assert said.splitlines() == [
        "2 chosen files looked at. Put back 1 missing file and 0 altered ones.",
        f"  {missing}",
        f"Whole in the store, and left alone: {whole}",
        f"The backup {filed.manifest.snapshot} has no file of this name or number: never/was.pdf",
    ]
    status, told = filed.command(*given, "never/was.pdf", store=True)
    assert (status, told["unknown"], told["damaged"]) == (1, ["never/was.pdf"], ["never/was.pdf"])
    status, said = filed.command(*given, missing, "--keep-added", store=True)
    assert (status, "--keep-added goes with" in said) == (2, True)


def test_killed_at_any_step_a_chosen_file_is_as_it_was_or_whole(tmp_path: Path) -> None:
    with in_place(tmp_path) as place:
        missing, altered, other = sorted(keys_of(place))  # as the backup lists them
        good = {key: stored_at(place, key).read_bytes() for key in (missing, altered)}

        def harm() -> None:
            for path in (place.department.folder / "store").rglob("*"):
                if path.is_file():
                    path.unlink()
            stored_at(place, altered).write_bytes(b"somebody else's")

        def mend() -> None:
            back = files_back(place.target, fresh_desk(place), sign_in=lambda: None)
            back.run(place.manifest.snapshot, chosen_files([missing, altered]))

        harm()
        mend()
        harm()
        kills = tried(mend, tmp_path, ends=("os.rename",))
        seen = set[bool]()
        for told, kill in kills():
            harm()
            assert kill(), told
            found = {path.read_bytes() for path in (place.department.folder / "store").rglob("*") if path.is_file()}
            assert b"somebody else's" in found, f"{told}: the altered one is nowhere"
            assert stored_at(place, altered).read_bytes() in (good[altered], b"somebody else's"), told
            is_back = stored_at(place, missing).exists()
            assert not is_back or stored_at(place, missing).read_bytes() == good[missing], told
            seen.add(is_back)
            mend()
            assert {key: stored_at(place, key).read_bytes() for key in good} == good, told
            assert not stored_at(place, other).exists(), told
        assert seen == {True, False}, "it was killed before and behind something"
