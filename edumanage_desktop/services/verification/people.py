"""The accounts of the marked people: made or renewed for one verification, and shut out again after it."""

import secrets
from hashlib import sha256

from edumanage_desktop.domain.people import Role
from edumanage_desktop.domain.probes import COLLEAGUE_ID, FACULTY_ID, STUDENT_ID, is_probe
from edumanage_desktop.domain.profiles import ConnectionProfile
from edumanage_desktop.services.people import Account, AccountKeeper, AccountState, NewPerson, OneTimePassword
from edumanage_desktop.services.sign_in import Credentials, Entered, SignInDesk

_NAMES = {
    "probe-student": "Deployment check: student",
    "probe-faculty": "Deployment check: faculty",
    "probe-colleague": "Deployment check: other faculty",
}


class ProbePeople:
    """Lets the marked people in, each with a random password that only the running verification knows.

    `place` tells databases of one server apart, whose accounts are the server's. Every method may raise `Refused` and
    the `DatabaseError`s.
    """

    def __init__(self, *, accounts: AccountKeeper, desk: SignInDesk, profile: ConnectionProfile, place: str) -> None:
        self._accounts, self._desk, self._profile = accounts, desk, profile
        self._suffix = sha256(place.encode()).hexdigest()[:8]

    def student(self) -> Entered:
        """Sign the student in."""
        return self._enter(NewPerson(*self._named("probe-student", Role.STUDENT), student_id=STUDENT_ID))

    def faculty(self) -> Entered:
        """Sign the faculty member in who receives the work."""
        return self._enter(NewPerson(*self._named("probe-faculty", Role.FACULTY), faculty_id=FACULTY_ID))

    def colleague(self) -> Entered:
        """Sign another faculty member in."""
        return self._enter(NewPerson(*self._named("probe-colleague", Role.FACULTY), faculty_id=COLLEAGUE_ID))

    def shut_out(self) -> int:
        """Disable every account of marked people that is open, and return how many there were."""
        waiting = [each for each in self._accounts.people() if _is_marked(each) and each.active]
        waiting = [each for each in waiting if each.state not in {AccountState.NONE, AccountState.MAKING}]
        for account in waiting:
            self._accounts.disable(account.login)
        return len(waiting)

    def _named(self, word: str, role: Role) -> tuple[str, str, frozenset[Role]]:
        return f"{word}-{self._suffix}", _NAMES[word], frozenset({role})

    def _enter(self, person: NewPerson) -> Entered:
        """Give somebody a one-time password, choose another with it as a newcomer does, and sign in with that."""
        one_time = self._one_time_password(person)
        chosen = f"{secrets.token_urlsafe(24)}-aA1"
        newcomer = Credentials(self._profile, person.login, one_time.password)
        entered = self._desk.sign_in(self._desk.choose_password(newcomer, chosen), remember=False)
        self._desk.report(entered)
        return entered

    def _one_time_password(self, person: NewPerson) -> OneTimePassword:
        known = {account.login: account for account in self._accounts.people()}.get(person.login)
        if known is None or known.state in {AccountState.NONE, AccountState.MAKING}:
            (made,) = self._accounts.add([person])
            return made
        if not known.active:
            self._accounts.enable(person.login)
        return self._accounts.reset(person.login)


def _is_marked(account: Account) -> bool:
    return is_probe(account.student_id) or is_probe(account.faculty_id)
