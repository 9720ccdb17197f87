"""Importing a list: rows are judged and written some hundred at a time, each with its fate.

What was written stays when an import is interrupted, and importing the same file again completes it. Nothing is ever
deleted.
"""

from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from itertools import islice
from typing import Any, Protocol

from edumanage_desktop.domain.errors import EduManageError, RefusalCode, Refused
from edumanage_desktop.domain.people import Role
from edumanage_desktop.services.people import MOST_AT_ONCE, AccountKeeper
from edumanage_desktop.services.people_import.bulk_register import UNNUMBERED, BulkRegister, Record
from edumanage_desktop.services.people_import.cells import Entry, read_row
from edumanage_desktop.services.people_import.columns import Kind, Table
from edumanage_desktop.services.people_import.fates import Fate, Planned, RowFate, refused
from edumanage_desktop.services.people_import.people_rows import PeopleJudge
from edumanage_desktop.services.people_import.register_rows import FacultyJudge, StudentJudge, TeachingJudge

BATCH_ROWS = MOST_AT_ONCE
"""Rows that are judged together; between two batches an import can be left without losing sight of what was done."""
_RECORDS_AT_ONCE = 100
"""Records that one statement writes: a server keeps others from these rows for some hundredths of a second."""
_MEANWHILE = "Somebody else changed this record in the same moment, and it was left as it is; import the file again."
_TAKEN = "Somebody else was given this id or number in the same moment; import the file again."

Writer = Callable[[Sequence[Planned]], Sequence[RowFate]]
"""Writes records all together and returns their fates, or raises `Refused` with nothing written."""


class PeopleImport:
    """Imports lists as whoever is signed in."""

    def __init__(self, *, register: BulkRegister, accounts: AccountKeeper) -> None:
        self._register, self._accounts = register, accounts

    def fates(self, table: Table, *, dry_run: bool) -> Generator[Sequence[RowFate], None, None]:
        """Yield the fates of some hundred rows in the order of the file, each time after they were written.

        Whoever asks for no more leaves the rest of the file alone. With `dry_run` nothing is written. Raises `Refused`
        when whoever is signed in may not import this, and the `DatabaseError`s, after the fates of what was written.
        """
        work = self._work_of(table)
        with closing(table.rows()) as rows:
            while batch := list(islice(rows, BATCH_ROWS)):
                yield from _batch_fates(work, [read_row(table, row) for row in batch], dry_run=dry_run)

    def _work_of(self, table: Table) -> "_Work":
        if table.kind is Kind.PEOPLE:
            self._register.let_in(Role.ADMIN)
            return _PeopleWork(self._register, self._accounts)
        self._register.let_in(Role.REGISTRAR, Role.ADMIN)
        if table.kind is Kind.TEACHING:
            return _TeachingWork(self._register)
        makes_ids = "id" not in table.places and self._register.makes_ids()
        if table.kind is Kind.FACULTY:
            return _FacultyWork(self._register, makes_ids=makes_ids)
        return _StudentWork(self._register, makes_ids=makes_ids)


class _Work(Protocol):
    """What differs between the lists."""

    def look_up(self, entries: Sequence[Entry]) -> None:
        """Ask the database what it holds for these rows."""
        ...

    def judge(self, entry: Entry) -> Planned:
        """Return the fate of one of them."""
        ...

    def write(self, planned: Sequence[Planned]) -> Iterator[RowFate]:
        """Write what is new and changed; yields each fate when it is certain."""
        ...


def _batch_fates(work: _Work, entries: Sequence[Entry], *, dry_run: bool) -> Iterator[Sequence[RowFate]]:
    """Yield the fates of a batch, also when it fails in the middle; then raise the failure."""
    work.look_up([entry for entry in entries if not entry.problem])
    planned = [refused(entry, entry.problem) if entry.problem else work.judge(entry) for entry in entries]
    certain = {each.fate.line: each.fate for each in planned if dry_run or not each.is_to_be_written}
    failure = None
    try:
        for fate in work.write([each for each in planned if each.fate.line not in certain]):
            certain[fate.line] = fate
    except EduManageError as error:
        failure = error
    yield [certain[each.fate.line] for each in planned if each.fate.line in certain]
    if failure is not None:
        raise failure


class _StudentWork:
    def __init__(self, register: BulkRegister, *, makes_ids: bool) -> None:
        self._register = register
        self._judge = StudentJudge(makes_ids=makes_ids)
        self.judge = self._judge.judge

    def look_up(self, entries: Sequence[Entry]) -> None:
        self._judge.know(self._register.students(_said(entries, "id"), _said(entries, "number")))

    def write(self, planned: Sequence[Planned]) -> Iterator[RowFate]:
        return _write_records(self._register, planned)


class _FacultyWork:
    def __init__(self, register: BulkRegister, *, makes_ids: bool) -> None:
        self._register, self._makes_ids = register, makes_ids
        self._judge = FacultyJudge(makes_ids=makes_ids)
        self.judge = self._judge.judge

    def look_up(self, entries: Sequence[Entry]) -> None:
        names = _said(entries, "full_name") if self._makes_ids else set[str]()
        self._judge.know(self._register.faculty(_said(entries, "id"), names))

    def write(self, planned: Sequence[Planned]) -> Iterator[RowFate]:
        return _write_records(self._register, planned)


