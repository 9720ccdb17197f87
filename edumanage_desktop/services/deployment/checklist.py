"""The runbook's pre-deployment checklist, each line checked here: with what was found, and what to do about it."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from edumanage_desktop.domain.deployments import (
    Checklist,
    Deployment,
    DeploymentNotReady,
    Line,
    LineName,
    LineState,
    deployments,
)
from edumanage_desktop.domain.errors import Refused
from edumanage_desktop.domain.sentences import Moment, Sentence
from edumanage_desktop.domain.settings import BY_NAME, SETTINGS
from edumanage_desktop.services.administration import SchemaReport
from edumanage_desktop.services.backup.progress import Progress, no_progress
from edumanage_desktop.services.deployment.desk import DeploymentDesk
from edumanage_desktop.services.deployment.newest_backup import NewestBackup, newest_backup
from edumanage_desktop.services.deployment.staging import StagingReport, try_out
from edumanage_desktop.services.setting_history import SettingChange, SettledArea
from edumanage_desktop.services.verification.checks import TITLES

Told = Callable[[Line], object]
"""Told each line as soon as it was checked, from the thread that checks."""
_NAMED_AT_MOST = 5
_NOT_SET = "—"
_NOT_COMPARED = Sentence("With this schema mails, the archive and alerts cannot be compared with the last deployment.")
_NO_COPY = Sentence("There is no backup that a copy could be made of.")
_BACK_UP_FIRST = Sentence("See to the backup first, then check again.")
_NAME_ADMINISTRATOR = Sentence(
    "Name an administrator of the server (`--administrator` on the command line), and check again: it is tried there"
    " then, in a scratch database that is removed."
)


def check_all(desk: DeploymentDesk, *, tell: Told = lambda _line: None, progress: Progress = no_progress) -> Checklist:
    """Check every line and return the list; changes nothing that is in use.

    Raises `Refused` for who is no administrator, of the department or, where one is named, of the server,
    `DeploymentNotReady` where there is no schema of ours, `BackupCancelled`, and what keeps from trying: the
    `DatabaseError`s and `BackupError`s.
    """
    desk.schema.check()
    if desk.untried is None:
        desk.schema.check_rights()
    status = deployed(desk)
    found: list[Line] = []

    def take(line: Line) -> None:
        found.append(line)
        tell(line)

    backup = newest_backup(desk)
    take(backup_line(backup))
    take(configuration_line(desk))
    take(window_line(desk))
    reports: list[StagingReport] = []
    if desk.backups is not None and backup.snapshot is not None:
        for staging in desk.staging:
            reports.append(try_out(desk.backups, backup.snapshot, staging, progress))
            if not reports[-1].is_migrated:
                break
    take(migration_line(status, reports, desk.untried))
    take(staging_line(reports))
    order = list(LineName)
    lines = tuple(sorted(found, key=lambda line: order.index(line.name)))
    return Checklist(lines, status.revision or "", status.head, tuple(status.pending))


def deployed(desk: DeploymentDesk) -> SchemaReport:
    """Return the schema's state; raises `DeploymentNotReady` for a database that never came up."""
    status = desk.schema.status()
    if status.revision is None:
        raise DeploymentNotReady(
            Sentence(
                "This database has nothing of ours yet, so there is nothing to deploy over. Nothing was changed; bring"
                " it up with: edumanage-desktop db upgrade, and on a server with: server prepare."
            )
        )
    return status


def backup_line(found: NewestBackup) -> Line:
    """Return the line about the backup."""
    if found.faults:
        first, *others = found.faults
        state = LineState.WRONG if found.was_tried else LineState.NOT_TRIED
        return Line(LineName.BACKUP, state, first.what, first.remedy, tuple(other.what for other in others))
    assert found.listing is not None
    manifest = found.listing.manifest
    proofs = [proof for proof in (found.listing.verified, found.listing.drilled) if proof is not None]
    last = max(proofs, key=lambda proof: proof.at)
    by = (
        Sentence("Restored in a drill at {time} by {login}.", time=Moment(last.at), login=last.login)
        if last.kind == "drill"
        else Sentence("Verified at {time} by {login}.", time=Moment(last.at), login=last.login)
    )
    evidence = Sentence(
        "{snapshot} of {time}, schema {revision}, %n rows, and of this very department.",
        number=manifest.rows,
        snapshot=manifest.snapshot,
        time=Moment(manifest.began_at),
        revision=manifest.origin.revision,
    )
    return Line(LineName.BACKUP, LineState.WELL, evidence, None, (by,))


