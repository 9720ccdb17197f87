"""The ways of `backup restore`, and which of its options go with which: none is taken and then passed over."""

import argparse

from edumanage_desktop.domain.chosen_tables import WORK

_IN_PLACE = "--in-place or --tables work"
_GO_WITH = {
    "keep_added": ("--keep-added", "--tables, but for --tables work, which comes back as a whole"),
    "replay": ("--replay", _IN_PLACE),
    "print_sql": ("--print-sql", _IN_PLACE),
    "accept_damage": ("--accept-damage", "a restore into an empty database"),
    "dry_run": ("--dry-run", "--in-place, --files-only, --file, --tables or --submission"),
    "into": ("--into", "--file or --files-only"),
    "administrator": ("--administrator", "--in-place, --tables or --submission"),
}
_EMPTY, _FILES, _SUBMISSION, _TABLES, _LIVE = "empty", "files", "submission", "tables", "live"
_TAKES = {
    _EMPTY: frozenset({"accept_damage"}),
    _FILES: frozenset({"dry_run", "into"}),
    _SUBMISSION: frozenset({"dry_run", "administrator"}),
    _TABLES: frozenset({"dry_run", "administrator", "keep_added"}),
    _LIVE: frozenset({"dry_run", "administrator", "replay", "print_sql"}),
}


def what_goes_unheard(arguments: argparse.Namespace) -> str | None:
    """Return a sentence about an option that the chosen way of restoring has no use for, None where there is none."""
    given = {name for name in _GO_WITH if getattr(arguments, name)}
    for name in sorted(given - _TAKES[_way(arguments)]):
        option, places = _GO_WITH[name]
        return f"Nothing was done: {option} goes with {places}."
    if arguments.print_sql and (arguments.dry_run or arguments.replay):
        return "Nothing was done: --print-sql only prints, so it goes with neither --dry-run nor --replay."
    if arguments.database is None and arguments.into is None:
        return "Nothing was done: name the database with --database or --profile; only --into needs none."
    return None


def _way(arguments: argparse.Namespace) -> str:
    if arguments.files_only or arguments.file:
        return _FILES
    if arguments.submission is not None:
        return _SUBMISSION
    if arguments.tables is not None:
        return _LIVE if WORK in (name.strip() for name in arguments.tables.split(",")) else _TABLES
    return _LIVE if arguments.in_place else _EMPTY
