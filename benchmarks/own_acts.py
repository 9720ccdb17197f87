"""One act by a person's own account, and the same by the database's owner, who is put among the people for it."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from itertools import cycle
from time import perf_counter
from uuid import uuid4

from sqlalchemy import make_url

from benchmarks.bare import BareDatabase
from benchmarks.questions import Whose
from edumanage_desktop.adapters.database import database_over
from edumanage_desktop.adapters.database.connections import Connections
from edumanage_desktop.adapters.database.driver import place_of
from edumanage_desktop.domain.acts import Act, ActKind
from edumanage_desktop.services.review import ActRecorder

_SUBMISSIONS = 50


@dataclass(frozen=True, slots=True)
class Urls:
    """Who acts: the person, the database's owner, and the registrar who takes every act back."""

    mine: str
    owner: str
    registrar: str


@contextmanager
def among_people(bare: BareDatabase, owner_url: str, whose: Whose) -> Iterator[None]:
    """Put the owner among the people, with the same role and the same work as who is measured; for a while."""
    owner = make_url(owner_url).username
    role = "student" if whose.student_id is not None else "registrar" if whose.faculty_id is None else "faculty"
    numbers = ",".join("NULL" if number is None else str(number) for number in (whose.faculty_id, whose.student_id))
    leave = f"DELETE FROM people WHERE login='{owner}'"
    bare.rows(leave)
    bare.rows(f"INSERT INTO people(login,full_name,faculty_id,student_id) VALUES('{owner}','{owner}',{numbers})")
    bare.rows(f"INSERT INTO person_roles(login,role) VALUES('{owner}','{role}')")
    try:
        yield
    finally:
        bare.rows(leave)


class OwnActs:
    """Faculty approve, students and registrars withdraw; the registrar reopens what was done, which is not timed."""

    def __init__(self, whose: Whose, bare: BareDatabase, urls: Urls) -> None:
        self._kind = ActKind.WITHDRAW if whose.faculty_id is None else ActKind.APPROVE
        self._opened = ExitStack()
        self._mine, self._owner, self._registrar = (
            self._recorder(url) for url in (urls.mine, urls.owner, urls.registrar)
        )
        self._versions = self._submissions(whose, bare)
        self._turn = cycle(self._versions)

    def mine(self) -> float:
        """Return how long one act of the person takes (milliseconds)."""
        return self._act(self._mine)

    def owners(self) -> float:
        """Return how long one act of the owner takes (milliseconds)."""
        return self._act(self._owner)

    def close(self) -> None:
        """Close every connection."""
        self._opened.close()

    def _act(self, recorder: ActRecorder) -> float:
        upload_id = next(self._turn)
        reason = "measured" if self._kind is ActKind.WITHDRAW else None
        act = Act(str(uuid4()), self._kind, upload_id, self._versions[upload_id], reason=reason)
        started = perf_counter()
        recorder.record(act)
        taken_s = perf_counter() - started
        self._versions[upload_id] += 1
        self._reopen(upload_id)
        return taken_s * 1000

    def _reopen(self, upload_id: int) -> None:
        self._registrar.record(Act(str(uuid4()), ActKind.REOPEN, upload_id, self._versions[upload_id]))
        self._versions[upload_id] += 1

    def _recorder(self, url: str) -> ActRecorder:
        connections = Connections(place=place_of(url))
        self._opened.callback(connections.close)
        return database_over(connections).recorder

    def _submissions(self, whose: Whose, bare: BareDatabase) -> dict[int, int]:
        """Return number and version of some that wait for a decision; where none does, one is reopened."""
        query = (
            "SELECT u.id,st.version FROM student_uploads u JOIN upload_state st ON st.upload_id=u.id"
            f" WHERE {whose.condition() or '1=1'} AND st.set_aside=0 AND HEX(u.status)"
        )
        found = bare.rows(f"{query}=HEX('submitted') ORDER BY u.id LIMIT {_SUBMISSIONS}")
        if found:
            return {row[0]: int(row[1]) for row in found}
        ((upload_id, version),) = bare.rows(f"{query}=HEX('approved') ORDER BY u.id LIMIT 1")
        self._versions = {upload_id: int(version)}
        self._reopen(upload_id)
        return self._versions
