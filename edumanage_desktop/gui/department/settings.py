"""What the department has settled: every setting in its group, saved together, each over its version."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from edumanage_desktop.domain.settings import BY_NAME
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.department.setting_row import SettingRow
from edumanage_desktop.gui.department.setting_words import SettingGroup, SettingWords, groups
from edumanage_desktop.gui.department.settled_elsewhere import Elsewhere, SettledElsewhere, read_elsewhere
from edumanage_desktop.gui.in_turns import open_in_turns
from edumanage_desktop.gui.saved_column import SavedColumn
from edumanage_desktop.gui.sign_in.card import text_button, text_label
from edumanage_desktop.gui.tab_stops import order_tab_stops
from edumanage_desktop.gui.tasks import TaskLanes
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.services.archive.desk import ArchiveDesk
from edumanage_desktop.services.department import Department, KeptSetting, SavedSettings, save_settings
from edumanage_desktop.services.register import RegisterChange
from edumanage_desktop.services.upload_rules import LARGEST_IN_SURROUNDINGS, size_bytes

if TYPE_CHECKING:
    from edumanage_desktop.gui.department.history_dialog import HistoryDialog

_WIDEST_PX = 720


@dataclass(frozen=True, slots=True)
class _Settled:
    """What is read: the settings, who changed each last, what this computer says, and what is set elsewhere."""

    kept: Mapping[str, KeptSetting]
    changes: Mapping[str, RegisterChange]
    surroundings: Mapping[str, str]
    elsewhere: Elsewhere


class SettingsSection(SavedColumn):
    """Administrators settle, registrars read; nothing is saved before they say so."""

    mail_wanted = Signal()
    """The dialog for the department's mails, which are settled apart, is to open."""
    history_dialog: "HistoryDialog | None" = None
    """What stands over the settings, while it does."""
    rows: dict[str, SettingRow]

    def __init__(
        self,
        *,
        department: Department,
        administers: bool,
        archive: ArchiveDesk | None,
        lanes: TaskLanes,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        """`archive` knows the places of files; it is an administrator's."""
        super().__init__(name="", widest_px=_WIDEST_PX, lanes=lanes, theme=theme, parent=parent)
        self._scroll.setAccessibleName(self.tr("Settings"))
        self._department, self._archive, self._administers = department, archive, administers
        body = self._body
        self.storage = text_label("", "secondary", body)
        self.storage.hide()
        self.mail = text_button(self.tr("Mail server and sender…"), body)
        self.mail.setToolTip(self.tr("How people are told by mail"))
        self.mail.setVisible(administers)
        self.mail.clicked.connect(self.mail_wanted)
        self.history = text_button(self.tr("History of all settings…"), body)
        self.history.setToolTip(self.tr("Who set what when, from what to what, and the way back"))
        self.history.clicked.connect(self.show_history)
        if not administers:
            self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self._scroll.setProperty("kind", "read")
        for button in (self.save_button, self.discard_button):
            button.setVisible(administers)
        self._begin(self._filling(), reading=self.tr("The settings are being read."))

    def take_keyboard(self) -> None:
        """Put the keyboard into the first setting, or where all are read."""
        if self._administers or self._states.currentWidget() is self.notice:
            super().take_keyboard()
        else:
            self._scroll.setFocus(Qt.FocusReason.OtherFocusReason)

    def _reads(self) -> Callable[[], _Settled]:
        return partial(_read, self._department, self._archive)

    def _saves(
        self, wanted: Sequence[tuple[KeptSetting, int | None]]
    ) -> Callable[[], "tuple[SavedSettings, _Settled]"]:
        return partial(_saved_and_read, self._department, self._archive, wanted)

    def _key_of(self, kept: KeptSetting) -> str:
        return kept.name

    def _tell_saved(self, saved: SavedSettings) -> None:
        undo = partial(_take_back, self._department, saved)
        self.undo_offered.emit(self.tr("%n settings saved.", "", len(saved.stored)), undo)

    def _first_words(self, theirs: int) -> str:
        return self.tr("%n settings were changed by somebody else first; look at them above.", "", theirs)

    def _unreadable_words(self) -> str:
        return self.tr("The settings cannot be read")

    def show_history(self) -> None:
        """Show who set what when; whoever administers puts back from there."""
        if self.history_dialog is not None:
            return
        from edumanage_desktop.gui.department.history_dialog import HistoryDialog

        self.history_dialog = dialog = HistoryDialog(
            history=self._department.history(),
            try_place=None if self._archive is None else self._archive.try_place,
            lanes=self._lanes,
            theme=self._theme,
            parent=self,
        )
        dialog.put_back_done.connect(self.read)
        dialog.finished.connect(self._forget_history)
        open_in_turns(dialog, dialog.make_table, dialog.make_rest)

    def _forget_history(self) -> None:
        if self.history_dialog is not None:
            self.history_dialog.deleteLater()
            self.history_dialog = None

    def _showing(self, read: _Settled) -> Iterator[Callable[[], object]]:
        for name, row in self.rows.items():
            yield partial(row.show_kept, read.kept.get(name, KeptSetting(name)), read.changes.get(name))
            if not self._administers:
                yield partial(row.fix, is_fixed=True)
        yield partial(self._show_surroundings, read.surroundings)
        yield partial(self.elsewhere.show_settled, read.elsewhere)

    def _show_surroundings(self, surroundings: Mapping[str, str]) -> None:
        largest = size_bytes(surroundings.get(LARGEST_IN_SURROUNDINGS, ""))
        words = self.tr(
            "Not set: {variable} of this computer says {size}, which is in force here. Where a computer says nothing,"
            " it is {default}."
        )
        default = wording.limit(BY_NAME["largest_file_bytes"].otherwise)
        said = {"variable": LARGEST_IN_SURROUNDINGS, "default": wording.isolated(default)}
        if largest is not None:
            self.rows["largest_file_bytes"].say_elsewhere(
                words.format(size=wording.isolated(wording.limit(largest)), **said)
            )
        place = surroundings.get("FILE_STORAGE_PATH", "")
        self.storage.setText(
            self.tr(
                "{variable} of this computer says {place}: files are kept there where a connection names no place."
            ).format(variable="FILE_STORAGE_PATH", place=wording.isolated(wording.plain(place)))
        )
        self.storage.setVisible(bool(place))

    def _filling(self) -> Iterator[Callable[[], None]]:
        """Yield what fills the column, each part too short to be noticed."""
        body, column = self._body, self._column
        column.addWidget(self.history, 0, Qt.AlignmentFlag.AlignLeading)
        if not self._administers:
            words = self.tr("Administrators change these settings; here you see what is in force.")
            column.addWidget(text_label(words, "secondary", body))
        for number, group in enumerate(groups()):
            yield partial(self._begin_group, group, is_first=number == 0)
            for words_of_one in group.settings:
                yield partial(self._make_row, words_of_one)
            if number == 0:
                yield partial(column.addWidget, self.storage)
        if self._administers:
            yield self._add_mail
        yield self._add_elsewhere

    def _begin_group(self, group: SettingGroup, *, is_first: bool) -> None:
        if not is_first:
            self._column.addSpacing(16)
        self._column.addWidget(text_label(group.title, "strong", self._body))

    def _make_row(self, words: SettingWords) -> None:
        self._add_row(words.name, SettingRow(setting=BY_NAME[words.name], words=words, parent=self._body))

    def _add_mail(self) -> None:
        self._column.addSpacing(16)
        self._column.addWidget(text_label(self.tr("Mail"), "strong", self._body))
        self._column.addWidget(self.mail, 0, Qt.AlignmentFlag.AlignLeading)

    def _add_elsewhere(self) -> None:
        self._column.addSpacing(16)
        self._column.addWidget(text_label(self.tr("Settled elsewhere"), "strong", self._body))
        self.elsewhere = SettledElsewhere(self._body)
        self.elsewhere.ensurePolished()
        self._column.addWidget(self.elsewhere)

    def _order_tab_stops(self) -> None:
        stops = (stop for row in self.rows.values() for stop in (row.field(), row.default))
        order_tab_stops(
            self.history, *stops, self.mail, self.elsewhere.show_engine, self.save_button, self.discard_button
        )


def _read(department: Department, archive: ArchiveDesk | None) -> _Settled:
    latest: dict[str, RegisterChange] = {}
    for change in department.setting_changes():
        latest.setdefault(change.key, change)
    elsewhere = read_elsewhere(department, archive)
    return _Settled(department.settings(), latest, department.surroundings(), elsewhere)


def _saved_and_read(
    department: Department, archive: ArchiveDesk | None, wanted: Sequence[tuple[KeptSetting, int | None]]
) -> "tuple[SavedSettings, _Settled]":
    return save_settings(department, wanted), _read(department, archive)


def _take_back(department: Department, saved: SavedSettings) -> None:
    """Store what was there before; raises what keeps it from that."""
    for before in saved.replaced:
        department.save_setting(before)
