"""A restore in place destroys nothing first: it is proven beside, then switched, and the old database can come back."""

import io
import resource
import sqlite3
from collections.abc import Iterator
from contextlib import closing, redirect_stderr, redirect_stdout
from pathlib import Path
from typing import Any

import pytest

from edumanage_desktop import commands
from edumanage_desktop.adapters.database import embedded_in_place
from edumanage_desktop.adapters.database.connections import Connections
from edumanage_desktop.adapters.database.driver import place_of
from edumanage_desktop.adapters.database.embedded_in_place import EmbeddedLive
from edumanage_desktop.adapters.database.engine import make_engine
from edumanage_desktop.adapters.database.erasure import DatabaseEraser
from edumanage_desktop.adapters.database.history import verify_history
from edumanage_desktop.adapters.database.mail_room import DatabaseMailRoom
from edumanage_desktop.adapters.database.named_files import DatabaseFileNames
from edumanage_desktop.domain.acts import ActFile
from edumanage_desktop.domain.backups import BackupCancelled, BackupDamaged, KeptUnknown, RestoreBusy
from edumanage_desktop.domain.errors import AccountDisabled, DatabaseBusy, DatabaseError, Refused
from edumanage_desktop.domain.people import Role
from edumanage_desktop.restoring_in_place import kept_databases
from edumanage_desktop.services.administration import Target
from edumanage_desktop.services.backup.in_place import KeptDatabases, counts_of
from edumanage_desktop.services.backup.progress import Stage
from edumanage_desktop.services.mailing import News, Recipient
from edumanage_desktop.services.notices import MailPace, NoticeKind
from edumanage_desktop.toolbox import CommandToolbox
from tests.adapters.judged_database import Someone
from tests.adapters.restored_in_place import InPlace, in_place, state_of


@pytest.fixture
def filed(tmp_path: Path) -> Iterator[InPlace]:
    """A department in a file."""
    with in_place(tmp_path) as found:
        yield found


def assert_chains_hold(place: InPlace) -> None:
    engine = make_engine(place.own.url)
    try:
        assert verify_history(engine)["broken"] == []
    finally:
        engine.dispose()


def test_an_outlook_tells_what_would_be_lost_and_changes_nothing(place: InPlace) -> None:
    approved, later = place.go_on()
    place.own.upload(title="The portal's")
    before = place.state()
    outlook = place.restore().outlook(place.manifest.snapshot)
    assert (outlook.submissions, outlook.decisions, outlook.others, outlook.outside) == (1, 2, 0, 1)
    assert [(act.kind, act.upload_id, act.actor) for act in outlook.acts] == [
        ("reject", later, "ann"),
        ("submit", later, "stu"),
        ("approve", approved, "ann"),
    ]
    assert (place.state(), place.beside()) == (before, [])


def test_an_outlook_leaves_out_what_the_program_did_for_its_own_verification(filed: InPlace) -> None:
    place = filed
    where = ["--store", str(place.department.folder / "store"), "--database", place.own.url, "--login", "adm"]
    with redirect_stdout(io.StringIO()), redirect_stderr(io.StringIO()):
        for _time in range(2):
            commands.run(["verify-deployment", *where], CommandToolbox())
    made = place.own.value("SELECT COUNT(*) FROM history WHERE upload_id<0 AND kind='deleted'")
    assert made > 0, "a verification did something"
    outlook = place.restore().outlook(place.manifest.snapshot)
    assert (outlook.lost, outlook.outside, outlook.records, outlook.acts) == (0, 0, 0, ())
    assert (outlook.added, outlook.disabled) == ((), ())
    with place.own.client("reg").connections.writing() as connection:
        connection.change("UPDATE students SET full_name='Another' WHERE id=5")
    assert place.restore().outlook(place.manifest.snapshot).records == 1


