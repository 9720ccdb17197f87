"""The dialog in which files of a backup are chosen one by one: to be put back into the store, or saved as copies."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLineEdit, QWidget

from edumanage_desktop.domain.backups import AccountRefused, Manifest
from edumanage_desktop.domain.chosen_files import ChosenFiles
from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.announcing import announce
from edumanage_desktop.gui.backups import file_words, part_words
from edumanage_desktop.gui.backups.asking import AskingDialog
from edumanage_desktop.gui.backups.files_table import HARMED, FilesModel, FilesView
from edumanage_desktop.gui.backups.plan_looking import PlanLooking
from edumanage_desktop.gui.backups.repository import OpenRepository
from edumanage_desktop.gui.backups.restore_looks import Asked, Looked, RestoreWay, look, looked
from edumanage_desktop.gui.backups.store_looking import StoreLooking
from edumanage_desktop.gui.button_rows import ButtonRows
from edumanage_desktop.gui.clear_button import ClearButton
from edumanage_desktop.gui.guide.book import GuidePlace
from edumanage_desktop.gui.icons import icon
from edumanage_desktop.gui.notice import NoticePage
from edumanage_desktop.gui.review.row_table import RowTable
from edumanage_desktop.gui.sign_in.card import text_label
from edumanage_desktop.gui.tab_stops import name_clear_button
from edumanage_desktop.gui.tasks import Lane, TaskLanes
from edumanage_desktop.gui.text_size import scaled, window_room
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.services.backup.files_look import ChoosableFile, FilesLook
from edumanage_desktop.services.backup.job_watch import JobWatch
from edumanage_desktop.services.backup.progress import Stage
from edumanage_desktop.services.backup.room import Account, as_account

_WIDTH_PX, _TABLE_PX, _PLAN_PX = 860, 280, 120
_OF_THE_WINDOW = 0.4
"""What the table takes at most where letters are large: what can be done with it stands below."""
_TYPING_PAUSE_MS = 150


def _tr(text: str) -> str:
    return QCoreApplication.translate("Backups", text)


class FilesDialog(AskingDialog):
    """What would be put back is shown before anything is, and cancelling is the default then."""

    chosen = Signal(object)
    """The `PartFiles`."""
    copies_wanted = Signal(object, object)
    """The `ChosenFiles` and the path of a folder."""
    announced = Signal(str)
    """What is read aloud of what was chosen."""

    def __init__(
        self,
        *,
        manifest: Manifest,
        account: Account | None,
        repository: OpenRepository,
        lanes: TaskLanes,
        theme: Theme,
        parent: QWidget,
    ) -> None:
        words = _tr(
            "Every file in the backup of {time}, and how the store has it today. Put the chosen ones back into the"
            " store, or save copies of them in a folder to look at what was handed in."
        )
        super().__init__(
            title=_tr("Choose files"),
            intro=words.format(time=wording.moment(manifest.began_at)),
            go=_tr("Look what would be put back"),
            place=GuidePlace.RESTORING,
            width_px=_WIDTH_PX,
            parent=parent,
        )
        self._manifest, self._account = manifest, account
        self._repository, self._lanes, self._theme = repository, lanes, theme
        self.planned: Asked | None = None
        self._is_reading = self._is_refused = False
        self.model = FilesModel(theme, self)
        self.looking = StoreLooking(model=self.model, lanes=lanes, failed=self._hinder, parent=self)
        self.planning = PlanLooking(lanes=lanes, parent=self)
        self._pause = QTimer(self, singleShot=True, interval=_TYPING_PAUSE_MS)
        for part in (self.looking, self.planning):
            self.finished.connect(part.leave)

    def parts(self) -> tuple[Callable[[], object], ...]:
        """Return what makes the list and the plan before it opens, and begins to read."""
        return self._make_search, self._make_table, self._make_plan, self._make_refusal, self._begin

    def is_settled(self) -> bool:
        """Return whether every file is listed, and looked at as far as can be."""
        return not self._is_reading and not self._pause.isActive() and self.looking.is_over()

    def files(self) -> ChosenFiles:
        """Return which files are chosen."""
        return ChosenFiles(frozenset(self.model.files[number].key for number in self.model.marks()))

    def _make_search(self) -> None:
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(_tr("Student number, name, title, file name"))
        self.search.setAccessibleName(_tr("Search in the files"))
        ClearButton(self.search, self._theme)
        name_clear_button(self.search, _tr("Clear the search"))
        magnifier = QAction(_tr("Search"), self)
        magnifier.setIcon(icon("search", self._theme.tokens.color("muted")))
        self.search.addAction(magnifier, QLineEdit.ActionPosition.LeadingPosition)
        self.harmed = QCheckBox(_tr("Only what is missing or damaged"), self)
        self.harmed.setAccessibleName(self.harmed.text())
        self.body.insertWidget(1, self.search)
        self.body.insertWidget(2, self.harmed)

    def _make_table(self) -> None:
        self.table = FilesView(self.model, self)
        self.table.setMinimumHeight(min(scaled(_TABLE_PX), int(window_room(self).height() * _OF_THE_WINDOW)))
        self.count = text_label("", "secondary", self)
        self.progress = text_label("", "secondary", self)
        self.all = self.button(
            _tr("Choose all that are shown"), _tr("Choose every file that the search shows"), self._choose_shown
        )
        self.none = self.button(_tr("Choose none"), _tr("Choose no file any more, shown or not"), self._choose_none)
        self.copies = self.button(
            _tr("Save copies…"),
            _tr("Write the chosen files as the backup has them into a folder; the store stays as it is"),
            self._save_copies,
        )
        self.ways = ButtonRows((self.all, self.none, self.copies), self)
        self.body.insertWidget(3, self.table, 1)
        for place, part in enumerate((self.count, self.progress, self.ways), start=4):
            self.body.insertWidget(place, part)

    def _make_plan(self) -> None:
        self.headline = text_label("", "strong", self)
        self.outlook = text_label("", "", self)
        self.plan = RowTable(
            titles=part_words.file_titles(), roomy=(0,), name=_tr("What would become of the files"), parent=self
        )
        self.plan.setMinimumHeight(scaled(_PLAN_PX))
        self.back = self.button(_tr("Back to the list"), _tr("Choose other files (Escape)"), self._show_list)
        back = ButtonRows((self.back,), self)
        self._of_plan = (self.headline, self.outlook, self.plan, back)
        for place, part in enumerate(self._of_plan, start=7):
            self.body.insertWidget(place, part, 1 if part is self.plan else 0)
            part.hide()

    def _make_refusal(self) -> None:
        """Make what stands where no file could be listed, and what another account is asked by."""
        self.notice = NoticePage(self)
        self.notice.hide()
        self.body.insertWidget(3, self.notice, 1)
        self.login = self.add_field(_tr("Login"), text="" if self._account is None else self._account.login)
        self.password = self.add_field(_tr("Password"), is_secret=True)
        for field in (self.login, self.password):
            self.form.setRowVisible(field, False)

    def _begin(self) -> None:
        self.looking.changed.connect(self._tell)
        self.planning.further.connect(self._tell_further)
        self.model.marked.connect(self._tell_marks)
        self.announced.connect(partial(announce, self.count))
        self._pause.timeout.connect(self._narrow)
        self.search.textChanged.connect(lambda: self._pause.start())
        self.harmed.toggled.connect(self._narrow)
        self.asked.connect(self._go_on)
        self.cancel.setToolTip(_tr("Close, and leave everything as it is"))
        self._read()

    def _read(self) -> None:
        """List the files; what a look opens is used for all that follows."""
        room, desk, account, snapshot = (
            self._repository.room,
            self._repository.desk,
            self._account,
            self._manifest.snapshot,
        )

        def read() -> tuple[FilesLook, tuple[ChoosableFile, ...]]:
            def list_files() -> tuple[FilesLook, tuple[ChoosableFile, ...]]:
                opened = room.files_look(desk, account)
                return opened, opened.listed(snapshot)

            return as_account(account, list_files)

        def show(found: tuple[FilesLook, tuple[ChoosableFile, ...]]) -> None:
            self._is_reading = False
            opened, files = found
            self.model.show_files(files)
            self._narrow()
            self.looking.begin(opened)
            self._tell()

        self._is_reading = True
        self.progress.setText(_tr("Reading which files there are…"))
        self._show_refusal("", asks_account=False)
        self._lanes.run(self, read).on(Lane.REPOSITORY).success(show).failure(self._refuse).start()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _read_again(self) -> None:
        """Read once more, where an account was refused as the one that is named now."""
        if self.login.isVisible():
            if not self.login.text().strip():
                self.say(_tr("Name the account that backs up."))
                self.login.setFocus()
                return
            self._account = Account(self.login.text().strip(), self.password.text())
        self.say("")
        self._read()

    def _refuse(self, error: EduManageError) -> None:
        """Tell why nothing is listed, and let it be tried again, also as somebody else who may."""
        self._is_reading = False
        self.progress.setText("")
        asks_account = isinstance(error, AccountRefused) and self._account is not None
        self._show_refusal(wording.said(error.sentence), asks_account=asks_account)
        (self.password if asks_account else self.go).setFocus()

    def _show_refusal(self, words: str, *, asks_account: bool) -> None:
        """Show why nothing is listed in place of the list; '' shows the list."""
        self._is_refused = bool(words)
        for field in (self.login, self.password):
            self.form.setRowVisible(field, asks_account)
        self.notice.setVisible(self._is_refused)
        for part in (self.table, self.count, self.ways):
            part.setVisible(not self._is_refused)
        if words:
            title = _tr("The files cannot be listed")
            self.notice.show_notice(theme=self._theme, icon_name="unreachable", title=title, sentence=words)
            announce(self.notice, words, is_urgent=True)
        self.name_go(_tr("Try again") if words else _tr("Look what would be put back"))
        self._tell()
        self.fit()

    def _narrow(self) -> None:
        self._pause.stop()
        self.model.narrow(self.search.text(), is_harmed_alone=self.harmed.isChecked())
        self._tell()

    def _choose_shown(self) -> None:
        self.model.mark_shown(is_marked=True)

    def _choose_none(self) -> None:
        self.model.mark_shown(is_marked=False)

    def _tell_marks(self) -> None:
        """Tell also who does not see the boxes how many are chosen now."""
        self._tell()
        self.announced.emit(file_words.chosen_words(self.model.chosen_count()))

    def _tell_further(self, stage: Stage) -> None:
        self.progress.setText(file_words.plan_words(stage))
        self._show_progress(is_shown=True)

    def _show_progress(self, *, is_shown: bool) -> None:
        """Show how far a look is, with room for it where there was none."""
        was_shown = not self.progress.isHidden()
        self.progress.setVisible(is_shown)
        if is_shown and not was_shown:
            self.fit()

    def _tell(self) -> None:
        """Tell how many files there are, and how far the look is; what would do nothing, or is asked already, waits."""
        chosen, is_asking = self.model.chosen_count(), self.planning.is_under_way()
        if not self._is_reading:
            self.count.setText(file_words.count_words(self.model.rowCount(), chosen, self.model.count(HARMED)))
        if not self._is_reading and not self._is_refused and not is_asking:
            count, of = self.looking, len(self.model.files)
            before = self.progress.text()
            self.progress.setText(file_words.look_words(count.looked(), of - count.unread(), of))
            if before and not self.progress.text():
                announce(self.progress, self.count.text())
        self._show_progress(is_shown=self.planned is None and bool(self.progress.text()))
        for part in (self.search, self.harmed, self.table, self.ways):
            part.setEnabled(not is_asking and not self._is_refused)
        self.all.setEnabled(bool(self.model.rowCount()))
        for button in (self.none, self.copies):
            button.setEnabled(bool(chosen))
        if self.planned is None and not is_asking:
            self.go.setEnabled(self._is_refused or (bool(chosen) and not self._is_reading))

    def _save_copies(self) -> None:
        name = QFileDialog.getExistingDirectory(self, _tr("Choose a folder for the copies"), str(Path.home()))
        if name:
            self.copies_wanted.emit(self.files(), Path(name))
            self.accept()

    def _go_on(self) -> None:
        if self._is_refused:
            self._read_again()
        elif self.planned is not None:
            self.chosen.emit(self.planned.wanted())
            self.accept()
        elif not self.planning.is_under_way():
            self._ask_plan()

    def _ask_plan(self) -> None:
        """Ask what would become of the chosen files; all of the answer is made where nobody waits for it."""
        repository, snapshot, account = self._repository, self._manifest.snapshot, self._account
        files, marks = self.model.files, self.model.marks()

        def ask(watch: JobWatch) -> tuple[Asked, Looked]:
            by_key = {files[number].key: files[number] for number in marks}
            asked = Asked(RestoreWay.FILES, account, files=ChosenFiles(frozenset(by_key)))

            def name(key: str) -> str:
                return file_words.name_words(by_key[key]) if key in by_key else wording.plain(key)

            return asked, looked(asked, look(repository, snapshot, asked)(watch), name)

        def fail(error: EduManageError) -> None:
            self._leave_planning()
            self._hinder(error)

        self.looking.leave()
        self.say("")
        self.planning.ask(ask, success=lambda found: self._show_plan(*found), failure=fail)
        self.set_busy(_tr("Looking…"))
        self.cancel.setFocus()
        self._tell()

    def _leave_planning(self) -> None:
        """Go back to the list as it was; nothing is looked at for a plan any more."""
        self.planning.leave()
        self.set_busy("")
        self.looking.go_on()
        self._tell()
        self.table.setFocus()

    def _show_plan(self, asked: Asked, told: Looked) -> None:
        self.set_busy("")
        self.planned = asked
        self._tell()
        self._show_parts(is_plan=True)
        self.headline.setText(told.headline)
        self.outlook.setText(told.words)
        self.plan.show_rows(told.rows)
        self.plan.setVisible(bool(told.rows))
        self._dress_go(told.go or _tr("Put these files back"), is_danger=True)
        self.go.setEnabled(bool(told.go))
        self.cancel.setFocus()
        announce(self.headline, told.headline)
        self.fit()

    def _show_list(self) -> None:
        self.planned = None
        self._show_parts(is_plan=False)
        self._dress_go(_tr("Look what would be put back"), is_danger=False)
        self.looking.go_on()
        self._tell()
        self.table.setFocus()
        self.fit()

    def _show_parts(self, *, is_plan: bool) -> None:
        of_list: Sequence[QWidget] = (
            self.intro,
            self.search,
            self.harmed,
            self.table,
            self.count,
            self.progress,
            self.ways,
        )
        for part in (*of_list, *self._of_plan):
            part.setVisible((part in self._of_plan) is is_plan)
        self.progress.hide()  # `_tell` shows it where a look goes on

    def _dress_go(self, words: str, *, is_danger: bool) -> None:
        self.name_go(words)
        self.go.setProperty("kind", "danger" if is_danger else "primary")
        self.go.style().unpolish(self.go)
        self.go.style().polish(self.go)
        (self.cancel if is_danger else self.go).setDefault(True)

    def _hinder(self, error: EduManageError) -> None:
        self._tell()
        self.say(wording.said(error.sentence))

    def _step_back(self) -> bool:
        """Go back one step, if there is one before the dialog closes."""
        if self.planning.is_under_way():
            self._leave_planning()
        elif self.planned is not None:
            self._show_list()
        elif self.search.isEnabled() and self.search.text():
            self.search.clear()
            self.search.setFocus()
        else:
            return False
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not event.matches(QKeySequence.StandardKey.Cancel) or not self._step_back():
            super().keyPressEvent(event)
