"""The scenes of the security audit: before the first, and with what one found."""

from edumanage_desktop.gui.audit.audit_section import AuditSection
from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.gui.tour.album import Album, TourStopped, wait_for


class AuditScenes:
    """As an administrator sees it, whose tab stands in front."""

    def __init__(self, *, album: Album) -> None:
        self._album = album

    def audit(self, window: MainWindow, section: AuditSection) -> None:
        """Look at the empty tab, audit, and look at the gravest finding."""
        wait_for(section.is_settled, "the last audit")
        self._album.save(window, "audit-none-yet")
        section.start()
        wait_for(section.is_settled, "the audit")
        if section.made is None:
            raise TourStopped(section.message.text())
        window.jobs.close()
        section.take_keyboard()
        self._album.save(window, "audit-found")
