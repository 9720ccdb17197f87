"""Why somebody cannot see a submission, in the window: asked from queue and person, corrected, asked again."""

from collections.abc import Callable
from contextlib import suppress

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from edumanage_desktop.gui.actions.action import ActionId
from edumanage_desktop.gui.diagnosis.dialog import VisibilityDialog
from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.gui.people.page import PeopleTab
from edumanage_desktop.gui.workspace import Workspace
from edumanage_desktop.services.diagnosis.visibility import VisibilityFault
from tests.gui.control_walk import nameless
from tests.gui.department import NOWAK, OKAFOR, Department
from tests.gui.either_engine import EitherEngine
from tests.gui.people_page import open_page

Open = Callable[[Department, str], MainWindow]


@pytest.fixture
def open_as(qtbot: QtBot, open_main_window: Callable[..., MainWindow]) -> Open:
    """Open the window as somebody, with a submission in the pane."""

    def open_it(department: Department, login: str) -> MainWindow:
        window = open_main_window(department.options(login))
        qtbot.waitUntil(lambda: window.workspace is not None and window.workspace.pane.details is not None)
        return window

    return open_it


def workspace_of(window: MainWindow) -> Workspace:
    assert window.workspace is not None
    return window.workspace


def settled(qtbot: QtBot, window: MainWindow) -> VisibilityDialog:
    """Return the dialog once nothing is under way."""
    dialog = workspace_of(window).visibility.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.is_settled() and dialog.view.found is not None)
    return dialog


def asked(
    qtbot: QtBot, window: MainWindow, upload_id: int | None, faculty_id: int | None = NOWAK
) -> tuple[VisibilityDialog, VisibilityFault | None]:
    """Ask as other pages do."""
    workspace_of(window).visibility.open(upload_id, faculty_id)
    dialog = settled(qtbot, window)
    assert dialog.view.found is not None
    fault = dialog.view.found.fault
    assert fault is None or isinstance(fault, VisibilityFault)
    return dialog, fault


def say_who(dialog: VisibilityDialog, typed: str) -> None:
    """Type who should see it, and press Enter."""
    field = dialog.member.lineEdit()
    assert field is not None
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, typed)
    QTest.keyClick(field, Qt.Key.Key_Return)


def corrected(qtbot: QtBot, window: MainWindow) -> VisibilityDialog:
    """Press the button of the correction, and wait for what the checks find then."""
    dialog = workspace_of(window).visibility.dialog
    assert dialog is not None
    dialog.correction.button.click()
    qtbot.waitUntil(lambda: dialog.message.text().startswith("It was corrected"))
    return settled(qtbot, window)


def test_a_registrar_asks_by_a_key_and_moves_the_work(
    qtbot: QtBot, empty_department: Department, open_as: Open
) -> None:
    upload = empty_department.submit("Diffraction", faculty=OKAFOR)
    window = open_as(empty_department, "vance")
    QTest.keyClick(workspace_of(window).queue.view, Qt.Key.Key_Y)
    dialog = settled(qtbot, window)
    assert (dialog.number.text(), dialog.member.faculty_id()) == (str(upload), OKAFOR)
    assert "Okafor" in dialog.view.verdict.text()
    assert "is submitted" in dialog.view.verdict.text()
    assert dialog.correction.isHidden()
    assert not nameless(dialog)
    say_who(dialog, "nowak")
    qtbot.waitUntil(lambda: dialog.correction.isVisible())
    assert "and not with" in dialog.view.verdict.text()
    assert "Okafor" in dialog.correction.changes.text()
    assert "no longer sees it" in dialog.correction.changes.text()
    assert not nameless(dialog)
    dialog.correction.button.click()
    assert dialog.correction.message.text().startswith("Say why"), "nothing moves without a reason"
    assert dialog.is_settled()
    dialog.correction.reason.setText("  She supervises it ")
    corrected(qtbot, window)
    assert dialog.message.text().startswith("It was corrected")
    assert "Nowak" in dialog.view.verdict.text()
    assert "“She supervises it”" in dialog.view.text().replace("\u2068", "").replace("\u2069", "")
    model = workspace_of(window).queue.model
    qtbot.waitUntil(lambda: (row := model.submission(0)) is not None and "Nowak" in (row.faculty_name or ""))
    dialog.copy.click()
    assert QApplication.clipboard().text() == dialog.view.text()


def test_the_button_beside_the_history_asks_too(qtbot: QtBot, empty_department: Department, open_as: Open) -> None:
    empty_department.submit("Diffraction")
    window = open_as(empty_department, "ada")
    button = workspace_of(window).visibility.button
    assert button is not None
    assert button.isEnabled()
    assert button.toolTip().endswith("(Y)")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    settled(qtbot, window).reject()
    button.setText("W" * 80)
    window.resize(window.width() - 20, window.height())
    qtbot.waitUntil(button.isHidden)
    assert window.registry.is_offered(ActionId.VISIBILITY), "it gives way to the others, and the key stays"
    empty_department.run_sql("INSERT INTO person_roles(login,role) VALUES('nowak','registrar')")
    both = open_as(empty_department, "nowak")
    assert workspace_of(both).visibility.button is None, "the decisions stand in its place"
    QTest.keyClick(workspace_of(both).queue.view, Qt.Key.Key_Y)
    settled(qtbot, both)


