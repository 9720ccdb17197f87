"""Why uploads fail, with one thing planted at a time: the verdict names that fault and no other."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest

from edumanage_desktop.domain.errors import Refused
from edumanage_desktop.services.administration import Target
from edumanage_desktop.services.diagnosis.diagnosis import Diagnosis
from edumanage_desktop.services.diagnosis.upload import UploadCheck, UploadFault
from edumanage_desktop.services.diagnosis.upload_judging import diagnose
from edumanage_desktop.toolbox import CommandToolbox
from tests.adapters.deployed import Deployed, deployed
from tests.adapters.dying import forked
from tests.engines import PrivateServers
from tests.mounted_disks import fill, only_read, small_disk
from tests.object_storage import OWNER, ObjectStorage

NOBODY = 65_534
"""The number of an account of this computer that owns nothing."""


@pytest.fixture(scope="module", params=["sqlite", "mariadb"])
def place(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, own_servers: PrivateServers
) -> Iterator[Deployed]:
    """A department with two submissions; every proof takes back what it planted."""
    with deployed(request.param, tmp_path_factory.mktemp("deployed"), own_servers) as department:
        yield department


def found(place: Deployed, named_file: str | None = None, *, store: str | None = None) -> Diagnosis:
    with CommandToolbox().upload_prober(Target(place.url, store or place.store, place.login)) as prober:
        return diagnose(prober.facts(named_file), prober.hand_in_sample)


def only(diagnosis: Diagnosis) -> UploadFault | None:
    """Return the fault, once it is sure that one check alone failed, whose words the verdict repeats."""
    failed = [check for check in diagnosis.checks if check.was_made and not check.ok]
    assert [check.detail for check in failed] == ([] if diagnosis.is_well else [diagnosis.verdict])
    assert diagnosis.fault is None or isinstance(diagnosis.fault, UploadFault)
    return diagnosis.fault


def files_of(place: Deployed) -> list[Path]:
    return sorted(path for path in Path(place.store).rglob("*") if path.is_file())


def test_where_all_is_well_a_sample_goes_the_whole_path(place: Deployed) -> None:
    before = files_of(place)
    status, document = place.run("diagnose", "upload", "--store", place.store)
    assert (status, document["fault"]) == (0, None), document
    unseen = {check["name"] for check in document["checks"] if check["state"] == "not tried"}
    assert unseen == ({"database_rules"} if place.is_server else set())
    assert all(check["ok"] for check in document["checks"] if check["name"] not in unseen)
    assert files_of(place) == before
    assert place.root("SELECT COUNT(*) FROM student_uploads WHERE id<0") == [(0,)]


def test_what_failed_within_a_day_is_told_by_its_cause(place: Deployed) -> None:
    def logged() -> str:
        diagnosis = found(place)
        assert only(diagnosis) is None, "it is what is to be explained, and no cause"
        (check,) = [each for each in diagnosis.checks if each.name == UploadCheck.LOG]
        return str(check.detail)

    place.root("DELETE FROM events WHERE kind IN('upload-attempt','error')")
    assert logged() == "Within a day no hand-in failed, and no program recorded an error."
    add = "INSERT INTO events(event_uuid,kind,detail) VALUES"
    place.root(f"{add}('l-1','error','type=ValueError place=intake:12')")
    assert "a program recorded one error: ValueError" in logged()
    for number, detail in enumerate(
        (
            "result=done files=2 bytes=9 ms=1",
            "result=failed why=StoreUnreachable files=1 bytes=4 ms=9 result=failed why=StoreUnreachable files=1",
            "result=failed why=DENIED files=1 bytes=4 ms=9",
        )
    ):
        place.root(f"{add}('u-{number}','upload-attempt','{detail}')")
    assert logged() == ("3 hand-ins failed within a day, most often by: StoreUnreachable. Programs recorded 1 errors.")
    place.root("DELETE FROM events WHERE event_uuid LIKE 'l-%' OR event_uuid LIKE 'u-%'")


def test_limits_that_let_nothing_pass_and_a_file_that_breaks_one(place: Deployed, tmp_path: Path) -> None:
    large, program, fine = tmp_path / "large.txt", tmp_path / "tool.exe", tmp_path / "essay.txt"
    large.write_bytes(b"words " * 2_000_000)
    program.write_bytes(b"MZ" + bytes(2000))
    fine.write_text("An essay.", encoding="utf-8")
    assert only(found(place, str(large))) is UploadFault.BREAKS_RULE
    assert only(found(place, str(program))) is UploadFault.BREAKS_RULE
    assert only(found(place, str(tmp_path / "none.txt"))) is UploadFault.BREAKS_RULE
    assert only(found(place, str(fine))) is None
    place.run("settings", "set", "largest_file_bytes", "1024")
    try:
        assert only(found(place)) is UploadFault.LIMIT_LOW
    finally:
        place.run("settings", "unset", "largest_file_bytes")
    kinds = ("documents", "pictures", "texts", "archives")
    for kind in kinds:
        place.run("settings", "set", f"takes_{kind}", "0")
    try:
        assert only(found(place)) is UploadFault.NOTHING_TAKEN
    finally:
        for kind in kinds:
            place.run("settings", "unset", f"takes_{kind}")


def test_a_store_that_is_away_read_only_or_full(place: Deployed, tmp_path: Path) -> None:
    assert only(found(place, store=str(tmp_path / "away"))) is UploadFault.STORE_AWAY
    assert only(found(place, store="s3://")) is UploadFault.STORE_UNKNOWN
    with only_read(Path(place.store)):
        assert only(found(place)) is UploadFault.READ_ONLY
    with small_disk(tmp_path / "small", kib=2048) as disk:
        shutil.copytree(place.store, disk, dirs_exist_ok=True)
        (disk / "ballast").write_bytes(bytes(1_900_000))
        assert only(found(place, store=str(disk))) is UploadFault.SPACE_LOW
        fill(disk)
        assert only(found(place, store=str(disk))) is UploadFault.DISK_FULL


def test_a_store_of_another_owner(place: Deployed) -> None:
    """Root is refused nothing, so the trial is made by a child that is nobody; the database it has open already."""
    if os.geteuid() != 0 or not place.is_server:
        pytest.skip("only root can become somebody else, who then reads a server's database but no file of root's")
    with CommandToolbox().upload_prober(Target(place.url, place.store, place.login)) as prober:
        prober.facts(None)

        def as_nobody() -> None:
            os.setgroups([])
            os.setegid(NOBODY)
            os.seteuid(NOBODY)
            assert only(diagnose(prober.facts(None), prober.hand_in_sample)) is UploadFault.NO_RIGHT

        assert forked(as_nobody) == 0


def test_a_temporary_folder_that_cannot_be_written(
    place: Deployed, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path / "none"))
    assert only(found(place)) is UploadFault.TEMPORARY
    (tmp_path / "only-read").mkdir()
    monkeypatch.setenv("TMPDIR", str(tmp_path / "only-read"))
    with only_read(tmp_path / "only-read"):
        assert only(found(place)) is UploadFault.TEMPORARY


@pytest.mark.parametrize(
    ("harm", "fault"),
    [
        (lambda path: path.unlink(), UploadFault.MISSING),
        (lambda path: os.truncate(path, 3), UploadFault.TRUNCATED),
        (lambda path: path.write_bytes(b"!" + path.read_bytes()[1:]), UploadFault.ALTERED),
    ],
    ids=["missing", "truncated", "altered"],
)
def test_a_file_that_is_not_as_it_was_handed_in(place: Deployed, harm: object, fault: UploadFault) -> None:
    path = files_of(place)[0]
    content = path.read_bytes()
    path.chmod(0o600)
    try:
        harm(path)  # type: ignore[operator]  # one of the three above
        diagnosis = found(place)
        assert only(diagnosis) is fault
        assert path.name in diagnosis.verdict
        assert diagnosis.checks[-1].ok, "uploads go well all the same"
    finally:
        path.write_bytes(content)
    assert only(found(place)) is None


@pytest.mark.parametrize("engine", ["sqlite", "mariadb"])
def test_a_record_that_was_written_past_the_rules(engine: str, tmp_path: Path, servers: PrivateServers) -> None:
    with deployed(engine, tmp_path, servers) as place:
        place.root("INSERT INTO student_uploads(student_id,faculty_id,title,file_path) VALUES(5,1,'Past','a.pdf')")
        (number,) = place.root("SELECT MAX(id) FROM student_uploads")[0]
        for table in ("upload_files", "upload_search", "upload_state"):
            place.root(f"DELETE FROM {table} WHERE upload_id={number}")
        diagnosis = found(place)
        assert only(diagnosis) is UploadFault.ORPHAN_ROWS
        assert str(number) in diagnosis.verdict


def test_a_bucket_that_is_gone(place: Deployed, objects: ObjectStorage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EDUMANAGE_STORE_SECRET", OWNER.secret)
    bucket = objects.place()
    url = f"s3://{OWNER.key_id}@{bucket.bucket}/uploads?endpoint={quote(objects.endpoint)}&region=us-east-1&plain=yes"
    elsewhere = found(place, store=url)
    assert only(elsewhere) is UploadFault.MISSING, "another store than the department's"
    assert "2 of the 2 newest files" in elsewhere.verdict
    objects.client(bucket).delete_bucket(Bucket=bucket.bucket)
    assert found(place, store=url).fault in (UploadFault.STORE_AWAY, UploadFault.STORE_FAILS)


def test_a_lost_rule_is_met_by_the_sample_where_rules_are_not_seen(place: Deployed) -> None:
    if not place.is_server:
        pytest.skip("whoever opens a file sees its rules: test_diagnose_rules")
    trigger = "acts_ai"
    statement = str(place.root(f"SHOW CREATE TRIGGER {trigger}")[0][2])
    place.root(f"DROP TRIGGER {trigger}")
    try:
        assert only(found(place)) is UploadFault.SAMPLE
    finally:
        place.root(statement)


def test_who_is_no_administrator_is_refused(place: Deployed) -> None:
    with (
        pytest.raises(Refused),
        CommandToolbox().upload_prober(
            Target(place.people["reg"], place.store, "reg" if place.login else None)
        ) as prober,
    ):
        prober.facts(None)
