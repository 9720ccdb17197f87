"""A prepared file store, real users of the operating system who attack it, and a look at every byte and right of it."""

import hashlib
import json
import os
import stat
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any

import dev
from edumanage_desktop.adapters.file_store.rights import FolderStorePreparer
from edumanage_desktop.domain.submissions import SubmissionFile
from edumanage_desktop.services.store_rights import StorePreparation, StoreRoles
from tests.reachable_folder import reachable_folder

STUDENTS, STAFF, BACKUP, PORTAL = 61101, 61102, 61103, 61104
ROLES = StoreRoles(owner="61001", students=str(STUDENTS), staff=str(STAFF), backup=str(BACKUP))
PEOPLE = {
    "ada": (61001, ()),
    "stu": (61002, (STUDENTS,)),
    "sam": (61003, (STUDENTS,)),
    "fay": (61004, (STAFF,)),
    "rita": (61005, (STAFF, STUDENTS)),
    "bak": (61006, (BACKUP,)),
    "web": (61007, (PORTAL,)),
    "eve": (61008, ()),
}
"""Everybody by login, with their number (also that of their own group) and their groups.

`ada` owns the store, `rita` is a registrar who may hand in for students, `web` is the portal, `eve` has an account of
the machine and no role.
"""
ATTRIBUTES = ("system.posix_acl_access", "system.posix_acl_default", "user.mark")
Picture = dict[str, tuple[object, ...]]
"""Of each path below the store: owner, group, mode, links, size, time of change, access lists and a digest."""


def preparer(root: Path) -> FolderStorePreparer:
    """Return who prepares the folder for the people above."""
    return FolderStorePreparer(root=root, roles=ROLES, progress=lambda _line: None)


def picture(root: Path) -> Picture:
    """Return how everything in the store stands."""
    found = {".": _stands(str(root), root.lstat())}
    waiting = [str(root)]
    while waiting:
        with os.scandir(waiting.pop()) as entries:
            for entry in entries:
                status = entry.stat(follow_symlinks=False)
                found[os.path.relpath(entry.path, root)] = _stands(entry.path, status)
                waiting += [entry.path] if stat.S_ISDIR(status.st_mode) else []
    return found


def _stands(path: str, status: os.stat_result) -> tuple[object, ...]:
    content = ""
    if stat.S_ISREG(status.st_mode):
        content = hashlib.sha256(Path(path).read_bytes()).hexdigest()
    elif stat.S_ISLNK(status.st_mode):
        content = os.readlink(path)
    attributes = tuple(_attribute(path, name) for name in ATTRIBUTES)
    rights = (status.st_uid, status.st_gid, oct(status.st_mode), status.st_nlink)
    return (*rights, status.st_size, status.st_mtime_ns, attributes, content)


def changed(before: Picture, after: Picture) -> frozenset[str]:
    """Return what came, went, or is not as it was."""
    return frozenset(name for name in before.keys() | after.keys() if before.get(name) != after.get(name))


def _attribute(path: str, name: str) -> bytes | None:
    with suppress(OSError):
        return os.getxattr(path, name, follow_symlinks=False)
    return None


class Actors:
    """Lets people do things; `start` and `finish` let one of two pairs of hands work while the other looks."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.attack.store_actor"],
            cwd=Path(dev.__file__).parent,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def __enter__(self) -> "Actors":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.communicate(timeout=120)

    def act(self, who: str, what: Sequence[str], names: dict[str, str], *, umask: int = 0o022) -> dict[str, Any]:
        """Return what came of it: `answer`, or `error` with `errno` and `words`."""
        self.start(who, what, names, umask=umask)
        return self.finish()

    def start(self, who: str, what: Sequence[str], names: dict[str, str], *, umask: int = 0o022) -> None:
        """Let somebody begin."""
        user, groups = PEOPLE[who]
        request = {"user": user, "groups": groups, "what": list(what), "names": names, "umask": umask}
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(request) + "\n")
        self._process.stdin.flush()

    def finish(self) -> dict[str, Any]:
        """Wait for what came of it."""
        assert self._process.stdout is not None
        answer: dict[str, Any] = json.loads(self._process.stdout.readline())
        return answer


@dataclass
class AttackedStore:
    """A prepared store in which `stu` and `sam` have handed in one file each, and the portal has kept one.

    `names` are what attempts are written with: `root`; `own` and `own_key` of stu; `theirs`, `their_key` and its
    folder `fan` of sam, of whose next file `unfinished` is the temporary name; `legacy` of the portal; `secret`, a
    file outside that staff may read; `process` of an administrator.
    """

    root: Path
    prepared: StorePreparation
    names: dict[str, str]
    own: SubmissionFile
    stands: Picture

    @classmethod
    def made_in(cls, folder: Path, actors: Actors) -> "AttackedStore":
        """Make one."""
        root = folder / "store"
        _legacy(root)
        secret = folder / "secret.txt"
        secret.write_bytes(b"a secret of staff")
        os.chown(secret, 0, STAFF)
        secret.chmod(0o640)
        prepared = preparer(root).prepare()
        names = {"root": str(root), "secret": str(secret), "legacy": str(root / "2023" / "a.pdf")}
        names["process"] = f"/proc/{os.getpid()}"
        own_key = actors.act("stu", ["save(b'own work')"], names)["answer"]
        their_key = actors.act("sam", ["save(b'their work')"], names)["answer"]
        own = SubmissionFile(0, own_key, "own.pdf", None, 8, hashlib.sha256(b"own work").hexdigest())
        theirs = root / their_key
        unfinished = theirs.with_name(f".{'0' * 32}.pdf.incoming")
        names |= {"own_key": own_key, "their_key": their_key, "own": str(root / own_key), "theirs": str(theirs)}
        names |= {"fan": str(theirs.parent), "own_fan": str((root / own_key).parent), "unfinished": str(unfinished)}
        actors.act("sam", ["write(unfinished, 'half of it')", "os.chmod(unfinished, 0o440)"], names)
        return cls(root, prepared, names, own, picture(root))

    def look_again(self) -> Picture:
        """Return how the store stands, and remember it for the next attempt."""
        self.stands = picture(self.root)
        return self.stands


def _legacy(root: Path) -> None:
    """Leave what a portal left: a folder of its own, whose file students may not read."""
    (root / "2023").mkdir(parents=True)
    root.chmod(0o700)
    file = root / "2023" / "a.pdf"
    file.write_bytes(b"kept by the portal")
    for path in (root / "2023", file):
        os.chown(path, PEOPLE["web"][0], STAFF)
    (root / "2023").chmod(0o750)
    file.chmod(0o640)


@contextmanager
def attacked_store(actors: Actors) -> Iterator[AttackedStore]:
    """Yield a store of its own, which is gone afterwards."""
    with reachable_folder() as folder:
        yield AttackedStore.made_in(folder, actors)
