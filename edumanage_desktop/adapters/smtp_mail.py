"""Mails to a server by SMTP: its certificate is checked, and what it says of each mail is told apart."""

import base64
import smtplib
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from email.charset import QP, Charset
from email.header import Header
from email.message import Message
from email.policy import compat32
from email.utils import format_datetime, formataddr
from typing import Any
from uuid import uuid4

from edumanage_desktop.adapters.handed_secrets import handed_smtp_password
from edumanage_desktop.adapters.keyring_passwords import KeyringPasswords
from edumanage_desktop.domain.errors import (
    EduManageError,
    KeyringUnavailable,
    MailConnectionLost,
    MailServerUnreachable,
)
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.mail_languages import FindSpeaker
from edumanage_desktop.services.mail_settings import MailSecurity, MailSettings, Trial, check_settings
from edumanage_desktop.services.mail_words import Mail, is_address, one_line, trial
from edumanage_desktop.services.mailing import Delivery, Postman

_TIMEOUT_S = 30.0
_TEXT_TIMEOUT_S = 100.0
"""A server looks at a text before it answers; a run gives a sign of life within two minutes."""
_LONGEST_WORDS = 200
_SIGNED_IN, _REFUSED_FROM, _FOR_GOOD, _SIGN_IN_FIRST = 235, 400, 500, 530
_FORMAT = compat32.clone(linesep="\r\n", max_line_length=76)
_AUTOMATIC = {"Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All"}
"""So that nobody's holiday notice answers it."""


def password_place(settings: MailSettings) -> str:
    """Return under which name the keyring keeps the password."""
    return f"smtp://{settings.host}:{settings.port}"


def smtp_password(settings: MailSettings) -> str | None:
    """Return the password of the surroundings, else of the keyring; None where neither has one.

    Raises `SecretUnreadable`.
    """
    handed = handed_smtp_password()
    if handed is not None or not settings.login:
        return handed
    try:
        return next(iter(KeyringPasswords().remembered(password_place(settings), settings.login)), None)
    except KeyringUnavailable:
        return None


class PunctualSmtp(smtplib.SMTP):
    """Waits for no answer longer than `most_s`; a socket's own patience begins anew with every letter."""

    def __init__(self, host: str, port: int, *, timeout_s: float, most_s: float, **more: Any) -> None:
        self._most_s = most_s
        super().__init__(host, port, timeout=timeout_s, **more)

    def getreply(self) -> tuple[int, bytes]:
        """Return the answer; the line is cut when it does not come to its end in time."""
        cut = threading.Timer(self._most_s, _cut, (self.sock,))
        cut.daemon = True
        cut.start()
        try:
            return super().getreply()
        finally:
            cut.cancel()


class PunctualTlsSmtp(PunctualSmtp, smtplib.SMTP_SSL):
    """The same, with TLS from the first letter."""


def _cut(line: socket.socket) -> None:
    with suppress(OSError):
        line.shutdown(socket.SHUT_RDWR)


class SmtpPostman:
    """See `services.mailing.Postman`; one connection, used for one mail after the other."""

    def __init__(self, *, server: smtplib.SMTP, text_timeout_s: float = _TEXT_TIMEOUT_S) -> None:
        self._server, self._text_timeout_s = server, text_timeout_s

    def hand_over(self, mail: Mail) -> tuple[Delivery, str]:
        """Hand one over; once its text went out and no answer came, nobody knows."""
        content = written(mail)
        try:
            code, words = self._server.mail(mail.sender)
            if code >= _REFUSED_FROM:
                raise _unwanted(mail.sender, _words(code, words))
            code, words = self._server.rcpt(mail.address)
        except (smtplib.SMTPException, OSError) as error:
            raise _gone(error) from error
        if code >= _REFUSED_FROM:
            self._begin_anew()
            return _of_address(code, words), _words(code, words)
        try:
            if self._server.sock is not None:
                self._server.sock.settimeout(self._text_timeout_s)
            code, words = self._server.data(content)
        except smtplib.SMTPDataError as error:
            # It refused even to listen.
            self._begin_anew()
            return _of_text(error.smtp_code), _words(error.smtp_code, error.smtp_error)
        except (smtplib.SMTPException, OSError) as error:
            return Delivery.UNKNOWN, one_line(str(error), _LONGEST_WORDS)
        return _of_text(code), _words(code, words)

    def _begin_anew(self) -> None:
        """Forget the mail that was begun; a server that goes away over it is met with the next one."""
        with suppress(smtplib.SMTPException, OSError):
            self._server.rset()


