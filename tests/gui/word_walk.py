"""Looks at the words of every scene in a pseudo-language.

As a program, `python -m tests.gui.word_walk PSEUDO.qm OUT.json [--right-to-left]`, it takes the tour and looks at the
words of every scene instead of taking its picture; so a page or dialog that the tour shows is looked at with no line
about it here.
"""

import calendar
import json
import os
import re
import sqlite3
import sys
import tempfile
import time
import zipfile
from collections.abc import Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDialog,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTableView,
    QToolButton,
    QWidget,
)

from edumanage_desktop.gui.elided_label import ElidedLabel
from ui.pseudo_language import CLOSING, OPENING

_PAIR = re.compile(f"{OPENING}[^{OPENING}{CLOSING}]*{CLOSING}")
_PLACE = "\ufffc"
"""Stands where a translated text was."""
_WORD = re.compile(r"[^\W\d_]{3,}")
_PATH = re.compile(r"(?<!\S)/\S+")
"""A place on a computer is called the same everywhere."""
_END = "[.!?…:]?"
_JOINED = re.compile(rf"(?:[.!?…:]{_PLACE} |{_END}{_PLACE}(?: · |, | and |, and |\n+))(?P<last>{_END}{_PLACE})")
"""Whole sentences one after the other, and lists. Before each place stands the sign with which its text ends."""
OF_NO_LANGUAGE = frozenset(
    (
        *("edumanage", "english", "español", "العربية", "libreoffice", "bytes", "kib", "mib", "gib"),
        *(
            "ctrl",
            "alt",
            "shift",
            "esc",
            "escape",
            "enter",
            "return",
            "tab",
            "space",
            "del",
            "backspace",
            "home",
            "end",
        ),
        *("end", "pgup", "pgdown", "down", "left", "right", "page", "plus", "minus"),
        *("utc", *(zone.casefold() for zone in time.tzname)),
        *("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec"),
        *(month.casefold() for month in calendar.month_name if month),
    )
)
"""Names, units, keys, time zones and months as Qt writes them: the same in the pseudo-language."""
_SOFT_BREAK = "\u200b"
_SLACK_PX, _PADDING_PX = 1, 12
_PADDING = QSize(_PADDING_PX, _PADDING_PX)
"""What a button may lack: its words still stand on it."""
_ROWS = 20
_STAYS_MS = 1000
_FILES = "edumanage_desktop.gui.preview"
"""Where tables show what students wrote."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What is wrong with a text: `untranslated`, `glued` or `cut`; where it was seen, and the text."""

    kind: str
    scene: str
    words: str


def look(root: QWidget, scene: str, known: frozenset[str]) -> Iterator[Finding]:
    """Yield what is wrong with the words that are seen; `known` are words of outside texts, folded."""
    for widget in (root, *root.findChildren(QWidget)):
        if not widget.isVisible() and not isinstance(widget, QMenu):
            continue
        where = f"{type(widget).__name__} {widget.objectName()}".strip()
        for text in texts_of(widget):
            rest, pairs = outside_of_pairs(_PATH.sub("", text.replace(_SOFT_BREAK, "")))
            foreign = [word for word in _WORD.findall(rest) if word.casefold() not in known | OF_NO_LANGUAGE]
            if foreign:
                yield Finding("untranslated", scene, f"{where}: {text!r} ({', '.join(foreign)})")
            if pairs > 1 and is_glued(text):
                yield Finding("glued", scene, f"{where}: {text!r}")
        if is_cut(widget):
            yield Finding("cut", scene, f"{where}: {shown_text(widget)!r} in {widget.width()}×{widget.height()}")


def outside_of_pairs(text: str) -> tuple[str, int]:
    """Return a text with each outermost translated part as one sign, and how many there are."""
    while True:
        inner = _PAIR.sub(_PLACE, text)
        if inner == text:
            return text, text.count(_PLACE)
        text = inner


def is_glued(text: str) -> bool:
    """Return whether translated texts stand side by side that are neither sentences nor a list."""
    kept = text
    while _PAIR.search(kept):
        kept = _PAIR.sub(lambda pair: _end(pair[0].strip(OPENING + CLOSING)) + _PLACE, kept)
    while True:
        joined = _JOINED.sub(lambda pair: pair["last"], kept)
        if joined == kept:
            return kept.count(_PLACE) > 1
        kept = joined


def _end(words: str) -> str:
    """Return the sign with which a text ended before it was made longer, '' for a letter."""
    last = words.rstrip("~ ")[-1:]
    return last if last in set(".!?…:") else ""


def texts_of(widget: QWidget) -> Iterator[str]:
    """Yield what a widget says, also to who points at it or cannot see it."""
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    if isinstance(widget, QAbstractButton | QLabel):
        yield widget.text()
    elif isinstance(widget, QLineEdit | QPlainTextEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(index) for index in range(widget.count()))
    elif isinstance(widget, QTabBar):
        yield from (widget.tabText(index) for index in range(widget.count()))
    elif isinstance(widget, QGroupBox):
        yield widget.title()
    elif isinstance(widget, QMenu):
        yield from (action.text() for action in widget.actions())
    elif isinstance(widget, QHeaderView):
        yield from header_texts(widget)
    elif isinstance(widget, QTableView) and not type(widget).__module__.startswith(_FILES):
        yield from cell_texts(widget)
    if isinstance(widget, QDialog):
        yield widget.windowTitle()


def header_texts(header: QHeaderView) -> Iterator[str]:
    """Yield the titles above the columns that are shown."""
    if header.orientation() is Qt.Orientation.Horizontal and header.model() is not None:
        for section in range(header.count()):
            if not header.isSectionHidden(section):
                yield str(header.model().headerData(section, Qt.Orientation.Horizontal) or "")


