"""The palette: what it finds for whom, and the way there by the keyboard alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from edumanage_desktop.domain.acts import ActKind
from edumanage_desktop.gui.actions.action import ActionId
from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.gui.palette.entries import Entry, EntryGroup, Match, match, ranked
from edumanage_desktop.gui.palette.popup import Palette
from edumanage_desktop.gui.student.page import StudentPage
from edumanage_desktop.gui.workspace import Workspace
from tests.gui.conftest import WindowMaker
from tests.gui.control_walk import nameless
from tests.gui.department import NOWAK, OKAFOR, Department

CONTROL = Qt.KeyboardModifier.ControlModifier


def open_palette(qtbot: QtBot, workspace: Workspace) -> Palette:
    """Open the palette by its key."""
    window = workspace.window()
    assert isinstance(window, MainWindow)
    QTest.keyClick(QApplication.focusWidget() or workspace.queue.view, Qt.Key.Key_K, CONTROL)
    assert window.pages.palette is not None
    palette = window.pages.palette
    qtbot.waitUntil(lambda: palette.isVisible() and palette.field.hasFocus())
    return palette


def look(qtbot: QtBot, palette: Palette, text: str) -> list[Entry]:
    """Type, wait for the database, and return what is listed."""
    palette.field.clear()
    QTest.keyClicks(palette.field, text)
    qtbot.waitUntil(lambda: not palette.is_searching())
    return palette.entries()


def cell(page: StudentPage, row: int, column: int) -> str:
    """Return what stands in a cell of a student's work."""
    found = page.table.item(row, column)
    assert found is not None
    return found.text()


def words(entries: list[Entry], group: EntryGroup) -> list[str]:
    """Return what the entries of a group are called."""
    return [entry.words for entry in entries if entry.group is group]


@pytest.mark.parametrize(
    ("text", "entry", "fit"),
    [
        ("app", "Approve and go on", Match.BEGINNING),
        ("go app", "Approve and go on", Match.WORD_BEGINNINGS),
        ("muller", "Zoë Müller-Żółkiewska", Match.WORD_BEGINNINGS),
        ("zolk", "Zoë Müller-Żółkiewska", Match.WORD_BEGINNINGS),
        ("prove", "Approve and go on", Match.INSIDE),
        ("nxu", "Next undecided submission", Match.LETTERS_IN_ORDER),
        ("x", "Approve and go on", None),
        ("ng", "Approve and go on", Match.LETTERS_IN_ORDER),
        ("zz", "Approve and go on", None),
    ],
)
def test_letters_fit_in_one_of_four_ways(text: str, entry: str, fit: Match | None) -> None:
    assert match(text, entry) is fit


def test_better_fits_and_what_was_chosen_lately_stand_first() -> None:
    def entry(text: str) -> Entry:
        return Entry(text, EntryGroup.ACTIONS, text, lambda: None)

    entries = [entry("Save a copy"), entry("Leave"), entry("Save what is typed"), entry("Reload and save")]
    found, similar = ranked(entries, "save", ("Save what is typed",))
    assert [each.words for each in found] == ["Save what is typed", "Save a copy", "Reload and save"]
    assert similar == []
    found, similar = ranked(entries, "lv", ())
    assert (found, [each.words for each in similar]) == ([], ["Leave", "Reload and save"])


