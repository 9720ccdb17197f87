"""What the program records about people: what, about whom, where, for how long, and who sees it.

Each record names its tables and its kinds of event, so that a test finds what is recorded and not listed, or seen by
somebody who is not told here.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from edumanage_desktop.domain.events import EventKind, RecordedKind
from edumanage_desktop.domain.people import PERSONAL_ROLES, Role
from edumanage_desktop.domain.sentences import Sentence

_ALL = frozenset(PERSONAL_ROLES)
_ANYBODY = frozenset(Role)
"""Also whoever makes the backups, who does nothing here that would be recorded."""
_STAFF = frozenset({Role.FACULTY, Role.REGISTRAR, Role.ADMIN})
_KEEPERS = frozenset({Role.REGISTRAR, Role.ADMIN})
_ADMINS = frozenset({Role.ADMIN})


class Seen(StrEnum):
    """Who sees a record beside the person."""

    EVERYBODY = "everybody"
    """Whoever signs in here."""
    FACULTY = "faculty"
    """The faculty member who has the work."""
    STUDENT = "student"
    """The student whose work it is."""
    REGISTRARS = "registrars"
    ADMINISTRATORS = "administrators"


@dataclass(frozen=True, slots=True)
class OwnRecord:
    """One thing that is recorded: `about` people of these roles, in `tables` or as `events`, `kept` for how long.

    `is_timed` says that administrators are shown whose it was for a set period alone.
    """

    name: Sentence
    holds: Sentence
    kept: Sentence
    about: frozenset[Role] = _ALL
    seen: frozenset[Seen] = frozenset()
    tables: tuple[str, ...] = ()
    events: tuple[EventKind | RecordedKind, ...] = ()
    is_timed: bool = False


def records_about(roles: frozenset[Role]) -> Sequence[OwnRecord]:
    """Return what is recorded about somebody with these roles, in the order in which it is told."""
    return [record for record in OWN_RECORDS if record.about & (roles or _ANYBODY)]


_FOR_EVER = Sentence(
    "Kept as long as the database; erasing a student takes its details away, and leaves login, kind and time."
)
_TWO_YEARS = Sentence(
    "Kept for 800 days; erasing a student takes its details away before, and leaves login, kind and time."
)
_WITH_THE_WORK = Sentence(
    "Kept as long as the work. Erasing a student or a submission removes every text and file of it; that it was"
    " done, when and by whom, stays."
)
_UNTIL_REMOVED = Sentence("Kept until you remove or replace it, or the work that it is about is erased.")
_OF_STAFF = frozenset({Seen.REGISTRARS, Seen.ADMINISTRATORS})
_OF_ADMINISTRATORS = frozenset({Seen.ADMINISTRATORS})

OWN_RECORDS = (
    OwnRecord(
        Sentence("Your account"),
        Sentence(
            "Login, name, e-mail address, roles, your number as student or faculty, whether the account is open, and"
            " until when a one-time password is good; also who made, closed, opened or changed it, and when you chose"
            " another password. Passwords are never told to anybody: a server keeps its own proof of them, a database"
            " that is a file one that cannot be turned back, and a keyring yours only if you wished it."
        ),
        Sentence(
            "Kept as long as the database: an account is closed, and never removed; erasing a student takes name"
            " and address out of it."
        ),
        about=_ANYBODY,
        seen=_OF_STAFF,
        tables=("people", "person_roles", "local_passwords"),
        events=(
            EventKind.PASSWORD_CHANGED,
            RecordedKind.ACCOUNT_MADE,
            RecordedKind.ACCOUNT_DISABLED,
            RecordedKind.ACCOUNT_ENABLED,
            RecordedKind.ROLES_CHANGED,
            RecordedKind.PASSWORD_RESET,
            RecordedKind.PASSWORD_CHOSEN,
            RecordedKind.PASSWORD_CHANGED,
        ),
    ),
    OwnRecord(
        Sentence("When you sign in and out"),
        Sentence(
            "The time, and the name of the computer; and a sign-in with your login that was refused, when and why."
        ),
        _TWO_YEARS,
        seen=_OF_ADMINISTRATORS,
        events=(EventKind.SIGN_IN, EventKind.SIGN_IN_FAILED, EventKind.SIGN_OUT),
        is_timed=True,
    ),
    OwnRecord(
        Sentence("What you were refused, and errors that your window met"),
        Sentence("The time, what was refused and by which rule, or what the error was; no text and no file of yours."),
        _TWO_YEARS,
        seen=_OF_ADMINISTRATORS,
        events=(EventKind.REFUSED, EventKind.ERROR),
        is_timed=True,
    ),
    OwnRecord(
        Sentence("Each attempt to hand in"),
        Sentence(
            "The time, whether it went well and what stopped it if not, how many files there were, how large they were"
            " together, and how long it took."
        ),
        _TWO_YEARS,
        about=frozenset({Role.STUDENT, Role.REGISTRAR}),
        seen=_OF_ADMINISTRATORS,
        events=(EventKind.UPLOAD_ATTEMPT,),
        is_timed=True,
    ),
    OwnRecord(
        Sentence("How long the program took"),
        Sentence(
            "Every few minutes your window reports how many questions, acts and files it had, how many failed, and how"
            " long they took together; never which. Reports are added up by minute and by hour, without a person."
        ),
        Sentence(
            "Reports with your login are kept for two days; the sums, in which nobody is named, by minute for"
            " 100 days and by hour for 800 days."
        ),
        seen=_OF_ADMINISTRATORS,
        tables=("health_reports",),
        events=(EventKind.TIMING,),
        is_timed=True,
    ),
    OwnRecord(
        Sentence("Your work as it was handed in"),
        Sentence(
            "Title, description, course and assignment, files with their names, sizes and SHA-256, whom it went to, its"
            " status, and the words by which it is found; in the archive too, once it is decided and old."
        ),
        _WITH_THE_WORK,
        about=frozenset({Role.STUDENT}),
        seen=frozenset({Seen.FACULTY, *_OF_STAFF}),
        tables=(
            "student_uploads",
            "upload_state",
            "upload_files",
            "upload_search",
            "archived_search",
            "act_in_progress",
        ),
    ),
    OwnRecord(
        Sentence("What is the same in other works"),
        Sentence(
            "That a file or much of a text is in another submission as well. Of texts only numbers are kept, from which"
            " nobody reads the text; and whether somebody explained it, and with which note."
        ),
        _WITH_THE_WORK,
        seen=frozenset({Seen.FACULTY, *_OF_STAFF}),
        tables=("text_prints", "text_anchors", "twin_pairs", "group_copies", "twin_remarks", "twins_explained"),
    ),
    OwnRecord(
        Sentence("What you did to a submission, and what was done to yours"),
        Sentence(
            "Each hand-in, decision, move, withdrawal, correction and opening again: who, when, from what to what, with"
            " the feedback and the reason. Students read the feedback and never the reason."
        ),
        _WITH_THE_WORK,
        seen=frozenset({Seen.STUDENT, Seen.FACULTY, *_OF_STAFF}),
        tables=("acts", "history", "history_texts", "archived_work"),
        events=(RecordedKind.SUBMISSION_RESTORED, RecordedKind.ACT_REPLAYED),
    ),
    OwnRecord(
        Sentence("What you write before you decide"),
        Sentence(
            "Drafts of feedback, prepared decisions, your library of feedback, saved views, and what you read already:"
            " in the database, so that they follow you to any computer."
        ),
        _UNTIL_REMOVED,
        tables=("drafts", "prepared_decisions", "feedback_library", "saved_views", "read_marks"),
    ),
    OwnRecord(
        Sentence("A draft on work that went to somebody else"),
        Sentence("What you had written when it went, with your name, if you chose to hand it on."),
        _UNTIL_REMOVED,
        about=frozenset({Role.FACULTY}),
        seen=frozenset({Seen.FACULTY}),
        tables=("handed_drafts",),
    ),
    OwnRecord(
        Sentence("What you want to be told"),
        Sentence("How often you get mails and in which language, and whether news stand beside the clock."),
        _UNTIL_REMOVED,
        seen=_OF_ADMINISTRATORS,
        tables=("choices",),
    ),
    OwnRecord(
        Sentence("Mails to you"),
        Sentence("For which submission one was sent to which address, when, and what the mail server answered."),
        Sentence("Kept for ninety days after it was sent."),
        about=frozenset({Role.STUDENT, Role.FACULTY, Role.ADMIN}),
        seen=_OF_ADMINISTRATORS,
        tables=("mails",),
    ),
    OwnRecord(
        Sentence("Your record as a student"),
        Sentence(
            "Registration number, name, e-mail address, who teaches you, and which faculty must not judge your work."
        ),
        Sentence("Kept until it is erased."),
        about=frozenset({Role.STUDENT}),
        seen=frozenset({Seen.FACULTY, *_OF_STAFF}),
        tables=("students", "student_search", "faculty_students", "conflicts_of_interest"),
    ),
    OwnRecord(
        Sentence("Your record as faculty"),
        Sentence(
            "Name and department, which everybody reads; for registrars and administrators also your e-mail address,"
            " how much work you take, when you are away and why, whom you teach, and whose work you must not judge."
            " “Who has what” counts your work only where the department settled that."
        ),
        Sentence("Kept as long as the database; an absence until it is removed."),
        about=frozenset({Role.FACULTY}),
        seen=frozenset({Seen.EVERYBODY, *_OF_STAFF}),
        tables=("faculty", "absences", "faculty_students", "conflicts_of_interest"),
    ),
    OwnRecord(
        Sentence("What you change in the register and in the settings"),
        Sentence(
            "Who changed which record of students, faculty, assignments or settings, when, from what to what; changes"
            " of the mails' settings are seen by administrators alone."
        ),
        Sentence("Kept as long as the database; what was personal goes where its person is erased."),
        about=_KEEPERS,
        seen=_OF_STAFF,
        tables=("register_changes",),
    ),
    OwnRecord(
        Sentence("What you do for the service"),
        Sentence(
            "Regular tasks and deployments, runs of “work --once”, archiving, alerts that you acknowledged, backups"
            " that you restored, locks that you ended, incidents that you handled and whom you erased: who, when, and"
            " what came of it."
        ),
        _FOR_EVER,
        about=_ADMINS,
        seen=_OF_ADMINISTRATORS,
        tables=("maintenance_records", "read_only_holds", "work_claims", "alerts", "stewards"),
        events=(
            EventKind.WORK,
            RecordedKind.LOCK_ENDED,
            RecordedKind.STUDENT_ERASED,
            RecordedKind.DATABASE_RESTORED,
            RecordedKind.DATABASE_DISMISSED,
            RecordedKind.TABLES_RESTORED,
        ),
    ),
    OwnRecord(
        Sentence("Whom people may ask"),
        Sentence("Name, e-mail address and telephone of whoever administrators entered as a contact."),
        Sentence("Kept until it is removed."),
        about=_STAFF,
        seen=frozenset({Seen.EVERYBODY, Seen.ADMINISTRATORS}),
        tables=("contacts",),
    ),
    OwnRecord(
        Sentence("On this computer"),
        Sentence(
            "What waits to be sent, drafts, the window's size, colours, language and keys, and a log of errors without"
            " texts. Files that you looked at are removed when you sign out. A connection for a shared machine keeps"
            " none of it."
        ),
        Sentence("Kept until it was sent, or you remove it."),
        about=_ANYBODY,
    ),
)
"""Everything, about anybody."""
IN_BACKUPS = Sentence(
    "All of this but passwords is in the backups of the database too, for as long as these are kept; who makes backups"
    " can read it. So can whoever administers the server itself, or holds the file of a database that is a file."
)
NOT_RECORDED = Sentence(
    "Not recorded: how long you look at something, what you type and take out again, your mouse and your keys, and"
    " where you are."
)


def shown_for(days: int) -> Sentence:
    """Return for how long administrators are shown what one person did when; `days` is the setting."""
    if days == 0:
        return Sentence("The program never shows administrators whose it was; they see it counted, without a person.")
    return Sentence(
        "The program shows administrators whose it was for %n days, then without the person.",
        one="The program shows administrators whose it was for one day, then without the person.",
        number=days,
    )
