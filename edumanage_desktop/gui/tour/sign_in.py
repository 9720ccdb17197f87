"""The scenes of signing in: the first administrator, a prepared computer, connections, passwords and the lock."""

from dataclasses import replace

from edumanage_desktop.domain.database_url import Host
from edumanage_desktop.domain.errors import PasswordToChoose
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.gui.diagnosis.connection_dialog import ConnectionDialog
from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.gui.sign_in.flow import SignInFlow
from edumanage_desktop.gui.tour.album import Album, TourStopped, wait_for
from edumanage_desktop.services.sign_in import Credentials

_NOBODY = Host("127.0.0.1", 9)
"""Where no database listens."""
_PASSWORD = "correct horse battery"
_CHOOSE = Sentence("This password is for once only. Choose a password of your own to go on.")


class SignInScenes:
    """What stands in the window before and around the work."""

    def __init__(self, *, album: Album) -> None:
        self._album = album

    def new_computer(self, window: MainWindow) -> None:
        """Become the first administrator, lock the window, begin to change the password."""
        flow = _flow(window)
        page = flow.first_admin
        wait_for(lambda: flow.currentWidget() is page, "the first administrator's page")
        page.full_name.setText("Ingrid Solheim")
        page.login.setText("ingrid")
        self._album.save(window, "first-administrator")
        page.new.password.setText(_PASSWORD)
        page.new.again.setText(_PASSWORD)
        page.primary.click()
        wait_for(lambda: window.account is not None and window.workspace is not None, "the session")
        account = window.account
        if account is None:
            raise TourStopped("Nobody was signed in")
        account.change_password()
        self._album.save(window, "change-password")
        if account.dialog is not None:
            account.dialog.reject()
        account.lock()
        self._album.save(window, "locked")

    def prepared_computer(self, window: MainWindow) -> None:
        """Sign in to a server: only login and password are asked for."""
        flow = _flow(window)
        wait_for(lambda: flow.currentWidget() is flow.page, "the sign-in page")
        flow.page.login.setText("nowak")
        self._album.save(window, "sign-in")
        flow.show_connections()
        self._album.save(window, "connections")
        dialog = flow.dialog()
        if dialog is not None:
            dialog.store.setText("s3://AKIAPHYSICS@physics/uploads?endpoint=https://s3.example.edu")
            self._album.save(window, "connections-bucket")
            dialog.reject()
        profile = flow.page.profile()
        if profile is None:
            raise TourStopped("There is no connection")
        self._find_out_why(window, flow, Credentials(replace(profile, hosts=(_NOBODY,)), "nowak", _PASSWORD))
        flow.take_failure(Credentials(profile, "nowak"), PasswordToChoose(_CHOOSE))
        self._album.save(window, "choose-password")

    def _find_out_why(self, window: MainWindow, flow: SignInFlow, credentials: Credentials) -> None:
        flow.why_wanted.emit(credentials)
        wait_for(lambda: window.findChild(ConnectionDialog) is not None, "the way to the database")
        dialog = window.findChild(ConnectionDialog)
        if dialog is None:
            raise TourStopped("nobody finds out why")
        wait_for(lambda: dialog.is_settled() and dialog.view.found is not None, "where nobody listens")
        self._album.save(window, "why-not-reached")
        dialog.reject()


def _flow(window: MainWindow) -> SignInFlow:
    gate = window.gate
    if gate is None:
        raise TourStopped("The window asks nobody to sign in")
    wait_for(lambda: gate.flow is not None, "the sign-in")
    if gate.flow is None:
        raise TourStopped("Nobody was asked to sign in")
    return gate.flow
