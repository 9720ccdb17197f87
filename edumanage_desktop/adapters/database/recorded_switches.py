"""The switches that a database tells of in its events: which old one was kept, when, and what took its place."""

from datetime import datetime

from sqlalchemy import Connection, text

from edumanage_desktop.adapters.database.lost_work import instant
from edumanage_desktop.domain.backups import began_at
from edumanage_desktop.domain.chosen_tables import WORK
from edumanage_desktop.domain.events import RecordedKind
from edumanage_desktop.services.backup.in_place import KeptDatabase

_SWITCHES = f"SELECT subject,detail,at_us FROM events WHERE kind='{RecordedKind.DATABASE_RESTORED}' ORDER BY at_us DESC"


class RecordedSwitches:
    """What took the place of which kept database, and when; the last switch counts. Raises SQLAlchemy's errors."""

    def __init__(self, connection: Connection) -> None:
        self._found: dict[str, tuple[str, datetime]] = {}
        for name, instead, at_us in connection.execute(text(_SWITCHES)).tuples():
            self._found.setdefault(str(name), (str(instead).removesuffix(f" {WORK}"), instant(int(at_us))))

    def kept(self, name: str, size_bytes: int) -> KeptDatabase:
        """Return what is told of a kept database; its name knows the time of its switch in whole seconds only."""
        instead, at = self._found.get(name, (None, began_at(name)))
        return KeptDatabase(name, at, size_bytes, instead)
