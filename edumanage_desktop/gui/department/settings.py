"""What the department has settled: every setting in its group, saved together, each over its version."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.domain.settings import BY_NAME
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.announcing import announce
from edumanage_desktop.gui.department.setting_row import SettingRow
from edumanage_desktop.gui.department.setting_words import SettingGroup, SettingWords, groups
from edumanage_desktop.gui.department.settled_elsewhere import Elsewhere, SettledElsewhere, read_elsewhere
from edumanage_desktop.gui.in_turns import InTurns, open_in_turns
from edumanage_desktop.gui.notice import NoticePage
from edumanage_desktop.gui.sign_in.card import text_button, text_label
from edumanage_desktop.gui.tab_stops import order_tab_stops
from edumanage_desktop.gui.tabbed_page import TabSection
from edumanage_desktop.gui.tasks import TaskLanes
from edumanage_desktop.gui.text_size import scaled
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


class SettingsSection(TabSection):
    """Administrators settle, registrars read; nothing is saved before they say so."""

    mail_wanted = Signal()
    """The dialog for the department's mails, which are settled apart, is to open."""
    history_dialog: "HistoryDialog | None" = None
    """What stands over the settings, while it does."""

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
        super().__init__(parent)
        self._department, self._archive, self._lanes, self._theme = department, archive, lanes, theme
        self._administers, self._is_saving = administers, False
        self.rows: dict[str, SettingRow] = {}
        self._scroll = _Column(self)
        self._body = body = QWidget(self._scroll.viewport())
        body.setObjectName("settings_body")
        self._column = QVBoxLayout(body)
        self.storage = text_label("", "secondary", body)
        self.storage.hide()
        self.mail = text_button(self.tr("Mail server and sender…"), body)
        self.mail.setToolTip(self.tr("How people are told by mail"))
        self.mail.setVisible(administers)
        self.mail.clicked.connect(self.mail_wanted)
        self.history = text_button(self.tr("History of all settings…"), body)
        self.history.setToolTip(self.tr("Who set what when, from what to what, and the way back"))
        self.history.clicked.connect(self.show_history)
        self._making = InTurns((*self._filling(), self._end_making), parent=self)
        self._scroll.hold(body)
        self._scroll.setAccessibleName(self.tr("Settings"))
        if administers:
            self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its fields are turned to by themselves
        else:
            self._scroll.setProperty("kind", "read")
        self.message = text_label("", "error", self)
        self.message.setAccessibleDescription(self.tr("What happened"))
        self.message.hide()
        self.save_button = QPushButton(self.tr("Save"), self)
        self.save_button.setProperty("kind", "primary")
        self.discard_button = QPushButton(self.tr("Discard"), self)
        self.notice = NoticePage(self)
        self._states = QStackedWidget(self)
        self._lay_out()
        self.save_button.clicked.connect(self.save)
        self.discard_button.clicked.connect(self.forget_unsaved)
        self.notice.action_chosen.connect(self.read)
        self._show_buttons()
        self._say_notice("waiting", self.tr("One moment…"), self.tr("The settings are being read."))

    def read(self) -> None:
        """Read what is settled, the first time when its rows are made; what is typed stays typed."""
        if not self._making.is_done():
            self._making.begin()
            return
        self._lanes.run(self, self._read).success(self._take).failure(self._fail).start()

    def take_keyboard(self) -> None:
        """Put the keyboard into the first setting."""
        if self._states.currentWidget() is self.notice:
            self.notice.focus_action()
        elif self._administers:
            next(iter(self.rows.values())).field().setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._scroll.setFocus(Qt.FocusReason.OtherFocusReason)

    def has_unsaved(self) -> bool:
        """Return whether anything is typed that was not saved."""
        return any(row.is_edited() for row in self.rows.values())

    def forget_unsaved(self) -> None:
        """Show what is stored."""
        for row in self.rows.values():
            row.forget()
        self._say("")
        self._show_buttons()

    def save(self) -> None:
        """Store what is typed, each setting over its version; whoever was first is shown beside it."""
        wanted = [(row.kept, row.typed()) for row in self.rows.values() if row.is_edited()]
        if not wanted or self._is_saving:
            return
        self._is_saving = True
        self._say("")
        self.told.emit("")
        self._show_buttons()
        work = partial(_saved_and_read, self._department, self._archive, wanted)
        self._lanes.run(self, work).success(self._show_saved).failure(self._not_saved).unexpected(
            self._end_saving
        ).start()

    def is_settled(self) -> bool:
        """Return whether the settings stand there, and none is being saved."""
        return self._states.currentWidget() is not self.notice and not self._is_saving

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

    def _read(self) -> _Settled:
        return _read(self._department, self._archive)

    def _take(self, settled: _Settled) -> None:
        was_there = self._states.currentWidget() is not self.notice
        self._show(settled)
        self._states.setCurrentIndex(0)
        if not was_there and self.isVisible():
            self.take_keyboard()

    def _show(self, settled: _Settled) -> None:
        largest = size_bytes(settled.surroundings.get(LARGEST_IN_SURROUNDINGS, ""))
        for name, row in self.rows.items():
            row.show_kept(settled.kept.get(name, KeptSetting(name)), settled.changes.get(name))
            row.fix(is_fixed=not self._administers)
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
        place = settled.surroundings.get("FILE_STORAGE_PATH", "")
        self.storage.setText(
            self.tr(
                "{variable} of this computer says {place}: files are kept there where a connection names no place."
            ).format(variable="FILE_STORAGE_PATH", place=wording.isolated(wording.plain(place)))
        )
        self.storage.setVisible(bool(place))
        self.elsewhere.show_settled(settled.elsewhere)
        self._show_buttons()

    def _fail(self, error: EduManageError) -> None:
        if self._states.currentWidget() is self.notice:
            self._say_notice(
                "unreachable",
                self.tr("The settings cannot be read"),
                wording.said(error.sentence),
                self.tr("Try again"),
            )
        else:
            self._say(wording.said(error.sentence))

    def _show_saved(self, came: "tuple[SavedSettings, _Settled]") -> None:
        saved, settled = came
        self._is_saving = False
        for kept in saved.stored:
            self.rows[kept.name].kept = kept
            self.rows[kept.name].forget()
        theirs = {kept.name: kept for kept in saved.theirs}
        for name, kept in theirs.items():
            self.rows[name].show_conflict(kept)
        self._show(settled)
        if saved.stored:
            undo = partial(_take_back, self._department, saved)
            self.undo_offered.emit(self.tr("%n settings saved.", "", len(saved.stored)), undo)
        if saved.failure is not None:
            self._say(wording.said(saved.failure.sentence))
        elif theirs:
            self._say(self.tr("%n settings were changed by somebody else first; look at them above.", "", len(theirs)))

    def _not_saved(self, error: EduManageError) -> None:
        self._end_saving()
        self._say(wording.said(error.sentence))

    def _end_saving(self) -> None:
        self._is_saving = False
        self._show_buttons()

    def _say(self, words: str) -> None:
        self.message.setText(words)
        self.message.setVisible(bool(words))
        announce(self.message, words)

    def _say_notice(self, icon_name: str, title: str, sentence: str, action: str = "") -> None:
        self.notice.show_notice(theme=self._theme, icon_name=icon_name, title=title, sentence=sentence, action=action)
        self._states.setCurrentWidget(self.notice)

    def _show_buttons(self) -> None:
        is_dirty = self.has_unsaved()
        self.save_button.setEnabled(is_dirty and not self._is_saving)
        self.discard_button.setEnabled(is_dirty and not self._is_saving)

    def _filling(self) -> Iterator[Callable[[], None]]:
        """Yield what fills the column, each part too short to be noticed."""
        body, column = self._body, self._column
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(8)
        column.addWidget(self.history, 0, Qt.AlignmentFlag.AlignLeading)
        if not self._administers:
            words = self.tr("Administrators change these settings; here you see what is in force.")
            column.addWidget(text_label(words, "secondary", body))
        for number, group in enumerate(groups()):
            yield partial(self._begin_group, group, is_first=number == 0)
            for words_of_one in group.settings:
                yield partial(self._add_row, words_of_one)
            if number == 0:
                yield partial(column.addWidget, self.storage)
        if self._administers:
            yield self._add_mail
        yield self._add_elsewhere

    def _begin_group(self, group: SettingGroup, *, is_first: bool) -> None:
        if not is_first:
            self._column.addSpacing(16)
        self._column.addWidget(text_label(group.title, "strong", self._body))

    def _add_row(self, words: SettingWords) -> None:
        row = SettingRow(setting=BY_NAME[words.name], words=words, parent=self._body)
        row.ensurePolished()  # all at once, when they are shown, would stop the window
        row.edited.connect(self._show_buttons)
        row.edited.connect(partial(self._say, ""))
        self.rows[words.name] = row
        self._column.addWidget(row)

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

    def _end_making(self) -> None:
        """End the column, and read what its rows are to show."""
        self._column.addStretch(1)
        stops = (stop for row in self.rows.values() for stop in (row.field(), row.default))
        order_tab_stops(
            self.history, *stops, self.mail, self.elsewhere.show_engine, self.save_button, self.discard_button
        )
        self.read()

    def _lay_out(self) -> None:
        there = QWidget(self)
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 8, 24, 8)
        foot.setSpacing(12)
        for button in (self.save_button, self.discard_button):
            button.setAccessibleName(button.text())
            button.setVisible(self._administers)
            foot.addWidget(button)
        foot.addWidget(self.message, 1)
        foot.addStretch()
        column = QVBoxLayout(there)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._scroll, 1)
        column.addLayout(foot)
        self._states.addWidget(there)
        self._states.addWidget(self.notice)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._states)


