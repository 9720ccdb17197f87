"""The pages of the session that is open: which there are, and which stands in front."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMainWindow, QPushButton, QWidget

from edumanage_desktop.domain.acts import ActKind
from edumanage_desktop.domain.people import HANDS_IN, KEEPERS, Role
from edumanage_desktop.domain.submissions import Submission
from edumanage_desktop.gui.actions.action import ActionId
from edumanage_desktop.gui.actions.registry import WindowActions
from edumanage_desktop.gui.forms.ui_main_window import Ui_MainWindow
from edumanage_desktop.gui.notices.desk import NoticesDesk
from edumanage_desktop.gui.page_making import PageMaker
from edumanage_desktop.gui.page_wishes import PageWishes
from edumanage_desktop.gui.record_pages import RecordPages
from edumanage_desktop.gui.returning import Returning, returning_of
from edumanage_desktop.gui.student.way import WayToStudent
from edumanage_desktop.gui.tasks import TaskLanes
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.gui.window_settings import WindowSettings
from edumanage_desktop.gui.workspace import Workspace
from edumanage_desktop.gui.workspace_making import WorkspaceMaking
from edumanage_desktop.services.finding import FoundStudent, student_of
from edumanage_desktop.services.session import Welcome
from edumanage_desktop.services.sign_in import Credentials

if TYPE_CHECKING:
    from edumanage_desktop.gui.assigning.page import AssignPage
    from edumanage_desktop.gui.department.page import DepartmentPage
    from edumanage_desktop.gui.deployment.section import DeploymentSection
    from edumanage_desktop.gui.handing_in.page import HandInPage
    from edumanage_desktop.gui.importing.page import ImportPage
    from edumanage_desktop.gui.jobs.desk import JobsDesk
    from edumanage_desktop.gui.palette.popup import Palette
    from edumanage_desktop.gui.people.page import PeoplePage
    from edumanage_desktop.gui.student.page import StudentPage


class Pages(QObject):
    """Makes a page when it is first wanted, and drops them all with the session."""

    queue_painted = Signal()
    """The first rows of the queue stand on the screen."""
    speaks = Signal(str)
    """See `NoticesDesk.speaks`."""
    session_ended = Signal()
    """An administrator ended everybody's session: whoever this is has to sign in again."""
    covered = Signal()
    """The lock stands over the pages, or they are gone."""
    gone = Signal()
    """The session has ended, and its pages are gone."""

    def __init__(
        self,
        *,
        form: Ui_MainWindow,
        lanes: TaskLanes,
        theme: Theme,
        settings: WindowSettings,
        actions: WindowActions,
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._form, self._lanes, self._theme = form, lanes, theme
        self._settings, self._actions = settings, actions
        self.welcome: Welcome | None = None
        """What the session that is open began with."""
        self.make_deployment: Callable[[QWidget], DeploymentSection] | None = None
        """Makes the tab of deployments of the Department page."""
        self.loading: Callable[[ActionId], Sequence[Callable[[], object]]] = lambda _action: ()
        """Returns in parts what loads the modules of the page to which an action leads."""
        self._returning: Returning | None = None
        self.workspace: Workspace | None = None
        self._making: WorkspaceMaking | None = None
        self.hand_in: HandInPage | None = None
        self.importing: ImportPage | None = None
        self.assigning: AssignPage | None = None
        self.palette: Palette | None = None
        self.jobs: JobsDesk | None = None
        self.notices: NoticesDesk | None = None
        self._window = window
        self.wishes = PageWishes(is_open=self.is_open, parent=self)
        self.records = RecordPages(
            maker=lambda: self._maker(self.welcome) if self.welcome is not None else None,
            is_offered=self._has_people,
            wishes=self.wishes,
            rail=form.rail,
            stages=form.stages,
            parent=self,
        )
        self.records.visibility_wanted.connect(self._ask_about_visibility)
        self._way_to_student = WayToStudent(
            make=lambda: self._maker(self.welcome).student() if self.welcome is not None else None,
            is_open=self.is_open,
            wishes=self.wishes,
            rail=form.rail,
            stages=form.stages,
            parent=self,
        )
        self._way_to_student.left.connect(self._go_to_entry)
        self._way_to_student.submission_wanted.connect(self.go_to_submission)
        rail = form.rail
        self._entries: list[tuple[QPushButton, Callable[[], None]]] = []
        for entry, action, go, is_offered in (
            (rail.queue, ActionId.GO_TO_QUEUE, self.go_to_queue, self.is_open),
            (rail.people, ActionId.GO_TO_PEOPLE, self.records.open_people, self._has_people),
            (rail.hand_in, ActionId.GO_TO_HAND_IN, self.go_to_hand_in, self._has_hand_in),
            (rail.importing, ActionId.GO_TO_IMPORT, self.go_to_import, self._has_import),
            (rail.assigning, ActionId.GO_TO_ASSIGN, self.go_to_assigning, self._moves_work),
            (rail.department, ActionId.GO_TO_DEPARTMENT, self.records.open_department, self._has_people),
        ):
            self.add_entry(entry, action, go, is_offered)
        actions.bind(ActionId.PALETTE, owner=window, run=self.open_palette, is_offered=self.is_open)

    def add_entry(
        self, entry: QPushButton, action: ActionId, go: Callable[[], None], is_offered: Callable[[], bool]
    ) -> None:
        """Let an entry of the rail, and an action, lead to a page."""
        self._entries.append((entry, go))

        def lead() -> None:
            parts = self.loading(action) if self.is_open() and is_offered() else ()
            if parts:  # modules that are not loaded yet are first, in turns
                self.wishes.open(entry, *parts, go)
            else:
                go()

        entry.clicked.connect(lead)
        self._actions.tell(entry, action)
        self._actions.bind(action, owner=self._window, run=lead, is_offered=is_offered)

    def open(self, welcome: Welcome) -> None:
        """Make the queue of a session that was just opened, and show it when it is there."""
        workspace = Workspace(
            lanes=self._lanes,
            welcome=welcome,
            theme=self._theme,
            settings=self._settings,
            strip=self._form.status_strip,
            actions=self._actions,
            parent=self._form.stages,
        )
        filling = (partial(self._show, workspace, welcome), partial(self._begin, workspace, welcome))
        self._making = WorkspaceMaking(
            workspace=workspace, stages=self._form.stages, is_covered=self.is_covered, filling=filling
        )
        self._making.painted.connect(self.queue_painted)
        self._making.begin()

    def complete(self) -> None:
        """Make at once what is left of a queue that is being made."""
        if self._making is not None:
            self._making.finish()

    def _show(self, workspace: Workspace, welcome: Welcome) -> None:
        self._form.rail.show_person(welcome.person)
        workspace.own_work.revision_wanted.connect(self.hand_in_revision)
        workspace.queue.first_rows_shown.connect(self._come_back)
        self._form.status_strip.show_exception(welcome.session.lacks_tls)
        self._actions.bind(
            ActionId.STUDENT,
            owner=workspace,
            run=self._go_to_shown_student,
            is_offered=lambda: self._shown_student() is not None,
        )
        if self._returning is not None:
            self._returning.let_go_on(workspace, welcome)
        self.notices = NoticesDesk(
            lanes=self._lanes, welcome=welcome, watcher=workspace.watcher, bell=self._form.status_strip.bell,
            actions=self._actions, go_to=self.go_to_submission, theme=self._theme, owner=workspace,
        )  # fmt: skip
        workspace.maintenance.told.connect(self._form.maintenance.show_window)
        workspace.maintenance.session_ended.connect(self.session_ended)
        self.notices.told.connect(self._form.status_strip.say)
        self.notices.speaks.connect(self.speaks)

    def _begin(self, workspace: Workspace, welcome: Welcome) -> None:
        self.welcome, self.workspace = welcome, workspace
        workspace.begin()
        if self.notices is not None:
            self.notices.begin()

    def returning(self, credentials: Credentials | None) -> Returning:
        """Return what the next window is to go on with."""
        return returning_of(credentials, self.workspace, self.welcome)

    def come_back_to(self, returning: Returning) -> None:
        """Go on in the next queue that is opened, if it is the same person's."""
        self._returning = returning

    def _come_back(self) -> None:
        returning, self._returning = self._returning, None
        welcome = self.welcome
        if returning is not None and welcome is not None and self.workspace is not None:
            returning.show_submission(self.workspace, welcome)

    def stop_handing_in(self) -> None:
        """Keep what is typed to be handed in, and stop what is on its way: its person leaves."""
        if self.hand_in is not None:
            self.hand_in.shutdown()
        if self.importing is not None:
            self.importing.leave()

    def drop(self) -> None:
        """Take every page away; the session has ended."""
        self.covered.emit()
        self.stop_handing_in()
        if self.notices is not None:
            self.notices.leave()
            self.notices = None
        self.records.drop()
        for page in (self.workspace, self.student, self.hand_in, self.importing, self.assigning):
            if page is not None:
                self._form.stages.removeWidget(page)
                page.deleteLater()
        if self.palette is not None:
            self.palette.leave()
            self.palette.deleteLater()
        self.workspace = self._way_to_student.page = self.palette = self.welcome = None
        self.hand_in = self.importing = self.assigning = self._making = None
        self.wishes.note()
        self.cover(False)
        self._form.rail.show_person(None)
        self.gone.emit()

    def administers(self) -> bool:
        """Return whether an administrator is signed in, and nothing covers the window."""
        return Role.ADMIN in self.roles() and not self.is_covered()

    def roles(self) -> frozenset[Role]:
        """Return the roles of who is signed in, none for nobody."""
        return self.welcome.person.roles if self.welcome is not None else frozenset()

    def acts(self) -> frozenset[ActKind]:
        """Return the acts that a role of who is signed in includes."""
        welcome = self.welcome
        rules = welcome.transitions if welcome is not None else ()
        return frozenset(rule.kind for rule in rules if rule.role in self.roles())

    def cover(self, is_covered: bool) -> None:
        """Take the keyboard and the mouse from everything but the lock, or give it back."""
        for part in (self._form.rail, self._form.status_strip):
            part.setDisabled(is_covered)
        if is_covered:
            self.covered.emit()
            self._form.status_strip.hide()
        else:
            self._form.status_strip.show()
            (self.wishes.over or self._go_to_entry)()

    def is_covered(self) -> bool:
        """Return whether the lock stands over the pages."""
        return not self._form.rail.isEnabled()

    def go_to_queue(self) -> None:
        """Show the queue."""
        if self.workspace is None or self.is_covered():
            return
        self.wishes.note()
        self._form.rail.queue.setChecked(True)
        self._form.stages.setCurrentWidget(self.workspace)
        self.workspace.focus_queue()

    def go_to_people(self) -> None:
        """Show the People page."""
        self.records.go_to_people()

    def go_to_hand_in(self) -> None:
        """Show the page on which work is handed in."""
        if self._has_hand_in():
            self._open_hand_in()

    def hand_in_revision(self, submission: Submission) -> None:
        """Begin a new revision of a submission on the page for handing in."""

        def begin() -> None:
            if self.hand_in is not None:
                self.hand_in.hand_in_revision(submission.id, submission.title or "", submission.faculty_id)

        if self._has_hand_in():
            self._open_hand_in(begin)

    def _open_hand_in(self, *then: Callable[[], object]) -> None:
        parts = (self._make_hand_in, lambda: self._place(self.hand_in), self._show_hand_in)
        self.wishes.open(self._form.rail.hand_in, *parts, *then)

    def go_to_import(self) -> None:
        """Show the Import page."""
        if self._has_import():
            parts = (self._make_import, self._finish_import, lambda: self._place(self.importing), self._show_import)
            self.wishes.open(self._form.rail.importing, *parts)

    def _make_hand_in(self) -> None:
        if self.hand_in is None and self.welcome is not None and self.workspace is not None:
            self.hand_in = self._maker(self.welcome).hand_in()
            self.hand_in.submission_wanted.connect(self.go_to_submission)
            self.hand_in.told.connect(self._form.status_strip.say)
            self.hand_in.waits.connect(self.workspace.desk.send_waiting)

    def _show_hand_in(self) -> None:
        if self.hand_in is not None:
            self._form.stages.setCurrentWidget(self.hand_in)
            self.hand_in.begin()
            self.hand_in.take_keyboard()

    def _make_import(self) -> None:
        if self.importing is None and self.welcome is not None:
            self.importing = self._maker(self.welcome).importing()

    def _finish_import(self) -> None:
        if self.importing is not None:
            self.importing.put_together()

    def _show_import(self) -> None:
        if self.importing is not None:
            self._form.stages.setCurrentWidget(self.importing)
            self.importing.begin()

    def _place(self, page: QWidget | None) -> None:
        """Let a page that was made take its place, and be dressed there."""
        if page is not None and self._form.stages.indexOf(page) < 0:
            self._form.stages.addWidget(page)

    def go_to_assigning(self) -> None:
        """Show the page on which work is moved."""
        if self._moves_work():
            self.wishes.open(self._form.rail.assigning, self._make_assigning, self._show_assigning)

    def _make_assigning(self) -> None:
        if self.assigning is None and self.welcome is not None and self.workspace is not None:
            self.assigning = self._maker(self.welcome).assigning(self.workspace)
            self.assigning.submission_wanted.connect(self.go_to_submission)
            self.assigning.student_wanted.connect(self.go_to_student)

    def _show_assigning(self) -> None:
        if self.assigning is not None:
            self._form.stages.setCurrentWidget(self.assigning)
            self.assigning.begin()

    def go_to_department(self) -> None:
        """Show the Department page."""
        self.records.go_to_department()

    @property
    def people(self) -> "PeoplePage | None":
        """Return the People page, None while nobody asked for it."""
        return self.records.people

    @property
    def department(self) -> "DepartmentPage | None":
        """Return the Department page, None while nobody asked for it."""
        return self.records.department

    @property
    def student(self) -> "StudentPage | None":
        """Return the page of a student, None while nobody asked for one."""
        return self._way_to_student.page

    def go_to_student(self, student: FoundStudent) -> None:
        """Show all work of a student."""
        self._way_to_student.go(student)

    def go_to_submission(self, upload_id: int) -> None:
        """Show a submission in the queue."""
        self.go_to_queue()
        if self.workspace is not None:
            self.workspace.queue.go_to(upload_id)

    def go_to_faculty(self, faculty_id: int) -> None:
        """Show the work of a faculty member in the queue."""
        self.go_to_queue()
        if self.workspace is not None:
            self.workspace.queue.filters.choose_faculty(faculty_id)

    def open_palette(self) -> None:
        """Let the person find an action, a page, somebody or a submission."""
        welcome = self.welcome
        if welcome is None or not self.is_open():
            return
        if self.palette is None:
            self.palette = self._maker(welcome).palette(
                settings=self._settings,
                window=self._window,
                show_faculty=self.go_to_faculty,
                show_student=self.go_to_student,
                show_submission=self.go_to_submission,
            )
            self.palette.closed.connect(self.wishes.go_on)
        self.wishes.hold()
        self.palette.open()

    def _go_to_entry(self) -> None:
        """Show the page whose entry in the rail is chosen; what stood over it had none of its own."""
        chosen = (go for entry, go in self._entries if entry.isChecked())
        next(chosen, self.go_to_queue)()

    def _shown_student(self) -> FoundStudent | None:
        shown = self.workspace.pane.details if self.workspace is not None else None
        return student_of(shown.submission) if shown is not None else None

    def _ask_about_visibility(self, faculty_id: int) -> None:
        if self.workspace is not None:
            self.workspace.visibility.open(None, faculty_id)

    def _go_to_shown_student(self) -> None:
        student = self._shown_student()
        if student is not None:
            self.go_to_student(student)

    def is_open(self) -> bool:
        """Return whether a session is open and nothing covers it."""
        return self.workspace is not None and not self.is_covered()

    def _maker(self, welcome: Welcome) -> PageMaker:
        return PageMaker(
            welcome=welcome,
            lanes=self._lanes,
            theme=self._theme,
            actions=self._actions,
            stages=self._form.stages,
            make_deployment=self.make_deployment,
            jobs=self.jobs,
        )

    def _has_hand_in(self) -> bool:
        return bool(self.roles() & HANDS_IN) and not self.is_covered()

    def _moves_work(self) -> bool:
        return Role.REGISTRAR in self.roles() and not self.is_covered()

    _has_import = _moves_work

    def _has_people(self) -> bool:
        return bool(self.roles() & KEEPERS) and not self.is_covered()
