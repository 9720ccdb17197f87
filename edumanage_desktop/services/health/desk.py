"""What an administrator watches over a service with."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from edumanage_desktop.domain.incidents import Incident
from edumanage_desktop.services.health.figures import HealthReader
from edumanage_desktop.services.health.telling import check_webhook
from edumanage_desktop.services.health.watching import AlertBoard, HealthWatch
from edumanage_desktop.services.health.webhooks import Webhooks
from edumanage_desktop.services.maintenance.growth import TableSize

TRIAL = {"service": "EduManage", "text": "EduManage: this is a trial, and nothing is alarming.", "rule": "trial"}
"""What a webhook is sent to try it."""


@dataclass(frozen=True, slots=True)
class AlertTelling:
    """Where alerts are told besides by mail, and what sends there; `send` raises `WebhookRefused`."""

    webhooks: Webhooks
    send: Callable[[str, Mapping[str, Any]], None]

    def send_trial(self, address: str) -> None:
        """Send something there now; raises `WebhookRefused`, also for an address that cannot be one."""
        self.send(check_webhook(address), TRIAL)


@dataclass(frozen=True, slots=True)
class HealthDesk:
    """The collaborators of one administrator, as whoever is signed in to the database.

    `tidy` forgets what is too old to be told, `find_incident` returns the one that is open, `find_tables` how large
    each table is, which takes a second for a gigabyte in a file.
    """

    watch: HealthWatch
    board: AlertBoard
    reader: HealthReader
    tidy: Callable[[], None]
    telling: AlertTelling
    find_incident: Callable[[], Incident | None]
    find_tables: Callable[[], Sequence[TableSize]]
