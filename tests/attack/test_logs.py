"""The log at a SQL prompt: what it stands in is read by administrators alone, and changed by nobody."""

from tests.attack.attack import READABLE, RIGHTS, Attack, attacks, refused, writable
from tests.attack.attacked_file import AttackedFile
from tests.attack.attacked_server import AttackedServer

_SOURCES = ("events", "history", "register_changes", "maintenance_records", "alerts")
ATTACKS = (
    *(
        Attack(login, f"SELECT * FROM {table}", RIGHTS, READABLE)
        for login in ("fay", "rita", "stu")
        for table in _SOURCES
    ),
    *attacks("ada", RIGHTS, writable("events"), "UPDATE events SET detail='forged'", "DELETE FROM events"),
    *attacks(
        "ada",
        RIGHTS,
        refused("EM|DENIED|reason=kind"),
        "UPDATE history SET actor='finn'",
        "DELETE FROM history",
        "DELETE FROM register_changes",
        "DELETE FROM maintenance_records",
    ),
)


def test_on_a_server(on_server: AttackedServer) -> None:
    on_server.withstand_together(ATTACKS)


def test_in_a_file(in_file: AttackedFile) -> None:
    """Who has the file reads it, and may change what is no history: the documentation says so."""
    in_file.withstand_together(ATTACKS)
