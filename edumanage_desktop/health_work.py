"""Composes the health of a service for the commands, and for work with no window open."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, closing, contextmanager
from typing import TYPE_CHECKING

from edumanage_desktop.command_sessions import let_in
from edumanage_desktop.watching_health import health_desk, webhooks

if TYPE_CHECKING:
    from edumanage_desktop.adapters.database.connections import Connections
    from edumanage_desktop.domain.health import Alert
    from edumanage_desktop.domain.sentences import Sentence
    from edumanage_desktop.services.administration import Target
    from edumanage_desktop.services.health.desk import AlertTelling, HealthDesk
    from edumanage_desktop.services.work import KeepGoing, TaskResult, WorkClaims

_CHECKED_EVERY_S = 86_400
_TIDIED_EVERY_S = 86_400
_TIDY = "health-tidy"


def watch_health_once(
    connections: "Connections", store: str | None, claims: "WorkClaims", keep_going: "KeepGoing"
) -> "TaskResult":
    """Do what `work --once` does for health: look at what takes long once a day, judge, raise, tell, forget."""
    from edumanage_desktop.adapters.database import database_over
    from edumanage_desktop.adapters.database.mail_room import DatabaseMailRoom
    from edumanage_desktop.adapters.webhook import send
    from edumanage_desktop.backup_scheduling import alert_mails
    from edumanage_desktop.services.health.telling import WebhookTeller, as_mailed
    from edumanage_desktop.services.health.watching import MESSAGE_RULES, watch_health

    desk = health_desk(database_over(connections), store=store)
    webhook = WebhookTeller(
        claims=DatabaseMailRoom(connections=connections), find_address=webhooks(connections).address, send=send
    )
    if claims.is_due(_TIDY, every_s=_TIDIED_EVERY_S):
        desk.tidy()
        claims.done(_TIDY)
    mails = alert_mails(connections)

    def tell(alerts: "Sequence[Alert]") -> "Sequence[Sentence]":
        mailed = [alert for alert in alerts if alert.rule in MESSAGE_RULES]
        return [*(mails.tell(as_mailed(mailed)) if mailed else ()), *webhook.tell(alerts)]

    return watch_health(desk.watch, tell, keep_going)


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


def check_rights_once(
    connections: "Connections", account: "Target | None", claims: "WorkClaims", _keep_going: "KeepGoing"
) -> "TaskResult":
    """Compare rights and rules with what they should be once a day, and note how many differ.

    `account` is an administrator of the server, who alone sees its rules; without one those of a server are left out.
    """
    from edumanage_desktop.adapters.database.connections import Connections
    from edumanage_desktop.adapters.database.drift import drift
    from edumanage_desktop.adapters.database.driver import place_of
    from edumanage_desktop.adapters.fact_finder import CHECKED
    from edumanage_desktop.domain.health import Rule
    from edumanage_desktop.services.work import TaskResult

    name = CHECKED[Rule.PERMISSIONS]
    if not claims.is_due(name, every_s=_CHECKED_EVERY_S):
        return TaskResult()
    with ExitStack() as opened:
        of_server = None
        if account is not None and connections.is_server:
            of_server = opened.enter_context(closing(Connections(place=place_of(account.database))))
        found = drift(connections, account=of_server)
    claims.done(name, go_on_at=str(len(found.drifts)))
    return TaskResult({"drifted": len(found.drifts), "rules": found.objects, "grants": found.grants})


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
