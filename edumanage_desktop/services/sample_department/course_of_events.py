"""What happened to a submission, act by act: handed in, moved, corrected, decided, decided again."""

import random
import uuid
from dataclasses import dataclass, field

from edumanage_desktop.domain.acts import ActKind
from edumanage_desktop.domain.statuses import Status
from edumanage_desktop.services.sample_department import works
from edumanage_desktop.services.sample_department.staff import REGISTRAR_LOGIN
from edumanage_desktop.services.sample_department.submissions import PlannedAct, PlannedFaculty, PlannedStudent

US_A_SECOND = 1_000_000
US_A_DAY = 86_400 * US_A_SECOND
_LATEST_US = 120 * US_A_SECOND
_REJECTED_SHARE = 0.24


def random_uuid(rng: random.Random) -> str:
    """Return a version 4 UUID as lower-case text (`rng` is moved on)."""
    return str(uuid.UUID(int=rng.getrandbits(128), version=4))


@dataclass(slots=True)
class CourseOfEvents:
    """Writes the acts of one submission; nothing happens later than two minutes before `now_us`."""

    rng: random.Random
    now_us: int
    faculty_id: int
    title: str
    status: str | None = None
    set_aside: bool = False
    at_us: int = 0
    acts: list[PlannedAct] = field(default_factory=list)

    def act(
        self,
        kind: ActKind,
        actor: str,
        at_us: int,
        *,
        to_status: str | None = None,
        to_faculty_id: int | None = None,
        feedback: str | None = None,
        reason: str | None = None,
        title: str | None = None,
        set_aside: bool | None = None,
    ) -> None:
        """Add an accepted act; what is None stays as it was."""
        first = kind is ActKind.SUBMIT
        after = to_status or self.status or Status.SUBMITTED
        new_faculty = self.faculty_id if to_faculty_id is None else to_faculty_id
        if set_aside is not None:
            self.set_aside = set_aside
        self.acts.append(
            PlannedAct(
                act_uuid=random_uuid(self.rng),
                kind=kind,
                version=len(self.acts) + 1,
                actor=actor,
                at_us=at_us,
                from_status=self.status,
                to_status=str(after),
                from_faculty_id=None if first else self.faculty_id,
                to_faculty_id=new_faculty,
                feedback=feedback,
                reason=reason,
                set_aside=self.set_aside,
                title_before=self.title if title is not None and not first else None,
                title=self.title if first else title,
            )
        )
        self.status, self.faculty_id, self.at_us = str(after), new_faculty, at_us
        if title is not None:
            self.title = title

    def submit(self, student: PlannedStudent, created_us: int) -> None:
        """The first act: by the student, or by the registrar for one without a login."""
        self.act(ActKind.SUBMIT, student.login or REGISTRAR_LOGIN, created_us, to_status=Status.SUBMITTED)

    def before_the_decision(self, student: PlannedStudent, member: PlannedFaculty, final_title: str) -> None:
        """Now and then: a withdrawal, a correction of the title, or setting aside."""
        chance = self.rng.random()
        at_us = self._later(0.4)
        if at_us is None:
            return
        if chance < 0.02:
            actor = student.login or REGISTRAR_LOGIN
            reason = self.rng.choice(works.WITHDRAWALS)
            self.act(ActKind.WITHDRAW, actor, at_us, to_status=Status.WITHDRAWN, reason=reason)
        elif chance < 0.035:
            reason = self.rng.choice(works.CORRECTIONS)
            self.act(ActKind.CORRECT, REGISTRAR_LOGIN, at_us, title=f"{final_title} (A)", reason=reason)
        elif chance < 0.05:
            reason = self.rng.choice(works.SETTING_ASIDE)
            self.act(ActKind.SET_ASIDE, member.login, at_us, set_aside=True, reason=reason)

    def reassign(self, member: PlannedFaculty) -> None:
        """The registrar moves it to this faculty member, if there was time."""
        at_us = self._later(0.3)
        if at_us is not None:
            reason = self.rng.choice(works.REASSIGNMENTS)
            self.act(ActKind.REASSIGN, REGISTRAR_LOGIN, at_us, to_faculty_id=member.id, reason=reason)

    def decide(self, member: PlannedFaculty) -> None:
        """Approve or reject as this faculty member, if their turn came; sometimes reopen and decide once more."""
        if self.status != Status.SUBMITTED or self.set_aside:
            return
        at_us = self._later(member.days_to_decide)
        if at_us is None:
            return
        self._decision(member, at_us)
        if self.rng.random() < 0.06 and (again_us := self._later(0.2)) is not None:
            reason = self.rng.choice(works.SECOND_THOUGHTS)
            self.act(ActKind.REOPEN, member.login, again_us, to_status=Status.SUBMITTED, reason=reason)
            if (at_last_us := self._later(0.5)) is not None:
                self._decision(member, at_last_us)

    def _decision(self, member: PlannedFaculty, at_us: int) -> None:
        if self.rng.random() < _REJECTED_SHARE:
            feedback: str | None = self.rng.choice(works.REJECTIONS)
            self.act(ActKind.REJECT, member.login, at_us, to_status=Status.REJECTED, feedback=feedback)
        else:
            feedback = self.rng.choice(works.APPROVALS)
            self.act(ActKind.APPROVE, member.login, at_us, to_status=Status.APPROVED, feedback=feedback)

    def _later(self, mean_days: float) -> int | None:
        """Return a moment after the last act, None when it has not come yet."""
        at_us = self.at_us + 60 * US_A_SECOND + int(self.rng.expovariate(1 / mean_days) * US_A_DAY)
        return at_us if at_us <= self.now_us - _LATEST_US else None
