"""Who tries what with the files of a prepared store, and what must come of it."""

import errno
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Refusal:
    """It must be refused with one of these errors, and every byte, right and time in the store is as it was."""

    errors: frozenset[str]
    numbers: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Passage:
    """It passes: the last statement answers this, and these names of the store are changed, nothing else.

    `found` is what the program tells faculty who open stu's file afterwards, '' for the bytes that were handed in.
    """

    answer: object = None
    changes: frozenset[str] = frozenset()
    found: str = ""


@dataclass(frozen=True, slots=True)
class Attempt:
    """Who tries what (see `store_actor` for the words, `AttackedStore` for the names)."""

    who: str
    what: str | tuple[str, ...]
    outcome: Refusal | Passage

    def __str__(self) -> str:
        """Return the attempt as the tests' names show it."""
        return f"{self.who}: {'; '.join(self.statements())[:100]}"

    def statements(self) -> tuple[str, ...]:
        """Return what is tried, one after the other."""
        return (self.what,) if isinstance(self.what, str) else self.what


def attempts(who: str, outcome: Refusal | Passage, *tried: str | tuple[str, ...]) -> tuple[Attempt, ...]:
    """Return one attempt each, of all of which the same must come."""
    return tuple(Attempt(who, what, outcome) for what in tried)


def error(*names: str) -> Refusal:
    """Expect one of these errors."""
    return Refusal(frozenset(names))


def left(*names: str, answer: object = None, found: str = "") -> Passage:
    """Expect that it passes and changes these."""
    return Passage(answer, frozenset(names), found)


NO = error("PermissionError")
UNREADABLE, NOT_STORED = error("FileUnreadable"), error("FileNotStored")
TAKEN = error("FileExistsError")
NO_OR_UNKNOWN_HERE = Refusal(frozenset({"PermissionError"}), frozenset({errno.EOPNOTSUPP}))
TAKEN_OR_UNKNOWN_HERE = Refusal(frozenset({"FileExistsError"}), frozenset({errno.EOPNOTSUPP}))
EMPTY = Passage(answer=[])

LISTING = (
    "os.listdir(root)", "os.listdir(fan)", "list(os.scandir(own_fan))", "os.open(fan, os.O_RDONLY | os.O_DIRECTORY)",
    "watch(fan)", "watch(root)", ("os.chdir(fan)", "os.listdir('.')"),
    "os.listdir(f'/proc/self/fd/{os.open(fan, os.O_PATH)}')", "in_new_namespace(os.listdir, fan)",
    "os.listdir(process + '/fd')",
)  # fmt: skip
READING_THEIRS = (
    "text(theirs)", "os.open(theirs, os.O_RDONLY)", "text(f'/proc/self/fd/{os.open(theirs, os.O_PATH)}')",
    "os.getxattr(theirs, 'user.mark')", "text(unfinished)", "in_new_namespace(text, theirs)",
    "os.sendfile(1, os.open(theirs, os.O_RDONLY), 0, 9)",
)  # fmt: skip
CHANGING_THEIRS = (
    "write(theirs, 'mine')", "write(theirs, 'mine', 'ab')", "write(theirs, 'mine', 'r+b')", "os.truncate(theirs, 0)",
    "os.open(theirs, os.O_WRONLY | os.O_TRUNC)", "os.utime(theirs)", "os.chmod(theirs, 0o666)",
    "os.chown(theirs, os.getuid(), -1)", "os.chown(theirs, -1, os.getgid())", "give_rights(theirs, os.getuid())",
    "os.removexattr(theirs, 'system.posix_acl_access')", "os.setxattr(theirs, 'user.mark', b'x')",
    "in_new_namespace(os.chmod, theirs, 0o666)", "in_new_namespace(os.truncate, theirs, 0)",
    "write(unfinished, 'mine')",
)  # fmt: skip
REMOVING_THEIRS = (
    "os.unlink(theirs)", "os.rename(theirs, theirs + '.gone')", "os.rename(theirs, own_fan + '/x')",
    "in_new_namespace(os.unlink, theirs)", "os.unlink(unfinished)", "os.rename(unfinished, fan + '/early')",
    "in_new_namespace(os.rename, theirs, theirs + '.gone')",
)  # fmt: skip
COVERING_THEIRS = (
    "os.rename(own, theirs)", "os.replace(own, theirs)", "exchange(own, theirs)", "exchange(theirs, own)",
    "os.rename(own, unfinished)",
)  # fmt: skip
FOLDERS = (
    "os.rmdir(fan)", "os.rename(fan, root + '/gone')", "os.rename(fan, own_fan + '/gone')", "exchange(fan, own_fan)",
    "os.mkdir(root + '/new')", "write(root + '/new.pdf', 'x')", "os.symlink('/etc', root + '/link')",
    "os.mkfifo(root + '/pipe')", "os.link(own, root + '/named.pdf')", "os.rename(own, root + '/moved.pdf')",
    "os.open(root, os.O_TMPFILE | os.O_WRONLY, 0o600)", "os.chmod(fan, 0o777)", "os.chmod(root, 0o777)",
    "os.chown(fan, os.getuid(), -1)", "os.chown(root, os.getuid(), -1)", "give_rights(fan, os.getuid())",
    "give_rights(root, os.getuid())", "os.removexattr(fan, 'system.posix_acl_default')", "os.utime(fan, (0, 0))",
    "in_new_namespace(os.mkdir, root + '/new')", "in_new_namespace(os.chmod, fan, 0o777)", "os.rmdir(root)",
    "os.rename(root, root + '.gone')",
)  # fmt: skip
NAMES_THAT_ARE_TAKEN = (
    "os.symlink('/etc/passwd', theirs)", "os.mkdir(theirs)", "os.link(own, theirs)", "os.mkfifo(theirs)",
    "os.open(theirs, os.O_CREAT | os.O_EXCL | os.O_WRONLY)", "os.mkdir(fan)", "os.symlink('/etc', fan)",
    "os.open(unfinished, os.O_CREAT | os.O_EXCL | os.O_WRONLY)", "os.symlink('/etc/passwd', unfinished)",
)  # fmt: skip

