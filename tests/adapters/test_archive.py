"""Decided work rests in the archive: by the rules, searched through the same views, and back exactly as it was."""

import io
import os
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from edumanage_desktop.adapters.database.archived_work import DatabaseArchive
from edumanage_desktop.adapters.database.erasure import DatabaseEraser
from edumanage_desktop.adapters.database.finding import DatabaseFinder
from edumanage_desktop.adapters.database.history import verify_history
from edumanage_desktop.adapters.file_store.local import LocalFileStore
from edumanage_desktop.both_stores import store_with_archive
from edumanage_desktop.domain.acts import ActFile
from edumanage_desktop.domain.archive import Stage
from edumanage_desktop.domain.errors import ArchivePlaceUnknown, FileMissing, FileUnreadable, RefusalCode, Refused
from edumanage_desktop.domain.maintenance import Outcome
from edumanage_desktop.maintaining import archive_desk, maintenance_desk
from edumanage_desktop.services.administration import Target
from edumanage_desktop.services.archive.desk import ArchiveDesk
from edumanage_desktop.services.files import FileStore
from edumanage_desktop.services.finding import FoundStudent
from edumanage_desktop.services.queue import QueueFilter, SortColumn, SortOrder
from tests.adapters.judged_database import JudgedDatabase, judged_database
from tests.engines import EVERY_ENGINE, PrivateServers

LATER = datetime.now(UTC) + timedelta(hours=1)
EARLIER = datetime.now(UTC) - timedelta(days=365)
PORTAL = (
    "SELECT id,student_id,faculty_id,title,description,file_path,created_at,status FROM student_uploads WHERE id=:u"
)


class Department:
    """A database with two stores, and an administrator who archives."""

    def __init__(self, own: JudgedDatabase, folder: Path) -> None:
        self.own, self.folder = own, folder
        self.warm: FileStore = LocalFileStore(root=folder / "warm")
        self.cold = LocalFileStore(root=folder / "cold")
        for name in ("warm", "cold"):
            (folder / name).mkdir()
        self.desk.use_place(str(folder / "cold"))

    @property
    def desk(self) -> ArchiveDesk:
        return archive_desk(self.own.client("adm"), store=str(self.folder / "warm"))

    @property
    def records(self) -> DatabaseArchive:
        return DatabaseArchive(connections=self.own.client("adm").connections)

    def store(self, login: str = "ann") -> FileStore:
        return store_with_archive(self.warm, self.own.client(login).connections)

    def hand_in(self, title: str, *, content: bytes | None = None, key: str | None = None, decide: bool = True) -> int:
        """Hand in work, decide it, and return its number."""
        content = os.urandom(500) if content is None else content
        made, size_bytes, sha256 = self.warm.save(io.BytesIO(content), suffix=".pdf")
        file = ActFile(key or made, f"{title}.pdf", "application/pdf", size_bytes, sha256)
        answer = self.own.submit("stu", title=title, description="Worte", files=(file,))
        assert answer.outcome is not None
        if decide:
            assert self.own.act("ann", "approve", answer.outcome.upload_id, feedback="Good").accepted
        return answer.outcome.upload_id

    def key(self, upload: int) -> str:
        return str(self.own.value("SELECT store_key FROM upload_files WHERE upload_id=:u", u=upload))

    def content(self, store: FileStore, upload: int) -> bytes:
        with store.open(self.key(upload)) as stream:
            return stream.read()

    def is_in(self, store: FileStore, upload: int) -> bool:
        try:
            return store.size_bytes(self.key(upload)) >= 0
        except FileMissing:
            return False

    def shown(self, login: str, *, order: SortOrder | None = None, **wanted: Any) -> list[int]:
        """Return what a person's queue shows."""
        reader = self.own.client(login).reader
        reader.person()
        queue_filter = QueueFilter(**wanted)
        page = reader.page(queue_filter, order or SortOrder(), first=0)
        assert len(page.rows) == reader.total(queue_filter) == sum(reader.counts(queue_filter).values())
        return [row.id for row in page.rows]

    def broken(self) -> list[Any]:
        found: list[Any] = verify_history(self.own.engine)["broken"]
        return found


