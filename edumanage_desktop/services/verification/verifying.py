"""Verifying a deployment: all checks in their order, what depends on which, and the end that comes whatever happens."""

from collections.abc import Callable, Mapping, Sequence
from threading import Event

from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.verification.checks import Check, CheckName, Verification
from edumanage_desktop.services.verification.probes import ProbeKeeper
from edumanage_desktop.services.verification.steps import Steps, WrongResult
from edumanage_desktop.services.verification.tidying import ProbeTidying

Tell = Callable[[Check], object]
"""Told each check as soon as it is made, from the thread that verifies."""
_NEEDS: Mapping[CheckName, Sequence[CheckName]] = {
    CheckName.STUDENT_SIGNS_IN: [CheckName.PEOPLE],
    CheckName.STUDENT_UPLOADS: [CheckName.STUDENT_SIGNS_IN],
    CheckName.RECORD: [CheckName.STUDENT_UPLOADS],
    CheckName.STORED_FILE: [CheckName.STUDENT_UPLOADS],
    CheckName.FACULTY_SIGNS_IN: [CheckName.PEOPLE],
    CheckName.FACULTY_QUEUE: [CheckName.STUDENT_UPLOADS, CheckName.FACULTY_SIGNS_IN],
    CheckName.FACULTY_FILE: [CheckName.FACULTY_QUEUE],
    CheckName.OTHERS: [CheckName.STUDENT_UPLOADS],
    CheckName.REJECTION: [CheckName.FACULTY_QUEUE],
    CheckName.FEEDBACK: [CheckName.REJECTION],
    CheckName.REVISION: [CheckName.REJECTION],
    CheckName.APPROVAL: [CheckName.REVISION],
    CheckName.UNDO: [CheckName.APPROVAL],
    CheckName.WITHDRAWAL: [CheckName.UNDO],
}
"""What has to be well before a check can be made."""
_STOPPED = Sentence("It was stopped before.")
_LACKS = Sentence("What it needs was not well.")


class DeploymentVerification:
    """Verifies once. Not for the GUI thread; `close` gives back what was opened for it.

    `new_steps` begins a new round of steps.
    """

    def __init__(
        self,
        *,
        probes: ProbeKeeper,
        new_steps: Callable[[], Steps],
        tidying: ProbeTidying,
        close: Callable[[], None] = lambda: None,
    ) -> None:
        self._probes, self._new_steps, self._tidying = probes, new_steps, tidying
        self.close = close

    def run(self, *, tell: Tell = lambda _check: None, unwanted: Event | None = None) -> Verification:
        """Make every check and return what they found; once `unwanted` is set, the rest is left out.

        Whatever happens, what was handed in is put away at the end. Raises `Refused` for who is no administrator,
        `DatabaseBusy` while another verification runs, and the `DatabaseError`s that meet it before it began.
        """
        stopped = unwanted or Event()
        with self._probes.alone():
            earlier = self._tidying.tidy()
            steps = self._new_steps()
            made: dict[CheckName, Check] = {}
            try:
                for name, step in _steps_of(steps).items():
                    if stopped.is_set():
                        made[name] = Check(name, ok=False, detail=_STOPPED, was_made=False)
                    elif all(made[needed].ok for needed in _NEEDS.get(name, ())):
                        made[name] = _check(name, step)
                    else:
                        made[name] = Check(name, ok=False, detail=_LACKS, was_made=False)
                    tell(made[name])
            finally:
                steps.close()
                last = _check(CheckName.TIDY, lambda: self._put_away(steps, len(earlier.works)))
            made[CheckName.TIDY] = last
            tell(last)
            return Verification(tuple(made.values()), was_stopped=stopped.is_set())

    def _put_away(self, steps: Steps, of_earlier: int) -> Sentence:
        done = self._tidying.tidy()
        if done.left or steps.gone():
            raise WrongResult(
                Sentence(
                    "Files of this verification are still in the store, and their submissions are kept until they are"
                    " gone. Run it again, or `work --once`, with the rights of the store's owner: {keys}",
                    keys=", ".join(done.left or steps.gone()),
                )
            )
        for handed in steps.handed:
            number = handed.receipt.upload_id
            if self._probes.work(number) is not None or not self._probes.kinds(number):
                raise WrongResult(
                    Sentence(
                        "What was handed in could not be put away, or its history went with it. Look at `history"
                        " verify`; nobody but administrators sees it."
                    )
                )
            if self._probes.history_troubles(number):
                raise WrongResult(
                    Sentence(
                        "The history of what was handed in does not hold. Look at `edumanage-desktop history verify`."
                    )
                )
        if of_earlier:
            return Sentence(
                "Its submissions and files are gone, its accounts are shut and its history is whole; so was put away"
                " what an earlier verification had left (%n submissions).",
                one="Its submissions and files are gone, its accounts are shut and its history is whole; so was put"
                " away what an earlier verification had left (one submission).",
                number=of_earlier,
            )
        return Sentence("Its submissions and files are gone, its accounts are shut and its history is whole.")


def _steps_of(steps: Steps) -> Mapping[CheckName, Callable[[], Sentence]]:
    return {
        CheckName.PEOPLE: steps.make_people,
        CheckName.STORE: steps.compare_store,
        CheckName.STUDENT_SIGNS_IN: steps.sign_student_in,
        CheckName.STUDENT_UPLOADS: steps.hand_in,
        CheckName.RECORD: steps.look_at_record,
        CheckName.STORED_FILE: steps.read_back,
        CheckName.FACULTY_SIGNS_IN: steps.sign_faculty_in,
        CheckName.FACULTY_QUEUE: steps.look_at_queue,
        CheckName.FACULTY_FILE: steps.open_file,
        CheckName.OTHERS: steps.look_as_others,
        CheckName.REJECTION: steps.reject,
        CheckName.FEEDBACK: steps.look_for_feedback,
        CheckName.REVISION: steps.revise,
        CheckName.APPROVAL: steps.approve,
        CheckName.UNDO: steps.undo,
        CheckName.WITHDRAWAL: steps.withdraw,
    }


def _check(name: CheckName, step: Callable[[], Sentence]) -> Check:
    try:
        return Check(name, ok=True, detail=step())
    except EduManageError as failure:
        return Check(name, ok=False, detail=failure.sentence)
