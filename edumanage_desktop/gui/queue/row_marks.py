"""What stands under a row's status: a prepared decision that nobody else sees, or that work rests or was set aside."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from edumanage_desktop.domain.acts import ActKind
from edumanage_desktop.domain.statuses import Status
from edumanage_desktop.domain.submissions import Submission


@dataclass(frozen=True, slots=True)
class RowMark:
    """An icon, its colour token and a word."""

    icon: str
    token: str
    word: str


def mark_of(row: Submission, prepared: str | None) -> RowMark | None:
    """Return the mark of a row, None for none; what is prepared comes before what was set aside.

    `prepared` may be the kind's bare text, which is what Qt makes of it on the way through a model.
    """
    if prepared is not None:
        icon = "approved" if prepared == ActKind.APPROVE else "rejected"
        return RowMark(icon, icon, _tr("prepared"))
    if row.archived_at is not None:
        return RowMark("archive", "muted", _tr("archived"))
    if row.set_aside and row.status == Status.SUBMITTED:
        return RowMark("aside", "muted", _tr("set aside"))
    return None


def spoken_status(row: Submission, status: str, prepared: ActKind | None) -> str:
    """Return the status as it is read aloud and stands in the tooltip, with what the mark tells."""
    if prepared is ActKind.APPROVE:
        return _tr("{status}, approval prepared").format(status=status)
    if prepared is not None:
        return _tr("{status}, rejection prepared").format(status=status)
    if row.archived_at is not None:
        return _tr("{status}, archived").format(status=status)
    if mark_of(row, None) is not None:
        return _tr("{status}, set aside").format(status=status)
    return status


def _tr(text: str) -> str:
    return QCoreApplication.translate("RowMarks", text)
