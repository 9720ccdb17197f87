"""`verify-deployment`: what the runbook asks for after a deployment, done for real by test people whom nobody sees."""

import argparse
from typing import TYPE_CHECKING

from edumanage_desktop.commands.options import DONE, FOUND_SOMETHING_WRONG, add_target, answer, progress, target
from edumanage_desktop.services.administration import Toolbox
from edumanage_desktop.services.verification.checks import TITLES, Check

if TYPE_CHECKING:
    _Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]


def add_parser(subparsers: "_Subparsers") -> None:
    """Register the command."""
    parser = subparsers.add_parser(
        "verify-deployment",
        help="check by doing it that students can hand in and faculty can decide",
        description="Signs in as a test student and test faculty whom nobody else sees, hands in, decides, withdraws"
        " and puts all of it away; the history stays. Asks for an administrator, and the rights of the store's owner."
        " Exit 1 when something was not well.",
        allow_abbrev=False,
    )
    add_target(parser, store=True)
    parser.set_defaults(command=run)


def run(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    """Verify, and answer with what every check found."""
    with toolbox.deployment_verification(target(arguments)) as verification:
        found = verification.run(tell=lambda check: progress(_line(check)))
    checks = [{"name": str(check.name), "ok": check.ok, "detail": str(check.detail)} for check in found.checks]
    wrong = [check for check in found.checks if not check.ok]
    well = f"All {len(checks)} checks are well."
    listed = "\n".join(_line(check) for check in wrong)
    answer(
        arguments,
        {"checks": checks},
        f"{len(wrong)} of {len(checks)} checks are not well:\n{listed}" if wrong else well,
    )
    return FOUND_SOMETHING_WRONG if wrong else DONE


def _line(check: Check) -> str:
    mark = "well" if check.ok else "not well" if check.was_made else "not tried"
    return f"{mark}: {TITLES[check.name]}. {check.detail}"
