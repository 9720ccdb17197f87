"""Tells the database what a session measured: rows that its triggers add up, each taken once."""

from collections.abc import Sequence

from edumanage_desktop.adapters.database.connections import Connections
from edumanage_desktop.adapters.database.failures import driver_errors, taken_key, translate, translated
from edumanage_desktop.domain.settings import BY_NAME
from edumanage_desktop.services.health.measuring import Minute

_COLUMNS = "reporter,number,metric,ago_s,seen,failed,slow,total_us,longest_us"
_ROW = "(:reporter,:number,:metric{0},:ago_s,:seen{0},:failed{0},:slow{0},:total_us{0},:longest_us{0})"
_SLOW = "alert_slow_answers_ms"
_SETTING = "SELECT value FROM settings_in_force WHERE name=:name"
_REPEATED = "EM|REPLAY|"


class DatabaseHealthReports:
    """See `services.health.measuring.ReportDesk`; a report keeps no connection from being given back."""

    def __init__(self, *, connections: Connections) -> None:
        self._connections = connections

    def tell(self, reporter: str, minutes: Sequence[Minute], now_s: float) -> None:
        """Insert a row for each metric, all in one statement; the second time it is refused as a whole."""
        first = minutes[0]
        values: dict[str, object] = {"reporter": reporter, "number": first.number, "ago_s": first.ago_s(now_s)}
        for place, minute in enumerate(minutes):
            values[f"metric{place}"] = str(minute.metric)
            for name in ("seen", "failed", "slow", "total_us", "longest_us"):
                values[f"{name}{place}"] = getattr(minute, name)
        rows = ",".join(_ROW.format(place) for place in range(len(minutes)))
        try:
            with self._connections.watching() as connection:
                connection.begin()
                connection.change(f"INSERT INTO health_reports({_COLUMNS}) VALUES{rows}", values)
                connection.commit()
        except driver_errors() as error:
            if taken_key(error) is None and _REPEATED not in str(error):
                raise translate(error) from error

    def slow_ms(self) -> int:
        """Read the setting, as everybody may."""
        with translated(), self._connections.watching() as connection:
            value = connection.value(_SETTING, {"name": _SLOW})
        return BY_NAME[_SLOW].otherwise if value is None else int(str(value))
