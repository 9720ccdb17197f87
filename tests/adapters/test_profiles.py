"""Connection profiles in files: readable, without secrets, and locked where an administrator says so."""

import os
from pathlib import Path

import pytest

from edumanage_desktop.adapters.platform import this_platform
from edumanage_desktop.adapters.profiles import ProfileFiles
from edumanage_desktop.domain.database_url import Host, server_address
from edumanage_desktop.domain.errors import ProfilesUnreadable
from edumanage_desktop.domain.profiles import ConnectionProfile, ProfileKind, profile_of_url

as_administrator = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can make a file that is an administrator's"
)
PREPARED = """
[Physics]
kind = server
hosts = db1.example.org, db2.example.org:3307
database = edumanage
authority = /etc/ssl/university.pem
tls = off
locked = kind hosts database authority
"""


@pytest.fixture
def files(tmp_path: Path) -> ProfileFiles:
    machine = tmp_path / "machine"
    machine.mkdir()
    return ProfileFiles(
        own=tmp_path / "own" / "connections.ini",
        machine_wide=[machine / "connections.ini"],
        platform=this_platform(),
    )


def prepare(tmp_path: Path, text: str = PREPARED) -> Path:
    path = tmp_path / "machine" / "connections.ini"
    path.write_text(text)
    path.chmod(0o644)
    return path


PHYSICS = ConnectionProfile(
    name="Physics",
    kind=ProfileKind.SERVER,
    hosts=(Host("db1.example.org"), Host("::1", 3307)),
    database="edumanage",
    authority="/etc/ssl/university.pem",
    login="nowak",
    store="/srv/files",
    is_shared_machine=True,
    asks_directory=True,
    lock_after_minutes=5,
)


def test_what_is_saved_is_read_again_and_is_private(files: ProfileFiles, tmp_path: Path) -> None:
    other = ConnectionProfile(name="Żółć %(x)s ${HOME}", database="/tmp/a b.sqlite")
    files.save(PHYSICS)
    files.save(other)
    assert list(files.profiles()) == [PHYSICS, other]
    own = tmp_path / "own" / "connections.ini"
    assert own.stat().st_mode & 0o077 == 0
    assert "password" not in own.read_text().replace("sign_in = password", "").lower().replace(
        "passwords are never", ""
    )
    files.remove("Physics")
    assert list(files.profiles()) == [other]


def test_an_exception_from_tls_is_nobodys_but_an_administrators(files: ProfileFiles, tmp_path: Path) -> None:
    own = tmp_path / "own" / "connections.ini"
    own.parent.mkdir()
    own.write_text("[Mine]\nkind = server\nhosts = db\ndatabase = d\ntls = off\n")
    (mine,) = files.profiles()
    assert not mine.has_no_tls
    address = server_address(mine.database_url() or "")
    assert not address.is_plain
    files.save(mine.changed(has_no_tls=True))
    assert not files.profiles()[0].has_no_tls


@as_administrator
def test_a_prepared_computer_asks_for_nothing_that_is_locked(files: ProfileFiles, tmp_path: Path) -> None:
    prepare(tmp_path)
    (profile,) = files.profiles()
    assert profile.is_machine_wide
    assert profile.has_no_tls
    assert profile.database_url() == (
        "mariadb://db1.example.org,db2.example.org:3307/edumanage?ssl_ca=%2Fetc%2Fssl%2Funiversity.pem&tls=off"
    )
    files.save(profile.changed(hosts=(Host("evil.example.org"),), database="other", login="nowak", store="/mine"))
    (again,) = files.profiles()
    assert again.hosts == profile.hosts
    assert again.database == "edumanage"
    assert (again.login, again.store) == ("nowak", "/mine")
    own = (tmp_path / "own" / "connections.ini").read_text()
    assert "evil" not in own
    (tmp_path / "own" / "connections.ini").write_text("[Physics]\nhosts = evil.example.org\nlocked =\nlogin = nowak\n")
    assert files.profiles()[0].hosts == profile.hosts, "an edited file changes nothing that is locked"
    prepare(tmp_path, PREPARED.replace("kind hosts database authority", "everything"))
    (whole,) = files.profiles()
    assert whole.is_locked("store")
    assert not whole.is_locked("login")


@as_administrator
def test_no_url_leads_past_what_an_administrator_locked(files: ProfileFiles, tmp_path: Path) -> None:
    evil = "[Physics]\ndatabase = mariadb://ada:secret@evil.example.org/edumanage?tls=off\n"
    own = tmp_path / "own" / "connections.ini"
    own.parent.mkdir()
    own.write_text(evil)
    prepare(tmp_path, PREPARED.replace("locked = kind hosts database", "locked = kind hosts tls"))
    with pytest.raises(ProfilesUnreadable, match="by a URL"):
        files.profiles()
    own.write_text("")
    prepare(tmp_path, evil)
    with pytest.raises(ProfilesUnreadable, match="by a URL"):
        files.profiles()


@as_administrator
@pytest.mark.parametrize("damage", ["file", "folder", "owner", "link"])
def test_a_machine_wide_file_that_others_can_change_is_not_believed(
    files: ProfileFiles, tmp_path: Path, damage: str
) -> None:
    path = prepare(tmp_path)
    if damage == "file":
        path.chmod(0o666)
    elif damage == "folder":
        path.parent.chmod(0o777)
    elif damage == "owner":
        os.chown(path, 65534, 65534)
    else:
        other = tmp_path / "somebody"
        other.mkdir()
        os.chown(other, 65534, 65534)
        (other / "connections.ini").write_text(PREPARED)
        path.unlink()
        path.symlink_to(other / "connections.ini")
    with pytest.raises(ProfilesUnreadable, match="others than an administrator"):
        files.profiles()