def cell_texts(table: QTableView) -> Iterator[str]:
    """Yield the texts of the first rows of a table, also as they are read aloud."""
    model = table.model()
    for row in range(min(model.rowCount(), _ROWS)):
        for column in range(model.columnCount()):
            index = model.index(row, column)
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
                yield str(index.data(role) or "")


def shown_text(widget: QWidget) -> str:
    """Return what stands on a widget; of a header, what is cut."""
    if isinstance(widget, QHeaderView):
        return ", ".join(cut_sections(widget))
    return widget.text() if isinstance(widget, QAbstractButton | QLabel) else ""


def is_cut(widget: QWidget) -> bool:
    """Return whether a translated text has less room than it needs, and is not shortened where it ends."""
    return (isinstance(widget, QHeaderView) or OPENING in shown_text(widget)) and has_no_room(widget)


def has_no_room(widget: QWidget) -> bool:
    """Return whether a text of any language has less room than it needs, and is not shortened where it ends."""
    if isinstance(widget, QHeaderView):
        return bool(cut_sections(widget))
    if isinstance(widget, ElidedLabel) or not shown_text(widget):
        return False
    if isinstance(widget, QLabel):
        if widget.wordWrap():
            return widget.heightForWidth(widget.width()) > widget.height() + _SLACK_PX
        return _exceeds(widget.sizeHint(), widget.size())
    if isinstance(widget, QToolButton) and widget.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly:
        return False if not widget.icon().isNull() else _exceeds(widget.sizeHint(), widget.size() + _PADDING)
    return isinstance(widget, QAbstractButton) and _exceeds(widget.sizeHint(), widget.size() + _PADDING)


def cut_sections(header: QHeaderView) -> list[str]:
    """Return the titles above columns that have less room than they need, with both in pixels."""
    if header.orientation() is not Qt.Orientation.Horizontal or header.model() is None:
        return []
    return [
        f"{header.model().headerData(section, Qt.Orientation.Horizontal)}"
        f" ({header.sectionSizeHint(section)} in {header.sectionSize(section)})"
        for section in range(header.count())
        if not header.isSectionHidden(section)
        and header.sectionSizeHint(section) > header.sectionSize(section) + _SLACK_PX
    ]


def _exceeds(wanted: QSize, given: QSize) -> bool:
    return wanted.width() > given.width() + _SLACK_PX or wanted.height() > given.height() + _SLACK_PX


def _files_below(folder: Path) -> Iterator[Path]:
    """Yield the files in a folder, of which the program removes some meanwhile."""
    for place, _folders, names in os.walk(folder):
        yield from (Path(place) / name for name in names)


def words_below(folder: Path) -> frozenset[str]:
    """Return the words, folded, of all that the databases in a folder hold and are made of, and of names of backups."""
    found: set[str] = set()
    for path in (path for path in _files_below(folder) if path.name == "manifest.json"):
        found.update(word.casefold() for word in _WORD.findall(path.parent.name))
    for path in _files_below(folder):
        if path.is_file() and zipfile.is_zipfile(path):
            with suppress(FileNotFoundError), zipfile.ZipFile(path) as archive:
                found.update(word.casefold() for name in archive.namelist() for word in _WORD.findall(name))
    for path in (path for path in _files_below(folder) if path.suffix == ".ini"):
        found.update(word.casefold() for word in _WORD.findall(path.read_text(encoding="utf-8", errors="replace")))
    for path in (path for path in _files_below(folder) if path.suffix == ".sqlite"):
        with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as database:
            tables = [name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type='table'")]
            found.update(word.casefold() for table in tables for word in _WORD.findall(table))
            for table in tables:
                if table == "fold_map":
                    continue
                for row in database.execute(f'SELECT * FROM "{table}"'):
                    for cell in row:
                        if isinstance(cell, str):
                            found.update(word.casefold() for word in _WORD.findall(cell))
    return frozenset(found)


def main(argv: Sequence[str]) -> None:
    """Take one round of the tour and write what was found.

    Texts that are longer by two fifths are looked at where the window is large; the pictures show narrow ones.
    """
    from edumanage_desktop import bootstrap
    from edumanage_desktop.gui.main_window import MainWindow
    from edumanage_desktop.gui.tour.album import Album, rest, wait

    findings: list[Finding] = []
    scenes: list[str] = []
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)

        def look_at_scene(album: Album, window: MainWindow, scene: str) -> None:
            rest(window)
            scenes.append(scene)
            known = words_below(place)

            def looked() -> list[Finding]:
                roots = [window, *(dialog for dialog in window.findChildren(QDialog) if dialog.isVisible())]
                return [each for root in roots for each in look(root, scene, known)]

            found = looked()
            if cut := {each for each in found if each.kind == "cut"}:
                # A count that arrived this moment has no room yet; what is cut stays cut.
                wait(_STAYS_MS)
                cut &= {*looked()}
            findings.extend(each for each in found if each.kind != "cut" or each in cut)

        Album.save = look_at_scene  # type: ignore[assignment, method-assign]  # it takes the place of the camera
        tempfile.tempdir = name
        is_mirrored = "--right-to-left" in argv
        look_of_it = bootstrap.TourLook(argv[0], is_mirrored=is_mirrored, sizes=((1920, 1080),), schemes=("light",))
        bootstrap.run_tour(place / "pictures", look_of_it)
    unique = {(each.kind, each.words): each for each in findings}
    found = {"scenes": scenes, "findings": [asdict(each) for each in unique.values()]}
    Path(argv[1]).write_text(json.dumps(found, ensure_ascii=False, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
