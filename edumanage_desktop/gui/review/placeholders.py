"""What the placeholders of a phrase stand for on one submission, in the words of the window."""

from PySide6.QtCore import QDate, QLocale

from edumanage_desktop.domain.submissions import Submission
from edumanage_desktop.gui import wording


def placeholder_values(submission: Submission) -> dict[str, str]:
    """Return the values for `services.feedback_library.filled`, by the names of its placeholders."""
    return {
        "student": wording.student_of(submission),
        "title": wording.title_of(submission),
        "faculty": wording.faculty_of(submission),
        "date": QLocale().toString(QDate.currentDate(), QLocale.FormatType.ShortFormat),
    }