def test_it_is_switched_and_open_windows_go_on_in_what_was_restored(place: InPlace) -> None:
    first = place.state()
    place.go_on()
    old = place.state()
    window = place.own.client("ann")  # which has the file open all the while
    done = place.restore().run(place.manifest.snapshot)
    assert (done.wrong, done.files) == ([], 0)
    assert done.kept is not None
    assert place.state() == first
    assert place.own.client("ann") is window
    assert place.own.act("ann", "approve", place.made[2]).accepted, "in the very file that is in use"
    assert place.own.act("ann", "approve", place.made[2]).code == "STATE"
    assert_chains_hold(place)
    (kept,) = place.kept().listed()
    assert (kept.name, kept.snapshot) == (done.kept.name, place.manifest.snapshot)
    assert {**place.kept_state(kept.name), "triggers": old["triggers"]} == old
    assert len(place.beside()) == 1
    assert not list(place.department.folder.parent.glob("*.restore-lock"))


def test_the_old_one_comes_back_and_the_other_is_kept_in_its_turn(place: InPlace) -> None:
    place.go_on()
    old = place.state()
    done = place.restore().run(place.manifest.snapshot)
    assert done.kept is not None
    restored = place.state()
    kept = place.kept().go_back(done.kept.name)
    assert place.state() == old
    assert [each.name for each in place.kept().listed()] == [kept.name], "what is in use is not kept as well"
    place.kept().go_back(kept.name)
    assert place.state() == restored
    (last,) = place.kept().listed()
    place.kept().dismiss(last.name)
    assert (place.kept().listed(), place.beside()) == ((), [])
    with pytest.raises(KeptUnknown):
        place.kept().go_back(last.name)


def test_accounts_are_those_of_the_database_in_use(place: InPlace) -> None:
    own = place.own
    if not own.is_server:
        own.root("INSERT INTO local_passwords(login,argon2) VALUES('ann','of today')")
    own.root("UPDATE people SET account='active' WHERE login='ann'")
    own.root("UPDATE people SET active=0 WHERE login='bob'")
    own.root("DELETE FROM person_roles WHERE login='duo' AND role='registrar'")
    own.root("DELETE FROM person_roles WHERE login='sam'")
    own.root("DELETE FROM people WHERE login='sam'")
    own.add_person("new", Someone(("faculty",), faculty_id=2))
    triggers = place.state()["triggers"]
    done = place.restore().run(place.manifest.snapshot)
    assert done.carried is not None
    assert done.carried.disabled == ("bob", "sam"), "whom the backup would let in"
    people = dict(own.root("SELECT login,active FROM people"))
    assert (people["bob"], people["sam"], people["new"], people["off"]) == (0, 0, 1, 0)
    assert own.root("SELECT role FROM person_roles WHERE login='duo'") == [("faculty",)]
    assert place.state()["triggers"] == triggers, "what judges is there again"
    if own.is_server:
        assert own.act("bob", "approve", place.made[2]).refusal == "DENIED who"
        return
    assert own.root("SELECT login,argon2 FROM local_passwords") == [("ann", "of today")]
    with pytest.raises(AccountDisabled):
        own.client("bob")


def test_what_is_one_s_own_is_that_of_today(place: InPlace) -> None:
    """But of work that is lost: its number goes to other work."""
    own = place.own
    _approved, later = place.go_on()
    for upload in (place.made[1], later):
        own.root("INSERT INTO drafts(login,upload_id,feedback) VALUES('ann',:u,'typed today')", u=upload)
    own.root("INSERT INTO saved_views(login,name,definition) VALUES('ann','Mine','{}')")
    assert place.restore().run(place.manifest.snapshot).wrong == []
    assert own.root("SELECT login,upload_id,feedback FROM drafts") == [("ann", place.made[1], "typed today")]
    assert own.root("SELECT login,name FROM saved_views") == [("ann", "Mine")]


