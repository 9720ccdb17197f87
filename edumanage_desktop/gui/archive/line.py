"""The line of the review that says that work is in the archive, with the way back for administrators."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from edumanage_desktop.domain.people import Person, Role
from edumanage_desktop.domain.submissions import Submission
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.actions.action import ActionId
from edumanage_desktop.gui.actions.registry import WindowActions
from edumanage_desktop.gui.elided_label import ElidedLabel
from edumanage_desktop.gui.review.pane import ReviewPane


class ArchiveLine(QFrame):
    """Hidden for work that is not in the archive."""

    wanted = Signal()
    """An administrator wants the work back."""

    def __init__(self, *, pane: ReviewPane, person: Person, parent: QWidget | None = None) -> None:
        super().__init__(parent or pane)
        self._pane, self._administers = pane, Role.ADMIN in person.roles
        self.setProperty("kind", "handed")
        self.words = ElidedLabel(self)
        self.words.setProperty("role", "secondary")
        self.words.setAccessibleDescription(self.tr("Whether this work is in the archive"))
        self.retrieve = QPushButton(self.tr("Retrieve"), self)
        self.retrieve.setProperty("kind", "text")
        self.retrieve.setAccessibleName(self.tr("Retrieve from the archive"))
        self.retrieve.clicked.connect(self.wanted)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 2, 6, 2)
        layout.addWidget(self.words, 1)
        layout.addWidget(self.retrieve)
        pane.form.head_layout.addWidget(self)
        pane.allowed.shown.connect(self.show_work)
        self.show_work()

    def offer(self, actions: WindowActions) -> None:
        """Let the button do what the action does, and tell its key."""
        self.wanted.connect(lambda: actions.run(ActionId.RETRIEVE))
        actions.tell(self.retrieve, ActionId.RETRIEVE)

    def archived(self) -> Submission | None:
        """Return the work that stands in the pane, None where it is not in the archive."""
        details = self._pane.details
        return details.submission if details is not None and details.submission.archived_at is not None else None

    def show_work(self) -> None:
        """Say since when the work in the pane is in the archive, and whether anything can be done with it."""
        work = self.archived()
        self.setVisible(work is not None)
        self.retrieve.setVisible(work is not None and self._administers)
        if work is None:
            return
        since = wording.moment(work.archived_at)
        if work.has_left_portal:
            words = self.tr("In the archive alone since {time}: nothing can be done with it until it is retrieved.")
        else:
            words = self.tr("In the archive since {time}. Whatever is done with it takes it out.")
        self.words.show_text(words.format(time=since))
