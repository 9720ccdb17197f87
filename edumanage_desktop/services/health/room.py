"""What the tabs of the Health page ask besides the state of the service, each opened when it is first looked at."""

from collections.abc import Callable
from dataclasses import dataclass

from edumanage_desktop.services.audit.room import AuditRoom
from edumanage_desktop.services.diagnosis.room import DiagnosisRoom
from edumanage_desktop.services.incidents.desk import IncidentDesk
from edumanage_desktop.services.logs.desk import LogDesk


@dataclass(frozen=True, slots=True, kw_only=True)
class HealthRoom:
    """Of where one administrator signed in; `close` ends what was opened."""

    open_logs: Callable[[], LogDesk]
    diagnosis: DiagnosisRoom
    audit: AuditRoom
    open_incidents: Callable[[], IncidentDesk]
    close: Callable[[], None]
