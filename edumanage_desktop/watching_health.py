"""Composes who watches over the health of a service: for the window, the commands, and work with no window open."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from edumanage_desktop.command_sessions import let_in

if TYPE_CHECKING:
    from edumanage_desktop.adapters.database import Database
    from edumanage_desktop.adapters.database.connections import Connections
    from edumanage_desktop.services.administration import Target
    from edumanage_desktop.services.health.desk import AlertTelling, HealthDesk
    from edumanage_desktop.services.health.facts import Thresholds
    from edumanage_desktop.services.health.room import HealthRoom
    from edumanage_desktop.services.health.webhooks import Webhooks
    from edumanage_desktop.services.work import KeepGoing, TaskResult, WorkClaims

_CHECKED_EVERY_S = 86_400
_TIDIED_EVERY_S = 86_400
_TIDY = "health-tidy"


def health_desk(database: "Database", *, store: str | None) -> "HealthDesk":
    """Return what an administrator watches with, as whoever is signed in; `store` is the place of the files."""
    from edumanage_desktop.adapters.database.alert_board import DatabaseAlertBoard
    from edumanage_desktop.adapters.database.health_figures import DatabaseHealthReader
    from edumanage_desktop.adapters.database.health_tidying import forget_old
    from edumanage_desktop.adapters.fact_finder import Places, ServiceFactFinder
    from edumanage_desktop.adapters.webhook import send
    from edumanage_desktop.entrance import backup_watch
    from edumanage_desktop.services.health.desk import AlertTelling, HealthDesk
    from edumanage_desktop.services.health.watching import HealthWatch

    connections = database.connections
    reader = DatabaseHealthReader(connections=connections, now_us=database.reader.now_us)
    file = connections.file
    finder = ServiceFactFinder(
        connections=connections,
        reader=reader,
        places=Places(_folder(store), None if file is None else file.parent),
        find_standing=lambda: backup_watch(connections).look().standing,
    )
    board = DatabaseAlertBoard(connections=connections)
    watch = HealthWatch(finder=finder, board=board)
    telling = AlertTelling(webhooks(connections), send)
    return HealthDesk(watch, board, reader, partial(forget_old, connections), telling)


def health_room(database: "Database", *, store: str | None) -> "HealthRoom":
    """Return what the Health page asks, as whoever is signed in."""
    from edumanage_desktop.services.health.room import HealthRoom

    return HealthRoom(open_health=lambda: health_desk(database, store=store))


def thresholds(connections: "Connections") -> "Thresholds":
    """Return from where on something is alarming, by the settings of the department."""
    from edumanage_desktop.adapters.fact_finder import thresholds_of

    return thresholds_of(connections)


def watch_health_once(
    connections: "Connections", store: str | None, claims: "WorkClaims", keep_going: "KeepGoing"
) -> "TaskResult":
    """Do what `work --once` does for health: look at what takes long once a day, judge, raise, tell, forget."""
    from edumanage_desktop.adapters.database import database_over
    from edumanage_desktop.adapters.database.mail_room import DatabaseMailRoom
    from edumanage_desktop.adapters.webhook import send
    from edumanage_desktop.backup_scheduling import alert_mails
    from edumanage_desktop.services.health.telling import WebhookTeller, as_mailed
    from edumanage_desktop.services.health.watching import watch_health

    desk = health_desk(database_over(connections), store=store)
    webhook = WebhookTeller(
        claims=DatabaseMailRoom(connections=connections), find_address=webhooks(connections).address, send=send
    )
    if claims.is_due(_TIDY, every_s=_TIDIED_EVERY_S):
        desk.tidy()
        claims.done(_TIDY)
    mails = alert_mails(connections)
    return watch_health(desk.watch, lambda alerts: [*mails.tell(as_mailed(alerts)), *webhook.tell(alerts)], keep_going)


def check_history_once(target: "Target", claims: "WorkClaims", keep_going: "KeepGoing") -> "TaskResult":
    """Check the hash chains once a day, and note how many do not hold: what is alarming is told from that."""
    from edumanage_desktop.adapters.database.history import DatabaseHistoryVerifier
    from edumanage_desktop.adapters.fact_finder import CHECKED
    from edumanage_desktop.domain.health import Rule
    from edumanage_desktop.services.work import TaskResult

    name = CHECKED[Rule.BROKEN_CHAIN]
    if not claims.is_due(name, every_s=_CHECKED_EVERY_S):
        return TaskResult()
    found = DatabaseHistoryVerifier(target=target).verify(checkpoint=None, progress=lambda _line: keep_going())
    broken = len({each["upload"] for each in found["broken"]})
    claims.done(name, go_on_at=str(broken))
    return TaskResult({"checked": int(found["checked"]), "broken": broken})


def webhooks(connections: "Connections") -> "Webhooks":
    """Return who settles the webhook, as whoever is signed in."""
    from edumanage_desktop.adapters.database.webhook_setting import DatabaseWebhooks

    return DatabaseWebhooks(connections=connections)


class HealthTools:
    """What the commands' toolbox has for health."""

    @contextmanager
    def health(self, target: "Target") -> "Iterator[HealthDesk]":
        """Open the database as the URL's user or, in a file, as the target's login."""
        from edumanage_desktop.adapters.database import database_over

        with closing(let_in(target)) as connections:
            yield health_desk(database_over(connections), store=target.store)

    def health_units(self, words: "Sequence[str]", account: str, secret: str) -> "Mapping[str, str]":
        """Return units of systemd that start this program with these words."""
        from edumanage_desktop.adapters.platform.own_program import own_program
        from edumanage_desktop.services.health.timer_units import HealthTimer, units

        program, environment = own_program()
        return units(HealthTimer(program, words, account, secret, environment))

    @contextmanager
    def alert_telling(self, target: "Target") -> "Iterator[AlertTelling]":
        """Open who settles where alerts are told."""
        from edumanage_desktop.adapters.webhook import send
        from edumanage_desktop.services.health.desk import AlertTelling

        with closing(let_in(target)) as connections:
            yield AlertTelling(webhooks(connections), send)


def _folder(store: str | None) -> Path | None:
    """Return the folder of a store, None for a bucket, and where nobody named one."""
    from edumanage_desktop.adapters.file_store.places import named_place
    from edumanage_desktop.domain.store_place import folder_place, is_bucket

    place = named_place(store)
    if not place or is_bucket(place):
        return None
    try:
        return Path(folder_place(place))
    except ValueError:
        return None
