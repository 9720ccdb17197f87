"""The scenes of the Import page: nothing chosen yet, a plan, an owner chosen by hand, and what came of it."""

import re
import zipfile
from pathlib import Path
from unicodedata import is_normalized

from edumanage_desktop.gui.importing.page import ImportPage
from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.gui.tour.album import Album, TourStopped, elsewhere, wait_for
from edumanage_desktop.services.register import Register
from edumanage_desktop.services.temporary import temporary_folder

_NAME = "PHYS101-Lab 3 Optics-4711.zip"
_MANY = 12
_DELETED_BY_MOODLE = re.compile(r"""[&<>"`|':\\/_]""")
_TEAM = "moodle:Team A:57"


class ImportScenes:
    """The page as a registrar sees it; `register` is that of the department."""

    def __init__(self, *, album: Album, register: Register) -> None:
        self._album, self._register = album, register

    def bring_in(self, window: MainWindow) -> None:
        """Look at an archive of Moodle, say whose a team's work is, and hand it in."""
        wait_for(lambda: window.workspace is not None and window.workspace.queue.is_settled(), "the session")
        window.form.rail.importing.click()
        wait_for(lambda: window.importing is not None and window.importing.isVisible(), "the page for imports")
        page = window.importing
        if page is None:
            raise TourStopped("The page was not opened")
        self._album.save(window, "import-empty")
        with temporary_folder("edumanage-tour-") as folder:
            page.open(elsewhere(lambda: self._archive(folder), "the archive"))
            wait_for(lambda: page.is_settled() and bool(page.model.lines), "the plan")
            self._album.save(window, "import-plan")
            page.destination.faculty.choose(page.destination.faculty.itemData(1))
            page.destination.changed.emit()
            wait_for(page.is_settled, "the plan")
            self._choose(page, window)
            page.foot.start.click()
            wait_for(lambda: not page.run.is_running and page.is_settled(), "the import")
            self._album.save(window, "import-done")
            page.leave()

    def _choose(self, page: ImportPage, window: MainWindow) -> None:
        page.view.go_to(page.model.row_of(_TEAM))
        page.owner.search.setText("zol")
        wait_for(lambda: page.owner.is_settled() and page.owner.found.isVisible(), "the students found")
        self._album.save(window, "import-owner")
        page.owner.found.itemActivated.emit(page.owner.found.item(0))
        wait_for(page.is_settled, "the plan")

    def _archive(self, folder: Path) -> Path:
        path = folder / _NAME
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            students = [each for each in self._register.students() if is_normalized("NFC", each.full_name)]
            for place, student in enumerate(students[:_MANY]):
                name = _DELETED_BY_MOODLE.sub("", student.full_name)
                archive.writestr(f"{name}_{1200 + place}_assignsubmission_file/report.txt", f"Measured by {name}.\n")
            archive.writestr("Team A_57_assignsubmission_file/report.txt", "Measured together.\n")
            archive.writestr("Default group_assignsubmission_file/report.txt", "Measured alone.\n")
            archive.writestr("../../start.sh", "rm -rf /\n")
        return path
