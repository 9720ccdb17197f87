"""Saved views of the queue: filter, order and columns under a name, each person's own, read back with care."""

import json
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any, Protocol

from edumanage_desktop.domain.errors import TooManyViews
from edumanage_desktop.domain.statuses import LEGACY_STATUS, Status
from edumanage_desktop.services.queue import Mark, SortColumn, SortOrder

FORM = 1
"""The form of the definitions that this program writes."""
LONGEST_NAME = 80
LONGEST_DEFINITION = 20_000
UNNAMED = ""
"""The name of the arrangement that a person left the queue in."""
EARLIEST_YEAR, LATEST_YEAR = 1970, 2199
_LONGEST_SEARCH = 200
_WIDEST_PX = 4_000
_STATUSES = frozenset({*map(str, Status), LEGACY_STATUS})


class ReceivedSpan(StrEnum):
    """The spans of time that can be chosen; those but RANGE move on with the day."""

    ANY = "any"
    TODAY = "today"
    WEEK = "week"
    MONTH = "month"
    RANGE = "range"


@dataclass(frozen=True, slots=True)
class FilterChoice:
    """What is asked for, as it is chosen: "today" stays today.

    `first_day` and `last_day` (both included) go with RANGE; `faculty_id` as in `QueueFilter`.
    """

    text: str = ""
    statuses: frozenset[str] = frozenset()
    faculty_id: int | None = None
    span: ReceivedSpan = ReceivedSpan.ANY
    first_day: date | None = None
    last_day: date | None = None
    marks: frozenset[Mark] = frozenset()
    archived: bool = False


@dataclass(frozen=True, slots=True)
class ColumnArrangement:
    """Columns by name: all in their order, those that are hidden, the widths (pixels) that the person gave."""

    order: tuple[str, ...] = ()
    hidden: frozenset[str] = frozenset()
    wanted: tuple[str, ...] = ()
    """Those that were brought back, the latest last: where there is no room they go last."""
    widths_px: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ViewDefinition:
    """What a saved view holds."""

    choice: FilterChoice = field(default_factory=FilterChoice)
    order: SortOrder = field(default_factory=SortOrder)
    columns: ColumnArrangement = field(default_factory=ColumnArrangement)


@dataclass(frozen=True, slots=True)
class ReadView:
    """A definition as it could be read; `is_whole` is false when something in it was not understood."""

    definition: ViewDefinition
    is_whole: bool = True


class SavedViewKeeper(Protocol):
    """Keeps the views of one login, whom they follow to any computer; nobody else sees them.

    Every method may raise `ViewsNotKept` or `ViewsNotRead`, with everything as it was; none runs on the GUI thread.
    """

    def load_all(self) -> dict[str, str]:
        """Return every definition by name, the unnamed arrangement under ''."""
        ...

    def save(self, name: str, definition: str) -> None:
        """Keep a definition under a name, whatever stood there; raises `TooManyViews` where there is no room."""
        ...

    def drop(self, name: str) -> None:
        """Forget a view."""
        ...


def keep_changes(keeper: SavedViewKeeper, changes: Mapping[str, str | None]) -> frozenset[str]:
    """Keep definitions by name, None forgets one; return the names for which there was no room.

    Forgetting comes first, so that a renamed view finds room; whatever was kept may be kept again.
    """
    for name in (name for name, definition in changes.items() if definition is None):
        keeper.drop(name)
    without_room = set()
    for name, definition in changes.items():
        try:
            if definition is not None:
                keeper.save(name, definition)
        except TooManyViews:
            without_room.add(name)
    return frozenset(without_room)


def changes_to_text(changes: Mapping[str, str | None]) -> str:
    """Return changes that no database has taken yet, for a file of this computer."""
    return json.dumps(changes, ensure_ascii=False, separators=(",", ":"))


def changes_from_text(text: str) -> dict[str, str | None]:
    """Return the changes in a text; what is none is left out. Never raises."""
    try:
        content = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    if not isinstance(content, dict):
        return {}
    return {
        name: definition
        for name, definition in content.items()
        if name == clean_name(name) and (definition is None or isinstance(definition, str))
    }


def clean_name(typed: str) -> str:
    """Return a name as it is kept: composed (NFC), one space between words, nothing invisible, at most 80 characters.

    Characters that only steer the direction or the device are dropped, so that two names never look the same.
    """
    shown = "".join(
        " " if letter.isspace() else letter
        for letter in unicodedata.normalize("NFC", typed)
        if letter.isspace() or unicodedata.category(letter) not in {"Cc", "Cf", "Cs", "Co", "Cn"} or letter in _JOINERS
    )
    return " ".join(shown.split())[:LONGEST_NAME].strip()


_JOINERS = frozenset("\u200c\u200d")
"""Without these some scripts are misspelt."""


