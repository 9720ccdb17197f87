"""Saved views in the database of each engine: kept, replaced, dropped, and nobody else's."""

from functools import partial
from pathlib import Path

import pytest

from edumanage_desktop.adapters.database.connections import Connections
from edumanage_desktop.adapters.database.driver import place_of
from edumanage_desktop.adapters.database.own_views import DatabaseSavedViews
from edumanage_desktop.domain.errors import TooManyViews, ViewsNotKept, ViewsNotRead
from edumanage_desktop.services.saved_views import LONGEST_DEFINITION, LONGEST_NAME, keep_changes
from tests.adapters.judged_database import JudgedDatabase

MOST_VIEWS = 200


def views_of(judge: JudgedDatabase, login: str) -> DatabaseSavedViews:
    """Return the saved views of somebody, forgotten before."""
    views = DatabaseSavedViews(connections=judge.client(login).connections)
    for name in views.load_all():
        views.drop(name)
    return views


def test_a_view_is_kept_replaced_and_dropped(judge: JudgedDatabase) -> None:
    views = views_of(judge, "ann")
    views.save("Późne prace 王", '{"form":1}')
    views.save("", "the arrangement")
    assert views.load_all() == {"Późne prace 王": '{"form":1}', "": "the arrangement"}
    views.save("", "another")
    views.drop("nobody has this")
    assert views.load_all() == {"Późne prace 王": '{"form":1}', "": "another"}
    views.drop("Późne prace 王")
    assert views.load_all() == {"": "another"}


def test_changes_are_kept_together_and_may_be_kept_again(judge: JudgedDatabase) -> None:
    views = views_of(judge, "ann")
    views.save("old name", "1")
    for _time in range(2):
        assert keep_changes(views, {"new name": "1", "old name": None, "": "2"}) == frozenset()
        assert views.load_all() == {"new name": "1", "": "2"}


def test_views_follow_the_person_and_nobody_else_sees_them(judge: JudgedDatabase) -> None:
    ann, bob = views_of(judge, "ann"), views_of(judge, "bob")
    ann.save("mine", "ann's")
    bob.save("mine", "bob's")
    bob.drop("only ann has this")
    elsewhere = DatabaseSavedViews(connections=judge.client("ann").connections)
    assert elsewhere.load_all() == {"mine": "ann's"}
    bob.drop("mine")
    assert elsewhere.load_all() == {"mine": "ann's"}
    assert DatabaseSavedViews(connections=judge.client("reg").connections).load_all() == {}


def test_the_longest_fit_and_too_many_are_told(judge: JudgedDatabase) -> None:
    views = views_of(judge, "ann")
    views.save("ż" * LONGEST_NAME, "王" * LONGEST_DEFINITION)
    assert views.load_all() == {"ż" * LONGEST_NAME: "王" * LONGEST_DEFINITION}
    for number in range(MOST_VIEWS - 1):
        views.save(f"view {number}", "{}")
    with pytest.raises(TooManyViews, match="room for 200"):
        views.save("one more", "{}")
    assert keep_changes(views, {"one more": "{}", "view 0": "another"}) == {"one more"}
    assert views.load_all()["view 0"] == "another"
    assert keep_changes(views, {"renamed": "{}", "view 2": None}) == frozenset()
    assert len(views.load_all()) == MOST_VIEWS
    for name in views.load_all():
        views.drop(name)


def test_a_database_that_is_away_is_told_in_a_sentence(tmp_path: Path) -> None:
    place = place_of(f"sqlite:///{tmp_path / 'moved away.sqlite'}", login="ann")
    views = DatabaseSavedViews(connections=Connections(place=place, login="ann"))
    with pytest.raises(ViewsNotRead, match="as they were"):
        views.load_all()
    for change in (partial(views.save, "x", "y"), partial(views.drop, "x")):
        with pytest.raises(ViewsNotKept, match="stays as you arranged it"):
            change()
