"""Which file goes with which submission: its own in a small sample, one of a pool in a large one."""

import hashlib
import random
import re
import unicodedata

from edumanage_desktop.services.sample_department.files import FileKind, FileRecipe
from edumanage_desktop.services.sample_department.submissions import PlannedFile, PlannedStudent
from edumanage_desktop.services.sample_department.works import SUBJECTS, Subject

OWN_FILES_UP_TO = 2_000
"""Submissions up to which each has files of its own; above, all share a pool."""
_POOL_FILES_A_SUBJECT = 50
_LENGTHS = (1, 1, 2, 2, 3, 3, 4, 5, 6, 8, 10, 14)
_LONG_LENGTHS = (24, 38, 60)
_POOL_AUTHOR = PlannedStudent(0, "22F41A0000", "Sample student", ())
_FILE_NAMES = (
    "{work}",
    "{work}",
    "{work}-final",
    "{number}_{work}",
    "{family}_{work}",
    "{work} (2)",
    "{work}_v3_FINAL",
    "Scan_{serial}",
    "report",
)
_WORD_BREAKS = re.compile(r"[^\w.]+")


class FileShelf:
    """Hands out planned files and remembers how each is made."""

    def __init__(self, *, seed: int, uploads: int) -> None:
        self._rng = random.Random(f"files of {seed}")
        self._seed = seed
        self.recipes: dict[str, FileRecipe] = {}
        self._pool: dict[str, list[tuple[str, FileKind]]] = {}
        if uploads > OWN_FILES_UP_TO:
            for subject in SUBJECTS:
                self._pool[subject.name] = [
                    self._add(self._draw_kind(subject), self._rng.choice(subject.works), _POOL_AUTHOR)
                    for _ in range(_POOL_FILES_A_SUBJECT)
                ]

    def take(self, subject: Subject, work: str, student: PlannedStudent, *, portal_folder: str = "") -> PlannedFile:
        """Return a file for this work; the portal's lie in `portal_folder` under names that one can read."""
        if self._pool:
            store_key, kind = self._rng.choice(self._pool[subject.name])
        else:
            store_key, kind = self._add(self._draw_kind(subject), work, student, portal_folder=portal_folder)
        return PlannedFile(store_key, self._file_name(kind, work, student), kind.media_type)

    def make(self, kind: FileKind, heading: str, name: str | None, student: PlannedStudent) -> PlannedFile:
        """Return a file of this very kind."""
        store_key, _ = self._add(kind, heading, student)
        return PlannedFile(store_key, name or self._file_name(kind, heading, student), kind.media_type)

    def _draw_kind(self, subject: Subject) -> FileKind:
        kinds, weights = zip(*subject.kinds, strict=True)
        kind: FileKind = self._rng.choices(kinds, weights)[0]
        return kind

    def _add(
        self, kind: FileKind, heading: str, student: PlannedStudent, *, portal_folder: str = ""
    ) -> tuple[str, FileKind]:
        serial = len(self.recipes)
        length = self._rng.choice(_LONG_LENGTHS if self._rng.random() < 0.03 else _LENGTHS)
        recipe = FileRecipe(kind, heading, f"{student.full_name} · {student.number}", self._rng.getrandbits(32), length)
        if portal_folder:
            store_key = f"{portal_folder}/{student.number}-{serial:05d}{kind.suffix}"
        else:
            token = hashlib.sha256(f"edumanage sample {self._seed} {serial}".encode()).hexdigest()[:32]
            store_key = f"{token[:2]}/{token}{kind.suffix}"
        self.recipes[store_key] = recipe
        return store_key, kind

    def _file_name(self, kind: FileKind, work: str, student: PlannedStudent) -> str:
        rng = self._rng
        words = [word for word in _WORD_BREAKS.split(work.partition(":")[0]) if word]
        joined = ("-" if rng.random() < 0.6 else "_").join(words)[:60] or "work"
        name = rng.choice(_FILE_NAMES).format(
            work=joined if rng.random() < 0.3 else joined.lower(),
            number=student.number,
            family=unicodedata.normalize("NFC", student.full_name.split()[-1]),
            serial=rng.randint(1000, 9999),
        )
        suffix = kind.suffix.upper() if kind is FileKind.JPEG and rng.random() < 0.3 else kind.suffix
        return name + suffix
