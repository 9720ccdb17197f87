"""What every diagnosis comes to: what was checked, what is wrong in one sentence, and what there is to do about it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.diagnosis.corrections import Correction

Tell = Callable[[StrEnum], object]
"""Told which check is made next, from the thread that makes it; what it raises ends the diagnosis there."""


def nobody(_name: StrEnum) -> None:
    """Tell nobody."""


@dataclass(frozen=True, slots=True)
class Check:
    """What one check found: `name` is its name in JSON, `title` what a person reads, `detail` the evidence.

    `was_made` is False for one that had nothing to look at.
    """

    name: StrEnum
    title: Sentence
    ok: bool
    detail: Sentence
    was_made: bool = True


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """What was found: `fault` is what is wrong, None where all is well; `verdict` says it in one sentence.

    `remedy` says what to do and who can; `correction` is what whoever asked can have done at once, None for nothing.
    """

    checks: Sequence[Check]
    fault: StrEnum | None
    verdict: Sentence
    remedy: Sentence
    correction: Correction | None = None

    @property
    def is_well(self) -> bool:
        """Return whether nothing is wrong."""
        return self.fault is None


@dataclass(frozen=True, slots=True)
class Finding:
    """A check and the fault that it found, None for none: what fails because of another check has none of its own."""

    check: Check
    fault: StrEnum | None = None


def judged(findings: Sequence[Finding], *, remedies: Mapping[StrEnum, Sentence], well: Sentence) -> Diagnosis:
    """Return the diagnosis that names the first fault in the order of their kind, in the words of its check.

    `remedies` says what mends each fault, `well` is the verdict where there is none.
    """
    checks = tuple(finding.check for finding in findings)
    found = [(finding.fault, finding.check.detail) for finding in findings if finding.fault is not None]
    if not found:
        return Diagnosis(checks, None, well, Sentence("Nothing has to be done."))
    order: list[StrEnum] = list(type(found[0][0]))
    fault, words = min(found, key=lambda each: order.index(each[0]))
    return Diagnosis(checks, fault, words, remedies[fault])
