"""How large tables are, as lines that a person reads."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from edumanage_desktop.domain.sentences import counted

if TYPE_CHECKING:
    from edumanage_desktop.services.maintenance.growth import TableSize

_TOLD = 10
"""The largest; `--json` has all of them."""


def table_lines(tables: "Sequence[TableSize]") -> list[str]:
    """Return a line for each of the largest."""
    about = "about " if any(each.is_about for each in tables) else ""
    sizes = ["" if each.size_bytes is None else f", {each.size_bytes:,} bytes" for each in tables[:_TOLD]]
    return [
        f"{table.name}: {about}{counted(table.rows, 'row')}{size}"
        for table, size in zip(tables[:_TOLD], sizes, strict=True)
    ]
