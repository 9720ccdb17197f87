"""The Import page: choose an archive or folder, see what would become of it, mend that, and hand it in."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
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
from edumanage_desktop.gui.importing.chips import OutcomeChips
from edumanage_desktop.gui.importing.destination import DestinationFields
from edumanage_desktop.gui.importing.foot import ImportFoot
from edumanage_desktop.gui.importing.head import ImportHead
from edumanage_desktop.gui.importing.origin import origin_words
from edumanage_desktop.gui.importing.outcomes import Outcome, what_next
from edumanage_desktop.gui.importing.owner_choice import OwnerChoice
from edumanage_desktop.gui.importing.path_choice import PathChoice
from edumanage_desktop.gui.importing.reason import ReasonLine
from edumanage_desktop.gui.importing.report import report_of
from edumanage_desktop.gui.importing.run import ImportRun
from edumanage_desktop.gui.importing.table import PlanModel, PlanView
from edumanage_desktop.gui.notice import NoticePage
from edumanage_desktop.gui.tab_stops import order_tab_stops
from edumanage_desktop.gui.tasks import Lane, TaskLanes
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.services.archive_import.planning import Planned
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
        self._wanted_next = ""
        self._suggested_for: Path | None = None
        self._is_planned = False
        """Whether what is shown was planned for what stands in the fields."""
        self._is_looking = False
        """Whether something new is looked at, in the place of what is shown."""
        self._offers_again = False
        """Whether a look ended without a plan."""
        self._choice = PathChoice(self)
        self.run = ImportRun(session=session, lanes=lanes, parent=self)
        self.head = ImportHead(self)
        self.title, self.facts = self.head.title, self.head.facts
        self.archive, self.folder, self.worksheet = self.head.buttons()
        self.destination = DestinationFields(faculty, self)
        self.chips = OutcomeChips(self)
        self.model = PlanModel(theme, self)
        self.states = QStackedWidget(self)
        self.view = PlanView(self.model, self.states)
        self.notice = NoticePage(self.states)
        self.owner = OwnerChoice(finder=session.finder, lanes=lanes, theme=theme, parent=self)
        self.reason = ReasonLine(theme, self)
        self.foot = ImportFoot(self)
        self._count = QTimer(self, interval=_COUNTED_EVERY_MS)
        self._count.timeout.connect(self._show_counts)
        self._actions = actions

    def put_together(self) -> None:
        """Lay out what was made, in a turn of its own; the page is of use after that."""
        if self.layout() is None:
            self._lay_out()
            self._connect(self._actions)
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
        self._path, self._worksheet, self._choice.last = path, worksheet, path
        self._is_looking, self._is_planned, self._offers_again = True, False, False
        self.foot.say("")
        self._show_notice("archive", self.tr("Looking at it…"), wording.plain(path.name))
        self.run.open(path, worksheet)

    def is_settled(self) -> bool:
        """Return whether nothing is looked at or handed in."""
        return self.run.is_settled() and self.destination.is_settled() and self.owner.is_settled()

    def _lay_out(self) -> None:
        for state in (self.view, self.notice):
            self.states.addWidget(state)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(12)
        layout.addWidget(self.head)
        layout.addWidget(self.destination)
        layout.addWidget(self.chips)
        layout.addWidget(self.states, 1)
        layout.addWidget(self.reason)
        layout.addWidget(self.owner)
        layout.addWidget(self.foot)
        order_tab_stops(self.archive, self.folder, self.worksheet, self.destination.faculty, self.destination.course)
        order_tab_stops(self.view, self.reason.words, self.owner.search, self.owner.back, self.owner.found)
        order_tab_stops(self.owner.found, *self.foot.buttons())

    def _connect(self, actions: WindowActions) -> None:
        self.archive.clicked.connect(lambda: self._open_chosen(self._choice.archive()))
        self.folder.clicked.connect(lambda: self._open_chosen(self._choice.folder()))
        self.worksheet.clicked.connect(self._choose_worksheet)
        self.foot.report.clicked.connect(self._choose_report)
        self.foot.start.clicked.connect(self._start)
        self.foot.stop.clicked.connect(self._stop)
        self.foot.again.clicked.connect(self._look_again)
        self.destination.edited.connect(self._await_plan)
        self.destination.changed.connect(self._plan)
        self.chips.group_chosen.connect(self._show_group)
        self.view.line_chosen.connect(self._show_line)
        self.view.owner_wanted.connect(self.owner.take_keyboard)
        self.owner.chosen.connect(self._choose_owner)
        self.owner.taken_back.connect(self._take_back)
        self.owner.left.connect(self.view.setFocus)
        self.owner.list_opened.connect(self._keep_in_sight)
        self.reason.grown.connect(self._keep_in_sight)
        self.notice.action_chosen.connect(self.archive.click)
        self.run.opened.connect(self._take_opened)
        self.run.planned.connect(self._take_plan)
        self.run.looked_at.connect(self._show_looked_at)
        self.run.line_done.connect(self._take_line)
        self.run.ended.connect(self._take_end)
        self.run.failed.connect(self._take_failure)
        actions.bind(ActionId.FIND, owner=self, run=self.owner.take_keyboard)
        actions.bind(ActionId.RELOAD, owner=self, run=self._look_again)
        actions.tell(self.foot.again, ActionId.RELOAD)

    def _open_chosen(self, path: Path | None) -> None:
        if path is not None:
            self.open(path)

    def _choose_worksheet(self) -> None:
        path = self._choice.worksheet() if self._path is not None else None
        if path is not None and self._path is not None:
            self.open(self._path, path)

    def _choose_report(self) -> None:
        path = self._choice.report()
        if path is not None:
            self.save_report(path)

    def save_report(self, path: Path) -> None:
        """Write every line as it stands now to a CSV file."""
        delimiter = ";" if QLocale().decimalPoint() == "," else ","
        table = report_of(self.model)
        work = partial(self._session.list_files.write_csv, path, table, delimiter=delimiter)
        done = self.tr("Saved the report to {name}.").format(name=wording.isolated(wording.plain(path.name)))
        self._lanes.run(self, work).on(Lane.FILES).success(lambda _none: self.foot.say(done)).failure(
            self._say_failure
        ).start()

    def _take_opened(self) -> None:
        current = self.run.current
        if current is None:
            return
        if self._suggested_for != self._path:
            self._suggested_for = self._path
            self.destination.suggest(current.understood.course, current.understood.assignment)
        self.facts.show_text(origin_words(current.understood.system, current.name))
        self._plan()

    def _look_again(self) -> None:
        """Plan anew what is open, or open anew what could not be looked at."""
        if self.run.is_running or self._is_looking:
            return
        if self.run.current is not None:
            self._plan()
        elif self._path is not None:
            self.open(self._path, self._worksheet)

    def _await_plan(self) -> None:
        """Let nothing be handed in by a plan that was made for something else."""
        self._is_planned = False
        self._show_start()

    def _plan(self) -> None:
        self._offers_again = False
        self._await_plan()
        self.foot.again.hide()
        self.run.plan(self.destination.destination(), self._by_hand)

    def _take_plan(self, planned: tuple[Planned, ...]) -> None:
        line = self.view.current_line()
        self.model.show_plan(planned)
        was_looking, self._is_looking = self._is_looking, False
        self._is_planned = True
        self._show_counts()
        if not planned:
            self._show_notice("empty", self.tr("Nothing is in it"), self.tr("Choose another archive or folder."))
            return
        self.states.setCurrentWidget(self.view)
        self.view.go_to(max(0, self.model.row_of(line.entry.key)) if line is not None else 0)
        self._show_buttons()
        if was_looking and not self.destination.isAncestorOf(QApplication.focusWidget() or self):
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self._say_what_next(was_looking=was_looking)

    def _say_what_next(self, *, was_looking: bool) -> None:
        """Say what is wanted before anything can be handed in; after a first look beside what was noted there."""
        has_receiver = bool(self.destination.faculty.faculty_id())
        words = what_next(self.model.counts(), has_receiver=has_receiver)
        current = self.run.current
        notes = current.understood.notes if was_looking and current is not None else ()
        if was_looking or words != self._wanted_next:
            self.foot.say(" ".join(filter(None, (*(wording.said(note) for note in notes), words))))
        self._wanted_next = words

    def _show_looked_at(self, done: int, total: int) -> None:
        if self._is_looking:
            words = self.tr("{done} of {total} entries").format(done=wording.number(done), total=wording.number(total))
            self._show_notice("archive", self.tr("Looking at it…"), words)

    def _take_failure(self, sentence: str) -> None:
        self._offers_again = True
        if self._is_looking:
            self._show_nothing()
            self._show_notice("warning", self.tr("It was not taken"), sentence, self.tr("Choose another archive…"))
            self.foot.say("")
            announce(self.notice, sentence)
        else:
            self._show_buttons()
            self.foot.say(sentence)
        if not self.destination.isAncestorOf(QApplication.focusWidget() or self):
            self.foot.again.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_nothing(self) -> None:
        """Let go of what stood there before; what was looked at came to nothing."""
        self._is_looking = False
        self.model.show_plan(())
        if self.run.current is None:
            self.facts.show_text("")
        self._show_counts()

    def _stop(self) -> None:
        """Hand in nothing more, or look no longer."""
        if self.run.is_running:
            self.run.stop()
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
            self.foot.stop.setEnabled(False)
            self.foot.say(self.tr("Stopping. What is on its way is given up or comes to its end."))
        elif self._is_looking and self._path is not None:
            self.run.leave()
            self._offers_again = True
            self._show_nothing()
            self._show_empty()
            name = wording.isolated(wording.plain(self._path.name))
            self.foot.say(self.tr("You stopped the look at {name}. Nothing was handed in.").format(name=name))
            self.archive.setFocus(Qt.FocusReason.OtherFocusReason)

    def _start(self) -> None:
        places = self.model.to_do()
        if not places or not self._is_planned or not self.destination.faculty.faculty_id():
            return
        self.foot.say("")
        self.foot.show_progress(0, len(places))
        self.run.start(self.model.lines, places)
        self._count.start()
        self._show_buttons()
        self.foot.stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_line(self, place: int, line: Planned, done: int, total: int) -> None:
        self.model.renew(place, line)
        self.foot.show_progress(done, total)
        if self.view.current_line() is line:
            self._show_line(line)

    def _take_end(self, why: str) -> None:
        self._count.stop()
        self._show_counts()
        self._offers_again |= bool(why)
        counts = self.model.counts()
        if why:
            self.foot.say(self.tr("{why} What was handed in stays; hand in again to go on.").format(why=why))
        elif counts[Outcome.TO_DO]:
            self.foot.say(self.tr("Stopped. What was handed in stays; hand in again to go on."))
        else:
            done = counts[Outcome.DONE]
            one, many = self.tr("1 entry was handed in."), self.tr("%n entries were handed in.", "", done)
            self.foot.say(one if done == 1 else many)
        had_keyboard = self.foot.stop.hasFocus()
        self._show_buttons()
        if had_keyboard:
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_group(self, group: Outcome | None) -> None:
        """Show the lines of a group, and keep the cursor on the line where it is one of them."""
        line = self.view.current_line()
        self.model.show_group(group)
        self.view.go_to(max(0, self.model.row_of(line.entry.key)) if line is not None else 0)

    def _show_line(self, line: Planned | None) -> None:
        self._show_reason(line)
        is_open = line is not None and bool(line.entry.files) and line.entry.problem is None
        if line is None or not is_open or self.run.is_running:
            self.owner.show_entry(None, ())
        else:
            by_hand = self._by_hand.get(line.entry.key, ())
            self.owner.show_entry(line.entry, by_hand, is_found=line.student is not None)

    def _show_reason(self, line: Planned | None) -> None:
        row = self.view.currentIndex().row()
        self.reason.show_reason(self.model.outcome_at(row) if line is not None else None, self.model.spoken(row))

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
        has_lines = bool(self.model.lines) and not self._is_looking
        self.foot.report.setEnabled(has_lines and not is_running)
        self._show_start()
        self.foot.stop.setEnabled(not self.run.is_stopping)
        self.foot.stop.setVisible(is_running or self._is_looking)
        self.foot.progress.setVisible(is_running)
        self.foot.again.setVisible(self._offers_again and not is_running)
        for shown in (self.chips, self.reason, self.owner, self.foot.report, self.foot.start):
            shown.setVisible(has_lines and not (is_running and shown is self.foot.start))
        self._show_line(self.view.current_line())

    def _show_start(self) -> None:
        may_start = self._is_planned and not self.run.is_running and bool(self.destination.faculty.faculty_id())
        self.foot.show_start(len(self.model.to_do()), may_start=may_start)

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
        self.foot.say(wording.said(error.sentence))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and (self.run.is_running or self._is_looking):
            self._stop()
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
