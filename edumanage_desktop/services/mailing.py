"""Telling people by mail what is news to them: each mail is claimed before it is sent, so that no crash doubles one."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice
from typing import Protocol
from uuid import uuid4

from edumanage_desktop.domain.errors import (
    MailConnectionLost,
    MailRefused,
    MailServerUnreachable,
    RefusalCode,
    Refused,
)
from edumanage_desktop.domain.people import Role
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.mail_languages import FindSpeaker, MailLanguage
from edumanage_desktop.services.mail_settings import MailSettings
from edumanage_desktop.services.mail_words import Mail, compose, is_address
from edumanage_desktop.services.notices import (
    MailPace,
    NoticeKind,
    Occurrence,
    faculty_kind,
    last_decision,
    student_kind,
)
from edumanage_desktop.services.work import KeepGoing, TaskResult

_DAY_US = 86_400_000_000
LOOK_BACK_US = 9 * _DAY_US
"""What is older is told by no mail; a weekly digest needs a week of it."""
_EARLY_US = 600_000_000
"""A digest may come so much before its day is over, for a timer is never quite punctual."""
_EVERY_US = {MailPace.AT_ONCE: 0, MailPace.DAILY: _DAY_US, MailPace.WEEKLY: 7 * _DAY_US}
MOST_MAILS = 500
"""How many mails one run sends; the next one goes on."""
MOST_LINES_CLAIMED = 5000
"""How many news one mail tells of; the next one goes on."""
_CONNECTIONS_LOST = 3
"""So often in a row the server may go away; whoever comes after one at whom it does so is not kept waiting for ever."""


class Delivery(StrEnum):
    """What became of a mail that was handed to a server."""

    ACCEPTED = "accepted"
    ADDRESS_REFUSED = "address refused"
    """For good: nobody is there."""
    REFUSED = "refused"
    """For good: not this mail."""
    LATER = "later"
    DENIED = "denied"
    """Not for this sender or login, which is a matter of the settings: it is tried again."""
    UNKNOWN = "unknown"
    """The server went away before it answered, and may have taken it."""


@dataclass(frozen=True, slots=True)
class Recipient:
    """Somebody who may get mails; `key` is `faculty:LOGIN` or `student:ID`, `id` the portal's id.

    `language` is None for who chose none.
    """

    key: str
    role: Role
    id: int
    name: str
    address: str
    pace: MailPace
    has_account: bool = True
    language: MailLanguage | None = None


@dataclass(frozen=True, slots=True)
class ClaimedMail:
    """A mail that was claimed and never marked: it may have been sent. `at_us` is UTC."""

    mail_uuid: str
    recipient: str
    address: str
    lines: int
    at_us: int


@dataclass(frozen=True, slots=True)
class News:
    """One line of a mail."""

    upload_id: int
    version: int
    kind: NoticeKind
    at_us: int


class MailRoom(Protocol):
    """What mailing asks of the database, as an administrator. Every method may raise the `DatabaseError`s."""

    def settings(self) -> MailSettings:
        """Return what is settled about mails."""
        ...

    def now_us(self) -> int:
        """Return the database's clock."""
        ...

    def delay_us(self) -> int:
        """Return how long a decision waits before a student is told."""
        ...

    def recipients(self) -> Sequence[Recipient]:
        """Return everybody active who has an address."""
        ...

    def occurrences(self, since_us: int) -> Sequence[Occurrence]:
        """Return the rows of the history that may be news, from a time on, the oldest first; none of probes."""
        ...

    def taught(self) -> frozenset[tuple[int, int]] | None:
        """Return who teaches whom as (faculty, student), None where everybody may see any student's work."""
        ...

    def told(self, since_us: int) -> Mapping[tuple[str, int, int], int]:
        """Return what was claimed since, as (recipient, upload, version) → when."""
        ...

    def refused_addresses(self) -> frozenset[str]:
        """Return the addresses at which nobody was lately."""
        ...

    def titles_then(self, news: Sequence[News]) -> Mapping[tuple[int, int], str | None]:
        """Return what submissions were called when that happened, as (upload, version) → title."""
        ...

    def has_overtaken(self, news: Sequence[News]) -> bool:
        """Return whether one of these decisions is the last one no more."""
        ...

    def titles(self, upload_ids: Sequence[int]) -> Mapping[int, str | None]:
        """Return the titles of those that are still there."""
        ...

    def claim(self, mail_uuid: str, recipient: Recipient, news: Sequence[News]) -> bool:
        """Claim a mail, all its lines or none; return whether nobody had claimed one of them."""
        ...

    def end(self, mail_uuid: str, delivery: Delivery, detail: str) -> None:
        """Note what became of a claimed mail; one that is to be tried later is claimed no more."""
        ...

    def claimed(self) -> Sequence[ClaimedMail]:
        """Return what was claimed and never marked."""
        ...

    def forget_old(self) -> None:
        """Forget mails that were sent so long ago that nothing asks for them."""
        ...


