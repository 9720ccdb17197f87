"""What somebody else sees, and what the server has of their account: registrars and administrators ask, nobody else."""

import pytest

from tests.attack.attack import NOTHING, RIGHTS, UNKNOWN, Attack, answers, attacks, error
from tests.attack.attacked_file import AttackedFile
from tests.attack.attacked_server import AttackedServer
from tests.attack.test_injection import INJECTIONS

_ASKED = (
    "CALL em_shown_to('finn',$theirs)",
    "CALL em_shown_to('fay',$mine)",
    "CALL em_shown_to(USER(),$theirs)",
    "CALL em_shown_to(NULL,NULL)",
    "CALL em_account_look('ada')",
    "CALL em_account_look('fay')",
    "CALL em_account_look(NULL)",
)
ATTACKS = (
    *(
        attack
        for who in ("fay", "finn", "noah", "stu", "sid", "bak")
        for attack in attacks(who, RIGHTS, UNKNOWN, *_ASKED)
    ),
    *attacks("portal", RIGHTS, UNKNOWN, *_ASKED),
    # Who may ask is told whether, and nothing of what.
    *(
        attack
        for who in ("rita", "ada", "duo")
        for attack in (
            Attack(who, "CALL em_shown_to('finn',$theirs)", answers((1,)), UNKNOWN),
            Attack(who, "CALL em_shown_to('fay',$theirs)", answers((0,)), UNKNOWN),
            Attack(who, "CALL em_shown_to('off',$mine)", answers((0,)), UNKNOWN),
            Attack(who, "CALL em_shown_to('noah',$unassigned)", answers((0,)), UNKNOWN),
            Attack(who, "CALL em_shown_to('stu',$mine)", answers((0,)), UNKNOWN),
            Attack(who, "CALL em_account_look('fay')", answers((1, 0, 1, 1, "em_faculty")), UNKNOWN),
            Attack(who, "CALL em_account_look('off')", answers((1, 1, 1, 1, "em_faculty")), UNKNOWN),
            Attack(who, "CALL em_account_look('newt')", answers((1, 0, 1, 1, "em_newcomer")), UNKNOWN),
        )
    ),
    # A session's own settings change no answer.
    *attacks(
        "rita",
        answers((1,)),
        UNKNOWN,
        ("SET sql_select_limit=0", "CALL em_shown_to('finn',$theirs)"),
        ("SET sql_mode='PIPES_AS_CONCAT'", "CALL em_shown_to('finn',$theirs)"),
        ("SET collation_connection=latin1_swedish_ci", "CALL em_shown_to('finn',$theirs)"),
    ),
    # An account that is none of this department's is none that is told of, whatever the server has.
    *attacks(
        "ada",
        NOTHING,
        UNKNOWN,
        "CALL em_account_look('root')",
        "CALL em_account_look('em_owner')",
        "CALL em_account_look('portal')",
        "CALL em_account_look('FAY')",
    ),
    *(
        Attack(
            "rita",
            f"CALL em_shown_to(_utf8mb4 X'{text.encode().hex()}',$theirs)",
            answers((0,)) if len(text) <= 80 else error(1406),
            UNKNOWN,
        )
        for text in INJECTIONS
    ),
)


@pytest.mark.parametrize("attack", ATTACKS, ids=str)
def test_on_a_server(on_server: AttackedServer, attack: Attack) -> None:
    on_server.withstand(attack)


@pytest.mark.parametrize("attack", ATTACKS, ids=str)
def test_in_a_file(in_file: AttackedFile, attack: Attack) -> None:
    in_file.withstand(attack)


def test_whoever_is_no_registrar_any_more_is_told_nothing(on_server: AttackedServer) -> None:
    with on_server.session("rita") as connection, connection.cursor() as cursor:
        on_server.root("UPDATE people SET active=0 WHERE login='rita'")
        try:
            for statement in ("CALL em_shown_to('finn',2)", "CALL em_account_look('finn')"):
                with pytest.raises(Exception, match=r"EM\|DENIED\|reason=kind"):
                    cursor.execute(statement)
        finally:
            on_server.restore()
