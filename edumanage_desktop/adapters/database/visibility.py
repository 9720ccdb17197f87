"""What the database knows of a submission and who should see it, for registrars and administrators."""

from collections.abc import Sequence

from edumanage_desktop.adapters.database.connections import Connection, Connections
from edumanage_desktop.adapters.database.details import read_details
from edumanage_desktop.adapters.database.failures import driver_errors, refused, translated
from edumanage_desktop.adapters.database.kept_records import changes_of, instant
from edumanage_desktop.adapters.database.register import MEMBER, member_of
from edumanage_desktop.domain.errors import RefusalCode
from edumanage_desktop.domain.folding import fold
from edumanage_desktop.domain.people import KEEPERS, Role
from edumanage_desktop.domain.submissions import HistoryEntry, SubmissionDetails
from edumanage_desktop.services.diagnosis.visibility import AskedAccount, ServerAccount, VisibilityFacts
from edumanage_desktop.services.people import Account, AccountKeeper
from edumanage_desktop.services.register import FacultyRecord, RegisterChange
from migrations.program.account_looking import LOOKING
from migrations.program.views import Dialect
from migrations.program.visibility import SHOWN_TO, shown_to

_SHOWN_IN_A_FILE = f"SELECT {shown_to(Dialect(login=':login'), ':upload')}"
_NOT_PREPARED = frozenset({1305, 1370})
"""The server has no such procedure: it was not prepared for accounts, or by an earlier program."""


class DatabaseVisibility:
    """See `services.diagnosis.visibility.VisibilityReader`; `accounts` are read as the same person."""

    def __init__(self, *, connections: Connections, accounts: AccountKeeper) -> None:
        self._connections, self._accounts = connections, accounts

    def facts(self, upload_id: int, faculty_id: int) -> VisibilityFacts:
        """Read them."""
        with translated(), self._connections.reading() as connection:
            asked_by = _roles(connection)
            if not asked_by & KEEPERS:
                raise refused(RefusalCode.DENIED, "reason=kind")
        people = self._accounts.staff()
        theirs = [account for account in people if account.faculty_id == faculty_id]
        with translated(), self._connections.reading() as connection:
            details = read_details(connection, "all", upload_id)
            gone_us = "SELECT MAX(at_us) FROM all_changes WHERE upload_id=:upload"
            at_us = None if details is not None else connection.value(gone_us, {"upload": upload_id})
            row = connection.row(f"SELECT {MEMBER} FROM faculty WHERE id=:id", {"id": faculty_id})
            member = None if row is None else member_of(row)
            return VisibilityFacts(
                upload_id=upload_id,
                faculty_id=faculty_id,
                asked_by=asked_by,
                work=None if details is None else details.submission,
                gone_at=None if at_us is None else instant(int(at_us)),
                came=None if details is None else _came(details),
                member=member,
                left=_left(connection, member),
                accounts=[self._asked(connection, account, upload_id) for account in theirs],
                strangers=[] if theirs or member is None else _strangers(connection, member, people),
                requires_teaching=_requires_teaching(connection),
                teaches=details is not None and _teaches(connection, faculty_id, details.submission.student_id),
            )

    def _asked(self, connection: Connection, account: Account, upload_id: int) -> AskedAccount:
        values = {"login": account.login, "upload": upload_id}
        if not self._connections.is_server:
            return AskedAccount(account, bool(connection.value(_SHOWN_IN_A_FILE, values)))
        shown = bool(connection.value(f"CALL {SHOWN_TO}(:login,:upload)", values))
        return AskedAccount(account, shown, _server_account(connection, account.login))


def _roles(connection: Connection) -> frozenset[Role]:
    return frozenset(Role(role) for (role,) in connection.rows("SELECT role FROM my_roles") if role in set(Role))


def _came(details: SubmissionDetails) -> HistoryEntry | None:
    """Return how the submission came to whom it is with: the last entry that changed that."""
    moved = [entry for entry in details.history if entry.from_faculty_id != entry.to_faculty_id]
    return next(iter([*moved[::-1], *details.history[:1]]), None)


def _left(connection: Connection, member: FacultyRecord | None) -> RegisterChange | None:
    """Return who noted when that a faculty member left."""
    if member is None or member.active:
        return None
    for change in changes_of(connection, "faculty", str(member.id)):
        if change.after is not None and str(change.after.get("active")) in {"0", "False"}:
            was = None if change.before is None else str(change.before.get("active"))
            if was not in {"0", "False"}:
                return change
    return None


def _strangers(connection: Connection, member: FacultyRecord, people: Sequence[Account]) -> list[Account]:
    """Return the account that is this person's by its address or, where that is nobody's, by the name.

    Whoever is in the list of faculty under the id that they carry is somebody else of the same name.
    """
    address = (member.email or "").casefold()
    by_address = [each for each in people if address and (each.email or "").casefold() == address]
    if by_address:
        return by_address[:1]
    name = fold(member.full_name)
    named = [each for each in people if fold(each.full_name) == name and not _is_known(connection, each)]
    return named if len(named) == 1 else []


def _is_known(connection: Connection, account: Account) -> bool:
    if account.faculty_id is None:
        return False
    own = connection.value("SELECT full_name FROM faculty WHERE id=:id", {"id": account.faculty_id})
    return own is not None and fold(str(own)) == fold(account.full_name)


def _requires_teaching(connection: Connection) -> bool:
    query = "SELECT value FROM settings_in_force WHERE name='require_teaching'"
    return bool(connection.value(query) == "1")


def _teaches(connection: Connection, faculty_id: int, student_id: int) -> bool:
    query = "SELECT 1 FROM faculty_students WHERE faculty_id=:faculty AND student_id=:student"
    return connection.value(query, {"faculty": faculty_id, "student": student_id}) is not None


def _server_account(connection: Connection, login: str) -> ServerAccount | None:
    """Return what the server itself says of an account, None where it was not prepared to be asked."""
    try:
        row = connection.row(f"CALL {LOOKING}(:login)", {"login": login})
    except driver_errors() as error:
        if error.args[:1] and error.args[0] in _NOT_PREPARED:
            return None
        raise
    if row is None:
        return None
    is_made, is_locked, is_given, begins_with_it, role = row
    return ServerAccount(bool(is_made), bool(is_locked), bool(is_given) and bool(begins_with_it), str(role))
