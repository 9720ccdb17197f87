"""What the window says of an incident: its steps, what was done in each, who and when."""

from PySide6.QtCore import QCoreApplication

from edumanage_desktop.domain.incidents import Deed, Entry, Incident, StepName, StepState, TellingOutcome
from edumanage_desktop.gui import wording
from edumanage_desktop.services.incidents.incident_words import ADVICE, KINDS, STATES, STEPS, entry_sentence

LOOKS = {
    StepState.DONE: ("approved", "approved"),
    StepState.NOT_NEEDED: ("aside", "muted"),
    StepState.BEGUN: ("warning", "warning"),
    StepState.OPEN: ("waiting", "muted"),
}
"""The icon of each state and the token of its colour."""
_DEEDS = {
    StepName.ISOLATE: (Deed.LOCKING, Deed.LOCKED, Deed.UNLOCKED, Deed.HOLDING, Deed.HELD, Deed.RELEASED),
    StepName.PRESERVE: (Deed.PRESERVED,),
    StepName.NOTIFY: (Deed.TELLING, Deed.TOLD),
    StepName.FIX: (Deed.FIX, Deed.FIXED),
    StepName.DOCUMENT: (Deed.CLOSED,),
}


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Incidents", text, None, count)


def kind_words(incident: Incident) -> str:
    """Return what happened, as far as fixes differ."""
    return wording.said(KINDS[incident.kind])


def state_words(incident: Incident, step: StepName) -> str:
    """Return how a step stands."""
    words = wording.said(STATES[incident.state_of(step)])
    return words[:1].upper() + words[1:]


def title_words(step: StepName) -> str:
    """Return what a step is called, with its number."""
    return _tr("{number}. {step}").format(
        number=wording.number(1 + list(StepName).index(step)), step=wording.said(STEPS[step])
    )


def advice_words(step: StepName) -> str:
    """Return what a step is about."""
    return wording.said(ADVICE[step])


def done_words(incident: Incident, step: StepName) -> str:
    """Return in a line what was done last in a step."""
    left_out = incident.not_needed(step)
    if step is StepName.FIX and incident.fixes():
        fixes = incident.fixes()
        done = sum(fix.done is not None for fix in fixes)
        return _tr("%n of {all} items are done", done).format(all=wording.number(len(fixes)))
    if step is StepName.NOTIFY and incident.tellings():
        tellings = incident.tellings()
        well = sum(each.outcome in (TellingOutcome.TAKEN, TellingOutcome.BY_HAND) for each in tellings)
        if well == len(tellings):
            return _tr("%n contacts are told", well)
        return _tr("%n of {all} are told", well).format(all=wording.number(len(tellings)))
    last = next(iter(reversed(incident.of(*_DEEDS[step]))), None)
    if last is not None:
        return entry_words(last, incident)
    return "" if left_out is None else wording.plain(str(left_out.values.get("why", "")))


def last_words(incident: Incident, step: StepName) -> str:
    """Return who did something in a step last, and when."""
    entries = incident.of(*_DEEDS[step])
    last = entries[-1] if entries else incident.not_needed(step)
    return "" if last is None else who_words(last)


def who_words(entry: Entry) -> str:
    """Return who and when."""
    return _tr("{who} · {when}").format(who=wording.isolated(wording.plain(entry.login)), when=wording.moment(entry.at))


def entry_words(entry: Entry, incident: Incident) -> str:
    """Return what was done."""
    return wording.said(entry_sentence(entry, incident))


def journal_words(incident: Incident) -> str:
    """Return everything that was done, a paragraph for each, the latest first."""
    told = _tr("{who}\n{what}")
    return "\n\n".join(
        told.format(who=who_words(entry), what=entry_words(entry, incident)) for entry in reversed(incident.entries)
    )


def head_words(incident: Incident) -> str:
    """Return what happened and by which number it is called."""
    return _tr("Incident {number}: {what}").format(
        number=wording.isolated(incident.number), what=wording.isolated(wording.plain(incident.what))
    )


def below_words(incident: Incident) -> str:
    """Return its kind, since when it is so, and who looks after it; of a closed one what came of it."""
    names = {
        "kind": kind_words(incident),
        "since": wording.moment(incident.since),
        "who": wording.isolated(wording.plain(incident.begun.login)),
    }
    if incident.closed is None:
        return _tr("{kind}. Since {since}, begun by {who}.").format(**names)
    summary = wording.isolated(wording.plain(str(incident.closed.values.get("summary", ""))))
    words = _tr("{kind}. From {since} to {end}. {summary}")
    return words.format(**names, end=wording.moment(incident.closed.at), summary=summary)