def test_what_was_erased_since_is_erased_again_and_its_file_stays_away(place: InPlace) -> None:
    own, upload = place.own, place.made[1]
    (key,) = own.root("SELECT store_key FROM upload_files WHERE upload_id=:u", u=upload)[0]
    own.root("UPDATE student_uploads SET title='Again.' WHERE id=:u", u=place.made[0])
    eraser = DatabaseEraser(target=Target(own.account_url("adm"), None, "adm"), store=place.department.store)
    eraser.erase(eraser.upload(upload), reason="Wish")
    assert not (place.department.folder / "store" / key).exists()
    assert len(place.restore().outlook(place.manifest.snapshot).erasures) == 1
    done = place.restore().run(place.manifest.snapshot)
    assert done.carried is not None
    assert (done.wrong, done.carried.erasures) == ([], 1)
    assert own.kinds(upload) == ["submit", "reject", "erase"]
    assert own.root("SELECT title,file_path FROM student_uploads WHERE id=:u", u=upload) == [(None, "")]
    assert own.root("SELECT feedback FROM acts WHERE upload_id=:u", u=upload) == [(None,)]
    assert not (place.department.folder / "store" / key).exists()
    assert_chains_hold(place)


def test_a_student_who_was_erased_since_stays_erased(place: InPlace) -> None:
    own = place.own
    eraser = DatabaseEraser(target=Target(own.account_url("adm"), None, "adm"), store=place.department.store)
    eraser.erase(eraser.student_of_id(5), reason="Wish")
    done = place.restore().run(place.manifest.snapshot)
    assert done.carried is not None
    assert (done.wrong, done.carried.erasures) == ([], 1)
    assert own.value("SELECT number FROM students WHERE id=5") is None
    assert own.value("SELECT count(*) FROM history_texts WHERE title IS NOT NULL") == 0
    assert list((place.department.folder / "store").rglob("*.pdf")) == []


def test_no_mail_goes_out_twice(place: InPlace) -> None:
    """Neither of what was there when the backup was taken, nor of what is done again."""
    connections = Connections(place=place_of(place.own.account_url("adm"), login="adm"), login="adm")
    room = DatabaseMailRoom(connections=connections)
    approved, later = place.go_on()
    ann = Recipient("faculty:ann", Role.FACULTY, 1, "Ann", "ann@staff.example", MailPace.AT_ONCE)
    told = [(place.made[0], 1), (approved, 2), (later, 1)]
    for number, (upload, version) in enumerate(told):
        assert room.claim(f"mail-{number}", ann, [News(upload, version, NoticeKind.NEW_WORK, 0)])
    place.own.root("UPDATE mails SET state='sent'")
    done = place.restore().run(place.manifest.snapshot)
    assert done.kept is not None
    assert set(room.told(0)) == {("faculty:ann", place.made[0], 1)}, "of what is not there any more nobody was told"
    place.kept().replay(done.kept.name)
    assert set(room.told(0)) == {("faculty:ann", *each) for each in told}
    assert set(place.own.root("SELECT state FROM mails")) == {("sent",)}
    connections.close()


def test_what_was_lost_is_done_again_as_whoever_it_was_of(place: InPlace) -> None:
    place.go_on()
    acts = sorted(place.own.root("SELECT act_uuid,kind,actor,feedback FROM acts"))
    done = place.restore().run(place.manifest.snapshot)
    assert done.kept is not None
    fates = place.kept().replay(done.kept.name)
    assert [(each.fate, each.act.kind) for each in fates] == [
        ("done", "approve"),
        ("done", "submit"),
        ("done", "reject"),
    ]
    assert sorted(place.own.root("SELECT act_uuid,kind,actor,feedback FROM acts")) == acts
    assert place.kept().replay(done.kept.name) == (), "each is done once"
    noted = place.own.root("SELECT login,subject FROM events WHERE kind='replayed' ORDER BY at_us")
    who = "root" if place.own.is_server else "adm"
    assert noted == [(who, str(each.upload_id)) for each in fates]
    assert_chains_hold(place)


def test_a_replay_that_is_stopped_goes_on(place: InPlace) -> None:
    place.go_on()
    done = place.restore().run(place.manifest.snapshot)
    assert done.kept is not None
    running: list[KeptDatabases] = []
    running.append(kept_databases(place.target, lambda stage: running[0].cancel(), lambda: None))
    assert [each.fate for each in running[0].replay(done.kept.name)] == ["done"]
    assert len(place.kept().lost_acts(done.kept.name)) == 2
    assert [each.fate for each in place.kept().replay(done.kept.name)] == ["done", "done"]


