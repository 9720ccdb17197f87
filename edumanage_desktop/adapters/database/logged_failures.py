"""What failed within a day, by the log, with what was told of most of it."""

import re
from collections import Counter

from edumanage_desktop.adapters.database.connections import Connection
from edumanage_desktop.adapters.database.mail_room import database_now_us
from edumanage_desktop.domain.events import EventKind
from edumanage_desktop.services.diagnosis.upload import LoggedFailures

_DAY_US = 86_400_000_000
_AT_MOST = 2_000
"""So many of the newest events are looked at: a flood of failures tells its cause as well."""
_NEWEST = f"""SELECT e.kind,e.detail FROM events e WHERE e.kind IN('{EventKind.UPLOAD_ATTEMPT}','{EventKind.ERROR}')
 AND e.at_us>:since ORDER BY e.at_us DESC LIMIT {_AT_MOST}"""
_FAILED = re.compile(r"\bresult=failed why=(\S+)")
_ERROR = re.compile(r"\btype=(\S+)")


def failures_of_a_day(connection: Connection, *, is_server: bool) -> LoggedFailures:
    """Return what failed in the last day, as an administrator; one event may tell of several hand-ins."""
    hand_ins, errors = Counter[str](), Counter[str]()
    since = database_now_us(connection, is_server=is_server) - _DAY_US
    for kind, detail in connection.rows(_NEWEST, {"since": since}):
        counted, form = (hand_ins, _FAILED) if kind == EventKind.UPLOAD_ATTEMPT else (errors, _ERROR)
        counted.update(form.findall(str(detail or "")))
    most = (hand_ins or errors).most_common(1)
    return LoggedFailures(hand_ins.total(), errors.total(), most[0][0] if most else "")
