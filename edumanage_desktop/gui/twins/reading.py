"""Reading both sides of a pair afresh, by the rights of whoever asks; not on the GUI thread."""

from dataclasses import dataclass

from edumanage_desktop.domain.submissions import SubmissionDetails
from edumanage_desktop.domain.text_prints import fingerprint, passages, shown_text, stretches
from edumanage_desktop.services.files import FileFetcher
from edumanage_desktop.services.queue import QueueReader
from edumanage_desktop.services.text_index import TextOutcome, TextReader, template_print
from edumanage_desktop.services.twins import Twin, TwinReader

Place = tuple[int, int]
"""First character and length."""


@dataclass(frozen=True, slots=True)
class TwinTexts:
    """Both texts and what they have in common, place beside place; `theirs` None where it may not be read.

    `ours` is empty for a file that holds no text.
    """

    ours: str
    theirs: str | None
    our_places: tuple[Place, ...]
    their_places: tuple[Place, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TwinReading:
    """What reads the sides."""

    reader: QueueReader
    files: FileFetcher
    texts: TextReader
    twins: TwinReader

    def read(self, details: SubmissionDetails, twin: Twin) -> TwinTexts:
        """Return both sides; raises `EduManageError`."""
        ours = self._text(details, twin.position)
        other = self.reader.details(twin.other.upload_id) if twin.other is not None else None
        if other is None:
            whole = ((0, len(ours)),) if ours and twin.is_same_file else ()
            return TwinTexts(ours, None, whole or stretches(ours, twin.shared))
        theirs = self._text(other, twin.other_position)
        found = passages(ours, theirs, self.twins.template_prints() | _left_out(ours, theirs, twin))
        return TwinTexts(
            ours,
            theirs,
            tuple((each.start, each.length) for each in found),
            tuple((each.other_start, each.other_length) for each in found),
        )

    def register(self, details: SubmissionDetails, twin: Twin) -> str:
        """Register the file of our side as a template and return what it is called; raises `EduManageError`."""
        file = next(each for each in details.files if each.position == twin.position)
        self.twins.register_template(file.name, *template_print(self.files.fetch(file), file.name, self.texts))
        return file.name

    def _text(self, details: SubmissionDetails, position: int) -> str:
        file = next((each for each in details.files if each.position == position), None)
        if file is None:
            return ""
        read = self.texts.read(self.files.fetch(file), file.name, file.media_type)
        return shown_text(read.text) if read.outcome is TextOutcome.TEXT else ""


def _left_out(ours: str, theirs: str, twin: Twin) -> frozenset[int]:
    """Return what both say and the index does not count as shared, which is a template's, for who may read none."""
    return (fingerprint(ours) & fingerprint(theirs)) - twin.shared if twin.shared else frozenset()
