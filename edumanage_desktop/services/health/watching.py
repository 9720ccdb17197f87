"""Watching over a service: what is alarming is raised once, acknowledged by people, and resolved by itself."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from edumanage_desktop.domain.errors import EduManageError, Refused
from edumanage_desktop.domain.health import Alert, Gauge, Rule
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.health.alert_words import told
from edumanage_desktop.services.health.facts import FactFinder, Facts
from edumanage_desktop.services.health.rules import LET_GO_AFTER, OF_ONE_VIEW, Judged, State, judge
from edumanage_desktop.services.work import KeepGoing, TaskResult


class AlertBoard(Protocol):
    """The alerts of a department, for administrators. Raises the `DatabaseError`s, and `Refused` for everybody else."""

    def standing(self) -> Sequence[Alert]:
        """Return what stands, the oldest first."""
        ...

    def latest(self, rule: Rule, subject: str) -> int:
        """Return how often a rule was alarmed about a subject."""
        ...

    def raised(self, rule: Rule, subject: str, number: int, values: tuple[tuple[str, str], ...]) -> bool:
        """Note that an alert begins; False where somebody else noted that just now."""
        ...

    def acknowledge(self, alert: Alert) -> None:
        """Note that whoever is signed in knows of it; no error where somebody does already, or it is resolved."""
        ...

    def resolve(self, alert: Alert) -> None:
        """Note that it ended; no error where somebody else did."""
        ...

    def note_gauges(self, gauges: Mapping[Gauge, int]) -> None:
        """Keep these values of now; where the slot of time has one already, that stays."""
        ...


@dataclass(frozen=True, slots=True)
class Looked:
    """What a look came to: the facts, how all stands, and the alerts; `new` are those that this look raised."""

    facts: Facts
    judged: Sequence[Judged]
    alerts: Sequence[Alert]
    new: Sequence[Alert]


class HealthWatch:
    """Looks, judges, and brings the board up to date, as an administrator."""

    def __init__(self, *, finder: FactFinder, board: AlertBoard) -> None:
        self._finder, self._board = finder, board

    def look(self) -> Looked:
        """Look at everything; raises the `DatabaseError`s, and `Refused` for who is no administrator."""
        facts = self._finder.facts()
        judged, whole = judge(facts, self._finder.thresholds())
        self._board.note_gauges(facts.gauges)
        before = {(alert.rule, alert.subject): alert for alert in self._board.standing()}
        alarming = {(each.rule, each.subject): each for each in judged if each.state is State.ALARMING}
        fresh = [place for place in alarming if place not in before]
        for rule, subject in fresh:
            self._raise(alarming[rule, subject])
        for alert in before.values():
            if self._is_over(alert, judged, whole, facts.now):
                self._board.resolve(alert)
        alerts = self._board.standing()
        new = [alert for alert in alerts if (alert.rule, alert.subject) in fresh]
        return Looked(facts, judged, alerts, new)

    def acknowledge(self, alerts: Sequence[Alert]) -> Sequence[Alert]:
        """Let whoever is signed in know of these, and return what stands."""
        for alert in alerts:
            self._board.acknowledge(alert)
        return self._board.standing()

    def _raise(self, each: Judged) -> None:
        number = self._board.latest(each.rule, each.subject) + 1
        self._board.raised(each.rule, each.subject, number, each.values)

    def _is_over(self, alert: Alert, judged: Sequence[Judged], whole: frozenset[Rule], now: datetime) -> bool:
        """Return whether an alert's subject is well again, or gone: where all there are were looked at, or long since.

        Nobody judges what they do not see; yet a place that nobody looks at any more is not to alarm for ever.
        """
        states = [each.state for each in judged if (each.rule, each.subject) == (alert.rule, alert.subject)]
        if states:
            return all(state is State.WELL for state in states)
        return alert.rule in whole or (alert.rule in OF_ONE_VIEW and now - alert.since > LET_GO_AFTER)


MESSAGE_RULES = frozenset(Rule) - {Rule.BACKUP, Rule.DRILL}
"""Whose alerts are told by mail and banner here; those of backups have mails and a banner of their own."""
TellOthers = Callable[[Sequence[Alert]], Sequence[Sentence]]
"""Tells alerts to administrators who are not there, each once to each; returns what hindered."""


def watch_health(watch: HealthWatch, tell: TellOthers, _keep_going: KeepGoing) -> TaskResult:
    """Look, and tell what nobody knows of yet; an alert is trouble of the run that raised it alone."""
    looked = watch.look()
    trouble: list[Sentence] = [told(alert) for alert in looked.new]
    unseen = [alert for alert in looked.alerts if alert.acknowledged_by is None]
    try:
        trouble += tell(unseen) if unseen else ()
    except Refused:
        raise
    except EduManageError as error:
        trouble.append(error.sentence)
    return TaskResult({"alerts": len(looked.alerts)}, tuple(trouble))
