"""What keeps a person from a server, told apart from what the driver reports while it connects."""

import socket
import ssl
from dataclasses import dataclass

from edumanage_desktop.adapters.database.reach import CUT_OFF, HUNG_UP, NO_TLS, PASSWORD_WANTED, PROOF_UNKNOWN
from edumanage_desktop.domain.errors import (
    AccountDisabled,
    DatabaseBusy,
    DatabaseError,
    DatabaseNotOurs,
    DatabaseUnreachable,
    Hindrance,
    SignInRefused,
    UntrustedServer,
)
from edumanage_desktop.domain.sentences import Sentence

_EXPIRED = frozenset({9, 10})
"""OpenSSL's numbers for a certificate that does not hold yet, and no longer: openssl/x509_vfy.h."""
_WRONG_NAME = frozenset({62, 64})
_SEQUENCE = "Packet sequence number wrong"


@dataclass(frozen=True, slots=True)
class _Told:
    kind: type[DatabaseError]
    hindrance: Hindrance
    words: Sentence


_TOLD = {
    told.hindrance: told
    for told in (
        _Told(
            DatabaseUnreachable,
            Hindrance.NAME_UNKNOWN,
            Sentence(
                "No computer of this name is known here. Nothing was sent; check the server's name and the network."
            ),
        ),
        _Told(
            DatabaseUnreachable,
            Hindrance.NOBODY_LISTENS,
            Sentence(
                "The server's computer answers, but no database listens at this port. Nothing was sent; check the"
                " port, or ask an administrator whether the database is running."
            ),
        ),
        _Told(
            DatabaseUnreachable,
            Hindrance.NO_ANSWER,
            Sentence("The server does not answer. Nothing was lost; check the network, then try again."),
        ),
        _Told(
            DatabaseNotOurs,
            Hindrance.NOT_A_DATABASE,
            Sentence(
                "Something answers at this port, but it is no MariaDB or MySQL database. Nothing was sent; check the"
                " port."
            ),
        ),
        _Told(
            DatabaseUnreachable,
            Hindrance.HUNG_UP,
            Sentence(
                "The connection is taken at this port and ended before anybody is let in. Nothing was lost;"
                " ask an administrator whether a proxy, tunnel or firewall there still reaches the server."
            ),
        ),
        _Told(
            DatabaseUnreachable,
            Hindrance.COMPUTER_UNKNOWN,
            Sentence(
                "The server lets nobody in from this computer. No password was sent; ask an administrator whether"
                " accounts may sign in from here."
            ),
        ),
        _Told(
            DatabaseUnreachable,
            Hindrance.COMPUTER_BLOCKED,
            Sentence(
                "The server has shut this computer out, because too many of its connections broke off. Nothing was"
                " lost; ask an administrator to let it in again."
            ),
        ),
        _Told(
            UntrustedServer,
            Hindrance.TLS_MISSING,
            Sentence(
                "The server offers no encrypted connection. No password was sent; ask an administrator to switch TLS"
                " on."
            ),
        ),
        _Told(
            UntrustedServer,
            Hindrance.TLS_UNTRUSTED,
            Sentence(
                "The server's certificate is of nobody whom this computer trusts. No password was sent; name the right"
                " certificate authority, or ask an administrator."
            ),
        ),
        _Told(
            UntrustedServer,
            Hindrance.TLS_WRONG_NAME,
            Sentence(
                "The server's certificate is for another name. No password was sent; check the server's name, or ask an"
                " administrator."
            ),
        ),
        _Told(
            UntrustedServer,
            Hindrance.TLS_EXPIRED,
            Sentence(
                "The server's certificate does not hold at this time. No password was sent; check this computer's"
                " clock, or ask an administrator for a new certificate."
            ),
        ),
        _Told(
            UntrustedServer,
            Hindrance.PASSWORD_WANTED,
            Sentence(
                "The server asks for the password itself, which this connection does not allow. It was not sent; name a"
                " certificate authority and, where PAM or LDAP checks passwords, say so in the connection."
            ),
        ),
        _Told(
            UntrustedServer,
            Hindrance.PROOF_UNKNOWN,
            Sentence(
                "The server wants this account to prove itself in a way that this program does not know. No password"
                " was sent; ask an administrator."
            ),
        ),
        _Told(
            SignInRefused,
            Hindrance.PASSWORD_WRONG,
            Sentence("This login and password are not accepted. Nothing was changed; check both and try again."),
        ),
        _Told(
            DatabaseNotOurs,
            Hindrance.DATABASE_UNKNOWN,
            Sentence(
                "The server has no database of this name, or none that this login may use, as nobody may before what is"
                " restored into one is proven. Nothing was changed; check the name, or ask an administrator."
            ),
        ),
        _Told(
            AccountDisabled,
            Hindrance.ACCOUNT_DISABLED,
            Sentence("An administrator disabled this account. Nothing was changed; ask them."),
        ),
        _Told(
            DatabaseBusy,
            Hindrance.CROWDED,
            Sentence(
                "The server has too many connections at this moment. Nothing was lost; this is tried again by itself."
            ),
        ),
        _Told(
            DatabaseBusy,
            Hindrance.ACCOUNT_CROWDED,
            Sentence(
                "This account has as many connections open as it may. Nothing was lost. Close other windows and"
                " programs in which it is signed in; this is tried again by itself."
            ),
        ),
        _Told(
            DatabaseUnreachable,
            Hindrance.CUT_OFF,
            Sentence(
                "The server is a node of a cluster that has lost the others: it neither reads nor writes. Nothing was"
                " lost; ask an administrator."
            ),
        ),
    )
}
_BY_CODE = {
    NO_TLS: Hindrance.TLS_MISSING,
    3159: Hindrance.TLS_MISSING,
    PASSWORD_WANTED: Hindrance.PASSWORD_WANTED,
    PROOF_UNKNOWN: Hindrance.PROOF_UNKNOWN,
    HUNG_UP: Hindrance.HUNG_UP,
    CUT_OFF: Hindrance.CUT_OFF,
    **dict.fromkeys((1045, 1698, 1862), Hindrance.PASSWORD_WRONG),
    **dict.fromkeys((1044, 1049), Hindrance.DATABASE_UNKNOWN),
    **dict.fromkeys((3118, 4151), Hindrance.ACCOUNT_DISABLED),
    1129: Hindrance.COMPUTER_BLOCKED,
    1130: Hindrance.COMPUTER_UNKNOWN,
    1040: Hindrance.CROWDED,
    **dict.fromkeys((1203, 1226), Hindrance.ACCOUNT_CROWDED),
}


