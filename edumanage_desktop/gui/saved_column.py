"""Fields in a column, saved together, each over its version; what is typed stays until it is saved or let go."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from typing import Any, Protocol

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.announcing import announce
from edumanage_desktop.gui.in_turns import InTurns
from edumanage_desktop.gui.notice import NoticePage
from edumanage_desktop.gui.sign_in.card import text_label
from edumanage_desktop.gui.tabbed_page import TabSection
from edumanage_desktop.gui.tasks import TaskLanes
from edumanage_desktop.gui.text_size import scaled
from edumanage_desktop.gui.theme import Theme

_LEAST_HEIGHT_PX = 120
_FIRST_PARTS = 10
"""So many parts of a column fill a high screen."""
_PARTS_AT_ONCE = 5


def _tr(text: str) -> str:
    return QCoreApplication.translate("SavedColumn", text)


class SavedTogether(Protocol):
    """What came of saving several: what is stored, what stood there before, what somebody else had changed first."""

    @property
    def stored(self) -> Sequence[Any]:
        """Return what is stored now."""
        ...

    @property
    def theirs(self) -> Sequence[Any]:
        """Return what is not, because somebody else was first."""
        ...

    @property
    def failure(self) -> EduManageError | None:
        """Return what kept the rest from being stored."""
        ...


class SavedColumn(TabSection):
    """`rows` by their keys; a row knows what is `kept` of it, whether it `is_edited`, and what is `typed`.

    Whoever inherits says what is read and saved, and calls `_begin` once it is made.
    """

    rows: dict[Any, Any]

    def __init__(
        self, *, name: str, widest_px: int, lanes: TaskLanes, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._lanes, self._theme, self._is_saving = lanes, theme, False
        self.rows = {}
        self._scroll = _ReadingWidth(self)
        self._scroll.setAccessibleName(name)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its fields are turned to by themselves
        self._body = _AsWideAsRead(self._scroll)
        self._body.setObjectName("settings_body")
        self._body.setMaximumWidth(scaled(widest_px))
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(24, 16, 24, 16)
        self._column.setSpacing(8)
        self.message = text_label("", "error", self)
        self.message.setAccessibleDescription(_tr("What happened"))
        self.message.hide()
        self.save_button = QPushButton(_tr("Save"), self)
        self.save_button.setProperty("kind", "primary")
        self.discard_button = QPushButton(_tr("Discard"), self)
        self.notice = NoticePage(self)
        self._states = QStackedWidget(self)

    def _begin(self, parts: Iterable[Callable[[], None]], *, reading: str) -> None:
        """Put all of it together and say what is being read; `parts` fill the column when that is first wanted."""
        self._first_showing, self._showing_rest = InTurns((), parent=self), InTurns((), parent=self)
        self._making = InTurns((*parts, self._end_column), parent=self)
        self._scroll.setWidget(self._body)
        self._lay_out()
        self.save_button.clicked.connect(self.save)
        self.discard_button.clicked.connect(self.forget_unsaved)
        self.notice.action_chosen.connect(self.read)
        self._show_buttons()
        self._say_notice("waiting", _tr("One moment…"), reading)

    def _reads(self) -> Callable[[], Any]:
        """Return what reads everything, in the lane of the database."""
        raise NotImplementedError

    def _saves(self, wanted: Sequence[tuple[Any, Any]]) -> Callable[[], tuple[Any, Any]]:
        """Return what saves, given what is kept and what was typed, and what then reads; in the same lane."""
        raise NotImplementedError

    def _showing(self, read: Any) -> Iterator[Callable[[], object]]:
        """Yield what shows what was read, each part too short to be noticed."""
        raise NotImplementedError

    def _key_of(self, kept: Any) -> Any:
        """Return in which row something stands."""
        raise NotImplementedError

    def _tell_saved(self, saved: Any) -> None:
        """Say how many were saved, with the way back."""
        raise NotImplementedError

    def _first_words(self, theirs: int) -> str:
        """Return that somebody else was first with so many."""
        raise NotImplementedError

    def _unreadable_words(self) -> str:
        """Return the title of what is shown when nothing can be read."""
        raise NotImplementedError

    def _order_tab_stops(self) -> None:
        """Order the tab stops of the rows and of what stands around them."""
        raise NotImplementedError

    def read(self) -> None:
        """Read what is stored, the first time when its rows are made; what is typed stays typed."""
        if not self._making.is_done():
            self._making.begin()
            return
        self._lanes.run(self, self._reads()).success(self._take).failure(self._fail).start()

    def take_keyboard(self) -> None:
        """Put the keyboard into the first field."""
        if self._states.currentWidget() is self.notice:
            self.notice.focus_action()
        elif self.rows:
            next(iter(self.rows.values())).field().setFocus(Qt.FocusReason.OtherFocusReason)

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
        """Store what is typed, each over its version; whoever was first is shown beside it."""
        wanted = [(row.kept, row.typed()) for row in self.rows.values() if row.is_edited()]
        if not wanted or self._is_saving:
            return
        self._is_saving = True
        self._say("")
        self.told.emit("")
        self._show_buttons()
        saving = self._lanes.run(self, self._saves(wanted)).success(self._show_saved)
        saving.failure(self._not_saved).unexpected(self._end_saving).start()

    def is_settled(self) -> bool:
        """Return whether what is stored stands there, and nothing is being saved."""
        is_whole = self._states.currentWidget() is not self.notice and self._showing_rest.is_done()
        return is_whole and not self._is_saving

    def _add_row(self, key: Any, row: Any) -> None:
        """Add a row at the end of the column."""
        row.ensurePolished()  # all at once, when they are shown, would stop the window
        row.edited.connect(self._show_buttons)
        row.edited.connect(partial(self._say, ""))
        self.rows[key] = row
        self._column.addWidget(row)

    def _end_column(self) -> None:
        """End the column, and read what its rows are to show."""
        self._column.addStretch(1)
        self._order_tab_stops()
        self.grown.emit()
        self.read()

    def _take(self, read: Any) -> None:
        self._first_showing.stop()
        if self._states.currentWidget() is self.notice:
            measuring = (partial(self._measure, row) for row in self.rows.values())
            parts: tuple[Callable[[], object], ...] = (
                *self._showing(read),
                self._show_buttons,
                *measuring,
                self._open_column,
            )
            self._first_showing = InTurns(parts, parent=self)
            self._first_showing.begin()
        else:
            self._show(read)

    def _show(self, read: Any) -> None:
        """Show what was read in fields that are seen: of most of them nothing changes."""
        for part in self._showing(read):
            part()
        self._show_buttons()

    def _measure(self, row: QWidget) -> None:
        """Let a row find out how high it is at the width that it will have; its layout remembers that."""
        margins, layout = self._column.contentsMargins(), row.layout()
        width = min(self._body.maximumWidth(), self.width()) - margins.left() - margins.right()
        row.resize(width, row.heightForWidth(width))
        if layout is not None:
            layout.activate()

    def _open_column(self) -> None:
        """Show the column; what stands below the first screen follows in turns, for all of it has to be laid out."""
        items = (self._column.itemAt(index) for index in range(_FIRST_PARTS, self._column.count()))
        below = [part for part in (item.widget() for item in items if item is not None) if part is not None]
        below = [part for part in below if not part.isHidden()]
        for part in below:
            part.hide()
        self._states.setCurrentIndex(0)
        if self.isVisible():
            self.take_keyboard()
        some = [below[start : start + _PARTS_AT_ONCE] for start in range(0, len(below), _PARTS_AT_ONCE)]
        self._showing_rest.finish()
        self._showing_rest = InTurns([partial(_show_all, parts) for parts in some], parent=self)
        self._showing_rest.begin()

    def _fail(self, error: EduManageError) -> None:
        if self._states.currentWidget() is self.notice:
            sentence = wording.said(error.sentence)
            self._say_notice("unreachable", self._unreadable_words(), sentence, _tr("Try again"))
        else:
            self._say(wording.said(error.sentence))

    def _show_saved(self, came: tuple[SavedTogether, Any]) -> None:
        saved, read = came
        self._is_saving = False
        for kept in saved.stored:
            row = self.rows[self._key_of(kept)]
            row.kept = kept
            row.forget()
        for kept in saved.theirs:
            self.rows[self._key_of(kept)].show_conflict(kept)
        self._show(read)
        if saved.stored:
            self._tell_saved(saved)
        if saved.failure is not None:
            self._say(wording.said(saved.failure.sentence))
        elif saved.theirs:
            self._say(self._first_words(len(saved.theirs)))

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
        for button in (self.save_button, self.discard_button):
            button.setEnabled(is_dirty and not self._is_saving)

    def _lay_out(self) -> None:
        there = QWidget(self)
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 8, 24, 8)
        foot.setSpacing(12)
        for button in (self.save_button, self.discard_button):
            button.setAccessibleName(button.text())
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


def _show_all(parts: Iterable[QWidget]) -> None:
    for part in parts:
        part.show()


class _AsWideAsRead(QWidget):
    """What scrolls: where it is as wide as it gets, it is so with a bar beside it too.

    A scroll area asks both times how high it is, with a bar as if that took some of its width, and then all of its
    rows lay out their words for either, one time after the other.
    """

    def __init__(self, area: QScrollArea) -> None:
        super().__init__(area.viewport())
        self._area = area

    def heightForWidth(self, width: int) -> int:
        beside_bar = self._area.maximumViewportSize().width() - self._area.verticalScrollBar().sizeHint().width()
        return super().heightForWidth(max(width, min(beside_bar, self.maximumWidth())))


class _ReadingWidth(QScrollArea):
    """A column that is no wider than is read with ease, at the side where reading begins."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)

    def minimumSizeHint(self) -> QSize:
        """Let no field be cut at its side."""
        body = self.widget()
        bar_px = self.verticalScrollBar().sizeHint().width()
        return QSize(body.minimumSizeHint().width() + bar_px if body is not None else 0, scaled(_LEAST_HEIGHT_PX))
