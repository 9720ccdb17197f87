"""The archive of evidence: parts in a ZIP, a manifest with the SHA-256 of every part, and the seal, its own.

`manifest.json` is the last part but one, `manifest.sha256` the last. Whoever changes a part has to change the manifest,
and whoever does that another seal than the one that stands in the incident's record. The form is that of PKWARE's
APPNOTE 6.3, parts deflated, with ZIP64 where it is needed, so that any program opens it.
"""

import hashlib
import json
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, BinaryIO

from edumanage_desktop.domain.incidents import EvidenceUnreadable
from edumanage_desktop.domain.sentences import Sentence

FORMAT = "edumanage-evidence-1"
MANIFEST, SEAL = "manifest.json", "manifest.sha256"
_AT_ONCE_BYTES = 1 << 18
_LARGEST_MANIFEST_BYTES = 1 << 22
_DATE = (1980, 1, 1, 0, 0, 0)
"""A ZIP can tell no zone; when a part was written stands in the manifest."""
_DAMAGE = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError)
"""What the library raises for an archive that was changed; RuntimeError for a part that is marked as encrypted."""


@dataclass(frozen=True, slots=True)
class Part:
    """A part of an archive: its name, how many bytes and rows it has, and its SHA-256."""

    name: str
    size_bytes: int
    rows: int
    sha256: str


class SealedWriter:
    """Writes the parts of an archive one after the other, each by pieces; to be closed before its stream is."""

    def __init__(self, stream: BinaryIO) -> None:
        self._archive = zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED, allowZip64=True)
        self.parts: list[Part] = []

    def add(self, name: str, lines: Iterable[bytes]) -> Part:
        """Write a part of lines, each with its end; returns it."""
        digest, size, rows = hashlib.sha256(), 0, 0
        with self._archive.open(_entry(name), "w", force_zip64=True) as part:
            for line in lines:
                digest.update(line)
                size += len(line)
                rows += 1
                part.write(line)
        self.parts.append(Part(name, size, rows, digest.hexdigest()))
        return self.parts[-1]

    def close(self) -> None:
        """Let go of the stream, also in the middle of an archive that is to be thrown away."""
        self._archive.close()

    def seal(self, about: Mapping[str, Any]) -> str:
        """Write the manifest, end the archive, and return the seal."""
        listed = [
            {"name": part.name, "bytes": part.size_bytes, "rows": part.rows, "sha256": part.sha256}
            for part in self.parts
        ]
        document = {"format": FORMAT, **about, "parts": listed}
        manifest = json.dumps(document, ensure_ascii=False, indent=1).encode() + b"\n"
        seal = hashlib.sha256(manifest).hexdigest()
        for name, content in ((MANIFEST, manifest), (SEAL, f"{seal}  {MANIFEST}\n".encode())):
            with self._archive.open(_entry(name), "w") as part:
                part.write(content)
        self._archive.close()
        return seal


@dataclass(frozen=True, slots=True)
class EvidenceCheck:
    """What was found in an archive: the seal, what the manifest says, how many parts hold, and what does not."""

    seal: str
    manifest: Mapping[str, Any]
    checked: int
    wrong: tuple[Sentence, ...]

    @property
    def is_well(self) -> bool:
        """Return whether everything is as it was sealed."""
        return not self.wrong

    @property
    def incident(self) -> str:
        """Return the number of the incident that it is about."""
        return str(self.manifest.get("incident", ""))


def verify_evidence(path: Path, *, sealed_as: str | None = None) -> EvidenceCheck:
    """Check every part of an archive and name what was changed, taken away or added.

    `sealed_as` is the seal that the incident's record holds. Raises `EvidenceUnreadable` for what is no such archive.
    """
    with _opened(path) as archive:
        names = [each.filename for each in archive.infolist()]
        content = _whole(archive, MANIFEST)
        seal = hashlib.sha256(content).hexdigest()
        manifest = _read_manifest(content, path)
        wrong = list(_wrong_seal(archive, seal, sealed_as))
        told = {str(part.get("name", "")): part for part in manifest["parts"]}
        checked = 0
        for name, part in told.items():
            found = _part_is_wrong(archive, names, name, part)
            checked += found is None
            wrong += [found] if found is not None else []
        known = {*told, MANIFEST, SEAL}
        added = sorted({name for name in names if name not in known})
        wrong += [Sentence("{name} was added after it was sealed.", name=name) for name in added]
        doubled = sorted({name for name in names if names.count(name) > 1 and name in known})
        wrong += [Sentence("{name} is there more than once.", name=name) for name in doubled]
    return EvidenceCheck(seal, manifest, checked, tuple(wrong))


