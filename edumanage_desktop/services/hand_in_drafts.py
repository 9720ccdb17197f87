"""What somebody typed and chose before they handed in: kept until it is handed in, or given up."""

import json
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol
from uuid import UUID

FORMAT = 1
_LATEST_US = 1 << 53


@dataclass(frozen=True, slots=True, kw_only=True)
class HandInDraft:
    """As it stands in the fields; `files` are where they are on this computer, None for a person not chosen yet.

    `previous_upload_id` is the submission of which this is to be a new revision, `previous_title` what it is called.
    `act_uuid` is the id of the act as which it was about to be sent, '' for one that never was, and `begun_us` when
    handing it in began, by the database's clock (UTC microseconds): by them is found what came of it.
    """

    student_id: int | None = None
    student_words: str = ""
    faculty_id: int | None = None
    title: str = ""
    description: str = ""
    reason: str = ""
    course: str = ""
    term: str = ""
    assignment: str = ""
    files: tuple[Path, ...] = ()
    previous_upload_id: int | None = None
    previous_title: str = ""
    act_uuid: str = ""
    begun_us: int = 0

    def begun_at(self) -> datetime | None:
        """Return when handing it in began, None for what never was."""
        return datetime.fromtimestamp(self.begun_us / 1e6, UTC) if self.begun_us else None

    def is_empty(self) -> bool:
        """Return whether there is nothing that anybody would miss."""
        return not (
            self.title.strip() or self.description.strip() or self.reason.strip() or self.files
            or self.previous_upload_id is not None
        )  # fmt: skip

    def to_text(self) -> str:
        """Return it as JSON that `from_text` reads back."""
        values = asdict(self) | {"files": [str(path) for path in self.files], "format": FORMAT}
        return json.dumps(values, ensure_ascii=False, indent=1)


def from_text(text: str) -> HandInDraft:
    """Read a draft from `to_text`; raises `ValueError` for what is none."""
    try:
        values = json.loads(text)
        if values.pop("format") != FORMAT:
            raise ValueError("another format")
        for name in ("student_id", "faculty_id", "previous_upload_id"):
            values[name] = None if values[name] is None else int(values[name])
        values["begun_us"] = begun_us = int(values.get("begun_us", 0))
        if not 0 <= begun_us < _LATEST_US:
            raise ValueError("no moment")
        if values.get("act_uuid"):
            values["act_uuid"] = UUID(values["act_uuid"])
        numbers = {"student_id", "faculty_id", "previous_upload_id", "begun_us", "files"}
        words = {name: str(value) for name, value in values.items() if name not in numbers}
        paths = tuple(Path(str(path)) for path in values["files"])
        return HandInDraft(**values | words | {"files": paths})
    except (TypeError, KeyError, AttributeError, RecursionError) as exc:
        raise ValueError("no draft of a hand-in") from exc


class HandInDraftKeeper(Protocol):
    """Keeps the one draft of a (server, login) on this computer."""

    def load(self) -> HandInDraft:
        """Return what is kept, an empty draft for nothing; what cannot be read is set aside."""
        ...

    def save(self, draft: HandInDraft) -> None:
        """Keep it durably, or drop what is kept where it is empty; raises `DraftError`."""
        ...
