"""Settling an account on MariaDB and MySQL: the server's lock and roles become what the department's rows say.

Statements about accounts commit, so none of them stands in one transaction with the rows. Each change of an account
notes its rows and ends here; so does one that failed, and one that is repeated after an interruption finds its way.
"""

from itertools import combinations

from migrations.program.account_marks import Ground
from migrations.program.account_words import (
    LONGEST_ROLE,
    NEWCOMER,
    PERSONAL,
    account,
    default_role,
    read,
    role_of,
    run,
    unless,
)
from migrations.program.server_words import EVERY_ROW, UTF8

UNKNOWN, LOCKED, OPEN = 0, 1, 2
"""What a caller knows of the account's lock: a statement that changes nothing costs as much as one that does."""


def composites() -> dict[str, tuple[str, ...]]:
    """Return the roles for people who hold several, and the roles that each is granted: a session holds one role."""
    made = {}
    for count in range(2, len(PERSONAL) + 1):
        for roles in combinations(PERSONAL, count):
            made[f"em_{'_'.join(roles)}"[:LONGEST_ROLE]] = tuple(f"em_{role}" for role in roles)
    return made


def settle(ground: Ground) -> str:
    """Return the procedure, which nobody but the other procedures calls; it takes no role that is not one of ours.

    It refuses where the server has no account that this database made: nothing may come to be by being granted a role.
    `p_known` is what of `UNKNOWN`, `LOCKED` and `OPEN` the account is.
    """
    ours = "','".join((*(f"em_{role}" for role in (*PERSONAL, "backup")), NEWCOMER, *composites()))
    is_invited = "(SELECT p.account FROM people p WHERE p.login=p_login)='invited'"
    return f"""CREATE PROCEDURE em_account_settle(IN p_login VARCHAR(80) {UTF8}, IN p_known INT)
 MODIFIES SQL DATA SQL SECURITY DEFINER
BEGIN
 DECLARE v_role, v_given, v_default VARCHAR(80) {UTF8};
 DECLARE v_active, v_found, v_no_more, v_has INT DEFAULT 0;
 DECLARE v_roles CURSOR FOR {ground.given("p_login")} {EVERY_ROW};
 DECLARE CONTINUE HANDLER FOR NOT FOUND SET v_no_more=1;
 {unless(ground.made("p_login"), "INVALID", "field=account")}
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
 {read("v_default", ground.default("p_login"))}
 IF NOT (v_default <=> v_role) THEN
  {run(default_role("v_role", "p_login", ground))}
 END IF;
 IF p_known<>IF(v_active=1,{OPEN},{LOCKED}) THEN
  {run(f"CONCAT('ALTER USER ',{account('p_login')},' ACCOUNT ',IF(v_active=1,'UNLOCK','LOCK'))")}
 END IF;
END"""
