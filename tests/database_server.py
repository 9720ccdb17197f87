"""A private database server in a folder of its own, on a free loopback port, gone when the proof is over."""

import os
import secrets
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from abc import ABC, abstractmethod
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

import pymysql
from pymysql.connections import Connection
from pymysql.cursors import Cursor

START_LIMIT_S = 120.0
STOP_LIMIT_S = 60.0
_GRANTS = ("db", "tables_priv", "columns_priv", "procs_priv")
"""The tables of the server in which what is granted on a database stands."""
_PORTS = range(10_240, 32_768)
"""Between what needs rights and what systems give to clients (Linux from 32768, others from 49152)."""
_MEMORY = Path("/dev/shm")
_PLENTY_BYTES = 4 << 30


class DatabaseServer(ABC):
    """One server process: `start`, `stop`, `kill` (as a power cut would), and fresh databases.

    `folder` must be empty and have a short path (a socket's path has at most 107 bytes); `options` are further
    arguments of the server. `account` is the system's account that it runs as; only root can name another than its own.
    The port stays the same over a restart. `data`, the data folder, may be another server's, copied before the first
    start; `init_file` makes the administrator at every start while it is there. The machine's own server is never
    touched.
    """

    host = "127.0.0.1"
    name: str
    account_tables: tuple[str, ...]
    """Where the server keeps accounts, their passwords and roles."""
    set_password: str
    """The statement that sets one's own password, with a place for it."""

    def __init__(self, *, folder: Path, options: Sequence[str] = (), account: str | None = None) -> None:
        self._folder = folder
        self._options = tuple(options)
        self._account = account
        self.data = folder / "data"
        self._socket = folder / "server.sock"
        self._log = folder / "server.log"
        self.init_file = folder / "accounts.sql"
        self._process: subprocess.Popen[bytes] | None = None
        self.root_password = secrets.token_hex(12)
        self.port = free_port(self.host)

    @property
    def pid(self) -> int | None:
        """The process id, None while the server is down."""
        return self._process.pid if self._process is not None else None

    @property
    def root_url(self) -> str:
        """The SQLAlchemy URL of the server's own administrator, with no database chosen."""
        return self.url()

    def url(self, login: str = "root", password: str | None = None, database: str = "") -> str:
        """Return the SQLAlchemy URL of an account; the password defaults to the administrator's."""
        secret = self.root_password if password is None else password
        return f"mysql+pymysql://{login}:{secret}@{self.host}:{self.port}/{database}?charset=utf8mb4"

    def connect(self, database: str | None = None) -> "Connection[Cursor]":
        """Return an autocommitting administrator's connection; the caller closes it."""
        return pymysql.connect(
            host=self.host,
            port=self.port,
            user="root",
            password=self.root_password,
            database=database,
            charset="utf8mb4",
            autocommit=True,
        )

    def start(self) -> None:
        """Make the data folder at the first call, start the server and wait until it answers."""
        self.launch()
        self.wait_until_it_answers()

    def launch(self, *options: str) -> None:
        """Begin to start the server, for this once with further arguments."""
        self._log.touch()
        self._hand_over(self._folder, self._log)
        if not self.data.exists():
            self._install()
        command = [*self.command(), *options]
        with self._log.open("ab") as log:
            # A session of its own: Ctrl-C in the terminal must not end the server before the tests have let go of it.
            self._process = subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True
            )

    def command(self) -> list[str]:
        """Return the command line of the server, as its account."""
        return [
            *_die_with_this_process(self._account),
            self._program(),
            "--no-defaults",
            f"--datadir={self.data}",
            f"--socket={self._socket}",
            f"--pid-file={self._folder / 'server.pid'}",
            f"--log-error={self._log}",
            *([f"--init-file={self.init_file}"] if self.init_file.exists() else []),
            f"--tmpdir={self._folder}",
            f"--bind-address={self.host}",
            f"--port={self.port}",
            "--skip-name-resolve",
            *self._settings(),
            *_as_root(self._account),
            *self._options,
        ]

    def stop(self) -> None:
        """Shut the server down in good order; nothing happens when it is down already."""
        if self._process is None:
            return
        self._process.terminate()
        try:
            self._process.wait(STOP_LIMIT_S)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._process = None

    def kill(self) -> None:
        """End the server with SIGKILL, as a power cut would; `start` recovers the data."""
        if self._process is None:
            return
        self._process.send_signal(signal.SIGKILL)
        self._process.wait()
        self._process = None

    def end_sessions(self, account: str) -> int:
        """End every session of an account, and return how many there were."""
        with self.connect() as connection, connection.cursor() as cursor:
            cursor.execute("SELECT id FROM information_schema.processlist WHERE user = %s", (account,))
            found = cursor.fetchall()
            for (connection_id,) in found:
                with suppress(pymysql.err.OperationalError):  # 1094: it ended by itself meanwhile
                    cursor.execute(f"KILL {int(connection_id)}")
        return len(found)

    def is_quiet(self, database: str, account: str) -> bool:
        """Return whether no session of an account is left in a database, nor a statement that is being done there.

        The list of sessions tells of a session inside a trigger the trigger's owner, not who asked.
        """
        with self.connect() as connection, connection.cursor() as cursor:
            cursor.execute(
                "SELECT COUNT(*) FROM information_schema.processlist WHERE db = %s AND id <> CONNECTION_ID()"
                " AND (user = %s OR command IN ('Query','Execute'))",
                (database, account),
            )
            ((left,),) = cursor.fetchall()
        return int(left) == 0

    @contextmanager
    def fresh_database(self, *, character_set: str = "utf8mb4") -> Iterator[str]:
        """Yield the name of an empty database; it, and every account and role made meanwhile, is dropped after."""
        name = f"em_{secrets.token_hex(4)}"
        accounts_before = self.accounts()
        with self.connect() as connection, connection.cursor() as cursor:
            cursor.execute(f"CREATE DATABASE {name} CHARACTER SET {character_set}")
        try:
            yield name
        finally:
            self._drop(name, accounts_before)

    @abstractmethod
    def accounts(self) -> frozenset[tuple[str, str, bool]]:
        """Return every account as (name, host, is a role that is no account)."""

    @abstractmethod
    def default_role(self, role: str, account: str) -> str:
        """Return the statement that makes a role the one of every session of an account."""

    @abstractmethod
    def _program(self) -> str:
        """Return the path of the server's program."""

    @abstractmethod
    def _settings(self) -> Sequence[str]:
        """Return the arguments of the program that no other kind of server has."""

    @abstractmethod
    def _installing(self) -> Sequence[str]:
        """Return the program that makes the data folder, and its own arguments."""

    @abstractmethod
    def _administrator(self) -> str:
        """Return the statements, one a line, that give root its password, each time that the server starts."""

    def _drop(self, database: str, accounts_before: frozenset[tuple[str, str, bool]]) -> None:
        if self._process is None or self._process.poll() is not None:
            self.start()
        new_accounts = self.accounts() - accounts_before
        with self.connect() as connection, connection.cursor() as cursor:
            cursor.execute("SELECT id FROM information_schema.processlist WHERE db = %s", (database,))
            for (connection_id,) in cursor.fetchall():
                with suppress(pymysql.err.OperationalError):  # 1094: it ended by itself meanwhile
                    cursor.execute(f"KILL {int(connection_id)}")
            cursor.execute(f"DROP DATABASE IF EXISTS {database}")
            # What roles hold there outlives it, and after some hundred databases every further grant takes its time.
            for table in _GRANTS:
                cursor.execute(f"DELETE FROM mysql.{table} WHERE Db = %s", (database,))
            cursor.execute("FLUSH PRIVILEGES")
            for user, host, is_role in sorted(new_accounts):
                if is_role:
                    cursor.execute(f"DROP ROLE IF EXISTS {connection.escape(user)}")
                else:
                    cursor.execute(f"DROP USER IF EXISTS {connection.escape(user)}@{connection.escape(host)}")

    def _install(self) -> None:
        program, *words = self._installing()
        # A folder of its own for what is temporary too: each of several that start at once clears the machine's.
        places = (f"--datadir={self.data}", f"--tmpdir={self._folder}")
        command = [program, "--no-defaults", *places, *words, *_as_root(self._account)]
        install = subprocess.run(
            [*_die_with_this_process(self._account), *command],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        if install.returncode != 0:
            raise RuntimeError(f"{program} failed ({install.returncode}):\n{install.stdout}")
        self.init_file.write_text(self._administrator())
        self.init_file.chmod(0o600)
        self._hand_over(self.init_file)

    def _hand_over(self, *paths: Path) -> None:
        if self._account is not None:
            for path in paths:
                shutil.chown(path, self._account, self._account)

    def wait_until_it_answers(self) -> None:
        """Return when the server takes connections; raises `RuntimeError` with the end of its log when it does not."""
        deadline = time.monotonic() + START_LIMIT_S
        while True:
            try:
                self.connect().close()
            except pymysql.err.OperationalError as exc:
                self._give_up_when_dead(exc)
                if time.monotonic() > deadline:
                    self.kill()
                    raise RuntimeError(
                        f"{self.name} did not answer within {START_LIMIT_S:.0f} s:\n{self._log_tail()}"
                    ) from exc
                time.sleep(0.02)
            else:
                return

    def _give_up_when_dead(self, exc: Exception) -> None:
        if self._process is not None and self._process.poll() is not None:
            status = self._process.returncode
            self._process = None
            raise RuntimeError(f"{self.name} ended with status {status}:\n{self._log_tail()}") from exc

    def _log_tail(self) -> str:
        return self._log.read_text(errors="replace")[-3000:] if self._log.exists() else "(no log)"


def _as_root(account: str | None) -> list[str]:
    return ["--user=root"] if os.geteuid() == 0 and account is None else []


def _die_with_this_process(account: str | None) -> list[str]:
    """Return a command prefix that ends the server when the test process is killed and cannot end it itself."""
    setpriv = shutil.which("setpriv")
    if setpriv is None:
        return []
    becoming = [] if account is None else ["--reuid", account, "--regid", account, "--clear-groups"]
    return [setpriv, *becoming, "--pdeathsig", "TERM"]


def free_port(host: str) -> int:
    """Return a TCP port of a loopback address that nobody uses.

    The system gives none of them to whoever connects somewhere, so that it is still free when the server starts again.
    """
    while True:
        port = secrets.choice(_PORTS)
        with socket.socket() as probe, suppress(OSError):
            probe.bind((host, port))
            return port


def server_folder(prefix: str) -> Path:
    """Make a folder for a server, in memory where there is plenty: a disk is waited for hundreds of times a schema."""
    in_memory = os.access(_MEMORY, os.W_OK) and shutil.disk_usage(_MEMORY).free > _PLENTY_BYTES
    return Path(tempfile.mkdtemp(prefix=prefix, dir=_MEMORY if in_memory else None))
