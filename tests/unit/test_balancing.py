"""Works are shared out as fairly as can be: nobody gets what they may not have, and no other plan costs less."""

from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from fractions import Fraction
from itertools import count
from random import Random

import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from edumanage_desktop.services.moving.balancing import Bonds, Measure, Place, Receiver, Why, share_out
from edumanage_desktop.services.moving.picking import Pick, picked
from edumanage_desktop.services.moving.works import Movable

NO_BONDS = Bonds({}, {})
BEGIN = datetime(2026, 10, 1, tzinfo=UTC)
STUDENTS, FACULTY = range(1, 6), range(1, 6)
WITHOUT_A_PLACE = 10**9
"""What a work without a place costs: more than any plan."""
SUMS = tuple(measure for measure in Measure if measure is not Measure.TEACHING)


def work(number: int, *, student: int = 1, at: int | None = None, hours: int = 0, collection: str = "") -> Movable:
    return Movable(number, 1, student, at, BEGIN + timedelta(hours=hours), collection)


@st.composite
def works(draw: st.DrawFn, most: int = 12) -> list[Movable]:
    drawn = draw(
        st.lists(
            st.tuples(st.sampled_from(STUDENTS), st.sampled_from([None, 1, 2, 9]), st.integers(0, 3)), max_size=most
        )
    )
    return [work(100 + n, student=student, at=at, hours=hours) for n, (student, at, hours) in enumerate(drawn)]


@st.composite
def receivers(draw: st.DrawFn) -> list[Receiver]:
    chosen = draw(st.lists(st.sampled_from(FACULTY), unique=True, min_size=1))
    room = st.none() | st.integers(0, 6)
    return [Receiver(each, draw(st.integers(0, 8)), draw(room)) for each in chosen]


@st.composite
def bonds(draw: st.DrawFn) -> Bonds:
    some = st.frozensets(st.sampled_from(FACULTY))
    by_student = st.fixed_dictionaries(dict.fromkeys(STUDENTS, some))
    return Bonds(draw(by_student), draw(by_student), teachers_only=draw(st.booleans()))


def besides(receiver: Receiver, shared: list[Movable]) -> int:
    return max(0, receiver.open_now - sum(each.faculty_id == receiver.faculty_id for each in shared))


def may_have(receiver: Receiver, each: Movable, known: Bonds) -> bool:
    teaches = receiver.faculty_id in known.teachers.get(each.student_id, ())
    bound = receiver.faculty_id in known.conflicts.get(each.student_id, ())
    return not bound and (teaches or not known.teachers_only)


def weight_of(receiver: Receiver, among: list[Receiver], measure: Measure) -> Fraction:
    """Return the share of somebody's cost, written anew: one part of what they can take."""
    if measure is not Measure.CAPACITY:
        return Fraction(1)
    limits = [each.capacity for each in among if each.capacity is not None]
    average = max(1, round(sum(limits) / len(limits))) if limits else 1
    return Fraction(1, average if receiver.capacity is None else max(1, receiver.capacity))


def cost_of(places: tuple[Place, ...], shared: list[Movable], among: list[Receiver], measure: Measure) -> Fraction:
    counts = Counter(each.faculty_id for each in places)
    total = Fraction(counts[None] * WITHOUT_A_PLACE)
    for receiver in among:
        had = 0 if measure is Measure.EVENLY else besides(receiver, shared)
        gets = counts[receiver.faculty_id]
        total += weight_of(receiver, among, measure) * ((had + gets) ** 2 - had**2)
    return total


def least_cost(shared: list[Movable], among: list[Receiver], known: Bonds, measure: Measure) -> Fraction:
    """Return what the best of all plans costs, found as a flow of least cost by another library."""
    weights = {each.faculty_id: weight_of(each, among, measure) for each in among}
    scale = 1
    for weight in weights.values():
        scale *= weight.denominator
    graph: nx.MultiDiGraph[object] = nx.MultiDiGraph()
    graph.add_node("all", demand=-len(shared))
    graph.add_node("done", demand=len(shared))
    for each in shared:
        graph.add_edge("all", each.upload_id, capacity=1, weight=0)
        graph.add_edge(each.upload_id, "done", capacity=1, weight=WITHOUT_A_PLACE * scale)
        for receiver in among:
            if may_have(receiver, each, known):
                graph.add_edge(each.upload_id, ("who", receiver.faculty_id), capacity=1, weight=0)
    for receiver in among:
        had = besides(receiver, shared)
        room = len(shared) if receiver.capacity is None else min(len(shared), max(0, receiver.capacity - had))
        counted = 0 if measure is Measure.EVENLY else had
        for gets in range(room):
            cost = int(weights[receiver.faculty_id] * (2 * (counted + gets) + 1) * scale)
            graph.add_edge(("who", receiver.faculty_id), "done", capacity=1, weight=cost)
    return Fraction(nx.network_simplex(graph)[0], scale)


