"""Feedback and reasons that were typed and not yet sent: on this computer, and on the way to the person's next one."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from edumanage_desktop.domain.acts import Act
from edumanage_desktop.domain.errors import DatabaseError, DraftError, Refused


@dataclass(frozen=True, slots=True)
class Draft:
    """What is typed on one submission: `feedback` is for the student, `reason` for staff only."""

    feedback: str = ""
    reason: str = ""

    @classmethod
    def of(cls, act: Act) -> "Draft":
        """Return what an act says."""
        return cls(act.feedback or "", act.reason or "")

    def is_blank(self) -> bool:
        """Return whether nothing is written."""
        return not self.feedback.strip() and not self.reason.strip()

    def without(self, sent: "Draft") -> "Draft":
        """Return what is left once this was sent, blanks at the ends aside: a field that says something else stays."""
        return Draft(
            "" if self.feedback.strip() == sent.feedback.strip() else self.feedback,
            "" if self.reason.strip() == sent.reason.strip() else self.reason,
        )

    def below(self, kept: "Draft") -> "Draft":
        """Return both, in each field one below the other: what was kept, then this."""
        return Draft(_below(kept.feedback, self.feedback), _below(kept.reason, self.reason))


@dataclass(frozen=True, slots=True)
class SharedDraft:
    """A person's draft as their database has it, and when that was saved: microseconds of the server, None for none."""

    draft: Draft = Draft()
    saved_at_us: int | None = None


@dataclass(frozen=True, slots=True)
class KeptDraft:
    """A draft on this computer, when the shared one was saved that it goes back to, and whether that says the same."""

    draft: Draft = Draft()
    base_us: int | None = None
    is_shared: bool = True

    def changed_to(self, draft: Draft) -> "KeptDraft":
        """Return what is kept once something else is written."""
        return KeptDraft(draft, self.base_us, is_shared=False)

    def is_done_with(self) -> bool:
        """Return whether nothing is written, and nothing shared is left to be dropped."""
        return self.draft.is_blank() and (self.base_us is None or self.is_shared)


class DraftKeeper(Protocol):
    """Keeps the drafts of one (server, login), so that they survive a crash."""

    def load_all(self) -> dict[int, KeptDraft]:
        """Return every kept draft by submission; raises `DraftError`, and nothing may be saved until it is read."""
        ...

    def save(self, upload_id: int, kept: KeptDraft) -> Draft:
        """Keep a draft (fsync), or drop one that is done with; return what is kept then.

        That is more than was given where another computer had changed it. Raises `DraftError` with the older text still
        kept.
        """
        ...


class SharedDrafts(Protocol):
    """The person's drafts in the database, nobody else's to read; every method may raise the `DatabaseError`s."""

    def read_all(self) -> dict[int, SharedDraft]:
        """Return every draft by submission."""
        ...

    def times(self) -> dict[int, int]:
        """Return when each draft was saved, by submission: microseconds of the server."""
        ...

    def read(self, upload_id: int) -> SharedDraft:
        """Return one draft, a blank one where there is none."""
        ...

    def replace(self, upload_id: int, draft: Draft, base_us: int | None) -> SharedDraft:
        """Put a draft where the one stands that was saved at `base_us` (None: where none stands); a blank one drops it.

        Return the shared draft as it stands then: another one where another computer was first. Raises `Refused` where
        it is too long or one too many.
        """
        ...


@dataclass(frozen=True, slots=True)
class LastKeeping:
    """What is left to be kept when a session ends; `is_read` tells whether the drafts kept earlier were read."""

    keeper: DraftKeeper
    typed: Mapping[int, KeptDraft]
    is_read: bool

    def keep(self) -> frozenset[int]:
        """Keep every draft that can be kept; return on which submissions words are lost with the session."""
        typed = (
            self.typed if self.is_read else {at: kept for at, kept in self.typed.items() if not kept.draft.is_blank()}
        )
        if not typed:
            return frozenset()
        try:
            drafts = typed if self.is_read else joined(self.keeper.load_all(), typed)
        except DraftError:
            return frozenset(typed)
        return frozenset(at for at in typed if not self._save(at, drafts[at]) and not typed[at].draft.is_blank())

    def _save(self, upload_id: int, kept: KeptDraft) -> bool:
        try:
            self.keeper.save(upload_id, kept)
        except DraftError:
            return False
        return True


@dataclass(frozen=True, slots=True)
class LastSharing:
    """What the database does not have yet when a session ends; `shared` is None where it has everything anyway."""

    keeper: DraftKeeper
    shared: SharedDrafts | None
    unshared: Mapping[int, KeptDraft]

    def share(self) -> None:
        """Take it there while the database answers; what is not taken stays on this computer for the next session."""
        for upload_id, kept in self.unshared.items():
            if self.shared is None:
                return
            try:
                stands = self.shared.replace(upload_id, kept.draft, kept.base_us)
                if stands.draft == kept.draft or (stands.draft.is_blank() and kept.draft.is_blank()):
                    self.keeper.save(upload_id, KeptDraft(stands.draft, stands.saved_at_us))
            except DatabaseError:
                return
            except (DraftError, Refused):
                continue


def joined(kept: Mapping[int, KeptDraft], typed: Mapping[int, KeptDraft]) -> dict[int, KeptDraft]:
    """Return the drafts once those that were kept are read: below each stands what was typed before that."""
    both = dict(kept)
    for upload_id, later in typed.items():
        earlier = kept.get(upload_id, KeptDraft())
        draft = later.draft.below(earlier.draft)
        both[upload_id] = earlier if draft == earlier.draft else earlier.changed_to(draft)
    return both


def reconciled(mine: KeptDraft, theirs: SharedDraft) -> KeptDraft:
    """Return what is kept once the shared draft is known, which another computer of the same person may have changed.

    What only one side changed wins. What both changed is kept, theirs above mine; what was dropped there and changed
    here stays.
    """
    if mine.is_shared or theirs.draft == mine.draft or (theirs.draft.is_blank() and mine.draft.is_blank()):
        return KeptDraft(theirs.draft, theirs.saved_at_us)
    if theirs.draft.is_blank():
        return KeptDraft(mine.draft, None, is_shared=False)
    if theirs.saved_at_us == mine.base_us:
        return mine
    draft = mine.draft.below(theirs.draft)
    return KeptDraft(draft, theirs.saved_at_us, is_shared=draft == theirs.draft)


def _below(kept: str, typed: str) -> str:
    if not typed.strip() or typed.strip() in kept:
        return kept
    return typed if kept.strip() in typed else f"{kept.rstrip()}\n\n{typed}"
