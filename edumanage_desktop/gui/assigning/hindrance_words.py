"""What speaks against giving somebody works, in words."""

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from edumanage_desktop.gui import wording
from edumanage_desktop.services.moving.hindrances import Hindrances


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Hindrances", text, "", count)


def hindrance_words(name: str, found: Hindrances) -> str:
    """Return a line for each thing that speaks against it, '' for nothing; `name` is plain text."""
    said, lines = wording.isolated(name), list[str]()
    if found.conflicts:
        lines.append(_of_conflicts(found).format(name=said))
    if found.unseen:
        lines.append(_of_unseen(found).format(name=said))
    if found.away_until is not None:
        day = found.away_until
        last = QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)
        lines.append(_tr("{name} is away until {day}.").format(name=said, day=last))
    if found.capacity is not None:
        words = _tr("{name} takes {capacity} at most and would have {after}.")
        capacity, after = wording.number(found.capacity), wording.number(found.after)
        lines.append(words.format(name=said, capacity=capacity, after=after))
    return "\n".join(lines)


def _of_conflicts(found: Hindrances) -> str:
    if found.works == 1:
        return _tr("{name} has a conflict of interest with this student.")
    if found.conflicts == 1:
        return _tr("{name} has a conflict of interest with the student of one of these.")
    return _tr("{name} has a conflict of interest with the students of %n of these.", found.conflicts)


def _of_unseen(found: Hindrances) -> str:
    if found.works == 1:
        return _tr("{name} does not teach this student and could not see the submission.")
    if found.unseen == 1:
        return _tr("{name} does not teach the student of one of these and could not see it.")
    return _tr("{name} does not teach the students of %n of these and could not see them.", found.unseen)