@pytest.fixture(params=EVERY_ENGINE)
def department(request: pytest.FixtureRequest, tmp_path: Path, servers: PrivateServers) -> Iterator[Department]:
    with judged_database(request.param, folder=tmp_path, server=servers.of(request.param)) as own:
        yield Department(own, tmp_path)


def test_decided_work_goes_with_its_files_and_is_found_in_the_same_views(department: Department) -> None:
    first, second = department.hand_in("Alpha żółw"), department.hand_in("Beta")
    open_one = department.hand_in("Gamma", decide=False)
    outlook = department.desk.records.outlook(LATER)
    assert (outlook.works, outlook.files, outlook.size_bytes) == (2, 2, 1000)
    assert outlook.of_whom == (("Żaneta Nowak", 2),)
    done, record = department.desk.archive(LATER)
    assert (done.works, done.files, done.size_bytes, done.left) == (2, 2, 1000, [])
    assert record is not None
    assert record.outcome is Outcome.WELL
    for upload in (first, second):
        assert not department.is_in(department.warm, upload)
        assert department.is_in(department.cold, upload)
        assert department.content(department.store(), upload)
        assert department.own.kinds(upload)[-1] == "archive"
    assert department.is_in(department.warm, open_one)
    for login in ("adm", "reg", "ann", "stu"):
        assert department.shown(login) == [open_one]
        assert department.shown(login, text="a") == [open_one]
        assert department.shown(login, archived=True) == [second, first]
        assert department.shown(login, archived=True, text="ZOLW") == [first]
        by_title = SortOrder(SortColumn.TITLE, descending=False)
        assert department.shown(login, archived=True, order=by_title) == [first, second]
    assert department.shown("bob", archived=True) == department.shown("sam", archived=True) == []
    (row,) = department.own.client("ann").reader.rows([first])
    assert row.archived_at is not None
    assert not row.has_left_portal
    assert department.broken() == []


def test_only_decided_work_of_before_the_date_and_only_by_an_administrator(department: Department) -> None:
    decided, waiting = department.hand_in("Decided"), department.hand_in("Waiting", decide=False)
    legacy = department.own.upload(status="in review")
    assert department.desk.archive(EARLIER)[0].works == 0
    for upload, reason in ((waiting, "undecided"), (legacy, "undecided")):
        with pytest.raises(Refused) as refusal:
            department.records.put(upload, LATER)
        assert (refusal.value.code, refusal.value.details) == (RefusalCode.STATE, {"reason": reason})
    with pytest.raises(Refused) as refusal:
        department.records.put(decided, EARLIER)
    assert refusal.value.details == {"reason": "young"}
    for login in ("ann", "reg", "stu", "bak"):
        others = DatabaseArchive(connections=department.own.client(login).connections)
        with pytest.raises(Refused) as refusal:
            others.put(decided, LATER)
        assert refusal.value.code is RefusalCode.DENIED
        with pytest.raises(Refused):
            others.set_place("/elsewhere")
    assert department.own.value("SELECT COUNT(*) FROM archived_work") == 0


def test_whatever_else_happens_to_archived_work_takes_it_out(department: Department) -> None:
    reopened, corrected, changed = (department.hand_in(title) for title in ("Again", "Wrong", "Portal"))
    department.desk.archive(LATER)
    assert department.own.act("ann", "reopen", reopened).accepted
    assert department.own.act("reg", "correct", corrected, title="Right", reason="A typo").accepted
    department.own.by_portal("UPDATE student_uploads SET status='submitted' WHERE id=?", changed)
    assert department.shown("ann") == [changed, corrected, reopened]
    assert department.shown("ann", archived=True) == []
    assert department.own.kinds(changed)[-1] == "outside"
    assert department.content(department.store(), reopened)
    assert department.own.act("ann", "approve", reopened, feedback="Still good").accepted
    again, _record = department.desk.archive(LATER)
    assert {again.works, again.files} == {2, 0}
    assert department.broken() == []


