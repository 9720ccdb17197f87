"""The access review: who has access and does not use it, and what is unusual for the person who did it.

Nobody is compared with anybody else: each rule sets the reviewed days of one person beside the ninety days before, and
is said in one sentence. Who has too little of a habit is judged by none that needs one.
"""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from typing import Any

from edumanage_desktop.domain.audit import AuditArea, AuditFinding, Gravity
from edumanage_desktop.domain.people import ROLE_NAMES, Role
from edumanage_desktop.domain.sentences import Listed, Moment, Sentence
from edumanage_desktop.services.audit.facts import (
    HABIT_DAYS,
    REVIEWED_DAYS,
    AccessFacts,
    AdministratorsAct,
    Habits,
    Member,
)

_DAYS_OF_A_HABIT = 10
"""On so many days somebody must have done something before it is a habit."""
_SIGN_INS_OF_A_HABIT = 5
_HOURS_APART = 2
"""What lies further than this from every hour of the habit is unusual."""
_HOURS_OF_A_DAY = 24
_TIMES_AS_MANY, _MORE_DECISIONS, _MORE_FAILURES = 3, 20, 5
"""More than three times the busiest day before, and at least so many more, is unusual."""
_UNUSED_DAYS, _NEW_DAYS = 180, 90
_NAMED_AT_MOST, _LISTED_AT_MOST = 20, 500
_ADMIN, _BACKUP = "admin", "backup"
_SEVERAL = 2
_ASK = Sentence("Ask the person whether it was them. If it was not, end their sessions and give them a new password.")
_OF_A_PERSON = AuditArea.ACCESS


def review(facts: AccessFacts) -> list[AuditFinding]:
    """Return what an access review finds."""
    unusual = [each for habits in facts.habits for each in _unusual(habits, facts)]
    return [
        *unusual,
        *(() if unusual else (_nothing_unusual(facts),)),
        _people(facts),
        _administrators(facts.members),
        _unused_accounts(facts),
        _unused_roles(facts),
        _administrators_acts(facts.administrators_acts),
    ]


def _nothing_unusual(facts: AccessFacts) -> AuditFinding:
    if not facts.habits:
        nobody = Sentence("Nobody signed in or did anything in the last {days} days.", days=REVIEWED_DAYS + HABIT_DAYS)
        return _well("unusual", nobody, _what_was_seen(facts))
    evidence = Sentence(
        "In the last {days} days nobody of %n people did anything that is unusual for them.",
        one="In the last {days} days the one person who did anything did nothing that is unusual for them.",
        number=len(facts.habits),
        days=REVIEWED_DAYS,
    )
    return _well("unusual", evidence, _what_was_seen(facts))


def _people(facts: AccessFacts) -> AuditFinding:
    """Tell of everybody who has access what they did in the reviewed days, for whoever reads the review."""
    having = [member for member in facts.members if member.has_account]
    evidence = Sentence("%n people have access.", one="One person has access.", number=len(having))
    habits = {each.login: each for each in facts.habits}
    listed = [_person(member, habits.get(member.login), facts) for member in having[:_LISTED_AT_MOST]]
    if len(having) > _LISTED_AT_MOST:
        listed.append(Sentence("And %n more.", number=len(having) - _LISTED_AT_MOST))
    return _well("people", evidence, tuple(listed))


def _person(member: Member, habits: Habits | None, facts: AccessFacts) -> Sentence:
    """Tell of one person how often, and when last only within the days in which that may be told."""
    told_since = facts.now - timedelta(days=facts.person_times_days)
    told: dict[str, Any] = {
        "login": member.login,
        "roles": Listed(ROLE_NAMES[role] for role in Role if role in member.roles),
        "sign_ins": 0 if habits is None else habits.sign_ins,
        "decisions": 0 if habits is None else sum(habits.decisions),
        "days": REVIEWED_DAYS,
    }
    if facts.person_times_days and member.last_seen_at is not None and member.last_seen_at >= told_since:
        return Sentence(
            "{login} ({roles}): {sign_ins} sign-ins and {decisions} decisions in {days} days, there last at {time}.",
            time=Moment(member.last_seen_at),
            **told,
        )
    return Sentence("{login} ({roles}): {sign_ins} sign-ins and {decisions} decisions in {days} days.", **told)


