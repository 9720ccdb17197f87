"""Measures one act beside the bare UPDATE and INSERT that it comes down to; writes figures as JSON.

`python -m benchmarks.acts_run SPEC.json OUT.json`; the specification is `ActsSpec` as JSON.
"""

import json
import shutil
import sys
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import cycle
from pathlib import Path
from time import perf_counter, time_ns

from sqlalchemy import make_url

from benchmarks.bare import BareDatabase
from benchmarks.figures import Figure
from edumanage_desktop.adapters.database import Database, open_database
from edumanage_desktop.adapters.journal import FileActJournal
from edumanage_desktop.domain.acts import Act, ActKind
from edumanage_desktop.services.review import Outbox

AT_LEAST = 0.8
TURNS = 6
SUBMISSIONS = 500
"""Both sides act on so many submissions again and again, so that neither waits for pages that it never saw before."""
_TABLES = ("student_uploads", "history")
_NEXT = {"submitted": (ActKind.APPROVE, "approved"), "approved": (ActKind.REOPEN, "submitted")}


@dataclass(frozen=True, slots=True)
class ActsSpec:
    """What is measured: acts of `login` on their own submitted work, `acts` of them in each turn."""

    group: str
    url: str
    owner_url: str
    login: str
    faculty_id: int
    home: str
    acts: int


class BareActs:
    """Whole copies of the portal's table and of the history without triggers or rules, with the same indexes.

    On SQLite the copy is the whole file, on a server two tables beside the real ones, kept for the next run.
    """

    def __init__(self, owner_url: str, faculty_id: int, folder: Path) -> None:
        self._is_server = not owner_url.startswith("sqlite")
        self._mark = "%s" if self._is_server else "?"
        self._bare = BareDatabase(owner_url if self._is_server else self._copied_file(owner_url, folder))
        self._uploads, self._history = ("bare_uploads", "bare_history") if self._is_server else _TABLES
        if self._is_server:
            for copy, table in zip((self._uploads, self._history), _TABLES, strict=True):
                self._copy_table(copy, table)
        else:
            for (trigger,) in self._bare.rows("SELECT name FROM sqlite_master WHERE type='trigger'"):
                self._bare.rows(f"DROP TRIGGER {trigger}")
            self._bare.rows("PRAGMA synchronous=FULL")
        rows = self._bare.rows(
            f"SELECT u.id,(SELECT MAX(h.version) FROM {self._history} h WHERE h.upload_id=u.id),u.status"
            f" FROM {self._uploads} u WHERE u.faculty_id={faculty_id} AND HEX(u.status)=HEX('submitted')"
            f" ORDER BY u.id LIMIT {SUBMISSIONS}"
        )
        self._versions = {row[0]: int(row[1]) for row in rows}
        self._status = {row[0]: str(row[2]) for row in rows}
        self._turn = cycle(self._versions)

    def act(self) -> None:
        """Change one status and add one row to the history, in one transaction."""
        upload = next(self._turn)
        before = self._status[upload]
        after = _NEXT[before][1]
        self._versions[upload] += 1
        cursor = self._bare.connection.cursor()
        mark = self._mark
        cursor.execute("BEGIN" if self._is_server else "BEGIN IMMEDIATE")
        cursor.execute(f"UPDATE {self._uploads} SET status={mark} WHERE id={mark}", (after, upload))
        cursor.execute(
            f"INSERT INTO {self._history}(upload_id,version,act_uuid,kind,actor,from_status,to_status,from_faculty_id,"
            f"to_faculty_id,student_id,set_aside,at_us,text_digest,row_hash) VALUES({','.join([mark] * 14)})",
            (
                upload, self._versions[upload], str(uuid.uuid4()), "approve", "nowak", before, after, 1, 1, 1001, 0,
                time_ns() // 1000, "", "0" * 64,
            ),
        )  # fmt: skip
        cursor.execute("COMMIT")
        cursor.close()
        self._status[upload] = after

    def close(self) -> None:
        """Close the connection."""
        self._bare.close()

    @staticmethod
    def _copied_file(owner_url: str, folder: Path) -> str:
        folder.mkdir(parents=True, exist_ok=True)
        copy = folder / "bare.sqlite"
        shutil.copyfile(str(make_url(owner_url).database), copy)
        return f"sqlite:///{copy.as_posix()}"

    def _copy_table(self, copy: str, table: str) -> None:
        if self._bare.rows(f"SHOW TABLES LIKE '{copy}'"):
            return
        self._bare.rows("SET unique_checks=0")
        self._bare.rows(f"CREATE TABLE {copy}_unfinished LIKE {table}")
        self._bare.rows(f"INSERT INTO {copy}_unfinished SELECT * FROM {table}")
        self._bare.rows(f"RENAME TABLE {copy}_unfinished TO {copy}")


