"""The network between the nodes of a cluster: relays on the loopback, where links are cut, slowed and healed.

Group communication has no link that could be pulled on one machine, and what the kernel offers for that (namespaces,
netem, packet filters) needs rights that containers rarely give. So every node listens on a loopback address of its own
and is known to the others by another one, where a relay stands. Galera binds what it dials to the address on which it
listens, and calls whoever dials by the address that it sees; hence a relay knows both ends of a link by their
addresses, and shows them to each other as relays, so that nodes which tell each other of a third stay behind them.
"""

import heapq
import itertools
import selectors
import socket
import threading
import time
from collections import deque
from contextlib import suppress
from dataclasses import dataclass, field

from tests.database_server import free_port

_CHUNK = 1 << 16
_HELD_BYTES = 1 << 22
"""What a slow or clogged direction holds before its sender is read no more."""
_LONGEST_SLEEP_S = 0.05


@dataclass(eq=False)
class _End:
    """One side of a link: what it says goes into `peer` after a delay."""

    socket: socket.socket
    node: int
    other: int
    peer: "_End" = field(init=False)
    outgoing: deque[tuple[float, bytes]] = field(default_factory=deque)
    """What is on its way to this side, and when it arrives."""
    held_bytes: int = 0
    has_ended: bool = False


class GroupNetwork:
    """Carries what `count` nodes say to each other. Nodes are numbered from 0; any thread may cut, slow and heal."""

    def __init__(self, *, count: int) -> None:
        self._count = count
        self._silent: frozenset[tuple[int, int]] = frozenset()
        self._delay_s: dict[tuple[int, int], float] = {}
        self._selector = selectors.DefaultSelector()
        self._ports = [free_port(self._inside(node)) for node in range(count)]
        self._doors = [_listening(self._outside(node), self._ports[node]) for node in range(count)]
        for node, door in enumerate(self._doors):
            self._selector.register(door, selectors.EVENT_READ, node)
        self._ends: set[_End] = set()
        self._unanswered: list[socket.socket] = []
        """Callers whom a cut keeps waiting."""
        self._carried_bytes = 0
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._carry, name="group-network")
        self._thread.start()

    def host(self, node: int) -> str:
        """Return the loopback address that a node has to itself."""
        return self._inside(node)

    def listens(self, node: int) -> str:
        """Return where a node listens, as `gmcast.listen_addr` has it."""
        return f"tcp://{self._inside(node)}:{self._ports[node]}"

    def others(self, node: int) -> str:
        """Return where a node finds the others, as `wsrep_cluster_address` has it."""
        hosts = (f"{self._outside(other)}:{self._ports[other]}" for other in range(self._count) if other != node)
        return f"gcomm://{','.join(hosts)}"

    @property
    def carried_bytes(self) -> int:
        """Return how much was carried; nothing may pass beside the relays."""
        return self._carried_bytes

    def cut_off(self, *nodes: int) -> None:
        """Let nothing pass between these nodes and the others any more, nor tell either side: as a pulled cable."""
        links = {(a, b) for a, b in itertools.permutations(range(self._count), 2) if (a in nodes) != (b in nodes)}
        self._silent |= links

    def cut_link(self, one: int, other: int) -> None:
        """Let nothing pass between two nodes; both still reach the rest."""
        self._silent |= {(one, other), (other, one)}

    def slow_down(self, delay_s: float, *nodes: int) -> None:
        """Let everything to and from these nodes (by default all) arrive later, one way, by so much."""
        slowed = nodes or tuple(range(self._count))
        pairs = itertools.permutations(range(self._count), 2)
        self._delay_s = {pair: delay_s for pair in pairs if pair[0] in slowed or pair[1] in slowed}

    def heal(self) -> None:
        """Let everything pass at once from now on; what was held back arrives."""
        self._silent, self._delay_s = frozenset(), {}

    def close(self) -> None:
        """End the relays and every link."""
        self._ended.set()
        self._thread.join()
        for each in (*(end.socket for end in self._ends), *self._unanswered, *self._doors):
            each.close()
        self._selector.close()

    @staticmethod
    def _inside(node: int) -> str:
        return f"127.0.1.{node + 1}"

    @staticmethod
    def _outside(node: int) -> str:
        return f"127.0.2.{node + 1}"

    def _carry(self) -> None:
        while not self._ended.is_set():
            for key, _events in self._selector.select(self._sleep_s()):
                if isinstance(key.data, int):
                    self._accept(self._doors[key.data], key.data)
                elif key.data in self._ends:
                    self._read(key.data)
            for end in list(self._ends):
                self._deliver(end)
                self._listen_to(end)
            if not self._silent:
                while self._unanswered:
                    self._unanswered.pop().close()

    def _sleep_s(self) -> float:
        due = heapq.nsmallest(1, (end.outgoing[0][0] for end in self._ends if end.outgoing))
        return max(0.0, min([_LONGEST_SLEEP_S, *(at - time.monotonic() for at in due)]))

    def _accept(self, door: socket.socket, called: int) -> None:
        caller_socket, (host, _port) = door.accept()
        caller = int(host.rpartition(".")[2]) - 1
        if (caller, called) in self._silent:
            self._unanswered.append(caller_socket)
            return
        called_socket = socket.socket()
        try:
            called_socket.bind((self._outside(caller), 0))
            called_socket.connect((self._inside(called), self._ports[called]))
        except OSError:
            caller_socket.close()
            called_socket.close()
            return
        one, other = _End(caller_socket, caller, called), _End(called_socket, called, caller)
        one.peer, other.peer = other, one
        for end in (one, other):
            end.socket.setblocking(False)
            end.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self._ends.add(end)
            self._selector.register(end.socket, selectors.EVENT_READ, end)

    def _read(self, end: _End) -> None:
        if (end.node, end.other) in self._silent:
            return
        try:
            content = end.socket.recv(_CHUNK)
        except BlockingIOError:
            return
        except OSError:
            content = b""
        due = time.monotonic() + self._delay_s.get((end.node, end.other), 0.0)
        end.peer.outgoing.append((due, content))
        end.peer.held_bytes += len(content)
        end.has_ended = not content

    def _deliver(self, end: _End) -> None:
        """Send on what has arrived by now; an empty chunk is the other side's end."""
        if (end.other, end.node) in self._silent:
            return
        while end.outgoing and end.outgoing[0][0] <= time.monotonic():
            due, content = end.outgoing[0]
            if not content:
                self._drop(end)
                return
            try:
                sent = end.socket.send(content)
            except BlockingIOError:
                return
            except OSError:
                self._drop(end)
                return
            self._carried_bytes += sent
            end.held_bytes -= sent
            if sent < len(content):
                end.outgoing[0] = (due, content[sent:])
            else:
                end.outgoing.popleft()

    def _listen_to(self, end: _End) -> None:
        """Listen to a side unless its link is silent, it has ended, or too much of it is on its way already."""
        if end not in self._ends:
            return
        wanted = not (end.has_ended or (end.node, end.other) in self._silent or end.peer.held_bytes >= _HELD_BYTES)
        is_heard = end.socket in self._selector.get_map()
        if wanted and not is_heard:
            self._selector.register(end.socket, selectors.EVENT_READ, end)
        elif not wanted and is_heard:
            self._selector.unregister(end.socket)

    def _drop(self, end: _End) -> None:
        for each in (end, end.peer):
            self._ends.discard(each)
            with suppress(KeyError, ValueError):
                self._selector.unregister(each.socket)
            each.socket.close()


def _listening(host: str, port: int) -> socket.socket:
    door = socket.create_server((host, port), backlog=16)
    door.setblocking(True)
    return door
