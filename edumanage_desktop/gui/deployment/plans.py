"""The jobs of deployments: what each does in its thread, and what is said of it."""

from PySide6.QtCore import QCoreApplication

from edumanage_desktop.domain.deployments import Checklist
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.gui.backups.repository import OpenRepository
from edumanage_desktop.gui.deployment import words
from edumanage_desktop.gui.jobs.job import JobPlan
from edumanage_desktop.services.backup.desk import BackupDesk
from edumanage_desktop.services.backup.job_watch import JobWatch
from edumanage_desktop.services.backup.room import as_account
from edumanage_desktop.services.deployment.checklist import Told, check_all
from edumanage_desktop.services.deployment.journal import ToldStep
from edumanage_desktop.services.deployment.rolling_back import RollBack, RollbackPlan, RolledBack
from edumanage_desktop.services.deployment.upgrading import Deployed, Upgrade, UpgradePlan


def _tr(text: str) -> str:
    return QCoreApplication.translate("Deployment", text)


def key_of(repository: OpenRepository) -> str:
    """Return what only one deployment may work on at a time."""
    return f"deployment:{repository.room.identity}"


def desk_of(repository: OpenRepository) -> BackupDesk | None:
    """Return the backups where they can be read, None where no place is named or it is closed."""
    return repository.desk if repository.is_open() and repository.place else None


def check(repository: OpenRepository, tell: Told) -> JobPlan:
    """Return the check of every line."""
    room, backups, account = repository.room, desk_of(repository), repository.administrator

    def work(watch: JobWatch) -> Checklist:
        def do() -> Checklist:
            with room.deployment(backups, account) as desk:
                return check_all(desk, tell=tell, progress=watch)

        return as_account(account, do)

    return JobPlan(
        title=_tr("Pre-deployment checklist"),
        key=key_of(repository),
        work=work,
        say=words.end_of_check,
        stopped=Sentence("The check was stopped, and the copy is removed. Nothing that is in use was touched."),
    )


def upgrade(repository: OpenRepository, plan: UpgradePlan, tell: ToldStep) -> JobPlan:
    """Return an upgrade; it can be cancelled until the migration begins."""
    room, backups, account = repository.room, desk_of(repository), repository.administrator

    def work(watch: JobWatch) -> Deployed:
        def do() -> Deployed:
            with room.deployment(backups, account) as desk:
                return Upgrade(desk=desk, tell=tell, progress=watch, follow=watch.follow).run(plan)

        return as_account(account, do)

    return JobPlan(
        title=_tr("Upgrade"),
        key=key_of(repository),
        work=work,
        say=words.end_of_upgrade,
        stopped=Sentence("The upgrade was stopped before the migration. The schema is as it was."),
    )


def roll_back(repository: OpenRepository, plan: RollbackPlan, tell: ToldStep, *, by_restore: bool) -> JobPlan:
    """Return a way back; it can be cancelled until something is migrated or switched."""
    room, backups, account = repository.room, desk_of(repository), repository.administrator

    def work(watch: JobWatch) -> RolledBack:
        def do() -> RolledBack:
            with room.deployment(backups, account) as desk:
                back = RollBack(desk=desk, tell=tell, progress=watch, follow=watch.follow)
                return back.by_restore(plan) if by_restore else back.by_way_down(plan)

        return as_account(account, do)

    return JobPlan(
        title=_tr("Rollback to a backup") if by_restore else _tr("Rollback down the schema"),
        key=key_of(repository),
        work=work,
        say=words.end_of_rollback,
        stopped=Sentence("It was stopped before anything was migrated or switched. The database in use is as it was."),
    )