def sha256_of(path: Path) -> str:
    """Return the SHA-256 of a file; raises `EvidenceUnreadable`."""
    digest = hashlib.sha256()
    try:
        with path.open("rb") as stream:
            while piece := stream.read(_AT_ONCE_BYTES):
                digest.update(piece)
    except OSError as error:
        raise _unreadable(path, error) from error
    return digest.hexdigest()


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, _DATE)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.external_attr = 0o600 << 16
    return entry


@contextmanager
def _opened(path: Path) -> Iterator[zipfile.ZipFile]:
    try:
        with zipfile.ZipFile(path) as archive:
            yield archive
    except OSError as error:
        raise _unreadable(path, error) from error
    except _DAMAGE as error:
        raise EvidenceUnreadable(
            Sentence(
                "{path} is no archive of evidence, or its end was cut off or changed. Nothing was changed; look for"
                " another copy.",
                path=path,
            )
        ) from error


def _whole(archive: zipfile.ZipFile, name: str) -> bytes:
    """Return a small part; raises what `_opened` translates."""
    try:
        with archive.open(name) as part:
            content = part.read(_LARGEST_MANIFEST_BYTES + 1)
    except KeyError as error:
        raise zipfile.BadZipFile(name) from error
    if len(content) > _LARGEST_MANIFEST_BYTES:
        raise zipfile.BadZipFile(name)
    return content


def _read_manifest(content: bytes, path: Path) -> dict[str, Any]:
    try:
        manifest = json.loads(content)
        parts = manifest["parts"]
        is_ours = manifest["format"] == FORMAT and all(isinstance(part, dict) for part in parts)
    except (ValueError, KeyError, TypeError):
        is_ours = False
    if not is_ours:
        raise EvidenceUnreadable(
            Sentence("{path} has no manifest of evidence that can be read. Nothing was changed.", path=path)
        )
    found: dict[str, Any] = manifest
    return found


def _wrong_seal(archive: zipfile.ZipFile, seal: str, sealed_as: str | None) -> Iterator[Sentence]:
    try:
        written = _whole(archive, SEAL).decode("ascii", "replace").split()[:1]
    except _DAMAGE:
        written = []
    if written != [seal]:
        yield Sentence("{name} was changed: it is not what it was sealed as.", name=MANIFEST)
    elif sealed_as is not None and sealed_as != seal:
        yield Sentence(
            "{name} was made anew: the incident's record holds the seal {sealed_as}, the archive has {seal}.",
            name=MANIFEST,
            sealed_as=sealed_as,
            seal=seal,
        )


def _part_is_wrong(archive: zipfile.ZipFile, names: list[str], name: str, told: Mapping[str, Any]) -> Sentence | None:
    if name not in names:
        return Sentence("{name} is missing.", name=name)
    try:
        with archive.open(name) as part:
            is_same = _is_as_told(part, told)
    except (*_DAMAGE, OSError):
        return Sentence("{name} was changed: it cannot be read any more.", name=name)
    return None if is_same else Sentence("{name} was changed.", name=name)


def _is_as_told(part: IO[bytes], told: Mapping[str, Any]) -> bool:
    """Return whether a part has the size and SHA-256 that the manifest tells; never reads far beyond that size."""
    digest, size = hashlib.sha256(), 0
    most = told.get("bytes")
    if not isinstance(most, int):
        return False
    while piece := part.read(_AT_ONCE_BYTES):
        digest.update(piece)
        size += len(piece)
        if size > most:
            return False
    return size == most and digest.hexdigest() == told.get("sha256")


def _unreadable(path: Path, error: OSError) -> EvidenceUnreadable:
    return EvidenceUnreadable(
        Sentence(
            "{path} cannot be read ({strerror}). Nothing was changed; check the file and your rights to it.",
            path=path,
            strerror=error.strerror or type(error).__name__,
        )
    )
