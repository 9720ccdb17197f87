"""A person's drafts in the database of either engine: written only over what was seen, timed by the server, private."""

from pathlib import Path

import pytest

from edumanage_desktop.adapters.database.own_drafts import DatabaseDrafts, DraftsOnSharedMachine
from edumanage_desktop.adapters.local_drafts import LocalDrafts
from edumanage_desktop.domain.errors import Refused
from edumanage_desktop.services.drafts import Draft, KeptDraft, SharedDraft
from tests.adapters.judged_database import JudgedDatabase

WORDS = Draft("Zażółć 王 \U0001f469\u200d\U0001f52c\n\n  ", "why")


def drafts(judge: JudgedDatabase, login: str = "ann") -> DatabaseDrafts:
    return DatabaseDrafts(connections=judge.client(login).connections)


@pytest.fixture(autouse=True)
def _empty(judge: JudgedDatabase) -> None:
    judge.root("DELETE FROM drafts")


def test_a_draft_comes_back_letter_by_letter_and_is_nobody_elses(judge: JudgedDatabase) -> None:
    stands = drafts(judge).replace(7, WORDS, None)
    assert stands.draft == WORDS
    assert drafts(judge).read_all() == {7: stands}
    assert drafts(judge).times() == {7: stands.saved_at_us}
    for login in ("bob", "duo", "reg", "adm", "stu"):
        assert drafts(judge, login).read_all() == {}
        assert drafts(judge, login).read(7) == SharedDraft()


def test_only_what_was_seen_is_written_over(judge: JudgedDatabase) -> None:
    first = drafts(judge).replace(7, Draft("first"), None)
    assert drafts(judge).replace(7, Draft("other computer"), None) == first, "somebody was first"
    second = drafts(judge).replace(7, Draft("second"), first.saved_at_us)
    assert second.draft == Draft("second")
    assert drafts(judge).replace(7, Draft("stale"), first.saved_at_us) == second
    assert drafts(judge).replace(7, Draft(), first.saved_at_us) == second, "nor is it dropped"
    assert drafts(judge).replace(7, Draft(), second.saved_at_us) == SharedDraft()
    assert drafts(judge).replace(7, Draft("late"), second.saved_at_us) == SharedDraft(), "what was dropped stays so"


def test_times_only_grow_however_fast_one_writes(judge: JudgedDatabase) -> None:
    stands = drafts(judge).replace(7, Draft("0"), None)
    for number in range(1, 20):
        later = drafts(judge).replace(7, Draft(str(number)), stands.saved_at_us)
        assert later.draft == Draft(str(number))
        assert (later.saved_at_us or 0) > (stands.saved_at_us or 0)
        stands = later


def test_what_the_database_does_not_take_is_refused_in_words(judge: JudgedDatabase) -> None:
    for long in (Draft("x" * 20_001), Draft("", "x" * 20_001)):
        with pytest.raises(Refused, match="stays on this computer alone"):
            drafts(judge).replace(7, long, None)
    assert drafts(judge).read_all() == {}


def test_a_shared_machine_joins_what_another_computer_wrote(judge: JudgedDatabase, tmp_path: Path) -> None:
    earlier = LocalDrafts(tmp_path, server="physics", login="ann")
    keeper = DraftsOnSharedMachine(shared=drafts(judge), earlier=earlier)
    assert keeper.load_all() == {}
    drafts(judge).replace(7, Draft("typed at home"), None)
    assert keeper.save(7, KeptDraft(Draft("typed here"), is_shared=False)) == Draft("typed at home\n\ntyped here")
    assert drafts(judge).read(7).draft == Draft("typed at home\n\ntyped here")
    assert keeper.save(7, KeptDraft(Draft(), is_shared=False)) == Draft()
    assert drafts(judge).read_all() == {}
