"""The program's test of itself: the real window, without a screen, on a database made for it."""

from collections.abc import Callable
from dataclasses import asdict, dataclass
from time import monotonic
from typing import Any

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer

from edumanage_desktop.domain.acts import ActKind
from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.domain.statuses import Status
from edumanage_desktop.gui.languages import OWN_NAMES, Language, Translations
from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.gui.workspace import Workspace
from edumanage_desktop.services.session import Session

_PATIENCE_SECONDS = 30.0
_REST_MS = 600


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that must work, and what was seen."""

    name: str
    ok: bool
    detail: str


class SelfCheck:
    """Goes through the window like a reviewer; one failed check does not stop the next."""

    def __init__(
        self, *, window: MainWindow, open_elsewhere: Callable[[], Session], translations: Translations
    ) -> None:
        self._window = window
        self._open_elsewhere = open_elsewhere
        self._translations = translations
        self._checks: list[Check] = []

    def run(self) -> dict[str, Any]:
        """Return `ok` and `checks`, a list of `name`, `ok`, `detail`."""
        self._window.show()
        self._window.connect_session()
        self._check("the window opens its queue", self._open_queue)
        self._check("a PDF is previewed in a process of its own", self._preview_pdf)
        self._check("a decision is recorded in the database", self._record_decision)
        self._check("every language is spoken", self._speak)
        return {"ok": all(check.ok for check in self._checks), "checks": [asdict(check) for check in self._checks]}

    def _speak(self) -> str:
        said = []
        try:
            for language in OWN_NAMES:
                self._translations.speak(language)
                said.append(QCoreApplication.translate("Actions", "Search"))
        finally:
            self._translations.speak(Language.ENGLISH)
        if len(set(said)) < len(OWN_NAMES):
            raise LookupError(f"a language is missing: {said}")
        return ", ".join(said)

    def _check(self, name: str, work: Callable[[], str]) -> None:
        try:
            self._checks.append(Check(name, True, work()))
        except (EduManageError, TimeoutError, LookupError) as error:
            self._checks.append(Check(name, False, str(error) or type(error).__name__))

    def _open_queue(self) -> str:
        self._wait(lambda: self._window.workspace is not None, "the session")
        self._settle()
        return f"{self._workspace().queue.model.total} submissions"

    def _preview_pdf(self) -> str:
        pages: list[bool] = []
        workspace = self._workspace()
        workspace.pane.preview.page_shown.connect(lambda: pages.append(True))
        workspace.queue.filters.search.setText("report.pdf")
        self._pause()
        self._settle()
        self._wait(lambda: bool(pages), "the first page")
        return workspace.pane.form.files.currentText()

    def _record_decision(self) -> str:
        workspace = self._workspace()
        workspace.queue.filters.choose_statuses(frozenset({str(Status.SUBMITTED)}))
        workspace.queue.filters.search.clear()
        self._pause()
        self._settle()
        shown = workspace.pane.shown_id()
        if shown is None:
            raise LookupError("nothing undecided is in the queue")
        workspace.decisions.press_button(ActKind.APPROVE)
        self._wait(lambda: workspace.desk.open_count() == 0, "the database's answer")
        elsewhere = self._open_elsewhere()
        try:
            details = elsewhere.reader.details(shown)
        finally:
            elsewhere.close()
        if details is None or details.submission.status != Status.APPROVED:
            raise LookupError(f"submission {shown} is not approved in the database: {workspace.strip.message()}")
        return f"submission {shown}, version {details.submission.version}"

    def _workspace(self) -> Workspace:
        if self._window.workspace is None:
            raise LookupError(self._window.form.notice.sentence() or "the session is not open")
        return self._window.workspace

    def _settle(self) -> None:
        workspace = self._workspace()
        self._wait(workspace.queue.is_settled, "the queue")
        self._wait(lambda: workspace.pane.shown_id() is not None, "the review pane")
        self._wait(lambda: workspace.pane.shown_id() == workspace.queue.current_id, "the selected submission")

    def _pause(self) -> None:
        loop = QEventLoop()
        QTimer.singleShot(_REST_MS, loop.quit)
        loop.exec()

    def _wait(self, condition: Callable[[], bool], what: str) -> None:
        until = monotonic() + _PATIENCE_SECONDS
        while not condition():
            if monotonic() > until:
                raise TimeoutError(f"waited in vain for {what}")
            loop = QEventLoop()
            QTimer.singleShot(10, loop.quit)
            loop.exec()
