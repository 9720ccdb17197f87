"""Makes queue and review of a session and shows them, part by part, so that nobody waits for the window meanwhile."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QRect, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from edumanage_desktop.gui.guide.book import PLACE_PROPERTY, GuidePlace
from edumanage_desktop.gui.in_turns import InTurns
from edumanage_desktop.gui.workspace import Workspace

_SLICES = 9


class WorkspaceMaking(InTurns):
    """Goes with its workspace; `filling` gives it what it shows, when every part of it stands in its place."""

    painted = Signal()
    """The first rows of a queue stand on the screen."""

    def __init__(
        self,
        *,
        workspace: Workspace,
        stages: QStackedWidget,
        is_covered: Callable[[], bool],
        filling: Sequence[Callable[[], object]],
    ) -> None:
        slices = (partial(self._lay_out_rows, number) for number in range(_SLICES))
        parts: list[Callable[[], object]] = [*workspace.parts(), self._bring, *filling]
        parts += [self._uncover_surroundings, *slices, self._uncover_rows]
        super().__init__(parts, parent=workspace)
        self._workspace, self._stages, self._is_covered = workspace, stages, is_covered
        self._has_rows_to_paint = False

    def _bring(self) -> None:
        """Let everything find its place before anybody sees it, as it is filled in the next turn."""
        self._workspace.setUpdatesEnabled(False)
        _mark_places(self._workspace)
        self._workspace.queue.first_rows_shown.connect(self._tell_painted)
        self._stages.addWidget(self._workspace)
        if not self._is_covered():  # who locked meanwhile sees it when the lock is gone
            self._stages.setCurrentWidget(self._workspace)

    def _uncover_surroundings(self) -> None:
        """Paint what stands around the rows, which follow in the next turn."""
        self._rows().setUpdatesEnabled(False)
        self._workspace.setUpdatesEnabled(True)
        self._workspace.repaint()  # what is only due for it would be painted with the rows

    def _lay_out_rows(self, number: int) -> None:
        """Paint a slice of the rows where nobody sees it: their lines are kept, and need not be laid out once more."""
        room = self._rows().rect()
        height = room.height() // _SLICES
        self._rows().grab(QRect(0, number * height, room.width(), height))

    def _uncover_rows(self) -> None:
        self._rows().setUpdatesEnabled(True)
        self._rows().repaint()
        if self._has_rows_to_paint:
            self.painted.emit()

    def _rows(self) -> QWidget:
        return self._workspace.queue.view.viewport()

    def _tell_painted(self) -> None:
        """Tell of rows that were painted at once, and later of those that wait for it."""
        if self._rows().updatesEnabled():
            self.painted.emit()
        else:
            self._has_rows_to_paint = True


def _mark_places(workspace: Workspace) -> None:
    """Tell the guide what the parts of queue and review are."""
    pane = workspace.pane
    for part, place in (
        (workspace.queue, GuidePlace.QUEUE),
        (pane, GuidePlace.REVIEW),
        (pane.preview, GuidePlace.PREVIEW),
        (pane.form.history_panel, GuidePlace.HISTORY),
    ):
        part.setProperty(PLACE_PROPERTY, str(place))
