"""Measures an import of a whole archive beside unpacking it and the same acts; writes figures as JSON.

`python -m benchmarks.imports_run SPEC.json OUT.json`; the specification is `ImportsSpec` as JSON.
"""

import hashlib
import json
import os
import random
import sys
import zipfile
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from uuid import uuid4

from benchmarks.figures import median_figure
from edumanage_desktop.adapters.database import open_database
from edumanage_desktop.adapters.file_store.keys import new_key
from edumanage_desktop.adapters.platform import this_platform
from edumanage_desktop.domain.acts import Act, ActFile, ActKind
from edumanage_desktop.entrance import WindowOptions, open_session
from edumanage_desktop.services.archive_import.planning import Action, Destination
from edumanage_desktop.services.register import Student

AT_MOST = 1.5
FILE_BYTES = 50_000
_CHUNK_BYTES = 1 << 20
_WORDS = [f"{number:x}" for number in range(4096)]


@dataclass(frozen=True, slots=True)
class ImportsSpec:
    """What is measured: archives of `entries` files, handed in by a registrar to a faculty member, `rounds` times."""

    group: str
    url: str
    login: str
    faculty_id: int
    home: str
    entries: int
    rounds: int


def main() -> None:
    """Measure and write."""
    spec = ImportsSpec(**json.loads(Path(sys.argv[1]).read_text(encoding="utf-8")))
    folder = Path(spec.home)
    folder.mkdir(parents=True)
    ours, floor = [], []
    with closing(_Imports(spec, folder)) as imports:
        students = imports.students()
        for turn in range(spec.rounds):
            own, bare = (_archive(folder, spec, students, f"{turn} {side}") for side in ("ours", "floor"))
            for measure in (imports.bring_in, imports.unpack)[:: 1 if turn % 2 else -1]:
                if measure == imports.bring_in:
                    ours.append(1000 * measure(own))
                else:
                    floor.append(1000 * measure(bare))
    remark = f"{spec.entries:,} entries of {FILE_BYTES // 1000} KB"
    figure = median_figure(spec.group, "read, planned and handed in", ours, floor, at_most=AT_MOST, remark=remark)
    Path(sys.argv[2]).write_text(json.dumps([figure.to_record()]), encoding="utf-8")


class _Imports:
    """The two sides on one department: a registrar's session, and the bare work."""

    def __init__(self, spec: ImportsSpec, folder: Path) -> None:
        self._spec, self._folder = spec, folder
        options = WindowOptions(
            folder / "data", folder / "config", folder / "cache", spec.url, folder / "files", spec.login
        )
        for number in range(256):  # as in a prepared store
            (folder / "files" / f"{number:02x}").mkdir(parents=True)
        self._session = open_session(options)
        self._database = open_database(spec.url, login=spec.login)

    def students(self) -> list[Student]:
        """Give the register as many students as there are entries, and return them."""
        register = self._session.open_register()
        made = [
            Student(9_000_000 + number, f"Bench {_WORDS[number]}q Student", f"B{number}")
            for number in range(self._spec.entries)
        ]
        for student in made:
            register.save_student(student)
        return made

    def bring_in(self, archive: Path) -> float:
        """Open, plan and hand in as the program does; return the seconds."""
        begun_s = perf_counter()
        with closing(self._session.open_import(archive, None)) as opened:
            planned = opened.plan(Destination(self._spec.faculty_id, archive.stem, "", "Lab"))
            ended = [opened.hand_in(line) for line in planned]
        took_s = perf_counter() - begun_s
        if sum(line.action is Action.NEW and line.upload_id is not None for line in ended) != self._spec.entries:
            raise SystemExit("The import did not hand everything in")
        return took_s

    def unpack(self, archive: Path) -> float:
        """Unpack every file so that it survives a power cut, and record the same acts; return the seconds."""
        begun_s = perf_counter()
        out = self._folder / archive.stem
        out.mkdir()
        sync_folder = this_platform().sync_folder
        with zipfile.ZipFile(archive) as opened:
            for number, member in enumerate(opened.infolist()):
                digest, path = hashlib.sha256(), out / str(number)
                with opened.open(member) as source, path.open("wb") as target:
                    while chunk := source.read(_CHUNK_BYTES):
                        digest.update(chunk)
                        target.write(chunk)
                    target.flush()
                    os.fsync(target.fileno())
                sync_folder(out)
                self._record(number, member.file_size, digest.hexdigest(), archive.stem)
        return perf_counter() - begun_s

    def close(self) -> None:
        """Close both."""
        self._session.close()
        self._database.close()

    def _record(self, number: int, size_bytes: int, sha256: str, course: str) -> None:
        act = Act(
            str(uuid4()), ActKind.SUBMIT, target_faculty_id=self._spec.faculty_id, student_id=9_000_000 + number,
            title="Lab – report", course=course, assignment="Lab", reason="Unpacked",
            files=(ActFile("/".join(new_key(".txt")), "report.txt", "text/plain", size_bytes, sha256),),
        )  # fmt: skip
        self._database.recorder.record(act)


def _archive(folder: Path, spec: ImportsSpec, students: list[Student], what: str) -> Path:
    """Pack as Moodle does what each student wrote; texts that pack to a third, none like another."""
    chance = random.Random(what)
    path = folder / f"{what}.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for student in students:
            text = " ".join(chance.choices(_WORDS, k=FILE_BYTES // 4))[:FILE_BYTES]
            archive.writestr(f"{student.full_name}_{student.id}_assignsubmission_file/report.txt", text)
    return path


if __name__ == "__main__":
    main()
