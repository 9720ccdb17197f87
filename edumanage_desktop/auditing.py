"""Composes security audits, for the commands and the window."""

import getpass
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, ExitStack, closing, contextmanager
from dataclasses import replace
from hashlib import file_digest
from io import BufferedReader
from pathlib import Path
from typing import TYPE_CHECKING

from edumanage_desktop.backing_up import new_file, painted_pdf
from edumanage_desktop.domain.database_url import is_embedded, server_address
from edumanage_desktop.domain.errors import FileNotNew, ReportInvalid, StorePlaceUnknown
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.restoring_in_place import sign_in_at_a_terminal

if TYPE_CHECKING:
    from edumanage_desktop.domain.audit import CheckedPages, CheckedReport, SignedReport
    from edumanage_desktop.services.administration import Target
    from edumanage_desktop.services.audit.auditing import AuditDesk
    from edumanage_desktop.services.audit.facts import StoreFacts
    from edumanage_desktop.services.audit.room import AuditRoom
    from edumanage_desktop.services.audit.signed_report import ReportSigner
    from edumanage_desktop.services.backup.room import Account
    from edumanage_desktop.services.maintenance.calendar import TaskRecord
    from edumanage_desktop.services.profiles import PasswordKeeper


@contextmanager
def audit_desk(
    target: "Target",
    *,
    account: "Target | None" = None,
    sign_in: Callable[[], None] | None = None,
    ring: "PasswordKeeper | None" = None,
) -> "Iterator[AuditDesk]":
    """Yield what audits, as the URL's user or, in a file, as the target's login.

    `account` is the target as an administrator of the server sees it; `sign_in` lets the login in to a file, or raises:
    without it they are asked for the password on a terminal, where they have one. `ring` keeps the key that signs, by
    default the keyring of this computer.
    """
    from edumanage_desktop import __version__
    from edumanage_desktop.adapters.database.audited_department import DatabaseAuditSource
    from edumanage_desktop.adapters.database.connections import Connections
    from edumanage_desktop.adapters.database.driver import place_of
    from edumanage_desktop.adapters.database.schema import HEAD
    from edumanage_desktop.adapters.database.task_records import task_records
    from edumanage_desktop.adapters.own_files import computer_facts
    from edumanage_desktop.adapters.platform import folders
    from edumanage_desktop.domain.audit import AuditSubject
    from edumanage_desktop.services.audit.auditing import AuditDesk

    is_file = is_embedded(target.database)
    if is_file:
        target, account = replace(target, login=target.login or getpass.getuser()), None
        (sign_in or (lambda: sign_in_at_a_terminal(target)))()
    place = place_of(target.database, login=target.login)
    with ExitStack() as opened:
        connections = opened.enter_context(closing(Connections(place=place, login=target.login)))
        of_server = None
        if account is not None:
            of_server = opened.enter_context(closing(Connections(place=place_of(account.database))))
        yield AuditDesk(
            source=DatabaseAuditSource(
                connections=connections,
                target=target,
                place=place,
                account=account,
                account_connections=of_server,
                store=lambda: _store_facts(target),
                computer=lambda: computer_facts(
                    data_folder=folders.data_folder(), config_folder=folders.config_folder(), database_file=place.file
                ),
            ),
            records=task_records(connections),
            signer=report_signer(ring),
            subject=AuditSubject(
                database=_told_database(target),
                revision=HEAD,
                store=target.store or "",
                login=target.login or _user(target),
                program=f"EduManage Desktop {__version__}",
            ),
            is_file=is_file,
        )


def report_signer(ring: "PasswordKeeper | None" = None) -> "ReportSigner":
    """Return who signs reports on this computer and checks signatures."""
    from edumanage_desktop.adapters.keyring_passwords import KeyringPasswords
    from edumanage_desktop.adapters.platform import folders
    from edumanage_desktop.adapters.report_signing import KeptSigner

    return KeptSigner(folder=folders.data_folder(), ring=ring or KeyringPasswords())


def checked_report(path: Path) -> "CheckedReport":
    """Return what a signed report says of itself; raises `ReportInvalid`, also for a file that cannot be read."""
    from edumanage_desktop.services.audit.signed_report import checked

    return checked(_read(path), report_signer())


def checked_pages(path: Path) -> "CheckedPages":
    """Return what the signature beside the pages of a report says of them; raises as `checked_report`."""
    from edumanage_desktop.services.audit.signed_report import checked_pages

    with _opened(path) as stream:
        found = file_digest(stream, "sha256").hexdigest()
    return checked_pages(found, _read(_signature_of(path)), report_signer())