def test_what_cannot_be_done_again_has_its_fate(place: InPlace) -> None:
    own = place.own
    approved, later = place.go_on()
    portals = own.upload(title="Only in the old one")
    own.act("ann", "approve", portals)
    own.act("bob", "approve", place.made[1])
    moved = own.submit("sam", title="By one who is disabled")
    assert moved.outcome is not None
    own.root("UPDATE people SET active=0 WHERE login='sam'")
    done = place.restore().run(place.manifest.snapshot)
    assert done.kept is not None
    assert own.act("ann", "reject", approved, feedback="Otherwise").accepted
    taken = own.submit("stu", title="Has the number now")
    assert taken.outcome is not None
    assert taken.outcome.upload_id == later
    fates = place.kept().replay(done.kept.name)
    told = [(each.fate, each.act.kind, each.act.upload_id) for each in fates]
    assert told == [
        ("conflict", "approve", approved),
        ("done", "submit", later),
        ("done", "reject", later),
        ("gone", "approve", portals),
        ("refused", "submit", moved.outcome.upload_id),
    ]
    assert all(each.words for each in fates if each.fate != "done")
    assert fates[1].upload_id == fates[2].upload_id != later, "the number is another's"
    assert own.kinds(fates[1].upload_id) == ["submit", "reject"]
    assert own.kinds(later) == ["submit"]
    assert counts_of(fates) == {"done": 2, "there": 0, "conflict": 1, "refused": 1, "gone": 1}


