"""What an administrator watches over a service with."""

from collections.abc import Callable
from dataclasses import dataclass

from edumanage_desktop.services.health.figures import HealthReader
from edumanage_desktop.services.health.watching import AlertBoard, HealthWatch


@dataclass(frozen=True, slots=True)
class HealthDesk:
    """The collaborators of one administrator, as whoever is signed in to the database.

    `tidy` forgets what is too old to be told.
    """

    watch: HealthWatch
    board: AlertBoard
    reader: HealthReader
    tidy: Callable[[], None]
