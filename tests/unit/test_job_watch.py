"""A watched job tells some times a second how far it is, how fast and how long still, and stops when it is asked to."""

import threading

import pytest

from edumanage_desktop.domain.backups import BackupCancelled
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.backup.job_watch import JobWatch
from edumanage_desktop.services.backup.pace import JobPace
from edumanage_desktop.services.backup.progress import Stage

STOPPED = Sentence("It was stopped.")


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def test_it_tells_some_times_a_second_and_at_once_what_is_begun_anew() -> None:
    clock = Clock()
    told: list[Stage] = []
    watch = JobWatch(told.append, stopped=STOPPED, every_seconds=0.2, clock=clock)
    for number in range(1_000):
        clock.now = number / 1_000
        watch(Stage("acts", number, 1_000, 0))
    assert 4 <= len(told) <= 6
    watch(Stage("files", 0, 10, 0))
    assert told[-1] == Stage("files", 0, 10, 0)


def test_a_stopped_job_raises_where_it_tells_and_what_else_stops_it_is_called() -> None:
    also: list[str] = []
    watch = JobWatch(lambda _stage: None, stopped=STOPPED)
    watch.also_stops(lambda: also.append("before"))
    watch(Stage("acts", 1, None, 0))
    stopping = threading.Thread(target=watch.stop)
    stopping.start()
    stopping.join()
    watch.also_stops(lambda: also.append("after"))
    assert also == ["before", "after"]
    with pytest.raises(BackupCancelled, match="It was stopped"):
        watch(Stage("acts", 2, None, 0))


def test_speed_and_time_left_are_those_of_the_last_seconds() -> None:
    pace = JobPace()
    assert pace.bytes_per_second() is None
    assert pace.seconds_left() is None
    for second in range(21):
        pace.note(Stage("files", second * 10, 400, second * 1_000), float(second))
    assert pace.bytes_per_second() == pytest.approx(1_000)
    assert pace.seconds_left() == pytest.approx(20)
    pace.note(Stage("files written", 0, 50, 20_000), 20.1)
    assert pace.seconds_left() is None, "another stage has another pace"


def test_who_does_not_know_the_total_is_told_no_time() -> None:
    pace = JobPace()
    for second in range(3):
        pace.note(Stage("acts", second * 100, None, second * 10), float(second))
    assert pace.seconds_left() is None
    assert pace.bytes_per_second() == pytest.approx(10)
