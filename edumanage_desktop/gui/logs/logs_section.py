"""The log in the window: filters, a table that is read page by page and can follow, details, and a copy for support."""

from datetime import UTC, datetime, timedelta
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.domain.logs import LogEntry, LogGroup, LogPosition
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.announcing import announce
from edumanage_desktop.gui.clear_button import ClearButton
from edumanage_desktop.gui.logs.copy_for_support import CopyForSupport
from edumanage_desktop.gui.logs.log_table import LogModel, columns, moment_words
from edumanage_desktop.gui.logs.log_words import details, group_words
from edumanage_desktop.gui.notice import NoticePage
from edumanage_desktop.gui.people.table import RecordView
from edumanage_desktop.gui.queue.pause import Pause
from edumanage_desktop.gui.reading_side import ReadingSide
from edumanage_desktop.gui.sign_in.card import text_label
from edumanage_desktop.gui.tab_stops import name_clear_button, order_tab_stops
from edumanage_desktop.gui.tabbed_page import TabSection
from edumanage_desktop.gui.tasks import Lane, TaskLanes, Ticket
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.services.logs.desk import LogDesk
from edumanage_desktop.services.logs.reading import LogFilter, LogFollower, LogNews, LogPage

_TYPING_PAUSE_MS, _FOLLOWED_EVERY_MS, _SHOWN_AFTER_MS = 250, 2_000, 150
_FILLS_ROWS = 60
"""Who looks for something rare is shown so many entries before the rest waits until somebody goes there."""
_DETAIL_LINES, _LINE_GAP_PX, _AROUND_LINES_PX, _AROUND_TIME_PX = 5, 4, 28, 30
_WIDE_MOMENT = datetime(2028, 8, 28, 8, 58, 58, tzinfo=UTC)
_SPANS = (None, timedelta(hours=1), timedelta(days=1), timedelta(days=7), timedelta(days=30))


