"""Settling an account on MariaDB and MySQL: the server's lock and roles become what the department's rows say.

Statements about accounts commit, so none of them stands in one transaction with the rows. Each change of an account
notes its rows and ends here; so does one that failed, and one that is repeated after an interruption finds its way.
"""

from itertools import combinations

from migrations.program.account_words import (
    LONGEST_ROLE,
    NEWCOMER,
    PERSONAL,
    account,
    default_role,
    read,
    role_of,
    run,
)
from migrations.program.server_words import EVERY_ROW, UTF8

_GIVEN_ON_MARIADB = "SELECT role FROM mysql.roles_mapping WHERE user=p_login AND host='%'"
_GIVEN_ON_MYSQL = "SELECT from_user FROM mysql.role_edges WHERE to_user=p_login AND to_host='%'"


def composites() -> dict[str, tuple[str, ...]]:
    """Return the roles for people who hold several, and the roles that each is granted: a session holds one role."""
    made = {}
    for count in range(2, len(PERSONAL) + 1):
        for roles in combinations(PERSONAL, count):
            made[f"em_{'_'.join(roles)}"[:LONGEST_ROLE]] = tuple(f"em_{role}" for role in roles)
    return made


def table_of_given_roles(*, mariadb: bool) -> str:
    """Return where the server keeps who was given which role."""
    return "mysql.roles_mapping" if mariadb else "mysql.role_edges"


def settle(*, mariadb: bool) -> str:
    """Return the procedure, which nobody but the other procedures calls; it takes no role that is not one of ours."""
    ours = "','".join((*(f"em_{role}" for role in (*PERSONAL, "backup")), NEWCOMER, *composites()))
    is_invited = "(SELECT p.account FROM people p WHERE p.login=p_login)='invited'"
    given = _GIVEN_ON_MARIADB if mariadb else _GIVEN_ON_MYSQL
    return f"""CREATE PROCEDURE em_account_settle(IN p_login VARCHAR(80) {UTF8}) MODIFIES SQL DATA SQL SECURITY DEFINER
BEGIN
 DECLARE v_role, v_given VARCHAR(80) {UTF8};
 DECLARE v_active, v_no_more, v_has INT DEFAULT 0;
 DECLARE v_roles CURSOR FOR {given} {EVERY_ROW};
 DECLARE CONTINUE HANDLER FOR NOT FOUND SET v_no_more=1;
 {read("v_active", "(SELECT p.active FROM people p WHERE p.login=p_login)")}
 {read("v_role", f"IF({is_invited},'{NEWCOMER}',{role_of('p_login')})")}
 OPEN v_roles;
 taking: LOOP
  FETCH v_roles INTO v_given;
  IF v_no_more=1 THEN LEAVE taking; END IF;
  IF v_given=v_role THEN SET v_has=1;
  ELSEIF v_given IN('{ours}') THEN
   {run(f"CONCAT('REVOKE ',v_given,' FROM ',{account('p_login')})")}
  END IF;
 END LOOP;
 CLOSE v_roles;
 IF v_has=0 THEN
  {run(f"CONCAT('GRANT ',v_role,' TO ',{account('p_login')})")}
 END IF;
 {run(default_role("v_role", "p_login", mariadb))}
 {run(f"CONCAT('ALTER USER ',{account('p_login')},' ACCOUNT ',IF(v_active=1,'UNLOCK','LOCK'))")}
END"""