def test_escape_gives_the_keyboard_back_and_leaves_everything_alone(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    before = workspace.queue.current_id
    for place in (workspace.pane.feedback, workspace.queue.filters.search, workspace.queue.view):
        place.setFocus()
        palette = open_palette(qtbot, workspace)
        QTest.keyClicks(palette.field, "arjk")
        QTest.keyClick(palette.field, Qt.Key.Key_Escape)
        assert not palette.isVisible()
        assert place.hasFocus()
    assert workspace.pane.feedback.toPlainText() == ""
    assert workspace.queue.current_id == before
    assert workspace.desk.open_count() == 0
    palette = open_palette(qtbot, workspace)
    assert nameless(palette) == []
    QTest.keyClick(palette.field, Qt.Key.Key_K, CONTROL)
    assert not palette.isVisible(), "the key that opened it closes it"


def test_an_action_is_found_by_its_letters_and_shows_its_key(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    palette = open_palette(qtbot, workspace)
    entries = look(qtbot, palette, "hist")
    assert entries[0].words == "History"
    assert entries[0].keys == "H"
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert workspace.pane.is_history_open()
    assert not palette.isVisible()
    palette = open_palette(qtbot, workspace)
    assert palette.entries()[0].words == "History", "what was chosen lately stands first"


def test_faculty_find_their_own_students_and_submissions(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    department.submit("Somebody else's work", student=4103, faculty=OKAFOR)
    workspace = open_workspace(department)
    palette = open_palette(qtbot, workspace)
    entries = look(qtbot, palette, "zol")
    assert words(entries, EntryGroup.STUDENTS) == ["Zoë Müller-Żółkiewska"]
    assert words(look(qtbot, palette, "22F41A0401"), EntryGroup.STUDENTS) == ["王小明"]
    assert words(look(qtbot, palette, "work-3"), EntryGroup.SUBMISSIONS) == ["Work 3"]
    assert words(look(qtbot, palette, "somebody else"), EntryGroup.SUBMISSIONS) == []
    nothing = look(qtbot, palette, "qqqq")
    assert nothing == []
    assert "Nothing is called like this" in palette.status.text()
    assert not palette.list.isVisible()
    for hidden in ("okafor", "nowak"):
        assert words(look(qtbot, palette, hidden), EntryGroup.FACULTY) == []
    assert words(look(qtbot, palette, "people"), EntryGroup.PAGES) == []


def test_a_submission_is_gone_to_by_the_keyboard_alone(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    palette = open_palette(qtbot, workspace)
    entries = look(qtbot, palette, "work")
    rows = [entry for entry in entries if entry.group is EntryGroup.SUBMISSIONS]
    assert len(rows) == 8
    while palette.current() is not rows[4]:
        QTest.keyClick(palette.field, Qt.Key.Key_Down)
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    wanted = int(rows[4].key.split(":")[1])
    qtbot.waitUntil(lambda: workspace.queue.current_id == wanted)


def test_registrars_find_faculty_and_students_from_every_page(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    department.submit("For somebody else", student=4103, faculty=OKAFOR)
    workspace = open_workspace(department, "vance")
    window = workspace.window()
    assert isinstance(window, MainWindow)
    palette = open_palette(qtbot, workspace)
    assert words(look(qtbot, palette, "approve"), EntryGroup.ACTIONS) == [], "a registrar approves nothing"
    assert words(look(qtbot, palette, "peo"), EntryGroup.PAGES)[0] == "Go to people", "the nearest name comes first"
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.people is not None and window.people.isVisible())
    palette = open_palette(qtbot, workspace)
    found = words(look(qtbot, palette, "add a rec"), EntryGroup.ACTIONS)
    assert found[0] == "Add a record", "the page in front offers its own actions"
    entries = look(qtbot, palette, "okafor")
    assert words(entries, EntryGroup.FACULTY) == ["Dr. Chidi Okafor"]
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert workspace.isVisible()
    qtbot.waitUntil(lambda: workspace.queue.is_settled() and workspace.queue.model.total == 1)
    assert workspace.queue.filters.faculty.faculty_id() == OKAFOR


@pytest.mark.parametrize("login", ["nowak", "vance", "ada"])
def test_each_role_is_offered_what_it_can_do(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker, login: str
) -> None:
    workspace = open_workspace(department, login)
    palette = open_palette(qtbot, workspace)
    offered = {entry.key for entry in palette.entries()}
    decides = login == "nowak"
    assert (str(ActionId.APPROVE) in offered) == decides
    assert (str(ActionId.GO_TO_PEOPLE) in offered) != decides
    assert str(ActionId.PALETTE) not in offered
    assert str(ActionId.UNDO) not in offered, "there is nothing to undo yet"


def test_undo_names_the_submission_that_it_reopens(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    QTest.qWait(300)
    QTest.keyClick(workspace.queue.view, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: bool(workspace.decisions.undo_words()))
    palette = open_palette(qtbot, workspace)
    entries = look(qtbot, palette, "undo")
    assert entries[0].words.startswith("Undo: approved “")
    assert "Work 8" in entries[0].words
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: workspace.desk.open_count() == 0 and not workspace.decisions.undo_words())


def test_an_earlier_search_is_never_shown_for_a_later_text(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    palette = open_palette(qtbot, workspace)
    QTest.keyClicks(palette.field, "work-3")
    QTest.qWait(60)
    palette.field.clear()
    QTest.keyClicks(palette.field, "work-5")
    qtbot.waitUntil(lambda: not palette.is_searching())
    assert words(palette.entries(), EntryGroup.SUBMISSIONS) == ["Work 5"]
    QTest.keyClick(palette.field, Qt.Key.Key_Escape)
    QTest.qWait(80)
    assert not palette.isVisible()


def test_a_database_that_is_away_is_told_in_the_palette(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    palette = open_palette(qtbot, workspace)
    views = department.take_views_away("faculty_matches")
    entries = look(qtbot, palette, "hist")
    assert entries[0].words == "History", "what is in memory is found all the same"
    assert palette.status.text().endswith(".")
    assert "Searching" not in palette.status.text()
    for statement in views:
        department.run_sql(statement)


def test_all_work_of_a_student_is_a_page_with_a_way_back(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    second = department.submit("A second try", student=4101, faculty=NOWAK)
    department.submit("Elsewhere", student=4101, faculty=OKAFOR)
    department.decide("nowak", second, ActKind.REJECT, "Units, please.")
    workspace = open_workspace(department)
    window = workspace.window()
    assert isinstance(window, MainWindow)
    palette = open_palette(qtbot, workspace)
    entries = look(qtbot, palette, "zoe")
    assert entries[0].group is EntryGroup.STUDENTS
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.pages.student is not None)
    page = window.pages.student
    assert page is not None
    qtbot.waitUntil(lambda: page.is_settled() and page.table.rowCount() > 0)
    assert page.isVisible()
    assert page.name.text() == "Zoë Müller-Żółkiewska"
    assert "22F41A0424" in page.facts.text()
    titles = [cell(page, row, 1) for row in range(page.table.rowCount())]
    assert set(titles) == {"A second try", "Work 4", "Work 8"}, "another's work is not shown to faculty"
    row = titles.index("A second try")
    assert cell(page, row, 0) == "Rejected"
    assert "Nowak" in cell(page, row, 4)
    page.table.setCurrentCell(row, 0)
    assert "Units, please." in page.said.text()
    assert "Nowak" in page.said.text()
    assert nameless(page) == []
    QTest.keyClick(page.table, Qt.Key.Key_C, CONTROL)
    copied = QApplication.clipboard().text().splitlines()
    assert copied[0].startswith("Status\tTitle")
    assert copied[1].startswith("Rejected\tA second try")
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: workspace.isVisible() and workspace.queue.current_id == second)
    qtbot.waitUntil(lambda: workspace.pane.shown_id() == second)
    workspace.queue.view.setFocus()
    QTest.keyClick(workspace.queue.view, Qt.Key.Key_T)
    qtbot.waitUntil(lambda: page.isVisible() and page.is_settled())
    for key, modifier in (
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier),
    ):
        QTest.keyClick(page.table, key, modifier)
        assert workspace.isVisible()
        assert workspace.queue.view.hasFocus()
        QTest.keyClick(workspace.queue.view, Qt.Key.Key_T)
        qtbot.waitUntil(page.isVisible)


def test_registrars_see_all_work_of_a_student(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    department.submit("Elsewhere", student=4101, faculty=OKAFOR)
    workspace = open_workspace(department, "vance")
    window = workspace.window()
    assert isinstance(window, MainWindow)
    palette = open_palette(qtbot, workspace)
    look(qtbot, palette, "22f41a0424")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.pages.student is not None)
    page = window.pages.student
    assert page is not None
    qtbot.waitUntil(lambda: page.is_settled() and page.table.rowCount() == 3)
    holders = {cell(page, row, 4) for row in range(3)}
    assert holders == {"Dr. Żaneta Nowak", "Dr. Chidi Okafor"}


def test_enter_alone_decides_nothing_even_where_deciding_was_chosen_lately(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    first = workspace.pane.shown_id()
    palette = open_palette(qtbot, workspace)
    look(qtbot, palette, "approve")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: workspace.desk.open_count() == 0 and workspace.pane.shown_id() not in (None, first))
    palette = open_palette(qtbot, workspace)
    entry = palette.current()
    assert entry is not None
    assert entry.key not in {ActionId.APPROVE, ActionId.UNDO, ActionId.REJECT}
    assert any(each.key == ActionId.APPROVE for each in palette.entries()), "it is offered"
    QTest.keyClick(palette.field, Qt.Key.Key_Escape)
