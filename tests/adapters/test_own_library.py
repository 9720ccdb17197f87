"""A person's library in the database of either engine: only their own, counted, and limited."""

from uuid import uuid4

import pytest

from edumanage_desktop.adapters.database.own_library import DatabaseLibrary
from edumanage_desktop.domain.errors import Refused
from edumanage_desktop.services.feedback_library import Phrase
from tests.adapters.judged_database import JudgedDatabase


def library(judge: JudgedDatabase, login: str) -> DatabaseLibrary:
    return DatabaseLibrary(connections=judge.client(login).connections)


@pytest.fixture(autouse=True)
def _empty(judge: JudgedDatabase) -> None:
    judge.root("DELETE FROM feedback_library")


def phrase(content: str, used: int = 0) -> Phrase:
    return Phrase(str(uuid4()), content, used)


def test_what_is_kept_is_their_own(judge: JudgedDatabase) -> None:
    mine = phrase("Zażółć {student} 王", 4)
    library(judge, "ann").add((mine, phrase("Second")))
    (kept,) = (each for each in library(judge, "ann").phrases() if each.entry_uuid == mine.entry_uuid)
    assert (kept.content, kept.used) == (mine.content, 4)
    for login in ("bob", "duo", "reg", "adm", "stu"):
        assert library(judge, login).phrases() == ()
    library(judge, "bob").change(mine.entry_uuid, "forged")
    library(judge, "adm").delete(mine.entry_uuid)
    library(judge, "reg").note_use(mine.entry_uuid)
    assert {each.content for each in library(judge, "ann").phrases()} == {mine.content, "Second"}


def test_a_use_is_counted_and_dated_by_the_server(judge: JudgedDatabase) -> None:
    mine = phrase("Often")
    library(judge, "ann").add((mine,))
    (before,) = library(judge, "ann").phrases()
    for _use in range(3):
        library(judge, "ann").note_use(mine.entry_uuid)
    (after,) = library(judge, "ann").phrases()
    assert after.used == 3
    assert after.used_at_us >= before.used_at_us + 3, "no two changes bear the same time"


def test_a_phrase_is_changed_and_deleted(judge: JudgedDatabase) -> None:
    mine = phrase("Before", 2)
    library(judge, "ann").add((mine,))
    library(judge, "ann").change(mine.entry_uuid, "After")
    assert [(each.content, each.used) for each in library(judge, "ann").phrases()] == [("After", 2)]
    library(judge, "ann").delete(mine.entry_uuid)
    library(judge, "ann").delete(mine.entry_uuid)
    assert library(judge, "ann").phrases() == ()


def test_too_much_is_refused_in_words(judge: JudgedDatabase) -> None:
    with pytest.raises(Refused, match="at most 1,000 phrases"):
        library(judge, "ann").add((phrase("x" * 20_001),))
    for number in range(1000):
        judge.root(
            "INSERT INTO feedback_library(login,entry_uuid,content) VALUES('ann',:uuid,'x')", uuid=f"entry-{number}"
        )
    with pytest.raises(Refused, match="at most 1,000 phrases"):
        library(judge, "ann").add((phrase("one more"),))
