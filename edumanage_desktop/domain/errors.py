"""Expected failures, each with one sentence for the person in front of the screen."""

from datetime import datetime
from enum import StrEnum

from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.domain.submissions import SubmissionDetails


class EduManageError(Exception):
    """An expected failure; `sentence` says what happened, what was kept and what to do next."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(sentence)
        self.sentence = sentence


class RefusalCode(StrEnum):
    """Why the server's rules refused an act."""

    DENIED = "DENIED"
    CONFLICT = "CONFLICT"
    STATE = "STATE"
    INVALID = "INVALID"
    LIMIT = "LIMIT"
    MAINTENANCE = "MAINTENANCE"


class Refused(EduManageError):
    """The server's rules refused an act; `details` are the key=value parts of its message. Not worth a retry."""

    def __init__(self, code: RefusalCode, sentence: Sentence, details: dict[str, str] | None = None) -> None:
        super().__init__(sentence)
        self.code = code
        self.details = details or {}

    def words(self) -> str:
        """Return code and details as `key=value` words, without anything that a person wrote."""
        named = (f"{key}={self.details[key]}" for key in ("reason", "field", "kind") if key in self.details)
        return " ".join((f"code={self.code}", *named))


class Conflict(Refused):
    """Somebody acted first; `theirs` is the submission as it stands now, None when it can no longer be seen."""

    def __init__(
        self, sentence: Sentence, theirs: SubmissionDetails | None, details: dict[str, str] | None = None
    ) -> None:
        super().__init__(RefusalCode.CONFLICT, sentence, details)
        self.theirs = theirs


class Hindrance(StrEnum):
    """What keeps a person from signing in, told apart."""

    NAME_UNKNOWN = "name unknown"
    NOBODY_LISTENS = "nobody listens"
    NO_ANSWER = "no answer"
    NOT_A_DATABASE = "not a database"
    HUNG_UP = "hung up"
    COMPUTER_UNKNOWN = "computer not let in"
    COMPUTER_BLOCKED = "computer shut out"
    TLS_MISSING = "TLS missing"
    TLS_UNTRUSTED = "TLS untrusted"
    TLS_WRONG_NAME = "TLS wrong name"
    TLS_EXPIRED = "TLS expired"
    PASSWORD_WANTED = "password wanted in clear"
    PROOF_UNKNOWN = "unknown way of signing in"
    PASSWORD_WRONG = "wrong user or password"
    DATABASE_UNKNOWN = "no such database"
    SCHEMA_TOO_OLD = "schema too old"
    SCHEMA_TOO_NEW = "program too old"
    ACCOUNT_DISABLED = "account disabled"
    CROWDED = "too many connections"
    ACCOUNT_CROWDED = "too many connections of one account"
    CUT_OFF = "node cut off"


class DatabaseError(EduManageError):
    """The database could not do what was asked. The subclasses say why, and `hindrance` what keeps from signing in."""

    def __init__(self, sentence: Sentence, hindrance: Hindrance | None = None) -> None:
        super().__init__(sentence)
        self.hindrance = hindrance


class DatabaseUnreachable(DatabaseError):
    """No connection, a lost one, or no such file; worth a retry with the same UUID."""


class DatabaseBusy(DatabaseError):
    """Locked by somebody else for longer than we wait, a deadlock, or too many connections; worth a retry."""


class UntrustedServer(DatabaseError):
    """The server did not prove who it is, or asks for the password itself: it was told neither."""


class SignInRefused(DatabaseError):
    """The server does not accept this login and password, or nobody with that login is active."""


class AccountDisabled(SignInRefused):
    """An administrator disabled this account."""


class PasswordWanted(SignInRefused):
    """Nobody was asked for a password yet, and none is remembered."""


class NobodyYet(SignInRefused):
    """Nobody administers this embedded database yet; the first who comes may become its administrator."""


class PasswordToChoose(SignInRefused):
    """The password is a one-time one and lets in only to choose another."""


class UnderMaintenance(DatabaseError):
    """An administrator's window in which acts are refused; worth a retry with the same UUID when it is over.

    `until` (UTC) is when it ends, None where the database does not say it.
    """

    def __init__(self, sentence: Sentence, until: datetime | None = None) -> None:
        super().__init__(sentence)
        self.until = until


class DatabaseReadOnly(DatabaseError):
    """The database file or server accepts no writes."""


class DatabaseDamaged(DatabaseError):
    """The database file is corrupt or no database at all."""


class DatabaseNotOurs(DatabaseError):
    """A database that belongs to another program, or has none of our tables."""


class DatabaseNotEmpty(DatabaseError):
    """A database that holds work already, where an empty one is needed; nothing was changed."""


class SchemaTooOld(DatabaseError):
    """The schema wants an upgrade before this program can use it."""


class SchemaTooNew(DatabaseError):
    """The schema is newer than this program serves."""


class RevisionUnknown(DatabaseError):
    """The schema revision that was asked for does not exist; nothing was changed."""


class StoreError(EduManageError):
    """A submitted file cannot be had. The subclasses say why."""


class StorePlaceUnknown(StoreError):
    """What should say where files are kept is no folder and no bucket."""


class FileOutsideStore(StoreError):
    """The stored path leads outside the file store, and nothing was read."""


