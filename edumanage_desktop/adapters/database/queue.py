"""Reading the queue through the views of the connected login, by key wherever a key is known."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from functools import partial
from itertools import pairwise
from typing import Any

from edumanage_desktop.adapters.database.connections import Connection, Connections
from edumanage_desktop.adapters.database.details import read_details
from edumanage_desktop.adapters.database.failures import translated
from edumanage_desktop.adapters.database.keyset import PROBES_ROWS, Plan, Stretch
from edumanage_desktop.adapters.database.rows import ROW_COLUMNS, read_submission
from edumanage_desktop.adapters.database.twins import VIEWS
from edumanage_desktop.domain.acts import ActKind
from edumanage_desktop.domain.errors import SignInRefused
from edumanage_desktop.domain.folding import search_words
from edumanage_desktop.domain.people import FacultyMember, Person, Role
from edumanage_desktop.domain.rules import Transition
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.domain.statuses import LEGACY_STATUS, Status, rule_status
from edumanage_desktop.domain.submissions import Submission, SubmissionDetails
from edumanage_desktop.services.queue import (
    PAGE_ROWS,
    Anchor,
    Change,
    Mark,
    MarkCounts,
    Page,
    QueueFilter,
    SortColumn,
    SortOrder,
)
from migrations.program.sqlite_words import NOW_US

_CHANGES_AT_MOST = 1000
_KNOWN = ",".join(f"'{status}'" for status in Status)
_FROM_SEARCH = frozenset({SortColumn.STUDENT, SortColumn.TITLE})
_SORT_COLUMNS: Mapping[SortColumn, tuple[str, ...]] = {
    SortColumn.RECEIVED: (),
    SortColumn.STATUS: ("status",),
    SortColumn.STUDENT: ("student_key",),
    SortColumn.TITLE: ("title_key",),
    SortColumn.FILES: ("file_count",),
    SortColumn.SIZE: ("size_bytes",),
    SortColumn.FACULTY: ("faculty_name",),
    SortColumn.REVISION: ("revision",),
}
_BY_RECEIVED = frozenset({SortColumn.RECEIVED, SortColumn.STATUS})
_INDEXED = frozenset({SortColumn.RECEIVED, SortColumn.STUDENT, SortColumn.TITLE})
"""What a whole search can be ordered by along an index of the search table."""
_OF_STATE = frozenset({SortColumn.FILES, SortColumn.SIZE, SortColumn.REVISION})
_LUCK = 2
"""A longer probe is worth its time where so many times what the shorter one promised would fill the page."""
_SUBMITTED = frozenset({str(Status.SUBMITTED)})
ARCHIVED = "_archived"
"""What stands after the scope in the names of the views of archived work."""
_NARROW = _INDEXED | {SortColumn.STATUS}
"""What the narrow views can be ordered by."""


NOBODY = Sentence(
    "Nobody active in this database has this login. Nothing was changed; ask an administrator, or sign in anew."
)


class DatabaseQueueReader:
    """Reads of one signed-in login; see `services.queue.QueueReader`."""

    def __init__(self, *, connections: Connections) -> None:
        self._connections = connections
        self._server = connections.is_server
        self._person: Person | None = None

    def person(self) -> Person:
        """Return who is signed in."""
        with translated(), self._connections.reading() as connection:
            me = connection.row("SELECT login,full_name,faculty_id,student_id FROM my_identity")
            roles = connection.rows("SELECT role FROM my_roles")
        if me is None:
            raise SignInRefused(NOBODY)
        login, full_name, faculty_id, student_id = me
        known = frozenset(Role(role) for (role,) in roles if role in set(Role))
        self._person = Person(login, full_name, known, faculty_id, student_id)
        return self._person

    def transitions(self) -> tuple[Transition, ...]:
        """Return the rules as rows."""
        query = "SELECT kind,role,from_status,to_status,own_only,feedback_required,reason_required FROM rules"
        with translated(), self._connections.reading() as connection:
            rows = connection.rows(query)
        return tuple(
            Transition(ActKind(kind), Role(role), before, after, bool(own_only), bool(feedback), bool(reason))
            for kind, role, before, after, own_only, feedback, reason in rows
        )

    def faculty(self) -> tuple[FacultyMember, ...]:
        """Return the faculty whom the queue can be filtered by."""
        query = "SELECT id,full_name,department,active FROM faculty_list ORDER BY full_name,id"
        with translated(), self._connections.reading() as connection:
            rows = connection.rows(query)
        return tuple(FacultyMember(number, name, department, bool(active)) for number, name, department, active in rows)

    def page(
        self,
        queue_filter: QueueFilter,
        order: SortOrder,
        *,
        first: int,
        limit: int = PAGE_ROWS,
        total: int | None = None,
        anchors: Sequence[Anchor] = (),
    ) -> Page:
        """Return `limit` rows from position `first`, reached from the nearest known place."""
        plan = self._plan(queue_filter, order)
        if total is not None:
            limit = max(0, min(limit, total - first))
        start, backwards, skip = _nearest(first, limit, total, anchors)
        condition, values = plan.beyond(start.sort_key, backwards=backwards) if start else ("", {})
        stretch = Stretch(limit if backwards else limit + 1, skip, backwards)
        shown = f"{self._shown(queue_filter)}_uploads"
        with translated(), self._connections.reading() as connection:
            found = self._read_stretch(connection, plan, shown, stretch, condition, values)
        is_last = len(found) <= limit if not backwards else total is not None and first + len(found) >= total
        found = found[::-1] if backwards else found[:limit]
        width = len(plan.columns)
        rows = tuple(read_submission(row[width:]) for row in found)
        ends = {0, len(found) - 1} if found else set()
        return Page(first, rows, [Anchor(first + index, found[index][:width]) for index in sorted(ends)], is_last)

    def total(self, queue_filter: QueueFilter) -> int:
        """Return how many submissions the filter shows."""
        plan = self._plan(queue_filter, SortOrder())
        with translated(), self._connections.reading() as connection:
            query = f"SELECT COUNT(*) FROM {plan.view}{plan.where()}"
            return int(connection.value(query, plan.values))

    def counts(self, queue_filter: QueueFilter) -> Mapping[str, int]:
        """Return the number of submissions by rule status."""
        plan = self._plan(queue_filter, SortOrder(), any_status=True)
        status = "CAST(status AS BINARY)" if self._server else "status"
        query = f"SELECT {status},COUNT(*) FROM {plan.view}{plan.where()} GROUP BY {status}"
        counts: dict[str, int] = {}
        with translated(), self._connections.reading() as connection:
            for stored, number in connection.rows(query, plan.values):
                name = rule_status(stored.decode("utf-8", "replace") if isinstance(stored, bytes) else stored)
                counts[name] = counts.get(name, 0) + number
        return counts

    def mark_counts(self, queue_filter: QueueFilter) -> MarkCounts:
        """Return the number of submissions with a mark, and of those that are submitted."""
        plan = self._plan(queue_filter, SortOrder(), any_status=True, joined=True)
        aside = self._mark_condition(Mark.SET_ASIDE)
        with translated(), self._connections.reading() as connection:
            query = f"SELECT COUNT(*) FROM {plan.view}{plan.where(aside)}"
            put_off = int(connection.value(query, plan.values))
            prepared, further = 0, 0
            if self._can_prepare():
                of_them = f"SUM(CASE WHEN {self._status_condition(_SUBMITTED)} AND NOT {aside} THEN 1 ELSE 0 END)"
                query = f"SELECT COUNT(*),{of_them} FROM {plan.view}{plan.where(self._mark_condition(Mark.PREPARED))}"
                prepared, further = map(int, (found or 0 for found in connection.row(query, plan.values) or (0, 0)))
        return MarkCounts({Mark.SET_ASIDE: put_off, Mark.PREPARED: prepared}, put_off + further)

    def position(self, queue_filter: QueueFilter, order: SortOrder, upload_id: int) -> tuple[int, Anchor] | None:
        """Return where a submission stands in the order, None when the filter does not show it."""
        plan = self._plan(queue_filter, order)
        key_query = f"SELECT {','.join(plan.columns)} FROM {plan.view}{plan.where('id=:upload')}"
        with translated(), self._connections.reading() as connection:
            key = connection.row(key_query, {**plan.values, "upload": upload_id})
            if key is None:
                return None
            condition, values = plan.beyond(key, backwards=True)
            count_query = f"SELECT COUNT(*) FROM {plan.view}{plan.where(condition)}"
            before = int(connection.value(count_query, {**plan.values, **values}))
        return before, Anchor(before, tuple(key))

    def rows(self, upload_ids: Sequence[int]) -> tuple[Submission, ...]:
        """Return the rows that this login may see, in the order asked for."""
        with translated(), self._connections.reading() as connection:
            return self._rows(connection, upload_ids)

    def details(self, upload_id: int) -> SubmissionDetails | None:
        """Return everything about one submission, None when this login cannot see it."""
        with translated(), self._connections.reading() as connection:
            found = read_details(connection, self.scope(), upload_id)
            return found or read_details(connection, f"{self.scope()}{ARCHIVED}", upload_id)

    def changes(self, since_us: int) -> tuple[Change, ...]:
        """Return what changed at or after `since_us`, oldest first, at most 1,000."""
        query = (
            f"SELECT upload_id,version,at_us FROM {self.scope()}_changes WHERE at_us>=:since"
            f" ORDER BY at_us,upload_id LIMIT {_CHANGES_AT_MOST}"
        )
        with translated(), self._connections.watching() as connection:
            rows = connection.rows(query, {"since": since_us})
        return tuple(Change(*row) for row in rows)

    def now_us(self) -> int:
        """Return the database's clock: UTC microseconds since 1970."""
        clock = "TIMESTAMPDIFF(MICROSECOND,'1970-01-01',UTC_TIMESTAMP(6))" if self._server else NOW_US
        with translated(), self._connections.reading() as connection:
            return int(connection.value(f"SELECT {clock}"))

    def scope(self) -> str:
        """Return which views this login reads: `all`, `faculty` or `own`."""
        roles = (self._person or self.person()).roles
        if roles & {Role.REGISTRAR, Role.ADMIN, Role.BACKUP}:
            return "all"
        return "faculty" if Role.FACULTY in roles else "own"

    def _read_stretch(
        self,
        connection: Connection,
        plan: Plan,
        shown: str,
        stretch: Stretch,
        condition: str,
        values: Mapping[str, Any],
    ) -> Sequence[tuple[Any, ...]]:
        """Return sort keys and rows; a common word is found at the start of the order, a rare one among all rows."""
        more = [condition] if condition else []
        bound = {**plan.values, **values}
        rows_of = partial(plan.rows, view=shown, columns=ROW_COLUMNS, backwards=stretch.backwards)
        found: Sequence[tuple[Any, ...]] = ()
        for before, rows in pairwise((0, *PROBES_ROWS)) if plan.probes else ():
            if len(found) * rows < stretch.limit * before / _LUCK:
                break
            end = connection.value(plan.probe_end(*more, rows=rows, backwards=stretch.backwards), bound)
            if end is None:
                break
            probe = plan.keys(stretch, *more, plan.before_end(backwards=stretch.backwards))
            found = connection.rows(rows_of(probe), {**bound, "probe_end": end})
            if len(found) == stretch.limit:
                return found
        return connection.rows(rows_of(plan.keys(stretch, *more, unindexed=plan.probes)), bound)

    def _rows(self, connection: Connection, upload_ids: Sequence[int]) -> tuple[Submission, ...]:
        if not upload_ids:
            return ()
        listed = ",".join(str(int(upload_id)) for upload_id in upload_ids)
        found: dict[int, Submission] = {}
        for where in ("", ARCHIVED):
            query = f"SELECT {ROW_COLUMNS} FROM {self.scope()}{where}_uploads WHERE id IN({listed})"
            found |= {row[0]: read_submission(row) for row in connection.rows(query)}
            if len(found) == len(set(upload_ids)):
                break
        return tuple(found[upload_id] for upload_id in upload_ids if upload_id in found)

    def _plan(
        self, queue_filter: QueueFilter, order: SortOrder, *, any_status: bool = False, joined: bool = False
    ) -> Plan:
        """Return how a filter and an order are asked, for all statuses and marks, and of joined rows, where so."""
        words = search_words(queue_filter.text)
        by = self._sorted_by(queue_filter, order.column)
        searches = bool(words) or by in _FROM_SEARCH
        conditions: list[str] = []
        values: dict[str, Any] = {}
        for index, word in enumerate(words):
            conditions.append(f"INSTR(folded,:w{index})>0")
            values[f"w{index}"] = word.encode() if self._server else word
        self._narrow_faculty(queue_filter, searches, conditions, values)
        self._narrow_received(queue_filter, searches, conditions, values)
        by_status = bool(queue_filter.statuses or queue_filter.marks) and not any_status
        if by_status:
            kinds = [self._status_condition(queue_filter.statuses)] if queue_filter.statuses else []
            kinds += [self._mark_condition(mark) for mark in sorted(queue_filter.marks)]
            conditions.append(f"({' OR '.join(kinds)})")
        received = "received_s" if searches else "created_at"
        columns = (*_SORT_COLUMNS[by], *([received] if by in _BY_RECEIVED else []), "id")
        unindexed = "COALESCE({})" if self._server else "+{}"
        joined |= by not in _NARROW or (searches and by_status) or (by_status and bool(queue_filter.marks))
        view = self._view(self._shown(queue_filter), searches, joined=joined)
        if not conditions and by in _OF_STATE and self.scope() == "all" and not queue_filter.archived:
            view = "all_states"
        probes = bool(words) and by in _INDEXED and queue_filter.faculty_id is None and self.scope() == "all"
        return Plan(view, tuple(conditions), columns, order.descending, values, probes, unindexed)

    def _sorted_by(self, queue_filter: QueueFilter, column: SortColumn) -> SortColumn:
        """Return the column to order by: where every row shown has the same faculty, when the work was received."""
        same = queue_filter.faculty_id is not None or self.scope() == "faculty"
        return SortColumn.RECEIVED if same and column is SortColumn.FACULTY else column

    def _shown(self, queue_filter: QueueFilter) -> str:
        """Return how the names of the views begin of which one shows what the filter is about."""
        return f"{self.scope()}{ARCHIVED if queue_filter.archived else ''}"

    def _view(self, shown: str, searches: bool, *, joined: bool) -> str:
        if searches:
            return f"{shown}_{'search' if joined else 'matches'}"
        return f"{shown}_{'ranks' if joined else 'keys'}"

    def _narrow_faculty(
        self, queue_filter: QueueFilter, searches: bool, conditions: list[str], values: dict[str, Any]
    ) -> None:
        column = "faculty_key" if searches else "faculty_id"
        if queue_filter.among:
            conditions.append(f"{column} IN({','.join(str(int(each)) for each in sorted(queue_filter.among))})")
        if queue_filter.untaught:
            conditions.append("id IN(SELECT id FROM all_untaught)" if self.scope() == "all" else "1=0")
        wanted = queue_filter.faculty_id
        if wanted is None:
            return
        if self.scope() == "faculty" and self._person is not None and wanted == self._person.faculty_id:
            return
        if wanted == 0 and not searches:
            conditions.append("faculty_id IS NULL")
            return
        conditions.append(f"{column}=:faculty")
        values["faculty"] = wanted

    def _narrow_received(
        self, queue_filter: QueueFilter, searches: bool, conditions: list[str], values: dict[str, Any]
    ) -> None:
        bounds = (("from", ">=", queue_filter.received_from), ("before", "<", queue_filter.received_before))
        for name, comparison, instant in bounds:
            if instant is None:
                continue
            conditions.append(f"{'received_s' if searches else 'created_at'}{comparison}:{name}")
            values[name] = int(instant.timestamp()) if searches else _stored_instant(instant)

    def _mark_condition(self, mark: Mark) -> str:
        if mark is Mark.SET_ASIDE:
            return f"(set_aside=1 AND {self._status_condition(_SUBMITTED)})"
        if mark is Mark.TWINS:
            views = (f"EXISTS(SELECT 1 FROM {self.scope()}_{view} t WHERE t.upload_id=id)" for view in VIEWS)
            return "1=0" if self.scope() == "own" else f"({' OR '.join(views)})"
        return "id IN(SELECT upload_id FROM my_prepared)" if self._can_prepare() else "1=0"

    def _can_prepare(self) -> bool:
        """Return whether this login keeps anything in the database: who only makes backups does not."""
        return (self._person or self.person()).roles != {Role.BACKUP}

    def _status_condition(self, statuses: frozenset[str]) -> str:
        exact = "CAST(status AS BINARY)" if self._server else "status"
        known = ",".join(f"'{status}'" for status in sorted(statuses) if status in set(Status))
        parts = []
        if known:
            parts.append(f"(status IN({known}) AND {exact} IN({known}))" if self._server else f"status IN({known})")
        if LEGACY_STATUS in statuses:
            parts.append(f"(status IS NULL OR {exact} NOT IN({_KNOWN}))")
        return f"({' OR '.join(parts)})" if parts else "1=0"


def _stored_instant(instant: datetime) -> str:
    return instant.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S")


def _nearest(first: int, limit: int, total: int | None, anchors: Sequence[Anchor]) -> tuple[Anchor | None, bool, int]:
    """Return (anchor, backwards, rows to skip) of the cheapest way to the rows from `first` on."""
    ways: list[tuple[int, Anchor | None, bool]] = [(first, None, False)]
    if total is not None:
        ways.append((total - first - limit, None, True))
    for anchor in anchors:
        if anchor.position < first:
            ways.append((first - anchor.position - 1, anchor, False))
        elif anchor.position >= first + limit:
            ways.append((anchor.position - first - limit, anchor, True))
    skip, start, backwards = min(ways, key=lambda way: way[0])
    return start, backwards, max(0, skip)
