"""A server's views as they are to somebody else, written before a question by an administrator of the server.

A server explains a view to nobody who may not read its tables, and its views show an administrator of it nothing, so
that there is nothing to explain either. As common tables with the login of somebody whom they show something, it takes
them apart as it does the views.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from migrations.program import archive, views

_CREATED = re.compile(r"CREATE .*?VIEW (\w+) AS (.*?)(?: WITH CASCADED CHECK OPTION)?", re.DOTALL)
_VALUE = re.compile(r"(?<!:):(\w+)")
_WORD = re.compile(r"\w+")


class SomebodysViews:
    """The views of everything, of work and of the archive, as they are to a login."""

    def __init__(self, *, login: str, is_mysql: bool) -> None:
        dialect = views.Dialect(_literal(login), shielded=True, by_joins=is_mysql)
        made = {**views.views(dialect), **archive.views(dialect)}
        self._selects = {
            name: found[2] for name, statement in made.items() if (found := _CREATED.fullmatch(statement)) is not None
        }

    def before(self, query: str, values: Mapping[str, Any]) -> str:
        """Return a SELECT with the views that it names before it, and its values in it."""
        named = dict.fromkeys(self._named(query))
        written = _VALUE.sub(lambda name: _literal(values[name[1]]), query)
        if not named:
            return written
        return f"WITH {', '.join(f'{name} AS ({self._selects[name]})' for name in named)} {written}"

    def _named(self, text: str) -> Iterator[str]:
        """Yield the views that a text names, those first that others are made of."""
        for word in dict.fromkeys(_WORD.findall(text)):
            if word in self._selects:
                yield from self._named(self._selects[word])
                yield word


def _literal(value: Any) -> str:
    if value is None:
        return "NULL"
    if isinstance(value, bool | int):
        return str(int(value))
    if isinstance(value, bytes):
        return f"X'{value.hex()}'"
    return f"_utf8mb4 X'{str(value).encode().hex()}'"
