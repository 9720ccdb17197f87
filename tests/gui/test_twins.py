"""Work in two submissions is marked in the queue and told in the review, with both sides beside each other."""

import random
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from edumanage_desktop.adapters.database.connections import Connections
from edumanage_desktop.adapters.database.driver import place_of
from edumanage_desktop.adapters.database.text_index import DatabaseIndex
from edumanage_desktop.adapters.database.twins import DatabaseTwins
from edumanage_desktop.adapters.extracted_texts import ExtractedTexts
from edumanage_desktop.domain.acts import ActKind
from edumanage_desktop.gui.queue.model import TWIN_ROLE, Column
from edumanage_desktop.gui.twins.dialog import TwinsDialog
from edumanage_desktop.gui.workspace import Workspace
from edumanage_desktop.services.queue import Mark
from edumanage_desktop.services.text_index import TextIndex, template_print
from tests.gui.conftest import WindowMaker, wait_until_ready
from tests.gui.department import NOWAK, OKAFOR, Department
from tests.gui.preview_watch import PATIENCE_MS


def prose(seed: int, count: int = 300) -> str:
    chosen = random.Random(seed)
    return " ".join("".join(chosen.choices("abcdefghijklmnop", k=7)) for _ in range(count))


def indexed(department: Department) -> None:
    """Index as `work --once` does."""
    connections = Connections(place=place_of(department.url, login="ada"), login="ada")
    with closing(connections), closing(ExtractedTexts()) as texts:
        records = DatabaseIndex(connections=connections)
        assert TextIndex(records=records, store=department.store, reader=texts).run(lambda: False).is_done


def opened_dialog(qtbot: QtBot, workspace: Workspace) -> TwinsDialog:
    """Press I in the queue once the line says that there is something to show."""
    pane, queue = workspace.pane, workspace.queue
    qtbot.waitUntil(lambda: pane.shown_id() == queue.current_id and queue.is_settled(), timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: not workspace.twins.line.isHidden(), timeout=PATIENCE_MS)
    QTest.keyClick(workspace.queue.view, Qt.Key.Key_I)
    dialog = workspace.twins.dialog
    assert dialog is not None
    return dialog


def near_pair(department: Department, *, other_faculty: int = NOWAK) -> tuple[int, int]:
    shared = prose(1)
    other = department.submit(
        "Other",
        student=4102,
        name="other.txt",
        content=f"{prose(2, 40)} {shared.upper()}".encode(),
        faculty=other_faculty,
    )
    mine = department.submit("Mine", name="mine.txt", content=f"{shared} {prose(3, 20)} 𝒜".encode())
    department.spread_over_days()
    indexed(department)
    return mine, other


def test_the_same_file_is_marked_in_the_row_and_said_in_the_review(
    qtbot: QtBot, empty_department: Department, open_workspace: WindowMaker
) -> None:
    other = empty_department.submit("Other", student=4102, content=b"one work")
    mine = empty_department.submit("Mine", content=b"one work")
    alone = empty_department.submit("Alone", student=4103, content=b"another")
    empty_department.spread_over_days()
    workspace = open_workspace(empty_department)
    wait_until_ready(qtbot, workspace)
    model = workspace.queue.model
    rows = {number: model.row_of(number) for number in (other, mine, alone)}
    index = model.index(rows[mine] or 0, int(Column.WORK))
    qtbot.waitUntil(lambda: index.data(TWIN_ROLE) is not None, timeout=PATIENCE_MS)
    assert "The same file is in 1 other submission." in index.data(Qt.ItemDataRole.AccessibleTextRole)
    spoken = model.index(rows[other] or 0, int(Column.STATUS)).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.endswith("The same file is in 1 other submission.")
    assert model.index(rows[alone] or 0, int(Column.WORK)).data(TWIN_ROLE) is None
    workspace.queue.go_to(mine)
    dialog = opened_dialog(qtbot, workspace)
    assert workspace.twins.line.words.text() == "The same file is in 1 other submission."
    qtbot.waitUntil(lambda: dialog.texts.ours.toPlainText() == "one work", timeout=PATIENCE_MS)
    dialog.go.click()
    qtbot.waitUntil(lambda: workspace.pane.shown_id() == other, timeout=PATIENCE_MS)
    workspace.queue.go_to(alone)
    qtbot.waitUntil(lambda: workspace.pane.shown_id() == alone, timeout=PATIENCE_MS)
    assert workspace.twins.line.isHidden()


def test_passages_stand_beside_each_other_and_a_pair_is_explained_and_taken_back(
    qtbot: QtBot, empty_department: Department, open_workspace: WindowMaker
) -> None:
    mine, _other = near_pair(empty_department)
    workspace = open_workspace(empty_department)
    wait_until_ready(qtbot, workspace)
    workspace.queue.go_to(mine)
    dialog = opened_dialog(qtbot, workspace)
    assert "% of this text is also in another submission." in dialog.words.text()
    qtbot.waitUntil(lambda: dialog.texts.ours.extraSelections() != [], timeout=PATIENCE_MS)
    (ours,) = dialog.texts.ours.extraSelections()
    (theirs,) = dialog.texts.theirs.extraSelections()
    assert ours.cursor.selectedText().upper() == theirs.cursor.selectedText()
    assert len(ours.cursor.selectedText().split()) == 300
    QTest.keyClicks(dialog.note, "they worked together")
    QTest.keyClick(dialog.note, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not dialog.take_back.isHidden(), timeout=PATIENCE_MS)
    assert "they worked together" in dialog.message.text()
    assert workspace.twins.line.words.text().endswith("It is explained.")
    dialog.take_back.click()
    qtbot.waitUntil(lambda: not dialog.explain.isHidden(), timeout=PATIENCE_MS)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: workspace.twins.dialog is None, timeout=PATIENCE_MS)


