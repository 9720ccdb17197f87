"""Checking the hash chains: which rows of the history were altered, removed, reordered or cut.

The evidence comes upload by upload, in ascending order of the id; docs/history-format.md has the format in words.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from edumanage_desktop.domain.chain import FORMAT, hash_of
from edumanage_desktop.services.history_checkpoint import CheckpointMaker, CheckpointReader

HASHED_COLUMNS = 12
"""The columns of `domain.chain.HistoryRow` before its `text_digest`."""
_KIND, _STATUS, _FACULTY, _STUDENT, _ASIDE = 3, 6, 8, 9, 10
_DIGEST, _HASH = 12, 13


@dataclass(frozen=True, slots=True)
class Evidence:
    """All that is stored about one upload.

    `rows` are history rows in order of version: the columns of `HistoryRow` (with the stored `text_digest`), then
    `row_hash`. `texts` maps a version to the columns of `HistoryText`. `state` is (version, chain_head, set_aside,
    gone), `present` the portal's own row (status, faculty_id, student_id); each is None where there is none.
    """

    upload_id: int
    rows: Sequence[tuple[Any, ...]] = ()
    texts: Mapping[int, tuple[Any, ...]] = field(default_factory=dict)
    state: tuple[Any, ...] | None = None
    present: tuple[Any, ...] | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that does not hold; `version` None where no single row is meant."""

    upload: int
    version: int | None
    what: str


@dataclass
class HistoryCheck:
    """Takes the evidence and collects findings; `unsealed_tail` says whether the last rows may wait for their seal."""

    unsealed_tail: bool
    reader: CheckpointReader | None = None
    checked: int = 0
    pending: int = 0
    findings: list[Finding] = field(default_factory=list)
    maker: CheckpointMaker = field(default_factory=CheckpointMaker)

    def take(self, evidence: Evidence) -> None:
        """Check one upload; the next one must have a greater id."""
        chain = _Chain(evidence, unsealed_tail=self.unsealed_tail)
        self.findings += chain.check()
        self.checked += len(evidence.rows)
        self.pending += chain.pending
        if chain.sealed_version:
            self.maker.add(evidence.upload_id, chain.sealed_version, chain.head)
        if self.reader is not None:
            self._note(self.reader.compare(evidence.upload_id, {row[1]: row[_HASH] for row in evidence.rows}))

    def finish(self) -> dict[str, Any]:
        """Return `checked`, `broken`, `pending` and `head`, the new checkpoint."""
        if self.reader is not None:
            self._note(self.reader.finish())
        broken = [
            {"upload": finding.upload, "version": finding.version, "what": finding.what} for finding in self.findings
        ]
        return {
            "checked": self.checked,
            "broken": broken,
            "pending": self.pending,
            "head": self.maker.checkpoint(rows=self.checked),
        }

    def _note(self, found: Iterable[tuple[int, int | None, str]]) -> None:
        self.findings += [Finding(*finding) for finding in found]


class _Chain:
    """The chain of one upload while it is being checked."""

    def __init__(self, evidence: Evidence, *, unsealed_tail: bool) -> None:
        self._evidence = evidence
        self._unsealed_tail = unsealed_tail
        self.pending = 0
        self.head = ""
        self.sealed_version = 0

    def check(self) -> Iterator[Finding]:
        evidence = self._evidence
        rows = [row for row in evidence.rows if isinstance(row[1], int)]
        if len(rows) != len(evidence.rows):
            yield self._finding(None, "altered: a row's version is no number")
        erased_before = max((row[1] for row in rows if row[_KIND] == "erase"), default=0)
        expected = 1
        for row in rows:
            if row[1] != expected:
                yield self._finding(expected, "removed: the row is missing" if row[1] > expected else "reordered")
            expected = row[1] + 1
            yield from self._check_text(row, erased_before)
            yield from self._check_row(row)
        for version in set(evidence.texts) - {row[1] for row in rows}:
            yield self._finding(version, "text without a row: the row was removed or the text added")
        yield from self._check_state(rows)

    def _check_row(self, row: tuple[Any, ...]) -> Iterator[Finding]:
        if row[_HASH] is None:
            self.pending += 1
            if not self._unsealed_tail:
                yield self._finding(row[1], "altered: the row has no hash")
            return
        if self.pending:
            yield self._finding(row[1], "altered: a row before it has no hash")
        if hash_of(FORMAT, self.head, *row[:HASHED_COLUMNS], row[_DIGEST]) != row[_HASH]:
            yield self._finding(row[1], "altered: the row does not follow from the row before it")
        self.head, self.sealed_version = row[_HASH], row[1]

    def _check_text(self, row: tuple[Any, ...], erased_before: int) -> Iterator[Finding]:
        text = self._evidence.texts.get(row[1])
        if text is not None and row[1] < erased_before:
            yield self._finding(row[1], "erased text is there again")
        if row[_HASH] is None:
            return
        if text is None:
            if row[_DIGEST] and row[1] >= erased_before:
                yield self._finding(row[1], "text missing without an erasure")
        elif hash_of(*text) != row[_DIGEST]:
            yield self._finding(row[1], "text altered" if row[_DIGEST] else "text added")

    def _check_state(self, rows: Sequence[tuple[Any, ...]]) -> Iterator[Finding]:
        state, present = self._evidence.state, self._evidence.present
        if not rows:
            if state is not None:
                yield self._finding(state[0], "removed: the whole history is missing")
            elif present is not None:
                yield self._finding(None, "diverged: the submission was never recorded")
            return
        last = rows[-1]
        if state is None:
            yield self._finding(last[1], "diverged: the submission's state is missing")
            return
        if isinstance(state[0], int) and state[0] > last[1]:
            yield self._finding(last[1] + 1, "cut: the last rows are missing")
        elif state[0] != last[1]:
            yield self._finding(last[1], "diverged: the state is older than the history")
        if (state[1] or "") != self.head:
            yield self._finding(self.sealed_version or last[1], "cut or altered: the chain's head differs")
        yield from self._check_present(last, state, present)

    def _check_present(
        self, last: tuple[Any, ...], state: tuple[Any, ...], present: tuple[Any, ...] | None
    ) -> Iterator[Finding]:
        if present is None and not state[3]:
            yield self._finding(last[1], "diverged: the submission is gone without a record")
        if present is not None and state[3]:
            yield self._finding(last[1], "diverged: the submission came back without a record")
        if present is not None and present != (last[_STATUS], last[_FACULTY], last[_STUDENT]):
            yield self._finding(last[1], "diverged: status, faculty or student changed without a record")
        if state[2] != last[_ASIDE]:
            yield self._finding(last[1], "diverged: set aside or taken back without a record")

    def _finding(self, version: int | None, what: str) -> Finding:
        return Finding(self._evidence.upload_id, version, what)
