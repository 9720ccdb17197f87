"""Settling an account on MariaDB and MySQL: the server's lock and roles become what the department's rows say.

Statements about accounts commit, so none of them stands in one transaction with the rows. Each change of an account
notes its rows and ends here; so does one that failed, and one that is repeated after an interruption finds its way.
"""

from collections.abc import Sequence
from itertools import combinations

from migrations.program.account_words import (
    HOST,
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

_LOGIN = "CONVERT(p_login USING utf8mb3) COLLATE utf8mb3_bin"
"""As the server keeps it; in other letters, all accounts would be looked through for one."""
_GIVEN_ON_MARIADB = f"SELECT role FROM mysql.roles_mapping WHERE host='{HOST}' AND user={_LOGIN}"
_GIVEN_ON_MYSQL = f"SELECT from_user FROM mysql.role_edges WHERE to_host='{HOST}' AND to_user={_LOGIN}"
_DEFAULT_ON_MARIADB = f"(SELECT default_role FROM mysql.user WHERE host='{HOST}' AND user={_LOGIN})"
_DEFAULT_ON_MYSQL = f"(SELECT MIN(default_role_user) FROM mysql.default_roles WHERE host='{HOST}' AND user={_LOGIN})"
UNKNOWN, LOCKED, OPEN = 0, 1, 2
"""What a caller knows of the account's lock: a statement that changes nothing costs as much as one that does."""


def composites() -> dict[str, tuple[str, ...]]:
    """Return the roles for people who hold several, and the roles that each is granted: a session holds one role."""
    made = {}
    for count in range(2, len(PERSONAL) + 1):
        for roles in combinations(PERSONAL, count):
            made[f"em_{'_'.join(roles)}"[:LONGEST_ROLE]] = tuple(f"em_{role}" for role in roles)
    return made


def tables_of_given_roles(*, mariadb: bool) -> Sequence[str]:
    """Return where the server keeps who was given which role, and who has which by default, besides `mysql.user`."""
    return ("mysql.roles_mapping",) if mariadb else ("mysql.role_edges", "mysql.default_roles")


def settle(*, mariadb: bool) -> str:
    """Return the procedure, which nobody but the other procedures calls; it takes no role that is not one of ours.

    `p_known` is what of `UNKNOWN`, `LOCKED` and `OPEN` the account is.
    """
    ours = "','".join((*(f"em_{role}" for role in (*PERSONAL, "backup")), NEWCOMER, *composites()))
    is_invited = "(SELECT p.account FROM people p WHERE p.login=p_login)='invited'"
    given = _GIVEN_ON_MARIADB if mariadb else _GIVEN_ON_MYSQL
    return f"""CREATE PROCEDURE em_account_settle(IN p_login VARCHAR(80) {UTF8}, IN p_known INT)
 MODIFIES SQL DATA SQL SECURITY DEFINER
BEGIN
 DECLARE v_role, v_given, v_default VARCHAR(80) {UTF8};
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
 {read("v_default", _DEFAULT_ON_MARIADB if mariadb else _DEFAULT_ON_MYSQL)}
 IF NOT (v_default <=> v_role) THEN
  {run(default_role("v_role", "p_login", mariadb))}
 END IF;
 IF p_known<>IF(v_active=1,{OPEN},{LOCKED}) THEN
  {run(f"CONCAT('ALTER USER ',{account('p_login')},' ACCOUNT ',IF(v_active=1,'UNLOCK','LOCK'))")}
 END IF;
END"""