def test_without_proof_nothing_is_switched(place: InPlace) -> None:
    place.go_on()
    old = place.state()
    store, backups = place.department.folder / "store", place.department.folder / "backups"
    for key in store.rglob("*.pdf"):
        key.unlink()
    harmed = next((backups / "objects").rglob("[0-9a-f]" * 64))
    harmed.write_bytes(b"other")
    done = place.restore().run(place.manifest.snapshot)
    assert done.wrong
    assert done.kept is None
    table = backups / "snapshots" / place.manifest.snapshot / "tables/history.tsv.zst"
    content = bytearray(table.read_bytes())
    content[len(content) // 2] ^= 1
    table.write_bytes(content)
    with pytest.raises(BackupDamaged):
        place.restore().run(place.manifest.snapshot)
    assert (place.state(), place.beside()) == (old, [])


def test_it_can_be_stopped_until_it_is_switched(place: InPlace) -> None:
    place.go_on()
    old = place.state()
    seen: list[str] = []
    place_stages = sorted({"people", "history", "files", "people, compared", "carried over", "switched"})
    for wanted in place_stages:
        running: list[Any] = []

        def stop(stage: Stage, wanted: str = wanted, running: list[Any] = running) -> None:
            if stage.doing == wanted:
                seen.append(wanted)
                running[0].cancel()

        running.append(place.restore(stop))
        with pytest.raises(BackupCancelled):
            running[0].run(place.manifest.snapshot)
        assert (place.state(), place.beside()) == (old, []), wanted
    assert set(seen) == set(place_stages)


def test_only_an_administrator_restores_and_one_at_a_time(filed: InPlace) -> None:
    for login in ("ann", "reg", "bak"):
        live = EmbeddedLive(target=Target(filed.own.url, None, login), sign_in=lambda: None)
        with pytest.raises(Refused):
            live.check()
    live = EmbeddedLive(target=filed.target, sign_in=lambda: None)
    with live.alone(), pytest.raises(RestoreBusy):
        filed.restore().run(filed.manifest.snapshot)


def test_what_others_do_at_the_last_moment_is_in_the_old_one(filed: InPlace, monkeypatch: pytest.MonkeyPatch) -> None:
    """An act just before the switch is kept, and an account that is disabled then stays disabled."""
    note = EmbeddedLive._note

    def note_and_write(live: EmbeddedLive, name: str, instead: str) -> None:
        note(live, name, instead)
        assert filed.own.act("ann", "approve", filed.made[2]).accepted
        filed.own.root("UPDATE people SET active=0 WHERE login='bob'")

    monkeypatch.setattr(EmbeddedLive, "_note", note_and_write)
    done = filed.restore().run(filed.manifest.snapshot)
    assert done.kept is not None
    assert filed.own.value("SELECT active FROM people WHERE login='bob'") == 0
    (lost,) = filed.kept().lost_acts(done.kept.name)
    assert (lost.kind, lost.upload_id) == ("approve", filed.made[2])


def test_who_does_not_let_go_is_waited_for_and_then_told(filed: InPlace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(embedded_in_place, "_WAITS_S", 0.3)
    old = state_of(filed.path)
    with closing(sqlite3.connect(filed.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(DatabaseBusy):
            filed.restore().run(filed.manifest.snapshot)
        other.execute("ROLLBACK")
    assert (state_of(filed.path), filed.beside()) == (old, [])


@pytest.mark.parametrize("stage", ["people", "people, compared", "carried over", "switched"])
def test_on_a_full_disk_the_old_one_stands(filed: InPlace, stage: str) -> None:
    """No file may grow any more from one of several moments on; at the last the old one is kept, but no more fits."""
    filed.go_on()
    old = state_of(filed.path)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    most_bytes = 100_000
    if stage == "switched":
        with closing(sqlite3.connect(filed.path)) as plain:
            most_bytes = plain.execute("PRAGMA page_count").fetchone()[0] * 4096 + 1_000

    def fill(told: Stage) -> None:
        if told.doing == stage:
            resource.setrlimit(resource.RLIMIT_FSIZE, (most_bytes, before[1]))

    try:
        with pytest.raises(DatabaseError):
            filed.restore(fill).run(filed.manifest.snapshot)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert (state_of(filed.path), filed.beside()) == (old, [])
    assert filed.own.act("ann", "reopen", filed.made[2]).accepted


def test_files_of_what_was_lost_are_not_swept_while_it_is_kept(place: InPlace) -> None:
    key, size_bytes, sha256 = place.department.store.save(io.BytesIO(b"later work"), suffix=".pdf")
    place.own.submit("stu", files=(ActFile(key, "later.pdf", "application/pdf", size_bytes, sha256),))
    done = place.restore().run(place.manifest.snapshot)
    assert done.kept is not None
    connections = Connections(place=place_of(place.own.account_url("adm"), login="adm"), login="adm")
    names = DatabaseFileNames(connections=connections)
    name = key.split("/")[1].partition(".")[0]
    assert names.named([name]) == {name}
    place.kept().dismiss(done.kept.name)
    assert names.named([name]) == set()
    connections.close()


def test_the_commands_restore_in_place_and_go_back(place: InPlace) -> None:
    place.go_on()
    old = place.state()
    where = ("--repository", str(place.department.folder / "backups"))
    status, outlook = place.command("restore", "--in-place", "--dry-run", *where, store=True)
    assert (status, outlook["lost"], outlook["dry_run"], len(outlook["acts"])) == (0, 3, True, 3)
    assert place.command("restore", "--in-place", *where, store=True)[0] == 2, "nobody said yes"
    assert place.command("restore", "--dry-run", *where, store=True)[0] == 2
    assert place.state() == old
    status, done = place.command("restore", "--in-place", "--replay", "--yes", *where, store=True)
    assert (status, done["wrong"], done["replayed"]["counts"]["done"]) == (0, [], 3)
    name = done["kept"]["name"]
    status, listed = place.command("old", "list")
    assert (status, [each["name"] for each in listed["old"]]) == (0, [name])
    status, said = place.command("old", "dismiss", "nope", "--yes")
    assert (status, "removes" in said, "No old database 'nope'" in said) == (2, False, True)
    status, said = place.command("old", "dismiss", name)
    assert (status, f"removes an old database for good: {name}" in said, "--dry-run" in said) == (2, True, False)
    assert place.command("old", "replay", name, "--dry-run") == (0, {"acts": [], "dry_run": True})
    assert place.command("old", "replay", name)[0] == 0
    assert place.command("old", "back", name, "--dry-run")[1]["lost"] == 3
    status, back = place.command("old", "back", name, "--yes")
    assert status == 0
    assert place.state() == old
    assert place.command("old", "dismiss", back["kept"]["name"], "--yes")[0] == 0
    assert place.command("old", "dismiss", back["kept"]["name"], "--yes")[0] == 2
    assert place.beside() == []
