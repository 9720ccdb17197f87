"""What a diagnosis offers to correct, said before it is done, and done as whoever is signed in."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Protocol
from uuid import uuid4

from edumanage_desktop.domain.acts import Act, ActKind
from edumanage_desktop.domain.people import KEEPERS, Role
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.domain.submissions import Submission
from edumanage_desktop.services.people import AccountKeeper, NewPerson
from edumanage_desktop.services.register import FacultyRecord, Register
from edumanage_desktop.services.review import Outbox


@dataclass(frozen=True, slots=True)
class Hands:
    """What corrections are done with; register and accounts are opened when one needs them."""

    outbox: Outbox
    open_register: Callable[[], Register]
    open_accounts: Callable[[], AccountKeeper]


class Deed(Protocol):
    """One correction as it is done; the database judges it like anything else that the person does."""

    def do(self, hands: Hands, reason: str) -> None:
        """Do it; raises `Refused`, `JournalError` and the `DatabaseError`s. Not for the GUI thread."""
        ...


@dataclass(frozen=True, slots=True)
class Correction:
    """A deed, what its button says, and exactly what it will change; `roles` are those that may."""

    deed: Deed
    words: Sentence
    changes: Sentence
    roles: frozenset[Role]
    needs_reason: bool = False


@dataclass(frozen=True, slots=True)
class Move:
    """Give a submission to a faculty member, based on the row that was diagnosed."""

    work: Submission
    faculty_id: int

    def do(self, hands: Hands, reason: str) -> None:
        """Send the act."""
        hands.outbox.send(
            Act(
                act_uuid=str(uuid4()),
                kind=ActKind.REASSIGN,
                upload_id=self.work.id,
                expected_version=self.work.version,
                target_faculty_id=self.faculty_id,
                reason=reason.strip(),
                student_id=self.work.student_id,
            )
        )


@dataclass(frozen=True, slots=True)
class Teach:
    """Note that a faculty member teaches a student."""

    faculty_id: int
    student_id: int

    def do(self, hands: Hands, reason: str) -> None:
        """Note it."""
        hands.open_register().teach(self.faculty_id, [self.student_id])


@dataclass(frozen=True, slots=True)
class MarkActive:
    """Mark a faculty member as active again, over the record that was diagnosed."""

    member: FacultyRecord

    def do(self, hands: Hands, reason: str) -> None:
        """Save the record."""
        hands.open_register().save_faculty(replace(self.member, active=True))


@dataclass(frozen=True, slots=True)
class Enable:
    """Let an account in again; on a server its lock and roles become what is noted, whatever they were."""

    login: str

    def do(self, hands: Hands, reason: str) -> None:
        """Enable it."""
        hands.open_accounts().enable(self.login)


@dataclass(frozen=True, slots=True)
class ChangeAccount:
    """Give an account these roles and ids, over the version that was diagnosed."""

    person: NewPerson
    version: int

    def do(self, hands: Hands, reason: str) -> None:
        """Change it."""
        hands.open_accounts().change(self.person, version=self.version)


REGISTRARS = frozenset({Role.REGISTRAR})
ADMINISTRATORS = frozenset({Role.ADMIN})
EITHER = KEEPERS
