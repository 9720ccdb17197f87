"""The steps of a verification, each as the person does it who is meant, and each with a sentence on what came of it."""

import hashlib
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from uuid import uuid4

from edumanage_desktop.domain.acts import Act, ActKind
from edumanage_desktop.domain.errors import EduManageError, StoreError
from edumanage_desktop.domain.probes import FACULTY_ID, STUDENT_ID
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.domain.statuses import Status
from edumanage_desktop.domain.submissions import SubmissionDetails, SubmissionFile
from edumanage_desktop.services.files import FileStore
from edumanage_desktop.services.intake import HandIn, Receipt
from edumanage_desktop.services.queue import QueueFilter, QueueReader, SortOrder
from edumanage_desktop.services.session import Session
from edumanage_desktop.services.sign_in import Entered
from edumanage_desktop.services.verification.people import ProbePeople
from edumanage_desktop.services.verification.probe_files import probe_file
from edumanage_desktop.services.verification.probes import ProbeKeeper

COMPARED_FILES = 5
_CHUNK_BYTES = 1 << 20
_TITLE = "Deployment check"
_FEEDBACK = "Deployment check: please hand in again."


class WrongResult(EduManageError):
    """Something was done, and what came of it is not what it should be."""


@dataclass(frozen=True, slots=True)
class HandedIn:
    """What the student handed in: the receipt, and the bytes that went into the store."""

    receipt: Receipt
    content: bytes


