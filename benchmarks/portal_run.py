"""A portal that takes work in all the while, with a connection of its own for every request, as such programs have.

`python -m benchmarks.portal_run SPEC.json OUT.json`; the specification is `PortalSpec` as JSON.
"""

import json
import random
import sys
import time
from collections.abc import Sequence
from contextlib import closing
from dataclasses import asdict, dataclass, field
from pathlib import Path

from pymysql.err import MySQLError

from benchmarks.bare import BareDatabase

_BETWEEN_REQUESTS_S = 0.05
_HAND_IN = (
    "INSERT INTO student_uploads(student_id,faculty_id,title,description,file_path,created_at,status)"
    " VALUES({student},{faculty},'Report of the {number}. request','','uploads/{number}.pdf',NOW(),'submitted')"
)


@dataclass(frozen=True, slots=True)
class PortalSpec:
    """What the portal does: it serves these students and faculty from `begin_s` until `end_s` (`time.time`)."""

    url: str
    students: Sequence[int]
    faculty: Sequence[int]
    begin_s: float
    end_s: float


@dataclass(slots=True)
class Served:
    """What came of the requests."""

    written: int = 0
    failures: list[str] = field(default_factory=list)
    requests_ms: list[float] = field(default_factory=list)


def serve(spec: PortalSpec) -> Served:
    """Serve until the end: one hands something in, looks at their work and reads their feedback."""
    served = Served()
    time.sleep(max(0.0, spec.begin_s - time.time()))
    while time.time() < spec.end_s:
        started = time.perf_counter()
        student, number = random.choice(spec.students), len(served.requests_ms) + 1
        handing_in = _HAND_IN.format(student=student, faculty=random.choice(spec.faculty), number=number)
        try:
            with closing(BareDatabase(spec.url)) as database:
                database.rows(handing_in)
                served.written += 1
                database.rows(f"SELECT id,title,status FROM student_uploads WHERE student_id={student} ORDER BY id")
                database.rows(
                    "SELECT status,feedback FROM portal_feedback WHERE upload_id IN"
                    f"(SELECT id FROM student_uploads WHERE student_id={student})"
                )
        except MySQLError as error:
            served.failures.append(str(error))
        served.requests_ms.append((time.perf_counter() - started) * 1000)
        time.sleep(_BETWEEN_REQUESTS_S)
    return served


def main(argv: list[str]) -> None:
    """Serve as the specification says."""
    served = serve(PortalSpec(**json.loads(Path(argv[0]).read_text(encoding="utf-8"))))
    Path(argv[1]).write_text(json.dumps(asdict(served)), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
