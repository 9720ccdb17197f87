"""The Health page of administrators: a tab each for the state now, the logs, diagnoses, audits and incidents."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from edumanage_desktop.gui.actions.registry import WindowActions
from edumanage_desktop.gui.health.room import HealthRoom
from edumanage_desktop.gui.jobs.desk import JobsDesk
from edumanage_desktop.gui.tabbed_page import TabbedPage, TabSection
from edumanage_desktop.gui.tasks import TaskLanes
from edumanage_desktop.gui.theme import Theme


def _tr(text: str) -> str:
    return QCoreApplication.translate("Health", text)


class HealthPage(TabbedPage):
    """Each tab loads its modules when it is first looked at."""

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

    def _tabs(self) -> tuple[tuple[str, Callable[[QWidget], TabSection]], ...]:
        return ((_tr("State"), self._make_state),)

    def _make_state(self, place: QWidget) -> TabSection:
        from edumanage_desktop.gui.health.state_section import StateSection

        return StateSection(room=self._room, lanes=self._lanes, theme=self._theme, parent=place)
