"""Some of two hundred windows, without Qt: the program's connections, reader, outbox and journal, one thread each.

`python -m benchmarks.windows_run SPEC.json OUT.json`; the specification is `WindowsSpec` as JSON.
"""

import json
import random
import sys
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TypeVar
from uuid import uuid4

from benchmarks.timetable import COMING_S, Timetable
from edumanage_desktop.adapters.database import ANSWER_WITHIN_SECONDS, database_over
from edumanage_desktop.adapters.database.connections import Connections
from edumanage_desktop.adapters.database.driver import IDLE_SECONDS, place_of
from edumanage_desktop.adapters.journal import FileActJournal
from edumanage_desktop.domain.acts import Act, ActKind
from edumanage_desktop.domain.errors import DatabaseError, Refused
from edumanage_desktop.domain.people import Role
from edumanage_desktop.gui.queue.watcher import INTERVAL_MS, RESTING_INTERVAL_MS
from edumanage_desktop.services.queue import QueueFilter, SortOrder
from edumanage_desktop.services.queue_reading import find_next_undecided, read_figures
from edumanage_desktop.services.review import Outbox

T = TypeVar("T")
_BETWEEN_DECISIONS_S = (4.0, 12.0)
_BACK_WITHIN_S = 2.0
_EVERYTHING = QueueFilter()
_NEWEST_FIRST = SortOrder()


@dataclass(frozen=True, slots=True)
class WindowsSpec:
    """Who opens a window: the URLs of their accounts; `home` is for their journals."""

    urls: Mapping[str, str]
    begin_s: float
    home: str


@dataclass(slots=True)
class Told:
    """What came of the contacts of some windows."""

    contacts_ms: list[float] = field(default_factory=list)
    """How long each took, with the wait for a connection."""
    sentences: list[str] = field(default_factory=list)
    """What a person was told instead of an answer."""
    asked_again: int = 0
    """How often the server had no connection and was asked again, of which nobody learns."""
    acts: list[str] = field(default_factory=list)
    """The UUIDs of what was acknowledged."""
    left: int = 0
    """Acts that were still in a journal at the end."""


class Window(threading.Thread):
    """One person at one window."""

    def __init__(self, login: str, url: str, timetable: Timetable, home: Path) -> None:
        super().__init__(name=login)
        self.told = Told()
        self._timetable = timetable
        self._ahead_s = 0.0
        place = place_of(url, answer_within_seconds=ANSWER_WITHIN_SECONDS)
        self._connections = Connections(place=place, clock=self._clock, pause=self._pause)
        database = database_over(self._connections)
        self._reader = database.reader
        self._journal = FileActJournal(folder=home / login)
        self._outbox = Outbox(journal=self._journal, recorder=database.recorder)
        self._since_us = 0
        self._decides = False

    def run(self) -> None:
        """Come, work and watch, rest, come back, go."""
        table = self._timetable
        self._wait_until(table.begin_s + random.uniform(0, COMING_S))
        self._sign_in()
        self._until(table.rest_s)
        self._ahead_s = IDLE_SECONDS
        self._look()
        self._until(table.back_s)
        self._wait_until(table.back_s + random.uniform(0, _BACK_WITHIN_S))
        self._open_queue()
        self._until(table.end_s)
        self._leave()

    def _until(self, end_s: float) -> None:
        """Watch as often as a window does, and decide now and then while people work."""
        is_working = self._timetable.is_working(time.time())
        interval_s = (INTERVAL_MS if is_working else RESTING_INTERVAL_MS) / 1000
        look_s = time.time() + random.uniform(0, interval_s)
        decide_s = time.time() + random.uniform(*_BETWEEN_DECISIONS_S) if is_working else end_s
        while min(look_s, decide_s) < end_s:
            self._wait_until(min(look_s, decide_s))
            if time.time() >= look_s:
                look_s = time.time() + interval_s
                self._look()
            else:
                decide_s = time.time() + random.uniform(*_BETWEEN_DECISIONS_S)
                self._work()
        self._wait_until(end_s)

    def _sign_in(self) -> None:
        person = self._contact(self._reader.person)
        self._decides = person is not None and Role.FACULTY in person.roles
        self._contact(self._reader.transitions)
        self._since_us = self._contact(self._reader.now_us) or 0
        self._open_queue()

    def _open_queue(self) -> None:
        self._contact(lambda: self._reader.page(_EVERYTHING, _NEWEST_FIRST, first=0))
        self._contact(lambda: read_figures(self._reader, _EVERYTHING))

    def _look(self) -> None:
        self._contact(lambda: self._reader.changes(self._since_us))

    def _work(self) -> None:
        if not self._decides:
            self._open_queue()
            return
        found = self._contact(lambda: find_next_undecided(self._reader, _EVERYTHING, _NEWEST_FIRST, after_id=None))
        details = self._contact(lambda: self._reader.details(found[0])) if found is not None else None
        if details is None:
            return
        decided = details.submission
        kind = random.choice((ActKind.APPROVE, ActKind.REJECT))
        act = Act(str(uuid4()), kind, decided.id, decided.version, feedback="Seen.", student_id=decided.student_id)
        outcome = self._contact(lambda: self._outbox.send(act))
        if outcome is not None:
            self.told.acts.append(outcome.act_uuid)
        self._contact(lambda: self._reader.rows([decided.id]))

    def _leave(self) -> None:
        self.told.left = len(self._outbox.pending())
        self._journal.close()
        self._connections.close()

    def _contact(self, ask: Callable[[], T]) -> T | None:
        """Return the answer; None, noted, when the person is told that there is none."""
        started = time.perf_counter()
        try:
            return ask()
        except (DatabaseError, Refused) as error:
            self.told.sentences.append(f"{error.sentence} ({error.__cause__})")
            return None
        finally:
            self.told.contacts_ms.append((time.perf_counter() - started) * 1000)

    def _clock(self) -> float:
        return time.monotonic() + self._ahead_s

    def _pause(self, wait_s: float) -> None:
        self.told.asked_again += 1
        time.sleep(wait_s)

    @staticmethod
    def _wait_until(moment_s: float) -> None:
        time.sleep(max(0.0, moment_s - time.time()))


def main(argv: list[str]) -> None:
    """Open the windows, wait until they are closed, and write what came of all of them together."""
    spec = WindowsSpec(**json.loads(Path(argv[0]).read_text(encoding="utf-8")))
    table = Timetable(spec.begin_s)
    windows = [Window(login, url, table, Path(spec.home)) for login, url in spec.urls.items()]
    for window in windows:
        window.start()
    together = Told()
    for window in windows:
        window.join()
        together.contacts_ms += window.told.contacts_ms
        together.sentences += window.told.sentences
        together.asked_again += window.told.asked_again
        together.acts += window.told.acts
        together.left += window.told.left
    Path(argv[1]).write_text(json.dumps(asdict(together), ensure_ascii=False), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
