"""What is said of a restore of a part: chosen tables, files, or one submission."""

from collections.abc import Callable, Mapping, Sequence
from functools import reduce

from PySide6.QtCore import QCoreApplication

from edumanage_desktop.gui import wording
from edumanage_desktop.gui.jobs.job import JobEnd
from edumanage_desktop.services.backup.files_back import FilesPutBack
from edumanage_desktop.services.backup.one_submission import BroughtBack
from edumanage_desktop.services.backup.tables_back import TableDifference, TablesCompared, Undone


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Backups", text, None, count)


def table_names() -> Mapping[str, str]:
    """Return what a person calls what can be chosen, by the name of the table; all of submissions first."""
    return {
        "work": _tr("All submissions, with their history"),
        "students": _tr("Students"),
        "faculty": _tr("Faculty"),
        "faculty_students": _tr("Who teaches whom"),
        "absences": _tr("Absences"),
        "conflicts_of_interest": _tr("Conflicts of interest"),
        "collections": _tr("Assignments"),
        "work_templates": _tr("Templates of work"),
        "settings": _tr("Settings"),
        "mail_settings": _tr("Settings of mails"),
        "maintenance_windows": _tr("Maintenance windows"),
        "feedback_library": _tr("Everybody's phrases"),
        "saved_views": _tr("Everybody's saved views"),
        "choices": _tr("Everybody's choices about mails"),
        "drafts": _tr("Everybody's drafts"),
        "prepared_decisions": _tr("Everybody's prepared decisions"),
        "handed_drafts": _tr("Drafts that were handed on"),
        "read_marks": _tr("What was read by whom"),
    }


def name_of(table: str) -> str:
    """Return what a person calls a table."""
    return table_names().get(table, table)


def tables_headline(compared: TablesCompared) -> str:
    """Return in one sentence how much would be changed."""
    if not compared.rows:
        return _tr("The chosen tables are as they were. There is nothing to restore.")
    return _tr("%n rows would be changed.", compared.rows)


def tables_words(compared: TablesCompared) -> str:
    """Return what would become of each table, a line for each."""
    lines = [_difference_words(each) for each in compared.tables if each.rows or each.staying or each.left_out]
    lines.append(
        _tr("What was erased since stays erased. Each change of a record is in its history of changes, as yours.")
    )
    return "\n".join(lines)


def undone_titles() -> tuple[str, str, str, str]:
    """Return the titles of the columns of `undone_row`."""
    return _tr("When"), _tr("Who"), _tr("Table"), _tr("Record")


def undone_row(change: Undone) -> tuple[str, str, str, str]:
    """Return when something was changed that would be undone, by whom, in which table, and which record."""
    when = "" if change.at is None else wording.moment(change.at)
    return when, wording.plain(change.actor), name_of(change.table), wording.plain(change.record)


def end_of_tables(done: TablesCompared) -> JobEnd:
    """Return what came of a restore of tables."""
    told = [_tr("{table}: {words}").format(table=name_of(each.table), words=_counts(each)) for each in done.tables]
    return JobEnd(together(told))


def files_headline(looked: FilesPutBack) -> str:
    """Return in one sentence how many files would be put back."""
    if not looked.put_back and not looked.damaged:
        if looked.whole:
            return _tr("All chosen files are in the store as they were handed in. There is nothing to restore.")
        return _tr("Every file is in the store as it was handed in. There is nothing to restore.")
    return _tr("%n files would be put back.", looked.put_back)


def files_words(looked: FilesPutBack) -> str:
    """Return what is missing and altered, a line for each."""
    told = [
        _tr("Missing in the store: {count}.").format(count=wording.number(len(looked.missing))),
        _tr("Not what was handed in: {count}. What is there is kept under another name.").format(
            count=wording.number(len(looked.altered))
        ),
    ]
    told += _flaws(looked)
    if looked.whole:
        told.append(_tr("Whole, and left alone: {count}.").format(count=wording.number(len(looked.whole))))
    told.append(_tr("The database stays as it is."))
    return "\n".join(told)


