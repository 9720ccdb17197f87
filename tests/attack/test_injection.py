"""Arguments of procedures that would be something else inside a statement: by everybody who may call one (MariaDB)."""

import pytest

from tests.attack.attack import UNKNOWN, Attack, attacks, changes, error, refused
from tests.attack.attacked_server import AttackedServer, attempt

INJECTIONS = (
    "x'; DROP USER ada; -- ", "x' OR '1'='1", "x\\", "x\\'; DROP USER ada; -- ", "x'@'%' IDENTIFIED BY 'y', 'eve'@'%",
    "`x`", "x\x00y", "x' ACCOUNT UNLOCK -- ", "x\n', em_admin TO fay -- ",
    "x\u2019; DROP USER ada", "x¿'; SELECT 1", "x%0", "%",
    "fay'#", "fay ", "FAY", "${jndi}", "{{7*7}}", "x" * 250,
)  # fmt: skip
"""Texts that would be something else inside a statement."""
_LOGIN = _ROLES = error(1644, 1406)
"""Refused by the procedure, or too long for its argument."""


def _quoted(text: str) -> str:
    return f"_utf8mb4 X'{text.encode().hex()}'"


def _person(**changed: str) -> str:
    """Return the SQL of a person's JSON."""
    told = {"login": "'eve'", "name": "'Eve'", "email": "NULL", "roles": "JSON_ARRAY('registrar')"} | changed
    return "JSON_OBJECT(" + ",".join(f"'{name}',{value}" for name, value in told.items()) + ")"


_FACULTY, _STUDENT = "JSON_ARRAY('faculty')", "JSON_ARRAY('student')"
ARGUMENTS = (
    *(
        Attack(login, f"CALL {procedure}({_quoted(text)})", _LOGIN, UNKNOWN)
        for login, procedure in (
            ("ada", "em_account_disable"),
            ("ada", "em_account_enable"),
            ("ada", "em_account_reset"),
            ("ada", "em_end_sessions"),
            ("rita", "em_account_reset"),
            ("rita", "em_end_sessions"),
        )
        for text in INJECTIONS
        if text != "fay "
    ),
    *(
        Attack("ada", f"CALL {call}", outcome, UNKNOWN)
        for text in INJECTIONS
        for call, outcome in (
            (f"em_people_add(JSON_ARRAY({_person(login=_quoted(text))}))", _LOGIN),
            (
                f"em_people_add(JSON_ARRAY({_person(roles=f'JSON_ARRAY({_quoted(text)})')}))",
                _ROLES,
            ),
            (f"em_people_add(JSON_ARRAY({_person(roles=_quoted(text))}))", _ROLES),
            (f"em_people_add({_quoted(text)})", refused("EM|INVALID|field=people")),
            (f"em_account_roles({_quoted(text)})", refused("EM|INVALID|field=people")),
            (
                f"em_people_add(JSON_ARRAY({_person(roles=_FACULTY, faculty=_quoted(text))}))",
                refused("EM|INVALID|field=faculty_id"),
            ),
            (
                f"em_people_add(JSON_ARRAY({_person(roles=_STUDENT, student=_quoted(text))}))",
                refused("EM|INVALID|field=student_id"),
            ),
        )
    ),
    *attacks(
        "ada",
        refused("EM|DENIED|reason=whose"),
        UNKNOWN,
        "CALL em_erase($nowhere,'because')",
        "CALL em_erase(-1,'because')",
        "CALL em_erase(NULL,'because')",
        "CALL em_erase_student($nowhere,'because')",
        "CALL em_erase_student(NULL,'because')",
    ),
    *attacks(
        "ada",
        refused("EM|INVALID|field=reason"),
        UNKNOWN,
        "CALL em_erase(1,' ')",
        "CALL em_erase(1,NULL)",
        "CALL em_erase_student(5,'\u3000')",
    ),
    *attacks(
        "ada",
        error(1366, 1265),
        UNKNOWN,
        "CALL em_erase('1 OR 1=1','because')",
        "CALL em_erase_student('5; DROP','because')",
        "CALL em_end_idle_locks('1 or 1')",
    ),
    *attacks(
        "ada",
        refused("EM|INVALID|field=seconds"),
        UNKNOWN,
        "CALL em_end_idle_locks(NULL)",
        "CALL em_end_idle_locks(0)",
        "CALL em_end_idle_locks(99999999)",
    ),
    Attack(
        "ada",
        f"CALL em_account_roles({_person(login=_quoted('noah'), name=_quoted(INJECTIONS[3]))})",
        changes(
            "events",
            "mysql.global_priv",
            "mysql.roles_mapping",
            "people",
            "person_roles",
            proof="SELECT full_name FROM people WHERE login='noah'",
            shows=((INJECTIONS[3].strip(),),),
        ),
        UNKNOWN,
    ),
    *attacks(
        "rita",
        refused("EM|DENIED|reason=kind"),
        UNKNOWN,
        *(f"CALL em_account_reset('{login}')" for login in ("ada", "rita", "duo", "bak")),
    ),
    *attacks(
        "rita",
        refused("EM|DENIED|reason=kind"),
        UNKNOWN,
        *(f"CALL em_end_sessions('{login}')" for login in ("ada", "duo", "bak")),
    ),
    *attacks(
        "newt",
        refused("EM|INVALID|field=password"),
        UNKNOWN,
        "CALL em_first_password()",
    ),
)


def test_no_argument_of_a_procedure_is_taken_for_a_statement(on_server: AttackedServer) -> None:
    on_server.withstand_together(ARGUMENTS)


@pytest.mark.parametrize("text", [f"{text} and more" for text in INJECTIONS[:7] if "\x00" not in text])
def test_a_password_is_taken_as_it_is(on_server: AttackedServer, text: str) -> None:
    accounts = on_server.root("SELECT User,Host FROM mysql.user ORDER BY 1,2")
    try:
        with on_server.session("newt") as newt:
            chosen = f"SET PASSWORD = PASSWORD({newt.escape(text)})"
            assert attempt(newt, [chosen, "CALL em_first_password()"])[0] == ""
        on_server.department.sign_in("newt", text).close()
        assert on_server.root("SELECT User,Host FROM mysql.user ORDER BY 1,2") == accounts
    finally:
        on_server.restore()
