"""Interrupting a command: it ends between two of its steps, or at once and puts away what it holds."""

import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any


class Stopped(SystemExit):
    """A signal has stopped the command; its code is what shells say of that."""


@contextmanager
def stopped_cleanly() -> Iterator[None]:
    """Let a signal that ends the command raise `Stopped`, so that locks and scratch go; a second one ends it at once.

    Whoever stops a scheduler or shuts a computer down sends one, and so does Ctrl+C.
    """
    before: dict[int, Any] = {}

    def end(number: int, _frame: FrameType | None) -> None:
        give_back()
        raise Stopped(128 + number)

    def give_back() -> None:
        for number, handler in before.items():
            signal.signal(number, handler)

    if threading.current_thread() is threading.main_thread():
        for number in (signal.SIGINT, signal.SIGTERM):
            before[number] = signal.signal(number, end)
    try:
        yield
    finally:
        give_back()


@contextmanager
def between_steps() -> Iterator[Callable[[], bool]]:
    """Let a wish to end come true between two steps, when it is known what was done; a second one ends at once."""
    wishes: list[int] = []
    before: dict[int, Any] = {}

    def note(number: int, _frame: FrameType | None) -> None:
        wishes.append(number)
        give_back()

    def give_back() -> None:
        for number, handler in before.items():
            signal.signal(number, handler)

    if threading.current_thread() is threading.main_thread():
        for number in (signal.SIGINT, signal.SIGTERM):
            before[number] = signal.signal(number, note)
    try:
        yield lambda: bool(wishes)
    finally:
        give_back()
