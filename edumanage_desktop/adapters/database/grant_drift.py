"""Accounts, roles and grants of a server beside those that there should be, each difference by its name."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from edumanage_desktop.adapters.database.connections import Connection
from edumanage_desktop.adapters.database.granted_rights import (
    Holder,
    Right,
    account_words,
    every_role,
    given_roles,
    held_elsewhere,
    held_globally,
    held_rights_here,
    is_the_portals,
    locked_accounts,
    rights_in_lines,
    wanted_rights,
)
from edumanage_desktop.domain.drift import Drift, DriftKind, DriftReport
from edumanage_desktop.domain.sentences import Sentence
from migrations.program.account_marks import ACCOUNTS, HOST, OWNER, Ground, mark_of
from migrations.program.account_settling import composites
from migrations.program.account_words import NEWCOMER, role_of
from migrations.program.accounts import OWNER_HOST
from migrations.program.grants import ROLES

_MARKS = "em_of_"
"""What the marks of all departments of a server begin with."""
_MAKES_ACCOUNTS = "CREATE USER"
_SEES_REPLICAS, _ADMIN = "REPLICATION CLIENT", "em_admin"
_OF_ACCOUNTS = frozenset({"CREATE USER", "CONNECTION ADMIN", "CONNECTION_ADMIN", "PROCESS", "rights of the server"})
"""What the owner of accounts may do on the whole server; what MariaDB keeps in no column is told by one word."""


@dataclass(frozen=True, slots=True)
class _Person:
    """What the rows say of somebody: whether they have an account, are let in, and by which role."""

    has_account: bool
    is_active: bool
    role: str


@dataclass(frozen=True, slots=True)
class _Server:
    """What a server says of its accounts."""

    database: str
    role_host: str
    rights: frozenset[Right]
    globally: Mapping[Holder, Sequence[str]]
    roles: Mapping[Holder, frozenset[str]]
    locked: frozenset[Holder]

    def is_administrators(self, holder: Holder) -> bool:
        """Return whether an account administers the server: such a one may do everything, and makes our roles."""
        return holder[0] not in {OWNER, ACCOUNTS} and _MAKES_ACCOUNTS in self.globally.get(holder, ())

    def is_our_role(self, holder: Holder) -> bool:
        """Return whether a holder is one of the roles of a department."""
        return holder[1] == self.role_host and holder[0] in every_role(self.database)


def drift_of_grants(connection: Connection, *, database: str, ground: Ground | None) -> DriftReport:
    """Return what differs in grants and accounts; no ground where nobody prepared the server.

    Raises the driver's errors for who may not read the server's own tables.
    """
    role_host = HOST if connection.is_mysql else ""
    server = _Server(
        database,
        role_host,
        held_rights_here(connection, database),
        held_globally(connection),
        given_roles(connection),
        locked_accounts(connection),
    )
    wanted = wanted_rights(ground, role_host=role_host)
    people = _people(connection)
    marked = {holder for holder, roles in server.roles.items() if mark_of(database) in roles and holder[1] == HOST}
    ours = {holder for holder in marked if holder[0] in people or not server.is_administrators(holder)}
    found = [
        *_rights(server, wanted, frozenset(ours)),
        *_elsewhere(connection, server, frozenset(ours)),
        *_globally(server, frozenset(ours), _may_see_replicas(connection, people)),
        *(_accounts(server, people, frozenset(ours)) if ground is not None else ()),
        *_roles(server, people, frozenset(ours), is_prepared=ground is not None),
    ]
    return DriftReport(tuple(found), 0, len(wanted), len(ours), tuple(_portals(server, wanted, frozenset(ours))))


def drift_of_own_role(connection: Connection, *, database: str) -> tuple[list[Drift], int]:
    """Return what differs in the rights of administrators, as one of them sees it, and how many were looked at.

    Administrators do not see whether somebody prepared the server: it counts as prepared where they hold any of the
    rights to the accounts that come with that.
    """
    role, role_host = "em_admin", HOST if connection.is_mysql else ""
    own = f"CURRENT_USER() USING {role}" if connection.is_mysql else role  # MySQL tells nobody of a role by itself
    lines = [str(row[0]) for row in connection.rows(f"SHOW GRANTS FOR {own}")]
    held = rights_in_lines(lines, role, database, role_host=role_host)
    ground = Ground(mariadb=not connection.is_mysql, ed25519=False, mark=mark_of(database))
    unprepared, prepared = (
        {each for each in wanted_rights(of_accounts, role_host=role_host) if each.holder[0] == role}
        for of_accounts in (None, ground)
    )
    wanted = prepared if held & (prepared - unprepared) else unprepared
    found = [*_told(wanted - held, DriftKind.GRANT_LACKING), *_told(held - wanted, _TOO_MUCH)]
    return found, len(wanted)


_TOO_MUCH = DriftKind.GRANTED_TOO_MUCH


def _rights(server: _Server, wanted: frozenset[Right], ours: frozenset[Holder]) -> Iterator[Drift]:
    """Yield what holders of the department lack and have too much, and what strangers have."""
    yield from _told(wanted - server.rights, DriftKind.GRANT_LACKING)
    known = ours | {each.holder for each in wanted}
    beyond = {
        each
        for each in server.rights - wanted
        if each.holder in known
        or server.is_our_role(each.holder)
        or not (is_the_portals(each) or server.is_administrators(each.holder))
    }
    yield from _told(beyond, _TOO_MUCH)


def _portals(server: _Server, wanted: frozenset[Right], ours: frozenset[Holder]) -> list[str]:
    """Return the accounts of nobody here that hold something which the portal's needs."""
    known = ours | {each.holder for each in wanted}
    holders = {each.holder for each in server.rights if is_the_portals(each)} - known
    return [
        account_words(holder)
        for holder in sorted(holders)
        if not (server.is_our_role(holder) or server.is_administrators(holder))
    ]


