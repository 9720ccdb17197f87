"""A person who does anything: seeded keys, clicks, words, filters, sizes and schemes in the real window.

Nothing is awaited between two steps but a moment of chance, so that answers come while something else is done. Each
step is one turn of the event loop; choosing it is the walk's own time and not the window's.
"""

import random
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import shiboken6
from PySide6.QtCore import QObject, QPoint, QPointF, QSize, Qt, QTimer
from PySide6.QtGui import QKeySequence, QWheelEvent
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from benchmarks.stalls import Gap
from edumanage_desktop.gui.actions.action import ActionId
from edumanage_desktop.gui.actions.catalogue import all_actions
from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.gui.review.desk import Decision
from edumanage_desktop.gui.theme import Theme, ThemeChoice

NEVER = frozenset(
    {
        *(ActionId.OPEN_FILE, ActionId.QUIT, ActionId.LOCK, ActionId.CHANGE_PASSWORD),
        *(ActionId.SWITCH_ACCOUNT, ActionId.SIGN_OUT, ActionId.GUIDE),
    }
)
"""What leaves the window or ends the walk."""
NEVER_CLICKED = ("system's program", "Quit", "Sign out", "Lock")
LONGEST_PAUSE_MS = 90
LONG_PAUSE_MS = 700
"""Now and then the person looks for so long, and everything comes to rest."""
_SMALLEST, _LARGEST = QSize(960, 600), QSize(1680, 1000)
_WORDS = ("report", "zol", "王", "22F41", "lab  notes", "nothing is called so", "Żółć ")
_DECIDING = {Qt.Key.Key_A: "approve", Qt.Key.Key_R: "reject", Qt.Key.Key_U: "reopen"}
_PLAIN_KEYS = (
    *(Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right),
    *(Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Escape),
    *(Qt.Key.Key_Space, Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_0, Qt.Key.Key_Return),
)
_HARMLESS_KEYS = (Qt.Key.Key_Escape, Qt.Key.Key_Escape, Qt.Key.Key_Tab)
_OF_THE_SYSTEM = (QFileDialog, QPrintDialog)
"""Dialogs that a desktop puts in the place of Qt's; whoever goes on in them writes files and paper."""


@dataclass(frozen=True, slots=True)
class Step:
    """When something was begun (`time.perf_counter`) and what."""

    at_s: float
    words: str


@dataclass(slots=True)
class Walked:
    """What was done, and what came of it."""

    steps: list[Step] = field(default_factory=list)
    excused: list[Gap] = field(default_factory=list)
    """When the walk chose its next step, or a dialog of the system was there, which waits for disk and printers."""
    pressed: dict[str, Decision] = field(default_factory=dict)
    """Every decision that a step sent, by the UUID of its act."""
    wrong: list[str] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)


