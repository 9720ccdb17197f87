"""The signed-in window: the queue beside the review pane, and the keys that drive both."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from edumanage_desktop.domain.acts import ActKind
from edumanage_desktop.domain.submissions import Submission
from edumanage_desktop.gui.actions.action import ActionId
from edumanage_desktop.gui.actions.registry import WindowActions
from edumanage_desktop.gui.archive.line import ArchiveLine
from edumanage_desktop.gui.backup_alert.desk import BackupAlertDesk
from edumanage_desktop.gui.diagnosis.desk import VisibilityDesk
from edumanage_desktop.gui.divided import Divided
from edumanage_desktop.gui.dressing import divide
from edumanage_desktop.gui.error_events import ErrorEvents
from edumanage_desktop.gui.figures.desk import FiguresDesk
from edumanage_desktop.gui.maintenance.watch import MaintenanceWatch
from edumanage_desktop.gui.narrator import Narrator
from edumanage_desktop.gui.preview.pane import PreviewPane
from edumanage_desktop.gui.preview_surroundings import PreviewSurroundings
from edumanage_desktop.gui.queue.page import QueuePage
from edumanage_desktop.gui.queue.watcher import ChangeWatcher
from edumanage_desktop.gui.queue_surroundings import QueueSurroundings
from edumanage_desktop.gui.review.deciding import Deciding
from edumanage_desktop.gui.review.decisions import Decisions
from edumanage_desktop.gui.review.desk import DecisionDesk
from edumanage_desktop.gui.review.draft_sharing import DraftSharing
from edumanage_desktop.gui.review.drafts import FeedbackDrafts
from edumanage_desktop.gui.review.feedback_library import FeedbackLibrary
from edumanage_desktop.gui.review.guard import PressClock
from edumanage_desktop.gui.review.handing_on import HandingOn
from edumanage_desktop.gui.review.own_work import OwnWork
from edumanage_desktop.gui.review.pane import ReviewPane
from edumanage_desktop.gui.review_actions import offer_review
from edumanage_desktop.gui.status_strip import Lasting, StatusStrip
from edumanage_desktop.gui.tasks import TaskLanes
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.gui.twins.desk import TwinDesk
from edumanage_desktop.gui.window_settings import WindowSettings
from edumanage_desktop.services.session import Welcome

_PANE_AT_MOST = 0.55
_PANE_LEAST_PX = 450


class Workspace(QWidget):
    """Lives as long as one session; it is there when all its parts were made, in their order."""

    queue: QueuePage
    pane: ReviewPane
    surroundings: QueueSurroundings
    deciding: Deciding
    own_work: OwnWork
    library: FeedbackLibrary
    previewing: PreviewSurroundings
    narrator: Narrator
    watcher: ChangeWatcher
    maintenance: MaintenanceWatch
    handing_on: HandingOn
    twins: TwinDesk
    archive_line: ArchiveLine
    visibility: VisibilityDesk
    figures: FiguresDesk
    backup_alert: BackupAlertDesk

    def __init__(
        self,
        *,
        lanes: TaskLanes,
        welcome: Welcome,
        theme: Theme,
        settings: WindowSettings,
        strip: StatusStrip,
        actions: WindowActions,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        theme.dress(divide(self))
        self._lanes, self._theme = lanes, theme
        self._settings, self.strip, self._welcome, self._actions = settings, strip, welcome, actions
        session = welcome.session
        self._press_clock = PressClock()
        self.drafts = FeedbackDrafts(lanes=lanes, keeper=session.drafts, parent=self)
        self.sharing = DraftSharing(
            lanes=lanes, drafts=self.drafts, keeper=session.drafts, shared=session.shared_drafts, parent=self
        )
        self.splitter = Divided(theme=theme, parent=self)
        self.queue = QueuePage(lanes=lanes, reader=session.reader, theme=theme, parent=self.splitter)
        self._preview = PreviewPane(in_parts=True, dress=theme.dress)
        self._pane_wants_px = 0
        self._last_id: int | None = None

    def parts(self) -> tuple[Callable[[], None], ...]:
        """Return what makes it, each too short to be noticed; all of it together is not."""
        return (
            *self.queue.parts(),
            *self._preview.parts(),
            *(self._make_pane, self._set_up_pane, self._fill_pane),
            *(self._make_desks, self._make_reading, self._make_company, self._join),
        )

    @property
    def desk(self) -> DecisionDesk:
        """Return what sends and keeps decisions."""
        return self.deciding.desk

    @property
    def decisions(self) -> Decisions:
        """Return what buttons and keys decide by."""
        return self.deciding.decisions

    def _make_pane(self) -> None:
        self.pane = ReviewPane(theme=self._theme, parent=self.splitter)

    def _set_up_pane(self) -> None:
        self.pane.set_up()

    def _fill_pane(self) -> None:
        welcome, session = self._welcome, self._welcome.session
        self.pane.fill(
            lanes=self._lanes,
            reader=session.reader,
            files=session.files,
            opener=session.opener,
            office=session.office,
            drafts=self.drafts,
            transitions=welcome.transitions,
            person=welcome.person,
            theme=self._theme,
            press_clock=self._press_clock,
            preview=self._preview,
        )

    def _make_desks(self) -> None:
        lanes, welcome, theme, settings, actions = (
            self._lanes, self._welcome, self._theme, self._settings, self._actions,
        )  # fmt: skip
        self.surroundings = QueueSurroundings(
            lanes=lanes, welcome=welcome, queue=self.queue, settings=settings, theme=theme, strip=self.strip,
            actions=actions, workspace=self,
        )  # fmt: skip
        self.deciding = Deciding(
            lanes=lanes, welcome=welcome, queue=self.queue, pane=self.pane, drafts=self.drafts,
            press_clock=self._press_clock, theme=theme, settings=settings, workspace=self,
        )  # fmt: skip
        withdraw = partial(self.decisions.press_button, ActKind.WITHDRAW)
        self.own_work = OwnWork(pane=self.pane, person=welcome.person, withdraw=withdraw, parent=self)

    def _make_reading(self) -> None:
        """Make what helps to read and to write."""
        lanes, theme, settings, actions = self._lanes, self._theme, self._settings, self._actions
        session = self._welcome.session
        self.library = FeedbackLibrary(
            lanes=lanes, keeper=session.library, files=session.library_files, pane=self.pane, window=self
        )
        self.deciding.batches.offer_phrases(self.library.shelf)
        self.previewing = PreviewSurroundings(
            lanes=lanes, session=session, queue=self.queue, pane=self.pane, settings=settings, actions=actions,
            theme=theme, workspace=self,
        )  # fmt: skip
        text_keys = partial(actions.keys_text, ActionId.READ_AS_TEXT)
        self.narrator = Narrator(queue=self.queue, preview=self.pane.preview, text_keys=text_keys, parent=self)

    def _make_company(self) -> None:
        """Make what tells of others, and of what else there is to be known."""
        lanes, welcome, theme = self._lanes, self._welcome, self._theme
        session = welcome.session
        self.watcher = ChangeWatcher(
            lanes=lanes,
            reader=session.reader,
            since_us=welcome.now_us,
            plan=session.maintenance,
            measuring=session.measuring,
            parent=self,
        )
        began = datetime.fromtimestamp(welcome.now_us / 1_000_000, UTC)
        self.maintenance = MaintenanceWatch(lanes=lanes, watcher=self.watcher, began=began, parent=self)
        self.handing_on = HandingOn(
            lanes=lanes, store=session.handovers, person=welcome.person, drafts=self.drafts, pane=self.pane,
            watcher=self.watcher, strip=self.strip, window=self,
        )  # fmt: skip
        self.twins = TwinDesk(
            lanes=lanes, welcome=welcome, queue=self.queue, pane=self.pane, watcher=self.watcher, workspace=self
        )
        self.archive_line = ArchiveLine(pane=self.pane, person=welcome.person)
        self.visibility = VisibilityDesk(
            lanes=lanes, welcome=welcome, pane=self.pane, theme=theme, strip=self.strip, workspace=self
        )
        self.figures = FiguresDesk(lanes=lanes, welcome=welcome, theme=theme, workspace=self)
        self.backup_alert = BackupAlertDesk(lanes=lanes, welcome=welcome, theme=theme, strip=self.strip, workspace=self)
        self.error_events = ErrorEvents(events=session.events, lanes=lanes, session=self)

    def _join(self) -> None:
        self._lay_out()
        self._connect()
        self._bind_writing(self._actions)
        self._actions.bind(ActionId.BACK, owner=self, run=self._go_back, is_offered=lambda: False)
        self._offer(self._actions)
        self._actions.listen_to(self)
        self._restore()
        self._order_tab_stops()

    def begin(self) -> None:
        """Show the queue, send what an earlier run left, and watch for changes."""
        self._give_pane_room()
        self.pane.installEventFilter(self)
        self.queue.begin(self._welcome.first_page)
        self.drafts.load()
        self.surroundings.begin()
        self.desk.begin()
        self.deciding.begin()
        self.watcher.begin()
        self.previewing.begin()
        self.backup_alert.begin()
        self.error_events.begin()
        self.queue.view.setFocus()

    def _give_pane_room(self) -> None:
        """Let the buttons of a decision stand whole beside each other, as far as the queue keeps its least width.

        With large letters they would take nearly everything, and say their keys no more when they have less.
        """
        self._pane_wants_px = max(self._pane_wants_px, self.pane.minimumSizeHint().width())
        most = round(self.width() * _PANE_AT_MOST)
        wanted = min(self._pane_wants_px, self.width() - self.queue.minimumWidth(), most)
        self.pane.setMinimumWidth(max(_PANE_LEAST_PX, wanted))

    def remember(self) -> None:
        """Note in the settings how the person arranged the window."""
        self._settings.splitter = self.splitter.saveState()
        self.previewing.remember()
        self.surroundings.remember()

    def stop(self) -> None:
        """End the session's work in the window, without waiting for what `desk` and `drafts` have left to do."""
        self.watcher.stop()
        self.maintenance.stop()
        self.previewing.stop()
        self.twins.stop()
        self.visibility.stop()
        self.figures.stop()
        self.backup_alert.stop()
        self.desk.stop()
        self.deciding.batches.leave()
        self.pane.close_quietly()

    def focus_queue(self) -> None:
        """Put the keyboard into the queue."""
        self.queue.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _offer(self, actions: WindowActions) -> None:
        welcome = self._welcome
        offer_review(
            actions=actions,
            queue=self.queue,
            pane=self.pane,
            decisions=self.decisions,
            acts=frozenset(rule.kind for rule in welcome.transitions if rule.role in welcome.person.roles),
            workspace=self,
        )
        self.deciding.offer(actions)
        self.own_work.offer(actions, owner=self)
        self.twins.offer(actions)
        self.archive_line.offer(actions)
        self.visibility.offer(actions)
        self.figures.offer(actions)

    def _lay_out(self) -> None:
        self.queue.setMinimumWidth(440)
        self.pane.setMinimumWidth(_PANE_LEAST_PX)
        self.splitter.setStretchFactor(0, 11)
        self.splitter.setStretchFactor(1, 10)
        self.splitter.setSizes([1100, 1000])
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.splitter)

    def _bind_writing(self, actions: WindowActions) -> None:
        insert, can_write = self.library.inserting.open_from_button, self.pane.feedback.isEnabled
        actions.bind(ActionId.PHRASE, owner=self, run=insert, is_offered=can_write)
        add = self.library.inserting.add_selection
        actions.bind(
            ActionId.ADD_PHRASE, owner=self, run=add, is_offered=lambda: bool(self.pane.writing.words().feedback)
        )
        actions.bind(ActionId.LIBRARY, owner=self, run=self.library.manage, is_offered=lambda: True)
        left = self.handing_on
        actions.bind(
            ActionId.LEFT_DRAFTS, owner=self, run=left.show_left, is_offered=lambda: bool(left.handovers.left())
        )

    def _connect(self) -> None:
        self.previewing.detached.moved.connect(self._order_tab_stops)
        self.previewing.detached.keyboard_freed.connect(self.focus_queue)
        self.queue.offer_faculty(self._welcome.faculty)
        self.queue.current_changed.connect(self._show_current)
        self.queue.current_updated.connect(self.pane.show_again)
        self.watcher.changed.connect(self.queue.take_changes)
        self.watcher.reached.connect(lambda: self.strip.show_connected(self._welcome.session.database_name))
        self.watcher.reached.connect(self.desk.database_answers)
        self.watcher.reached.connect(self.drafts.try_again)
        self.watcher.reached.connect(self.sharing.database_answers)
        self.watcher.reached.connect(self.surroundings.try_again)
        self.watcher.reached.connect(self.queue.try_again)
        self.watcher.reached.connect(self.pane.try_again)
        self.watcher.reached.connect(self.deciding.begin)
        self.watcher.lost.connect(self._say_lost)
        self.maintenance.ended.connect(self.deciding.read_only.take_success)
        self.maintenance.ended.connect(self.desk.send_waiting)
        for told in (self.pane.told, self.deciding.told, self.sharing.told, self.library.told, self.handing_on.told):
            told.connect(self.strip.say)
        desks = (self.deciding, self.sharing, self.library, self.handing_on)
        for failed in (self.drafts.failed, *(desk.hindered for desk in desks)):
            failed.connect(partial(self.strip.say, lasting=Lasting.FAILURE))
        self.decisions.kept.connect(partial(self.strip.say, lasting=Lasting.WAITING))
        self.deciding.undo.offered.connect(self.strip.show_undo)
        self.decisions.conflicts.changed.connect(self.strip.show_conflicts)
        self.decisions.traffic_changed.connect(self._show_traffic)
        self.desk.recorded.connect(self.surroundings.note_decision)
        self.strip.undo_chosen.connect(self.decisions.undo)
        self.strip.conflict_chosen.connect(self.decisions.show_conflict)
        form = self.pane.form
        form.approve.clicked.connect(lambda: self.decisions.press_button(ActKind.APPROVE))
        form.reject.clicked.connect(lambda: self.decisions.press_button(ActKind.REJECT))
        form.reopen.clicked.connect(lambda: self.decisions.press_button(ActKind.REOPEN))
        form.aside.clicked.connect(lambda: self.decisions.press_button(ActKind.SET_ASIDE))
        self.strip.show_connected(self._welcome.session.database_name)
        self._show_traffic()

    def _order_tab_stops(self) -> None:
        in_place_of_rows = self.queue.notice.findChildren(QPushButton)
        of_pane = self.pane.tab_order()
        below = of_pane.index(self.pane.form.history)
        stops = (
            *self.queue.filters.tab_order(),
            self.queue.view,
            *in_place_of_rows,
            *self.deciding.bar.tab_order(),
            *(*of_pane[:below], self.own_work.feedback, *of_pane[below:]),
            *(self.own_work.withdraw, self.own_work.revise),
        )
        here = [stop for stop in stops if stop.window() is self.window()]  # the preview may have a window of its own
        for before, after in pairwise(here):
            QWidget.setTabOrder(before, after)
        QWidget.setTabOrder(self.pane.form.description, self.previewing.detached.away.back)

    def _restore(self) -> None:
        if not self._settings.splitter.isEmpty():
            self.splitter.restoreState(self._settings.splitter)

    def _show_current(self, submission: Submission | None) -> None:
        if submission is not None:
            if self._last_id not in (None, submission.id):
                self.strip.forget_passing()
            self._last_id = submission.id
        self.previewing.show_current(submission)
        self.pane.show_submission(submission, loading=submission is None and self.queue.model.total > 0)

    def _show_traffic(self) -> None:
        self.strip.show_outbox(sending=self.desk.open_count() - self.desk.waiting, waiting=self.desk.waiting)

    def _say_lost(self, sentence: str) -> None:
        self.strip.show_connection(self.tr("Not connected, trying again"), is_connected=False)
        self.strip.say(sentence, Lasting.AWAY)

    def _go_back(self) -> None:
        if self.pane.is_history_open():
            self.pane.toggle_history(False)
        elif self.queue.view.hasFocus() and self.queue.selection.is_several():
            self.queue.selection.collapse()
        elif self.queue.view.hasFocus() and self.queue.filters.search.text():
            self.queue.filters.search.clear()
        self.focus_queue()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._go_back()
        elif not self._actions.take_key(event):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.pane and event.type() is QEvent.Type.LayoutRequest:
            self._give_pane_room()
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_pane_room()
