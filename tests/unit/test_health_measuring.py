"""What a session measures reaches the database minute by minute, once, whatever goes away in between."""

import threading
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import pytest

from edumanage_desktop.adapters.kept_minutes import KeptMinutes
from edumanage_desktop.domain.acts import Act, ActKind, ActOutcome
from edumanage_desktop.domain.errors import DatabaseError, DatabaseUnreachable, RefusalCode, Refused
from edumanage_desktop.domain.health import Metric
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.health.measured_acts import MeasuredRecorder
from edumanage_desktop.services.health.measuring import MOST_MINUTES, OLDEST_S, Measuring, Meter, Minute

BEGIN_S = 1_800_000_000.0
AWAY = DatabaseUnreachable(Sentence("The database is away."))


class Clock:
    """Stands where it is put."""

    def __init__(self) -> None:
        self.now_s = BEGIN_S

    def __call__(self) -> float:
        return self.now_s


@dataclass
class Failing:
    """A recorder that records nothing."""

    error: Exception

    def record(self, act: Act) -> ActOutcome:
        raise self.error


@dataclass
class Told:
    """A database that remembers what it was told; `failure` is what it answers instead."""

    failure: Exception | None = None
    minutes: dict[tuple[str, int, Metric], tuple[Minute, int]] = field(default_factory=dict)
    repeated: int = 0
    limit_ms: int = 2_000

    def tell(self, reporter: str, minutes: Sequence[Minute], now_s: float) -> None:
        if self.failure is not None:
            raise self.failure
        for minute in minutes:
            key = (reporter, minute.number, minute.metric)
            self.repeated += key in self.minutes
            self.minutes.setdefault(key, (minute, minute.ago_s(now_s)))

    def slow_ms(self) -> int:
        if isinstance(self.failure, DatabaseError):
            raise self.failure
        return self.limit_ms

    def seen(self, metric: Metric) -> int:
        return sum(minute.seen for (_who, _number, of), (minute, _ago) in self.minutes.items() if of is metric)


@pytest.fixture
def clock() -> Clock:
    return Clock()


def made(clock: Clock, told: Told, folder: Path | None = None) -> Measuring:
    keeper = None if folder is None else KeptMinutes(folder, server="server://physics", login="ann")
    return Measuring(meter=Meter(clock=clock), desk=told, keeper=keeper, clock=clock)


def test_a_minute_is_told_once_it_is_over_by_how_long_ago_it_was(clock: Clock) -> None:
    told = Told()
    measuring = made(clock, told)
    for took_s, failed in ((0.010, False), (0.030, True), (5.5, False)):
        measuring.meter.note(Metric.ANSWER, took_s, failed=failed)
    measuring.contact()
    assert not told.minutes, "the minute is not over"
    clock.now_s += 75
    measuring.meter.note(Metric.ACT, 0.002)
    measuring.contact()
    measuring.contact()
    ((minute, ago_s),) = told.minutes.values()
    assert (minute.seen, minute.failed, minute.slow) == (3, 1, 1)
    assert (minute.total_us, minute.longest_us, ago_s) == (5_540_000, 5_500_000, 75)
    clock.now_s += 60
    measuring.contact()
    assert told.seen(Metric.ACT) == 1
    assert told.repeated == 0


def test_what_happened_before_counts_in_its_own_minute(clock: Clock) -> None:
    told = Told()
    measuring = made(clock, told)
    measuring.meter.note(Metric.SIGN_IN, failed=True, at=datetime.fromtimestamp(clock.now_s - 3600, UTC))
    measuring.contact()
    ((minute, ago_s),) = told.minutes.values()
    assert (minute.seen, minute.failed) == (1, 1)
    assert 3600 <= ago_s < 3660


def test_what_is_slow_follows_the_setting(clock: Clock) -> None:
    told = Told()
    measuring = made(clock, told)
    measuring.contact()
    measuring.meter.note(Metric.ANSWER, 2.1)
    clock.now_s += 60
    measuring.contact()
    ((minute, _ago_s),) = told.minutes.values()
    assert minute.slow == 1


def test_a_setting_that_changes_holds_from_the_next_minute_on(clock: Clock) -> None:
    told = Told()
    measuring = made(clock, told)
    for limit_ms, slow in ((2_000, 1), (3_000, 0), (500, 1)):
        told.limit_ms = limit_ms
        measuring.contact()
        measuring.meter.note(Metric.ANSWER, 2.1)
        clock.now_s += 60
        told.minutes.clear()
        measuring.contact()
        ((minute, _ago_s),) = told.minutes.values()
        assert minute.slow == slow, limit_ms
        clock.now_s += 60


