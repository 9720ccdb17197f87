"""Ending a person's sessions when their account changed, or everybody's in an incident, on MariaDB and MySQL.

Each node of a cluster ends its own.
"""

from edumanage_desktop.domain.people import HELPED_BY_REGISTRARS
from migrations.program.account_marks import ACCOUNTS, OWNER, Ground
from migrations.program.server_words import EVERY_ROW, LOGIN, UTF8, signal

HELPED = ",".join(f"'{role}'" for role in sorted(HELPED_BY_REGISTRARS))
"""The roles of those whom a registrar helps, for IN()."""
_GONE_WITHIN = 500
"""How many hundredths of a second are given to what ended sessions take back."""
_LOOKED_FOR = 50
"""How many hundredths of a second are given to sessions that are inside a trigger or a procedure."""
ENDS_ALL = "em_end_all_sessions"
"""The procedure of an administrator."""
_OWNERS = f"'{OWNER}','{ACCOUNTS}'"


def end_sessions(login: str) -> str:
    """Return the statements that end a person's sessions and let them go; one's own goes on, to be told what was done.

    A session that takes back a long transaction holds its rows until it is gone. One inside a trigger or a procedure
    stands in the server's list under the name of its owner, so that nobody knows whose it is until it comes out: they
    are looked for again for a while.
    """
    return f"""IF {login}<>{LOGIN} THEN
{_ending(f"BINARY l.user=BINARY {login}")}
 END IF;"""


def _ending(is_theirs: str) -> str:
    """Return the block that ends the sessions `l` of which a condition holds."""
    sessions = "information_schema.processlist l"
    return f"""  BEGIN
   DECLARE v_session BIGINT;
   DECLARE v_no_more, v_waited, v_looked, v_is_theirs, v_hidden INT DEFAULT 0;
   DECLARE v_sessions CURSOR FOR SELECT l.id,({is_theirs}) FROM {sessions}
    WHERE (({is_theirs}) OR l.user IN({_OWNERS})) AND l.id<>CONNECTION_ID() {EVERY_ROW};
   DECLARE CONTINUE HANDLER FOR NOT FOUND SET v_no_more=1;
   DECLARE CONTINUE HANDLER FOR 1094 BEGIN END;
   looking: LOOP
    SET v_no_more=0, v_hidden=0, v_looked=v_looked+1;
    OPEN v_sessions;
    ending: LOOP
     FETCH v_sessions INTO v_session,v_is_theirs;
     IF v_no_more=1 THEN LEAVE ending; END IF;
     IF v_is_theirs=1 THEN KILL v_session; ELSE SET v_hidden=1; END IF;
    END LOOP;
    CLOSE v_sessions;
    IF v_hidden=0 OR v_looked>{_LOOKED_FOR} THEN LEAVE looking; END IF;
    SET v_no_more=SLEEP(0.01);
   END LOOP;
   WHILE v_waited<{_GONE_WITHIN} AND EXISTS(SELECT 1 FROM {sessions} WHERE {is_theirs}) DO
    SET v_waited=v_waited+1, v_no_more=SLEEP(0.01);
   END WHILE;
  END;"""


def end_sessions_of_a_node(ground: Ground) -> str:
    """Return the procedure that ends a person's sessions on the node where it is called.

    An account changes on every node of a cluster, KILL reaches one. Who may reset a password may call it.
    """
    return f"""CREATE PROCEDURE em_end_sessions(IN p_login VARCHAR(80) {UTF8}) READS SQL DATA SQL SECURITY DEFINER
BEGIN
 DECLARE v_login VARCHAR(80) {UTF8} DEFAULT '';
 DECLARE v_may, v_administers INT DEFAULT 0;
 SELECT COUNT(*), IFNULL(MAX(r.role='admin'),0) INTO v_may, v_administers
  FROM people p JOIN person_roles r ON r.login=p.login
  WHERE p.login={LOGIN} AND p.active=1 AND r.role IN('admin','registrar');
 IF v_may=0 OR (v_administers=0 AND EXISTS(SELECT 1 FROM person_roles r WHERE r.login=p_login
  AND r.role NOT IN({HELPED}))) THEN {signal("DENIED", "reason=kind")} END IF;
 SELECT p.login INTO v_login FROM people p WHERE p.login=p_login AND p.account<>'' AND {ground.made("p_login")};
 IF v_login='' THEN {signal("INVALID", "field=person")} END IF;
 {end_sessions("v_login")}
END"""


def end_all_sessions(ground: Ground) -> str:
    """Return the procedure that ends everybody's sessions on the node where it is called, but for the caller's own.

    Accounts that only back up are left alone: they write nothing, and a backup that runs is wanted in an incident.
    It tells in one row how many are still there, for they take back what they did, or perhaps, for they are inside a
    trigger or a procedure, whoever's they are.
    """
    theirs = f"""EXISTS(SELECT 1 FROM people p JOIN person_roles r ON r.login=p.login AND r.role<>'backup'
     WHERE BINARY p.login=BINARY l.user AND p.login<>{LOGIN} AND {ground.made("p.login")})"""
    return f"""CREATE PROCEDURE {ENDS_ALL}() READS SQL DATA SQL SECURITY DEFINER
BEGIN
 IF NOT EXISTS(SELECT 1 FROM people p JOIN person_roles r ON r.login=p.login
  WHERE p.login={LOGIN} AND p.active=1 AND r.role='admin') THEN {signal("DENIED", "reason=kind")} END IF;
{_ending(theirs)}
 SELECT COUNT(*) FROM information_schema.processlist l
  WHERE ({theirs} OR l.user IN({_OWNERS})) AND l.id<>CONNECTION_ID() {EVERY_ROW};
END"""
