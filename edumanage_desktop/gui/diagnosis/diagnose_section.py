"""The tab Diagnose: what is the matter in the runbook's words, what the checks find, and what mends it at once."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListView,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from edumanage_desktop.domain.backups import AccountRefused
from edumanage_desktop.domain.people import FacultyMember
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.backups.secrets_asked import AccountDialog
from edumanage_desktop.gui.diagnosis.look_run import LookRun
from edumanage_desktop.gui.diagnosis.looking_pane import LookingPane
from edumanage_desktop.gui.diagnosis.visibility_asking import VisibilityAsking
from edumanage_desktop.gui.divided import Divided
from edumanage_desktop.gui.dressing import above
from edumanage_desktop.gui.guide.book import PLACE_PROPERTY, GuidePlace
from edumanage_desktop.gui.icons import icon
from edumanage_desktop.gui.jobs.desk import JobsDesk
from edumanage_desktop.gui.jobs.job import Job
from edumanage_desktop.gui.sign_in.card import text_label
from edumanage_desktop.gui.tab_stops import order_tab_stops
from edumanage_desktop.gui.tabbed_page import TabSection
from edumanage_desktop.gui.tasks import TaskLanes
from edumanage_desktop.gui.text_size import scaled
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.gui.verifying.check_delegate import DETAIL_ROLE, TITLE_ROLE, CheckDelegate
from edumanage_desktop.services.backup.room import Account
from edumanage_desktop.services.diagnosis.looking import Looked, Repair, Wish
from edumanage_desktop.services.diagnosis.matters import LOOKED_AT, NAMES, SYMPTOMS, Matter
from edumanage_desktop.services.diagnosis.room import DiagnosisRoom
from edumanage_desktop.services.finding import FoundSubmissions

_LEFT_PX, _LEAST_RIGHT_PX = 210, 300
_ICON_PX = 16


class DiagnoseSection(TabSection):
    """What was found stays while another matter is looked at, until it is looked into again."""

    visibility_wanted = Signal(object, object)
    """Somebody cannot see a submission: its number and the faculty id, None for what the inquiry has to ask."""

    def __init__(
        self,
        *,
        room: DiagnosisRoom,
        find: Callable[[str], FoundSubmissions],
        faculty: Sequence[FacultyMember],
        jobs: JobsDesk,
        lanes: TaskLanes,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        """`find` asks the database for submissions that have some words; `faculty` are those of the department."""
        super().__init__(parent)
        self.setProperty(PLACE_PROPERTY, str(GuidePlace.DIAGNOSING))
        self._room, self._find, self._faculty = room, find, faculty
        self._jobs, self._lanes, self._theme = jobs, lanes, theme
        self._looked: dict[Matter, Looked] = {}
        self._hindered: dict[Matter, str] = {}
        self._account: Account | None = None
        self.dialog: AccountDialog | None = None
        self._splitter = Divided(theme=theme, parent=self)
        self._left = QWidget(self._splitter)
        self._title = text_label(self.tr("What is the matter?"), "strong", self._left)
        self.matters = QListWidget(self._left)
        self.matters.setAccessibleName(self.tr("What is the matter?"))
        self.matters.setItemDelegate(CheckDelegate(theme=theme, view=self.matters))
        self.matters.setResizeMode(QListView.ResizeMode.Adjust)
        self.matters.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.matters.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for _matter in Matter:
            self.matters.addItem(QListWidgetItem())

    def make_rest(self) -> None:
        """Make what stands beside the matters, and put all of it together."""
        theme = self._theme
        self.run = LookRun(room=self._room, jobs=self._jobs, parent=self)
        self.states = QStackedWidget(self._splitter)
        self.pane = LookingPane(is_server=bool(self._room.server), theme=theme, parent=self.states)
        self._asking_holder = QWidget(self.states)
        self._asking: VisibilityAsking | None = None
        self._lay_out()
        self._connect()
        for matter in Matter:
            self._show_matter(matter)
        self.matters.setCurrentRow(0)

    @property
    def asking(self) -> VisibilityAsking:
        """Return the questions before somebody cannot see a submission, made when they are first wanted."""
        if self._asking is None:
            self._asking = VisibilityAsking(
                find=self._find, faculty=self._faculty, lanes=self._lanes, theme=self._theme, parent=self._asking_holder
            )
            self._asked.addWidget(self._asking, 1)
            self._asking.wanted.connect(self.visibility_wanted)
            self.grown.emit()
        return self._asking

    def matter(self) -> Matter:
        """Return what is chosen."""
        return list(Matter)[max(0, self.matters.currentRow())]

    def choose(self, matter: Matter) -> None:
        """Choose what is the matter."""
        self.matters.setCurrentRow(list(Matter).index(matter))

    def look(self) -> None:
        """Look into what is chosen; who cannot see something is asked for first."""
        if self.matter() is Matter.VISIBILITY:
            self.asking.what.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._begin(Wish(matter=self.matter(), account=self._account, named_file=self.pane.named_file()))

    def found(self, matter: Matter) -> Looked | None:
        """Return what was found last, None where nothing was."""
        return self._looked.get(matter)

    def read(self) -> None:
        """Look again into what was looked into; nothing is looked into by itself."""
        if self.matter() in self._looked:
            self.look()

    def is_settled(self) -> bool:
        """Return whether nothing is being looked into."""
        return not self.run.is_running() and (self._asking is None or self._asking.is_settled())

    def take_keyboard(self) -> None:
        """Put the keyboard where one chooses what is the matter."""
        self.matters.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def save(self) -> None:
        """Do nothing: nothing here is kept."""

    def has_unsaved(self) -> bool:
        """Return False: what is typed here only asks."""
        return False

    def forget_unsaved(self) -> None:
        """Do nothing."""

    def _begin(self, wish: Wish) -> None:
        if not self.run.begin(wish):
            return
        self._looked.pop(wish.matter, None)
        self._hindered.pop(wish.matter, None)
        self.pane.offer(wish.matter)
        self.pane.show_under_way(self.tr("Looking…"))
        self._show_matter(wish.matter)
        self._show_buttons()
        self.pane.stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def _end(self, wish: Wish, job: Job) -> None:
        if isinstance(job.error, AccountRefused):
            self._account = None
        if isinstance(job.result, Looked):
            self._looked[wish.matter] = job.result
        else:
            self._hindered[wish.matter] = job.words
        had_keyboard = self.pane.stop.hasFocus()
        self._show_matter(wish.matter)
        if wish.matter is self.matter():
            self._show_found()
        self._show_buttons()
        if had_keyboard and wish.matter is self.matter():
            self._go_to_verdict()

    def _go_to_verdict(self) -> None:
        """Put the keyboard on the first check that is not well; Tab goes on to what mends it."""
        found = self.pane.view.found
        rows = self.pane.view.list
        wrong = [] if found is None else [row for row, each in enumerate(found.checks) if each.was_made and not each.ok]
        rows.setCurrentRow(wrong[0] if wrong else 0)
        (rows if found is not None else self.pane.look).setFocus(Qt.FocusReason.OtherFocusReason)

    def _follow(self) -> None:
        """Show what is chosen as it stands."""
        if self.matter() is Matter.VISIBILITY:
            self.asking.show()
            self.states.setCurrentWidget(self._asking_holder)
            return
        self.states.setCurrentWidget(self.pane)
        self.pane.offer(self.matter())
        self._show_found()
        self._show_buttons()

    def _show_found(self) -> None:
        matter = self.matter()
        if matter in self._looked:
            self.pane.show_looked(self._looked[matter])
        elif matter in self._hindered:
            self.pane.show_failure(self._hindered[matter])
        elif self.run.wish is not None and self.run.wish.matter is matter:
            self.pane.show_under_way(self.tr("Looking…"))

    def _show_check(self, title: str) -> None:
        if self.run.wish is not None and self.run.wish.matter is self.matter():
            self.pane.show_under_way(self.tr("Looking: {check}…").format(check=title))

    def _show_buttons(self) -> None:
        wish = self.run.wish
        is_running = wish is not None and wish.matter is self.matter()
        is_other = wish is not None and not is_running
        self.pane.show_buttons(is_running=is_running, is_other=is_other, by_account=self._account is not None)

    def _show_matter(self, matter: Matter) -> None:
        """Show in the list how a matter stands, by shape, colour and word."""
        tokens, looked = self._theme.tokens, self._looked.get(matter)
        name, color, title, detail = (
            "waiting",
            tokens.muted,
            wording.said(NAMES[matter]),
            wording.said(SYMPTOMS[matter]),
        )
        if self.run.wish is not None and self.run.wish.matter is matter:
            detail = self.tr("Looking…")
        elif looked is not None:
            name, color = ("approved", tokens.approved) if looked.found.is_well else ("rejected", tokens.rejected)
            detail = self.tr("Found well") if looked.found.is_well else self.tr("Found something wrong")
        elif matter in self._hindered:
            name, color, detail = "warning", tokens.warning, self.tr("Could not be looked into")
        item = self.matters.item(list(Matter).index(matter))
        item.setIcon(icon(name, QColor(color), _ICON_PX))
        item.setData(TITLE_ROLE, title)
        item.setData(DETAIL_ROLE, detail)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{title}. {detail}")

    def _ask_account(self, then: Callable[[], object]) -> None:
        """Ask for an administrator of the server, and go on with `then`."""
        if self.dialog is not None:
            return
        intro = self.tr(
            "On the server {server} only an administrator of it, such as root, sees locks, rules and rights, and makes"
            " indexes. Its password is kept in memory until you sign out."
        )
        server = wording.isolated(wording.plain(self._room.server))
        self.dialog = dialog = AccountDialog(intro=intro.format(server=server), login="root", parent=above(self))
        dialog.setProperty(PLACE_PROPERTY, str(GuidePlace.DIAGNOSING))

        def go_on() -> None:
            self._account = dialog.account()
            dialog.accept()
            then()

        dialog.asked.connect(go_on)
        dialog.finished.connect(self._forget_dialog)
        dialog.open()

    def _mend(self, repair: Repair) -> None:
        if repair.needs_account and self._account is None:
            self.pane.box.show_correction(repair)
            self._ask_account(partial(self._mend, repair))
            return
        self._begin(Wish(matter=self.matter(), account=self._account, named_file=self.pane.named_file(), repair=repair))

    def _forget_dialog(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    def _connect(self) -> None:
        self.matters.currentRowChanged.connect(lambda _row: self._follow())
        self.matters.itemActivated.connect(lambda _item: self.look())
        self.pane.look_wanted.connect(self.look)
        self.pane.stop_wanted.connect(self._stop)
        self.pane.account_wanted.connect(lambda: self._ask_account(self.look))
        self.pane.repair_wanted.connect(self._mend)
        self.run.looking.connect(self._show_check)
        self.run.changed.connect(self._show_buttons)
        self.run.ended.connect(self._end)

    def _stop(self) -> None:
        self.run.stop()
        self.pane.view.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self.pane.stop.setEnabled(False)
        self.pane.show_under_way(self.tr("Stopping: what was put down is put away first…"))

    def _lay_out(self) -> None:
        left = QVBoxLayout(self._left)
        left.setContentsMargins(16, 12, 16, 12)
        left.setSpacing(10)
        left.addWidget(self._title)
        left.addWidget(self.matters, 1)
        self._asked = asked = QVBoxLayout(self._asking_holder)
        asked.setContentsMargins(16, 12, 16, 12)
        asked.setSpacing(12)
        asked.addWidget(text_label(wording.said(LOOKED_AT[Matter.VISIBILITY]), "secondary", self._asking_holder))
        self.states.addWidget(self.pane)
        self.states.addWidget(self._asking_holder)
        self._splitter.addWidget(self._left)
        self._splitter.addWidget(self.states)
        self._left.setMinimumWidth(_LEFT_PX)
        self.states.setMinimumWidth(_LEAST_RIGHT_PX)
        for at, share in enumerate((1, 3)):
            self._splitter.setStretchFactor(at, share)
        self._splitter.setSizes([scaled(260), 900])
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._splitter)
        order_tab_stops(self.matters, self.pane.file)
