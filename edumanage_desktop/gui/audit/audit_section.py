"""The security audit in a tab: when the last one was, another one as a job, what it found, and its signed report."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QFileDialog, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from edumanage_desktop.domain.audit import CheckedReport, Gravity, SignedReport
from edumanage_desktop.domain.backups import AccountRefused
from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.announcing import announce
from edumanage_desktop.gui.audit.finding_details import FindingDetails
from edumanage_desktop.gui.audit.finding_table import FindingModel, columns
from edumanage_desktop.gui.backups.secrets_asked import AccountDialog
from edumanage_desktop.gui.button_rows import ButtonRows
from edumanage_desktop.gui.divided import Divided
from edumanage_desktop.gui.dressing import above
from edumanage_desktop.gui.guide.book import PLACE_PROPERTY, GuidePlace
from edumanage_desktop.gui.jobs.desk import JobsDesk
from edumanage_desktop.gui.jobs.job import Job, JobEnd, JobPlan
from edumanage_desktop.gui.maintenance.task_table import record_words
from edumanage_desktop.gui.notice import NoticePage
from edumanage_desktop.gui.people.table import RecordView
from edumanage_desktop.gui.sign_in.card import text_label
from edumanage_desktop.gui.tab_stops import order_tab_stops
from edumanage_desktop.gui.tabbed_page import TabSection
from edumanage_desktop.gui.tasks import Lane, TaskLanes, Ticket
from edumanage_desktop.gui.text_size import scaled
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.services.audit.auditing import audited, record, recorded_counts
from edumanage_desktop.services.audit.room import AuditRoom
from edumanage_desktop.services.backup.job_watch import JobWatch
from edumanage_desktop.services.backup.room import Account, as_account
from edumanage_desktop.services.maintenance.calendar import TaskRecord

_KEY = "audit"
_LEFT_PX, _RIGHT_PX = 440, 300
_STOPPED = Sentence("The audit was stopped. Nothing was recorded; the task is still to be done.")


class AuditSection(TabSection):
    """See the module. An audit goes on while its person is elsewhere; nothing is typed here that could be lost."""

    def __init__(
        self, *, room: AuditRoom, jobs: JobsDesk, lanes: TaskLanes, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty(PLACE_PROPERTY, str(GuidePlace.AUDIT))
        self._room, self._jobs, self._lanes, self._theme = room, jobs, lanes, theme
        self._reading: Ticket | None = None
        self._saving = False
        self._account: Account | None = None
        self._earlier: CheckedReport | None = None
        self.made: SignedReport | None = None
        """The report of the last audit of this window."""
        self.dialog: AccountDialog | None = None
        self.model = FindingModel(theme, self)
        self._left = QWidget(self)
        self._states = QStackedWidget(self._left)
        self.view = RecordView(self.model, columns(), self.tr("What the audit found"), self._states)
        self.notice = NoticePage(self._states)
        self.last = text_label("", "secondary", self._left)
        self.last.setAccessibleDescription(self.tr("When the last audit was, and by whom"))
        self.message = text_label("", "secondary", self._left)
        self.message.setAccessibleDescription(self.tr("What happened"))

    def make_rest(self) -> None:
        """Make the buttons and what stands beside the table, and put all of it together."""
        self.start_button = QPushButton(self.tr("Audit now"), self._left)
        self.start_button.setProperty("kind", "primary")
        self.stop_button = QPushButton(self.tr("Stop"), self._left)
        self.save_button = QPushButton(self.tr("Save report…"), self._left)
        self.save_button.setToolTip(self.tr("The pages as PDF, and beside them the signed file that proves them"))
        self.compare_button = QPushButton(self.tr("Compare with a report…"), self._left)
        self.compare_button.setToolTip(
            self.tr("The signed file of an earlier audit: what the history held then must still be there")
        )
        for button in (self.start_button, self.stop_button, self.compare_button, self.save_button):
            button.setAccessibleName(button.text())
        self.as_administrator = QCheckBox(self.tr("As an administrator of the server, too"), self._left)
        self.as_administrator.setToolTip(self.tr("Such as root, who alone sees accounts, rights and rules there"))
        self.as_administrator.setAccessibleName(self.as_administrator.text())
        self.as_administrator.setChecked(bool(self._room.server))
        self.as_administrator.setVisible(bool(self._room.server))
        self.splitter = Divided(theme=self._theme, parent=self)
        self.details = FindingDetails(theme=self._theme, parent=self.splitter)
        self._lay_out()
        self.view.current_changed.connect(self.details.show_finding)
        self.start_button.clicked.connect(self.start)
        self.stop_button.clicked.connect(self._stop)
        self.compare_button.clicked.connect(self._choose_earlier)
        self.save_button.clicked.connect(self._choose_place)
        self._jobs.changed.connect(self._show_buttons)
        self._show_nothing()
        self.details.show_finding(None)
        self._show_buttons()

    def read(self) -> None:
        """Read anew when the last audit was."""
        if self._reading is not None:
            self._reading.cancel()
        self._reading = self._lanes.run(self, self._room.last).success(self._show_last).failure(self._fail).start()

    def is_settled(self) -> bool:
        """Return whether nothing is being read, audited or saved."""
        return self._reading is None and not self._saving and self._jobs.running_at(_KEY) is None

    def take_keyboard(self) -> None:
        """Put the keyboard into the table, or on the button while there is nothing in it."""
        (self.view if self.model.records else self.start_button).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def save(self) -> None:
        """Save the report."""
        if self.save_button.isEnabled():
            self._choose_place()

    def has_unsaved(self) -> bool:
        """Return that nothing is: the report can be made again, and its record stands."""
        return False

    def forget_unsaved(self) -> None:
        """Nothing is typed here."""

    def start(self) -> None:
        """Audit; on a server ask first as which administrator of it, where that is wanted."""
        if self._room.server and self.as_administrator.isChecked() and self._account is None:
            self._ask_account()
            return
        self._say("")
        job = self._jobs.start(self._plan())
        if job is not None:
            self._jobs.open(takes_keyboard=False)
            job.ended.connect(partial(self._end, job))
        self._show_buttons()

    def save_as(self, path: Path) -> None:
        """Write the report into new files."""
        if self.made is None or self._saving:
            return
        self._saving = True
        self._say(self.tr("Writing…"))
        work = partial(self._room.save, self.made, path)
        writing = self._lanes.run(self, work).on(Lane.REPOSITORY)
        writing.success(self._written).failure(self._not_written).unexpected(self._end_saving).start()
        self._show_buttons()

    def compare_with(self, path: Path) -> None:
        """Let the next audit compare the history with an earlier report, once that is as it was signed."""
        if self._saving:
            return
        self._saving = True
        checking = self._lanes.run(self, partial(self._room.check, path)).on(Lane.REPOSITORY)
        checking.success(self._checked).failure(self._not_written).unexpected(self._end_saving).start()
        self._show_buttons()

    def _checked(self, earlier: CheckedReport) -> None:
        self._end_saving()
        self._earlier = earlier
        words = self.tr("The next audit compares the history with the report of {time} by {who}.")
        at = datetime.fromisoformat(str(earlier.document["at"]))
        who = wording.isolated(wording.plain(str(earlier.document["login"])))
        self._say(words.format(time=wording.moment(at), who=who))

    def _plan(self) -> JobPlan:
        room, earlier = self._room, self._earlier
        account = self._account if self.as_administrator.isChecked() else None

        def work(watch: JobWatch) -> tuple[SignedReport, TaskRecord]:
            def do() -> tuple[SignedReport, TaskRecord]:
                with room.open(account) as desk:
                    made = audited(desk, earlier=earlier, progress=watch)
                    return made, record(desk, made)

            return as_account(account, do)

        return JobPlan(title=self.tr("Security audit"), key=_KEY, work=work, say=self._said, stopped=_STOPPED)

    def _said(self, done: tuple[SignedReport, TaskRecord]) -> JobEnd:
        report = done[0].report
        words = self._counted(*(report.count(each) for each in (Gravity.WRONG, Gravity.LOOK, Gravity.NOT_TRIED)))
        return JobEnd(words, is_well=report.is_well)

    def _counted(self, wrong: int, look: int, untried: int) -> str:
        return self.tr("To be mended: {wrong}. To be looked at: {look}. Not looked at: {untried}.").format(
            wrong=wording.number(wrong), look=wording.number(look), untried=wording.number(untried)
        )

    def _end(self, job: Job) -> None:
        if isinstance(job.error, AccountRefused):
            self._account = None
        if job.result is not None:
            self.made, noted = job.result
            self._show_found(self.made)
            self._show_last(noted)
        self._say(job.words)
        self._show_buttons()

    def _show_found(self, made: SignedReport) -> None:
        self.details.show()
        self.model.show_records(made.report.by_gravity())
        self._states.setCurrentWidget(self.view)
        self.view.go_to(0)

    def _show_nothing(self) -> None:
        self.notice.show_notice(
            theme=self._theme,
            icon_name="search",
            title=self.tr("Nothing was audited in this window yet"),
            sentence=self.tr(
                "An audit looks at access, rights, files, the way to the database, versions and the history, changes"
                " nothing, and ends in a signed report."
            ),
        )
        self._states.setCurrentWidget(self.notice)
        self.details.hide()

    def _show_last(self, found: TaskRecord | None) -> None:
        self._reading = None
        words = self.tr("No audit was recorded yet.")
        if found is not None:
            counts = recorded_counts(found.result)
            told = found if counts is None else replace(found, result=self._counted(*counts))
            words = self.tr("Last audit: {record}").format(record=record_words(told))
        self.last.setText(words)

    def _fail(self, error: EduManageError) -> None:
        self._reading = None
        self.last.setText(wording.said(error.sentence))

    def _stop(self) -> None:
        job = self._jobs.running_at(_KEY)
        if job is not None:
            job.stop()

    def _ask_account(self) -> None:
        if self.dialog is not None:
            return
        intro = self.tr(
            "On the server {server} accounts, rights and rules are seen by an administrator of the server, such as"
            " root. Its password is kept in memory until you sign out."
        )
        server = wording.isolated(wording.plain(self._room.server))
        self.dialog = AccountDialog(intro=intro.format(server=server), login="root", parent=above(self))
        self.dialog.asked.connect(self._take_account)
        self.dialog.finished.connect(self._close_dialog)
        self.dialog.open()

    def _take_account(self) -> None:
        if self.dialog is not None:
            self._account = self.dialog.account()
            self.dialog.accept()
            self.start()

    def _close_dialog(self) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.deleteLater()

    def _choose_earlier(self) -> None:
        name, _kind = QFileDialog.getOpenFileName(
            self.window(), self.tr("Compare with a report"), str(Path.home()), "*.json"
        )
        if name:
            self.compare_with(Path(name))

    def _choose_place(self) -> None:
        if self.made is None:
            return
        suggestion = str(Path.home() / f"{self.tr('security-audit')}-{self.made.report.at:%Y-%m-%d}.pdf")
        name, _kind = QFileDialog.getSaveFileName(
            self.window(),
            self.tr("Save the report"),
            suggestion,
            "*.pdf",
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if name:
            self.save_as(Path(name) if Path(name).suffix else Path(f"{name}.pdf"))

    def _written(self, paths: Sequence[Path]) -> None:
        self._end_saving()
        self._say(self.tr("Written: {paths}").format(paths=wording.listed(str(path) for path in paths)))

    def _not_written(self, error: EduManageError) -> None:
        self._end_saving()
        self._say(wording.said(error.sentence))

    def _end_saving(self) -> None:
        self._saving = False
        self._show_buttons()

    def _say(self, words: str) -> None:
        self.message.setText(words)
        self.message.setVisible(bool(words))
        announce(self.message, words)

    def _show_buttons(self) -> None:
        is_running = self._jobs.running_at(_KEY) is not None
        self.start_button.setEnabled(not is_running)
        self.as_administrator.setEnabled(not is_running)
        self.stop_button.setVisible(is_running)
        self.compare_button.setEnabled(not is_running and not self._saving)
        self.save_button.setEnabled(self.made is not None and not is_running and not self._saving)

    def _lay_out(self) -> None:
        self._states.addWidget(self.view)
        self._states.addWidget(self.notice)
        buttons = ButtonRows((self.start_button, self.stop_button, self.compare_button, self.save_button), self._left)
        column = QVBoxLayout(self._left)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(10)
        for part in (self.last, self._states, self.as_administrator, buttons, self.message):
            column.addWidget(part, 1 if part is self._states else 0)
        self.splitter.addWidget(self._left)
        self.splitter.addWidget(self.details)
        self._left.setMinimumWidth(_LEFT_PX)
        self.details.setMinimumWidth(scaled(_RIGHT_PX))
        for at, share in enumerate((3, 2)):
            self.splitter.setStretchFactor(at, share)
        self.splitter.setSizes([640, 360])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.splitter)
        order_tab_stops(
            self.view, self.as_administrator, self.start_button, self.stop_button, self.compare_button, self.save_button
        )