def _what_was_seen(facts: AccessFacts) -> tuple[Sentence, ...]:
    seen = [Sentence("What somebody only reads is recorded nowhere; sign-ins tell who could.")]
    if facts.recorded_since is not None:
        seen.append(Sentence("Events are recorded since {time}.", time=Moment(facts.recorded_since)))
    if not facts.person_times_days:
        seen.append(Sentence("At which hours people work was not looked at: person_times_days is 0."))
    return tuple(seen)


def _unusual(habits: Habits, facts: AccessFacts) -> Iterator[AuditFinding]:
    found = (
        _hours(habits, facts),
        _computers(habits),
        _busiest(
            "unusual-decisions",
            Sentence(
                "{login} decided %n submissions on one day; in the {days} days before never more than {before} on one.",
                number=max(habits.decisions, default=0),
                **_before(habits, habits.decisions_before),
            ),
            habits.decisions,
            habits.decisions_before,
            least_more=_MORE_DECISIONS,
            needs_habit=True,
        ),
        _busiest(
            "failed-sign-ins",
            Sentence(
                "%n sign-ins as {login} failed on one day; in the {days} days before never more than {before} on one.",
                number=max(habits.failed, default=0),
                **_before(habits, habits.failed_before),
            ),
            habits.failed,
            habits.failed_before,
            least_more=_MORE_FAILURES,
        ),
        _busiest(
            "refused-acts",
            Sentence(
                "%n acts of {login} were refused on one day; in the {days} days before at most {before} on one.",
                number=max(habits.refused, default=0),
                **_before(habits, habits.refused_before),
            ),
            habits.refused,
            habits.refused_before,
            least_more=_MORE_FAILURES,
        ),
    )
    yield from (each for each in found if each is not None)


def _hours(habits: Habits, facts: AccessFacts) -> AuditFinding | None:
    shown_since = facts.now - timedelta(days=facts.person_times_days)
    if habits.days_before < _DAYS_OF_A_HABIT or not facts.person_times_days:
        return None
    apart = [
        at
        for at in habits.hours
        if at >= shown_since and all(_apart(at.hour, hour) > _HOURS_APART for hour in habits.hours_before)
    ]
    if not apart:
        return None
    evidence = Sentence(
        "{login} was at work at an hour of the day from which they kept two hours away in all the {days} days before.",
        login=habits.login,
        days=HABIT_DAYS,
    )
    times = tuple(Sentence("In the hour from {time}.", time=Moment(at)) for at in apart[:_NAMED_AT_MOST])
    return AuditFinding(_OF_A_PERSON, "unusual-hours", Gravity.LOOK, evidence, _ASK, times)


def _apart(one: int, other: int) -> int:
    """Return by how many hours two hours of the day differ, over midnight where that is shorter."""
    between = abs(one - other)
    return min(between, _HOURS_OF_A_DAY - between)


def _computers(habits: Habits) -> AuditFinding | None:
    new = sorted(habits.computers - habits.computers_before)
    if habits.sign_ins_before < _SIGN_INS_OF_A_HABIT or not new:
        return None
    evidence = Sentence(
        "{login} signed in from {computers}, from where they never did in the {days} days before.",
        login=habits.login,
        computers=Listed(new),
        days=HABIT_DAYS,
    )
    return AuditFinding(_OF_A_PERSON, "unusual-computer", Gravity.LOOK, evidence, _ASK)


def _before(habits: Habits, counts: Sequence[int]) -> dict[str, Any]:
    """Return the parts of a sentence that tell the busiest day of the days of a habit."""
    return {"login": habits.login, "days": HABIT_DAYS, "before": max(counts, default=0)}


def _busiest(
    name: str,
    evidence: Sentence,
    counts: Sequence[int],
    before: Sequence[int],
    *,
    least_more: int,
    needs_habit: bool = False,
) -> AuditFinding | None:
    """Return a finding where the busiest day is far beyond the busiest before."""
    busiest, used_to = max(counts, default=0), max(before, default=0)
    if needs_habit and len(before) < _DAYS_OF_A_HABIT:
        return None
    if busiest <= used_to * _TIMES_AS_MANY or busiest - used_to < least_more:
        return None
    return AuditFinding(_OF_A_PERSON, name, Gravity.LOOK, evidence, _ASK)


