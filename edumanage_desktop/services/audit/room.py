"""What the window asks of audits: who did the last one, another one, and its report as files."""

from collections.abc import Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Protocol

from edumanage_desktop.domain.audit import CheckedReport, SignedReport
from edumanage_desktop.services.audit.auditing import AuditDesk
from edumanage_desktop.services.backup.room import Account
from edumanage_desktop.services.maintenance.calendar import TaskRecord


class AuditRoom(Protocol):
    """Audits the department in which somebody is signed in; `server` is the host that has it, '' for a file."""

    server: str

    def last(self) -> TaskRecord | None:
        """Return the record of the last audit, None before the first; raises the `DatabaseError`s and `Refused`."""
        ...

    def open(self, account: Account | None) -> AbstractContextManager[AuditDesk]:
        """Open what audits; `account` administers the server, None to leave out what only such an account sees."""
        ...

    def check(self, path: Path) -> CheckedReport:
        """Return what an earlier report says of itself; raises `ReportInvalid`."""
        ...

    def save(self, made: SignedReport, path: Path) -> Sequence[Path]:
        """Write a report into new files, and return them: pages at `path`, their signature, and the signed file beside.

        A path that ends in .json is that of the signed file alone. Raises `FileNotNew`, `KeyNotKept` and
        `RepositoryUnavailable`.
        """
        ...
