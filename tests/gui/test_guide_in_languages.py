"""The guide in Spanish and Arabic: everything that the English one says, at the same places, as it says it now."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from edumanage_desktop.gui.guide.book import (
    PAGES,
    GuideBook,
    GuidePlace,
    guide_folder,
    sections_of,
    text_mark,
    translated_from,
)
from edumanage_desktop.gui.guide.window import GuideWindow
from edumanage_desktop.gui.languages import Language, Translations
from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.gui.tasks import TaskLanes
from edumanage_desktop.gui.theme import Theme
from tests.gui.conftest import WindowMaker
from tests.gui.department import Department
from ui.guide_pictures import GUIDE_PICTURES, PICTURES

LANGUAGES = ("es", "ar")
LINK = re.compile(r"(!?)\[[^\]]*\]\(([^)\s]+)\)")
CODE = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
ARABIC = re.compile("[\u0600-\u06ff]")


def written(language: str, page: str) -> str:
    """Return a page of a language as it stands in its file."""
    return (guide_folder() / language / page).read_text(encoding="utf-8")


def english(page: str) -> str:
    """Return the English page."""
    return (guide_folder() / page).read_text(encoding="utf-8")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_is_there_and_has_the_headings_of_the_english_one(language: str) -> None:
    assert {path.name for path in (guide_folder() / language).iterdir()} == set(PAGES)
    for page in PAGES:
        levels = [section.level for section in sections_of(page, english(page))]
        assert [section.level for section in sections_of(page, written(language, page))] == levels, page


@pytest.mark.parametrize("folder", [PICTURES, *(PICTURES / language for language in LANGUAGES)])
def test_the_window_is_shown_in_every_language(folder: Path) -> None:
    assert {path.stem for path in folder.glob("*.*")} == GUIDE_PICTURES.keys()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("page", PAGES)
def test_a_section_tells_what_the_english_one_says_now(language: str, page: str) -> None:
    pairs = zip(sections_of(page, english(page)), sections_of(page, written(language, page)), strict=True)
    stale = [
        f"{there.title}: translate what changed, and put <!-- {text_mark(here)} --> below the heading"
        for here, there in pairs
        if translated_from(there) != text_mark(here)
    ]
    assert stale == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("page", PAGES)
def test_a_section_has_the_code_the_tables_the_pictures_and_the_links_of_the_english_one(
    language: str, page: str
) -> None:
    here, there = GuideBook(guide_folder()), GuideBook(guide_folder(), language)
    for told, original in zip(there.sections_of(page), here.sections_of(page), strict=True):
        where = f"{page}: {told.title}"
        assert [_commands(each) for each in CODE.findall(told.text)] == [
            _commands(each) for each in CODE.findall(original.text)
        ], where
        assert _cells(told.text) == _cells(original.text), where
        assert _leads(there, page, told.text) == _leads(here, page, original.text), where


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_section_was_left_in_english(language: str) -> None:
    book = GuideBook(guide_folder(), language)
    originals = {(each.page, each.slug): each for each in GuideBook(guide_folder()).sections()}
    for section in book.sections():
        prose = CODE.sub("", section.text)
        original = CODE.sub("", originals[section.page, section.slug].text)
        if len(original) > 200:
            assert 0.6 < len(prose) / len(original) < 1.7, f"{section.page}: {section.title} leaves out or adds"
        lines = {line for line in prose.splitlines() if len(line) > 60 and not line.startswith("    ")}
        same = lines & set(original.splitlines())
        assert same == set(), f"{section.page}: {section.title}"
        if language == "ar" and len(original) > 200:
            assert len(ARABIC.findall(prose)) > len(prose) / 4, f"{section.page}: {section.title}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_place_of_the_window_leads_to_its_heading_in_every_language(
    qtbot: QtBot, theme: Theme, lanes: TaskLanes, language: str
) -> None:
    book = GuideBook(guide_folder(), language)
    window = GuideWindow(book=book, lanes=lanes, theme=theme)
    qtbot.addWidget(window)
    titles = {(section.page, section.slug): section.title for section in book.sections()}
    for place in GuidePlace:
        window.go_to(place)
        page, _, slug = place.partition("#")
        if slug:
            assert window.reader.textCursor().block().text() == titles[page, slug]


def test_f1_opens_the_guide_in_the_language_of_the_window(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    translations = Translations(app)
    translations.speak(Language.ARABIC)
    try:
        window = open_workspace(department, "nowak").window()
        assert isinstance(window, MainWindow)
        window.guide.open()
        guide = window.guide.window
        assert guide is not None
        qtbot.waitUntil(lambda: bool(guide.here()[0]))
        guide.go_to(GuidePlace.QUEUE)
        shown = guide.reader.textCursor().block()
        assert ARABIC.search(shown.text())
        assert shown.textDirection() is Qt.LayoutDirection.RightToLeft
        assert guide.contents.topLevelItem(0) is not None
    finally:
        translations.speak(Language.ENGLISH)


def _commands(code: str) -> list[str]:
    """Return the lines of a block of code without what is remarked of them, which is translated."""
    bare = (re.sub(r"(^|\s)(#|--) .*$", "", line).rstrip() for line in code.splitlines())
    return [line for line in bare if line]


def _cells(text: str) -> list[int]:
    """Return how many cells each row of the tables has."""
    rows = (line for line in CODE.sub("", text).splitlines() if line.startswith("|"))
    return [len(re.findall(r"(?<!\\)\|", line)) - 1 for line in rows]


def _leads(book: GuideBook, page: str, text: str) -> list[tuple[str, object]]:
    """Return, in a fixed order, where pictures and links lead."""
    found: list[tuple[str, object]] = []
    for is_picture, address in LINK.findall(CODE.sub("", text)):
        if is_picture:
            picture = book.picture(page, address)
            shown_in = "en" if picture is None or picture.parent == PICTURES else picture.parent.name
            assert shown_in == book.language, f"{page} shows {address}"
            found.append(("picture", None if picture is None else picture.name))
        elif address.startswith("https://"):
            found.append(("web", address))
        else:
            found.append(("place", book.destination(page, address)))
        assert found[-1][1] is not None, f"{page} leads to {address}"
    return sorted(found, key=str)


def test_what_is_no_page_of_the_guide_stays_english(tmp_path: Path) -> None:
    book = GuideBook(guide_folder(), "es")
    assert book.destination("faculty.md", "../../../SECURITY.md#x") == ("../../SECURITY.md", "x")
    assert book.markdown("../../SECURITY.md").startswith("# ")
    assert not book.is_translated("../../SECURITY.md")
    assert GuideBook(guide_folder(), "xx").markdown("faculty.md") == english("faculty.md")
    assert GuideBook(guide_folder(), str(tmp_path)).markdown("faculty.md") == english("faculty.md")
