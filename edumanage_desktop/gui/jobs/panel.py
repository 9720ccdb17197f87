"""The jobs panel: between the page and the status strip, so that it covers nothing of either."""

from math import sqrt

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from edumanage_desktop.gui.icon_button import IconButton
from edumanage_desktop.gui.jobs.job import Job
from edumanage_desktop.gui.jobs.line import JobLine
from edumanage_desktop.gui.laid_out import widgets_of
from edumanage_desktop.gui.sign_in.card import text_label
from edumanage_desktop.gui.tab_stops import put_last
from edumanage_desktop.gui.text_size import scaled
from edumanage_desktop.gui.theme import Theme

_MOST = 0.34
"""Of what the page and the panel share; with larger letters the page needs more of it, and a line of the panel too."""
_LEAST_PX, _AROUND_PX = 40, 16


class JobsPanel(QWidget):
    """Lists jobs, the newest first; Escape closes it."""

    dismissed = Signal(object)
    """The `Job` that the person puts away."""
    left = Signal()

    def __init__(self, *, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("jobs_panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Jobs"))
        theme.dress(self)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.title = QLabel(self.tr("Jobs"), self)
        self.title.setProperty("role", "strong")
        self.close_button = IconButton(icon_name="close", name=self.tr("Close the jobs (Escape)"), parent=self)
        self.close_button.clicked.connect(self.left)
        self.empty = text_label(
            self.tr("No job is running. Backups, drills and restores are told of here while they run, and afterwards."),
            "secondary",
            self,
        )
        self.lines: list[JobLine] = []
        self._body = QWidget(self)
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(0, 0, 8, 0)
        self._column.setSpacing(4)
        self._scroll = QScrollArea(self)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._body)
        self._body.installEventFilter(self)
        self._body.setAutoFillBackground(False)
        self._scroll.viewport().setAutoFillBackground(False)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 6, 10, 8)
        layout.setSpacing(2)
        layout.addLayout(head)
        layout.addWidget(self.empty)
        layout.addWidget(self._scroll)

    def show_jobs(self, jobs: list[Job]) -> None:
        """Show these, the newest first."""
        known = {line.job: line for line in self.lines}
        for job, line in known.items():
            if job not in jobs:
                self.lines.remove(line)
                self._column.removeWidget(line)
                line.hide()
                line.deleteLater()
        for job in jobs:
            if job not in known:
                line = JobLine(job, theme=self._theme, parent=self._body)
                line.dismissed.connect(lambda job=job: self.dismissed.emit(job))
                self.lines.insert(0, line)
                self._column.insertWidget(0, line)
                line.show()
        self.empty.setVisible(not self.lines)
        self._scroll.setVisible(bool(self.lines))
        put_last(self.close_button, *(button for line in self.lines for button in line.buttons()))
        self.fit()

    def fit(self) -> None:
        """Be as high as the lines are, and leave so much of the window that its page can still be used."""
        width = self._scroll.viewport().width()
        wanted = self._column.totalHeightForWidth(width) if self.lines and width > 0 else 0
        wanted = max(wanted, self._body.minimumSizeHint().height())
        room = int(self._shared_px() * _MOST / sqrt(scaled(100) / 100))
        head = self.close_button.sizeHint().height() + _AROUND_PX
        height = min(wanted, max(scaled(_LEAST_PX), room - head))
        if height != self._scroll.height():
            self._scroll.setFixedHeight(height)

    def _shared_px(self) -> int:
        """Return how high the page and the panel are together."""
        place = self.parentWidget()
        column = place.layout() if place is not None else None
        if place is None or column is None:
            return self.window().height()
        beside = [each for each in widgets_of(column) if each is not self and each.isVisible()]
        return place.height() - sum(each.height() for each in beside)

    def take_keyboard(self) -> None:
        """Put the keyboard on what can be done with the newest job."""
        buttons = [line.button for line in self.lines if line.button.isEnabled()]
        (buttons[0] if buttons else self.close_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._body and event.type() is QEvent.Type.LayoutRequest:
            self.fit()
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
