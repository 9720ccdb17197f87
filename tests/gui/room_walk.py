"""Looks in every scene whether all that stands there has room, with large letters and in another language.

As a program, `python -m tests.gui.room_walk LANGUAGE PERCENT WIDTHxHEIGHT SCHEME OUT.json PICTURES`, it takes the tour,
saves the picture of every scene and writes what is cut, what stands beyond its place and what lies over another.
"""

import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from itertools import combinations
from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from edumanage_desktop.gui.elided_button import ElidedButton
from edumanage_desktop.gui.tour.album import Album, rest, wait
from tests.gui.word_walk import Finding, has_no_room, shown_text

_SPEAKING = (QAbstractButton, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QTextEdit)
_NAME = "\u2068"
"""Begins what is somebody's own words in a text of the program's."""
_BESIDE_TITLE_PX = 8
_TOUCHING_PX = 3
_STAYS_MS = 1000


def crowded(root: QWidget, scene: str) -> Iterator[Finding]:
    """Yield what has no room in a window or dialog: `cut`, `beyond` or `over`."""
    shown = [each for each in (root, *root.findChildren(QWidget)) if each.isVisible() and each.window() is root]
    for widget in shown:
        if is_crowded(widget):
            yield Finding("cut", scene, f"{_called(widget)} in {widget.width()}×{widget.height()}")
        if is_beyond(widget):
            yield Finding("beyond", scene, f"{_called(widget)} {_beyond_what(widget)}")
    for parent in {each.parentWidget() for each in shown if each is not root}:
        beside = [each for each in shown if each.parentWidget() is parent and isinstance(each, _SPEAKING)]
        for one, other in combinations(beside, 2):
            if is_over(one.geometry(), other.geometry()):
                yield Finding("over", scene, f"{_called(one)} and {_called(other)}")


def is_crowded(widget: QWidget) -> bool:
    """Return whether words are cut: a name in them may be shortened where it ends, and a key may be left out."""
    if isinstance(widget, ElidedButton):
        return widget.face() not in (widget.text(), *widget.text().split("   ")) and _NAME not in widget.text()
    if isinstance(widget, QHeaderView):
        return bool(_cut_titles(widget))
    return has_no_room(widget)


def _cut_titles(header: QHeaderView) -> list[str]:
    """Return the titles that are wider than their columns; the arrow of an order they may do without."""
    if header.orientation() is not Qt.Orientation.Horizontal or header.model() is None:
        return []
    titles = {
        section: str(header.model().headerData(section, Qt.Orientation.Horizontal) or "")
        for section in range(header.count())
        if not header.isSectionHidden(section)
    }
    metrics = header.fontMetrics()
    return [
        title
        for section, title in titles.items()
        if max(map(metrics.horizontalAdvance, title.split("\n"))) + _BESIDE_TITLE_PX > header.sectionSize(section)
    ]


def is_beyond(widget: QWidget) -> bool:
    """Return whether what says something stands beyond the edge of its place, which nobody can scroll."""
    parent = widget.parentWidget()
    if widget.isWindow() or parent is None or not isinstance(widget, _SPEAKING):
        return False
    area = parent.parentWidget()
    if isinstance(area, QAbstractScrollArea) and area.viewport() is parent:
        return False
    return not parent.rect().contains(widget.geometry())


def _beyond_what(widget: QWidget) -> str:
    place, parent = widget.geometry(), widget.parentWidget()
    corners = f"{place.left()},{place.top()}–{place.right()},{place.bottom()}"
    return f"at {corners} in {type(parent).__name__} {parent.rect().size().toTuple() if parent else ()}"


def is_over(one: QRect, other: QRect) -> bool:
    """Return whether one thing lies over a part of another; what lies within it wholly was put there."""
    shared = one.intersected(other)
    inside = one.contains(other) or other.contains(one)
    return shared.width() > _TOUCHING_PX and shared.height() > _TOUCHING_PX and not inside


def _called(widget: QWidget) -> str:
    if isinstance(widget, QHeaderView):
        return f"{type(widget).__name__} {_cut_titles(widget)}"
    words = shown_text(widget) or widget.accessibleName() or widget.objectName()
    return f"{type(widget).__name__} {words!r}"


class LookingAlbum(Album):
    """Keeps the pictures of the scenes, and in `found` what has no room in them."""

    found: list[Finding] = []  # noqa: RUF012  # the tour makes the albums, and this is of all of them
    scenes: list[str] = []  # noqa: RUF012  # as above

    def save(self, window: QWidget, scene: str) -> None:
        super().save(window, scene)
        self.scenes.append(scene)
        found = self._looked(window, scene)
        if found:
            wait(_STAYS_MS)  # what arrived this moment has no room yet; what has none now keeps none
            rest(window)
            found &= self._looked(window, scene)
        self.found.extend(sorted(found, key=lambda each: (each.kind, each.words)))

    @staticmethod
    def _looked(window: QWidget, scene: str) -> set[Finding]:
        for root in (window, *window.findChildren(QDialog)):
            # Whoever asks a widget for its parent makes that its owner in Python, with which it is given up.
            setattr(root, "walked", root.findChildren(QWidget))  # noqa: B010  # it lives as long as what is walked
        roots = [window, *(each for each in window.findChildren(QDialog) if each.isVisible())]
        return {each for root in roots for each in crowded(root, scene)}


def main(argv: Sequence[str]) -> None:
    """Take one round of the tour and write what was found."""
    from edumanage_desktop import bootstrap

    language, percent, size, scheme, out, pictures = argv
    width, height = size.split("x")
    look = bootstrap.TourLook(
        language, text_percent=int(percent), sizes=((int(width), int(height)),), schemes=(scheme,)
    )
    bootstrap.run_tour(Path(pictures), look, LookingAlbum)
    unique = {(each.kind, each.words): each for each in LookingAlbum.found}
    found = {"scenes": LookingAlbum.scenes, "findings": [asdict(each) for each in unique.values()]}
    Path(out).write_text(json.dumps(found, ensure_ascii=False, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
