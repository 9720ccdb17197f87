"""A name that leads to this computer in some proofs alone; not being a loopback address, it has to prove itself."""

import socket

import pytest

NAME = "edumanage.test"


@pytest.fixture
def own_name(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the name lead here."""
    asked = socket.getaddrinfo

    def look_up(host: object, *more: object, **named: object) -> object:
        return asked("127.0.0.1" if host == NAME else host, *more, **named)  # type: ignore[arg-type]  # as it was asked for

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
