"""Evidence of a server's accounts that only its administrator sees: grants, roles, and what of them drifted.

No secret is read: of how an account is proven only the method, never what is stored for it.
"""

from collections.abc import Iterator
from contextlib import closing

from edumanage_desktop.adapters.database.connections import Connection, Connections
from edumanage_desktop.adapters.database.drift import drift
from edumanage_desktop.adapters.database.driver import place_of
from edumanage_desktop.adapters.database.evidence_reading import on_one_line, without_secret
from edumanage_desktop.adapters.database.failures import driver_errors, translated
from edumanage_desktop.adapters.database.granted_rights import (
    Holder,
    account_words,
    every_role,
    given_roles,
    held_globally,
    held_rights_here,
    locked_accounts,
)
from edumanage_desktop.domain.errors import RefusalCode, Refused
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.backup.room import told_apart

_NO_RIGHT = frozenset({1044, 1142, 1143, 1227})
_NOT_SEEN = Sentence(
    "This account does not see the accounts of the server. Nothing was written; name an administrator of the server,"
    " such as root, or none."
)
_ACCOUNTS = "SELECT User,Host,plugin,ssl_type,password_expired FROM mysql.user ORDER BY User,Host"


def server_accounts(database: str) -> Iterator[str]:
    """Yield what an administrator of a server, whose password the URL holds, sees of all who concern its database.

    Raises `AccountRefused` for who is none, and the other `DatabaseError`s.
    """
    with told_apart(), closing(Connections(place=place_of(database))) as connections:
        with translated(), connections.reading() as connection:
            try:
                yield from map(on_one_line, _told(connection))
            except driver_errors() as error:
                if error.args[:1] and error.args[0] in _NO_RIGHT:
                    raise Refused(RefusalCode.DENIED, _NOT_SEEN, {"reason": "kind"}) from error
                raise
        found = drift(connections, account=connections, with_views=False)
        yield f"Drift: {len(found.drifts)} of {found.objects} rules and {found.grants} grants; views were not compared."
        for each in found.drifts:
            yield on_one_line(f"Drift: {each.what}")


def _told(connection: Connection) -> Iterator[str]:
    database = str(connection.value("SELECT DATABASE()"))
    rights, globally = held_rights_here(connection, database), held_globally(connection)
    roles, locked = given_roles(connection), locked_accounts(connection)
    ours = frozenset(every_role(database))
    concerned = {right.holder for right in rights} | globally.keys()
    concerned |= {holder for holder, held in roles.items() if held & ours or holder[0] in ours}
    kept = {(str(user), str(host)): more for user, host, *more in connection.rows(_ACCOUNTS)}
    yield f"Accounts and roles of the server with rights in {database}, with roles of it, or with rights everywhere:"
    for holder in sorted(concerned):
        who = account_words(holder)
        method, tls, expired = kept.get(holder, ("", "", ""))
        yield (
            f"Account {who}: proven by {method or 'nothing, for it is a role'}; TLS: {tls or 'not demanded'};"
            f" locked: {'yes' if holder in locked else 'no'}; password expired: {'yes' if expired == 'Y' else 'no'}"
        )
        if holder in roles:
            yield f"Account {who}: holds the roles {', '.join(sorted(roles[holder]))}"
        yield from _grants(connection, holder)


def _grants(connection: Connection, holder: Holder) -> Iterator[str]:
    user, host = holder
    named = ":user@:host" if host else ":user"
    try:
        lines = connection.rows(f"SHOW GRANTS FOR {named}", {"user": user, "host": host})
    except driver_errors() as error:
        yield f"Account {account_words(holder)}: the server shows no grants ({error.args[0] if error.args else error})"
        return
    for (line,) in lines:
        yield f"Account {account_words(holder)}: {without_secret(str(line))}"
