"""The ways back: down the schema where nothing is lost by it, or to a backup in place; each with its reason."""

from collections.abc import Sequence
from dataclasses import dataclass
from threading import Event

from edumanage_desktop.domain.deployments import (
    LONGEST_REASON,
    Deployment,
    DeploymentKind,
    DeploymentNotReady,
    DeploymentUnclear,
    RollbackLoses,
    Step,
    StepName,
    deployments,
    one_line,
)
from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.domain.sentences import Sentence, counted
from edumanage_desktop.domain.step_outcomes import StepCode
from edumanage_desktop.services.backup.desk import BackupDesk
from edumanage_desktop.services.backup.in_place import ActFate, KeptDatabase, Outlook, counts_of
from edumanage_desktop.services.backup.progress import Progress, Stage, no_progress
from edumanage_desktop.services.deployment.checklist import deployed
from edumanage_desktop.services.deployment.desk import DeploymentDesk, Loss
from edumanage_desktop.services.deployment.journal import Journal, ToldStep, require_window, unfinished
from edumanage_desktop.services.deployment.step_words import would_lose
from edumanage_desktop.services.deployment.upgrading import MIGRATING, VERIFYING, WINDOW, Deployed, note_verification
from edumanage_desktop.services.verification.checks import Verification
from edumanage_desktop.services.verification.verifying import Tell

_LISTED_LOSSES = 5


@dataclass(frozen=True, slots=True)
class RollbackPlan:
    """What a person chose: why, and the window as of an upgrade.

    `to` is the revision of a way down, None for the one before the last upgrade. `snapshot` is the backup to restore,
    None for the one that stood behind the last upgrade, else the newest; `replays` does the lost acts again.
    """

    reason: str
    to: str | None = None
    snapshot: str | None = None
    replays: bool = False
    window_minutes: int | None = None
    goes_without_window: bool = False
    stops_portal: bool = False


@dataclass(frozen=True, slots=True)
class RolledBack(Deployed):
    """What came of a way back; `fates` are those of the acts that were done again."""

    fates: tuple[ActFate, ...] = ()


