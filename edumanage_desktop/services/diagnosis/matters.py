"""What may be the matter, in the runbook's words, and what is looked at for each before anything is found."""

from collections.abc import Mapping
from enum import StrEnum

from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.diagnosis import connection_words, performance_words, upload_words
from edumanage_desktop.services.diagnosis.connection import ConnectionCheck
from edumanage_desktop.services.diagnosis.performance import PerformanceCheck
from edumanage_desktop.services.diagnosis.upload import UploadCheck


class Matter(StrEnum):
    """The value is the name of the command."""

    UPLOAD = "upload"
    VISIBILITY = "visibility"
    PERFORMANCE = "performance"
    CONNECTION = "connection"


NAMES: Mapping[Matter, Sentence] = {
    Matter.UPLOAD: Sentence("Uploads fail"),
    Matter.VISIBILITY: Sentence("Faculty cannot see submissions"),
    Matter.PERFORMANCE: Sentence("Everything is slow"),
    Matter.CONNECTION: Sentence("The database cannot be reached"),
}
SYMPTOMS: Mapping[Matter, Sentence] = {
    Matter.UPLOAD: Sentence("Students report upload errors."),
    Matter.VISIBILITY: Sentence("Faculty report missing submissions."),
    Matter.PERFORMANCE: Sentence("Response times are slow."),
    Matter.CONNECTION: Sentence("Somebody cannot connect, or the connection is often lost."),
}
LOOKED_AT: Mapping[Matter, Sentence] = {
    Matter.UPLOAD: Sentence(
        "Looks at the size limits, the rights in the store, free space, the newest files and the rules of the database,"
        " and hands in a sample through the whole path; nothing of it is left."
    ),
    Matter.VISIBILITY: Sentence(
        "Looks at the teaching assignment, the faculty id of the record, the account and its roles, and asks the"
        " database what it shows to that very account."
    ),
    Matter.PERFORMANCE: Sentence(
        "Measures the window's main questions, compares the indexes, and looks at locks, statistics, this computer, the"
        " way to the server and the store."
    ),
    Matter.CONNECTION: Sentence(
        "Goes the way to the database step by step: name, port, certificate, sign-in, schema and clocks. Changes"
        " nothing."
    ),
}
_OF_SERVER = frozenset(
    {
        ConnectionCheck.NAME,
        ConnectionCheck.PORT,
        ConnectionCheck.IDENTITY,
        ConnectionCheck.HOSTS,
        ConnectionCheck.CERTIFICATE,
        ConnectionCheck.ROUND_TRIP,
    }
)
_OF_FILE = frozenset({ConnectionCheck.FILE, ConnectionCheck.SPACE, ConnectionCheck.CONTENT})


def titles_of(matter: Matter, *, is_server: bool) -> Mapping[StrEnum, Sentence]:
    """Return the titles of the checks that are made, in about their order; of visibility its dialog knows."""
    if matter is Matter.UPLOAD:
        return _all(upload_words.TITLES)
    if matter is Matter.PERFORMANCE:
        left_out = set() if is_server else {PerformanceCheck.ROUND_TRIP}
        return {name: title for name, title in performance_words.TITLES.items() if name not in left_out}
    if matter is Matter.CONNECTION:
        others = _OF_FILE if is_server else _OF_SERVER
        return {name: title for name, title in connection_words.TITLES.items() if name not in others}
    return {}


def _all(titles: Mapping[UploadCheck, Sentence]) -> Mapping[StrEnum, Sentence]:
    """Return the same for whoever knows checks of any kind."""
    found: dict[StrEnum, Sentence] = {}
    found.update(titles.items())
    return found
