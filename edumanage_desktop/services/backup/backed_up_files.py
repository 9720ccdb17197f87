"""Whose the files of a backup are, by the backup's own tables: submission, student, title, and the name at hand-in."""

import json
from collections.abc import Container, Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath

from edumanage_desktop.domain.backups import Manifest
from edumanage_desktop.domain.chosen_files import ChosenFiles, number_word
from edumanage_desktop.services.backup.file_lists import ListedFile, listed_files
from edumanage_desktop.services.backup.packing import Packing
from edumanage_desktop.services.backup.repository import Repository
from edumanage_desktop.services.backup.table_rows import rows_of

_FILES, _TEXTS, _STATE = "upload_files", "history_texts", "upload_state"
_WORK = ("student_uploads", "archived_work")
_LAST_POSITION = 1 << 30
"""Of a file that a submission had before: behind those that it has."""


@dataclass(frozen=True, slots=True)
class BackedUpFile:
    """A file of a backup and whose it is; of what the backup does not tell, '' and 0."""

    listed: ListedFile
    name: str
    """What it was called when it was handed in."""
    upload_id: int = 0
    position: int = 0
    student: str = ""
    """The student's number, the portal's id where there is none."""
    student_name: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """What of the chosen a backup has, and what it does not have, as it was asked for."""

    keys: frozenset[str]
    unknown: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Named:
    upload_id: int
    position: int
    name: str


class BackedUpFiles:
    """The files of one backup. Every method may raise `BackupDamaged`."""

    def __init__(self, *, repository: Repository, packing: Packing, manifest: Manifest) -> None:
        self._repository, self._packing, self._manifest = repository, packing, manifest
        self._tables = {table.name for table in manifest.tables}

    def listed(self) -> Iterator[ListedFile]:
        """Yield what the backup's list of files holds."""
        return listed_files(self._repository, self._packing, self._manifest)

    def found(self, chosen: ChosenFiles) -> Found:
        """Return which of its files are meant."""
        of_uploads = {upload: self._keys_of(upload) for upload in chosen.uploads}
        wanted = chosen.keys.union(*of_uploads.values())
        has = frozenset(file.key for file in self.listed() if file.key in wanted)
        unknown = sorted(chosen.keys - has)
        unknown += [number_word(upload) for upload, keys in sorted(of_uploads.items()) if not keys & has]
        return Found(has, tuple(unknown))

    def described(self, wanted: Container[str] | None = None) -> list[BackedUpFile]:
        """Return its files, or those of some names, each with whose it is; the newest submission first."""
        listed = [file for file in self.listed() if wanted is None or file.key in wanted]
        named = self._named({file.key for file in listed})
        work = self._work({each.upload_id for each in named.values()})
        students = self._students({student for student, _title in work.values()})
        files = [_described(file, named.get(file.key), work, students) for file in listed]
        files.sort(key=lambda file: (-file.upload_id, file.position, file.listed.key))
        return files

    def _keys_of(self, upload_id: int) -> set[str]:
        """Return the names of all files that a submission has or had, and its earlier revisions."""
        before = {
            int(row["upload_id"] or 0): int(row["previous_upload_id"] or 0)
            for row in self._rows(_STATE)
            if row["previous_upload_id"] is not None
        }
        uploads = set[int]()
        while upload_id > 0 and upload_id not in uploads:
            uploads.add(upload_id)
            upload_id = before.get(upload_id, 0)
        keys = {str(row["store_key"]) for row in self._rows(_FILES) if int(row["upload_id"] or 0) in uploads}
        for row in self._rows(_TEXTS):
            if int(row["upload_id"] or 0) in uploads:
                keys.update(key for key, _name in _earlier(row))
        return keys

    def _named(self, keys: set[str]) -> dict[str, _Named]:
        """Return of which submission each file is; of several that name it, the newest."""
        named: dict[str, _Named] = {}
        for row in self._rows(_FILES):
            key, upload_id = str(row["store_key"]), int(row["upload_id"] or 0)
            if key in keys and upload_id > max(0, named[key].upload_id if key in named else 0):
                named[key] = _Named(upload_id, int(row["position"] or 0), row["name"] or "")
        for row in self._rows(_TEXTS):
            upload_id = int(row["upload_id"] or 0)
            for key, name in _earlier(row) if upload_id > 0 else ():
                if key in keys and key not in named:
                    named[key] = _Named(upload_id, _LAST_POSITION, name)
        return named

    def _work(self, uploads: set[int]) -> dict[int, tuple[str, str]]:
        """Return the portal's id of the student and the title of each submission, in the archive too."""
        work: dict[int, tuple[str, str]] = {}
        for table in _WORK:
            for row in self._rows(table):
                upload_id = int(row["id"] or 0)
                if upload_id in uploads and upload_id not in work:
                    work[upload_id] = (row["student_id"] or "", row["title"] or "")
        return work

    def _students(self, ids: set[str]) -> dict[str, tuple[str, str]]:
        """Return number and name of students by the portal's id."""
        rows = self._rows("students")
        return {str(row["id"]): (row["number"] or "", row["full_name"] or "") for row in rows if row["id"] in ids}

    def _rows(self, table: str) -> Iterator[dict[str, str | None]]:
        """Yield the rows of a table, none of one that the backup is from before."""
        return rows_of(self._repository, self._packing, self._manifest, table) if table in self._tables else iter(())


def _described(
    file: ListedFile,
    named: _Named | None,
    work: dict[int, tuple[str, str]],
    students: dict[str, tuple[str, str]],
) -> BackedUpFile:
    last_part = PurePosixPath(file.key.replace("\\", "/")).name or file.key
    if named is None:
        return BackedUpFile(file, last_part)
    student_id, title = work.get(named.upload_id, ("", ""))
    number, full_name = students.get(student_id, ("", ""))
    return BackedUpFile(
        listed=file,
        name=named.name or last_part,
        upload_id=named.upload_id,
        position=named.position,
        student=number or student_id,
        student_name=full_name,
        title=title,
    )


def _earlier(row: dict[str, str | None]) -> Iterator[tuple[str, str]]:
    """Yield name in the store and name at hand-in, '' for none, of files that an entry of the history tells."""
    for column in ("file_path_before", "file_path"):
        key = row[column]
        if key:
            yield key, ""
    try:
        for file in json.loads(row["files"] or "[]"):
            yield str(file["key"]), str(file.get("name") or "")
    except (ValueError, TypeError, KeyError, AttributeError):
        return
