"""The register as both engines guard it: who edits which table, which columns there are, and what each may hold.

The triggers of `mariadb_register` and `sqlite_register` are made from this, so that they cannot disagree. Whoever is
known in `people` must be active and hold an owning role. No other account edits, but for those in `stewards`: the one
that upgrades, and those that an administrator of the server puts there, such as one that takes students over from
another system every night.
"""

from dataclasses import dataclass
from enum import StrEnum

from edumanage_desktop.domain.events import LONGEST_DETAIL as LONGEST_DETAIL
from edumanage_desktop.domain.health import NOT_TOLD, WEBHOOK
from edumanage_desktop.domain.settings import BY_NAME

REGISTRARS = ("registrar", "admin")
ADMINS = ("admin",)
FIRST_DAY_OF_ALL = "1900-01-01"
FIRST_RULES, MAINTENANCE, ARCHIVE, HEALTH = "0002", "0004", "0005", "0006"
"""The migrations that guard tables of the register."""
MAIL_SETTINGS = "mail_settings"
"""A table that only administrators read, and what was changed in it too."""


class Holds(StrEnum):
    """What a column may hold."""

    NUMBER = "number"
    """A number above 0."""
    PERSON = "person"
    """The id of a student or faculty member: a number above 0, or one of `domain.probes`, from administrators alone."""
    WORDS = "words"
    """Text that is not blank and has no blank at its ends."""
    WORDS_OR_NONE = "words or none"
    EMAIL_OR_NONE = "e-mail or none"
    COUNT_OR_NONE = "count or none"
    MOMENT_OR_NONE = "moment or none"
    """UTC microseconds since 1970."""
    FLAG = "flag"
    DAY = "day"
    LATER_DAY = "later day"
    """A day not before the record's first one."""
    LATER_MOMENT = "later moment"
    """UTC microseconds since 1970, after the record's `begins_at_us`."""
    SETTING = "setting"
    """The name of a setting that there is."""
    VALUE = "value"
    """What this setting may be."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column, what it may hold, and at most how many characters of it."""

    name: str
    holds: Holds
    characters: int = 0

    @property
    def field(self) -> str:
        """What a refusal calls it; an act's reason is another one, and longer, and a person's name is no setting's."""
        if self.holds is Holds.SETTING:
            return "setting"
        return "short_reason" if self.name == "reason" else self.name


@dataclass(frozen=True, slots=True)
class RegisterTable:
    """A table of the register: `key` tells records apart and never changes, `values` are edited.

    `has_version` says whether a record counts its own changes; one that does not is made and removed, never changed.
    `revision` is the migration that guards it. `secret` names the record whose `value` is recorded as `NOT_TOLD`.
    """

    name: str
    key: tuple[Column, ...]
    values: tuple[Column, ...] = ()
    editors: tuple[str, ...] = REGISTRARS
    has_version: bool = True
    is_removable: bool = False
    revision: str = FIRST_RULES
    secret: str = ""

    @property
    def columns(self) -> tuple[Column, ...]:
        """The columns that a person fills in."""
        return self.key + self.values

    def marked(self, row: str) -> str:
        """Return the SQL condition that a record is of a probe, '' for a table that has none."""
        return " OR ".join(f"{row}.{column.name}<0" for column in self.key if column.holds is Holds.PERSON)

    def told(self, column: Column, row: str) -> str:
        """Return the SQL of what the history is told of a column."""
        value = f"{row}.{column.name}"
        if not self.secret or column.name != "value":
            return value
        return f"CASE WHEN {row}.name='{self.secret}' AND {value} IS NOT NULL THEN '{NOT_TOLD}' ELSE {value} END"

    def record_key(self, row: str, concatenate: str) -> str:
        """Return the SQL of a record's key, as `12` or `12:4711`; `concatenate` is a form with `{}` for both parts."""
        parts = [f"{row}.{column.name}" for column in self.key]
        return parts[0] if len(parts) == 1 else concatenate.format(*parts)


