"""The Backups page: where they lie and how they stand, the table of them, and beside it what is known of one."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from edumanage_desktop.gui import wording
from edumanage_desktop.gui.announcing import announce
from edumanage_desktop.gui.backups import words
from edumanage_desktop.gui.backups.details import BackupDetails, connect_buttons
from edumanage_desktop.gui.backups.doing import BackupsDoing
from edumanage_desktop.gui.backups.repository import OpenRepository
from edumanage_desktop.gui.backups.table import BackupsModel, BackupsView
from edumanage_desktop.gui.button_rows import ButtonRows
from edumanage_desktop.gui.divided import Divided
from edumanage_desktop.gui.dressing import divide
from edumanage_desktop.gui.elided_button import ElidedButton
from edumanage_desktop.gui.elided_label import ElidedLabel
from edumanage_desktop.gui.jobs.desk import JobsDesk
from edumanage_desktop.gui.notice import NoticePage
from edumanage_desktop.gui.sign_in.card import text_label
from edumanage_desktop.gui.tab_stops import order_tab_stops
from edumanage_desktop.gui.tasks import TaskLanes
from edumanage_desktop.gui.text_size import scaled
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.services.backup.desk import Listing

_LEFT_PX, _RIGHT_PX = 760, 330
_LEAST_LEFT_PX, _LEAST_RIGHT_PX = 360, 230


class BackupsPage(QWidget):
    """Shows the repository; what is done with it is begun by `doing`."""

    settled = Signal()
    """Nothing is being read any more."""
    schedule_wanted = Signal()
    standing_wanted = Signal()

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
        theme.dress(divide(self))
        self.repository, self._jobs, self._theme = repository, jobs, theme
        self._splitter = Divided(theme=theme, parent=self)
        self._left = QWidget(self._splitter)
        self._left.setObjectName("backups_page")
        self._left.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        theme.dress(self._left)
        self.doing = BackupsDoing(
            repository=repository, jobs=jobs, lanes=lanes, chosen=self.current, theme=theme, page=self
        )
        self._notice_does: Callable[[], object] = self.doing.choose_place
        self._make_head()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._splitter)
        self._left_to_make = [self._make_table, self._make_details, self._connect]

    def make_next(self) -> None:
        """Make a part of the rest, too short to be noticed, where anything is left; `begin` makes what is."""
        if self._left_to_make:
            self._left_to_make.pop(0)()

    def current(self) -> Listing | None:
        """Return the backup that the cursor stands on, None for one whose manifest is damaged."""
        return self.view.current()

    def begin(self) -> None:
        """Read how things stand; called whenever the page comes to the front."""
        while self._left_to_make:
            self.make_next()
        self.repository.read()
        self._show()
        self.take_keyboard()

    def is_settled(self) -> bool:
        """Return whether nothing is being made or read."""
        return not self._left_to_make and not self.repository.is_reading()

    def take_keyboard(self) -> None:
        """Put the keyboard on the table, or on the one thing that can be done first."""
        if self._stack.currentWidget() is self.notice:
            self.notice.focus_action()
        else:
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_head(self) -> None:
        left = self._left
        self.title = QLabel(self.tr("Backups"), left)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty("role", "title")
        self.place = ElidedLabel(left)
        self.place.setProperty("role", "secondary")
        self.place.setAccessibleDescription(self.tr("Where the backups lie"))
        self.change = self._button(self.tr("Change…"), self.tr("Choose where the backups lie"))
        self.change.setProperty("kind", "text")
        self.forget = self._button(
            self.tr("Forget the passphrase"),
            self.tr("Take the passphrase of these backups out of this computer's keyring"),
        )
        self.forget.setProperty("kind", "text")
        self.forget.hide()
        self.unkept = text_label("", "warning", left)
        self.unkept.setAccessibleDescription(self.tr("What the keyring did not do"))
        self.unkept.hide()
        self.stands = text_label("", "secondary", left)
        self.stands.setAccessibleDescription(self.tr("How it stands with the backups"))
        self.more = self._button(
            self.tr("How backups stand…"), self.tr("When backups and drills went well, and how often they are expected")
        )
        self.more.setProperty("kind", "text")
        self.busy = text_label("", "warning", left)
        self.busy.setAccessibleDescription(self.tr("Who is at work"))
        self.busy.hide()
        self.harm = text_label("", "error", left)
        self.harm.setAccessibleDescription(self.tr("What is damaged"))
        self.repair = self._button(
            self.tr("Repair…"), self.tr("Take what is damaged out of the way, after a look at what would be done")
        )
        for part in (self.harm, self.repair):
            part.hide()
        self.back_up = self._button(self.tr("Back up now…"), self.tr("Back up all tables and files as they are now"))
        self.back_up.setProperty("kind", "primary")

    def _make_table(self) -> None:
        left = self._left
        self._stack = QStackedWidget(left)
        self.model = BackupsModel(self._theme, self)
        self.view = BackupsView(self.model, self._stack)
        self.notice = NoticePage(self._stack)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.notice)
        self.verify = self._button(
            self.tr("Verify all"), self.tr("Read every file of every backup, and name what is not what was written")
        )
        self.clean_up = self._button(
            self.tr("Clean up…"), self.tr("Remove backups that are kept no longer, after a look at which")
        )
        self.schedule = self._button(
            self.tr("Schedule…"), self.tr("What a scheduler needs to back up every night, with nobody signed in")
        )
        self.further = self._button(self.tr("More"), self.tr("What is done now and then"))
        self._add_further()
        self.foot = ButtonRows(self._foot_buttons(), left)
        head, where, harmed, standing = (QHBoxLayout() for _row in range(4))
        head.addWidget(self.title, 1)
        head.addWidget(self.back_up)
        where.addWidget(self.place, 1)
        where.addWidget(self.forget)
        where.addWidget(self.change)
        harmed.addWidget(self.harm, 1)
        harmed.addWidget(self.repair, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(left)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(8)
        column.addLayout(head)
        column.addLayout(where)
        column.addWidget(self.unkept)
        standing.addWidget(self.stands, 1)
        standing.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(standing)
        column.addWidget(self.busy)
        column.addLayout(harmed)
        column.addWidget(self._stack, 1)
        column.addWidget(self.foot)

    def _add_further(self) -> None:
        """Fill the menu of the last button; what stands in it stands in the menu of the window too."""
        menu = QMenu(self.further)
        menu.setToolTipsVisible(True)
        self._theme.dress(menu)
        self.sheet, self.import_dump, self.old = (
            menu.addAction(words) for words in (
                self.tr("Recovery sheet…"), self.tr("Import a mysqldump…"), self.tr("Old databases…")
            )
        )  # fmt: skip
        self.sheet.setToolTip(self.tr("A sheet of paper with which these backups are read again"))
        self.import_dump.setToolTip(self.tr("Bring in a .sql file of the portal's table, after a look at it"))
        self.old.setToolTip(self.tr("What restores in place put aside: its work done again, or dismissed"))
        self.further.setMenu(menu)

    def _foot_buttons(self) -> tuple[QPushButton, ...]:
        return self.verify, self.clean_up, self.schedule, self.further

    def _make_details(self) -> None:
        self.details = BackupDetails(theme=self._theme, parent=self._splitter)
        self.details.setMinimumWidth(_LEAST_RIGHT_PX)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setStretchFactor(1, 0)
        self._share_room()

    def _share_room(self) -> None:
        """Give the details what their letters want, and no more than two fifths of the page."""
        width = self.width()
        right = min(scaled(_RIGHT_PX), width * 2 // 5)
        self._splitter.setSizes([max(1, width - right), max(1, right)])

    def _connect(self) -> None:
        doing = self.doing
        self.change.clicked.connect(lambda: doing.choose_place())
        self.forget.clicked.connect(lambda: self.repository.forget_passphrase())
        self.back_up.clicked.connect(lambda: doing.back_up())
        self.verify.clicked.connect(lambda: doing.verify())
        self.repair.clicked.connect(lambda: doing.repair())
        self.clean_up.clicked.connect(lambda: doing.clean_up())
        self.sheet.triggered.connect(lambda: doing.recovery_sheet())
        self.import_dump.triggered.connect(lambda: doing.import_dump())
        self.old.triggered.connect(lambda: doing.old_databases())
        self.schedule.clicked.connect(self.schedule_wanted)
        self.more.clicked.connect(self.standing_wanted)
        connect_buttons(self.details, doing.restore, doing.drill, doing.export)
        self.notice.action_chosen.connect(lambda: self._notice_does())
        self.view.stood_on.connect(self._show_current)
        self.view.doubleClicked.connect(lambda: doing.restore())
        self.repository.changed.connect(self._show)
        self._jobs.changed.connect(self._jobs_changed)
        order_tab_stops(
            *(
                self.back_up,
                self.forget,
                self.change,
                self.more,
                self.repair,
                self.view,
                *self.notice.findChildren(QPushButton),
            ),
            *(*self._foot_buttons(), *self.details.buttons()),
        )
        self._show()

    def _show(self) -> None:
        if self._left_to_make:
            return
        repository = self.repository
        place = wording.isolated(wording.plain(repository.place))
        self.place.show_text(self.tr("In {place}").format(place=place) if repository.place else "")
        self.change.setVisible(bool(repository.place))
        self._show_keyring()
        if repository.is_open():
            self.view.show_listings(repository.rows())
        self._show_notice()
        self._show_standing()
        self._show_harm()
        self._show_holder()
        self._show_current()
        self._allow()
        if not repository.is_reading():
            self.settled.emit()

    def _show_notice(self) -> None:
        repository = self.repository
        self._notice_does = self.doing.choose_place
        if not repository.place:
            self._notice(
                "backups",
                self.tr("No backups yet"),
                self.tr(
                    "Choose where they are to lie: a folder on another disk or of the network, or a bucket. The first"
                    " backup copies everything, later ones only what changed, while everybody goes on working."
                ),
                self.tr("Choose where…"),
            )
        elif repository.wants_passphrase():
            self._notice_does = self.doing.ask_passphrase
            self._notice(
                "backups",
                self.tr("These backups are encrypted"),
                self.tr("Their passphrase is needed to list them, to back up and to restore."),
                self.tr("Enter the passphrase…"),
            )
        elif repository.is_damaged() and repository.error is not None:
            self._notice_does = self.doing.repair
            self._notice(
                "warning",
                self.tr("The backups cannot be opened"),
                wording.said(repository.error.sentence),
                self.tr("Repair…"),
            )
        elif repository.error is not None:
            self._notice_does = repository.read
            self._notice(
                "unreachable",
                self.tr("The backups cannot be read"),
                wording.said(repository.error.sentence),
                self.tr("Try again"),
            )
        elif repository.is_open() and not repository.rows() and not repository.is_harmed():
            self._notice_does = self.doing.back_up
            self._notice(
                "backups",
                self.tr("Nothing is backed up here yet"),
                self.tr("The first backup copies all tables and every file that they name."),
                self.tr("Back up now…"),
            )
        elif repository.is_open():
            self._stack.setCurrentWidget(self.view)
        else:
            self._notice("waiting", self.tr("Reading the backups…"), "", "")

    def _notice(self, icon_name: str, title: str, sentence: str, action: str) -> None:
        had_keyboard = self.view.hasFocus()
        is_told = self._stack.currentWidget() is self.notice and self.notice.title() == title
        self._stack.setCurrentWidget(self.notice)
        self.notice.show_notice(theme=self._theme, icon_name=icon_name, title=title, sentence=sentence, action=action)
        if had_keyboard and action:
            self.notice.focus_action()
        if not is_told and self.isVisible():
            announce(self.notice, " ".join(filter(None, (title, sentence))))

    def _show_standing(self) -> None:
        repository, rows = self.repository, self.repository.rows()
        if not repository.is_open() or not rows or repository.standing is None:
            self.stands.hide()
            return
        told, is_well = words.standing_words(repository.standing, rows[0], wording.now_utc())
        self.stands.setProperty("role", "secondary" if is_well else "warning")
        self.stands.style().unpolish(self.stands)
        self.stands.style().polish(self.stands)
        self.stands.setText(told)
        self.stands.show()

    def _show_keyring(self) -> None:
        repository = self.repository
        had_keyboard = self.forget.hasFocus()
        self.forget.setVisible(repository.is_open() and repository.is_kept)
        if had_keyboard and not self.forget.isVisible():
            self.change.setFocus()
        told = "" if repository.unkept is None else wording.said(repository.unkept.sentence)
        is_news = bool(told) and told != self.unkept.text()
        self.unkept.setText(told)
        self.unkept.setVisible(bool(told))
        if is_news and self.isVisible():
            announce(self.unkept, told)

    def _show_harm(self) -> None:
        told = words.harm_words(self.repository.catalogue) if self.repository.is_open() else ""
        is_news = bool(told) and told != self.harm.text()
        self.harm.setText(told)
        for part in (self.harm, self.repair):
            part.setVisible(bool(told))
        if is_news and self.isVisible():
            announce(self.harm, told, is_urgent=True)

    def _show_holder(self) -> None:
        holder = self.repository.holder
        is_own = self._jobs.running_at(self.repository.place) is not None
        told = "" if holder is None or is_own else words.holder_words(holder)
        self.busy.setText(told)
        self.busy.setVisible(bool(told))

    def _show_current(self) -> None:
        self.details.show_listing(self.view.current_row() if self.repository.is_open() else None)
        self._allow()

    def _allow(self) -> None:
        is_free = self.repository.is_open() and self._jobs.running_at(self.repository.place) is None
        is_chosen = is_free and self.current() is not None
        self.back_up.setEnabled(not self.repository.place or is_free)
        self.repair.setEnabled(is_free)
        self.sheet.setEnabled(self.repository.is_open())
        self.verify.setEnabled(is_free and (bool(self.repository.rows()) or self.repository.is_harmed()))
        self.clean_up.setEnabled(is_free and bool(self.repository.listings))
        for button in self.details.buttons():
            button.setEnabled(is_chosen)

    def _jobs_changed(self) -> None:
        """Read anew when a job has ended: it changed what is listed, or its lock is gone."""
        if self._jobs.running_at(self.repository.place) is None:
            self.repository.read()
        self._show_holder()
        self._allow()

    def _button(self, text: str, tip: str) -> QPushButton:
        button = ElidedButton(text, self._left)
        button.setAccessibleName(text)
        button.setToolTip(tip)
        return button

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = _LEAST_RIGHT_PX + self._splitter.handleWidth()
        self._left.setMinimumWidth(max(1, min(scaled(_LEAST_LEFT_PX), self.width() - beside)))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._left_to_make:
            self._share_room()


def when_settled(page: BackupsPage, act: Callable[[], object]) -> None:
    """Do something once the page was made and its repository was read."""

    def go_on() -> None:
        page.settled.disconnect(connection)
        act()

    if page.is_settled():
        act()
    else:
        connection = page.settled.connect(partial(go_on))
