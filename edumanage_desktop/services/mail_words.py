"""The words of mails: titles and what happened, never what was written about the work.

Feedback stays where its reader signs in: a mailbox is often shared, forwarded and kept by others for years.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from edumanage_desktop.domain.errors import MailRefused
from edumanage_desktop.domain.people import Role
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.mail_languages import MailSpeaker
from edumanage_desktop.services.notices import NoticeKind

if TYPE_CHECKING:
    from edumanage_desktop.services.mail_settings import MailSettings
    from edumanage_desktop.services.mailing import News, Recipient

MOST_LINES = 100
_LONGEST_TITLE, _LONGEST_NAME, _LONGEST_ADDRESS = 120, 80, 254
_CONTROLS = frozenset("\u200b\u200e\u200f\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")
"""Letters that are seen by nobody and turn lines around, or end them."""
_RIGHT_TO_LEFT, _SIGNATURE = "\u200f", "-- "
_NOT_IN_ADDRESSES = frozenset('<>()[]\\,;:"@ ')
_HAPPENED = {
    NoticeKind.NEW_WORK: Sentence("New work was handed in to you"),
    NoticeKind.NEW_REVISION: Sentence("A new revision was handed in to you"),
    NoticeKind.MOVED_HERE: Sentence("Moved to you"),
    NoticeKind.MOVED_AWAY: Sentence("Moved from you to somebody else"),
    NoticeKind.WITHDRAWN: Sentence("Withdrawn"),
    NoticeKind.CORRECTED: Sentence("Corrected by the registrar"),
    NoticeKind.REOPENED: Sentence("To be reviewed again"),
    NoticeKind.REMOVED: Sentence("Removed by the portal"),
    NoticeKind.CHANGED: Sentence("Changed by the portal"),
    NoticeKind.APPROVED: Sentence("Decided: approved"),
    NoticeKind.REJECTED: Sentence("Decided: rejected"),
}
_WHERE_STAFF = Sentence("Read it in EduManage Desktop, on the page Queue.")
_WHERE_STUDENT = Sentence("Read the decision and its feedback where you handed the work in.")
_WHERE_STUDENT_SIGNED_IN = Sentence(
    "Read the decision and its feedback in EduManage Desktop, or where you handed the work in."
)
_FEWER = Sentence("To get fewer of these mails or none: EduManage Desktop, menu of the window, Notifications…")
_FEWER_WITHOUT_ACCOUNT = Sentence(
    "To get no more of these mails: answer this one, or ask the registrar to take out your address."
)


@dataclass(frozen=True, slots=True)
class Mail:
    """A mail in a language: its Message-ID without brackets, both sides with the names to show, and plain text."""

    message_id: str
    sender: str
    sender_name: str
    address: str
    name: str
    subject: str
    text: str
    language: str


def is_address(text: str) -> bool:
    """Return whether a text is an address that any mail server understands: one `@`, ASCII, no blanks, no quotes."""
    local, at, domain = text.partition("@")
    if not at or not local or not domain or not text.isascii() or len(text) > _LONGEST_ADDRESS or len(local) > 64:
        return False
    if not text.isprintable() or any(letter in _NOT_IN_ADDRESSES for letter in local + domain):
        return False
    return not any(part == "" for part in (*local.split("."), *domain.split(".")))


def one_line(text: str, longest: int) -> str:
    """Return a text from outside as one line of visible letters, cut at its end where it is too long."""
    visible = "".join(" " if letter.isspace() else letter for letter in text if letter not in _CONTROLS)
    visible = "".join(letter for letter in visible if letter.isprintable())
    words = " ".join(visible.split())
    return words if len(words) <= longest else words[: longest - 1].rstrip() + "…"


def compose(
    settings: "MailSettings",
    mail_uuid: str,
    recipient: "Recipient",
    news: "Sequence[tuple[News, str | None]]",
    speaker: MailSpeaker,
) -> Mail:
    """Return the mail that tells news, each with its title; raises `MailRefused` for an address that is none."""
    if not is_address(recipient.address):
        raise MailRefused(
            Sentence(
                "“{address}” is no address that mail servers understand.",
                address=one_line(recipient.address, _LONGEST_NAME),
            )
        )
    shown = sorted(news, key=lambda each: (each[0].at_us, each[0].upload_id))[-MOST_LINES:]
    listed = [_line(each, title, speaker) for each, title in shown]
    if len(news) > len(shown):
        listed.insert(0, Sentence("%n earlier ones", one="One earlier one", number=len(news) - len(shown)))
    name, department = one_line(recipient.name, _LONGEST_NAME), one_line(settings.department, _LONGEST_NAME)
    greeting = Sentence("Hello {name},", name=name) if name else Sentence("Hello,")
    lines = (
        speaker.said(greeting),
        "",
        *(f"- {speaker.said(each)}" for each in listed),
        "",
        *(speaker.said(each) for each in _endings(recipient)),
        *(("", _SIGNATURE, department) if department else ()),
        "",
    )
    return Mail(
        message_id=f"{mail_uuid}@{settings.sender.rpartition('@')[2]}",
        sender=settings.sender,
        sender_name=department,
        address=recipient.address,
        name=name,
        subject=speaker.said(_subject(news)),
        text=_directed(lines, speaker),
        language=speaker.language,
    )


def plain_mail(
    settings: "MailSettings",
    mail_uuid: str,
    recipient: "Recipient",
    subject: Sentence,
    sentences: Sequence[Sentence],
    speaker: MailSpeaker,
) -> Mail:
    """Return a mail of some sentences, with a greeting and the department below."""
    name, department = one_line(recipient.name, _LONGEST_NAME), one_line(settings.department, _LONGEST_NAME)
    greeting = Sentence("Hello {name},", name=name) if name else Sentence("Hello,")
    lines = [speaker.said(greeting), ""]
    for sentence in sentences:
        lines += [speaker.said(sentence), ""]
    lines += [_SIGNATURE, department, ""] if department else []
    return Mail(
        message_id=f"{mail_uuid}@{settings.sender.rpartition('@')[2]}",
        sender=settings.sender,
        sender_name=department,
        address=recipient.address,
        name=name,
        subject=speaker.said(subject),
        text=_directed(lines, speaker),
        language=speaker.language,
    )


def trial(settings: "MailSettings", mail_uuid: str, address: str, speaker: MailSpeaker) -> Mail:
    """Return the mail by which an administrator tries the settings."""
    text = Sentence("This mail was sent to try the settings of EduManage Desktop. It came, so they work.")
    return Mail(
        message_id=f"{mail_uuid}@{settings.sender.rpartition('@')[2]}",
        sender=settings.sender,
        sender_name=one_line(settings.department, _LONGEST_NAME),
        address=address,
        name="",
        subject=speaker.said(Sentence("A trial of EduManage's mail settings")),
        text=_directed((speaker.said(text), ""), speaker),
        language=speaker.language,
    )


def _directed(lines: Sequence[str], speaker: MailSpeaker) -> str:
    """Return lines as a text; each has the direction of the language by a mark, for programs judge every line alone."""
    if not speaker.is_mirrored:
        return "\n".join(lines)
    return "\n".join(line if line in ("", _SIGNATURE) else f"{_RIGHT_TO_LEFT}{line}" for line in lines)


def _subject(news: "Sequence[tuple[News, str | None]]") -> Sentence:
    if len(news) > 1:
        return Sentence("%n news about submissions", one="News about a submission", number=len(news))
    ((only, title),) = news
    return Sentence("{what}: {title}", what=_HAPPENED[only.kind], title=_title(only.upload_id, title))


def _line(news: "News", title: str | None, speaker: MailSpeaker) -> Sentence:
    at = datetime.fromtimestamp(news.at_us / 1_000_000, UTC)
    return Sentence(
        "{what}: “{title}” (No. {submission}, {time} {zone})",
        what=_HAPPENED[news.kind],
        title=_title(news.upload_id, title),
        submission=str(news.upload_id),
        time=speaker.moment(at),
        zone=speaker.zone(at),
    )


def _title(upload_id: int, title: str | None) -> str | Sentence:
    return one_line(title or "", _LONGEST_TITLE) or Sentence("Submission {submission}", submission=str(upload_id))


def _endings(recipient: "Recipient") -> tuple[Sentence, Sentence]:
    if recipient.role is not Role.STUDENT:
        return _WHERE_STAFF, _FEWER
    if recipient.has_account:
        return _WHERE_STUDENT_SIGNED_IN, _FEWER
    return _WHERE_STUDENT, _FEWER_WITHOUT_ACCOUNT
