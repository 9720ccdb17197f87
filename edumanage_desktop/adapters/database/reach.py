"""Reaching a database server: its hosts in order, TLS that proves who it is, and no password for whoever asks for it.

A server that is another computer has to show a certificate of a trusted authority for its very name before it is told
anything. A server on this computer needs none, but could be anybody who listens there while the real one is down: such
a one is given proofs of a password only, never the password, be it in clear or encrypted with a key of its own.
"""

from collections.abc import Callable, Mapping, Sequence
from threading import Lock
from typing import Any

from edumanage_desktop.domain.database_url import Host, ServerAddress

PASSWORD_WANTED = 2061
"""What is raised in place of telling a password: the client's own number for a failed authentication plugin."""
PROOF_UNKNOWN = 2059
"""What PyMySQL raises for a way of proving who one is that it has not; nothing was told then."""
NO_TLS = 2026
"""What PyMySQL raises when TLS is demanded and the server offers none; nothing was sent then."""
_CONNECT_WITHIN_S = 10
_NEXT_HOST_AFTER_S = 4
_SIGN_IN_ANSWERS = frozenset({1044, 1045, 1049, 1698, 1862, 3118, 4151, PASSWORD_WANTED, PROOF_UNKNOWN})
"""Answers of a server that works: another host of the same cluster would give them too."""
HUNG_UP = 2055
"""What is raised where the other side ends a connection before it let anybody in: the client's own number for that."""
CUT_OFF = 1047
"""What a node of a Galera cluster answers that lost the others: it neither reads nor writes."""
WAITED_IN_VAIN = 1205
"""What such a node answers, for a lock that nobody holds, where it would have to wait for what the others wrote."""
_SESSION = "SET time_zone='+00:00', sql_mode='STRICT_TRANS_TABLES,NO_ENGINE_SUBSTITUTION', innodb_lock_wait_timeout=5"
_SESSION_OF_A_NODE = f"{_SESSION}, wsrep_sync_wait=7"
"""Whatever reads or writes (1 + 2 + 4) waits at its beginning until this node has taken in what the others told it: no
act is judged, and no queue read, from what was so before. With 1 alone an act waited in its trigger, holding its locks,
for those who waited for these locks, half a minute long. A server that is no node waits for nothing."""
_NO_SUCH_VARIABLE = 1193
_IS_READY = "SELECT 1"
_FAST_PATH_DONE = 3
_KIND_OF_QUESTION, _SHOWS_LETTERS = 0x06, 0x02
_MOST_QUESTIONS = 3


class HostOrder:
    """The hosts of one server, the one that worked last first; any thread may ask."""

    def __init__(self, hosts: Sequence[Host]) -> None:
        self._hosts = list(hosts)
        self._lock = Lock()

    def __len__(self) -> int:
        return len(self._hosts)

    def in_order(self) -> list[Host]:
        """Return the hosts in the order in which they are to be tried."""
        with self._lock:
            return list(self._hosts)

    def worked(self, host: Host) -> None:
        """Note that this host answered."""
        with self._lock:
            self._hosts.remove(host)
            self._hosts.insert(0, host)

    def failed(self, host: Host) -> None:
        """Note that this host did not answer, or lost a connection."""
        with self._lock:
            self._hosts.remove(host)
            self._hosts.append(host)

    def lost(self, session: Any) -> None:
        """Note that a session of one of these hosts was lost: the next one begins with another host."""
        if len(self._hosts) > 1:
            self.failed(Host(session.host, session.port))


class _TellsNothing:
    """Answers a server's wish for the password itself."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection

    def authenticate(self, _packet: Any) -> Any:
        """Refuse."""
        raise _wanted()


class _ProvesOnly(_TellsNothing):
    """Answers `caching_sha2_password` with the proof alone; who does not know the password yet is told nothing."""

    def authenticate(self, packet: Any) -> Any:
        """Send the proof, and take no other request."""
        connection = self._connection
        if packet.is_auth_switch_request():
            from pymysql import _auth

            salt = packet.read_all().rstrip(b"\0")
            connection.write_packet(_auth.scramble_caching_sha2(connection.password, salt))
            packet = connection._read_packet()
            packet.check_error()
        if packet.is_extra_auth_data():
            packet.advance(1)
            if packet.read_uint8() != _FAST_PATH_DONE:
                raise _wanted()
            packet = connection._read_packet()
            packet.check_error()
        return packet


class _AnswersDirectory(_TellsNothing):
    """Answers the questions of a server that asks a directory (PAM): the password for each that shows no letters.

    Source: MariaDB's dialog plugin. A question is a byte of flags and its words; where the server asks none at first,
    it waits for the password.
    """

    def authenticate(self, packet: Any) -> Any:
        """Answer until the server is content or refuses; what else it asks for is nothing that we could know."""
        question = packet.read_all()
        for _round in range(_MOST_QUESTIONS):
            if question and question[0] & _KIND_OF_QUESTION == _SHOWS_LETTERS:
                raise _wanted()
            self._connection.write_packet(self._connection.password + b"\0")
            packet = self._connection._read_packet()
            packet.check_error()
            if packet.is_ok_packet():
                return packet
            question = packet.read_all()
        raise _wanted()


def _wanted() -> Exception:
    from pymysql.err import OperationalError

    return OperationalError(PASSWORD_WANTED, "the server asks for the password itself")


def server_options(
    address: ServerAddress, *, hosts: int = 1, answer_within_seconds: int | None = None
) -> dict[str, Any]:
    """Return PyMySQL's options for every host of an address but its name and port."""
    options: dict[str, Any] = {
        "user": address.user,
        "database": address.database or None,
        "connect_timeout": _CONNECT_WITHIN_S if hosts == 1 else _NEXT_HOST_AFTER_S,
        "charset": "utf8mb4",
    }
    if address.socket is not None:
        options["unix_socket"] = address.socket
    if answer_within_seconds is not None:
        options |= {"read_timeout": answer_within_seconds, "write_timeout": answer_within_seconds}
    proves_itself = (address.crosses_network and not address.is_plain) or address.authority is not None
    if proves_itself:
        from edumanage_desktop.adapters.database.server_trust import tls_context

        options["ssl"] = tls_context(address.authority)
    else:
        options["ssl_disabled"] = True
    return options | {"auth_plugin_map": _proofs(address, proves_itself=proves_itself)}


