"""Upgrades of the schema that are no whole deployment are noted among them: by whom, how, between which schemas.

`db upgrade`, `server prepare` and an administrator who signs in to an older schema take it up with nothing around it.
What makes the schema of a new database is no upgrade, and is not noted.
"""

import logging
import platform
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from sqlalchemy import Engine

from edumanage_desktop import __version__
from edumanage_desktop.adapters.database import migration
from edumanage_desktop.adapters.database.deployment_log import DatabaseDeploymentLog
from edumanage_desktop.domain.database_url import is_embedded
from edumanage_desktop.domain.deployments import DeploymentKind, Step, StepName
from edumanage_desktop.domain.errors import EduManageError, Refused
from edumanage_desktop.domain.step_outcomes import StepCode, StepOutcome, stored
from edumanage_desktop.services.administration import Target
from edumanage_desktop.services.backup.locking import own_name

_log = logging.getLogger(__name__)


@contextmanager
def noted_upgrade(engine: Engine, *, way: StepCode, target: Target, password: str | None = None) -> Iterator[None]:
    """Note, once it was made, the upgrade of the block where it changed the schema; also one that broke off then.

    `way` is one of `ALONE`; `target` and `password` are those of the engine. What cannot be noted is logged, and
    hinders nothing: the schema is changed by then.
    """
    before = migration.schema_status(engine).revision
    try:
        yield
    except EduManageError as error:
        _note(engine, way, target, password, before, hindered=error)
        raise
    _note(engine, way, target, password, before)


def _note(
    engine: Engine, way: StepCode, target: Target, password: str | None, before: str | None,
    *, hindered: EduManageError | None = None,
) -> None:  # fmt: skip
    try:
        after = migration.schema_status(engine).revision
        if before is None or after is None or after <= before:
            return
        steps = _steps(way, before, after, hindered)
        try:
            DatabaseDeploymentLog(target=target, password=password).note_all(steps)
        except Refused:
            if not is_embedded(target.database):
                raise
            # Who owns a file may take it up without being an administrator of the department.
            DatabaseDeploymentLog(target=replace(target, login=None)).note_all(steps)
    except EduManageError as error:
        _log.warning("the upgrade of the schema could not be noted: %s", error.sentence)


def _steps(way: StepCode, before: str, after: str, hindered: EduManageError | None) -> tuple[Step, ...]:
    begun = Step(
        deployment=secrets.token_hex(4),
        kind=DeploymentKind.UPGRADE,
        name=StepName.BEGUN,
        revision=before,
        to=after,
        program=__version__,
        outcome=StepOutcome(way, {"account": f"{own_name()}@{platform.node()}"}),
    )
    reached = StepOutcome(StepCode.SCHEMA, {"revision": after})
    migrated = replace(begun, name=StepName.MIGRATED, number=1, outcome=reached)
    if hindered is None:
        return begun, migrated, replace(begun, name=StepName.ENDED, number=2, outcome=None)
    broken = StepOutcome(StepCode.HINDERED, {"sentence": stored(hindered.sentence)})
    ended = replace(begun, name=StepName.ENDED, number=2, outcome=broken, said=str(hindered.sentence))
    return begun, migrated, replace(ended, is_well=False)
