"""A private Galera cluster: real nodes on the loopback that are killed, cut off, slowed and brought back."""

import os
import pwd
import re
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

import pymysql

from tests.database_server import free_port
from tests.group_network import GroupNetwork
from tests.mariadb_server import MariaDBServer

NODES = 3
PROVIDERS = ("/usr/lib/galera/libgalera_smm.so", "/usr/lib64/galera-4/libgalera_smm.so")
SYNCED_WITHIN_S = 120.0
_RECOVERED = re.compile(r"WSREP: Recovered position: (\S+)")


class GaleraCluster:
    """Nodes that hold the same data; `nodes[0]` is where everything begins.

    `folder` must be empty and have a short path. A node that comes back gets what it missed by IST, as Debian's service
    does it: it looks for its position first. `provider_options` go to Galera besides those of the network.
    """

    def __init__(self, *, folder: Path, provider_options: Sequence[str] = ()) -> None:
        self._folder = folder
        self._provider_options = tuple(provider_options)
        self.network = GroupNetwork(count=NODES)
        self.nodes = [self._node(number) for number in range(NODES)]
        self._frozen: set[int] = set()

    def start(self) -> None:
        """Make the first node, copy its folder to the others, and bring all of them together."""
        first, *others = self.nodes
        _hand_over(self._folder)
        first.launch("--wsrep-new-cluster")
        first.wait_until_it_answers()
        first.stop()
        first.init_file.unlink()  # at a later start it would change accounts on one node alone
        for other in others:
            subprocess.run(["cp", "-a", str(first.data), str(other.data)], check=True)
            other.root_password = first.root_password
        first.launch("--wsrep-new-cluster")
        first.wait_until_it_answers()
        for other in others:
            other.launch()
        for other in others:
            other.wait_until_it_answers()
        self.wait_until_synced()

    def stop(self) -> None:
        """Shut every node down in good order, and end the network between them."""
        self.network.heal()
        for number in tuple(self._frozen):
            self.thaw(number)
        for node in reversed(self.nodes):
            node.stop()
        self.network.close()

    def kill(self, number: int) -> None:
        """End a node with SIGKILL, as a power cut would."""
        self.nodes[number].kill()

    def restart(self, *numbers: int) -> None:
        """Bring nodes back that were killed, and wait until they have what they missed."""
        for number in numbers:
            self._begin_restart(number)
        for number in numbers:
            self.nodes[number].wait_until_it_answers()
        self.wait_until_synced()

    def freeze(self, number: int) -> None:
        """Let a node stand still, as a computer that swaps or a virtual machine that is moved; `mend` lets it go on."""
        self._signal(number, signal.SIGSTOP)
        self._frozen.add(number)

    def thaw(self, number: int) -> None:
        """Let a frozen node go on."""
        self._signal(number, signal.SIGCONT)
        self._frozen.discard(number)

    def mend(self) -> None:
        """Bring everything back to three nodes that work together, whatever was done to them."""
        self.network.heal()
        for number in tuple(self._frozen):
            self.thaw(number)
        for number in range(NODES):
            if self.nodes[number].pid is None:
                self._begin_restart(number)
        for node in self.nodes:
            node.wait_until_it_answers()
        self.wait_until_synced()

    def empty(self, number: int) -> None:
        """Take a killed node's data away, as a broken disk would; it comes back with a copy of another node's."""
        assert self.nodes[number].pid is None
        shutil.rmtree(self.nodes[number].data)
        self.nodes[number].data.mkdir(mode=0o700)
        _hand_over(self.nodes[number].data)

    def wait_until_synced(self, *numbers: int, size: int | None = None) -> None:
        """Return when these nodes (by default all) work together in one component of `size` nodes."""
        waited_for = numbers or tuple(range(NODES))
        wanted = {
            "wsrep_cluster_status": "Primary",
            "wsrep_cluster_size": str(size or len(waited_for)),
            "wsrep_local_state_comment": "Synced",
            "wsrep_ready": "ON",
        }
        deadline = time.monotonic() + SYNCED_WITHIN_S
        while any(not self.state(number).items() >= wanted.items() for number in waited_for):
            if time.monotonic() > deadline:
                found = {number: self.state(number) for number in waited_for}
                raise RuntimeError(f"the cluster is not synced within {SYNCED_WITHIN_S:.0f} s: {found}")
            time.sleep(0.05)

    def wait_until_alone(self, number: int) -> None:
        """Return when a node that was cut off knows it."""
        deadline = time.monotonic() + SYNCED_WITHIN_S
        while self.state(number).get("wsrep_ready") != "OFF":
            if time.monotonic() > deadline:
                raise RuntimeError(f"node {number} does not notice that it is alone: {self.state(number)}")
            time.sleep(0.05)

    def state(self, number: int) -> dict[str, str]:
        """Return what a node says of itself (`SHOW STATUS LIKE 'wsrep_%'`), nothing while it is down."""
        try:
            with self.nodes[number].connect() as connection, connection.cursor() as cursor:
                cursor.execute("SHOW GLOBAL STATUS LIKE 'wsrep_%'")
                return {str(name): str(value) for name, value in cursor.fetchall()}
        except pymysql.err.MySQLError:
            return {}

    def _begin_restart(self, number: int) -> None:
        """Find where a killed node stood, and start it from there; an empty one takes a copy of another."""
        node = self.nodes[number]
        if not any(node.data.iterdir()):
            node.launch()
            return
        recovering = subprocess.run(
            [*node.command(), "--wsrep-recover", "--disable-log-error"],
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False,
        )  # fmt: skip
        found = _RECOVERED.search(recovering.stdout)
        if found is None:
            raise RuntimeError(f"node {number} has no position:\n{recovering.stdout[-3000:]}")
        node.launch(f"--wsrep-start-position={found[1]}")

    def _signal(self, number: int, which: signal.Signals) -> None:
        pid = self.nodes[number].pid
        assert pid is not None
        os.kill(pid, which)

    def _node(self, number: int) -> MariaDBServer:
        folder = self._folder / str(number)
        folder.mkdir()
        host = self.network.host(number)
        transfers, copies = free_port(host), free_port(host)
        provider = [
            f"gmcast.listen_addr={self.network.listens(number)}",
            f"ist.recv_addr={host}:{transfers}",
            "gcache.size=16M",
            *self._provider_options,
        ]
        return MariaDBServer(
            folder=folder,
            account=_service_account(),
            options=[
                "--wsrep-on=ON",
                f"--wsrep-provider={_provider()}",
                "--wsrep-cluster-name=edumanage",
                f"--wsrep-cluster-address={self.network.others(number)}",
                f"--wsrep-node-name=node-{number}",
                f"--wsrep-node-address={host}",
                f"--wsrep-provider-options={';'.join(provider)}",
                "--wsrep-sst-method=rsync",
                f"--wsrep-sst-receive-address={host}:{copies}",
                f"--server-id={number + 1}",
                "--binlog-format=ROW",
                "--innodb-autoinc-lock-mode=2",
                "--innodb-buffer-pool-size=32M",
                "--innodb-log-file-size=16M",
            ],
        )


@contextmanager
def galera_cluster(folder: Path, *, provider_options: Sequence[str] = ()) -> Iterator[GaleraCluster]:
    """Yield a cluster that runs; it ends with the block."""
    cluster = GaleraCluster(folder=folder, provider_options=provider_options)
    try:
        cluster.start()
        yield cluster
    finally:
        cluster.stop()


def is_installed() -> bool:
    """Return whether this machine has Galera."""
    return any(Path(path).exists() for path in PROVIDERS)


def _provider() -> str:
    return next(path for path in PROVIDERS if Path(path).exists())


def _service_account() -> str | None:
    """Return the account of Debian's package for root: a state transfer refuses to write as root (rsyncd's `uid`)."""
    if os.geteuid() != 0:
        return None
    with suppress(KeyError):
        return pwd.getpwnam("mysql").pw_name
    return None


def _hand_over(folder: Path) -> None:
    if (account := _service_account()) is not None:
        shutil.chown(folder, account, account)
