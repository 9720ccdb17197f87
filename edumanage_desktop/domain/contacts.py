"""Whom to ask: the places of the runbook's table of contacts, and who fills them."""

from dataclasses import dataclass
from enum import StrEnum

from edumanage_desktop.domain.sentences import Sentence

LONGEST_NAME, LONGEST_EMAIL, LONGEST_PHONE = 200, 254, 60


class ContactPlace(StrEnum):
    """A line of the runbook's table, in its order; recorded, so none is ever renamed."""

    LEAD_DEVELOPER = "lead-developer"
    BACKEND_DEVELOPER = "backend-developer"
    FRONTEND_DEVELOPER = "frontend-developer"
    SYSTEM_ADMINISTRATOR = "system-administrator"
    DATABASE_ADMINISTRATOR = "database-administrator"
    SUPPORT_1 = "support-1"
    SUPPORT_2 = "support-2"
    EMERGENCY = "emergency"


TITLES = {
    ContactPlace.LEAD_DEVELOPER: Sentence("Lead developer"),
    ContactPlace.BACKEND_DEVELOPER: Sentence("Backend developer"),
    ContactPlace.FRONTEND_DEVELOPER: Sentence("Frontend developer"),
    ContactPlace.SYSTEM_ADMINISTRATOR: Sentence("System administrator"),
    ContactPlace.DATABASE_ADMINISTRATOR: Sentence("Database administrator"),
    ContactPlace.SUPPORT_1: Sentence("Level 1 support"),
    ContactPlace.SUPPORT_2: Sentence("Level 2 support"),
    ContactPlace.EMERGENCY: Sentence("Emergency contact"),
}
GROUPS = (
    (Sentence("Development"), tuple(ContactPlace)[:3]),
    (Sentence("Operations"), tuple(ContactPlace)[3:5]),
    (Sentence("Support"), tuple(ContactPlace)[5:]),
)
"""The runbook's three teams."""


@dataclass(frozen=True, slots=True)
class Contact:
    """Who fills a place; '' for what nobody wrote down."""

    place: ContactPlace
    name: str = ""
    email: str = ""
    phone: str = ""

    @property
    def is_empty(self) -> bool:
        """Return whether nobody fills it."""
        return not (self.name or self.email or self.phone)
