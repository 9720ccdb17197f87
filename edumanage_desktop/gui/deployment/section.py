"""The tab of deployments: which schema stands, the checklist with evidence and remedy, the log with its reasons."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from edumanage_desktop.domain.deployments import Deployment, Line, LineName, Step, deployments, unfinished
from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.announcing import announce
from edumanage_desktop.gui.backups.repository import OpenRepository
from edumanage_desktop.gui.button_rows import ButtonRows
from edumanage_desktop.gui.deployment import words
from edumanage_desktop.gui.deployment.details import DeploymentDetails
from edumanage_desktop.gui.deployment.doing import DeploymentDoing
from edumanage_desktop.gui.deployment.plans import key_of
from edumanage_desktop.gui.deployment.tables import ChecklistModel, LogModel, line_columns, log_columns, unchecked
from edumanage_desktop.gui.divided import Divided
from edumanage_desktop.gui.elided_button import ElidedButton
from edumanage_desktop.gui.jobs.desk import JobsDesk
from edumanage_desktop.gui.people.table import RecordView
from edumanage_desktop.gui.sign_in.card import text_label
from edumanage_desktop.gui.tab_stops import order_tab_stops
from edumanage_desktop.gui.tabbed_page import TabSection
from edumanage_desktop.gui.tasks import Lane, TaskLanes, Ticket
from edumanage_desktop.gui.text_size import scaled
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.services.administration import SchemaReport

_LEFT_PX, _RIGHT_PX, _LEAST_RIGHT_PX = 440, 330, 230
_LEAST_VIEW_PX, _LOG_PX = 90, 66


@dataclass(frozen=True, slots=True)
class _Read:
    """How it stands."""

    status: SchemaReport
    program: str
    log: tuple[Deployment, ...]


class DeploymentSection(TabSection):
    """Checks and deploys by jobs, and shows what they tell as they go."""

    backups_wanted = Signal()
    windows_wanted = Signal()
    settings_wanted = Signal()
    switched = Signal()
    """Another schema or database is in use."""
    _line_told = Signal(object)
    _step_told = Signal(object)

    def __init__(
        self,
        *,
        repository: OpenRepository,
        jobs: JobsDesk,
        lanes: TaskLanes,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._repository, self._jobs, self._lanes = repository, jobs, lanes
        self._reading: Ticket | None = None
        self.status: SchemaReport | None = None
        """The schema, once it was read."""
        self._splitter = Divided(theme=theme, parent=self)
        self._left = QWidget(self._splitter)
        self.stands = text_label("", "strong", self._left)
        self.stands.setAccessibleDescription(self.tr("Which schema stands"))
        self.message = text_label("", "secondary", self._left)
        self.message.setAccessibleDescription(self.tr("What happened"))
        self.check = self._button(self.tr("Check"), self.tr("Check every line; nothing that is in use is touched"))
        self.upgrade = self._button(self.tr("Upgrade…"), self.tr("A window, a backup, the migration, the verification"))
        self.roll_back = self._button(self.tr("Roll back…"), self.tr("Go back, down the schema or to a backup"))
        self.check.setProperty("kind", "primary")
        self.buttons = ButtonRows((self.check, self.upgrade, self.roll_back), self._left)
        self.model = ChecklistModel(theme, self)
        self.view = RecordView(self.model, line_columns(), self.tr("Pre-deployment checklist"), self._left)
        self.log_title = text_label(self.tr("Deployments"), "strong", self._left)
        self.log_model = LogModel(theme, self)
        self.log = RecordView(self.log_model, log_columns(), self.tr("Deployments"), self._left)
        self.nothing = text_label(
            self.tr("Nothing was deployed or rolled back yet. What is done here stands in this list, with its reason."),
            "secondary",
            self._left,
        )
        self.log.hide()
        self.details = DeploymentDetails(theme=theme, parent=self._splitter)
        self.doing = DeploymentDoing(
            repository=repository,
            jobs=jobs,
            lanes=lanes,
            tell_line=self._line_told.emit,
            tell_step=self._step_told.emit,
            section=self,
        )
        self._lay_out()
        self._connect()
        self.view.go_to(0)
        self._allow()

    def read(self) -> None:
        """Read anew which schema stands, and what was deployed; the backups where they were not read yet."""
        if self._repository.place and not self._repository.is_open():
            self._repository.read()
        if self._reading is not None:
            self._reading.cancel()
        repository = self._repository

        def read() -> _Read:
            with repository.room.deployment(None, repository.administrator) as desk:
                return _Read(desk.schema.status(), desk.program, deployments(desk.log.steps()))

        reading = self._lanes.run(self, read).on(Lane.REPOSITORY).success(self._show).failure(self._fail)
        self._reading = reading.unexpected(self._end_reading).start()

    def is_settled(self) -> bool:
        """Return whether nothing is being read."""
        return self._reading is None and not self._repository.is_reading()

    def take_keyboard(self) -> None:
        """Put the keyboard into the checklist."""
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def save(self) -> None:
        """Do nothing: nothing is typed here."""

    def has_unsaved(self) -> bool:
        """Return False: what is typed stands in dialogs."""
        return False

    def forget_unsaved(self) -> None:
        """Do nothing."""

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._left)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(10)
        for part in (self.stands, self.buttons, self.message):
            column.addWidget(part)
        column.addWidget(self.view, 3)
        column.addWidget(self.log_title)
        column.addWidget(self.log, 2)
        column.addWidget(self.nothing, 2, Qt.AlignmentFlag.AlignTop)
        self.message.hide()
        rows = self.view.verticalHeader().defaultSectionSize() * len(LineName)
        self.view.setMinimumHeight(scaled(_LEAST_VIEW_PX))
        self.view.setMaximumHeight(rows + self.view.horizontalHeader().sizeHint().height() + 2 * self.view.frameWidth())
        self.log.setMinimumHeight(scaled(_LOG_PX))
        self._left.setMinimumWidth(_LEFT_PX)
        self.details.setMinimumWidth(_LEAST_RIGHT_PX)
        for at, share in enumerate((1, 0)):
            self._splitter.setStretchFactor(at, share)
        self._share_room()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._splitter)
        order_tab_stops(self.check, self.upgrade, self.roll_back, self.view, self.log, self.details.lead)

    def _share_room(self) -> None:
        """Give the details what their letters want, and no more than two fifths of the tab."""
        width = self.width()
        right = min(scaled(_RIGHT_PX), width * 2 // 5)
        self._splitter.setSizes([max(1, width - right), max(1, right)])

    def _connect(self) -> None:
        self.check.clicked.connect(lambda: self._begin_check())
        self.upgrade.clicked.connect(lambda: self.doing.upgrade(self.status))
        self.roll_back.clicked.connect(lambda: self.doing.roll_back())
        self.view.current_changed.connect(self._follow_line)
        self.log.current_changed.connect(self._follow_deployment)
        self.view.clicked.connect(lambda _index: self._follow_line(self.view.current_record()))
        self.log.clicked.connect(lambda _index: self._follow_deployment(self.log.current_record()))
        self.details.lead_wanted.connect(self._lead)
        self._line_told.connect(self._take_line, Qt.ConnectionType.QueuedConnection)
        self._step_told.connect(self._take_step, Qt.ConnectionType.QueuedConnection)
        self._repository.changed.connect(self._allow)
        self._jobs.changed.connect(self._allow)
        self.doing.ended.connect(self._ended)

    def _begin_check(self) -> None:
        if self.doing.check():
            self.model.show_records(unchecked())
            self.view.go_to(0)
            self._say(self.tr("Checking…"))

    def _show(self, found: _Read) -> None:
        self.status = found.status
        self._end_reading()
        self.stands.setText(words.standing_words(found.status, found.program))
        before = self.log.current_record()
        self.log_model.show_records(found.log)
        self.log.setVisible(bool(found.log))
        self.nothing.setVisible(not found.log)
        if before is not None:
            self.log.go_to(self.log_model.row_of(before.first.deployment))
        begun = unfinished(found.log)
        if begun is not None and not self._is_at_work():
            self._say(words.going_on_words(begun))

    def _fail(self, error: EduManageError) -> None:
        self._end_reading()
        self._say(wording.said(error.sentence))

    def _end_reading(self) -> None:
        self._reading = None
        self._allow()

    def _take_line(self, line: Line) -> None:
        self.model.replace_record(line)
        current = self.view.current_record()
        if current is not None and current.name is line.name:
            self._follow_line(line)

    def _take_step(self, step: Step) -> None:
        self._say(words.step_words(step))

    def _ended(self, told: str) -> None:
        self._say(told)
        self.read()
        self.switched.emit()

    def _follow_line(self, line: Line | None) -> None:
        if line is not None:
            self.log.go_to(-1)
            self.details.show_line(line)

    def _follow_deployment(self, deployment: Deployment | None) -> None:
        if deployment is not None:
            self.view.go_to(-1)
            self.details.show_deployment(deployment)

    def _lead(self, line: Line) -> None:
        if line.wants_administrator:
            self.doing.name_administrator(self._begin_check)
        elif line.name is LineName.WINDOW:
            self.windows_wanted.emit()
        elif line.name is LineName.CONFIGURATION:
            self.settings_wanted.emit()
        else:
            self.backups_wanted.emit()

    def _say(self, told: str) -> None:
        self.message.setText(told)
        self.message.setVisible(bool(told))
        announce(self.message, told)

    def _is_at_work(self) -> bool:
        return self._jobs.running_at(key_of(self._repository)) is not None

    def _allow(self) -> None:
        is_free = not self._is_at_work()
        self.check.setEnabled(is_free)
        for button in (self.upgrade, self.roll_back):
            button.setEnabled(is_free and self.status is not None)

    def _button(self, text: str, tip: str) -> QPushButton:
        button = ElidedButton(text, self._left)
        button.setAccessibleName(text)
        button.setToolTip(tip)
        return button

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._share_room()