@pytest.mark.parametrize(
    "text",
    [
        "no section at all",
        "[Physics]\nkind = cloud\n",
        "[Physics]\nkind = server\nhosts = a:b:c\n",
        "[Physics]\nkind = server\nhosts = a:99999\n",
        "[Physics]\nlock_after_minutes = soon\n",
        "[Physics]\nlock_after_minutes = -1\n",
        "[Physics]\nlock_after_minutes = 1441\n",
        "[Physics]\nlock_after_minutes = 99999999999999999999\n",
        "[Physics]\nshared_machine = perhaps\n",
        "[Physics]\nsign_in = fingerprint\n",
        "[Physics]\n[Physics]\n",
        "[Physics]\nkind = server\nkind = embedded\n",
        "\xff\xfe\x00".encode("latin-1").decode("latin-1"),
        "[Physics]\ndatabase = mariadb://ada:secret@evil.example.org/d?tls=off\n",
        "[Physics]\nkind = server\nhosts = db\ndatabase = mysql+pymysql://ada:secret@evil.example.org/d\n",
        "[Physics]\ndatabase = sqlite:////tmp/secret.sqlite\n",
    ],
)
def test_a_file_that_says_nonsense_is_one_sentence_and_left_alone(
    files: ProfileFiles, tmp_path: Path, text: str
) -> None:
    own = tmp_path / "own" / "connections.ini"
    own.parent.mkdir()
    own.write_bytes(text.encode("latin-1"))
    with pytest.raises(ProfilesUnreadable) as told:
        files.profiles()
    assert str(own) in told.value.sentence or "Physics" in told.value.sentence
    assert "secret" not in told.value.sentence, "a URL may hold a password"
    assert own.read_bytes() == text.encode("latin-1")


@as_administrator
@pytest.mark.parametrize(
    ("line", "word"),
    [
        ("locked = hosts databse", "databse"),
        ("authorty = /etc/ca.pem", "authorty"),
        ("shared_machin = yes", "shared_machin"),
        ("locked = everything hots", "hots"),
    ],
)
def test_a_misspelt_word_of_an_administrator_is_not_passed_over(
    files: ProfileFiles, tmp_path: Path, line: str, word: str
) -> None:
    prepare(tmp_path, f"[Physics]\nkind = server\nhosts = db1\ndatabase = e\n{line}\n")
    with pytest.raises(ProfilesUnreadable, match=f"'Physics'.*`{word}`"):
        files.profiles()


def test_a_full_or_forbidden_folder_loses_nothing(files: ProfileFiles, tmp_path: Path) -> None:
    files.save(PHYSICS)
    before = (tmp_path / "own" / "connections.ini").read_bytes()
    (tmp_path / "blocked").write_text("")
    blocked = ProfileFiles(own=tmp_path / "blocked" / "connections.ini", machine_wide=[], platform=this_platform())
    with pytest.raises(ProfilesUnreadable):
        blocked.save(PHYSICS)
    assert (tmp_path / "own" / "connections.ini").read_bytes() == before
    assert [path.name for path in (tmp_path / "own").iterdir()] == ["connections.ini"]


def test_a_url_of_the_command_line_is_a_connection_like_any() -> None:
    profile = profile_of_url("mariadb://nowak@db.example.org:3307,db2.example.org/physics?tls=off", store="/srv")
    assert profile.name == "physics"
    assert profile.login == "nowak"
    assert profile.has_no_tls
    assert profile.database_url() == "mariadb://nowak@db.example.org:3307,db2.example.org/physics?tls=off"
    by_socket = "mariadb://nowak@localhost/physics?unix_socket=%2Frun%2Fmysqld.sock"
    assert profile_of_url(by_socket).database_url() == by_socket
    for embedded in (
        "sqlite:////tmp/x.sqlite",
        "sqlite+pysqlite:////tmp/x.sqlite",
        "sqlite:////tmp/x.sqlite?mode=ro",
        "sqlite:////a://b",
    ):
        assert profile_of_url(embedded).database_url() == embedded
    secret = "mariadb://nowak:hidden%20one@db.example.org/physics"
    assert profile_of_url(secret).database_url() == secret
    assert "hidden" not in repr(profile_of_url(secret))


def test_a_url_that_a_person_changes_leads_where_the_fields_say_and_is_kept_nowhere(
    files: ProfileFiles, tmp_path: Path
) -> None:
    named = profile_of_url("mariadb://nowak:hidden@db.example.org/physics?unix_socket=%2Frun%2Fmysqld.sock")
    assert named.changed(store="/srv").database_url() == named.database_url()
    moved = named.changed(hosts=(Host("db2.example.org"),))
    assert moved.database_url() == "mariadb://nowak@db2.example.org/physics"
    files.save(named)
    assert "hidden" not in (tmp_path / "own" / "connections.ini").read_text()
    with pytest.raises(ValueError, match="URL"):
        ConnectionProfile(name="Physics", database="mariadb://nowak@db.example.org/physics")
