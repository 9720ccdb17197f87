"""The scene of the dialog in which an administrator verifies the deployment."""

from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.gui.tour.album import Album, TourStopped, wait_for


class VerifyingScenes:
    """As an administrator sees it, once every check was made."""

    def __init__(self, *, album: Album) -> None:
        self._album = album

    def verify(self, window: MainWindow) -> None:
        """Verify, and look at the result."""
        wait_for(window.verifying.is_offered, "an administrator")
        window.verifying.open()
        dialog = window.verifying.dialog
        if dialog is None:
            raise TourStopped("nothing can be verified here")
        dialog.start()
        wait_for(dialog.verify.isVisible, "the verification")
        self._album.save(window, "verify-deployment")
        dialog.reject()
