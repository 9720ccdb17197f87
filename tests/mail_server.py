"""A real SMTP server on loopback that keeps what it takes, and can be told to refuse, to wait, or to go away."""

import asyncio
import ssl
import threading
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any

from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword

from tests.certificates import ServerCertificate

LOGIN, PASSWORD = "office", "pw żółć 1"


@dataclass
class MailServer:
    """What it took, in order, and how it answers: `refused` by address at RCPT, `answer` to a text, `hangs_up` then."""

    taken: list[EmailMessage] = field(default_factory=list)
    tried: list[str] = field(default_factory=list)
    refused: dict[str, str] = field(default_factory=dict)
    answer: str = "250 taken"
    hangs_up: str = ""
    port: int = 0

    def to(self) -> list[str]:
        """Return to whom the mails went that it took."""
        return [str(mail["To"].addresses[0].addr_spec) for mail in self.taken]

    async def handle_RCPT(  # noqa: N802  # the library's own name
        self, _server: Any, _session: Any, envelope: Any, address: str, _options: Any
    ) -> str:
        """Take an address or not."""
        self.tried.append(address)
        if address in self.refused:
            return self.refused[address]
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: Any, _session: Any, envelope: Any) -> str:  # noqa: N802  # the library's own name
        """Take a text, and answer or go away: before it counts as taken, or after."""
        if self.hangs_up == "before it took it":
            server.transport.abort()
            return ""
        if self.answer.startswith("2"):
            self.taken.append(message_from_bytes(envelope.content, policy=policy.default))
        if self.hangs_up == "after it took it":
            server.transport.abort()
        return self.answer


def _knows(_server: Any, _session: Any, _envelope: Any, _mechanism: str, given: LoginPassword) -> AuthResult:
    return AuthResult(success=(given.login, given.password) == (LOGIN.encode(), PASSWORD.encode()), handled=False)


@contextmanager
def mail_server(
    certificate: ServerCertificate | None = None, *, is_tls: bool = False, asks_login: bool = False
) -> Iterator[MailServer]:
    """Yield a server; with a certificate it offers STARTTLS and demands it, or speaks TLS from the first letter."""
    made = MailServer()
    context = None
    if certificate is not None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate.certificate, certificate.key)

    def speak() -> SMTP:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # it warns of passwords in clear where all is TLS from the first letter
            return SMTP(
                made,
                hostname="127.0.0.1",
                tls_context=None if is_tls else context,
                require_starttls=context is not None and not is_tls,
                authenticator=_knows if asks_login else None,
                auth_required=asks_login,
                auth_require_tls=not is_tls,
                loop=loop,
            )

    loop = asyncio.new_event_loop()
    made_here = loop.run_until_complete(loop.create_server(speak, "127.0.0.1", 0, ssl=context if is_tls else None))
    made.port = made_here.sockets[0].getsockname()[1]
    thread = threading.Thread(target=loop.run_forever)
    thread.start()
    try:
        yield made
    finally:
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        made_here.close()
        loop.run_until_complete(_hang_up(made_here))
        loop.close()


async def _hang_up(server: asyncio.Server) -> None:
    """Let go of whoever still speaks, and of their lines."""
    speaking = asyncio.all_tasks() - {asyncio.current_task()}
    for task in speaking:
        task.cancel()
    await asyncio.gather(*speaking, return_exceptions=True)
    await server.wait_closed()
    for _ in range(5):
        await asyncio.sleep(0.01)