def _told(rights: set[Right] | frozenset[Right], kind: DriftKind) -> Iterator[Drift]:
    """Yield one drift for each holder and target, whose columns and privileges it names together."""
    grouped = dict[tuple[Holder, str], list[Right]]()
    for right in sorted(rights):
        grouped.setdefault((right.holder, right.target), []).append(right)
    for (holder, target), each in grouped.items():
        who, place = account_words(holder), target or "*"
        privileges = ", ".join(right.words().partition(" ON ")[0] for right in each)
        words = (
            Sentence("{who} lacks {privileges} on {place}.", who=who, privileges=privileges, place=place)
            if kind is DriftKind.GRANT_LACKING
            else Sentence(
                "{who} holds {privileges} on {place}, which nobody of the department should.",
                who=who,
                privileges=privileges,
                place=place,
            )
        )
        yield Drift(kind, f"{who} {place}", words)


def _elsewhere(connection: Connection, server: _Server, ours: frozenset[Holder]) -> Iterator[Drift]:
    names = {*ROLES, NEWCOMER, *composites(), *(user for user, _host in ours)}
    for holder, places in held_elsewhere(connection, server.database, names).items():
        if holder in ours or server.is_our_role(holder):
            who = account_words(holder)
            words = Sentence("{who} has rights in {places}, too.", who=who, places=", ".join(places))
            yield Drift(_TOO_MUCH, f"{who} {places[0]}", words)


def _may_see_replicas(connection: Connection, people: Mapping[str, _Person]) -> frozenset[str]:
    """Return the administrators, who on MySQL see a replica by a right of their own, where somebody granted it."""
    if not connection.is_mysql:
        return frozenset()
    parts = composites()
    return frozenset(
        login
        for login, person in people.items()
        if person.is_active and _ADMIN in (person.role, *parts.get(person.role, ()))
    )


def _globally(server: _Server, ours: frozenset[Holder], see_replicas: frozenset[str]) -> Iterator[Drift]:
    for holder, held in sorted(server.globally.items()):
        is_owner = holder in {(OWNER, OWNER_HOST), (ACCOUNTS, OWNER_HOST)}
        if not (holder in ours or server.is_our_role(holder) or is_owner):
            continue
        beyond = [each for each in held if not (holder[0] == ACCOUNTS and each in _OF_ACCOUNTS)]
        if holder[0] in see_replicas:
            beyond = [each for each in beyond if each != _SEES_REPLICAS]
        if beyond:
            who = account_words(holder)
            words = Sentence("{who} holds {rights} on the whole server.", who=who, rights=", ".join(beyond))
            yield Drift(_TOO_MUCH, f"{who} *.*", words)


