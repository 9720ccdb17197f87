"""One job in the panel: its title, how far it is, and the button that stops it or puts it away."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from edumanage_desktop.gui.dressing import above, show_together
from edumanage_desktop.gui.elided_label import ElidedLabel
from edumanage_desktop.gui.icons import icon_picture
from edumanage_desktop.gui.jobs.job import Job, JobState
from edumanage_desktop.gui.jobs.words import percent, progress_words
from edumanage_desktop.gui.progress_bar import show_far
from edumanage_desktop.gui.sign_in.card import text_label
from edumanage_desktop.gui.text_size import scaled
from edumanage_desktop.gui.theme import Theme

_ICONS = {
    JobState.RUNNING: ("sending", "accent"),
    JobState.STOPPING: ("waiting", "muted"),
    JobState.DONE: ("approved", "approved"),
    JobState.FLAWED: ("warning", "warning"),
    JobState.FAILED: ("rejected", "rejected"),
    JobState.STOPPED: ("withdrawn", "muted"),
}
_BAR_PX = 180


class JobLine(QFrame):
    """Follows its job."""

    dismissed = Signal()

    def __init__(self, job: Job, *, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.job, self._theme = job, theme
        self._icon = QLabel(self)
        self.title = ElidedLabel(self)
        self.title.setProperty("role", "strong")
        self.title.show_text(job.title)
        self.words = text_label("", "secondary", self)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(scaled(_BAR_PX))
        self.bar.setAccessibleName(self.tr("How far “{job}” is").format(job=job.title))
        self.details = QPushButton(self.tr("Details…"), self)
        self.details.setAccessibleName(self.tr("Details of “{job}”").format(job=job.title))
        self.details.setToolTip(self.tr("Each thing that it did, one by one"))
        self.details.clicked.connect(lambda: job.show_details(above(self)))
        self.button = QPushButton(self)
        self.button.clicked.connect(self._press)
        self._lay_out()
        job.changed.connect(self.show_job)
        theme.changed.connect(self._colour)
        self.show_job()

    def buttons(self) -> tuple[QPushButton, ...]:
        """Return the buttons in the order in which Tab goes through them."""
        return self.details, self.button

    def show_job(self) -> None:
        """Show how far the job is."""
        words = progress_words(self.job)
        if words != self.words.text():
            self.words.setText(words)
        share, is_running = percent(self.job), self.job.is_running()
        show_together(self, (self.bar, is_running), (self.details, self.job.has_details()))
        show_far(self.bar, share or 0, 0 if share is None else 100)
        face = self.tr("Cancel") if is_running else self.tr("Dismiss")
        if face != self.button.text():
            self.button.setText(face)
            name = self.tr("Cancel “{job}”") if is_running else self.tr("Dismiss “{job}”")
            self.button.setAccessibleName(name.format(job=self.job.title))
            tip = self.tr("Stop it as soon as can be") if is_running else self.tr("Put it away; what it did stays")
            self.button.setToolTip(tip)
        self.button.setEnabled(self.job.state is not JobState.STOPPING)
        self._colour()

    def _colour(self) -> None:
        name, token = _ICONS[self.job.state]
        colour = QColor(self._theme.tokens.color(token))
        key = (name, colour.name())
        if self._icon.property("shown") != key:
            self._icon.setProperty("shown", key)
            self._icon.setPixmap(icon_picture(name, colour, 16))
            self._icon.setAccessibleName(self._state_words())

    def _state_words(self) -> str:
        words = {
            JobState.RUNNING: self.tr("Running"),
            JobState.STOPPING: self.tr("Stopping"),
            JobState.DONE: self.tr("Done"),
            JobState.FLAWED: self.tr("Found something wrong"),
            JobState.FAILED: self.tr("Failed"),
            JobState.STOPPED: self.tr("Stopped"),
        }
        return words[self.job.state]

    def _press(self) -> None:
        if self.job.is_running():
            self.job.stop()
        else:
            self.dismissed.emit()

    def _lay_out(self) -> None:
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self.title)
        texts.addWidget(self.words)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(12)
        row.addWidget(self._icon)
        row.addLayout(texts, 1)
        row.addWidget(self.bar)
        row.addWidget(self.details)
        row.addWidget(self.button)
