"""A second person at a computer where the first one's program was killed: sees, sends and finds nothing of theirs."""

import io
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

import pytest

from edumanage_desktop.adapters.failed_sign_ins import FailedSignInFiles
from edumanage_desktop.adapters.file_store.local import LocalFileStore
from edumanage_desktop.adapters.keyring_passwords import KeyringPasswords
from edumanage_desktop.adapters.platform import this_platform
from edumanage_desktop.adapters.platform.folders import identity_name
from edumanage_desktop.adapters.profiles import FILE_NAME, ProfileFiles
from edumanage_desktop.domain.errors import PasswordWanted
from edumanage_desktop.domain.profiles import ConnectionProfile
from edumanage_desktop.entrance import database_identity
from edumanage_desktop.reception import DepartmentEntrance
from edumanage_desktop.services.drafts import Draft, KeptDraft
from edumanage_desktop.services.session import Session
from edumanage_desktop.services.sign_in import Credentials, SignInDesk
from tests.attack.attacked_file import AttackedFile
from tests.attack.attacked_server import AttackedServer
from tests.attack.crashing_session import options_in, profile_of
from tests.prepared_server import PASSWORD

DRAFT, DECISION, WORK = "a draft of the first", "a decision of the first", b"work that the first looked at"
FIRST, SECOND = "fay", "finn"


@dataclass(frozen=True)
class Computer:
    """One account of a computer, with a department that people sign in to from there."""

    folder: Path
    plan: dict[str, str]

    @property
    def profile(self) -> ConnectionProfile:
        """The connection."""
        return profile_of(self.plan)

    def enter(self, login: str) -> Session:
        """Sign in."""
        entrance = DepartmentEntrance(options=options_in(self.folder))
        return entrance.enter(Credentials(self.profile, login, self.plan["password"]))

    def desk(self) -> SignInDesk:
        """Return what the next start of the window begins with."""
        options = options_in(self.folder)
        own = options.config_folder / FILE_NAME
        files = ProfileFiles(own=own, machine_wide=[self.folder / "machine" / FILE_NAME], platform=this_platform())
        files.save(self.profile)
        return SignInDesk(
            profiles=files,
            passwords=KeyringPasswords(),
            failures=FailedSignInFiles(options.data_folder / "sign-ins"),
            entrance=DepartmentEntrance(options=options),
        )

    def crash(self) -> None:
        """Let the first person's program be killed in the middle of their work."""
        temporary = self.folder / "tmp"
        temporary.mkdir()
        started = subprocess.Popen(
            [sys.executable, "-m", "tests.attack.crashing_session", json.dumps(self.plan)],
            stdout=subprocess.PIPE,
            cwd=Path(__file__).resolve().parents[2],
            env=os.environ | {"TMPDIR": str(temporary)},
        )
        try:
            assert started.stdout is not None
            assert started.stdout.readline() == b"working\n"
        finally:
            started.kill()
            started.wait(60)
            if started.stdout is not None:
                started.stdout.close()
        assert list(temporary.iterdir()) == []

    def holding(self, text: bytes) -> list[str]:
        """Return the files of the account, but for the department's own, in whose name or content a text stands."""
        found = []
        for top in ("data", "config", "cache", "tmp"):
            for path in sorted((self.folder / top).rglob("*")):
                if text in path.name.encode() or (path.is_file() and text in path.read_bytes()):
                    found.append(str(path.relative_to(self.folder)))
        return found


