"""Which tables of a backup can be restored by themselves, which only together, and which never.

A submission is told by rows of several tables that are chained to each other: one of them as it was and another as it
is would be a broken chain. Records of the register and what is each person's own stand for themselves.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from edumanage_desktop.domain.backups import TablesNotRestorable
from edumanage_desktop.domain.sentences import Sentence

RECORDS = (
    "students", "faculty", "faculty_students", "absences", "conflicts_of_interest", "collections", "work_templates",
    "settings", "mail_settings", "maintenance_windows", "archive_settings", "contacts",
)  # fmt: skip
"""What people edit, each record by itself; every change is recorded, and so is one that a restore makes."""
OWN = (
    "feedback_library", "saved_views", "choices", "drafts", "prepared_decisions", "handed_drafts", "read_marks",
)  # fmt: skip
"""What is each person's own."""
WORK = "work"
"""How all tables of submissions are called together."""
OF_WORK = (
    "student_uploads", "upload_state", "upload_files", "upload_search", "acts", "history", "history_texts",
    "text_prints", "text_anchors", "twin_pairs", "twin_remarks", "twins_explained", "group_copies", "archived_work",
    "archived_search",
)  # fmt: skip
"""The tables of submissions, which come back together or not at all."""
ACCOUNTS = ("people", "person_roles")
RECORDED = (
    "events", "mails", "register_changes", "maintenance_records", "read_only_holds", "health_sums", "health_gauges",
    "alerts",
)  # fmt: skip
"""What happened; a restore adds to it and takes nothing back."""
DERIVED = {"student_search": "students"}
"""What the rules make from another table."""
REFERRING: Mapping[str, Sequence[tuple[str, str]]] = {
    "students": (
        ("student_uploads", "student_id"),
        ("archived_work", "student_id"),
        ("faculty_students", "student_id"),
        ("conflicts_of_interest", "student_id"),
        ("people", "student_id"),
    ),
    "faculty": (
        ("student_uploads", "faculty_id"),
        ("archived_work", "faculty_id"),
        ("faculty_students", "faculty_id"),
        ("absences", "faculty_id"),
        ("conflicts_of_interest", "faculty_id"),
        ("people", "faculty_id"),
    ),
}
"""Which columns of which tables name a record by its number."""


@dataclass(frozen=True, slots=True)
class ChosenTables:
    """What is restored: some tables, each by itself, or all of submissions."""

    tables: tuple[str, ...]
    is_work: bool = False


def chosen_tables(names: Sequence[str]) -> ChosenTables:
    """Return what these names stand for, the tables in an order in which each follows those that it refers to.

    Raises `TablesNotRestorable` with the way on for what cannot be restored so.
    """
    wanted = dict.fromkeys(name.strip() for name in names if name.strip())
    if not wanted:
        raise TablesNotRestorable(
            Sentence("No table was named. Nothing was changed; name some of {tables}.", tables=_all())
        )
    for name in wanted:
        _require_restorable(name)
    if WORK not in wanted:
        return ChosenTables(tuple(name for name in (*RECORDS, *OWN) if name in wanted))
    if len(wanted) > 1:
        raise TablesNotRestorable(
            Sentence(
                "Submissions ({work}) take the place of those in use, other tables are changed where they stand."
                " Nothing was changed; restore one after the other.",
                work=WORK,
            )
        )
    return ChosenTables(OF_WORK, is_work=True)


def _require_restorable(name: str) -> None:
    if name in (*RECORDS, *OWN, WORK):
        return
    raise TablesNotRestorable(_why_not(name))


def _why_not(name: str) -> Sentence:
    if name in OF_WORK:
        return Sentence(
            "{table} is chained to the other tables of submissions and comes back with all of them or not at all."
            " Nothing was changed; name {work}.",
            table=name,
            work=WORK,
        )
    if name in ACCOUNTS:
        return Sentence(
            "Accounts stay as they are ({table}), so that nobody is let in again. Nothing was changed; add or enable"
            " people instead.",
            table=name,
        )
    if name in RECORDED:
        return Sentence(
            "{table} tells what happened, and no restore takes that back. Nothing was changed; restore the backup"
            " elsewhere to read what it was.",
            table=name,
        )
    if name in DERIVED:
        return Sentence("{table} follows {other}. Nothing was changed; name {other}.", table=name, other=DERIVED[name])
    return Sentence(
        "No table {table} can be restored by itself. Nothing was changed; name some of {tables}.",
        table=name,
        tables=_all(),
    )


def _all() -> str:
    return ", ".join((*RECORDS, *OWN, WORK))
