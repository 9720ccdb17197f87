"""`history verify`: whether any row of the history was altered, removed, reordered or cut."""

import argparse
import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from edumanage_desktop.commands.options import (
    DONE,
    FOUND_SOMETHING_WRONG,
    add_command,
    add_target,
    answer,
    progress,
    target,
)
from edumanage_desktop.domain.errors import CheckpointUnreadable
from edumanage_desktop.domain.sentences import Sentence, counted
from edumanage_desktop.services.administration import Toolbox

if TYPE_CHECKING:
    _Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]

_SHOWN = 20


def add_parser(subparsers: "_Subparsers") -> None:
    """Register the command."""
    parser = add_command(subparsers, "history", help="the history of all submissions: verify")
    actions = parser.add_subparsers(required=True, metavar="ACTION")
    verify = add_command(actions, "verify", help="check the hash chains; exit 1 when something is broken")
    add_target(verify)
    verify.add_argument(
        "--checkpoint", type=Path, metavar="FILE", help="compare with an earlier checkpoint, which reveals a cut tail"
    )
    verify.add_argument("--write-checkpoint", type=Path, metavar="FILE", help="keep a checkpoint of this moment")
    verify.set_defaults(command=run)


def run(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    """Check the history, print what is broken, and return 1 when something is."""
    earlier = _read(arguments.checkpoint) if arguments.checkpoint else None
    report = toolbox.history_verifier(target(arguments)).verify(checkpoint=earlier, progress=progress)
    words = _words(report)
    if arguments.write_checkpoint and report["broken"]:
        words += f"\nNo checkpoint was written: {arguments.write_checkpoint} stays as it was."
    elif arguments.write_checkpoint:
        _write(arguments.write_checkpoint, report["head"])
    answer(arguments, report, words)
    return FOUND_SOMETHING_WRONG if report["broken"] else DONE


def _words(report: dict[str, Any]) -> str:
    broken = report["broken"]
    lines = [f"Checked {counted(report['checked'], 'row')} of history; {counted(len(broken), 'finding')}."]
    for finding in broken[:_SHOWN]:
        version = "" if finding["version"] is None else f", version {finding['version']}"
        lines.append(f"Submission {finding['upload']}{version}: {finding['what']}")
    if len(broken) > _SHOWN:
        lines.append(f"… and {len(broken) - _SHOWN:,} more; --json lists all.")
    if report["pending"]:
        are = "is" if report["pending"] == 1 else "are"
        rows = counted(report["pending"], "row")
        lines.append(f"{rows} that another program caused {are} sealed at this program's next act.")
    lines.append(f"Checkpoint {report['head']['hash']} over {counted(report['head']['uploads'], 'submission')}.")
    return "\n".join(lines)


def _read(path: Path) -> dict[str, Any]:
    try:
        document = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise CheckpointUnreadable(
            Sentence(
                "The checkpoint {path} cannot be read, so nothing was compared. Name one that --write-checkpoint"
                " wrote.",
                path=path,
            )
        ) from error
    if isinstance(document, dict) and isinstance(document.get("head"), dict):
        document = document["head"]
    if not isinstance(document, dict):
        raise CheckpointUnreadable(
            Sentence(
                "The file {path} holds no checkpoint, so nothing was compared. Name one that --write-checkpoint wrote.",
                path=path,
            )
        )
    return document


def _write(path: Path, checkpoint: dict[str, Any]) -> None:
    """Keep a checkpoint, whole or not at all: what was there is the evidence against what comes later."""
    beside = path.with_name(f".{path.name}.part")
    try:
        with beside.open("w", encoding="utf-8") as stream:
            stream.write(json.dumps(checkpoint) + "\n")
            stream.flush()
            os.fsync(stream.fileno())
        beside.replace(path)
    except OSError as error:
        beside.unlink(missing_ok=True)
        raise CheckpointUnreadable(
            Sentence(
                "The checkpoint {path} cannot be written ({strerror}). Name another.",
                path=path,
                strerror=error.strerror,
            )
        ) from error