def _accounts(server: _Server, people: Mapping[str, _Person], ours: frozenset[Holder]) -> Iterator[Drift]:
    """Yield accounts without a row, rows without an account, and who is let in although they are not to be."""
    for login in sorted(user for user, _host in ours):
        person, is_locked = people.get(login), (login, HOST) in server.locked
        if person is None or not person.has_account:
            words = Sentence("The server has an account {login} that stands in no row of the people.", login=login)
            yield Drift(DriftKind.ACCOUNT_UNKNOWN, login, words)
        elif not person.is_active and not is_locked:
            words = Sentence("{login} is disabled here, and the server lets them in all the same.", login=login)
            yield Drift(DriftKind.ACCOUNT_OPEN, login, words)
        elif person.is_active and is_locked:
            words = Sentence("{login} is active here, and the server keeps their account locked.", login=login)
            yield Drift(DriftKind.ACCOUNT_LACKING, login, words)
    for login, person in sorted(people.items()):
        if person.has_account and (login, HOST) not in ours:
            words = Sentence("{login} should have an account, and the server has none of this department.", login=login)
            yield Drift(DriftKind.ACCOUNT_LACKING, login, words)
    for owner in (OWNER, ACCOUNTS):
        if (owner, OWNER_HOST) not in server.locked:
            words = Sentence("The account {login}, which owns the rules, is not locked.", login=owner)
            yield Drift(DriftKind.ACCOUNT_OPEN, owner, words)


def _roles(
    server: _Server, people: Mapping[str, _Person], ours: frozenset[Holder], *, is_prepared: bool
) -> Iterator[Drift]:
    """Yield roles that somebody holds and should not, or lacks."""
    mark, working = mark_of(server.database), {*ROLES, NEWCOMER, *composites()}
    for holder, held in sorted(server.roles.items()):
        login, who = holder[0], account_words(holder)
        if holder in ours:
            person = people.get(login)
            due = {person.role} if person is not None and person.has_account else set()
            yield from _beyond(who, held - due - {mark})
            if due - held:
                lacking = ", ".join(sorted(due - held))
                words = Sentence("{who} lacks the role {role} that the rows give them.", who=who, role=lacking)
                yield Drift(DriftKind.ROLE_LACKING, login, words)
        elif server.is_our_role(holder):
            yield from _beyond(who, held - set(composites().get(login, ())))
        elif not (login == ACCOUNTS or server.is_administrators(holder) or _is_anothers(held)):
            yield from _beyond(who, held & working)
    if is_prepared:
        for composite, parts in composites().items():
            left = set(parts) - server.roles.get((composite, server.role_host), frozenset())
            if left:
                listed = ", ".join(sorted(left))
                words = Sentence("The role {role} lacks its parts {parts}.", role=composite, parts=listed)
                yield Drift(DriftKind.ROLE_LACKING, composite, words)


def _is_anothers(roles: frozenset[str]) -> bool:
    """Return whether an account that holds some roles belongs to another department of the server."""
    return any(role.startswith(_MARKS) for role in roles)


def _beyond(who: str, roles: frozenset[str] | set[str]) -> Iterator[Drift]:
    for role in sorted(roles):
        words = Sentence("{who} holds the role {role}, which no row gives them.", who=who, role=role)
        yield Drift(DriftKind.ROLE_TOO_MUCH, f"{who} {role}", words)


def _people(connection: Connection) -> Mapping[str, _Person]:
    query = (
        f"SELECT p.login,p.account NOT IN('','making'),p.active,IF(p.account='invited','{NEWCOMER}',"
        f"{role_of('p.login')}) FROM people p"
    )
    return {
        str(login): _Person(bool(has_account), bool(active), str(role))
        for login, has_account, active, role in connection.rows(query)
    }
