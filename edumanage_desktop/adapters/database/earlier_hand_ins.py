"""What whoever is signed in handed in before, found by the id of the act that did it."""

import json
from collections.abc import Callable
from datetime import datetime

from edumanage_desktop.adapters.database.connections import Connections
from edumanage_desktop.adapters.database.failures import translated
from edumanage_desktop.domain.acts import ActFile, ActKind
from edumanage_desktop.domain.submissions import SubmissionDetails
from edumanage_desktop.services.intake import Receipt

_ACT = "SELECT done_upload_id,done_version,title,files FROM my_acts WHERE act_uuid=:act_uuid AND kind=:kind"


class DatabaseEarlierHandIns:
    """See `services.intake.EarlierHandIns`; `details` reads a submission with its history."""

    def __init__(self, *, connections: Connections, details: Callable[[int], SubmissionDetails | None]) -> None:
        self._connections, self._details = connections, details

    def receipt(self, act_uuid: str) -> Receipt | None:
        """Return what the act says, with the moment that the history has for it."""
        values = {"act_uuid": act_uuid, "kind": str(ActKind.SUBMIT)}
        with translated(), self._connections.reading() as connection:
            row = connection.row(_ACT, values)
        if row is None:
            return None
        upload_id, version, title, files = row
        return Receipt(
            upload_id=int(upload_id),
            title=title or "",
            begun_at=None,
            ended_at=self._moment(int(upload_id), int(version)),
            files=tuple(
                ActFile(file["key"], file["name"], file["type"], file["size"], file["sha256"])
                for file in json.loads(files or "[]")
            ),
        )

    def _moment(self, upload_id: int, version: int) -> datetime | None:
        details = self._details(upload_id)
        entries = details.history if details is not None else ()
        return next((entry.at for entry in entries if entry.version == version), None)
