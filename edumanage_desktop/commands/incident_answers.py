"""How `incident` answers: an incident as a document and in lines."""

import argparse
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from edumanage_desktop.commands.options import answer
from edumanage_desktop.domain.incidents import Incident, StepName
from edumanage_desktop.services.incidents.incident_words import (
    ADVICE,
    KINDS,
    STATES,
    STEPS,
    entry_sentence,
    fix_sentence,
    suggestions,
)

if TYPE_CHECKING:
    from edumanage_desktop.services.incidents.sealing import EvidenceCheck


def answer_incident(arguments: argparse.Namespace, incident: Incident, in_force: Mapping[int, bool]) -> None:
    """Answer how an incident stands; `in_force` tells whether a maintenance window of it is open."""
    document = incident_document(incident)
    for held in document["read_only"]:
        held["in_force"] = in_force.get(held["number"], False)
    ended = [number for number, is_open in in_force.items() if not is_open]
    lines = [incident_line(incident), *_step_lines(incident), *_fix_lines(incident)]
    lines += ["Somebody ended the maintenance window: acts are taken, although the incident is open." for _ in ended]
    answer(arguments, document, "\n".join(lines))


def incident_document(incident: Incident) -> dict[str, Any]:
    """Return an incident as a document."""
    closed = incident.closed
    following = incident.next_step()
    return {
        "incident": incident.number,
        "kind": incident.kind,
        "what": incident.what,
        "since": None if incident.since is None else incident.since.isoformat(),
        "open": incident.is_open,
        "begun_by": incident.begun.login,
        "summary": None if closed is None else closed.values.get("summary"),
        "steps": {step: incident.state_of(step) for step in StepName},
        "next": following,
        "locked": [
            {"login": each.login, "done": each.is_done, "was_active": each.was_active} for each in incident.locks()
        ],
        "read_only": [
            {
                "number": each.number,
                "done": each.is_done,
                "portal": each.stops_portal,
                "sessions_end": each.ends_sessions,
            }
            for each in incident.holds()
        ],
        "told": [
            {"place": each.place, "address": each.address, "round": each.round, "outcome": each.outcome}
            for each in incident.tellings()
        ],
        "fixes": [
            {
                "number": fix.number,
                "text": str(fix_sentence(fix)),
                "done_by": None if fix.done is None else fix.done.login,
            }
            for fix in incident.fixes()
        ],
        "suggested": list(suggestions(incident)),
        "journal": [
            {
                "at": None if each.at is None else each.at.isoformat(),
                "login": each.login,
                "deed": each.deed,
                "said": str(entry_sentence(each, incident)),
            }
            for each in incident.entries
        ],
    }


def incident_line(incident: Incident) -> str:
    """Return an incident in one line."""
    at = incident.begun.at
    begun = "" if at is None else f"{at:%Y-%m-%d %H:%M}Z"
    state = "open" if incident.is_open else "closed"
    return f"{incident.number}\t{state}\t{begun}\t{incident.begun.login}\t{KINDS[incident.kind]}: {incident.what}"


def check_document(check: "EvidenceCheck", wrong: Sequence[str], *, compared: bool) -> dict[str, Any]:
    """Return what was found in an archive as a document."""
    return {
        "ok": not wrong,
        "seal": check.seal,
        "incident": check.incident,
        "checked": check.checked,
        "compared_with_record": compared,
        "wrong": [str(each) for each in wrong],
        "manifest": dict(check.manifest),
    }


def check_words(check: "EvidenceCheck", wrong: Sequence[str], *, compared: bool) -> str:
    """Return the same in lines."""
    lines = [str(each) for each in wrong] or [f"All {check.checked} parts are as they were sealed."]
    remarks = check.manifest.get("remarks")
    lines += [str(each) for each in remarks] if isinstance(remarks, list) else []
    lines.append(f"Seal: {check.seal}")
    if not compared:
        lines.append(
            "Compare the seal with the record of the incident (`incident show`), or name the database: whoever makes an"
            " archive anew makes another seal."
        )
    return "\n".join(lines)


def _step_lines(incident: Incident) -> list[str]:
    following = incident.next_step()
    lines = []
    for number, step in enumerate(StepName, start=1):
        lines.append(f"{number}. {STEPS[step]}: {STATES[incident.state_of(step)]}")
        if step is following:
            lines.append(f"   Next: {ADVICE[step]}")
    return lines


def _fix_lines(incident: Incident) -> list[str]:
    return [
        f"   [{' ' if fix.done is None else 'x'}] {fix.number} {fix_sentence(fix)}"
        + ("" if fix.done is None else f" ({fix.done.login})")
        for fix in incident.fixes()
    ]
