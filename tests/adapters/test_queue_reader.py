"""The queue gives the same rows in the same order on every engine, from wherever a page is reached."""

import random
import uuid
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from edumanage_desktop.adapters.database.own_prepared import DatabasePrepared
from edumanage_desktop.domain.acts import Act, ActKind
from edumanage_desktop.domain.folding import fold, search_words
from edumanage_desktop.domain.statuses import LEGACY_STATUS, Status, rule_status
from edumanage_desktop.domain.submissions import Submission
from edumanage_desktop.services.queue import Anchor, Mark, QueueFilter, QueueReader, SortColumn, SortOrder
from tests.adapters.judged_database import JudgedDatabase, judged_database
from tests.engines import EVERY_SERVER, PrivateServers

ROWS = 260
START = datetime(2024, 1, 1, tzinfo=UTC)
TITLES = (
    "Interferencja żółć", "王小明的论文", "STRASSE und Straße", "İstanbul", "naïve Café", None,
    "'; DROP TABLE acts; --", "<b>bold</b>", "a%b_c\\d", "Ωμέγα ὑπέρ",
    "\u202edesrever", "がくせい", "한국어 논문", "ﬁle ligature",
)  # fmt: skip
STATUSES = ("submitted", "approved", "rejected", "withdrawn", None, "SUBMITTED ", "in review", "submitted", "submitted")
ORDERS = [SortOrder(column, descending) for column in SortColumn for descending in (False, True)]
FILTERS = [
    QueueFilter(),
    QueueFilter(faculty_id=1),
    QueueFilter(faculty_id=0),
    QueueFilter(statuses=frozenset({"submitted"})),
    QueueFilter(statuses=frozenset({"approved", LEGACY_STATUS})),
    QueueFilter(received_from=START + timedelta(hours=40), received_before=START + timedelta(hours=90)),
    QueueFilter(text="zol", faculty_id=1),
    QueueFilter(text="王", statuses=frozenset({"submitted", LEGACY_STATUS})),
    QueueFilter(text="cafe NAIVE .pdf"),
    QueueFilter(marks=frozenset({Mark.SET_ASIDE})),
    QueueFilter(marks=frozenset(Mark), faculty_id=1),
    QueueFilter(marks=frozenset({Mark.SET_ASIDE}), statuses=frozenset({"approved"}), text="o"),
    QueueFilter(marks=frozenset({Mark.PREPARED}), text="o"),
]


@pytest.fixture(scope="module", params=EVERY_SERVER)
def both(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, servers: PrivateServers
) -> Iterator[list[JudgedDatabase]]:
    """An embedded database and one on a server with the same rows, written as the portal writes them."""
    with ExitStack() as stack:
        pair = [
            stack.enter_context(
                judged_database(engine, folder=tmp_path_factory.mktemp("queue"), server=servers.of(engine))
            )
            for engine in ("sqlite", request.param)
        ]
        for judged in pair:
            chance = random.Random(7)
            insert = (
                "INSERT INTO student_uploads(student_id,faculty_id,title,description,file_path,created_at,status)"
                f" VALUES({','.join(['%s' if judged.is_server else '?'] * 7)})"
            )
            with judged.portal() as cursor:
                for number in range(ROWS):
                    received = None if number % 41 == 0 else START + timedelta(minutes=chance.randrange(6000))
                    cursor.execute(
                        insert,
                        (
                            chance.choice((5, 6, 7, 4711)), chance.choice((1, 1, 2, None)), chance.choice(TITLES), None,
                            f"uploads/{chance.choice(('Arbeit', 'żaba', 'report'))}-{number % 17}.pdf",
                            received.strftime("%Y-%m-%d %H:%M:%S") if received else None, chance.choice(STATUSES),
                        ),
                    )  # fmt: skip
            judged.root("UPDATE upload_state SET set_aside=1 WHERE upload_id IN(3,8,30,31,32,77,140,200,201)")
            for login in ("reg", "ann"):
                prepare(judged, login)
        yield pair


def prepare(judged: JudgedDatabase, login: str) -> None:
    """Prepare the approval of a few that somebody sees, whatever their status, of some of those set aside too."""
    store = DatabasePrepared(connections=judged.client(login).connections)
    for row in judged.client(login).reader.rows(range(20, 40)):
        act = Act(str(uuid.uuid4()), ActKind.APPROVE, row.id, row.version, student_id=row.student_id)
        store.keep(act)