class RollBack:
    """Rolls back once. `progress` may stop it, by raising, until something is migrated or switched."""

    def __init__(
        self,
        *,
        desk: DeploymentDesk,
        tell: ToldStep = lambda _step: None,
        tell_check: Tell = lambda _check: None,
        progress: Progress = no_progress,
        follow: Progress | None = None,
    ) -> None:
        self._desk, self._tell, self._tell_check = desk, tell, tell_check
        self._progress, self._follow = progress, follow or no_progress

    def revision_before(self) -> str:
        """Return where a way down leads by default; raises `DeploymentNotReady` where there is nothing before."""
        begun = unfinished(self._desk)
        if begun is not None and _broke_off(begun):
            return begun.first.revision
        current = deployed(self._desk).revision or ""
        for each in deployments(self._desk.log.steps()):
            is_upgrade = each.first.kind is DeploymentKind.UPGRADE and each.has(StepName.MIGRATED)
            if is_upgrade and each.first.to == current and each.first.revision != current:
                return each.first.revision
        before = self._desk.schema.before(current)
        if before is None:
            raise DeploymentNotReady(Sentence("There is no schema before this one. Nothing was changed."))
        return before

    def snapshot_before(self) -> str:
        """Return which backup is restored by default: the one behind the last upgrade, else the newest."""
        upgrades = (each for each in deployments(self._desk.log.steps()) if each.first.kind is DeploymentKind.UPGRADE)
        last = next((each for each in upgrades if each.has(StepName.MIGRATED)), None)
        return (None if last is None else last.snapshot) or self._backups().latest()

    def is_interrupted(self) -> bool:
        """Return whether a restore was begun that came to no end, and is gone on with."""
        begun = unfinished(self._desk)
        return begun is not None and begun.first.kind is DeploymentKind.RESTORE

    def outlook(self, snapshot: str) -> Outlook:
        """Return what restoring a backup would lose; raises as `InPlaceRestore.outlook`."""
        self._desk.schema.check()
        return self._desk.restore(no_progress).outlook(snapshot)

    def losses(self, to: str) -> tuple[Loss, ...]:
        """Return what a way down would lose."""
        self._desk.schema.check()
        return tuple(self._desk.schema.losses(to))

    def by_way_down(self, plan: RollbackPlan) -> RolledBack:
        """Take the schema down, or go on with a way down that was interrupted; return what came of it.

        Raises `RollbackLoses`, `DeploymentNotReady`, `DeploymentBusy`, `Refused` and `BackupCancelled` with the schema
        as it was, and the `DatabaseError`s, after which the next one goes on.
        """
        reason = self._require(plan)
        with self._desk.schema.alone():
            current = deployed(self._desk).revision or ""
            to_before = self.revision_before()
            self._require_window(plan, DeploymentKind.WAY_DOWN)
            begun = self._begun(DeploymentKind.WAY_DOWN)
            if begun is None:
                to = plan.to or to_before
                if not self._follows_broken_off():
                    self._require_below(to, current)
                self._require_no_loss(to)
                journal = Journal.begun(
                    self._desk, self._tell, kind=DeploymentKind.WAY_DOWN, revision=current, to=to, reason=reason
                )
            else:
                journal = Journal.gone_on(self._desk, self._tell, begun)
            if not journal.deployment.has(StepName.MIGRATING):
                self._open_window(plan, journal)
            self._go_down(journal)
            return self._end(journal)

    def by_restore(self, plan: RollbackPlan) -> RolledBack:
        """Restore a backup in place and go down to its schema, or go on with what was interrupted.

        Where the way down would lose something the schema stays as it is, which is said. Raises as `by_way_down`,
        and as `InPlaceRestore.run`.
        """
        reason = self._require(plan)
        with self._desk.schema.alone():
            status = deployed(self._desk)
            self._require_window(plan, DeploymentKind.RESTORE)
            begun = self._begun(DeploymentKind.RESTORE)
            if begun is None:
                snapshot = plan.snapshot or self.snapshot_before()
                to = self._backups().repository().manifest(snapshot).origin.revision
                journal = Journal.begun(
                    self._desk, self._tell, kind=DeploymentKind.RESTORE, revision=status.revision or "", to=to,
                    reason=reason, snapshot=snapshot,
                )  # fmt: skip
            else:
                journal = Journal.gone_on(self._desk, self._tell, begun)
            fates: tuple[ActFate, ...] = ()
            if not journal.deployment.has(StepName.MIGRATING):
                kept = self._restored(plan, journal)
                if plan.replays and not journal.deployment.has(StepName.REPLAYED):
                    fates = self._replay(journal, kept)
            if journal.first.to < (self._desk.schema.status().revision or ""):
                self._go_down_after(journal)
            return self._end(journal, fates)

    def _require(self, plan: RollbackPlan) -> str:
        self._desk.schema.check()
        self._desk.schema.check_rights()
        reason = one_line(plan.reason)
        if not reason or len(reason) > LONGEST_REASON:
            raise DeploymentUnclear(
                Sentence(
                    "A way back needs its reason, in at most {letters} letters. Nothing was changed; say why.",
                    letters=LONGEST_REASON,
                )
            )
        return reason

    def _require_window(self, plan: RollbackPlan, kind: DeploymentKind) -> None:
        """Raise `DeploymentUnclear` where it has still to be chosen."""
        begun = unfinished(self._desk)
        is_same = begun is not None and begun.first.kind is kind
        if not (is_same and begun and (begun.has(StepName.MIGRATING) or begun.has(StepName.RESTORING))):
            require_window(self._desk, plan.window_minutes, goes_without=plan.goes_without_window)

    def _begun(self, kind: DeploymentKind) -> Deployment | None:
        """Return what was interrupted of the same kind; what another left before it changed anything is closed."""
        begun = unfinished(self._desk)
        if begun is None or begun.first.kind is kind:
            return begun
        is_taken_back = kind is DeploymentKind.WAY_DOWN and begun.first.kind is DeploymentKind.UPGRADE
        if (_broke_off(begun) and not is_taken_back) or begun.has(StepName.RESTORING):
            raise DeploymentNotReady(
                Sentence(
                    "A deployment ({kind}) that {login} began was interrupted in the middle. Nothing was changed; go on"
                    " with it first: deploy upgrade, or deploy rollback as it was begun.",
                    kind=begun.first.kind,
                    login=begun.first.login,
                )
            )
        Journal.gone_on(self._desk, self._tell, begun).note(
            StepName.STOPPED, StepCode.ROLLED_BACK_INSTEAD, is_well=False
        )
        return None

    def _require_below(self, to: str, current: str) -> None:
        if to != "base" and to >= current:
            raise DeploymentNotReady(
                Sentence(
                    "Schema {to} is not below {revision}, which this database has. Nothing was changed.",
                    to=to,
                    revision=current,
                )
            )

    def _require_no_loss(self, to: str) -> None:
        losses = self._desk.schema.losses(to)
        if losses:
            raise RollbackLoses(loss_sentence(to, losses))

    def _open_window(self, plan: RollbackPlan, journal: Journal) -> None:
        try:
            journal.open_window(
                plan.window_minutes, goes_without=plan.goes_without_window, stops_portal=plan.stops_portal
            )
            self._progress(Stage(WINDOW, 0, None, 0))
        except EduManageError as error:
            journal.stop(error.sentence)
            raise

    def _go_down(self, journal: Journal) -> None:
        if not journal.deployment.has(StepName.MIGRATING):
            journal.note(StepName.MIGRATING)
        if not journal.deployment.has(StepName.MIGRATED):
            self._follow(Stage(MIGRATING, 0, None, 0))
            if self._follows_broken_off(journal):
                self._desk.schema.take_back(journal.first.to)
            else:
                self._desk.schema.downgrade(journal.first.to)
            journal.note(StepName.MIGRATED, StepCode.SCHEMA, revision=self._desk.schema.status().revision)

    def _follows_broken_off(self, journal: Journal | None = None) -> bool:
        """Return whether the last other deployment is an upgrade that broke off within its migration."""
        own = "" if journal is None else journal.first.deployment
        others = (each for each in deployments(self._desk.log.steps()) if each.first.deployment != own)
        last = next(others, None)
        return last is not None and last.first.kind is DeploymentKind.UPGRADE and _broke_off(last)

    def _go_down_after(self, journal: Journal) -> None:
        losses = () if journal.deployment.has(StepName.MIGRATING) else self._desk.schema.losses(journal.first.to)
        if losses:
            journal.note(
                StepName.MIGRATED, StepCode.WOULD_LOSE, is_well=False, to=journal.first.to, what=_named(losses)
            )
        else:
            self._go_down(journal)

    def _restored(self, plan: RollbackPlan, journal: Journal) -> KeptDatabase:
        """Restore, unless that was done before it was interrupted; return the old database."""
        databases, snapshot = self._desk.kept(no_progress), journal.first.snapshot or ""
        if journal.deployment.has(StepName.RESTORED):
            return next(each for each in databases.listed() if each.name == journal.deployment.kept)
        listed = databases.listed()
        restoring = [step for step in journal.deployment.steps if step.name is StepName.RESTORING]
        if restoring and listed and listed[0].name != _newest_kept(restoring[-1]) and listed[0].snapshot == snapshot:
            journal.note(StepName.RESTORED, StepCode.SWITCHED_BEFORE, kept=listed[0].name)
            return listed[0]
        if not restoring:
            self._open_window(plan, journal)
        journal.note(StepName.RESTORING, StepCode.NEWEST_KEPT, name=listed[0].name if listed else "")
        try:
            done = self._desk.restore(self._progress).run(snapshot)
        except EduManageError as error:
            journal.stop(error.sentence)
            raise
        if done.kept is None:
            why = Sentence(
                "The backup is not as it was taken ({what}), so nothing was switched. Choose another backup.",
                what="; ".join(done.wrong[:_LISTED_LOSSES]),
            )
            journal.stop(why)
            raise DeploymentNotReady(why)
        journal.note(StepName.RESTORED, StepCode.ROWS, kept=done.kept.name, number=done.rows)
        return done.kept

    def _replay(self, journal: Journal, kept: KeptDatabase) -> tuple[ActFate, ...]:
        """Do the lost acts again; in a window they would be refused, so it ends first."""
        journal.end_window()
        fates = self._desk.kept(self._follow).replay(kept.name)
        counts = {fate: count for fate, count in counts_of(fates).items() if count}
        is_well = not counts.keys() - {"done", "there"}
        journal.note(StepName.REPLAYED, StepCode.REPLAYED, is_well=is_well, fates=counts)
        return fates

    def _end(self, journal: Journal, fates: tuple[ActFate, ...] = ()) -> RolledBack:
        """Verify, and let people act again where that is well."""
        self._follow(Stage(VERIFYING, 0, None, 0))
        found: Verification | None = None
        if self._desk.schema.status().pending:
            broken = self._desk.schema.broken()
            if broken:
                what = "; ".join(broken[:_LISTED_LOSSES])
                journal.note(StepName.VERIFIED, StepCode.BROKEN, is_well=False, what=what)
            else:
                journal.note(StepName.VERIFIED, StepCode.HOLDS)
        else:
            found = self._desk.verify(self._tell_check, Event())
            note_verification(journal, found)
        is_well = all(step.is_well for step in journal.deployment.steps)
        if journal.deployment.last.is_well and not journal.deployment.has(StepName.WINDOW_ENDED):
            journal.end_window()
        journal.note(StepName.ENDED, StepCode.TO_MONITOR, is_well=is_well)
        return RolledBack(journal.read_back(), found, fates)

    def _backups(self) -> BackupDesk:
        if self._desk.backups is None:
            raise DeploymentNotReady(Sentence("No place of backups is named. Nothing was changed; name it."))
        return self._desk.backups


def _broke_off(deployment: Deployment) -> bool:
    """Return whether it began to migrate and did not come to the end of that."""
    return deployment.has(StepName.MIGRATING) and not deployment.has(StepName.MIGRATED)


def _newest_kept(step: Step) -> str:
    """Return the newest old database before a restore was begun; programs before the codes recorded it as text."""
    return step.said if step.outcome is None else str(step.outcome.values.get("name", ""))


def loss_sentence(to: str, losses: Sequence[Loss]) -> Sentence:
    """Return what a way down would lose, and what to do instead."""
    return would_lose(to, _named(losses))


def _named(losses: Sequence[Loss]) -> str:
    named = ", ".join(f"{each.name} ({counted(each.rows, 'row')})" for each in losses[:_LISTED_LOSSES])
    return named + (f" (+{len(losses) - _LISTED_LOSSES})" if len(losses) > _LISTED_LOSSES else "")
