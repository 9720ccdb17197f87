"""What an administrator handles an incident with, and the protocols that it needs."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, BinaryIO, Protocol

from edumanage_desktop.domain.incidents import Entry
from edumanage_desktop.services.backup.room import Account
from edumanage_desktop.services.contacts import ContactReader
from edumanage_desktop.services.files import FileStore
from edumanage_desktop.services.mail_languages import FindSpeaker
from edumanage_desktop.services.mail_settings import MailSettings
from edumanage_desktop.services.mailing import OpenPostman
from edumanage_desktop.services.maintenance.windows import WindowKeeper
from edumanage_desktop.services.people import AccountKeeper


class IncidentLog(Protocol):
    """Keeps what is done in incidents; nothing is changed or removed. Raises the `DatabaseError`s and `Refused`."""

    def entries(self) -> Sequence[Entry]:
        """Return all entries of all incidents in the order of their time."""
        ...

    def add(self, entry: Entry, key: str) -> bool:
        """Record an entry; False where one of the same incident and key is there, of whoever was first."""
        ...

    def add_first(self, entry: Entry, after: str) -> bool:
        """Record the entry that begins an incident after another one ('' for none); False where somebody was first."""
        ...

    def login(self) -> str:
        """Return who is signed in."""
        ...

    def now(self) -> datetime:
        """Return the database's time (UTC)."""
        ...


@dataclass(frozen=True, slots=True)
class EvidenceWish:
    """What is preserved: the history of some works or of all, with what people wrote or without.

    `reads_files` has every named file read and its SHA-256 noted beside the recorded one.
    """

    works: frozenset[int] | None = None
    with_texts: bool = False
    reads_files: bool = True


@dataclass(frozen=True, slots=True)
class EvidenceTable:
    """Rows of one kind by their columns, to be read once and in order."""

    name: str
    columns: tuple[str, ...]
    rows: Callable[[], Iterator[tuple[Any, ...]]]


class Evidence(Protocol):
    """A database as it was at one instant. Every method may raise the `DatabaseError`s; one is read at a time."""

    engine: str
    database: str
    revision: str
    instant: datetime

    def tables(self, wish: EvidenceWish) -> Sequence[EvidenceTable]:
        """Return what is preserved of the database."""
        ...

    def files(self, wish: EvidenceWish) -> EvidenceTable:
        """Return the files of the works; its columns begin with `store_key` and `sha256`."""
        ...

    def timeline(self, wish: EvidenceWish) -> EvidenceTable:
        """Return everything that has a time, in its order; its first column is `at_us`."""
        ...

    def grants(self) -> Iterator[str]:
        """Yield lines that tell what the server shows of grants and accounts, without any secret."""
        ...


@dataclass(frozen=True, slots=True)
class LogLines:
    """A log of this program on this computer, line by line, and a name for it."""

    name: str
    lines: Callable[[], Iterable[bytes]]


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceGround:
    """Where evidence comes from and goes to.

    `open_store` is None where no store is named; `new_file` opens one that is there whole or not at all. `server` is
    where the database is, '' for a file, and `server_accounts` yields lines of what an administrator of it sees there.
    """

    open: Callable[[], AbstractContextManager[Evidence]]
    new_file: Callable[[Path], AbstractContextManager[BinaryIO]]
    open_store: Callable[[], FileStore] | None = None
    logs: Callable[[], Sequence[LogLines]] = field(default=tuple)
    server: str = ""
    server_accounts: Callable[[Account], Iterator[str]] | None = None
    program: str = ""
    computer: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class IncidentDesk:
    """The collaborators of one administrator, as whoever is signed in to the database.

    `mail_settings` returns what the department settled about mails; `painted_pdf` makes pages of HTML.
    """

    log: IncidentLog
    windows: WindowKeeper
    accounts: AccountKeeper
    contacts: ContactReader
    mail_settings: Callable[[], MailSettings]
    open_postman: OpenPostman
    find_speaker: FindSpeaker
    evidence: EvidenceGround
    painted_pdf: Callable[[str], bytes]
