"""Telling administrators by mail of alerts: each alert once to each of them, whatever their pace."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol
from uuid import uuid4

from edumanage_desktop.domain.errors import MailServerUnreachable
from edumanage_desktop.domain.people import Role
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.backup.standing import FIRST_OF_HEALTH, Alert, AlertKind
from edumanage_desktop.services.mail_languages import FindSpeaker, MailLanguage
from edumanage_desktop.services.mail_words import is_address, plain_mail
from edumanage_desktop.services.mailing import Delivery, MailRoom, News, OpenPostman, Recipient
from edumanage_desktop.services.notices import MailPace, NoticeKind

_SUBJECTS = {
    AlertKind.BACKUP: Sentence("Backups of EduManage need you"),
    AlertKind.DRILL: Sentence("Restore drills of EduManage need you"),
    AlertKind.TASK: Sentence("Regular tasks of EduManage need you"),
    AlertKind.HEALTH: Sentence("EduManage needs you"),
}
_NUMBERS = {AlertKind.BACKUP: 1, AlertKind.DRILL: 2, AlertKind.TASK: 10, AlertKind.HEALTH: FIRST_OF_HEALTH}
"""Those of tasks go on from theirs, one for each task."""
_NOBODY = Sentence(
    "No administrator has an e-mail address here, so nobody is told of alerts by mail. Write one among People."
)
_WHERE = Sentence("The alert stands in the window of every administrator until one of you acknowledges it.")


@dataclass(frozen=True, slots=True)
class Informed:
    """An administrator who is to be told; without an address nobody can."""

    login: str
    name: str
    address: str
    language: MailLanguage | None = None


class Administrators(Protocol):
    """Knows who administers."""

    def administrators(self) -> Sequence[Informed]:
        """Return the active ones; raises the `DatabaseError`s."""
        ...


class AlertMails:
    """Claims, sends and marks as the mails of news are, so that no crash and no second computer doubles one.

    An alert is a line of its mail below every number that a submission has: the time since which it stands, in seconds.
    """

    def __init__(
        self, *, room: MailRoom, who: Administrators, open_postman: OpenPostman, find_speaker: FindSpeaker
    ) -> None:
        self._room, self._who, self._open_postman, self._find_speaker = room, who, open_postman, find_speaker

    def tell(self, alerts: tuple[Alert, ...]) -> tuple[Sentence, ...]:
        """Send what was not sent yet; return what an administrator should know of it.

        Raises `MailServerUnreachable`, `SecretUnreadable` and the `DatabaseError`s; the next run tries again.
        """
        settings = self._room.settings()
        if not settings.is_on:
            return ()
        informed = [each for each in self._who.administrators() if is_address(each.address)]
        if not informed:
            return (_NOBODY,)
        told = self._room.told(0)
        due = [
            (who, alert) for alert in alerts for who in informed if (f"admin:{who.login}", *_line(alert)) not in told
        ]
        if not due:
            return ()
        trouble: list[Sentence] = []
        with self._open_postman(settings) as postman:
            for who, alert in due:
                mail_uuid, (number, version) = str(uuid4()), _line(alert)
                recipient = Recipient(
                    f"admin:{who.login}", Role.ADMIN, 0, who.name, who.address, MailPace.AT_ONCE, language=who.language
                )
                if not self._room.claim(mail_uuid, recipient, [News(number, version, NoticeKind.CHANGED, 0)]):
                    continue
                mail = plain_mail(
                    settings,
                    mail_uuid,
                    recipient,
                    _SUBJECTS[alert.kind],
                    (alert.sentence, *alert.more)
                    if alert.kind is AlertKind.TASK
                    else (alert.sentence, *alert.more, _WHERE),
                    self._find_speaker(who.language or settings.language),
                )
                try:
                    delivery, detail = postman.hand_over(mail)
                except MailServerUnreachable:
                    self._room.end(mail_uuid, Delivery.LATER, "")
                    raise
                self._room.end(mail_uuid, delivery, detail)
                if delivery not in (Delivery.ACCEPTED, Delivery.LATER):
                    trouble.append(_not_taken(who.address, detail))
        return tuple(trouble)


def _line(alert: Alert) -> tuple[int, int]:
    return -1 - (0 if alert.since is None else int(alert.since.timestamp())), _NUMBERS[alert.kind] + alert.number


def _not_taken(address: str, detail: str) -> Sentence:
    return Sentence(
        "The mail server did not take an alert to {address} ({detail}). What it was about stands in the window.",
        address=address,
        detail=detail,
    )