class _TeachingWork:
    def __init__(self, register: BulkRegister) -> None:
        self._register = register
        self._judge = TeachingJudge()
        self.judge = self._judge.judge

    def look_up(self, entries: Sequence[Entry]) -> None:
        faculty = self._register.faculty(_said(entries, "faculty_id"), set())
        students = self._register.students(_said(entries, "student_id"), _said(entries, "student_number"))
        self._judge.know(faculty, students, self._register.teaching({each.id for each in students}))

    def write(self, planned: Sequence[Planned]) -> Iterator[RowFate]:
        for part in _parts(planned):
            yield from _together(part, self._add, when_taken=Fate.SAME)

    def _add(self, planned: Sequence[Planned]) -> Sequence[RowFate]:
        self._register.add_teaching([each.record for each in planned])
        return [each.fate for each in planned]


class _PeopleWork:
    def __init__(self, register: BulkRegister, accounts: AccountKeeper) -> None:
        self._register, self._accounts = register, accounts
        self._judge = PeopleJudge(accounts.people())
        self.judge = self._judge.judge

    def look_up(self, entries: Sequence[Entry]) -> None:
        faculty = self._register.faculty(_said(entries, "faculty_id"), set())
        students = self._register.students(_said(entries, "student_id"), _said(entries, "student_number"))
        self._judge.know(faculty, students)

    def write(self, planned: Sequence[Planned]) -> Iterator[RowFate]:
        new = [each for each in planned if each.fate.fate is Fate.NEW]
        for in_directory in (False, True):  # what the keeper makes in two steps would be half made when one is refused
            yield from _together([each for each in new if each.record.in_directory is in_directory], self._add)
        for each in planned:
            if each.fate.fate is Fate.CHANGED:
                yield from _together([each], self._change)

    def _add(self, planned: Sequence[Planned]) -> Sequence[RowFate]:
        secrets = {made.login: made for made in self._accounts.add([each.record for each in planned])}
        return [replace(each.fate, secret=secrets.get(each.record.login)) for each in planned]

    def _change(self, planned: Sequence[Planned]) -> Sequence[RowFate]:
        for each in planned:
            self._accounts.change(each.record, version=self._judge.version_of(each.record.login))
        return [each.fate for each in planned]


def _said(entries: Iterable[Entry], column: str) -> set[Any]:
    """Return what the rows say in a column, without repetition."""
    return {entry.given[column] for entry in entries if entry.given.get(column) is not None}


def _parts(planned: Sequence[Planned]) -> Iterator[Sequence[Planned]]:
    for start in range(0, len(planned), _RECORDS_AT_ONCE):
        yield planned[start : start + _RECORDS_AT_ONCE]


def _write_records(register: BulkRegister, planned: Sequence[Planned]) -> Iterator[RowFate]:
    """Write changed records first: a number that they give up may be that of a new one."""

    def change(part: Sequence[Planned]) -> Sequence[RowFate]:
        done = register.change([each.record for each in part])
        return [each.fate if each.record.id in done else _refused_later(each, _MEANWHILE) for each in part]

    def add(part: Sequence[Planned]) -> Sequence[RowFate]:
        ids = register.add([each.record for each in part])
        return [_with_id(each, record_id) for each, record_id in zip(part, ids, strict=True)]

    for fate, write in ((Fate.CHANGED, change), (Fate.NEW, add)):
        for part in _parts([each for each in planned if each.fate.fate is fate]):
            yield from _together(part, write)


def _with_id(planned: Planned, record_id: int) -> RowFate:
    record: Record = planned.record
    return replace(planned.fate, why=f"It got the id {record_id}.") if record.id == UNNUMBERED else planned.fate


def _together(planned: Sequence[Planned], write: Writer, *, when_taken: Fate = Fate.REFUSED) -> Iterator[RowFate]:
    """Write records together, and when they are refused in halves, until what is wrong stands alone.

    `when_taken` is the fate of a record that somebody else stored in the same moment.
    """
    if not planned:
        return
    try:
        fates = write(planned)
    except Refused as refusal:
        if not _is_about_a_row(refusal):
            raise
        if len(planned) == 1:
            yield _refused_alone(planned[0], refusal, when_taken)
            return
        middle = len(planned) // 2
        for half in (planned[:middle], planned[middle:]):
            yield from _together(half, write, when_taken=when_taken)
        return
    yield from fates


def _refused_alone(planned: Planned, refusal: Refused, when_taken: Fate) -> RowFate:
    is_taken = refusal.details.get("why") == "taken" and refusal.details.get("field") != "login"
    if is_taken and when_taken is not Fate.REFUSED:
        return replace(planned.fate, fate=when_taken)
    return _refused_later(planned, _TAKEN if is_taken else refusal.sentence)


def _refused_later(planned: Planned, why: str) -> RowFate:
    return RowFate(planned.fate.line, planned.fate.key, Fate.REFUSED, why=why)


def _is_about_a_row(refusal: Refused) -> bool:
    """Return whether another row may pass: whoever is denied one is denied all, but for the last administrator's."""
    if refusal.code is RefusalCode.DENIED:
        return refusal.details.get("reason") == "last_admin"
    return refusal.code in {RefusalCode.INVALID, RefusalCode.CONFLICT, RefusalCode.STATE}
