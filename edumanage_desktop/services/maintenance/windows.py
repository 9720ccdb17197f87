"""Maintenance windows: an administrator plans, changes and ends them; everybody's window reads which there are."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Protocol

from edumanage_desktop.domain.errors import MaintenanceNotPlanned
from edumanage_desktop.domain.maintenance import PlannedWindow
from edumanage_desktop.domain.sentences import Moment, Sentence
from edumanage_desktop.services.register import NEW, RegisterChange


@dataclass(frozen=True, slots=True)
class MaintenancePlan:
    """The windows that are open or to come, by their beginning, and the database's time when they were read (UTC)."""

    now: datetime
    windows: tuple[PlannedWindow, ...] = ()

    def open_until(self, now: datetime) -> datetime | None:
        """Return when acts are taken again, None where they are."""
        return max((window.ends_at for window in self.windows if window.is_open(now)), default=None)

    def held(self, now: datetime) -> PlannedWindow | None:
        """Return the window by which an incident holds everything read-only, None for none."""
        return next((each for each in self.windows if each.is_hold and each.is_open(now)), None)

    def ends_session(self, began: datetime, now: datetime) -> bool:
        """Return whether a session that began at a moment has ended: an incident holds everything since."""
        held = self.held(now)
        return held is not None and held.ends_sessions and began < held.begins_at

    def told(self, now: datetime) -> PlannedWindow | None:
        """Return what people are told of at a moment: the window that is open, else the first that begins soon."""
        announced = [window for window in self.windows if window.is_announced(now)]
        return min(
            announced,
            key=lambda window: (not window.is_open(now), not window.is_hold, window.begins_at),
            default=None,
        )


class PlanReader(Protocol):
    """Reads as whoever is signed in. Raises the `DatabaseError`s."""

    def plan(self) -> MaintenancePlan:
        """Return what is planned, by one question that keeps no connection from going back."""
        ...


@dataclass(frozen=True, slots=True)
class KeptWindow:
    """A window as it is stored; `id` is 0 until it is."""

    planned: PlannedWindow
    id: int = 0
    version: int = NEW


class WindowKeeper(Protocol):
    """Plans windows as an administrator, judged by the database.

    Writes may raise `Refused` (CONFLICT when the version is no longer the stored one, INVALID with a sentence, DENIED)
    and every method the `DatabaseError`s.
    """

    def windows(self) -> Sequence[KeptWindow]:
        """Return all windows, those that are over too, the latest first."""
        ...

    def save(self, window: KeptWindow) -> KeptWindow:
        """Store a new window, or a changed one over its version, and return it as stored.

        Whether it holds everything is said of a new one alone.
        """
        ...

    def remove(self, window: KeptWindow) -> None:
        """Call a window off, as it was read."""
        ...

    def changes(self) -> Sequence[RegisterChange]:
        """Return who planned, changed and called off what, the latest first."""
        ...

    def now(self) -> datetime:
        """Return the database's time (UTC), by which windows open and close."""
        ...


def plan_window(keeper: WindowKeeper, planned: PlannedWindow) -> KeptWindow:
    """Store a new window.

    Raises `MaintenanceNotPlanned` for one that ends before it begins, is over, or begins while another is open.
    """
    now = keeper.now()
    if planned.ends_at <= planned.begins_at:
        raise MaintenanceNotPlanned(
            Sentence("A maintenance window ends after it begins. Nothing was planned; correct the times.")
        )
    if planned.ends_at <= now:
        raise MaintenanceNotPlanned(
            Sentence(
                "This maintenance window is over: the database's clock says {now}. Nothing was planned; correct the"
                " times.",
                now=Moment(now),
            )
        )
    until = max((each.planned.ends_at for each in keeper.windows() if each.planned.is_open(now)), default=None)
    if until is not None and planned.begins_at < until:
        raise MaintenanceNotPlanned(
            Sentence(
                "A maintenance window is open already, until {until}. Nothing was planned; end that one first, or let"
                " the new one begin after it.",
                until=Moment(until),
            )
        )
    return keeper.save(KeptWindow(planned))


def end_windows(keeper: WindowKeeper, *, planned_too: bool = False) -> tuple[KeptWindow, ...]:
    """End what is open now, and with `planned_too` call off what is to come; return what was, as it stands then."""
    ended = []
    for window in keeper.windows():
        now = keeper.now()
        if window.planned.is_open(now):
            ended.append(keeper.save(replace(window, planned=replace(window.planned, ends_at=now))))
        elif planned_too and window.planned.begins_at > now:
            keeper.remove(window)
            ended.append(window)
    return tuple(ended)
