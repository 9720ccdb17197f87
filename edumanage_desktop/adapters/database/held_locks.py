"""Who holds locks and does nothing, and who waits for them, on every host of a server and in a file."""

from collections.abc import Iterator
from contextlib import suppress

from edumanage_desktop.adapters.database.connections import Connection, Connections
from edumanage_desktop.adapters.database.failures import driver_errors, translate
from edumanage_desktop.domain.errors import DatabaseBusy
from edumanage_desktop.services.diagnosis.performance import HELD_S, WAITED_S, Holder, LockFacts

_BUSY_TIMES = 10
"""A transaction that pretends to be at work is told when it is so many times as old: see `em_end_idle_locks`."""
_AGE_S = "TIMESTAMPDIFF(SECOND,t.trx_started,NOW())"
_HOLDERS = f"""SELECT COALESCE(l.user,''),COALESCE(l.id,0),IF(l.command='Sleep',l.time,{_AGE_S}),t.trx_rows_locked
 FROM information_schema.innodb_trx t LEFT JOIN information_schema.processlist l ON l.id=t.trx_mysql_thread_id
 WHERE t.trx_lock_structs>0 AND t.trx_state<>'LOCK WAIT' AND (l.id IS NULL OR l.id<>CONNECTION_ID())
 AND (l.db IS NULL OR l.db=DATABASE())
 AND ((l.command='Sleep' AND l.time>={HELD_S}) OR (l.id IS NULL AND {_AGE_S}>={HELD_S})
  OR {_AGE_S}>={_BUSY_TIMES * HELD_S})"""
"""One that was prepared (XA) outlives its session, and is nobody's then."""
_WAITING = """SELECT COUNT(*),COALESCE(MAX(w.waited_s),0) FROM (
 SELECT TIMESTAMPDIFF(SECOND,t.trx_wait_started,NOW()) AS waited_s FROM information_schema.innodb_trx t
  WHERE t.trx_state='LOCK WAIT'
 UNION ALL SELECT l.time FROM information_schema.processlist l
  WHERE l.state='Waiting for table metadata lock' AND l.db=DATABASE()) w"""


def locks_of_server(connections: Connections) -> LockFacts:
    """Return what an administrator of the server sees on all its hosts; raises the driver's errors."""
    holders: list[Holder] = []
    waiting, longest_s = 0, 0
    for connection in _hosts(connections):
        # InnoDB tells when a transaction began by the clock of its machine.
        connection.rows("SET time_zone='SYSTEM'")
        for login, session, idle_s, rows in connection.rows(_HOLDERS):
            holders.append(Holder(str(login), int(session), int(idle_s or 0), int(rows or 0)))
        waiters, waited_s = connection.rows(_WAITING)[0]
        waiting, longest_s = waiting + int(waiters), max(longest_s, int(waited_s))
    return LockFacts(holders, waiting, longest_s)


def locks_of_file(connections: Connections) -> LockFacts:
    """Begin to write and take it back; raises the driver's errors but for one that says that somebody writes."""
    with connections.reading() as connection:
        connection.rows(f"PRAGMA busy_timeout={WAITED_S * 1000}")
        try:
            connection.rows("BEGIN IMMEDIATE")
        except driver_errors() as error:
            if isinstance(translate(error), DatabaseBusy):
                return LockFacts(holds_file=True)
            raise
        with suppress(*driver_errors()):
            connection.rows("ROLLBACK")
    return LockFacts()


def _hosts(connections: Connections) -> Iterator[Connection]:
    """Yield a connection to every host: each of a cluster keeps the locks of its own sessions."""
    if connections.is_cluster:
        yield from connections.at_every_host()
        return
    with connections.reading() as connection:
        yield connection
