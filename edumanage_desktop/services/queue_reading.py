"""What the queue page asks the database in one go: figures, a fresh view around kept rows, the next undecided work."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from edumanage_desktop.domain.statuses import Status
from edumanage_desktop.services.queue import PAGE_ROWS, Anchor, Page, QueueFilter, QueueReader, SortOrder

_FAR = 1_000_000_000
"""A position that no queue has: an anchor there is nearer than the start, so the reader goes on from its key."""


@dataclass(frozen=True, slots=True)
class QueueFigures:
    """How many submissions the filter shows, and how many there are by rule status without the status filter."""

    total: int
    counts: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class QueueSnapshot:
    """The queue after a change: its figures, the pages around what is on screen, and where the kept rows stand now.

    `kept` is (submission, position) of the row that must stay where it is on the screen, None when the filter shows
    none of the candidates; `current_position` that of the selected submission.
    """

    figures: QueueFigures
    pages: tuple[Page, ...]
    kept: tuple[int, int] | None
    current_position: int | None


def read_figures(reader: QueueReader, queue_filter: QueueFilter) -> QueueFigures:
    """Return the total and the counts of a filter, which are one question: the total is a sum of counts."""
    counts = dict(reader.counts(queue_filter))
    shown = queue_filter.statuses or counts.keys()
    return QueueFigures(sum(counts.get(status, 0) for status in shown), counts)


def read_snapshot(
    reader: QueueReader,
    queue_filter: QueueFilter,
    order: SortOrder,
    *,
    keep: Sequence[int],
    rows_above: int,
    rows_below: int,
    current_id: int | None,
) -> QueueSnapshot:
    """Return the queue as it is now.

    `keep` are submissions in order of preference; the pages cover `rows_above` and `rows_below` rows around the first
    of them that is still shown, or the start of the queue.
    """
    figures = read_figures(reader, queue_filter)
    kept: tuple[int, int] | None = None
    anchors: list[Anchor] = []
    for upload_id in keep:
        found = reader.position(queue_filter, order, upload_id)
        if found is not None:
            kept = (upload_id, found[0])
            anchors.append(found[1])
            break
    current_position: int | None = None
    if current_id is not None:
        if kept is not None and kept[0] == current_id:
            current_position = kept[1]
        else:
            found = reader.position(queue_filter, order, current_id)
            current_position = found[0] if found is not None else None
    centre = kept[1] if kept is not None else 0
    first_page = max(0, centre - rows_above) // PAGE_ROWS
    last_page = min(centre + rows_below, max(0, figures.total - 1)) // PAGE_ROWS
    pages = []
    for number in range(first_page, last_page + 1):
        page = reader.page(queue_filter, order, first=number * PAGE_ROWS, total=figures.total, anchors=tuple(anchors))
        pages.append(page)
        anchors.extend(page.anchors)
    return QueueSnapshot(figures, tuple(pages), kept, current_position)


def find_next_undecided(
    reader: QueueReader, queue_filter: QueueFilter, order: SortOrder, *, after_id: int | None
) -> tuple[int, int] | None:
    """Return (submission, position) of the first submitted work after a row, else from the start; None for none."""
    submitted = str(Status.SUBMITTED)
    if queue_filter.statuses and submitted not in queue_filter.statuses:
        return None
    undecided = replace(queue_filter, statuses=frozenset({submitted}))
    place = reader.position(queue_filter, order, after_id) if after_id is not None else None
    found = None
    if place is not None:
        start = Anchor(_FAR, place[1].sort_key)
        found = reader.page(undecided, order, first=_FAR + 1, limit=1, anchors=(start,))
    if found is None or not found.rows:
        found = reader.page(undecided, order, first=0, limit=1)
    if not found.rows or found.rows[0].id == after_id:
        return None
    there = reader.position(queue_filter, order, found.rows[0].id)
    return (found.rows[0].id, there[0]) if there is not None else None
