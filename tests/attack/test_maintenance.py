"""Maintenance is the administrators', and what was done for the service is written once."""

from tests.attack.attack import HARMLESS, RIGHTS, UNKNOWN, Attack, attacks, refused
from tests.attack.attacked_file import AttackedFile
from tests.attack.attacked_server import AttackedServer

_KIND = _UNVERSIONED = refused("EM|DENIED|reason=kind")
_INVALID = "EM|INVALID|field={}".format
ATTACKS = (
    *(
        Attack(login, "INSERT INTO maintenance_windows(id,begins_at_us,ends_at_us) VALUES(2,1,2)", RIGHTS, _KIND)
        for login in ("fay", "rita", "stu")
    ),
    Attack("ada", "UPDATE maintenance_windows SET version=7", RIGHTS, _UNVERSIONED),
    *(
        Attack("ada", f"INSERT INTO maintenance_windows({columns}) VALUES({values})", *(refused(_INVALID(field)),) * 2)
        for columns, values, field in (
            ("id,begins_at_us,ends_at_us", "2,2,2", "ends_at_us"),
            ("id,begins_at_us,ends_at_us", "2,0,2", "begins_at_us"),
            ("id,begins_at_us,ends_at_us,stops_portal", "2,1,2,7", "stops_portal"),
            ("id,begins_at_us,ends_at_us,words", "2,1,2,' '", "words"),
        )
    ),
    *attacks("ada", RIGHTS, _KIND, "UPDATE maintenance_records SET result='forged'", "DELETE FROM maintenance_records"),
    Attack(
        "ada",
        "INSERT INTO maintenance_records(record_uuid,task,outcome,result,login,at_us)"
        " VALUES('x','t','well','r','fay',1)",
        RIGHTS,
        _KIND,
    ),
    *(
        Attack(
            "ada",
            f"INSERT INTO maintenance_records(record_uuid,task,outcome,result) VALUES('x',{values})",
            *(refused(_INVALID(field)),) * 2,
        )
        for values, field in (
            ("'t','splendid','r'", "outcome"),
            ("'t','well',' '", "result"),
            ("'','well','r'", "result"),
        )
    ),
    Attack("ada", "CALL em_tend('history','statistics')", HARMLESS, UNKNOWN),
    *(
        Attack("ada", f"CALL em_tend('{table}','optimise')", refused(_INVALID("table")), UNKNOWN)
        for table in ("mysql.user", "people;", "", "ACTS")
    ),
    Attack("ada", "CALL em_table_sizes()", HARMLESS, UNKNOWN),
    *attacks("fay", RIGHTS, UNKNOWN, "CALL em_tend('acts','optimise')", "CALL em_table_sizes()"),
)


def test_nobody_plans_or_forges_what_is_an_administrator_s_on_a_server(on_server: AttackedServer) -> None:
    on_server.withstand_together(ATTACKS)


def test_nobody_plans_or_forges_what_is_an_administrator_s_in_a_file(in_file: AttackedFile) -> None:
    in_file.withstand_together(ATTACKS)
