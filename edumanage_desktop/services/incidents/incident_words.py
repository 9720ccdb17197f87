"""What is said of incidents: kinds, steps, the runbook's fixes, and every deed as a sentence."""

from collections.abc import Sequence

from edumanage_desktop.domain.contacts import TITLES as PLACES
from edumanage_desktop.domain.contacts import ContactPlace
from edumanage_desktop.domain.incidents import (
    Deed,
    Entry,
    Fix,
    Incident,
    IncidentKind,
    SessionsEnd,
    StepName,
    StepState,
    TellingOutcome,
)
from edumanage_desktop.domain.sentences import Sentence

KINDS = {
    IncidentKind.ACCOUNT: Sentence("An account is in the wrong hands"),
    IncidentKind.DECISIONS: Sentence("Decisions or work were changed by who may not"),
    IncidentKind.DISCLOSURE: Sentence("Somebody saw what they may not see"),
    IncidentKind.INTRUSION: Sentence("Somebody is or was inside a server"),
    IncidentKind.LOSS: Sentence("Work or records are lost or damaged"),
    IncidentKind.OTHER: Sentence("Something else"),
}
STEPS = {
    StepName.ISOLATE: Sentence("Isolate what is affected"),
    StepName.PRESERVE: Sentence("Preserve evidence"),
    StepName.NOTIFY: Sentence("Notify those concerned"),
    StepName.FIX: Sentence("Carry out the fixes"),
    StepName.DOCUMENT: Sentence("Document the incident"),
}
ADVICE = {
    StepName.ISOLATE: Sentence(
        "Lock the account that is affected, which ends its sessions, or make everything read-only. Both are undone when"
        " the incident is closed."
    ),
    StepName.PRESERVE: Sentence(
        "Keep history, events, register changes, people, grants, logs and a timeline in one sealed archive, before"
        " anything is mended. It can be checked at any time."
    ),
    StepName.NOTIFY: Sentence(
        "Tell the department's contacts what happened, since when, and what is done; by mail, or copy the text."
    ),
    StepName.FIX: Sentence("Write down what has to be mended, and tick what is done. The runbook suggests some."),
    StepName.DOCUMENT: Sentence(
        "Say what came of it and close the incident. What was isolated is opened again, and the report stays."
    ),
}
STATES = {
    StepState.OPEN: Sentence("to be done"),
    StepState.BEGUN: Sentence("begun"),
    StepState.DONE: Sentence("done"),
    StepState.NOT_NEEDED: Sentence("not needed"),
}
FIXES = {
    "passwords": Sentence("Give the people concerned new passwords"),
    "sessions": Sentence("Look for sessions and accounts that nobody knows, and shut them"),
    "roles": Sentence("Look through accounts, roles and grants; take away what is too much"),
    "patches": Sentence("Install the security patches of servers and workstations"),
    "store-rights": Sentence("Set the rights of the file store as they should be, and check them"),
    "keys": Sentence("Exchange the keys and passwords of store, mail and database"),
    "history": Sentence("Verify the history, and set right what was changed by who may not"),
    "restore": Sentence("Restore from a backup what is lost or damaged"),
    "backup": Sentence("Take a backup and prove it by a restore drill"),
    "visibility": Sentence("Find out who could see what, and correct faculty, teaching and roles"),
    "office": Sentence("Ask the data protection office whether the people concerned have to be told"),
    "log-review": Sentence("Look through logs and events for further attempts"),
    "cause": Sentence("Find the cause, and what keeps it from happening again"),
}
"""What the runbook calls implementing fixes; the names are recorded, so none is ever renamed."""
_SUGGESTED = {
    IncidentKind.ACCOUNT: ("passwords", "sessions", "roles", "history", "log-review", "patches", "cause"),
    IncidentKind.DECISIONS: ("history", "roles", "passwords", "restore", "log-review", "cause"),
    IncidentKind.DISCLOSURE: ("visibility", "store-rights", "roles", "office", "log-review", "cause"),
    IncidentKind.INTRUSION: ("patches", "keys", "passwords", "store-rights", "roles", "history", "restore", "cause"),
    IncidentKind.LOSS: ("restore", "history", "backup", "store-rights", "cause"),
    IncidentKind.OTHER: ("patches", "log-review", "backup", "cause"),
}
_OUTCOMES = {
    TellingOutcome.TAKEN: Sentence("the mail server took it"),
    TellingOutcome.BY_HAND: Sentence("told by hand"),
    TellingOutcome.REFUSED: Sentence("the mail server refused it"),
    TellingOutcome.LATER: Sentence("nothing was sent"),
}


