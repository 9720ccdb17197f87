"""Tooltips show what others wrote as the text that it is: Qt would take a tag in the first line for HTML."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from edumanage_desktop.gui import wording
from edumanage_desktop.gui.elided_label import ElidedLabel
from edumanage_desktop.gui.preview.archive_view import ArchiveView
from edumanage_desktop.gui.preview.notice import NoticePage
from edumanage_desktop.gui.queue.model import Column
from edumanage_desktop.gui.review.row_table import RowTable
from edumanage_desktop.services.preview_contents import ArchivedFile
from tests.gui.conftest import WindowMaker
from tests.gui.department import Department

PICTURE = '<img src="/etc/hostname">'
HOSTILE = (
    PICTURE,
    f"Essay {PICTURE}",
    "<b>bold</b>",
    "&lt;b&gt;",
    "<!doctype html>",
    "<?xml version='1.0'?><b>x</b>",
    "a < b",
)


@pytest.mark.parametrize("text", HOSTILE)
def test_a_tip_is_no_html_and_reads_the_same(text: str) -> None:
    assert not GuiQt.mightBeRichText(wording.tip(text))
    assert not GuiQt.mightBeRichText(wording.tip(wording.isolated(text)))
    assert wording.tip(text).replace("\u2060", "") == text


def test_what_a_student_called_their_work_is_no_html_in_any_tooltip(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    upload_id = department.submit(f"{PICTURE}{'long ' * 40}", name=f"{PICTURE.replace('/', '')}.txt")
    workspace = open_workspace(department)
    workspace.queue.go_to(upload_id)
    qtbot.waitUntil(lambda: workspace.pane.shown_id() == upload_id)
    row = workspace.queue.model.row_of(upload_id) or 0
    tips = [workspace.queue.model.index(row, column).data(Qt.ItemDataRole.ToolTipRole) for column in Column]
    tips += [label.toolTip() for label in workspace.findChildren(ElidedLabel)]
    tips.append(workspace.pane.form.files.toolTip())
    assert sum("img" in (tip or "") for tip in tips) >= 2
    assert not [tip for tip in tips if tip and GuiQt.mightBeRichText(tip)]


def test_names_in_lists_and_notices_are_no_html_in_their_tooltips(qtbot: QtBot) -> None:
    archive, notice = ArchiveView(), NoticePage()
    rows = RowTable(titles=("Work",), roomy=(0,), name="Rows")
    for widget in (archive, notice, rows):
        qtbot.addWidget(widget)
    archive.open([ArchivedFile(PICTURE, 1, False, False)])
    notice.show_notice(PICTURE * 20, "", with_actions=False)
    rows.show_rows([[PICTURE]])
    tips = [
        archive.list.model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole),
        rows.model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole),
    ]
    tips += [label.toolTip() for label in notice.findChildren(QLabel) if label.toolTip()]
    assert len(tips) == 3
    assert not [tip for tip in tips if GuiQt.mightBeRichText(tip)]
