"""The address of the webhook, beside the settings of mails, which administrators alone read.

Its history has the host alone, which stands in a record of its own: the database records of the address no more than
that it was changed.
"""

from urllib.parse import urlsplit

from edumanage_desktop.adapters.database.connections import Connections
from edumanage_desktop.adapters.database.failures import translated
from edumanage_desktop.domain.health import WEBHOOK, WEBHOOK_HOST
from edumanage_desktop.services.health.telling import check_webhook

_READ = "SELECT value FROM mail_settings WHERE name=:name"
_WRITE = (
    f"UPDATE mail_settings SET value=CASE name WHEN '{WEBHOOK}' THEN :address ELSE :host END"
    f" WHERE name IN('{WEBHOOK}','{WEBHOOK_HOST}')"
)


class DatabaseWebhooks:
    """See `services.health.webhooks.Webhooks`."""

    def __init__(self, *, connections: Connections) -> None:
        self._connections = connections

    def address(self) -> str:
        """Read it."""
        with translated(), self._connections.reading() as connection:
            return str(connection.value(_READ, {"name": WEBHOOK}) or "")

    def settle(self, address: str) -> None:
        """Write it in place of the one that was there, and its host with it in one statement."""
        host = urlsplit(check_webhook(address)).hostname if address else None
        with translated(), self._connections.writing() as connection:
            for name in (WEBHOOK, WEBHOOK_HOST):
                if connection.row(_READ, {"name": name}) is None:
                    connection.change("INSERT INTO mail_settings(name) VALUES(:name)", {"name": name})
            connection.change(_WRITE, {"address": address or None, "host": host})
