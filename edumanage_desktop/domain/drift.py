"""What of a database's rights and rules is no longer as the migrations and the people's rows say."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from edumanage_desktop.domain.sentences import Sentence


class DriftKind(StrEnum):
    """In which way something differs; the gravest first."""

    GRANTED_TOO_MUCH = "granted-too-much"
    ROLE_TOO_MUCH = "role-too-much"
    ACCOUNT_OPEN = "account-open"
    ACCOUNT_UNKNOWN = "account-unknown"
    OBJECT_MISSING = "object-missing"
    OBJECT_CHANGED = "object-changed"
    OBJECT_OWNER = "object-owner"
    OBJECT_ADDED = "object-added"
    GRANT_LACKING = "grant-lacking"
    ROLE_LACKING = "role-lacking"
    ACCOUNT_LACKING = "account-lacking"


@dataclass(frozen=True, slots=True)
class Drift:
    """One thing that differs: `subject` names it, `what` says what is found there."""

    kind: DriftKind
    subject: str
    what: Sentence


@dataclass(frozen=True, slots=True)
class DriftReport:
    """What a look found, and how much it looked at; `unseen` says what it could not see, and who can.

    `portals` are accounts that hold what the portal's own needs, and nothing else here.
    """

    drifts: tuple[Drift, ...]
    objects: int = 0
    grants: int = 0
    accounts: int = 0
    portals: tuple[str, ...] = ()
    unseen: tuple[Sentence, ...] = ()


_PREPARE = Sentence(
    "Find out who did it, then run `edumanage-desktop server prepare` as an administrator of the server, which grants"
    " again what is lacking."
)
_BRING_BACK = Sentence(
    "Find out who did it; until it is brought back the database does not judge as it should. What concerns accounts is"
    " made anew by `server prepare`, everything else by `db downgrade --to 0001` and then `db upgrade`, in a"
    " maintenance window and with a backup at hand; what rests in the archive alone comes back by that."
)
REMEDIES: Mapping[DriftKind, Sentence] = {
    DriftKind.GRANTED_TOO_MUCH: Sentence(
        "Find out who granted it and why, then take it back with REVOKE as an administrator of the server."
    ),
    DriftKind.ROLE_TOO_MUCH: Sentence(
        "Find out who granted it, then take the role back with REVOKE as an administrator of the server; roles are"
        " given under People alone."
    ),
    DriftKind.ACCOUNT_OPEN: Sentence(
        "Disable the person once more under People, which locks the account; if it stays open: ALTER USER … ACCOUNT"
        " LOCK."
    ),
    DriftKind.ACCOUNT_UNKNOWN: Sentence(
        "Find out whose it is; nobody of the department signs in by it. Drop it with DROP USER, or add the person."
    ),
    DriftKind.OBJECT_MISSING: _BRING_BACK,
    DriftKind.OBJECT_CHANGED: _BRING_BACK,
    DriftKind.OBJECT_OWNER: _BRING_BACK,
    DriftKind.OBJECT_ADDED: Sentence(
        "No migration made it. Find out who did and what it does; drop it unless somebody answers for it."
    ),
    DriftKind.GRANT_LACKING: _PREPARE,
    DriftKind.ROLE_LACKING: Sentence(
        "Give the person their roles once more under People, which settles the account with the server."
    ),
    DriftKind.ACCOUNT_LACKING: Sentence(
        "They cannot sign in: make them an account under People, or disable them if they are gone."
    ),
}
"""What mends each."""
