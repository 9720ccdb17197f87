"""The scenes of the queue's arrangement: saved views, their names, the columns, and the way out."""

from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QDialog

from edumanage_desktop.domain.statuses import Status
from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.gui.tour.album import Album, wait_for
from edumanage_desktop.gui.tour.review import settle, settled_workspace
from edumanage_desktop.gui.workspace import Workspace

_UNDECIDED = "Submitted, by title"


class ViewScenes:
    """The queue of whoever reviews, arranged as they like it."""

    def __init__(self, *, album: Album) -> None:
        self._album = album

    def arrange(self, window: MainWindow) -> None:
        """Save views, open their menu, name another, and arrange the columns."""
        workspace = settled_workspace(window)
        self._save_views(workspace)
        menu, button = workspace.queue.filters.views.filled_menu(), workspace.queue.filters.views
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))
        self._album.save(window, "saved-views")
        menu.close()
        self._show_dialog(window, button.ask_name, "save-view")
        self._show_dialog(window, workspace.queue.arrange_columns, "columns")
        self._show_dialog(window, workspace.surroundings.exports.ask, "export")
        workspace.surroundings.views.show_everything()
        settle(workspace)

    def _save_views(self, workspace: Workspace) -> None:
        views = workspace.surroundings.views
        wait_for(lambda: views.is_read, "the saved views")
        views.save("Everything")
        workspace.queue.filters.choose_statuses(frozenset({str(Status.SUBMITTED)}))
        settle(workspace)
        views.save(_UNDECIDED)

    def _show_dialog(self, window: MainWindow, show: Callable[[], object], scene: str) -> None:
        show()
        self._album.save(window, scene)
        for dialog in window.findChildren(QDialog):
            dialog.reject()
