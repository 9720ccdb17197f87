"""`backup restore` and `backup old`: a backup into an empty database or in place of one in use, and the way back."""

import argparse
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from edumanage_desktop.commands.backup_options import (
    PASSPHRASE,
    add_repository,
    add_snapshot,
    answer_restored,
    told,
)
from edumanage_desktop.commands.backup_restore_parts import (
    bring_back,
    bring_tables_back,
    put_files_back,
    save_copies,
    upload_number,
)
from edumanage_desktop.commands.backup_restore_ways import what_goes_unheard
from edumanage_desktop.commands.confirmation import is_confirmed
from edumanage_desktop.commands.options import (
    DONE,
    FOUND_SOMETHING_WRONG,
    WRONG_USAGE,
    add_command,
    add_target,
    answer,
    progress,
    target,
)
from edumanage_desktop.domain.chosen_files import chosen_files
from edumanage_desktop.domain.chosen_tables import chosen_tables
from edumanage_desktop.domain.sentences import counted
from edumanage_desktop.services.administration import Toolbox
from edumanage_desktop.services.backup.in_place import (
    ActFate,
    KeptDatabase,
    KeptDatabases,
    Outlook,
    RestoredInPlace,
    counts_of,
)

if TYPE_CHECKING:
    _Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]

_SHOWN = 20
_FATES = {
    "done": "done again",
    "there": "there already",
    "conflict": "no longer possible as the submission stands",
    "refused": "refused by the rules",
    "gone": "about a submission that is not there",
}


def add_parsers(actions: "_Subparsers") -> None:
    """Register both commands among those on backups."""
    restore = add_command(
        actions,
        "restore",
        help="restore a backup into an empty database, or with --in-place over one in use, and prove it",
        description="Without --in-place never touches a database that holds work, and nobody can work in what was"
        " restored before it is proven. With it the backup is restored beside"
        " the database in use and proven; only then it takes its place, and the old one is kept (see `backup old`)."
        " Accounts and passwords stay as they are, who was disabled stays so, erasures are done again, and no mail goes"
        " out twice. Files that are in the store already stay as they are. Into an empty database nobody has a password"
        " afterwards: an administrator makes one-time ones. Exit 1 when something is not as it was backed up, or an act"
        f" could not be done again. {PASSPHRASE}",
    )
    add_target(restore, store=True, is_required=False)
    add_repository(restore)
    add_snapshot(restore)
    _add_ways(restore)
    restore.add_argument(
        "--into",
        type=Path,
        metavar="FOLDER",
        help="with --file or --files-only: write copies as the backup has them into this folder, called by student"
        " number, submission and original name, and touch neither store nor database; nothing there is written over",
    )
    restore.add_argument(
        "--dry-run",
        action="store_true",
        help="with one of these: say what would be lost or brought back, and change nothing",
    )
    restore.add_argument(
        "--keep-added", action="store_true", help="with --tables: remove nothing that came since the backup"
    )
    restore.add_argument(
        "--replay", action="store_true", help="with --in-place: do the acts again afterwards that were lost"
    )
    restore.add_argument(
        "--print-sql", action="store_true", help="with --in-place: print the statements, and change nothing"
    )
    restore.add_argument(
        "--accept-damage",
        action="store_true",
        help="into an empty database: let people work in what was restored though something of it, which is named, is"
        " not as it was backed up; without this such a file gets no name, and nobody gets rights on a server",
    )
    add_administrator(restore)
    add_yes(restore)
    restore.set_defaults(command=_restore)
    old = add_command(actions, "old", help="databases that restores kept: list, back, replay, dismiss")
    _add_old(old.add_subparsers(required=True, metavar="ACTION"))


