"""Make the pictures of README and guide anew: scenes of the tour, in every language that the guide is written in.

`python ui/guide_pictures.py` writes `docs/pictures` and below it a folder for each language but English; a language's
code after it makes that one's alone. A tour shows one language, so each is made by a process of its own.
"""

import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from PIL import Image
from PySide6.QtWidgets import QDialog, QWidget

from edumanage_desktop.bootstrap import TourLook, run_tour
from edumanage_desktop.gui.languages import Language
from edumanage_desktop.gui.tour.album import Album, TourStopped, rest

PROJECT = Path(__file__).resolve().parent.parent
PICTURES = PROJECT / "docs" / "pictures"
_SIZE = (1280, 800)
_SMALL_PX = 960
"""The width of those that show how a page looks, and not its words."""
_COLOURS = 192


@dataclass(frozen=True, slots=True)
class GuidePicture:
    """A scene of the tour in `light` or `dark`, the whole window or the dialog over it alone, as wide as it is read."""

    scene: str
    scheme: str = "light"
    is_dialog: bool = False
    is_small: bool = True


_WIDE = ("conflict-corrected", "feedback-and-reason", "people-conflict", "reject-with-feedback")
_DIALOGS = ("keys", "keys-conflict")
_SMALL = (
    *("assign-plan", "deployment-checklist", "diagnose-upload", "first-steps", "health-alert", "import-plan"),
    *("incident-steps", "log", "own-work", "palette", "receipt", "restore-in-place", "several-rejected", "sign-in"),
    *("student", "why-not-reached"),
)
GUIDE_PICTURES = {
    "decided-dark": GuidePicture("decided-and-undo", scheme="dark", is_small=False),
    "backups": GuidePicture("job-done"),
    "files-chosen": GuidePicture("files-harmed", is_small=False),
    "visibility": GuidePicture("visibility-reason", is_dialog=True, is_small=False),
    **{name: GuidePicture(name, is_small=False) for name in _WIDE},
    **{name: GuidePicture(name, is_dialog=True, is_small=False) for name in _DIALOGS},
    **{name: GuidePicture(name) for name in _SMALL},
}
"""By the name of its file."""


class GuideAlbum(Album):
    """Keeps the scenes that the guide shows."""

    def save(self, window: QWidget, scene: str) -> None:
        """Save a scene under the name that it has in the guide; others are passed by."""
        scheme = self.name.partition("-")[0]
        wanted = ((name, each) for name, each in GUIDE_PICTURES.items() if (each.scene, each.scheme) == (scene, scheme))
        name, picture = next(wanted, ("", None))
        if picture is None:
            rest(window)
            return
        super().save(window, name)
        if picture.is_dialog:
            dialog = next(each for each in reversed(window.findChildren(QDialog)) if each.isVisible())
            if not dialog.grab().save(str(self.saved[-1])):
                raise TourStopped(f"The picture {self.saved[-1]} cannot be written")


def make(language: Language) -> None:
    """Make the pictures of a language."""
    folder = PICTURES if language is Language.ENGLISH else PICTURES / language
    folder.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        look = TourLook(language=language, sizes=(_SIZE,), schemes=("light", "dark"))
        run_tour(Path(place), look, GuideAlbum)
        saved = {path.stem.partition("-")[2]: path for path in Path(place).rglob("*.png")}
        missing = GUIDE_PICTURES.keys() - saved.keys()
        if missing:
            raise TourStopped(f"No scene of the tour is called so: {', '.join(sorted(missing))}")
        for name, path in saved.items():
            with Image.open(path) as image:
                picture = image.convert("RGB")
            if GUIDE_PICTURES[name].is_small:
                picture = picture.resize(
                    (_SMALL_PX, _SMALL_PX * picture.height // picture.width), Image.Resampling.LANCZOS
                )
            few = picture.quantize(_COLOURS, dither=Image.Dither.NONE)
            few.save(folder / f"{name}.png", optimize=True)


def main(words: list[str]) -> None:
    """Make the pictures of one language, or of each in a process of its own."""
    if words:
        make(Language(words[0]))
        return
    for language in Language:
        if language is not Language.SYSTEM:
            subprocess.run([sys.executable, __file__, language], cwd=PROJECT, check=True)


if __name__ == "__main__":
    main(sys.argv[1:])
