"""What is wrong with the account of a faculty member, and what mends it: as noted, and as the server has it."""

from edumanage_desktop.domain.people import Role
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.diagnosis.corrections import ADMINISTRATORS, ChangeAccount, Correction, Enable
from edumanage_desktop.services.diagnosis.visibility import AskedAccount, VisibilityFacts, VisibilityFault
from edumanage_desktop.services.diagnosis.visibility_words import who
from edumanage_desktop.services.people import Account, AccountState, NewPerson

_ORDER = list(VisibilityFault)


def nearest(facts: VisibilityFacts) -> AskedAccount | None:
    """Return the account of theirs with which least is wrong, None where they have none."""
    return max(facts.accounts, key=_wellness, default=None)


def account_fault(asked: AskedAccount) -> VisibilityFault | None:
    """Return what is wrong with an account that carries the faculty id, None for nothing."""
    account, server = asked.account, asked.server
    if not account.active:
        return VisibilityFault.DISABLED
    if Role.FACULTY not in account.roles:
        return VisibilityFault.NO_ROLE
    if account.state is AccountState.MAKING:
        return VisibilityFault.HALF_MADE
    if server is not None and not server.is_made:
        return VisibilityFault.GONE_FROM_SERVER
    if server is not None and server.is_locked:
        return VisibilityFault.LOCKED
    if server is not None and not server.has_role:
        return VisibilityFault.LACKS_ROLE
    return VisibilityFault.ONE_TIME if account.state is AccountState.INVITED else None


def fault_words(fault: VisibilityFault, facts: VisibilityFacts, account: Account | None) -> Sentence:
    """Return what is wrong, in one sentence; `account` is the one that it is about."""
    name, login = who(facts), "" if account is None else account.login
    match fault:
        case VisibilityFault.NO_ACCOUNT:
            return Sentence("Nobody has an account for {who} (faculty id {id}).", who=name, id=str(facts.faculty_id))
        case VisibilityFault.ANOTHER_ID:
            return _another_id(facts, account)
        case VisibilityFault.DISABLED:
            return Sentence("The account {login} of {who} is disabled.", login=login, who=name)
        case VisibilityFault.NO_ROLE:
            return Sentence("The account {login} of {who} does not hold the role faculty.", login=login, who=name)
        case VisibilityFault.HALF_MADE:
            return Sentence("The account {login} of {who} is half made: something came between.", login=login, who=name)
        case VisibilityFault.ONE_TIME:
            return Sentence(
                "{who} has not chosen a password yet: the account {login} has only its one-time one.",
                login=login,
                who=name,
            )
        case VisibilityFault.GONE_FROM_SERVER:
            return Sentence(
                "The server has no account {login} of this department, though {who} is noted with it.",
                login=login,
                who=name,
            )
        case VisibilityFault.LOCKED:
            return Sentence(
                "The server keeps the account {login} of {who} locked, though it is noted as enabled.",
                login=login,
                who=name,
            )
        case _:
            return Sentence(
                "The server does not give the account {login} of {who} the role that is noted for it.",
                login=login,
                who=name,
            )


def fault_remedy(fault: VisibilityFault, facts: VisibilityFacts, account: Account | None) -> Sentence:
    """Return what to do about it, and who can."""
    login, number = "" if account is None else account.login, str(facts.faculty_id)
    match fault:
        case VisibilityFault.NO_ACCOUNT:
            return Sentence(
                "An administrator adds one among People, or with: edumanage-desktop people add LOGIN --role faculty"
                " --faculty {id}.",
                id=number,
            )
        case VisibilityFault.ANOTHER_ID:
            return Sentence("An administrator gives the account {login} faculty id {id}.", login=login, id=number)
        case VisibilityFault.DISABLED:
            return Sentence("An administrator enables the account {login}.", login=login)
        case VisibilityFault.NO_ROLE:
            return Sentence("An administrator gives the account {login} the role faculty.", login=login)
        case VisibilityFault.HALF_MADE:
            return Sentence("An administrator adds {login} again, which completes the account.", login=login)
        case VisibilityFault.ONE_TIME:
            return Sentence(
                "Let them sign in with it and choose a password; where it is lost or too old, reset it among People."
            )
        case VisibilityFault.GONE_FROM_SERVER:
            return Sentence(
                "An administrator of the server runs edumanage-desktop server prepare; then an administrator adds"
                " {login} again.",
                login=login,
            )
        case _:
            return Sentence(
                "An administrator lets the server follow what is noted of the account {login}.", login=login
            )


def account_correction(fault: VisibilityFault, facts: VisibilityFacts, account: Account | None) -> Correction | None:
    """Return what an administrator can have done about it at once, None for nothing."""
    if account is None:
        return None
    login, number = account.login, str(facts.faculty_id)
    match fault:
        case VisibilityFault.DISABLED:
            return Correction(
                Enable(login),
                Sentence("Enable the account"),
                Sentence("The account {login} is let in again, with the password that it had.", login=login),
                ADMINISTRATORS,
            )
        case VisibilityFault.LOCKED | VisibilityFault.LACKS_ROLE:
            return Correction(
                Enable(login),
                Sentence("Let the server follow"),
                Sentence(
                    "The server unlocks the account {login} and gives it the role that is noted for it; the password"
                    " stays.",
                    login=login,
                ),
                ADMINISTRATORS,
            )
        case VisibilityFault.NO_ROLE:
            return Correction(
                ChangeAccount(_with_faculty(account, facts.faculty_id), account.version),
                Sentence("Give the role"),
                Sentence(
                    "The account {login} gets the role faculty beside those that it has; its open sessions end.",
                    login=login,
                ),
                ADMINISTRATORS,
            )
        case VisibilityFault.ANOTHER_ID:
            return Correction(
                ChangeAccount(_with_faculty(account, facts.faculty_id), account.version),
                Sentence("Correct the faculty id"),
                Sentence(
                    "The account {login} gets faculty id {id} and the role faculty: it sees the work of this id, and"
                    " none of another one any more.",
                    login=login,
                    id=number,
                ),
                ADMINISTRATORS,
            )
        case _:
            return None


def _wellness(asked: AskedAccount) -> int:
    fault = account_fault(asked)
    return len(_ORDER) if fault is None else _ORDER.index(fault)


def _another_id(facts: VisibilityFacts, account: Account | None) -> Sentence:
    name, login, number = who(facts), "" if account is None else account.login, str(facts.faculty_id)
    if account is None or account.faculty_id is None:
        return Sentence(
            "The account {login} of {who} carries no faculty id, not {id}.", login=login, who=name, id=number
        )
    return Sentence(
        "The account {login} of {who} carries faculty id {other}, not {id}.",
        login=login,
        who=name,
        other=str(account.faculty_id),
        id=number,
    )


def _with_faculty(account: Account, faculty_id: int) -> NewPerson:
    return NewPerson(
        account.login,
        account.full_name,
        account.roles | {Role.FACULTY},
        email=account.email,
        faculty_id=faculty_id,
        student_id=account.student_id,
    )
