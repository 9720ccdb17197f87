"""Telling alerts to administrators who are not there: by mail and by a webhook, each alert once to each."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol
from urllib.parse import urlsplit
from uuid import uuid4
from zlib import crc32

from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.domain.health import Alert
from edumanage_desktop.domain.people import Role
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.backup import standing
from edumanage_desktop.services.health.alert_words import DIAGNOSES, meaning, told
from edumanage_desktop.services.mail_settings import LOOPBACK
from edumanage_desktop.services.mailing import Delivery, News, Recipient
from edumanage_desktop.services.notices import MailPace, NoticeKind

LONGEST_ADDRESS = 254
_KEY = "webhook"


class WebhookRefused(EduManageError):
    """A webhook cannot be this address, or did not take what was sent."""


def check_webhook(address: str) -> str:
    """Return an address as it is; raises `WebhookRefused` for one that would carry alerts in clear, or is none."""
    try:
        parts = urlsplit(address)
        is_well = bool(parts.hostname) and address.isprintable() and " " not in address
        is_safe = parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in LOOPBACK)
    except ValueError:
        is_well = is_safe = False
    if not (is_well and is_safe and len(address) <= LONGEST_ADDRESS):
        raise WebhookRefused(
            Sentence(
                "A webhook is an address that begins with https:// (http:// for this computer alone), of at most {most}"
                " letters. Nothing was changed.",
                most=LONGEST_ADDRESS,
            )
        )
    return address


@dataclass(frozen=True, slots=True)
class Message:
    """What a webhook is sent, as JSON."""

    alert: Alert

    def document(self) -> dict[str, Any]:
        """Return it."""
        alert = self.alert
        return {
            "service": "EduManage",
            "text": f"EduManage: {told(alert)}",
            "rule": str(alert.rule),
            "subject": alert.subject,
            "number": alert.number,
            "since": alert.since.isoformat(),
            "said": str(told(alert)),
            "means": str(meaning(alert.rule)),
            "find_out": f"edumanage-desktop {DIAGNOSES[alert.rule]}",
        }


class Claims(Protocol):
    """Claims of what is told, of which each is given once; see `services.mailing.MailRoom`."""

    def told(self, since_us: int) -> Mapping[tuple[str, int, int], int]:
        """Return what was claimed."""
        ...

    def claim(self, mail_uuid: str, recipient: Recipient, news: Sequence[News]) -> bool:
        """Claim it; False where somebody else has."""
        ...

    def end(self, mail_uuid: str, delivery: Delivery, detail: str) -> None:
        """Note what came of it; `LATER` gives it back."""
        ...


def line_of(alert: Alert) -> tuple[int, int]:
    """Return the numbers under which an alert is claimed, below every number that a submission has."""
    told_of = crc32(f"{alert.rule}:{alert.subject}".encode()) % 1_000_000
    return -1 - int(alert.since.timestamp()), 1_000 + told_of


def as_mailed(alerts: Sequence[Alert]) -> tuple[standing.Alert, ...]:
    """Return alerts as mails are made of them."""
    return tuple(
        standing.Alert(
            standing.AlertKind.HEALTH,
            alert.key,
            told(alert),
            alert.since,
            number=line_of(alert)[1] - standing.FIRST_OF_HEALTH,
            more=(meaning(alert.rule),),
        )
        for alert in alerts
    )


class WebhookTeller:
    """Sends each alert once; `send` raises `WebhookRefused` for an address that did not take it."""

    def __init__(
        self, *, claims: Claims, find_address: Callable[[], str], send: Callable[[str, Mapping[str, Any]], None]
    ) -> None:
        self._claims, self._find_address, self._send = claims, find_address, send

    def tell(self, alerts: Sequence[Alert]) -> Sequence[Sentence]:
        """Send what was not sent; return what hindered, after which the next run tries again."""
        address = self._find_address()
        if not address:
            return ()
        known = self._claims.told(0)
        trouble: list[Sentence] = []
        host = urlsplit(address).hostname or ""
        who = Recipient(_KEY, Role.ADMIN, 0, _KEY, host, MailPace.AT_ONCE)
        for alert in alerts:
            number, version = line_of(alert)
            if (_KEY, number, version) in known:
                continue
            claim = str(uuid4())
            if not self._claims.claim(claim, who, [News(number, version, NoticeKind.CHANGED, 0)]):
                continue
            try:
                self._send(address, Message(alert).document())
            except WebhookRefused as error:
                self._claims.end(claim, Delivery.LATER, "")
                trouble.append(error.sentence)
            else:
                self._claims.end(claim, Delivery.ACCEPTED, "")
        return trouble
