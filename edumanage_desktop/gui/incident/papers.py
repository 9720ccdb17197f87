"""The papers of an incident in the window: an archive of evidence is checked, and a report written, in a lane."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QFileDialog

from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.languages import spoken_now
from edumanage_desktop.gui.tasks import Lane
from edumanage_desktop.services.incidents.desk import IncidentDesk
from edumanage_desktop.services.incidents.preserving import check_against_record
from edumanage_desktop.services.incidents.report import write_report
from edumanage_desktop.services.incidents.sealing import EvidenceCheck

if TYPE_CHECKING:
    from edumanage_desktop.gui.incident.incident_section import IncidentSection


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Incidents", text, None, count)


class IncidentPapers(QObject):
    """Works for a section, which does one thing at a time and says what came of it."""

    def __init__(self, *, desk: IncidentDesk, section: "IncidentSection") -> None:
        super().__init__(section)
        self._desk, self._section = desk, section

    def check(self, path: Path) -> None:
        """Compare an archive of evidence with the seal that its incident's record holds, and say what was found."""

        def told(found: tuple[EvidenceCheck, Sequence[Sentence]]) -> None:
            check, wrong = found
            holds = _tr(
                "All %n parts of {file} are as they were sealed, and the seal is the recorded one.", check.checked
            )
            lines = [wording.said(each) for each in wrong] or [holds.format(file=wording.isolated(path.name))]
            self._section.say("\n".join(lines))

        self._section.work_on(partial(check_against_record, self._desk, path), told, lane=Lane.FILES)

    def save_report(self, path: Path) -> None:
        """Write the report of the incident that is shown into a new file."""
        incident = self._section.shown()
        if incident is None:
            return
        language = spoken_now()
        work = partial(write_report, self._desk, incident, path, say=wording.said, language=language)
        words = _tr("The report is in {path}.").format(path=wording.isolated(wording.plain(str(path))))
        self._section.work_on(work, lambda _none: self._section.say(words), lane=Lane.FILES)

    def choose_archive(self) -> None:
        """Ask which archive is checked."""
        name, _kind = QFileDialog.getOpenFileName(self._section, _tr("Check an archive"), str(Path.home()), "*.zip")
        if name:
            self.check(Path(name))

    def choose_report(self) -> None:
        """Ask where the report is written."""
        incident = self._section.shown()
        if incident is None:
            return
        suggestion = str(Path.home() / _tr("incident-{number}.pdf").format(number=incident.number))
        name, _kind = QFileDialog.getSaveFileName(
            self._section,
            _tr("Save the report"),
            suggestion,
            "*.pdf *.html",
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if name:
            self.save_report(Path(name) if Path(name).suffix else Path(f"{name}.pdf"))
