"""The archive is the administrators', and only by its procedures; what it holds is read through one's own views."""

from tests.attack.attack import RIGHTS, UNKNOWN, Attack, attacks, refused
from tests.attack.attacked_file import AttackedFile
from tests.attack.attacked_server import AttackedServer

_KIND = refused("EM|DENIED|reason=kind")
_LATE = 9_000_000_000_000_000
_PROCEDURES = ("em_archive_remove(3)", "em_archive_retrieve(3)", "em_archive_settled(3)", f"em_archive(3,{_LATE})")
ATTACKS = (
    *(
        attack
        for login in ("fay", "rita", "stu", "bak", "portal")
        for attack in attacks(login, RIGHTS, UNKNOWN, *(f"CALL {procedure}" for procedure in _PROCEDURES))
    ),
    *attacks("ada", RIGHTS, UNKNOWN, "CALL em_archive_back(3)", "CALL em_archive_retrieve_all()"),
    *(
        Attack(login, f"INSERT INTO archived_work(id,before_us) VALUES(3,{_LATE})", RIGHTS, _KIND)
        for login in ("fay", "rita", "stu")
    ),
    *(Attack(login, "UPDATE archive_settings SET value='/mine'", RIGHTS, _KIND) for login in ("fay", "rita", "stu")),
    Attack("ada", "CALL em_archive(2,9000000000000000)", refused("EM|STATE|reason=undecided"), UNKNOWN),
    Attack("ada", "CALL em_archive(3,1)", refused("EM|STATE|reason=young"), UNKNOWN),
    Attack("ada", "CALL em_archive(3,NULL)", refused("EM|STATE|reason=young"), UNKNOWN),
    Attack("ada", "CALL em_archive(NULL,1)", refused("EM|DENIED|reason=whose"), UNKNOWN),
    Attack("ada", "CALL em_archive_remove(3)", refused("EM|STATE|reason=not_archived"), UNKNOWN),
    Attack("ada", "CALL em_archive_retrieve(3)", refused("EM|STATE|reason=not_archived"), UNKNOWN),
    Attack("ada", "UPDATE archive_settings SET value=' /blank'", *(refused("EM|INVALID|field=value"),) * 2),
)


def test_on_a_server(on_server: AttackedServer) -> None:
    on_server.withstand_together(ATTACKS)


def test_in_a_file(in_file: AttackedFile) -> None:
    in_file.withstand_together(ATTACKS)
