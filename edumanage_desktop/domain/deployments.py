"""Deployments as values: what is checked before one, its steps, and how they are recorded."""

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from edumanage_desktop.domain.errors import DatabaseError, EduManageError
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.domain.step_outcomes import ALONE, StepOutcome, read_outcome

LONGEST_REASON = 300
_LONGEST_SAID, _LONGEST_RECORD = 200, 1_000
_BLANKS = re.compile(r"\s+")


class DeploymentNotReady(EduManageError):
    """Something that an upgrade or a way back needs is not there, or not well; nothing was changed."""


class DeploymentUnclear(DeploymentNotReady):
    """Whoever deploys left out a choice that only a person can make; nothing was changed or recorded."""


class MigrationFailed(DatabaseError):
    """A migration broke off on a copy; its sentence is what the database said."""


class RollbackLoses(EduManageError):
    """The way down would lose what was recorded since; nothing was changed."""


class DeploymentBusy(EduManageError):
    """Another deployment of the same database is at work."""


class DeploymentKind(StrEnum):
    """What is done to a deployed database."""

    UPGRADE = "upgrade"
    WAY_DOWN = "way-down"
    RESTORE = "restore"

    @property
    def is_rollback(self) -> bool:
        """Return whether it is a way back."""
        return self is not DeploymentKind.UPGRADE


class StepName(StrEnum):
    """The steps, each recorded when it was made; `MIGRATING` and `RESTORING` before it is begun."""

    BEGUN = "begun"
    WINDOW = "window"
    BACKUP = "backup"
    RESTORING = "restoring"
    RESTORED = "restored"
    REPLAYED = "replayed"
    MIGRATING = "migrating"
    MIGRATED = "migrated"
    VERIFIED = "verified"
    WINDOW_ENDED = "window-ended"
    ENDED = "ended"
    STOPPED = "stopped"

    @property
    def is_change(self) -> bool:
        """Return whether another schema, program or database is in use once it is recorded."""
        return self in (StepName.RESTORED, StepName.MIGRATED, StepName.ENDED)


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a deployment, which all of its steps name."""

    deployment: str
    kind: DeploymentKind
    name: StepName
    revision: str
    """The schema's revision before the deployment."""
    to: str
    """The revision that it leads to."""
    program: str
    number: int = 0
    """Of the steps of one deployment, for a clock may stand still between two."""
    reason: str = ""
    outcome: StepOutcome | None = None
    """What came of it."""
    said: str = ""
    """The same in English, as earlier programs recorded it; recorded now only of what is too long for its values."""
    is_well: bool = True
    snapshot: str | None = None
    """The backup that stands behind it, or that is restored."""
    kept: str | None = None
    """The old database that a restore kept."""
    settings: Mapping[str, int] = field(default_factory=dict)
    """The settings that differed from their defaults when it began."""
    login: str = ""
    at: datetime | None = None
    """Who and when, by the database."""

    def written(self) -> str:
        """Return the text by which it is recorded; what does not fit is left out, the settings first."""
        values: dict[str, object] = {
            "deployment": self.deployment,
            "kind": self.kind,
            "step": self.name,
            "number": self.number,
            "from": self.revision,
            "to": self.to,
            "program": self.program,
            "reason": one_line(self.reason)[:LONGEST_REASON],
            "code": None if self.outcome is None else self.outcome.code,
            "values": {} if self.outcome is None else dict(self.outcome.values),
            "said": one_line(self.said)[:_LONGEST_SAID] if self.outcome is None else "",
            "snapshot": self.snapshot,
            "kept": self.kept,
            "settings": dict(self.settings),
        }
        present = {name: value for name, value in values.items() if value}
        written = _as_text(present)
        if len(written) > _LONGEST_RECORD:
            present.pop("settings", None)
            written = _as_text(present)
        if len(written) > _LONGEST_RECORD:
            present.pop("values", None)
            present["said"] = one_line(self.said)[:_LONGEST_SAID]
            written = _as_text(present)
        return written


def _as_text(values: Mapping[str, object]) -> str:
    return json.dumps(values, ensure_ascii=False, separators=(",", ":"))


def read_step(text: str, *, is_well: bool, login: str, at: datetime) -> Step | None:
    """Return the step that a record tells, None for one that tells none."""
    try:
        values = json.loads(text)
        return Step(
            deployment=str(values["deployment"]),
            kind=DeploymentKind(values["kind"]),
            name=StepName(values["step"]),
            revision=str(values["from"]),
            to=str(values["to"]),
            program=str(values.get("program", "")),
            number=int(values.get("number", 0)),
            reason=str(values.get("reason", "")),
            outcome=read_outcome(values.get("code"), values.get("values")),
            said=str(values.get("said", "")),
            is_well=is_well,
            snapshot=values.get("snapshot"),
            kept=values.get("kept"),
            settings={str(name): int(value) for name, value in values.get("settings", {}).items()},
            login=login,
            at=at,
        )
    except (ValueError, KeyError, TypeError, AttributeError):
        return None