class Postman(Protocol):
    """Hands mails to a server."""

    def hand_over(self, mail: Mail) -> tuple[Delivery, str]:
        """Return what became of it, and the server's words; raises `MailServerUnreachable` for it and all others."""
        ...


OpenPostman = Callable[[MailSettings], AbstractContextManager[Postman]]
"""Connects; raises `MailServerUnreachable`, `SecretUnreadable`."""


class Mailing:
    """Sends what is due."""

    def __init__(
        self, *, room: MailRoom, open_postman: OpenPostman, find_speaker: FindSpeaker, most: int = MOST_MAILS
    ) -> None:
        self._room, self._open_postman, self._find_speaker, self._most = room, open_postman, find_speaker, most

    def run(self, keep_going: KeepGoing) -> TaskResult:
        """Send what is due; what was claimed by a run that was killed is named and never sent again by itself."""
        settings = self._room.settings()
        if not settings.is_on:
            return TaskResult()
        counts = dict.fromkeys(("sent", "refused", "later", "unknown"), 0)
        trouble = [_unknown(mail) for mail in self._room.claimed()]
        try:
            self._send_all(settings, counts, trouble, keep_going)
            self._room.forget_old()
        except Refused as refusal:  # everything is held; what came of the run until then is told
            if refusal.code is not RefusalCode.MAINTENANCE or not (trouble or any(counts.values())):
                raise
        return TaskResult(counts, tuple(trouble))

    def _send_all(
        self, settings: MailSettings, counts: dict[str, int], trouble: list[Sentence], keep_going: KeepGoing
    ) -> None:
        """Send by one connection after the other, for as long as one takes mails."""
        due = list(islice(self.due(settings), self._most))
        lost: list[Sentence] = []
        try:
            while due and len(lost) < _CONNECTIONS_LOST:
                before = sum(counts.values())
                try:
                    self._send(settings, due, counts, trouble, keep_going)
                except MailConnectionLost as error:
                    lost = [*lost, error.sentence] if sum(counts.values()) == before else [error.sentence]
                except MailServerUnreachable as error:
                    lost = [error.sentence]
                    break
        finally:
            trouble += lost[-1:]

    def _send(
        self,
        settings: MailSettings,
        due: list[tuple[Recipient, Sequence[News]]],
        counts: dict[str, int],
        trouble: list[Sentence],
        keep_going: KeepGoing,
    ) -> None:
        """Send by one connection; who is first when it is lost is given up for now, others go by the next one."""
        now_us = self._room.now_us()
        with self._open_postman(settings) as postman:
            is_first = True
            while due:
                keep_going()
                recipient, news = due[0]
                try:
                    delivery, detail = self._send_one(settings, postman, recipient, news)
                except MailConnectionLost:
                    del due[: int(is_first)]
                    raise
                is_first = False
                del due[0]
                if delivery is not None:
                    counts[_COUNTED[delivery]] += 1
                    trouble += _told_of(delivery, recipient, detail, waited_us=now_us - news[0].at_us)

    def _send_one(
        self, settings: MailSettings, postman: Postman, recipient: Recipient, news: Sequence[News]
    ) -> tuple[Delivery | None, str]:
        """Claim, send, mark: whatever ends the program in between leaves a claim, and never a second mail."""
        mail_uuid = str(uuid4())
        if not self._room.claim(mail_uuid, recipient, news):
            return None, ""
        if recipient.role is Role.STUDENT and self._room.has_overtaken(news):
            # It was decided anew, or opened again, since it was found: the next run tells what stands then.
            self._room.end(mail_uuid, Delivery.LATER, "")
            return None, ""
        try:
            speaker = self._find_speaker(recipient.language or settings.language)
            mail = compose(settings, mail_uuid, recipient, self._titled(recipient, news), speaker)
        except MailRefused as error:
            delivery, detail = Delivery.ADDRESS_REFUSED, str(error.sentence)
        else:
            try:
                delivery, detail = postman.hand_over(mail)
            except MailServerUnreachable:
                self._room.end(mail_uuid, Delivery.LATER, "")
                raise
        if delivery is not Delivery.UNKNOWN:
            self._room.end(mail_uuid, delivery, detail)
        return delivery, detail

    def _titled(self, recipient: Recipient, news: Sequence[News]) -> Sequence[tuple[News, str | None]]:
        """Return news with their titles: for staff those of then, for what left them they see no more."""
        if recipient.role is Role.STUDENT:
            titles = self._room.titles([each.upload_id for each in news])
            return [(each, titles.get(each.upload_id)) for each in news]
        were = self._room.titles_then(news)
        return [(each, were.get((each.upload_id, each.version))) for each in news]

    def due(self, settings: MailSettings) -> Iterator[tuple[Recipient, Sequence[News]]]:
        """Yield who is to be told what now."""
        room = self._room
        now_us = room.now_us()
        since_us = max(settings.since_us, now_us - LOOK_BACK_US)
        rows, told = room.occurrences(since_us), room.told(now_us - LOOK_BACK_US)
        refused, taught, delay_us = room.refused_addresses(), room.taught(), room.delay_us()
        last_mail_us: dict[str, int] = defaultdict(int)
        for (key, _, _), at_us in told.items():
            last_mail_us[key] = max(last_mail_us[key], at_us)
        acted: dict[tuple[str, int], int] = defaultdict(int)
        for row in rows:
            # A digest leaves out what its reader has dealt with since.
            place = (f"faculty:{row.actor}", row.upload_id)
            acted[place] = max(acted[place], row.version)
        by_faculty, by_student = _news_of_faculty(rows), _news_of_students(rows, now_us=now_us, delay_us=delay_us)
        for recipient in room.recipients():
            wait_us = _EVERY_US.get(recipient.pace)
            if wait_us is None or recipient.address in refused or not is_address(recipient.address):
                continue
            if wait_us and now_us - last_mail_us[recipient.key] < wait_us - _EARLY_US:
                continue
            candidates = by_student if recipient.role is Role.STUDENT else by_faculty
            news = [
                each
                for each, row in candidates[recipient.id]
                if (recipient.key, each.upload_id, each.version) not in told
                and _concerns(recipient, row, taught)
                and not (wait_us and acted[recipient.key, each.upload_id] > each.version)
            ]
            if news:
                yield recipient, news[:MOST_LINES_CLAIMED]


