"""A department for one professor's evening: 240 submissions of mixed kinds that wait for a decision."""

import random
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from benchmarks.department import FACULTY_ID, FACULTY_LOGIN, load
from benchmarks.server import bench_server
from edumanage_desktop.adapters.database.engine import make_engine
from edumanage_desktop.adapters.sample_files.maker import SampleFiles
from edumanage_desktop.services.sample_department.files import FileKind, FileRecipe

WORKS = 240
_UPLOADS = 400
"""What the department holds besides."""
_PDF_PAGES = (1, 2, 3, 5, 8, 12, 20, 40, 80, 150, 300, 500)
_OTHERS = (
    *(FileKind.DOCX, FileKind.ODT, FileKind.PPTX, FileKind.XLSX, FileKind.CSV, FileKind.NOTEBOOK, FileKind.MARKDOWN),
    *(FileKind.PYTHON, FileKind.JAVA, FileKind.TEXT, FileKind.PNG, FileKind.JPEG, FileKind.ZIP),
)
_SEED = 7


@dataclass(frozen=True, slots=True)
class Evening:
    """Where the professor signs in, and what the files were handed in to."""

    url: str
    login: str
    store: Path


@contextmanager
def evening(engine: str, folder: Path) -> Iterator[Evening]:
    """Yield a fresh department on 'sqlite' or 'mariadb' with the work that waits, newest on top of the queue."""
    store = folder / "files"
    if engine == "sqlite":
        url = f"sqlite:///{(folder / 'evening.sqlite').as_posix()}"
        load(url, store, _UPLOADS)
        _hand_in(url, store)
        yield Evening(url, FACULTY_LOGIN, store)
        return
    with bench_server(folder / "server") as server:
        load(server.root_url, store, _UPLOADS)
        _hand_in(server.root_url, store)
        server.admit([FACULTY_LOGIN])
        yield Evening(server.url_of(FACULTY_LOGIN), FACULTY_LOGIN, store)


def works() -> Iterator[tuple[FileKind, int]]:
    """Yield what is handed in: half of it PDFs of 1 to 500 pages, the rest of every other kind that is shown."""
    chance = random.Random(_SEED)
    kinds = [
        (FileKind.PDF, _PDF_PAGES[number // 2 % len(_PDF_PAGES)])
        if number % 2
        else (_OTHERS[number // 2 % len(_OTHERS)], chance.randint(1, 12))
        for number in range(WORKS)
    ]
    chance.shuffle(kinds)
    yield from kinds


def _hand_in(url: str, store: Path) -> None:
    """Hand everything in as the portal does: a file in the store, a row in its table."""
    maker = SampleFiles()
    made: dict[tuple[FileKind, int, int], bytes] = {}
    engine = make_engine(url)
    try:
        with engine.begin() as connection:
            students = [row[0] for row in connection.exec_driver_sql("SELECT id FROM students ORDER BY id LIMIT 50")]
            mark = "?" if url.startswith("sqlite") else "%s"
            insert = (
                "INSERT INTO student_uploads(student_id,faculty_id,title,file_path,created_at,status)"
                f" VALUES({mark},{mark},{mark},{mark},{mark},'submitted')"
            )
            for number, (kind, length) in enumerate(works()):
                recipe = FileRecipe(kind, "An evening", "Zoë Müller-Żółkiewska", seed=number % 7, length=length)
                known = (kind, length, number % 7)
                if known not in made:
                    made[known] = maker.make(recipe)
                key = f"uploads/{number:03}-{secrets.token_hex(4)}{kind.suffix}"
                path = store / key
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(made[known])
                at = f"2026-11-24 {9 + number // 60:02}:{number % 60:02}:00"
                values = (students[number % len(students)], FACULTY_ID, f"Evening {number:03}", key, at)
                connection.exec_driver_sql(insert, values)
    finally:
        engine.dispose()
