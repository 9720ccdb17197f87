"""What the queue page is made of, in parts that are each too short to be noticed."""

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, Qt, QTimer
from PySide6.QtWidgets import QWidget

from edumanage_desktop.gui.forms.ui_queue_page import Ui_QueuePage
from edumanage_desktop.gui.notice import NoticePage
from edumanage_desktop.gui.queue.current import CurrentSubmission
from edumanage_desktop.gui.queue.delegate import QueueDelegate
from edumanage_desktop.gui.queue.filter_bar import FilterBar
from edumanage_desktop.gui.queue.foot import QueueFoot
from edumanage_desktop.gui.queue.model import QueueModel
from edumanage_desktop.gui.queue.new_above_hint import NewAboveHint
from edumanage_desktop.gui.queue.pause import Pause
from edumanage_desktop.gui.queue.refreshing import QueueRefreshing
from edumanage_desktop.gui.queue.selection import RowSelection
from edumanage_desktop.gui.queue.states import QueueStates
from edumanage_desktop.gui.queue.undecided import UndecidedWork
from edumanage_desktop.gui.queue.view import QueueView
from edumanage_desktop.gui.tasks import TaskLanes, Ticket
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.services.queue import QueueReader, SortOrder

_PLACEHOLDERS_AFTER_MS = 150


class QueueParts(QWidget):
    """Holds filters, table and what stands around it; what they do together is the page's."""

    def __init__(self, *, lanes: TaskLanes, reader: QueueReader, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.dress(self)
        self.setObjectName("queue_page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._lanes, self._reader, self._theme = lanes, reader, theme
        self._order = SortOrder()
        self._awaited_id: int | None = None
        self._returning_id: int | None = None
        self._has_failed = False
        self._load: Ticket | Pause | None = None
        self._asked = QElapsedTimer()
        self._form = Ui_QueuePage()
        self._form.setupUi(self)

    def parts(self) -> tuple[Callable[[], None], ...]:
        """Return what makes the page, which is of use when each was called, in their order."""
        return self._make_filters, self._make_table, self._make_surroundings

    @property
    def view(self) -> QueueView:
        """Return the table."""
        return self._form.view

    @property
    def notice(self) -> NoticePage:
        """Return what stands where there are no rows."""
        return self._form.notice

    def _connect(self) -> None:
        """Let the parts act together; called once, when all are there."""
        raise NotImplementedError

    def _make_filters(self) -> None:
        self.filters = FilterBar(theme=self._theme, parent=self)
        self._form.filters_layout.addWidget(self.filters)

    def _make_table(self) -> None:
        lanes, reader = self._lanes, self._reader
        self.model = QueueModel(lanes=lanes, reader=reader, parent=self)
        self.view.setModel(self.model)
        self.view.paint_by(QueueDelegate(theme=self._theme, first_column=self.view.columns.first, parent=self))
        self._current = CurrentSubmission(view=self.view, model=self.model, parent=self)
        self._refreshing = QueueRefreshing(
            lanes=lanes, reader=reader, model=self.model, view=self.view, current=self._current, parent=self
        )
        self.selection = RowSelection(
            lanes=lanes, reader=reader, view=self.view, model=self.model, current=self._current, parent=self
        )
        self.undecided = UndecidedWork(
            lanes=lanes, reader=reader, model=self.model, view=self.view, current=self._current, parent=self
        )

    def _make_surroundings(self) -> None:
        form = self._form
        self.states = QueueStates(
            stack=form.states, table=form.table_state, notice=form.notice, theme=self._theme, parent=self
        )
        self.foot = QueueFoot(parent=self)
        form.page_layout.addWidget(self.foot)
        self._hint = NewAboveHint(self.view)
        self._hint.clicked.connect(self.view.scrollToTop)
        self._placeholders = QTimer(self, singleShot=True, interval=_PLACEHOLDERS_AFTER_MS)
        self._connect()
