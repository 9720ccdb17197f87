"""The passphrase of encrypted backups: by hand, from the surroundings, or out of a real Secret Service."""

import io
import json
import os
from collections.abc import Iterator
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from typing import Any

import pyrage  # type: ignore[import-untyped]  # it has no types
import pytest

from edumanage_desktop import commands
from edumanage_desktop.adapters.backup_archive import passphrase_file
from edumanage_desktop.adapters.backup_archive.age_coat import AgeEncryption
from edumanage_desktop.adapters.keyring_passwords import KeyringPasswords
from edumanage_desktop.backing_up import backup_desk
from edumanage_desktop.domain.backups import RepositoryUnknown, WrongPassphrase
from edumanage_desktop.services.backup.cover import cover_of
from edumanage_desktop.toolbox import CommandToolbox
from tests.adapters.backed_up import PASSPHRASE, BackedUp
from tests.adapters.judged_database import judged_database

needs_service = pytest.mark.skipif(
    "EDUMANAGE_SECRET_SERVICE" not in os.environ, reason="python3 dev.py test starts a Secret Service"
)
VARIABLE = "EDUMANAGE_BACKUP_PASSPHRASE"


@pytest.fixture(autouse=True)
def _nothing_handed(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (VARIABLE, f"{VARIABLE}_FILE", "CREDENTIALS_DIRECTORY"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def department(tmp_path: Path) -> Iterator[BackedUp]:
    """A department with an encrypted backup."""
    with judged_database("sqlite", folder=tmp_path, server=None) as own:
        made = BackedUp(own, tmp_path / "department")
        made.fill()
        made.take(made.desk(passphrase=PASSPHRASE))
        yield made
        if "EDUMANAGE_SECRET_SERVICE" in os.environ:
            KeyringPasswords().forget(f"backups {cover_of(made.storage).identity}", "passphrase")


def run(department: BackedUp, *words: str) -> tuple[int, Any, str]:
    with redirect_stdout(io.StringIO()) as out, redirect_stderr(io.StringIO()) as err:
        place = department.storage.describe()
        status = commands.run(["backup", *words, "--repository", place, "--json"], CommandToolbox())
    return status, json.loads(out.getvalue() or "null"), err.getvalue()


@needs_service
def test_a_kept_passphrase_opens_the_backups_until_it_is_forgotten(
    department: BackedUp, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert run(department, "list")[0] == 3
    monkeypatch.setenv(VARIABLE, PASSPHRASE)
    assert run(department, "passphrase", "keep")[:2] == (
        0, {"repository": department.storage.describe(), "kept": True}
    )  # fmt: skip
    monkeypatch.delenv(VARIABLE)
    assert len(run(department, "list")[1]["snapshots"]) == 1
    moved = Path(department.storage.describe()).with_name("moved")
    Path(department.storage.describe()).rename(moved)
    assert len(backup_desk(str(moved)).listings()) == 1, "it is kept by the repository, wherever that lies"
    moved.rename(department.storage.describe())
    monkeypatch.setenv(VARIABLE, "another one")
    assert "not the passphrase" in run(department, "list")[2], "the surroundings come first"
    monkeypatch.delenv(VARIABLE)
    assert run(department, "passphrase", "forget")[0] == 0
    assert run(department, "list")[0] == 3


@needs_service
def test_a_wrong_passphrase_is_not_kept(department: BackedUp, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, "another one")
    status, _document, said = run(department, "passphrase", "keep")
    assert (status, "not the passphrase" in said) == (3, True)
    monkeypatch.delenv(VARIABLE)
    with pytest.raises(WrongPassphrase):
        backup_desk(department.storage.describe()).repository()


def test_without_a_keyring_nothing_is_kept_and_that_is_said(
    department: BackedUp, monkeypatch: pytest.MonkeyPatch
) -> None:
    import keyring
    from keyring.backends import fail

    before = keyring.get_keyring()
    keyring.set_keyring(fail.Keyring())  # type: ignore[no-untyped-call]  # it has no types
    try:
        monkeypatch.setenv(VARIABLE, PASSPHRASE)
        status, _document, said = run(department, "passphrase", "keep")
        assert (status, "no keyring" in said) == (3, True)
        assert run(department, "list")[0] == 0
    finally:
        keyring.set_keyring(before)


def test_backups_that_are_not_encrypted_have_no_passphrase(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with judged_database("sqlite", folder=tmp_path, server=None) as own:
        plain = BackedUp(own, tmp_path / "department")
        plain.desk()
        monkeypatch.setenv(VARIABLE, PASSPHRASE)
        status, _document, said = run(plain, "passphrase", "keep")
        assert (status, "not encrypted" in said) == (3, True)
        assert cover_of(plain.storage).recipient == ""
    with pytest.raises(RepositoryUnknown):
        cover_of(type(plain.storage)(root=tmp_path))


def test_the_key_is_hard_to_guess(steps_of_passphrases: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the program writes is stretched; every other proof takes a key that is quick."""
    monkeypatch.setattr(passphrase_file, "LOG_N", steps_of_passphrases)
    encryption, key = AgeEncryption().new(PASSPHRASE)
    stanza = key.split(b"\n")[1].split()
    assert stanza[:2] == [b"->", b"scrypt"]
    assert int(stanza[3]) == 17, "2 to the power of it are the steps of each guess, a KiB each"
    assert AgeEncryption().coat(encryption, key, PASSPHRASE).recipient == encryption["recipient"]
    with pytest.raises(WrongPassphrase):
        AgeEncryption().coat(encryption, key, PASSPHRASE[:-1])


def test_a_key_that_the_library_made_is_opened_too() -> None:
    """Repositories of earlier releases have one."""
    identity = pyrage.x25519.Identity.generate()
    key = pyrage.passphrase.encrypt(str(identity).encode(), PASSPHRASE)
    assert AgeEncryption().coat({"method": "age-x25519"}, key, PASSPHRASE).recipient == str(identity.to_public())


def test_what_is_longer_than_one_piece_is_not_encrypted() -> None:
    longest = bytes(passphrase_file.MOST_BYTES)
    assert pyrage.passphrase.decrypt(passphrase_file.encrypted(longest, PASSPHRASE), PASSPHRASE) == longest
    with pytest.raises(ValueError, match="more than one piece"):
        passphrase_file.encrypted(longest + b"x", PASSPHRASE)
