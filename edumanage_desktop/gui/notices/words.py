"""What a notice says in the person's language."""

from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication

from edumanage_desktop.gui import wording
from edumanage_desktop.services.notices import MailPace, Notice, NoticeKind


def _tr(text: str) -> str:
    return QCoreApplication.translate("Notices", text)


def happened(kind: NoticeKind) -> str:
    """Return what happened."""
    return {
        NoticeKind.NEW_WORK: _tr("New work"),
        NoticeKind.NEW_REVISION: _tr("New revision"),
        NoticeKind.MOVED_HERE: _tr("Moved to you"),
        NoticeKind.MOVED_AWAY: _tr("Moved to somebody else"),
        NoticeKind.WITHDRAWN: _tr("Withdrawn"),
        NoticeKind.CORRECTED: _tr("Corrected by the registrar"),
        NoticeKind.REOPENED: _tr("To be reviewed again"),
        NoticeKind.REMOVED: _tr("Removed by the portal"),
        NoticeKind.CHANGED: _tr("Changed by the portal"),
        NoticeKind.APPROVED: _tr("Approved"),
        NoticeKind.REJECTED: _tr("Rejected"),
    }[kind]


def line(notice: Notice) -> str:
    """Return a notice in one line: what happened, to which work, whose it is, and when."""
    if notice.others:
        at = wording.moment(datetime.fromtimestamp(notice.at_us / 1_000_000, UTC))
        many = wording.number(len(notice.all_of_it()))
        return _tr("{what}: {number} submissions · {time}").format(what=happened(notice.kind), number=many, time=at)
    title, who = wording.plain(notice.title or ""), wording.plain(notice.who or "")
    title = wording.isolated(title) if title else _tr("Submission {number}").format(number=notice.upload_id)
    at = wording.moment(datetime.fromtimestamp(notice.at_us / 1_000_000, UTC))
    template = _tr("{what}: {title}, {who} · {time}") if who else _tr("{what}: {title} · {time}")
    return template.format(what=happened(notice.kind), title=title, who=wording.isolated(who), time=at)


def spoken(notice: Notice) -> str:
    """Return a notice as a screen reader says it."""
    return (_tr("Unread: {notice}") if notice.is_unread else _tr("Read: {notice}")).format(notice=line(notice))


def pace(chosen: MailPace) -> str:
    """Return how often mails come."""
    return {
        MailPace.AT_ONCE: _tr("At once"),
        MailPace.DAILY: _tr("Once a day, together"),
        MailPace.WEEKLY: _tr("Once a week, together"),
        MailPace.NEVER: _tr("Never"),
    }[chosen]