STUDENT = (
    *attempts("stu", NO, *LISTING, *READING_THEIRS, *CHANGING_THEIRS, *REMOVING_THEIRS, *COVERING_THEIRS, *FOLDERS),
    *attempts("stu", TAKEN, *NAMES_THAT_ARE_TAKEN),
    Attempt("stu", "name_unnamed(fan, theirs)", TAKEN_OR_UNKNOWN_HERE),
    Attempt("stu", "by_handle(theirs)", NO_OR_UNKNOWN_HERE),
    *attempts("stu", NO, "os.link(theirs, own_fan + '/mine.pdf')", "os.link(theirs, fan + '/mine.pdf')"),
    *attempts("stu", EMPTY, "list(Path(root).glob('*/*'))", "[name for _, _, name in os.walk(root)]"),
    *attempts("stu", NO, "os.mknod(fan + '/disk', 0o60666, os.makedev(7, 0))", "os.chown(own, 61003, -1)"),
    *attempts("stu", UNREADABLE, "read(their_key)", "store.delete(their_key)", "read('2023/a.pdf')"),
    *attempts("stu", error("FileMissing"), "read('00/' + '0' * 32)"),
    *attempts("stu", NO, "text(legacy)", "write(legacy, 'x')", "os.unlink(legacy)", "text(secret)"),
)
STAFF = (
    *attempts("fay", NO, *LISTING, *CHANGING_THEIRS, *REMOVING_THEIRS, *COVERING_THEIRS, *FOLDERS),
    *attempts("fay", NO, "os.link(theirs, own_fan + '/x.pdf')", "os.symlink('/etc/passwd', fan + '/future.pdf')"),
    *attempts("fay", NO, "write(fan + '/mine.pdf', 'x')", "os.mkdir(fan + '/mine')", "os.mkfifo(fan + '/mine')"),
    *attempts("fay", NO, "os.open(fan, os.O_TMPFILE | os.O_WRONLY, 0o600)", "write(legacy, 'x')", "os.unlink(legacy)"),
    *attempts("fay", NOT_STORED, "save()"),
    *attempts("fay", UNREADABLE, "store.delete(their_key)"),
    *attempts("rita", NO, *LISTING, *CHANGING_THEIRS, *REMOVING_THEIRS, *COVERING_THEIRS),
    *attempts("rita", UNREADABLE, "store.delete(their_key)"),
)
BACKUP = (
    *attempts("bak", NO, *CHANGING_THEIRS, *REMOVING_THEIRS, *COVERING_THEIRS, *FOLDERS),
    *attempts("bak", NO, "write(fan + '/mine.pdf', 'x')", "os.link(theirs, fan + '/x')", "os.mkdir(fan + '/mine')"),
    *attempts("bak", NO, "os.symlink('/etc/passwd', fan + '/future.pdf')", "os.unlink(legacy)"),
    *attempts("bak", NOT_STORED, "save()"),
    *attempts("bak", UNREADABLE, "store.delete(their_key)"),
)
OUTSIDER = (
    *attempts("eve", NO, *LISTING, *READING_THEIRS, *CHANGING_THEIRS, *REMOVING_THEIRS, *FOLDERS),
    *attempts("eve", NO, "os.stat(theirs)", "os.stat(fan)", "write(fan + '/mine.pdf', 'x')", "text(legacy)"),
    *attempts("eve", NOT_STORED, "save()"),
    *attempts("eve", UNREADABLE, "read(their_key)"),
)
PORTAL = attempts(
    "web", NO, "os.stat(root + '/2023')", "os.listdir(root)", "text(theirs)", "write(root + '/new.pdf', 'x')"
)
"""The portal of this store has no right on the root, which its administrator gave to ada alone."""

