"""What makes everything slow: each thing that was measured, one verdict on them, and what can be mended at once."""

from collections.abc import Sequence

from edumanage_desktop.domain.sentences import Figure, Moment, Sentence
from edumanage_desktop.services.diagnosis.connection import SLOW_S
from edumanage_desktop.services.diagnosis.diagnosis import Check, Diagnosis, Finding, judged
from edumanage_desktop.services.diagnosis.performance import (
    HELD_S,
    LOAD_PER_CORE,
    MEMORY_SHARE,
    QUERY_AT_MOST_S,
    QUERY_S,
    STATISTICS_FROM_ROWS,
    STATISTICS_TIMES,
    STORAGE_S,
    WAITED_S,
    IndexesFacts,
    IndexFacts,
    LockFacts,
    MachineFacts,
    Mend,
    MendKind,
    PerformanceCheck,
    PerformanceFacts,
    PerformanceFault,
    QueryFacts,
    StatisticsFacts,
    StorageFacts,
)
from edumanage_desktop.services.diagnosis.performance_words import NOT_SEEN, QUERIES, REMEDIES, TITLES, WELL

_MILLISECONDS = 1000
_GIGABYTE = 1_000_000_000


def diagnose(facts: PerformanceFacts) -> Diagnosis:
    """Return what makes everything slow, and what mends it."""
    findings = [
        _locks(facts.locks),
        _indexes(facts.indexes),
        _statistics(facts.statistics, is_slow=bool(_slow(facts))),
        _processor(facts.machine),
        _memory(facts.machine),
        *([] if facts.round_trip_s is None else [_round_trip(facts.round_trip_s)]),
        _store(facts.store),
        _temporary(facts.temporary),
        _queries(facts),
    ]
    return judged(findings, remedies=REMEDIES, well=WELL)


def mends_of(facts: PerformanceFacts) -> Sequence[Mend]:
    """Return what can be mended at once and without harm: missing indexes are made, stale tables looked at anew."""
    indexes = [
        Mend(MendKind.ADD_INDEX, each.table, each.name, each.statement)
        for each in facts.indexes.indexes
        if each.found is None and each.statement is not None
    ]
    tables = [each.table for each in facts.statistics if is_stale(each) or is_unknown(each)]
    return [*indexes, *(Mend(MendKind.ANALYSE, table) for table in tables)]


def is_stale(table: StatisticsFacts) -> bool:
    """Return whether the database takes a table for so much smaller or larger that it may choose a wrong index."""
    if table.believed_rows is None:
        return False
    smaller, larger = sorted((table.rows, table.believed_rows))
    return larger >= STATISTICS_FROM_ROWS and larger > STATISTICS_TIMES * max(1, smaller)


def is_unknown(table: StatisticsFacts) -> bool:
    """Return whether the database never looked at a table of some size.

    A file never does by itself, and the window's questions are written so that it needs not; so that is at fault only
    where a question is slow.
    """
    return table.believed_rows is None and table.rows >= STATISTICS_FROM_ROWS


def _found(
    name: PerformanceCheck, detail: Sentence, fault: PerformanceFault | None = None, *, was_made: bool = True
) -> Finding:
    return Finding(Check(name, TITLES[name], fault is None and was_made, detail, was_made), fault)


def _locks(locks: LockFacts | None) -> Finding:
    name = PerformanceCheck.LOCKS
    if locks is None:
        return _found(name, NOT_SEEN, was_made=False)
    if locks.holds_file:
        words = Sentence("Another program holds the database, so that nobody can write.")
        return _found(name, words, PerformanceFault.LOCKS_HELD)
    held = [each for each in locks.holders if each.idle_s >= HELD_S]
    if held:
        longest = max(held, key=lambda each: each.idle_s)
        words = Sentence(
            "{login} has left a transaction open for {seconds} s that holds locks on {rows} rows (session {session});"
            " {waiting} wait.",
            login=longest.login or Sentence("Somebody"),
            seconds=longest.idle_s,
            rows=longest.rows_locked,
            session=longest.session,
            waiting=locks.waiting,
        )
        return _found(name, words, PerformanceFault.LOCKS_HELD)
    if locks.longest_wait_s >= WAITED_S:
        words = Sentence(
            "{waiting} wait for locks of others, the longest for {seconds} s.",
            waiting=locks.waiting,
            seconds=locks.longest_wait_s,
        )
        return _found(name, words, PerformanceFault.LOCKS_WAITED)
    return _found(name, Sentence("Nobody waits for locks of others."))