@pytest.fixture(params=["file", "server"])
def plan(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[dict[str, str]]:
    """What the first person is going to do, on each engine."""
    (tmp_path / "store").mkdir()
    store = LocalFileStore(root=tmp_path / "store")
    key, size, digest = store.save(io.BytesIO(WORK), suffix=".txt")
    told = {
        "folder": str(tmp_path), "store": str(tmp_path / "store"), "login": FIRST, "password": "", "draft": DRAFT,
        "decision": DECISION, "act": str(uuid4()), "key": key, "size": str(size), "sha256": digest, "shared": "no",
    }  # fmt: skip
    if request.param == "file":
        in_file: AttackedFile = request.getfixturevalue("in_file")
        yield told | {"url": in_file.copy_to(tmp_path / "department.sqlite")}
        return
    on_server: AttackedServer = request.getfixturevalue("on_server")
    where = on_server.department.server
    yield told | {
        "url": f"mariadb://{where.host}:{where.port}/{on_server.department.name}", "password": PASSWORD,
    }  # fmt: skip
    on_server.restore()


@pytest.fixture
def computer(plan: dict[str, str], tmp_path: Path) -> Computer:
    return Computer(tmp_path, plan)


@pytest.fixture
def shared(plan: dict[str, str], tmp_path: Path) -> Computer:
    """A computer that is to keep nothing of anybody."""
    return Computer(tmp_path, plan | {"shared": "yes"})


def test_the_second_person_is_shown_and_sends_nothing_of_the_first(computer: Computer) -> None:
    computer.crash()
    assert computer.holding(WORK) != []
    second = computer.enter(SECOND)
    try:
        assert second.drafts.load_all().get(1) is None
        assert second.outbox.pending() == ()
        assert second.outbox.resend_until_stopped() == ([], None)
        assert computer.holding(WORK) == [], "copies of files go with the next session, whoever's it is"
    finally:
        second.close()
    first = computer.enter(FIRST)
    try:
        assert first.drafts.load_all()[1].draft == Draft(DRAFT)
        assert [act.feedback for act in first.outbox.pending()] == [DECISION]
        ((resent,), failure) = first.outbox.resend_until_stopped()
        assert (resent.refusal, failure) == (None, None)
        details = first.reader.details(1)
        assert details is not None
        assert (details.history[-1].actor, details.history[-1].feedback) == (FIRST, DECISION)
    finally:
        first.close()


@pytest.mark.skipif(os.name != "posix", reason="only POSIX has modes")
def test_what_a_killed_program_leaves_is_its_account_s_alone(computer: Computer) -> None:
    computer.crash()
    kept = [path for top in ("data", "cache") for path in (computer.folder / top).rglob("*") if path.is_file()]
    assert len(kept) > 2
    for path in kept:
        assert any(above.stat().st_mode & 0o077 == 0 for above in path.parents if computer.folder in above.parents), (
            path
        )
    names = {path.name for path in (computer.folder / "data" / "journal").iterdir()}
    assert names == {identity_name(database_identity(computer.plan["url"]), FIRST)}


def test_a_shared_machine_keeps_nothing_but_a_decision_that_nobody_acknowledged(shared: Computer) -> None:
    shared.crash()
    begun = shared.desk().begin(named=None, last_profile="Physics", last_login=FIRST)
    assert (begun.entered is None or not shared.profile.is_server, begun.login) == (True, "")
    if begun.entered is not None:
        begun.entered.welcome.session.close()
    for text in (DRAFT.encode(), WORK, PASSWORD.encode()):
        assert shared.holding(text) == [], text
    assert all(name.startswith("data/journal/") for name in shared.holding(DECISION.encode()))
    assert shared.holding(FIRST.encode()) == []
    second = shared.enter(SECOND)
    try:
        assert second.drafts.load_all().get(1) is None
        assert second.outbox.pending() == ()
    finally:
        second.close()
    first = shared.enter(FIRST)
    try:
        assert first.drafts.load_all()[1].draft.feedback.endswith(DRAFT), "it followed the person, in the database"
        first.drafts.save(1, KeptDraft(Draft("  "), is_shared=False))
        assert first.drafts.load_all().get(1) is None
        ((resent,), _) = first.outbox.resend_until_stopped()
        assert resent.refusal is None
    finally:
        first.close()
    assert shared.holding(DECISION.encode()) == []


def test_what_a_computer_kept_before_it_was_shared_moves_to_its_owner(computer: Computer, shared: Computer) -> None:
    computer.crash()
    assert computer.holding(DRAFT.encode()) != []
    first = shared.enter(FIRST)
    try:
        assert DRAFT in first.drafts.load_all()[1].draft.feedback
    finally:
        first.close()
    assert shared.holding(DRAFT.encode()) == []


def test_a_remembered_password_opens_nothing_for_another_login_or_on_a_shared_machine(
    computer: Computer, shared: Computer
) -> None:
    if not computer.profile.is_server:
        pytest.skip("an embedded database without accounts asks for no password")
    place, passwords = database_identity(computer.plan["url"]), KeyringPasswords()
    passwords.remember(place, FIRST, PASSWORD)
    try:
        assert passwords.remembered(place, SECOND) == []
        begun = shared.desk().begin(named=None, last_profile="Physics", last_login=FIRST)
        assert (begun.entered, begun.login) == (None, "")
        with pytest.raises(PasswordWanted):
            shared.desk().sign_in_as_remembered(shared.profile, FIRST)
        begun = computer.desk().begin(named=None, last_profile="Physics", last_login=SECOND)
        assert begun.entered is None
    finally:
        passwords.forget(place, FIRST)


def test_failed_sign_ins_of_the_first_are_told_to_the_database_and_to_nobody_else(computer: Computer) -> None:
    if not computer.profile.is_server:
        pytest.skip("an embedded database without accounts refuses nobody's password")
    desk = computer.desk()
    with pytest.raises(Exception, match="not accepted"):
        desk.sign_in(Credentials(computer.profile, FIRST, "a password in the wrong field"), remember=False)
    assert computer.holding(b"a password in the wrong field") == []
    begun = computer.desk().begin(named=None, last_profile="", last_login="")
    assert begun.login == ""
    entered = desk.sign_in(Credentials(computer.profile, SECOND, PASSWORD), remember=False)
    try:
        desk.report(entered)
    finally:
        entered.welcome.session.close()
    assert computer.holding(FIRST.encode()) == []
