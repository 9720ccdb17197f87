"""The files of a submission: shown, saved, opened, and refused in words when they cannot be had."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from edumanage_desktop.domain.submissions import SubmissionFile
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.preview.text_view import TextView
from edumanage_desktop.gui.review.file_choice import FileChoice
from edumanage_desktop.gui.review.summary import file_labels
from edumanage_desktop.gui.workspace import Workspace
from edumanage_desktop.services.session import Session
from tests.gui.conftest import WindowMaker, wait_until_ready
from tests.gui.department import NOWAK, Department


class NotingOpener:
    """Stands for the system's program, which is somebody else's process."""

    def __init__(self) -> None:
        self.opened: list[bytes] = []

    def open(self, path: Path) -> None:
        self.opened.append(path.read_bytes())


def test_a_choice_says_which_of_several_files_is_shown(qtbot: QtBot) -> None:
    first, second = (SubmissionFile(0, f"k/{name}", f"{name}.txt", size_bytes=4_100) for name in ("one", "two"))
    labels = [wording.plain(label) for label in file_labels((first, second))]
    assert labels == ["1/2 one.txt 4.1 kB", "2/2 two.txt 4.1 kB"]
    assert [wording.plain(label) for label in file_labels((first,))] == ["one.txt 4.1 kB"]
    choice = FileChoice()
    qtbot.addWidget(choice)
    choice.addItems(file_labels((replace(first, name=f"{'long ' * 40}report.txt"), second)))
    assert wording.plain(choice.shown_in(200)).startswith("1/2 long"), "the middle of the name goes, not its place"


def test_another_submission_begins_with_its_first_file_whatever_the_files_are_called(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    for title in ("Later", "Sooner"):
        department.submit(title, name="one.txt", content=b"same", more_files=[("two.txt", b"same")])
    workspace = open_workspace(department)
    choice = workspace.pane.form.files
    QTest.keyClick(workspace.queue.view, Qt.Key.Key_E)
    qtbot.waitUntil(lambda: choice.currentIndex() == 1)
    workspace.watcher.ask()
    qtbot.wait(300)
    assert choice.currentIndex() == 1, "what is chosen stays while its submission is read again"
    QTest.keyClick(workspace.queue.view, Qt.Key.Key_J)
    qtbot.waitUntil(lambda: workspace.pane.form.title.text() == "Later")
    assert choice.currentIndex() == 0


def test_a_copy_is_saved_whole(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker, tmp_path: Path
) -> None:
    workspace = open_workspace(department)
    details = workspace.pane.details
    assert details is not None
    target = tmp_path / "copy.txt"
    workspace.pane.file_desk.save_to(details.files[0], target)
    qtbot.waitUntil(target.exists)
    assert target.read_bytes() == b"Measured and written down.\n"
    qtbot.waitUntil(lambda: "copy.txt" in workspace.strip.message())


def test_a_copy_that_cannot_be_written_is_told_and_leaves_nothing(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker, tmp_path: Path
) -> None:
    workspace = open_workspace(department)
    details = workspace.pane.details
    assert details is not None
    workspace.pane.file_desk.save_to(details.files[0], tmp_path / "no such folder" / "copy.txt")
    qtbot.waitUntil(lambda: workspace.strip.message() != "")
    assert not (tmp_path / "no such folder").exists()


def test_o_opens_what_is_shown(qtbot: QtBot, department: Department, open_workspace: WindowMaker) -> None:
    opener = NotingOpener()
    shown = department.submit("Opened", name="opened.txt", content=b"these very bytes\n")

    def wrap(session: Session) -> Session:
        return replace(session, opener=opener)

    workspace = open_workspace(department, wrap=wrap)
    go_to(qtbot, workspace, shown)
    QTest.keyClick(workspace.queue.view, Qt.Key.Key_O)
    qtbot.waitUntil(lambda: opener.opened == [b"these very bytes\n"])


def test_a_path_that_leads_outside_the_store_is_refused_in_words(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    for path in ("../physics.sqlite", "/etc/hostname", "uploads/CON", "..\\..\\secret.txt", "\\\\server\\share\\a.pdf"):
        department.run_sql(
            "INSERT INTO student_uploads (student_id, faculty_id, title, file_path) "
            "VALUES (4101, :faculty, :path, :path)",
            faculty=NOWAK,
            path=path,
        )
    workspace = open_workspace(department)
    for _row in range(5):
        wait_until_ready(qtbot, workspace)
        qtbot.waitUntil(lambda: "cannot be shown" in message(workspace))
        assert workspace.pane.form.approve.isEnabled(), "the work can still be decided on"
        QTest.keyClick(workspace.queue.view, Qt.Key.Key_J)


def test_a_file_that_could_not_be_fetched_is_fetched_when_it_is_chosen_again(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    shown = department.submit("Away for a while", content=b"back again\n")
    details = department.database("vance").reader.details(shown)
    assert details is not None
    stored = department.folder / "files" / details.files[0].store_key
    stored.rename(department.folder / "elsewhere")
    workspace = open_workspace(department)
    go_to(qtbot, workspace, shown)
    qtbot.waitUntil(lambda: "cannot be shown" in message(workspace))
    (department.folder / "elsewhere").rename(stored)
    workspace.pane.form.files.activated.emit(0)
    qtbot.waitUntil(lambda: "cannot be shown" not in message(workspace))
    (view,) = workspace.pane.preview.findChildren(TextView)
    qtbot.waitUntil(lambda: "back again" in view.toPlainText())


def test_a_hostile_title_is_plain_text_wherever_it_stands(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    title = "<b>Bold</b> \u202egnp.exe\x00\x1b[31m\n<img src=x>"
    shown = department.submit(title.replace("\x00", " "), description="<h1>Big</h1>\n\u202eturned")
    workspace = open_workspace(department)
    go_to(qtbot, workspace, shown)
    form = workspace.pane.form
    assert form.title.textFormat() is Qt.TextFormat.PlainText
    assert form.title.text().startswith("<b>Bold</b> gnp.exe")
    assert form.description.toPlainText() == "<h1>Big</h1>\nturned"
    QTest.keyClick(workspace.queue.view, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: workspace.desk.open_count() == 0)
    assert "<b>Bold</b>" in workspace.strip.message()


def go_to(qtbot: QtBot, workspace: Workspace, upload_id: int) -> None:
    workspace.queue.go_to(upload_id)
    qtbot.waitUntil(lambda: workspace.pane.shown_id() == upload_id)
    wait_until_ready(qtbot, workspace)


def message(workspace: Workspace) -> str:
    """Return title and sentence of what the preview says in the file's place."""
    return " ".join(workspace.pane.preview.shown_notice() or ())
