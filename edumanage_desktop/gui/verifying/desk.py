"""Opens the dialog for an administrator, and keeps the run behind it: nobody verifies twice at once in a window."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from edumanage_desktop.domain.people import Role
from edumanage_desktop.gui.dressing import above
from edumanage_desktop.gui.in_turns import open_in_turns, paint_later
from edumanage_desktop.gui.tasks import TaskLanes
from edumanage_desktop.gui.theme import Theme

if TYPE_CHECKING:
    from edumanage_desktop.gui.verifying.dialog import VerificationDialog
    from edumanage_desktop.gui.verifying.run import VerificationRun
    from edumanage_desktop.services.verification.verifying import DeploymentVerification


class VerifyingDesk(QObject):
    """One for each main window; `open_verification` is None where nothing can be verified from this window."""

    def __init__(
        self,
        *,
        open_verification: "Callable[[], DeploymentVerification] | None",
        roles: Callable[[], frozenset[Role]],
        lanes: TaskLanes,
        theme: Theme,
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._open, self._roles, self._lanes, self._theme, self._window = open_verification, roles, lanes, theme, window
        self._run: VerificationRun | None = None
        self.dialog: VerificationDialog | None = None

    def is_offered(self) -> bool:
        """Return whether whoever is signed in may verify."""
        return self._open is not None and Role.ADMIN in self._roles()

    def open(self) -> None:
        """Show the dialog."""
        if self._open is None or not self.is_offered() or self.dialog is not None:
            return
        from edumanage_desktop.gui.verifying.dialog import VerificationDialog
        from edumanage_desktop.gui.verifying.run import VerificationRun

        if self._run is None:
            self._run = VerificationRun(open_verification=self._open, lanes=self._lanes, parent=self)
        self.dialog = VerificationDialog(run=self._run, theme=self._theme, parent=above(self._window))
        self.dialog.finished.connect(self._forget)
        paint_later(self.dialog)
        open_in_turns(self.dialog)

    def stop(self) -> None:
        """Leave out what was not begun: the window closes, and everything is put away."""
        if self._run is not None:
            self._run.stop()

    def _forget(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None