def test_what_the_rules_refuse_has_not_failed_and_what_is_away_has() -> None:
    meter = Meter()
    refusal = Refused(RefusalCode.DENIED, Sentence("No."))
    for error in (refusal, AWAY):
        with pytest.raises(type(error)):
            MeasuredRecorder(recorder=Failing(error), meter=meter).record(Act("a", ActKind.APPROVE, 1))
    (minute,) = meter.minutes()
    assert (minute.seen, minute.failed) == (2, 1)


def test_a_database_that_is_away_is_told_later_and_bounded(clock: Clock) -> None:
    told = Told(failure=AWAY)
    measuring = made(clock, told)
    for _minute in range(MOST_MINUTES + 60):
        for metric in Metric:
            measuring.meter.note(metric)
        measuring.contact()
        clock.now_s += 60
    assert len(measuring.meter.minutes()) == MOST_MINUTES * len(Metric)
    told.failure = None
    measuring.contact()
    assert told.seen(Metric.UPLOAD) == MOST_MINUTES
    oldest_s = max(ago_s for _minute, ago_s in told.minutes.values())
    assert oldest_s == MOST_MINUTES * 60, "the oldest went first"


def test_a_refused_minute_holds_up_nothing(clock: Clock) -> None:
    told = Told(failure=Refused(RefusalCode.LIMIT, Sentence("Too much.")))
    measuring = made(clock, told)
    measuring.meter.note(Metric.ACT)
    clock.now_s += 60
    measuring.contact()
    assert not measuring.meter.minutes()


def test_a_crash_loses_nothing_that_was_kept(clock: Clock, tmp_path: Path) -> None:
    told = Told(failure=AWAY)
    crashed = made(clock, told, tmp_path)
    crashed.meter.note(Metric.UPLOAD, 1.0, failed=True)
    crashed.keep()
    told.failure = None
    clock.now_s += 100
    early = made(clock, told, tmp_path)
    early.contact()
    assert not told.minutes, "a program that lives may still count in it"
    clock.now_s += 200
    later = made(clock, told, tmp_path)
    later.contact()
    assert (told.seen(Metric.UPLOAD), told.repeated) == (1, 0)
    made(clock, told, tmp_path).contact()
    assert not [path for path in tmp_path.rglob("*") if path.is_file()], "it is told once"


def test_the_end_of_a_session_tells_the_minute_that_is_not_over(clock: Clock, tmp_path: Path) -> None:
    told = Told()
    measuring = made(clock, told, tmp_path)
    measuring.meter.note(Metric.SIGN_IN)
    measuring.keep()
    measuring.end()
    assert told.seen(Metric.SIGN_IN) == 1
    assert not [path for path in tmp_path.rglob("*") if path.is_file()]
    told.failure = AWAY
    away = made(clock, told, tmp_path)
    away.meter.note(Metric.FILE)
    away.end()
    told.failure = None
    clock.now_s += 300
    made(clock, told, tmp_path).contact()
    assert told.seen(Metric.FILE) == 1


@pytest.mark.parametrize(
    "content", [b"", b"[", b"{}", b"[[1]]", b'[[1,"salary",1,0,0,0,0]]', b"\xff", b"9" * 2_000_000]
)
def test_a_damaged_file_is_removed(clock: Clock, tmp_path: Path, content: bytes) -> None:
    told = Told()
    measuring = made(clock, Told(failure=AWAY), tmp_path)
    measuring.meter.note(Metric.ACT)
    measuring.keep()
    (path,) = tmp_path.rglob("*.json")
    path.write_bytes(content)
    clock.now_s += 600
    made(clock, told, tmp_path).contact()
    assert not told.minutes
    assert not path.exists() or content == b"[]"


def test_a_week_later_nobody_wants_to_know(clock: Clock, tmp_path: Path) -> None:
    told = Told()
    measuring = made(clock, Told(failure=AWAY), tmp_path)
    measuring.meter.note(Metric.ACT)
    measuring.keep()
    clock.now_s += OLDEST_S + 120
    made(clock, told, tmp_path).contact()
    assert not told.minutes
    assert not list(tmp_path.rglob("*.json"))


def test_many_threads_count_together() -> None:
    meter = Meter(clock=lambda: BEGIN_S)

    def count() -> None:
        for _time in range(2_000):
            meter.note(Metric.ANSWER, 0.001)

    threads = [threading.Thread(target=count) for _thread in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    (minute,) = meter.minutes()
    assert (minute.seen, minute.total_us) == (8_000, 8_000_000)
