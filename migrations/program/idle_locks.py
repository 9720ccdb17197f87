"""Ending what hinders everybody: a person's transaction that is open and does nothing (MariaDB and MySQL).

Whoever may read a view may also lock its rows (`SELECT … FOR UPDATE`), and an act then waits; one that only reads keeps
an upgrade waiting, and everybody behind that. The program's own sessions leave no transaction open between two
statements, so a person's was forgotten at a SQL prompt, or left there. One that was prepared by XA outlives its session
and every restart: it is named here, and ended by whoever calls this, as a statement that no procedure may hold.
"""

from migrations.program.account_marks import Ground
from migrations.program.server_words import COMMIT, EVERY_ROW, LOGIN, UTF8, signal

SHORTEST_S, LONGEST_S = 1, 86_400
BUSY_FACTOR = 10
"""A transaction with locks that is this many times as old is ended also when its session pretends to be at work."""
_AGE_S = "TIMESTAMPDIFF(SECOND,t.trx_started,v_now)"
"""InnoDB tells when a transaction began by the clock of its machine, whatever the session's zone is."""
_RECORD = """INSERT INTO events(event_uuid,kind,detail,subject)
    VALUES(UUID(),'lock-ended',CONCAT('session=',v_session,' idle_s=',v_idle,' rows=',v_rows),v_login);
   SET v_ended=JSON_ARRAY_APPEND(v_ended,'$',JSON_OBJECT('login',v_login,'session',v_session,'idle_seconds',v_idle,
    'rows_locked',v_rows));"""


def end_idle_locks(ground: Ground) -> str:
    """Return the procedure that ends such sessions, records an event for each, and answers them as a JSON array.

    What was prepared and left by its session stands there as session 0 of nobody, as soon as all such is old enough.
    """
    return f"""CREATE PROCEDURE em_end_idle_locks(IN p_seconds BIGINT) MODIFIES SQL DATA SQL SECURITY DEFINER
BEGIN
 DECLARE v_session, v_idle, v_rows, v_youngest BIGINT;
 DECLARE v_login VARCHAR(80) {UTF8};
 DECLARE v_zone VARCHAR(64);
 DECLARE v_now DATETIME;
 DECLARE v_ended LONGTEXT {UTF8} DEFAULT '[]';
 DECLARE v_no_more, v_gone INT DEFAULT 0;
 DECLARE v_holders CURSOR FOR SELECT l.id, p.login, GREATEST(IF(l.command='Sleep',l.time,0),
   {_AGE_S}*(l.command<>'Sleep')), t.trx_rows_locked
  FROM information_schema.innodb_trx t JOIN information_schema.processlist l ON l.id=t.trx_mysql_thread_id
  JOIN people p ON BINARY p.login=BINARY l.user AND {ground.made("p.login")}
  WHERE t.trx_state<>'LOCK WAIT' AND l.id<>CONNECTION_ID()
   AND ((l.command='Sleep' AND l.time>=p_seconds)
    OR (t.trx_lock_structs>0 AND {_AGE_S}>={BUSY_FACTOR}*p_seconds))
  {EVERY_ROW};
 DECLARE CONTINUE HANDLER FOR NOT FOUND SET v_no_more=1;
 DECLARE CONTINUE HANDLER FOR 1094 SET v_gone=1;
 IF NOT EXISTS(SELECT 1 FROM people p JOIN person_roles r ON r.login=p.login
  WHERE p.login={LOGIN} AND p.active=1 AND r.role='admin') THEN {signal("DENIED", "reason=kind")} END IF;
 IF p_seconds IS NULL OR p_seconds NOT BETWEEN {SHORTEST_S} AND {LONGEST_S} THEN
  {signal("INVALID", "field=seconds")} END IF;
 SET v_zone=@@session.time_zone; SET time_zone='SYSTEM'; SET v_now=SYSDATE(); SET time_zone=v_zone;
 OPEN v_holders;
 ending: LOOP
  FETCH v_holders INTO v_session, v_login, v_idle, v_rows;
  IF v_no_more=1 THEN LEAVE ending; END IF;
  SET v_gone=0;
  KILL v_session;
  IF v_gone=0 THEN
   {_RECORD}
  END IF;
 END LOOP;
 CLOSE v_holders;
 SELECT MIN({_AGE_S}), MAX({_AGE_S}), SUM(t.trx_rows_locked) INTO v_youngest, v_idle, v_rows
  FROM information_schema.innodb_trx t WHERE t.trx_mysql_thread_id=0 AND t.trx_lock_structs>0;
 IF v_youngest>=p_seconds THEN
  SET v_session=0, v_login='';
   {_RECORD}
 END IF;
 {COMMIT};
 SELECT v_ended AS ended;
END"""
