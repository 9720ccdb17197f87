"""What the window asks for its diagnoses: who tries, who measures and who mends, where somebody is signed in."""

from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Protocol

from edumanage_desktop.services.backup.room import Account
from edumanage_desktop.services.diagnosis.clearing import LeftFiles
from edumanage_desktop.services.diagnosis.connection import ConnectionProber
from edumanage_desktop.services.diagnosis.performance import PerformanceDesk
from edumanage_desktop.services.diagnosis.upload import UploadProber


@dataclass(frozen=True, slots=True)
class UploadDesk:
    """Who tries what an upload needs, and who clears what is left."""

    prober: UploadProber
    left: LeftFiles


class DiagnosisRoom(Protocol):
    """Opens for each diagnosis what it needs, as whoever is signed in. Nothing of it is for the GUI thread.

    An `Account` is one of the server's administrators; a file has none. Raises `StorePlaceUnknown`.
    """

    server: str
    """The server, '' for a database in a file."""

    def connection(self) -> ConnectionProber:
        """Return who tries the way to the database."""
        ...

    def uploads(self, account: Account | None) -> AbstractContextManager[UploadDesk]:
        """Open the database and the store."""
        ...

    def performance(self, account: Account | None) -> AbstractContextManager[PerformanceDesk]:
        """Open who measures, and who mends."""
        ...
