"""What goes with the rows of the queue: saved views, columns, exports, and the count of what was decided."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from edumanage_desktop.domain.acts import ActOutcome
from edumanage_desktop.gui.actions.action import ActionId
from edumanage_desktop.gui.actions.registry import WindowActions
from edumanage_desktop.gui.queue.exporting import ListExports
from edumanage_desktop.gui.queue.own_views import OwnViews
from edumanage_desktop.gui.queue.page import QueuePage
from edumanage_desktop.gui.review.desk import Decision
from edumanage_desktop.gui.status_strip import Lasting, StatusStrip
from edumanage_desktop.gui.tasks import TaskLanes
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.gui.window_settings import WindowSettings
from edumanage_desktop.services.session import Welcome


class QueueSurroundings(QObject):
    """Lives as long as the workspace of one session."""

    def __init__(
        self,
        *,
        lanes: TaskLanes,
        welcome: Welcome,
        queue: QueuePage,
        settings: WindowSettings,
        theme: Theme,
        strip: StatusStrip,
        actions: WindowActions,
        workspace: QWidget,
    ) -> None:
        super().__init__(workspace)
        self._queue = queue
        queue.undecided.told.connect(strip.say)
        queue.explain_to(welcome.person)
        session = welcome.session
        self.views = OwnViews(
            lanes=lanes,
            keeper=session.views,
            queue=queue,
            settings=settings,
            owner=f"{session.database_name}\n{welcome.person.login}",
            leaves_nothing=session.leaves_nothing,
            parent=self,
        )
        button = queue.filters.views
        button.follow(self.views, theme, lambda: actions.keys_text(ActionId.VIEWS))
        actions.keys_changed.connect(button.show_chosen)
        self.views.told.connect(strip.say)
        self.views.hindered.connect(partial(strip.say, lasting=Lasting.FAILURE))
        self.views.way_back_offered.connect(strip.show_view_back)
        strip.view_back_chosen.connect(self.views.bring_back)
        self.exports = ListExports(
            lanes=lanes,
            reader=session.reader,
            twins=session.twins,
            files=session.list_files,
            queue=queue,
            parent=workspace,
        )
        self.exports.told.connect(strip.say)
        self.exports.failed.connect(partial(strip.say, lasting=Lasting.FAILURE))
        exports = self.exports
        actions.bind(ActionId.COPY, owner=workspace, run=exports.copy, is_offered=exports.can_copy)
        actions.bind(ActionId.EXPORT, owner=workspace, run=exports.ask, is_offered=exports.can_export)
        actions.bind(ActionId.PRINT, owner=workspace, run=exports.choose_printer, is_offered=exports.can_export)
        actions.bind(ActionId.VIEWS, owner=workspace, run=button.showMenu)
        actions.bind(ActionId.SAVE_VIEW, owner=workspace, run=button.ask_name)
        actions.bind(ActionId.COLUMNS, owner=workspace, run=queue.arrange_columns)

    def note_decision(self, decision: Decision, outcome: ActOutcome) -> None:
        """Count what was decided."""
        self._queue.foot.note_decision(decision.act.kind, outcome.upload_id)

    def begin(self) -> None:
        """Read what belongs to the person."""
        self.views.begin()

    def try_again(self) -> None:
        """Do what the database could not, now that it answers."""
        self.views.try_again()

    def remember(self) -> None:
        """Note how the queue is arranged, and stop an export; the session ends."""
        self.exports.stop()
        self.views.remember()