class Steps:
    """One verification as far as it has come. Every step returns what it found well.

    It raises `WrongResult` for what is not well, and any other `EduManageError`. `reader` is the administrator's.
    """

    def __init__(self, *, probes: ProbeKeeper, people: ProbePeople, store: FileStore, reader: QueueReader) -> None:
        self._probes, self._people, self._store, self._reader = probes, people, store, reader
        self._opened = ExitStack()
        self._student: Session | None = None
        self._faculty: Session | None = None
        self.handed: list[HandedIn] = []

    def close(self) -> None:
        """Close the sessions."""
        self._opened.close()

    def make_people(self) -> Sentence:
        """Note the people of the verification."""
        self._probes.add_people()
        return Sentence("A test student and two test faculty members are there; nobody else's lists show them.")

    def compare_store(self) -> Sentence:
        """Look whether the store has files of the newest submissions."""
        newest = self._probes.newest_files(COMPARED_FILES)
        found = sum(self._has(file) for file in newest)
        if newest and not found:
            raise WrongResult(
                Sentence(
                    "None of the files of the newest submissions is in this store. Name the store that the department"
                    " uses (--store, or the connection's), or look what became of its files."
                )
            )
        if found < len(newest):
            raise WrongResult(
                Sentence(
                    "Of {listed} files of the newest submissions only {found} are in this store as recorded. Look what"
                    " became of the others before anybody asks for them.",
                    listed=len(newest),
                    found=found,
                )
            )
        if not newest:
            return Sentence("There is no submission yet whose file the store could be compared with.")
        return Sentence(
            "The files of the newest submissions are in this store (%n compared).",
            one="The file of the newest submission is in this store.",
            number=len(newest),
        )

    def sign_student_in(self) -> Sentence:
        """Let the student in."""
        self._student = self._kept(self._people.student())
        return Sentence("The test student chose a password and signed in, and the sign-in was recorded.")

    def sign_faculty_in(self) -> Sentence:
        """Let the faculty member in."""
        self._faculty = self._kept(self._people.faculty())
        return Sentence("The test faculty member chose a password and signed in, and the sign-in was recorded.")

    def hand_in(self) -> Sentence:
        """Hand in a small file."""
        receipt = self._hand_in(None)
        return Sentence(
            "The test student handed in a file of {size} bytes and got the receipt for number {upload}.",
            size=receipt.files[0].size_bytes,
            upload=receipt.upload_id,
        )

    def look_at_record(self) -> Sentence:
        """Compare what the tables have with what was handed in."""
        receipt = self.handed[0].receipt
        work = self._probes.work(receipt.upload_id)
        if work is None:
            raise WrongResult(_NO_RECORD)
        recorded = [(file.store_key, file.size_bytes, file.sha256) for file in work.files]
        is_same = recorded == [(file.store_key, file.size_bytes, file.sha256) for file in receipt.files]
        whose = (work.status, work.student_id, work.faculty_id)
        if not is_same or whose != (Status.SUBMITTED, STUDENT_ID, FACULTY_ID):
            raise WrongResult(_OTHER_RECORD)
        if list(self._probes.kinds(receipt.upload_id)) != ["submit"] or self._probes.history_troubles(
            receipt.upload_id
        ):
            raise WrongResult(_NO_HISTORY)
        return Sentence("The submission, its file and its history stand in the database as they were handed in.")

    def read_back(self) -> Sentence:
        """Read the file from the store."""
        handed = self.handed[0]
        file = handed.receipt.files[0]
        digest, size_bytes = hashlib.sha256(), 0
        with self._store.open(file.store_key) as stream:
            while chunk := stream.read(_CHUNK_BYTES):
                digest.update(chunk)
                size_bytes += len(chunk)
        expected = hashlib.sha256(handed.content).hexdigest()
        if (size_bytes, digest.hexdigest()) != (len(handed.content), expected) or file.sha256 != expected:
            raise WrongResult(_OTHER_BYTES)
        return Sentence("The store gave the file back with the size and the SHA-256 that were recorded.")

    def look_at_queue(self) -> Sentence:
        """Look whether the faculty member's queue shows the submission."""
        upload_id = self.handed[0].receipt.upload_id
        if upload_id not in _shown(self._of_faculty().reader):
            raise WrongResult(
                Sentence(
                    "The test faculty member's queue does not show the submission. Make views, triggers and rights anew"
                    " (`db downgrade --to 0001`, `db upgrade`); every row stays."
                )
            )
        self._seen_by_faculty(upload_id)
        return Sentence("The test faculty member's queue shows the submission with its file and history.")

    def open_file(self) -> Sentence:
        """Open the file as the faculty member does."""
        handed = self.handed[0]
        details = self._seen_by_faculty(handed.receipt.upload_id)
        if self._of_faculty().files.fetch(details.files[0]).read_bytes() != handed.content:
            raise WrongResult(_OTHER_BYTES)
        return Sentence("The test faculty member opened the file, and it is what was handed in.")

    def look_as_others(self) -> Sentence:
        """Look whether somebody else sees the submission: another faculty member, and whoever reads everything."""
        upload_id = self.handed[0].receipt.upload_id
        entered = self._people.colleague()
        try:
            readers = (entered.welcome.session.reader, self._reader)
            seen = [reader for reader in readers if upload_id in _shown(reader) or reader.details(upload_id)]
        finally:
            entered.welcome.session.close()
        if seen:
            raise WrongResult(
                Sentence(
                    "Somebody sees the submission who must not. Keep people out and make views, triggers and rights"
                    " anew (`db downgrade --to 0001`, `db upgrade`); every row stays."
                )
            )
        return Sentence("Another faculty member's queue and the whole department's list do not show the submission.")

    def reject(self) -> Sentence:
        """Reject as the faculty member."""
        self._decide(ActKind.REJECT, 0, Status.REJECTED, feedback=_FEEDBACK)
        return Sentence("The test faculty member rejected the submission with feedback.")

    def look_for_feedback(self) -> Sentence:
        """Look whether the student is told of the decision at once, or not yet, as the settings say."""
        details = self._student_session().reader.details(self.handed[0].receipt.upload_id)
        told = details is not None and any(entry.feedback == _FEEDBACK for entry in details.history)
        minutes = self._probes.feedback_delay_minutes()
        if told and minutes:
            raise WrongResult(
                Sentence(
                    "The student reads the feedback at once, though the setting feedback_delay_minutes says {minutes}."
                    " Make views, triggers and rights anew (`db downgrade --to 0001`, `db upgrade`); every row stays.",
                    minutes=minutes,
                )
            )
        if not told and not minutes:
            raise WrongResult(
                Sentence(
                    "The student does not see the feedback, though the setting feedback_delay_minutes is 0. Make views,"
                    " triggers and rights anew (`db downgrade --to 0001`, `db upgrade`); every row stays."
                )
            )
        if minutes:
            return Sentence(
                "The student does not see the decision yet: the setting feedback_delay_minutes holds it back (%n"
                " minutes).",
                one="The student does not see the decision yet: the setting feedback_delay_minutes holds it back (one"
                " minute).",
                number=minutes,
            )
        return Sentence("The student sees the feedback at once, as the setting feedback_delay_minutes says.")

    def revise(self) -> Sentence:
        """Hand in anew as the student."""
        earlier = self.handed[0].receipt.upload_id
        receipt = self._hand_in(earlier)
        details = self._seen_by_faculty(receipt.upload_id)
        if (details.previous_upload_id, details.submission.revision) != (earlier, 2):
            raise WrongResult(
                Sentence(
                    "The new revision came in, but is not linked with the submission before it. Make views, triggers"
                    " and rights anew (`db downgrade --to 0001`, `db upgrade`); every row stays."
                )
            )
        return Sentence("The test student handed in a new revision, and the faculty member sees the one before it.")

    def approve(self) -> Sentence:
        """Approve as the faculty member."""
        self._decide(ActKind.APPROVE, 1, Status.APPROVED)
        return Sentence("The test faculty member approved the new revision.")

    def undo(self) -> Sentence:
        """Take the approval back."""
        self._decide(ActKind.REOPEN, 1, Status.SUBMITTED)
        return Sentence("The approval was taken back, and the submission waits again.")

    def withdraw(self) -> Sentence:
        """Withdraw all of it as the student; what is decided is reopened before."""
        self._decide(ActKind.REOPEN, 0, Status.SUBMITTED)
        for number in range(len(self.handed)):
            self._act(self._student_session(), ActKind.WITHDRAW, number, Status.WITHDRAWN)
        return Sentence("The test student withdrew both submissions.")

    def gone(self) -> Sequence[str]:
        """Return the keys of handed-in files that are still in the store."""
        files = [file for handed in self.handed for file in handed.receipt.files]
        return [file.store_key for file in files if self._size_of(file.store_key) is not None]

    def _kept(self, entered: Entered) -> Session:
        session = entered.welcome.session
        self._opened.callback(session.close)
        return session

    def _of_faculty(self) -> Session:
        assert self._faculty is not None
        return self._faculty

    def _student_session(self) -> Session:
        assert self._student is not None
        return self._student

    def _hand_in(self, previous: int | None) -> Receipt:
        intake = self._student_session().open_intake().intake
        file = probe_file(intake.rules())
        handed = HandIn(faculty_id=FACULTY_ID, title=_TITLE, files=[file], previous_upload_id=previous)
        receipt = intake.hand_in(handed)
        self.handed.append(HandedIn(receipt, file.content))
        return receipt

    def _seen_by_faculty(self, upload_id: int) -> SubmissionDetails:
        details = self._of_faculty().reader.details(upload_id)
        if details is None or not details.files or not details.history:
            raise WrongResult(
                Sentence(
                    "The test faculty member sees the submission without its file or history. Make views, triggers and"
                    " rights anew (`db downgrade --to 0001`, `db upgrade`); every row stays."
                )
            )
        return details

    def _decide(self, kind: ActKind, number: int, becomes: Status, *, feedback: str | None = None) -> None:
        self._act(self._of_faculty(), kind, number, becomes, feedback=feedback)

    def _act(
        self, session: Session, kind: ActKind, number: int, becomes: Status, *, feedback: str | None = None
    ) -> None:
        """Act on one of the submissions as it stands, through the outbox, and look at what the tables have."""
        upload_id = self.handed[number].receipt.upload_id
        before = self._probes.work(upload_id)
        if before is None:
            raise WrongResult(_NO_RECORD)
        outcome = session.outbox.send(
            Act(str(uuid4()), kind, upload_id, before.version, feedback=feedback, student_id=STUDENT_ID)
        )
        after = self._probes.work(upload_id)
        if after is None or (after.status, after.version) != (becomes, outcome.version):
            raise WrongResult(
                Sentence(
                    "The act was taken, but the submission did not become {status}. Make views, triggers and rights"
                    " anew (`db downgrade --to 0001`, `db upgrade`); every row stays.",
                    status=becomes,
                )
            )

    def _has(self, file: SubmissionFile) -> bool:
        size_bytes = self._size_of(file.store_key)
        return size_bytes is not None and file.size_bytes in {None, size_bytes}

    def _size_of(self, key: str) -> int | None:
        try:
            return self._store.size_bytes(key)
        except StoreError:
            return None


def _shown(reader: QueueReader) -> set[int]:
    return {row.id for row in reader.page(QueueFilter(), SortOrder(), first=0).rows}


_NO_RECORD = Sentence(
    "The database took the submission but has no row of it. Make views, triggers and rights anew (`db downgrade --to"
    " 0001`, `db upgrade`); every row stays."
)
_OTHER_RECORD = Sentence(
    "The database has the submission otherwise than it was handed in. Make views, triggers and rights anew (`db"
    " downgrade --to 0001`, `db upgrade`); every row stays."
)
_NO_HISTORY = Sentence(
    "The submission stands in the database, but its history is not what it should be. Make views, triggers and rights"
    " anew (`db downgrade --to 0001`, `db upgrade`), and look at `history verify`; every row stays."
)
_OTHER_BYTES = Sentence(
    "The store gave back other bytes than it was given. Let nobody hand in until its disk or server was looked at."
)
