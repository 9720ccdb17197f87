"""The journal of one deployment at work: each step is recorded before the next, so that whoever comes next goes on."""

import secrets
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from edumanage_desktop.domain.deployments import (
    Deployment,
    DeploymentKind,
    DeploymentUnclear,
    Step,
    StepName,
    deployments,
)
from edumanage_desktop.domain.deployments import unfinished as unfinished_of
from edumanage_desktop.domain.maintenance import PlannedWindow
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.domain.step_outcomes import StepCode, StepOutcome, iso, stored
from edumanage_desktop.services.deployment.checklist import differing
from edumanage_desktop.services.deployment.desk import DeploymentDesk
from edumanage_desktop.services.deployment.step_words import outcome_sentence
from edumanage_desktop.services.maintenance.windows import end_windows, plan_window

ToldStep = Callable[[Step], object]
"""Told each step when it is recorded, from the thread that deploys."""


def unfinished(desk: DeploymentDesk) -> Deployment | None:
    """Return the deployment that came to no end, None where the last one did: it is at work, or was killed."""
    return unfinished_of(deployments(desk.log.steps()))


def require_window(desk: DeploymentDesk, minutes: int | None, *, goes_without: bool) -> None:
    """Raise `DeploymentUnclear` where no maintenance window is open and nobody chose one or none."""
    if minutes or goes_without or not desk.schema.has_windows() or _open_until(desk, desk.now()) is not None:
        return
    raise DeploymentUnclear(
        Sentence(
            "No maintenance window is open. Nothing was changed; let one be opened for so many minutes, or say that it"
            " goes without one."
        )
    )


class Journal:
    """Records the steps of one deployment, a new one or one that was interrupted."""

    def __init__(self, desk: DeploymentDesk, tell: ToldStep, first: Step, done: Deployment | None = None) -> None:
        self._desk, self._tell = desk, tell
        self._first = replace(first, said="", outcome=None, is_well=True, settings={})
        self._steps: list[Step] = [] if done is None else list(done.steps)
        self.is_going_on = done is not None
        if done is None:
            self._record(first)

    @classmethod
    def begun(
        cls, desk: DeploymentDesk, tell: ToldStep, *, kind: DeploymentKind, revision: str, to: str, reason: str = "",
        snapshot: str | None = None,
    ) -> "Journal":  # fmt: skip
        """Return the journal of a new deployment."""
        settings = differing(desk.settings())
        first = Step(
            deployment=secrets.token_hex(4),
            kind=kind,
            name=StepName.BEGUN,
            revision=revision,
            to=to,
            program=desk.program,
            reason=reason,
            snapshot=snapshot,
            settings=settings,
        )
        return cls(desk, tell, first)

    @classmethod
    def gone_on(cls, desk: DeploymentDesk, tell: ToldStep, done: Deployment) -> "Journal":
        """Return the journal of one that was interrupted."""
        return cls(desk, tell, done.first, done)

    @property
    def deployment(self) -> Deployment:
        """Return all that was recorded of it."""
        return Deployment(tuple(self._steps))

    def read_back(self) -> Deployment:
        """Return all that was recorded of it, with login and time as the database has them."""
        number = self._first.deployment
        return next(each for each in deployments(self._desk.log.steps()) if each.first.deployment == number)

    @property
    def first(self) -> Step:
        """Return what it began with."""
        return self._first

    def note(
        self,
        name: StepName,
        code: StepCode | None = None,
        /,
        *,
        is_well: bool = True,
        snapshot: str | None = None,
        kept: str | None = None,
        **values: object,
    ) -> None:
        """Record a step with what came of it: a code and its values."""
        outcome = None if code is None else StepOutcome(code, values)
        said = "" if outcome is None else str(outcome_sentence(outcome))
        step = replace(self._first, name=name, number=1 + self._steps[-1].number, outcome=outcome, said=said)
        step = replace(step, is_well=is_well)
        self._record(replace(step, snapshot=snapshot or step.snapshot, kept=kept))

    def stop(self, why: Sentence) -> None:
        """Record that it ended before anything was migrated, and let people act again."""
        if self._opened_window():
            self.end_window()
        self.note(StepName.STOPPED, StepCode.HINDERED, is_well=False, sentence=stored(why))

    def open_window(self, minutes: int | None, *, goes_without: bool, stops_portal: bool = False) -> None:
        """See to a maintenance window; raises `DeploymentUnclear` where none is open and nobody chose either."""
        desk = self._desk
        if not desk.schema.has_windows():
            self.note(StepName.WINDOW, StepCode.NO_WINDOWS)
            return
        now = desk.now()
        until = _open_until(desk, now)
        if until is not None:
            self.note(StepName.WINDOW, StepCode.WINDOW_OPEN, until=iso(until))
        elif minutes:
            words = {True: "The program is being rolled back.", False: "The program is being upgraded."}
            planned = PlannedWindow(
                now, now + timedelta(minutes=minutes), words[self._first.kind.is_rollback], stops_portal
            )
            kept = plan_window(desk.windows, planned)
            self.note(StepName.WINDOW, StepCode.WINDOW_OPENED, until=iso(kept.planned.ends_at))
        else:
            require_window(desk, minutes, goes_without=goes_without)
            self.note(StepName.WINDOW, StepCode.WITHOUT_WINDOW)

    def end_window(self) -> None:
        """Let people act again, where they were held back."""
        if self._desk.schema.has_windows():
            ended = end_windows(self._desk.windows)
            self.note(StepName.WINDOW_ENDED, StepCode.WINDOWS_ENDED, number=len(ended))

    def _opened_window(self) -> bool:
        return any(step.name is StepName.WINDOW and _is_opening(step) for step in self._steps)

    def _record(self, step: Step) -> None:
        self._desk.log.note(step)
        self._steps.append(step)
        self._tell(step)


def _is_opening(step: Step) -> bool:
    if step.outcome is None:
        return step.said.startswith("opened")  # as programs before the codes recorded it
    return step.outcome.code is StepCode.WINDOW_OPENED


def _open_until(desk: DeploymentDesk, now: datetime) -> datetime | None:
    return max((each.planned.ends_at for each in desk.windows.windows() if each.planned.is_open(now)), default=None)
