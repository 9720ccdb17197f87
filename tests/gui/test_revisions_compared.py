"""An earlier revision stands beside this one, and what differs in their texts is marked."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlock
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from edumanage_desktop.gui.preview.text_view import TextView
from edumanage_desktop.gui.review.comparison import RevisionDialog
from edumanage_desktop.gui.workspace import Workspace
from edumanage_desktop.services.differences import Sameness, differences
from tests.gui.conftest import WindowMaker, wait_until_ready
from tests.gui.department import OKAFOR, Department
from tests.gui.preview_watch import PATIENCE_MS

FIRST = "Introduction\n\nThe first method gives 77.60 metres.\n\nThis goes.\n\nThe end 𝒜."
SECOND = "Introduction\n\nThe  first method gives 81.28 metres.\n\nThe end 𝒜.\n\nThis came."


def open_comparison(qtbot: QtBot, workspace: Workspace) -> RevisionDialog:
    """Press B in the queue and wait until both revisions are compared."""
    wait_until_ready(qtbot, workspace)
    QTest.keyClick(workspace.queue.view, Qt.Key.Key_B)
    dialog = workspace.previewing.comparisons.dialog
    assert dialog is not None
    return dialog


def revised(department: Department, *, faculty_of_first: int | None = None) -> None:
    """Hand in a work and its second revision."""
    more = {} if faculty_of_first is None else {"faculty": faculty_of_first}
    first = department.submit("Essay", name="essay.txt", content=FIRST.encode(), **more)  # type: ignore[arg-type]  # ids
    department.submit("Essay", name="essay.txt", content=SECOND.encode(), previous=first)


def marked(block: QTextBlock) -> list[str]:
    """Return the words of a paragraph that are marked."""
    formats = block.layout().formats()
    return [block.text()[each.start : each.start + each.length] for each in formats]


def words_of(view: TextView) -> list[tuple[str, list[str]]]:
    """Return the paragraphs of a side and what is marked in them."""
    found = []
    block = view.document().begin()
    while block.isValid():
        if block.text():
            found.append((block.text(), marked(block)))
        block = block.next()
    return found


def test_the_differences_of_two_revisions_are_marked_side_by_side(
    qtbot: QtBot, empty_department: Department, open_workspace: WindowMaker
) -> None:
    revised(empty_department)
    workspace = open_workspace(empty_department)
    dialog = open_comparison(qtbot, workspace)
    qtbot.waitUntil(lambda: dialog.texts.difference_count() == 3, timeout=PATIENCE_MS)
    assert dialog.texts.words().startswith("3 ")
    assert words_of(dialog.texts.old) == [
        ("Introduction", []),
        ("The first method gives 77.60 metres.", ["77", "60"]),
        ("This goes.", ["This goes."]),
        ("The end 𝒜.", []),
    ]
    assert words_of(dialog.texts.new)[-1] == ("This came.", ["This came."])
    dialog.texts.step(1)
    assert dialog.texts.new.textCursor().block().text().startswith("The")
    dialog.texts.step(-1)
    assert dialog.texts.words() == "Difference 3 of 3"
    dialog.show_texts(False)
    qtbot.waitUntil(lambda: dialog.old_pane.shown_text() == FIRST, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: dialog.new_pane.shown_text() == SECOND, timeout=PATIENCE_MS)
    assert "Revision 1" in dialog.choice.currentText()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: workspace.previewing.comparisons.dialog is None, timeout=PATIENCE_MS)


def test_every_file_is_compared_with_its_own_earlier_one(
    qtbot: QtBot, empty_department: Department, open_workspace: WindowMaker
) -> None:
    first = empty_department.submit(
        "Essay", name="essay.txt", content=b"The essay.", more_files=[("data.txt", b"one"), ("old notes.txt", b"noted")]
    )
    empty_department.submit(
        "Essay",
        name="data.txt",
        content=b"two",
        previous=first,
        more_files=[("ESSAY.txt", b"The essay."), ("new notes.txt", b"noted more"), ("extra.txt", b"extra")],
    )
    workspace = open_workspace(empty_department)
    wait_until_ready(qtbot, workspace)
    workspace.pane.form.files.setCurrentIndex(2)
    dialog = open_comparison(qtbot, workspace)
    assert "new notes.txt" in dialog.file_choice.currentText(), "it begins with the file that is shown"
    qtbot.waitUntil(lambda: texts_of(dialog) == ("noted", "noted more"), timeout=PATIENCE_MS)
    for number, texts in ((0, ("one", "two")), (1, ("The essay.", "The essay."))):
        dialog.file_choice.setCurrentIndex(number)
        dialog.file_choice.activated.emit(number)
        qtbot.waitUntil(lambda texts=texts: texts_of(dialog) == texts, timeout=PATIENCE_MS)  # type: ignore[misc]  # bound
    dialog.file_choice.setCurrentIndex(3)
    dialog.file_choice.activated.emit(3)
    qtbot.waitUntil(lambda: "not in the earlier revision" in dialog.state.text(), timeout=PATIENCE_MS)
    assert not dialog.is_compared()
    dialog.reject()


def texts_of(dialog: RevisionDialog) -> tuple[str | None, str | None]:
    """Return the texts that stand beside each other."""
    sides = (dialog.texts.old, dialog.texts.new)
    found = tuple("\n".join(words for words, _marked in words_of(side)) for side in sides)
    return (found[0], found[1]) if dialog.is_compared() else (None, None)


def test_a_revision_that_somebody_else_has_is_not_shown(
    qtbot: QtBot, empty_department: Department, open_workspace: WindowMaker
) -> None:
    revised(empty_department, faculty_of_first=OKAFOR)
    dialog = open_comparison(qtbot, open_workspace(empty_department))
    qtbot.waitUntil(lambda: "somebody else" in dialog.state.text(), timeout=PATIENCE_MS)
    dialog.reject()


def test_a_first_revision_is_compared_with_nothing(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    QTest.keyClick(workspace.queue.view, Qt.Key.Key_B)
    assert workspace.previewing.comparisons.dialog is None
    assert not workspace.pane.preview.navigator.compare_button.isVisible()


def test_paragraphs_are_the_same_whatever_stands_between_their_words() -> None:
    found, is_cut = differences("a  b\n\nc", "a b\nc\n")
    assert [each.sameness for each in found] == [Sameness.SAME, Sameness.SAME]
    assert not is_cut


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("", "", []),
        ("a b c d", "", [Sameness.REMOVED]),
        ("", "a", [Sameness.ADDED]),
        ("one two three four", "one two five four", [Sameness.CHANGED]),
        ("one\ntwo", "six\nseven", [Sameness.REMOVED, Sameness.REMOVED, Sameness.ADDED, Sameness.ADDED]),
    ],
)
def test_what_became_of_paragraphs(old: str, new: str, expected: list[Sameness]) -> None:
    assert [each.sameness for each in differences(old, new)[0]] == expected


def test_long_texts_are_compared_in_their_beginnings() -> None:
    text = "\n".join(f"paragraph {number}" for number in range(9_000))
    found, is_cut = differences(text, text)
    assert is_cut
    assert len(found) == 8_000


def test_the_preview_goes_to_a_window_of_its_own_and_back(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    preview, home = workspace.pane.preview, workspace.window()
    QTest.keyClick(workspace.queue.view, Qt.Key.Key_W)
    assert workspace.previewing.detached.is_detached()
    away = preview.window()
    assert away is not home
    assert workspace.previewing.detached.away.isVisible()
    title = workspace.pane.details.submission.title if workspace.pane.details is not None else ""
    assert title is not None
    assert title in away.windowTitle()
    before = workspace.queue.current_id
    QTest.keyClick(preview.tab_order()[4], Qt.Key.Key_J)
    qtbot.waitUntil(lambda: workspace.queue.current_id != before)
    away.close()
    assert preview.window() is home
    assert not workspace.previewing.detached.away.isVisible()
    assert not workspace.previewing.detached.is_detached()
