"""Interrupting a command that does many things: it ends between two of them."""

import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any


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