_FACULTY = Column("faculty_id", Holds.NUMBER)
_STUDENT = Column("student_id", Holds.NUMBER)
_REASON = Column("reason", Holds.WORDS_OR_NONE, 200)
_EMAIL = Column("email", Holds.EMAIL_OR_NONE, 254)
_FULL_NAME = Column("full_name", Holds.WORDS, 200)
TABLES = (
    RegisterTable(
        "students",
        (Column("id", Holds.PERSON),),
        (Column("number", Holds.WORDS_OR_NONE, 40), _FULL_NAME, _EMAIL),
    ),
    RegisterTable(
        "faculty",
        (Column("id", Holds.PERSON),),
        (
            _FULL_NAME,
            Column("department", Holds.WORDS_OR_NONE, 120),
            _EMAIL,
            Column("capacity", Holds.COUNT_OR_NONE),
            Column("active", Holds.FLAG),
        ),
    ),
    RegisterTable(
        "faculty_students",
        (Column("faculty_id", Holds.PERSON), Column("student_id", Holds.PERSON)),
        has_version=False,
        is_removable=True,
    ),
    RegisterTable(
        "absences",
        (_FACULTY, Column("first_day", Holds.DAY, 10)),
        (Column("last_day", Holds.LATER_DAY, 10), _REASON),
        is_removable=True,
    ),
    RegisterTable(
        "collections",
        (Column("id", Holds.NUMBER),),
        (
            Column("course", Holds.WORDS, 120),
            Column("term", Holds.WORDS_OR_NONE, 120),
            Column("assignment", Holds.WORDS_OR_NONE, 120),
            Column("closes_at_us", Holds.MOMENT_OR_NONE),
        ),
        is_removable=True,
    ),
    RegisterTable(
        "work_templates",
        (Column("id", Holds.NUMBER),),
        (
            Column("name", Holds.WORDS, 200),
            Column("sha256", Holds.WORDS, 64),
            Column("fingerprint", Holds.WORDS_OR_NONE, 400_000),
        ),
        is_removable=True,
    ),
    RegisterTable("conflicts_of_interest", (_FACULTY, _STUDENT), (_REASON,), has_version=False, is_removable=True),
    RegisterTable(
        "settings", (Column("name", Holds.SETTING, 60),), (Column("value", Holds.VALUE, 200),), editors=ADMINS
    ),
    RegisterTable(
        MAIL_SETTINGS,
        (Column("name", Holds.WORDS, 40),),
        (Column("value", Holds.WORDS_OR_NONE, 254),),
        editors=ADMINS,
        secret=WEBHOOK,
    ),
    RegisterTable(
        "maintenance_windows",
        (Column("id", Holds.NUMBER),),
        (
            Column("begins_at_us", Holds.NUMBER),
            Column("ends_at_us", Holds.LATER_MOMENT),
            Column("words", Holds.WORDS_OR_NONE, 500),
            Column("stops_portal", Holds.FLAG),
        ),
        editors=ADMINS,
        is_removable=True,
        revision=MAINTENANCE,
    ),
    RegisterTable(
        "archive_settings",
        (Column("name", Holds.WORDS, 40),),
        (Column("value", Holds.WORDS_OR_NONE, 1000),),
        editors=ADMINS,
        revision=ARCHIVE,
    ),
    RegisterTable(
        "contacts",
        (Column("place", Holds.WORDS, 40),),
        (
            Column("name", Holds.WORDS_OR_NONE, 200),
            _EMAIL,
            Column("phone", Holds.WORDS_OR_NONE, 60),
        ),
        editors=ADMINS,
        is_removable=True,
        revision=HEALTH,
    ),
)


def tables_of(revision: str) -> tuple[RegisterTable, ...]:
    """Return the tables that a migration guards."""
    return tuple(table for table in TABLES if table.revision == revision)


