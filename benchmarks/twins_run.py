"""Finding the same work among many submissions beside the bare question, and indexing beside taking out texts alone.

`python -m benchmarks.twins_run SPEC.json OUT.json`; the specification is `TwinsSpec` as JSON.
"""

import hashlib
import io
import json
import random
import sqlite3
import sys
import time
from array import array
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from sqlalchemy import make_url

from benchmarks.figures import Figure, median_figure
from edumanage_desktop.adapters.database.connections import Connections
from edumanage_desktop.adapters.database.driver import place_of
from edumanage_desktop.adapters.database.text_index import DatabaseIndex
from edumanage_desktop.adapters.database.twins import DatabaseTwins
from edumanage_desktop.adapters.extracted_texts import ExtractedTexts
from edumanage_desktop.adapters.file_store.local import LocalFileStore
from edumanage_desktop.domain.text_prints import anchors, encoded
from edumanage_desktop.services.text_index import TextIndex
from tests.adapters.judged_database import JudgedDatabase, judged_database

SUBMISSIONS = 100_000
INDEXED = 200
PRINTS = 400
_NO_TEMPLATES = hashlib.sha256(b"").hexdigest()[:16]
"""How the index calls that nothing is registered."""
LONGEST_MS = 100.0
LEAST_PER_SECOND = 20.0
_BARE = """SELECT y.upload_id FROM upload_files x JOIN upload_files y ON y.sha256=x.sha256 AND y.upload_id<>x.upload_id
 WHERE x.upload_id=:upload"""


@dataclass(frozen=True, slots=True)
class TwinsSpec:
    """Where the database and the files lie while they are measured, and how often a question is asked."""

    home: str
    rounds: int


def run(spec: TwinsSpec) -> Iterator[Figure]:
    """Yield the rows."""
    home = Path(spec.home) / "twins"
    home.mkdir(parents=True, exist_ok=True)
    with judged_database("sqlite", folder=home, server=None) as own:
        _fill(own)
        yield from _searching(own, rounds=max(20, spec.rounds))
        yield from _indexing(own, home)


def _fill(own: JudgedDatabase) -> None:
    """Put in submissions of which every hundredth is another's file, and their fingerprints."""
    chosen = random.Random(1)
    ids = range(1, SUBMISSIONS + 1)
    rows: list[tuple[int, str]] = []
    anchored: list[tuple[int, int]] = []
    for number in ids:
        prints = frozenset(array("I", chosen.randbytes(4 * PRINTS)))
        rows.append((number, encoded(prints)))
        anchored += ((anchor, number) for anchor in anchors(prints))
    path = str(make_url(own.url).database)
    with closing(sqlite3.connect(path)) as file, file:
        file.execute("PRAGMA synchronous=OFF")
        for (trigger,) in file.execute("SELECT name FROM sqlite_master WHERE type='trigger'").fetchall():
            file.execute(f"DROP TRIGGER {trigger}")
        file.executemany(
            "INSERT INTO student_uploads(id,student_id,faculty_id,title,file_path) VALUES(?,?,1,'Work','x')",
            [(number, number % 20_000) for number in ids],
        )
        file.executemany(
            "INSERT INTO upload_files(upload_id,position,store_key,name,size_bytes,sha256) VALUES(?,1,'x','a.pdf',9,?)",
            [(number, f"{number % (SUBMISSIONS - 1000):064x}") for number in ids],
        )
        file.executemany(
            "INSERT INTO text_prints(upload_id,position,outcome,fingerprint,templates_key) VALUES(?,1,'text',?,?)",
            [(number, told, _NO_TEMPLATES) for number, told in rows],
        )
        file.executemany("INSERT INTO text_anchors(anchor,upload_id,position) VALUES(?,?,1)", sorted(anchored))


def _connections(own: JudgedDatabase, login: str) -> Connections:
    return Connections(place=place_of(own.account_url(login), login=login), login=login)


def _searching(own: JudgedDatabase, *, rounds: int) -> Iterator[Figure]:
    group = f"The same work among {SUBMISSIONS:,}"
    with closing(_connections(own, "reg")) as connections, closing(_connections(own, "adm")) as indexing:
        twins = DatabaseTwins(connections=connections, scope=lambda: "all")
        records = DatabaseIndex(connections=indexing)
        wanted = [SUBMISSIONS - 1000 + 7 * number for number in range(rounds)]
        ours, bare, near, pages = [], [], [], []
        for number in wanted:
            ours.append(_took(partial(twins.twins, number)))
            with connections.reading() as connection:
                bare.append(_took(partial(connection.rows, _BARE, {"upload": number})))
            prints = records.prints([number])[number, 1]
            near.append(_took(partial(records.alike, anchors(prints))))
            pages.append(_took(partial(twins.marks, range(number, number + 80))))
        yield median_figure(group, "same file and near texts", ours, bare, remark="floor: bare SQL by content")
        for name, times in (
            ("of one submission", ours),
            ("candidates for a new text", near),
            ("marks of 80 rows", pages),
        ):
            yield Figure(group, name, sorted(times)[len(times) // 2], "ms", at_most=LONGEST_MS)


def _indexing(own: JudgedDatabase, home: Path) -> Iterator[Figure]:
    """Index files of some pages of text each, among all that is there."""
    chosen = random.Random(2)
    root = home / "files"
    root.mkdir(exist_ok=True)
    store = LocalFileStore(root=root)
    files = [store.save(io.BytesIO(_prose(chosen)), suffix=".txt") for _ in range(INDEXED)]
    own.root("DELETE FROM upload_files WHERE upload_id>:last", last=SUBMISSIONS)
    for number, (key, size, sha256) in enumerate(files, start=SUBMISSIONS + 1):
        own.root(
            "INSERT INTO upload_files(upload_id,position,store_key,name,media_type,size_bytes,sha256)"
            " VALUES(:i,1,:k,'a.txt','text/plain',:s,:h)",
            i=number, k=key, s=size, h=sha256,
        )  # fmt: skip
    with closing(_connections(own, "adm")) as connections, closing(ExtractedTexts()) as texts:
        texts.read(root / files[0][0], "a.txt", "text/plain")
        bare = _took(lambda: [texts.read(root / key, "a.txt", "text/plain") for key, _size, _sha256 in files])
        index = TextIndex(records=DatabaseIndex(connections=connections), store=store, reader=texts)
        ours = _took(lambda: index.run(lambda: False))
    per_second = 1000 * INDEXED / ours
    yield Figure("Indexing texts", "files of 3,000 words a second", per_second, "/s", at_least=LEAST_PER_SECOND)
    yield median_figure("Indexing texts", f"{INDEXED} files", [ours], [bare], remark="floor: texts taken out, alone")


def _prose(chosen: random.Random) -> bytes:
    return " ".join("".join(chosen.choices("abcdefghijklmnop", k=6)) for _ in range(3000)).encode()


def _took(act: Callable[[], object]) -> float:
    begun = time.perf_counter()
    act()
    return (time.perf_counter() - begun) * 1000


def main(argv: Sequence[str]) -> None:
    """Measure what the specification says."""
    spec = TwinsSpec(**json.loads(Path(argv[0]).read_text(encoding="utf-8")))
    found = [figure.to_record() for figure in run(spec)]
    Path(argv[1]).write_text(json.dumps(found, ensure_ascii=False), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
