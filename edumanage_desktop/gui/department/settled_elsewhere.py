"""What else is configuration and is no setting: where files are, how the database is set up, and where each is set."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.sign_in.card import text_button, text_label
from edumanage_desktop.services.archive.desk import ArchiveDesk
from edumanage_desktop.services.department import Department


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """What was read: how the database is configured, and for administrators the places of files.

    `place` is the place of the submitted files, or the error that tells why nobody knows it.
    `archive` is None where there is none.
    """

    engine: Mapping[str, str]
    place: str | EduManageError | None = None
    archive: str | None = None


def read_elsewhere(department: Department, archive: ArchiveDesk | None) -> Elsewhere:
    """Ask the database, and this computer for its place of files."""
    engine = department.engine_settings()
    if archive is None:
        return Elsewhere(engine)
    try:
        place: str | EduManageError = archive.warm_place()
    except EduManageError as error:
        place = error
    return Elsewhere(engine, place, archive.records.place())


class SettledElsewhere(QWidget):
    """Tells, and changes nothing: each line says where that is done."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.files, self.archive, self.database, self.others = (text_label("", "secondary", self) for _ in range(4))
        self.others.setText(
            self.tr(
                "Backups, where they are and when they are made: page Backups. Which database and which place of files"
                " this window uses: its connection, at the sign-in. How often a timer looks: the timer of “work"
                " --once”."
            )
        )
        self.show_engine = text_button(self.tr("Show how the database is configured"), self)
        self.show_engine.setCheckable(True)
        self.engine = text_label("", "secondary", self)
        self.engine.setAccessibleDescription(self.tr("How the database is configured"))
        self.engine.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.engine.hide()
        self.show_engine.toggled.connect(self._unfold)
        self._unfold(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for label in (self.files, self.archive, self.others, self.database):
            column.addWidget(label)
        column.addWidget(self.show_engine, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.engine)

    def show_settled(self, found: Elsewhere) -> None:
        """Show what was read."""
        self.files.setVisible(found.place is not None)
        self.archive.setVisible(found.place is not None)
        if isinstance(found.place, EduManageError):
            self.files.setText(wording.said(found.place.sentence))
        elif found.place is not None:
            words = self.tr("Submitted files are at {place}: the connection names it, else the surroundings do.")
            self.files.setText(words.format(place=wording.isolated(wording.plain(found.place))))
        words = (
            self.tr("Nobody named a place for the archive; “Archive decided work…” in the menu asks for one.")
            if found.archive is None
            else self.tr("Files of archived work are at {place}; “Archive decided work…” in the menu changes that.")
        )
        self.archive.setText(words.format(place=wording.isolated(wording.plain(found.archive))))
        version = wording.isolated(wording.plain(found.engine.get("version", "")))
        words = (
            self.tr("The database is a server, {version}; who runs the server configures it in its own files.")
            if "max_connections" in found.engine
            else self.tr("The database is a file, SQLite {version}, which needs no configuration.")
        )
        self.database.setText(words.format(version=version))
        lines = (f"{name}: {wording.plain(value)}" for name, value in found.engine.items())
        self.engine.setText("\n".join(wording.isolated(line) for line in lines))

    def _unfold(self, is_open: bool) -> None:
        self.engine.setVisible(is_open)
        self.show_engine.setText(
            self.tr("Hide how the database is configured")
            if is_open
            else self.tr("Show how the database is configured")
        )
        self.show_engine.setAccessibleName(self.show_engine.text())