def readers(both: list[JudgedDatabase], login: str) -> list[QueueReader]:
    """Return the reader of one person on each engine."""
    return [judged.client(login).reader for judged in both]


def ids(reader: QueueReader, queue_filter: QueueFilter, order: SortOrder) -> list[int]:
    """Return every id that the filter shows, in order."""
    page = reader.page(queue_filter, order, first=0, limit=ROWS + 1)
    assert page.is_last
    return [row.id for row in page.rows]


def known(reader: QueueReader, queue_filter: QueueFilter, order: SortOrder) -> list[int]:
    """Return the ids in order, without those whose odd status each engine's collation places elsewhere."""
    rows = reader.page(queue_filter, order, first=0, limit=ROWS).rows
    return [row.id for row in rows if row.status is None or rule_status(row.status) != LEGACY_STATUS]


@pytest.mark.parametrize("login", ["reg", "ann", "bob", "stu"])
@pytest.mark.parametrize("queue_filter", FILTERS, ids=str)
def test_both_engines_answer_the_same(both: list[JudgedDatabase], login: str, queue_filter: QueueFilter) -> None:
    sqlite, server = readers(both, login)
    assert sqlite.total(queue_filter) == server.total(queue_filter) == len(ids(sqlite, queue_filter, SortOrder()))
    assert sqlite.counts(queue_filter) == server.counts(queue_filter)
    for order in ORDERS:
        if order.column is SortColumn.STATUS:
            assert known(sqlite, queue_filter, order) == known(server, queue_filter, order)
        else:
            assert ids(sqlite, queue_filter, order) == ids(server, queue_filter, order), order


def test_the_rows_that_show_are_those_that_the_filter_means(both: list[JudgedDatabase]) -> None:
    for reader in readers(both, "reg"):
        every = reader.page(QueueFilter(), SortOrder(), first=0, limit=ROWS).rows
        assert len(every) == ROWS
        for queue_filter in FILTERS:
            meant = {
                row.id
                for row in every
                if (queue_filter.faculty_id is None or (row.faculty_id or 0) == queue_filter.faculty_id)
                and has_any(row, queue_filter)
                and (
                    queue_filter.received_from is None
                    or (row.created_at and row.created_at >= queue_filter.received_from)
                )
                and (
                    queue_filter.received_before is None
                    or (row.created_at and row.created_at < queue_filter.received_before)
                )
                and all(
                    word
                    in fold(
                        " ".join((row.student_name or "", row.student_number or "", row.title or "", row.file_name))
                    )
                    for word in search_words(queue_filter.text)
                )
            }
            assert set(ids(reader, queue_filter, SortOrder())) == meant, queue_filter


def has_any(row: Submission, queue_filter: QueueFilter) -> bool:
    """Return whether a row has one of the statuses or marks of a filter, or the filter has none."""
    if not queue_filter.statuses and not queue_filter.marks:
        return True
    is_put_off = Mark.SET_ASIDE in queue_filter.marks and row.set_aside and row.status == Status.SUBMITTED
    is_prepared = Mark.PREPARED in queue_filter.marks and row.id in range(20, 40)
    return rule_status(row.status) in queue_filter.statuses or is_put_off or is_prepared


_COUNTED = (Mark.SET_ASIDE, Mark.PREPARED)
"""What is in other submissions too nobody counts: that would be asked of all work at every refresh."""


@pytest.mark.parametrize("login", ["reg", "ann", "bob", "stu"])
@pytest.mark.parametrize("base", [QueueFilter(), QueueFilter(text="o"), QueueFilter(faculty_id=1)], ids=str)
def test_marks_are_counted_as_they_are_filtered(both: list[JudgedDatabase], login: str, base: QueueFilter) -> None:
    for reader in readers(both, login):
        counts = reader.mark_counts(replace(base, statuses=frozenset({"approved"})))
        shown = {mark: ids(reader, replace(base, marks=frozenset({mark})), SortOrder()) for mark in _COUNTED}
        assert counts.by_mark == {mark: len(found) for mark, found in shown.items()}
        submitted = set(ids(reader, replace(base, statuses=frozenset({"submitted"})), SortOrder()))
        assert counts.submitted == len(submitted & {*shown[Mark.SET_ASIDE], *shown[Mark.PREPARED]})
        if login in ("reg", "ann"):
            assert shown[Mark.PREPARED]


