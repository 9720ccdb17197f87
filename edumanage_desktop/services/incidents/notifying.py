"""Telling the contacts of an incident: by mail, each claimed before it is sent, or by a text that somebody copies."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import uuid4

from edumanage_desktop.domain.contacts import Contact
from edumanage_desktop.domain.errors import MailNotSettled, MailServerUnreachable
from edumanage_desktop.domain.incidents import (
    Deed,
    Incident,
    IncidentUnclear,
    StepName,
    StepState,
    Telling,
    TellingOutcome,
)
from edumanage_desktop.domain.people import Role
from edumanage_desktop.domain.sentences import Moment, Sentence
from edumanage_desktop.services.incidents.desk import IncidentDesk
from edumanage_desktop.services.incidents.incident_words import KINDS, STEPS, fix_sentence
from edumanage_desktop.services.incidents.journal import note, required, required_open
from edumanage_desktop.services.mail_settings import MailSettings
from edumanage_desktop.services.mail_words import is_address, plain_mail
from edumanage_desktop.services.mailing import Delivery, Postman, Recipient
from edumanage_desktop.services.notices import MailPace

_OUTCOMES = {
    Delivery.ACCEPTED: TellingOutcome.TAKEN,
    Delivery.ADDRESS_REFUSED: TellingOutcome.REFUSED,
    Delivery.REFUSED: TellingOutcome.REFUSED,
    Delivery.LATER: TellingOutcome.LATER,
    Delivery.DENIED: TellingOutcome.LATER,
}
_NO_MAIL = Sentence(
    "The department has no mail server, so nothing was sent. Copy the text, tell the contacts, and record that you did;"
    " or settle mails first."
)


@dataclass(frozen=True, slots=True)
class Notice:
    """What is told: a subject and sentences, to be said in any language."""

    subject: Sentence
    sentences: tuple[Sentence, ...]


def notice_of(incident: Incident) -> Notice:
    """Return the text of a notice as the incident stands now."""
    subject = Sentence("Incident {incident}: {kind}", incident=incident.number, kind=KINDS[incident.kind])
    begun = incident.begun.at or datetime.now(UTC)
    said = [
        Sentence("What happened: {what}", what=incident.what),
        Sentence("Since: {since}", since=Moment(incident.since or begun)),
        Sentence("It is looked after by {login}.", login=incident.begun.login),
        *_done(incident),
    ]
    return Notice(subject, tuple(said))


def recipients(desk: IncidentDesk) -> Sequence[Contact]:
    """Return the contacts to whom mail can be sent, one for each address."""
    found: dict[str, Contact] = {}
    for contact in desk.contacts.contacts():
        if is_address(contact.email):
            found.setdefault(contact.email.casefold(), contact)
    return list(found.values())


def notify(desk: IncidentDesk, *, told_in: int = 1) -> Incident:
    """Send the notice to every contact who was not told in this round; each is claimed once, whatever happens.

    Raises `MailNotSettled` where the department sends no mails, `MailServerUnreachable` and the `DatabaseError`s;
    what was not sent can be tried again.
    """
    incident = required_open(desk.log)
    settings = desk.mail_settings()
    if not settings.is_on:
        raise MailNotSettled(_NO_MAIL)
    wanted = recipients(desk)
    if not wanted:
        raise IncidentUnclear(
            Sentence("No contact has an e-mail address, so nothing was sent. Fill in the contacts of the department.")
        )
    due = [contact for contact in wanted if _attempt(incident, contact.email, told_in) is not None]
    if due:
        with desk.open_postman(settings) as postman:
            for contact in due:
                _tell(desk, incident, contact, told_in, settings, postman)
    return required(desk.log, incident.number)


def told_by_hand(desk: IncidentDesk, place: str, address: str = "", *, told_in: int = 1) -> Incident:
    """Record that somebody was told by telephone, or by a text that was copied; also of a mail that arrived."""
    incident = required_open(desk.log)
    telling = _known(incident, address or place, told_in)
    if telling is not None and telling.outcome in (TellingOutcome.TAKEN, TellingOutcome.BY_HAND):
        return incident
    attempt = 1 if telling is None else telling.attempt + (telling.outcome is not None)
    values = {"place": place, "address": address or place, "round": told_in, "attempt": attempt}
    note(desk.log, incident, Deed.TELLING, values, _claim(values))
    _end(desk, incident, {**values, "outcome": str(TellingOutcome.BY_HAND)})
    return required(desk.log, incident.number)


def arrived(desk: IncidentDesk, address: str, *, told_in: int = 1) -> Incident:
    """Record of a mail that was perhaps sent that it came."""
    incident = required_open(desk.log)
    waiting = _waiting(incident, address, told_in)
    return told_by_hand(desk, waiting.place, waiting.address, told_in=told_in)


def give_up(desk: IncidentDesk, address: str, *, told_in: int = 1) -> Incident:
    """Record of a mail that was perhaps sent that it did not come, so that it is sent again."""
    incident = required_open(desk.log)
    waiting = _waiting(incident, address, told_in)
    values = {"place": waiting.place, "address": waiting.address, "round": told_in, "attempt": waiting.attempt}
    _end(desk, incident, {**values, "outcome": str(TellingOutcome.LATER)})
    return required(desk.log, incident.number)


def is_everybody_told(incident: Incident) -> bool:
    """Return whether somebody was told, and nobody is left of whom that is not known."""
    return incident.state_of(StepName.NOTIFY) is StepState.DONE


def next_round(incident: Incident) -> int:
    """Return the number of the round in which everybody is told anew."""
    return 1 + max((telling.round for telling in incident.tellings()), default=0)


def _done(incident: Incident) -> list[Sentence]:
    """Return what is done about it."""
    said = [Sentence("The account {login} is locked.", login=each.login) for each in incident.locks() if each.is_done]
    if any(each.is_done for each in incident.holds()):
        said.append(Sentence("Everything is read-only until the incident is closed."))
    if incident.of(Deed.PRESERVED):
        said.append(Sentence("Evidence is preserved."))
    said += [Sentence("Mended: {what}.", what=fix_sentence(fix)) for fix in incident.fixes() if fix.done is not None]
    left = [
        step
        for step in StepName
        if step is not StepName.NOTIFY and incident.state_of(step) in (StepState.OPEN, StepState.BEGUN)
    ]
    said += [Sentence("Still to be done: {step}.", step=STEPS[step]) for step in left]
    return said


def _tell(
    desk: IncidentDesk, incident: Incident, contact: Contact, told_in: int, settings: MailSettings, postman: Postman
) -> None:
    """Claim, send, mark: whatever ends the program in between leaves a claim, and never a second mail."""
    attempt = _attempt(incident, contact.email, told_in)
    values = {"place": str(contact.place), "address": contact.email, "round": told_in, "attempt": attempt}
    if not note(desk.log, incident, Deed.TELLING, values, _claim(values)):
        return
    speaker = desk.find_speaker(settings.language)
    notice = notice_of(incident)
    key = f"contact:{contact.place}"
    recipient = Recipient(key, Role.ADMIN, 0, contact.name, contact.email, MailPace.AT_ONCE)
    mail = plain_mail(settings, str(uuid4()), recipient, notice.subject, notice.sentences, speaker)
    try:
        delivery, _detail = postman.hand_over(mail)
    except MailServerUnreachable:
        _end(desk, incident, {**values, "outcome": str(TellingOutcome.LATER)})
        raise
    outcome = _OUTCOMES.get(delivery)
    if outcome is not None:
        _end(desk, incident, {**values, "outcome": str(outcome)})


def _end(desk: IncidentDesk, incident: Incident, values: dict[str, object]) -> None:
    note(desk.log, incident, Deed.TOLD, values, f"told {_claim(values)}")


def _claim(values: "dict[str, object]") -> str:
    return f"telling {values['round']} {values['attempt']} {str(values['address']).casefold()}"


def _attempt(incident: Incident, address: str, told_in: int) -> int | None:
    """Return the number of the next attempt, None for who was told, refused it, or was perhaps told."""
    known = _known(incident, address, told_in)
    if known is None:
        return 1
    return known.attempt + 1 if known.outcome is TellingOutcome.LATER else None


def _waiting(incident: Incident, address: str, told_in: int) -> Telling:
    telling = _known(incident, address, told_in)
    if telling is None or telling.outcome is not None:
        raise IncidentUnclear(
            Sentence("No mail to {address} waits for this answer. Nothing was recorded.", address=address)
        )
    return telling


def _known(incident: Incident, address: str, told_in: int) -> Telling | None:
    wanted = address.casefold()
    return next(
        (each for each in incident.tellings() if (each.round, each.address.casefold()) == (told_in, wanted)), None
    )