def test_where_the_twin_is_somebody_else_s_only_one_s_own_side_is_marked(
    qtbot: QtBot, empty_department: Department, open_workspace: WindowMaker
) -> None:
    mine, _other = near_pair(empty_department, other_faculty=OKAFOR)
    workspace = open_workspace(empty_department)
    wait_until_ready(qtbot, workspace)
    workspace.queue.go_to(mine)
    dialog = opened_dialog(qtbot, workspace)
    assert "somebody else" in dialog.list.item(0).text()
    qtbot.waitUntil(lambda: dialog.texts.ours.extraSelections() != [], timeout=PATIENCE_MS)
    marked = sum(len(each.cursor.selectedText().split()) for each in dialog.texts.ours.extraSelections())
    assert 285 <= marked <= 300
    assert dialog.texts.theirs.isHidden()
    assert dialog.texts.theirs.toPlainText() == ""
    assert dialog.explain.isHidden()
    assert not dialog.go.isEnabled()
    assert dialog.register.isHidden()


def test_a_template_ends_what_it_alone_made(
    qtbot: QtBot, empty_department: Department, open_workspace: WindowMaker, tmp_path: Path
) -> None:
    mine, _other = near_pair(empty_department)
    workspace = open_workspace(empty_department, "vance")
    wait_until_ready(qtbot, workspace)
    workspace.queue.go_to(mine)
    qtbot.waitUntil(lambda: not workspace.twins.line.isHidden(), timeout=PATIENCE_MS)
    workspace.twins.open_templates()
    dialog = workspace.twins.templates_dialog
    assert dialog is not None
    path = tmp_path / "sheet.txt"
    path.write_text(prose(1))
    dialog.register(path)
    qtbot.waitUntil(lambda: dialog.list.count() == 1, timeout=PATIENCE_MS)
    indexed(empty_department)
    workspace.queue.go_to(mine)
    workspace.pane.outdate(mine, 99)
    qtbot.waitUntil(lambda: workspace.twins.line.isHidden(), timeout=PATIENCE_MS)
    dialog.list.setCurrentRow(0)
    dialog.remove.click()
    qtbot.waitUntil(lambda: dialog.list.count() == 0, timeout=PATIENCE_MS)
    dialog.reject()


def test_what_a_template_says_is_marked_for_nobody(
    qtbot: QtBot, empty_department: Department, open_workspace: WindowMaker, tmp_path: Path
) -> None:
    sheet, shared = prose(4, 120), prose(1)
    path = tmp_path / "sheet.txt"
    path.write_text(sheet)
    with closing(ExtractedTexts()) as texts:
        registrar = empty_department.database("vance")
        registers = DatabaseTwins(connections=registrar.connections, scope=registrar.reader.scope)
        registers.register_template("Sheet", *template_print(path, "sheet.txt", texts))
    other = f"{sheet} {prose(2, 40)} {shared}".encode()
    empty_department.submit("Other", student=4102, name="other.txt", content=other)
    mine = empty_department.submit("Mine", name="mine.txt", content=f"{sheet} {prose(3, 40)} {shared}".encode())
    empty_department.spread_over_days()
    indexed(empty_department)
    workspace = open_workspace(empty_department)
    wait_until_ready(qtbot, workspace)
    workspace.queue.go_to(mine)
    dialog = opened_dialog(qtbot, workspace)
    qtbot.waitUntil(lambda: dialog.texts.ours.extraSelections() != [], timeout=PATIENCE_MS)
    (ours,) = dialog.texts.ours.extraSelections()
    assert ours.cursor.selectedText() == shared


@pytest.mark.parametrize("login", ["nowak", "vance"])
def test_the_queue_can_show_what_is_in_other_submissions(
    qtbot: QtBot, empty_department: Department, open_workspace: WindowMaker, login: str
) -> None:
    mine, other = near_pair(empty_department)
    same = empty_department.submit("Same", student=4103, name="other.txt", content=b"a file")
    again = empty_department.submit("Again", student=4104, name="other.txt", content=b"a file")
    empty_department.submit("Alone", student=4103, content=b"alone")
    empty_department.decide("nowak", same, ActKind.APPROVE)
    workspace = open_workspace(empty_department, login)
    wait_until_ready(qtbot, workspace)
    workspace.queue.filters.choose_statuses(frozenset({str(Mark.TWINS)}))
    qtbot.waitUntil(lambda: workspace.queue.model.total == 4 and workspace.queue.is_settled(), timeout=PATIENCE_MS)
    model = workspace.queue.model
    shown = {row.id for row in map(model.submission_in_memory, range(4)) if row is not None}
    assert shown == {mine, other, same, again}