def _read(path: Path) -> bytes:
    from edumanage_desktop.services.audit.signed_report import LONGEST_BYTES

    with _opened(path) as stream:
        return stream.read(LONGEST_BYTES + 1)


@contextmanager
def _opened(path: Path) -> Iterator[BufferedReader]:
    try:
        with path.open("rb") as stream:
            yield stream
    except OSError as error:
        raise ReportInvalid(
            Sentence(
                "The report {path} cannot be read ({strerror}). Nothing was checked; name one that an audit wrote.",
                path=path,
                strerror=error.strerror or type(error).__name__,
            )
        ) from error


def _signature_of(pages: Path) -> Path:
    from edumanage_desktop.services.audit.signed_report import SIGNATURE_ENDING

    return pages.with_name(f"{pages.name}{SIGNATURE_ENDING}")


def save_report(made: "SignedReport", path: Path) -> Sequence[Path]:
    """Write a report into new files; see `services.audit.room.AuditRoom`."""
    from edumanage_desktop.services.audit.report_pages import as_html
    from edumanage_desktop.services.audit.signed_report import signed_pages

    files = check_new(path)
    contents = [made.content]
    if len(files) > 1:
        markup = as_html(made)
        pages = painted_pdf(markup) if path.suffix.lower() == ".pdf" else markup.encode()
        contents = [pages, signed_pages(pages, made, report_signer()), made.content]
    for file, content in zip(files, contents, strict=True):
        with new_file(file) as sink:
            sink.write(content)
    return files


def check_new(path: Path) -> Sequence[Path]:
    """Return which files a report at a path is, the signed one last; raises `FileNotNew` where one is there already."""
    is_alone = path.suffix.lower() == ".json"
    files = (path,) if is_alone else (path, _signature_of(path), path.with_suffix(".json"))
    for each in files:
        if each.exists():
            raise FileNotNew(
                Sentence(
                    "There is a file {path} already. Nothing was written; name another, or remove that one.", path=each
                )
            )
    return files


class AuditingTools:
    """What the commands' toolbox has for audits."""

    checked_report = staticmethod(checked_report)
    checked_pages = staticmethod(checked_pages)
    save_report = staticmethod(save_report)
    check_new_report = staticmethod(check_new)

    @contextmanager
    def audit(self, target: "Target", *, account: "Target | None" = None) -> "Iterator[AuditDesk]":
        """Open what audits."""
        with audit_desk(target, account=account) as desk:
            yield desk


def audit_room(target: "Target", *, sign_in: Callable[[], None] = lambda: None) -> "AuditRoom":
    """Return the audits of the window: `target` is where somebody signed in, on a server with their password."""
    return _WindowRoom(target, sign_in)


class _WindowRoom:
    """See `services.audit.room.AuditRoom`."""

    def __init__(self, target: "Target", sign_in: Callable[[], None]) -> None:
        self._target, self._sign_in = target, sign_in
        self.server = "" if is_embedded(target.database) else str(server_address(target.database).hosts[0])

    def last(self) -> "TaskRecord | None":
        with self.open(None) as desk:
            desk.records.require_administrator()
            return desk.last()

    def open(self, account: "Account | None") -> "AbstractContextManager[AuditDesk]":
        administrator = None
        if account is not None and self.server:
            address = server_address(self._target.database)
            address = replace(address, user=account.login, password=account.password)
            administrator = replace(self._target, database=address.url(with_password=True), login=None)
        return audit_desk(self._target, account=administrator, sign_in=self._sign_in)

    def check(self, path: Path) -> "CheckedReport":
        return checked_report(path)

    def save(self, made: "SignedReport", path: Path) -> Sequence[Path]:
        return save_report(made, path)


def _told_database(target: "Target") -> str:
    """Return the database without any password."""
    return target.database if is_embedded(target.database) else server_address(target.database).url()


def _user(target: "Target") -> str:
    return "" if is_embedded(target.database) else server_address(target.database).user


def _store_facts(target: "Target") -> "StoreFacts":
    from edumanage_desktop.adapters.audited_store import store_facts
    from edumanage_desktop.adapters.file_store.places import place_of_files
    from edumanage_desktop.adapters.platform import folders
    from edumanage_desktop.services.audit.facts import StoreFacts

    is_server = not is_embedded(target.database)
    try:
        place = place_of_files(target.store, data_folder=folders.data_folder(), is_server=is_server)
    except StorePlaceUnknown as error:
        return StoreFacts("", words=error.sentence)
    return store_facts(place, is_server=is_server)
