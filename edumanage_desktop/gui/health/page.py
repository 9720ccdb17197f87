"""The Health page of administrators: a tab each for the state now, the log, diagnoses, audits and incidents."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from edumanage_desktop.domain.health import Alert, Rule
from edumanage_desktop.gui.actions.registry import WindowActions
from edumanage_desktop.gui.guide.book import PLACE_PROPERTY, GuidePlace
from edumanage_desktop.gui.health.state_section import StateSection
from edumanage_desktop.gui.jobs.desk import JobsDesk
from edumanage_desktop.gui.tabbed_page import TabbedPage, TabSection
from edumanage_desktop.gui.tasks import TaskLanes
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.services.health.desk import HealthDesk
from edumanage_desktop.services.health.room import HealthRoom
from edumanage_desktop.services.session import Welcome

if TYPE_CHECKING:
    from edumanage_desktop.gui.audit.audit_section import AuditSection
    from edumanage_desktop.gui.diagnosis.diagnose_section import DiagnoseSection
    from edumanage_desktop.gui.incident.incident_section import IncidentSection
    from edumanage_desktop.gui.logs.logs_section import LogsSection

_STATE, _LOGS, _DIAGNOSE, _AUDIT, _INCIDENTS = range(5)
_ABOUT_BACKUPS = frozenset({Rule.BACKUP, Rule.DRILL})


def _tr(text: str) -> str:
    return QCoreApplication.translate("Health", text)


class HealthPage(TabbedPage):
    """Each tab loads its modules when it is first looked at."""

    alerts_changed = Signal(object)
    """See `StateSection`."""
    incident_changed = Signal(object)
    """See `IncidentSection.open_changed`."""
    visibility_wanted = Signal(object, object)
    """See `DiagnoseSection`."""
    backups_wanted = Signal()
    """Somebody wants to know how backups stand."""

    def __init__(
        self,
        *,
        desk: HealthDesk,
        room: HealthRoom | None,
        welcome: Welcome,
        jobs: JobsDesk,
        lanes: TaskLanes,
        theme: Theme,
        actions: WindowActions,
        parent: QWidget | None = None,
    ) -> None:
        """`room` opens what the tabs beside the first ask; what takes long goes through `jobs`."""
        self._desk, self._room, self._welcome = desk, room, welcome
        self._jobs, self._theme, self._lanes = jobs, theme, lanes
        super().__init__(
            name=_tr("Health"), tabs=self._tabs(), lanes=lanes, theme=theme, actions=actions, parent=parent
        )
        self.setObjectName("health_page")

    @property
    def state(self) -> StateSection:
        """Return how the service is now."""
        section = self.section_of(_STATE)
        assert isinstance(section, StateSection)
        return section

    @property
    def logs(self) -> "LogsSection":
        """Return the log, brought to the front."""
        from edumanage_desktop.gui.logs.logs_section import LogsSection

        section = self._brought(_LOGS)
        assert isinstance(section, LogsSection)
        return section

    @property
    def diagnoses(self) -> "DiagnoseSection":
        """Return the diagnoses, brought to the front."""
        from edumanage_desktop.gui.diagnosis.diagnose_section import DiagnoseSection

        section = self._brought(_DIAGNOSE)
        assert isinstance(section, DiagnoseSection)
        return section

    @property
    def audit(self) -> "AuditSection":
        """Return the audits, brought to the front."""
        from edumanage_desktop.gui.audit.audit_section import AuditSection

        section = self._brought(_AUDIT)
        assert isinstance(section, AuditSection)
        return section

    @property
    def incidents(self) -> "IncidentSection":
        """Return the incidents, brought to the front."""
        from edumanage_desktop.gui.incident.incident_section import IncidentSection

        section = self._brought(_INCIDENTS)
        assert isinstance(section, IncidentSection)
        return section

    def _brought(self, tab: int) -> TabSection:
        self.tabs.setCurrentIndex(tab)
        return self.section_of(tab)

    def read_state(self) -> None:
        """Read anew how the service is, where that was looked at."""
        section = self.made.get(_STATE)
        if section is not None:
            section.read()

    def _tabs(self) -> tuple[tuple[str, Callable[[QWidget], TabSection]], ...]:
        state = ((_tr("State"), self._make_state),)
        if self._room is None:
            return state
        return (
            *state,
            (_tr("Logs"), self._make_logs),
            (_tr("Diagnose"), self._make_diagnoses),
            (_tr("Audit"), self._make_audit),
            (_tr("Incidents"), self._make_incidents),
        )

    def _make_state(self, place: QWidget) -> TabSection:
        made = StateSection(desk=self._desk, lanes=self._lanes, theme=self._theme, parent=place)
        made.setProperty(PLACE_PROPERTY, str(GuidePlace.HEALTH))
        made.alerts_changed.connect(self.alerts_changed)
        made.find_out.connect(self._find_out)
        made.events_wanted.connect(self._show_events)
        return made

    def _make_logs(self, place: QWidget) -> TabSection:
        from edumanage_desktop.gui.logs.logs_section import LogsSection

        assert self._room is not None
        made = LogsSection(desk=self._room.open_logs(), lanes=self._lanes, theme=self._theme, parent=place)
        made.setProperty(PLACE_PROPERTY, str(GuidePlace.LOGS))
        return made

    def _make_diagnoses(self, place: QWidget) -> TabSection:
        from edumanage_desktop.gui.diagnosis.diagnose_section import DiagnoseSection
        from edumanage_desktop.services.finding import find_submissions

        assert self._room is not None
        made = DiagnoseSection(
            room=self._room.diagnosis,
            find=partial(find_submissions, self._welcome.session.reader),
            faculty=self._welcome.faculty,
            jobs=self._jobs,
            lanes=self._lanes,
            theme=self._theme,
            parent=place,
        )
        made.visibility_wanted.connect(self.visibility_wanted)
        return made

    def _make_audit(self, place: QWidget) -> TabSection:
        from edumanage_desktop.gui.audit.audit_section import AuditSection

        assert self._room is not None
        return AuditSection(room=self._room.audit, jobs=self._jobs, lanes=self._lanes, theme=self._theme, parent=place)

    def _make_incidents(self, place: QWidget) -> TabSection:
        from edumanage_desktop.gui.incident.incident_section import IncidentSection

        assert self._room is not None
        made = IncidentSection(
            desk=self._room.open_incidents(), jobs=self._jobs, lanes=self._lanes, theme=self._theme, parent=place
        )
        made.open_changed.connect(self.incident_changed)
        return made

    def _find_out(self, alert: Alert) -> None:
        """Go to where more is found out about an alert."""
        if alert.rule in _ABOUT_BACKUPS:
            self.backups_wanted.emit()
        elif self._room is None:
            return
        elif alert.rule in (Rule.PERMISSIONS, Rule.BROKEN_CHAIN):
            self.tabs.setCurrentIndex(_AUDIT)
        else:
            self._diagnose(alert.rule)

    def _diagnose(self, rule: Rule) -> None:
        from edumanage_desktop.services.diagnosis.matters import Matter

        matter = {
            Rule.UPLOAD_FAILURES: Matter.UPLOAD,
            Rule.FREE_STORAGE: Matter.UPLOAD,
            Rule.SLOW_ANSWERS: Matter.PERFORMANCE,
            Rule.IDLE_TRANSACTION: Matter.PERFORMANCE,
        }.get(rule, Matter.CONNECTION)
        section = self.diagnoses
        section.choose(matter)
        section.look()

    def _show_events(self, begins: datetime, ends: datetime) -> None:
        """Show the log of a time."""
        if self._room is not None:
            self.logs.show_between(begins, ends)
