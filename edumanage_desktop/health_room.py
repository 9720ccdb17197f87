"""Composition root of the Health page: from where somebody signed in to logs, diagnoses, audits and incidents."""

from contextlib import ExitStack, closing
from typing import TYPE_CHECKING

from edumanage_desktop.auditing import audit_room
from edumanage_desktop.diagnosis_room import diagnosis_room
from edumanage_desktop.handling_incidents import window_incident_desk
from edumanage_desktop.log_room import log_desk
from edumanage_desktop.services.health.room import HealthRoom

if TYPE_CHECKING:
    from edumanage_desktop.adapters.database.connections import Connections
    from edumanage_desktop.entrance import WindowOptions
    from edumanage_desktop.services.incidents.desk import IncidentDesk
    from edumanage_desktop.services.sign_in import Credentials


def health_room(options: "WindowOptions", credentials: "Credentials | None") -> HealthRoom:
    """Return the tabs of where somebody signed in, None for the database that the options name."""
    diagnosis = diagnosis_room(options, credentials)
    opened = ExitStack()

    def connections() -> "Connections":
        from edumanage_desktop.adapters.database.connections import Connections
        from edumanage_desktop.adapters.database.driver import place_of

        target = diagnosis.target()
        place = place_of(target.database, login=target.login)
        return opened.enter_context(closing(Connections(place=place, login=target.login)))

    def open_incidents() -> "IncidentDesk":
        from edumanage_desktop.adapters.database import database_over

        return window_incident_desk(database_over(connections()), options=options, credentials=credentials)

    return HealthRoom(
        open_logs=lambda: log_desk(connections(), log_folder=options.data_folder / "log"),
        diagnosis=diagnosis,
        audit=audit_room(diagnosis.target()),
        open_incidents=open_incidents,
        close=opened.close,
    )
