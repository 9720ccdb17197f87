"""How far a job is, in words."""

import re
from functools import reduce

from PySide6.QtCore import QCoreApplication

from edumanage_desktop.gui import wording
from edumanage_desktop.gui.jobs.job import Job, JobState
from edumanage_desktop.services.backup.progress import Stage

_COMPARED = re.compile(r"(\w+), compared")
_MINUTE_S, _HOUR_S = 60, 3600


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Jobs", text, None, count)


def stage_words(stage: Stage) -> str:
    """Return what a job does, as services name it, in the person's language."""
    known = {
        "files": _tr("Files"),
        "checks": _tr("Checks"),
        "files written": _tr("Files written"),
        "objects": _tr("Files of the repository"),
        "objects removed": _tr("Contents removed"),
        "rows": _tr("Rows of the file"),
        "acts done again": _tr("Acts done again"),
        "carried over": _tr("Carrying accounts and erasures over"),
        "switched": _tr("Switching"),
        "archive": _tr("Works archived"),
        "archive rows": _tr("Rows taken out"),
        "migration": _tr("Migrating, which cannot be stopped any more"),
        "verification": _tr("Verifying the deployment"),
        "migration of the copy": _tr("Migrating a copy in scratch"),
        "verification of the copy": _tr("Working in the copy"),
        "maintenance window": _tr("Seeing to the maintenance window"),
    }
    if stage.doing in known:
        return known[stage.doing]
    compared = _COMPARED.fullmatch(stage.doing)
    if compared is not None:
        return _tr("Comparing the table {table}").format(table=wording.isolated(compared[1]))
    return _tr("Table {table}").format(table=wording.isolated(wording.plain(stage.doing)))


def progress_words(job: Job) -> str:
    """Return what a running job does, how far it is, how fast, and how long it still takes; what came of an ended."""
    if not job.is_running():
        return _tr("{time} · {what}").format(time=wording.moment(job.ended_at), what=job.words)
    if job.state is JobState.STOPPING:
        return _tr("Stopping…")
    stage = job.stage
    if stage is None:
        return _tr("Beginning…")
    parts = [_count_words(stage)]
    if stage.size_bytes:
        parts.append(wording.size(stage.size_bytes))
    speed, left = job.pace.bytes_per_second(), job.pace.seconds_left()
    if speed is not None:
        parts.append(_tr("{size} per second").format(size=wording.size(round(speed))))
    if left is not None:
        parts.append(_tr("{time} left").format(time=duration(left)))
    return reduce(lambda before, more: _tr("{before} · {more}").format(before=before, more=more), parts)


def duration(seconds: float) -> str:
    """Return how long something takes, in the roughness that a person wants it."""
    if seconds < _MINUTE_S:
        return _tr("%n s", max(1, round(seconds)))
    if seconds < _HOUR_S:
        return _tr("%n min", round(seconds / _MINUTE_S))
    return _tr("%n h", round(seconds / _HOUR_S))


def percent(job: Job) -> int | None:
    """Return how much of what it does now is done, None where nobody knows."""
    stage = job.stage
    if stage is None or not stage.total:
        return None
    return min(100, stage.done * 100 // stage.total)


def _count_words(stage: Stage) -> str:
    what, done = stage_words(stage), wording.number(stage.done)
    if stage.total is None:
        return _tr("{what}: {done}").format(what=what, done=done) if stage.done else what
    return _tr("{what}: {done} of {total}").format(what=what, done=done, total=wording.number(stage.total))
