"""`backup`: one consistent set of tables and files, its proofs, and for how long it is kept."""

import argparse
import time
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from edumanage_desktop.commands import backup_passphrase, backup_run, backup_schedule, backup_sheet, backup_status
from edumanage_desktop.commands.backup_keeping import add_keeping, retention_of, told
from edumanage_desktop.commands.options import (
    DONE,
    FOUND_SOMETHING_WRONG,
    add_command,
    add_target,
    answer,
    target,
)
from edumanage_desktop.domain.backups import Damage, Manifest
from edumanage_desktop.domain.sentences import counted
from edumanage_desktop.services.administration import Toolbox
from edumanage_desktop.services.backup.desk import Listing
from edumanage_desktop.services.backup.restoring import Restored

if TYPE_CHECKING:
    _Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]

_PASSPHRASE = (
    "The passphrase of encrypted backups comes from EDUMANAGE_BACKUP_PASSPHRASE, EDUMANAGE_BACKUP_PASSPHRASE_FILE, the"
    " service manager's credential edumanage_backup_passphrase, the keyring, or a prompt."
)


def add_parser(subparsers: "_Subparsers") -> None:
    """Register the command."""
    parser = add_command(
        subparsers,
        "backup",
        help="backups: create, list, verify, restore, drill, prune, export, import-dump, schedule",
    )
    actions = parser.add_subparsers(required=True, metavar="ACTION")
    create = add_command(
        actions,
        "create",
        help="back up all tables as of one instant, and every file that they name",
        description="Backs up while everybody goes on, as an administrator or with the role em_backup. Accounts and"
        f" passwords are never in a backup. {_PASSPHRASE}",
    )
    add_target(create, store=True)
    _add_repository(create)
    create.add_argument("--encrypt", action="store_true", help="encrypt the repository, where this makes a new one")
    create.set_defaults(command=_create)
    listed = add_command(actions, "list", help="which backups there are, and how they were proven")
    _add_repository(listed, json=True)
    listed.set_defaults(command=_list)
    verify = add_command(
        actions,
        "verify",
        help="read every file of the repository; exit 1 when one is not what was written",
        description=f"Names every file that is missing, altered or too many. {_PASSPHRASE}",
    )
    _add_repository(verify, json=True)
    verify.set_defaults(command=_verify)
    _add_restoring(actions)
    _add_keeping(actions)
    _add_importing(actions)
    for module in (backup_run, backup_schedule, backup_status, backup_passphrase, backup_sheet):
        module.add_actions(actions)


def _add_restoring(actions: "_Subparsers") -> None:
    restore = add_command(
        actions,
        "restore",
        help="restore a backup into an empty database and a store, and prove that it is what was backed up",
        description="Never touches a database that holds work. Files that are in the store already stay as they are."
        " Nobody has a password afterwards: an administrator makes one-time ones. Exit 1 when something is not as it"
        f" was backed up. {_PASSPHRASE}",
    )
    add_target(restore, store=True)
    _add_repository(restore)
    _add_snapshot(restore)
    restore.set_defaults(command=_restore)
    drill = add_command(
        actions,
        "drill",
        help="restore a backup into a scratch database and folder, prove it, note that, and remove the scratch",
        description=f"Exit 1 when something is not as it was backed up. {_PASSPHRASE}",
    )
    _add_repository(drill, json=True)
    _add_snapshot(drill)
    drill.set_defaults(command=_drill)


def _add_keeping(actions: "_Subparsers") -> None:
    prune = add_command(
        actions,
        "prune",
        help="remove backups that are kept no longer, and what only they needed",
        description="Keeps the newest backup, and of so many days, weeks, months and years with backups the newest of"
        f" each. {_PASSPHRASE}",
    )
    _add_repository(prune, json=True)
    add_keeping(prune)
    prune.add_argument("--dry-run", action="store_true", help="say what would go, and remove nothing")
    prune.set_defaults(command=_prune)
    export = add_command(
        actions,
        "export",
        help="write a backup as one file, a tar archive that unpacks into a repository",
        description=f"An encrypted backup stays encrypted. {_PASSPHRASE}",
    )
    _add_repository(export, json=True)
    _add_snapshot(export)
    export.add_argument("file", type=Path, metavar="FILE", help="what is written; it may not be there yet")
    export.set_defaults(command=_export)


