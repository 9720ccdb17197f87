"""What the health of a department is told in: its tables, what windows report of, and within which bounds."""

from edumanage_desktop.domain.health import AlertStep, Metric

REPORTS, SUMS, GAUGES, ALERTS, CONTACTS = "health_reports", "health_sums", "health_gauges", "alerts", "contacts"
HOLDS = "read_only_holds"
"""Which maintenance windows hold everything read-only while an incident is handled."""
TABLES = (REPORTS, SUMS, GAUGES, ALERTS, CONTACTS, HOLDS)
MINUTE_S, HOUR_S = 60, 3600
"""How long the spans are that reports are added up in."""
SLOT_US = 300_000_000
"""How far apart two values of a gauge are."""
OLDEST_S = 7 * 86_400
"""What happened longer ago is not taken."""
MOST_SEEN, LONGEST_US = 1_000_000, 86_400_000_000
IN_AN_HOUR, IN_A_DAY = 3_000, 20_000
"""How many rows a login may report."""
REPORTS_KEPT_US = 2 * 86_400_000_000
"""As long as a report may be sent once more."""
MINUTES_KEPT_US = 100 * 86_400_000_000
VALUES_KEPT_US = 800 * 86_400_000_000
"""Hours and gauges tell of two years, for forecasts."""
REPORTED = (
    "reporter", "number", "metric", "ago_s", "seen", "failed", "slow", "total_us", "longest_us",
)  # fmt: skip
"""What a window fills in."""
METRICS = "','".join(Metric)
STEPS = "','".join(AlertStep)


def is_held(at_us: str) -> str:
    """Return the condition that an incident holds everything read-only at a moment."""
    return (
        f"EXISTS(SELECT 1 FROM {HOLDS} h JOIN maintenance_windows w ON w.id=h.window_id"
        f" WHERE w.begins_at_us<={at_us} AND w.ends_at_us>{at_us})"
    )


def wrong_report(row: str) -> str:
    """Return the condition that figures of a report cannot be."""
    column = {name: f"{row}.{name}" for name in REPORTED}
    return " OR ".join((
        f"{column['number']} NOT BETWEEN 0 AND {2**31 - 1}",
        f"{column['ago_s']} NOT BETWEEN 0 AND {OLDEST_S}",
        f"{column['seen']} NOT BETWEEN 1 AND {MOST_SEEN}",
        f"{column['failed']} NOT BETWEEN 0 AND {column['seen']}",
        f"{column['slow']} NOT BETWEEN 0 AND {column['seen']}",
        f"{column['longest_us']} NOT BETWEEN 0 AND {LONGEST_US}",
        f"{column['total_us']} NOT BETWEEN {column['longest_us']} AND {column['longest_us']}*{column['seen']}",
    ))  # fmt: skip


def earlier_steps(row: str) -> str:
    """Return the condition that a step of an alert may not follow those that there are."""
    one = f"SELECT 1 FROM {ALERTS} a WHERE a.rule={row}.rule AND a.subject={row}.subject AND a.number={row}.number"
    last = f"SELECT 1 FROM {ALERTS} a WHERE a.rule={row}.rule AND a.subject={row}.subject AND a.number={row}.number-1"
    raised, resolved = (f"a.step='{step}'" for step in (AlertStep.RAISED, AlertStep.RESOLVED))
    return (
        f"({row}.step='{AlertStep.RAISED}' AND {row}.number>1 AND NOT EXISTS({last} AND {resolved}))"
        f" OR ({row}.step<>'{AlertStep.RAISED}' AND (NOT EXISTS({one} AND {raised}) OR EXISTS({one} AND {resolved})))"
    )
