"""Two computers of one person and one draft: what only one changed wins, what both changed is kept whole."""

import itertools

import pytest

from edumanage_desktop.services.drafts import Draft, KeptDraft, SharedDraft, joined, reconciled

BASE, THEN, NOW = 100, 200, 300


def mine(text: str, *, base: int | None = BASE, shared: bool = False) -> KeptDraft:
    return KeptDraft(Draft(text), base, shared)


def theirs(text: str, at: int | None = NOW) -> SharedDraft:
    return SharedDraft(Draft(text), at)


CASES = {
    "nothing here takes theirs": (KeptDraft(), theirs("theirs"), mine("theirs", base=NOW, shared=True)),
    "unchanged here takes theirs": (mine("a", shared=True), theirs("b"), mine("b", base=NOW, shared=True)),
    "unchanged here and dropped there": (mine("a", shared=True), SharedDraft(), KeptDraft()),
    "unchanged there keeps mine": (mine("a"), theirs("old", BASE), mine("a")),
    "the same on both": (mine("a"), theirs("a"), mine("a", base=NOW, shared=True)),
    "dropped there and changed here": (mine("a"), SharedDraft(), mine("a", base=None)),
    "emptied here and changed there": (mine(""), theirs("b"), mine("b", base=NOW, shared=True)),
    "emptied here and dropped there": (mine(" "), SharedDraft(), KeptDraft()),
    "changed on both": (mine("mine"), theirs("theirs"), mine("theirs\n\nmine", base=NOW)),
    "theirs goes on from mine": (mine("one"), theirs("one and two"), mine("one and two", base=NOW, shared=True)),
    "mine goes on from theirs": (mine("one and two"), theirs("one"), mine("one and two", base=NOW)),
}


@pytest.mark.parametrize("name", sorted(CASES))
def test_what_a_draft_becomes(name: str) -> None:
    kept, shared, becomes = CASES[name]
    assert reconciled(kept, shared) == becomes


def test_each_field_is_joined_with_its_own_kind() -> None:
    kept = KeptDraft(Draft("my feedback", "my reason"), BASE, is_shared=False)
    met = reconciled(kept, SharedDraft(Draft("their feedback", "their reason"), NOW))
    assert met.draft == Draft("their feedback\n\nmy feedback", "their reason\n\nmy reason")


def test_nothing_that_anybody_typed_is_lost_whatever_the_order() -> None:
    texts = ("", "a", "b", "a and b")
    for text, base, at, shared in itertools.product(texts, (None, BASE), (BASE, THEN), texts):
        met = reconciled(mine(text, base=base), theirs(shared, at))
        assert text.strip() in met.draft.feedback
        if at != base:
            assert shared in met.draft.feedback


def test_what_was_typed_before_the_kept_ones_were_read_stands_below_them() -> None:
    both = joined({1: mine("kept"), 2: mine("other", shared=True)}, {1: mine("typed", base=None)})
    assert both == {1: mine("kept\n\ntyped"), 2: mine("other", shared=True)}


def test_only_what_was_sent_is_forgotten() -> None:
    assert Draft("sent ", "why").without(Draft("sent", "why")) == Draft()
    assert Draft("sent and more", "why").without(Draft("sent", "why")) == Draft("sent and more", "")
    assert Draft("typed since", "").without(Draft("", "")) == Draft("typed since", "")
