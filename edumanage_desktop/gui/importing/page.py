"""The Import page: choose an archive or folder, see what would become of it, mend that, and hand it in."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, QStandardPaths, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.domain.people import FacultyMember
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.actions.action import ActionId
from edumanage_desktop.gui.actions.registry import WindowActions
from edumanage_desktop.gui.announcing import announce
from edumanage_desktop.gui.elided_label import ElidedLabel
from edumanage_desktop.gui.importing.chips import OutcomeChips
from edumanage_desktop.gui.importing.destination import DestinationFields
from edumanage_desktop.gui.importing.outcomes import Outcome
from edumanage_desktop.gui.importing.owner_choice import OwnerChoice
from edumanage_desktop.gui.importing.report import report_of
from edumanage_desktop.gui.importing.run import ImportRun
from edumanage_desktop.gui.importing.table import PlanModel, PlanView
from edumanage_desktop.gui.notice import NoticePage
from edumanage_desktop.gui.sign_in.card import text_label
from edumanage_desktop.gui.tab_stops import order_tab_stops
from edumanage_desktop.gui.tasks import Lane, TaskLanes
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.services.archive_import.entries import System
from edumanage_desktop.services.archive_import.planning import Planned
from edumanage_desktop.services.files import safe_file_name
from edumanage_desktop.services.finding import FoundStudent
from edumanage_desktop.services.register import Student
from edumanage_desktop.services.session import Session

_COUNTED_EVERY_MS = 250


class ImportPage(QWidget):
    """Nothing is handed in before the person has seen what would be."""

    def __init__(
        self,
        *,
        session: Session,
        faculty: Sequence[FacultyMember],
        lanes: TaskLanes,
        theme: Theme,
        actions: WindowActions,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        theme.dress(self)
        self.setObjectName("import_page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAcceptDrops(True)
        self._session, self._lanes, self._theme = session, lanes, theme
        self._path: Path | None = None
        self._worksheet: Path | None = None
        self._by_hand: dict[str, tuple[Student, ...]] = {}
        self._wants_receiver = False
        self._suggested_for: Path | None = None
        self._is_planned = False
        """Whether what is shown was planned for what stands in the fields."""
        self.run = ImportRun(session=session, lanes=lanes, parent=self)
        self.title = ElidedLabel(self)
        self.title.setProperty("role", "title")
        self.title.show_text(self.tr("Import"))
        self.facts = ElidedLabel(self)
        self.facts.setProperty("role", "secondary")
        self.facts.setAccessibleDescription(self.tr("What was chosen"))
        self.archive = self._button(self.tr("Archive…"), self.tr("Choose a zip archive of Moodle, Canvas or your own"))
        self.folder = self._button(self.tr("Folder…"), self.tr("Choose a folder with something for each student"))
        self.worksheet = self._button(
            self.tr("Worksheet…"), self.tr("Add Moodle's grading worksheet, which knows numbers and addresses")
        )
        self.destination = DestinationFields(faculty, self)
        self.chips = OutcomeChips(self)
        self.model = PlanModel(theme, self)
        self.states = QStackedWidget(self)
        self.view = PlanView(self.model, self.states)
        self.notice = NoticePage(self.states)
        self.owner = OwnerChoice(finder=session.finder, lanes=lanes, theme=theme, parent=self)
        self.message = text_label("", "secondary", self)
        self.message.setAccessibleDescription(self.tr("What happened"))
        self.progress = QProgressBar(self)
        self.progress.setAccessibleName(self.tr("Entries handed in"))
        self.progress.setTextVisible(False)
        self.progress.hide()
        self.report = self._button(self.tr("Save report…"), self.tr("Save every line with its reason as CSV"))
        self.stop = self._button(self.tr("Stop"), self.tr("Hand in nothing more; what was handed in stays"))
        self.start = self._button(self.tr("Hand in"), self.tr("Hand in every entry that is new or a new revision"))
        self.start.setProperty("kind", "primary")
        self._count = QTimer(self, interval=_COUNTED_EVERY_MS)
        self._count.timeout.connect(self._show_counts)
        self._lay_out()
        self._connect(actions)
        self._show_empty()

    def begin(self) -> None:
        """Put the keyboard where the person goes on."""
        (self.view if self.model.lines else self.archive).setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Let go of the archive; what is handed in at this moment is given up or comes to its end."""
        self.run.leave()

    def open(self, path: Path, worksheet: Path | None = None) -> None:
        """Look at an archive or folder, which writes nothing."""
        if self.run.is_running:
            return
        if path != self._path:
            self._by_hand.clear()
        self._path, self._worksheet = path, worksheet
        self._say("")
        self._show_notice("archive", self.tr("Looking at it…"), wording.plain(path.name))
        self.run.open(path, worksheet)

    def is_settled(self) -> bool:
        """Return whether nothing is looked at or handed in."""
        return self.run.is_settled() and self.destination.is_settled() and self.owner.is_settled()

    def _lay_out(self) -> None:
        head, words = QHBoxLayout(), QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.facts)
        head.setSpacing(8)
        head.addLayout(words, 1)
        for button in (self.archive, self.folder, self.worksheet):
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.message, 2)
        foot.addWidget(self.progress, 1)
        for button in (self.report, self.stop, self.start):
            foot.addWidget(button)
        for state in (self.view, self.notice):
            self.states.addWidget(state)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(12)
        layout.addLayout(head)
        layout.addWidget(self.destination)
        layout.addWidget(self.chips)
        layout.addWidget(self.states, 1)
        layout.addWidget(self.owner)
        layout.addLayout(foot)
        order_tab_stops(self.archive, self.folder, self.worksheet, self.destination.faculty, self.destination.course)
        order_tab_stops(self.view, self.owner.search, self.owner.back, self.owner.found)
        order_tab_stops(self.owner.found, self.report, self.stop, self.start)

    def _connect(self, actions: WindowActions) -> None:
        self.archive.clicked.connect(self._choose_archive)
        self.folder.clicked.connect(self._choose_folder)
        self.worksheet.clicked.connect(self._choose_worksheet)
        self.report.clicked.connect(self._choose_report)
        self.start.clicked.connect(self._start)
        self.stop.clicked.connect(self.run.stop)
        self.destination.edited.connect(self._await_plan)
        self.destination.changed.connect(self._plan)
        self.chips.group_chosen.connect(self.model.show_group)
        self.view.line_chosen.connect(self._show_line)
        self.view.owner_wanted.connect(self.owner.take_keyboard)
        self.owner.chosen.connect(self._choose_owner)
        self.owner.taken_back.connect(self._take_back)
        self.owner.left.connect(self.view.setFocus)
        self.owner.list_opened.connect(self._keep_in_sight)
        self.notice.action_chosen.connect(self._choose_archive)
        self.run.opened.connect(self._take_opened)
        self.run.planned.connect(self._take_plan)
        self.run.looked_at.connect(self._show_looked_at)
        self.run.line_done.connect(self._take_line)
        self.run.ended.connect(self._take_end)
        self.run.failed.connect(self._take_failure)
        actions.bind(ActionId.FIND, owner=self, run=self.owner.take_keyboard)
        actions.bind(ActionId.RELOAD, owner=self, run=self._plan)

    def _choose_archive(self) -> None:
        name, _kind = QFileDialog.getOpenFileName(
            self.window(), self.tr("Choose an archive"), self._start_folder(), self.tr("Zip archives (*.zip)")
        )
        if name:
            self.open(Path(name))

    def _choose_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self.window(), self.tr("Choose a folder"), self._start_folder())
        if name:
            self.open(Path(name))

    def _choose_worksheet(self) -> None:
        name, _kind = QFileDialog.getOpenFileName(
            self.window(), self.tr("Choose the grading worksheet"), self._start_folder(), self.tr("Lists (*.csv)")
        )
        if name and self._path is not None:
            self.open(self._path, Path(name))

    def _choose_report(self) -> None:
        named = safe_file_name(self.tr("Import {name}").format(name=self._path.stem if self._path else "") + ".csv")
        suggestion = str(Path(self._start_folder()) / named)
        name, _kind = QFileDialog.getSaveFileName(self.window(), self.tr("Save report"), suggestion, "*.csv")
        if name:
            self.save_report(Path(name))

    def save_report(self, path: Path) -> None:
        """Write every line as it stands now to a CSV file."""
        delimiter = ";" if QLocale().decimalPoint() == "," else ","
        table = report_of(self.model)
        work = partial(self._session.list_files.write_csv, path, table, delimiter=delimiter)
        done = self.tr("Saved the report to {name}.").format(name=wording.isolated(wording.plain(path.name)))
        self._lanes.run(self, work).on(Lane.FILES).success(lambda _none: self._say(done)).failure(
            self._say_failure
        ).start()

    def _start_folder(self) -> str:
        if self._path is not None:
            return str(self._path.parent)
        return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)

    def _take_opened(self) -> None:
        current = self.run.current
        if current is None:
            return
        if self._suggested_for != self._path:
            self._suggested_for = self._path
            self.destination.suggest(current.understood.course, current.understood.assignment)
        facts = {
            System.MOODLE: self.tr("{name}, an archive from Moodle"),
            System.CANVAS: self.tr("{name}, an archive from Canvas"),
            System.MANIFEST: self.tr("{name}, read by its manifest"),
            System.FOLDER: self.tr("{name}, read by the names of its folders and files"),
        }[current.understood.system].format(name=wording.isolated(wording.plain(current.name)))
        self.facts.show_text(facts)
        self._say(" ".join(wording.said(note) for note in current.understood.notes))
        self._plan()

    def _await_plan(self) -> None:
        """Let nothing be handed in by a plan that was made for something else."""
        self._is_planned = False
        self._show_start()

    def _plan(self) -> None:
        self._await_plan()
        self.run.plan(self.destination.destination(), self._by_hand)

    def _take_plan(self, planned: tuple[Planned, ...]) -> None:
        line = self.view.current_line()
        self.model.show_plan(planned)
        self._is_planned = True
        self._show_counts()
        if not planned:
            self._show_notice("empty", self.tr("Nothing is in it"), self.tr("Choose another archive or folder."))
            return
        self.states.setCurrentWidget(self.view)
        self.view.go_to(max(0, self.model.row_of(line.entry.key)) if line is not None else 0)
        self._show_buttons()
        if self.model.to_do() and not self.destination.faculty.faculty_id():
            self._wants_receiver = True
            self._say(self.tr("Choose who receives it, and it can be handed in."))
        elif self._wants_receiver:
            self._wants_receiver = False
            self._say("")

    def _show_looked_at(self, done: int, total: int) -> None:
        if self.states.currentWidget() is self.notice:
            words = self.tr("{done} of {total} entries").format(done=wording.number(done), total=wording.number(total))
            self._show_notice("archive", self.tr("Looking at it…"), words)

    def _take_failure(self, sentence: str) -> None:
        if self.run.current is None or not self.model.lines:
            self.model.show_plan(())
            self.facts.show_text("")
            self._show_notice("warning", self.tr("It was not taken"), sentence, self.tr("Choose another archive…"))
            self._show_counts()
        else:
            self._say(sentence)
        announce(self.message, sentence)

    def _start(self) -> None:
        places = self.model.to_do()
        if not places or not self._is_planned or not self.destination.faculty.faculty_id():
            return
        self._say("")
        self.progress.setRange(0, len(places))
        self.progress.setValue(0)
        self.run.start(self.model.lines, places)
        self._count.start()
        self._show_buttons()
        self.stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_line(self, place: int, line: Planned, done: int, total: int) -> None:
        self.model.renew(place, line)
        self.progress.setRange(0, total)
        self.progress.setValue(done)
        words = self.tr("{done} of {total} entries")
        self.message.setText(words.format(done=wording.number(done), total=wording.number(total)))

    def _take_end(self, why: str) -> None:
        self._count.stop()
        self._show_counts()
        counts = self.model.counts()
        if why:
            self._say(self.tr("{why} What was handed in stays; hand in again to go on.").format(why=why))
        elif counts[Outcome.TO_DO]:
            self._say(self.tr("Stopped. What was handed in stays; hand in again to go on."))
        else:
            done = counts[Outcome.DONE]
            one, many = self.tr("1 entry was handed in."), self.tr("%n entries were handed in.", "", done)
            self._say(one if done == 1 else many)
        had_keyboard = self.stop.hasFocus()
        self._show_buttons()
        if had_keyboard:
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_line(self, line: Planned | None) -> None:
        is_open = line is not None and bool(line.entry.files) and line.entry.problem is None
        entry = line.entry if line is not None and is_open and not self.run.is_running else None
        self.owner.show_entry(entry, self._by_hand.get(entry.key, ()) if entry is not None else ())

    def _keep_in_sight(self) -> None:
        """Scroll to the row once the list of students has taken its room."""
        QTimer.singleShot(0, self.view, lambda: self.view.scrollTo(self.view.currentIndex()))

    def _choose_owner(self, found: FoundStudent) -> None:
        line, current = self.view.current_line(), self.run.current
        student = current.student(found.id) if current is not None else None
        if line is None or student is None or self.run.is_running:
            return
        owners = self._by_hand.get(line.entry.key, ())
        if student.id not in {owner.id for owner in owners}:
            self._by_hand[line.entry.key] = (*owners, student)
        self._show_line(line)
        self._plan()

    def _take_back(self) -> None:
        line = self.view.current_line()
        if line is not None and self._by_hand.pop(line.entry.key, ()):
            self._show_line(line)
            self._plan()

    def _show_counts(self) -> None:
        self.chips.show_counts(self.model.counts())

    def _show_buttons(self) -> None:
        is_running = self.run.is_running
        for widget in (self.archive, self.folder, self.destination):
            widget.setEnabled(not is_running)
        self.worksheet.setEnabled(not is_running and self._path is not None)
        self.report.setEnabled(bool(self.model.lines) and not is_running)
        self._show_start()
        self.stop.setVisible(is_running)
        self.progress.setVisible(is_running)
        for shown in (self.chips, self.owner, self.report, self.start):
            shown.setVisible(bool(self.model.lines))
        self._show_line(self.view.current_line())

    def _show_start(self) -> None:
        to_do, has_receiver = len(self.model.to_do()), bool(self.destination.faculty.faculty_id())
        self.start.setEnabled(self._is_planned and not self.run.is_running and to_do > 0 and has_receiver)
        words = self.tr("Hand in {count}").format(count=wording.number(to_do)) if to_do else self.tr("Hand in")
        self.start.setText(words)
        self.start.setAccessibleName(words)

    def _show_empty(self) -> None:
        self._show_notice(
            "archive",
            self.tr("Bring in work from other systems"),
            self.tr(
                "Choose or drop an archive of all submissions from Moodle or Canvas, files with a manifest, or a folder"
                " with a folder or file for each student. You see what would happen before anything does."
            ),
            self.tr("Choose an archive…"),
        )

    def _show_notice(self, icon_name: str, title: str, sentence: str, action: str = "") -> None:
        self.notice.show_notice(theme=self._theme, icon_name=icon_name, title=title, sentence=sentence, action=action)
        self.states.setCurrentWidget(self.notice)
        self._show_buttons()

    def _say_failure(self, error: EduManageError) -> None:
        self._say(wording.said(error.sentence))

    def _say(self, sentence: str) -> None:
        self.message.setText(sentence)
        announce(self.message, sentence)

    def _button(self, words: str, tip: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setAccessibleName(words)
        button.setToolTip(tip)
        return button

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.run.is_running:
            self.run.stop()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event) is not None and not self.run.is_running:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = _dropped(event)
        if path is None or self.run.is_running:
            return
        event.acceptProposedAction()
        if path.suffix.lower() == ".csv" and self._path is not None:
            self.open(self._path, path)
        else:
            self.open(path)


def _dropped(event: QDropEvent) -> Path | None:
    """Return the one file or folder of this computer that is dropped, None for anything else."""
    urls = event.mimeData().urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
