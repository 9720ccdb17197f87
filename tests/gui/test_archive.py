"""The archive in the window: asked by a dialog, done by a job, filtered for and marked, and brought back."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from edumanage_desktop.bootstrap import make_window
from edumanage_desktop.domain.acts import ActKind
from edumanage_desktop.domain.maintenance import TaskName
from edumanage_desktop.gui.actions.action import ActionId
from edumanage_desktop.gui.archive.dialog import ArchiveDialog
from edumanage_desktop.gui.jobs.job import JobState
from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.gui.queue.row_marks import mark_of
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.services.queue import ARCHIVED
from tests.gui.control_walk import nameless
from tests.gui.department import Department
from tests.gui.people_page import stored
from tests.gui.test_maintenance_tasks import RECORDS, stand_on, tasks_section


@pytest.fixture
def decided(department: Department) -> int:
    """Work that is decided, with younger work after it."""
    upload = department.submit("Old enough to rest")
    department.decide("nowak", upload, ActKind.APPROVE, "Well done.")
    department.submit("Younger")
    (department.folder / "cold").mkdir()
    return upload


@pytest.fixture
def window(qtbot: QtBot, department: Department, decided: int, theme: Theme) -> Iterator[MainWindow]:
    """The window of an administrator."""
    made = opened(qtbot, department, theme, "ada")
    yield made
    made.jobs.stop()
    closed(made)


def opened(qtbot: QtBot, department: Department, theme: Theme, login: str) -> MainWindow:
    made = make_window(department.options(login), theme)
    made.resize(1280, 800)
    made.show()
    made.connect_session()
    qtbot.waitUntil(lambda: made.workspace is not None and made.workspace.queue.is_settled())
    return made


def closed(window: MainWindow) -> None:
    window.close()
    window.deleteLater()
    QApplication.processEvents()


def asked(qtbot: QtBot, window: MainWindow, department: Department) -> ArchiveDialog:
    """Open the dialog and fill it in for all that is decided."""
    window.registry.run(ActionId.ARCHIVE)
    dialog = window.archiving.dialog
    assert dialog is not None
    dialog.day.setDate(dialog.day.maximumDate())
    qtbot.waitUntil(dialog.is_settled)
    assert not dialog.go.isEnabled()
    dialog.place.setText(str(department.folder / "cold"))
    return dialog


def archived(qtbot: QtBot, window: MainWindow, department: Department, *, remove_rows: bool = False) -> None:
    dialog = asked(qtbot, window, department)
    dialog.remove_rows.setChecked(remove_rows)
    dialog.go.click()
    if remove_rows:
        answer(qtbot, dialog, "Archive and take rows out")
    ended(qtbot, window)


def answer(qtbot: QtBot, dialog: ArchiveDialog, words: str) -> None:
    qtbot.waitUntil(lambda: dialog.question is not None)
    question = dialog.question
    assert question is not None
    assert question.defaultButton().text() == "Keep the rows"
    assert "The portal shows and counts this work no longer" in question.informativeText()
    next(button for button in question.buttons() if button.text() == words).click()


def ended(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: bool(window.jobs.jobs) and not window.jobs.running())
    job = window.jobs.jobs[-1]
    assert job.state is JobState.DONE, job.words
    window.jobs.dismiss(job)
    settled(qtbot, window)


def settled(qtbot: QtBot, window: MainWindow) -> None:
    assert window.workspace is not None
    qtbot.waitUntil(window.workspace.queue.is_settled)


def titles(window: MainWindow) -> list[str | None]:
    assert window.workspace is not None
    model = window.workspace.queue.model
    rows = [model.submission(row) for row in range(model.total or 0)]
    return [row.title for row in rows if row is not None]


def show_archived(qtbot: QtBot, window: MainWindow) -> None:
    assert window.workspace is not None
    filters = window.workspace.queue.filters
    qtbot.waitUntil(lambda: filters._chips[ARCHIVED].isVisible())
    filters._chips[ARCHIVED].click()
    settled(qtbot, window)


def test_from_the_task_to_the_archive_and_back(
    qtbot: QtBot, window: MainWindow, department: Department, decided: int
) -> None:
    section = tasks_section(qtbot, window)
    stand_on(section, TaskName.ARCHIVE)
    assert section.do_now.text() == "Archive…"
    section.do_now.click()
    dialog = window.archiving.dialog
    assert dialog is not None
    qtbot.waitUntil(dialog.is_settled)
    assert "No work that was decided before this day" in dialog.summary.text()
    dialog.place.setText(str(department.folder / "cold"))
    assert not dialog.go.isEnabled()
    dialog.day.setDate(dialog.day.maximumDate())
    qtbot.waitUntil(dialog.is_settled)
    assert re.match("1 works?; (?:its|their) files: 1, 27 bytes", dialog.summary.text()), dialog.summary.text()
    assert not nameless(dialog)
    dialog.go.click()
    ended(qtbot, window)
    qtbot.waitUntil(section.is_settled)
    ((task, outcome, _result, login),) = stored(department, RECORDS)
    assert (task, outcome, login) == ("archive", "well", "ada")
    assert window.workspace is not None
    window.registry.run(ActionId.GO_TO_QUEUE)
    qtbot.waitUntil(window.workspace.queue.isVisible)
    settled(qtbot, window)
    assert "Old enough to rest" not in titles(window)
    show_archived(qtbot, window)
    assert titles(window) == ["Old enough to rest"]
    assert window.workspace is not None
    row = window.workspace.queue.model.submission(0)
    assert row is not None
    mark = mark_of(row, None)
    assert mark is not None
    assert mark.word == "archived"
    line = window.workspace.archive_line
    qtbot.waitUntil(line.isVisible)
    assert "Whatever is done with it takes it out" in line.words.text()
    assert not nameless(window)
    line.retrieve.click()
    ended(qtbot, window)
    qtbot.waitUntil(lambda: not line.isVisible())
    assert department.kinds(decided)[-2:] == ["archive", "retrieve"]
    show_archived(qtbot, window)
    assert "Old enough to rest" in titles(window)


def test_rows_leave_after_a_second_question_that_warns_of_the_portal(
    qtbot: QtBot, window: MainWindow, department: Department, decided: int
) -> None:
    dialog = asked(qtbot, window, department)
    dialog.remove_rows.click()
    assert dialog.warning.isVisible()
    dialog.go.click()
    answer(qtbot, dialog, "Keep the rows")
    qtbot.waitUntil(lambda: dialog.question is None)
    assert dialog.isVisible()
    assert not window.jobs.jobs
    dialog.go.click()
    answer(qtbot, dialog, "Archive and take rows out")
    ended(qtbot, window)
    assert stored(department, f"SELECT COUNT(*) FROM student_uploads WHERE id={decided}") == [(0,)]
    show_archived(qtbot, window)
    assert titles(window) == ["Old enough to rest"]
    assert window.workspace is not None
    pane = window.workspace.pane
    qtbot.waitUntil(lambda: pane.details is not None and pane.details.submission.id == decided)
    assert "nothing can be done with it" in window.workspace.archive_line.words.text()
    assert not any(button.isEnabled() for button in pane.allowed.buttons.values())
    assert window.registry.is_offered(ActionId.RETRIEVE)
    window.registry.run(ActionId.RETRIEVE)
    ended(qtbot, window)
    assert stored(department, f"SELECT COUNT(*) FROM student_uploads WHERE id={decided}") == [(1,)]


def test_faculty_find_their_archived_work_and_may_not_retrieve_it(
    qtbot: QtBot, department: Department, decided: int, theme: Theme
) -> None:
    administrator = opened(qtbot, department, theme, "ada")
    archived(qtbot, administrator, department)
    closed(administrator)
    window = opened(qtbot, department, theme, "nowak")
    try:
        show_archived(qtbot, window)
        assert titles(window) == ["Old enough to rest"]
        assert window.workspace is not None
        line = window.workspace.archive_line
        qtbot.waitUntil(line.isVisible)
        assert not line.retrieve.isVisible()
        for action in (ActionId.ARCHIVE, ActionId.RETRIEVE):
            assert not window.registry.is_offered(action)
        assert window.workspace.pane.rule_for(ActKind.REOPEN) is not None
    finally:
        closed(window)


def test_a_place_that_is_none_is_told_in_the_dialog(qtbot: QtBot, window: MainWindow, department: Department) -> None:
    dialog = asked(qtbot, window, department)
    dialog.place.setText(str(department.folder / "files"))
    dialog.go.click()
    qtbot.waitUntil(lambda: "is where the submitted files are" in dialog.message.text())
    dialog.place.setText(str(department.folder / "nowhere"))
    dialog.go.click()
    qtbot.waitUntil(lambda: "is not there" in dialog.message.text())
    assert not window.jobs.jobs
    dialog.reject()
    assert not window.findChildren(QMessageBox)
