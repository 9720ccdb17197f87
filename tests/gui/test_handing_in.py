"""Handing in by the window: students their own work, registrars at their desk; nothing typed is lost."""

import hashlib
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from edumanage_desktop.adapters.local_hand_ins import LocalHandIns
from edumanage_desktop.domain.acts import ActKind
from edumanage_desktop.gui.handing_in.page import HandInPage
from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.gui.queue.model import Column
from edumanage_desktop.gui.tasks import Lane
from edumanage_desktop.services.hand_in_drafts import HandInDraft, from_text
from edumanage_desktop.services.session import Session
from tests.gui.control_walk import stops_by_tab
from tests.gui.department import NOWAK, OKAFOR, Department

ZOE = 4101
PDF = b"%PDF-1.4\n" + b"% nothing\n" * 50
Opener = Callable[..., MainWindow]


@pytest.fixture
def student(department: Department) -> Department:
    """A department in which Zoë signs in, whom Okafor teaches, and which keeps two assignments."""
    for statement in (
        "INSERT INTO people(login,full_name,student_id) VALUES('zoe','Zoë Müller-Żółkiewska',4101)",
        "INSERT INTO person_roles(login,role) VALUES('zoe','student')",
        "INSERT INTO faculty(id,full_name,active) VALUES(13,'Dr. Left Longago',0)",
        f"INSERT INTO faculty_students(faculty_id,student_id) VALUES({OKAFOR},{ZOE})",
        "INSERT INTO collections(id,course,term,assignment) VALUES(1,'Optics','2026','Essay')",
        "INSERT INTO collections(id,course,term,assignment,closes_at_us) VALUES(2,'Optics','2026','Late',1)",
    ):
        department.run_sql(statement)
    return department


def hand_in_page(qtbot: QtBot, window: MainWindow) -> HandInPage:
    """Go to the page and return it once it can be filled in."""
    qtbot.waitUntil(window.pages.is_open)
    window.pages.go_to_hand_in()
    return shown_page(qtbot, window)


def shown_page(qtbot: QtBot, window: MainWindow) -> HandInPage:
    """Return the page, to which somebody went, once it can be filled in."""
    qtbot.waitUntil(lambda: window.pages.hand_in is not None)
    page = window.pages.hand_in
    assert page is not None
    qtbot.waitUntil(lambda: page.form.isVisible() and page.form.receiver.count() > 0)
    return page


def write(folder: Path, name: str = "essay.pdf", content: bytes = PDF) -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def fill_in(qtbot: QtBot, page: HandInPage, *paths: Path, faculty_id: int = NOWAK, title: str = "On Light") -> None:
    page.form.receiver.choose(faculty_id)
    page.form.title.clear()
    QTest.keyClicks(page.form.title, title)
    page.form.files.add(paths)


def newest(department: Department) -> int:
    with department.database("vance").connections.reading() as connection:
        return int(connection.value("SELECT MAX(id) FROM student_uploads"))


def test_a_student_hands_in_and_gets_a_receipt(
    qtbot: QtBot, student: Department, open_main_window: Opener, tmp_path: Path
) -> None:
    window = open_main_window(student.options("zoe"))
    page = hand_in_page(qtbot, window)
    form = page.form
    names = [form.receiver.itemText(row) for row in range(form.receiver.count())]
    assert names == ["Dr. Chidi Okafor · teaches you", "Dr. Żaneta Nowak · Physics"]
    assert not form.student.isVisible()
    assert not form.reason.isVisible()
    offered = [form.collection.itemText(row) for row in range(form.collection.count())]
    assert offered == ["No assignment", "Optics · 2026 · Essay"], "what has closed is not offered"
    fill_in(qtbot, page, write(tmp_path), write(tmp_path, "main.py", b"print(1)\n"), title=" On Light ")
    form.collection.setCurrentIndex(1)
    form.description.setPlainText("See page 3")
    QTest.keyClick(form.title, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.receipt.isVisible())
    upload = newest(student)
    details = student.database("vance").reader.details(upload)
    assert details is not None
    row = details.submission
    assert (row.student_id, row.faculty_id, row.title, row.status) == (ZOE, NOWAK, "On Light", "submitted")
    assert [file.name for file in details.files] == ["essay.pdf", "main.py"]
    said = page.receipt.text.toPlainText()
    for part in (str(upload), "On Light", "Zoë Müller-Żółkiewska", "Dr. Żaneta Nowak", hashlib.sha256(PDF).hexdigest()):
        assert part in said
    page.receipt.another.click()
    qtbot.waitUntil(lambda: page.form.isVisible())
    assert page.form.draft().is_empty(), "what was handed in is not offered again"
    window.pages.go_to_submission(upload)
    assert window.pages.workspace is not None
    queue = window.pages.workspace.queue
    qtbot.waitUntil(lambda: queue.current_id == upload)