@dataclass(frozen=True, slots=True)
class PersonalTable:
    """A table of which everybody has rows of their own, and the view through which they reach them.

    `most` is how many rows a person may have, `texts` how many characters a text, `counts` what is a number from 0 on,
    `choices` what a column may hold where that is one of a few words, `optional` which texts may be NULL. `time` is set
    by every change, later than the one before.
    """

    name: str
    view: str
    key: str
    values: tuple[str, ...]
    most: int
    texts: tuple[tuple[str, int], ...] = ()
    counts: tuple[str, ...] = ()
    optional: tuple[str, ...] = ()
    time: str | None = None
    choices: tuple[tuple[str, tuple[str, ...]], ...] = ()

    @property
    def columns(self) -> tuple[str, ...]:
        """What the view shows."""
        return (self.key, *self.values, *((self.time,) if self.time else ()))


PERSONAL = (
    PersonalTable(
        "drafts",
        "my_drafts",
        "upload_id",
        ("feedback", "reason"),
        1000,
        (("feedback", 20_000), ("reason", 20_000)),
        optional=("reason",),
        time="saved_at_us",
    ),
    PersonalTable(
        "feedback_library",
        "my_library",
        "entry_uuid",
        ("content", "used"),
        1000,
        (("content", 20_000),),
        ("used",),
        time="used_at_us",
    ),
    PersonalTable(
        "saved_views", "my_saved_views", "name", ("definition",), 200, (("name", 80), ("definition", 20_000))
    ),
    PersonalTable(
        "prepared_decisions",
        "my_prepared",
        "upload_id",
        ("feedback", "reason", "kind", "act_uuid", "version", "student_id"),
        1000,
        (("feedback", 20_000), ("reason", 20_000), ("act_uuid", 36)),
        ("version", "student_id"),
        time="prepared_at_us",
        choices=(("kind", ("approve", "reject")),),
    ),
    PersonalTable("choices", "my_choices", "name", ("value",), 50, (("name", 40), ("value", 200))),
    PersonalTable("read_marks", "my_read_marks", "upload_id", ("version",), 100_000, counts=("version",)),
)
EVENTS_IN_FIVE_MINUTES = 300
EVENTS_IN_A_DAY = 3000
FIVE_MINUTES_US = 300_000_000
A_DAY_US = 86_400_000_000
CHANGES_OF_ONE_SUBMISSION = 1000
"""From this version on only a registrar or administrator changes a submission."""


def setting_in_force(name: str, number: str) -> str:
    """Return the SQL of what a setting's value is now; `number` is the engine's word for a whole number."""
    otherwise = BY_NAME[name].otherwise
    return f"COALESCE((SELECT CAST(g.value AS {number}) FROM settings g WHERE g.name='{name}'),{otherwise})"


def is_too_large(size: str, number: str) -> str:
    """Return the SQL condition that a file is larger than is taken, where that is set.

    Where nobody has set it, it is the portal's own limit, which stands in the surroundings of a computer and not here.
    """
    return f"{size}>(SELECT CAST(g.value AS {number}) FROM settings g WHERE g.name='largest_file_bytes')"


def is_closed(same: str, at_us: str) -> str:
    """Return the SQL condition that an act hands in to a collection that closed; `same` compares as with `=`.

    What is handed in to no collection, or to one that nobody made, is never late.
    """
    return f"EXISTS(SELECT 1 FROM collections c WHERE {_same_names('c', same, 'NEW')} AND c.closes_at_us<={at_us})"


def is_another(same: str) -> str:
    """Return the SQL condition that a new or renamed collection is called like another, also where a part is open."""
    return f"EXISTS(SELECT 1 FROM collections c WHERE {_same_names('c', same, 'NEW')} AND c.id<>NEW.id)"


def is_renamed(same: str) -> str:
    """Return the SQL condition that a change gives a collection another name."""
    return f"NOT ({_same_names('OLD', same, 'NEW')})"


def is_in_use(same: str) -> str:
    """Return the SQL condition that work was handed in to a collection under the name that it has or had.

    Work names its collection by words: with another name, or without it, nobody could be told what the work is for.
    """
    return f"EXISTS(SELECT 1 FROM upload_state s WHERE {_same_names('s', same, 'OLD')} AND s.gone=0)"


def _same_names(one: str, same: str, other: str) -> str:
    return " AND ".join(f"{one}.{name} {same} {other}.{name}" for name in ("course", "term", "assignment"))