class _Column(QScrollArea):
    """A column that is no wider than is read with ease, at the side where reading begins."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)

    def hold(self, body: QWidget) -> None:
        """Show this in the column."""
        body.setMaximumWidth(scaled(_WIDEST_PX))
        self.setWidget(body)

    def minimumSizeHint(self) -> QSize:
        """Let no field be cut at its side."""
        body = self.widget()
        bar_px = self.verticalScrollBar().sizeHint().width()
        return QSize(body.minimumSizeHint().width() + bar_px if body is not None else 0, scaled(120))


def _read(department: Department, archive: ArchiveDesk | None) -> _Settled:
    latest: dict[str, RegisterChange] = {}
    for change in department.setting_changes():
        latest.setdefault(change.key, change)
    elsewhere = read_elsewhere(department, archive)
    return _Settled(department.settings(), latest, department.surroundings(), elsewhere)


def _saved_and_read(
    department: Department, archive: ArchiveDesk | None, wanted: "list[tuple[KeptSetting, int | None]]"
) -> "tuple[SavedSettings, _Settled]":
    return save_settings(department, wanted), _read(department, archive)


def _take_back(department: Department, saved: SavedSettings) -> None:
    """Store what was there before; raises what keeps it from that."""
    for before in saved.replaced:
        department.save_setting(before)