class FileMissing(StoreError):
    """The store has no such file."""


class FileAltered(StoreError):
    """The stored bytes are not those that were handed in (size or SHA-256 differ)."""


class FileUnreadable(StoreError):
    """The store has the file but cannot read it (rights, disk)."""


class FileRefused(FileUnreadable):
    """The store does not hand the file out to this key; whoever may not list is told the same of one that is gone."""


class FileGivenUp(StoreError):
    """Nobody waits for the file any more, or it is longer than is fetched unasked; nothing of it was kept."""


class FileNotStored(StoreError):
    """The store could not keep a new file (rights, disk); nothing was handed in."""


class HandInRefused(EduManageError):
    """What somebody wanted to hand in breaks a rule or cannot be read; nothing was handed in."""


class HandInCancelled(EduManageError):
    """Somebody stopped handing in before it was done; nothing was handed in."""


class StoreNotPrepared(StoreError):
    """The rights of a store's folder could not be given: it is away, a group is unknown, or this account may not."""


class StoreNotSwept(StoreError):
    """Most of a store is named by nothing in the database, so nothing of it was removed."""


class WrongAccount(EduManageError):
    """Done by this account of the computer it would do harm; nothing was done."""


class WorkTakenOver(EduManageError):
    """Another run of `work` took this one's place, for it gave no sign of life; what it did is kept."""


class MaintenanceNotPlanned(EduManageError):
    """A maintenance window that is over already, ends before it begins, or begins in one that is open."""


class NotNotedByHand(EduManageError):
    """A task that is recorded by doing it alone; nothing was recorded."""


class NoRoomToOptimise(EduManageError):
    """The disk has less room than a rebuilt database needs beside the old one; nothing was changed."""


class MailNotSettled(EduManageError):
    """By these settings no mail could be sent, or a password would cross the network in clear; nothing was saved."""


class MailRefused(EduManageError):
    """A mail cannot be written to this address; nothing was sent."""


class MailServerUnreachable(EduManageError):
    """The mail server is away, is not who it should be, or lets nobody in; no further mail was sent."""


class MailConnectionLost(MailServerUnreachable):
    """The mail server went away in the middle; it may be there again at once."""


class ArchiveFileAltered(StoreError):
    """A file of work that was to be archived is missing or not what was handed in; the work was left as it is."""


class ArchivePlaceUnknown(EduManageError):
    """Nobody named the store of the archive, or it may not be another one now; nothing was changed."""


class AddressNotKept(EduManageError):
    """What stood in a setting was a secret, so nobody kept it and it cannot be put back; nothing was changed."""


class ArchivedUnknown(EduManageError):
    """No submission has the number of what is to be brought back from the archive; nothing was changed."""


class CopyNotSaved(StoreError):
    """A copy could not be written to where the person chose; what stood there before is unchanged."""


class OpeningRefused(EduManageError):
    """A file is a program, or the system has no program for it; it was not started and can be saved."""


class JournalError(EduManageError):
    """The local journal of acts cannot be written; nothing was sent."""


class DraftError(EduManageError):
    """Typed feedback cannot be kept, or what was kept of it cannot be read; it is still where it was."""


class ViewsNotRead(EduManageError):
    """The saved views of the person cannot be read; they are as they were."""


class ViewsNotKept(EduManageError):
    """A change of the saved views was not taken; they are as they were."""


class TooManyViews(ViewsNotKept):
    """There is no room for another saved view."""


class ExportFailed(EduManageError):
    """A list could not be written to where the person chose; what stood there before is unchanged."""


class LibraryUnreadable(EduManageError):
    """A file is no library of feedback, or cannot be read or written; nothing was added."""


class CheckpointUnreadable(EduManageError):
    """A file is no whole checkpoint of a history, or cannot be read or written."""


class ReportInvalid(EduManageError):
    """A file is no signed report of an audit, or not as it was signed."""


class KeyNotKept(EduManageError):
    """The key that signs reports of audits can be kept nowhere, or is none."""


class ProfilesUnreadable(EduManageError):
    """A file of connection profiles cannot be read or written, or says something that is none; it is left as it is."""


class ProfileUnknown(EduManageError):
    """There is no connection of this name."""


class SecretUnreadable(EduManageError):
    """A file with a password cannot be read, or others than its owner can; nothing was sent."""


class KeyringUnavailable(EduManageError):
    """The keyring of the operating system is missing, locked, silent, or would keep passwords in clear."""


class KeyringMissing(KeyringUnavailable):
    """There is no keyring that keeps passwords for us, and so none that it could have been told."""


class ListUnreadable(EduManageError):
    """A file with a list of people cannot be opened or read."""


class AnswerNotKept(EduManageError):
    """What came of a command, or its one-time passwords, cannot be written down; what it did is done."""


class FileNotNew(EduManageError):
    """A file that is to be made is there already; it is as it was, and nothing else was changed."""


class ListNotUnderstood(EduManageError):
    """A file is no list of students, faculty, teaching or people that this program knows; nothing was changed."""


class ArrivalUnreadable(EduManageError):
    """An archive or folder from another system, or a file of it, cannot be read or may not be; nothing was taken."""


class ArrivalRefused(ArrivalUnreadable):
    """What was chosen is no archive, or one that no ordinary program makes; another one may be taken."""
