"""`verify-deployment`: what the runbook asks for after a deployment, done for real by test people whom nobody sees."""

import argparse
from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from edumanage_desktop.commands.options import (
    DONE,
    FOUND_SOMETHING_WRONG,
    add_command,
    add_target,
    answer,
    progress,
    target,
)
from edumanage_desktop.services.administration import Toolbox
from edumanage_desktop.services.verification.checks import TITLES, Check

if TYPE_CHECKING:
    _Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]

_WELL, _NOT_WELL, _NOT_TRIED = "well", "not well", "not tried"


def add_parser(subparsers: "_Subparsers") -> None:
    """Register the command."""
    parser = add_command(
        subparsers,
        "verify-deployment",
        help="check by doing it that students can hand in and faculty can decide",
        description="Signs in as a test student and test faculty whom nobody else sees, hands in, decides, withdraws"
        " and puts all of it away; the history stays. Asks for an administrator, and the rights of the store's owner."
        " Exit 1 when something was not well.",
    )
    add_target(parser, store=True)
    parser.set_defaults(command=run)


def run(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    """Verify, and answer with what every check found."""
    with toolbox.deployment_verification(target(arguments)) as verification:
        found = verification.run(tell=lambda check: progress(_line(check)))
    checks = [
        {"name": str(check.name), "ok": check.ok, "state": _state(check), "detail": str(check.detail)}
        for check in found.checks
    ]
    wrong = [check for check in found.checks if not check.ok]
    answer(arguments, {"checks": checks}, summed(found.checks))
    return FOUND_SOMETHING_WRONG if wrong else DONE


def summed(checks: Sequence[Check]) -> str:
    """Return how many are well, how many are not, how many could not be tried for that, and which."""
    wrong = [check for check in checks if not check.ok]
    if not wrong:
        return f"All {len(checks)} checks are well."
    states = Counter(_state(check) for check in checks)
    counts = ", ".join(f"{states[state]} {state}" for state in (_WELL, _NOT_WELL, _NOT_TRIED) if states[state])
    return "\n".join([f"Of {len(checks)} checks: {counts}.", *(_line(check) for check in wrong)])


def _line(check: Check) -> str:
    return f"{_state(check)}: {TITLES[check.name]}. {check.detail}"


def _state(check: Check) -> str:
    return _WELL if check.ok else _NOT_WELL if check.was_made else _NOT_TRIED
