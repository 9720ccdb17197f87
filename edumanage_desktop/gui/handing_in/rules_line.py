"""What holds for handing in, in one quiet line, before anybody has chosen a file."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from edumanage_desktop.gui import wording
from edumanage_desktop.services.upload_rules import KIND_NAMES, FileKind, UploadRules

A_DAY = timedelta(days=1)


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("HandInRules", text, None, count)


def rules_words(rules: UploadRules, hand_ins: Sequence[datetime] | None) -> str:
    """Return the rules; `hand_ins` are the moments of the last day at which the student handed in.

    None stands for a desk, which may hand in as often as it likes.
    """
    files = _tr("Files of up to {size} each: {kinds}.").format(
        size=wording.isolated(wording.limit(rules.largest_bytes)), kinds=_kinds(rules)
    )
    if hand_ins is None:
        return files
    left = max(0, rules.submissions_in_a_day - len(hand_ins))
    words = _tr("{files} %n of {most} hand-ins left within 24 hours.", left)
    return words.format(files=files, most=wording.number(rules.submissions_in_a_day))


def too_often_words(rules: UploadRules, hand_ins: Sequence[datetime] | None) -> str:
    """Return from when on a student may hand in again, '' for who may now."""
    if hand_ins is None or len(hand_ins) < rules.submissions_in_a_day:
        return ""
    next_at = sorted(hand_ins)[len(hand_ins) - rules.submissions_in_a_day] + A_DAY
    words = _tr(
        "You handed in %n times within 24 hours, as often as is taken here. Nothing was sent; what you typed is kept,"
        " and you can hand it in from {time} on.",
        rules.submissions_in_a_day,
    )
    return words.format(time=wording.moment(next_at))


def _kinds(rules: UploadRules) -> str:
    return wording.listed(wording.said(KIND_NAMES[kind]) for kind in FileKind if kind in rules.takes)
