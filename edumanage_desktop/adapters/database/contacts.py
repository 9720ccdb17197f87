"""Whom to ask, in the database: read by everybody through a view, written by administrators over its version."""

from collections.abc import Mapping, Sequence
from typing import Any

from edumanage_desktop.adapters.database.connections import Connection, Connections
from edumanage_desktop.adapters.database.failures import refused, translated
from edumanage_desktop.adapters.database.kept_records import (
    REGISTER_TABLES,
    changes_of,
    editing,
    remove_record,
    save_record,
)
from edumanage_desktop.domain.contacts import Contact, ContactPlace
from edumanage_desktop.domain.errors import RefusalCode, Refused
from edumanage_desktop.services.contacts import KeptContact
from edumanage_desktop.services.register import NEW, RegisterChange
from migrations.program.health import CONTACT_LIST

_TABLE = "contacts"


class DatabaseContactReader:
    """See `services.contacts.ContactReader`."""

    def __init__(self, *, connections: Connections) -> None:
        self._connections = connections

    def contacts(self) -> Sequence[Contact]:
        """Read them."""
        with translated(), self._connections.reading() as connection:
            rows = connection.rows(f"SELECT place,name,email,phone FROM {CONTACT_LIST}")
        found = {contact.place: contact for contact in map(_contact, rows) if contact is not None}
        return [found.get(place, Contact(place)) for place in ContactPlace]


class DatabaseContactKeeper:
    """See `services.contacts.ContactKeeper`."""

    def __init__(self, *, connections: Connections) -> None:
        self._connections = connections

    def kept(self) -> Mapping[ContactPlace, KeptContact]:
        """Read them with their versions."""
        with translated(), self._connections.reading() as connection:
            rows = connection.rows(f"SELECT place,name,email,phone,version FROM {_TABLE}")
        stored = {str(row[0]): KeptContact(contact, int(row[4])) for row in rows if (contact := _contact(row))}
        return {place: stored.get(place, KeptContact(Contact(place))) for place in ContactPlace}

    def save(self, kept: KeptContact) -> KeptContact:
        """Store one; whoever finds that somebody filled or emptied the place first is told of a conflict."""
        table, contact = REGISTER_TABLES[_TABLE], kept.contact
        values = {
            "place": str(contact.place),
            "name": contact.name or None,
            "email": contact.email or None,
            "phone": contact.phone or None,
        }
        try:
            with editing(self._connections, "place") as connection:
                if not contact.is_empty:
                    save_record(connection, table, values, kept.version)
                elif kept.version != NEW:
                    remove_record(connection, table, {"place": values["place"]}, kept.version)
                return _read(connection, contact.place)
        except Refused as refusal:
            if refusal.details.get("why") == "taken":
                raise refused(RefusalCode.CONFLICT, f"table={_TABLE}") from refusal
            raise

    def changes(self) -> Sequence[RegisterChange]:
        """Return the changes of all contacts."""
        with translated(), self._connections.reading() as connection:
            return changes_of(connection, _TABLE)


def _read(connection: Connection, place: ContactPlace) -> KeptContact:
    row = connection.row(
        f"SELECT place,name,email,phone,version FROM {_TABLE} WHERE place=:place", {"place": str(place)}
    )
    contact = None if row is None else _contact(row)
    return KeptContact(Contact(place)) if row is None or contact is None else KeptContact(contact, int(row[4]))


def _contact(row: Sequence[Any]) -> Contact | None:
    """Return what a row tells; None for a place that the runbook has not."""
    place, name, email, phone = row[:4]
    if str(place) not in set(ContactPlace):
        return None
    return Contact(ContactPlace(str(place)), name or "", email or "", phone or "")
