"""What is said of a submission and who should see it: each sentence whole, with names in it and times."""

from edumanage_desktop.domain.acts import ActKind
from edumanage_desktop.domain.sentences import Moment, Sentence
from edumanage_desktop.domain.statuses import Status
from edumanage_desktop.domain.submissions import HistoryEntry, Submission
from edumanage_desktop.services.diagnosis.visibility import VisibilityFacts


def faculty_name(name: str | None, faculty_id: int) -> str:
    """Return a faculty member's name, or their number where nobody has imported them."""
    return name or Sentence("Faculty {id}", id=str(faculty_id))


def who(facts: VisibilityFacts) -> str:
    """Return the name of who should see it."""
    return faculty_name(None if facts.member is None else facts.member.full_name, facts.faculty_id)


def student_name(work: Submission) -> str:
    """Return the student's name, or their number where nobody has imported them."""
    return work.student_name or Sentence("Student {id}", id=str(work.student_id))


def with_nobody(facts: VisibilityFacts) -> Sentence:
    """Return that nobody has it, since when, by whom and why."""
    came, number = facts.came, str(facts.upload_id)
    if came is None:
        return Sentence("Submission {id} is assigned to nobody.", id=number)
    when, actor = Moment(came.at), _actor(came)
    if came.kind == ActKind.REASSIGN:
        return Sentence(
            "Submission {id} is assigned to nobody: {actor} took it back on {when}, because “{reason}”.",
            id=number,
            actor=actor,
            when=when,
            reason=came.reason or "–",
        )
    if came.kind == "outside":
        return Sentence(
            "Submission {id} is assigned to nobody: it was changed outside this program on {when}, by {actor}.",
            id=number,
            actor=actor,
            when=when,
        )
    return Sentence("Submission {id} has been assigned to nobody since it came on {when}.", id=number, when=when)


def with_another(facts: VisibilityFacts, work: Submission) -> Sentence:
    """Return who has it instead, since when, by whom and why."""
    came, number, asked = facts.came, str(facts.upload_id), who(facts)
    holder = faculty_name(work.faculty_name, work.faculty_id or 0)
    if came is None:
        return Sentence("Submission {id} is with {holder} and not with {who}.", id=number, holder=holder, who=asked)
    when, actor = Moment(came.at), _actor(came)
    if came.kind == ActKind.REASSIGN:
        return Sentence(
            "Submission {id} is with {holder} and not with {who}: {actor} moved it on {when}, because “{reason}”.",
            id=number,
            holder=holder,
            who=asked,
            actor=actor,
            when=when,
            reason=came.reason or "–",
        )
    if came.kind == "outside":
        return Sentence(
            "Submission {id} is with {holder} and not with {who}: it was changed outside this program on {when}, by"
            " {actor}.",
            id=number,
            holder=holder,
            who=asked,
            actor=actor,
            when=when,
        )
    return Sentence(
        "Submission {id} is with {holder} and not with {who}, and has been since it came on {when}.",
        id=number,
        holder=holder,
        who=asked,
        when=when,
    )


def how_it_came(facts: VisibilityFacts) -> Sentence:
    """Return that the record carries the faculty id that was asked about, and since when."""
    came, number = facts.came, str(facts.faculty_id)
    if came is None:
        return Sentence("The submission carries faculty id {id}.", id=number)
    when, actor = Moment(came.at), _actor(came)
    if came.kind == ActKind.REASSIGN:
        return Sentence(
            "The submission carries faculty id {id}: {actor} moved it on {when}, because “{reason}”.",
            id=number,
            actor=actor,
            when=when,
            reason=came.reason or "–",
        )
    if came.kind == "outside":
        return Sentence(
            "The submission carries faculty id {id} since it was changed outside this program on {when}, by {actor}.",
            id=number,
            actor=actor,
            when=when,
        )
    return Sentence("The submission carries faculty id {id} since it came on {when}.", id=number, when=when)


def they_see(facts: VisibilityFacts, work: Submission) -> Sentence:
    """Return that all is well, and where among their work the submission is."""
    name = who(facts)
    match work.status:
        case Status.SUBMITTED:
            return Sentence("{who} can see it: it is submitted, and so is under “Submitted”.", who=name)
        case Status.APPROVED:
            return Sentence("{who} can see it: it is approved, and so is not under “Submitted”.", who=name)
        case Status.REJECTED:
            return Sentence("{who} can see it: it is rejected, and so is not under “Submitted”.", who=name)
        case Status.WITHDRAWN:
            return Sentence("{who} can see it: it was withdrawn, and so is not under “Submitted”.", who=name)
        case None:
            return Sentence("{who} can see it: it has no status, and so is under “Other”.", who=name)
        case status:
            return Sentence(
                "{who} can see it: its status is “{status}”, and so it is under “Other”.", who=name, status=status
            )


def has_left(facts: VisibilityFacts) -> Sentence:
    """Return that the faculty member has left, and who noted that when."""
    if facts.left is None:
        return Sentence("{who} is noted as having left.", who=who(facts))
    return Sentence(
        "{who} is noted as having left: {actor} noted it on {when}.",
        who=who(facts),
        actor=facts.left.login,
        when=Moment(facts.left.at),
    )


def _actor(came: HistoryEntry) -> str:
    return came.actor_name or came.actor.removeprefix("outside:")
