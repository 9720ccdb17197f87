"""A portal whose connections write and read as fast as they can, and count what was acknowledged and what refused."""

import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import pymysql

from tests.adapters.judged_database import JudgedDatabase

_INSERT = "INSERT INTO student_uploads(student_id,faculty_id,title,file_path) VALUES(5,1,%s,'uploads/films.pdf')"
_SELECT = "SELECT id,title,status FROM student_uploads ORDER BY id DESC LIMIT 20"
_FEEDBACK = "SELECT upload_id,status FROM portal_feedback WHERE upload_id=%s"


@dataclass
class BusyPortal:
    """What its connections were answered."""

    own: JudgedDatabase
    acknowledged: list[str] = field(default_factory=list)
    """The titles of rows whose INSERT was answered."""
    refused: Counter[tuple[str, int, str]] = field(default_factory=Counter)
    """How often which statement was refused, by its first word, the error's number and the server's words."""
    read: int = 0
    longest_s: float = 0.0
    """How long the slowest statement took."""
    _stopping: threading.Event = field(default_factory=threading.Event)

    @contextmanager
    def at_work(self, *, connections: int) -> Iterator["BusyPortal"]:
        """Let each of so many connections insert and read, one statement after the other, until the block ends."""
        with self.own.portal():  # makes its account
            pass
        workers = [threading.Thread(target=self._work, args=(number,)) for number in range(connections)]
        for worker in workers:
            worker.start()
        try:
            yield self
        finally:
            self._stopping.set()
            for worker in workers:
                worker.join(120)

    def _work(self, number: int) -> None:
        with self.own.portal() as cursor:
            for turn in range(1_000_000):
                if self._stopping.is_set():
                    return
                title = f"portal {number}-{turn}"
                if self._answered(cursor, _INSERT, title):
                    self.acknowledged.append(title)
                for statement, *values in ((_SELECT,), (_FEEDBACK, turn)):
                    self.read += self._answered(cursor, statement, *values)

    def _answered(self, cursor: Any, statement: str, *values: Any) -> bool:
        began = time.monotonic()
        try:
            cursor.execute(statement, values)
            cursor.fetchall()
        except pymysql.MySQLError as error:
            self.refused[statement.split()[0], int(error.args[0]), str(error.args[1])] += 1
            return False
        finally:
            self.longest_s = max(self.longest_s, time.monotonic() - began)
        return True
