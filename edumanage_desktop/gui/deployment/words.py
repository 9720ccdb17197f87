"""What the window says of a deployment: the state of a line, its steps, how it went, and what its jobs came to."""

from PySide6.QtCore import QCoreApplication

from edumanage_desktop.domain.deployments import (
    TITLES,
    Checklist,
    Deployment,
    DeploymentKind,
    Line,
    LineState,
    Step,
    StepName,
)
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.jobs.job import JobEnd
from edumanage_desktop.services.administration import SchemaReport
from edumanage_desktop.services.deployment.rolling_back import RolledBack
from edumanage_desktop.services.deployment.step_words import step_sentence
from edumanage_desktop.services.deployment.upgrading import Deployed

LOOKS = {
    LineState.WELL: ("approved", "approved"),
    LineState.LOOK: ("search", "accent"),
    LineState.WRONG: ("warning", "warning"),
    LineState.NOT_TRIED: ("waiting", "muted"),
}
"""The icon of each state and the token of its colour."""


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Deployment", text, None, count)


def state_words(line: Line) -> str:
    """Return how a line of the checklist stands."""
    return {
        LineState.WELL: _tr("Well"),
        LineState.LOOK: _tr("To be looked at"),
        LineState.WRONG: _tr("Not well"),
        LineState.NOT_TRIED: _tr("Not tried"),
    }[line.state]


def line_words(line: Line) -> str:
    """Return all that is known of a line, a paragraph for each thing."""
    parts = [line.evidence, *line.details]
    return "\n\n".join(wording.said(part) for part in parts)


def title_of(line: Line) -> str:
    """Return what a line asks for."""
    return wording.said(TITLES[line.name])


def kind_words(deployment: Deployment) -> str:
    """Return what was done, in the few words of a column."""
    return {
        DeploymentKind.UPGRADE: _tr("Upgrade"),
        DeploymentKind.WAY_DOWN: _tr("Rolled back down the schema"),
        DeploymentKind.RESTORE: _tr("Rolled back to a backup"),
    }[deployment.first.kind]


def outcome_words(deployment: Deployment) -> str:
    """Return how it went."""
    if deployment.is_open:
        return _tr("Interrupted")
    if deployment.last.name is StepName.STOPPED:
        return _tr("Stopped")
    return _tr("Well") if deployment.is_well else _tr("Not well")


def look_of(deployment: Deployment) -> tuple[str, str]:
    """Return the icon of how it went, and the token of its colour."""
    return ("approved", "approved") if deployment.is_well else ("warning", "warning")


def schemas_words(deployment: Deployment) -> str:
    """Return between which schemas it went."""
    first = deployment.first
    if first.revision == first.to:
        return _tr("schema {revision}").format(revision=first.to)
    return _tr("schema {before} to {after}").format(before=first.revision, after=first.to)


def step_words(step: Step) -> str:
    """Return a step with the time, and what came of it."""
    names = {
        StepName.BEGUN: _tr("Begun"),
        StepName.WINDOW: _tr("Maintenance window"),
        StepName.BACKUP: _tr("Backup"),
        StepName.RESTORING: _tr("Restoring"),
        StepName.RESTORED: _tr("Restored"),
        StepName.REPLAYED: _tr("Lost work done again"),
        StepName.MIGRATING: _tr("Migrating"),
        StepName.MIGRATED: _tr("Migrated"),
        StepName.VERIFIED: _tr("Verified"),
        StepName.WINDOW_ENDED: _tr("Maintenance window ended"),
        StepName.ENDED: _tr("Ended"),
        StepName.STOPPED: _tr("Stopped"),
    }
    came = step_sentence(step)
    said = wording.said(came) if isinstance(came, Sentence) else wording.isolated(wording.plain(came))
    words = names[step.name]
    if came:
        words = _tr("{step}: {said}").format(step=words, said=said)
    if step.at is not None:
        words = _tr("{time} {step}").format(time=wording.moment(step.at), step=words)
    return words if step.is_well else _tr("{step} (not well)").format(step=words)


def deployment_words(deployment: Deployment) -> str:
    """Return all that was recorded of a deployment, its reason first."""
    first = deployment.first
    who = wording.isolated(wording.plain(first.login) or _tr("nobody known"))
    head = [_tr("By {who}, program {program}, {schemas}").format(
        who=who, program=first.program, schemas=schemas_words(deployment)
    )]  # fmt: skip
    if deployment.reason:
        head.insert(0, wording.isolated(wording.plain(deployment.reason)))
    steps = "\n".join(step_words(step) for step in deployment.steps)
    end = [going_on_words(deployment)] if deployment.is_open else []
    return "\n\n".join([*head, steps, *end])


def going_on_words(deployment: Deployment) -> str:
    """Return how one that was interrupted goes on."""
    if deployment.first.kind.is_rollback:
        return _tr("It came to no end. Press “Roll back…” and choose the same way: it goes on where it stands.")
    return _tr("It came to no end. Press “Upgrade…”: it goes on where it stands.")


def standing_words(status: SchemaReport, program: str) -> str:
    """Return which schema stands and what would be run."""
    if status.pending:
        return _tr("Schema {revision}. Program {program} needs {head}: an upgrade is due.").format(
            revision=status.revision or "", program=program, head=status.head
        )
    return _tr("Schema {revision}, which program {program} needs. Nothing is pending.").format(
        revision=status.revision or "", program=program
    )


def end_of_check(found: Checklist) -> JobEnd:
    """Return what a check came to."""
    if found.is_ready:
        return JobEnd(_tr("Everything is ready for a deployment."))
    wrong, untried = len(found.of(LineState.WRONG)), len(found.of(LineState.NOT_TRIED))
    parts = [
        _tr("%n lines of the checklist are not well; see the page Department, Deployment.", wrong) if wrong else "",
        _tr("Not everything was tried: of %n lines it is not known whether they are well.", untried) if untried else "",
    ]
    return JobEnd(" ".join(filter(None, parts)), False)


def end_of_upgrade(done: Deployed) -> JobEnd:
    """Return what an upgrade came to."""
    to = done.deployment.first.to
    if done.is_well:
        return JobEnd(_tr("Schema {to} is in use, verified, and people are back at work.").format(to=to))
    return JobEnd(
        _tr(
            "Schema {to} is in use, but the verification was not well: the maintenance window stays open. See what it"
            " found, then verify again or roll back."
        ).format(to=to),
        False,
    )


def end_of_rollback(done: RolledBack) -> JobEnd:
    """Return what a way back came to, and what to do next."""
    next_words = _tr("Install the previous program, and monitor for issues.")
    if done.is_well:
        return JobEnd(_tr("It is rolled back, and holds. {next}").format(next=next_words))
    return JobEnd(
        _tr("It is rolled back, but not everything was well; the log tells what. {next}").format(next=next_words), False
    )
