"""The tours that proofs look at: processes of their own that are begun together, for most of a tour is waiting."""

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from ui.pseudo_language import compile_pseudo

ROOT = Path(__file__).resolve().parents[2]
ENDED_WITHIN_S = 900
"""Many times of what the longest takes on two busy cores."""
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
        """Begin all that are wanted; they take what nobody else needs of the processors."""
        for name in self.wanted:
            if name not in self._begun:
                self._begin(name)

    def found(self, name: str) -> Path:
        """Wait until a tour has ended well, and return its folder; see `_words`."""
        self.begin()
        status = self._begun[name].wait(ENDED_WITHIN_S)
        assert status == 0, (self.folder / name / "said.log").read_text(encoding="utf-8", errors="replace")
        return self.folder / name

    def stop(self) -> None:
        """End what still runs."""
        for process in self._begun.values():
            process.kill()
            process.wait()

    def _begin(self, name: str) -> None:
        folder = self.folder / name
        folder.mkdir()
        behind = [nice, "-n", "10"] if (nice := shutil.which("nice")) else []
        command = [*behind, sys.executable, "-m", *_words(name, folder)]
        with (folder / "said.log").open("wb") as log:
            self._begun[name] = subprocess.Popen(
                command, cwd=ROOT, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
                stdin=subprocess.DEVNULL, stdout=log, stderr=subprocess.STDOUT,
            )  # fmt: skip


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
