"""Who is known by a login, an address or a number, and what is kept of the mails to them; an administrator's alone."""

from collections.abc import Sequence

from edumanage_desktop.adapters.database.accounts import roles_of
from edumanage_desktop.adapters.database.connections import Connection, Connections
from edumanage_desktop.adapters.database.failures import refused, translated
from edumanage_desktop.domain.errors import RefusalCode
from edumanage_desktop.domain.people import Role
from edumanage_desktop.services.mail_inquiry import KeptMail, KnownPerson

_IS_ADMIN = "SELECT COUNT(*) FROM my_roles WHERE role='admin'"
_PEOPLE = (
    "SELECT p.login,p.full_name,p.faculty_id,p.student_id,p.roles,p.active FROM all_people p"
    " LEFT JOIN faculty f ON f.id=p.faculty_id LEFT JOIN students s ON s.id=p.student_id"
    " WHERE p.login=:who OR LOWER(p.email)=LOWER(:who) OR LOWER(f.email)=LOWER(:who) OR LOWER(s.email)=LOWER(:who)"
    " OR s.number=:who ORDER BY p.active DESC,p.login"
)
_STUDENTS = "SELECT id,full_name FROM students WHERE id>0 AND (number=:who OR LOWER(email)=LOWER(:who)) ORDER BY id"
_MAILS = (
    "SELECT mail_uuid,recipient,address,state,MAX(detail),COUNT(*),MIN(claimed_at_us) FROM mails"
    " WHERE recipient=:key OR address=:address GROUP BY mail_uuid,recipient,address,state"
    " ORDER BY MIN(claimed_at_us) DESC"
)


class DatabaseMailArchive:
    """See `services.mail_inquiry.MailArchive`."""

    def __init__(self, *, connections: Connections) -> None:
        self._connections = connections

    def known(self, who: str) -> Sequence[KnownPerson]:
        """Look among the accounts, and among students who have none."""
        with translated(), self._connections.reading() as connection:
            _require_admin(connection)
            people = connection.rows(_PEOPLE, {"who": who})
            students = connection.rows(_STUDENTS, {"who": who})
        found: list[KnownPerson] = []
        for login, name, faculty_id, student_id, listed, active in people:
            roles = roles_of(listed)
            keys = {
                Role.FACULTY: f"faculty:{login}" if faculty_id is not None else "",
                Role.STUDENT: f"student:{student_id}" if student_id is not None else "",
            }
            told = [keys[role] for role in (Role.FACULTY, Role.STUDENT) if role in roles]
            met = {each.key for each in found if each.key}  # a student with two accounts is one recipient
            found += [
                KnownPerson(str(name), str(login), key, roles, bool(active)) for key in told or [""] if key not in met
            ]
        with_account = {each.key for each in found}
        found += [
            KnownPerson(str(name), key=f"student:{student_id}", roles=frozenset({Role.STUDENT}))
            for student_id, name in students
            if f"student:{student_id}" not in with_account
        ]
        return found

    def mails_to(self, key: str, address: str) -> Sequence[KeptMail]:
        """Read them; what was sent is forgotten after 90 days."""
        with translated(), self._connections.reading() as connection:
            _require_admin(connection)
            rows = connection.rows(_MAILS, {"key": key, "address": address})
        return [
            KeptMail(str(mail), str(recipient), str(to), str(state), detail, int(lines), int(at_us))
            for mail, recipient, to, state, detail, lines, at_us in rows
        ]


def _require_admin(connection: Connection) -> None:
    if not connection.value(_IS_ADMIN):
        raise refused(RefusalCode.DENIED, "reason=kind")
