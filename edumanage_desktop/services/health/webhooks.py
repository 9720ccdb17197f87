"""Where alerts are sent besides by mail: an address that administrators settle."""

from typing import Protocol


class Webhooks(Protocol):
    """Keeps the address, for administrators. Raises `Refused` for everybody else, and the `DatabaseError`s."""

    def address(self) -> str:
        """Return it, empty for none."""
        ...

    def settle(self, address: str) -> None:
        """Store it, empty for none; raises `WebhookRefused` for one that cannot be."""
        ...
