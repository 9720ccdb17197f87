"""The sentences about decisions that are made together."""

from collections.abc import Sequence
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from edumanage_desktop.domain.acts import ActKind
from edumanage_desktop.gui import wording
from edumanage_desktop.services.batches import Fate, RowReport, count_of


class Purpose(Enum):
    """What a batch is for."""

    DECIDE = auto()
    RELEASE = auto()
    UNDO = auto()
    MOVE = auto()
    MOVE_BACK = auto()


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Batch", text, None, count)


def progress_words(purpose: Purpose, answered: int, total: int) -> str:
    """Return how far a batch is."""
    words = {
        Purpose.DECIDE: _tr("Deciding: {answered} of {total}"),
        Purpose.RELEASE: _tr("Releasing: {answered} of {total}"),
        Purpose.UNDO: _tr("Taking back: {answered} of {total}"),
        Purpose.MOVE: _tr("Moving: {answered} of {total}"),
        Purpose.MOVE_BACK: _tr("Moving back: {answered} of {total}"),
    }
    return words[purpose].format(answered=wording.number(answered), total=wording.number(total))


def result_words(purpose: Purpose, reports: Sequence[RowReport]) -> str:
    """Return what came of a batch, in one sentence or two."""
    done = count_of(reports, Fate.DONE)
    if done == len(reports):
        one, many = {
            Purpose.DECIDE: (_tr("1 decision recorded."), _tr("%n decisions recorded.", done)),
            Purpose.RELEASE: (_tr("1 decision released."), _tr("%n decisions released.", done)),
            Purpose.UNDO: (_tr("1 decision taken back."), _tr("%n decisions taken back.", done)),
            Purpose.MOVE: (_tr("1 submission moved."), _tr("%n submissions moved.", done)),
            Purpose.MOVE_BACK: (_tr("1 submission moved back."), _tr("%n submissions moved back.", done)),
        }[purpose]
        return one if done == 1 else many
    words = {
        Purpose.DECIDE: _tr("{done} of {total} decisions recorded. The report tells why the others were not."),
        Purpose.RELEASE: _tr("{done} of {total} decisions released. The others are kept; the report tells why."),
        Purpose.UNDO: _tr("{done} of {total} decisions taken back. The others stand; the report tells why."),
        Purpose.MOVE: _tr("{done} of {total} submissions moved. The others are where they were; the report tells why."),
        Purpose.MOVE_BACK: _tr("{done} of {total} submissions moved back. The others stay; the report tells why."),
    }
    return words[purpose].format(done=wording.number(done), total=wording.number(len(reports)))


def ended_words(purpose: Purpose, reports: Sequence[RowReport], why: str) -> str:
    """Return what came of moves that something ended before their end; `why` is a sentence."""
    words = {
        Purpose.MOVE: _tr("{done} of {total} submissions moved; the others are where they were. {why}"),
        Purpose.MOVE_BACK: _tr("{done} of {total} submissions moved back; the others stay. {why}"),
    }
    done, total = wording.number(count_of(reports, Fate.DONE)), wording.number(len(reports))
    return words[purpose].format(done=done, total=total, why=why)


def fate_words(report: RowReport) -> str:
    """Return what came of one row, in a word or two."""
    if report.fate is Fate.DONE:
        words = {
            ActKind.APPROVE: _tr("Approved"),
            ActKind.REJECT: _tr("Rejected"),
            ActKind.REOPEN: _tr("Reopened"),
            ActKind.REASSIGN: _tr("Moved"),
        }
        return words.get(report.act.kind, _tr("Recorded"))
    return {
        Fate.CHANGED: _tr("Changed since"),
        Fate.REFUSED: _tr("Refused"),
        Fate.WAITS: _tr("Waits to be sent"),
        Fate.NOT_SENT: _tr("Not sent"),
    }[report.fate]


def why_words(report: RowReport) -> str:
    """Return why a row was not done, empty for one that was."""
    if report.last is not None:
        return _tr("{event} · {time}").format(
            event=wording.history_words(report.last), time=wording.moment(report.last.at)
        )
    if report.why:
        return wording.said(report.why)
    if report.fate is Fate.NOT_SENT:
        return _tr("The batch ended before its turn. It is as it was.")
    return ""


def question_words(kind: ActKind, count: int, *, prepares: bool) -> str:
    """Return the question before a batch."""
    if prepares:
        one, many = {
            ActKind.APPROVE: (
                _tr("Prepare to approve 1 submission?"),
                _tr("Prepare to approve %n submissions?", count),
            ),
            ActKind.REJECT: (_tr("Prepare to reject 1 submission?"), _tr("Prepare to reject %n submissions?", count)),
        }[kind]
    else:
        one, many = {
            ActKind.APPROVE: (_tr("Approve 1 submission?"), _tr("Approve %n submissions?", count)),
            ActKind.REJECT: (_tr("Reject 1 submission?"), _tr("Reject %n submissions?", count)),
        }[kind]
    return one if count == 1 else many


def button_words(kind: ActKind, count: int, *, selected: int, prepares: bool) -> str:
    """Return what stands on the button that decides about several, of which only `count` can be decided so."""
    if prepares:
        words = {ActKind.APPROVE: _tr("Prepare {count} approvals"), ActKind.REJECT: _tr("Prepare {count} rejections…")}
    elif count < selected:
        words = {ActKind.APPROVE: _tr("Approve {count} of {all}"), ActKind.REJECT: _tr("Reject {count} of {all}…")}
    else:
        words = {ActKind.APPROVE: _tr("Approve {count}"), ActKind.REJECT: _tr("Reject {count}…")}
    return words[kind].format(count=wording.number(count), all=wording.number(selected))
