"""What is known of versions that need a newer one, as of the day when this list was made; nothing here asks a network.

It ships with the program, so it knows nothing of what was found later: every audit says how old it is.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

LIST_MADE_ON = date(2026, 11, 27)
"""The day of this list."""


@dataclass(frozen=True, slots=True)
class KnownNeed:
    """Versions of a package from `since` on ("" for all) that are better replaced by `mended_in` or a later one.

    `why` is the matter in a few words with its number, `source` where it is told.
    """

    package: str
    mended_in: str
    why: str
    source: str
    since: str = ""


@dataclass(frozen=True, slots=True)
class SupportEnd:
    """Until which day a series of versions gets corrections from who makes it."""

    product: str
    series: str
    ends_on: date


PYTHON, MARIADB, MYSQL = "Python", "MariaDB", "MySQL"
NEEDS: Sequence[KnownNeed] = (
    KnownNeed(
        "cryptography", "50.0.0", "CVE-2026-69247: decrypting PKCS#7 tells a stranger too much", "cryptography.io", "44"
    ),
    KnownNeed("cryptography", "46.0.7", "CVE-2026-39892: buffers that are no whole overflow", "cryptography.io"),
    KnownNeed("cryptography", "44.0.1", "CVE-2024-12797: OpenSSL took raw keys unchecked", "cryptography.io", "42"),
    KnownNeed("pynacl", "1.6.2", "CVE-2025-69277: points of a curve that are none were taken", "pynacl.readthedocs.io"),
    KnownNeed("urllib3", "2.8.0", "CVE-2026-97687: TLS settings of a proxy were passed over", "urllib3.readthedocs.io"),
    KnownNeed("urllib3", "2.6.3", "CVE-2026-21441: what is packed fills the memory", "urllib3.readthedocs.io"),
    KnownNeed("pillow", "12.3.0", "CVE-2026-59199: a picture writes beyond its memory", "pillow.readthedocs.io"),
    KnownNeed("pymysql", "1.1.1", "CVE-2024-36039: keys of a dictionary stand in statements unescaped", "github.com"),
    KnownNeed("pyside6-essentials", "6.9.1", "CVE-2025-5683: an ICNS picture ends the program", "qt.io", "6.9"),
    KnownNeed("pygments", "2.15.1", "CVE-2022-40896: some texts take for ever to colour", "pygments.org"),
    KnownNeed("markdown-it-py", "2.2.0", "CVE-2023-26302: some texts end the program", "github.com"),
    KnownNeed("mako", "1.2.2", "CVE-2022-40023: some templates take for ever to read", "docs.makotemplates.org"),
    KnownNeed("lxml", "4.9.1", "CVE-2022-2309: some XML ends the program", "lxml.de"),
)
"""Packages of the lock file of which something is known."""
SUPPORT: Sequence[SupportEnd] = (
    SupportEnd(PYTHON, "3.11", date(2027, 10, 31)),
    SupportEnd(PYTHON, "3.12", date(2028, 10, 31)),
    SupportEnd(PYTHON, "3.13", date(2029, 10, 31)),
    SupportEnd(MARIADB, "10.4", date(2024, 6, 18)),
    SupportEnd(MARIADB, "10.5", date(2025, 6, 24)),
    SupportEnd(MARIADB, "10.6", date(2026, 7, 6)),
    SupportEnd(MARIADB, "10.7", date(2023, 2, 9)),
    SupportEnd(MARIADB, "10.8", date(2023, 5, 20)),
    SupportEnd(MARIADB, "10.9", date(2023, 8, 22)),
    SupportEnd(MARIADB, "10.10", date(2023, 11, 17)),
    SupportEnd(MARIADB, "10.11", date(2028, 2, 16)),
    SupportEnd(MARIADB, "11.0", date(2024, 6, 6)),
    SupportEnd(MARIADB, "11.1", date(2024, 8, 21)),
    SupportEnd(MARIADB, "11.2", date(2024, 11, 21)),
    SupportEnd(MARIADB, "11.3", date(2024, 5, 29)),
    SupportEnd(MARIADB, "11.4", date(2029, 5, 29)),
    SupportEnd(MARIADB, "11.5", date(2024, 11, 21)),
    SupportEnd(MARIADB, "11.6", date(2025, 2, 13)),
    SupportEnd(MARIADB, "11.7", date(2025, 5, 12)),
    SupportEnd(MARIADB, "11.8", date(2028, 6, 4)),
    SupportEnd(MARIADB, "12.0", date(2025, 11, 18)),
    SupportEnd(MARIADB, "12.1", date(2026, 2, 13)),
    SupportEnd(MARIADB, "12.2", date(2026, 5, 13)),
    SupportEnd(MARIADB, "12.3", date(2029, 6, 30)),
    SupportEnd(MYSQL, "5.7", date(2023, 10, 31)),
    SupportEnd(MYSQL, "8.0", date(2026, 4, 30)),
    SupportEnd(MYSQL, "8.4", date(2032, 4, 30)),
)
"""Ends of support: mariadb.org/about (maintenance policy), mysql.com/support, devguide.python.org/versions."""


def number_of(version: str) -> tuple[int, ...]:
    """Return the numbers that a version begins with, for comparing: `2.15.1rc1` is (2, 15, 1)."""
    found = []
    for part in version.split("."):
        digits = ""
        for letter in part:
            if not letter.isdigit():
                break
            digits += letter
        if not digits:
            break
        found.append(int(digits))
        if digits != part:
            break
    return tuple(found)


def needs_of(package: str, version: str) -> Sequence[KnownNeed]:
    """Return what is known of a version of a package."""
    number = number_of(version)
    return [
        need
        for need in NEEDS
        if need.package == package and number_of(need.since) <= number < number_of(need.mended_in)
    ]


def support_of(product: str, version: str) -> SupportEnd | None:
    """Return until when a version is supported, None for one that the list does not know."""
    series = ".".join(version.split(".")[:2])
    return next((each for each in SUPPORT if (each.product, each.series) == (product, series)), None)
