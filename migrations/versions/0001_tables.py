"""The tables of the design beside the portal's own, and the indexes that the queue needs on the portal's."""

from alembic import op

from migrations import steps
from migrations.program.account_marks import Ground
from migrations.program.accounts import procedures

revision = "0001"
down_revision = None

_PORTAL_INDEXES = (
    "ix_student_uploads_faculty_status_created",
    "ix_student_uploads_faculty_created",
    "ix_student_uploads_status_created",
    "ix_student_uploads_created",
    "ix_student_uploads_student",
)
_OURS = (
    "alerts", "contacts", "health_gauges", "health_reports", "health_sums", "archived_work", "archived_search",
    "archive_settings", "read_only_holds", "maintenance_records", "maintenance_windows",
    "text_prints", "text_anchors", "twin_pairs", "twin_remarks", "twins_explained", "group_copies", "work_templates",
    "local_passwords", "sign_in_failures", "act_in_progress", "work_claims", "mails", "mail_settings", "choices",
    "events", "read_marks", "saved_views", "feedback_library",
    "handed_drafts", "drafts", "prepared_decisions", "stewards", "register_changes", "student_search", "settings",
    "conflicts_of_interest", "collections", "absences", "faculty_students", "faculty", "students", "person_roles",
    "people", "transitions", "history_texts", "history", "acts", "fold_map", "upload_search", "upload_files",
    "upload_state",
)  # fmt: skip


def upgrade() -> None:
    """Create what is missing, also the tables that a later step brings to a database from before it.

    Rows of a keepsake or a backup are put into the tables while the schema stands here. The portal's table is left as
    it is where it exists.
    """
    for name in ("0001", "0004", "0005", "0006"):
        for statement in steps.statements(name):
            steps.run(statement)


def downgrade() -> None:
    """Drop everything of ours; the portal's table and its rows stay. Accounts go back to `server prepare`."""
    if steps.is_server():
        for name, _statement, _roles in reversed(procedures(Ground(mariadb=True, ed25519=False, mark=""))):
            steps.run(f"DROP PROCEDURE IF EXISTS {name}")
    for table in _OURS:
        op.drop_table(table, if_exists=True)
    for index in _PORTAL_INDEXES:
        steps.run(f"DROP INDEX IF EXISTS {index}" + (" ON student_uploads" if steps.is_server() else ""))
