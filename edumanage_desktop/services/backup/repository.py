"""A repository of backups: its documents, what is listed, and everything that is read from it or written into it."""

import hashlib
from collections.abc import Callable, Collection, Container, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass, field, fields
from datetime import datetime
from typing import Any, BinaryIO, Protocol
from uuid import uuid4

from edumanage_desktop.domain.backups import (
    SNAPSHOT_FORM,
    BackupDamaged,
    Manifest,
    Packed,
    RepositoryUnknown,
    SnapshotUnknown,
)
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.backup import documents, manifests
from edumanage_desktop.services.backup.doubts import Doubts
from edumanage_desktop.services.backup.storage import (
    INDEX,
    KEY,
    KEY_COPY,
    README,
    REPOSITORY,
    SNAPSHOTS,
    UNFINISHED_SUFFIX,
    Storage,
    file_list_name,
    manifest_name,
    object_name,
    table_name,
)
from edumanage_desktop.services.backup.streams import (
    CHUNK_BYTES,
    DigestedSink,
    DigestedStream,
    PieceStream,
    Sink,
    close,
    whole,
)
from edumanage_desktop.services.files import Bytes

ANY_FORMAT = "em-repository-"
FORMAT = f"{ANY_FORMAT}1"
_OF_BACKUPS = "snapshots"
"""With this begin all names that only backups have; where they are, there was a repository."""
README_TEXT = """\
This folder holds backups of EduManage. Nothing in it is to be changed, renamed or removed by hand.

repository.json      what this is, and how it is encrypted, if it is (then key.age opens with the passphrase, and
                     key.copy.age is the same once more)
snapshots.json       which backups there are, with the SHA-256 of each manifest, and how each was proven
snapshots/BACKUP/    manifest.json (what belongs to the backup), files.tsv.zst (which file is which object),
                     tables/TABLE.tsv.zst (rows as LOAD DATA reads them: columns parted by tabs, NULL as \\N)
objects/             the submitted files, each called by the SHA-256 of its content

To read it without the program: zstd -dc tables/student_uploads.tsv.zst; a name that ends in .age is first decrypted
with age -d -i KEY, where KEY is what age -d key.age gives. docs/backup-format.md of EduManage Desktop says everything.
"""


class Coat(Protocol):
    """What stands around a repository's content: nothing, or an encryption. Safe to use from several threads."""

    suffix: str
    """What the names of wrapped files end in."""

    def wrap(self, content: Bytes, sink: Sink) -> None:
        """Write content as it stands in the repository."""
        ...

    @contextmanager
    def unwrapped(self, packed: Bytes) -> Iterator[Bytes]:
        """Yield the content of what stands there; both raise `BackupDamaged` where that is not what was wrapped."""
        ...

    def digits(self, sha256: str) -> str:
        """Return the 64 hexadecimal digits that an object of this content is called by."""
        ...


class PlainCoat:
    """No encryption: what stands in the repository is the content."""

    suffix = ""

    def wrap(self, content: Bytes, sink: Sink) -> None:
        """Copy it."""
        while chunk := content.read(CHUNK_BYTES):
            sink.write(chunk)

    @contextmanager
    def unwrapped(self, packed: Bytes) -> Iterator[Bytes]:
        """Yield the same."""
        yield packed

    def digits(self, sha256: str) -> str:
        """Return the content's SHA-256."""
        return sha256


OpenCoat = Callable[[Mapping[str, Any], bytes], Coat]
"""Takes what `repository.json` says of the encryption, and `key.age`; raises `WrongPassphrase` or `BackupDamaged`."""


@dataclass(frozen=True, slots=True)
class Proof:
    """That a backup was verified, or restored in a drill."""

    kind: str
    """`verify` or `drill`."""
    at: datetime
    login: str
    is_well: bool
    seconds: float
    detail: str = ""
    engine: str = ""
    """In which engine it was restored in a drill, as backups call it; '' where nobody noted that."""


_OF_A_PROOF = frozenset(each.name for each in fields(Proof))


@dataclass(frozen=True, slots=True)
class Entry:
    """A backup in the index."""

    snapshot: str
    manifest_sha256: str
    proofs: tuple[Proof, ...] = ()