def _of_address(code: int, words: bytes | str) -> Delivery:
    """Tell a recipient who is not there from a sender who may not write to them (RFC 3463, 5.7: a matter of policy)."""
    if code < _FOR_GOOD:
        return Delivery.LATER
    text = words.decode("ascii", "replace") if isinstance(words, bytes) else words
    return Delivery.DENIED if text.startswith("5.7.") or code == _SIGN_IN_FIRST else Delivery.ADDRESS_REFUSED


def _of_text(code: int) -> Delivery:
    if code < _REFUSED_FROM:
        return Delivery.ACCEPTED
    return Delivery.REFUSED if code >= _FOR_GOOD else Delivery.LATER


def written(mail: Mail, now: datetime | None = None) -> bytes:
    """Return a mail as it is sent: no text of others can begin a header, names are in any script."""
    charset = Charset("utf-8")
    charset.body_encoding = QP
    message: Message[Header | str, Header | str] = Message(policy=_FORMAT)
    message.set_payload(mail.text, charset)
    message["Content-Language"] = mail.language
    message["From"] = _mailbox("From", mail.sender_name, mail.sender)
    message["To"] = _mailbox("To", mail.name, mail.address)
    message["Subject"] = _words_of_header("Subject", " ".join(mail.subject.split()))
    message["Date"] = format_datetime(now or datetime.now(UTC))
    message["Message-ID"] = f"<{mail.message_id}>"
    for name, value in _AUTOMATIC.items():
        message[name] = value
    return message.as_bytes()


def _mailbox(header: str, name: str, address: str) -> Header | str:
    if _is_plain(name):
        return formataddr((name, address))
    mailbox = _words_of_header(header, name)
    mailbox.append(f"<{address}>", "us-ascii")
    return mailbox


def _words_of_header(header: str, text: str) -> Header:
    """Return words of any script (RFC 2047). The policies of Python 3.11 lose blanks where they fold such words."""
    return Header(text, "us-ascii" if _is_plain(text) else "utf-8", header_name=header)


def _is_plain(text: str) -> bool:
    return text.isascii() and "=?" not in text


@contextmanager
def open_postman(
    settings: MailSettings,
    find_password: Callable[[MailSettings], str | None] = smtp_password,
    *,
    timeout_s: float = _TIMEOUT_S,
    text_timeout_s: float = _TEXT_TIMEOUT_S,
) -> Iterator[Postman]:
    """Connect as settled; raises `MailServerUnreachable`, `MailNotSettled` and `SecretUnreadable`."""
    check_settings(settings)
    password = find_password(settings) if settings.login else None
    if settings.login and password is None:
        raise MailServerUnreachable(
            Sentence(
                "Nobody has the password of {login} at {host}, so no mail was sent. Type it once under “Mail of the"
                " department…”, or name a file of mode 0600 in EDUMANAGE_SMTP_PASSWORD_FILE.",
                login=settings.login,
                host=settings.host,
            )
        )
    try:
        server = _connected(settings, timeout_s=timeout_s, most_s=text_timeout_s)
        try:
            if password is not None:
                _sign_in(server, settings.login, password)
        except BaseException:
            server.close()
            raise
    except (smtplib.SMTPException, OSError, UnicodeError) as error:
        raise _hindered(settings, error) from error
    try:
        yield SmtpPostman(server=server, text_timeout_s=text_timeout_s)
    finally:
        with suppress(smtplib.SMTPException, OSError):
            server.quit()
        server.close()


def _sign_in(server: smtplib.SMTP, login: str, password: str) -> None:
    """Sign in; the library's own way knows ASCII alone."""
    if login.isascii() and password.isascii():
        server.login(login, password)
        return
    proof = base64.b64encode(f"\0{login}\0{password}".encode()).decode()
    code, words = server.docmd("AUTH", f"PLAIN {proof}")
    if code != _SIGNED_IN:
        raise smtplib.SMTPAuthenticationError(code, words)


