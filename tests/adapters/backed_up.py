"""Departments that are backed up: a database, a store with files of both kinds, and repositories beside them."""

import io
import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from edumanage_desktop.adapters.backup_archive.age_coat import AgeEncryption
from edumanage_desktop.adapters.backup_archive.folder_storage import FolderStorage
from edumanage_desktop.adapters.backup_archive.packing import ZstdPacking
from edumanage_desktop.adapters.database.backup_reading import DatabaseSnapshotSource
from edumanage_desktop.adapters.file_store.local import LocalFileStore
from edumanage_desktop.domain.acts import ActFile
from edumanage_desktop.domain.backups import Manifest
from edumanage_desktop.services.administration import Target
from edumanage_desktop.services.backup.desk import BackupDesk
from edumanage_desktop.services.backup.storage import Storage
from edumanage_desktop.services.backup.taking import BackupTaking
from edumanage_desktop.services.files import FileStore
from tests.adapters.judged_database import JudgedDatabase

NASTY = "Żółć\twith a tab,\na line, a \\ and a \\N, and 'quotes'; 王小明 \U0001f600"
PASSPHRASE = "correct horse battery"


def harm(path: Path) -> None:
    """Turn the last bit of a file."""
    content = path.read_bytes()
    path.write_bytes(content[:-1] + bytes([content[-1] ^ 1]))


def desk_over(storage: Storage, passphrase: str | None = None) -> BackupDesk:
    """Return the desk of a storage, whose person knows this passphrase."""
    return BackupDesk(
        storage=storage,
        packing=ZstdPacking(),
        encryption=AgeEncryption(),
        find_passphrase=lambda: passphrase,
        login="vance",
    )


class Known:
    """An encryption whose key was opened before: opening it anew takes a second."""

    def __init__(self, coat: object) -> None:
        self._coat = coat

    def coat(self, *_asked: object) -> object:
        """Return the coat, whatever passphrase is given."""
        return self._coat


@dataclass
class BackedUp:
    """A department, and where its backups go."""

    own: JudgedDatabase
    folder: Path
    store: FileStore = field(init=False)

    def __post_init__(self) -> None:
        (self.folder / "store").mkdir(parents=True)
        self.store = LocalFileStore(root=self.folder / "store")

    @property
    def storage(self) -> FolderStorage:
        """Return the storage of the usual repository."""
        return FolderStorage(root=self.folder / "backups")

    def desk(self, *, passphrase: str | None = None) -> BackupDesk:
        """Return the desk of the usual repository, which is made when it is not there."""
        self.storage.make_root()
        desk = desk_over(self.storage, passphrase)
        desk.begin(encrypt=passphrase is not None)
        return desk

    def fill(self, files: int = 3) -> list[int]:
        """Hand in, decide and let the portal write, and return the submissions."""
        made = []
        for number in range(files):
            content = os.urandom(700 + number)
            key, size_bytes, sha256 = self.store.save(io.BytesIO(content), suffix=".pdf")
            file = ActFile(key, f"essay {number}.pdf", "application/pdf", size_bytes, sha256)
            answer = self.own.submit("stu", title=f"{NASTY} {number}", description=NASTY, files=(file,))
            assert answer.outcome is not None
            made.append(answer.outcome.upload_id)
        self.own.act("ann", "approve", made[0], feedback=NASTY)
        self.own.act("ann", "reject", made[1], feedback="Not yet", reason="Between us")
        made.append(self.own.upload(title="From the portal"))
        return made

    def source(self, login: str = "bak") -> DatabaseSnapshotSource:
        """Return the database as somebody backs it up."""
        return DatabaseSnapshotSource(target=Target(self.own.url_of(login), None, login))

    def taking(self, desk: BackupDesk, *, login: str = "bak", **more: Any) -> BackupTaking:
        """Return a backup that is to be taken."""
        return desk.taking(self.source(login), self.store, **more)

    def take(self, desk: BackupDesk | None = None, *, login: str = "bak") -> Manifest:
        """Take a backup."""
        return self.taking(desk or self.desk(), login=login).run()
