"""Which certificates a database server may show: those of the authority that was named, or that the system trusts."""

import re
import ssl
from typing import Any

from edumanage_desktop.domain.errors import Hindrance, UntrustedServer
from edumanage_desktop.domain.sentences import Sentence

_OF_ITS_OWN = re.compile(r"MySQL_Server_[\w.-]+_Auto_Generated_CA_Certificate")
"""The authority that a MySQL server makes at its first start; its key never leaves the server's data folder."""
_NAME = "commonName"


def tls_context(authority: str | None) -> ssl.SSLContext:
    """Return how a server has to prove who it is; `authority` is a file, None for those that the system trusts.

    The authority that a MySQL server made for itself vouches for this one server and writes no host name into its
    certificate: whoever names that file means that server, and no name is compared.
    https://dev.mysql.com/doc/refman/9.4/en/creating-ssl-rsa-files-using-mysql.html

    Raises `UntrustedServer` for a file that cannot be read or holds no certificate.
    """
    try:
        context = ssl.create_default_context(cafile=authority)
    except (OSError, ValueError) as error:
        raise _no_authority(authority, error) from error
    if authority is not None and _is_of_a_server(context):
        context.check_hostname = False
        # Nor does it write what a newer OpenSSL wants to read in every authority's certificate (RFC 5280, 4.2.1).
        context.verify_flags &= ~ssl.VERIFY_X509_STRICT
    return context


def _no_authority(authority: str | None, error: Exception) -> UntrustedServer:
    if isinstance(error, ssl.SSLError):
        words = Sentence(
            "The file of the certificate authority, {authority}, holds no certificate. Nothing was sent; name a file"
            " with the authority's certificate (PEM) that you may read, or ask an administrator.",
            authority=authority,
        )
    else:
        words = Sentence(
            "The file of the certificate authority, {authority}, cannot be read. Nothing was sent; name a file with the"
            " authority's certificate (PEM) that you may read, or ask an administrator.",
            authority=authority,
        )
    return UntrustedServer(words, Hindrance.TLS_UNTRUSTED)


def _is_of_a_server(context: ssl.SSLContext) -> bool:
    """Return whether all that is trusted is the authority of one MySQL server."""
    trusted: list[Any] = context.get_ca_certs()
    if len(trusted) != 1 or context.cert_store_stats()["x509"] != 1:
        return False
    names = [value for part in trusted[0].get("subject", ()) for name, value in part if name == _NAME]
    return len(names) == 1 and _OF_ITS_OWN.fullmatch(names[0]) is not None
