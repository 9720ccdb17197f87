"""The rule by itself: loaded, filled, painted, rested, and pressed after all that."""

from edumanage_desktop.gui.review.guard import REST_SECONDS, DecisionGuard, PressClock, Shown, Stop

SEVEN = Shown(7, 3)


def ready(at: float = 10.0) -> DecisionGuard:
    guard = DecisionGuard()
    guard.fill(SEVEN)
    guard.paint(at)
    return guard


def test_nothing_is_decided_before_all_of_it_stands_on_the_screen() -> None:
    guard = DecisionGuard()
    assert guard.admit(selected_id=None, pressed_at=1.0) is Stop.NOTHING_SHOWN
    assert guard.admit(selected_id=7, pressed_at=2.0) is Stop.STILL_LOADING
    guard.fill(SEVEN)
    assert guard.admit(selected_id=7, pressed_at=3.0) is Stop.STILL_LOADING
    guard.paint(4.0)
    assert guard.admit(selected_id=7, pressed_at=5.0) == SEVEN


def test_what_is_shown_and_what_is_selected_must_be_the_same() -> None:
    assert ready().admit(selected_id=8, pressed_at=20.0) is Stop.STILL_LOADING
    assert ready().admit(selected_id=None, pressed_at=20.0) is Stop.STILL_LOADING


def test_a_press_from_before_the_painting_is_about_something_else() -> None:
    assert ready(at=10.0).admit(selected_id=7, pressed_at=9.9) is Stop.TOO_SOON


def test_every_press_begins_a_new_rest() -> None:
    guard = ready()
    assert guard.admit(selected_id=7, pressed_at=20.0) == SEVEN
    for step in range(1, 6):
        assert guard.admit(selected_id=7, pressed_at=20.0 + step * REST_SECONDS * 0.9) is Stop.TOO_SOON
    assert guard.admit(selected_id=7, pressed_at=30.0) == SEVEN


def test_filling_anew_takes_the_painting_back() -> None:
    guard = ready()
    guard.fill(Shown(7, 4))
    assert guard.shown() is None
    assert guard.admit(selected_id=7, pressed_at=20.0) is Stop.STILL_LOADING


class Clock:
    """A clock that stands where it is put."""

    def __init__(self, at: float) -> None:
        self.at = at

    def __call__(self) -> float:
        return self.at


def test_a_press_that_waited_behind_a_stall_is_as_old_as_it_is() -> None:
    clock = Clock(100.0)
    presses = PressClock(clock)
    assert presses.pressed_at(50_000) == 100.0
    clock.at = 103.0
    assert presses.pressed_at(50_050) == 100.05, "pressed 50 ms after the first, delivered three seconds late"
    clock.at = 104.0
    assert presses.pressed_at(54_000) == 104.0


def test_an_event_without_a_timestamp_happened_now() -> None:
    assert PressClock(Clock(5.0)).pressed_at(0) == 5.0


def test_timestamps_that_begin_anew_cost_one_press_and_no_more() -> None:
    clock = Clock(100.0)
    presses = PressClock(clock)
    presses.pressed_at(4_294_967_000)
    clock.at = 200.0
    assert presses.pressed_at(500) < 100.0
    clock.at = 201.0
    assert presses.pressed_at(1_500) == 201.0
