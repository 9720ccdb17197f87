"""The desk of news: reads them when something changed, and keeps bell, list and the place beside the clock in step."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.domain.people import Role
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.actions.action import ActionId
from edumanage_desktop.gui.actions.registry import WindowActions
from edumanage_desktop.gui.announcing import announce
from edumanage_desktop.gui.notices.bell import NoticeBell
from edumanage_desktop.gui.notices.tray import Tray, has_tray
from edumanage_desktop.gui.queue.watcher import ChangeWatcher
from edumanage_desktop.gui.tasks import TaskLanes, Ticket
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.services.notices import LANGUAGE, TRAY, Notice, together
from edumanage_desktop.services.session import Welcome

if TYPE_CHECKING:
    from edumanage_desktop.gui.notices.choices_dialog import ChoicesDialog
    from edumanage_desktop.gui.notices.dialog import NoticesDialog

SETTLES_MS = 1_500
"""So long after a change it is looked what is new, once for all that change meanwhile."""
_AGAIN_MS = 300_000
"""A decision is told to a student when its time has come, which changes nothing that a watcher would see at once."""


class NoticesDesk(QObject):
    """Lives as long as a session; there is nothing to do for who is told nothing."""

    told = Signal(str)
    speaks = Signal(str)
    """The code of the language that the person chose, at any computer."""

    def __init__(
        self,
        *,
        lanes: TaskLanes,
        welcome: Welcome,
        watcher: ChangeWatcher,
        bell: NoticeBell,
        actions: WindowActions,
        go_to: Callable[[int], object],
        theme: Theme,
        owner: QWidget,
    ) -> None:
        super().__init__(owner)
        self._lanes, self._reader, self._person = lanes, welcome.session.notices, welcome.person
        self._bell, self._actions, self._go_to, self._theme, self._owner = bell, actions, go_to, theme, owner
        self.is_told = bool(welcome.person.roles & {Role.FACULTY, Role.STUDENT})
        self.notices: Sequence[Notice] = ()
        self.dialog: NoticesDialog | None = None
        self.choices_dialog: ChoicesDialog | None = None
        self._known: frozenset[tuple[int, int]] | None = None
        self._in_tray = True
        self._tray: Tray | None = None
        self._question: Ticket | None = None
        self._soon = QTimer(self, singleShot=True, interval=SETTLES_MS)
        self._soon.timeout.connect(self.look)
        self._again = QTimer(self, interval=_AGAIN_MS)
        self._again.timeout.connect(self.look)
        actions.bind(ActionId.NEWS, owner=owner, run=self.show_list, is_offered=lambda: self.is_told)
        actions.bind(ActionId.NOTIFICATIONS, owner=owner, run=self.show_choices, is_offered=lambda: self.is_told)
        if self.is_told:
            watcher.changed.connect(lambda _changes: self._soon.start())
            bell.clicked.connect(self.show_list)

    def begin(self) -> None:
        """Look what is new, once the queue stands there."""
        if self.is_told:
            self._bell.show_count(0)
            self._write_tooltip()
            self._soon.start()
            self._again.start()
            self._lanes.run(self, self._reader.choices).success(self._take_choices).failure(lambda _error: None).start()

    def leave(self) -> None:
        """End with the session."""
        self._soon.stop()
        self._again.stop()
        if self._question is not None:
            self._question.cancel()
        if self._tray is not None:
            self._tray.hide()
        for dialog in (self.dialog, self.choices_dialog):
            if dialog is not None:
                dialog.close()
        if self.is_told:
            self._bell.clicked.disconnect(self.show_list)
        self._bell.show_count(None)

    def look(self) -> None:
        """Read what is new, unless that question is on its way."""
        if self._question is None:
            read = partial(self._reader.news, self._person)
            self._question = self._lanes.run(self, read).success(self._take).failure(self._fail).start()

    def show_list(self) -> None:
        """Show the list."""
        if self.dialog is None:
            from edumanage_desktop.gui.notices.dialog import NoticesDialog

            self.dialog = NoticesDialog(self._owner.window())
            self._theme.dress(self.dialog)
            self.dialog.opened.connect(self._open)
            self.dialog.all_read.connect(self._read_all)
            self.dialog.choices_wanted.connect(self.show_choices)
            self.dialog.finished.connect(self._forget_dialog)
            if self._known is not None:
                self.dialog.show_notices(self.notices)
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()
        self.look()

    def show_choices(self) -> None:
        """Let the person choose how they are told."""
        from edumanage_desktop.gui.notices.choices_dialog import ChoicesDialog

        def show(choices: dict[str, str]) -> None:
            dialog = ChoicesDialog(
                person=self._person, choices=choices, has_tray=has_tray(), parent=self._owner.window()
            )
            self._theme.dress(dialog)
            dialog.chosen.connect(self._choose)
            dialog.finished.connect(self._forget_choices)
            self.choices_dialog = dialog
            dialog.open()

        if self.choices_dialog is None:
            self._lanes.run(self, self._reader.choices).success(show).failure(self._say).start()

    def speak(self, language: str) -> None:
        """Keep that the person chose a language, so that mails follow."""
        if self.is_told:
            self._lanes.run(self, partial(self._reader.choose, LANGUAGE, language)).failure(lambda _error: None).start()

    def _take_choices(self, choices: dict[str, str]) -> None:
        self._in_tray = choices.get(TRAY, "1") == "1"
        if choices.get(LANGUAGE):
            self.speaks.emit(choices[LANGUAGE])

    def _take(self, notices: Sequence[Notice]) -> None:
        self._question = None
        told = [
            [(each.upload_id, each.version) for each in one.all_of_it()] for one in together(notices) if one.is_unread
        ]
        known = self._known
        fresh = sum(known.isdisjoint(one) for one in told) if known is not None else 0
        self.notices = together(notices)
        self._known = (known or frozenset()).union(*told)
        self._bell.show_count(len(told))
        self._write_tooltip()
        if self.dialog is not None:
            self.dialog.show_notices(self.notices)
        if fresh:
            announce(self._bell, self._bell.words())
            self._show_in_tray(fresh)

    def _fail(self, error: EduManageError) -> None:
        self._question = None
        if self.dialog is not None:
            self.dialog.say(wording.said(error.sentence))

    def _say(self, error: EduManageError) -> None:
        self.told.emit(wording.said(error.sentence))

    def _open(self, notice: Notice) -> None:
        if self.dialog is not None:
            self.dialog.close()
        self._go_to(notice.upload_id)
        self._write(partial(self._reader.mark_read, notice.all_of_it()))

    def _read_all(self) -> None:
        if self.notices:
            self._write(partial(self._reader.mark_all_read, max(each.told_at_us for each in self.notices)))

    def _choose(self, changed: dict[str, str]) -> None:
        reader = self._reader

        def keep() -> None:
            for name, value in changed.items():
                reader.choose(name, value)

        self._in_tray = changed.get(TRAY, "1" if self._in_tray else "0") == "1"
        if changed:
            self._write(keep)

    def _write(self, work: Callable[[], None]) -> None:
        self._lanes.run(self, work).success(lambda _done: self.look()).failure(self._say).start()

    def _write_tooltip(self) -> None:
        keys = self._actions.keys_text(ActionId.NEWS)
        words = self._bell.words()
        self._bell.setToolTip(self.tr("{words} ({keys})").format(words=words, keys=keys) if keys else words)

    def _forget_dialog(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = None

    def _forget_choices(self) -> None:
        if self.choices_dialog is not None:
            self.choices_dialog.deleteLater()
        self.choices_dialog = None

    def _show_in_tray(self, fresh: int) -> None:
        """Say how much is new where the system has a place for it; no title, for others may look at the screen."""
        if not self._in_tray or not has_tray() or self._owner.window().isActiveWindow():
            return
        if self._tray is None:
            self._tray = Tray(self)
            self._tray.opened.connect(self.show_list)
        self._tray.say(self.tr("%n submissions have news", "", fresh))