def _add_ways(restore: argparse.ArgumentParser) -> None:
    which = restore.add_mutually_exclusive_group()
    which.add_argument(
        "--in-place", action="store_true", help="take the place of the database in use, which is kept beside"
    )
    which.add_argument(
        "--files-only",
        action="store_true",
        help="put back files only that the database names and that are missing in the store, or not what was handed in;"
        " an altered one is kept under another name",
    )
    which.add_argument(
        "--file",
        action="append",
        metavar="NAME",
        help="put back this file by the rules of --files-only; NAME is its name in the store, as `backup restore"
        " --files-only --dry-run` and `backup create` tell it, or #4711 for all files of that submission, of its"
        " earlier revisions too (in a shell '#4711'); may be given several times",
    )
    which.add_argument(
        "--tables",
        metavar="NAME[,NAME…]",
        help="bring these tables back and leave all others as they are: some of the register's and of what is people's"
        " own, each change judged and recorded, or `work`, all tables of submissions, which take the place of those in"
        " use as with --in-place; a wrong name tells all",
    )
    which.add_argument(
        "--submission",
        type=upload_number,
        metavar="ID",
        help="bring back one submission that was deleted or written over, with its files; its history goes on",
    )


def _add_old(actions: "_Subparsers") -> None:
    listed = add_command(actions, "list", help="which old databases are kept beside the one in use")
    add_target(listed)
    add_administrator(listed)
    listed.set_defaults(command=_list)
    back = add_command(
        actions,
        "back",
        help="let an old database take the place of the one in use, which is kept in its turn",
        description="Says what would be lost, and carries over accounts, erasures and mails as a restore does.",
    )
    replay = add_command(
        actions,
        "replay",
        help="do acts of an old database again that are not in the one in use",
        description="Each act keeps its number, so that it is done once however often this is run, and is done as"
        " whoever it was of, by the rules as they are now. Exit 1 when one could not be done.",
    )
    dismiss = add_command(actions, "dismiss", help="remove an old database for good")
    for parser in (back, replay, dismiss):
        add_target(parser)
        add_administrator(parser)
        parser.add_argument("name", metavar="NAME", help="the old database, as `backup old list` names it")
    for parser in (back, dismiss):
        add_yes(parser)
    back.add_argument("--dry-run", action="store_true", help="say what would be lost, and change nothing")
    replay.add_argument("--dry-run", action="store_true", help="say what would be done again, and change nothing")
    back.set_defaults(command=_back)
    replay.set_defaults(command=_replay)
    dismiss.set_defaults(command=_dismiss)


def add_administrator(parser: argparse.ArgumentParser) -> None:
    """Let an administrator of the server be named."""
    parser.add_argument(
        "--administrator",
        metavar="USER",
        help="an administrator of the database server, where the URL names none; the password comes from"
        " EDUMANAGE_ADMINISTRATOR_PASSWORD, EDUMANAGE_ADMINISTRATOR_PASSWORD_FILE, the service manager's credential"
        " edumanage_administrator_password, or a prompt",
    )


def add_yes(parser: argparse.ArgumentParser) -> None:
    """Let a command be told beforehand that it need not ask."""
    parser.add_argument("--yes", action="store_true", help="do not ask for the name once more")


