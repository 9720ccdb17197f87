"""The alerts of a department: rows that administrators insert, a step of one alert in each."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from edumanage_desktop.adapters.database.connections import Connections
from edumanage_desktop.adapters.database.failures import driver_errors, taken_key, translate, translated
from edumanage_desktop.adapters.database.kept_records import instant
from edumanage_desktop.domain.health import Alert, AlertStep, Gauge, Rule
from migrations.program.health_words import SLOT_US
from migrations.program.sqlite_words import NOW_US

_STEPS = "SELECT a.rule,a.subject,a.number,a.step,a.detail,a.login,a.at_us FROM alerts a"
_LATEST = "SELECT MAX(a.number) FROM alerts a WHERE a.rule=:rule AND a.subject=:subject"
_STANDING = f"""{_STEPS} WHERE NOT EXISTS(SELECT 1 FROM alerts r WHERE r.rule=a.rule AND r.subject=a.subject
 AND r.number=a.number AND r.step='{AlertStep.RESOLVED}') ORDER BY a.at_us,a.rule,a.subject"""
_SINCE = f"""{_STEPS} JOIN (SELECT DISTINCT rule,subject,number FROM alerts WHERE at_us>=:since) n
 ON n.rule=a.rule AND n.subject=a.subject AND n.number=a.number ORDER BY a.at_us,a.rule,a.subject"""
_INSERT = "INSERT INTO alerts(rule,subject,number,step,detail) VALUES(:rule,:subject,:number,:step,:detail)"
_SLOT_IN_FILE = f"{NOW_US}/{SLOT_US}*{SLOT_US}"
_GAUGE = "INSERT INTO health_gauges(gauge,at_us,value) VALUES(:gauge,{at},:value)"
_DONE_BY_OTHERS = ("EM|REPLAY|", "EM|INVALID|field=step")
_LONGEST_SUBJECT, _LONGEST_DETAIL = 120, 1000


class DatabaseAlertBoard:
    """See `services.health.watching.AlertBoard`."""

    def __init__(self, *, connections: Connections) -> None:
        self._connections = connections

    def standing(self) -> Sequence[Alert]:
        """Read the steps of what was not resolved."""
        with translated(), self._connections.reading() as connection:
            return alerts_of(connection.rows(_STANDING))

    def since(self, at_us: int) -> Sequence[Alert]:
        """Return every alert of which a step is as young as that, in UTC microseconds, the oldest first."""
        with translated(), self._connections.reading() as connection:
            return alerts_of(connection.rows(_SINCE, {"since": at_us}))

    def latest(self, rule: Rule, subject: str) -> int:
        """Read the highest number."""
        values = {"rule": str(rule), "subject": subject[:_LONGEST_SUBJECT]}
        with translated(), self._connections.reading() as connection:
            return int(connection.value(_LATEST, values) or 0)

    def raised(self, rule: Rule, subject: str, number: int, values: tuple[tuple[str, str], ...]) -> bool:
        """Insert the first step."""
        detail = json.dumps(dict(values), ensure_ascii=False)[:_LONGEST_DETAIL]
        return self._insert(rule, subject, number, AlertStep.RAISED, detail)

    def acknowledge(self, alert: Alert) -> None:
        """Insert the step, once."""
        if alert.acknowledged_by is None:
            self._insert(alert.rule, alert.subject, alert.number, AlertStep.ACKNOWLEDGED, "{}")

    def resolve(self, alert: Alert) -> None:
        """Insert the last step."""
        self._insert(alert.rule, alert.subject, alert.number, AlertStep.RESOLVED, "{}")

    def note_gauges(self, gauges: Mapping[Gauge, int]) -> None:
        """Insert each value; a server's trigger names the slot, in a file the statement does."""
        insert = _GAUGE.format(at="0" if self._connections.is_server else _SLOT_IN_FILE)
        for gauge, value in gauges.items():
            self._change(insert, {"gauge": str(gauge), "value": int(value)})

    def _insert(self, rule: Rule, subject: str, number: int, step: AlertStep, detail: str) -> bool:
        values = {
            "rule": str(rule),
            "subject": subject[:_LONGEST_SUBJECT],
            "number": number,
            "step": str(step),
            "detail": detail,
        }
        return self._change(_INSERT, values)

    def _change(self, insert: str, values: Mapping[str, object]) -> bool:
        """Insert a row; return False where somebody else has done so."""
        try:
            with self._connections.writing() as connection:
                connection.change(insert, values)
        except driver_errors() as error:
            if taken_key(error) is None and not any(words in str(error) for words in _DONE_BY_OTHERS):
                raise translate(error) from error
            return False
        return True


def alerts_of(rows: Sequence[tuple[Any, ...]]) -> Sequence[Alert]:
    """Return alerts by the rows of their steps; one of a rule that only a newer program knows is left out."""
    steps: dict[tuple[str, str, int], dict[str, tuple[Any, ...]]] = {}
    for rule, subject, number, step, *told in rows:
        steps.setdefault((str(rule), str(subject), int(number)), {})[str(step)] = tuple(told)
    known = {str(rule) for rule in Rule}
    found = []
    for (rule, subject, number), of_alert in steps.items():
        first = of_alert.get(AlertStep.RAISED)
        if first is None or rule not in known:
            continue
        seen, ended = of_alert.get(AlertStep.ACKNOWLEDGED), of_alert.get(AlertStep.RESOLVED)
        found.append(
            Alert(
                Rule(rule),
                subject,
                number,
                _values(str(first[0])),
                instant(int(first[2])),
                acknowledged_by=None if seen is None else str(seen[1]),
                acknowledged_at=None if seen is None else instant(int(seen[2])),
                resolved_at=None if ended is None else instant(int(ended[2])),
            )
        )
    return sorted(found, key=lambda alert: (alert.since, alert.key))


def _values(detail: str) -> tuple[tuple[str, str], ...]:
    try:
        read = json.loads(detail)
    except ValueError:
        return ()
    return tuple((str(name), str(value)) for name, value in read.items()) if isinstance(read, dict) else ()
