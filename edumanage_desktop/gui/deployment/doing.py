"""What a person does on the tab of deployments: each asks for what it needs, and then begins a job."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from edumanage_desktop.domain.backups import AccountRefused
from edumanage_desktop.domain.deployments import Line, Step
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.backups.asking import AskingDialog
from edumanage_desktop.gui.backups.repository import OpenRepository
from edumanage_desktop.gui.backups.secrets_asked import AccountDialog
from edumanage_desktop.gui.deployment import plans
from edumanage_desktop.gui.deployment.rollback_dialog import RollbackDialog
from edumanage_desktop.gui.deployment.upgrade_dialog import UpgradeDialog
from edumanage_desktop.gui.dressing import above
from edumanage_desktop.gui.in_turns import open_in_turns
from edumanage_desktop.gui.jobs.desk import JobsDesk
from edumanage_desktop.gui.jobs.job import Job, JobPlan
from edumanage_desktop.gui.tasks import TaskLanes
from edumanage_desktop.services.administration import SchemaReport
from edumanage_desktop.services.deployment.rolling_back import RollbackPlan
from edumanage_desktop.services.deployment.upgrading import UpgradePlan


class DeploymentDoing(QObject):
    """One question at a time stands over the tab; on a server the schema is changed by an administrator of it."""

    ended = Signal(str)
    """A job has ended, and what it came to."""

    def __init__(
        self,
        *,
        repository: OpenRepository,
        jobs: JobsDesk,
        lanes: TaskLanes,
        tell_line: Callable[[Line], object],
        tell_step: Callable[[Step], object],
        section: QWidget,
    ) -> None:
        super().__init__(section)
        self._repository, self._jobs, self._lanes, self._section = repository, jobs, lanes, section
        self._tell_line, self._tell_step = tell_line, tell_step
        self.dialog: AskingDialog | None = None

    def check(self) -> bool:
        """Check every line; return whether that was begun."""
        return self._start(plans.check(self._repository, self._tell_line)) is not None

    def name_administrator(self, then: Callable[[], object]) -> None:
        """Ask for the administrator of the server, and go on."""
        if not self._asks_account(then):
            then()

    def upgrade(self, status: SchemaReport | None) -> None:
        """Ask how, and upgrade."""
        if status is None or self._asks_account(partial(self.upgrade, status)):
            return
        dialog = UpgradeDialog(
            status=status,
            server=self._repository.room.server,
            has_backups=plans.desk_of(self._repository) is not None,
            parent=above(self._section),
        )

        def begin(plan: UpgradePlan) -> None:
            self._start(plans.upgrade(self._repository, plan, self._tell_step))

        dialog.chosen.connect(begin)
        self._open(dialog)

    def roll_back(self) -> None:
        """Show what each way back would lose, ask for the reason, and go back."""
        if self._asks_account(self.roll_back):
            return
        dialog = RollbackDialog(repository=self._repository, lanes=self._lanes, parent=above(self._section))

        def begin(plan: RollbackPlan, by_restore: bool) -> None:
            self._start(plans.roll_back(self._repository, plan, self._tell_step, by_restore=by_restore))

        dialog.chosen.connect(begin)
        self._open(dialog)

    def leave(self) -> None:
        """Take away what is asked."""
        if self.dialog is not None:
            self.dialog.reject()

    def _asks_account(self, then: Callable[[], object]) -> bool:
        """Ask for an administrator of the server where none is known, and go on with `then`."""
        repository = self._repository
        if not repository.room.server or repository.administrator is not None:
            return False
        server = wording.isolated(wording.plain(repository.room.server))
        intro = self.tr(
            "On the server {server} the schema is changed, and a change tried beforehand, by an administrator of the"
            " server, such as root. Its password is kept in memory until you sign out."
        )
        dialog = AccountDialog(intro=intro.format(server=server), login="root", parent=above(self._section))

        def go_on() -> None:
            repository.administrator = dialog.account()
            dialog.accept()
            then()

        dialog.asked.connect(go_on)
        self._open(dialog)
        return True

    def _start(self, plan: JobPlan) -> Job | None:
        job = self._jobs.start(plan)
        if job is not None:
            self._jobs.open(takes_keyboard=False)
            job.ended.connect(partial(self._end, job))
        return job

    def _end(self, job: Job) -> None:
        if isinstance(job.error, AccountRefused):
            self._repository.administrator = None
        self.ended.emit(job.words)

    def _open(self, dialog: AskingDialog) -> None:
        if self.dialog is not None:
            dialog.deleteLater()
            return
        self.dialog = dialog
        dialog.finished.connect(partial(self._close, dialog))
        open_in_turns(dialog, *dialog.parts())

    def _close(self, dialog: AskingDialog, _result: int) -> None:
        self.dialog = None
        dialog.deleteLater()
