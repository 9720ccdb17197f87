"""Acts: what people ask of a submission, each an inserted row."""

import json
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any


class ActKind(StrEnum):
    """The kinds of acts on submissions."""

    SUBMIT = "submit"
    APPROVE = "approve"
    REJECT = "reject"
    REOPEN = "reopen"
    REASSIGN = "reassign"
    WITHDRAW = "withdraw"
    CORRECT = "correct"
    SET_ASIDE = "set_aside"


DECISIONS = frozenset({ActKind.APPROVE, ActKind.REJECT})
LONGEST_WORDS = 20_000
"""How many characters feedback, a reason, or a phrase of the library may have."""


@dataclass(frozen=True, slots=True)
class ActFile:
    """A stored file that a `submit` act hands in."""

    store_key: str
    name: str
    media_type: str
    size_bytes: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Act:
    """One act as the client sends it; actor and time are the server's.

    `act_uuid` is lower-case text (`str(uuid.uuid4())`) made by the client, so that sending twice does it once.
    `expected_version` is the version of the submission that the person saw. `feedback` is read by the student,
    `reason` by staff only. In a decision `student_id` is whose work the person saw (None: not checked): after a restore
    the same number and version may belong to somebody else's. Otherwise `student_id`, `title`, `description`, `course`,
    `term`, `assignment` serve `submit` and `correct` (None in `correct`: unchanged); `previous_upload_id` links a new
    revision.
    """

    act_uuid: str
    kind: ActKind
    upload_id: int | None = None
    expected_version: int | None = None
    target_faculty_id: int | None = None
    feedback: str | None = None
    reason: str | None = None
    student_id: int | None = None
    title: str | None = None
    description: str | None = None
    course: str | None = None
    term: str | None = None
    assignment: str | None = None
    previous_upload_id: int | None = None
    files: tuple[ActFile, ...] = ()

    def files_json(self) -> str | None:
        """Return the files as the compact JSON array that `acts.files` stores, None for no file."""
        if not self.files:
            return None
        rows = [
            {
                "key": file.store_key,
                "name": file.name,
                "type": file.media_type,
                "size": file.size_bytes,
                "sha256": file.sha256,
            }
            for file in self.files
        ]
        return json.dumps(rows, ensure_ascii=False, separators=(",", ":"))

    def to_record(self) -> dict[str, Any]:
        """Return plain values that `from_record` reads back, for the journal."""
        return asdict(self)

    @classmethod
    def from_record(cls, record: dict[str, Any]) -> "Act":
        """Read an act from `to_record`'s values; raises `TypeError`, `ValueError` or `KeyError` for other values."""
        values = dict(record)
        values["kind"] = ActKind(values["kind"])
        values["files"] = tuple(ActFile(**file) for file in values.get("files") or ())
        return cls(**values)


@dataclass(frozen=True, slots=True)
class ActOutcome:
    """What the database made of an accepted act; `repeated` is true when this UUID had been accepted before."""

    act_uuid: str
    kind: ActKind
    upload_id: int
    version: int
    repeated: bool = False
