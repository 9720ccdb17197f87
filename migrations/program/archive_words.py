"""What both dialects of the archive share: its tables, its stages, and how what is said of work is said of archived."""

from edumanage_desktop.domain.archive import DECIDED, Stage
from edumanage_desktop.domain.statuses import Status

TABLES = ("archived_work", "archived_search", "archive_settings")
PORTAL_COLUMNS = "id,student_id,faculty_id,title,description,file_path,created_at,status"
MARKS, REMOVES, RETRIEVES = "archive", "remove", "retrieve"
"""Kinds of history: work was put into the archive, its row left the portal's table, it was taken out again."""
RESTFUL = f"('{MARKS}','{REMOVES}','{RETRIEVES}','erase')"
"""Kinds of history that take no mark off by themselves; whatever else happens to archived work takes it out."""
KEPT, REMOVED, RETRIEVED = (int(stage) for stage in (Stage.KEPT, Stage.REMOVED, Stage.RETRIEVED))
DECIDED_STATUSES = "(" + ",".join(f"'{status}'" for status in Status if status in DECIDED) + ")"
_RENAMED = (
    ("idx_student_uploads", "ix_archived_work"),
    ("student_uploads", "archived_work"),
    ("upload_search", "archived_search"),
)


def of_archive(statement: str) -> str:
    """Return a statement over the portal's table and the search as the same over the archive's."""
    for live, archived in _RENAMED:
        statement = statement.replace(live, archived)
    return statement


def not_archived(upload: str) -> str:
    """Return the condition that work is not in the archive.

    Whether anything is there at all is asked once for each question; a file or server without an archive looks at no
    row for it.
    """
    return (
        "(NOT EXISTS(SELECT 1 FROM archived_work an)"
        f" OR NOT EXISTS(SELECT 1 FROM archived_work ar WHERE ar.id={upload}))"
    )
