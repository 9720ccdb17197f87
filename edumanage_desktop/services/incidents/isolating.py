"""Isolating: an account is locked and its sessions end, or everything becomes read-only and all sessions end.

Each is undone at the end of the incident, but who was signed out has to sign in again.

Each is recorded before it is done and once more afterwards. Whatever ends the program between the two leaves it as
begun, and `complete` does it again, which changes nothing where it was done.
"""

from dataclasses import replace
from datetime import timedelta

from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.domain.incidents import Deed, Hold, Incident, IncidentUnclear, Lock, SessionsEnd, words_of
from edumanage_desktop.domain.maintenance import PlannedWindow
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.incidents.desk import IncidentDesk
from edumanage_desktop.services.incidents.journal import note, required, required_open
from edumanage_desktop.services.maintenance.windows import KeptWindow, WindowKeeper

HELD_FOR = timedelta(days=30)
"""A maintenance window has an end; that of an incident comes so late that somebody closes the incident before."""
LONGEST_TOLD = 200
_ALREADY = Sentence("Everything is read-only for this incident already. Nothing was changed.")


def lock(desk: IncidentDesk, login: str) -> Incident:
    """Lock an account and end its sessions. Raises `IncidentUnclear`, `Refused` and the `DatabaseError`s."""
    incident = required_open(desk.log)
    wanted = login.strip()
    if wanted == desk.log.login():
        raise IncidentUnclear(
            Sentence("You cannot lock the account that you are signed in with. Nothing was changed; ask a colleague.")
        )
    account = next((each for each in desk.accounts.people() if each.login == wanted), None)
    if account is None:
        raise IncidentUnclear(
            Sentence("There is no account {login}. Nothing was changed; People lists them.", login=wanted)
        )
    known = next((each for each in incident.locks() if each.login == wanted), None)
    if known is None:
        attempt = 1 + sum(each.values.get("login") == wanted for each in incident.of(Deed.UNLOCKED))
        values = {"login": wanted, "active": int(account.active)}
        note(desk.log, incident, Deed.LOCKING, values, f"locking {attempt} {wanted}")
    _disable(desk, required(desk.log, incident.number), wanted)
    return required(desk.log, incident.number)


def hold(desk: IncidentDesk, told: str, *, stops_portal: bool, ends_sessions: bool = True) -> Incident:
    """Make everything read-only by a maintenance window that lasts until it is ended; people are told these words.

    With `ends_sessions` everybody's sessions end but one's own, so that nothing goes on which was begun before.
    """
    incident = required_open(desk.log)
    words = words_of(told, longest=LONGEST_TOLD)
    if any(each.is_done for each in incident.holds()):
        raise IncidentUnclear(_ALREADY)
    waiting = next(iter(incident.holds()), None)
    if waiting is None:
        number = 1 + len(incident.of(Deed.HOLDING))
        values = {"hold": number, "portal": int(stops_portal), "sessions": int(ends_sessions), "words": words}
        if not note(desk.log, incident, Deed.HOLDING, values, f"holding {number}"):
            raise IncidentUnclear(_ALREADY)
    return complete(desk)


def complete(desk: IncidentDesk) -> Incident:
    """Do again what was begun and is not known to be done; raises as its parts do."""
    incident = required_open(desk.log)
    for each in incident.locks():
        if not each.is_done:
            _disable(desk, incident, each.login)
    for waiting in incident.holds():
        if not waiting.is_done:
            _open_window(desk, incident, waiting)
    return required(desk.log, incident.number)


def is_in_force(windows: WindowKeeper, held: Hold) -> bool:
    """Return whether everything is read-only for an incident at this moment: somebody may have ended the window."""
    now = windows.now()
    return any(each.planned.is_open(now) for each in _windows_of(windows, held))


def unlock(desk: IncidentDesk, login: str) -> Incident:
    """Let a person in again who was locked out for the incident."""
    incident = required_open(desk.log)
    known = next((each for each in incident.locks() if each.login == login), None)
    if known is None:
        raise IncidentUnclear(
            Sentence("The account {login} is not locked for this incident. Nothing was changed.", login=login)
        )
    _enable(desk, incident, known)
    return required(desk.log, incident.number)


def release(desk: IncidentDesk) -> Incident:
    """Take acts again, where they were refused for the incident."""
    incident = required_open(desk.log)
    if not incident.holds():
        raise IncidentUnclear(Sentence("Nothing is read-only for this incident. Nothing was changed."))
    for held in incident.holds():
        _end_window(desk, incident, held)
    return required(desk.log, incident.number)


def undo_all(desk: IncidentDesk, incident: Incident, *, but: frozenset[str] = frozenset()) -> None:
    """Undo all that isolates but these accounts; each gets its chance before the first failure is raised."""
    failure: EduManageError | None = None
    for each in incident.locks():
        if each.login in but:
            continue
        try:
            _enable(desk, incident, each)
        except EduManageError as error:
            failure = failure or error
    for held in incident.holds():
        _end_window(desk, incident, held)
    if failure is not None:
        raise failure


def _disable(desk: IncidentDesk, incident: Incident, login: str) -> None:
    desk.accounts.disable(login)
    attempt = 1 + sum(each.values.get("login") == login for each in incident.of(Deed.UNLOCKED))
    note(desk.log, incident, Deed.LOCKED, {"login": login}, f"locked {attempt} {login}")


def _enable(desk: IncidentDesk, incident: Incident, locked: Lock) -> None:
    """Open an account again, unless it was shut before the incident."""
    if locked.was_active:
        desk.accounts.enable(locked.login)
    attempt = 1 + sum(each.values.get("login") == locked.login for each in incident.of(Deed.UNLOCKED))
    note(desk.log, incident, Deed.UNLOCKED, {"login": locked.login}, f"unlocked {attempt} {locked.login}")


def _open_window(desk: IncidentDesk, incident: Incident, waiting: Hold) -> None:
    if not is_in_force(desk.windows, waiting):
        begun = next(each for each in incident.of(Deed.HOLDING) if each.values.get("hold") == waiting.number)
        now = desk.windows.now()
        told = f"{begun.values.get('words', '')} {waiting.mark}".strip()
        held = PlannedWindow(now, now + HELD_FOR, told, waiting.stops_portal, True, waiting.ends_sessions)
        desk.windows.save(KeptWindow(held))
    sessions = SessionsEnd.NOT
    if waiting.ends_sessions:
        sessions = SessionsEnd.ENDED if desk.accounts.end_all_sessions() else SessionsEnd.BY_WINDOWS
    values = {"hold": waiting.number, "sessions": int(sessions)}
    note(desk.log, incident, Deed.HELD, values, f"held {waiting.number}")


def _end_window(desk: IncidentDesk, incident: Incident, held: Hold) -> None:
    for window in _windows_of(desk.windows, held):
        now = desk.windows.now()
        if window.planned.is_open(now):
            desk.windows.save(replace(window, planned=replace(window.planned, ends_at=now)))
    note(desk.log, incident, Deed.RELEASED, {"hold": held.number}, f"released {held.number}")


def _windows_of(windows: WindowKeeper, held: Hold) -> list[KeptWindow]:
    return [each for each in windows.windows() if each.planned.words.endswith(held.mark)]