@given(works(), receivers(), bonds(), st.sampled_from(list(Measure)))
def test_nobody_gets_what_they_may_not_have(
    shared: list[Movable], among: list[Receiver], known: Bonds, measure: Measure
) -> None:
    places = share_out(shared, among, known, measure)
    assert [place.work for place in places] == shared
    by_id = {each.faculty_id: each for each in among}
    for place in places:
        if place.faculty_id is not None:
            assert may_have(by_id[place.faculty_id], place.work, known)
        assert place.among == sum(may_have(each, place.work, known) for each in among)
        assert (place.why in {Why.NOBODY, Why.FULL}) == (place.faculty_id is None)
        assert (place.why is Why.STAYS) == (place.faculty_id is not None and place.faculty_id == place.work.faculty_id)
        assert (place.why is Why.NOBODY) == (place.among == 0)
    for receiver in among:
        gets = sum(place.faculty_id == receiver.faculty_id for place in places)
        if receiver.capacity is not None:
            assert gets <= max(0, receiver.capacity - besides(receiver, shared))


@given(works(), receivers(), bonds(), st.sampled_from(SUMS))
def test_no_other_plan_is_fairer(shared: list[Movable], among: list[Receiver], known: Bonds, measure: Measure) -> None:
    places = share_out(shared, among, known, measure)
    assert cost_of(places, shared, among, measure) == least_cost(shared, among, known, measure)


@given(works(), receivers(), bonds())
def test_as_much_as_can_be_goes_to_who_teaches_the_student(
    shared: list[Movable], among: list[Receiver], known: Bonds
) -> None:
    places = share_out(shared, among, replace(known, teachers_only=False), Measure.TEACHING)
    alone = share_out(shared, among, replace(known, teachers_only=True), Measure.LOAD)
    taught = [place for place in places if place.faculty_id in known.teachers.get(place.work.student_id, ())]
    assert len(taught) >= sum(place.faculty_id is not None for place in alone)


@given(works(), receivers(), bonds(), st.sampled_from(list(Measure)), st.randoms())
def test_the_order_in_which_works_and_people_are_named_changes_nothing(
    shared: list[Movable], among: list[Receiver], known: Bonds, measure: Measure, chance: Random
) -> None:
    places = {place.work.upload_id: place for place in share_out(shared, among, known, measure)}
    shuffled, others = chance.sample(shared, len(shared)), chance.sample(among, len(among))
    assert {place.work.upload_id: place for place in share_out(shuffled, others, known, measure)} == places


@pytest.mark.parametrize("works_in_all", [1, 7, 100])
def test_what_does_not_divide_is_not_left_to_the_last(works_in_all: int) -> None:
    shared = [work(number) for number in range(works_in_all)]
    places = share_out(shared, [Receiver(each, 0) for each in (1, 2, 3)], NO_BONDS, Measure.EVENLY)
    counts = Counter(place.faculty_id for place in places)
    assert max(counts.values()) - min(counts[each] for each in (1, 2, 3)) <= 1


def test_who_has_more_open_work_gets_less_of_what_comes() -> None:
    shared = [work(number) for number in range(10)]
    places = share_out(shared, [Receiver(1, 12), Receiver(2, 6), Receiver(3, 8)], NO_BONDS, Measure.LOAD)
    assert Counter(place.faculty_id for place in places) == {2: 6, 3: 4}


def test_who_can_take_twice_as_much_gets_twice_as_much() -> None:
    shared = [work(number) for number in range(30)]
    places = share_out(shared, [Receiver(1, 0, 100), Receiver(2, 0, 50)], NO_BONDS, Measure.CAPACITY)
    assert Counter(place.faculty_id for place in places) == {1: 20, 2: 10}


def test_work_stays_where_it_is_as_far_as_that_is_fair() -> None:
    shared = [work(number, at=1, hours=number) for number in range(8)]
    places = share_out(shared, [Receiver(1, 8), Receiver(2, 0)], NO_BONDS, Measure.LOAD)
    assert [place.work.upload_id for place in places if place.why is Why.STAYS] == [0, 1, 2, 3]
    assert {place.faculty_id for place in places[4:]} == {2}


def test_a_chain_makes_room_where_only_one_may_have_the_work() -> None:
    """Two has a conflict with student 5, so what One was to have of others goes on."""
    numbers = count(1)
    shared = [work(next(numbers), student=4) for _ in range(4)] + [work(next(numbers), student=5) for _ in range(4)]
    known = Bonds({}, {5: frozenset({2})})
    places = share_out(shared, [Receiver(1, 0), Receiver(2, 0)], known, Measure.EVENLY)
    assert [place.faculty_id for place in places] == [2, 2, 2, 2, 1, 1, 1, 1]
    assert {place.why for place in places[4:]} == {Why.ALONE}


@given(works(), st.integers(0, 15), st.sampled_from(list(Pick)))
def test_a_pick_is_of_the_works_and_of_the_size_that_was_wanted(shared: list[Movable], wanted: int, pick: Pick) -> None:
    found = picked(shared, wanted, pick)
    assert len(found) == len(set(found)) == min(wanted, len(shared))
    assert set(found) <= set(shared)
    if pick is Pick.OLDEST:
        left = [each.received for each in shared if each not in found]
        assert not found or not left or max(each.received for each in found) <= min(left)


def test_a_pick_across_takes_as_many_of_each_the_oldest_first() -> None:
    shared = [work(n, hours=n, collection="Optics" if n < 6 else "Waves") for n in range(8)]
    assert [each.upload_id for each in picked(shared, 4, Pick.ACROSS)] == [0, 1, 6, 7]
    assert [each.upload_id for each in picked(shared, 6, Pick.ACROSS)] == [0, 1, 2, 3, 6, 7]
