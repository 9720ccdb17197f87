"""The tours that proofs look at, in processes of their own, some side by side: most of a tour is waiting.

As a program, `python -m tests.gui.tour_runs FOLDER NAME…`, it makes tours one after the other.
"""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from ui.pseudo_language import compile_pseudo

ROOT = Path(__file__).resolve().parents[2]
ENDED_WITHIN_S = 1_200
"""Many times of what two take, one after the other, on two busy cores."""
AT_ONCE = 3
"""More of them wait for each other, and each for what it waits for at most."""
_STATUS, _LOG = "status", "said.log"
_LOOK_EVERY_S = 0.2
OF_FILE = {
    "test_accessibility": ("light",),
    "test_program": ("light", "dark"),
    "test_large_letters": ("large Spanish", "large Arabic"),
    "test_pseudo_language": ("left to right", "right to left"),
}
"""The tours that the tests of a file look at."""


@dataclass
class TourRuns:
    """Tours by name, each in a folder of its own, where it leaves what it found."""

    folder: Path
    wanted: Sequence[str]
    _begun: dict[str, "subprocess.Popen[bytes]"] = field(default_factory=dict)

    def begin(self) -> None:
        """Begin all that are wanted, `AT_ONCE` side by side; they take what nobody else needs of the processors."""
        new = [name for name in dict.fromkeys(self.wanted) if name not in self._begun]
        for first in range(min(AT_ONCE, len(new))):
            self._begin(new[first::AT_ONCE])

    def found(self, name: str) -> Path:
        """Wait until a tour has ended well, and return its folder; see `_words`."""
        self.begin()
        status, until = self.folder / name / _STATUS, time.monotonic() + ENDED_WITHIN_S
        while not status.exists() and self._begun[name].poll() is None and time.monotonic() < until:
            time.sleep(_LOOK_EVERY_S)
        log = self.folder / name / _LOG
        said = log.read_text(encoding="utf-8", errors="replace") if log.exists() else "it was not begun"
        assert status.exists(), said
        assert status.read_text(encoding="utf-8") == "0", said
        return self.folder / name

    def stop(self) -> None:
        """End what still runs."""
        for process in self._begun.values():
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()

    def _begin(self, names: Sequence[str]) -> None:
        for name in names:
            (self.folder / name).mkdir()
        behind = [nice, "-n", "10"] if (nice := shutil.which("nice")) else []
        command = [*behind, sys.executable, "-m", "tests.gui.tour_runs", str(self.folder), *names]
        process = subprocess.Popen(
            command, cwd=ROOT, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, start_new_session=True,
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        self._begun.update(dict.fromkeys(names, process))


def main(argv: Sequence[str]) -> None:
    """Make tours one after the other, and leave beside each what it said and how it ended."""
    folder, *names = argv
    for name in names:
        place = Path(folder) / name
        with (place / _LOG).open("wb") as log:
            command = [sys.executable, "-m", *_words(name, place)]
            status = subprocess.run(command, cwd=ROOT, stdout=log, stderr=subprocess.STDOUT, check=False).returncode
        (place / f"{_STATUS}.part").write_text(str(status), encoding="utf-8")
        (place / f"{_STATUS}.part").rename(place / _STATUS)


def _words(name: str, folder: Path) -> list[str]:
    """Return how a tour is begun that leaves `found.json`, `pictures` or both in its folder.

    Each takes one round: both schemes, both sizes and both directions are seen, not each in each.
    """
    found = str(folder / "found.json")
    pictures = str(folder / "pictures")
    if name == "light":
        return ["tests.gui.control_walk", found, pictures]
    if name == "dark":
        return ["edumanage_desktop", "tour", "--out", pictures, "--size", "1920x1080", "--scheme", "dark"]
    if name.startswith("large"):
        language, scheme = ("es", "dark") if name.endswith("Spanish") else ("ar", "light")
        return ["tests.gui.room_walk", language, "200", "1280x800", scheme, found, pictures]
    compile_pseudo(folder / "pseudo.qm")
    mirrored = ["--right-to-left"] if name == "right to left" else []
    return ["tests.gui.word_walk", str(folder / "pseudo.qm"), found, *mirrored]


if __name__ == "__main__":
    main(sys.argv[1:])
