"""Why somebody got a mail, or none: what an administrator is told who was asked for it."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Protocol

from edumanage_desktop.domain.people import Role
from edumanage_desktop.services.mail_settings import MailSettings
from edumanage_desktop.services.mail_words import is_address
from edumanage_desktop.services.mailing import MailRoom, News, Recipient
from edumanage_desktop.services.notices import MailPace

_TOLD = frozenset({Role.FACULTY, Role.STUDENT})
_CLAIMED = "claimed"
_OFF = "Mails are off for everybody; an administrator switches them on in the window, under “Mail of the department…”."
_SHUT_OUT = "The account is disabled, and who is shut out is told nothing."
_OTHER_ROLES = "Mails go to faculty and students alone; this person is neither."
_NO_ADDRESS = "No address is noted for them, neither with an account nor in the lists of students and faculty."
_NEVER = "They chose under “Notifications…” to get no mails."
_NOTHING_DUE = "Nothing is due to them now: all that is news to them was told, or waits for the delay of feedback."


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """Somebody as accounts and lists know them: `key` as `Recipient` has it, empty for who never gets mails."""

    name: str
    login: str = ""
    key: str = ""
    roles: frozenset[Role] = frozenset()
    is_active: bool = True


@dataclass(frozen=True, slots=True)
class KeptMail:
    """What is kept of a mail for 90 days: `state` is claimed, sent or refused, `detail` the mail server's words."""

    mail_uuid: str
    recipient: str
    address: str
    state: str
    detail: str | None
    lines: int
    at_us: int

    @property
    def at(self) -> datetime:
        """Return when it was begun."""
        return datetime.fromtimestamp(self.at_us / 1_000_000, UTC)


class MailArchive(Protocol):
    """What the database knows of people and their mails. Raises `Refused` for who is no administrator."""

    def known(self, who: str) -> Sequence[KnownPerson]:
        """Return everybody whose login, address or registration number this is."""
        ...

    def mails_to(self, key: str, address: str) -> Sequence[KeptMail]:
        """Return what was begun for a recipient or to an address, the last first."""
        ...


@dataclass(frozen=True, slots=True)
class MailAnswer:
    """What there is to say of one person; `hindrances` is why they get none at all, empty where nothing hinders."""

    person: KnownPerson
    recipient: Recipient | None
    hindrances: Sequence[str]
    remarks: Sequence[str]
    mails: Sequence[KeptMail]


class MailInquiry:
    """Looks for what keeps mails from somebody; `due` is `Mailing.due`."""

    def __init__(
        self,
        *,
        room: MailRoom,
        archive: MailArchive,
        due: Callable[[MailSettings], Iterable[tuple[Recipient, Sequence[News]]]],
    ) -> None:
        self._room, self._archive, self._due = room, archive, due

    def about(self, who: str) -> Sequence[MailAnswer]:
        """Return an answer for everybody whose login, address or registration number this is."""
        settings, known = self._room.settings(), self._archive.known(who)
        recipients = {each.key: each for each in self._room.recipients()}
        due = {each.key: len(news) for each, news in self._due(settings)} if settings.is_on else {}
        return [self._answer(settings, person, recipients.get(person.key), due.get(person.key, 0)) for person in known]

    def _answer(self, settings: MailSettings, person: KnownPerson, recipient: Recipient | None, due: int) -> MailAnswer:
        mails = self._archive.mails_to(person.key, "" if recipient is None else recipient.address)
        hindrances = [] if settings.is_on else [_OFF]
        hindrances += self._hindrances(person, recipient, mails)
        remarks = [
            f"A mail of {mail.at:%Y-%m-%d %H:%M}Z was begun and never marked: it may have been sent. Say which with"
            f" mail settle or mail release {mail.mail_uuid}."
            for mail in mails
            if mail.state == _CLAIMED
        ]
        if not hindrances and due:
            remarks.append(f"What is due with the next run of work --once: {due:,} news.")
        elif not hindrances:
            remarks.append(_pace_words(recipient) + _NOTHING_DUE)
        return MailAnswer(person, recipient, hindrances, remarks, mails)

    def _hindrances(self, person: KnownPerson, recipient: Recipient | None, mails: Sequence[KeptMail]) -> list[str]:
        if not person.is_active:
            return [_SHUT_OUT]
        if not person.roles & _TOLD:
            return [_OTHER_ROLES]
        if recipient is None:
            return [_NO_ADDRESS]
        found = [] if recipient.pace is not MailPace.NEVER else [_NEVER]
        if not is_address(recipient.address):
            found.append(f"{recipient.address} is no address to which mail can be sent; correct it among People.")
        elif recipient.address in self._room.refused_addresses():
            said = next((mail.detail for mail in mails if mail.address == recipient.address and mail.detail), "")
            found.append(
                f"The mail server said that nobody is at {recipient.address} ({said}). It is left alone for 30 days"
                " after that, or until it is corrected among People."
            )
        return found


def _pace_words(recipient: Recipient | None) -> str:
    if recipient is None or recipient.pace not in {MailPace.DAILY, MailPace.WEEKLY}:
        return ""
    return f"They get one mail {'a day' if recipient.pace is MailPace.DAILY else 'a week'}. "
