"""Walks every control of what stands on the screen, as who works without a mouse or without eyes meets it.

As a program, `python -m tests.gui.control_walk OUT.json PICTURES`, it takes the tour in light and a narrow window,
saves the picture of every scene and walks it in both directions of writing; so a page or dialog that the tour shows is
walked with no line about it here.
"""

import json
import sys
from collections.abc import Container, Iterator, Sequence
from dataclasses import asdict, dataclass
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QCalendarWidget,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QMainWindow,
    QPlainTextEdit,
    QRadioButton,
    QScrollArea,
    QSplitter,
    QTabBar,
    QTableView,
    QTextBrowser,
    QTextEdit,
    QTreeView,
    QWidget,
)

CONTROLS = (
    *(QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit, QAbstractItemView, QDateEdit),
    *(QAbstractSpinBox, QTabBar),
)
SPEECHLESS_ROLES = {QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Window}
"""What Qt calls a widget of which it knows nothing; a screen reader then says nothing of what it is."""
_Role = QAccessible.Role
ROLES: dict[type[QWidget], set[QAccessible.Role]] = {
    QCheckBox: {_Role.CheckBox},
    QRadioButton: {_Role.RadioButton},
    QAbstractButton: {_Role.Button, _Role.ButtonMenu, _Role.ButtonDropDown, _Role.CheckBox, _Role.RadioButton},
    QComboBox: {_Role.ComboBox},
    QLineEdit: {_Role.EditableText},
    QTextBrowser: {_Role.EditableText, _Role.Document, _Role.StaticText},
    QPlainTextEdit: {_Role.EditableText, _Role.Document},
    QTextEdit: {_Role.EditableText, _Role.Document},
    QTreeView: {_Role.Tree, _Role.Table},
    QTableView: {_Role.Table},
    QListView: {_Role.List},
    QAbstractSpinBox: {_Role.SpinBox},
    QTabBar: {_Role.PageTabList},
}
"""What each kind of control may tell a screen reader that it is; the first kind that fits counts."""
MOST_STOPS = 200
SEEN_PIXELS = 24
"""A focus that changes fewer pixels of a control and its surroundings is not seen."""
_AROUND_PX = 4
_LOOKS = 3
"""A control whose surroundings just moved, for a page arrived, is looked at again."""
_SECTIONS_OF_A_DATE = 7


@dataclass(frozen=True, slots=True)
class Complaint:
    """What is wrong: of which kind, in which scene, in words."""

    kind: str
    scene: str
    words: str


def called(control: QWidget) -> str:
    """Return how a complaint names a control."""
    name = control.accessibleName() or getattr(control, "text", str)() or control.objectName()
    return f"{type(control).__name__} {name!r} in {type(control.parentWidget()).__name__}"


def ancestors(control: QWidget) -> Iterator[QWidget]:
    """Yield the widgets around a control, the nearest first."""
    parent = control.parentWidget()
    while parent is not None:
        yield parent
        parent = parent.parentWidget()


def is_part(control: QWidget) -> bool:
    """Return whether a control is a part of another, which speaks for it: Qt's own popups, headers and corners."""
    inside = control.parentWidget()
    if isinstance(control, QHeaderView) or isinstance(inside, (QComboBox, QAbstractSpinBox)):
        return True
    corner = isinstance(inside, QTableView) and type(control) is QAbstractButton
    scroller = isinstance(inside, QTabBar) and isinstance(control, QAbstractButton)
    if control.focusProxy() is not None:  # the keyboard goes to that one, which is walked by itself
        return True
    return corner or scroller or any(isinstance(each, (QCalendarWidget, QComboBox)) for each in ancestors(control))


def controls_of(root: QWidget) -> list[QWidget]:
    """Return every control below a widget that is no part of another, also those that do not show at the moment."""
    found = [each for each in root.findChildren(QWidget) if each.window() is root.window()]
    focusable = [each for each in found if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.isVisible()]
    kinds = [each for each in found if isinstance(each, CONTROLS)]
    return [each for each in dict.fromkeys([*kinds, *focusable]) if not is_part(each)]


def spoken_name(control: QWidget) -> str:
    """Return the name by which a screen reader tells a control."""
    # On Linux Qt tells the value of a choice in the place of its name.
    return control.accessibleName() if isinstance(control, QComboBox) else _interface(control).text(_NAME)


def nameless(root: QWidget) -> list[str]:
    """Return the controls that nobody hears the name of."""
    return [called(control) for control in controls_of(root) if not spoken_name(control).strip()]


def speechless(root: QWidget) -> list[str]:
    """Return the controls whose role does not tell what they are, with the role that is told."""
    roles = [(each, _interface(each).role()) for each in controls_of(root)]
    return [f"{called(each)}: {role.name}" for each, role in roles if role not in _fitting_roles(each)]


def _fitting_roles(control: QWidget) -> Container[QAccessible.Role]:
    """Return the roles that tell truly what a control is; of one of no known kind, all that tell anything."""
    for kind, roles in ROLES.items():
        if isinstance(control, kind):
            return roles
    return set(QAccessible.Role) - SPEECHLESS_ROLES


