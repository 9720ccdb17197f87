"""Judging the rows of people who sign in: their accounts, roles, and which faculty member or student they are."""

from collections.abc import Collection, Iterable, Mapping
from typing import Any

from edumanage_desktop.domain.people import ERASED, Role
from edumanage_desktop.services.people import Account, AccountState, NewPerson
from edumanage_desktop.services.people_import.cells import BY_DIRECTORY, BY_PASSWORD, Entry
from edumanage_desktop.services.people_import.fates import (
    Fate,
    Planned,
    RowFate,
    SaidBefore,
    compared,
    refused,
    skipped,
)
from edumanage_desktop.services.people_import.register_rows import ERASED_STAYS, student_of
from edumanage_desktop.services.register import FacultyRecord, Student

_COLUMNS = ("full_name", "roles", "email", "faculty_id", "student_id")
_WITH_ACCOUNT = frozenset({AccountState.INVITED, AccountState.ACTIVE, AccountState.DIRECTORY})
_UNUSED = "Their one-time password was not used yet; if it was lost: edumanage-desktop people reset {login}."


class PeopleJudge:
    """Judges people against the accounts that there are."""

    def __init__(self, accounts: Iterable[Account]) -> None:
        self._accounts = {each.login: each for each in accounts}
        self._said = SaidBefore()
        self._faculty: Collection[int] = ()
        self._students: Collection[int] = ()
        self._by_number: dict[str, int] = {}

    def know(self, faculty: Iterable[FacultyRecord], students: Iterable[Student]) -> None:
        """Take these for the faculty and students that there are."""
        found = list(students)
        self._faculty = {each.id for each in faculty}
        self._students = {each.id for each in found}
        self._by_number = {each.number: each.id for each in found if each.number is not None}

    def version_of(self, login: str) -> int:
        """Return the version of the account that a row was compared with."""
        return self._accounts[login].version

    def judge(self, entry: Entry) -> Planned:
        """Return the fate of a row."""
        login = entry.given.get("login")
        if login is None:
            return refused(entry, "login is empty; fill it in.")
        if double := self._said.double((login,), entry):
            return double
        account = self._accounts.get(login)
        if account is not None and account.full_name == ERASED:
            return skipped(entry, ERASED_STAYS)
        student_id = student_of(entry, self._students, self._by_number)
        if isinstance(student_id, str):
            return refused(entry, student_id)
        planned = self._planned(entry, account, self._wanted(entry, account, student_id))
        if planned.fate.fate is not Fate.REFUSED:
            self._said.note((login,), entry)
        return planned

    def _wanted(self, entry: Entry, account: Account | None, student_id: int | None) -> dict[str, Any]:
        """Return what the person would be: what the row says, and else what is stored."""
        stored = {name: getattr(account, name) for name in _COLUMNS} if account is not None else {}
        said = {name: value for name, value in entry.given.items() if name in _COLUMNS}
        return {**stored, **said} | ({"student_id": student_id} if student_id is not None else {})

    def _planned(self, entry: Entry, account: Account | None, wanted: Mapping[str, Any]) -> Planned:
        if problem := self._problem(entry, wanted):
            return refused(entry, problem)
        in_directory = entry.given.get("sign_in") == BY_DIRECTORY
        person = NewPerson(login=entry.given["login"], **wanted, in_directory=in_directory)
        if account is not None and account.state in _WITH_ACCOUNT:
            present = BY_DIRECTORY if account.state is AccountState.DIRECTORY else BY_PASSWORD
            if entry.given.get("sign_in", present) != present:
                return refused(entry, f"sign_in is {present} for this account and stays so; leave the cell empty.")
            planned = compared(entry, account, person, _COLUMNS)
            if planned.fate.fate is Fate.SAME and account.state is AccountState.INVITED:
                return Planned(RowFate(entry.line, entry.key, Fate.SAME, why=_UNUSED.format(login=person.login)))
            return planned
        if account is not None and not account.active:
            return refused(entry, f"{person.login} is disabled; let them in again with people enable first.")
        return Planned(RowFate(entry.line, entry.key, Fate.NEW), person)

    def _problem(self, entry: Entry, wanted: Mapping[str, Any]) -> str:
        roles: frozenset[Role] = wanted.get("roles") or frozenset()
        faculty_id = wanted.get("faculty_id")
        if not wanted.get("full_name"):
            return "full_name is empty, and a new person needs one; fill it in."
        if not roles:
            return "roles is empty, and a person needs one at least; fill in student, faculty, registrar or admin."
        if "faculty_id" in entry.given and faculty_id is not None and faculty_id not in self._faculty:
            return f"There is no faculty member {faculty_id} here; import the faculty first."
        if Role.FACULTY in roles and faculty_id is None:
            return "Who has the role faculty is somebody of the faculty; fill in faculty_id."
        if Role.STUDENT in roles and wanted.get("student_id") is None:
            return "Who has the role student is a student; fill in student_id or student_number."
        return ""
