"""One file with the figures of everything as it was measured last, each part with its date and the machine's load."""

import json
import os
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any


def circumstances() -> dict[str, Any]:
    """Return when this is, and the machine's load over the last minute (getloadavg(3), None where there is none)."""
    load = round(os.getloadavg()[0], 2) if hasattr(os, "getloadavg") else None
    return {"at": datetime.now(UTC).isoformat(timespec="seconds"), "load": load}


def keep(path: Path, measured: Mapping[str, Any], *, anew: bool = False) -> None:
    """Put parts by their names in place of what the file has of the same ones; `anew` drops the others.

    The file is replaced as a whole, so that a run that is ended leaves what was there before. A file of another form is
    set aside as `….old`.
    """
    kept: dict[str, Any] = {}
    if path.exists() and not anew:
        kept = _read(path)
    temporary = path.with_name(f"{path.name}.part")
    temporary.write_text(json.dumps({**kept, **measured}, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    os.replace(temporary, path)


def _read(path: Path) -> dict[str, Any]:
    try:
        kept = json.loads(path.read_text(encoding="utf-8"))
    except ValueError:
        kept = None
    if isinstance(kept, dict) and all(isinstance(part, dict) and "at" in part for part in kept.values()):
        return kept
    os.replace(path, path.with_name(f"{path.name}.old"))
    return {}
