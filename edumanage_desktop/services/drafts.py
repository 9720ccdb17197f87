"""Feedback that was typed and not yet sent."""

from typing import Protocol


class DraftKeeper(Protocol):
    """Keeps the drafts of one (server, login) on this computer, so that they survive a crash."""

    def load_all(self) -> dict[int, str]:
        """Return every kept draft by submission."""
        ...

    def save(self, upload_id: int, text: str) -> None:
        """Keep a draft (fsync); blank text drops it. Raises `DraftError` with the older text still kept."""
        ...