class RealActs:
    """Approves and reopens one submission after another through the program's own recorder."""

    def __init__(self, database: Database, bare: BareDatabase, faculty_id: int) -> None:
        self._record: Callable[[Act], object] = database.recorder.record
        rows = bare.rows(
            "SELECT u.id,st.version FROM student_uploads u JOIN upload_state st ON st.upload_id=u.id"
            f" WHERE u.faculty_id={faculty_id} AND HEX(u.status)=HEX('submitted') AND st.set_aside=0"
            f" ORDER BY u.id LIMIT {SUBMISSIONS}"
        )
        self._versions = {row[0]: int(row[1]) for row in rows}
        self._status = dict.fromkeys(self._versions, "submitted")
        self._turn = cycle(self._versions)

    def send_by(self, outbox: Outbox) -> None:
        """Send through an outbox from now on, journal and all."""
        self._record = outbox.send

    def act(self) -> None:
        """Decide on the next submission."""
        upload = next(self._turn)
        kind, after = _NEXT[self._status[upload]]
        self._record(Act(str(uuid.uuid4()), kind, upload, self._versions[upload]))
        self._versions[upload] += 1
        self._status[upload] = after


def _per_second(act: Callable[[], None], acts: int) -> float:
    started = perf_counter()
    for _ in range(acts):
        act()
    return acts / (perf_counter() - started)


@contextmanager
def _opened(spec: ActsSpec) -> Iterator[tuple[Database, BareActs, BareDatabase]]:
    database = open_database(spec.url, login=spec.login)
    reading = BareDatabase(spec.owner_url)
    bare = BareActs(spec.owner_url, spec.faculty_id, Path(spec.home))
    try:
        database.reader.person()
        yield database, bare, reading
    finally:
        bare.close()
        reading.close()
        database.close()


def measure(spec: ActsSpec) -> list[Figure]:
    """Return acts per second, recorded alone and with the journal, beside the bare statements."""
    with _opened(spec) as (database, bare, reading):
        recorded = RealActs(database, reading, spec.faculty_id)
        ours, floor, sent = [], [], []
        for warm_up in (bare.act, recorded.act):
            _per_second(warm_up, 2 * SUBMISSIONS)
        for _ in range(TURNS):
            floor.append(_per_second(bare.act, spec.acts))
            ours.append(_per_second(recorded.act, spec.acts))
        journal = FileActJournal(folder=Path(spec.home) / "journal")
        try:
            recorded.send_by(Outbox(journal=journal, recorder=database.recorder))
            for _ in range(TURNS):
                sent.append(_per_second(recorded.act, spec.acts))
        finally:
            journal.close()
    return [
        Figure(spec.group, "one act, recorded", _median(ours), "/s", _median(floor), at_least=AT_LEAST,
               spread=(min(ours), max(ours), min(floor), max(floor))),
        Figure(spec.group, "one act, journaled and recorded", _median(sent), "/s", _median(floor),
               remark="the journal has an fsync of its own"),
    ]  # fmt: skip


def _median(values: list[float]) -> float:
    return sorted(values)[len(values) // 2]


def main(argv: list[str]) -> None:
    """Measure what the specification says."""
    spec = ActsSpec(**json.loads(Path(argv[0]).read_text(encoding="utf-8")))
    found = measure(spec)
    Path(argv[1]).write_text(json.dumps([figure.to_record() for figure in found], ensure_ascii=False), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
