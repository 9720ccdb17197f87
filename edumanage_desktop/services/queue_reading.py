"""What the queue page asks the database in one go: figures, a fresh view around kept rows, the next undecided work."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain, repeat

from edumanage_desktop.domain.statuses import Status
from edumanage_desktop.domain.submissions import Submission
from edumanage_desktop.services.queue import PAGE_ROWS, Anchor, Mark, Page, QueueFilter, QueueReader, SortOrder

_FAR = 1_000_000_000
"""A position that no queue has: an anchor there is nearer than the start, so the reader goes on from its key."""


@dataclass(frozen=True, slots=True)
class QueueFigures:
    """How many submissions the filter shows, and how many there are without its statuses and marks.

    `counts` are by rule status, `marked` by mark; `left` are those that are left to decide (`is_left_to_decide`).
    `has_archived` says that there is archived work that the person may see, whatever the filter shows.
    """

    total: int
    counts: Mapping[str, int]
    marked: Mapping[Mark, int] = field(default_factory=dict)
    left: int = 0
    has_archived: bool = False


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
    """Return the total and the counts of a filter; but for marks, which overlap, the total is a sum of counts."""
    counts, marks = dict(reader.counts(queue_filter)), reader.mark_counts(queue_filter)
    if queue_filter.marks:
        total = reader.total(queue_filter)
    else:
        total = sum(counts.get(status, 0) for status in queue_filter.statuses or counts.keys())
    left = max(0, counts.get(str(Status.SUBMITTED), 0) - marks.submitted)
    has_archived = bool(reader.page(QueueFilter(archived=True), SortOrder(), first=0, limit=1).rows)
    return QueueFigures(total, counts, marks.by_mark, left, has_archived)


def find_place(
    reader: QueueReader, queue_filter: QueueFilter, order: SortOrder, upload_id: int
) -> tuple[int | None, bool]:
    """Return where a submission stands, None where the filter does not show it, and then whether the archive has it."""
    found = reader.position(queue_filter, order, upload_id)
    if found is not None:
        return found[0], False
    is_asked = queue_filter.archived
    return None, not is_asked and reader.position(QueueFilter(archived=True), order, upload_id) is not None


def is_left_to_decide(row: Submission, settled: Collection[int]) -> bool:
    """Return whether work is undecided: submitted, not set aside, and not among what is `settled` already.

    Settled is what has a prepared decision, or one that is on its way.
    """
    return row.status == Status.SUBMITTED and not row.set_aside and row.id not in settled


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
    reader: QueueReader,
    queue_filter: QueueFilter,
    order: SortOrder,
    *,
    after_id: int | None,
    settled: Collection[int] = frozenset(),
) -> tuple[int, int] | None:
    """Return (submission, position) of the first work after a row that is left to decide, else from the start.

    None for none but the row itself; `settled` as in `is_left_to_decide`.
    """
    submitted = str(Status.SUBMITTED)
    if (queue_filter.statuses or queue_filter.marks) and submitted not in queue_filter.statuses:
        return None
    undecided = replace(queue_filter, statuses=frozenset({submitted}), marks=frozenset())
    place = None
    if after_id is not None:  # work that the filter shows no more still says where in the order to go on
        everything = QueueFilter(archived=queue_filter.archived)
        place = reader.position(queue_filter, order, after_id) or reader.position(everything, order, after_id)
    found = None
    if place is not None:
        found = _first_left(reader, undecided, order, Anchor(_FAR, place[1].sort_key), settled)
    if found is None:
        found = _first_left(reader, undecided, order, None, settled)
    if found is None or found == after_id:
        return None
    there = reader.position(queue_filter, order, found)
    return (found, there[0]) if there is not None else None


def _first_left(
    reader: QueueReader,
    undecided: QueueFilter,
    order: SortOrder,
    after: Anchor | None,
    settled: Collection[int],
) -> int | None:
    """Return the first submission behind an anchor, or of all, that is left to decide; most often it is the very next.

    Where much was put off, more is read at a time, by key.
    """
    for limit in chain((1,), repeat(PAGE_ROWS)):
        first = after.position + 1 if after is not None else 0
        page = reader.page(undecided, order, first=first, limit=limit, anchors=(after,) if after is not None else ())
        found = next((row.id for row in page.rows if is_left_to_decide(row, settled)), None)
        if found is not None or page.is_last:
            return found
        after = page.anchors[-1]
    return None
