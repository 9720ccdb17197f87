"""The guide: every place of the window is told, every picture and link is there, and nothing leaves by itself."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QImage, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from edumanage_desktop.gui.guide.book import PAGES, GuideBook, GuidePlace, guide_folder, sections_of, slug_of
from edumanage_desktop.gui.guide.window import GuideWindow
from edumanage_desktop.gui.keys_dialog import KeysDialog
from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.gui.tasks import TaskLanes
from edumanage_desktop.gui.theme import Theme
from tests.gui.conftest import WindowMaker
from tests.gui.control_walk import nameless
from tests.gui.department import Department

LINK = re.compile(r"(!?)\[[^\]]*\]\(([^)\s]+)\)")


@pytest.fixture
def book() -> GuideBook:
    """The guide as it comes with the program."""
    return GuideBook(guide_folder())


@pytest.fixture
def guide(qtbot: QtBot, theme: Theme, lanes: TaskLanes, book: GuideBook) -> GuideWindow:
    """The window of the guide, shown."""
    window = GuideWindow(book=book, lanes=lanes, theme=theme)
    qtbot.addWidget(window)
    window.go_to(GuidePlace.START)
    window.show()
    qtbot.waitExposed(window)
    return window


@pytest.mark.parametrize("place", GuidePlace)
def test_every_place_of_the_window_is_told_by_a_heading(book: GuideBook, place: GuidePlace) -> None:
    page, _, slug = place.partition("#")
    sections = sections_of(page, book.markdown(page))
    assert sections, f"{page} is missing"
    assert not slug or slug in {section.slug for section in sections}


def test_every_page_is_listed_and_every_picture_and_link_leads_somewhere(book: GuideBook) -> None:
    assert set(book.pages()) == set(PAGES) == {path.name for path in guide_folder().glob("*.md")}
    for page in book.pages():
        for is_picture, address in LINK.findall(book.markdown(page)):
            if is_picture:
                assert book.picture(page, address) is not None, f"{page} shows {address}"
            elif not address.startswith("https://"):
                destination = book.destination(page, address)
                assert destination is not None, f"{page} leads to {address}"
                slugs = {section.slug for section in sections_of(destination[0], book.markdown(destination[0]))}
                assert not destination[1] or destination[1] in slugs, f"{page} leads to {address}"


def test_headings_have_the_anchors_that_github_makes() -> None:
    assert slug_of("A server for a department") == "a-server-for-a-department"
    assert slug_of("A student's page") == "a-students-page"
    code = "# Page\n\n```ini\n# no heading\n```\n## One\ntext\n"
    assert [section.slug for section in sections_of("x.md", code)] == ["page", "one"]


def test_nothing_beside_what_comes_with_the_program_is_read(book: GuideBook, tmp_path: Path) -> None:
    secret = tmp_path / "secret.md"
    secret.write_text("# Secret")
    for address in (str(secret), "../../../../etc/passwd", secret.as_uri(), "https://example.org/x.png"):
        assert book.picture("faculty.md", address) is None
        assert book.destination("faculty.md", address) is None
        assert book.markdown(address) == ""


def test_links_contents_and_the_way_back_go_through_the_guide(qtbot: QtBot, guide: GuideWindow) -> None:
    assert nameless(guide) == []
    guide.go_to(GuidePlace.REVIEW)
    assert guide.reader.text_at_top() in ("Decide", "")
    assert "Decide" in (guide.reader.textCursor().block().text())
    guide.reader.link_chosen.emit("../../SECURITY.md#what-libreoffice-may-do")
    assert guide.here() == ("../../SECURITY.md", "what-libreoffice-may-do")
    guide.reader.link_chosen.emit("docs/guide/no-such-page.md")
    QTest.keyClick(guide.reader, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert guide.here() == ("faculty.md", "decide")
    QTest.keyClick(guide.reader, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert guide.here()[0] == "../../SECURITY.md"


def test_a_search_finds_sections_by_the_keyboard_alone(qtbot: QtBot, guide: GuideWindow) -> None:
    QTest.keyClick(guide.reader, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert guide.search.hasFocus()
    QTest.keyClicks(guide.search, "palette ESCAPE accents")
    QTest.keyClick(guide.search, Qt.Key.Key_Return)
    assert guide.here() == ("keys.md", "the-palette")
    assert guide.reader.textCursor().selectedText().lower() == "palette"
    guide.search.setText("nothing of the sort anywhere")
    assert guide.found.text() == "No section has these words."
    QTest.keyClick(guide.search, Qt.Key.Key_Escape)
    assert guide.isVisible()
    assert guide.search.text() == ""
    QTest.keyClick(guide.search, Qt.Key.Key_Escape)
    assert not guide.isVisible()


def test_a_page_of_the_web_is_named_before_the_browser_opens_it(
    qtbot: QtBot, guide: GuideWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    guide.reader.link_chosen.emit("file:///etc/passwd")
    assert guide.findChild(QMessageBox) is None
    guide.reader.link_chosen.emit("https://mariadb.com/kb/en/")
    assert guide.question is not None
    assert "https://mariadb.com/kb/en/" in guide.question.informativeText()
    QTest.keyClick(guide.question, Qt.Key.Key_Escape)
    assert opened == []
    guide.reader.link_chosen.emit("https://mariadb.com/kb/en/")
    guide.question.buttons()[0].click()
    assert opened == ["https://mariadb.com/kb/en/"]


def test_f1_opens_the_guide_where_the_person_is(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department, "nowak")
    window = workspace.window()
    assert isinstance(window, MainWindow)

    def press_f1() -> tuple[str, str]:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, Qt.Key.Key_F1)
        guide = window.guide.window
        assert guide is not None
        qtbot.waitUntil(guide.isActiveWindow)
        qtbot.waitUntil(lambda: bool(guide.here()[0]))
        here = guide.here()
        guide.close()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return here

    workspace.queue.view.setFocus()
    assert press_f1() == ("faculty.md", "find")
    workspace.pane.feedback.setFocus()
    assert press_f1() == ("faculty.md", "decide")
    QTest.keyClick(workspace.pane.feedback, Qt.Key.Key_Escape)
    QTest.keyClick(workspace.queue.view, Qt.Key.Key_T)
    qtbot.waitUntil(lambda: window.pages.student is not None)
    student = window.pages.student
    assert student is not None
    qtbot.waitUntil(lambda: student.is_settled() and student.table.hasFocus())
    assert press_f1() == ("keys.md", "a-students-page")
    window.show_keys()
    dialog = window.findChild(KeysDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClick(dialog.close_button, Qt.Key.Key_F1)
    assert window.guide.window is not None
    assert window.guide.window.here() == ("keys.md", "the-list-of-keys")


def test_the_pictures_of_a_page_come_one_after_the_other_into_their_room(qtbot: QtBot, guide: GuideWindow) -> None:
    guide.reader.show_page("faculty.md", "![A](../pictures/student.png)\n\n![B](../pictures/decided-dark.png)")
    document = guide.reader.document()
    image = int(QTextDocument.ResourceType.ImageResource.value)

    def pictures() -> list[QImage]:
        return [document.resource(image, QUrl(f"../pictures/{name}.png")) for name in ("student", "decided-dark")]

    rooms = [picture.size() for picture in pictures()]
    assert all(size.width() == 640 and size.height() > 300 for size in rooms)
    qtbot.waitUntil(lambda: all(picture.pixelColor(320, 200).alpha() == 255 for picture in pictures()))
    assert [picture.size() for picture in pictures()] == rooms, "the text below a picture stays where it is"
