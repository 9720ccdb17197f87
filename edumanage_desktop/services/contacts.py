"""Whom to ask: everybody reads the contacts, administrators write them, each over its version."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from edumanage_desktop.domain.contacts import Contact, ContactPlace
from edumanage_desktop.domain.errors import EduManageError, RefusalCode, Refused
from edumanage_desktop.services.register import NEW, RegisterChange


class ContactReader(Protocol):
    """Reads as whoever is signed in. Raises the `DatabaseError`s."""

    def contacts(self) -> Sequence[Contact]:
        """Return every place in the runbook's order, those that nobody fills too."""
        ...


@dataclass(frozen=True, slots=True)
class KeptContact:
    """A contact as it is stored, or `NEW`."""

    contact: Contact
    version: int = NEW


class ContactKeeper(Protocol):
    """Writes as an administrator, judged by the database.

    Writes may raise `Refused` (CONFLICT when the version is no longer the stored one, INVALID with a sentence, DENIED)
    and every method the `DatabaseError`s.
    """

    def kept(self) -> Mapping[ContactPlace, KeptContact]:
        """Return every place, those that nobody fills as `NEW`."""
        ...

    def save(self, kept: KeptContact) -> KeptContact:
        """Store a contact over its version and return it as stored; an empty one is taken away."""
        ...

    def changes(self) -> Sequence[RegisterChange]:
        """Return who changed which contact, the latest first."""
        ...


@dataclass(frozen=True, slots=True)
class SavedContacts:
    """What came of saving several: what is stored now, what somebody else wrote first, and what failed.

    `replaced` are those that were stored before, with the versions that they have now, for whoever takes it back.
    """

    stored: tuple[KeptContact, ...] = ()
    replaced: tuple[KeptContact, ...] = ()
    theirs: tuple[KeptContact, ...] = ()
    failure: EduManageError | None = None


def trimmed(contact: Contact) -> Contact:
    """Return a contact without blanks around its texts."""
    return replace(contact, name=contact.name.strip(), email=contact.email.strip(), phone=contact.phone.strip())


def save_contacts(keeper: ContactKeeper, wanted: Sequence[tuple[KeptContact, Contact]]) -> SavedContacts:
    """Store each contact (as it was read, and as it is to be), whatever comes of the others.

    Ends at the first that fails otherwise than by somebody's having been first.
    """
    stored: list[KeptContact] = []
    replaced: list[KeptContact] = []
    first: list[ContactPlace] = []
    failure: EduManageError | None = None
    for before, contact in wanted:
        try:
            made = keeper.save(KeptContact(trimmed(contact), before.version))
        except Refused as refusal:
            if refusal.code is not RefusalCode.CONFLICT:
                failure = refusal
                break
            first.append(contact.place)
        except EduManageError as error:
            failure = error
            break
        else:
            stored.append(made)
            replaced.append(KeptContact(before.contact, made.version))
    theirs: tuple[KeptContact, ...] = ()
    if first:
        now = keeper.kept()
        theirs = tuple(now[place] for place in first)
    return SavedContacts(tuple(stored), tuple(replaced), theirs, failure)