def told(hindrance: Hindrance) -> DatabaseError:
    """Return the error of a hindrance, with its sentence."""
    found = _TOLD[hindrance]
    return found.kind(found.words, hindrance)


def hindrance_of(error: Exception) -> Hindrance | None:
    """Return what hindered a driver from connecting, None when it is nothing of the kind."""
    code = error.args[0] if error.args else None
    if code in _BY_CODE:
        return _BY_CODE[code]
    if _SEQUENCE in str(error):
        return Hindrance.NOT_A_DATABASE
    cause = getattr(error, "original_exception", None)
    return _of_network(cause) if isinstance(cause, OSError) else None


def _of_network(cause: OSError) -> Hindrance:
    if isinstance(cause, ssl.SSLCertVerificationError):
        if cause.verify_code in _EXPIRED:
            return Hindrance.TLS_EXPIRED
        return Hindrance.TLS_WRONG_NAME if cause.verify_code in _WRONG_NAME else Hindrance.TLS_UNTRUSTED
    if isinstance(cause, ssl.SSLError):
        return Hindrance.TLS_UNTRUSTED
    if isinstance(cause, socket.gaierror):
        return Hindrance.NAME_UNKNOWN
    return Hindrance.NOBODY_LISTENS if isinstance(cause, ConnectionRefusedError) else Hindrance.NO_ANSWER
