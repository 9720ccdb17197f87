"""`backup`: one consistent set of tables and files, its proofs, and for how long it is kept."""

import argparse
import time
from collections.abc import Container
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from edumanage_desktop.commands import (
    backup_passphrase,
    backup_repair,
    backup_restore,
    backup_run,
    backup_schedule,
    backup_sheet,
    backup_status,
)
from edumanage_desktop.commands.backup_keeping import add_keeping, retention_of
from edumanage_desktop.commands.backup_options import PASSPHRASE as _PASSPHRASE
from edumanage_desktop.commands.backup_options import UNNOTED, damage_words
from edumanage_desktop.commands.backup_options import add_accept_missing as _add_accept_missing
from edumanage_desktop.commands.backup_options import add_repository as _add_repository
from edumanage_desktop.commands.backup_options import add_snapshot as _add_snapshot
from edumanage_desktop.commands.backup_options import answer_restored as _answer_restored
from edumanage_desktop.commands.backup_options import told as _told
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
from edumanage_desktop.domain.backups import Damage, Harm, Manifest
from edumanage_desktop.domain.database_url import is_embedded
from edumanage_desktop.domain.sentences import counted
from edumanage_desktop.services.administration import Toolbox
from edumanage_desktop.services.backup.desk import Catalogue, DamagedListing, Listing
from edumanage_desktop.services.backup.standing import damage_proof
from edumanage_desktop.services.backup.storage import INDEX

if TYPE_CHECKING:
    from edumanage_desktop.services.backup.dump_import import DumpCompared

    _Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]


def add_parser(subparsers: "_Subparsers") -> None:
    """Register the command."""
    parser = add_command(
        subparsers,
        "backup",
        help="backups: made, listed, proven, repaired, restored, kept for so long, and carried elsewhere",
    )
    parser.set_defaults(is_stopped_cleanly=True)
    actions = parser.add_subparsers(required=True, metavar="ACTION")
    create = add_command(
        actions,
        "create",
        help="back up all tables as of one instant, and every file that they name",
        description="Backs up while everybody goes on, as an administrator or with the role em_backup. Accounts and"
        " passwords are never in a backup. Where no backups are, nothing is made without --new: a drive that is not"
        f" connected looks the same. {_PASSPHRASE}",
    )
    add_target(create, store=True)
    _add_repository(create)
    create.add_argument("--new", action="store_true", help="begin backups in a place where none are; never for a timer")
    create.add_argument(
        "--encrypt", action="store_true", help="encrypt what --new begins; else add nothing to backups in clear"
    )
    _add_accept_missing(create)
    create.set_defaults(command=_create)
    listed = add_command(
        actions, "list", help="which backups there are, and how they were proven; exit 1 when one is damaged"
    )
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
    backup_repair.add_parser(actions)
    _add_importing(actions)
    for module in (backup_run, backup_schedule, backup_status, backup_passphrase, backup_sheet):
        module.add_actions(actions)


def _add_restoring(actions: "_Subparsers") -> None:
    backup_restore.add_parsers(actions)
    drill = add_command(
        actions,
        "drill",
        help="restore a backup into a scratch database and folder, prove it, note that, and remove the scratch",
        description="The scratch database is a file, or with --database of a server one beside that, made by an"
        " administrator of it. The database that is named is told what came of it, so that `health` and every"
        f" administrator's window know. Exit 1 when something is not as it was backed up. {_PASSPHRASE}",
    )
    _add_repository(drill)
    _add_snapshot(drill)
    add_target(drill, is_required=False)
    backup_restore.add_administrator(drill)
    drill.set_defaults(command=_drill)


def _add_keeping(actions: "_Subparsers") -> None:
    prune = add_command(
        actions,
        "prune",
        help="remove backups that are kept no longer, and what only they needed",
        description="Keeps the newest backup, and of so many days, weeks, months and years with backups the newest of"
        " each; and the last one that was proven restorable, or verified where none was, while those that stay were"
        f" not. {_PASSPHRASE}",
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
        " history says that they came from outside. With --replace the table becomes what the file is, once that was"
        " confirmed. On a server asks as who may write the portal's table: its owner, or the portal. In a file only an"
        " administrator does it.",
    )
    add_target(dump)
    dump.add_argument("file", type=Path, metavar="FILE", help="what mysqldump or mariadb-dump wrote")
    dump.add_argument("--dry-run", action="store_true", help="say what would be done, and change nothing")
    dump.add_argument(
        "--replace", action="store_true", help="also change and remove rows, so that the table is the file"
    )
    backup_restore.add_yes(dump)
    dump.set_defaults(command=_import_dump)


