"""What may stand in a log: texts that we or the system wrote, never one of a person, and places in the program."""

from collections.abc import Iterator
from pathlib import PurePath
from types import TracebackType

_OWN = "edumanage_desktop"
_MOST_PLACES = 30


class LogWord(str):
    """A text that is told in a log as it is: a name of ours, a type, what the system calls a failure.

    Every other text that a log's line is filled with is left out of it, so what a person wrote cannot get there.
    """

    __slots__ = ()


def places(trace: TracebackType | None) -> Iterator[str]:
    """Yield where an error passed, as `gui/tasks.py:12`, the place that raised it last: no folder of this computer."""
    found: list[str] = []
    while trace is not None:
        found.append(f"{_in_program(trace.tb_frame.f_code.co_filename)}:{trace.tb_lineno}")
        trace = trace.tb_next
    yield from found[-_MOST_PLACES:]


def _in_program(path: str) -> str:
    """Return a path below the program's folder, of any other file its last name."""
    parts = PurePath(path).parts
    folders = parts[:-1]
    if _OWN not in folders:
        return parts[-1] if parts else "?"
    return "/".join(parts[len(folders) - folders[::-1].index(_OWN) :])
