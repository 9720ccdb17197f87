"""Showing administrators how far a MariaDB replica is behind, where the server's administrator allowed that.

The right to see it (SLAVE MONITOR) is the whole server's, and shows more: the relay log, in which everybody's rows and
statements stand, and the last statement that failed, a one-time password perhaps, of whichever department. So no role
holds it but the locked owner of this procedure, which shows the status only while the replica goes on, when nothing
failed. MySQL cannot be asked so by a procedure without further rights, and has none.
"""

from migrations.program.server_words import LOGIN, signal

SHOWS_REPLICA = "em_show_replica"
REPLICA_RIGHT = "SLAVE MONITOR"
"""As MariaDB lists it from 10.5.9 on; its other name is REPLICA MONITOR."""


def show_replica() -> str:
    """Return the procedure; it answers nothing while the replica stands still, and on a server that is none."""
    return f"""CREATE PROCEDURE {SHOWS_REPLICA}() READS SQL DATA SQL SECURITY DEFINER
BEGIN
 IF NOT EXISTS(SELECT 1 FROM people p JOIN person_roles r ON r.login=p.login
  WHERE p.login={LOGIN} AND p.active=1 AND r.role='admin') THEN {signal("DENIED", "reason=kind")} END IF;
 IF EXISTS(SELECT 1 FROM information_schema.global_status
  WHERE variable_name='SLAVE_RUNNING' AND variable_value='ON') THEN SHOW REPLICA STATUS; END IF;
END"""
