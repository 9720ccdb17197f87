"""One run of LibreOffice over one document: started bounded, watched, and ended with all that it started."""

import contextlib
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from edumanage_desktop.adapters.office.bounds import LONGEST_SECONDS, NOT_STARTED
from edumanage_desktop.adapters.office.profile import remove_pipe, write_profile
from edumanage_desktop.adapters.office.troubles import told
from edumanage_desktop.adapters.platform import Platform
from edumanage_desktop.services.office_pages import OfficeKind, OfficeTrouble

LOOKS_EVERY_SECONDS = 0.02
WANTS_ANOTHER_START = 81
"""EXITHELPER_NORMAL_RESTART: how LibreOffice ends when it has set up a new profile (desktop/source/app/app.cxx)."""
_FILTERS: Mapping[OfficeKind, str] = {
    OfficeKind.DOCX: "MS Word 2007 XML",
    OfficeKind.DOCM: "MS Word 2007 XML VBA",
    OfficeKind.XLSX: "Calc MS Excel 2007 XML",
    OfficeKind.XLSM: "Calc MS Excel 2007 VBA XML",
    OfficeKind.PPTX: "Impress MS PowerPoint 2007 XML",
    OfficeKind.PPTM: "Impress MS PowerPoint 2007 XML VBA",
    OfficeKind.PPSX: "Impress MS PowerPoint 2007 XML AutoPlay",
    OfficeKind.ODT: "writer8",
    OfficeKind.ODS: "calc8",
    OfficeKind.ODP: "impress8",
    OfficeKind.ODG: "draw8",
    OfficeKind.DOC: "MS Word 97",
    OfficeKind.XLS: "MS Excel 97",
    OfficeKind.PPT: "MS PowerPoint 97",
    OfficeKind.RTF: "Rich Text Format",
}
"""LibreOffice's names of its import filters: named, so that it never guesses at a document of another kind."""
_QUIETLY = ("--headless", "--invisible", "--norestore", "--nologo", "--nodefault", "--nolockcheck")
_KEPT_VARIABLES = (
    *("PATH", "HOME", "LANG", "LC_ALL", "LC_CTYPE", "SYSTEMROOT", "WINDIR", "FONTCONFIG_FILE", "FONTCONFIG_PATH"),
    *("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"),
)


class OfficeRuns:
    """Runs `program` in processes of their own, each for at most `longest_seconds`."""

    def __init__(self, *, program: Path, platform: Platform, longest_seconds: float = LONGEST_SECONDS) -> None:
        self._program = program
        self._platform = platform
        self._longest_seconds = longest_seconds

    def make_pdf(self, document: Path, kind: OfficeKind, *, profile: Path, is_over: Callable[[], bool]) -> Path:
        """Return where the PDF of a document is to be found, in the document's own folder; it may not be there.

        `profile` is made when it is not there. `is_over` is asked again and again whether to end at once. Raises
        `OfficePagesMissing`, and `OSError` when nothing can be started at all.
        """
        job, until = document.parent, time.monotonic() + self._longest_seconds
        if not profile.exists():
            write_profile(profile)
        command = (
            *office_process_command(),
            *(str(job), str(profile), str(self._program)),
            *(f"-env:UserInstallation={profile.as_uri()}", *_QUIETLY, f"--infilter={_FILTERS[kind]}"),
            *("--convert-to", "pdf", "--outdir", str(job), str(document)),
        )
        status = WANTS_ANOTHER_START
        try:
            for _start in range(2):
                if status == WANTS_ANOTHER_START:
                    remove_pipe(profile)
                    status = self._run(command, job, until, is_over)
        finally:
            remove_pipe(profile)
        if status < 0:
            is_over_time = -status in {getattr(signal, name, 0) for name in ("SIGKILL", "SIGXCPU")}
            raise told(OfficeTrouble.TOO_SLOW if is_over_time else OfficeTrouble.CRASHED)
        if status == NOT_STARTED:
            raise told(OfficeTrouble.MISSING)
        return document.with_suffix(".pdf")

    def _run(self, command: Sequence[str], job: Path, until: float, is_over: Callable[[], bool]) -> int:
        """Return the status of a command, which is ended with all that it started when it is late or unwanted."""
        process = subprocess.Popen(
            command,
            cwd=job,
            env=_surroundings(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        try:
            while True:
                with contextlib.suppress(subprocess.TimeoutExpired):
                    return process.wait(LOOKS_EVERY_SECONDS)
                if is_over():
                    raise told(OfficeTrouble.UNWANTED)
                if time.monotonic() > until:
                    raise told(OfficeTrouble.TOO_SLOW)
        finally:
            self._platform.end_group(process)


def office_process_command() -> tuple[str, ...]:
    """Return the command that starts the office process, from source and in the frozen program."""
    if getattr(sys, "frozen", False):
        return (sys.executable, "--office-process")
    return (sys.executable, "-P", "-m", "edumanage_desktop.office_process")


def _surroundings() -> dict[str, str]:
    """Return what the process needs to start: no password, key ring, session bus or display of the person."""
    kept = {name: os.environ[name] for name in _KEPT_VARIABLES if name in os.environ}
    if not getattr(sys, "frozen", False):
        kept["PYTHONPATH"] = str(Path(__file__).resolve().parents[3])
    return kept
