"""Work that is in two submissions: which, how near, what explains it, and what is no work but a template."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol


@dataclass(frozen=True, slots=True)
class TwinMark:
    """What a row of the queue says: in how many other submissions the work is, and of how many that is explained.

    `share` is the greatest, in percent; `is_same_file` says that a whole file is in another submission.
    """

    count: int
    explained: int
    share: int
    is_same_file: bool


@dataclass(frozen=True, slots=True)
class OtherSide:
    """The other submission of a pair, for who may see it."""

    upload_id: int
    title: str | None
    student_name: str | None
    student_number: str | None
    faculty_name: str | None
    status: str | None
    received_at: datetime | None


@dataclass(frozen=True, slots=True)
class Explanation:
    """What explains a pair, who said so, and when (aware UTC)."""

    note: str
    login: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Twin:
    """One other submission that the file at `position` is in, whole (`is_same_file`) or by `share` percent of its text.

    `other` and `explanation` are None for who may not see them; `is_explained` is told to everybody who sees the pair.
    """

    position: int
    share: int
    is_same_file: bool
    is_explained: bool
    other: OtherSide | None = None
    other_position: int = 1
    explanation: Explanation | None = None
    shared: frozenset[int] = frozenset()
    """What both fingerprints have; empty where a whole file is in both."""


@dataclass(frozen=True, slots=True)
class WorkTemplate:
    """A file that students are given, so that having it in common says nothing; `version` counts its changes."""

    id: int
    name: str
    sha256: str
    version: int


class TwinReader(Protocol):
    """Asks as whoever is signed in. Every method may raise the `DatabaseError`s; none is called on the GUI thread."""

    def marks(self, upload_ids: Collection[int]) -> Mapping[int, TwinMark]:
        """Return the marks of those submissions that have any."""
        ...

    def twins(self, upload_id: int) -> Sequence[Twin]:
        """Return the twins of a submission: whole files first, then the nearest."""
        ...

    def explain(self, upload_id: int, other_upload_id: int, note: str) -> None:
        """Say what explains a pair; raises `Refused` for who does not see both sides."""
        ...

    def take_back(self, upload_id: int, other_upload_id: int) -> None:
        """Say that a pair is explained no longer; raises as `explain`."""
        ...

    def templates(self) -> Sequence[WorkTemplate]:
        """Return what is registered, by name; raises `Refused` for who may not."""
        ...

    def template_prints(self) -> frozenset[int]:
        """Return what all templates say, as fingerprint; empty for who may not read them."""
        ...

    def register_template(self, name: str, sha256: str, prints: str) -> None:
        """Register a file that students are given; raises `Refused`."""
        ...

    def remove_template(self, template: WorkTemplate) -> None:
        """Take a template off the list; raises `Refused`, also when somebody changed it first."""
        ...


def mark_of(twins: Sequence[Twin]) -> TwinMark | None:
    """Return what a row says of these twins, None for none."""
    if not twins:
        return None
    return TwinMark(
        len(twins),
        sum(twin.is_explained for twin in twins),
        max(twin.share for twin in twins),
        any(twin.is_same_file for twin in twins),
    )
