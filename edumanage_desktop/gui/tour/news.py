"""The scenes of what is new, of how one is told, and of how the department sends mails."""

from edumanage_desktop.gui.actions.action import ActionId
from edumanage_desktop.gui.department.mail_dialog import MailDialog
from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.gui.own_records.dialog import OwnRecordsDialog
from edumanage_desktop.gui.tour.album import Album, TourStopped, wait_for


class NewsScenes:
    """As whoever is told anything sees them, and an administrator."""

    def __init__(self, *, album: Album) -> None:
        self._album = album

    def tell(self, window: MainWindow) -> None:
        """Look at the list of news, and at the choices."""
        wait_for(lambda: window.pages.notices is not None, "the news")
        desk = window.pages.notices
        if desk is None:
            raise TourStopped("nobody is told anything here")
        desk.show_list()
        wait_for(lambda: desk.dialog is not None and desk.dialog.list.count() > 0, "the list of news")
        if desk.dialog is not None:
            self._album.save(window, "news")
            desk.dialog.reject()
        desk.show_choices()
        wait_for(lambda: desk.choices_dialog is not None, "the choices")
        if desk.choices_dialog is not None:
            self._album.save(window, "notifications")
            desk.choices_dialog.reject()
        wait_for(lambda: window.registry.run(ActionId.OWN_RECORDS), "what is recorded")
        own = next(each for each in window.findChildren(OwnRecordsDialog) if each.isVisible())
        wait_for(lambda: not own.list.document().isEmpty(), "the list of what is recorded")
        self._album.save(window, "own-records")
        own.reject()

    def settle(self, window: MainWindow) -> None:
        """Look at how mails are sent."""
        wait_for(window.pages.is_open, "an administrator")
        window.mail.open()
        dialog = window.findChild(MailDialog)
        if dialog is None:
            raise TourStopped("nobody settles mails here")
        wait_for(dialog.save.isEnabled, "what is settled")
        self._album.save(window, "mail")
        dialog.reject()
