"""What a filter and an order show, in words for paper."""

from PySide6.QtCore import QCoreApplication, QLocale

from edumanage_desktop.gui import wording
from edumanage_desktop.services.queue import ARCHIVED, QueueFilter, SortOrder


def _tr(text: str) -> str:
    return QCoreApplication.translate("FilterWords", text)


def filter_words(queue_filter: QueueFilter, order: SortOrder, *, faculty: str, column_title: str) -> str:
    """Return one line: what is searched for, which statuses and marks, whose work, from when, in what order.

    `faculty` is the chosen faculty member's name, '' for everybody; `column_title` that of the order's column.
    """
    facts = []
    if queue_filter.text:
        words = _tr("search for “{text}”").format(text=wording.isolated(wording.plain(queue_filter.text)))
        facts.append(words)
    facts += [wording.filter_word(rule) for rule in (*sorted(queue_filter.statuses), *sorted(queue_filter.marks))]
    if queue_filter.archived:
        facts.append(wording.filter_word(ARCHIVED))
    if faculty:
        facts.append(wording.isolated(faculty))
    if queue_filter.received_from is not None:
        facts.append(_tr("received from {time}").format(time=wording.moment(queue_filter.received_from)))
    if queue_filter.received_before is not None:
        facts.append(_tr("received before {time}").format(time=wording.moment(queue_filter.received_before)))
    shown = QLocale().createSeparatedList(facts) if facts else _tr("everything")
    falling = _tr("Shows {shown}; ordered by {column}, descending")
    rising = _tr("Shows {shown}; ordered by {column}, ascending")
    return (falling if order.descending else rising).format(shown=shown, column=column_title)
