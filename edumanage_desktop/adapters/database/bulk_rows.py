"""The rows of a planned department, table by table, exactly as the triggers would have left them."""

import hashlib
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from itertools import islice
from operator import attrgetter
from typing import TypeAlias

from edumanage_desktop.adapters.database.take_in import search_values, student_search_values
from edumanage_desktop.domain.acts import Act, ActFile, ActKind
from edumanage_desktop.domain.chain import HistoryRow, HistoryText, row_hash, text_digest
from edumanage_desktop.services.sample_department.making import StoredFile
from edumanage_desktop.services.sample_department.submissions import (
    DepartmentPlan,
    PlannedAct,
    PlannedFile,
    PlannedUpload,
)

Row: TypeAlias = tuple[str | int | None, ...]
Batch: TypeAlias = dict[str, list[Row]]

COLUMNS: Mapping[str, tuple[str, ...]] = {
    "faculty": ("id", "full_name", "department", "email"),
    "students": ("id", "number", "full_name", "email"),
    "student_search": ("student_id", "name_key", "folded"),
    "faculty_students": ("faculty_id", "student_id"),
    "student_uploads": (
        "id",
        "student_id",
        "faculty_id",
        "title",
        "description",
        "file_path",
        "created_at",
        "status",
    ),
    "upload_state": (
        "upload_id",
        "version",
        "chain_head",
        "revision",
        "previous_upload_id",
        "course",
        "term",
        "assignment",
        "set_aside",
        "file_count",
        "size_bytes",
    ),
    "upload_files": ("upload_id", "position", "store_key", "name", "media_type", "size_bytes", "sha256"),
    "upload_search": ("faculty_key", "received_s", "upload_id", "student_key", "title_key", "folded"),
    "acts": (
        "act_uuid",
        "kind",
        "upload_id",
        "expected_version",
        "target_faculty_id",
        "feedback",
        "reason",
        "student_id",
        "title",
        "description",
        "course",
        "term",
        "assignment",
        "previous_upload_id",
        "files",
        "actor",
        "acted_at_us",
    ),
    "history": (
        "upload_id",
        "version",
        "act_uuid",
        "kind",
        "actor",
        "from_status",
        "to_status",
        "from_faculty_id",
        "to_faculty_id",
        "student_id",
        "set_aside",
        "at_us",
        "text_digest",
        "row_hash",
    ),
    "history_texts": (
        "upload_id",
        "version",
        "salt",
        "feedback",
        "reason",
        "title_before",
        "title",
        "description_before",
        "description",
        "file_path_before",
        "file_path",
        "files",
    ),
}
"""The tables that a sample department fills, with the columns that have no default of their own."""

BATCH_UPLOADS = 10_000
_MAIL_DOMAIN = "example.org"
_ROW_VALUES = attrgetter(*COLUMNS["history"][:-1])
_TEXT_VALUES = attrgetter(*COLUMNS["history_texts"][2:])


