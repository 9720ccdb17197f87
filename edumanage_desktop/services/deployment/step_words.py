"""What came of a step of a deployment, as a sentence that the window says in any language."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from edumanage_desktop.domain.deployments import Step, StepName
from edumanage_desktop.domain.sentences import Moment, Sentence
from edumanage_desktop.domain.step_outcomes import StepCode, StepOutcome, read_sentence
from edumanage_desktop.services.verification.checks import TITLES, CheckName

_PLAIN = {
    StepCode.NO_WINDOWS: Sentence("This schema knows no maintenance windows"),
    StepCode.WITHOUT_WINDOW: Sentence("Without one, as was chosen"),
    StepCode.HOLDS: Sentence("History and queue hold; verify with the previous program"),
    StepCode.ROLLED_BACK_INSTEAD: Sentence("A way back followed"),
    StepCode.SWITCHED_BEFORE: Sentence("It was switched before it was interrupted"),
    StepCode.TO_MONITOR: Sentence("Monitor for issues"),
}
_NONE_OPEN, _NONE_LOST = Sentence("None was open"), Sentence("No act was lost")


def step_sentence(step: Step) -> str:
    """Return what came of a step, '' for nothing that is to be said; as it stands where an earlier program wrote it."""
    if step.outcome is None:
        return step.said or (step.snapshot or "" if step.name is StepName.BACKUP else "")
    try:
        return outcome_sentence(step.outcome)
    except (KeyError, TypeError, ValueError, IndexError, AttributeError):
        return step.said


def outcome_sentence(outcome: StepOutcome) -> str:
    """Return a code with its values in words; raises `KeyError`, `TypeError` or `ValueError` where some are missing."""
    code, values = outcome.code, outcome.values
    if code in _PLAIN:
        return _PLAIN[code]
    return _of_schema(code, values) or _of_restore(code, values) or _of_window(code, values)


def _of_window(code: StepCode, values: Mapping[str, Any]) -> str:
    if code in (StepCode.WINDOW_OPEN, StepCode.WINDOW_OPENED):
        until = Moment(datetime.fromisoformat(values["until"]))
        if code is StepCode.WINDOW_OPENED:
            return Sentence("Opened until {time}", time=until)
        return Sentence("Open until {time}", time=until)
    if code is StepCode.WINDOWS_ENDED:
        number = int(values["number"])
        return Sentence("%n windows ended", one="One window ended", number=number) if number else _NONE_OPEN
    return ""


def _of_schema(code: StepCode, values: Mapping[str, Any]) -> str:
    if code is StepCode.SCHEMA:
        return Sentence("Schema {revision}", revision=str(values["revision"]))
    if code is StepCode.WOULD_LOSE:
        return would_lose(str(values["to"]), str(values["what"]))
    if code is StepCode.CHECKS_WELL:
        return Sentence("%n checks well", one="One check well", number=int(values["number"]))
    if code is StepCode.CHECKS_WRONG:
        titles = [TITLES[CheckName(name)] for name in values["checks"]]
        return Sentence("Not well: {checks}", checks=_joined(titles))
    if code is StepCode.BROKEN:
        return Sentence("It does not hold: {what}", what=str(values["what"]))
    if code is StepCode.BY_DB_UPGRADE:
        return Sentence("By db upgrade, run by {account}: with no backup behind it", account=str(values["account"]))
    if code is StepCode.BY_SERVER_PREPARE:
        return Sentence("By server prepare, run by {account}: with no backup behind it", account=str(values["account"]))
    if code is StepCode.BY_SIGN_IN:
        return Sentence("When {account} signed in: with no backup behind it", account=str(values["account"]))
    return ""


def _of_restore(code: StepCode, values: Mapping[str, Any]) -> str:
    if code is StepCode.HINDERED:
        return read_sentence(values["sentence"])
    if code is StepCode.NEWEST_KEPT:
        return ""  # the name is for whoever goes on with it
    if code is StepCode.ROWS:
        return Sentence("%n rows", one="One row", number=int(values["number"]))
    if code is StepCode.REPLAYED:
        return _joined([_fate(fate, int(number)) for fate, number in values["fates"].items()]) or _NONE_LOST
    return ""


def would_lose(to: str, what: str) -> Sentence:
    """Return what a way down would lose, and what to do instead."""
    return Sentence(
        "The way down to schema {to} would lose what stands in {what}. Nothing was taken down; go back to a backup by"
        " restoring it, which keeps the database of now beside.",
        to=to,
        what=what,
    )


def _fate(fate: str, number: int) -> Sentence:
    return {
        "done": Sentence("%n acts done again", one="One act done again", number=number),
        "there": Sentence("%n acts there already", one="One act there already", number=number),
        "conflict": Sentence("%n acts in conflict", one="One act in conflict", number=number),
        "refused": Sentence("%n acts refused", one="One act refused", number=number),
        "gone": Sentence("%n acts gone", one="One act gone", number=number),
    }[fate]


def _joined(sentences: Sequence[Sentence]) -> str:
    """Return several as one, '' for none."""
    if not sentences:
        return ""
    first, *others = sentences
    return first if not others else Sentence("{first}; {others}", first=first, others=_joined(others))
