"""Feedback that was typed and not yet sent."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from edumanage_desktop.domain.errors import DraftError


class DraftKeeper(Protocol):
    """Keeps the drafts of one (server, login), so that they survive a crash."""

    def load_all(self) -> dict[int, str]:
        """Return every kept draft by submission; raises `DraftError`, and nothing may be saved until it is read."""
        ...

    def save(self, upload_id: int, text: str) -> None:
        """Keep a draft (fsync); blank text drops it. Raises `DraftError` with the older text still kept."""
        ...


@dataclass(frozen=True, slots=True)
class LastKeeping:
    """What is left to be kept when a session ends; `is_read` tells whether the drafts kept earlier were read."""

    keeper: DraftKeeper
    typed: Mapping[int, str]
    is_read: bool

    def keep(self) -> frozenset[int]:
        """Keep every draft that can be kept; return on which submissions feedback is lost with the session."""
        typed = self.typed if self.is_read else {key: text for key, text in self.typed.items() if text.strip()}
        if not typed:
            return frozenset()
        try:
            drafts = typed if self.is_read else joined(self.keeper.load_all(), typed)
        except DraftError:
            return frozenset(typed)
        return frozenset(key for key in typed if not self._save(key, drafts[key]) and typed[key].strip())

    def _save(self, upload_id: int, text: str) -> bool:
        try:
            self.keeper.save(upload_id, text)
        except DraftError:
            return False
        return True


def joined(kept: Mapping[int, str], typed: Mapping[int, str]) -> dict[int, str]:
    """Return the drafts once those that were kept are read: below each stands what was typed before that."""
    return {**kept, **{upload_id: _below(kept.get(upload_id, ""), text) for upload_id, text in typed.items()}}


def _below(kept: str, typed: str) -> str:
    if not typed.strip():
        return kept
    return typed if kept.strip() in typed else f"{kept.rstrip()}\n\n{typed}"
