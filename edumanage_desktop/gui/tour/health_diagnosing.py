"""The scenes of the tab Diagnose: what is the matter, what was found, an index made, and somebody asked about."""

from collections.abc import Callable

from edumanage_desktop.gui.diagnosis.diagnose_section import DiagnoseSection
from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.gui.tour.album import Album, TourStopped, wait_for
from edumanage_desktop.services.diagnosis.matters import Matter

_LOOKS = 2
"""On a busy computer a look may find the database busy; a person looks again."""


class HealthDiagnosingScenes:
    """As an administrator sees it; `take_index_away` plants a fault in the database that the window shows."""

    def __init__(self, *, album: Album, take_index_away: Callable[[], object] = lambda: None) -> None:
        self._album, self._take_index_away = album, take_index_away

    def look(self, window: MainWindow, section: DiagnoseSection) -> None:
        """Choose, look into each, and mend what is slow."""
        self._album.save(window, "diagnose")
        for matter in (Matter.CONNECTION, Matter.UPLOAD):
            self._look_into(section, matter)
            self._album.save(window, f"diagnose-{matter}")
        self._take_index_away()
        self._look_into(section, Matter.PERFORMANCE)
        self._album.save(window, "diagnose-performance")
        if section.pane.box.isVisible():
            section.pane.box.button.click()
            wait_for(section.is_settled, "what is mended")
            self._album.save(window, "diagnose-mended")
        section.choose(Matter.VISIBILITY)
        section.asking.what.setText("a")
        wait_for(lambda: section.asking.is_settled() and section.asking.found.isVisible(), "submissions")
        self._album.save(window, "diagnose-visibility")

    def _look_into(self, section: DiagnoseSection, matter: Matter) -> None:
        section.choose(matter)
        for _look in range(_LOOKS):
            section.look()
            wait_for(section.is_settled, f"a diagnosis of {matter}")
            if section.found(matter) is not None:
                return
        raise TourStopped(f"nothing was found of {matter}: {section.pane.view.text()}")
