"""The words of mails, in English as commands speak: titles and what happened, never what was written about the work.

Feedback stays where its reader signs in: a mailbox is often shared, forwarded and kept by others for years.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from edumanage_desktop.domain.errors import MailRefused
from edumanage_desktop.domain.people import Role
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.notices import NoticeKind

if TYPE_CHECKING:
    from edumanage_desktop.services.mail_settings import MailSettings
    from edumanage_desktop.services.mailing import News, Recipient

MOST_LINES = 100
_LONGEST_TITLE, _LONGEST_NAME, _LONGEST_ADDRESS = 120, 80, 254
_CONTROLS = frozenset("\u200b\u200e\u200f\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")
"""Letters that are seen by nobody and turn lines around, or end them."""
_NOT_IN_ADDRESSES = frozenset('<>()[]\\,;:"@ ')
_HAPPENED = {
    NoticeKind.NEW_WORK: "New work was handed in to you",
    NoticeKind.NEW_REVISION: "A new revision was handed in to you",
    NoticeKind.MOVED_HERE: "Moved to you",
    NoticeKind.MOVED_AWAY: "Moved from you to somebody else",
    NoticeKind.WITHDRAWN: "Withdrawn",
    NoticeKind.CORRECTED: "Corrected by the registrar",
    NoticeKind.REOPENED: "To be reviewed again",
    NoticeKind.REMOVED: "Removed by the portal",
    NoticeKind.CHANGED: "Changed by the portal",
    NoticeKind.APPROVED: "Decided: approved",
    NoticeKind.REJECTED: "Decided: rejected",
}
_WHERE_STAFF = "Read it in EduManage Desktop, on the page Queue."
_WHERE_STUDENT = "Read the decision and its feedback where you handed the work in."
_WHERE_STUDENT_SIGNED_IN = "Read the decision and its feedback in EduManage Desktop, or where you handed the work in."
_FEWER = "To get fewer of these mails or none: EduManage Desktop, menu of the window, Notifications…"
_FEWER_WITHOUT_ACCOUNT = (
    "To get no more of these mails: answer this one, or ask the registrar to take out your address."
)


@dataclass(frozen=True, slots=True)
class Mail:
    """A mail: its Message-ID without brackets, sender and recipient with the names to show, and plain text."""

    message_id: str
    sender: str
    sender_name: str
    address: str
    name: str
    subject: str
    text: str


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
    lines = [_line(each, title) for each, title in shown]
    if len(news) > len(shown):
        lines.insert(0, f"- {len(news) - len(shown)} earlier ones")
    name, department = one_line(recipient.name, _LONGEST_NAME), one_line(settings.department, _LONGEST_NAME)
    text = "\n".join(
        (
            f"Hello {name}," if name else "Hello,",
            "",
            *lines,
            "",
            *_endings(recipient),
            *(("", "-- ", department) if department else ()),
            "",
        )
    )
    domain = settings.sender.rpartition("@")[2]
    return Mail(f"{mail_uuid}@{domain}", settings.sender, department, recipient.address, name, _subject(news), text)


def trial(settings: "MailSettings", mail_uuid: str, address: str) -> Mail:
    """Return the mail by which an administrator tries the settings."""
    text = "This mail was sent to try the settings of EduManage Desktop. It came, so they work.\n"
    domain, department = settings.sender.rpartition("@")[2], one_line(settings.department, _LONGEST_NAME)
    return Mail(
        f"{mail_uuid}@{domain}", settings.sender, department, address, "", "A trial of EduManage's mail settings", text
    )


def _subject(news: "Sequence[tuple[News, str | None]]") -> str:
    if len(news) > 1:
        return f"{len(news)} news about submissions"
    ((only, title),) = news
    return f"{_HAPPENED[only.kind]}: {_title(only.upload_id, title)}"


def _line(news: "News", title: str | None) -> str:
    at = datetime.fromtimestamp(news.at_us / 1_000_000, UTC)
    return (
        f"- {_HAPPENED[news.kind]}: “{_title(news.upload_id, title)}” (No. {news.upload_id}, {at:%Y-%m-%d %H:%M} UTC)"
    )


def _title(upload_id: int, title: str | None) -> str:
    return one_line(title or "", _LONGEST_TITLE) or f"Submission {upload_id}"


def _endings(recipient: "Recipient") -> tuple[str, str]:
    if recipient.role is not Role.STUDENT:
        return _WHERE_STAFF, _FEWER
    if recipient.has_account:
        return _WHERE_STUDENT_SIGNED_IN, _FEWER
    return _WHERE_STUDENT, _FEWER_WITHOUT_ACCOUNT