def test_a_receipt_is_printed(qtbot: QtBot, student: Department, open_main_window: Opener, tmp_path: Path) -> None:
    page = hand_in_page(qtbot, open_main_window(student.options("zoe")))
    fill_in(qtbot, page, write(tmp_path), title="<b>On</b> Light")
    page.foot.send.click()
    qtbot.waitUntil(lambda: page.receipt.isVisible())
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "receipt.pdf"))
    page.receipt.print_on(printer)
    assert (tmp_path / "receipt.pdf").read_bytes().startswith(b"%PDF")
    assert "<b>On</b> Light" in page.receipt.document().toPlainText()
    page.receipt.copy.click()
    assert hashlib.sha256(PDF).hexdigest() in QApplication.clipboard().text()


def test_what_is_missing_is_named_and_gets_the_keyboard(
    qtbot: QtBot, student: Department, open_main_window: Opener, tmp_path: Path
) -> None:
    page = hand_in_page(qtbot, open_main_window(student.options("zoe")))
    before = newest(student)
    page.foot.send.click()
    assert page.foot.message.text() == "Choose who receives it."
    page.form.receiver.choose(NOWAK)
    page.foot.send.click()
    assert page.foot.message.text() == "Give it a title."
    assert page.form.title.hasFocus()
    QTest.keyClicks(page.form.title, "On Light")
    page.foot.send.click()
    assert page.foot.message.text() == "Choose at least one file."
    page.form.files.add([write(tmp_path, "setup.exe", b"MZ" + bytes(99))])
    qtbot.waitUntil(lambda: any("is a program" in why for why in page.form.files.broken()))
    page.foot.send.click()
    assert "is a program" in page.foot.message.text()
    assert "is a program" in page.form.files.view.item(0).text()
    page.form.files.remove_current()
    page.form.files.add([write(tmp_path)])
    page.foot.send.click()
    qtbot.waitUntil(lambda: page.receipt.isVisible())
    assert newest(student) == before + 1


def test_a_registrar_chooses_the_student_and_leaves_a_note_for_staff(
    qtbot: QtBot, student: Department, open_main_window: Opener, tmp_path: Path
) -> None:
    page = hand_in_page(qtbot, open_main_window(student.options("vance")))
    form = page.form
    assert form.student.isVisible()
    fill_in(qtbot, page, write(tmp_path))
    page.foot.send.click()
    assert "Choose whose work it is" in page.foot.message.text()
    QTest.keyClicks(form.student.line, "22f41a0424")
    QTest.keyClick(form.student.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: form.student.student_id() == ZOE)
    qtbot.waitUntil(lambda: "teaches this student" in form.receiver.itemText(0))
    assert form.receiver.faculty_id() == NOWAK, "who was chosen stays chosen"
    form.reason.setPlainText("Brought on a stick")
    page.foot.send.click()
    qtbot.waitUntil(lambda: page.receipt.isVisible())
    assert "Zoë Müller-Żółkiewska · 22F41A0424" in page.receipt.text.toPlainText()
    details = student.database("vance").reader.details(newest(student))
    assert details is not None
    assert (details.submission.student_id, details.history[0].reason) == (ZOE, "Brought on a stick")
    own = student.database("zoe").reader.details(newest(student))
    assert own is not None
    assert own.history[0].reason is None, "a note for staff is not the student's"


def test_what_is_typed_survives_a_crash(
    qtbot: QtBot, student: Department, open_main_window: Opener, tmp_path: Path
) -> None:
    first = open_main_window(student.options("zoe"))
    page = hand_in_page(qtbot, first)
    fill_in(qtbot, page, write(tmp_path), faculty_id=OKAFOR, title="Half done")
    page.form.description.setPlainText("so far")
    drafts = student.options("zoe").data_folder / "hand-ins"
    qtbot.waitUntil(lambda: any("so far" in path.read_text("utf-8") for path in drafts.glob("*.json")))
    again = hand_in_page(qtbot, open_main_window(student.options("zoe")))  # the first is there still, as after a kill
    qtbot.waitUntil(lambda: again.form.title.text() == "Half done")
    draft = again.form.draft()
    assert (draft.faculty_id, draft.description, draft.files) == (OKAFOR, "so far", (tmp_path / "essay.pdf",))
    again.foot.send.click()
    qtbot.waitUntil(lambda: again.receipt.isVisible())
    qtbot.waitUntil(lambda: not list(drafts.glob("*.json")))


