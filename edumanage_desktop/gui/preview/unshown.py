"""What is said of a file that is not shown here: what it is, how large, and how long it plays."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QTime

from edumanage_desktop.gui import wording
from edumanage_desktop.gui.preview.sentences import file_type
from edumanage_desktop.services.recordings import Recording, recording


def what_it_is(path: Path | None, name: str) -> tuple[str, bool]:
    """Return what a file is, in a sentence, and whether it is played rather than opened; no path inside an archive."""
    translate = QCoreApplication.translate
    if path is None:
        return translate("Preview", "{type}. Files of this kind are not shown here.").format(
            type=file_type(name)
        ), False
    found: Recording | None = None
    try:
        size = wording.size(path.stat().st_size)
        with path.open("rb") as stream:
            found = recording(stream, name)
    except OSError:
        size = translate("Preview", "size unknown")
    if found is None:
        sentence = translate("Preview", "{type} · {size}. Files of this kind are not shown here.")
        return sentence.format(type=file_type(name), size=size), False
    return _of_recording(found).format(size=size, duration=_duration(found.seconds or 0)), True


def _of_recording(found: Recording) -> str:
    translate = QCoreApplication.translate
    if found.is_film:
        without = translate("Preview", "Film · {size}. It is played by the system's program.")
        whole = translate("Preview", "Film of {duration} · {size}. It is played by the system's program.")
    else:
        without = translate("Preview", "Sound recording · {size}. It is played by the system's program.")
        whole = translate("Preview", "Sound recording of {duration} · {size}. It is played by the system's program.")
    return without if found.seconds is None else whole


def _duration(seconds: float) -> str:
    """Return a duration below a day as hours, minutes and seconds, in the person's digits."""
    at = QTime(0, 0).addSecs(round(seconds))
    return QLocale().toString(at, "h:mm:ss" if at.hour() else "m:ss")