def test_from_a_faculty_member_the_number_is_asked_for(
    qtbot: QtBot, empty_department: Department, open_as: Open
) -> None:
    upload = empty_department.submit("Diffraction")
    window = open_as(empty_department, "vance")
    page = open_page(qtbot, window)
    page.tabs.setCurrentIndex(PeopleTab.FACULTY)
    qtbot.waitUntil(lambda: page.is_settled() and page.faculty.shown() is not None)
    shown = page.faculty.shown()
    assert shown is not None
    page.faculty.cannot_see.click()
    dialog = workspace_of(window).visibility.dialog
    assert dialog is not None
    assert (dialog.number.text(), dialog.member.faculty_id()) == ("", shown.id)
    qtbot.waitUntil(dialog.number.hasFocus)
    assert "Say which submission" in dialog.view.verdict.text()
    QTest.keyClicks(dialog.number, str(upload))
    QTest.keyClick(dialog.number, Qt.Key.Key_Return)
    settled(qtbot, window)
    QTest.keyClick(dialog.number, Qt.Key.Key_Escape)
    assert workspace_of(window).visibility.dialog is None


def test_an_administrator_enables_and_a_registrar_is_told_who_can(
    qtbot: QtBot, empty_department: Department, open_as: Open
) -> None:
    upload = empty_department.submit("Diffraction")
    keeper = empty_department.database("ada")
    with keeper.connections.writing() as connection:
        connection.change("UPDATE people SET active=0 WHERE login='nowak'")
    registrar = open_as(empty_department, "vance")
    dialog, fault = asked(qtbot, registrar, upload)
    assert (fault, dialog.correction.isHidden()) == (VisibilityFault.DISABLED, True)
    assert "An administrator enables" in dialog.view.remedy.text()
    window = open_as(empty_department, "ada")
    dialog, fault = asked(qtbot, window, upload)
    assert (fault, "nowak" in dialog.correction.changes.text()) == (VisibilityFault.DISABLED, True)
    corrected(qtbot, window)
    assert dialog.view.found is not None
    assert dialog.view.found.is_well


@pytest.mark.parametrize(
    ("planted", "fault", "login"),
    [
        ("INSERT INTO settings(name,value) VALUES('require_teaching','1')", VisibilityFault.NOT_TAUGHT, "vance"),
        ("UPDATE faculty SET active=0 WHERE id=11", VisibilityFault.LEFT, "vance"),
        (
            "UPDATE people SET faculty_id=77,full_name='Dr. Żaneta Nowak' WHERE login='nowak'",
            VisibilityFault.ANOTHER_ID,
            "ada",
        ),
        (
            "UPDATE person_roles SET role='registrar' WHERE login='nowak'",
            VisibilityFault.NO_ROLE,
            "ada",
        ),
    ],
)
def test_each_correction_says_what_it_changes_and_mends_it(
    qtbot: QtBot, empty_department: Department, open_as: Open, planted: str, fault: VisibilityFault, login: str
) -> None:
    upload = empty_department.submit("Diffraction")
    window = open_as(empty_department, login)
    empty_department.run_sql(planted)
    dialog, found = asked(qtbot, window, upload)
    assert (found, dialog.correction.isVisible()) == (fault, True)
    assert dialog.correction.changes.text()
    assert dialog.correction.reason.isHidden()
    corrected(qtbot, window)
    assert dialog.view.found is not None
    assert dialog.view.found.is_well, dialog.view.text()
    with empty_department.database("nowak").connections.reading() as connection:
        assert connection.value("SELECT COUNT(*) FROM faculty_uploads") == 1


def test_what_somebody_did_first_is_said_and_looked_at(
    qtbot: QtBot, empty_department: Department, open_as: Open
) -> None:
    upload = empty_department.submit("Diffraction", faculty=OKAFOR)
    window = open_as(empty_department, "vance")
    dialog, _fault = asked(qtbot, window, upload)
    empty_department.run_sql(f"UPDATE student_uploads SET faculty_id=NULL WHERE id={upload}")
    dialog.correction.reason.setText("She asked for it")
    dialog.correction.button.click()
    qtbot.waitUntil(lambda: "changed this submission first" in dialog.message.text() and dialog.is_settled())
    assert "is assigned to nobody" in dialog.view.verdict.text()
    assert dialog.correction.isVisible()


