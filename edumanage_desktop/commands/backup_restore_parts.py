"""`backup restore` of a part: files, into the store or as copies, one submission, or chosen tables."""

import argparse
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from edumanage_desktop.commands.confirmation import is_confirmed
from edumanage_desktop.commands.options import DONE, FOUND_SOMETHING_WRONG, WRONG_USAGE, answer
from edumanage_desktop.domain.chosen_files import ChosenFiles
from edumanage_desktop.domain.chosen_tables import ChosenTables
from edumanage_desktop.domain.sentences import counted
from edumanage_desktop.services.backup.copies_out import CopiesOut
from edumanage_desktop.services.backup.files_back import FilesBack
from edumanage_desktop.services.backup.one_submission import OneSubmission
from edumanage_desktop.services.backup.tables_back import TablesBack, TablesCompared

_SHOWN = 20
_LONGEST_NUMBER = 19
"""Digits of the largest number that a database gives a submission."""


def put_files_back(arguments: argparse.Namespace, files: FilesBack, snapshot: str, chosen: ChosenFiles | None) -> int:
    """Put back what is missing or altered, of the chosen files or of all, and say what that is."""
    done = files.run(snapshot, chosen, only_look=arguments.dry_run)
    put = "Would put back" if arguments.dry_run else "Put back"
    names = f"The database names {counted(done.files, 'file')}."
    if chosen is not None:
        names = f"{counted(done.files, 'chosen file')} looked at."
    words = [
        f"{names} {put} {counted(len(done.missing), 'missing file')} and"
        f" {counted(len(done.altered), 'altered one', 'altered ones')}."
    ]
    words += [f"  {key}" for key in done.missing]
    words += [
        f"  {key}" + (f", the altered one is kept as {kept}" if kept else "") for key, kept in done.altered.items()
    ]
    words += [f"Whole in the store, and left alone: {key}" for key in done.whole]
    words += [f"Neither here nor in the backup as it was handed in: {key}" for key in done.lacking]
    words += [f"Leads outside the store, so nothing is put there: {key}" for key in done.outside]
    words += [
        f"The database does not name it, for it was erased or never handed in, so it was not put back: {key}"
        for key in done.unnamed
    ]
    words += _unknown_words(done.unknown, snapshot)
    found = {**asdict(done), "rows": 0, "damaged": done.damaged, "dry_run": arguments.dry_run}
    answer(arguments, found, "\n".join(words))
    return FOUND_SOMETHING_WRONG if done.damaged else DONE


def save_copies(arguments: argparse.Namespace, copies: CopiesOut, snapshot: str, chosen: ChosenFiles | None) -> int:
    """Write copies of the chosen files, or of all, into a folder, and say what they are called."""
    done = copies.run(snapshot, chosen, only_look=arguments.dry_run)
    wrote = "Would write" if arguments.dry_run else "Wrote"
    words = [f"{wrote} {counted(len(done.copies), 'copy', 'copies')} into {arguments.into}. Nothing else was touched."]
    words += [f"  {name}: {key}" for key, name in done.copies.items()]
    words += [f"There already, and left alone: {name}: {key}" for key, name in done.there.items()]
    words += [f"Not in the backup, or damaged there: {key}" for key in done.lacking]
    words += _unknown_words(done.unknown, snapshot)
    files = len(done.copies)
    found = {**asdict(done), "rows": 0, "files": files, "damaged": done.damaged, "dry_run": arguments.dry_run}
    answer(arguments, found, "\n".join(words))
    return FOUND_SOMETHING_WRONG if done.damaged else DONE


def _unknown_words(unknown: Sequence[str], snapshot: str) -> list[str]:
    return [f"The backup {snapshot} has no file of this name or number: {each}" for each in unknown]


def bring_back(arguments: argparse.Namespace, submission: OneSubmission, snapshot: str) -> int:
    """Bring back the submission that the arguments name."""
    done = submission.run(snapshot, arguments.submission, only_look=arguments.dry_run)
    if not done.changed:
        words = f"Submission {done.upload_id} is as it was in {snapshot}. Nothing was changed."
    else:
        was = "was deleted" if done.was_gone else f"was changed ({', '.join(done.changed)})"
        brought = "would be brought back" if arguments.dry_run else "is back"
        words = f"Submission {done.upload_id} {was} and {brought}, with {counted(done.files, 'file')} put back."
    found = {**asdict(done), "rows": int(bool(done.changed)), "damaged": [], "dry_run": arguments.dry_run}
    answer(arguments, found, words)
    return DONE


def upload_number(text: str) -> int:
    """Return the number of a submission that a text is; argparse says when it is none."""
    if not (text.isascii() and text.isdigit() and len(text) <= _LONGEST_NUMBER and 0 < int(text) < 1 << 63):
        raise argparse.ArgumentTypeError(
            "a submission's number, as the queue shows it: a whole number above 0. Nothing was restored"
        )
    return int(text)


def bring_tables_back(arguments: argparse.Namespace, tables: TablesBack, snapshot: str, chosen: ChosenTables) -> int:
    """Say what would become of the tables, ask, and bring them back."""
    keeps = bool(arguments.keep_added)
    looked = tables.run(snapshot, chosen, keeps_added=keeps, only_look=True)
    words = _tables_words(looked)
    if arguments.dry_run:
        answer(arguments, {**_tables_document(looked), "dry_run": True}, "\n".join(words))
        return DONE
    if looked.rows and not is_confirmed(arguments, words, snapshot):
        return WRONG_USAGE
    done = tables.run(snapshot, chosen, keeps_added=keeps) if looked.rows else looked
    said = f"{counted(done.rows, 'row')} of {counted(len(done.tables), 'table')} are as they were in {snapshot}."
    answer(arguments, {**_tables_document(done), "dry_run": False}, said if looked.rows else words[0])
    return DONE


def _tables_document(compared: TablesCompared) -> dict[str, Any]:
    return {**asdict(compared), "rows": compared.rows, "files": 0, "damaged": []}


def _tables_words(compared: TablesCompared) -> Sequence[str]:
    if not compared.rows:
        return [f"All chosen tables are as they were in {compared.snapshot}. Nothing was changed."]
    lines = []
    for each in compared.tables:
        parts = [
            f"{counted(each.added, 'row')} would come back",
            f"{each.changed:,} would be as they were",
            f"{each.removed:,} that came since would go",
        ]
        parts += [f"{each.staying:,} that came since would stay"] if each.staying else []
        parts += [f"{each.left_out:,} are left out, for who or what they are of is not there"] if each.left_out else []
        lines.append(f"{each.table}: {', '.join(parts)}.")
    if compared.undone:
        lines.append("What would be undone, the newest first:")
    for change in compared.undone[:_SHOWN]:
        when = "" if change.at is None else f" at {change.at.astimezone():%Y-%m-%d %H:%M:%S %Z}"
        lines.append(f"  {change.table} {change.record} by {change.actor}{when}")
    if len(compared.undone) > _SHOWN:
        lines.append(f"  … and {len(compared.undone) - _SHOWN:,} before; --json lists more.")
    return lines
