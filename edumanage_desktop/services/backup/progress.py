"""How far a long job with backups is."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Stage:
    """How far a long job is: what it does now, how much of how much (None where nobody knows), and how many bytes."""

    doing: str
    done: int
    total: int | None
    size_bytes: int


Progress = Callable[[Stage], None]


def no_progress(_stage: Stage) -> None:
    """Tell nobody."""
