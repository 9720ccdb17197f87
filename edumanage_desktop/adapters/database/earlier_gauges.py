"""Writes into a file what an administrator's program would have looked up earlier on a server, for the tour's pictures.

Nobody may note a value of another time: the rule that says so is put aside by the file's owner, and back in the same
transaction.
"""

from collections.abc import Mapping
from datetime import timedelta

from edumanage_desktop.adapters.database.connections import Connections
from edumanage_desktop.adapters.database.failures import translated
from edumanage_desktop.domain.health import Gauge
from migrations.program.health_words import GAUGES, SLOT_US
from migrations.program.sqlite_words import NOW_US

_RULE = f"{GAUGES}_bi"
_INSERT = f"INSERT INTO {GAUGES}(gauge,at_us,value) VALUES(:gauge,({NOW_US}-:ago_us)/{SLOT_US}*{SLOT_US},:value)"


def keep_earlier(connections: Connections, values: Mapping[Gauge, Mapping[timedelta, int]]) -> None:
    """Keep values of gauges by how long ago they were looked up, in place of all that is known of these gauges."""
    with translated(), connections.writing() as connection:
        rule = str(connection.value("SELECT sql FROM sqlite_master WHERE name=:name", {"name": _RULE}))
        connection.change(f"DROP TRIGGER {_RULE}")
        for gauge, by_age in values.items():
            connection.change(f"DELETE FROM {GAUGES} WHERE gauge=:gauge", {"gauge": str(gauge)})
            for ago, value in by_age.items():
                ago_us = round(ago.total_seconds()) * 1_000_000
                connection.change(_INSERT, {"gauge": str(gauge), "ago_us": ago_us, "value": value})
        connection.change(rule)
