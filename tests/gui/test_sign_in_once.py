"""Whoever signs in is let in once: nothing else can be begun meanwhile, and who comes late leaves again."""

import threading
from dataclasses import replace

import pytest
from PySide6.QtTest import QTest

from edumanage_desktop.domain.profiles import profile_of_url
from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.gui.tasks import TaskLanes
from edumanage_desktop.gui.window_settings import WindowSettings
from edumanage_desktop.reception import DepartmentEntrance
from edumanage_desktop.services.session import Session
from edumanage_desktop.services.sign_in import Credentials
from tests.gui.department import Department
from tests.gui.signing_in import Computer


class WatchedEntrance(DepartmentEntrance):
    """The real one, which lets in when it may and counts who is inside."""

    may_enter = threading.Event()
    inside = 0
    entries = 0

    def enter(self, credentials: Credentials) -> Session:
        assert self.may_enter.wait(60)
        session = super().enter(credentials)
        self.inside += 1
        self.entries += 1

        def close() -> None:
            self.inside -= 1
            session.close()

        return replace(session, close=close)


@pytest.fixture
def entrance(computer: Computer) -> WatchedEntrance:
    made = WatchedEntrance(options=computer.options())
    made.may_enter = threading.Event()
    return made


@pytest.fixture
def window(computer: Computer, entrance: WatchedEntrance, department: Department) -> MainWindow:
    """Return a window in which nobody is signed in yet."""
    entrance.may_enter.set()
    made = MainWindow(
        desk=replace(computer.desk(), entrance=entrance),
        named=profile_of_url(department.url, login="nowak"),
        lanes=TaskLanes(),
        theme=computer.theme,
        settings=WindowSettings(computer.options().config_folder / "window.ini"),
    )
    computer.opened.append(made)
    made.show()
    made.connect_session()
    computer.entered(made)
    made.leave()
    computer.asked(made)
    computer.wait(lambda: entrance.inside == 0)
    entrance.may_enter.clear()
    return made


def test_nothing_else_can_be_begun_while_somebody_signs_in(
    computer: Computer, entrance: WatchedEntrance, window: MainWindow
) -> None:
    computer.sign_in(window, "nowak", "")
    flow = computer.asked(window)
    try:
        assert flow.page.is_busy()
        flow.page.edit.click()
        assert flow.dialog() is None, "its closing would ask anew"
        flow.page.upgrade.show()
        assert not flow.page.upgrade.isEnabled()
        assert not flow.page.connection.isEnabled()
        flow.show_connections()
        dialog = flow.dialog()
        if dialog is not None:
            dialog.close_button.click()
        assert flow.page.is_busy()
        flow.page.primary.click()
    finally:
        entrance.may_enter.set()
    computer.entered(window)
    QTest.qWait(300)
    assert entrance.entries == 2, "once before, and once now"
    assert flow.page.edit.isEnabled()


def test_who_comes_after_somebody_was_asked_anew_leaves_again(
    computer: Computer, entrance: WatchedEntrance, window: MainWindow
) -> None:
    computer.sign_in(window, "okafor", "")
    flow = computer.asked(window)
    flow.ask()
    computer.sign_in(window, "nowak", "")
    entrance.may_enter.set()
    computer.entered(window)
    computer.wait(lambda: entrance.entries == 3)
    computer.wait(lambda: entrance.inside == 1)
    QTest.qWait(200)
    assert window.account is not None
    assert window.account.credentials.login == "nowak"
    assert entrance.inside == 1, "the late one was closed, and the other one was not"
    window.leave()
    computer.wait(lambda: entrance.inside == 0)
