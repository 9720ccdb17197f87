"""Checkpoints: what the history was at one moment, small enough to keep with every backup, so that a cut tail shows."""

import base64
import binascii
import zlib
from collections.abc import Iterator, Mapping
from typing import Any

from edumanage_desktop.domain.chain import encode, hash_of
from edumanage_desktop.domain.errors import CheckpointUnreadable
from edumanage_desktop.domain.sentences import Sentence

FORMAT = "em-checkpoint-1"
BLOCK_UPLOADS = 1000
"""Uploads whose heads share one hash of the checkpoint, so that a difference can be placed."""
MOST_BYTES = 1 << 30
"""A checkpoint that unpacks to more is no checkpoint."""


class CheckpointMaker:
    """Takes the head of every upload's chain in ascending order of the id."""

    def __init__(self) -> None:
        self._uploads = 0
        self._blocks: list[str] = []
        self._open = bytearray()
        self._last = 0
        self._packer = zlib.compressobj()
        self._packed: list[bytes] = []

    def add(self, upload_id: int, version: int, row_hash: str) -> None:
        """Take an upload's last sealed row."""
        self._open += encode(upload_id, version, row_hash)
        self._packed.append(self._packer.compress(b"%d %d\n" % (upload_id - self._last, version)))
        self._last = upload_id
        self._uploads += 1
        if self._uploads % BLOCK_UPLOADS == 0:
            self._close_block()

    def checkpoint(self, *, rows: int) -> dict[str, Any]:
        """Return the checkpoint as a JSON object; nothing can be added afterwards."""
        if self._open:
            self._close_block()
        self._packed.append(self._packer.flush())
        return {
            "format": FORMAT,
            "uploads": self._uploads,
            "rows": rows,
            "hash": hash_of(FORMAT, self._uploads, *self._blocks),
            "blocks": self._blocks,
            "versions": base64.b64encode(b"".join(self._packed)).decode("ascii"),
        }

    def _close_block(self) -> None:
        self._blocks.append(_block_hash(self._open))
        self._open.clear()


class CheckpointReader:
    """Compares an earlier checkpoint with the history of now, upload by upload in ascending order of the id.

    What was added since is no difference. Raises `CheckpointUnreadable` for anything else than a whole checkpoint.
    """

    def __init__(self, checkpoint: Mapping[str, Any]) -> None:
        self._blocks, uploads = _validated(checkpoint)
        self._expected = iter(uploads)
        self._next = next(self._expected, None)
        self._block = 0
        self._taken = 0
        self._open = bytearray()
        self._first = 0
        self._is_cut = False

    def compare(self, upload_id: int, hashes: Mapping[int, str | None]) -> Iterator[tuple[int, int | None, str]]:
        """Yield (upload, version, what) for what the checkpoint knows otherwise; `hashes` are row hashes by version."""
        while self._next is not None and self._next[0] < upload_id:
            yield from self._take(None)
        if self._next is not None and self._next[0] == upload_id:
            yield from self._take(hashes.get(self._next[1]))

    def finish(self) -> Iterator[tuple[int, int | None, str]]:
        """Yield what the checkpoint knows and the history does not reach."""
        while self._next is not None:
            yield from self._take(None)
        yield from self._close_block()

    def _take(self, row_hash: str | None) -> Iterator[tuple[int, int | None, str]]:
        assert self._next is not None
        upload_id, version = self._next
        self._first = self._first or upload_id
        if row_hash is None:
            self._is_cut = True
            yield upload_id, version, "cut: the checkpoint has seen this row"
        self._open += encode(upload_id, version, row_hash)
        self._taken += 1
        self._next = next(self._expected, None)
        if self._taken % BLOCK_UPLOADS == 0:
            yield from self._close_block()

    def _close_block(self) -> Iterator[tuple[int, int | None, str]]:
        if not self._open:
            return
        if not self._is_cut and _block_hash(self._open) != self._blocks[self._block]:
            yield self._first, None, f"altered: one of the {BLOCK_UPLOADS} uploads from here on is not as checkpointed"
        self._block += 1
        self._open.clear()
        self._first, self._is_cut = 0, False


def _block_hash(heads: bytes | bytearray) -> str:
    """Return the hash of a block's encoded heads; an altered one may hold any character."""
    return hash_of(heads.decode("utf-8", "surrogatepass"))


def _validated(checkpoint: Mapping[str, Any]) -> tuple[list[str], list[tuple[int, int]]]:
    try:
        blocks = [str(block) for block in checkpoint["blocks"]]
        uploads = list(_unpacked(str(checkpoint["versions"])))
        whole = (
            checkpoint["format"] == FORMAT
            and checkpoint["uploads"] == len(uploads)
            and checkpoint["hash"] == hash_of(FORMAT, len(uploads), *blocks)
            and len(blocks) == -(-len(uploads) // BLOCK_UPLOADS)
        )
    except (KeyError, TypeError, ValueError, binascii.Error, zlib.error) as error:
        raise CheckpointUnreadable(_UNREADABLE) from error
    if not whole:
        raise CheckpointUnreadable(_UNREADABLE)
    return blocks, uploads


_UNREADABLE = Sentence(
    "This is no whole checkpoint of a history, so nothing was compared. Take the one that the backup kept."
)


def _unpacked(packed: str) -> Iterator[tuple[int, int]]:
    unpacker = zlib.decompressobj()
    lines = unpacker.decompress(base64.b64decode(packed, validate=True), MOST_BYTES)
    if not unpacker.eof:
        raise ValueError("torn")
    upload_id = 0
    for line in lines.decode("ascii").splitlines():
        step, version = line.split(" ")
        upload_id += int(step)
        yield upload_id, int(version)
