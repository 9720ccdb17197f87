"""A process that opens the real window offscreen, decides in it by its keys and reports what the window shows.

Each line on stdin asks for one window; it is opened in a fork, because importing takes longer than opening. Reports are
lines of JSON on stdout, each written by one call at the moment that it speaks of.
"""

import json
import os
import random
import signal
import sys
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import FrameType, TracebackType
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from edumanage_desktop import bootstrap, entrance
from edumanage_desktop.domain.acts import Act, ActKind, ActOutcome
from edumanage_desktop.domain.errors import Conflict, Refused
from edumanage_desktop.gui.languages import Language, Translations
from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.gui.notice import NoticePage
from edumanage_desktop.gui.review.desk import Decision
from edumanage_desktop.gui.review.guard import REST_SECONDS
from edumanage_desktop.gui.tasks import Lane, TaskLanes
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.gui.window_settings import WindowSettings
from edumanage_desktop.gui.workspace import Workspace
from edumanage_desktop.services.review import ActRecorder
from edumanage_desktop.services.session import Session

_LOOK_EVERY_MS = 3
_KEYS = {ActKind.APPROVE: Qt.Key.Key_A, ActKind.REJECT: Qt.Key.Key_R, ActKind.REOPEN: Qt.Key.Key_U}


def report(kind: str, **values: Any) -> None:
    """Write one report, whole or not at all."""
    os.write(1, json.dumps({"kind": kind, **values}).encode() + b"\n")


@dataclass(frozen=True, slots=True)
class Behaviour:
    """What the person does: `decides` at once, else each time when asked, at most `presses` then, chosen by `seed`."""

    decides: bool = False
    presses: int = 1_000_000
    seed: int = 0
    watch_ms: int = 0
    """Report the queue's rows as often as this; 0 for never."""
    insists: bool = False
    """Decide their own whenever somebody else was first."""
    releases: bool = False
    """Release what is prepared when asked, instead of deciding."""
    dies_after: str = ""
    """The process is killed at the moment in which the database has recorded an act of this kind."""
    types: str = ""
    """Written as feedback on the first submission, without deciding."""


