"""Certificates for the tests' own servers: an authority, and servers' certificates that hold, lapsed or name others."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

_DAY = timedelta(days=1)


@dataclass(frozen=True)
class ServerCertificate:
    """The files of one server's certificate and key."""

    certificate: Path
    key: Path

    def options(self) -> list[str]:
        """Return the arguments of `mariadbd` that show it."""
        return [f"--ssl-cert={self.certificate}", f"--ssl-key={self.key}"]


class CertificateAuthority:
    """An authority that nobody trusts but who is given its `certificate`."""

    def __init__(self, folder: Path, name: str = "Proof authority") -> None:
        self._folder, self._name = folder, x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
        self._key = ec.generate_private_key(ec.SECP256R1())
        own = self._builder(self._name, self._key.public_key(), days=365)
        own = own.add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        own = own.add_extension(
            x509.KeyUsage(*(name in {5, 6} for name in range(9))), critical=True
        )  # certificates and lists of revoked ones may be signed, nothing else
        self.certificate = folder / f"{name.replace(' ', '-').lower()}.pem"
        self.certificate.write_bytes(own.sign(self._key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM))

    def issue(self, address: str, *, days: int = 30) -> ServerCertificate:
        """Return a certificate for a host name or an IP address; with negative `days` it is no longer valid."""
        key = ec.generate_private_key(ec.SECP256R1())
        subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, address)])
        try:
            named: x509.GeneralName = x509.IPAddress(ip_address(address))
        except ValueError:
            named = x509.DNSName(address)
        issued = self._builder(subject, key.public_key(), days=days)
        issued = issued.add_extension(x509.SubjectAlternativeName([named]), critical=False)
        issued = issued.add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(self._key.public_key()), critical=False
        )
        stem = self._folder / f"{address.replace(':', '-')}{days}"
        made = ServerCertificate(stem.with_suffix(".pem"), stem.with_suffix(".key"))
        made.certificate.write_bytes(issued.sign(self._key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM))
        made.key.write_bytes(
            key.private_bytes(
                serialization.Encoding.PEM,
                serialization.PrivateFormat.TraditionalOpenSSL,
                serialization.NoEncryption(),
            )
        )
        return made

    def _builder(
        self, subject: x509.Name, public_key: ec.EllipticCurvePublicKey, *, days: int
    ) -> x509.CertificateBuilder:
        now = datetime.now(UTC)
        begin, end = (now - _DAY, now + days * _DAY) if days > 0 else (now - 10 * _DAY, now + days * _DAY)
        return (
            x509.CertificateBuilder()
            .subject_name(subject)
            .issuer_name(self._name)
            .public_key(public_key)
            .serial_number(x509.random_serial_number())
            .not_valid_before(begin)
            .not_valid_after(end)
        )