@dataclass(frozen=True, slots=True)
class Index:
    """What `snapshots.json` says."""

    entries: tuple[Entry, ...] = ()
    """The backups, in the order in which they were finished."""
    doubts: Doubts = field(default_factory=Doubts)
    """The objects that are not what was written, as far as anybody looked."""


class Repository:
    """An opened repository. Safe to read from several threads; who writes holds its lock."""

    def __init__(self, *, storage: Storage, coat: Coat, identity: str, key_sha256: str | None = None) -> None:
        self.storage = storage
        self.coat = coat
        self.identity = identity
        self.key_sha256 = key_sha256

    def key(self) -> bytes:
        """Return the key of what is encrypted, as it stands there; raises `BackupDamaged` where it is lost."""
        return read_key(self.storage, self.key_sha256)

    def index(self) -> Index:
        """Return what the index says; raises `BackupDamaged`."""
        try:
            content = read_whole(self.storage, INDEX)
        except FileNotFoundError as error:
            raise BackupDamaged(missing(INDEX)) from error
        return index_of(content)

    def entries(self) -> tuple[Entry, ...]:
        """Return the backups in the order in which they were finished; raises `BackupDamaged`."""
        return self.index().entries

    def manifest(self, snapshot: str) -> Manifest:
        """Return the manifest of a backup; raises `SnapshotUnknown` or `BackupDamaged`."""
        entry = next((each for each in self.entries() if each.snapshot == snapshot), None)
        if entry is None:
            raise SnapshotUnknown(
                Sentence(
                    "There is no backup '{snapshot}' in this repository. Nothing was changed; `backup list` names all.",
                    snapshot=snapshot,
                )
            )
        return self.manifest_of(entry)

    def manifest_of(self, entry: Entry) -> Manifest:
        """Return the manifest of an entry; raises `BackupDamaged` unless it is the very one that was written."""
        name = manifest_name(entry.snapshot) + self.coat.suffix
        try:
            content = read_whole(self.storage, name)
        except FileNotFoundError as error:
            raise BackupDamaged(missing(name)) from error
        if hashlib.sha256(content).hexdigest() != entry.manifest_sha256:
            raise BackupDamaged(documents.altered(name))
        with self.coat.unwrapped(PieceStream([content])) as plain:
            found = manifests.from_document(documents.read(whole(plain), name), name)
        if found.snapshot != entry.snapshot:
            raise BackupDamaged(documents.altered(name))
        return found

    def manifests(self) -> list[Manifest]:
        """Return the manifests of all backups, the oldest first."""
        return [self.manifest_of(entry) for entry in self.entries()]

    def add_packed(self, name: str, content: Bytes, pack: Callable[[Bytes], Bytes]) -> Packed:
        """Pack content and write it under a name that nobody has yet; durable after the manifest was written."""
        plain = DigestedStream(content)
        made: list[DigestedSink] = []

        def fill(sink: BinaryIO) -> None:
            made.append(DigestedSink(sink))
            self.coat.wrap(pack(plain), made[-1])

        self.storage.put(name + self.coat.suffix, fill)
        return Packed(plain.size_bytes, plain.sha256(), made[-1].size_bytes, made[-1].sha256())

    def add_object(self, content: Bytes, *, anew: Container[str] = ()) -> tuple[int, str, bool]:
        """Write a file's content, unless it is there and is trusted; return its size, its SHA-256, whether it was new.

        What stands under a name of `anew` is replaced.
        """
        plain = DigestedStream(content)

        def fill(sink: BinaryIO) -> None:
            self.coat.wrap(plain, sink)

        _name, is_new = self.storage.put_named_by(fill, lambda: self.object_name(plain.sha256()), anew=anew)
        return plain.size_bytes, plain.sha256(), is_new

    def keeps_sizes(self) -> bool:
        """Return whether an object is as large as its content."""
        return not self.coat.suffix

    def object_name(self, sha256: str) -> str:
        """Return where the content of this SHA-256 stands."""
        return object_name(self.coat.digits(sha256)) + self.coat.suffix

    def table_name(self, snapshot: str, table: str) -> str:
        """Return where a table's rows stand."""
        return table_name(snapshot, table) + self.coat.suffix

    def file_list_name(self, snapshot: str) -> str:
        """Return where the list of a backup's files stands."""
        return file_list_name(snapshot) + self.coat.suffix

    @contextmanager
    def opened(self, name: str) -> Iterator[Bytes]:
        """Yield the content of a wrapped file; raises `BackupDamaged` for a missing one."""
        try:
            packed = self.storage.open(name)
        except FileNotFoundError as error:
            raise BackupDamaged(missing(name)) from error
        try:
            with self.coat.unwrapped(packed) as content:
                yield content
        finally:
            close(packed)

    def publish(self, manifest: Manifest, *, healed: Collection[str] = ()) -> None:
        """Let a backup be one: everything of it is made durable, then its manifest, then its line in the index.

        The objects of `healed` were written anew, so nobody doubts them any more.
        """
        self.storage.settle()
        plain = documents.written(manifests.to_document(manifest))
        packed: list[DigestedSink] = []

        def fill(sink: BinaryIO) -> None:
            packed.append(DigestedSink(sink))
            self.coat.wrap(PieceStream([plain]), packed[-1])

        self.storage.put(manifest_name(manifest.snapshot) + self.coat.suffix, fill)
        self.storage.settle()
        index = self.index()
        entry = Entry(manifest.snapshot, packed[-1].sha256())
        self.write_index(Index((*index.entries, entry), index.doubts.without(healed)))

    def note_all(self, proofs: Mapping[str, Proof], doubts: Doubts | None = None) -> None:
        """Keep with backups how they were proven; of each kind the first, the last and the one before stay.

        `doubts` take the place of those before; with None those stay.
        """
        index, noted = self.index(), []
        for each in index.entries:
            found = each.proofs if each.snapshot not in proofs else _with(each.proofs, proofs[each.snapshot])
            noted.append(Entry(each.snapshot, each.manifest_sha256, found))
        self.write_index(Index(tuple(noted), index.doubts if doubts is None else doubts))

    def withdraw(self, snapshots: frozenset[str]) -> None:
        """Take backups out of the index first, and then away: what a kill leaves of them is swept later."""
        index = self.index()
        left = tuple(entry for entry in index.entries if entry.snapshot not in snapshots)
        self.write_index(Index(left, index.doubts))
        self.sweep_unlisted()

    def sweep_unlisted(self) -> bool:
        """Remove what stands in the folders of backups that are not listed; return whether there was any."""
        known = {entry.snapshot for entry in self.entries()}
        found = [
            each.name for each in self.storage.listed(f"{SNAPSHOTS}/") if each.name.split("/")[1] not in known
        ]  # fmt: skip
        for name in found:
            self.storage.remove(name)
        return bool(found)

    def write_index(self, index: Index) -> None:
        """Replace the index."""
        self.storage.replace(INDEX, documents.written(index_document(index)))


