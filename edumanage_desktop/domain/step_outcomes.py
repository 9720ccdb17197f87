"""What came of a step of a deployment, as a code and values: it is said in words only where somebody reads it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from edumanage_desktop.domain.sentences import Moment, Sentence


class StepCode(StrEnum):
    """What a step came to; the values are recorded, so none is ever renamed. Each names the values that go with it."""

    BY_DB_UPGRADE = "by-db-upgrade"
    """`account`: who ran it on which computer."""
    BY_SERVER_PREPARE = "by-server-prepare"
    """`account`."""
    BY_SIGN_IN = "by-sign-in"
    """`account`."""
    NO_WINDOWS = "no-windows"
    WINDOW_OPEN = "window-open"
    """`until`: a time (ISO 8601, UTC)."""
    WINDOW_OPENED = "window-opened"
    """`until`."""
    WITHOUT_WINDOW = "without-window"
    WINDOWS_ENDED = "windows-ended"
    """`number`."""
    SCHEMA = "schema"
    """`revision`: which one was reached."""
    WOULD_LOSE = "would-lose"
    """`to`: a revision; `what`: tables with their rows."""
    CHECKS_WELL = "checks-well"
    """`number`."""
    CHECKS_WRONG = "checks-wrong"
    """`checks`: the names of those that were not well."""
    BROKEN = "broken"
    """`what`."""
    HOLDS = "holds"
    HINDERED = "hindered"
    """`sentence`: what hindered it, as `stored` gives it."""
    ROLLED_BACK_INSTEAD = "rolled-back-instead"
    NEWEST_KEPT = "newest-kept"
    """`name`: the newest old database before a restore, '' for none."""
    SWITCHED_BEFORE = "switched-before"
    ROWS = "rows"
    """`number`."""
    REPLAYED = "replayed"
    """`fates`: how many acts by their fate."""
    TO_MONITOR = "to-monitor"


ALONE = (StepCode.BY_DB_UPGRADE, StepCode.BY_SERVER_PREPARE, StepCode.BY_SIGN_IN)
"""What an upgrade begins with that had no window, no backup behind it and no verification of its own."""


@dataclass(frozen=True, slots=True)
class StepOutcome:
    """A code with its values, which JSON can hold."""

    code: StepCode
    values: Mapping[str, Any] = field(default_factory=dict)


def read_outcome(code: object, values: object) -> StepOutcome | None:
    """Return what a record tells, None where it tells none, or one that a newer program knows."""
    try:
        known = StepCode(str(code))
    except ValueError:
        return None
    return StepOutcome(known, values if isinstance(values, dict) else {})


def iso(at: datetime) -> str:
    """Return a time as it is recorded."""
    return at.astimezone(UTC).isoformat(timespec="seconds")


def stored(sentence: str) -> dict[str, Any]:
    """Return a sentence as values, by which `read_sentence` makes it again for any language."""
    if not isinstance(sentence, Sentence):
        return {"template": "{text}", "parts": {"text": str(sentence)}}
    written: dict[str, Any] = {"template": sentence.template}
    if sentence.one:
        written["one"] = sentence.one
    if sentence.number is not None:
        written["number"] = sentence.number
    if sentence.parts:
        written["parts"] = {name: _stored_part(part) for name, part in sentence.parts.items()}
    return written


def read_sentence(values: Mapping[str, Any]) -> Sentence:
    """Return the sentence of what `stored` gave; raises `KeyError`, `TypeError` or `ValueError` for anything else."""
    parts = {str(name): _read_part(part) for name, part in values.get("parts", {}).items()}
    number = values.get("number")
    counted = None if number is None else int(number)
    return Sentence.made_again(str(values["template"]), str(values.get("one", "")), counted, parts)


def _stored_part(part: object) -> object:
    if isinstance(part, Moment):
        return {"moment": part.at.astimezone(UTC).isoformat()}
    if isinstance(part, Sentence):
        return stored(part)
    return part if isinstance(part, int) and not isinstance(part, bool) else str(part)


def _read_part(part: Any) -> object:
    if isinstance(part, dict):
        return Moment(datetime.fromisoformat(part["moment"])) if "moment" in part else read_sentence(part)
    return part if isinstance(part, int) else str(part)
