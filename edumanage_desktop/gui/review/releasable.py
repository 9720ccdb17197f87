"""One prepared decision as the release shows it: whether it is ready, and what came between."""

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from edumanage_desktop.domain.acts import Act
from edumanage_desktop.domain.submissions import HistoryEntry
from edumanage_desktop.gui import wording
from edumanage_desktop.services.drafts import Draft
from edumanage_desktop.services.prepared import Judged, Standing


class Verdict(Enum):
    """What a release makes of it."""

    READY = auto()
    CHANGED = auto()
    GONE = auto()
    TYPED_SINCE = auto()
    """Other feedback was typed after the decision was prepared."""
    ON_ITS_WAY = auto()
    """A decision on the submission has no answer yet."""


@dataclass(frozen=True, slots=True)
class Releasable:
    """What stands in a row of the list."""

    judged: Judged
    verdict: Verdict
    title: str
    student: str

    @property
    def act(self) -> Act:
        """Return what a release sends."""
        return self.judged.prepared.act

    @property
    def upload_id(self) -> int:
        """Return the submission."""
        assert self.act.upload_id is not None
        return self.act.upload_id

    def last(self) -> HistoryEntry | None:
        """Return what somebody did since it was prepared."""
        theirs = self.judged.theirs
        return theirs.last_since(self.act.expected_version) if theirs is not None else None

    def words(self) -> str:
        """Return how it stands."""
        last = self.last()
        if self.verdict is Verdict.CHANGED and last is not None:
            event, time = wording.history_words(last), wording.moment(last.at)
            return _tr("Changed since: {event} · {time}").format(event=event, time=time)
        return {
            Verdict.READY: _tr("As you saw it"),
            Verdict.CHANGED: _tr("Changed since"),
            Verdict.GONE: _tr("You can no longer see it"),
            Verdict.TYPED_SINCE: _tr("You typed other feedback since: prepare it again"),
            Verdict.ON_ITS_WAY: _tr("A decision is on its way"),
        }[self.verdict]


def releasable(judged: Judged, *, draft: Draft, is_open: bool) -> Releasable:
    """Return a row of the list; `draft` is what stands in the fields of its submission now."""
    row, number = judged.submission, judged.prepared.upload_id
    title = wording.title_of(row) if row is not None else _tr("Submission {id}").format(id=number)
    student = wording.student_of(row) if row is not None else ""
    return Releasable(judged, _verdict(judged, draft, is_open=is_open), title, student)


def _verdict(judged: Judged, draft: Draft, *, is_open: bool) -> Verdict:
    if is_open:
        return Verdict.ON_ITS_WAY
    if judged.standing is Standing.GONE:
        return Verdict.GONE
    if judged.standing is Standing.CHANGED:
        return Verdict.CHANGED
    has_other_words = not draft.without(Draft.of(judged.prepared.act)).is_blank()
    return Verdict.TYPED_SINCE if has_other_words else Verdict.READY


def _tr(text: str) -> str:
    return QCoreApplication.translate("Release", text)
