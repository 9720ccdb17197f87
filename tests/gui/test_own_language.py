"""A person's own language: chosen in a window or among the notifications, mails and other windows speak it too."""

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from edumanage_desktop.adapters.database.own_notices import DatabaseNotices
from edumanage_desktop.domain.profiles import profile_of_url
from edumanage_desktop.gui.actions.action import ActionId
from edumanage_desktop.gui.languages import Language, spoken
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.gui.window_settings import WindowSettings
from edumanage_desktop.services.notices import LANGUAGE
from tests.gui.conftest import wait_until_ready
from tests.gui.department import Department
from tests.gui.signing_in import Computer


@pytest.fixture
def computer(tmp_path: Path, theme: Theme, qtbot: QtBot) -> Computer:
    return Computer(tmp_path / "computer", theme, qtbot)


def settings(computer: Computer) -> WindowSettings:
    return WindowSettings(computer.options().config_folder / "window.ini")


def notices(department: Department) -> DatabaseNotices:
    return DatabaseNotices(connections=department.database("nowak").connections)


def test_a_language_that_is_chosen_in_the_window_is_that_of_the_mails(
    qtbot: QtBot, department: Department, computer: Computer
) -> None:
    profile = profile_of_url(department.url, login="nowak", store=str(department.folder / "files"))
    window = computer.open(profile)
    wait_until_ready(qtbot, computer.entered(window))
    window.registry.run(ActionId.ARABIC)
    qtbot.waitUntil(lambda: notices(department).choices().get(LANGUAGE) == "ar")
    assert window.returning is not None
    again = computer.open_again(window, profile)
    wait_until_ready(qtbot, computer.entered(again))
    again.registry.run(ActionId.LANGUAGE_OF_SYSTEM)
    assert not again.isVisible()
    assert notices(department).choices().get(LANGUAGE) == "ar", "only this computer's own was given up"
    computer.close()


def test_a_window_speaks_what_its_person_chose_elsewhere(
    qtbot: QtBot, department: Department, computer: Computer
) -> None:
    assert spoken(Language.SYSTEM) is Language.ENGLISH
    notices(department).choose(LANGUAGE, "es")
    window = computer.open(profile_of_url(department.url, login="nowak", store=str(department.folder / "files")))
    qtbot.waitUntil(lambda: window.returning is not None)
    assert not window.isVisible()
    assert settings(computer).language is Language.SPANISH
    computer.close()


def test_a_shared_machine_keeps_nobodys_language(qtbot: QtBot, department: Department, computer: Computer) -> None:
    notices(department).choose(LANGUAGE, "es")
    profile = profile_of_url(department.url, login="nowak", store=str(department.folder / "files"))
    window = computer.open(replace(profile, is_shared_machine=True))
    wait_until_ready(qtbot, computer.entered(window))
    said: list[str] = []
    desk = window.pages.notices
    assert desk is not None
    desk.speaks.connect(said.append)
    desk.begin()
    qtbot.waitUntil(lambda: bool(said))
    assert window.returning is None
    assert settings(computer).language is Language.SYSTEM
    computer.close()


@pytest.mark.parametrize(
    ("here", "elsewhere"), [(Language.ENGLISH, "es"), (Language.SYSTEM, "tlh"), (Language.SYSTEM, "en")]
)
def test_a_window_keeps_what_was_chosen_at_its_computer_and_what_is_spoken_anyway(
    qtbot: QtBot, department: Department, computer: Computer, here: Language, elsewhere: str
) -> None:
    settings(computer).language = here
    settings(computer).write()
    notices(department).choose(LANGUAGE, elsewhere)
    window = computer.open(profile_of_url(department.url, login="nowak", store=str(department.folder / "files")))
    wait_until_ready(qtbot, computer.entered(window))
    said: list[str] = []
    desk = window.pages.notices
    assert desk is not None
    desk.speaks.connect(said.append)
    desk.begin()
    qtbot.waitUntil(lambda: bool(said))
    assert window.isVisible()
    assert window.returning is None
    assert settings(computer).language is here
    computer.close()
