"""Walks at random through the real window for a while and writes what came of it.

`python -m benchmarks.walk_run SPEC.json OUT.json`; the specification is `WalkSpec` as JSON.
"""

import json
import random
import sys
import time
import traceback
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from uuid import uuid4

from PySide6.QtCore import QEventLoop, QMessageLogContext, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox

from benchmarks.bare import BareDatabase
from benchmarks.random_walk import RandomWalk, Step, Walked
from benchmarks.real_window import RealWindow, Surroundings, application, turn_until
from benchmarks.stalls import Gap, StallWatch, machine_watched, near
from edumanage_desktop.adapters.database import open_database
from edumanage_desktop.domain.acts import Act, ActKind
from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.domain.statuses import Status
from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.services.queue import QueueFilter, SortOrder

PROCESSES_END_WITHIN_S = 8.0
_TOLD = ("This plugin does not support", "OpenType support missing", "QFont::setPointSizeF: Point size <= 0")
"""What Qt says on a machine without a screen or a font, and of its own dialog for printing, whatever we do."""
_LONGEST = 30


@dataclass(frozen=True, slots=True)
class WalkSpec:
    """Where to walk, as whom, how long, and by which chance."""

    url: str
    owner_url: str
    login: str
    store: str
    home: str
    seed: int
    seconds: float

    def surroundings(self) -> Surroundings:
        """Return what the window opens."""
        return Surroundings(self.url, self.login, self.store, self.home)


class Colleague:
    """The same person at another computer, who decides in a thread and is first at times."""

    def __init__(self, url: str, login: str) -> None:
        self._database = open_database(url, login=login)
        self._hands = ThreadPoolExecutor(1)
        self.recorded: set[str] = set()

    def decide(self, chance: random.Random) -> None:
        """Approve something that is submitted, soon."""
        self._hands.submit(self._decide, chance.randrange(30))

    def close(self) -> None:
        """End after what is on its way."""
        self._hands.shutdown()
        self._database.close()

    def _decide(self, place: int) -> None:
        try:
            rows = self._database.reader.page(QueueFilter(statuses=frozenset({Status.SUBMITTED})), SortOrder(), first=0)
            if not rows.rows:
                return
            row = rows.rows[min(place, len(rows.rows) - 1)]
            act = Act(str(uuid4()), ActKind.APPROVE, upload_id=row.id, expected_version=row.version)
            self.recorded.add(act.act_uuid)
            self._database.recorder.record(act)
        except EduManageError:
            pass  # the window was first


class Watch:
    """Notes warnings of Qt and exceptions that nobody caught."""

    def __init__(self) -> None:
        self.wrong: list[str] = []

    def begin(self) -> None:
        """Note from now on."""
        qInstallMessageHandler(self._take_message)
        sys.excepthook = self._take_exception

    def _take_message(self, kind: QtMsgType, _context: QMessageLogContext, message: str | None) -> None:
        is_told = any(told in (message or "") for told in _TOLD)
        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) and not is_told:
            self.wrong.append(f"Qt: {message}")

    def _take_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        self.wrong.append("".join(traceback.format_exception(kind, error, trace))[-3000:])


def children() -> set[int]:
    """Return the processes that this one started and that are still there (Linux, proc(5))."""
    tasks = Path("/proc/self/task").glob("*/children")
    return {int(pid) for task in tasks for pid in task.read_text(encoding="ascii").split()}


def acts_recorded(owner_url: str) -> dict[str, tuple[str, int, str | None]]:
    """Return kind, submission and feedback of every act in the database, by its UUID."""
    with closing(BareDatabase(owner_url)) as bare:
        rows = bare.rows("SELECT act_uuid, kind, upload_id, feedback FROM acts")
    return {str(row[0]): (str(row[1]), int(row[2] or 0), row[3]) for row in rows}


