"""Queries that a session keeps prepared: reading a view's text anew is a third of the time of a short question.

Only MariaDB takes the values with `EXECUTE … USING`, in one statement; of what was asked twice more is to come.
"""

import re
from collections import deque
from functools import lru_cache
from typing import Any

_NAME = re.compile(r"(?<!:):(\w+)")
_MOST = 32
"""So many a session keeps; 200 windows together stay far below what a server keeps (16,382 by default)."""
_NO_MORE = 1461
"""The server's answer when it keeps as many as it may."""


@lru_cache(maxsize=256)
def for_driver(statement: str) -> str:
    """Return a statement with `:name` for values in PyMySQL's form."""
    return _NAME.sub(r"%(\1)s", statement.replace("%", "%%"))


class PreparedQueries:
    """What one session of a MariaDB server has prepared."""

    def __init__(self) -> None:
        self._asked_once: deque[str] = deque(maxlen=_MOST)
        self._executing: dict[str, str] = {}
        self._most = _MOST

    def executing(self, cursor: Any, query: str) -> str | None:
        """Return the statement, in PyMySQL's form, that executes what is prepared; None where it is asked as it is.

        A query that comes for the second time is prepared. Raises the driver's errors.
        """
        found = self._executing.get(query)
        if found is None and query in self._asked_once and len(self._executing) < self._most:
            self._asked_once.remove(query)
            return self._prepared(cursor, query)
        if found is None and query.startswith("SELECT"):
            self._asked_once.append(query)
        return found

    def _prepared(self, cursor: Any, query: str) -> str | None:
        import pymysql.err

        name = f"em_{len(self._executing)}"
        text = _NAME.sub("?", query)
        try:
            cursor.execute(f"PREPARE {name} FROM %s", (text,))
        except pymysql.err.MySQLError as error:
            if error.args[:1] != (_NO_MORE,):
                raise
            self._most = len(self._executing)
            return None
        values = ",".join(f"%({found})s" for found in _NAME.findall(query))
        executing = f"EXECUTE {name} USING {values}" if values else f"EXECUTE {name}"
        self._executing[query] = executing
        return executing