def test_rows_leave_only_by_choice_and_come_back_exactly(department: Department) -> None:
    old, newest = department.hand_in("Old"), department.hand_in("Newest")
    before, files = department.own.root(PORTAL, u=old), department.content(department.warm, old)
    done, _record = department.desk.archive(LATER, remove_rows=True)
    assert (done.works, done.rows_removed, done.left) == (2, 1, [])
    assert department.own.root(PORTAL, u=old) == []
    assert department.own.root(PORTAL, u=newest) != []
    for login in ("adm", "ann", "stu"):
        assert department.shown(login, archived=True) == [newest, old]
        assert department.shown(login, archived=True, text="old") == [old]
        details = department.own.client(login).reader.details(old)
        assert details is not None
        assert (details.description, len(details.files), details.submission.has_left_portal) == ("Worte", 1, True)
        assert [entry.kind for entry in details.history if entry.kind != "approve"] == ["submit", "archive", "remove"]
        finder_of = department.own.client(login)
        work = DatabaseFinder(connections=finder_of.connections, reader=finder_of.reader).work_of(
            FoundStudent(5, "Zoë Müller-Żółkiewska", "22F41A0424")
        )
        assert {each.submission.id for each in work.works} == {old, newest}
    assert department.own.client("bob").reader.details(old) is None
    refused = department.own.act("ann", "reopen", old)
    assert (refused.accepted, refused.code) == (False, "DENIED")
    with pytest.raises(Exception, match=r"EM\|STATE\|reason=archived"):
        department.own.by_portal(
            "INSERT INTO student_uploads(id,student_id,file_path) VALUES(?,6,'uploads/other.pdf')", old
        )
    with department.desk.archiving() as archiving:
        assert archiving.retrieve(old) == 1
    assert department.own.root(PORTAL, u=old) == before
    assert department.content(department.warm, old) == files
    assert not department.is_in(department.cold, old)
    assert department.own.kinds(old) == ["submit", "approve", "archive", "remove", "retrieve"]
    assert department.shown("ann") == [old]
    assert department.own.act("ann", "reopen", old).accepted
    assert department.broken() == []


def test_a_file_that_other_work_names_stays_where_that_work_needs_it(department: Department) -> None:
    archived = department.hand_in("One")
    sharing = department.own.upload(title="Two", status="submitted")
    department.own.by_portal("UPDATE student_uploads SET file_path=? WHERE id=?", department.key(archived), sharing)
    done, _record = department.desk.archive(LATER)
    assert (done.works, done.files) == (1, 0)
    assert department.is_in(department.warm, archived)
    assert department.own.act("ann", "approve", sharing).accepted
    assert department.desk.archive(LATER)[0].files == 1
    assert not department.is_in(department.warm, archived)
    assert department.is_in(department.cold, archived)


def test_work_whose_file_is_missing_or_altered_is_left_as_it_is(department: Department) -> None:
    well, missing, altered = (department.hand_in(title) for title in ("Well", "Missing", "Altered"))
    department.warm.delete(department.key(missing))
    path = department.folder / "warm" / department.key(altered)
    path.chmod(0o640)
    path.write_bytes(b"something else")
    done, record = department.desk.archive(LATER)
    assert done.works == 1
    assert [upload for upload, _why in done.left] == [missing, altered]
    assert record is not None
    assert record.outcome is Outcome.TROUBLE
    assert department.shown("ann") == [altered, missing]
    assert department.shown("ann", archived=True) == [well]
    assert path.read_bytes() == b"something else"
    assert not department.is_in(department.cold, altered)


def test_an_archive_that_is_away_is_told_in_a_sentence(department: Department) -> None:
    upload = department.hand_in("Away")
    department.desk.archive(LATER)
    (department.folder / "cold").rename(department.folder / "unplugged")
    with pytest.raises(FileUnreadable, match=r"the archive, .*cold, where it may be, cannot be read"):
        department.store().open(department.key(upload))
    with pytest.raises(FileUnreadable):
        department.desk.archive(LATER)
    (department.folder / "empty").mkdir()
    with pytest.raises(ArchivePlaceUnknown, match="whose files are not there"):
        department.desk.use_place(str(department.folder / "empty"))
    department.desk.use_place(str(department.folder / "unplugged"))
    assert department.content(department.store(), upload)
    with pytest.raises(ArchivePlaceUnknown, match="is where the submitted files are"):
        department.desk.use_place(str(department.folder / "warm"))


