"""An upgrade, step by step: a window, a backup behind it, the migration, the verification, and people back at work."""

from dataclasses import dataclass
from threading import Event

from edumanage_desktop.domain.deployments import Deployment, DeploymentKind, DeploymentNotReady, StepName
from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.domain.step_outcomes import StepCode
from edumanage_desktop.services.backup.progress import Progress, Stage, no_progress
from edumanage_desktop.services.deployment.checklist import deployed
from edumanage_desktop.services.deployment.desk import DeploymentDesk
from edumanage_desktop.services.deployment.journal import Journal, ToldStep, require_window, unfinished
from edumanage_desktop.services.deployment.newest_backup import newest_backup
from edumanage_desktop.services.verification.checks import Verification
from edumanage_desktop.services.verification.verifying import Tell

WINDOW, MIGRATING, VERIFYING = "maintenance window", "migration", "verification"
"""What an upgrade says that it does, besides what a backup tells."""
_TAKEN_ELSEWHERE = Sentence(
    "Here a backup is taken by an account with the role 'backup'. Nothing was changed; take and verify one, then"
    " upgrade with that one behind it."
)


@dataclass(frozen=True, slots=True)
class UpgradePlan:
    """What a person chose: for how many minutes a window is opened where none is, or that it goes without one.

    `takes_backup` takes one now; otherwise the newest has to be fresh and proven.
    """

    window_minutes: int | None = None
    goes_without_window: bool = False
    stops_portal: bool = False
    takes_backup: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True)
class Deployed:
    """What came of a deployment; `verification` is None where it could not be made by this program."""

    deployment: Deployment
    verification: Verification | None = None

    @property
    def is_well(self) -> bool:
        """Return whether it ended well."""
        return self.deployment.is_well


class Upgrade:
    """Upgrades once; `run` may be called once. `progress` may stop it until the migration begins, by raising."""

    def __init__(
        self,
        *,
        desk: DeploymentDesk,
        tell: ToldStep = lambda _step: None,
        tell_check: Tell = lambda _check: None,
        progress: Progress = no_progress,
        follow: Progress | None = None,
    ) -> None:
        """`follow` is told how far it is once it cannot be stopped any more."""
        self._desk, self._tell, self._tell_check = desk, tell, tell_check
        self._progress, self._follow = progress, follow or no_progress

    def run(self, plan: UpgradePlan) -> Deployed:
        """Upgrade, or go on with an upgrade that was interrupted; return what came of it.

        Raises `DeploymentNotReady`, `DeploymentBusy`, `Refused` and `BackupCancelled`, with the schema as it was; and
        the `DatabaseError`s, after which the next one goes on. What was refused before anything was changed is not
        recorded.
        """
        desk = self._desk
        desk.schema.check()
        desk.schema.check_rights()
        with desk.schema.alone():
            status = deployed(desk)
            self._require_window(plan)
            journal = self._journal(plan, status.revision or "", status.head)
            if not journal.deployment.has(StepName.MIGRATING):
                self._prepare(plan, journal)
                journal.note(StepName.MIGRATING)
            if not journal.deployment.has(StepName.MIGRATED):
                self._follow(Stage(MIGRATING, 0, None, 0))
                desk.schema.upgrade()
                journal.note(StepName.MIGRATED, StepCode.SCHEMA, revision=desk.schema.status().revision)
            self._follow(Stage(VERIFYING, 0, None, 0))
            found = desk.verify(self._tell_check, Event())
            note_verification(journal, found)
            if found.is_well:
                journal.end_window()
            journal.note(StepName.ENDED, is_well=found.is_well)
        return Deployed(journal.read_back(), found)

    def _journal(self, plan: UpgradePlan, revision: str, head: str) -> Journal:
        begun = unfinished(self._desk)
        if begun is None:
            self._require_backup(plan)
            return Journal.begun(
                self._desk, self._tell, kind=DeploymentKind.UPGRADE, revision=revision, to=head, reason=plan.note
            )
        if begun.first.kind.is_rollback:
            raise DeploymentNotReady(
                Sentence(
                    "A way back that {login} began came to no end. Nothing was changed; go on with it first: deploy"
                    " rollback.",
                    login=begun.first.login,
                )
            )
        return Journal.gone_on(self._desk, self._tell, begun)

    def _require_window(self, plan: UpgradePlan) -> None:
        """Raise `DeploymentUnclear` where it has still to be chosen."""
        begun = unfinished(self._desk)
        if begun is None or not begun.has(StepName.MIGRATING):
            require_window(self._desk, plan.window_minutes, goes_without=plan.goes_without_window)

    def _require_backup(self, plan: UpgradePlan) -> None:
        if not plan.takes_backup:
            require_backup(self._desk)
        elif self._desk.take_backup is None:
            raise DeploymentNotReady(_TAKEN_ELSEWHERE)

    def _prepare(self, plan: UpgradePlan, journal: Journal) -> None:
        """Do all that comes before the migration; what hinders or stops it ends the deployment."""
        try:
            journal.open_window(
                plan.window_minutes, goes_without=plan.goes_without_window, stops_portal=plan.stops_portal
            )
            self._progress(Stage(WINDOW, 0, None, 0))
            snapshot = self._back_up() if plan.takes_backup else require_backup(self._desk)
            journal.note(StepName.BACKUP, snapshot=snapshot)
            self._progress(Stage(WINDOW, 0, None, 0))
        except EduManageError as error:
            journal.stop(error.sentence)
            raise

    def _back_up(self) -> str:
        if self._desk.take_backup is None:
            raise DeploymentNotReady(_TAKEN_ELSEWHERE)
        return self._desk.take_backup(self._progress).snapshot


def require_backup(desk: DeploymentDesk) -> str:
    """Return the newest backup; raises `DeploymentNotReady` unless it can stand behind a deployment."""
    found = newest_backup(desk)
    if found.faults:
        fault = found.faults[0]
        raise DeploymentNotReady(Sentence("{what} Nothing was changed. {remedy}", what=fault.what, remedy=fault.remedy))
    assert found.listing is not None
    return found.listing.manifest.snapshot


def note_verification(journal: Journal, found: Verification) -> None:
    """Record what a verification found."""
    wrong = [str(check.name) for check in found.checks if not check.ok]
    if wrong:
        journal.note(StepName.VERIFIED, StepCode.CHECKS_WRONG, is_well=False, checks=wrong)
    else:
        journal.note(StepName.VERIFIED, StepCode.CHECKS_WELL, number=len(found.checks))