def _import_dump(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    importing = toolbox.dump_import(target(arguments), arguments.file, _told())
    is_dry, replaces = arguments.dry_run, arguments.replace
    if replaces and not is_dry:
        outlook = _dump_words(arguments.file, importing.look(), is_dry=True, replaces=True)
        if not is_confirmed(arguments, outlook, arguments.file.name):
            return WRONG_USAGE
    found = importing.look() if is_dry else importing.replace() if replaces else importing.merge()
    words = _dump_words(arguments.file, found, is_dry=is_dry, replaces=replaces)
    answer(arguments, {**asdict(found), "dry_run": is_dry, "replace": replaces}, "\n".join(words))
    return DONE


def _dump_words(file: Path, found: "DumpCompared", *, is_dry: bool, replaces: bool) -> list[str]:
    would = "Would be" if is_dry else "Were"
    words = [
        f"{file} has {counted(found.rows, 'row')}: {found.same:,} as they are here.",
        f"{would} added: {found.new:,}.",
    ]
    other = f"{would} changed" if replaces else "Other values here, which stay"
    words.append(f"{other}: {found.different:,}.")
    words.append(f"{f'{would} removed' if replaces else 'Only here'}: {found.only_here:,}.")
    return words


def _create(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    began = time.monotonic()
    desk = toolbox.backup_desk(arguments.repository, make=arguments.new)
    if not arguments.new:
        desk.go_on(encrypt=arguments.encrypt)
        desk.repository()  # to open its key takes much memory for a moment, and what reads a database is not loaded yet
    source, store = toolbox.backup_source(target(arguments))
    if arguments.new:
        desk.begin_new(encrypt=arguments.encrypt)
    taking = desk.taking(source, store, _told(), accept_missing=arguments.accept_missing)
    try:
        with toolbox.backup_tools().run_teller(target(arguments)) as teller:
            manifest = teller.backing_up(taking.run)
    finally:
        for key in taking.first_missing:
            progress(f"Not in the store: {key}")
    damaged = [Damage(key, Harm.MISSING, (manifest.snapshot,)) for key in taking.first_missing]
    damaged += [Damage(key, Harm.ALTERED, (manifest.snapshot,)) for key in taking.first_altered]
    document = {
        **_document(manifest),
        "damaged": [asdict(each) for each in damaged],
        "seconds": round(time.monotonic() - began, 1),
    }
    answer(arguments, document, _words_of(manifest))
    return FOUND_SOMETHING_WRONG if manifest.files.missing or manifest.files.altered else DONE


def _list(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    found = toolbox.backup_desk(arguments.repository).catalogue()
    proofs = {each.manifest.snapshot: damage_proof((each.verified, each.drilled)) for each in found.whole}
    harms = {snapshot: damage_words(snapshot, proof) for snapshot, proof in proofs.items() if proof is not None}
    document = {
        "snapshots": [_listed_document(each, harms.get(each.manifest.snapshot)) for each in found.whole],
        "damaged": [_damaged_document(each) for each in found.damaged],
        "index_damage": found.index_damage,
    }
    lines = [] if found.index_damage is None else [f"damaged: {found.index_damage}"]
    listed = {each.manifest.snapshot: _line(each) for each in found.whole}
    listed |= {each.snapshot: f"{each.snapshot}  damaged: {each.why}" for each in found.damaged}
    lines += [listed[snapshot] for snapshot in sorted(listed, reverse=True)]
    lines += harms.values()
    answer(arguments, document, "\n".join(lines) or "There is no backup yet.")
    return FOUND_SOMETHING_WRONG if harms or found.damaged or found.index_damage is not None else DONE


def _verify(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    found = toolbox.backup_desk(arguments.repository).verify(_told())
    document = {
        "snapshot": max(found.snapshots, default=None),
        "snapshots": found.snapshots,
        "rows": found.rows,
        "files": found.files,
        "size_bytes": found.size_bytes,
        "damaged": [asdict(each) for each in found.damaged],
        "noted": not found.is_unnoted and all(each.name != INDEX for each in found.damaged),
    }
    words = [f"Read {counted(found.files, 'file')} of {counted(len(found.snapshots), 'backup')}."]
    words += [_damage_words(each) for each in found.damaged] or ["Everything is what was written."]
    words += [UNNOTED] if found.is_unnoted else []
    answer(arguments, document, "\n".join(words))
    return FOUND_SOMETHING_WRONG if found.damaged else DONE


def _drill(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    beside = None
    if arguments.database is not None and not is_embedded(arguments.database):
        beside = toolbox.as_administrator(target(arguments), arguments.administrator)
    desk = toolbox.backup_desk(arguments.repository)
    snapshot = arguments.snapshot or desk.latest()
    drill = partial(desk.drill, snapshot, partial(toolbox.scratch, beside), _told())
    if arguments.database is None:
        done = drill()
    else:
        with toolbox.backup_tools().run_teller(target(arguments), is_let_in=False) as teller:
            done = teller.drilling(drill)
    return _answer_restored(arguments, done, is_noted=not done.is_unnoted)


def _prune(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    desk = toolbox.backup_desk(arguments.repository)
    pruning = desk.pruning(_told())
    retention = retention_of(arguments)
    found = pruning.look(retention) if arguments.dry_run else pruning.run(retention)
    would = "Would remove" if arguments.dry_run else "Removed"
    words = [
        f"{would} {counted(len(found.removed), 'backup')} and {counted(found.objects, 'content')} that nothing else"
        f" needs ({counted(found.size_bytes, 'byte')})."
    ]
    words += [f"{would}: {snapshot}" for snapshot in found.removed]
    words += [f"Kept: {snapshot} ({', '.join(why)})" for snapshot, why in found.kept.items()]
    document = {**asdict(found), **_left_document(desk.catalogue(), found.kept), "dry_run": arguments.dry_run}
    answer(arguments, document, "\n".join(words))
    return DONE


def _left_document(catalogue: Catalogue, kept: Container[str]) -> dict[str, Any]:
    """Return the newest backup that stays, what is in it, and which of those that stay are known to be damaged."""
    whole = [each for each in catalogue.whole if each.manifest.snapshot in kept]
    damaged = [each.manifest.snapshot for each in whole if damage_proof((each.verified, each.drilled)) is not None]
    newest = whole[0].manifest if whole else None
    return {
        "snapshot": None if newest is None else newest.snapshot,
        "rows": 0 if newest is None else newest.rows,
        "files": 0 if newest is None else newest.files.files,
        "damaged": damaged,
    }


def _export(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    desk = toolbox.backup_desk(arguments.repository)
    snapshot = arguments.snapshot or desk.latest()
    with toolbox.new_file(arguments.file) as sink:
        done = desk.export(snapshot, sink, _told())
    document: dict[str, Any] = {
        "snapshot": snapshot,
        "file": str(arguments.file),
        "rows": done.rows,
        "files": done.files,
        "damaged": [],  # whatever is not as it was written ends an export, and no file is there
        "locked": done.is_alone,
    }
    words = f"Wrote {snapshot} with {counted(done.files, 'file')} as {arguments.file}."
    if not done.is_alone:
        words += " The backups may only be read here, so they were not locked; every file was compared all the same."
    answer(arguments, document, words)
    return DONE


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


def _listed_document(listing: Listing, harm: str | None) -> dict[str, Any]:
    return {**_document(listing.manifest), "damaged": [] if harm is None else [harm], **_proofs(listing)}


def _damaged_document(listing: DamagedListing) -> dict[str, Any]:
    why = str(listing.why)
    unknown = {"rows": None, "files": None, "size_bytes": None}
    return {"snapshot": listing.snapshot, **unknown, "damaged": [why], "why": why, **_proofs(listing)}


def _proofs(listing: Listing | DamagedListing) -> dict[str, Any]:
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
    missing = f" ({manifest.files.missing:,} not in the store)" if manifest.files.missing else ""
    return (
        f"{manifest.snapshot}  {counted(manifest.rows, 'row')}, {counted(manifest.files.files, 'file')}{missing},"
        f" {counted(manifest.size_bytes, 'byte')}, by"
        f" {manifest.origin.login} on {manifest.origin.computer}; {verified}"
    )


def _damage_words(damage: Damage) -> str:
    harmed = f" (needed by {', '.join(damage.snapshots)})" if damage.snapshots else ""
    return f"{damage.harm.capitalize()}: {damage.name}{harmed}"
