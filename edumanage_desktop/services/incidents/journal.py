"""The journal of incidents: one is open at a time, and whatever is claimed twice is done once."""

import secrets
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from edumanage_desktop.domain.incidents import (
    Deed,
    Entry,
    Incident,
    IncidentIsOpen,
    IncidentKind,
    IncidentUnclear,
    StepName,
    incidents,
    words_of,
)
from edumanage_desktop.domain.sentences import Moment, Sentence
from edumanage_desktop.domain.step_outcomes import iso
from edumanage_desktop.services.incidents.desk import IncidentLog


def all_incidents(log: IncidentLog) -> tuple[Incident, ...]:
    """Return the incidents, the latest first."""
    return incidents(log.entries())


def open_incident(log: IncidentLog) -> Incident | None:
    """Return the incident that is being handled, None for none: what every administrator's window shows."""
    return next((each for each in all_incidents(log) if each.is_open), None)


def required_open(log: IncidentLog) -> Incident:
    """Return the incident that is being handled; raises `IncidentUnclear` where there is none."""
    found = open_incident(log)
    if found is None:
        raise IncidentUnclear(
            Sentence("No incident is open. Nothing was done; begin one first, by saying what happened.")
        )
    return found


def required(log: IncidentLog, number: str | None) -> Incident:
    """Return an incident by its number, by default the latest; raises `IncidentUnclear` where there is none."""
    found = all_incidents(log)
    if number is None and found:
        return found[0]
    for each in found:
        if each.number == number:
            return each
    if number is None:
        raise IncidentUnclear(Sentence("There was no incident yet. Nothing was changed."))
    raise IncidentUnclear(
        Sentence("There is no incident {incident}. Nothing was changed; `incident list` names them.", incident=number)
    )


def begin(log: IncidentLog, kind: IncidentKind, what: str, since: datetime | None = None) -> Incident:
    """Begin an incident; raises `IncidentIsOpen` where one is, also where somebody began one at the same moment."""
    words = words_of(what)
    now = log.now()
    if since is not None and since > now:
        raise IncidentUnclear(
            Sentence(
                "An incident cannot have begun after now, which is {now} by the database's clock. Nothing was recorded;"
                " correct the time.",
                now=Moment(now),
            )
        )
    found = all_incidents(log)
    if found and found[0].is_open:
        raise _is_open(found[0])
    values = {"kind": str(kind), "what": words, "since": "" if since is None else iso(since.astimezone(UTC))}
    entry = Entry(secrets.token_hex(4), Deed.BEGUN, values)
    if not log.add_first(entry, found[0].number if found else ""):
        raise _is_open(required_open(log))
    return required(log, entry.incident)


def note(log: IncidentLog, incident: Incident, deed: Deed, values: Mapping[str, Any], key: str) -> bool:
    """Record a deed of an incident; False where one of the same key is recorded already."""
    return log.add(Entry(incident.number, deed, values, number=len(incident.entries)), key)


def leave_out(log: IncidentLog, step: StepName, why: str) -> Incident:
    """Record that a step is not needed, and why."""
    incident = required_open(log)
    if step is StepName.DOCUMENT:
        raise IncidentUnclear(Sentence("Every incident is documented. Nothing was recorded; close it instead."))
    note(log, incident, Deed.NOT_NEEDED, {"step": str(step), "why": words_of(why)}, f"not-needed {step}")
    return required(log, incident.number)


def _is_open(incident: Incident) -> IncidentIsOpen:
    return IncidentIsOpen(
        Sentence(
            "Incident {incident} is open since {since}, begun by {login}. Nothing was begun; go on with that one, or"
            " close it first.",
            incident=incident.number,
            since=Moment(incident.begun.at or datetime.now(UTC)),
            login=incident.begun.login,
        )
    )
