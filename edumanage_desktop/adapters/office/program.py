"""Where LibreOffice stands on this computer, if it does."""

import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

_NAMES = ("soffice", "libreoffice")


def find_office_program() -> Path | None:
    """Return LibreOffice's own executable, None where it is not installed.

    On Linux that is the executable behind the usual start script, so that there is one process to bound and end.
    Programs in a container of their own (Flatpak, Snap) are left alone: they could not read our copies.
    """
    for found in _candidates():
        if found.is_file():
            whole = found.resolve()
            if os.name == "nt" or sys.platform == "darwin":
                return whole
            if (inner := whole.with_name("soffice.bin")).is_file():
                return inner
    return None


def _candidates() -> Iterator[Path]:
    on_path = (shutil.which(name) for name in _NAMES)
    yield from (Path(found) for found in on_path if found is not None and not _is_contained(found))
    if sys.platform == "win32":
        for variable in ("PROGRAMFILES", "PROGRAMFILES(X86)"):
            if folder := os.environ.get(variable):
                yield Path(folder) / "LibreOffice" / "program" / "soffice.exe"
    elif sys.platform == "darwin":
        for folder in (Path("/Applications"), Path.home() / "Applications"):
            yield folder / "LibreOffice.app" / "Contents" / "MacOS" / "soffice"
    else:
        yield from (Path(folder) / "libreoffice/program/soffice" for folder in ("/usr/lib", "/usr/lib64", "/opt"))
        yield from sorted(Path("/opt").glob("libreoffice*/program/soffice"), reverse=True)


def _is_contained(program: str) -> bool:
    whole = os.path.realpath(program)
    return "/snap" in whole or "/flatpak/" in whole
