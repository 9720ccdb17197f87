"""What stands above the preview: title, student, status, description, and the choice among the files."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QSizePolicy

from edumanage_desktop.domain.submissions import Submission, SubmissionDetails, SubmissionFile
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.forms.ui_review_pane import Ui_ReviewPane
from edumanage_desktop.gui.icons import icon_picture
from edumanage_desktop.gui.theme import Theme


class SubmissionSummary(QObject):
    """Fills that part of the review pane's form."""

    def __init__(self, *, form: Ui_ReviewPane, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._form, self._theme = form, theme
        self._details: SubmissionDetails | None = None
        self._on_its_way: dict[int, str] = {}
        form.files.view().setAccessibleName(form.files.accessibleName())
        form.status.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._show_status)

    def show_details(self, details: SubmissionDetails) -> None:
        """Show a submission as it stands in the database; the chosen file stays chosen while it is there."""
        row = details.submission
        is_other = self._details is None or self._details.submission.id != row.id
        self._details = details
        form = self._form
        form.title.show_text(wording.title_of(row))
        form.facts.show_text(
            self.tr("{student} · {number} · received {time} · {faculty}").format(
                student=wording.isolated(wording.student_of(row)),
                number=wording.isolated(wording.number_of(row)),
                time=wording.moment(row.created_at),
                faculty=wording.isolated(wording.faculty_of(row)),
            )
        )
        form.revision.setText(self.tr("Revision {number}").format(number=wording.number(row.revision)))
        form.description.show_description(details.description)
        self._offer_files(file_labels(details.files), begins_anew=is_other)
        self._show_status()

    def show_loading(self, submission: Submission) -> None:
        """Show by what it is known already, a submission that is being read."""
        self._form.title.show_text(wording.title_of(submission))
        self._form.facts.show_text(self.tr("Loading…"))

    def show_nothing(self) -> None:
        """Show that there is no submission here."""
        self._details = None
        for label in (self._form.title, self._form.facts):
            label.show_text("")
        self._form.revision.clear()
        self._form.description.show_description(None)
        for widget in (self._form.files, self._form.open, self._form.save):
            widget.setEnabled(False)
            widget.hide()
        self._show_status()

    def set_progress(self, upload_id: int, progress: str) -> None:
        """Show that an act is `sending` or `waiting`; an empty text for neither."""
        if progress:
            self._on_its_way[upload_id] = progress
        else:
            self._on_its_way.pop(upload_id, None)
        if self._details is not None and self._details.submission.id == upload_id:
            self._show_status()

    def is_on_its_way(self, upload_id: int) -> bool:
        """Return whether an act on this submission has no answer yet."""
        return upload_id in self._on_its_way

    def chosen_file(self) -> SubmissionFile | None:
        """Return the file that is chosen, None where there is none."""
        index = self._form.files.currentIndex()
        if self._details is None or not 0 <= index < len(self._details.files):
            return None
        return self._details.files[index]

    def files_after_chosen(self) -> Sequence[SubmissionFile]:
        """Return the other files in the order in which they are chosen one after the other."""
        index, files = self._form.files.currentIndex(), self._details.files if self._details is not None else ()
        return (*files[index + 1 :], *files[: max(0, index)])

    def _offer_files(self, names: list[str], *, begins_anew: bool) -> None:
        files = self._form.files
        chosen = 0 if begins_anew else max(0, files.currentIndex())
        if names != [files.itemText(index) for index in range(files.count())]:
            files.clear()
            files.addItems(names)
            chosen = 0
        files.setCurrentIndex(min(chosen, len(names) - 1))
        for widget in (files, self._form.open, self._form.save):
            widget.setEnabled(bool(names))
            widget.setVisible(bool(names))

    def _show_status(self) -> None:
        form = self._form
        if self._details is None:
            form.status.show_text("")
            form.status_icon.clear()
            return
        row = self._details.submission
        progress = self._on_its_way.get(row.id, "")
        name = progress or wording.status_icon(row.status)
        words = {"sending": self.tr("Sending…"), "waiting": self.tr("Waiting to be sent")}
        token = name if name in ("submitted", "approved", "rejected") else "muted"
        colour = self._theme.tokens.color("warning" if progress == "waiting" else token)
        form.status_icon.setPixmap(icon_picture(name, colour))
        form.status.show_text(words.get(progress, wording.status_word(row.status)))
        palette = form.status.palette()
        palette.setColor(form.status.foregroundRole(), colour)
        form.status.setPalette(palette)


def file_labels(files: Sequence[SubmissionFile]) -> list[str]:
    """Return the files of a submission as they stand in a choice: name and size, before them which one of several."""
    count = wording.number(len(files))
    places = [f"{wording.number(place)}/{count}  " if len(files) > 1 else "" for place in range(1, len(files) + 1)]
    return [place + _file_label(file) for place, file in zip(places, files, strict=True)]


def _file_label(file: SubmissionFile) -> str:
    name, size = wording.plain(file.name), wording.size(file.size_bytes)
    return f"{wording.isolated(name)}  {size}" if size else name