def _administrators(members: Sequence[Member]) -> AuditFinding:
    found = sorted(member.login for member in members if _ADMIN in member.roles)
    evidence = Sentence(
        "%n people administer the department: {who}.",
        one="One person alone administers the department: {who}.",
        number=len(found),
        who=Listed(found[:_NAMED_AT_MOST]) or Sentence("nobody"),
    )
    if len(found) >= _SEVERAL:
        return _well("administrators", evidence)
    remedy = Sentence("Make somebody else an administrator, too: nobody helps when the only one is away.")
    return AuditFinding(_OF_A_PERSON, "administrators", Gravity.WRONG, evidence, remedy)


def _unused_accounts(facts: AccessFacts) -> AuditFinding:
    """Name accounts that nobody used for long; those that were made lately had no time for it."""
    long_ago, lately = (facts.now - timedelta(days=days) for days in (_UNUSED_DAYS, _NEW_DAYS))
    known_since = facts.recorded_since
    unused = []
    for member in facts.members:
        if not member.has_account or _BACKUP in member.roles:
            continue
        began = member.made_at or known_since
        is_unused = (
            member.last_seen_at < long_ago if member.last_seen_at is not None else began is not None and began < lately
        )
        if is_unused:
            unused.append(member)
    if not unused:
        return _well("unused-accounts", Sentence("No account was left unused for {days} days.", days=_UNUSED_DAYS))
    evidence = Sentence(
        "%n accounts were not used for {days} days, or never.",
        one="One account was not used for {days} days, or never.",
        number=len(unused),
        days=_UNUSED_DAYS,
    )
    remedy = Sentence("Disable under People whoever needs no access any more; that keeps their work and their name.")
    details = tuple(_last_seen(member) for member in unused[:_NAMED_AT_MOST])
    return AuditFinding(_OF_A_PERSON, "unused-accounts", Gravity.LOOK, evidence, remedy, details)


def _last_seen(member: Member) -> Sentence:
    if member.last_seen_at is None:
        return Sentence("{login} never signed in.", login=member.login)
    return Sentence("{login} was not there for {days} days.", login=member.login, days=_UNUSED_DAYS)


def _unused_roles(facts: AccessFacts) -> AuditFinding:
    """Name roles by which their holders did nothing, where they hold another that they use."""
    found = [
        (member.login, role)
        for member in facts.members
        for role in sorted(member.roles - member.used)
        if len(member.roles) >= _SEVERAL and member.used
    ]
    if not found:
        return _well("unused-roles", Sentence("Nobody holds a role beside the one they use that they never use."))
    evidence = Sentence(
        "%n roles are held beside others and were not used for {days} days.",
        one="One role is held beside others and was not used for {days} days.",
        number=len(found),
        days=_UNUSED_DAYS,
    )
    details = tuple(Sentence("{login}: {role}", login=login, role=role) for login, role in found[:_NAMED_AT_MOST])
    remedy = Sentence("Take the roles that are not needed away under People.")
    return AuditFinding(_OF_A_PERSON, "unused-roles", Gravity.LOOK, evidence, remedy, details)


def _administrators_acts(acts: Sequence[AdministratorsAct]) -> AuditFinding:
    if not acts:
        return _well("administrators-acts", Sentence("No administrator changed anything since the last audit."))
    evidence = Sentence(
        "Administrators did %n things since the last audit.",
        one="Administrators did one thing since the last audit.",
        number=sum(each.count for each in acts),
    )
    details = tuple(
        Sentence(
            "{login}: {what}, %n times",
            one="{login}: {what}, once",
            number=each.count,
            login=each.login,
            what=each.what,
        )
        for each in acts[: 2 * _NAMED_AT_MOST]
    )
    remedy = Sentence("Let somebody who did not do them read whether each was meant.")
    return AuditFinding(_OF_A_PERSON, "administrators-acts", Gravity.LOOK, evidence, remedy, details)


def _well(name: str, evidence: Sentence, details: tuple[Sentence, ...] = ()) -> AuditFinding:
    return AuditFinding(_OF_A_PERSON, name, Gravity.WELL, evidence, None, details)


def unused_since(now: datetime) -> datetime:
    """Return from when on what somebody does counts as the use of a role."""
    return now - timedelta(days=_UNUSED_DAYS)
