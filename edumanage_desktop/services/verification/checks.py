"""The checks of a verification, in the order in which they are made, and what each found."""

from dataclasses import dataclass
from enum import StrEnum

from edumanage_desktop.domain.sentences import Sentence


class CheckName(StrEnum):
    """What is checked; the value is its name in JSON."""

    PEOPLE = "people"
    STORE = "store"
    STUDENT_SIGNS_IN = "student_signs_in"
    STUDENT_UPLOADS = "student_uploads"
    RECORD = "database_record"
    STORED_FILE = "stored_file"
    FACULTY_SIGNS_IN = "faculty_signs_in"
    FACULTY_QUEUE = "faculty_queue"
    FACULTY_FILE = "faculty_file"
    OTHERS = "others_see_nothing"
    REJECTION = "rejection"
    FEEDBACK = "feedback"
    REVISION = "new_revision"
    APPROVAL = "approval"
    UNDO = "undo"
    WITHDRAWAL = "withdrawal"
    TIDY = "tidy"


TITLES = {
    CheckName.PEOPLE: Sentence("Test people are ready"),
    CheckName.STORE: Sentence("The store is this department's"),
    CheckName.STUDENT_SIGNS_IN: Sentence("A student can sign in"),
    CheckName.STUDENT_UPLOADS: Sentence("A student can hand in work"),
    CheckName.RECORD: Sentence("Database records are created"),
    CheckName.STORED_FILE: Sentence("File storage keeps what it was given"),
    CheckName.FACULTY_SIGNS_IN: Sentence("Faculty can sign in"),
    CheckName.FACULTY_QUEUE: Sentence("Faculty see the submission"),
    CheckName.FACULTY_FILE: Sentence("Faculty can open the file"),
    CheckName.OTHERS: Sentence("Nobody else sees it"),
    CheckName.REJECTION: Sentence("Faculty can reject with feedback"),
    CheckName.FEEDBACK: Sentence("The student is told when it is time"),
    CheckName.REVISION: Sentence("A new revision can be handed in"),
    CheckName.APPROVAL: Sentence("Faculty can approve"),
    CheckName.UNDO: Sentence("A decision can be undone"),
    CheckName.WITHDRAWAL: Sentence("A student can withdraw"),
    CheckName.TIDY: Sentence("Nothing is left but the history"),
}
"""What a person reads for each."""


@dataclass(frozen=True, slots=True)
class Check:
    """What one check found; `detail` says it in a sentence, and what to do where it is not well.

    `was_made` is False for one that was left out, because an earlier one failed or somebody stopped it.
    """

    name: CheckName
    ok: bool
    detail: Sentence
    was_made: bool = True


@dataclass(frozen=True, slots=True)
class Verification:
    """What a verification came to."""

    checks: tuple[Check, ...]
    was_stopped: bool = False

    @property
    def is_well(self) -> bool:
        """Return whether every check was made and found nothing wrong."""
        return all(check.ok for check in self.checks)
