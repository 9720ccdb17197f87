"""Where a tour keeps its pictures, and how it waits for the window."""

import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from time import monotonic
from types import TracebackType
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QPoint, QSize, QTimer
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QDialog, QMenu, QWidget

from edumanage_desktop.gui.in_turns import is_being_opened
from edumanage_desktop.gui.theme import Theme

T = TypeVar("T")
_PATIENCE_SECONDS = 240.0
"""Many times of what anything takes, also behind others that keep the processors busy."""
_STEP_MS = 10
REST_MS = 320
"""Long enough for what follows an act with a short delay."""


class TourStopped(Exception):
    """A scene did not come about."""


@contextmanager
def unexpected_stops_it() -> Iterator[None]:
    """Raise `TourStopped` at the end of the block for errors in it that nobody met, which Qt only prints."""
    met: list[BaseException] = []
    before = sys.excepthook

    def note(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        met.append(error)
        before(kind, error, trace)

    sys.excepthook = note
    try:
        yield
    finally:
        sys.excepthook = before
    if met:
        raise TourStopped(f"The tour met {len(met)} unexpected errors, first: {met[0]!r}") from met[0]


def wait(milliseconds: int) -> None:
    """Let the window live for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def pause() -> None:
    """Let the window live between two acts of a person, who does one thing at a time."""
    wait(_STEP_MS)


def wait_for(condition: Callable[[], bool], what: str) -> None:
    """Let the window live until something is so; raises `TourStopped` when it takes too long."""
    until = monotonic() + _PATIENCE_SECONDS
    while not condition():
        if monotonic() > until:
            raise TourStopped(f"The tour waited in vain for: {what}")
        wait(_STEP_MS)


def elsewhere(work: Callable[[], T], what: str) -> T:
    """Let somebody do something at another computer while the window lives, and return what came of it."""
    with ThreadPoolExecutor(1) as computer:
        done = computer.submit(work)
        wait_for(done.done, what)
        return done.result()


def rest(window: QWidget) -> None:
    """Let the window live until what a person just asked for has come about, its dialogs opened and painted."""
    wait(REST_MS)
    wait_for(lambda: not any(map(_is_coming, window.findChildren(QDialog))), "a dialog to be opened")


def _is_coming(dialog: QDialog) -> bool:
    return is_being_opened(dialog) or (dialog.isVisible() and not dialog.updatesEnabled())


class Album:
    """The pictures of one round: one scheme, one size; numbered in the order of the scenes."""

    def __init__(self, *, out: Path, theme: Theme, size: QSize) -> None:
        scheme = "dark" if theme.is_dark() else "light"
        self.name = f"{scheme}-{size.width()}x{size.height()}"
        self._folder = out / self.name
        self.saved: list[Path] = []

    def open(self) -> None:
        """Be told that a window is there, whose scenes follow."""

    def close(self) -> None:
        """Be told that the window goes now."""

    def save(self, window: QWidget, scene: str) -> None:
        """Save what the window shows now, with the dialog or the menu that stands over it."""
        rest(window)
        self._folder.mkdir(parents=True, exist_ok=True)
        path = self._folder / f"{len(self.saved) + 1:02d}-{scene}.png"
        picture = window.grab()
        for dialog in window.findChildren(QDialog):
            if dialog.isVisible():
                _put_over(picture, window, dialog)
        for menu in window.findChildren(QMenu):
            if menu.isVisible():
                _put_beside(picture, window, menu)
        if not picture.save(str(path)):
            raise TourStopped(f"The picture {path} cannot be written")
        self.saved.append(path)


def _put_beside(picture: QPixmap, window: QWidget, menu: QMenu) -> None:
    painter = QPainter(picture)
    painter.drawPixmap(window.mapFromGlobal(menu.pos()), menu.grab())
    painter.end()


def _put_over(picture: QPixmap, window: QWidget, dialog: QDialog) -> None:
    painter = QPainter(picture)
    painter.fillRect(picture.rect(), QColor(0, 0, 0, 90))
    corner = QPoint((window.width() - dialog.width()) // 2, (window.height() - dialog.height()) // 2)
    painter.drawPixmap(corner, dialog.grab())
    painter.end()
