"""A run in the words of an event: how a schedule tells the database what came of it, and how that is read again.

`task=backups run=WHEN ended=WHEN steps=NAME:well,NAME:failed result=WORD snapshot=NAME record=NAME login=… computer=…
said=…`; what stands behind the record in the repository is for people alone, and may be cut.
"""

import re
from datetime import UTC, datetime

from edumanage_desktop.domain.backups import SNAPSHOT_FORM, began_at
from edumanage_desktop.services.backup.runs import Run, Step

BEGINNING = "task=backups run="
"""What the detail of such an event begins with."""
_WELL, _FAILED = "well", "failed"
_AT = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ"
_FORM = re.compile(
    rf"{BEGINNING}(?P<began>{_AT}) ended=(?P<ended>{_AT}) steps=(?P<steps>[a-z :,-]*) result=[a-z]+"
    rf" snapshot=(?P<snapshot>|{SNAPSHOT_FORM.pattern}) record=(?P<record>|{SNAPSHOT_FORM.pattern}) login=(?P<who>.*)",
    re.DOTALL,
)
_WHO = re.compile(r"(?P<login>.*?) computer=(?P<computer>.*?)(?: said=(?P<said>.*))?", re.DOTALL)


def told_of(run: Run) -> str:
    """Return a run in words."""
    result = _WELL if run.is_well else _FAILED if run.snapshot is None else "trouble"
    steps = ",".join(f"{step.name}:{_WELL if step.is_well else _FAILED}" for step in run.steps)
    said = f" said={run.trouble()}" if not run.is_well else ""
    return (
        f"{BEGINNING}{_written(run.began_at)} ended={_written(run.ended_at)} steps={steps} result={result}"
        f" snapshot={run.snapshot or ''} record={run.record} login={run.login} computer={run.computer}{said}"
    )


def read_told(detail: str) -> Run | None:
    """Return the run that an event tells of, to the second; None for one that tells of no run."""
    found = _FORM.fullmatch(detail)
    if found is None:
        return None
    who = _WHO.fullmatch(found["who"])
    said = "" if who is None else who["said"] or ""
    parts = [each.rpartition(":") for each in found["steps"].split(",") if ":" in each]
    try:
        if found["snapshot"]:
            began_at(found["snapshot"])
        return Run(
            _read(found["began"]),
            _read(found["ended"]),
            "" if who is None else who["login"],
            "" if who is None else who["computer"],
            found["snapshot"] or None,
            tuple(Step(name, how == _WELL, "" if how == _WELL else said) for name, _, how in parts),
            record=found["record"],
        )
    except ValueError:
        return None


def _written(at: datetime) -> str:
    return f"{at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"


def _read(text: str) -> datetime:
    return datetime.strptime(text, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)
