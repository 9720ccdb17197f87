"""One submission comes back from a backup, whatever became of it, and the history tells that it did."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from edumanage_desktop.adapters.database.engine import make_engine
from edumanage_desktop.adapters.database.erasure import DatabaseEraser
from edumanage_desktop.adapters.database.history import verify_history
from edumanage_desktop.domain.backups import SnapshotUnknown
from edumanage_desktop.domain.errors import RefusalCode, Refused
from edumanage_desktop.restoring_in_place import one_submission
from edumanage_desktop.services.administration import Target
from edumanage_desktop.services.backup.one_submission import BroughtBack
from tests.adapters.restored_in_place import InPlace, Rows, in_place


@pytest.fixture
def filed(tmp_path: Path) -> Iterator[InPlace]:
    """A department in a file."""
    with in_place(tmp_path) as found:
        yield found


def brought_back(place: InPlace, upload: int, *, only_look: bool = False) -> BroughtBack:
    return one_submission(place.target, place.desk).run(place.manifest.snapshot, upload, only_look=only_look)


def told(place: InPlace, upload: int) -> Rows:
    """Return what people see of a submission."""
    own = place.own
    queries = {
        "row": "SELECT * FROM student_uploads WHERE id=:u",
        "files": "SELECT * FROM upload_files WHERE upload_id=:u ORDER BY position",
        "state": "SELECT revision,course,term,file_count,size_bytes,gone FROM upload_state WHERE upload_id=:u",
        "search": "SELECT * FROM upload_search WHERE upload_id=:u",
    }
    return {name: own.root(query, u=upload) for name, query in queries.items()}


def assert_chains_hold(place: InPlace) -> None:
    engine = make_engine(place.own.url)
    try:
        assert verify_history(engine)["broken"] == []
    finally:
        engine.dispose()


def test_a_deleted_one_comes_back_with_its_files(place: InPlace) -> None:
    upload = place.made[0]
    before = told(place, upload)
    (key,) = [str(row[2]) for row in before["files"]]
    place.own.by_portal("DELETE FROM student_uploads WHERE id=?", upload)
    path = place.department.folder / "store" / key
    content = path.read_bytes()
    path.unlink()
    looked = brought_back(place, upload, only_look=True)
    assert (looked.was_gone, looked.files) == (True, 0)
    assert told(place, upload)["row"] == []
    done = brought_back(place, upload)
    assert (done.was_gone, done.files) == (True, 1)
    assert told(place, upload) == before
    assert path.read_bytes() == content
    assert place.own.kinds(upload) == ["submit", "approve", "deleted", "arrived"]
    assert place.own.value("SELECT subject FROM events WHERE kind='submission-restored'") == str(upload)
    assert place.own.act("ann", "reopen", upload).accepted
    assert_chains_hold(place)
    again = brought_back(place, upload)
    assert again.changed == ("status",), "the decision since was another one"


def test_one_that_was_written_over_is_as_it_was(place: InPlace) -> None:
    upload = place.made[1]
    before = told(place, upload)
    place.own.by_portal(
        "UPDATE student_uploads SET title='Oops',file_path='uploads/other.pdf',status='submitted' WHERE id=?", upload
    )
    done = brought_back(place, upload)
    assert set(done.changed) == {"title", "file_path", "status", "files"}
    assert told(place, upload) == before
    assert place.own.kinds(upload) == ["submit", "reject", "outside", "outside"]
    assert_chains_hold(place)
    same = brought_back(place, upload)
    assert (same.was_gone, same.changed, same.files) == (False, (), 0)
    assert place.own.kinds(upload) == ["submit", "reject", "outside", "outside"]


def test_what_may_not_come_back_stays_away(filed: InPlace) -> None:
    first, second, third = filed.made[:3]
    eraser = DatabaseEraser(target=Target(filed.own.url, None, "adm"), store=filed.department.store)
    eraser.erase(eraser.upload(first), reason="Wish")
    with pytest.raises(Refused) as refused:
        brought_back(filed, first)
    assert refused.value.code is RefusalCode.STATE
    filed.own.by_portal("UPDATE student_uploads SET student_id=6 WHERE id=?", second)
    with pytest.raises(Refused) as refused:
        brought_back(filed, second)
    assert refused.value.code is RefusalCode.CONFLICT
    with pytest.raises(SnapshotUnknown, match="no submission 4711"):
        brought_back(filed, 4711)
    target = Target(filed.own.url, filed.target.store, "ann")
    with pytest.raises(Refused):
        one_submission(target, filed.desk)
    assert filed.own.kinds(third) == ["submit"]


def test_the_command_brings_one_back(filed: InPlace) -> None:
    upload = filed.made[3]
    filed.own.by_portal("DELETE FROM student_uploads WHERE id=?", upload)
    given = ("restore", "--submission", str(upload), "--repository", str(filed.department.folder / "backups"))
    status, told_of = filed.command(*given, "--dry-run", store=True)
    assert (status, told_of["was_gone"], told_of["dry_run"]) == (0, True, True)
    assert filed.command(*given, store=True)[0] == 0
    assert filed.own.kinds(upload) == ["arrived", "deleted", "arrived"]
    assert filed.command("restore", "--submission", "4711", *given[3:], store=True)[0] == 2
