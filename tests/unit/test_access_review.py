"""What is unusual is unusual for that person: the same numbers are nothing for somebody with another habit."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from edumanage_desktop.domain.audit import AuditFinding, Gravity
from edumanage_desktop.services.audit.access_review import review
from edumanage_desktop.services.audit.facts import AccessFacts, AdministratorsAct, Habits, Member

NOW = datetime(2026, 11, 27, 12, tzinfo=UTC)
LATE = datetime(2026, 11, 20, 2, tzinfo=UTC)
BY_DAY = Habits(
    "day",
    days_before=60,
    hours_before=frozenset(range(8, 17)),
    hours=(LATE,),
    sign_ins_before=60,
    computers_before=frozenset({"office"}),
    computers=frozenset({"office", "kiosk"}),
    decisions_before=(9,) * 60,
    decisions=(8, 120),
    failed_before=(1, 1),
    failed=(12,),
    refused_before=(2,),
    refused=(15,),
)
BY_NIGHT = replace(
    BY_DAY,
    login="night",
    hours_before=frozenset({22, 23, 0, 1}),
    computers_before=frozenset({"office", "kiosk"}),
    decisions_before=(*(9,) * 59, 110),
    failed_before=(11,),
    refused_before=(14,),
)
ADMINS = (
    Member("ada", frozenset({"admin"}), True, NOW, NOW - timedelta(days=400), frozenset({"admin"})),
    Member("bea", frozenset({"admin"}), True, NOW, NOW - timedelta(days=400), frozenset({"admin"})),
)


def facts(*habits: Habits, members: tuple[Member, ...] = ADMINS, times_days: int = 30) -> AccessFacts:
    return AccessFacts(NOW, members, habits, (), NOW - timedelta(days=500), times_days)


def told(found: list[AuditFinding]) -> dict[str, AuditFinding]:
    return {each.name: each for each in found if each.gravity is not Gravity.WELL}


def test_the_same_numbers_are_unusual_for_one_and_not_for_another() -> None:
    found = [each for each in review(facts(BY_DAY, BY_NIGHT)) if each.gravity is Gravity.LOOK]
    assert {each.name for each in found} == {
        "unusual-hours", "unusual-computer", "unusual-decisions", "failed-sign-ins", "refused-acts",
    }  # fmt: skip
    assert all("day" in each.evidence and "night" not in each.evidence for each in found)
    by_name = told(found)
    assert by_name["unusual-decisions"].evidence == (
        "day decided 120 submissions on one day; in the 90 days before never more than 9 on one."
    )
    assert [str(each) for each in by_name["unusual-hours"].details] == ["In the hour from 2026-11-20 02:00 UTC."]
    assert "kiosk" in by_name["unusual-computer"].evidence
    assert "office" not in by_name["unusual-computer"].evidence


def test_who_has_no_habit_yet_is_judged_by_failures_alone() -> None:
    new = replace(
        BY_DAY, days_before=3, sign_ins_before=2, computers_before=frozenset(), decisions_before=(), failed_before=(),
        refused_before=(),
    )  # fmt: skip
    assert set(told(review(facts(new)))) == {"failed-sign-ins", "refused-acts"}
    assert not told(review(facts(replace(new, failed=(4,), refused=(4,)))))


def test_an_hour_near_the_habit_is_nothing_also_over_midnight() -> None:
    for hour, is_unusual in ((17, False), (18, False), (19, True), (6, False), (5, True)):
        habits = Habits("day", days_before=60, hours_before=BY_DAY.hours_before, hours=(LATE.replace(hour=hour),))
        assert ("unusual-hours" in told(review(facts(habits)))) is is_unusual, hour
    over = Habits("night", days_before=60, hours_before=frozenset({23}), hours=(LATE.replace(hour=1),))
    assert not told(review(facts(over)))


def test_times_are_told_for_the_days_that_the_setting_allows() -> None:
    only_hours = replace(BY_DAY, computers=frozenset(), decisions=(), failed=(), refused=())
    assert "unusual-hours" in told(review(facts(only_hours, times_days=8)))
    assert not told(review(facts(only_hours, times_days=7)))
    (well,) = [each for each in review(facts(only_hours, times_days=0)) if each.name == "unusual"]
    assert "person_times_days is 0" in well.details[-1]
    assert "02:00" not in "".join(map(str, (well.evidence, *well.details)))


def test_everybody_who_has_access_is_told_with_what_they_did() -> None:
    members = (
        *ADMINS[:1],
        Member("day", frozenset({"faculty"}), True, NOW - timedelta(days=8), None, frozenset({"faculty"})),
        Member("nobody", frozenset({"faculty"}), False),
    )
    seen = facts(replace(BY_DAY, sign_ins=21), members=members, times_days=7)
    (people,) = [each for each in review(seen) if each.name == "people"]
    assert people.evidence == "2 people have access."
    assert [str(each) for each in people.details] == [
        "ada (Administrator): 0 sign-ins and 0 decisions in 30 days, there last at 2026-11-27 12:00 UTC.",
        "day (Faculty): 21 sign-ins and 128 decisions in 30 days.",
    ]


def test_accounts_and_roles_that_nobody_uses_are_named() -> None:
    long_ago, lately = NOW - timedelta(days=181), NOW - timedelta(days=20)
    teaching, both = frozenset({"faculty"}), frozenset({"faculty", "registrar"})
    members = (
        *ADMINS,
        Member("idle", teaching, True, long_ago, None, frozenset()),
        Member("never", teaching, True, None, NOW - timedelta(days=120), frozenset()),
        Member("fresh", teaching, True, None, lately, frozenset()),
        Member("busy", teaching, True, lately, long_ago, teaching),
        Member("noaccount", teaching, False, None, None, frozenset()),
        Member("keeper", frozenset({"backup"}), True, None, long_ago, frozenset()),
        Member("two", both, True, lately, long_ago, teaching),
    )
    found = told(review(facts(members=members)))
    assert set(found) == {"unused-accounts", "unused-roles"}
    assert [str(each) for each in found["unused-accounts"].details] == [
        "idle was not there for 180 days.",
        "never never signed in.",
    ]
    assert [str(each) for each in found["unused-roles"].details] == ["two: registrar"]


def test_one_administrator_alone_is_too_few() -> None:
    found = told(review(facts(members=ADMINS[:1])))
    assert found["administrators"].gravity is Gravity.WRONG
    assert "ada" in found["administrators"].evidence


def test_what_administrators_did_since_the_last_audit_is_counted() -> None:
    acts = (AdministratorsAct("ada", "roles-changed", 1), AdministratorsAct("bea", "settings changed", 3))
    found = told(review(replace(facts(), administrators_acts=acts)))["administrators-acts"]
    assert "4 things" in found.evidence
    assert [str(each) for each in found.details] == ["ada: roles-changed, once", "bea: settings changed, 3 times"]
