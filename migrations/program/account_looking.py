"""What the server itself says of an account, for who asks why somebody does not get in: not what the rows say of it."""

from migrations.program.account_marks import Ground, as_kept
from migrations.program.account_words import NEWCOMER, holds, role_of, unless
from migrations.program.server_words import UTF8

LOOKING = "em_account_look"
"""The procedure of registrars and administrators."""


def look(ground: Ground) -> str:
    """Return the procedure, which tells only of people of this department, and only of accounts that it made.

    It answers one row: whether the server has such an account, whether that is locked, whether it was given the role
    that stands for what is noted, whether its sessions begin with that role, and which one that is.
    """
    is_invited = "p.account='invited'"
    role = f"IF({is_invited},'{NEWCOMER}',{role_of('p.login')})"
    return f"""CREATE PROCEDURE {LOOKING}(IN p_login VARCHAR(80) {UTF8}) READS SQL DATA SQL SECURITY DEFINER
BEGIN
 DECLARE v_found INT DEFAULT 0;
 {unless(holds("registrar", "admin"), "DENIED", "reason=kind")}
 SELECT w.is_made, w.is_made AND {ground.locked("p_login")} AS is_locked,
  w.is_made AND {ground.was_given("p_login", "w.role")} AS is_given,
  w.is_made AND IFNULL({ground.default("p_login")}={as_kept("w.role")},0) AS begins_with_it, w.role
  FROM (SELECT {ground.made("p_login")} AS is_made, {role} AS role FROM people p WHERE p.login=p_login) w LIMIT 1;
END"""