@pytest.mark.parametrize("queue_filter", [QueueFilter(), QueueFilter(text="o"), QueueFilter(faculty_id=1)], ids=str)
def test_a_page_is_the_same_from_wherever_it_is_reached(both: list[JudgedDatabase], queue_filter: QueueFilter) -> None:
    chance = random.Random(11)
    for reader in readers(both, "reg"):
        for order in ORDERS:
            whole = ids(reader, queue_filter, order)
            total = len(whole)
            anchors: list[Anchor] = []
            for _ in range(6):
                first = chance.randrange(total)
                nearby = chance.sample(anchors, min(len(anchors), 3))
                page = reader.page(
                    queue_filter, order, first=first, limit=20, total=chance.choice((None, total)), anchors=nearby
                )
                assert [row.id for row in page.rows] == whole[first : first + 20], (order, first, nearby)
                assert page.is_last == (first + 20 >= total)
                anchors.extend(page.anchors)
            middle = whole[total // 2]
            found = reader.position(queue_filter, order, middle)
            assert found is not None
            assert found[0] == total // 2


def test_what_is_not_shown_has_no_position_and_no_details(both: list[JudgedDatabase]) -> None:
    for reader, registrar in zip(readers(both, "ann"), readers(both, "reg"), strict=True):
        other = ids(registrar, QueueFilter(faculty_id=2), SortOrder())[0]
        assert reader.position(QueueFilter(), SortOrder(), other) is None
        assert reader.details(other) is None
        assert reader.rows([other]) == ()
        assert reader.rows([]) == ()


def test_a_change_is_told_to_those_whom_it_concerns(both: list[JudgedDatabase]) -> None:
    for judged in both:
        mine = ids(judged.client("ann").reader, QueueFilter(statuses=frozenset({"withdrawn"})), SortOrder())[0]
        since = judged.client("ann").reader.now_us()
        with judged.portal() as cursor:
            cursor.execute(f"UPDATE student_uploads SET description='seen' WHERE id={mine}")
        for login, told in (("ann", [mine]), ("reg", [mine]), ("bob", [])):
            changes = judged.client(login).reader.changes(since - 2_000)
            assert [change.upload_id for change in changes if change.upload_id == mine] == told


@settings(max_examples=60, deadline=None)
@given(title=st.text(st.characters(blacklist_categories=["Cs"], blacklist_characters="\0"), min_size=1, max_size=60))
def test_triggers_fold_a_title_as_the_program_folds_a_search(both: list[JudgedDatabase], title: str) -> None:
    for judged in both:
        mark = "%s" if judged.is_server else "?"
        with judged.portal() as cursor:
            cursor.execute(f"UPDATE student_uploads SET title={mark} WHERE id=1", (title,))
        folded = judged.value("SELECT folded FROM upload_search WHERE upload_id=1")
        stored = folded.decode("utf-8", "surrogateescape") if isinstance(folded, bytes) else folded
        assert f" {fold(title)} " in f" {stored} "


def test_an_absurd_search_finds_nothing_and_harms_nothing(both: list[JudgedDatabase], tmp_path: Path) -> None:
    for reader in readers(both, "ann"):
        for absurd in ("' OR 1=1 --", "%" * 300, "x" * 20_000, "\0", "\u202e\u200b", "\\", "%_", "🦆" * 99):
            assert reader.total(QueueFilter(text=absurd)) >= 0


@pytest.mark.parametrize("order", [order for order in ORDERS if order.column in {"received", "student", "title"}])
@pytest.mark.parametrize("words", ["zol", "王", "cafe NAIVE .pdf", "pdf", "nothing-like-it"])
def test_a_search_of_everything_that_ends_early_shows_the_same_pages(
    both: list[JudgedDatabase], monkeypatch: pytest.MonkeyPatch, words: str, order: SortOrder
) -> None:
    asked = [QueueFilter(text=words), QueueFilter(text=words, statuses=frozenset({"submitted"}))]
    for reader in readers(both, "reg"):
        for queue_filter in asked:
            expected = ids(reader, queue_filter, order)
            with monkeypatch.context() as patched:
                patched.setattr("edumanage_desktop.adapters.database.queue.PROBES_ROWS", (10, 90))
                found: list[int] = []
                anchors: list[Anchor] = []
                while len(found) < len(expected):
                    page = reader.page(queue_filter, order, first=len(found), limit=7, anchors=anchors)
                    found += [row.id for row in page.rows]
                    anchors += page.anchors
                last = reader.page(queue_filter, order, first=max(0, len(expected) - 5), limit=5, total=len(expected))
            assert found == expected
            assert [row.id for row in last.rows] == expected[-5:]
