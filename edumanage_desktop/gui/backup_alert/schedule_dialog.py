"""Backups every night: what a scheduler needs for them, shown as it is chosen and written where the person wants it."""

import re
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from edumanage_desktop.domain.store_place import is_bucket
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.form_labels import centre_labels
from edumanage_desktop.gui.guide.book import PLACE_PROPERTY, GuidePlace
from edumanage_desktop.gui.text_size import scaled, window_room
from edumanage_desktop.services.backup.schedule_files import DrillPace, Scheduler, files_of, how_to_install
from edumanage_desktop.services.backup.schedule_planning import (
    ADMINISTRATOR_PASSWORD,
    PASSPHRASE,
    PASSWORD,
    STORE_SECRET,
    USUAL_ACCOUNT,
    Plan,
    ScheduleGround,
    hindrance,
    schedule_of,
    temporary_warning,
)

_WIDTH_PX, _HEIGHT_PX, _TEXT_PX = 720, 680, 160
_USUAL_TIME = "02:30"
_TIME = re.compile(r"([01]?[0-9]|2[0-3]):([0-5][0-9])")


class ScheduleDialog(QDialog):
    """Writes files where it is told to, and installs nothing."""

    wanted = Signal(object, object)
    """The folder (`Path`) and the files (`dict[str, bytes]`) that are to be written into it."""

    def __init__(self, *, ground: ScheduleGround, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Schedule of backups"))
        self.setProperty(PLACE_PROPERTY, str(GuidePlace.BACKUPS))
        self._ground = ground
        self.scheduler, self.drills = self._choices(), self._drill_choices()
        self.at = self._line(self.tr("When, each day"), _USUAL_TIME)
        self.at.setText(_USUAL_TIME)
        self.repository = self._line(self.tr("Where the backups are kept"), "/backups/physics")
        self.store = self._line(self.tr("Where the submitted files are"), "/srv/edumanage/files")
        self.store.setText(ground.store)
        self.keeper = self._line(self.tr("Database account with the role backup"), "keeper")
        self.password = self._line(self.tr("File of its password"), "/etc/edumanage/backup-password")
        self.passphrase = self._line(self.tr("File of the passphrase, if encrypted"), "/etc/edumanage/passphrase")
        self.store_secret = self._line(
            self.tr("File of the secret of the bucket's key"), "/etc/edumanage/bucket-secret"
        )
        self.administrator = self._line(self.tr("Server administrator, to drill on the server"), "root")
        self.administrator_password = self._line(
            self.tr("File of the administrator's password"), "/etc/edumanage/root-password"
        )
        self.account = self._line(self.tr("Account of the computer that runs it"), USUAL_ACCOUNT)
        self.account.setText(USUAL_ACCOUNT)
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(scaled(_TEXT_PX))
        self.text.setAccessibleName(self.tr("What is written"))
        self.message = QLabel(self)
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setWordWrap(True)
        self.message.setProperty("role", "secondary")
        self.save = self._button(self.tr("Write the files…"), self.tr("Choose the folder that they are written into"))
        self.save.setProperty("kind", "primary")
        self.closing = self._button(self.tr("Close"), self.tr("Close (Escape)"))
        self._lay_out()
        for line in self._lines():
            line.textChanged.connect(self._show)
        self.scheduler.currentIndexChanged.connect(self._show)
        self.drills.currentIndexChanged.connect(self._show)
        self.save.clicked.connect(self._choose_folder)
        self.closing.clicked.connect(self.reject)
        self.resize(QSize(scaled(_WIDTH_PX), scaled(_HEIGHT_PX)).boundedTo(window_room(self)))
        self._show()

    def plan(self) -> Plan:
        """Return what is chosen."""
        hour, minute = self._time() or (0, 0)
        named = {
            PASSWORD: self.password,
            PASSPHRASE: self.passphrase,
            STORE_SECRET: self.store_secret,
            ADMINISTRATOR_PASSWORD: self.administrator_password,
        }
        asked = {option: line for option, line in named.items() if self._is_asked(line)}
        files = {option: line.text().strip() for option, line in asked.items() if line.text().strip()}
        drills_as = self.administrator.text().strip() if self._is_asked(self.administrator) else ""
        return Plan(
            database=self._ground.database_as(self.keeper.text().strip()),
            repository=self.repository.text().strip(),
            store=self.store.text().strip() or None,
            login=self._ground.login if self._ground.is_embedded else None,
            hour=hour,
            minute=minute,
            drills=DrillPace(self.drills.currentData()),
            secrets=files,
            account=self.account.text().strip(),
            administrator=drills_as or None,
        )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        centre_labels(self._form)

    def files(self) -> Mapping[str, bytes]:
        """Return what is written, by name; nothing while something hinders it."""
        plan = self.plan()
        if self._hindrance() is not None:
            return {}
        schedule = schedule_of(plan, self._ground.program, self._ground.environment)
        return {file.name: file.content() for file in files_of(schedule, self._scheduler())}

    def say(self, sentence: str) -> None:
        """Say what came of the writing."""
        self.message.setText(sentence)

    def write_into(self, folder: Path) -> None:
        """Let the files be written into a folder, and say how they are installed from there."""
        schedule = schedule_of(self.plan(), self._ground.program, self._ground.environment)
        self.text.setPlainText("\n".join(how_to_install(schedule, self._scheduler(), str(folder))))
        self.wanted.emit(folder, self.files())

    def _time(self) -> tuple[int, int] | None:
        found = _TIME.fullmatch(self.at.text().strip())
        return None if found is None else (int(found[1]), int(found[2]))

    def _hindrance(self) -> str | None:
        """Return what keeps the files from being written, in the person's language."""
        if self._time() is None:
            return self.tr("Type a time of the day, as 02:30.")
        hindered = hindrance(self.plan())
        return None if hindered is None else wording.said(hindered)

    def _scheduler(self) -> Scheduler:
        return Scheduler(self.scheduler.currentData())

    def _is_asked(self, line: QWidget) -> bool:
        """Return whether a line matters with what is chosen in the others."""
        if line in (self.keeper, self.password):
            return not self._ground.is_embedded
        if line in (self.administrator, self.administrator_password):
            return not self._ground.is_embedded and DrillPace(self.drills.currentData()) is not DrillPace.NEVER
        if line is self.store_secret:
            return any(is_bucket(place.text().strip()) for place in (self.repository, self.store))
        return True

    def _show(self) -> None:
        for field in self._lines():
            self._form.setRowVisible(field, self._is_asked(field))
        plan, hindered = self.plan(), self._hindrance()
        self.save.setEnabled(hindered is None)
        if hindered is not None:
            self.text.setPlainText("")
            self.say(hindered)
            return
        schedule = schedule_of(plan, self._ground.program, self._ground.environment)
        shown = [f"# {file.name}\n{file.text}" for file in files_of(schedule, self._scheduler())]
        self.text.setPlainText("\n".join(shown))
        told = self.tr(
            "For the computer on which it runs: the paths are those there. The command “backup schedule” tries"
            " there what it writes."
        )
        warning = temporary_warning(schedule) if self._scheduler() is Scheduler.SYSTEMD else None
        self.say(told if warning is None else f"{told} {wording.said(warning)}")

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Folder of the files"))
        if chosen:
            self.write_into(Path(chosen))

    def _choices(self) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(self.tr("Scheduler"))
        for scheduler, words in (
            (Scheduler.SYSTEMD, self.tr("systemd (Linux)")),
            (Scheduler.CRON, self.tr("cron")),
            (Scheduler.WINDOWS, self.tr("Task Scheduler (Windows)")),
        ):
            box.addItem(words, scheduler.value)
        return box

    def _drill_choices(self) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(self.tr("Restore drill"))
        for pace, words in (
            (DrillPace.MONTHLY, self.tr("once a month")),
            (DrillPace.WEEKLY, self.tr("once a week")),
            (DrillPace.NEVER, self.tr("never")),
        ):
            box.addItem(words, pace.value)
        return box

    def _line(self, name: str, example: str) -> QLineEdit:
        line = QLineEdit(self)
        line.setAccessibleName(name)
        line.setPlaceholderText(example)
        line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        return line

    def _lines(self) -> tuple[QLineEdit, ...]:
        return (
            *(self.at, self.repository, self.store, self.store_secret, self.keeper, self.password, self.passphrase),
            *(self.administrator, self.administrator_password, self.account),
        )

    def _button(self, words: str, tip: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setAccessibleName(words)
        button.setToolTip(tip)
        button.setAutoDefault(False)
        return button

    def _lay_out(self) -> None:
        """Let what is chosen and shown scroll where the window has no room for it; what is done stays in sight."""
        body = QWidget(self)
        self._form, foot, column, layout = QFormLayout(), QHBoxLayout(), QVBoxLayout(body), QVBoxLayout(self)
        form = self._form
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        fields: tuple[QWidget, ...] = (self.scheduler, self.drills, *self._lines())
        for field in fields:
            form.addRow(QLabel(field.accessibleName(), body), field)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(self.text, 1)
        scroll = QScrollArea(self)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(body)
        body.setAutoFillBackground(False)
        scroll.viewport().setAutoFillBackground(False)
        foot.addStretch()
        foot.addWidget(self.save)
        foot.addWidget(self.closing)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(scroll, 1)
        layout.addWidget(self.message)
        layout.addLayout(foot)
