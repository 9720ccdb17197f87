"""A journal that keeps nothing on the disk, for acts that an import can make again without doubling anything.

What a student handed in is known by its contents, so an import that ends in the middle goes on where it ended whatever
became of its last act; keeping each act on the disk before it is sent would be a third of all the work.
"""

from edumanage_desktop.domain.acts import Act


class SentAtOnce:
    """See `services.review.ActJournal`; nothing outlives the act's answer."""

    def __init__(self) -> None:
        self._following: dict[str, Act] = {}

    def write(self, act: Act, following: Act | None = None) -> None:
        """Remember what follows an act."""
        if following is not None:
            self._following[act.act_uuid] = following

    def forget(self, act_uuid: str) -> None:
        """Drop what follows."""
        self._following.pop(act_uuid, None)

    def pending(self) -> tuple[Act, ...]:
        """Return nothing: what was not answered is looked for in the database, and made anew where it is not."""
        return ()

    def following(self, act_uuid: str) -> Act | None:
        """Return what follows an act."""
        return self._following.get(act_uuid)

    def unreadable(self) -> int:
        """Return that nothing was damaged."""
        return 0