def to_text(definition: ViewDefinition) -> str:
    """Return a definition as JSON text, at most `LONGEST_DEFINITION` characters for anything that the window makes."""
    choice, columns = definition.choice, definition.columns
    marks: dict[str, Any] = {"marks": sorted(choice.marks)} if choice.marks else {}
    if choice.archived:
        marks["archived"] = True
    received: dict[str, str] = {"span": str(choice.span)}
    if choice.span is ReceivedSpan.RANGE and choice.first_day is not None and choice.last_day is not None:
        received |= {"from": choice.first_day.isoformat(), "until": choice.last_day.isoformat()}
    content = {
        "form": FORM,
        "filter": {
            "text": choice.text,
            "statuses": sorted(choice.statuses),
            **marks,
            "faculty": choice.faculty_id,
            "received": received,
        },
        "order": {"column": str(definition.order.column), "descending": definition.order.descending},
        "columns": {
            "order": list(columns.order),
            "hidden": sorted(columns.hidden),
            "wanted": list(columns.wanted),
            "widths": dict(sorted(columns.widths_px.items())),
        },
    }
    return json.dumps(content, ensure_ascii=False, separators=(",", ":"))


def from_text(text: str) -> ReadView:
    """Return what a stored text says; whatever it does not say in a known form counts as not chosen. Never raises."""
    try:
        content = json.loads(text) if len(text) <= LONGEST_DEFINITION else None
    except (ValueError, RecursionError):
        content = None
    if not isinstance(content, dict):
        return ReadView(ViewDefinition(), is_whole=False)
    reading = _Reading()
    definition = ViewDefinition(
        choice=reading.choice(reading.part(content, "filter")),
        order=reading.order(reading.part(content, "order")),
        columns=reading.columns(reading.part(content, "columns")),
    )
    return ReadView(definition, is_whole=reading.is_whole and content.get("form") == FORM)


class _Reading:
    """Reads parts of a definition and notes whether each was understood."""

    def __init__(self) -> None:
        self.is_whole = True

    def part(self, content: Mapping[str, Any], name: str) -> Mapping[str, Any]:
        value = content.get(name)
        return value if isinstance(value, dict) else self._missed({})

    def choice(self, content: Mapping[str, Any]) -> FilterChoice:
        span, first, last = self._received(self.part(content, "received"))
        return FilterChoice(
            text=self._search(content.get("text")),
            statuses=frozenset(self._names(content.get("statuses"), _STATUSES)),
            faculty_id=self._faculty(content.get("faculty")),
            span=span,
            first_day=first,
            last_day=last,
            marks=frozenset(map(Mark, self._names(content.get("marks", []), frozenset(map(str, Mark))))),
            archived=self._switch(content.get("archived", False)),
        )

    def order(self, content: Mapping[str, Any]) -> SortOrder:
        column, descending = content.get("column"), content.get("descending")
        if not isinstance(column, str) or column not in set(SortColumn) or not isinstance(descending, bool):
            self.is_whole = False
            return SortOrder()
        return SortOrder(SortColumn(column), descending)

    def columns(self, content: Mapping[str, Any]) -> ColumnArrangement:
        widths = content.get("widths")
        if not isinstance(widths, dict):
            widths = self._missed({})
        return ColumnArrangement(
            order=self._names(content.get("order")),
            hidden=frozenset(self._names(content.get("hidden"))),
            wanted=self._names(content.get("wanted")),
            widths_px={name: width for name, width in widths.items() if self._is_width(width)},
        )

    def _missed(self, instead: Any) -> Any:
        self.is_whole = False
        return instead

    def _switch(self, value: object) -> bool:
        return value if isinstance(value, bool) else bool(self._missed(False))

    def _search(self, value: object) -> str:
        if isinstance(value, str) and len(value) <= _LONGEST_SEARCH and value.isprintable():
            return value
        return str(self._missed(""))

    def _faculty(self, value: object) -> int | None:
        if value is None or (isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 2**63):
            return value
        self.is_whole = False
        return None

    def _received(self, content: Mapping[str, Any]) -> tuple[ReceivedSpan, date | None, date | None]:
        span = content.get("span")
        if not isinstance(span, str) or span not in set(ReceivedSpan):
            self.is_whole = False
            return ReceivedSpan.ANY, None, None
        if span != ReceivedSpan.RANGE:
            return ReceivedSpan(span), None, None
        try:
            first, last = date.fromisoformat(content["from"]), date.fromisoformat(content["until"])
        except (KeyError, TypeError, ValueError):
            first = last = date.min
        if not (EARLIEST_YEAR <= first.year <= LATEST_YEAR and EARLIEST_YEAR <= last.year <= LATEST_YEAR):
            self.is_whole = False
            return ReceivedSpan.ANY, None, None
        return ReceivedSpan.RANGE, first, last

    def _names(self, value: object, known: frozenset[str] | None = None) -> tuple[str, ...]:
        if not isinstance(value, list):
            self.is_whole = False
            return ()
        names = tuple(name for name in value if isinstance(name, str) and (known is None or name in known))
        if len(names) < len(value):
            self.is_whole = False
        return tuple(dict.fromkeys(names))

    def _is_width(self, value: object) -> bool:
        is_width = isinstance(value, int) and not isinstance(value, bool) and 0 < value <= _WIDEST_PX
        self.is_whole = self.is_whole and is_width
        return is_width
