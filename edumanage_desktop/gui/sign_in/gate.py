"""Between the opened window and a session: tries what needs no question, and asks where one has to be asked.

The pages are loaded when they are needed: most starts show none.
"""

import logging
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from edumanage_desktop.domain.errors import (
    EduManageError,
    KeyringUnavailable,
    ProfilesUnreadable,
    Refused,
    SchemaTooOld,
    SignInRefused,
    UntrustedServer,
)
from edumanage_desktop.domain.events import EventKind
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.in_turns import do_in_turns
from edumanage_desktop.gui.tasks import Lane, TaskLanes
from edumanage_desktop.gui.window_settings import WindowSettings
from edumanage_desktop.services.events import EventReporter
from edumanage_desktop.services.sign_in import Begun, Credentials, Entered, SignInDesk

if TYPE_CHECKING:
    from edumanage_desktop.domain.profiles import ConnectionProfile
    from edumanage_desktop.gui.sign_in.flow import SignInFlow

_log = logging.getLogger(__name__)
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
    why_wanted = Signal(object)
    """The `Credentials` with which the person was not let in, and wants to know why."""
    unanswered = Signal(str)
    """The sentence on what the keyring could not be asked to do."""

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
        self._returning: Credentials | None = None
        self.flow: SignInFlow | None = None

    def begin(self) -> None:
        """Sign in without a question where that is possible."""
        work = partial(
            self.desk.begin,
            named=self._named,
            last_profile=self._settings.profile,
            last_login=self._settings.login,
            returning=self._returning,
        )
        self._returning = None
        self._lanes.run(self, work).success(self._take).failure(self.hindered.emit).unexpected(self.broke.emit).start()

    def come_back(self, credentials: Credentials | None) -> None:
        """Begin with who was signed in until now, for whom nothing is asked that is known already."""
        self._returning = credentials

    def ask_again(self, credentials: Credentials, sentence: str) -> None:
        """Ask who comes next; `sentence` says why, where the person did not want to leave."""
        assert self._begun is not None
        login = credentials.login if sentence else ""
        offered = self._begun.profiles if self.flow is None else self.flow.profiles
        self._make_flow()
        self._ask(Begun(offered, credentials.profile, login, None, None))
        assert self.flow is not None
        self.flow.ask(sentence)

    def ask_why(self) -> None:
        """Want to know why nobody is let in, as who was to be signed in at the beginning."""
        if self._begun is not None:
            self.why_wanted.emit(Credentials(self._begun.profile, self._begun.login))

    def remember(self, entered: Entered, credentials: Credentials) -> None:
        """Note who came in by which connection, in the database too; on a shared machine nobody's login is noted.

        The keyring keeps the password of who wants it so.
        """
        if self._named is None:
            profile = credentials.profile
            self._settings.remember_sign_in(profile.name, "" if profile.is_shared_machine else credentials.login)
        if entered.is_to_be_remembered:
            self._ask_keyring(partial(self.desk.remember, credentials))
        self._lanes.run(self, partial(self.desk.report, entered)).as_report().failure(_note_unreported).start()

    def forget(self, credentials: Credentials) -> None:
        """Let the keyring forget somebody's password."""
        self._ask_keyring(partial(self.desk.forget, credentials))

    def report_refusal(self, events: EventReporter, refusal: Refused) -> None:
        """Tell the database of what its rules refused; a refusal leaves no trace there of itself."""
        report = partial(events.report, EventKind.REFUSED, refusal.words())
        self._lanes.run(self, report).as_report().failure(_note_unreported).start()

    def _ask_keyring(self, work: Callable[[], None]) -> None:
        self._lanes.run(self, work).on(Lane.KEYRING).failure(
            lambda error: self.unanswered.emit(wording.said(error.sentence))
        ).start()

    def _take(self, begun: Begun) -> None:
        self._begun = begun
        if begun.entered is not None:
            self.entered.emit(begun.entered)
        elif isinstance(begun.error, _ASKED) or (self._named is None and begun.profile.is_server):
            do_in_turns(self._make_flow, partial(self._ask, begun), owner=self)
        else:
            self.hindered.emit(begun.error)

    def _make_flow(self) -> None:
        if self.flow is not None:
            return
        from edumanage_desktop.gui.sign_in.flow import SignInFlow

        self.flow = SignInFlow(desk=self.desk, lanes=self._lanes, parent=self._stages)
        self.flow.entered.connect(self.entered)
        self.flow.why_wanted.connect(self.why_wanted)
        self._stages.addWidget(self.flow)

    def _ask(self, begun: Begun) -> None:
        assert self.flow is not None
        self._stages.setCurrentWidget(self.flow)
        self.flow.offer(begun.profiles, begun.profile.name, begun.login)
        if begun.error is not None:
            self.flow.take_failure(Credentials(begun.profile, begun.login), begun.error)
        self.asked.emit()


def _note_unreported(error: EduManageError) -> None:
    _log.info("An event is not reported: %s", error.sentence)