def create(storage: Storage, *, encryption: Mapping[str, Any] | None, key: bytes | None) -> None:
    """Make a repository where nothing is; raises `RepositoryUnknown` where something else is.

    `repository.json` is written last: whatever a kill leaves before it is begun anew.
    """
    names = {each.name for each in storage.listed() if not each.name.endswith(UNFINISHED_SUFFIX)}
    if names - {README, INDEX, KEY, KEY_COPY}:
        raise RepositoryUnknown(
            Sentence(
                "{place} holds something else than backups of EduManage, so none was made there and nothing was"
                " changed. Choose an empty place.",
                place=storage.describe(),
            )
        )
    storage.replace(README, README_TEXT.encode())
    storage.replace(INDEX, documents.written(index_document(Index())))
    if key is not None:
        storage.replace(KEY, key)
        storage.replace(KEY_COPY, key)
    storage.replace(REPOSITORY, described(str(uuid4()), encryption, key))


def described(identity: str, encryption: Mapping[str, Any] | None, key: bytes | None) -> bytes:
    """Return the document that says what a repository is."""
    return documents.written(
        {
            "format": FORMAT,
            "repository": identity,
            "encryption": dict(encryption) if encryption is not None else None,
            "key_sha256": None if key is None else hashlib.sha256(key).hexdigest(),
        }
    )


def is_repository(storage: Storage) -> bool:
    """Return whether a repository was made there."""
    return any(each.name == REPOSITORY for each in storage.listed(REPOSITORY))