def configuration_line(desk: DeploymentDesk) -> Line:
    """Return the line about the settings: what differs from the defaults, and since the last deployment."""
    now, before, is_known = differing(desk.settings()), None, True
    try:
        before = _deployment_before(desk)
    except Refused:  # with an older schema only who changes it reads the record
        is_known = False
    details = tuple(
        Sentence("{name} is {value}, by default {default}.", name=name, value=value, default=BY_NAME[name].otherwise)
        for name, value in now.items()
    )
    if before is None:
        evidence = Sentence(
            "%n settings differ from their defaults; no deployment was recorded before.",
            one="One setting differs from its default; no deployment was recorded before.",
            number=len(now),
        )
        if not is_known:
            evidence = Sentence(
                "%n settings differ from their defaults; with this schema only an administrator of the server reads"
                " what was deployed before.",
                one="One setting differs from its default; with this schema only an administrator of the server reads"
                " what was deployed before.",
                number=len(now),
            )
        return Line(LineName.CONFIGURATION, LineState.LOOK if now else LineState.WELL, evidence, None, details)
    then = before.first.settings
    changed = tuple(
        _went(setting.name, then.get(setting.name, setting.otherwise), now.get(setting.name, setting.otherwise))
        for setting in SETTINGS
        if then.get(setting.name, setting.otherwise) != now.get(setting.name, setting.otherwise)
    )
    unknown: tuple[Sentence, ...] = ()
    try:
        changed += tuple(_settled_since(desk, before))
    except Refused:  # with an older schema nobody but who changes it reads all of it
        unknown = (_NOT_COMPARED,)
    evidence = Sentence(
        "%n settings are not as they were at the last deployment.",
        one="One setting is not as it was at the last deployment.",
        number=len(changed),
    )
    if not changed:
        evidence = Sentence(
            "%n settings differ from their defaults, as at the last deployment.",
            one="One setting differs from its default, as at the last deployment.",
            number=len(now),
        )
    remedy = Sentence("Look whether that is meant, under Department, Settings.") if changed else None
    state = LineState.LOOK if changed or unknown else LineState.WELL
    return Line(LineName.CONFIGURATION, state, evidence, remedy, (*changed, *unknown, *details))


def _went(name: str, before: object, value: object) -> Sentence:
    return Sentence(
        "Since the last deployment {name} went from {before} to {value}.", name=name, before=before, value=value
    )


def _settled_since(desk: DeploymentDesk, before: Deployment) -> Iterator[Sentence]:
    """Yield what was settled otherwise of mails, the archive and alerts since a deployment began; raises `Refused`."""
    at = before.first.at
    first: dict[str, SettingChange] = {}
    for change in desk.changes():
        if at is not None and change.at > at and change.area is not SettledArea.DEPARTMENT:
            first[change.setting] = change
    for name, change in sorted(first.items()):
        if change.before != change.now:
            yield _went(name, _NOT_SET if change.before is None else change.before, change.now or _NOT_SET)


def differing(settings: Mapping[str, int]) -> dict[str, int]:
    """Return the settings that are not as their defaults, by name."""
    return {
        setting.name: settings[setting.name]
        for setting in SETTINGS
        if settings.get(setting.name, setting.otherwise) != setting.otherwise
    }


def window_line(desk: DeploymentDesk) -> Line:
    """Return the line about the maintenance window."""
    if not desk.schema.has_windows():
        evidence = Sentence("This schema knows no maintenance windows yet: nobody is held back during this upgrade.")
        remedy = Sentence("Choose an hour at which nobody works, and stop the portal yourself.")
        return Line(LineName.WINDOW, LineState.LOOK, evidence, remedy)
    now = desk.now()
    left = sorted(
        (each.planned for each in desk.windows.windows() if each.planned.ends_at > now), key=lambda each: each.begins_at
    )
    if not left:
        evidence = Sentence("No maintenance window is open or planned.")
        remedy = Sentence("Plan one under Department, Maintenance windows, or let the upgrade open one.")
        return Line(LineName.WINDOW, LineState.WRONG, evidence, remedy)
    window = left[0]
    begins, ends = Moment(window.begins_at), Moment(window.ends_at)
    evidence = (
        Sentence("A maintenance window is open until {ends}.", ends=ends)
        if window.is_open(now)
        else Sentence("A maintenance window is planned from {begins} until {ends}.", begins=begins, ends=ends)
    )
    portal = (
        Sentence("The portal's writes are refused in it, too.")
        if window.stops_portal
        else Sentence("The portal goes on writing in it.")
    )
    return Line(LineName.WINDOW, LineState.WELL, evidence, None, (portal,))