def _add_importing(actions: "_Subparsers") -> None:
    dump = add_command(
        actions,
        "import-dump",
        help="bring in a .sql file of the portal's table, as the runbook's mysqldump writes it",
        description="Adds the rows that are not there and leaves all others as they are, as the portal would; the"
        " history says that they came from outside. With --replace the table becomes what the file is. Asks as who may"
        " write the portal's table: its owner, or the portal.",
    )
    add_target(dump)
    dump.add_argument("file", type=Path, metavar="FILE", help="what mysqldump or mariadb-dump wrote")
    dump.add_argument("--dry-run", action="store_true", help="say what would be done, and change nothing")
    dump.add_argument(
        "--replace", action="store_true", help="also change and remove rows, so that the table is the file"
    )
    dump.set_defaults(command=_import_dump)


def _import_dump(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    importing = toolbox.dump_import(target(arguments), arguments.file, told())
    is_dry, replaces = arguments.dry_run, arguments.replace
    found = importing.look() if is_dry else importing.replace() if replaces else importing.merge()
    would = "Would be" if is_dry else "Were"
    words = [
        f"{arguments.file} has {counted(found.rows, 'row')}: {found.same:,} as they are here.",
        f"{would} added: {found.new:,}.",
    ]
    other = f"{would} changed" if replaces else "Other values here, which stay"
    words.append(f"{other}: {found.different:,}.")
    words.append(f"{f'{would} removed' if replaces else 'Only here'}: {found.only_here:,}.")
    answer(arguments, {**asdict(found), "dry_run": is_dry, "replace": replaces}, "\n".join(words))
    return DONE


def _add_snapshot(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--snapshot", metavar="BACKUP", help="which one, as `backup list` names it (default: newest)")


def _add_repository(parser: argparse.ArgumentParser, *, json: bool = False) -> None:
    parser.add_argument("--repository", required=True, metavar="FOLDER-OR-URL", help="where the backups are kept")
    if json:
        parser.add_argument("--json", action="store_true", help="answer with one JSON document on standard output")


def _create(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    began = time.monotonic()
    desk = toolbox.backup_desk(arguments.repository, make=True)
    source, store = toolbox.backup_source(target(arguments))
    desk.begin(encrypt=arguments.encrypt)
    manifest = desk.taking(source, store, told()).run()
    document = {**_document(manifest), "seconds": round(time.monotonic() - began, 1)}
    answer(arguments, document, _words_of(manifest))
    return FOUND_SOMETHING_WRONG if manifest.files.missing or manifest.files.altered else DONE


def _list(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    listings = toolbox.backup_desk(arguments.repository).listings()
    documents = [{**_document(each.manifest), **_proofs(each)} for each in listings]
    lines = [_line(each) for each in listings]
    answer(arguments, {"snapshots": documents}, "\n".join(lines) or "There is no backup yet.")
    return DONE


def _verify(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    found = toolbox.backup_desk(arguments.repository).verify(told())
    document = {
        "snapshots": found.snapshots,
        "files": found.files,
        "size_bytes": found.size_bytes,
        "damaged": [asdict(each) for each in found.damaged],
    }
    words = [f"Read {counted(found.files, 'file')} of {counted(len(found.snapshots), 'backup')}."]
    words += [_damage_words(each) for each in found.damaged] or ["Everything is what was written."]
    answer(arguments, document, "\n".join(words))
    return FOUND_SOMETHING_WRONG if found.damaged else DONE


def _restore(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    desk = toolbox.backup_desk(arguments.repository)
    snapshot = arguments.snapshot or desk.latest()
    with toolbox.restore_target(target(arguments)) as (database, store):
        return _answer_restored(arguments, desk.restoring(snapshot, database, store, told()).run())


def _drill(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    desk = toolbox.backup_desk(arguments.repository)
    return _answer_restored(arguments, desk.drill(arguments.snapshot or desk.latest(), toolbox.scratch, told()))


def _prune(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    pruning = toolbox.backup_desk(arguments.repository).pruning(told())
    retention = retention_of(arguments)
    found = pruning.look(retention) if arguments.dry_run else pruning.run(retention)
    would = "Would remove" if arguments.dry_run else "Removed"
    words = [
        f"{would} {counted(len(found.removed), 'backup')} and {counted(found.objects, 'content')} that nothing else"
        f" needs ({counted(found.size_bytes, 'byte')})."
    ]
    words += [f"{would}: {snapshot}" for snapshot in found.removed]
    words += [f"Kept: {snapshot} ({', '.join(why)})" for snapshot, why in found.kept.items()]
    answer(arguments, {**asdict(found), "dry_run": arguments.dry_run}, "\n".join(words))
    return DONE


def _export(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    desk = toolbox.backup_desk(arguments.repository)
    snapshot = arguments.snapshot or desk.latest()
    with toolbox.new_file(arguments.file) as sink:
        files = desk.export(snapshot, sink, told())
    document = {"snapshot": snapshot, "file": str(arguments.file), "files": files}
    answer(arguments, document, f"Wrote {snapshot} with {counted(files, 'file')} as {arguments.file}.")
    return DONE


def _answer_restored(arguments: argparse.Namespace, done: Restored) -> int:
    words = [
        f"Restored {counted(done.rows, 'row')} and {counted(done.files, 'file')} of {done.snapshot} in"
        f" {done.seconds:g} seconds."
    ]
    words += [f"Not as it was backed up: {each}" for each in done.wrong] or ["Everything is as it was backed up."]
    answer(arguments, asdict(done), "\n".join(words))
    return FOUND_SOMETHING_WRONG if done.wrong else DONE


def _document(manifest: Manifest) -> dict[str, Any]:
    return {
        "snapshot": manifest.snapshot,
        "began_at": manifest.began_at,
        "ended_at": manifest.ended_at,
        "login": manifest.origin.login,
        "computer": manifest.origin.computer,
        "database": manifest.origin.database,
        "engine": manifest.origin.engine,
        "revision": manifest.origin.revision,
        "rows": manifest.rows,
        "files": manifest.files.files,
        "missing": manifest.files.missing,
        "altered": manifest.files.altered,
        "size_bytes": manifest.size_bytes,
    }


def _proofs(listing: Listing) -> dict[str, Any]:
    return {
        "verified": None if listing.verified is None else asdict(listing.verified),
        "drilled": None if listing.drilled is None else asdict(listing.drilled),
    }


def _words_of(manifest: Manifest) -> str:
    files = manifest.files
    lines = [
        f"Backed up {counted(manifest.rows, 'row')} and {counted(files.files, 'file')} as {manifest.snapshot}"
        f" ({counted(manifest.size_bytes, 'byte')})."
    ]
    if files.missing:
        lines.append(f"{counted(files.missing, 'file')} that the tables name are not in the store.")
    if files.altered:
        lines.append(f"{counted(files.altered, 'file')} are not what was handed in.")
    return "\n".join(lines)


def _line(listing: Listing) -> str:
    manifest, proof = listing.manifest, listing.verified
    verified = "never verified"
    if proof is not None:
        verified = f"{'whole' if proof.is_well else 'DAMAGED'} on {proof.at.date()}"
    return (
        f"{manifest.snapshot}  {counted(manifest.rows, 'row')}, {counted(manifest.files.files, 'file')}, by"
        f" {manifest.origin.login} on {manifest.origin.computer}; {verified}"
    )


def _damage_words(damage: Damage) -> str:
    harmed = f" (needed by {', '.join(damage.snapshots)})" if damage.snapshots else ""
    return f"{damage.harm.capitalize()}: {damage.name}{harmed}"
