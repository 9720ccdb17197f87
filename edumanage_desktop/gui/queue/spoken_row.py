"""How a row of the queue is read aloud: who, what and how it stands; the rest where somebody asks for it."""

from PySide6.QtCore import QCoreApplication

from edumanage_desktop.domain.submissions import Submission
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.twins.words import mark_words
from edumanage_desktop.services.twins import TwinMark


def _tr(text: str) -> str:
    return QCoreApplication.translate("SpokenRow", text)


def spoken_row(row: Submission, status: str, twins: TwinMark | None = None) -> str:
    """Return student, title and status in the order in which they matter to who goes through the queue."""
    words = _tr("{student}, {title}, {status}").format(
        student=wording.student_of(row), title=wording.title_of(row), status=status
    )
    return _tr("{words}. {twins}").format(words=words, twins=mark_words(twins)) if twins is not None else words


def spoken_work(row: Submission, twins: TwinMark | None) -> str:
    """Return title and file, and in which other submissions the work is."""
    words = _tr("{title}, {file}").format(
        title=wording.isolated(wording.title_of(row)), file=wording.isolated(wording.file_line(row))
    )
    return _tr("{words}. {twins}").format(words=words, twins=mark_words(twins)) if twins is not None else words


def spoken_details(row: Submission) -> str:
    """Return what else a row tells: number, file, size, time received, faculty member and revision."""
    values = {
        "number": wording.number_of(row),
        "file": wording.plain(row.file_name) or _tr("no file"),
        "size": wording.size(row.size_bytes),
        "time": wording.moment(row.created_at),
        "faculty": wording.faculty_of(row),
        "revision": wording.number(row.revision),
    }
    if not values["size"]:
        words = _tr("number {number}, {file}, received {time}, {faculty}, revision {revision}")
    else:
        words = _tr("number {number}, {file}, {size}, received {time}, {faculty}, revision {revision}")
    return words.format(**values)
