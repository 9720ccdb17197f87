"""What goes with the preview: the files that come next, the revision before, and a window of its own."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from edumanage_desktop.domain.submissions import Submission
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.actions.action import ActionId
from edumanage_desktop.gui.actions.registry import WindowActions
from edumanage_desktop.gui.preview.detached import DetachedPreview
from edumanage_desktop.gui.queue.page import QueuePage
from edumanage_desktop.gui.review.comparison import Comparisons
from edumanage_desktop.gui.review.pane import ReviewPane
from edumanage_desktop.gui.review.upcoming import UpcomingFiles
from edumanage_desktop.gui.tasks import TaskLanes
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.gui.window_settings import WindowSettings
from edumanage_desktop.services.session import Session


class PreviewSurroundings(QObject):
    """Lives as long as the workspace of one session."""

    def __init__(
        self,
        *,
        lanes: TaskLanes,
        session: Session,
        queue: QueuePage,
        pane: ReviewPane,
        settings: WindowSettings,
        actions: WindowActions,
        theme: Theme,
        workspace: QWidget,
    ) -> None:
        super().__init__(workspace)
        self._pane, self._settings = pane, settings
        self.upcoming = UpcomingFiles(lanes=lanes, reader=session.reader, queue=queue, pane=pane, parent=self)
        self.comparisons = Comparisons(lanes=lanes, reader=session.reader, files=session.files, window=workspace)
        self.detached = DetachedPreview(pane=pane.preview, actions=actions, home=pane.form.desk, dress=theme.dress)
        pane.filled.connect(self._offer_comparison)
        pane.preview.navigator.compare_button.clicked.connect(self.compare)
        self._offer(actions, workspace)

    def begin(self) -> None:
        """Show the preview where another run left it."""
        self.detached.restore(self._settings.preview_geometry, is_detached=self._settings.preview_is_detached)

    def compare(self) -> None:
        """Compare what is shown with the revision before."""
        self.comparisons.open(self._pane.details, shown_file=self._pane.form.files.currentIndex())

    def show_current(self, submission: Submission | None) -> None:
        """Follow the queue to another submission."""
        self.comparisons.close()
        self.detached.show_title(wording.title_of(submission) if submission is not None else "")

    def remember(self) -> None:
        """Note in the settings where the preview was."""
        self._settings.preview_geometry = self.detached.geometry()
        self._settings.preview_is_detached = self.detached.is_detached()

    def stop(self) -> None:
        """End what goes on beside the preview."""
        self.upcoming.stop()
        self.comparisons.close()
        self.detached.bring_back()

    def _has_file(self) -> bool:
        return self._pane.details is not None and bool(self._pane.details.files)

    def _has_revision_before(self) -> bool:
        return self._pane.details is not None and self._pane.details.previous_upload_id is not None

    def _offer_comparison(self, _upload_id: int) -> None:
        self._pane.preview.navigator.offer_comparison(self._has_revision_before())

    def _offer(self, actions: WindowActions, workspace: QWidget) -> None:
        preview = self._pane.preview
        navigator = preview.navigator
        for action, run, is_offered in (
            (ActionId.READ_AS_TEXT, lambda: preview.read_as_text(not preview.reads_text()), self._has_file),
            (ActionId.SMALL_PAGES, preview.toggle_thumbnails, lambda: preview.page_count() > 1),
            (ActionId.FIND_IN_FILE, preview.look_for, self._has_file),
            (ActionId.COMPARE, self.compare, self._has_revision_before),
            (ActionId.PREVIEW_WINDOW, self.detached.toggle, lambda: True),
        ):
            actions.bind(action, owner=workspace, run=run, is_offered=is_offered)
        for control, action in (
            (navigator.as_text, ActionId.READ_AS_TEXT),
            (navigator.thumbnails, ActionId.SMALL_PAGES),
            (navigator.compare_button, ActionId.COMPARE),
            (navigator.window_button, ActionId.PREVIEW_WINDOW),
        ):
            actions.tell(control, action)
