"""The address of the webhook, beside the settings of mails, which administrators alone read."""

from edumanage_desktop.adapters.database.connections import Connections
from edumanage_desktop.adapters.database.failures import translated
from edumanage_desktop.services.health.telling import WEBHOOK, check_webhook

_READ = "SELECT value FROM mail_settings WHERE name=:name"


class DatabaseWebhooks:
    """See `services.health.webhooks.Webhooks`."""

    def __init__(self, *, connections: Connections) -> None:
        self._connections = connections

    def address(self) -> str:
        """Read it."""
        with translated(), self._connections.reading() as connection:
            return str(connection.value(_READ, {"name": WEBHOOK}) or "")

    def settle(self, address: str) -> None:
        """Write it in place of the one that was there."""
        values = {"name": WEBHOOK, "value": check_webhook(address) if address else None}
        with translated(), self._connections.writing() as connection:
            if connection.row(_READ, {"name": WEBHOOK}) is None:
                connection.change("INSERT INTO mail_settings(name,value) VALUES(:name,:value)", values)
            else:
                connection.change("UPDATE mail_settings SET value=:value WHERE name=:name", values)
