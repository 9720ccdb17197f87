"""`maintain archive`: decided work older than a date rests, with its files in another store; listed and retrieved."""

import argparse
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from edumanage_desktop.commands.confirmation import is_confirmed
from edumanage_desktop.commands.interruption import between_steps
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
from edumanage_desktop.domain.archive import Stage
from edumanage_desktop.domain.sentences import counted
from edumanage_desktop.services.administration import Toolbox

if TYPE_CHECKING:
    from edumanage_desktop.services.archive.desk import ArchiveDesk
    from edumanage_desktop.services.archive.records import ArchivedWork, Outlook
    from edumanage_desktop.services.backup.progress import Stage as JobStage

    _Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]

_ROWS_WARNING = (
    "Their rows leave the portal's table: the portal shows and counts them no longer, nor do figures. They stay"
    " searchable here, and --retrieve puts each back exactly."
)
_SAID_EVERY = 100


def add_parser(actions: "_Subparsers") -> None:
    """Register the action."""
    parser = add_command(
        actions,
        "archive",
        help="put decided work older than a date away: files into another store, rows marked, all of it searchable",
        description="Archives what was decided (approved, rejected, withdrawn) before a date: its files move into the"
        " store of the archive, its rows are marked and leave the queue but not the search. Whatever ends it, the next"
        " run goes on. Exit 1 when a work was left as it is, 2 when nobody confirmed it.",
    )
    add_target(parser, store=True)
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument(
        "--older-than", metavar="DATE|DAYS", type=_age, help="decided before this day (UTC), or so long ago"
    )
    what.add_argument("--retrieve", metavar="ID", type=int, help="bring one work back, its row and files as they were")
    what.add_argument("--list", action="store_true", help="all work in the archive, the latest first")
    what.add_argument("--place", metavar="PLACE", help="keep the files of archived work there, a folder or bucket")
    parser.add_argument("--remove-rows", action="store_true", help="also take the rows out of the portal's table")
    sure = parser.add_mutually_exclusive_group()
    sure.add_argument("--dry-run", action="store_true", help="tell what it would archive, and archive nothing")
    sure.add_argument("--yes", action="store_true", help="do not ask")
    parser.set_defaults(command=_run)


def _run(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    with toolbox.maintenance(target(arguments)) as desk:
        archive = desk.archive
        if arguments.list:
            return _list(arguments, archive)
        if arguments.place is not None:
            archive.use_place(arguments.place)
            place = archive.records.place()
            answer(arguments, {"place": place}, f"The files of archived work are kept at {place}.")
            return DONE
        if arguments.retrieve is not None:
            with archive.archiving() as archiving:
                files = archiving.retrieve(arguments.retrieve)
            words = f"Brought back submission {arguments.retrieve} and {counted(files, 'file')}."
            answer(arguments, {"id": arguments.retrieve, "files": files}, words)
            return DONE
        return _archive(arguments, archive)


def _archive(arguments: argparse.Namespace, archive: "ArchiveDesk") -> int:
    before = _moment(arguments.older_than, archive.tasks.now())
    outlook = archive.records.outlook(before)
    words = _outlook_words(outlook, before, remove_rows=arguments.remove_rows)
    if arguments.dry_run:
        document = {**_outlook(outlook), "before": before.isoformat(), "dry_run": True}
        answer(arguments, document, f"Would archive {words}\nNothing was archived: this was a dry run.")
        return DONE
    if not is_confirmed(arguments, [f"This archives {words}"], "yes", nothing="Nothing was archived"):
        return WRONG_USAGE
    with between_steps() as is_interrupted:
        done, record = archive.archive(
            before, remove_rows=arguments.remove_rows, progress=_tell, is_unwanted=is_interrupted
        )
    left = [{"id": upload_id, "why": str(why)} for upload_id, why in done.left]
    document = {
        "before": before.isoformat(), "dry_run": False, "works": done.works, "files": done.files,
        "size_bytes": done.size_bytes, "rows_removed": done.rows_removed, "left": left, "is_whole": done.is_whole,
        "recorded": record is not None,
    }  # fmt: skip
    said = [f"Archived {counted(done.works, 'work')}: {counted(done.files, 'file')}, {done.size_bytes:,} bytes."]
    if done.rows_removed:
        said.append(f"{counted(done.rows_removed, 'row')} left the portal's table.")
    said += [f"{each['id']}\t{each['why']}" for each in left]
    if not done.is_whole:
        said.append("It was stopped in between, and nothing was recorded: the task is still to be done.")
    answer(arguments, document, "\n".join(said))
    return DONE if done.is_whole and not left else FOUND_SOMETHING_WRONG


def _list(arguments: argparse.Namespace, archive: "ArchiveDesk") -> int:
    works, place = archive.records.listed(), archive.records.place()
    lines = [_listed_words(each) for each in works]
    lines.append(f"{counted(len(works), 'work')} in the archive; files at {place or 'no place that anybody named'}.")
    answer(arguments, {"place": place, "works": [_listed(each) for each in works]}, "\n".join(lines))
    return DONE


def _age(text: str) -> datetime | timedelta:
    """Return the day or the span that was named."""
    if text.isascii() and text.isdigit() and len(text) < 6:
        return timedelta(days=int(text))
    try:
        return datetime.strptime(text, "%Y-%m-%d").replace(tzinfo=UTC)
    except ValueError:
        raise argparse.ArgumentTypeError("a day as 2026-01-31, or a number of days") from None


def _moment(age: datetime | timedelta, now: datetime) -> datetime:
    return now - age if isinstance(age, timedelta) else age


def _outlook_words(outlook: "Outlook", before: datetime, *, remove_rows: bool) -> str:
    lines = [
        f"{counted(outlook.works, 'work')} decided before {before:%Y-%m-%d %H:%M}Z, with"
        f" {counted(outlook.files, 'file')} of {outlook.size_bytes:,} bytes:"
    ]
    lines += [f"  {name or 'nobody'}\t{works:,}" for name, works in outlook.of_whom]
    if remove_rows:
        if outlook.kept_rows:
            lines.append(f"{counted(outlook.kept_rows, 'work')} archived before, whose rows are still there, too.")
        lines.append(_ROWS_WARNING)
    return "\n".join(lines)


def _tell(stage: "JobStage") -> None:
    if stage.done % _SAID_EVERY == 0 or stage.done == stage.total:
        progress(f"{stage.doing}: {stage.done} of {stage.total}, {stage.size_bytes:,} bytes")


def _outlook(outlook: "Outlook") -> dict[str, Any]:
    return {
        "works": outlook.works,
        "files": outlook.files,
        "size_bytes": outlook.size_bytes,
        "of_whom": [{"name": name, "works": works} for name, works in outlook.of_whom],
        "kept_rows": outlook.kept_rows,
    }


def _listed(work: "ArchivedWork") -> dict[str, Any]:
    return {
        "id": work.id,
        "title": work.title,
        "student": work.student_name,
        "status": work.status,
        "decided_at": work.decided_at.isoformat(),
        "archived_at": work.archived_at.isoformat(),
        "archived_by": work.archived_by,
        "row_removed": work.stage is Stage.REMOVED,
        "files_moved": work.is_settled,
    }


def _listed_words(work: "ArchivedWork") -> str:
    row = "row removed" if work.stage is Stage.REMOVED else "row kept"
    decided = f"{work.status} {work.decided_at:%Y-%m-%d}"
    return (
        f"{work.id}\t{work.title or '(no title)'}\t{decided}\t{row}\tby {work.archived_by} {work.archived_at:%Y-%m-%d}"
    )
