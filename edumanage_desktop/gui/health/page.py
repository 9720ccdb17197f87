"""The Health page of administrators: a tab each for the state now, the logs, diagnoses, audits and incidents."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from edumanage_desktop.gui.actions.registry import WindowActions
from edumanage_desktop.gui.guide.book import PLACE_PROPERTY, GuidePlace
from edumanage_desktop.gui.health.state_section import StateSection
from edumanage_desktop.gui.jobs.desk import JobsDesk
from edumanage_desktop.gui.tabbed_page import TabbedPage, TabSection
from edumanage_desktop.gui.tasks import TaskLanes
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.services.health.room import HealthRoom

_STATE = 0


def _tr(text: str) -> str:
    return QCoreApplication.translate("Health", text)


class HealthPage(TabbedPage):
    """Each tab loads its modules when it is first looked at."""

    alerts_changed = Signal(object)
    """See `StateSection`."""

    def __init__(
        self,
        *,
        room: HealthRoom,
        jobs: JobsDesk,
        lanes: TaskLanes,
        theme: Theme,
        actions: WindowActions,
        parent: QWidget | None = None,
    ) -> None:
        """`room` opens what the tabs ask; what takes long goes through `jobs`."""
        self._room, self._jobs, self._theme, self._lanes = room, jobs, theme, lanes
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

    def read_state(self) -> None:
        """Read anew how the service is, where that was looked at."""
        section = self.made.get(_STATE)
        if section is not None:
            section.read()

    def _tabs(self) -> tuple[tuple[str, Callable[[QWidget], TabSection]], ...]:
        return ((_tr("State"), self._make_state),)

    def _make_state(self, place: QWidget) -> TabSection:
        made = StateSection(desk=self._room.open_health(), lanes=self._lanes, theme=self._theme, parent=place)
        made.setProperty(PLACE_PROPERTY, str(GuidePlace.HEALTH))
        made.alerts_changed.connect(self.alerts_changed)
        return made
