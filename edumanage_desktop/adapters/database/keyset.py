"""Keyset paging: SQL conditions that continue an order after, or before, a row whose sort key is known."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

PROBES_ROWS = (3_000, 60_000)
"""A search of everything follows the order's index so far before it looks at all rows: a common word ends it early, and
for a rare one looking at all costs much less a row."""


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

    def keys(self, *more: str, backwards: bool = False, unindexed: bool = False) -> str:
        """Return the statement for sort keys that meet the filter and further conditions; binds `limit` and `skip`."""
        order = self.order(backwards=backwards, unindexed=unindexed)
        return f"SELECT {','.join(self.columns)} FROM {self.view}{self.where(*more)}{order} LIMIT :limit OFFSET :skip"

    def probe_end(self, *more: str, backwards: bool = False) -> str:
        """Return the statement for the first sort column of the row where a probe ends; binds `probed`."""
        within = f" WHERE {' AND '.join(more)}" if more else ""
        order = self.order(backwards=backwards)
        return f"SELECT {self.columns[0]} FROM {self.view}{within}{order} LIMIT 1 OFFSET :probed"

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