class RandomWalk(QObject):
    """Walks until it is stopped; the same seed on the same department chooses alike, as far as the window does."""

    def __init__(self, *, window: MainWindow, theme: Theme, seed: int, others: Callable[[random.Random], None]) -> None:
        super().__init__(window)
        self.walked = Walked()
        self._window, self._theme, self._others = window, theme, others
        self._chance = random.Random(seed)
        self._keys = _keys_of_actions()
        self._ways: Sequence[tuple[int, Callable[[], None]]] = (
            (34, self._press_key_of_an_action),
            (14, self._press_any_key),
            (18, self._decide),
            (9, self._click),
            (8, self._go_to_a_row),
            (6, self._type),
            (4, self._search),
            (3, self._choose),
            (3, self._turn_the_wheel),
            (2, self._resize),
            (1, self._change_scheme),
            (2, self._somebody_else_decides),
            (1, self._sort),
        )
        self._stepped_s = time.perf_counter()
        self._is_system_near = False
        self._next = QTimer(self, singleShot=True)
        self._next.timeout.connect(self._step)

    def begin(self) -> None:
        """Walk from now on."""
        self._next.start(0)

    def stop(self) -> None:
        """Take no further step."""
        self._next.stop()

    def _step(self) -> None:
        is_long = self._chance.random() < 0.12
        self._next.start(self._chance.randrange(LONG_PAUSE_MS if is_long else LONGEST_PAUSE_MS))
        way = self._chance.choices([way for _, way in self._ways], [weight for weight, _ in self._ways])[0]
        self._excuse_the_system()
        if QApplication.activeWindow() is None:
            self._front().activateWindow()  # as a window manager does, of which an offscreen platform has none
        if self._popup() is not None:
            self._press(Qt.Key.Key_Escape)
        elif isinstance(self._front(), _OF_THE_SYSTEM):
            self._press(self._chance.choice(_HARMLESS_KEYS))
        else:
            way()
        self._note_pressed()

    def note_of_batch(self, decision: Decision) -> None:
        """Take a decision of a batch for pressed: they are sent one after the other, also between two steps."""
        if decision.in_batch:
            self.walked.pressed.setdefault(decision.act.act_uuid, decision)

    def _excuse_the_system(self) -> None:
        now_s, was_near = time.perf_counter(), self._is_system_near
        self._is_system_near = isinstance(self._front(), _OF_THE_SYSTEM)
        if was_near or self._is_system_near:
            self.walked.excused.append(Gap(self._stepped_s, now_s))
        self._stepped_s = now_s

    def _note_pressed(self) -> None:
        workspace = self._window.workspace
        for decision in workspace.desk.open_decisions() if workspace is not None else ():
            self.walked.pressed.setdefault(decision.act.act_uuid, decision)

    def _begin_step(self, words: str, chosen_since_s: float) -> None:
        now_s = time.perf_counter()
        kind = words.partition(" ")[0]
        self.walked.excused.append(Gap(chosen_since_s, now_s))
        self.walked.steps.append(Step(now_s, words))
        self.walked.counts[kind] += 1

    def _popup(self) -> QWidget | None:
        return QApplication.activePopupWidget()

    def _front(self) -> QWidget:
        return QApplication.activeModalWidget() or self._window

    def _target(self) -> QWidget:
        front = self._popup() or self._front()
        focus = QApplication.focusWidget()
        return focus if focus is not None and (front is focus or front.isAncestorOf(focus)) else front

    def _press(self, key: Qt.Key) -> None:
        began_s = time.perf_counter()
        target = self._target()
        self._begin_step(f"key {QKeySequence(key).toString()} on {_called(target)}", began_s)
        QTest.keyClick(target, key)

    def _press_key_of_an_action(self) -> None:
        began_s = time.perf_counter()
        keys, target = self._chance.choice(self._keys), self._target()
        self._begin_step(f"key {keys} on {_called(target)}", began_s)
        QTest.keySequence(target, QKeySequence(keys))

    def _press_any_key(self) -> None:
        self._press(self._chance.choice(_PLAIN_KEYS))

    def _decide(self) -> None:
        """Press a key that decides where it does, having written what a rejection needs."""
        workspace = self._window.workspace
        if workspace is None or self._front() is not self._window or not workspace.isVisible():
            return
        if workspace.pane.shown() is None:
            self._next.start(LONG_PAUSE_MS // 4)
        key = self._chance.choice(tuple(_DECIDING))
        shown, pane = workspace.pane.shown(), workspace.pane
        if key is Qt.Key.Key_R and not pane.feedback.toPlainText():
            pane.feedback.setPlainText(f"№ {shown.upload_id if shown is not None else 0}: żółć")
        workspace.queue.view.setFocus()
        before = {decision.act.act_uuid for decision in workspace.desk.open_decisions()}
        self._press(key)
        for decision in workspace.desk.open_decisions():
            act = decision.act
            if act.act_uuid in before:
                continue
            is_right = shown is not None and (act.upload_id, act.expected_version) == (shown.upload_id, shown.version)
            if not is_right or act.kind != _DECIDING[key]:
                self.walked.wrong.append(f"{_DECIDING[key]} was pressed on {shown} and {act} was sent")

    def _click(self) -> None:
        began_s = time.perf_counter()
        buttons = [
            each
            for each in self._front().findChildren(QAbstractButton)
            if shiboken6.isValid(each) and each.isVisible() and each.isEnabled() and not _is_left_alone(each)
        ]
        if buttons:
            button = self._chance.choice(buttons)
            self._begin_step(f"click {_called(button)}", began_s)
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def _go_to_a_row(self) -> None:
        workspace = self._window.workspace
        if workspace is None or self._front() is not self._window or not workspace.queue.view.isVisible():
            return
        began_s = time.perf_counter()
        view = workspace.queue.view
        first, last = view.visible_rows()
        place = view.visualRect(view.model().index(self._chance.randint(first, max(first, last)), 1)).center()
        self._begin_step("row of the queue", began_s)
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)

    def _type(self) -> None:
        fields = self._writable()
        if fields:
            field = self._chance.choice(fields)
            field.setFocus()
            self._press(Qt.Key(self._chance.randrange(Qt.Key.Key_A.value, Qt.Key.Key_Z.value)))

    def _search(self) -> None:
        workspace = self._window.workspace
        if workspace is None or self._front() is not self._window:
            return
        search = workspace.queue.filters.search
        text = "" if search.text() and self._chance.random() < 0.7 else self._chance.choice(_WORDS)
        self._begin_step(f"search {text!r}", time.perf_counter())
        search.setText(text)

    def _choose(self) -> None:
        choices = [each for each in self._front().findChildren(QComboBox) if each.isVisible() and each.count() > 1]
        if choices:
            choice = self._chance.choice(choices)
            choice.setFocus()
            self._press(self._chance.choice((Qt.Key.Key_Down, Qt.Key.Key_Up)))

    def _turn_the_wheel(self) -> None:
        began_s = time.perf_counter()
        front = self._front()
        place = QPoint(self._chance.randrange(max(1, front.width())), self._chance.randrange(max(1, front.height())))
        target = front.childAt(place) or front
        held = self._chance.choice((Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier))
        self._begin_step(f"wheel over {_called(target)}", began_s)
        inside, turned = QPointF(target.mapFrom(front, place)), QPoint(0, self._chance.choice((-360, -120, 120, 360)))
        event = QWheelEvent(
            inside, QPointF(front.mapToGlobal(place)), QPoint(), turned, Qt.MouseButton.NoButton, held,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(target, event)

    def _resize(self) -> None:
        width = self._chance.randrange(_SMALLEST.width(), _LARGEST.width())
        height = self._chance.randrange(_SMALLEST.height(), _LARGEST.height())
        self._begin_step(f"resize to {width}×{height}", time.perf_counter())
        self._window.resize(width, height)

    def _change_scheme(self) -> None:
        choice = self._chance.choice((ThemeChoice.LIGHT, ThemeChoice.DARK))
        self._begin_step(f"scheme {choice}", time.perf_counter())
        self._theme.choose(choice)

    def _sort(self) -> None:
        workspace = self._window.workspace
        if workspace is None or self._front() is not self._window or not workspace.queue.view.isVisible():
            return
        header = workspace.queue.view.horizontalHeader()
        section = self._chance.choice([each for each in range(header.count()) if not header.isSectionHidden(each)])
        self._begin_step(f"sort by section {section}", time.perf_counter())
        place = QPoint(header.sectionViewportPosition(section) + header.sectionSize(section) // 2, header.height() // 2)
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)

    def _somebody_else_decides(self) -> None:
        self._begin_step("somebody else decides", time.perf_counter())
        self._others(self._chance)

    def _writable(self) -> list[QWidget]:
        front = self._front()
        lines = [each for each in front.findChildren(QLineEdit) if not each.isReadOnly()]
        texts = [each for each in front.findChildren(QPlainTextEdit) if not each.isReadOnly()]
        return [each for each in (*lines, *texts) if each.isVisible() and each.isEnabled()]


def _keys_of_actions() -> list[str]:
    """Return the keys of everything that the window can do, whatever that is by now."""
    return [key for action in all_actions() if action.id not in NEVER for key in (*action.keys, *action.fixed)]


def _is_left_alone(button: QAbstractButton) -> bool:
    words = f"{button.accessibleName()} {button.text()}"
    return any(never in words for never in NEVER_CLICKED)


def _called(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.accessibleName() or widget.objectName()}".strip()
