"""The checklist of an incident: what has to be mended, added by whoever handles it and ticked once."""

from edumanage_desktop.domain.incidents import LONGEST_FIX, Deed, Incident, IncidentUnclear, words_of
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.incidents.desk import IncidentLog
from edumanage_desktop.services.incidents.incident_words import FIXES, suggestions
from edumanage_desktop.services.incidents.journal import note, required, required_open

MOST_FIXES = 99


def add_fix(log: IncidentLog, text: str) -> Incident:
    """Add an item in somebody's own words."""
    incident = required_open(log)
    _add(log, incident, {"text": words_of(text, longest=LONGEST_FIX)})
    return required(log, incident.number)


def add_suggested(log: IncidentLog, code: str | None = None) -> Incident:
    """Add a fix that the runbook suggests, or with None all of them that are not there yet.

    One that two add at the same moment is there once.
    """
    incident = required_open(log)
    if code is not None and code not in FIXES:
        raise IncidentUnclear(Sentence("The runbook suggests nothing by this name. Nothing was recorded."))
    there = {fix.code for fix in incident.fixes()}
    for each in suggestions(incident) if code is None else (code,):
        if each not in there:
            _add(log, incident, {"code": each})
            incident = required(log, incident.number)
    return incident


def tick(log: IncidentLog, number: int, remark: str = "") -> Incident:
    """Tick an item; who was first stands there."""
    incident = required_open(log)
    found = next((fix for fix in incident.fixes() if fix.number == number), None)
    if found is None:
        raise IncidentUnclear(Sentence("There is no item {item} on the checklist. Nothing was recorded.", item=number))
    values = {"fix": number, "note": words_of(remark) if remark.strip() else ""}
    if not note(log, incident, Deed.FIXED, values, f"fixed {number}"):
        done = next(each for each in required(log, incident.number).fixes() if each.number == number).done
        raise IncidentUnclear(
            Sentence(
                "{login} has ticked this item already. Nothing was recorded.", login="" if done is None else done.login
            )
        )
    return required(log, incident.number)


def _add(log: IncidentLog, incident: Incident, values: dict[str, str]) -> None:
    """Record an item under the next number that nobody else took meanwhile, a suggestion only once."""
    number = 1 + max((fix.number for fix in incident.fixes()), default=0)
    while number <= MOST_FIXES:
        if note(log, incident, Deed.FIX, {"fix": number, **values}, f"fix {number}"):
            return
        number += 1
        incident = required(log, incident.number)
        if "code" in values and values["code"] in {fix.code for fix in incident.fixes()}:
            return
    raise IncidentUnclear(Sentence("The checklist is full. Nothing was recorded; write what is left into the summary."))
