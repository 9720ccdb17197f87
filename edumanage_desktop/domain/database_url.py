"""Database URLs in SQLAlchemy's form, and where they lead.

A cluster has several hosts in one URL: `mariadb://nowak@first:3306,second:3307/department`. Options follow a `?`:
`ssl_ca` (the file of the authority that vouches for the server), `unix_socket`, `tls=off` (an administrator's exception
for a server that has no TLS yet) and `sign_in=directory` (the server asks PAM or LDAP, which need the password itself).
https://docs.sqlalchemy.org/en/20/core/engines.html#database-urls
"""

import re
from dataclasses import dataclass, field
from urllib.parse import parse_qsl, quote, unquote, urlsplit

STANDARD_PORT = 3306
_SCHEME = re.compile(r"(sqlite|mariadb|mysql)(\+\w+)?")
_DRIVERS = frozenset({None, "+pymysql", "+pysqlite"})
_HOST = re.compile(r"(?:\[([0-9A-Fa-f:.%]+)\]|([^\s\[\]:/?#@,]+))(?::(\d{1,5}))?")
_OPTIONS = frozenset({"charset", "ssl_ca", "unix_socket", "tls", "sign_in"})
_NO_URL = (
    "this is no database URL; it reads like sqlite:////folder/department.sqlite or mariadb://login@server/department"
)


@dataclass(frozen=True, slots=True)
class Host:
    """Where a database server listens."""

    name: str
    port: int = STANDARD_PORT

    def __str__(self) -> str:
        name = f"[{self.name}]" if ":" in self.name else self.name
        return name if self.port == STANDARD_PORT else f"{name}:{self.port}"

    @property
    def is_this_computer(self) -> bool:
        """Return whether it is the loopback of this computer, where nothing crosses a network."""
        if self.name == "localhost":
            return True
        import ipaddress

        try:
            return ipaddress.ip_address(self.name).is_loopback
        except ValueError:
            return False


def read_hosts(text: str) -> tuple[Host, ...]:
    """Return the hosts of a list as `first:3306, second`; raises `ValueError` for what is none."""
    hosts = []
    for part in text.split(","):
        found = _HOST.fullmatch(part.strip())
        if found is None:
            raise ValueError(_NO_URL)
        port = int(found[3] or STANDARD_PORT)
        if not 0 < port < 65536:
            raise ValueError(_NO_URL)
        hosts.append(Host(found[1] or found[2], port))
    return tuple(hosts)


@dataclass(frozen=True, slots=True)
class ServerAddress:
    """A database on a server, and as whom; `is_plain` and `asks_directory` are the options `tls` and `sign_in`."""

    hosts: tuple[Host, ...]
    database: str
    backend: str = "mariadb"
    user: str = ""
    password: str | None = field(default=None, repr=False)
    socket: str | None = None
    authority: str | None = None
    is_plain: bool = False
    asks_directory: bool = False

    @property
    def crosses_network(self) -> bool:
        """Return whether any of the hosts is another computer."""
        return self.socket is None and not all(host.is_this_computer for host in self.hosts)

    @property
    def lacks_tls(self) -> bool:
        """Return whether work and passwords cross a network in clear, by an administrator's exception."""
        return self.is_plain and self.crosses_network

    def url(self, *, with_password: bool = False) -> str:
        """Return the URL, by default without the password."""
        options = {"ssl_ca": self.authority, "unix_socket": self.socket}
        options |= {"tls": "off" if self.is_plain else None, "sign_in": "directory" if self.asks_directory else None}
        listed = "&".join(f"{name}={quote(value, safe='')}" for name, value in options.items() if value)
        secret = f":{quote(self.password, safe='')}" if with_password and self.password is not None else ""
        user = f"{quote(self.user, safe='')}{secret}@" if self.user else ""
        hosts = ",".join(str(host) for host in self.hosts)
        return f"{self.backend}://{user}{hosts}/{quote(self.database, safe='')}" + (f"?{listed}" if listed else "")


def is_embedded(url: str) -> bool:
    """Return whether a URL names an embedded database."""
    return url.partition(":")[0].partition("+")[0] == "sqlite"


def check_database_url(url: str) -> str:
    """Return a database URL as it is; raises `ValueError`, which repeats nothing of it: it may hold a password."""
    scheme = _SCHEME.fullmatch(url.partition("://")[0])
    if scheme is None or scheme[2] not in _DRIVERS or "://" not in url:
        raise ValueError(_NO_URL)
    if not is_embedded(url):
        server_address(url)
    elif urlsplit(url).netloc or scheme[2] == "+pymysql":
        raise ValueError(_NO_URL)
    return url


def server_address(url: str) -> ServerAddress:
    """Return where a server's URL leads; raises `ValueError`, which repeats nothing of it."""
    parts = urlsplit(url)
    options = dict(parse_qsl(parts.query, keep_blank_values=True))
    scheme = _SCHEME.fullmatch(parts.scheme)
    if scheme is None or scheme[1] == "sqlite" or scheme[2] not in (None, "+pymysql") or parts.fragment:
        raise ValueError(_NO_URL)
    if options.keys() - _OPTIONS or options.get("tls", "off") != "off":
        raise ValueError(_NO_URL)
    if options.get("sign_in", "directory") != "directory":
        raise ValueError(_NO_URL)
    person, _, hosts = parts.netloc.rpartition("@")
    user, has_password, password = person.partition(":")
    return ServerAddress(
        hosts=read_hosts(hosts or "localhost"),
        database=unquote(parts.path.removeprefix("/")),
        backend=scheme[1],
        user=unquote(user),
        password=unquote(password) if has_password else None,
        socket=options.get("unix_socket"),
        authority=options.get("ssl_ca"),
        is_plain="tls" in options,
        asks_directory="sign_in" in options,
    )