def walk(spec: WalkSpec) -> dict[str, object]:
    """Walk and return what is to be told."""
    watch = Watch()
    watch.begin()
    before = acts_recorded(spec.owner_url)
    real = RealWindow(spec.surroundings(), application())
    assert real.window.workspace is not None
    desk = real.window.workspace.desk
    answers: dict[str, str] = {}
    desk.recorded.connect(lambda decision, _outcome: answers.__setitem__(decision.act.act_uuid, "recorded"))
    for answer in (desk.refused, desk.failed):
        answer.connect(lambda decision, _why: answers.__setitem__(decision.act.act_uuid, "refused"))
    colleague = Colleague(spec.url, spec.login)
    walker = RandomWalk(window=real.window, theme=real.theme, seed=spec.seed, others=colleague.decide)
    desk.recorded.connect(lambda decision, _outcome: walker.note_of_batch(decision))
    stalls = StallWatch(real.window)
    with machine_watched() as away:
        stalls.begin()
        walker.begin()
        pause = QEventLoop()
        QTimer.singleShot(round(spec.seconds * 1000), pause.quit)
        pause.exec()
        walker.stop()
        gaps = stalls.end()
    turn_until(lambda: desk.open_count() == 0)
    colleague.close()
    _leave(real.window)
    found = acts_recorded(spec.owner_url)
    mine = {each: act for each, act in found.items() if each not in before and each not in colleague.recorded}
    wrong = [*watch.wrong, *walker.walked.wrong, *_unequal(walker.walked, answers, mine), *_left_behind()]
    longest = sorted(_own(gaps, [*away, *walker.walked.excused], walker.walked.steps), reverse=True)[:_LONGEST]
    return {
        "seed": spec.seed, "steps": len(walker.walked.steps), "counts": dict(walker.walked.counts),
        "decisions": len(mine), "refused": sum(each == "refused" for each in answers.values()),
        "wrong": wrong, "stalls": longest, "machine_ms": max((gap.length_ms for gap in away), default=0.0),
        "last": [step.words for step in walker.walked.steps[-20:]],
    }  # fmt: skip


def _leave(window: MainWindow) -> None:
    """Close the window as a person does who wants nothing any more of what was typed and not saved."""

    def is_closed() -> bool:
        front = QApplication.activeModalWidget()
        if isinstance(front, QMessageBox):
            ways = front.buttons()
            going = [each for each in ways if front.buttonRole(each) is QMessageBox.ButtonRole.DestructiveRole]
            (going or ways)[0].click()
        elif isinstance(front, QDialog):
            front.reject()
        elif window.isVisible():
            window.close()
        return not window.isVisible()

    turn_until(is_closed)
    QApplication.clipboard().clear()  # the offscreen platform would let go of it after Python has ended, and crash


def _unequal(walked: Walked, answers: dict[str, str], recorded: dict[str, tuple[str, int, str | None]]) -> list[str]:
    """Return how what stands in the database differs from what was pressed and answered."""
    wrong = []
    for number, decision in walked.pressed.items():
        act = decision.act
        if number not in answers:
            wrong.append(f"nobody was told what came of {act}")
        if answers.get(number) == "recorded" and recorded.get(number) != (act.kind, act.upload_id, act.feedback):
            wrong.append(f"pressed: {act}; in the database: {recorded.get(number)}")
        if answers.get(number) == "refused" and number in recorded:
            wrong.append(f"refused and yet in the database: {act}")
    followed = {each.following.act_uuid for each in walked.pressed.values() if each.following is not None}
    unasked = recorded.keys() - walked.pressed.keys() - followed
    return [*wrong, *(f"in the database and never pressed: {recorded[number]}" for number in unasked)]


def _left_behind() -> list[str]:
    deadline = time.monotonic() + PROCESSES_END_WITHIN_S
    while (left := children()) and time.monotonic() < deadline:
        time.sleep(0.05)
    return [f"process {each} was left behind: {_command(each)}" for each in left]


def _command(pid: int) -> str:
    """Return what a process runs; nothing of one that is dead and was not waited for."""
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
    except OSError:
        return "gone meanwhile"


def _own(gaps: Iterable[Gap], others: Sequence[Gap], steps: Sequence[Step]) -> list[tuple[float, float, str]]:
    """Return the milliseconds of each gap that are the window's own, those of work, and what it came after."""
    apart = _united(others)
    at = [step.at_s for step in steps]
    found = []
    for gap in gaps:
        during = [step.words for step in steps[bisect_right(at, gap.begin_s - 0.3) : bisect_left(at, gap.end_s)]]
        found.append((gap.without(near(gap, apart)), gap.worked_s * 1000, " ← ".join(reversed(during[-3:]))))
    return found


def _united(gaps: Iterable[Gap]) -> list[Gap]:
    """Return the gaps with those that overlap made one."""
    united: list[Gap] = []
    for gap in sorted(gaps, key=lambda each: each.begin_s):
        if united and gap.begin_s <= united[-1].end_s:
            united[-1] = Gap(united[-1].begin_s, max(united[-1].end_s, gap.end_s))
        else:
            united.append(gap)
    return united


def main(argv: Sequence[str]) -> None:
    """Walk as the specification says."""
    spec = WalkSpec(**json.loads(Path(argv[0]).read_text(encoding="utf-8")))
    print(f"random walk: seed {spec.seed}, {spec.seconds:.0f} s", file=sys.stderr)
    Path(argv[1]).write_text(json.dumps(walk(spec), ensure_ascii=False, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