def _indexes(facts: IndexesFacts) -> Finding:
    name = PerformanceCheck.INDEXES
    missing = [each for each in facts.indexes if each.found is None]
    if missing:
        listed = ", ".join(f"{each.name} ({each.table}: {', '.join(each.wanted)})" for each in missing)
        words = Sentence("These indexes are missing: {listed}.", listed=listed)
        return _found(name, words, PerformanceFault.INDEX_MISSING)
    other = [each for each in facts.indexes if each.found is not None and tuple(each.found) != tuple(each.wanted)]
    if other:
        return _found(name, _compared(other), PerformanceFault.INDEX_DIFFERS)
    disabled = [each for each in facts.indexes if each.is_disabled]
    if disabled:
        listed = ", ".join(f"{each.name} ({each.table})" for each in disabled)
        words = Sentence("These indexes are there and switched off: {listed}.", listed=listed)
        return _found(name, words, PerformanceFault.INDEX_DISABLED)
    return _found(name, _indexes_well(facts))


def _compared(indexes: Sequence[IndexFacts]) -> Sentence:
    first = indexes[0]
    words = Sentence(
        "The index {name} of {table} has the columns {found} and should have {wanted}.",
        name=first.name,
        table=first.table,
        found=", ".join(first.found or ()),
        wanted=", ".join(first.wanted),
    )
    return _and_more(words, len(indexes) - 1)


def _and_more(words: Sentence, more: int) -> Sentence:
    if not more:
        return words
    return Sentence("{what} There are %n more such.", one="{what} There is one more such.", number=more, what=words)


def _indexes_well(facts: IndexesFacts) -> Sentence:
    words = Sentence(
        "All %n indexes are there, with the columns that they should have.",
        one="The one index is there, with the columns that it should have.",
        number=len(facts.indexes),
    )
    if facts.unseen:
        words = Sentence(
            "{what} Those of {tables} more tables only an administrator of the server sees (--administrator).",
            what=words,
            tables=len(facts.unseen),
        )
    if facts.added:
        listed = ", ".join(f"{each.name} ({each.table})" for each in facts.added)
        words = Sentence("{what} Added by somebody: {listed}.", what=words, listed=listed)
    unused = [f"{each.name} ({each.table})" for each in facts.added if each.is_unused]
    if unused:
        words = Sentence(
            "{what} Of these the server says that nobody used them since it started: {listed}.",
            what=words,
            listed=", ".join(unused),
        )
    return words


def _statistics(tables: Sequence[StatisticsFacts], *, is_slow: bool) -> Finding:
    name = PerformanceCheck.STATISTICS
    if not tables:
        return _found(name, NOT_SEEN, was_made=False)
    stale = [each for each in tables if is_stale(each)]
    if stale:
        return _found(name, _mistaken(stale), PerformanceFault.STATISTICS)
    largest = max(tables, key=lambda each: each.rows)
    if unknown := [each for each in tables if is_unknown(each)]:
        table, rows = largest.table, Figure(largest.rows)
        words = Sentence("The database never looked at {table}, which has {rows} rows.", table=table, rows=rows)
        words = _and_more(words, len(unknown) - 1)
        return _found(name, words, PerformanceFault.STATISTICS if is_slow else None)
    words = Sentence(
        "The database knows about how large its tables are (the largest, {table}, has {rows} rows).",
        table=largest.table,
        rows=Figure(largest.rows),
    )
    return _found(name, words)


def _mistaken(stale: Sequence[StatisticsFacts]) -> Sentence:
    worst = max(stale, key=lambda each: abs(each.rows - (each.believed_rows or 0)))
    rows, believed = Figure(worst.rows), Figure(worst.believed_rows or 0)
    if worst.looked_at is None:
        words = Sentence(
            "The database takes {table} for {believed} rows, and there are {rows}.",
            table=worst.table,
            believed=believed,
            rows=rows,
        )
    else:
        words = Sentence(
            "The database takes {table} for {believed} rows, as it was on {at}, and there are {rows}.",
            table=worst.table,
            believed=believed,
            at=Moment(worst.looked_at),
            rows=rows,
        )
    return _and_more(words, len(stale) - 1)


def _processor(machine: MachineFacts) -> Finding:
    name = PerformanceCheck.PROCESSOR
    if machine.load is None:
        return _found(name, Sentence("This system does not tell how busy it is."), was_made=False)
    load, cores = Figure(machine.load, 1), machine.cores
    if machine.load < LOAD_PER_CORE * cores:
        return _found(name, Sentence("{load} processes want one of {cores} processors.", load=load, cores=cores))
    words = Sentence("{load} processes want one of only {cores} processors.", load=load, cores=cores)
    return _found(name, words, PerformanceFault.PROCESSOR)