REFUSED = [*STUDENT, *STAFF, *BACKUP, *OUTSIDER, *PORTAL]

READING = [
    Attempt("stu", "read(own_key)", Passage("own work")),
    Attempt("stu", "store.size_bytes(own_key)", Passage(8)),
    Attempt("stu", "os.path.exists(theirs)", Passage(True)),
    Attempt("fay", "read(their_key)", Passage("their work")),
    Attempt("fay", "read('2023/a.pdf')", Passage("kept by the portal")),
    Attempt("rita", "read(own_key)", Passage("own work")),
    Attempt("bak", "len(os.listdir(root))", Passage(257)),
    Attempt("bak", "[text(each) for each in Path(root).glob('*/*') if each.name in theirs]", Passage(["their work"])),
    Attempt("bak", "read(own_key)", Passage("own work")),
    Attempt("ada", "len(os.listdir(root))", Passage(257)),
    Attempt("ada", "read(their_key)", Passage("their work")),
]
"""What each role can read; that somebody has a key tells them that there is such a file."""
CHANGING = [
    Attempt("stu", "read(save(b'more'))", left("<new>", answer="more")),
    Attempt("rita", "read(save(b'for a student'))", left("<new>", answer="for a student")),
    Attempt("ada", "store.delete(their_key)", left("theirs")),
    Attempt("ada", "read(save(b'given'))", left("<new>", answer="given")),
    Attempt("ada", ("write(fan + '/x', 'restored')", "os.replace(fan + '/x', theirs)"), left("theirs")),
]
"""What each role has to be able to do."""
RESIDUES = [
    Attempt("stu", ("os.chmod(own, 0o640)", "write(own, 'new work')"), left("own", found="FileAltered")),
    Attempt("stu", ("os.chmod(own, 0o640)", "write(own, 'more', 'ab')"), left("own", found="FileAltered")),
    Attempt("stu", ("os.chmod(own, 0o640)", "os.truncate(own, 0)"), left("own", found="FileAltered")),
    Attempt(
        "stu",
        ("write(own_fan + '/x', 'new work')", "os.replace(own_fan + '/x', own)"),
        left("own", found="FileAltered"),
    ),
    Attempt("stu", "os.unlink(own)", left("own", found="FileMissing")),
    Attempt("stu", "os.rename(own, own + '.x')", left("own", "own.x", found="FileMissing")),
    Attempt("stu", "os.chmod(own, 0)", left("own", found="FileUnreadable")),
    Attempt("stu", ("os.unlink(own)", "os.symlink('/etc/passwd', own)"), left("own", found="FileOutsideStore")),
    Attempt("stu", ("os.unlink(own)", "os.symlink(secret, own)"), left("own", found="FileOutsideStore")),
    Attempt("stu", ("os.unlink(own)", "os.symlink('../' + their_key, own)"), left("own", found="FileAltered")),
    Attempt("stu", ("os.unlink(own)", "os.mkfifo(own)"), left("own", found="FileUnreadable")),
    Attempt("stu", ("os.unlink(own)", "os.mkdir(own)"), left("own", found="FileUnreadable")),
    Attempt("stu", "give_rights(own, 61003)", left("own")),
    Attempt("stu", "os.link(own, own + '.x')", left("own", "own.x")),
    Attempt("stu", "[write(f'{fan}/{n}', 'junk') for n in range(9)]", Passage([None] * 9, frozenset({"<junk>"}))),
]
"""What a folder cannot refuse to who owns a file; `found` says how it comes to light."""


HANDED_OVER = (
    "os.chmod(own, 0o640)", "write(own, 'x')", "os.unlink(own)", "os.rename(own, own + '.x')", "os.truncate(own, 0)",
    "os.replace(unfinished, own)", "give_rights(own, 61002)", "os.chown(own, 61002, -1)",
)  # fmt: skip
"""What stu tries once the store's owner has taken the file over."""