def hushed(root: QWidget) -> list[str]:
    """Return the labels whose text is not what is read aloud."""
    labels = [each for each in root.findChildren(QLabel) if each.isVisible() and each.text() and each.buddy() is None]
    return [called(each) for each in labels if not _says(_interface(each).text(_NAME), each.text())]


def stops_by_tab(root: QWidget, key: Qt.Key) -> list[QWidget]:
    """Return where Tab (or Backtab) leads from where the keyboard is until it comes back, at most `MOST_STOPS`."""
    reached: list[QWidget] = []
    start = QApplication.focusWidget()
    while start is not None and len(reached) < MOST_STOPS:
        focus = QApplication.focusWidget()
        if focus is None or (focus is start and reached):
            break
        reached.append(focus)
        # In a date Tab goes from day to month to year, and to hour and minute, first.
        for _section in range(_SECTIONS_OF_A_DATE if isinstance(focus, QAbstractSpinBox) else 1):
            QTest.keyClick(focus, key)
            if QApplication.focusWidget() is not focus:
                break
        else:
            break
    return reached


def unreached(root: QWidget, reached: Sequence[QWidget]) -> list[str]:
    """Return the controls that can take the keyboard and that Tab never comes to."""
    wanted = [each for each in controls_of(root) if _takes_tab(each)]
    reached_or_proxy = {*reached, *(each for stop in reached for each in ancestors(stop) if each.focusProxy() is stop)}
    return [called(each) for each in wanted if each not in reached_or_proxy and not _speaks_by_arrows(each, reached)]


def against_the_eye(root: QWidget, stops: Sequence[QWidget], *, is_mirrored: bool) -> list[str]:
    """Return the steps of Tab that lead back: upwards or against the direction of writing. One closes the circle."""
    wrong = [
        f"{called(before)} → {called(after)}"
        for before, after in pairwise([*stops, *stops[:1]])
        if not _follows(_seen(root, before, after), _seen(root, after, before), is_mirrored=is_mirrored)
    ]
    return wrong if len(wrong) > 1 else []


def unseen_focus(root: QWidget, stops: Sequence[QWidget]) -> list[str]:
    """Return the controls that look alike with and without the keyboard."""
    return [called(control) for control in stops if not any(_shows_focus(root, control) for _ in range(_LOOKS))]


def _shows_focus(root: QWidget, control: QWidget) -> bool:
    for area in ancestors(control):
        if isinstance(area, QScrollArea):
            area.ensureWidgetVisible(control)
    around = _place(root, control).adjusted(-_AROUND_PX, -_AROUND_PX, _AROUND_PX, _AROUND_PX)
    around = around.intersected(root.rect())
    control.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    with_focus = root.grab(around).toImage()
    control.clearFocus()
    QApplication.processEvents()
    return _differing(with_focus, root.grab(around).toImage(), SEEN_PIXELS) >= SEEN_PIXELS


def in_front(window: QWidget) -> QWidget:
    """Return what keeps the keyboard: the innermost dialog, or what lies over the window's middle, else the window."""
    dialogs = [each for each in window.findChildren(QDialog) if each.isVisible()]
    if dialogs:
        return next(each for each in dialogs if not any(other.isVisible() for other in each.findChildren(QDialog)))
    if not isinstance(window, QMainWindow):
        return window
    holding = [each for each in (QApplication.focusWidget(), window.focusWidget()) if each is not None]
    around = [holding[0], *ancestors(holding[0])] if holding else []
    over = next((each for each in around if each.parentWidget() is window and not each.isWindow()), None)
    return over if over is not None and over is not window.centralWidget() else window


def walk(window: QWidget, scene: str) -> list[Complaint]:
    """Walk everything that can be walked in the window, or in the dialog that stands over it."""
    root = in_front(window)
    before = QApplication.focusWidget()
    found = [Complaint("name", scene, words) for words in nameless(root)]
    found += [Complaint("role", scene, words) for words in speechless(root)]
    found += [Complaint("hushed", scene, words) for words in hushed(root)]
    if QApplication.activePopupWidget() is not None:
        return found  # a menu has the keyboard, and its own keys
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        _write(root, direction)
        found += _walked_by_tab(root, scene, is_mirrored=direction is Qt.LayoutDirection.RightToLeft)
    _write(root, Qt.LayoutDirection.LeftToRight)
    if before is not None:
        before.setFocus()
    QApplication.processEvents()
    return found


def _write(root: QWidget, direction: Qt.LayoutDirection) -> None:
    """Let everything be laid out for a direction of writing; splitters do not notice by themselves."""
    QApplication.setLayoutDirection(direction)
    for splitter in root.findChildren(QSplitter):
        splitter.setSizes(splitter.sizes())
    QApplication.processEvents()


