"""The options and ways of answering that the commands on backups share."""

import argparse
import time
from dataclasses import asdict

from edumanage_desktop.commands.options import DONE, FOUND_SOMETHING_WRONG, answer, progress
from edumanage_desktop.domain.sentences import counted
from edumanage_desktop.services.backup.progress import Progress, Stage
from edumanage_desktop.services.backup.repository import Proof
from edumanage_desktop.services.backup.restoring import Restored, proven_where

_SAID_EVERY_SECONDS = 5.0
PASSPHRASE = (
    "The passphrase of encrypted backups comes from EDUMANAGE_BACKUP_PASSPHRASE, EDUMANAGE_BACKUP_PASSPHRASE_FILE, the"
    " service manager's credential edumanage_backup_passphrase, the keyring, or a prompt."
)

UNNOTED = (
    "The backups may only be read here, so they were not locked meanwhile, and this proof could not be noted with them."
)
UNPROVEN = (
    "So nobody can work in it: a file did not get its name, and on a server nobody got rights. Files that were put back"
    " stay in the store. Restore another backup, or this one with --accept-damage to work in it as it is."
)
ACCEPTED = "People can work in it all the same, as --accept-damage says."


def add_repository(parser: argparse.ArgumentParser, *, json: bool = False) -> None:
    """Add where the backups are kept."""
    parser.add_argument("--repository", required=True, metavar="FOLDER-OR-URL", help="where the backups are kept")
    if json:
        parser.add_argument("--json", action="store_true", help="answer with one JSON document on standard output")


def add_snapshot(parser: argparse.ArgumentParser) -> None:
    """Add which backup is meant."""
    parser.add_argument("--snapshot", metavar="BACKUP", help="which one, as `backup list` names it (default: newest)")


def damage_words(snapshot: str, proof: Proof) -> str:
    """Say that a backup is damaged, by which proof, and what is to be done."""
    return (
        f"DAMAGED: {snapshot}, by the {proof.kind} of {proof.at:%Y-%m-%d %H:%M}Z. `backup verify` names what is harmed;"
        " take a new backup, which heals what the store still has, then verify again."
    )


def add_accept_missing(parser: argparse.ArgumentParser) -> None:
    """Let somebody who knows it say that files are lost."""
    parser.add_argument(
        "--accept-missing",
        action="store_true",
        help="back up even where most files that the tables name are not in the store, for they are really lost; never"
        " for a timer",
    )


def answer_restored(arguments: argparse.Namespace, done: Restored, *, is_noted: bool | None = None) -> int:
    """Say what was restored, and of a drill whether that is noted, and return the exit status."""
    words = [
        f"Restored {counted(done.rows, 'row')} and {counted(done.files, 'file')} of {done.snapshot} in"
        f" {done.seconds:g} seconds."
    ]
    words += [f"Not as it was backed up: {each}" for each in done.wrong] or ["Everything is as it was backed up."]
    words += [] if is_noted is None or done.wrong else [str(proven_where(done))]
    words += [ACCEPTED if done.is_settled else UNPROVEN] if is_noted is None and done.wrong else []
    words += [UNNOTED] if done.is_unnoted else []
    document = {**asdict(done), "damaged": done.wrong}
    del document["is_unnoted"]
    if is_noted is not None:
        del document["is_settled"]
    answer(arguments, {**document, **({} if is_noted is None else {"noted": is_noted})}, "\n".join(words))
    return FOUND_SOMETHING_WRONG if done.wrong else DONE


def told() -> Progress:
    """Return who says now and then how far a job is."""
    said = time.monotonic()

    def tell(stage: Stage) -> None:
        nonlocal said
        if time.monotonic() - said >= _SAID_EVERY_SECONDS:
            said = time.monotonic()
            of = "" if stage.total is None else f" of {stage.total:,}"
            progress(f"{stage.doing}: {stage.done:,}{of}, {stage.size_bytes:,} bytes so far")

    return tell