class Reviewer(QObject):
    """Sits in front of the window."""

    def __init__(self, *, window: MainWindow, lanes: TaskLanes, behaviour: Behaviour) -> None:
        super().__init__()
        self._window, self._lanes, self._behaviour = window, lanes, behaviour
        self._chance = random.Random(behaviour.seed)
        self._workspace: Workspace | None = None
        self._begun = behaviour.decides
        self._settled = False
        self._presses = 0
        self._pressed_at = 0.0
        self._looked_at = time.monotonic()
        self._longest_gap_s = 0.0
        self._asked: set[str] = set()
        self._hindrance = self._queue_hindrance = ""
        window.form.stages.widgetAdded.connect(self._meet)
        self._look = QTimer(self, interval=_LOOK_EVERY_MS)
        self._look.timeout.connect(self._look_around)
        self._look.start()
        self._watch = QTimer(self, interval=max(1, behaviour.watch_ms))
        self._watch.timeout.connect(self._tell_rows)

    def hear(self, what: str) -> None:
        """Take a wish that arrived as a signal."""
        self._asked.add(what)

    def _meet(self, place: int) -> None:
        workspace = self._window.form.stages.widget(place)
        if not isinstance(workspace, Workspace):
            return
        self._workspace = workspace
        workspace.decisions.told.connect(lambda text: report("told", text=text, shown=workspace.strip.message()))
        workspace.decisions.traffic_changed.connect(self._tell_traffic)
        workspace.desk.recorded.connect(self._done)
        workspace.desk.refused.connect(self._refused)
        workspace.desk.kept.connect(self._kept)
        workspace.desk.failed.connect(self._failed)
        if self._behaviour.insists:
            workspace.decisions.conflicts.changed.connect(self._insist)
        QTimer.singleShot(0, self, self._await_left_over)

    def _await_left_over(self) -> None:
        """Report `settled` when what an earlier run left has been answered: behind it in both lanes."""
        self._behind(Lane.DISK, lambda: self._behind(Lane.DATABASE, self._look_for_left_over))

    def _behind(self, lane: Lane, then: Callable[[], object]) -> None:
        self._lanes.run(self, lambda: None).on(lane).success(lambda _nothing: then()).start()

    def _look_for_left_over(self) -> None:
        workspace = self._here()
        if workspace.desk.open_count():
            QTimer.singleShot(2, self, self._look_for_left_over)
            return
        self._settled = True
        self._longest_gap_s = 0.0
        report("settled", shown=workspace.strip.message(), outbox=workspace.strip.outbox_text())
        if self._behaviour.watch_ms:
            self._watch.start()
        self._await_ready()

    def _await_ready(self) -> None:
        pane, queue = self._here().pane, self._here().queue
        is_shown = pane.shown_id() is not None and pane.shown_id() == queue.current_id and queue.is_settled()
        if not is_shown or (self._behaviour.types and not self._here().sharing.is_settled()):
            QTimer.singleShot(2, self, self._await_ready)
            return
        report("ready", feedback=pane.feedback.toPlainText(), upload=pane.shown_id())
        if self._behaviour.types:
            QTest.keyClicks(pane.feedback, self._behaviour.types)
            report("typed", upload=pane.shown_id())

    def _here(self) -> Workspace:
        assert self._workspace is not None
        return self._workspace

    def _done(self, decision: Decision, outcome: ActOutcome) -> None:
        act = decision.act
        report(
            "done", uuid=act.act_uuid, act=act.kind, upload=outcome.upload_id, version=outcome.version,
            repeated=outcome.repeated, shown=self._here().strip.message(), gap_s=self._longest_gap_s,
        )  # fmt: skip

    def _refused(self, decision: Decision, refusal: Refused) -> None:
        theirs = refusal.theirs if isinstance(refusal, Conflict) else None
        report(
            "refused", uuid=decision.act.act_uuid, act=decision.act.kind, upload=decision.act.upload_id,
            code=refusal.code, shown=self._here().strip.message(),
            theirs=theirs.submission.status if theirs is not None else None,
        )  # fmt: skip

    def _kept(self, decision: Decision, sentence: str) -> None:
        strip = self._here().strip
        report(
            "kept", uuid=decision.act.act_uuid, act=decision.act.kind, upload=decision.act.upload_id,
            sentence=sentence, shown=strip.message(), outbox=strip.outbox_text(), gap_s=self._longest_gap_s,
        )  # fmt: skip

    def _insist(self, conflicts: int) -> None:
        if conflicts:
            self._here().decisions.show_conflict()
            dialog = self._here().decisions.dialog
            assert dialog is not None
            dialog.form.mine.click()

    def _failed(self, decision: Decision, sentence: str) -> None:
        report("failed", uuid=decision.act.act_uuid, upload=decision.act.upload_id, sentence=sentence)

    def _tell_traffic(self) -> None:
        if self._here().desk.waiting:
            report("waiting", count=self._here().desk.waiting, outbox=self._here().strip.outbox_text())

    def _tell_rows(self) -> None:
        model = self._here().queue.model
        rows = [model.submission_in_memory(row) for row in range(model.total)]
        report("rows", rows={row.id: row.status for row in rows if row is not None})

    def _look_around(self) -> None:
        now = time.monotonic()
        self._longest_gap_s = max(self._longest_gap_s, now - self._looked_at)
        self._looked_at = now
        self._look_at_hindrance()
        if "close" in self._asked:
            self._look.stop()
            self._watch.stop()
            report("closing", gap_s=self._longest_gap_s)
            self._window.close()
        elif "retry" in self._asked:
            self._asked.discard("retry")
            self._press_retry()
        elif self._settled and "decide" in self._asked:
            self._asked.discard("decide")
            if self._behaviour.releases:
                self._release()
            else:
                self._begun, self._presses = True, 0
        elif self._may_press(now):
            self._decide_what_is_shown()

    def _release(self) -> None:
        """Open the list of what is prepared as soon as that is known, and release it."""
        releasing = self._here().deciding.releasing
        if releasing.dialog is not None:
            report("releasing", words=releasing.dialog.summary.text())
            releasing.dialog.release.click()
            return
        if self._here().deciding.prepared.count():
            releasing.release()
        QTimer.singleShot(2, self, self._release)

    def _may_press(self, now: float) -> bool:
        rested = now - self._pressed_at > REST_SECONDS
        return self._settled and self._begun and rested and self._presses < self._behaviour.presses

    def _press_retry(self) -> None:
        notice = self._window.form.notice if self._workspace is None else self._workspace.queue.findChild(NoticePage)
        assert notice is not None
        notice.action_chosen.emit()

    def _look_at_hindrance(self) -> None:
        form = self._window.form
        stands = form.stages.currentWidget() is form.notice and self._workspace is None
        sentence = form.notice.sentence() if stands else ""
        if sentence != self._hindrance:
            self._hindrance = sentence
            report("hindrance", sentence=sentence)
        if self._workspace is not None:
            notice = self._workspace.queue.findChild(NoticePage)
            standing = notice.sentence() if notice is not None and notice.isVisible() else ""
            if standing != self._queue_hindrance:
                self._queue_hindrance = standing
                report("queue_hindrance", sentence=standing)

    def _decide_what_is_shown(self) -> None:
        workspace = self._here()
        pane, queue = workspace.pane, workspace.queue
        shown = pane.shown()
        if shown is None or shown.upload_id != queue.current_id or workspace.desk.is_open(shown.upload_id):
            return
        kinds = [kind for kind in _KEYS if pane.rule_for(kind) is not None]
        if not kinds or (ActKind.REOPEN in kinds and self._chance.random() < 0.7):
            self._pressed_at = time.monotonic() - REST_SECONDS / 2
            QTest.keyClick(queue.view, Qt.Key.Key_N)
            return
        kind = self._chance.choice(kinds)
        if kind is ActKind.REJECT:
            pane.feedback.setPlainText(f"№ {shown.upload_id}: żółć")  # QTest's keyboard has no such letters
        queue.view.setFocus()
        report(
            "press", act=kind, upload=shown.upload_id, version=shown.version,
            title=pane.form.title.toolTip() or pane.form.title.text(), facts=pane.form.facts.text(),
        )  # fmt: skip
        self._pressed_at = time.monotonic()
        QTest.keyClick(queue.view, _KEYS[kind])
        if workspace.desk.is_open(shown.upload_id):
            self._presses += 1
            report("taken", upload=shown.upload_id)


