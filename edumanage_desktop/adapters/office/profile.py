"""The profile under which LibreOffice reads submitted documents: nothing runs, nothing is fetched, nothing is kept.

The settings and what their values mean stand in LibreOffice's own schemas (officecfg/registry/schema).
"""

import contextlib
import hashlib
import os
from pathlib import Path
from typing import NamedTuple
from urllib.parse import quote

_COMMON = "/org.openoffice.Office.Common"
_SCRIPTING = f"{_COMMON}/Security/Scripting"
_INTERNET = "/org.openoffice.Inet/Settings"
NOBODY_LISTENS_PORT = 9
"""The discard port of this computer, named as proxy: what would go out goes nowhere, not even to a name server."""


PLAIN_IN_URLS = "/!$&'()*+,-:=@_~"
PIPE_FOLDERS = (Path("/tmp"), Path("/var/tmp"))


class _Setting(NamedTuple):
    path: str
    name: str
    value: bool | int | str


_SETTINGS = (
    # No macro runs, whoever signed it, from wherever it comes, by whatever event.
    _Setting(_SCRIPTING, "DisableMacrosExecution", True),
    _Setting(_SCRIPTING, "MacroSecurityLevel", 3),
    _Setting(_SCRIPTING, "CheckDocumentEvents", True),
    _Setting(_SCRIPTING, "ExecutePlugins", False),
    _Setting(_SCRIPTING, "DisableActiveContent", True),
    _Setting(_SCRIPTING, "DisableOLEAutomation", True),
    _Setting("/org.openoffice.Office.Java/VirtualMachine", "Enable", False),
    # What a document links to stays where it is: 2 is never for Writer and for Calc.
    _Setting(_SCRIPTING, "BlockUntrustedRefererLinks", True),
    _Setting("/org.openoffice.Office.Writer/Content/Update", "Link", 2),
    _Setting("/org.openoffice.Office.Writer/Content/Update", "Field", False),
    _Setting("/org.openoffice.Office.Calc/Content/Update", "Link", 2),
    _Setting("/org.openoffice.Office.Calc/Formula/Load", "OOXMLRecalcMode", 1),
    _Setting("/org.openoffice.Office.Calc/Formula/Load", "ODFRecalcMode", 1),
    # 2 is a proxy of our own choice.
    _Setting(_INTERNET, "ooInetProxyType", 2),
    *(
        setting
        for scheme in ("HTTP", "HTTPS", "FTP")
        for setting in (
            _Setting(_INTERNET, f"ooInet{scheme}ProxyName", "127.0.0.1"),
            _Setting(_INTERNET, f"ooInet{scheme}ProxyPort", NOBODY_LISTENS_PORT),
        )
    ),
    _Setting(_INTERNET, "ooInetNoProxy", ""),
    # It asks nobody about updates, reports no crash, recovers nothing, greets nobody.
    _Setting("/org.openoffice.Office.Update/Update", "Enabled", False),
    _Setting("/org.openoffice.Office.Recovery/RecoveryInfo", "Enabled", False),
    _Setting("/org.openoffice.Office.Recovery/AutoSave", "Enabled", False),
    _Setting(f"{_COMMON}/Save/Document", "CreateBackup", False),
    _Setting(f"{_COMMON}/Misc", "CrashReport", False),
    _Setting(f"{_COMMON}/Misc", "FirstRun", False),
    _Setting(f"{_COMMON}/Misc", "ShowTipOfTheDay", False),
    _Setting(f"{_COMMON}/Misc", "UseLocking", False),
    _Setting(f"{_COMMON}/Misc", "UseOpenCL", False),
)


def write_profile(folder: Path) -> None:
    """Make a profile in a folder that is not there yet; raises `OSError`."""
    user = folder / "user"
    user.mkdir(mode=0o700, parents=True)
    items = "".join(
        f'<item oor:path="{setting.path}"><prop oor:name="{setting.name}" oor:op="fuse">'
        f"<value>{_written(setting.value)}</value></prop></item>\n"
        for setting in _SETTINGS
    )
    (user / "registrymodifications.xcu").write_text(
        '<?xml version="1.0" encoding="UTF-8"?>\n<oor:items xmlns:oor="http://openoffice.org/2001/registry" '
        'xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">\n'
        f"{items}</oor:items>\n",
        encoding="utf-8",
    )


def _written(value: bool | int | str) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def remove_pipe(folder: Path) -> None:
    """Remove the pipe that a killed LibreOffice of this profile left behind; it would keep the next from starting."""
    for pipe in pipes_of(folder):
        with contextlib.suppress(OSError):
            pipe.unlink()


def pipes_of(folder: Path) -> tuple[Path, ...]:
    """Return where the pipe of a profile may stand.

    It is named by the MD5 of the profile's URL (desktop/source/app/officeipcthread.cxx), in which LibreOffice writes
    some characters as they are, and stands in /tmp, or in /var/tmp where that cannot be written (sal/osl/unx/pipe.cxx).
    """
    if os.name == "nt":
        return ()
    url = f"file://{quote(os.fsencode(folder), safe=PLAIN_IN_URLS)}"
    digest = hashlib.md5(url.encode("utf-16-le"), usedforsecurity=False).digest()
    name = f"OSL_PIPE_{os.getuid()}_SingleOfficeIPC_{''.join(f'{byte:x}' for byte in digest)}"
    return tuple(place / name for place in PIPE_FOLDERS)