def _connected(settings: MailSettings, *, timeout_s: float, most_s: float) -> smtplib.SMTP:
    context = ssl.create_default_context()
    if settings.security is MailSecurity.TLS:
        server: smtplib.SMTP = PunctualTlsSmtp(
            settings.host, settings.port, timeout_s=timeout_s, most_s=most_s, context=context
        )
        server.ehlo_or_helo_if_needed()
        return server
    server = PunctualSmtp(settings.host, settings.port, timeout_s=timeout_s, most_s=most_s)
    try:
        server.ehlo_or_helo_if_needed()
        if settings.security is MailSecurity.STARTTLS:
            server.starttls(context=context)
            server.ehlo()
    except BaseException:
        server.close()
        raise
    return server


class SmtpTester:
    """See `services.mail_settings.MailTester`."""

    def __init__(
        self, *, find_speaker: FindSpeaker, find_password: Callable[[MailSettings], str | None] = smtp_password
    ) -> None:
        self._find_speaker, self._find_password = find_speaker, find_password

    def remember(self, settings: MailSettings, password: str) -> None:
        """Write it under server and login."""
        KeyringPasswords().remember(password_place(settings), settings.login, password)

    def send_test(self, settings: MailSettings, address: str, password: str = "") -> Sentence:
        """Send one mail."""
        return self.try_out(settings, address, password).said

    def try_out(self, settings: MailSettings, address: str, password: str = "") -> Trial:
        """Send one mail; return what the server said and whether it took it."""
        find_password = (lambda _settings: password) if password else self._find_password
        if not is_address(address):
            return Trial(Sentence("This is no e-mail address, so nothing was sent. Type one as office@example.org."))
        if not settings.host:
            return Trial(Sentence("No mail server has been named, so nothing was sent. Name one first."))
        try:
            with open_postman(settings, find_password) as postman:
                mail = trial(settings, str(uuid4()), address, self._find_speaker(settings.language))
                delivery, words = postman.hand_over(mail)
        except EduManageError as error:
            return Trial(error.sentence)
        if delivery is Delivery.ACCEPTED:
            taken = Sentence(
                "{host} took the mail to {address}. Look whether it arrives.", host=settings.host, address=address
            )
            return Trial(taken, is_taken=True)
        if delivery is Delivery.UNKNOWN:
            return Trial(
                Sentence(
                    "{host} went away before it said whether it takes the mail. Look whether it arrives, or try again.",
                    host=settings.host,
                )
            )
        return Trial(
            Sentence(
                "{host} did not take the mail to {address}: {words}", host=settings.host, address=address, words=words
            )
        )


def _words(code: int, words: bytes | str) -> str:
    text = words.decode("utf-8", "replace") if isinstance(words, bytes) else str(words)
    return f"{code} {one_line(text, _LONGEST_WORDS)}"


def _unwanted(sender: str, words: str) -> MailServerUnreachable:
    return MailServerUnreachable(
        Sentence(
            "The mail server takes no mail from {sender} ({words}). Nothing is lost, the next run tries it again; check"
            " sender and login under “Mail of the department…”.",
            sender=sender,
            words=words,
        )
    )


def _gone(error: Exception) -> MailServerUnreachable:
    return MailConnectionLost(
        Sentence(
            "The mail server went away ({words}). What was not sent is sent by the next run.",
            words=one_line(str(error), _LONGEST_WORDS),
        )
    )


def _hindered(settings: MailSettings, error: Exception) -> MailServerUnreachable:
    host, words = settings.host, one_line(str(error), _LONGEST_WORDS)
    if isinstance(error, ssl.SSLCertVerificationError):
        return MailServerUnreachable(
            Sentence(
                "The certificate of {host} does not prove that it is {host} ({words}). Nothing was sent; let the"
                " server's administrator look at it.",
                host=host,
                words=one_line(error.verify_message, _LONGEST_WORDS),
            )
        )
    if isinstance(error, smtplib.SMTPAuthenticationError):
        return MailServerUnreachable(
            Sentence(
                "{host} does not let {login} in: the password or the login is wrong. Nothing was sent; type the"
                " password anew under “Mail of the department…”.",
                host=host,
                login=settings.login,
            )
        )
    if isinstance(error, smtplib.SMTPNotSupportedError):
        return MailServerUnreachable(
            Sentence(
                "{host} does not offer what is settled ({words}). Nothing was sent; choose another security or port"
                " under “Mail of the department…”.",
                host=host,
                words=words,
            )
        )
    return MailServerUnreachable(
        Sentence(
            "The mail server {host} cannot be reached on port {port} ({words}). Nothing was sent; check name, port and"
            " security under “Mail of the department…”.",
            host=host,
            port=settings.port,
            words=words,
        )
    )
