"""What every diagnosis comes to: what was checked, what is wrong in one sentence, and what there is to do about it."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.diagnosis.corrections import Correction


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
