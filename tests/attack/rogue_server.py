"""A server on this computer that is none: it speaks enough of the protocol to ask for what it must not get."""

import socket
import ssl
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

from tests.certificates import ServerCertificate

PLUGIN_AUTH, SSL, SECURE, CONNECT_WITH_DB, PROTOCOL_41, LOCAL_FILES = 1 << 19, 1 << 11, 1 << 15, 8, 1 << 9, 1 << 7
PLAIN = PLUGIN_AUTH | SECURE | CONNECT_WITH_DB | PROTOCOL_41 | LOCAL_FILES
OK = b"\x00\x00\x00\x02\x00\x00\x00"
DONE = b"\xfe\x00\x00\x02\x00"
"""The end of a list of columns or rows."""
NONCE = bytes(range(0x41, 0x55))
_PATIENCE_S = 3.0
_WISH_BYTES = 36
"""The length of the packet by which a client asks for TLS."""


def greeting(
    *, plugin: bytes = b"mysql_native_password", can: int = PLAIN, version: bytes = b"11.4.2-MariaDB"
) -> bytes:
    """Return what a server says first."""
    low, high = can & 0xFFFF, can >> 16
    head = b"\x0a" + version + b"\0" + struct.pack("<I", 7) + NONCE[:8] + b"\0" + struct.pack("<HBHH", low, 45, 2, high)
    return head + bytes([len(NONCE) + 1]) + bytes(10) + NONCE[8:] + b"\0" + plugin + b"\0"


def switch(plugin: bytes, data: bytes = NONCE + b"\0") -> bytes:
    """Return the demand for another way of proving a password."""
    return b"\xfe" + plugin + b"\0" + data


def local_file(path: str) -> bytes:
    """Return the demand for a file of whoever asks."""
    return b"\xfb" + path.encode()


def column(name: bytes = b"x") -> bytes:
    """Return the description of a column of text."""

    def counted(text: bytes) -> bytes:
        return bytes([len(text)]) + text

    return (
        b"".join(map(counted, (b"def", b"", b"", b"", name, name)))
        + b"\x0c"
        + struct.pack("<HIBHBH", 45, 99, 253, 0, 0, 0)
    )


class Talk:
    """One client: what is said to it and heard from it."""

    def __init__(self, client: socket.socket) -> None:
        self._client = client
        self._number = 0
        self.heard = b""

    def say(self, payload: bytes, *, number: int | None = None, length: int | None = None) -> None:
        """Send a packet, with another number or length than it has where that is wanted."""
        self._number = self._number if number is None else number
        size = len(payload) if length is None else length
        self._client.sendall(struct.pack("<I", size)[:3] + bytes([self._number % 256]) + payload)
        self._number += 1

    def say_raw(self, data: bytes) -> None:
        """Send bytes that are no packet."""
        self._client.sendall(data)

    def hear(self, at_most: int = 65_536) -> bytes:
        """Return what comes next, b'' when nothing does; the next packet answers it."""
        try:
            data = self._client.recv(at_most)
        except (OSError, ssl.SSLError):
            data = b""
        self.heard += data
        if len(data) > 3:
            self._number = data[3] + 1
        return data

    def hang_up(self) -> None:
        """End the talk."""
        self._client.close()

    def encrypt(self, certificate: ServerCertificate) -> None:
        """Hear the wish for it, and no byte of what follows; show a certificate and go on encrypted."""
        self.hear(_WISH_BYTES)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate.certificate, certificate.key)
        self._client = context.wrap_socket(self._client, server_side=True)


Script = Callable[[Talk], None]


class RogueServer:
    """What listens at `port`, and all that anybody told it."""

    def __init__(self, script: Script) -> None:
        self._script = script
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._listener.settimeout(_PATIENCE_S)
        self.port: int = self._listener.getsockname()[1]
        self.talks: list[Talk] = []
        self._thread = threading.Thread(target=self._serve)

    @property
    def heard(self) -> bytes:
        """Return all of it."""
        return b"".join(talk.heard for talk in self.talks)

    def start(self) -> None:
        """Begin to listen."""
        self._thread.start()

    def stop(self) -> None:
        """Hang up; shutting it down is what wakes the one who waits for callers."""
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join(2 * _PATIENCE_S)

    def _serve(self) -> None:
        with suppress(OSError):
            while True:
                client, _ = self._listener.accept()
                client.settimeout(_PATIENCE_S)
                talk = Talk(client)
                self.talks.append(talk)
                with suppress(OSError, ssl.SSLError):
                    self._script(talk)
                    talk.hear()
                talk.hang_up()


@contextmanager
def rogue(script: Script) -> Iterator[RogueServer]:
    """Yield a server that does what the script says with everybody who comes."""
    server = RogueServer(script)
    server.start()
    try:
        yield server
    finally:
        server.stop()