def open_repository(storage: Storage, open_coat: OpenCoat) -> Repository:
    """Return the repository of a place.

    Raises `RepositoryUnknown` where there is none, `BackupDamaged`, and what `open_coat` raises.
    """
    try:
        document = documents.read(read_whole(storage, REPOSITORY), REPOSITORY)
    except FileNotFoundError as error:
        if any(True for _each in storage.listed(_OF_BACKUPS)):
            raise BackupDamaged(documents.missing(REPOSITORY)) from error
        raise RepositoryUnknown(
            Sentence(
                "There are no backups of EduManage in {place}. Nothing was changed; check the place.",
                place=storage.describe(),
            )
        ) from error
    if not str(document.get("format")).startswith(ANY_FORMAT):
        raise BackupDamaged(documents.altered(REPOSITORY))
    if document["format"] != FORMAT:
        raise RepositoryUnknown(
            Sentence(
                "The backups in {place} are in a newer form than this program knows. Nothing was changed; install the"
                " current program.",
                place=storage.describe(),
            )
        )
    coat: Coat = PlainCoat()
    if document["encryption"] is not None:
        coat = open_coat(document["encryption"], read_key(storage, document["key_sha256"]))
    identity, key_sha256 = str(document["repository"]), document["key_sha256"]
    return Repository(storage=storage, coat=coat, identity=identity, key_sha256=key_sha256)


def read_key(storage: Storage, key_sha256: str | None) -> bytes:
    """Return `key.age`, or its copy; raises `BackupDamaged` unless one is the very one that was written."""
    for name in (KEY, KEY_COPY):
        with suppress(FileNotFoundError):
            key = read_whole(storage, name)
            if hashlib.sha256(key).hexdigest() == key_sha256:
                return key
    raise BackupDamaged(lost_key())


def lost_key() -> Sentence:
    """Return what is said where neither the key nor its copy is there as it was written."""
    return Sentence(
        "{name} and its copy {copy} in the repository are missing or not what was written there, and without that key"
        " nobody reads encrypted backups, whoever knows the passphrase. Nothing was changed; bring the file back from"
        " another copy or an export of these backups, then run `backup repair`.",
        name=KEY,
        copy=KEY_COPY,
    )


def index_of(content: bytes) -> Index:
    """Return what the bytes of an index say; raises `BackupDamaged` for anything else than an index."""
    document = documents.read(content, INDEX)
    try:
        entries = tuple(entry_of(each) for each in document["snapshots"])
        return Index(entries, Doubts.of(document.get("doubts", ())))
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise BackupDamaged(documents.altered(INDEX)) from error


def entry_of(document: Mapping[str, Any]) -> Entry:
    """Return a backup of the index; raises `KeyError`, `TypeError` or `ValueError` for anything else."""
    return Entry(
        _checked(document["snapshot"]),
        str(document["manifest_sha256"]),
        tuple(map(_proof_of, document["proofs"])),
    )


def _proof_of(document: Mapping[str, Any]) -> Proof:
    known = {name: value for name, value in document.items() if name in _OF_A_PROOF}  # later programs may note more
    return Proof(**{**known, "at": datetime.fromisoformat(document["at"])})


def index_document(index: Index) -> dict[str, Any]:
    """Return an index as JSON values."""
    listed = []
    for entry in index.entries:
        proofs = [{**asdict(proof), "at": proof.at.isoformat()} for proof in entry.proofs]
        listed.append({"snapshot": entry.snapshot, "manifest_sha256": entry.manifest_sha256, "proofs": proofs})
    return {"snapshots": listed, "doubts": index.doubts.document()}


def read_whole(storage: Storage, name: str) -> bytes:
    """Return a small file; raises `FileNotFoundError`."""
    content = storage.open(name)
    try:
        return whole(content)
    finally:
        close(content)


def missing(name: str) -> Sentence:
    """Return what is said of a file that is not there."""
    return Sentence(
        "{name} is missing in the repository. Nothing was changed; `backup verify` names all that is damaged, and"
        " `backup repair` takes it out of the way.",
        name=name,
    )


def _with(proofs: tuple[Proof, ...], proof: Proof) -> tuple[Proof, ...]:
    """Return proofs with one more, and without those that tell nothing any more: an index stays small for years."""
    same = [each for each in proofs if each.kind == proof.kind]
    passed = set(same[1:-1])
    return (*(each for each in proofs if each not in passed), proof)


def _checked(snapshot: object) -> str:
    if not isinstance(snapshot, str) or SNAPSHOT_FORM.fullmatch(snapshot) is None:
        raise ValueError(snapshot)
    return snapshot