def _walked_by_tab(root: QWidget, scene: str, *, is_mirrored: bool) -> list[Complaint]:
    root.activateWindow()
    QApplication.processEvents()
    first = next((each for each in controls_of(root) if _takes_tab(each)), None)
    if first is None:
        return []
    start = QApplication.focusWidget()
    if start is None or not root.isAncestorOf(start) or not start.isVisible():
        first.setFocus(Qt.FocusReason.TabFocusReason)
    there = stops_by_tab(root, Qt.Key.Key_Tab)
    back = stops_by_tab(root, Qt.Key.Key_Backtab)
    suffix = " (right to left)" if is_mirrored else ""
    found = [Complaint("reach", scene + suffix, words) for words in unreached(root, there)]
    if {*there} != {*back}:
        words = f"Tab comes to {len({*there})} controls, back to {len({*back})}: {_difference(there, back)}"
        found.append(Complaint("trap", scene + suffix, words))
    elif there and [there[0], *reversed(there[1:])] != back:
        found.append(Complaint("trap", scene + suffix, "the way back is not the way there"))
    eye = against_the_eye(root, there, is_mirrored=is_mirrored)
    found += [Complaint("order", scene + suffix, words) for words in eye]
    if not is_mirrored:
        found += [Complaint("focus", scene, words) for words in unseen_focus(root, there)]
    return found


_NAME = QAccessible.Text.Name


def _interface(control: QWidget) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(control)


def _takes_tab(control: QWidget) -> bool:
    return bool(control.focusPolicy() & Qt.FocusPolicy.TabFocus) and control.isVisible() and control.isEnabled()


def _says(spoken: str, text: str) -> bool:
    return _letters(text) in _letters(spoken) or "<" in text


def _letters(text: str) -> str:
    return "".join(each for each in text if each.isalnum())


def _speaks_by_arrows(control: QWidget, reached: Sequence[QWidget]) -> bool:
    """Return whether arrows lead to it from a neighbour of its group, as Qt has it for buttons that exclude others."""
    return (
        isinstance(control, QAbstractButton)
        and control.autoExclusive()
        and any(stop.parentWidget() is control.parentWidget() for stop in reached if isinstance(stop, QAbstractButton))
    )


def _place(root: QWidget, control: QWidget) -> QRect:
    return QRect(control.mapTo(root, QPoint()), control.size())


def _seen(root: QWidget, control: QWidget, beside: QWidget) -> QRect:
    """Return where a control stands for who goes by Tab between it and another: they have it scrolled into sight."""
    place = _place(root, control)
    for area in ancestors(control):
        if isinstance(area, QScrollArea) and not area.isAncestorOf(beside):
            seen = QRect(area.viewport().mapTo(root, QPoint()), area.viewport().size())
            place.moveTop(max(seen.top(), min(place.top(), seen.bottom() + 1 - place.height())))
            place.setBottom(min(place.bottom(), seen.bottom()))  # of what is higher than its area, the rest is scrolled
    return place


def _follows(before: QRect, after: QRect, *, is_mirrored: bool) -> bool:
    """Return whether the eye comes from one place to the other by reading on: along the line, down, or a column on."""
    shared = min(before.bottom(), after.bottom()) - max(before.top(), after.top())
    is_on = after.right() <= before.left() + 2 if is_mirrored else after.left() >= before.right() - 2
    if shared > min(before.height(), after.height()) / 2:
        return is_on or before.contains(after)
    return after.top() >= before.top() or is_on


def _differing(one: QImage, other: QImage, enough: int) -> int:
    found = 0
    for y in range(min(one.height(), other.height())):
        for x in range(min(one.width(), other.width())):
            found += one.pixel(x, y) != other.pixel(x, y)
            if found >= enough:
                return found
    return found


def _difference(there: Sequence[QWidget], back: Sequence[QWidget]) -> str:
    return ", ".join(called(each) for each in {*there} ^ {*back})


def main(argv: Sequence[str]) -> None:
    """Take one round of the tour, save its pictures and write the complaints."""
    from edumanage_desktop import bootstrap
    from edumanage_desktop.gui.main_window import MainWindow
    from edumanage_desktop.gui.tour.album import Album

    complaints: list[Complaint] = []
    scenes: list[str] = []
    fronts: set[str] = set()
    save = Album.save

    def walk_scene(album: Album, window: MainWindow, scene: str) -> None:
        save(album, window, scene)
        scenes.append(scene)
        fronts.add(type(in_front(window)).__name__)
        for root in {window, in_front(window)}:
            # Whoever asks a control for its parent makes that its owner in Python, with which it is given up.
            setattr(root, "walked", root.findChildren(QWidget))  # noqa: B010  # it lives as long as what is walked
        complaints.extend(walk(window, scene))

    Album.save = walk_scene  # type: ignore[assignment, method-assign]  # the walk follows the camera
    bootstrap.run_tour(Path(argv[1]), bootstrap.TourLook(sizes=((1280, 800),), schemes=("light",)))
    found = {"scenes": scenes, "fronts": sorted(fronts), "complaints": [asdict(each) for each in complaints]}
    Path(argv[0]).write_text(json.dumps(found, ensure_ascii=False, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
