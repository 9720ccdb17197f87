"""Who works without a mouse or without eyes finds every control."""

import importlib
import json
import pkgutil
from collections.abc import Callable, Mapping
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from edumanage_desktop import gui
from edumanage_desktop.gui.actions.action import ActionId
from edumanage_desktop.gui.backups.asking import AskingDialog
from edumanage_desktop.gui.backups.secrets_asked import AccountDialog
from edumanage_desktop.gui.dressing import above
from edumanage_desktop.gui.error_dialog import ErrorDialog
from edumanage_desktop.gui.key_capture import KeyCapture
from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.gui.review.phrase_dialog import PhraseDialog
from edumanage_desktop.gui.sign_in.passwords import UpgradeDialog
from edumanage_desktop.gui.workspace import Workspace
from tests.gui.conftest import WindowMaker, wait_until_ready
from tests.gui.control_walk import nameless, walk
from tests.gui.department import Department
from tests.gui.tour_runs import ENDED_WITHIN_S, TourRuns


def _phrase_dialog(workspace: QWidget) -> QDialog:
    assert isinstance(workspace, Workspace)
    return PhraseDialog(shelf=workspace.library.shelf, parent=above(workspace))


def _key_capture(workspace: QWidget) -> QDialog:
    window = workspace.window()
    assert isinstance(window, MainWindow)
    return KeyCapture(
        action=window.registry.action(ActionId.HISTORY), own_keys=window.registry.own_keys, parent=above(workspace)
    )


def _asking(workspace: QWidget) -> QDialog:
    return AskingDialog(title="Backups", intro="What is asked", go="Go on", parent=above(workspace))


def _account(workspace: QWidget) -> QDialog:
    return AccountDialog(intro="On a server", login="keeper", parent=above(workspace))


NOT_IN_THE_TOUR: Mapping[str, Callable[[QWidget], QDialog]] = {
    "ErrorDialog": lambda workspace: ErrorDialog(above(workspace)),
    "UpgradeDialog": lambda workspace: UpgradeDialog(above(workspace)),
    "PhraseDialog": _phrase_dialog,
    "KeyCapture": _key_capture,
    "AskingDialog": _asking,
    "AccountDialog": _account,
}
"""Dialogs that no scene of the tour shows, and how each is made."""


@pytest.fixture(scope="module")
def walked(tours: TourRuns) -> Any:
    """Every scene of the tour, walked in both directions of writing."""
    return json.loads((tours.found("light") / "found.json").read_text(encoding="utf-8"))


@pytest.mark.slow
@pytest.mark.timeout(ENDED_WITHIN_S + 60)
@pytest.mark.parametrize(
    ("kind", "demand"),
    [
        ("name", "every control has a name that is read aloud"),
        ("role", "every control that takes the keyboard says what it is"),
        ("hushed", "a label speaks its text"),
        ("reach", "Tab comes to every control"),
        ("trap", "Tab leads out of every control, and back the way that it came"),
        ("order", "Tab follows the eye, in both directions of writing"),
        ("focus", "the control that has the keyboard is seen"),
    ],
)
def test_every_control_of_every_scene_can_be_found(walked: Any, kind: str, demand: str) -> None:
    assert len(walked["scenes"]) > 20
    wrong = [f"{each['scene']}: {each['words']}" for each in walked["complaints"] if each["kind"] == kind]
    assert wrong == [], demand


@pytest.mark.slow
@pytest.mark.timeout(ENDED_WITHIN_S + 60)
def test_every_dialog_is_walked_in_the_tour_or_here(walked: Any) -> None:
    for module in pkgutil.walk_packages(gui.__path__, f"{gui.__name__}."):
        importlib.import_module(module.name)
    ours = {each for each in _heirs(QDialog) if each.__module__.startswith(gui.__name__)}
    opened = {each.__name__ for each in ours if not each.__subclasses__()}  # a base is seen in its heirs
    unwalked = opened - {*walked["fronts"], *NOT_IN_THE_TOUR}
    assert unwalked == set(), "add a scene to the tour, or a line to NOT_IN_THE_TOUR"


def _heirs(kind: type[QDialog]) -> set[type[QDialog]]:
    return {heir for each in kind.__subclasses__() for heir in (each, *_heirs(each))}


@pytest.mark.parametrize("name", sorted(NOT_IN_THE_TOUR))
def test_what_the_tour_does_not_show_can_be_found_too(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker, name: str
) -> None:
    workspace = open_workspace(department)
    dialog = NOT_IN_THE_TOUR[name](workspace)
    dialog.open()
    qtbot.waitExposed(dialog)
    assert walk(workspace, name) == []
    dialog.reject()


def test_every_control_of_the_window_has_a_name(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department, "vance")
    assert nameless(workspace.window()) == []


def test_every_button_tells_its_key_or_what_it_does(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    form = workspace.pane.form
    keys = {form.approve: "A", form.reject: "R", form.reopen: "U", form.history: "H", form.open: "O", form.save: "S"}
    for button, key in keys.items():
        assert f"({key})" in button.toolTip()
        assert button.text().endswith(key)


def test_tab_reaches_the_queue_the_feedback_and_the_decisions(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    form = workspace.pane.form
    reached = []
    workspace.queue.filters.search.setFocus()
    for _step in range(40):
        focus = QApplication.focusWidget()
        assert focus is not None
        reached.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    wanted = [workspace.queue.filters.search, workspace.queue.view, workspace.pane.feedback, form.reject, form.approve]
    assert all(widget in reached for widget in wanted)
    assert [widget for widget in reached if widget in wanted][:5] == wanted


def test_a_row_is_read_aloud_in_words(qtbot: QtBot, department: Department, open_workspace: WindowMaker) -> None:
    workspace = open_workspace(department)
    wait_until_ready(qtbot, workspace)
    model = workspace.queue.model
    spoken = [
        str(model.index(0, column).data(Qt.ItemDataRole.AccessibleTextRole)) for column in range(model.columnCount())
    ]
    assert spoken[0] == "Zoë Müller-Żółkiewska, Work 8, Submitted"
    more = str(model.index(0, 0).data(Qt.ItemDataRole.AccessibleDescriptionRole))
    assert "work-8.txt" in more
    assert "Dr. Żaneta Nowak" in more
    assert "Zoë" in spoken[1]
    assert "22F41A0424" in spoken[1]
    assert "Work 8" in spoken[2]
    assert "work-8.txt" in spoken[2]
