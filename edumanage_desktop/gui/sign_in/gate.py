"""Between the opened window and a session: tries what needs no question, and asks where one has to be asked.

The pages are loaded when they are needed: most starts show none.
"""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from edumanage_desktop.domain.errors import (
    KeyringUnavailable,
    ProfilesUnreadable,
    SchemaTooOld,
    SignInRefused,
    UntrustedServer,
)
from edumanage_desktop.gui.tasks import TaskLanes
from edumanage_desktop.gui.window_settings import WindowSettings
from edumanage_desktop.services.sign_in import Begun, Credentials, SignInDesk

if TYPE_CHECKING:
    from edumanage_desktop.domain.profiles import ConnectionProfile
    from edumanage_desktop.gui.sign_in.flow import SignInFlow

_ASKED = (SignInRefused, KeyringUnavailable, ProfilesUnreadable, SchemaTooOld, UntrustedServer)
"""What a person can do something about by typing something else; all other hindrances are shown as a notice."""


class SignInGate(QObject):
    """Emits `entered` once, again after every `ask_again`."""

    entered = Signal(object)
    """The `Entered` session."""
    asked = Signal()
    """A page stands in the window and waits for the person."""
    hindered = Signal(object)
    """The `EduManageError` that no answer of the person would mend."""
    broke = Signal()

    def __init__(
        self,
        *,
        desk: SignInDesk,
        named: "ConnectionProfile | None",
        lanes: TaskLanes,
        settings: WindowSettings,
        stages: QStackedWidget,
    ) -> None:
        super().__init__(stages)
        self.desk = desk
        self._named, self._lanes, self._settings, self._stages = named, lanes, settings, stages
        self._begun: Begun | None = None
        self.flow: SignInFlow | None = None

    def begin(self) -> None:
        """Sign in without a question where that is possible."""
        work = partial(
            self.desk.begin, named=self._named, last_profile=self._settings.profile, last_login=self._settings.login
        )
        self._lanes.run(self, work).success(self._take).failure(self.hindered.emit).unexpected(self.broke.emit).start()

    def ask_again(self, credentials: Credentials, sentence: str) -> None:
        """Ask who comes next; `sentence` says why, where the person did not want to leave."""
        assert self._begun is not None
        login = credentials.login if sentence else ""
        offered = self._begun.profiles if self.flow is None else self.flow.profiles
        self._ask(Begun(offered, credentials.profile, login, None, None))
        assert self.flow is not None
        self.flow.ask(sentence)

    def remember(self, credentials: Credentials) -> None:
        """Note who came in by which connection; on a shared machine nobody's login is noted."""
        if self._named is None:
            profile = credentials.profile
            self._settings.remember_sign_in(profile.name, "" if profile.is_shared_machine else credentials.login)

    def _take(self, begun: Begun) -> None:
        self._begun = begun
        if begun.entered is not None:
            self.entered.emit(begun.entered)
        elif isinstance(begun.error, _ASKED) or (self._named is None and begun.profile.is_server):
            self._ask(begun)
        else:
            self.hindered.emit(begun.error)

    def _ask(self, begun: Begun) -> None:
        if self.flow is None:
            from edumanage_desktop.gui.sign_in.flow import SignInFlow

            self.flow = SignInFlow(desk=self.desk, lanes=self._lanes, parent=self._stages)
            self.flow.entered.connect(self.entered)
            self._stages.addWidget(self.flow)
        self._stages.setCurrentWidget(self.flow)
        self.flow.offer(begun.profiles, begun.profile.name, begun.login)
        if begun.error is not None:
            self.flow.take_failure(Credentials(begun.profile, begun.login), begun.error)
        self.asked.emit()
