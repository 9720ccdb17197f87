"""What each database role may do on MariaDB and MySQL: read its views, insert acts and events, and edit what it owns.

Roles belong to the whole server and are shared by every database of ours on it: what is granted on a table here, their
holders of every department read (SECURITY.md). The privileges name this database's own tables and views one by one,
because the `_` of a database name would be a wildcard in a grant on all of it.
"""

from migrations.program import handed_drafts, telling, twins, visibility, work
from migrations.program.mariadb_probes import FORGETTING
from migrations.program.register import FIRST_RULES, PERSONAL, tables_of
from migrations.program.views import Dialect, views

ROLES = ("em_student", "em_faculty", "em_registrar", "em_admin", "em_backup")
"""The database roles, named after `domain.people.Role`."""
PORTAL_VIEW = "portal_feedback"
"""What the portal's own account may read; no role holds it."""
_EVERYBODY = (
    "my_identity", "my_roles", "rules", "faculty_list", "schema_state", "my_acts", "settings_in_force",
    "collection_list",
)  # fmt: skip
SCOPES = {"own": ("em_student",), "faculty": ("em_faculty",), "all": ("em_registrar", "em_admin", "em_backup")}
_ADMINISTERED = (
    "history", "history_texts", "upload_state", "student_uploads", "act_in_progress", "acts", "upload_files",
)  # fmt: skip
_ACT = (
    "act_uuid", "kind", "upload_id", "expected_version", "target_faculty_id", "feedback", "reason", "student_id",
    "title", "description", "course", "term", "assignment", "previous_upload_id", "files",
)  # fmt: skip
_EVENT = ("event_uuid", "kind", "detail")
TABLES = (
    "absences", "act_in_progress", "acts", "choices", "collections", "conflicts_of_interest", "drafts", "em_schema",
    "events", "faculty", "faculty_students", "feedback_library", "fold_map", "group_copies", "handed_drafts",
    "history", "history_texts", "mail_settings", "mails", "people", "person_roles", "prepared_decisions",
    "read_marks", "register_changes", "saved_views", "settings", "stewards", "student_search", "student_uploads",
    "students", "text_anchors", "text_prints", "transitions", "twin_pairs", "twin_remarks", "twins_explained",
    "upload_files", "upload_search", "upload_state", "work_claims", "work_templates",
)  # fmt: skip
ERASING = ("em_erase", "em_erase_student")
"""The procedures of an administrator."""


def grants() -> list[tuple[str, str, str]]:
    """Return (privilege, object, role) of everything granted, in a fixed order, the objects in the current database."""
    granted = [("SELECT", view, role) for role in ROLES for view in _EVERYBODY]
    for name in views(Dialect(login="''")):
        scope = name.partition("_")[0]
        granted += [("SELECT", name, role) for role in SCOPES.get(scope, ()) if name not in _EVERYBODY]
    for role in ROLES:
        if role != "em_backup":
            granted.append((f"INSERT({','.join(_ACT)})", "acts", role))
            granted.append((f"INSERT({','.join(_EVENT)})", "events", role))
    granted += [*register_grants(FIRST_RULES), *_personal(), *handed_drafts.grants(), *twins.grants()]
    granted += [*work.grants(), *telling.grants(), *visibility.grants()]
    granted += [("SELECT", table, "em_admin") for table in _ADMINISTERED]
    granted += [("EXECUTE", f"PROCEDURE {name}", "em_admin") for name in (*ERASING, FORGETTING)]
    granted += [("SELECT", "student_search", role) for role in ("em_registrar", "em_admin")]
    granted += [("SELECT", table, "em_backup") for table in TABLES]
    return granted


def register_grants(revision: str) -> list[tuple[str, str, str]]:
    """Return what is granted on the register's tables that a migration guards.

    They are edited in place by those who own them; versions and keys are nobody's to change.
    """
    granted = []
    for table in tables_of(revision):
        columns, values = (",".join(column.name for column in which) for which in (table.columns, table.values))
        for editor in table.editors:
            role = f"em_{editor}"
            granted += [("SELECT", table.name, role), (f"INSERT({columns})", table.name, role)]
            if table.has_version:
                granted.append((f"UPDATE({values})", table.name, role))
            if table.is_removable:
                granted.append(("DELETE", table.name, role))
    return granted


def _personal() -> list[tuple[str, str, str]]:
    granted = []
    for role in ROLES:
        if role == "em_backup":
            continue
        for table in PERSONAL:
            granted += [
                ("SELECT", table.view, role),
                (f"INSERT({','.join((table.key, *table.values))})", table.view, role),
                (f"UPDATE({','.join(table.values)})", table.view, role),
                ("DELETE", table.view, role),
            ]
    return granted