_COUNTED = {
    Delivery.ACCEPTED: "sent",
    Delivery.ADDRESS_REFUSED: "refused",
    Delivery.REFUSED: "refused",
    Delivery.LATER: "later",
    Delivery.DENIED: "later",
    Delivery.UNKNOWN: "unknown",
}
_Candidates = Mapping[int, Sequence[tuple[News, Occurrence]]]


def _news_of_faculty(rows: Sequence[Occurrence]) -> _Candidates:
    """Return by faculty id what is news to them."""
    found: dict[int, list[tuple[News, Occurrence]]] = defaultdict(list)
    for row in rows:
        for faculty_id in {row.from_faculty_id, row.to_faculty_id} - {None}:
            kind = faculty_kind(row, faculty_id) if faculty_id is not None else None
            if kind is not None and faculty_id is not None:
                found[faculty_id].append((News(row.upload_id, row.version, kind, row.at_us), row))
    return found


def _news_of_students(rows: Sequence[Occurrence], *, now_us: int, delay_us: int) -> _Candidates:
    """Return by student id what is news to them, of each submission its last state."""
    by_upload: dict[int, list[Occurrence]] = defaultdict(list)
    for row in rows:
        by_upload[row.upload_id].append(row)
    found: dict[int, list[tuple[News, Occurrence]]] = defaultdict(list)
    for of_upload in by_upload.values():
        last = last_decision(of_upload, now_us=now_us, delay_us=delay_us)
        kind = student_kind(last) if last is not None else None
        if last is not None and kind is not None and last.student_id is not None:
            found[last.student_id].append((News(last.upload_id, last.version, kind, last.at_us), last))
    return found


def _concerns(recipient: Recipient, row: Occurrence, taught: frozenset[tuple[int, int]] | None) -> bool:
    """Return whether a row is no doing of the recipient's own, and about work that they may see."""
    if recipient.role is Role.STUDENT:
        return True
    if recipient.key == f"faculty:{row.actor}":
        return False
    return taught is None or row.student_id is None or (recipient.id, row.student_id) in taught


def _unknown(mail: ClaimedMail) -> Sentence:
    return Sentence(
        "A mail to {address} was begun and nobody knows whether it was sent, so it is not sent again by itself. Look"
        " whether it came; then say “mail settle {mail}” when it did, “mail release {mail}” to send it anew.",
        address=mail.address,
        mail=mail.mail_uuid,
    )


def _told_of(delivery: Delivery, recipient: Recipient, detail: str, *, waited_us: int) -> tuple[Sentence, ...]:
    """Return what an administrator should know of it at once; what is tried later is no trouble on its first day."""
    if delivery is Delivery.LATER and recipient.pace is MailPace.AT_ONCE and waited_us > _DAY_US:
        return (
            Sentence(
                "The mail server has put off a mail to {address} for more than a day ({detail}). It is tried again"
                " until its news are nine days old.",
                address=recipient.address,
                detail=detail,
            ),
        )
    if delivery is Delivery.ADDRESS_REFUSED:
        return (
            Sentence(
                "Nobody takes mail at {address} ({detail}). Nothing more is sent there for 30 days; correct the address"
                " among People.",
                address=recipient.address,
                detail=detail,
            ),
        )
    if delivery is Delivery.DENIED:
        return (
            Sentence(
                "The mail server takes nothing to {address} from this sender or login ({detail}). Nothing is lost, the"
                " next run tries it again; check sender and login under “Mail of the department…”.",
                address=recipient.address,
                detail=detail,
            ),
        )
    if delivery is Delivery.REFUSED:
        return (
            Sentence(
                "The mail server refused a mail to {address} for good ({detail}). It is not sent again.",
                address=recipient.address,
                detail=detail,
            ),
        )
    return ()