def _memory(machine: MachineFacts) -> Finding:
    name = PerformanceCheck.MEMORY
    if not machine.memory_bytes or machine.free_bytes is None:
        return _found(name, Sentence("This system does not tell how much memory is free."), was_made=False)
    free, whole = (Figure(each / _GIGABYTE, 1) for each in (machine.free_bytes, machine.memory_bytes))
    if machine.free_bytes >= MEMORY_SHARE * machine.memory_bytes:
        return _found(name, Sentence("{free} of {whole} GB are free.", free=free, whole=whole))
    words = Sentence("Only {free} of {whole} GB are free.", free=free, whole=whole)
    return _found(name, words, PerformanceFault.MEMORY)


def _round_trip(took_s: float) -> Finding:
    name, took = PerformanceCheck.ROUND_TRIP, Figure(took_s * _MILLISECONDS, 1)
    if took_s < SLOW_S:
        return _found(name, Sentence("A question and its answer take {milliseconds} ms.", milliseconds=took))
    words = Sentence(
        "A question and its answer take {milliseconds} ms on the way alone, which makes every page wait.",
        milliseconds=took,
    )
    return _found(name, words, PerformanceFault.ROUND_TRIP)


def _store(store: StorageFacts | None) -> Finding:
    if store is None:
        words = Sentence("Name the place of the files with --store to have it measured.")
        return _found(PerformanceCheck.STORE, words, was_made=False)
    return _storage(PerformanceCheck.STORE, store, PerformanceFault.STORE, PerformanceFault.STORE_FAILED)


def _temporary(folder: StorageFacts) -> Finding:
    slow, failed = PerformanceFault.TEMPORARY, PerformanceFault.TEMPORARY_FAILED
    return _storage(PerformanceCheck.TEMPORARY, folder, slow, failed)


def _storage(
    name: PerformanceCheck, storage: StorageFacts, slow: PerformanceFault, failed: PerformanceFault
) -> Finding:
    if storage.words is not None:
        return _found(name, storage.words, failed)
    place = storage.place
    write, read = (Figure(each * _MILLISECONDS, 1) for each in (storage.write_s, storage.read_s))
    if max(storage.write_s, storage.read_s) < STORAGE_S:
        words = Sentence(
            "{place}: a small file is kept after {write} ms and read after {read} ms.",
            place=place,
            write=write,
            read=read,
        )
        return _found(name, words)
    words = Sentence(
        "{place}: a small file is kept only after {write} ms and read after {read} ms.",
        place=place,
        write=write,
        read=read,
    )
    return _found(name, words, slow)


def _queries(facts: PerformanceFacts) -> Finding:
    name = PerformanceCheck.QUERIES
    failed = [each for each in facts.queries if each.words is not None and not each.is_broken_off]
    if failed:
        words = Sentence("It was not answered, {query}: {what}", query=QUERIES[failed[0].name], what=failed[0].words)
        return _found(name, words, PerformanceFault.QUERY_FAILED)
    if slow := _slow(facts):
        worst = max(slow, key=lambda each: (each.is_broken_off, each.took_s))
        return _found(name, _slow_words(worst, facts), PerformanceFault.QUERY)
    worst = max(facts.queries, key=lambda each: _own_s(each, facts))
    words = Sentence(
        "Of %n questions the slowest, {query}, takes {milliseconds} ms.",
        one="The question asked, {query}, takes {milliseconds} ms.",
        number=len(facts.queries),
        query=QUERIES[worst.name],
        milliseconds=Figure(_own_s(worst, facts) * _MILLISECONDS, 1),
    )
    return _found(name, words)


def _slow(facts: PerformanceFacts) -> Sequence[QueryFacts]:
    return [each for each in facts.queries if _own_s(each, facts) >= QUERY_S or each.is_broken_off]


def _own_s(query: QueryFacts, facts: PerformanceFacts) -> float:
    """Return how long the database worked on a question: the way there and back is judged by itself."""
    return max(0.0, query.took_s - query.statements * (facts.round_trip_s or 0.0))


def _slow_words(query: QueryFacts, facts: PerformanceFacts) -> Sentence:
    if query.is_broken_off:
        return Sentence(
            "The database did not answer within {seconds} s: {query}. Its way: {ways}.",
            query=QUERIES[query.name],
            seconds=QUERY_AT_MOST_S,
            ways="; ".join(query.ways) or "?",
        )
    return Sentence(
        "The database takes {seconds} s for {query}. Its way: {ways}.",
        query=QUERIES[query.name],
        seconds=Figure(_own_s(query, facts), 1),
        ways="; ".join(query.ways) or "?",
    )
