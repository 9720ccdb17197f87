"""Inviting everybody who has no account, as after a move to another server, where no password comes along."""

from collections import deque
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, field

from edumanage_desktop.domain.errors import EduManageError, Refused
from edumanage_desktop.domain.people import RESERVED_LOGINS, Role
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.people import Account, AccountKeeper, AccountState, NewPerson, OneTimePassword

AT_ONCE = 25
"""Accounts that are made in one step: of so many at most nobody knows the password where the answer is lost."""


@dataclass(slots=True)
class Invited:
    """Who has a one-time password now, who was refused and why, and why it ended early, where it did."""

    made: list[OneTimePassword] = field(default_factory=list)
    refused: list[tuple[Account, Sentence]] = field(default_factory=list)
    stopped: EduManageError | None = None
    unknown: list[Account] = field(default_factory=list)
    """Who may have a password that nobody knows, for the answer was lost; resetting it gives them another."""
    left: list[Account] = field(default_factory=list)
    """Who was not reached."""


def without_account(accounts: Iterable[Account], roles: Collection[Role] = ()) -> list[Account]:
    """Return who is active and cannot sign in, for they have no account or a half made one; `roles` bound it."""
    lacking = {AccountState.NONE, AccountState.MAKING}
    return [
        each
        for each in accounts
        if each.active and each.state in lacking and each.roles and (not roles or each.roles & frozenset(roles))
    ]


def invite(
    keeper: AccountKeeper, people: Sequence[Account], keep: Callable[[Sequence[OneTimePassword]], object] = len
) -> Invited:
    """Make an account with a one-time password for each; one who is refused keeps nobody else from theirs.

    Whatever ends it, the passwords that were made are in the answer, for nobody can be told them again; `keep` is given
    those of each step.
    """
    done = Invited()
    waiting = deque(people[first : first + AT_ONCE] for first in range(0, len(people), AT_ONCE))
    while waiting:
        batch = waiting.popleft()
        try:
            made = keeper.add([_person(each) for each in batch])
        except Refused as refusal:
            if len(batch) == 1:
                done.refused.append((batch[0], _why(batch[0], refusal)))
            else:
                waiting.extendleft([each] for each in reversed(batch))
        except EduManageError as error:
            done.stopped, done.unknown = error, list(batch)
            done.left = [each for some in waiting for each in some]
            break
        else:
            done.made += made
            keep(made)
    return done


def _why(account: Account, refusal: Refused) -> Sentence:
    """Return why somebody was refused; for a login that servers keep, with what makes an account all the same."""
    if account.login not in RESERVED_LOGINS:
        return refusal.sentence
    return Sentence(
        "Servers keep the login {login} for themselves, so nobody can have it there. Nothing was changed; add {name}"
        " with another login and the same roles, then disable this one.",
        login=account.login,
        name=account.full_name,
    )


def _person(account: Account) -> NewPerson:
    return NewPerson(
        login=account.login,
        full_name=account.full_name,
        roles=account.roles,
        email=account.email,
        faculty_id=account.faculty_id,
        student_id=account.student_id,
    )
