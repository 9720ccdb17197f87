"""Keyset paging: SQL conditions that continue an order after, or before, a row whose sort key is known."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

PROBES_ROWS = (3_000, 60_000)
"""A search of everything follows the order's index so far before it looks at all rows: a common word ends it early, and
for a rare one looking at all costs much less a row."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Consecutive rows of an order: `limit` of them after `skip` others, walking back from its end when `backwards`.

    The numbers stand in the text of a statement, for a server that prepares one chooses its way by them.
    """

    limit: int
    skip: int = 0
    backwards: bool = False


@dataclass(frozen=True, slots=True)
class Plan:
    """How one filter and order are asked: view, conditions, the columns that order it, and values to bind.

    NULL stands before every value, as on both engines. The last column is the unique id. `probes` says that an index
    has the order and the conditions may hold for rows anywhere in it; `unindexed` is the form of a column that no index
    orders by.
    """

    view: str
    conditions: tuple[str, ...]
    columns: tuple[str, ...]
    descending: bool
    values: Mapping[str, Any] = field(default_factory=dict)
    probes: bool = False
    unindexed: str = "{}"

    def where(self, *more: str) -> str:
        """Return the WHERE clause of the filter's and further conditions, '' for none."""
        conditions = [*self.conditions, *more]
        return f" WHERE {' AND '.join(conditions)}" if conditions else ""

    def order(self, *, backwards: bool = False, unindexed: bool = False) -> str:
        """Return the ORDER BY clause, reversed for walking back from an anchor or the end.

        `unindexed` keeps the engine from following an index, row by row, through the whole table.
        """
        direction = " DESC" if self.descending != backwards else ""
        form = self.unindexed if unindexed else "{}"
        return " ORDER BY " + ",".join(f"{form.format(column)}{direction}" for column in self.columns)

    def keys(self, stretch: Stretch, *more: str, unindexed: bool = False) -> str:
        """Return the statement for the sort keys of a stretch that meet the filter and further conditions."""
        order = self.order(backwards=stretch.backwards, unindexed=unindexed)
        found = f"SELECT {','.join(self.columns)} FROM {self.view}{self.where(*more)}{order}"
        return f"{found} LIMIT {stretch.limit} OFFSET {stretch.skip}"

    def rows(self, keys: str, view: str, columns: str, *, backwards: bool) -> str:
        """Return the statement for sort keys and rows at once: what `keys` finds, with columns of a wide view.

        SQLite keeps to the order of a CROSS JOIN.
        """
        shown = [*(f"k.{column}" for column in self.columns), *(f"u.{column}" for column in columns.split(","))]
        direction = " DESC" if self.descending != backwards else ""
        order = ",".join(f"k.{column}{direction}" for column in self.columns)
        return f"SELECT {','.join(shown)} FROM ({keys}) k CROSS JOIN {view} u ON u.id=k.id ORDER BY {order}"

    def probe_end(self, *more: str, rows: int, backwards: bool = False) -> str:
        """Return the statement for the first sort column of the row where a probe of so many rows ends."""
        within = f" WHERE {' AND '.join(more)}" if more else ""
        order = self.order(backwards=backwards)
        return f"SELECT {self.columns[0]} FROM {self.view}{within}{order} LIMIT 1 OFFSET {rows}"

    def before_end(self, *, backwards: bool = False) -> str:
        """Return the condition for the rows up to where a probe ends; binds `probe_end`."""
        return f"{self.columns[0]}{'>=' if self.descending != backwards else '<='}:probe_end"

    def beyond(self, sort_key: Sequence[Any], *, backwards: bool = False) -> tuple[str, dict[str, Any]]:
        """Return the condition for the rows strictly beyond a sort key in walking direction, and its values."""
        falling = self.descending != backwards
        condition = ""
        for index in range(len(self.columns) - 1, -1, -1):
            further = _further(self.columns[index], f"k{index}", sort_key[index], falling)
            equal = f"{self.columns[index]} IS NULL" if sort_key[index] is None else f"{self.columns[index]}=:k{index}"
            condition = f"({further} OR ({equal} AND {condition}))" if condition else further
        first = sort_key[0]
        if len(self.columns) > 1 and first is not None:
            reach = f"{self.columns[0]}{'<=' if falling else '>='}:k0"
            if falling and self.columns[0] not in _NEVER_NULL:
                reach = f"({reach} OR {self.columns[0]} IS NULL)"
            condition = f"{reach} AND {condition}"
        return condition, {f"k{index}": value for index, value in enumerate(sort_key) if value is not None}


_NEVER_NULL = frozenset({"id", "received_s", "student_key", "title_key", "revision", "file_count"})


def _further(column: str, name: str, value: Any, falling: bool) -> str:
    if value is None:
        return "1=0" if falling else f"{column} IS NOT NULL"
    if not falling:
        return f"{column}>:{name}"
    return f"{column}<:{name}" if column in _NEVER_NULL else f"({column}<:{name} OR {column} IS NULL)"