def _restore(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    unheard = what_goes_unheard(arguments)
    if unheard is not None:
        progress(unheard)
        return WRONG_USAGE
    desk = toolbox.backup_desk(arguments.repository)
    snapshot = arguments.snapshot or desk.latest()
    if arguments.files_only or arguments.file:
        chosen_ones = chosen_files(arguments.file) if arguments.file else None
        if arguments.into is not None:
            return save_copies(arguments, toolbox.copies_out(arguments.into, desk, told()), snapshot, chosen_ones)
        return put_files_back(arguments, toolbox.files_back(target(arguments), desk, told()), snapshot, chosen_ones)
    if arguments.submission is not None:
        wanted = toolbox.as_administrator(target(arguments), arguments.administrator)
        return bring_back(arguments, toolbox.one_submission(wanted, desk), snapshot)
    chosen = None if arguments.tables is None else chosen_tables(arguments.tables.split(","))
    if chosen is not None and not chosen.is_work:
        wanted = toolbox.as_administrator(target(arguments), arguments.administrator)
        return bring_tables_back(arguments, toolbox.tables_back(wanted, desk, told()), snapshot, chosen)
    if chosen is None and not arguments.in_place:
        with toolbox.restore_target(target(arguments)) as (database, store):
            restoring = desk.restoring(snapshot, database, store, told(), accepts_damage=arguments.accept_damage)
            return answer_restored(arguments, restoring.run())
    wanted = toolbox.as_administrator(target(arguments), arguments.administrator)
    if arguments.print_sql:
        statements = toolbox.server_statements(wanted, snapshot, work_alone=chosen is not None)
        answer(arguments, {"sql": statements}, statements)
        return DONE
    restore = toolbox.in_place_restore(wanted, desk, told(), work_alone=chosen is not None)
    outlook = restore.outlook(snapshot)
    if arguments.dry_run:
        manifest = desk.repository().manifest(snapshot)
        held = {"rows": manifest.rows, "files": manifest.files.files, "damaged": []}
        answer(arguments, {**_document(outlook), **held, "dry_run": True}, "\n".join(outlook_words(outlook)))
        return DONE
    if not is_confirmed(arguments, outlook_words(outlook), snapshot):
        return WRONG_USAGE
    done = restore.run(snapshot)
    fates: tuple[ActFate, ...] = ()
    if arguments.replay and done.kept is not None:
        fates = toolbox.kept_databases(wanted, told()).replay(done.kept.name)
    words = [*_restored_words(done), *(_fate_words(fates) if arguments.replay else ())]
    document = {
        **asdict(done),
        "damaged": done.wrong,
        "outlook": _document(outlook),
        "replayed": _replayed(fates),
        "dry_run": False,
    }
    answer(arguments, document, "\n".join(words))
    return FOUND_SOMETHING_WRONG if done.wrong or _is_incomplete(fates) else DONE


def _list(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    kept = _databases(arguments, toolbox).listed()
    answer(
        arguments,
        {"old": [asdict(each) for each in kept]},
        "\n".join(_line(each) for each in kept) or "No old database is kept.",
    )
    return DONE


def _back(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    databases = _databases(arguments, toolbox)
    outlook = databases.outlook(arguments.name)
    if arguments.dry_run:
        answer(arguments, {**_document(outlook), "dry_run": True}, "\n".join(outlook_words(outlook)))
        return DONE
    if not is_confirmed(arguments, outlook_words(outlook), arguments.name):
        return WRONG_USAGE
    kept = databases.go_back(arguments.name)
    answer(
        arguments,
        {"name": arguments.name, "kept": asdict(kept), "outlook": _document(outlook), "dry_run": False},
        f"The database of {arguments.name} is in use again. The one before is kept as {kept.name}.",
    )
    return DONE


def _replay(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    databases = _databases(arguments, toolbox)
    if arguments.dry_run:
        acts = databases.lost_acts(arguments.name)
        words = [f"Would do {counted(len(acts), 'act')} again."]
        words += [f"  {act.kind} of submission {act.upload_id} by {act.actor}" for act in acts[:_SHOWN]]
        answer(arguments, {"acts": [asdict(act) for act in acts], "dry_run": True}, "\n".join(words))
        return DONE
    fates = databases.replay(arguments.name)
    answer(arguments, {**_replayed(fates), "dry_run": False}, "\n".join(_fate_words(fates)))
    return FOUND_SOMETHING_WRONG if _is_incomplete(fates) else DONE


def _dismiss(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    databases = _databases(arguments, toolbox)
    found = databases.require(arguments.name)
    words = [f"This removes an old database for good: {_line(found)}"]
    look = "Look with `backup old list`"
    if not is_confirmed(arguments, words, arguments.name, nothing="It stays", look=look):
        return WRONG_USAGE
    databases.dismiss(arguments.name)
    answer(arguments, {"dismissed": arguments.name}, f"The old database {arguments.name} is gone.")
    return DONE


def _databases(arguments: argparse.Namespace, toolbox: Toolbox) -> KeptDatabases:
    wanted = toolbox.as_administrator(target(arguments), arguments.administrator)
    return toolbox.kept_databases(wanted, told())


def _document(outlook: Outlook) -> dict[str, Any]:
    return {**asdict(outlook), "lost": outlook.lost}


def outlook_words(outlook: Outlook) -> list[str]:
    """Return what going back would lose, and what stays, in lines."""
    since = outlook.since.astimezone()
    taken = f"Since {since:%Y-%m-%d %H:%M:%S %Z}, when {outlook.snapshot} was taken,"
    lines = [f"{taken} nobody did anything that would be lost."]
    if outlook.lost:
        lines = [
            f"{taken} {counted(outlook.lost, 'act')} would be lost: {counted(outlook.submissions, 'submission')},"
            f" {counted(outlook.decisions, 'decision')}, {counted(outlook.others, 'other')}. They can be done again"
            " afterwards."
        ]
    lines += [f"  {act.kind} of submission {act.upload_id} by {act.actor}" for act in outlook.acts[:_SHOWN]]
    if outlook.lost > _SHOWN:
        lines.append(f"  … and {outlook.lost - _SHOWN:,} before; --json lists more.")
    if outlook.outside:
        lines.append(f"{counted(outlook.outside, 'change')} of the portal would be lost for good.")
    if outlook.records:
        changes = counted(outlook.records, "change")
        lines.append(f"{changes} of students, faculty, teaching and settings would be in the old database only.")
    if outlook.added:
        lines.append(f"Added since, and staying: {', '.join(outlook.added)}.")
    if outlook.disabled:
        lines.append(f"Disabled since, and staying so: {', '.join(outlook.disabled)}.")
    if outlook.erasures:
        lines.append(f"{counted(len(outlook.erasures), 'erasure')} would be done again.")
    return lines


def _restored_words(done: RestoredInPlace) -> list[str]:
    words = [
        f"Restored {counted(done.rows, 'row')} and {counted(done.files, 'file')} of {done.snapshot} in"
        f" {done.seconds:g} seconds."
    ]
    if done.kept is None:
        words += [f"Not as it was backed up: {each}" for each in done.wrong]
        return [*words, "Nothing was switched: the database in use is as it was."]
    words.append(f"It is in use now. The old database is kept as {done.kept.name} until it is dismissed.")
    if done.outside is None:
        words.append(
            "How many changes of the portal since the backup are in the old database only is not known: it could not be"
            " read."
        )
    elif done.outside:
        changes = counted(done.outside, "change")
        words.append(f"{changes} of the portal since the backup, until the switch, are in the old database only.")
    if done.carried is not None and done.carried.disabled:
        words.append(f"Not let in again: {', '.join(done.carried.disabled)}.")
    return words


def _fate_words(fates: Sequence[ActFate]) -> list[str]:
    counts = counts_of(tuple(fates))
    words = [f"{counted(count, 'act')} {_FATES[fate]}." for fate, count in counts.items() if count]
    for each in fates:
        if each.words:
            act = each.act
            words.append(f"  {act.kind} of submission {act.upload_id} by {act.actor}: {each.words}")
    return words or ["There was no act to do again."]


def _replayed(fates: Sequence[ActFate]) -> dict[str, Any]:
    return {"counts": counts_of(tuple(fates)), "acts": [asdict(each) for each in fates]}


def _is_incomplete(fates: Sequence[ActFate]) -> bool:
    return any(each.fate not in ("done", "there") for each in fates)


def _line(kept: KeptDatabase) -> str:
    why = "no switch came of it" if kept.snapshot is None else f"{kept.snapshot} took its place"
    return f"{kept.name}  {counted(kept.size_bytes, 'byte')}, {why}"