@pytest.mark.parametrize("remove_rows", [False, True])
def test_an_erasure_reaches_what_is_archived(department: Department, remove_rows: bool) -> None:
    upload, _newest = department.hand_in("Geheimnisvoll"), department.hand_in("Newest", decide=False)
    department.desk.archive(LATER, remove_rows=remove_rows)
    key = department.key(upload)
    target = Target(department.own.account_url("adm"), login="adm")
    eraser = DatabaseEraser(target=target, store=department.store("adm"))
    subject = eraser.upload(upload)
    assert list(subject.works) == [(upload, "Geheimnisvoll")]
    assert eraser.erase(subject, reason="Requested.")["left"] == []
    with pytest.raises(FileMissing):
        department.cold.open(key)
    assert department.own.root("SELECT title,description,file_path,stage FROM archived_work") == [
        (None, None, "", int(Stage.REMOVED if remove_rows else Stage.KEPT))
    ]
    assert department.shown("ann", archived=True) == [upload]
    assert department.shown("ann", archived=True, text="geheimnisvoll") == []
    assert department.broken() == []


def test_a_student_who_is_renamed_is_found_by_the_new_name(department: Department) -> None:
    upload, _newest = department.hand_in("Old"), department.hand_in("Newest", decide=False)
    department.desk.archive(LATER, remove_rows=True)
    department.own.root("UPDATE students SET full_name='Ludovika Neu' WHERE id=5")
    assert department.shown("reg", archived=True, text="ludovika") == [upload]


def test_growth_counts_what_is_in_the_archive_alone(department: Department) -> None:
    department.hand_in("Old")
    department.hand_in("Newest", decide=False)
    growth = maintenance_desk(department.own.client("adm"), store=None).growth.growth()
    department.desk.archive(LATER, remove_rows=True)
    after = maintenance_desk(department.own.client("adm"), store=None).growth.growth()
    assert (after.uploads, after.file_bytes) == (growth.uploads, growth.file_bytes) == (2, 1000)


QUEUE = (
    "SELECT created_at,id FROM {scope}_keys WHERE status IN('submitted') ORDER BY created_at DESC,id DESC LIMIT 201",
    "SELECT created_at,id FROM {scope}_keys ORDER BY created_at DESC,id DESC LIMIT 201",
)
"""Open work, and all of it, in the order in which the queue is opened."""


@pytest.mark.parametrize("scope", ["all", "faculty"])
def test_the_queue_follows_its_index_whatever_is_archived(department: Department, scope: str) -> None:
    for number in range(3):
        department.hand_in(f"Old {number}")
    department.hand_in("Open", decide=False)
    department.desk.archive(LATER)
    login = "root" if department.own.is_server else ""
    department.own.root("INSERT INTO people(login,full_name,faculty_id) VALUES(:l,'Root',1)", l=login)
    for role in ("admin", "faculty"):
        department.own.root("INSERT INTO person_roles(login,role) VALUES(:l,:r)", l=login, r=role)
    for query in QUEUE:
        explained = "EXPLAIN " if department.own.is_server else "EXPLAIN QUERY PLAN "
        told = [" ".join(map(str, row)) for row in department.own.root(explained + query.format(scope=scope))]
        of_work = [line for line in told if " u " in f" {line} "]
        assert of_work, told
        assert all("ix_student_uploads" in line for line in of_work), told
        assert not any("filesort" in line or "TEMP B-TREE" in line for line in told), told
        of_marks = [line for line in told if " ar " in f" {line} "]
        assert all("PRIMARY" in line or "PRIMARY KEY" in line or "rowid" in line for line in of_marks), told