def _proofs(address: ServerAddress, *, proves_itself: bool) -> Mapping[str, type[_TellsNothing]]:
    """Return who answers which way of proving a password; PyMySQL answers those that are not named."""
    answers: dict[str, type[_TellsNothing]] = {"mysql_old_password": _TellsNothing}
    if proves_itself and address.asks_directory:
        answers["dialog"] = _AnswersDirectory
    else:
        answers |= {"mysql_clear_password": _TellsNothing, "dialog": _TellsNothing}
    if not proves_itself:
        answers |= {"sha256_password": _TellsNothing, "caching_sha2_password": _ProvesOnly}
    return answers


def connect_to_server(
    arguments: Mapping[str, Any],
    hosts: HostOrder,
    *,
    make: Callable[..., Any] | None = None,
    local_infile: bool = False,
) -> Any:
    """Return a prepared session with the first host that takes one; raises the driver's errors.

    `make` makes the connection from its arguments, by default PyMySQL's `connect`; only a loading connection, which
    looks at what it is asked for, may serve local files.
    """
    import pymysql

    is_cluster = len(hosts) > 1
    made_by: Callable[..., Any] = make or pymysql.connect

    def open_session(host: Host) -> Any:
        connection = made_by(**arguments, host=host.name, port=host.port, autocommit=True, local_infile=local_infile)
        try:
            _prepare(connection, is_cluster=is_cluster)
        except BaseException:
            connection.close()
            raise
        return connection

    return _first_of(hosts, open_session) if is_cluster else open_session(hosts.in_order()[0])


def _first_of(hosts: HostOrder, open_session: Callable[[Host], Any]) -> Any:
    import pymysql.err

    failures: list[Exception] = []
    for host in hosts.in_order():
        try:
            session = open_session(host)
        except pymysql.err.MySQLError as error:
            if error.args and error.args[0] in _SIGN_IN_ANSWERS:
                raise
            failures.append(error)
            hosts.failed(host)
        else:
            hosts.worked(host)
            return session
    raise next((error for error in failures if is_tls_failure(error)), failures[0])


def is_tls_failure(error: Exception) -> bool:
    """Return whether a server did not prove who it is."""
    import ssl

    cause = getattr(error, "original_exception", None)
    return isinstance(cause, ssl.SSLError) or error.args[:1] == (NO_TLS,)


def _prepare(connection: Any, *, is_cluster: bool) -> None:
    with connection.cursor() as cursor:
        if not (_may_be_node(connection, is_cluster=is_cluster) and _sets(cursor, _SESSION_OF_A_NODE)):
            cursor.execute(_SESSION)
    if is_cluster:
        ask_whether_ready(connection)


def _may_be_node(connection: Any, *, is_cluster: bool) -> bool:
    """Return whether a server may have the variables of a cluster's nodes: any MariaDB may, also behind one name."""
    return is_cluster or is_mariadb(connection)


def is_mariadb(session: Any) -> bool:
    """Return whether a session's server is MariaDB, which has some words that MySQL has not."""
    return "mariadb" in session.get_server_info().lower()


def _sets(cursor: Any, statement: str) -> bool:
    """Set session variables; return whether the server has all of them, otherwise nothing was set."""
    import pymysql.err

    try:
        cursor.execute(statement)
    except pymysql.err.OperationalError as error:
        if error.args[0] != _NO_SUCH_VARIABLE:
            raise
        return False
    return True


def ask_whether_ready(session: Any) -> None:
    """Ask a prepared session of a cluster something; a node that is cut off takes connections, pings and SET.

    Raises the driver's errors, and `CUT_OFF` where such a node words it as a lock that it waited for.
    """
    import pymysql.err

    try:
        with session.cursor() as cursor:
            cursor.execute(_IS_READY)
    except pymysql.err.OperationalError as error:
        if error.args[0] == WAITED_IN_VAIN:
            raise pymysql.err.OperationalError(CUT_OFF, "this node is cut off from its cluster") from error
        raise