class MortalRecorder:
    """The real recorder in a process that is killed right after an act of one kind."""

    def __init__(self, recorder: ActRecorder, *, dies_after: str) -> None:
        self._recorder, self._dies_after = recorder, dies_after

    def record(self, act: Act) -> ActOutcome:
        """Record an act, and perhaps never return."""
        outcome = self._recorder.record(act)
        if act.kind == self._dies_after:
            os.kill(os.getpid(), signal.SIGKILL)
        return outcome


def run(job: dict[str, dict[str, Any]]) -> int:
    """Open a window as the program does and return its exit status."""
    given = job["options"]
    folders = {name: Path(given[name]) for name in ("data_folder", "config_folder", "cache_folder", "store")}
    options = entrance.WindowOptions(database=given["database"], login=given["login"], **folders)
    app = bootstrap.make_application()
    Translations(app).speak(Language.ENGLISH)
    settings = WindowSettings(options.config_folder / "window.ini")
    lanes, behaviour = TaskLanes(), Behaviour(**job["behaviour"])

    def open_session() -> Session:
        session = entrance.open_session(options)
        if behaviour.dies_after:
            session.outbox._recorder = MortalRecorder(session.outbox._recorder, dies_after=behaviour.dies_after)
        return session

    window = MainWindow(
        open_session=open_session,
        lanes=lanes,
        theme=Theme(app, settings.theme),
        settings=settings,
    )
    reviewer = Reviewer(window=window, lanes=lanes, behaviour=behaviour)

    def hear(number: int, _frame: FrameType | None) -> None:
        reviewer.hear(
            {signal.SIGUSR1: "close", signal.SIGUSR2: "decide", signal.SIGHUP: "retry"}[signal.Signals(number)]
        )

    for wish in (signal.SIGUSR1, signal.SIGUSR2, signal.SIGHUP):
        signal.signal(wish, hear)
    window.connect_session()
    window.show()
    report("painted")
    return app.exec()


def _tell_crash(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    report("crash", error="".join(traceback.format_exception(kind, error, trace))[-3000:])
    os._exit(70)


def main() -> None:
    """Open windows until stdin ends."""
    _warm_up()
    for line in sys.stdin:
        pid = os.fork()
        if pid == 0:
            sys.excepthook = _tell_crash
            report("opened", pid=os.getpid())
            status = run(json.loads(line))
            QApplication.processEvents()
            os._exit(status)
        report("ended", status=_await_end(pid))


def _await_end(pid: int) -> int:
    """Wait for a window's end and return its status; when the test is gone, the window goes too."""
    test = os.getppid()
    while True:
        ended, status = os.waitpid(pid, os.WNOHANG)
        if ended:
            return os.waitstatus_to_exitcode(status)
        if os.getppid() != test:
            os.kill(pid, signal.SIGKILL)
        time.sleep(0.002)


def _warm_up() -> None:
    """Import what a session imports when it opens."""
    from edumanage_desktop.adapters import journal, local_drafts  # noqa: F401 (imported once, for every fork)
    from edumanage_desktop.adapters.database import acts, queue  # noqa: F401 (imported once, for every fork)
    from edumanage_desktop.adapters.file_store import local, session_cache  # noqa: F401 (imported once, for every fork)
    from edumanage_desktop.adapters.platform import opening  # noqa: F401 (imported once, for every fork)


if __name__ == "__main__":
    main()
