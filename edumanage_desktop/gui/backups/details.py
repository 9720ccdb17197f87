"""What is known of one backup, beside the table, and what can be done with it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from edumanage_desktop.gui import wording
from edumanage_desktop.gui.backups import words
from edumanage_desktop.gui.details_pane import DetailsPane
from edumanage_desktop.gui.elided_label import ElidedLabel
from edumanage_desktop.gui.sign_in.card import text_label
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.services.backup.desk import DamagedListing, Listing


class BackupDetails(DetailsPane):
    """Shows what it is told; the page says what the buttons do."""

    def __init__(self, *, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme=theme, parent=parent)
        body = self.reading.body
        self.title = text_label("", "title", body)
        self.warning = text_label("", "error", body)
        self.warning.hide()
        self._facts = QWidget(body)
        self._grid = QGridLayout(self._facts)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(1, 1)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._values = {name: self._row(title) for name, title in self._titles().items()}
        self._name = ElidedLabel(self._facts)
        self._name.setAccessibleDescription(self.tr("Name"))
        self._add(self.tr("Name"), self._name)
        self.restore = self._button(
            self.tr("Restore…"), self.tr("Restore this backup into a new place, beside what is there")
        )
        self.drill = self._button(
            self.tr("Restore drill"), self.tr("Restore this backup into scratch, prove it, and remove the scratch")
        )
        self.export = self._button(
            self.tr("Export as one file…"), self.tr("Write this backup as one file, for another place")
        )
        self._lay_out()
        self.show_listing(None)

    def show_listing(self, listing: words.Row | None) -> None:
        """Show what is known of a backup."""
        self._facts.setVisible(listing is not None)
        self.title.setText(words.begun(listing) if listing is not None else self.tr("No backup is chosen"))
        warning = self._warning(listing) if listing is not None and words.is_damaged(listing) else ""
        self.warning.setText(warning)
        self.warning.setVisible(bool(warning))
        if listing is not None:
            texts = self._known(listing) if isinstance(listing, DamagedListing) else self._texts(listing)
            for name, value in self._values.items():
                value.setText(texts.get(name, self.tr("Unknown")))
            self._name.show_text(words.name_of(listing))
        self.reading.give_room()

    def buttons(self) -> tuple[QPushButton, ...]:
        """Return the buttons in the order in which Tab goes through them."""
        return self.restore, self.drill, self.export

    def text(self) -> str:
        """Return what is shown, a line for each fact."""
        return "\n".join(label.text() for label in self._values.values())

    def _titles(self) -> dict[str, str]:
        return {
            "by": self.tr("By"),
            "database": self.tr("Database"),
            "rows": self.tr("Rows"),
            "files": self.tr("Files"),
            "size": self.tr("Size"),
            "verified": self.tr("Verified"),
            "drilled": self.tr("Drill"),
            "schema": self.tr("Schema"),
        }

    def _warning(self, listing: words.Row) -> str:
        """Return what is damaged, what that means, and what to do."""
        if not isinstance(listing, DamagedListing):
            return self.tr("This backup was found damaged. Back up again: the next one reads all files anew.")
        means = self.tr(
            "This backup is damaged: what belongs to it cannot be read, so it cannot be restored. Other backups are as"
            " they were. Repair… puts it aside; then back up again."
        )
        return f"{means}\n\n{words.why(listing)}"

    def _known(self, listing: DamagedListing) -> dict[str, str]:
        return {
            "verified": words.full_proof_words(listing.verified, is_drill=False),
            "drilled": words.full_proof_words(listing.drilled, is_drill=True),
        }

    def _texts(self, listing: Listing) -> dict[str, str]:
        manifest = listing.manifest
        origin, files = manifest.origin, manifest.files
        told = [self.tr("%n files", "", files.files)]
        if files.missing:
            told.append(self.tr("%n were missing in the store", "", files.missing))
        if files.altered:
            told.append(self.tr("%n were not what was handed in", "", files.altered))
        by = self.tr("{login} on {computer}")
        return {
            "by": by.format(login=_isolated(origin.login), computer=_isolated(origin.computer)),
            "database": self.tr("{database} ({engine})").format(
                database=_isolated(origin.database.rpartition("/")[2]), engine=_isolated(origin.engine)
            ),
            "rows": wording.number(manifest.rows),
            "files": "\n".join(told),
            "size": wording.size(manifest.size_bytes),
            "verified": words.full_proof_words(listing.verified, is_drill=False),
            "drilled": words.full_proof_words(listing.drilled, is_drill=True),
            "schema": _isolated(origin.revision),
        }

    def _row(self, title: str) -> QLabel:
        value = text_label("", "", self._facts)
        value.setAccessibleDescription(title)
        self._add(title, value)
        return value

    def _add(self, title: str, value: QLabel) -> None:
        label = QLabel(title, self._facts)
        label.setProperty("role", "secondary")
        row = self._grid.rowCount()
        self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(value, row, 1)

    def _button(self, text: str, tip: str) -> QPushButton:
        button = QPushButton(text, self.reading.body)
        button.setAccessibleName(text)
        button.setToolTip(tip)
        return button

    def _lay_out(self) -> None:
        for part in (self.title, self.warning, self._facts):
            self.column.addWidget(part)
        self.column.addSpacing(6)
        for button in self.buttons():
            self.column.addWidget(button)
        self.column.addStretch()


def connect_buttons(details: BackupDetails, *slots: Callable[[], object]) -> None:
    """Let the buttons do these, in their order."""
    for button, slot in zip(details.buttons(), slots, strict=True):
        button.clicked.connect(lambda _checked=False, slot=slot: slot())


def _isolated(text: str) -> str:
    return wording.isolated(wording.plain(text))
