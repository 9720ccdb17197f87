"""A security audit from its first look to its record: what was found is signed, and stands in the calendar of tasks."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from edumanage_desktop.domain.audit import (
    AREA_TITLES,
    AuditArea,
    AuditFinding,
    AuditReport,
    AuditSubject,
    CheckedReport,
    Gravity,
    SignedReport,
)
from edumanage_desktop.domain.maintenance import Outcome, TaskName
from edumanage_desktop.services.audit import judging
from edumanage_desktop.services.audit.access_review import review
from edumanage_desktop.services.audit.facts import AuditSource
from edumanage_desktop.services.audit.signed_report import ReportSigner, signed
from edumanage_desktop.services.backup.progress import Progress, Stage, no_progress
from edumanage_desktop.services.maintenance.calendar import TaskRecord, TaskRecords


@dataclass(frozen=True, slots=True)
class AuditDesk:
    """What an audit needs: who tells it, the records of tasks, who signs, and what is audited."""

    source: AuditSource
    records: TaskRecords
    signer: ReportSigner
    subject: AuditSubject
    is_file: bool

    def last(self) -> TaskRecord | None:
        """Return the record of the last audit, None before the first."""
        return self.records.latest().get(TaskName.SECURITY_AUDIT)


def audited(desk: AuditDesk, *, earlier: CheckedReport | None = None, progress: Progress = no_progress) -> SignedReport:
    """Look at everything, judge it and sign it; nothing is recorded yet.

    `earlier` is a report that was checked: what its checkpoint holds must still be there. Raises `Refused` for who is
    no administrator, `KeyNotKept`, `CheckpointUnreadable`, `BackupCancelled` and the `DatabaseError`s.
    """
    desk.source.require_administrator()
    _first = desk.signer.public_key  # an audit that cannot be signed is better not begun
    last = desk.last()
    report = _looked(desk, None if last is None else last.at, earlier, progress)
    return signed(report, desk.signer)


def record(desk: AuditDesk, made: SignedReport) -> TaskRecord:
    """Record an audit as the regular task; what is to be mended leaves it due. Raises the `DatabaseError`s."""
    outcome = Outcome.WELL if made.report.is_well else Outcome.TROUBLE
    return desk.records.note(TaskName.SECURITY_AUDIT, outcome, record_words(made))


def _looked(desk: AuditDesk, since: datetime | None, earlier: CheckedReport | None, progress: Progress) -> AuditReport:
    source, now = desk.source, desk.source.now()
    checkpoint, made_at = _compared(earlier)
    head: dict[str, Any] = {}

    def history() -> list[AuditFinding]:
        facts = source.history(checkpoint, made_at)
        head.update({} if facts.broken else facts.head)
        return judging.history_findings(facts)

    looks: Mapping[AuditArea, Callable[[], list[AuditFinding]]] = {
        AuditArea.ACCESS: lambda: review(source.access(since)),
        AuditArea.RIGHTS: lambda: judging.drift_findings(source.drift()),
        AuditArea.SERVER: lambda: judging.server_findings(source.server(), is_file=desk.is_file),
        AuditArea.FILES: lambda: judging.store_findings(source.store()),
        AuditArea.COMPUTER: lambda: judging.computer_findings(source.computer()),
        AuditArea.TLS: lambda: judging.tls_findings(source.tls(), now),
        AuditArea.VERSIONS: lambda: judging.version_findings(source.versions(), now),
        AuditArea.HISTORY: history,
    }
    found: list[AuditFinding] = []
    for done, (area, look) in enumerate(looks.items()):
        progress(Stage(AREA_TITLES[area], done, len(looks), 0))
        found += look()
    return AuditReport(now, replace(desk.subject, reaches_back_to=since), tuple(found), head)


def _compared(earlier: CheckedReport | None) -> tuple[Mapping[str, Any] | None, str | None]:
    """Return the checkpoint of an earlier report and when that was, None where its history did not hold."""
    checkpoint = None if earlier is None else earlier.document.get("checkpoint")
    if earlier is None or not isinstance(checkpoint, dict) or not checkpoint:
        return None, None
    return checkpoint, str(earlier.document.get("at", ""))


_RECORDED = re.compile(r"(\d{1,9}) to mend, (\d{1,9}) to look at, (\d{1,9}) not tried;", re.ASCII)


def record_words(made: SignedReport) -> str:
    """Return what is recorded of an audit, by which its report is known later."""
    counts = {gravity: made.report.count(gravity) for gravity in Gravity}
    return (
        f"{counts[Gravity.WRONG]} to mend, {counts[Gravity.LOOK]} to look at, {counts[Gravity.NOT_TRIED]} not tried;"
        f" report sha256 {made.sha256}, key {made.fingerprint}"
    )


def recorded_counts(result: str) -> tuple[int, int, int] | None:
    """Return how much `record_words` tells to mend, to look at and not tried; None of what somebody wrote."""
    found = _RECORDED.match(result)
    return None if found is None else (int(found[1]), int(found[2]), int(found[3]))
