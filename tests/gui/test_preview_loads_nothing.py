"""Documents that ask whoever shows them for something else get nothing, neither of the network nor of the disk."""

import ctypes
import json
import os
import select
import socket
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.adapters import hostile_documents
from tests.gui import hostile_files
from tests.gui.preview_watch import PATIENCE_MS, watched_pane

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="who opens a file is watched by inotify")
OPENED, NOT_BLOCKING = 0x20, os.O_NONBLOCK
"""IN_OPEN and IN_NONBLOCK of inotify(7)."""
ACTIONS = {
    "uri": "<< /S /URI /URI ({0}) >>",
    "launch": "<< /S /Launch /F << /Type /Filespec /F ({0}) >> >>",
    "remote": "<< /S /GoToR /F << /Type /Filespec /FS /URL /F ({0}) >> /D [0 /Fit] >>",
    "import": "<< /S /ImportData /F << /Type /Filespec /F ({0}) >> >>",
    "script": "<< /S /JavaScript /JS (this.submitForm\\('{0}'\\); app.launchURL\\('{0}'\\)) >>",
}


def pdf_that_acts(action: str, target: str) -> bytes:
    act = ACTIONS[action].format(target)
    embedded = f"<< /Names [(a) << /Type /Filespec /FS /URL /F ({target}) /EF << /F 5 0 R >> >>] >>"
    away = f"<< /Length 0 /F << /Type /Filespec /FS /URL /F ({target}) >> >>\nstream\n\nendstream"
    page = "/MediaBox [0 0 595 842] /Contents [4 0 R 5 0 R]"
    return hostile_files.pdf(
        {
            1: f"<< /Type /Catalog /Pages 2 0 R /OpenAction {act} /Names << /EmbeddedFiles {embedded} >> >>".encode(),
            2: b"<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
            3: f"<< /Type /Page /Parent 2 0 R {page} /AA << /O {act} >> /Annots [6 0 R] >>".encode(),
            4: hostile_files.stream(b"0 0 1 rg 0 0 595 842 re f"),
            5: away.encode(),
            6: f"<< /Type /Annot /Subtype /Link /Rect [0 0 595 842] /A {act} /AA << /PO {act} >> >>".encode(),
        }
    )


def page_that_loads(target: str) -> str:
    return (
        f'<img src="{target}"><link rel="stylesheet" href="{target}"><iframe src="{target}"></iframe>'
        f'<style>@import "{target}"; body {{ background: url({target}) }}</style><object data="{target}"></object>'
    )


def drawing_that_loads(target: str) -> str:
    link = 'xmlns:xlink="http://www.w3.org/1999/xlink"'
    return f'<svg xmlns="http://www.w3.org/2000/svg" {link}><image href="{target}" xlink:href="{target}"/></svg>'


def notebook_that_loads(target: str) -> bytes:
    shown = {"text/html": page_that_loads(target), "image/svg+xml": drawing_that_loads(target), "image/png": target}
    cells = [
        {"cell_type": "markdown", "source": f"![a]({target})\n\n{page_that_loads(target)}"},
        {"cell_type": "code", "source": "show()", "outputs": [{"output_type": "display_data", "data": shown}]},
    ]
    return json.dumps({"nbformat": 4, "cells": cells}).encode()


DOCUMENTS: dict[str, Callable[[str], bytes]] = {
    **{f"{action}.pdf": partial(pdf_that_acts, action) for action in ACTIONS},
    "page.html": lambda target: page_that_loads(target).encode(),
    "drawing.svg": lambda target: drawing_that_loads(target).encode(),
    "words.md": lambda target: f"![a]({target}) ![b][c]\n\n[c]: {target}\n\n{page_that_loads(target)}".encode(),
    "notebook.ipynb": notebook_that_loads,
    "text.odt": lambda target: hostile_documents.text_that_links(target, target, target),
    "slides.odp": hostile_documents.slides_that_link,
    "table.ods": lambda target: hostile_documents.table_that_links(target, target),
    "word.docx": lambda target: hostile_documents.word_that_links(target, target, target),
    "book.xlsx": lambda target: hostile_documents.workbook_that_links(target, target),
    "rich.rtf": lambda target: hostile_documents.rich_text_that_links(target, target),
}


@contextmanager
def nobody_comes(secret: Path) -> Iterator[str]:
    """An address of this computer and a file; nobody may call the one or open the other."""
    libc = ctypes.CDLL(None, use_errno=True)
    watch = libc.inotify_init1(NOT_BLOCKING)
    assert watch >= 0
    assert libc.inotify_add_watch(watch, bytes(secret), OPENED) >= 0
    try:
        with socket.create_server(("127.0.0.1", 0)) as listener:
            yield f"http://127.0.0.1:{listener.getsockname()[1]}/seen.png"
            assert select.select([listener, watch], [], [], 0)[0] == []
    finally:
        os.close(watch)


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    """A picture of the person's, which is text as well."""
    return hostile_files.write(tmp_path, "secret.png", hostile_files.png(8, 8))


@pytest.mark.parametrize("where", ["network", "disk", "path"])
@pytest.mark.parametrize("name", DOCUMENTS)
def test_nothing_is_loaded_for_a_document(qtbot: QtBot, tmp_path: Path, secret: Path, name: str, where: str) -> None:
    with nobody_comes(secret) as address:
        target = {"network": address, "disk": secret.as_uri(), "path": str(secret)}[where]
        path = hostile_files.write(tmp_path, name, DOCUMENTS[name](target))
        with watched_pane(qtbot) as pane:
            settled: list[bool] = []
            for signal in (pane.page_shown, pane.told_instead):
                signal.connect(lambda: settled.append(True))
            pane.show_file(path, name, None)
            qtbot.waitUntil(lambda: bool(settled), timeout=PATIENCE_MS)
            pane.show_thumbnails(True)
            pane.read_as_text(True)
            qtbot.waitUntil(lambda: bool(pane.shown_text()), timeout=PATIENCE_MS)
            assert "damaged" not in (pane.shown_text() or "")


def test_who_comes_is_noticed(secret: Path) -> None:
    with pytest.raises(AssertionError), nobody_comes(secret):
        secret.read_bytes()
    with pytest.raises(AssertionError), nobody_comes(secret) as address:
        socket.create_connection(("127.0.0.1", int(address.split(":")[2].partition("/")[0]))).close()
