"""Who may read and write the files that this program keeps on this computer, and those that hand it secrets."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path

from edumanage_desktop.adapters import handed_secrets
from edumanage_desktop.adapters.report_signing import FILE_NAME as SIGNING_KEY
from edumanage_desktop.services.audit.facts import ComputerFacts, FileRights, Holds

_HANDING = (
    handed_secrets.FILE_VARIABLE,
    handed_secrets.STORE_SECRET_FILE_VARIABLE,
    handed_secrets.SMTP_FILE_VARIABLE,
    handed_secrets.BACKUP_FILE_VARIABLE,
    handed_secrets.ADMINISTRATOR_FILE_VARIABLE,
)
"""The variables that name a file with a secret."""
_SETTINGS = "connections and settings"
_BESIDE = ("-wal", "-journal", "-shm")
"""What SQLite puts beside a database, with the same content."""


def computer_facts(*, data_folder: Path, config_folder: Path, database_file: Path | None) -> ComputerFacts:
    """Return the rights of everything that is there; None where the system has no such rights."""
    if os.name != "posix":
        return ComputerFacts(None)
    named = {path: (what, holds) for path, what, holds in _named(data_folder, config_folder, database_file)}
    found = [rights_of(path, what, holds) for path, (what, holds) in named.items()]
    return ComputerFacts([each for each in found if each is not None])


def rights_of(path: Path, what: str, holds: Holds) -> FileRights | None:
    """Return who has rights on something, as far as they come through the folders above; None where it is not seen."""
    try:
        mode = path.stat().st_mode
        above = [folder.stat().st_mode for folder in path.resolve().parents]
    except OSError:
        return None
    group = stat.S_IRWXG if all(each & (stat.S_IXGRP | stat.S_IXOTH) for each in above) else 0
    others = stat.S_IRWXO if all(each & stat.S_IXOTH for each in above) else 0
    reached = mode & (group | others)
    return FileRights(
        str(path),
        what,
        holds,
        group_reads=bool(reached & stat.S_IRGRP),
        group_writes=bool(reached & stat.S_IWGRP),
        others_read=bool(reached & stat.S_IROTH),
        others_write=bool(reached & stat.S_IWOTH),
    )


def _named(data_folder: Path, config_folder: Path, database_file: Path | None) -> Iterator[tuple[Path, str, Holds]]:
    yield data_folder, "acts that wait, drafts and copies of files", Holds.WORK
    yield config_folder, _SETTINGS, Holds.SETTINGS
    for folder in (data_folder, config_folder):
        for path in sorted(folder.glob("*.ini")) if folder.is_dir() else ():
            yield path, _SETTINGS, Holds.SETTINGS
    yield data_folder / SIGNING_KEY, "the key that signs reports of audits", Holds.SECRET
    for variable in _HANDING:
        if named := os.environ.get(variable):
            yield Path(named), f"the secret of {variable}", Holds.SECRET
    if database_file is not None:
        yield database_file, "the database", Holds.WORK
        for ending in _BESIDE:
            yield database_file.with_name(database_file.name + ending), "the database", Holds.WORK