def test_a_file_can_be_dropped_and_the_order_changed(
    qtbot: QtBot, student: Department, open_main_window: Opener, tmp_path: Path
) -> None:
    page = hand_in_page(qtbot, open_main_window(student.options("zoe")))
    data = QMimeData()
    paths = [write(tmp_path, name) for name in ("a.pdf", "b.pdf")]
    data.setUrls([*(QUrl.fromLocalFile(str(path)) for path in paths), QUrl.fromLocalFile(str(tmp_path))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    page.dropEvent(QDropEvent(QPoint(5, 5).toPointF(), Qt.DropAction.CopyAction, data, buttons, keys))
    files = page.form.files
    assert [path.name for path in files.paths()] == ["a.pdf", "b.pdf"], "a folder is no file"
    files.view.setCurrentRow(1)
    files.view.setFocus()
    QTest.keyClick(files.view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [path.name for path in files.paths()] == ["b.pdf", "a.pdf"]
    QTest.keyClick(files.view, Qt.Key.Key_Delete)
    assert [path.name for path in files.paths()] == ["a.pdf"]


def test_who_stops_keeps_what_is_typed(
    qtbot: QtBot, student: Department, open_main_window: Opener, tmp_path: Path
) -> None:
    window = open_main_window(student.options("zoe"))
    page = hand_in_page(qtbot, window)
    before = newest(student)
    fill_in(qtbot, page, write(tmp_path, "large.pdf", b"%PDF-1.4\n" + bytes(9 << 20)))
    page.foot.send.click()
    page.foot.stop.click()
    qtbot.waitUntil(lambda: not page.is_at_work())
    if page.receipt.isVisible():
        assert newest(student) == before + 1
        return
    assert "Nothing was handed in" in page.foot.message.text()
    assert page.form.title.text() == "On Light"
    assert newest(student) == before


def test_a_rejected_submission_is_followed_by_a_new_revision(
    qtbot: QtBot, student: Department, open_main_window: Opener, tmp_path: Path
) -> None:
    mine = student.submit("Interference", student=ZOE)
    student.run_sql("INSERT INTO settings(name,value) VALUES('feedback_delay_minutes','0')")
    student.decide("nowak", mine, ActKind.REJECT, "Measure again")
    window = open_main_window(student.options("zoe"))
    qtbot.waitUntil(window.pages.is_open)
    workspace = window.pages.workspace
    assert workspace is not None
    workspace.queue.go_to(mine)
    qtbot.waitUntil(lambda: workspace.own_work.revise.isEnabled())
    assert workspace.own_work.revise.isVisible()
    assert not workspace.own_work.withdraw.isVisible()
    workspace.own_work.revise.click()
    page = shown_page(qtbot, window)
    qtbot.waitUntil(lambda: page.form.draft().previous_upload_id == mine)
    assert "Interference" in page.form.revision.text()
    assert (page.form.title.text(), page.form.receiver.faculty_id()) == ("Interference", NOWAK)
    page.form.files.add([write(tmp_path)])
    page.foot.send.click()
    qtbot.waitUntil(lambda: page.receipt.isVisible())
    details = student.database("nowak").reader.details(newest(student))
    assert details is not None
    assert (details.previous_upload_id, details.submission.revision) == (mine, 2)
    earlier = student.database("zoe").reader.details(mine)
    assert earlier is not None
    assert earlier.history[-1].feedback == "Measure again"


def test_a_student_withdraws_after_a_question(qtbot: QtBot, student: Department, open_main_window: Opener) -> None:
    mine = student.submit("Interference", student=ZOE)
    window = open_main_window(student.options("zoe"))
    qtbot.waitUntil(window.pages.is_open)
    workspace = window.pages.workspace
    assert workspace is not None
    workspace.queue.go_to(mine)
    own = workspace.own_work
    qtbot.waitUntil(lambda: own.withdraw.isEnabled())
    for is_going in (False, True):
        qtbot.wait(400)  # a press just after something is shown decides nothing
        own.withdraw.click()
        question = own.question
        assert question is not None
        assert question.defaultButton().text() == "Keep it"
        button = next(each for each in question.buttons() if (each is not question.defaultButton()) is is_going)
        button.click()
        if is_going:
            qtbot.waitUntil(lambda: student.status(mine) == "withdrawn")
        else:
            assert student.status(mine) == "submitted"


def test_faculty_hand_in_nothing(qtbot: QtBot, student: Department, open_main_window: Opener) -> None:
    window = open_main_window(student.options("nowak"))
    qtbot.waitUntil(window.pages.is_open)
    window.pages.go_to_hand_in()
    qtbot.wait(100)
    assert window.pages.hand_in is None
    assert window.pages.workspace is not None
    assert not window.pages.workspace.own_work.withdraw.isVisible()


def test_rules_that_cannot_be_read_are_told_and_read_again(
    qtbot: QtBot, student: Department, open_main_window: Opener
) -> None:
    statements = student.take_views_away("settings_in_force")
    window = open_main_window(student.options("zoe"))
    qtbot.waitUntil(window.pages.is_open)
    window.pages.go_to_hand_in()
    qtbot.waitUntil(lambda: window.pages.hand_in is not None)
    page = window.pages.hand_in
    assert page is not None
    qtbot.waitUntil(lambda: page.notice.isVisible() and "cannot be read" in page.notice.title())
    for statement in statements:
        student.run_sql(statement)
    page.notice.action_chosen.emit()
    qtbot.waitUntil(lambda: page.form.isVisible() and page.form.receiver.count() > 0)


def test_on_a_shared_machine_nothing_typed_is_kept(
    qtbot: QtBot, student: Department, open_main_window: Opener, tmp_path: Path
) -> None:
    def shared(session: Session) -> Session:
        open_intake = session.open_intake
        return replace(session, open_intake=lambda: replace(open_intake(), drafts=None))

    window = open_main_window(student.options("zoe"), wrap=shared)
    page = hand_in_page(qtbot, window)
    fill_in(qtbot, page, write(tmp_path), title="Mine alone")
    page.shutdown()
    window.pages._lanes.finish(lambda: None, Lane.DISK)  # whatever was to be kept is kept now
    assert not (student.options("zoe").data_folder / "hand-ins").exists()


def test_a_draft_is_read_back_as_it_was_kept_and_a_broken_one_is_set_aside(tmp_path: Path) -> None:
    keeper = LocalHandIns(tmp_path / "hand-ins", server="sqlite:x", login="zoe")
    draft = HandInDraft(
        student_id=5, student_words="Zoë", faculty_id=7, title="ż", description="a\nb", reason="r", course="c",
        term="t", assignment="a", files=(tmp_path / "x.pdf",), previous_upload_id=3, previous_title="p",
    )  # fmt: skip
    assert keeper.load() == HandInDraft()
    keeper.save(draft)
    assert keeper.load() == draft
    assert from_text(draft.to_text()) == draft
    (path,) = (tmp_path / "hand-ins").iterdir()
    for broken in ("{", "[]", "null", '{"format": 1}', '{"format": 2}', "[" * 100_000, "\udcff"):
        path.write_bytes(broken.encode("utf-8", "surrogatepass"))
        assert keeper.load() == HandInDraft()
        assert path.with_suffix(".unreadable").exists()
    keeper.save(draft)
    keeper.save(HandInDraft(faculty_id=7))
    assert not path.exists(), "nothing that anybody would miss"


def close_at(department: Department, collection: int, at: datetime) -> None:
    department.run_sql(
        "UPDATE collections SET closes_at_us=:at WHERE id=:id", at=int(at.timestamp()) * 1_000_000, id=collection
    )


def test_what_holds_is_said_before_a_file_is_chosen(
    qtbot: QtBot, student: Department, open_main_window: Opener
) -> None:
    with student.database("vance").connections.reading() as connection:
        query = "SELECT COUNT(*) FROM student_uploads WHERE student_id=:id"
        of_today = int(connection.value(query, {"id": ZOE}))
    student.run_sql("INSERT INTO settings(name,value) VALUES('takes_archives','0')")
    student.run_sql("INSERT INTO settings(name,value) VALUES('submissions_in_a_day',:most)", most=str(of_today + 2))
    page = hand_in_page(qtbot, open_main_window(student.options("zoe")))
    most = of_today + 2
    assert page.rules.text() == (
        "Files of up to \u206810 MiB\u2069 each: \u2068documents\u2069, \u2068pictures\u2069, \u2068texts and source"
        f" code\u2069 and \u2068recordings\u2069. 2 of {most} hand-ins left within 24 hours."
    )


def test_who_handed_in_too_often_is_told_until_when_before_anything_is_sent(
    qtbot: QtBot, student: Department, open_main_window: Opener, tmp_path: Path
) -> None:
    student.run_sql("INSERT INTO settings(name,value) VALUES('submissions_in_a_day','1')")
    student.submit("At the desk", student=ZOE)
    before = newest(student)
    page = hand_in_page(qtbot, open_main_window(student.options("zoe")))
    assert " 0 of 1 hand-ins left" in page.rules.text()
    fill_in(qtbot, page, write(tmp_path))
    page.hand_in()
    assert "as often as is taken here" in page.foot.message.text()
    assert page.form.title.text() == "On Light"
    assert newest(student) == before


def test_an_assignment_that_closes_while_one_types_is_told_and_never_slips(
    qtbot: QtBot, student: Department, open_main_window: Opener, tmp_path: Path
) -> None:
    noon = datetime.now(UTC) + timedelta(hours=1)
    close_at(student, 1, noon)
    page = hand_in_page(qtbot, open_main_window(student.options("zoe")))
    form = page.form
    form.collection.setCurrentIndex(1)
    assert "closes to" in form.collection.currentText(), "today, or tomorrow before midnight"
    fill_in(qtbot, page, write(tmp_path))
    close_at(student, 1, datetime.now(UTC) - timedelta(seconds=5))
    page.begin()
    qtbot.waitUntil(form.closed.isVisible)
    assert "Optics · 2026 · Essay" in form.closed.text()
    page.hand_in()
    assert page.foot.message.text() == form.closed.text()
    assert form.title.text() == "On Light"
    form.collection.activated.emit(0)
    assert not form.closed.isVisible()
    page.hand_in()
    qtbot.waitUntil(page.receipt.isVisible)


def test_the_desk_is_offered_what_has_closed_below_what_is_open(
    qtbot: QtBot, student: Department, open_main_window: Opener
) -> None:
    close_at(student, 1, datetime.now(UTC) - timedelta(days=3))
    student.run_sql("INSERT INTO collections(id,course) VALUES(3,'Zoology')")
    form = hand_in_page(qtbot, open_main_window(student.options("vance"))).form
    offered = [form.collection.itemText(row) for row in range(form.collection.count())]
    assert offered[:2] == ["No assignment", "Zoology"]
    assert all(" – closed " in each for each in offered[2:])
    assert len(offered) == 4


def test_a_student_s_queue_tells_of_the_work_and_not_of_the_student(
    qtbot: QtBot, student: Department, open_main_window: Opener
) -> None:
    window = open_main_window(student.options("zoe"))
    qtbot.waitUntil(lambda: window.workspace is not None and window.workspace.queue.is_settled())
    workspace = window.workspace
    assert workspace is not None
    workspace.queue.view.setFixedWidth(560)
    qtbot.waitUntil(lambda: Column.STUDENT not in workspace.queue.view.columns.shown())
    assert {Column.STATUS, Column.WORK, Column.RECEIVED} <= set(workspace.queue.view.columns.shown())
    qtbot.waitUntil(workspace.queue.is_settled)
    assert not any("left" in words for words in workspace.queue.foot.words())
    assert not workspace.queue.foot.isVisible(), "nothing is left for a student to decide"
    assert workspace.queue.filters.search.placeholderText() == "Title or file"


def test_tab_comes_to_what_is_below_the_page_after_the_page(
    qtbot: QtBot, student: Department, open_main_window: Opener
) -> None:
    window = open_main_window(student.options("zoe"))
    qtbot.waitUntil(window.form.status_strip.bell.isVisible)
    page = hand_in_page(qtbot, window)
    page.form.focus_first()
    stops = stops_by_tab(window, Qt.Key.Key_Tab)
    bell, menu = stops.index(window.form.status_strip.bell), stops.index(window.form.rail.menu_button)
    assert (bell + 1) % len(stops) == menu, "the bell is the last, and the menu begins anew"
