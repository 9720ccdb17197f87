"""The palette itself: a field over a list, above whatever page stands in the window."""

from collections.abc import Mapping, Sequence

import shiboken6
from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.actions.action import ActionId
from edumanage_desktop.gui.announcing import announce
from edumanage_desktop.gui.palette.delegate import DETAIL_ROLE, IS_HEADING_ROLE, KEYS_ROLE, PaletteDelegate
from edumanage_desktop.gui.palette.entries import Entry, EntryGroup
from edumanage_desktop.gui.palette.sources import PaletteSources
from edumanage_desktop.gui.window_settings import WindowSettings

_WIDTH_PX = 640
_MARGIN_PX = 24
_LIST_SHARE = 0.6
_RECENT_AT_MOST = 20
_RECENT_SHOWN = 5
_DECIDING = frozenset(
    {
        *(ActionId.APPROVE, ActionId.REJECT, ActionId.REOPEN, ActionId.SET_ASIDE, ActionId.UNDO),
        *(ActionId.RELEASE, ActionId.WITHDRAW),
    }
)
_KEPT_BETWEEN_RUNS = (EntryGroup.ACTIONS, EntryGroup.PAGES)
"""Whom somebody looked up is nobody's business after the session."""


class Palette(QFrame):
    """Opens where the keyboard is and gives it back there; what is chosen happens after it has closed."""

    closed = Signal()
    """It is gone, and what was chosen, if anything was, comes next."""

    def __init__(self, *, sources: PaletteSources, settings: WindowSettings, window: QWidget) -> None:
        super().__init__(window)
        self.setProperty("kind", "palette")
        self.setAccessibleName(self.tr("Find anything"))
        self._sources, self._settings, self._window = sources, settings, window
        self._recent: list[str] = list(settings.palette_recent)
        self._chosen: dict[str, Entry] = {}
        """What was chosen in this session, to be offered again before anything is typed."""
        self._memory: list[Entry] = []
        self._similar: list[Entry] = []
        self._found: list[Entry] = []
        self._has_moved = False
        self._is_searching = False
        self._failure = ""
        self._before: QWidget | None = None
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("An action, a page, a person or a submission"))
        self.field.setAccessibleName(self.tr("Find anything"))
        self.field.setMaxLength(200)
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._look)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("What was found"))
        self.list.setItemDelegate(PaletteDelegate(self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.itemClicked.connect(self._choose)
        self.list.currentItemChanged.connect(self._speak)
        self.status = QLabel(self)
        self.status.setTextFormat(Qt.TextFormat.PlainText)
        self.status.setProperty("role", "secondary")
        self.status.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(8)
        for widget in (self.field, self.list, self.status):
            layout.addWidget(widget)
        window.installEventFilter(self)
        self.hide()

    def open(self) -> None:
        """Come up empty with what was chosen last; a second time closes it."""
        if self.isVisible():
            self.leave()
            return
        self._before = QApplication.focusWidget()
        self.field.clear()
        self._look("")
        self._place()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        QApplication.instance().focusChanged.connect(self._follow_focus)  # type: ignore[union-attr]  # there is one

    def leave(self) -> None:
        """Close, and give the keyboard back to where it was."""
        before = self._close()
        if before is not None and shiboken6.isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def entries(self) -> list[Entry]:
        """Return what is listed, in order."""
        listed = [self.list.item(row).data(Qt.ItemDataRole.UserRole) for row in range(self.list.count())]
        return [entry for entry in listed if isinstance(entry, Entry)]

    def current(self) -> Entry | None:
        """Return the entry that Enter would choose."""
        row = self.list.currentRow()
        entry = self.list.item(row).data(Qt.ItemDataRole.UserRole) if row >= 0 else None
        return entry if isinstance(entry, Entry) else None

    def is_searching(self) -> bool:
        """Return whether the database has not said everything yet."""
        return self._is_searching

    def _close(self) -> QWidget | None:
        before, self._before = self._before, None
        self._sources.cancel()
        if self.isVisible():
            QApplication.instance().focusChanged.disconnect(self._follow_focus)  # type: ignore[union-attr]  # there is one
        self.hide()
        self.closed.emit()
        return before

    def _look(self, text: str) -> None:
        self._found, self._failure, self._has_moved = [], "", False
        self._is_searching = bool(text.strip())
        if not self._is_searching:
            self._sources.cancel()
            offered = self._sources.offered()
            lately = {**{entry.key: entry for entry in offered}, **self._chosen}
            first = [lately[key] for key in self._recent if key in lately][:_RECENT_SHOWN]
            others = [entry for entry in offered if entry.key not in {each.key for each in first}]
            self._list({self.tr("Chosen lately"): first, **self._by_group(others)})
            return
        self._memory, self._similar = self._sources.in_memory(text, self._recent)
        self._sources.search(text, found=self._take, ended=self._end, failed=self._fail)
        self._show()

    def _take(self, entries: Sequence[Entry]) -> None:
        self._found += entries
        self._show()

    def _end(self) -> None:
        self._is_searching = False
        self._show()

    def _fail(self, error: EduManageError) -> None:
        self._is_searching = False
        self._failure = wording.said(error.sentence)
        self._show()

    def _show(self) -> None:
        self._list({**self._by_group([*self._memory, *self._found]), self.tr("Similar"): self._similar})

    def _by_group(self, entries: Sequence[Entry]) -> dict[str, Sequence[Entry]]:
        return {self._heading(group): [each for each in entries if each.group is group] for group in EntryGroup}

    def _list(self, headed: Mapping[str, Sequence[Entry]]) -> None:
        """List entries under their headings; the cursor stays where the person moved it, else it is on the first.

        Before anything is typed it is on none that decides: Enter alone must not.
        """
        kept = self.current() if self._has_moved else None
        self.list.blockSignals(True)
        self.list.clear()
        place, is_blank = -1, not self.field.text().strip()
        for heading, entries in headed.items():
            if entries:
                self._add_heading(heading)
            for entry in entries:
                self._add(entry)
                is_first = place < 0 and not (is_blank and entry.key in _DECIDING)
                if is_first or (kept is not None and entry.key == kept.key):
                    place = self.list.count() - 1
        self.list.setCurrentRow(place)
        self.list.blockSignals(False)
        has_entries = self.list.count() > 0
        self.list.setVisible(has_entries)
        self._say_status(has_entries)
        self._place()
        self._speak()

    def _add(self, entry: Entry) -> None:
        item = QListWidgetItem(entry.words, self.list)
        item.setData(Qt.ItemDataRole.UserRole, entry)
        item.setData(DETAIL_ROLE, entry.detail)
        item.setData(KEYS_ROLE, entry.keys)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, self._spoken(entry))

    def _add_heading(self, words: str) -> None:
        item = QListWidgetItem(words, self.list)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setData(IS_HEADING_ROLE, True)

    def _say_status(self, has_entries: bool) -> None:
        if self._failure:
            words = self._failure
        elif self._is_searching:
            words = self.tr("Searching…")
        elif not has_entries:
            words = self.tr("Nothing is called like this. Try a name, a number, a title or what you want to do.")
        else:
            words = self.tr("↑ ↓ to choose, Enter to go there, Escape to leave")
        if words != self.status.text():
            self.status.setText(words)
            if not has_entries:
                announce(self.status, words)

    def _heading(self, group: EntryGroup) -> str:
        words = {
            EntryGroup.ACTIONS: self.tr("Actions"),
            EntryGroup.PAGES: self.tr("Pages"),
            EntryGroup.FACULTY: self.tr("Faculty"),
            EntryGroup.STUDENTS: self.tr("Students"),
            EntryGroup.SUBMISSIONS: self.tr("Submissions"),
        }
        return words[group]

    def _spoken(self, entry: Entry) -> str:
        parts = self.tr("{words}, {detail}") if entry.detail else "{words}"
        words = parts.format(words=entry.words, detail=entry.detail)
        whole = self.tr("{group}: {words}, key {keys}") if entry.keys else self.tr("{group}: {words}")
        return whole.format(group=self._heading(entry.group), words=words, keys=entry.keys)

    def _speak(self) -> None:
        entry = self.current()
        if entry is not None and self.isVisible():
            announce(self.list, self._spoken(entry))

    def _choose(self) -> None:
        entry = self.current()
        if entry is None:
            return
        self._recent = [entry.key, *(key for key in self._recent if key != entry.key)][:_RECENT_AT_MOST]
        self._chosen[entry.key] = entry
        kept = {each.key for each in self._chosen.values() if each.group in _KEPT_BETWEEN_RUNS}
        before = set(self._settings.palette_recent)
        self._settings.palette_recent = tuple(key for key in self._recent if key in kept | before)
        self.leave()
        entry.run()

    def _move(self, rows: int) -> None:
        """Go on by so many entries, over headings, as far as there are any."""
        step, row = (1 if rows > 0 else -1), self.list.currentRow()
        for _each in range(abs(rows)):
            following = row + step
            while 0 <= following < self.list.count() and self.list.item(following).data(IS_HEADING_ROLE):
                following += step
            if not 0 <= following < self.list.count():
                break
            row = following
        self._has_moved = True
        self.list.setCurrentRow(row)

    def _take_key(self, event: QKeyEvent) -> bool:
        page = max(1, self.list.height() // max(1, self.list.sizeHintForRow(self.list.count() - 1)) - 1)
        moves = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: page,
            Qt.Key.Key_PageUp: -page,
        }
        key = Qt.Key(event.key())
        if key in moves:
            self._move(moves[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self._choose()
        elif key == Qt.Key.Key_Escape:
            self.leave()
        else:
            return key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
        return True

    def _follow_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is not None and now is not self and not self.isAncestorOf(now):
            self._close()

    def _place(self) -> None:
        width = min(_WIDTH_PX, self._window.width() - 2 * _MARGIN_PX)
        rows = sum(self.list.sizeHintForRow(row) for row in range(self.list.count()))
        room = round(self._window.height() * _LIST_SHARE)
        self.list.setFixedHeight(min(rows + 4, room) if self.list.count() else 0)
        layout = self.layout()
        if layout is not None:
            layout.activate()
        height = self.sizeHint().height()
        top = max(_MARGIN_PX, self._window.height() // 10)
        self.setGeometry(QRect((self._window.width() - width) // 2, top, width, height))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._take_key(event)
        if watched is self._window and event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._place()
