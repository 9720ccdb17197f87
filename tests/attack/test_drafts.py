"""Drafts, also those handed on (by who had the work to who has it): read by nobody else, changed by nobody else."""

import pytest

from tests.attack.attack import HARMLESS, NOTHING, READABLE, RIGHTS, Attack, answers, attacks, changes, refused
from tests.attack.attacked_file import AttackedFile
from tests.attack.attacked_server import AttackedServer

_HAND_ON = "INSERT INTO my_handed_drafts(upload_id,feedback,reason) VALUES({},'for you','between us')"
_WHOSE, _WHO = refused("EM|DENIED|reason=whose"), refused("EM|DENIED|reason=who")
_GIVEN = changes(
    "handed_drafts",
    proof="SELECT author,to_faculty_id FROM handed_drafts ORDER BY author",
    shows=(("fay", 8), ("noah", 8)),
)
_ADDED = changes("drafts", proof="SELECT feedback FROM drafts WHERE login='finn'", shows=(("secret draft",),))
_TAKEN = changes("handed_drafts", proof="SELECT COUNT(*) FROM handed_drafts", shows=((0,),))

HANDING_ON = (
    Attack("fay", _HAND_ON.format("$hidden"), _GIVEN, _GIVEN),
    *attacks("fay", _WHOSE, _WHOSE, *(_HAND_ON.format(f"${place}") for place in ("mine", "theirs", "unassigned"))),
    *attacks("fay", _WHOSE, _WHOSE, _HAND_ON.format("$nowhere"), _HAND_ON.format("NULL")),
    *attacks("finn", _WHOSE, _WHOSE, _HAND_ON.format("$theirs"), _HAND_ON.format("$hidden"), _HAND_ON.format("$mine")),
    Attack("noah", _HAND_ON.format("$hidden"), _WHO, _WHO),
    *attacks("stu", RIGHTS, _WHO, _HAND_ON.format("$mine"), _HAND_ON.format("$hidden")),
    *attacks("rita", RIGHTS, _WHO, _HAND_ON.format("$hidden")),
    *attacks("ada", RIGHTS, _WHO, _HAND_ON.format("$hidden")),
    *attacks(
        "fay",
        RIGHTS,
        refused("column"),
        "INSERT INTO my_handed_drafts(upload_id,feedback,author) VALUES($hidden,'x','finn')",
        "INSERT INTO handed_drafts(to_faculty_id,upload_id,author,feedback,wrong) VALUES(8,2,'finn','x',1)",
    ),
    Attack(
        "fay",
        "INSERT INTO my_handed_drafts(upload_id,to_faculty_id,feedback) VALUES($hidden,7,'x')",
        RIGHTS,
        _GIVEN,
    ),
    *attacks(
        "fay",
        RIGHTS,
        refused("cannot modify"),
        "UPDATE my_handed_drafts SET feedback='x'",
        "UPDATE faculty_handed_drafts SET feedback='x'",
        "UPDATE faculty_handed_keys SET author='x'",
        "INSERT INTO faculty_handed_drafts(upload_id,feedback) VALUES($mine,'x')",
    ),
    Attack("fay", _HAND_ON.format("$hidden").replace("'for you'", "REPEAT('x',20001)"),
           refused("EM|LIMIT|kind=my_handed_drafts"), refused("EM|LIMIT|kind=my_handed_drafts"),
           in_file=_HAND_ON.format("$hidden").replace("'for you'", "replace(hex(zeroblob(10001)),'0','x')")),
)  # fmt: skip
READING = (
    *attacks("fay", NOTHING, NOTHING, "SELECT * FROM faculty_handed_drafts", "SELECT * FROM my_handed_drafts"),
    *attacks("duo", NOTHING, NOTHING, "SELECT * FROM faculty_handed_drafts", "SELECT * FROM my_handed_drafts"),
    *attacks("stu", RIGHTS, NOTHING, "SELECT * FROM faculty_handed_drafts", "SELECT * FROM my_handed_drafts"),
    *attacks("rita", RIGHTS, NOTHING, "SELECT * FROM faculty_handed_drafts", "SELECT * FROM my_handed_drafts"),
    *attacks("ada", RIGHTS, NOTHING, "SELECT * FROM faculty_handed_drafts", "SELECT * FROM my_handed_drafts"),
    *attacks("ada", RIGHTS, READABLE, "SELECT * FROM handed_drafts"),
    *attacks("portal", RIGHTS, READABLE, "SELECT * FROM handed_drafts"),
    *(
        Attack("fay", (question, "SHOW WARNINGS"), HARMLESS, HARMLESS, in_file=question)
        for question in (
            "SELECT upload_id FROM faculty_handed_drafts WHERE upload_id=$theirs AND feedback+0=5",
            "SELECT upload_id FROM faculty_handed_drafts WHERE reason+0=5",
            "SELECT upload_id FROM my_handed_drafts WHERE upload_id=$theirs AND feedback+0=5",
            "SELECT 1 FROM rules WHERE 5 IN(SELECT feedback+0 FROM faculty_handed_drafts)",
            "SELECT version FROM faculty_departures WHERE upload_id=$theirs AND actor+0=5",
        )
    ),
    Attack(
        "fay",
        "SELECT COUNT(*) FROM faculty_handed_drafts WHERE CASE WHEN feedback LIKE 'secret%' THEN EXP(9999) ELSE 0 END",
        answers((0,)),
        answers((0,)),
        in_file="SELECT COUNT(*) FROM faculty_handed_drafts WHERE CASE WHEN feedback LIKE 'secret%'"
        " THEN abs(-9223372036854775807-1) ELSE 0 END",
    ),
    *attacks("fay", HARMLESS, HARMLESS, "DELETE FROM faculty_handed_keys", "DELETE FROM my_handed_drafts"),
    *attacks("fay", RIGHTS, refused("cannot modify"), "DELETE FROM faculty_handed_drafts"),
    Attack("fay", "SELECT upload_id,kind,actor,to_faculty_id FROM faculty_departures",
           answers((9, "reassign", "rita", 8)), answers((9, "reassign", "rita", 8))),
    Attack("finn", "SELECT upload_id,kind,actor,to_faculty_id FROM faculty_departures",
           answers((9, "reassign", "rita", 7)), answers((9, "reassign", "rita", 7))),
    *attacks("stu", RIGHTS, NOTHING, "SELECT * FROM faculty_departures"),
    Attack("finn", "DELETE FROM faculty_handed_keys WHERE author='noah'",
           _TAKEN, _TAKEN),
)  # fmt: skip
_OWN = ("my_drafts", "my_library")
_CASE = "CASE WHEN feedback LIKE 'secret%' THEN {} ELSE 0 END"
DRAFTS = (
    *(
        attack
        for who in ("rita", "ada", "noah", "duo", "stu")
        for view in _OWN
        for attack in attacks(who, NOTHING, NOTHING, f"SELECT * FROM {view}")
    ),
    *(
        Attack(who, (question, "SHOW WARNINGS"), HARMLESS, HARMLESS, in_file=question)
        for who in ("fay", "rita", "ada")
        for question in (
            "SELECT upload_id FROM my_drafts WHERE upload_id=$theirs AND feedback+0=5",
            "SELECT upload_id FROM my_drafts WHERE reason+0=5 AND saved_at_us>0",
            "SELECT entry_uuid FROM my_library WHERE content+0=5",
            "SELECT 1 FROM rules WHERE 5 IN(SELECT feedback+0 FROM my_drafts WHERE upload_id=$theirs)",
        )
    ),
    *(
        Attack(
            who,
            f"SELECT COUNT(*) FROM my_drafts WHERE {_CASE.format('EXP(9999)')}",
            answers((0,)),
            answers((0,)),
            in_file=f"SELECT COUNT(*) FROM my_drafts WHERE {_CASE.format('abs(-9223372036854775807-1)')}",
        )
        for who in ("fay", "rita", "ada")
    ),
    *(
        Attack(who, "INSERT INTO my_drafts(upload_id,feedback) VALUES($theirs,'x')", _ADDED, _ADDED)
        for who in ("fay", "rita", "ada")
    ),
)
"""A colleague, the registrar and the administrator: no row, no warning, no error tells of somebody else's draft."""
ATTACKS = (*HANDING_ON, *READING, *DRAFTS)


@pytest.mark.parametrize("attack", ATTACKS, ids=str)
def test_on_a_server(on_server: AttackedServer, attack: Attack) -> None:
    on_server.withstand(attack)


@pytest.mark.parametrize("attack", ATTACKS, ids=str)
def test_in_a_file(in_file: AttackedFile, attack: Attack) -> None:
    in_file.withstand(attack)
