"""Telling administrators of regular tasks that are overdue: each once, whoever looks at the calendar."""

from collections.abc import Callable

from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.domain.maintenance import DueState, TaskName
from edumanage_desktop.domain.sentences import Moment, Sentence
from edumanage_desktop.services.backup.standing import Alert, AlertKind, stamp
from edumanage_desktop.services.maintenance.calendar import Entry, TaskRecords, calendar
from edumanage_desktop.services.work import KeepGoing, TaskResult, WorkClaims

_TOLD_ELSEWHERE = frozenset({TaskName.DRILL})
"""An overdue drill is an alert of the backups already."""
_TASKS = tuple(TaskName)


def overdue_alerts(records: TaskRecords) -> tuple[Alert, ...]:
    """Return an alert for each overdue task; its key is the same until the task was done."""
    overdue = [entry for entry in calendar(records) if entry.state is DueState.OVERDUE]
    return tuple(_alert(entry) for entry in overdue if entry.task.name not in _TOLD_ELSEWHERE)


def tell_overdue(
    records: TaskRecords,
    claims: WorkClaims,
    tell: Callable[[tuple[Alert, ...]], tuple[Sentence, ...]],
    _keep_going: KeepGoing,
) -> TaskResult:
    """Raise what is newly overdue as trouble of one run only, and mail it; `tell` mails each once to each.

    Raises the `DatabaseError`s.
    """
    alerts, trouble = overdue_alerts(records), []
    for alert in alerts:
        row = alert.key.partition("@")[0]
        if claims.remembered(row) != alert.key.partition("@")[2]:
            claims.done(row, go_on_at=alert.key.partition("@")[2])
            trouble.append(alert.sentence)
    hindered: tuple[Sentence, ...] = ()
    try:
        hindered = tell(alerts) if alerts else ()
    except EduManageError as error:
        hindered = (error.sentence,)
    if trouble:
        trouble += hindered
    return TaskResult({"overdue": len(alerts)}, tuple(trouble))


def _alert(entry: Entry) -> Alert:
    assert entry.due_at is not None
    name = entry.task.name
    sentence = Sentence(
        "A regular task is overdue: {task}. It was due on {when}. The calendar under Department, Maintenance tasks,"
        " says who did it last; do it, and record it there.",
        task=entry.task.words,
        when=Moment(entry.due_at),
    )
    return Alert(AlertKind.TASK, f"task-{name}@{stamp(entry.due_at)}", sentence, entry.due_at, _TASKS.index(name))