@dataclass(frozen=True, slots=True)
class Deployment:
    """All steps of one deployment, the first one first."""

    steps: tuple[Step, ...]

    @property
    def first(self) -> Step:
        """Return the step that began it, or the earliest that is known."""
        return self.steps[0]

    @property
    def last(self) -> Step:
        """Return the step that was recorded last."""
        return self.steps[-1]

    @property
    def is_open(self) -> bool:
        """Return whether it has not come to an end: it is at work, or was killed."""
        return self.last.name not in (StepName.ENDED, StepName.STOPPED)

    @property
    def is_well(self) -> bool:
        """Return whether it ended, and every step was well."""
        return self.last.name is StepName.ENDED and all(step.is_well for step in self.steps)

    @property
    def reason(self) -> str:
        """Return why it was done, '' where nobody had to say."""
        return next((step.reason for step in self.steps if step.reason), "")

    @property
    def snapshot(self) -> str | None:
        """Return the backup that stands behind it, None for none."""
        return next((step.snapshot for step in reversed(self.steps) if step.snapshot), None)

    @property
    def kept(self) -> str | None:
        """Return the old database that it kept, None for none."""
        return next((step.kept for step in reversed(self.steps) if step.kept), None)

    @property
    def is_alone(self) -> bool:
        """Return whether it was an upgrade and nothing around it: no window, backup or verification."""
        outcome = self.first.outcome
        return outcome is not None and outcome.code in ALONE

    def has(self, name: StepName) -> bool:
        """Return whether a step was recorded."""
        return any(step.name is name for step in self.steps)


def deployments(steps: Iterable[Step]) -> tuple[Deployment, ...]:
    """Return the deployments of steps, which come in the order of their time; the latest deployment first."""
    found: dict[str, list[Step]] = {}
    for step in steps:
        found.setdefault(step.deployment, []).append(step)
    ordered = [sorted(each, key=lambda step: step.number) for each in found.values()]
    return tuple(Deployment(tuple(each)) for each in reversed(ordered))


def unfinished(found: Iterable[Deployment]) -> Deployment | None:
    """Return the deployment that came to no end, None where the last one did: it is at work, or was killed.

    An upgrade alone, which is recorded once it was made, ends none that was interrupted.
    """
    last = next((each for each in found if not each.is_alone), None)
    return last if last is not None and last.is_open else None


def one_line(text: str) -> str:
    """Return a text without line breaks, doubled blanks and what no database stores."""
    return _BLANKS.sub(" ", text.encode("utf-8", "replace").decode()).strip()


class LineName(StrEnum):
    """The lines of the runbook's pre-deployment checklist."""

    MIGRATION = "migration"
    BACKUP = "backup"
    CONFIGURATION = "configuration"
    STAGING = "staging"
    WINDOW = "window"


TITLES = {
    LineName.MIGRATION: Sentence("The migration runs on a copy"),
    LineName.BACKUP: Sentence("The backup is present, fresh and proven"),
    LineName.CONFIGURATION: Sentence("The configuration is looked through"),
    LineName.STAGING: Sentence("The copy works as a department"),
    LineName.WINDOW: Sentence("A maintenance window is planned"),
}
"""What a person reads for each."""


class LineState(StrEnum):
    """How a line of the checklist stands."""

    WELL = "well"
    LOOK = "look"
    """Nothing is wrong; a person has to look at it."""
    WRONG = "wrong"
    NOT_TRIED = "not tried"


@dataclass(frozen=True, slots=True)
class Line:
    """A line with what was found; `remedy` says what to do where it is not well, `details` more of what was found."""

    name: LineName
    state: LineState
    evidence: Sentence
    remedy: Sentence | None = None
    details: tuple[Sentence, ...] = ()
    wants_administrator: bool = False
    """Whether it is tried once an administrator of the server is named."""


@dataclass(frozen=True, slots=True)
class Checklist:
    """All lines in the runbook's order, and the schema that they were checked for."""

    lines: tuple[Line, ...]
    revision: str
    head: str
    pending: tuple[str, ...]

    @property
    def is_ready(self) -> bool:
        """Return whether nothing is wrong or was left untried."""
        return not self.of(LineState.WRONG) and not self.of(LineState.NOT_TRIED)

    def of(self, state: LineState) -> tuple[Line, ...]:
        """Return the lines that stand so."""
        return tuple(line for line in self.lines if line.state is state)