class LogsSection(TabSection):
    """See the module. What is asked for is read in the lane of counts, so no decision waits for it."""

    def __init__(self, *, desk: LogDesk, lanes: TaskLanes, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._lanes, self._theme = desk, lanes, theme
        self._reading: Ticket | None = None
        self._asking: Ticket | None = None
        self._showing: Pause | None = None
        self._follower: LogFollower | None = None
        self._further: LogPosition | None = None
        self._wanted = LogFilter()
        self._between: tuple[datetime | None, datetime | None] = (None, None)
        self._found = 0
        self._is_missing = self._is_fitted = False
        self.groups = QComboBox(self)
        self.spans = QComboBox(self)
        self.person = QLineEdit(self)
        self.text = QLineEdit(self)
        self._states = QStackedWidget(self)
        self.model = LogModel(theme, self)
        self.view = RecordView(self.model, columns(), self.tr("Log"), self._states)

    def make_rest(self) -> None:
        """Make what stands around the table, and put all of it together."""
        self.notice = NoticePage(self._states)
        self.follow = QCheckBox(self.tr("Follow"), self)
        self.follow.setToolTip(self.tr("Show what happens as it happens"))
        self.follow.setAccessibleName(self.follow.text())
        self.copy_button = CopyForSupport(desk=self._desk, lanes=self._lanes, parent=self)
        self.details = QPlainTextEdit(self)
        self.details.setReadOnly(True)
        self.details.setTabChangesFocus(True)
        self.details.setAccessibleName(self.tr("Details of the entry"))
        ReadingSide(self.details)
        self.message = text_label("", "secondary", self)
        self.message.setAccessibleDescription(self.tr("What happened"))
        self._offer_choices()
        self._lay_out()
        self._show_details(None)
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_PAUSE_MS)
        self._timer = QTimer(self, interval=_FOLLOWED_EVERY_MS)
        self._connect()

    @property
    def can_find(self) -> bool:
        """Return that entries are found by typing."""
        return True

    def begin_search(self) -> None:
        """Put the keyboard where entries are found by their text."""
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.text.selectAll()

    def take_keyboard(self) -> None:
        """Put the keyboard into the table."""
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def read(self) -> None:
        """Read the newest entries of what is asked for."""
        self._typing.stop()
        self._stop_reading()
        self._wanted, self._follower = self.filter(), None
        self._say("")
        self._showing = Pause(self, _SHOWN_AFTER_MS, self._show_waiting)
        work = partial(self._desk.reader.page, self._wanted)
        self._reading = (
            self._lanes.run(self, work).on(Lane.COUNTING).success(self._show_first).failure(self._fail).start()
        )

    def filter(self) -> LogFilter:
        """Return what is asked for."""
        group = self.groups.currentData()
        since, before = self._asked_times()
        return LogFilter(
            groups=frozenset() if group is None else frozenset({LogGroup(group)}),
            person=self.person.text().strip(),
            text=self.text.text().strip(),
            since=since,
            before=before,
        )

    def _asked_times(self) -> tuple[datetime | None, datetime | None]:
        number = self.spans.currentIndex()
        if number >= len(_SPANS):
            return self._between
        span = _SPANS[number]
        return (None if span is None else datetime.now(UTC) - span), None

    def show_between(self, begins: datetime, ends: datetime) -> None:
        """Show what happened in a time (UTC), which is one of the choices from then on."""
        self._between = begins, ends
        words = self.tr("From {begin} to {end}").format(begin=wording.moment(begins), end=wording.moment(ends))
        if self.spans.count() > len(_SPANS):
            self.spans.setItemText(len(_SPANS), words)
        else:
            self.spans.addItem(words)
        for field in (self.person, self.text):
            field.clear()
        self.groups.setCurrentIndex(0)
        self.spans.setCurrentIndex(len(_SPANS))
        self.read()

    def is_filtered(self) -> bool:
        """Return whether anything less than everything is asked for."""
        return self._wanted != LogFilter()

    def clear_filter(self) -> None:
        """Ask for everything."""
        for choice in (self.groups, self.spans):
            choice.setCurrentIndex(0)
        for field in (self.person, self.text):
            field.clear()
        self.read()
        self.take_keyboard()

    def is_settled(self) -> bool:
        """Return whether nothing is being read or copied."""
        return self._reading is None and not self._typing.isActive() and not self.copy_button.is_copying

    def save(self) -> None:
        """There is nothing to store."""

    def has_unsaved(self) -> bool:
        """Return that nothing is typed that could be lost."""
        return False

    def forget_unsaved(self) -> None:
        """There is nothing to let go of."""

    def current(self) -> LogEntry | None:
        """Return the entry under the cursor."""
        found: LogEntry | None = self.view.current_record()
        return found

    def ask_for_news(self) -> None:
        """Ask what came since, while the table follows and somebody sees it."""
        if self._follower is None or self._asking is not None or not self.isVisible():
            return
        asking = self._lanes.run(self, self._follower.news).on(Lane.COUNTING)
        self._asking = asking.success(self._show_news).failure(self._miss_news).unexpected(self._end_asking).start()

    def _offer_choices(self) -> None:
        for group in (None, *LogGroup):
            self.groups.addItem(group_words(group), None if group is None else str(group))
        for words in (
            self.tr("At any time"),
            self.tr("In the last hour"),
            self.tr("In the last 24 hours"),
            self.tr("In the last 7 days"),
            self.tr("In the last 30 days"),
        ):
            self.spans.addItem(words)
        for choice, name in ((self.groups, self.tr("What to show")), (self.spans, self.tr("When it happened"))):
            choice.setAccessibleName(name)
            choice.view().setAccessibleName(name)
            choice.setToolTip(name)
        for field, words, clear in (
            (self.person, self.tr("Login"), self.tr("Clear the login")),
            (self.text, self.tr("Text or number"), self.tr("Clear the text")),
        ):
            field.setPlaceholderText(words)
            field.setAccessibleName(words)
            ClearButton(field, self._theme)
            name_clear_button(field, clear)

    def _lay_out(self) -> None:
        self._states.addWidget(self.view)
        self._states.addWidget(self.notice)
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.setSpacing(8)
        for choice in (self.groups, self.spans):
            head.addWidget(choice)
        head.addWidget(self.person, 2)
        head.addWidget(self.text, 3)
        foot.setSpacing(12)
        foot.addWidget(self.message, 1)
        foot.addWidget(self.follow)
        foot.addWidget(self.copy_button)
        self.details.ensurePolished()
        line_px = self.details.fontMetrics().lineSpacing() + _LINE_GAP_PX
        self.details.setFixedHeight(line_px * _DETAIL_LINES + _AROUND_LINES_PX)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 8)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._states, 1)
        column.addWidget(self.details)
        column.addLayout(foot)
        order_tab_stops(
            self.groups, self.spans, self.person, self.text, self.view, *self.notice.findChildren(QPushButton),
            self.details, self.follow, self.copy_button,
        )  # fmt: skip

    def _connect(self) -> None:
        self._typing.timeout.connect(self.read)
        self._timer.timeout.connect(self.ask_for_news)
        for choice in (self.groups, self.spans):
            choice.currentIndexChanged.connect(lambda: self._typing.start())
        for field in (self.person, self.text):
            field.textChanged.connect(lambda: self._typing.start())
            field.returnPressed.connect(self.take_keyboard)
        self.view.current_changed.connect(self._show_details)
        self.model.more_wanted.connect(self._read_more)
        self.notice.action_chosen.connect(self._go_on)
        self.follow.toggled.connect(self._follow)
        self.copy_button.told.connect(self._say)

    def _stop_reading(self) -> None:
        for ticket in (self._reading, self._asking, self._showing):
            if ticket is not None:
                ticket.cancel()
        self._reading = self._asking = self._showing = None

    def _show_waiting(self) -> None:
        self._showing = None
        if not self.model.records:
            self._notice("waiting", self.tr("Reading the log…"), self.tr("It comes in a moment."))

    def _show_first(self, page: LogPage) -> None:
        self._reading, self._found = None, 0
        self._follower = self._desk.follower(self._wanted, page)
        before = self.current()
        self._end_showing()
        self._fit_time()
        self.model.show_records(page.entries, has_more=self._take(page))
        if page.entries:
            self._states.setCurrentWidget(self.view)
            key = None if before is None else (before.source, before.key)
            self.view.go_to(max(0, self.model.row_of(key)))
        self._go_further(page)

    def _fit_time(self) -> None:
        """Give the time its room, once the letters have their size; later the person may have chosen another."""
        if not self._is_fitted:
            self._is_fitted = True
            time_px = self.view.fontMetrics().horizontalAdvance(moment_words(_WIDE_MOMENT))
            self.view.horizontalHeader().resizeSection(0, time_px + _AROUND_TIME_PX)

    def _read_more(self) -> None:
        if self._reading is None and not self._typing.isActive() and self._further is not None:
            self._found = 0
            self._read_on()

    def _read_on(self) -> None:
        work = partial(self._desk.reader.page, self._wanted, self._further)
        self._reading = (
            self._lanes.run(self, work).on(Lane.COUNTING).success(self._add).failure(self._miss_more).start()
        )

    def _add(self, page: LogPage) -> None:
        self._reading = None
        had_none = not self.model.records
        self.model.add_records(page.entries, has_more=self._take(page))
        if had_none and page.entries:
            self._states.setCurrentWidget(self.view)
            self.view.go_to(0)
        self._go_further(page)

    def _take(self, page: LogPage) -> bool:
        """Note how far it went, and return whether the rest waits until somebody goes there."""
        self._further = page.further
        self._found += len(page.entries)
        return page.further is not None and self._found >= _FILLS_ROWS

    def _go_further(self, page: LogPage) -> None:
        """Look further back at once while little was found."""
        if page.further is None or self._found >= _FILLS_ROWS:
            self._say(self._bound_words(page))
            if not self.model.records:
                self._show_nothing()
            return
        if page.looked_back_to is not None:
            words = self.tr("Looking further back: {time}").format(time=wording.moment(page.looked_back_to))
            self.message.setText(words)
            if not self.model.records:
                self._notice("search", self.tr("Looking for it…"), words)
        self._read_on()

    def _bound_words(self, page: LogPage) -> str:
        """Return how far back a login leads, where all was read."""
        if not self._wanted.person or page.further is not None:
            return ""
        words = self.tr("A login finds entries since {time}; older ones are told without their person.")
        return words.format(time=wording.moment(page.told_since))

    def _show_nothing(self) -> None:
        self._show_details(None)
        if self.is_filtered():
            title, words = self.tr("Nothing matches"), self.tr("Ask for another kind, login, text or time.")
            self._notice("search", title, words, self.tr("Clear the filter"))
        else:
            words = self.tr("What people and the program do is written down here from now on.")
            self._notice("empty", self.tr("Nothing happened yet"), words)

    def _notice(self, icon: str, title: str, words: str, action: str = "") -> None:
        self.notice.show_notice(theme=self._theme, icon_name=icon, title=title, sentence=words, action=action)
        self._states.setCurrentWidget(self.notice)

    def _fail(self, error: EduManageError) -> None:
        self._reading = None
        self._end_showing()
        self._further = None
        self.model.show_records(())
        self._show_details(None)
        said = wording.said(error.sentence)
        self._notice("unreachable", self.tr("The log cannot be read"), said, self.tr("Try again"))

    def _miss_more(self, error: EduManageError) -> None:
        """Say why nothing further came; who goes there again asks again."""
        self._reading = None
        if self.model.records:
            self.model.offer_more()
            self._say(wording.said(error.sentence))
        else:
            self._fail(error)

    def _go_on(self) -> None:
        is_unread = self._follower is None
        if is_unread or not self.is_filtered():
            self.read()
        else:
            self.clear_filter()

    def _end_showing(self) -> None:
        if self._showing is not None:
            self._showing.cancel()
        self._showing = None

    def _follow(self, follows: bool) -> None:
        if follows:
            self._timer.start()
            self.ask_for_news()
        else:
            self._timer.stop()
        self._say("")

    def _show_news(self, news: LogNews) -> None:
        self._end_asking()
        if news.entries:
            self._put_first(news.entries)
        if self._is_missing:
            self._is_missing = False
            self._say("")
        if not news.is_all:
            self.ask_for_news()

    def _put_first(self, entries: tuple[LogEntry, ...]) -> None:
        """Show entries on top; whoever looks further down goes on seeing the same rows."""
        bar = self.view.verticalScrollBar()
        before, was_empty = bar.value(), not self.model.records
        if self.model.put_first(entries):
            self._further = self.model.records[-1].position
        if was_empty:
            self._states.setCurrentWidget(self.view)
            self.view.go_to(0)
        elif before > bar.minimum():
            bar.setValue(before + len(entries))
        announce(self.view, self.tr("%n new entries", "", len(entries)))

    def _miss_news(self, error: EduManageError) -> None:
        self._end_asking()
        if not self._is_missing:  # told once, and asked again until it is there
            self._is_missing = True
            self._say(wording.said(error.sentence))

    def _end_asking(self) -> None:
        self._asking = None

    def _show_details(self, entry: LogEntry | None) -> None:
        self.details.setVisible(entry is not None)
        self.details.setPlainText("" if entry is None else details(entry))

    def _say(self, words: str) -> None:
        self.message.setText(words)
        announce(self.message, words)
