"""The library of feedback beside the feedback field: inserted there by typing, and kept in a dialog."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from edumanage_desktop.gui.dressing import above
from edumanage_desktop.gui.review.pane import ReviewPane
from edumanage_desktop.gui.review.phrase_inserting import PhraseInserting
from edumanage_desktop.gui.review.phrases import PhraseShelf
from edumanage_desktop.gui.review.placeholders import placeholder_values
from edumanage_desktop.gui.tasks import TaskLanes
from edumanage_desktop.services.feedback_library import PhraseKeeper
from edumanage_desktop.services.library_files import LibraryStore

if TYPE_CHECKING:
    from edumanage_desktop.gui.review.phrase_dialog import PhraseDialog


class FeedbackLibrary(QObject):
    """Lives as long as one session; nothing of it is read before it is wanted."""

    told = Signal(str)
    hindered = Signal(str)

    def __init__(
        self, *, lanes: TaskLanes, keeper: PhraseKeeper, files: LibraryStore, pane: ReviewPane, window: QWidget
    ) -> None:
        super().__init__(window)
        self._pane, self._window = pane, window
        self.shelf = PhraseShelf(lanes=lanes, keeper=keeper, files=files, parent=self)
        self.inserting = PhraseInserting(
            field=pane.feedback,
            button=pane.writing.form.library,
            shelf=self.shelf,
            values=self._values,
            window=pane,
        )
        self._dialog: PhraseDialog | None = None
        self.shelf.failed.connect(self.hindered)
        self.inserting.told.connect(self.told)
        self.inserting.managing_wanted.connect(self.manage)

    @property
    def dialog(self) -> "PhraseDialog | None":
        """Return the open dialog."""
        return self._dialog

    def manage(self) -> None:
        """Open the dialog in which the library is kept."""
        from edumanage_desktop.gui.review.phrase_dialog import PhraseDialog

        if self._dialog is None:
            self._dialog = PhraseDialog(shelf=self.shelf, parent=above(self._window))
            self._dialog.finished.connect(self._forget_dialog)
        self._dialog.open()

    def _forget_dialog(self, _result: int) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None
        self._pane.feedback.setFocus()

    def _values(self) -> Mapping[str, str]:
        details = self._pane.details
        return {} if details is None else placeholder_values(details.submission)
