"""Looks at what a restore would do are stopped: by going back, with their dialog, and with the window."""

import re
import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from edumanage_desktop.gui.actions.action import ActionId
from edumanage_desktop.gui.backups.restore_dialog import RestoreDialog
from tests.adapters.restored_in_place import InPlace
from tests.gui.backing_up import Admin
from tests.gui.test_files_chosen import choosing, filed, press, stored_at
from tests.gui.test_restored_in_place import Open, open_admin

__all__ = ["filed", "open_admin"]
Key = Qt.Key
VERY_LARGE_BYTES, SOON_S = 60 << 30, 10
"""What takes half a minute to read at least, and much less than that."""


def grow(place: InPlace) -> None:
    """Let a file of the store take very long to read."""
    path = stored_at(place, 1)
    path.chmod(0o640)
    with path.open("r+b") as file:
        file.truncate(VERY_LARGE_BYTES)


def closes_soon(admin: Admin) -> None:
    """Prove that nothing is looked at any more: the window waits for all that is at work in it."""
    began = time.monotonic()
    admin.window.close()
    assert time.monotonic() - began < SOON_S


def test_a_look_is_stopped_and_asked_once_and_nothing_chosen_is_lost(filed: InPlace, open_admin: Open) -> None:
    admin = open_admin(filed)
    files = choosing(admin, filed)
    files.all.click()
    grow(filed)
    files.go.click()
    admin.qtbot.waitUntil(lambda: "Looked at " in files.progress.text(), timeout=20_000)
    assert re.fullmatch("Looked at [0-3] of 4 files…", files.progress.text())
    bar = files.reading.verticalScrollBar()
    admin.qtbot.waitUntil(lambda: bar.maximum() == 0)  # the line has room of its own
    files.model.marked.emit()  # as from a mouse that was faster than the window
    asked = (files.search, files.harmed, files.table, files.ways, files.go)
    assert [part.isEnabled() for part in asked] == [False] * 5
    press(Key.Key_Escape)
    assert QApplication.focusWidget() is files.table
    assert [part.isEnabled() for part in asked] == [True] * 5
    assert (len(files.files().keys), files.go.text()) == (4, "Look what would be put back")
    assert not files.headline.isVisible()
    closes_soon(admin)


@pytest.mark.parametrize("leave", ["cancel", "lock", "close"])
def test_a_look_ends_with_the_dialog_and_with_the_window(filed: InPlace, open_admin: Open, leave: str) -> None:
    admin = open_admin(filed)
    files = choosing(admin, filed)
    files.all.click()
    grow(filed)
    files.go.click()
    admin.qtbot.waitUntil(lambda: "Looked at " in files.progress.text(), timeout=20_000)
    if leave == "cancel":
        files.cancel.click()
    elif leave == "lock":
        admin.page.doing.leave()
    assert (admin.page.doing.dialog is None) is (leave != "close")
    closes_soon(admin)


def test_the_look_at_all_files_tells_how_far_it_is_and_ends_with_its_question(filed: InPlace, open_admin: Open) -> None:
    admin = open_admin(filed)
    admin.choose(ActionId.RESTORE)
    dialog = admin.asked()
    assert isinstance(dialog, RestoreDialog)
    grow(filed)
    dialog.files.setChecked(True)
    dialog.go.click()
    admin.qtbot.waitUntil(lambda: re.fullmatch("Looking… [0-3] of 4", dialog.go.text()) is not None, timeout=20_000)
    dialog.submission.setChecked(True)
    assert dialog.go.isEnabled()
    assert not dialog.lost.isVisible()
    closes_soon(admin)
