"""What a database tells a security audit; on a server partly its administrator alone."""

import platform
import ssl
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from importlib.metadata import distributions
from typing import Any

from edumanage_desktop import __version__
from edumanage_desktop.adapters.database.access_facts import access_facts, setting_in_force
from edumanage_desktop.adapters.database.connections import Connections
from edumanage_desktop.adapters.database.drift import drift
from edumanage_desktop.adapters.database.driver import Place, connect
from edumanage_desktop.adapters.database.failures import translated
from edumanage_desktop.adapters.database.history import DatabaseHistoryVerifier
from edumanage_desktop.adapters.database.kept_records import instant
from edumanage_desktop.adapters.database.mail_room import database_now_us
from edumanage_desktop.adapters.database.shown_certificate import certificate_ends
from edumanage_desktop.domain.database_url import server_address
from edumanage_desktop.domain.drift import DriftReport
from edumanage_desktop.domain.errors import RefusalCode, Refused
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.administration import Target
from edumanage_desktop.services.audit.facts import (
    AccessFacts,
    ComputerFacts,
    HistoryFacts,
    StoreFacts,
    TlsFacts,
    VersionFacts,
)
from edumanage_desktop.services.audit.known_needs import MARIADB, MYSQL, NEEDS
from edumanage_desktop.services.server_preparation import Unsafe

_DENIED = Sentence("Only an administrator of the department audits its security. Nothing was looked at.")


class DatabaseAuditSource:
    """See `services.audit.facts.AuditSource`.

    `target` is the department as its administrator, `place` the same for the driver. `account` is an administrator of
    the server, None where nobody is named; `store` and `computer` look at files.
    """

    def __init__(
        self,
        *,
        connections: Connections,
        target: Target,
        place: Place,
        account: Target | None,
        account_connections: Connections | None,
        store: Callable[[], StoreFacts],
        computer: Callable[[], ComputerFacts],
    ) -> None:
        self._connections, self._target, self._place = connections, target, place
        self._account, self._account_connections = account, account_connections
        self.store, self.computer = store, computer

    def require_administrator(self) -> None:
        """Ask for the role."""
        with translated(), self._connections.reading() as connection:
            if connection.value("SELECT role FROM my_roles WHERE role='admin'") is None:
                raise Refused(RefusalCode.DENIED, _DENIED, {"reason": "kind"})

    def now(self) -> datetime:
        """Ask the database's clock."""
        with translated(), self._connections.reading() as connection:
            return instant(database_now_us(connection, is_server=self._connections.is_server))

    def access(self, since: datetime | None) -> AccessFacts:
        """Count."""
        now, is_server = self.now(), self._connections.is_server
        with translated(), self._connections.reading() as connection:
            return access_facts(connection, is_server=is_server, now=now, since=since)

    def drift(self) -> DriftReport:
        """Compare."""
        return drift(self._connections, account=self._account_connections)

    def server(self) -> Sequence[Unsafe] | None:
        """Ask as the server's administrator."""
        if self._account is None or not self._connections.is_server:
            return None
        from edumanage_desktop.adapters.database.engine import make_engine
        from edumanage_desktop.adapters.database.safety import unsafe_things

        database = server_address(self._account.database).database
        engine = make_engine(self._account.database)
        try:
            with translated(), engine.connect() as connection:
                return unsafe_things(connection, portal=None, database=database)
        finally:
            engine.dispose()

    def tls(self) -> TlsFacts:
        """Look at a session of its own."""
        address = self._place.address
        if address is None:
            return TlsFacts(is_file=True)
        with translated(), self._connections.reading() as connection:
            told_days = setting_in_force(connection, "alert_certificate_days")
        with translated(), closing(connect(self._place, login=self._target.login)) as raw:
            channel = raw._sock
            is_tls = isinstance(channel, ssl.SSLSocket)
            cipher = channel.cipher() if isinstance(channel, ssl.SSLSocket) else None
            return TlsFacts(
                is_local=not address.crosses_network,
                cipher=" ".join(map(str, cipher[:2])) if cipher else "",
                is_verified=is_tls and certificate_ends(raw) is not None,
                certificate_ends=certificate_ends(raw),
                told_days_before=told_days,
            )

    def versions(self) -> VersionFacts:
        """Ask Python for its packages and the server for its name."""
        facts = VersionFacts(f"EduManage Desktop {__version__}", platform.python_version(), _packages())
        if not self._connections.is_server:
            return facts
        with translated(), self._connections.reading() as connection:
            version = str(connection.value("SELECT VERSION()"))
            product = MYSQL if connection.is_mysql else MARIADB
        return replace(facts, server=product, server_version=version)

    def history(self, checkpoint: Mapping[str, Any] | None, made_at: str | None) -> HistoryFacts:
        """Check all chains."""
        verifier = DatabaseHistoryVerifier(target=self._target)
        found = verifier.verify(
            checkpoint=None if checkpoint is None else dict(checkpoint), progress=lambda _line: None
        )
        return HistoryFacts(found["checked"], found["broken"], found["head"], made_at)


def _packages() -> Mapping[str, str]:
    """Return the versions of the packages that are at work here and of which the list knows something."""
    known, found = {need.package for need in NEEDS}, dict[str, str]()
    for each in distributions():
        name = str(each.metadata["Name"] or "").lower().replace("_", "-")
        if name in known:
            found.setdefault(name, each.version)  # the first is the one that is imported
    return found
