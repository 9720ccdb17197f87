"""A network that fails on request: a proxy on the loopback between a window and its MariaDB."""

import select
import socket
import struct
import threading
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum

ACT = b"INSERT INTO acts("
_RESET = struct.pack("ii", 1, 0)
_CHUNK = 1 << 16


class Fault(Enum):
    """What happens to the next act that passes; each once, except `AWAY` and `SILENT`, which last until `heal`."""

    NONE = "everything passes"
    CUT = "the connection ends in good order before the act is sent on"
    TORN = "half of the act is sent on, then both sides are reset"
    UNANSWERED = "the act is sent on, its answer is thrown away and the window's side reset"
    SILENT = "nothing passes any more, and nothing is closed"
    AWAY = "every connection is reset, also new ones"


@dataclass
class _Pair:
    window: socket.socket
    server: socket.socket
    awaits_answer: bool = False


class BrokenNetwork:
    """Forwards connections to a port on the loopback; `fault` decides what happens, `happened` tells that it did."""

    def __init__(self, *, server_port: int) -> None:
        self._server_port = server_port
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listening.getsockname()[1]
        self.fault = Fault.NONE
        self.happened = threading.Event()
        self._pairs: dict[socket.socket, _Pair] = {}
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._forward, name="broken-network")
        self._thread.start()

    def heal(self) -> None:
        """Let everything pass from now on."""
        self.fault = Fault.NONE

    def close(self) -> None:
        """End the forwarding and every connection."""
        self._ended.set()
        self._thread.join()
        for pair in {id(pair): pair for pair in self._pairs.values()}.values():
            self._drop(pair)
        self._listening.close()

    def _forward(self) -> None:
        while not self._ended.is_set():
            if self.fault is Fault.AWAY:
                for pair in list(self._pairs.values()):
                    self._drop(pair)
            readable, _, _ = select.select([self._listening, *self._pairs], [], [], 0.02)
            for ready in readable:
                if ready is self._listening:
                    self._accept()
                elif ready in self._pairs and self.fault is not Fault.SILENT:
                    self._pass_on(self._pairs[ready], ready)
            if self.fault is Fault.SILENT:
                self._ended.wait(0.02)

    def _accept(self) -> None:
        window, _ = self._listening.accept()
        if self.fault is Fault.AWAY:
            self.happened.set()
            _reset(window)
            return
        try:
            server = socket.create_connection(("127.0.0.1", self._server_port))
        except OSError:
            _reset(window)
            return
        pair = _Pair(window, server)
        self._pairs[window] = self._pairs[server] = pair

    def _pass_on(self, pair: _Pair, ready: socket.socket) -> None:
        other = pair.server if ready is pair.window else pair.window
        try:
            content = ready.recv(_CHUNK)
            if not content:
                self._drop(pair, gently=True)
            elif ready is pair.window and ACT in content and self.fault is not Fault.NONE:
                self._fail(pair, content)
            elif pair.awaits_answer:
                self.happened.set()
                self._drop(pair)
            else:
                other.sendall(content)
        except OSError:
            self._drop(pair)

    def _fail(self, pair: _Pair, content: bytes) -> None:
        fault = self.fault
        if fault not in (Fault.SILENT, Fault.AWAY):
            self.fault = Fault.NONE
        if fault is Fault.UNANSWERED:
            pair.awaits_answer = True
            pair.server.sendall(content)
            return
        if fault is Fault.TORN:
            pair.server.sendall(content[: len(content) // 2])
        self.happened.set()
        self._drop(pair, gently=fault is Fault.CUT)

    def _drop(self, pair: _Pair, *, gently: bool = False) -> None:
        for end in (pair.window, pair.server):
            self._pairs.pop(end, None)
            if gently:
                end.close()
            else:
                _reset(end)


def _reset(end: socket.socket) -> None:
    with suppress(OSError):
        end.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
    end.close()
