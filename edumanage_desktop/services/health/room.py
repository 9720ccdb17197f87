"""What the tabs of the Health page ask besides the state of the service, each opened when it is first looked at."""

from collections.abc import Callable
from dataclasses import dataclass

from edumanage_desktop.services.audit.room import AuditRoom
from edumanage_desktop.services.diagnosis.room import DiagnosisRoom
from edumanage_desktop.services.logs.desk import LogDesk


@dataclass(frozen=True, slots=True, kw_only=True)
class HealthRoom:
    """Of where one administrator signed in; `close` ends what `open_logs` opened."""

    open_logs: Callable[[], LogDesk]
    diagnosis: DiagnosisRoom
    audit: AuditRoom
    close: Callable[[], None]
