"""Until when the certificate holds that a server showed."""

import ssl
from datetime import UTC, datetime
from typing import Any


def certificate_ends(raw: Any) -> datetime | None:
    """Return it (UTC) of a connection of PyMySQL's, None where no certificate was asked for."""
    channel = getattr(raw, "_sock", None)
    shown = channel.getpeercert() if isinstance(channel, ssl.SSLSocket) else None
    return datetime.fromtimestamp(ssl.cert_time_to_seconds(str(shown["notAfter"])), UTC) if shown else None
