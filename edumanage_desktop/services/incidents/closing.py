"""Closing an incident: what was isolated is opened again, and the record says what came of it."""

from edumanage_desktop.domain.incidents import Deed, Incident, IncidentUnclear, words_of
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.incidents.desk import IncidentDesk
from edumanage_desktop.services.incidents.isolating import undo_all
from edumanage_desktop.services.incidents.journal import note, required, required_open


def close(
    desk: IncidentDesk, summary: str, *, leaves_open: bool = False, keeps_locked: frozenset[str] = frozenset()
) -> Incident:
    """Undo what isolates, and record the summary; goes on where an earlier call was interrupted.

    `leaves_open` closes it although something on the checklist is not ticked. The accounts of `keeps_locked` stay
    locked. Raises `IncidentUnclear`, `Refused` and the `DatabaseError`s; then the incident stays open.
    """
    words = words_of(summary)
    incident = required_open(desk.log)
    unticked = [fix for fix in incident.fixes() if fix.done is None]
    if unticked and not leaves_open:
        raise IncidentUnclear(
            Sentence(
                "%n items of the checklist are not ticked. Nothing was changed; tick them, or say that they stay open.",
                one="One item of the checklist is not ticked. Nothing was changed; tick it, or say that it stays open.",
                number=len(unticked),
            )
        )
    locked = {each.login for each in incident.locks()}
    unknown = sorted(keeps_locked - locked)
    if unknown:
        raise IncidentUnclear(
            Sentence("The account {login} is not locked for this incident. Nothing was changed.", login=unknown[0])
        )
    undo_all(desk, incident, but=keeps_locked)
    values = {"summary": words, "kept": ",".join(sorted(keeps_locked)), "left": len(unticked) or ""}
    note(desk.log, required(desk.log, incident.number), Deed.CLOSED, values, "closed")
    return required(desk.log, incident.number)
