"""What is said when no pages can be made of a document."""

from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.office_pages import OfficePagesMissing, OfficeTrouble

_SENTENCES = {
    OfficeTrouble.MISSING: Sentence(
        "There is no LibreOffice on this computer that could lay this document out; the file itself is unharmed. Open "
        "it with your own program, or save a copy."
    ),
    OfficeTrouble.GONE: Sentence(
        "The local copy of this file is gone. Select the submission again to fetch it once more."
    ),
    OfficeTrouble.BUSY: Sentence(
        "Several documents are being laid out already, and this one was left as it is. Select it again in a moment."
    ),
    OfficeTrouble.UNWANTED: Sentence(
        "Laying this document out was stopped; the file itself is unharmed. Select it again."
    ),
    OfficeTrouble.TOO_SLOW: Sentence(
        "Laying this document out took too long and was stopped; the file itself is unharmed. Open it with your own "
        "program, or save a copy."
    ),
    OfficeTrouble.TOO_LARGE: Sentence(
        "This document is too large to be laid out here; the file itself is unharmed. Open it with your own program, "
        "or save a copy."
    ),
    OfficeTrouble.NOT_OPENED: Sentence(
        "LibreOffice cannot open this document: it is damaged, or protected by a password. It is kept as it was handed "
        "in; try another program, or ask the student for it again."
    ),
    OfficeTrouble.CRASHED: Sentence(
        "This document made LibreOffice fail, so it was stopped; the file itself is unharmed. Open it with your own "
        "program only if you trust it, or save a copy."
    ),
    OfficeTrouble.NO_ROOM: Sentence(
        "The pages of this document could not be kept (disk full or rights); the file itself is unharmed. Free some "
        "space and select it again."
    ),
}


def told(trouble: OfficeTrouble) -> OfficePagesMissing:
    """Return the failure with its sentence, to be raised."""
    return OfficePagesMissing(trouble, _SENTENCES[trouble])