_HELD = {
    SessionsEnd.NOT: Sentence("Everything is read-only."),
    SessionsEnd.ENDED: Sentence("Everything is read-only, and all sessions but that of who did it have ended."),
    SessionsEnd.BY_WINDOWS: Sentence(
        "Everything is read-only, and every window but that of who did it ends its session within half a minute."
    ),
}


def suggestions(incident: Incident) -> Sequence[str]:
    """Return the runbook's fixes for what happened that are not on the checklist yet."""
    there = {fix.code for fix in incident.fixes()}
    return [code for code in _SUGGESTED[incident.kind] if code not in there]


def fix_sentence(fix: Fix) -> Sentence:
    """Return what is to be mended."""
    return FIXES.get(fix.code) or Sentence("{text}", text=fix.text or fix.code)


def place_sentence(place: str) -> Sentence:
    """Return what a place of the contacts is called, or whatever stands there."""
    return PLACES[ContactPlace(place)] if place in set(ContactPlace) else Sentence("{text}", text=place)


def entry_sentence(entry: Entry, incident: Incident) -> Sentence:
    """Return what was done, without who and when."""
    values = entry.values
    login = str(values.get("login", ""))
    place, address = place_sentence(str(values.get("place", ""))), str(values.get("address", ""))
    is_written_to = address != values.get("place")
    if entry.deed is Deed.PRESERVED:
        return _preserved(entry)
    if entry.deed is Deed.TOLD:
        stored = str(values.get("outcome", ""))
        outcome = _OUTCOMES[TellingOutcome(stored)] if stored in set(TellingOutcome) else Sentence("unknown")
        if not is_written_to:
            return Sentence("Told {place}: {outcome}.", place=place, outcome=outcome)
        return Sentence("Told {place} ({address}): {outcome}.", place=place, address=address, outcome=outcome)
    if entry.deed in (Deed.FIX, Deed.FIXED):
        return _of_fix(entry, incident)
    if entry.deed is Deed.NOT_NEEDED:
        step = str(values.get("step", ""))
        title = STEPS[StepName(step)] if step in set(StepName) else Sentence("{text}", text=step)
        return Sentence("Not needed: {step}. {why}", step=title, why=str(values.get("why", "")))
    if entry.deed is Deed.CLOSED:
        return Sentence("Closed: {summary}", summary=str(values.get("summary", "")))
    portal = bool(values.get("portal", 0))
    return {
        Deed.BEGUN: Sentence("Begun: {kind}. {what}", kind=KINDS[incident.kind], what=incident.what),
        Deed.LOCKING: Sentence("The account {login} is being locked.", login=login),
        Deed.LOCKED: Sentence("The account {login} is locked, its sessions have ended.", login=login),
        Deed.UNLOCKED: Sentence("The account {login} is as it was before the incident.", login=login),
        Deed.HOLDING: Sentence("Everything is being made read-only, also for the portal.")
        if portal
        else Sentence("Everything is being made read-only."),
        Deed.HELD: _HELD.get(values.get("sessions", 0), _HELD[SessionsEnd.NOT]),
        Deed.RELEASED: Sentence("Acts are taken again."),
        Deed.TELLING: Sentence("{place} ({address}) is being told.", place=place, address=address)
        if is_written_to
        else Sentence("{place} is being told.", place=place),
    }[entry.deed]


def _preserved(entry: Entry) -> Sentence:
    values = entry.values
    works = int(values.get("works", -1))
    about = Sentence("all work") if works < 0 else Sentence("%n submissions", one="one submission", number=works)
    return Sentence(
        "Evidence about {works} is in {file}, sealed by {seal}.",
        works=about,
        file=str(values.get("file", "")),
        seal=str(values.get("seal", "")),
    )


def _of_fix(entry: Entry, incident: Incident) -> Sentence:
    number = entry.values.get("fix")
    found = next((fix for fix in incident.fixes() if fix.number == number), None)
    what = Sentence("{text}", text=str(number)) if found is None else fix_sentence(found)
    if entry.deed is Deed.FIX:
        return Sentence("To be mended: {what}.", what=what)
    note = str(entry.values.get("note", ""))
    if note:
        return Sentence("Mended: {what}. {note}", what=what, note=note)
    return Sentence("Mended: {what}.", what=what)
