"""Reading everything about one submission: row, description, files, history."""

from edumanage_desktop.adapters.database.connections import Connection
from edumanage_desktop.adapters.database.rows import (
    HISTORY_COLUMNS,
    ROW_COLUMNS,
    ROW_WIDTH,
    read_history_entry,
    read_submission,
)
from edumanage_desktop.domain.submissions import SubmissionDetails, SubmissionFile


def read_details(connection: Connection, scope: str, upload_id: int) -> SubmissionDetails | None:
    """Return the details through the views of `scope` ('all', 'faculty' or 'own'), None when they do not show it."""
    upload = {"upload": upload_id}
    row = connection.row(
        f"SELECT {ROW_COLUMNS},description,previous_upload_id FROM {scope}_uploads WHERE id=:upload", upload
    )
    if row is None:
        return None
    files = connection.rows(
        f"SELECT position,store_key,name,media_type,size_bytes,sha256 FROM {scope}_files"
        " WHERE upload_id=:upload ORDER BY position",
        upload,
    )
    history = connection.rows(
        f"SELECT {HISTORY_COLUMNS} FROM {scope}_history WHERE upload_id=:upload ORDER BY version", upload
    )
    description, previous_upload_id = row[ROW_WIDTH:]
    return SubmissionDetails(
        submission=read_submission(row),
        description=description,
        files=tuple(SubmissionFile(*file) for file in files),
        history=tuple(read_history_entry(entry) for entry in history),
        previous_upload_id=previous_upload_id,
    )
