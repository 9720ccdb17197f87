"""What can become of an entry, as the page groups, names and colours it."""

from collections.abc import Iterable, Mapping
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from edumanage_desktop.services.archive_import.planning import Action, Planned


class Outcome(Enum):
    """The groups of the list."""

    TO_DO = auto()
    DONE = auto()
    SAME = auto()
    UNMATCHED = auto()
    REFUSED = auto()


ICONS: Mapping[Outcome, str] = {
    Outcome.TO_DO: "waiting",
    Outcome.DONE: "approved",
    Outcome.SAME: "file",
    Outcome.UNMATCHED: "warning",
    Outcome.REFUSED: "rejected",
}
COLOURS: Mapping[Outcome, str] = {
    Outcome.TO_DO: "accent",
    Outcome.DONE: "approved",
    Outcome.SAME: "muted",
    Outcome.UNMATCHED: "warning",
    Outcome.REFUSED: "rejected",
}
"""Names of icons and of tokens of the theme."""


def outcome_of(line: Planned, *, is_done: bool) -> Outcome:
    """Return the group of a line; `is_done` says that it was handed in by this import."""
    if is_done:
        return Outcome.DONE
    return {
        Action.NEW: Outcome.TO_DO,
        Action.REVISION: Outcome.TO_DO,
        Action.SAME: Outcome.SAME,
        Action.UNMATCHED: Outcome.UNMATCHED,
        Action.REFUSED: Outcome.REFUSED,
    }[line.action]


def outcome_word(line: Planned, *, is_done: bool) -> str:
    """Return what becomes of a line, or became of it."""
    if is_done:
        return _tr("Handed in")
    return {
        Action.NEW: _tr("New"),
        Action.REVISION: _tr("New revision"),
        Action.SAME: _tr("There already"),
        Action.UNMATCHED: _tr("Nobody's yet"),
        Action.REFUSED: _tr("Refused"),
    }[line.action]


def group_word(outcome: Outcome | None) -> str:
    """Return the word of a chip; None is for everything."""
    if outcome is None:
        return _tr("All")
    return {
        Outcome.TO_DO: _tr("To hand in"),
        Outcome.DONE: _tr("Handed in"),
        Outcome.SAME: _tr("There already"),
        Outcome.UNMATCHED: _tr("Nobody's yet"),
        Outcome.REFUSED: _tr("Refused"),
    }[outcome]


def what_next(counts: Mapping[Outcome, int], *, has_receiver: bool) -> str:
    """Return what is wanted before something can be handed in, or why nothing can; '' where it can be."""
    if counts[Outcome.TO_DO]:
        return "" if has_receiver else _tr("Choose who receives it, and it can be handed in.")
    if counts[Outcome.UNMATCHED]:
        return _tr("Nothing can be handed in yet. Choose a line that is nobody's yet, and say whose it is.")
    if counts[Outcome.REFUSED]:
        return _tr("Nothing of it can be handed in. Each line says why.")
    return _tr("Everything in it is there already.")


def counted(outcomes: Iterable[Outcome]) -> dict[Outcome, int]:
    """Return how many lines each group has."""
    counts = dict.fromkeys(Outcome, 0)
    for outcome in outcomes:
        counts[outcome] += 1
    return counts


def _tr(text: str) -> str:
    return QCoreApplication.translate("Import", text)