def test_who_closes_the_dialog_meanwhile_is_told_what_hindered_it(
    qtbot: QtBot, empty_department: Department, open_as: Open
) -> None:
    upload = empty_department.submit("Diffraction", faculty=OKAFOR)
    window = open_as(empty_department, "vance")
    dialog, _fault = asked(qtbot, window, upload)
    empty_department.run_sql(f"UPDATE student_uploads SET faculty_id=NULL WHERE id={upload}")
    dialog.correction.reason.setText("She asked for it")
    dialog.correction.button.click()
    dialog.reject()
    strip = window.form.status_strip
    qtbot.waitUntil(lambda: "changed this submission first" in strip.message())
    _dialog, fault = asked(qtbot, window, upload)
    assert fault is VisibilityFault.UNASSIGNED


def test_a_correction_of_a_dialog_that_was_closed_is_not_told_as_the_next_one_s(
    qtbot: QtBot, empty_department: Department, open_as: Open
) -> None:
    upload, other = (empty_department.submit(title, faculty=OKAFOR) for title in ("Diffraction", "Optics"))
    window = open_as(empty_department, "vance")
    dialog, _fault = asked(qtbot, window, upload)
    dialog.correction.reason.setText("She supervises it")
    dialog.correction.button.click()
    dialog.reject()
    dialog, fault = asked(qtbot, window, other)
    assert empty_department.database("nowak").reader.details(upload) is not None, "it is hers by now"
    assert fault is VisibilityFault.ELSEWHERE
    assert dialog.message.text() == ""


def test_who_is_back_is_offered_as_such(qtbot: QtBot, empty_department: Department, open_as: Open) -> None:
    upload = empty_department.submit("Diffraction")
    empty_department.run_sql(f"UPDATE faculty SET active=0 WHERE id={NOWAK}")
    window = open_as(empty_department, "vance")
    dialog, _fault = asked(qtbot, window, upload)
    assert dialog.member.currentText().endswith("has left")
    corrected(qtbot, window)
    qtbot.waitUntil(lambda: not dialog.member.currentText().endswith("has left"))
    assert dialog.member.faculty_id() == NOWAK


def test_work_is_moved_on_every_engine(qtbot: QtBot, either: EitherEngine) -> None:
    upload = min(either.department.students)
    window = either.window("reg")
    dialog, fault = asked(qtbot, window, upload, 2)
    assert fault is VisibilityFault.ELSEWHERE
    dialog.correction.reason.setText("He supervises it")
    corrected(qtbot, window)
    assert dialog.view.found is not None
    assert dialog.view.found.is_well
    assert either.database.history(upload)[-1][:2] == ("reassign", "reg")
    details = either.database.client("bob").reader.details(upload)
    assert details is not None
    assert details.history[-1].reason == "He supervises it"


def test_a_number_that_nobody_imported_can_be_asked_about(
    qtbot: QtBot, empty_department: Department, open_as: Open
) -> None:
    upload = empty_department.submit("Diffraction")
    window = open_as(empty_department, "vance")
    dialog, _fault = asked(qtbot, window, upload)
    say_who(dialog, "4711")
    qtbot.waitUntil(lambda: dialog.member.faculty_id() == 4711 and dialog.view.found is not None)
    assert "4711 is in no list of faculty" in dialog.view.verdict.text().replace("\u2068", "").replace("\u2069", "")


def test_a_database_that_is_away_is_said_and_asked_again(
    qtbot: QtBot, empty_department: Department, open_as: Open
) -> None:
    upload = empty_department.submit("Diffraction")
    window = open_as(empty_department, "vance")
    hidden = empty_department.path.with_suffix(".away")
    empty_department.path.rename(hidden)
    try:
        workspace_of(window).visibility.open(upload, NOWAK)
        dialog = workspace_of(window).visibility.dialog
        assert dialog is not None
        qtbot.waitUntil(dialog.is_settled)
        assert dialog.view.found is None
        assert dialog.view.verdict.text()
        assert not dialog.copy.isEnabled()
    finally:
        with suppress(FileNotFoundError):
            empty_department.path.unlink()
        hidden.rename(empty_department.path)
    dialog.look.click()
    settled(qtbot, window)


def test_faculty_are_not_offered_it(qtbot: QtBot, empty_department: Department, open_as: Open) -> None:
    upload = empty_department.submit("Diffraction")
    window = open_as(empty_department, "nowak")
    QTest.keyClick(workspace_of(window).queue.view, Qt.Key.Key_Y)
    workspace_of(window).visibility.open(upload, NOWAK)
    assert workspace_of(window).visibility.dialog is None
    assert not window.registry.is_offered(ActionId.VISIBILITY)


def test_it_closes_with_its_session(qtbot: QtBot, empty_department: Department, open_as: Open) -> None:
    upload = empty_department.submit("Diffraction")
    window = open_as(empty_department, "vance")
    asked(qtbot, window, upload)
    workspace = workspace_of(window)
    window.close()
    assert workspace.visibility.dialog is None
