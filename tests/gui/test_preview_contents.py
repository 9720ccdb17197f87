"""Documents are laid out on pages, code is coloured, and nothing is loaded for either."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QTextBlock
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from edumanage_desktop.adapters.readable_files.markdown import MOST_CHARACTERS
from edumanage_desktop.gui.preview.answers import OpenedFile, understood
from edumanage_desktop.gui.preview.archive_view import ArchiveView
from edumanage_desktop.gui.preview.laid_out import PAGE_POINTS, LaidOutPages
from edumanage_desktop.gui.preview.page_process import in_utf16
from edumanage_desktop.gui.preview.pane import PreviewPane
from edumanage_desktop.gui.preview.protocol import Answer, AnswerKind, OpenRequest
from edumanage_desktop.gui.preview.questions import encode_outline
from edumanage_desktop.gui.preview.text_view import DARK_INKS, LIGHT_INKS, TextView
from edumanage_desktop.gui.theme import DARK, LIGHT, contrast
from edumanage_desktop.services.preview_contents import ArchivedFile, CodePart, Part, RichText
from edumanage_desktop.services.previews import PreviewKind
from tests.gui.preview_watch import PATIENCE_MS, wait_page, watched_pane

SIZE = QSize(595, 842)


@pytest.fixture
def pane(qtbot: QtBot) -> Iterator[PreviewPane]:
    with watched_pane(qtbot) as shown:
        yield shown


def test_a_document_is_paged_and_every_page_is_painted(qtbot: QtBot) -> None:
    pages = LaidOutPages(RichText("".join(f"<p>Paragraph {number}</p>" for number in range(200)), {}))
    assert pages.page_count > 3
    assert pages.page_size(0) == PAGE_POINTS
    painted = [pages.render(page, SIZE) for page in range(pages.page_count)]
    empty = QImage(SIZE, QImage.Format.Format_RGB32)
    empty.fill(0xFFFFFFFF)
    assert all(image != empty for image in painted)
    assert painted[0] != painted[1]


def test_a_document_shows_the_pictures_that_it_came_with_and_loads_no_other(qtbot: QtBot, tmp_path: Path) -> None:
    picture = QImage(40, 40, QImage.Format.Format_RGB32)
    picture.fill(0xFFFF0000)
    assert picture.save(str(tmp_path / "red.png"))
    own = LaidOutPages(RichText('<img src="picture-0"/>', {"picture-0": (tmp_path / "red.png").read_bytes()}))
    assert _has_red(own.render(0, SIZE))
    for source in (str(tmp_path / "red.png"), f"file://{tmp_path}/red.png", "red.png"):
        assert not _has_red(LaidOutPages(RichText(f'<img src="{source}"/>', {})).render(0, SIZE)), source


def _has_red(image: QImage) -> bool:
    return any(image.pixel(x, y) == 0xFFFF0000 for x in range(0, 200, 4) for y in range(0, 200, 4))


def test_parts_are_counted_as_qt_counts() -> None:
    text = "𝒜 = 1  # 𝒷"
    parts = [CodePart(0, 1, Part.NAME), CodePart(4, 1, Part.NUMBER), CodePart(7, 3, Part.COMMENT)]
    assert in_utf16(text, parts) == [(0, 2, 5), (5, 1, 4), (8, 4, 1)]


def test_code_is_coloured_and_a_new_file_takes_the_colours_away(
    qtbot: QtBot, pane: PreviewPane, tmp_path: Path
) -> None:
    path = tmp_path / "a.py"
    path.write_text("# 𝒜\nx = 'text'\n")
    wait_page(qtbot, pane, path)
    view = pane.findChild(TextView)
    assert view is not None
    assert _colours(view.document().firstBlock()) == [(0, 4, LIGHT_INKS[Part.COMMENT])]
    assert (4, 6, LIGHT_INKS[Part.STRING]) in _colours(view.document().firstBlock().next())
    plain = tmp_path / "b.txt"
    plain.write_text("# no code\n")
    wait_page(qtbot, pane, plain)
    assert _colours(view.document().firstBlock()) == []


def _colours(block: QTextBlock) -> list[tuple[int, int, str]]:
    formats = block.layout().formats()
    return [(each.start, each.length, each.format.foreground().color().name().upper()) for each in formats]


def test_inks_are_read_on_their_paper() -> None:
    for inks, tokens in ((LIGHT_INKS, LIGHT), (DARK_INKS, DARK)):
        assert set(inks) == set(Part)
        for ink in inks.values():
            assert min(contrast(ink, tokens.surface), contrast(ink, tokens.raised)) >= 4.5


def test_a_notebook_with_a_plot_and_a_paragraph_of_one_line_are_whole(
    qtbot: QtBot, pane: PreviewPane, tmp_path: Path
) -> None:
    plot = "A" * 4_000
    cells = [{"cell_type": "code", "source": "plot()", "outputs": [{"data": {"image/png": plot}}]}]
    path = tmp_path / "n.ipynb"
    path.write_text(json.dumps({"nbformat": 4, "cells": cells}))
    wait_page(qtbot, pane, path)
    assert pane.page_count() == 1
    line = tmp_path / "line.md"
    line.write_text("word " * 600)
    wait_page(qtbot, pane, line)
    pane.read_as_text(True)
    qtbot.waitUntil(lambda: "word" in (pane.shown_text() or ""), timeout=PATIENCE_MS)
    assert "↩" not in (pane.shown_text() or "")


def test_a_long_text_in_markdown_says_that_only_its_beginning_is_shown(
    qtbot: QtBot, pane: PreviewPane, tmp_path: Path
) -> None:
    path = tmp_path / "long.md"
    paragraph = "word " * 400 + "\n\n"  # few and long: a paragraph costs its process more than its letters
    path.write_text(paragraph * (MOST_CHARACTERS // len(paragraph) + 2))
    pane.show_file(path, path.name, None)
    qtbot.waitUntil(lambda: "Only the beginning" in pane.shown_caution(), timeout=PATIENCE_MS)


def test_a_folder_that_holds_something_has_no_row_of_its_own(qapp: QApplication) -> None:
    entries = [
        *(ArchivedFile(name, None, name.endswith("/"), False) for name in ("a/", "a/b/", "a/b/c.txt", "empty/")),
        *(ArchivedFile(name, None, True, False) for name in ("ab", "a-b", "x")),
        ArchivedFile("x/y", 1, False, False),
    ]
    view = ArchiveView()
    view.open(entries)
    assert view.names() == ["a/b/c.txt", "empty/", "ab", "a-b", "x/y"]


def test_a_list_that_an_answer_does_not_hold_whole_is_said_to_be_cut() -> None:
    listed = encode_outline([ArchivedFile(f"{number}-{'x' * 390}", 1, False, False) for number in range(4_000)])
    answer = Answer(AnswerKind.OPENED, 1, PreviewKind.ARCHIVE, 4_000, payload=bytearray(listed))
    opened = understood(OpenRequest("", "a.zip", None), answer)
    assert isinstance(opened, OpenedFile)
    assert 1_000 <= len(opened.entries) < 4_000
    assert opened.is_cut_off