def migration_line(status: SchemaReport, reports: Sequence[StagingReport], untried: str | None = None) -> Line:
    """Return the line about the migration, as it ran on the copies; `untried` is an engine that had to have one."""
    name = LineName.MIGRATION
    if not reports:
        return Line(name, LineState.NOT_TRIED, _NO_COPY, _BACK_UP_FIRST)
    report = reports[-1]
    if report.not_restored:
        evidence = Sentence(
            "The backup could not be restored whole on a copy in {engine}: {what}.",
            engine=report.engine,
            what=_some(report.not_restored),
        )
        return Line(name, LineState.WRONG, evidence, Sentence("Take another backup, then check again."))
    remedy = Sentence("Do not upgrade: nothing that is in use was touched. Tell the developers what stands here.")
    if report.failure is not None:
        evidence = Sentence(
            "The migration did not come to its end on a copy in {engine}: {why}",
            engine=report.engine,
            why=report.failure,
        )
        return Line(name, LineState.WRONG, evidence, remedy)
    if report.broken:
        evidence = Sentence(
            "After the migration the copy in {engine} does not hold: {what}.",
            engine=report.engine,
            what=_some(report.broken),
        )
        return Line(name, LineState.WRONG, evidence, remedy)
    if untried is not None:
        evidence = Sentence(
            "Tried on a copy in {engine} alone, where it went well. This department is in {untried}, and there it was"
            " not tried: nobody who administers the server is named.",
            engine=report.engine,
            untried=untried,
        )
        details = tuple(map(_ran, reports))
        return Line(name, LineState.NOT_TRIED, evidence, _NAME_ADMINISTRATOR, details, wants_administrator=True)
    evidence = (
        Sentence(
            "{pending} ran on a copy; every history chain holds after it and the queue answers.",
            pending=", ".join(status.pending),
        )
        if status.pending
        else Sentence("Nothing is pending; on a copy every history chain holds and the queue answers.")
    )
    return Line(name, LineState.WELL, evidence, None, tuple(map(_ran, reports)))


def staging_line(reports: Sequence[StagingReport]) -> Line:
    """Return the line about how the migrated copy works."""
    name = LineName.STAGING
    if not reports:
        return Line(name, LineState.NOT_TRIED, _NO_COPY, _BACK_UP_FIRST)
    if not reports[-1].is_migrated:
        return Line(name, LineState.NOT_TRIED, Sentence("The copy was not migrated, so nobody worked in it."))
    tried = [report for report in reports if report.verification is not None]
    if not tried:
        evidence = Sentence("Nobody could work in the copy, for the backup has no administrator who is active.")
        return Line(name, LineState.LOOK, evidence, Sentence("After the upgrade the verification tells."))
    failed = [check for report in tried if report.verification for check in report.verification.checks if not check.ok]
    if failed:
        evidence = Sentence(
            "In the migrated copy %n checks of the deployment were not well.",
            one="In the migrated copy one check of the deployment was not well.",
            number=len(failed),
        )
        details = tuple(
            Sentence("{check}: {what}", check=TITLES[check.name], what=check.detail)
            for check in failed[:_NAMED_AT_MOST]
        )
        return Line(name, LineState.WRONG, evidence, Sentence("Do not upgrade before that is understood."), details)
    evidence = Sentence(
        "In the migrated copy in {engine} students handed in and faculty decided: all %n checks are well.",
        number=sum(len(report.verification.checks) for report in tried if report.verification),
        engine=", ".join(report.engine for report in tried),
    )
    return Line(name, LineState.WELL, evidence)


def _ran(report: StagingReport) -> Sentence:
    return Sentence(
        "In {engine}: %n rows of {snapshot} restored in {restored} s, taken from {revision} to {to} in {migrated} s.",
        number=report.rows,
        engine=report.engine,
        snapshot=report.snapshot,
        restored=f"{report.restore_seconds:g}",
        revision=report.revision,
        to=report.to,
        migrated=f"{report.migration_seconds or 0:g}",
    )


def _deployment_before(desk: DeploymentDesk) -> Deployment | None:
    """Return the last deployment that ended, None where none was recorded."""
    for each in deployments(desk.log.steps()):
        if not each.is_open and not each.is_alone and not each.first.kind.is_rollback:
            return each
    return None


def _some(listed: Sequence[str]) -> str:
    more = f" (+{len(listed) - _NAMED_AT_MOST})" if len(listed) > _NAMED_AT_MOST else ""
    return "; ".join(listed[:_NAMED_AT_MOST]) + more
