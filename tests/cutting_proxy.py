"""A proxy on the loopback that cuts, slows or silences connections, or answers in a server's place."""

import contextlib
import socket
import struct
import threading
import time
from dataclasses import dataclass

_RESET = struct.pack("ii", 1, 0)
_CHUNK = 1 << 14


@dataclass
class _Cut:
    after_bytes: int
    times: int


class CuttingProxy:
    """Forwards connections to a port; what `cut_up` or `cut_down` planned happens to the next connections."""

    def __init__(self, *, server_port: int) -> None:
        self._server_port = server_port
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listening.getsockname()[1]
        self._lock = threading.Lock()
        self._up, self._down = _Cut(0, 0), _Cut(0, 0)
        self._answer, self._delay_s = b"", 0.0
        self._is_silent, self._closing = False, threading.Event()
        self.cuts = 0
        self._open: set[socket.socket] = set()
        self._threads: list[threading.Thread] = [threading.Thread(target=self._accept, name="cutting-proxy")]
        self._threads[0].start()

    def cut_up(self, *, after_bytes: int, times: int = 1) -> None:
        """Reset a connection once it has sent so much to the server; `times` connections altogether."""
        with self._lock:
            self._up = _Cut(after_bytes, times)

    def cut_down(self, *, after_bytes: int, times: int = 1) -> None:
        """Reset a connection once it has got so much from the server; 0 throws a whole answer away."""
        with self._lock:
            self._down = _Cut(after_bytes, times)

    def slow_down(self, seconds: float) -> None:
        """Let everything that is sent from now on, there and back, come so much later."""
        self._delay_s = seconds

    def fall_silent(self) -> None:
        """Pass nothing on any more, not even that an end was closed: as a network that is gone."""
        self._is_silent = True

    def answer(self, raw: bytes) -> None:
        """Answer every request from now on with these bytes, and pass nothing on; none means pass everything."""
        self._answer = raw

    def close(self) -> None:
        """End every connection and the threads."""
        self._closing.set()
        self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()
        with self._lock:
            left = list(self._open)
        for end in left:
            with contextlib.suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
        for thread in list(self._threads):
            thread.join()
        for end in left:
            end.close()

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self._listening.accept()
            except OSError:
                return
            server = socket.create_connection(("127.0.0.1", self._server_port))
            with self._lock:
                self._open |= {client, server}
            for source, target, is_up in ((client, server, True), (server, client, False)):
                thread = threading.Thread(target=self._pump, args=(source, target, is_up), name="cutting-proxy")
                self._threads.append(thread)
                thread.start()

    def _pump(self, source: socket.socket, target: socket.socket, is_up: bool) -> None:
        passed = 0
        while True:
            try:
                chunk = source.recv(_CHUNK)
                if self._is_silent:
                    self._closing.wait()
                    return
                if not chunk:
                    target.shutdown(socket.SHUT_WR)
                    return
                if is_up and self._answer:
                    source.sendall(self._answer)
                    source.shutdown(socket.SHUT_WR)
                    return
                time.sleep(self._delay_s)
                left = self._left_before_cut(passed + len(chunk), is_up)
                if left is not None:
                    target.sendall(chunk[: max(0, left - passed)])
                    for end in (source, target):
                        end.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
                        end.shutdown(socket.SHUT_RDWR)
                    return
                target.sendall(chunk)
                passed += len(chunk)
            except OSError:
                return

    def _left_before_cut(self, passed: int, is_up: bool) -> int | None:
        with self._lock:
            cut = self._up if is_up else self._down
            if cut.times == 0 or passed <= cut.after_bytes:
                return None
            cut.times -= 1
            self.cuts += 1
            return cut.after_bytes
