"""Asking why somebody cannot see a submission, and having it corrected, as whoever is signed in."""

from collections.abc import Callable

from edumanage_desktop.services.diagnosis.corrections import Correction, Hands
from edumanage_desktop.services.diagnosis.diagnosis import Diagnosis
from edumanage_desktop.services.diagnosis.visibility import VisibilityReader
from edumanage_desktop.services.diagnosis.visibility_judging import diagnose


class VisibilityInquiry:
    """For registrars and administrators; nothing is opened before the first question. Not for the GUI thread."""

    def __init__(self, *, open_reader: Callable[[], VisibilityReader], hands: Hands) -> None:
        self._open_reader, self._hands = open_reader, hands

    def diagnose(self, upload_id: int, faculty_id: int) -> Diagnosis:
        """Walk the checks; raises `Refused` and the `DatabaseError`s."""
        return diagnose(self._open_reader().facts(upload_id, faculty_id))

    def correct(self, correction: Correction, reason: str) -> None:
        """Do what a diagnosis offered; raises `Refused`, `JournalError` and the `DatabaseError`s."""
        correction.deed.do(self._hands, reason)
