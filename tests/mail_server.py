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
    """What it took, in order, and how it answers: `refused` by address at RCPT, `answer` to a text, `hangs_up` then.

    `sender_refused` is its answer to whoever sends, `text_refused` to whoever wants to begin a text; it goes away at
    `dropped` addresses, with the answer that it has for them. `raw` has every text as it came.
    """

    taken: list[EmailMessage] = field(default_factory=list)
    tried: list[str] = field(default_factory=list)
    refused: dict[str, str] = field(default_factory=dict)
    answer: str = "250 taken"
    hangs_up: str = ""
    sender_refused: str = ""
    text_refused: list[str] = field(default_factory=list)
    dropped: set[str] = field(default_factory=set)
    raw: list[bytes] = field(default_factory=list)
    thinks_s: float = 0.0
    port: int = 0

    def to(self) -> list[str]:
        """Return to whom the mails went that it took."""
        return [str(mail["To"].addresses[0].addr_spec) for mail in self.taken]

    async def handle_MAIL(  # noqa: N802  # the library's own name
        self, _server: Any, _session: Any, envelope: Any, address: str, options: Any
    ) -> str:
        """Take a sender or not."""
        if self.sender_refused:
            return self.sender_refused
        envelope.mail_from, envelope.mail_options = address, options
        return "250 OK"

    async def handle_RCPT(  # noqa: N802  # the library's own name
        self, server: Any, _session: Any, envelope: Any, address: str, _options: Any
    ) -> str:
        """Take an address or not."""
        self.tried.append(address)
        if address in self.dropped:
            await server.push(self.refused.get(address, "421 4.3.2 closing"))
            server.transport.close()
            return ""
        if address in self.refused:
            return self.refused[address]
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: Any, _session: Any, envelope: Any) -> str:  # noqa: N802  # the library's own name
        """Take a text, and answer or go away: before it counts as taken, or after."""
        if self.hangs_up == "before it took it":
            server.transport.abort()
            return ""
        await asyncio.sleep(self.thinks_s)
        if self.answer.startswith("2"):
            self.raw.append(envelope.content)
            self.taken.append(message_from_bytes(envelope.content, policy=policy.default))
        if self.hangs_up == "after it took it":
            server.transport.abort()
        return self.answer


class _Speaking(SMTP):
    """Refuses even to listen, where it is told to."""

    async def smtp_DATA(self, arg: str) -> None:  # noqa: N802  # the library's own name
        refused = self.event_handler.text_refused
        if refused:
            await self.push(refused.pop(0))
        else:
            await super().smtp_DATA(arg)


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
            return _Speaking(
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
