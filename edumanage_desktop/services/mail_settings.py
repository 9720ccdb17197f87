"""What is settled about mails: by which server, as whom, and since when; read and written by administrators alone."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from edumanage_desktop.domain.errors import MailNotSettled
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.mail_languages import MailLanguage, language_of
from edumanage_desktop.services.mail_words import is_address

LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})
LONGEST = 254


class MailSecurity(StrEnum):
    """How the way to the server is kept from others; its certificate is always checked."""

    STARTTLS = "starttls"
    TLS = "tls"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class MailSettings:
    """What is settled; `since_us` is when mails were switched on, from which on people are told.

    `login` is empty where the server asks for none. The password is the surroundings' or the keyring's. `language` is
    that of whoever chose none.
    """

    is_on: bool = False
    host: str = ""
    port: int = 587
    security: MailSecurity = MailSecurity.STARTTLS
    login: str = ""
    sender: str = ""
    department: str = ""
    since_us: int = 0
    language: MailLanguage = MailLanguage.ENGLISH

    def values(self) -> dict[str, str | None]:
        """Return them as they are stored, by name."""
        return {
            "enabled": "1" if self.is_on else "0",
            "host": self.host or None,
            "port": str(self.port),
            "security": self.security.value,
            "login": self.login or None,
            "sender": self.sender or None,
            "department": self.department or None,
            "since_us": str(self.since_us),
            "language": self.language.value,
        }


class MailSettingsKeeper(Protocol):
    """Reads and writes them, as an administrator. Every method may raise `Refused` and the `DatabaseError`s."""

    def settings(self) -> MailSettings:
        """Return what is settled."""
        ...

    def save(self, settings: MailSettings) -> MailSettings:
        """Keep it, and return it as it stands now: whoever switches mails on does so from now on."""
        ...


@dataclass(frozen=True, slots=True)
class Trial:
    """What came of one mail: the words for a person, and whether the server took it."""

    said: Sentence
    is_taken: bool = False


class MailTester(Protocol):
    """Sends one mail to see whether it works."""

    def send_test(self, settings: MailSettings, address: str, password: str = "") -> Sentence:
        """Return what came of it; never raises for what the server says. An empty password is the one that is kept."""
        ...

    def remember(self, settings: MailSettings, password: str) -> None:
        """Keep the password in the keyring of this computer; raises `KeyringUnavailable`."""
        ...


@dataclass(frozen=True, slots=True)
class MailDesk:
    """What an administrator settles mails with."""

    keeper: MailSettingsKeeper
    tester: MailTester


def read_settings(stored: Mapping[str, str | None]) -> MailSettings:
    """Return settings from what is stored; what cannot be understood counts as not set."""
    port, since = stored.get("port") or "", stored.get("since_us") or ""
    security = stored.get("security") or ""
    return MailSettings(
        is_on=stored.get("enabled") == "1",
        host=stored.get("host") or "",
        port=int(port) if port.isascii() and port.isdigit() and 0 < int(port) < 65536 else 587,
        security=MailSecurity(security) if security in set(MailSecurity) else MailSecurity.STARTTLS,
        login=stored.get("login") or "",
        sender=stored.get("sender") or "",
        department=stored.get("department") or "",
        since_us=int(since) if since.isascii() and since.isdigit() else 0,
        language=language_of(stored.get("language")) or MailLanguage.ENGLISH,
    )


def check_settings(settings: MailSettings) -> None:
    """Raise `MailNotSettled` for settings by which no mail could be sent, or a password in clear."""
    texts = (settings.host, settings.login, settings.sender, settings.department)
    if any(len(text) > LONGEST or not text.isprintable() for text in texts):
        raise MailNotSettled(_LINES)
    if not settings.host or any(letter.isspace() or letter == "/" for letter in settings.host):
        raise MailNotSettled(_HOST)
    if not is_address(settings.sender):
        raise MailNotSettled(_SENDER)
    if settings.login and settings.security is MailSecurity.NONE and settings.host not in LOOPBACK:
        raise MailNotSettled(_IN_CLEAR)


_LINES = Sentence("One of these texts is too long or has a line break. Nothing was saved; correct it.")
_HOST = Sentence("The mail server has no name, or one with blanks. Nothing was saved; type it as smtp.example.org.")
_SENDER = Sentence(
    "The sender is no e-mail address. Nothing was saved; type one at which somebody reads answers, as"
    " office@example.org."
)
_IN_CLEAR = Sentence(
    "Without TLS the password would cross the network in clear. Nothing was saved; choose STARTTLS or TLS, or leave the"
    " login empty."
)