class DepartmentRows:
    """Turns a plan into batches of rows; `stored` tells what the file store keeps under each key."""

    def __init__(self, *, plan: DepartmentPlan, stored: Mapping[str, StoredFile]) -> None:
        self._plan = plan
        self._stored = stored
        self._students = {student.id: student for student in plan.students}

    def people(self) -> Batch:
        """Return the rows of `people` (login, full_name, faculty_id, student_id, email) and `person_roles`."""
        people: list[Row] = []
        roles: list[Row] = []
        for person in self._plan.people:
            mail = f"{person.login}@{_MAIL_DOMAIN}"
            people.append((person.login, person.full_name, person.faculty_id, person.student_id, mail))
            roles += [(person.login, str(role)) for role in person.roles]
        return {"people": people, "person_roles": roles}

    def batches(self) -> Iterator[tuple[Batch, int]]:
        """Yield batches for the tables of `COLUMNS`, each with the number of submissions in it."""
        yield self._reference_rows(), 0
        uploads = iter(self._plan.uploads)
        while part := list(islice(uploads, BATCH_UPLOADS)):
            batch: Batch = {table: [] for table in COLUMNS}
            for upload in part:
                self._add(batch, upload)
            yield batch, len(part)

    def _reference_rows(self) -> Batch:
        plan = self._plan
        return {
            "faculty": [
                (member.id, member.full_name, member.department, f"{member.login}@{_MAIL_DOMAIN}")
                for member in plan.faculty
            ],
            "students": [
                (student.id, student.number, student.full_name, f"{student.number.lower()}@{_MAIL_DOMAIN}")
                for student in plan.students
            ],
            "student_search": [
                _readable(student_search_values(student.id, student.full_name, student.number))
                for student in plan.students
            ],
            "faculty_students": sorted(
                (teacher, student.id) for student in plan.students for teacher in student.teachers
            ),
        }

    def _add(self, batch: Batch, upload: PlannedUpload) -> None:
        created = datetime.fromtimestamp(upload.created_s, UTC).strftime("%Y-%m-%d %H:%M:%S")
        batch["student_uploads"].append(
            (
                upload.id,
                upload.student_id,
                upload.faculty_id,
                upload.title,
                upload.description,
                upload.file_path,
                created,
                upload.status,
            )
        )
        files = self._files(upload)
        batch["upload_files"] += [
            (upload.id, position, file.store_key, file.name, *rest)
            for position, (file, *rest) in enumerate(files, start=1)
        ]
        head = self._add_acts(batch, upload) if upload.acts else self._add_portal_row(batch, upload)
        sizes = [size for _, _, size, _ in files if size is not None]
        batch["upload_state"].append(
            (
                upload.id,
                len(upload.acts) or 1,
                head,
                upload.revision,
                upload.previous_upload_id,
                upload.course,
                upload.term,
                upload.assignment,
                int(bool(upload.acts) and upload.acts[-1].set_aside),
                len(files),
                sum(sizes) if sizes else None,
            )
        )
        batch["upload_search"].append(self._search_row(upload, " ".join(file.name for file, *_ in files)))

    def _files(self, upload: PlannedUpload) -> list[tuple[PlannedFile, str | None, int | None, str | None]]:
        """Return each file with type, size and SHA-256; nobody recorded those of the portal's rows."""
        if not upload.acts:
            path = upload.file_path
            name = path.replace("\\", "/").rpartition("/")[2][:255]
            return [(PlannedFile(path, name, ""), None, None, None)]
        rows: list[tuple[PlannedFile, str | None, int | None, str | None]] = []
        for file in upload.files:
            stored = self._stored[file.store_key]
            rows.append((file, file.media_type, stored.size_bytes, stored.sha256))
        return rows

    def _search_row(self, upload: PlannedUpload, names: str) -> Row:
        student = self._students.get(upload.student_id)
        who = (student.full_name, student.number) if student else (None, None)
        values = search_values(upload.id, upload.faculty_id, upload.created_s, who, upload.title, names)
        return _readable(values)

    def _add_portal_row(self, batch: Batch, upload: PlannedUpload) -> str:
        """Add the one history row of what was found, or arrived from outside; return the chain's head."""
        kind, actor, at_us = ("found", "found", self._plan.installed_us)
        text = None
        if not upload.found:
            kind, actor, at_us = ("arrived", "outside", upload.created_s * 1_000_000)
            text = HistoryText(
                salt=self._salt(upload.id, 1),
                title=upload.title,
                description=upload.description,
                file_path=upload.file_path,
            )
        row = HistoryRow(
            upload_id=upload.id,
            version=1,
            act_uuid=None,
            kind=kind,
            actor=actor,
            from_status=None,
            to_status=upload.status,
            from_faculty_id=None,
            to_faculty_id=upload.faculty_id,
            student_id=upload.student_id,
            set_aside=0,
            at_us=at_us,
            text_digest=text_digest(text) if text else "",
        )
        return _append(batch, "", row, text)

    def _add_acts(self, batch: Batch, upload: PlannedUpload) -> str:
        """Add the acts and what history says of them; return the chain's head."""
        head = ""
        for act in upload.acts:
            files = self._files_json(upload) if act.kind is ActKind.SUBMIT else None
            batch["acts"].append(_act_row(upload, act, files))
            text = HistoryText(
                salt=self._salt(upload.id, act.version),
                feedback=act.feedback,
                reason=act.reason,
                title_before=act.title_before,
                title=act.title,
                description=upload.description if files else None,
                files=files,
            )
            said = any((act.feedback, act.reason, act.title, files))
            row = HistoryRow(
                upload_id=upload.id,
                version=act.version,
                act_uuid=act.act_uuid,
                kind=str(act.kind),
                actor=act.actor,
                from_status=act.from_status,
                to_status=act.to_status,
                from_faculty_id=act.from_faculty_id,
                to_faculty_id=act.to_faculty_id,
                student_id=upload.student_id,
                set_aside=int(act.set_aside),
                at_us=act.at_us,
                text_digest=text_digest(text) if said else "",
            )
            head = _append(batch, head, row, text if said else None)
        return head

    def _files_json(self, upload: PlannedUpload) -> str | None:
        files = tuple(
            ActFile(file.store_key, file.name, media_type or "", size or 0, sha256 or "")
            for file, media_type, size, sha256 in self._files(upload)
        )
        return Act(act_uuid="", kind=ActKind.SUBMIT, files=files).files_json()

    def _salt(self, upload_id: int, version: int) -> str:
        """Return a salt that the seed repeats: the sample has no text that would have to stay unguessable."""
        return hashlib.sha256(f"salt {self._plan.seed} {upload_id} {version}".encode()).hexdigest()[:32]


def _readable(values: Mapping[str, object]) -> Row:
    """Return a search row with its bytes as text."""
    return tuple(
        value.decode("utf-8", "ignore") if isinstance(value, bytes) else value  # type: ignore[misc]  # str or int
        for value in values.values()
    )


def _append(batch: Batch, head: str, row: HistoryRow, text: HistoryText | None) -> str:
    sealed = row_hash(head, row)
    batch["history"].append((*_ROW_VALUES(row), sealed))
    if text is not None:
        batch["history_texts"].append((row.upload_id, row.version, *_TEXT_VALUES(text)))
    return sealed


def _act_row(upload: PlannedUpload, act: PlannedAct, files: str | None) -> Row:
    submits = act.kind is ActKind.SUBMIT
    return (
        act.act_uuid,
        str(act.kind),
        None if submits else upload.id,
        None if submits else act.version - 1,
        act.to_faculty_id if act.kind in {ActKind.SUBMIT, ActKind.REASSIGN} else None,
        act.feedback,
        act.reason,
        upload.student_id if submits else None,
        act.title,
        upload.description if submits else None,
        upload.course if submits else None,
        upload.term if submits else None,
        upload.assignment if submits else None,
        upload.previous_upload_id if submits else None,
        files,
        act.actor,
        act.at_us,
    )