def file_titles() -> tuple[str, str]:
    """Return the titles of the columns of `file_rows`."""
    return _tr("File"), _tr("How it is")


def file_rows(looked: FilesPutBack, name: Callable[[str], str] = wording.plain) -> list[tuple[str, str]]:
    """Return each file that is not well, by what `name` calls its key, and how it is; of whole ones none."""
    kinds = (
        (looked.missing, _tr("Missing")),
        (looked.altered, _tr("Altered")),
        (looked.lacking, _tr("Not in this backup")),
        (looked.outside, _tr("Leads outside the store")),
        (looked.unnamed, _tr("Erased, or not named any more")),
        (looked.unknown, _tr("Not in this backup")),
    )
    return [(name(key), how) for keys, how in kinds for key in keys]


def end_of_files(done: FilesPutBack) -> JobEnd:
    """Return what came of putting files back."""
    told = [_tr("%n files were put back.", done.put_back)]
    told += _flaws(done)
    return JobEnd(" ".join(told), is_well=not done.damaged)


def submission_headline(looked: BroughtBack) -> str:
    """Return in one sentence what became of a submission."""
    number = wording.number(looked.upload_id)
    if not looked.changed:
        return _tr("Submission {number} is as it was. There is nothing to restore.").format(number=number)
    if looked.was_gone:
        return _tr("Submission {number} was deleted, and would come back.").format(number=number)
    return _tr("Submission {number} was changed, and would be as it was.").format(number=number)


def submission_words(looked: BroughtBack) -> str:
    """Return what would change, and what stays."""
    known = {
        "student_id": _tr("student"),
        "faculty_id": _tr("faculty member"),
        "title": _tr("title"),
        "description": _tr("description"),
        "file_path": _tr("file"),
        "files": _tr("files"),
        "created_at": _tr("time of receipt"),
        "status": _tr("status"),
    }
    told = []
    if looked.changed and not looked.was_gone:
        names = wording.listed([known.get(each, each) for each in looked.changed])
        told.append(_tr("Otherwise than in the backup: {names}.").format(names=names))
    told.append(_tr("Its files come with it, and its history goes on: what happened stays told."))
    return "\n".join(told)


def end_of_submission(done: BroughtBack) -> JobEnd:
    """Return what came of bringing a submission back."""
    words = _tr("Submission {number} is as it was in the backup.").format(number=wording.number(done.upload_id))
    return JobEnd(" ".join((words, _tr("%n files were put back.", done.files))) if done.files else words)


def _difference_words(each: TableDifference) -> str:
    words = _tr("{table}: {words}").format(table=name_of(each.table), words=_counts(each))
    if each.staying:
        words = together([words, _tr("%n rows that came since stay", each.staying)])
    if each.left_out:
        words = together([words, _tr("%n rows are left out, for what they belong to is gone", each.left_out)])
    return words


def _counts(each: TableDifference) -> str:
    return _tr("come back: {added}, changed: {changed}, go: {removed}").format(
        added=wording.number(each.added), changed=wording.number(each.changed), removed=wording.number(each.removed)
    )


def _flaws(looked: FilesPutBack) -> list[str]:
    """Return what is not as it was wanted, a sentence for each kind."""
    told = []
    if looked.lacking:
        told.append(_lacking_words(looked))
    if looked.outside:
        told.append(_outside_words(looked))
    if looked.unnamed:
        told.append(_tr("%n files are not named by the database any more, and stay away.", len(looked.unnamed)))
    if looked.unknown:
        told.append(_tr("%n files are not in this backup.", len(looked.unknown)))
    return told


def _outside_words(looked: FilesPutBack) -> str:
    return _tr("%n names lead outside the store; nothing is put there.", len(looked.outside))


def _lacking_words(looked: FilesPutBack) -> str:
    return _tr("%n files are neither in the store nor in this backup as they were handed in.", len(looked.lacking))


def together(told: Sequence[str]) -> str:
    """Return several statements in one line."""
    return reduce(lambda before, more: _tr("{before} · {more}").format(before=before, more=more), told)
