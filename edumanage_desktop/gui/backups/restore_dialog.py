"""The dialog that asks what of a backup is restored and where to; what changes anything in use is shown first."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QListWidget, QListWidgetItem, QRadioButton, QWidget

from edumanage_desktop.domain.backups import Manifest, TablesNotRestorable
from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.domain.store_place import place_mistake
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.backups import in_place_words, part_words
from edumanage_desktop.gui.backups.asking import AskingDialog
from edumanage_desktop.gui.backups.plan_looking import PlanLooking
from edumanage_desktop.gui.backups.repository import OpenRepository
from edumanage_desktop.gui.backups.restore_looks import Asked, Looked, RestoreWay, look, looked
from edumanage_desktop.gui.backups.restore_words import explained, go_words
from edumanage_desktop.gui.guide.book import GuidePlace
from edumanage_desktop.gui.review.row_table import RowTable
from edumanage_desktop.gui.sign_in.card import text_label
from edumanage_desktop.gui.tasks import TaskLanes
from edumanage_desktop.gui.text_size import scaled
from edumanage_desktop.services.backup.progress import Stage
from edumanage_desktop.services.backup.room import Account, ChooseFiles, NewDatabase, NewFolder

_TABLE_PX, _PICKED_PX = 90, 130


def _tr(text: str) -> str:
    return QCoreApplication.translate("Backups", text)


class RestoreDialog(AskingDialog):
    """A new place is the default. Any other way shows first what it would do, and then cancelling is the default."""

    chosen = Signal(object)
    """The `NewPlace`, `InPlace`, `RestorePart` or `ChooseFiles`."""

    def __init__(self, *, manifest: Manifest, repository: OpenRepository, lanes: TaskLanes, parent: QWidget) -> None:
        words = _tr(
            "The backup of {time} with {rows} rows and {files} files is restored beside what is in use. Every row and"
            " file is compared with what was backed up."
        )
        super().__init__(
            title=_tr("Restore a backup"),
            intro=words.format(
                time=wording.moment(manifest.began_at),
                rows=wording.number(manifest.rows),
                files=wording.number(manifest.files.files),
            ),
            go=_tr("Restore"),
            place=GuidePlace.RESTORING,
            parent=parent,
        )
        self._manifest, self._repository = manifest, repository
        self._server = repository.room.server
        self._looked: Asked | None = None
        self.looking = PlanLooking(lanes=lanes, parent=self)
        self.looking.further.connect(self._tell_further)
        self.finished.connect(self.looking.leave)
        self.asked.connect(self._go_on)

    def parts(self) -> tuple[Callable[[], object], ...]:
        """Return what makes the choices, the fields and what they lead to before it opens."""
        return self._make_choices, self._make_fields, self._make_outlook, self._follow

    def _make_choices(self) -> None:
        self.beside = self._choice(_tr("Into a new place"))
        self.instead = self._choice(_tr("In place of what is in use"))
        self.tables = self._choice(_tr("Chosen tables"))
        self.files = self._choice(_tr("Files that are missing or altered"))
        self.chosen_files = self._choice(_tr("Chosen files"))
        self.submission = self._choice(_tr("One submission"))
        choices = (self.beside, self.instead, self.tables, self.files, self.chosen_files, self.submission)
        self._ways = dict(zip(RestoreWay, choices, strict=True))
        self.beside.setChecked(True)
        self.explanation = text_label("", "secondary", self)
        self.picked, self.keep = self._make_picked()
        parts = (*self._ways.values(), self.explanation, self.picked, self.keep)
        for place, part in enumerate(parts, start=1):
            self.body.insertWidget(place, part)
        self._outlook_at = len(parts) + 2

    def _follow(self) -> None:
        for choice in self._ways.values():
            choice.toggled.connect(lambda is_on: self._turn() if is_on else None)
        for field in (self.login, self.password, self.number):
            field.textChanged.connect(self._forget_outlook)
        self.picked.itemChanged.connect(self._forget_outlook)
        self.keep.toggled.connect(self._forget_outlook)
        self._turn()
        self.beside.setFocus()

    def way(self) -> RestoreWay:
        """Return what was chosen."""
        return next(way for way, choice in self._ways.items() if choice.isChecked())

    def pick(self, table: str, *, is_on: bool = True) -> None:
        """Choose a table."""
        for row in range(self.picked.count()):
            item = self.picked.item(row)
            if item.data(Qt.ItemDataRole.UserRole) == table:
                item.setCheckState(Qt.CheckState.Checked if is_on else Qt.CheckState.Unchecked)

    def _make_picked(self) -> tuple[QListWidget, QCheckBox]:
        picked = QListWidget(self)
        picked.setAccessibleName(_tr("Tables to restore"))
        picked.setFixedHeight(scaled(_PICKED_PX))
        keep = QCheckBox(_tr("Keep what came since"), self)
        keep.setAccessibleName(keep.text())
        keep.setToolTip(_tr("Rows that the backup has not stay as they are"))
        return picked, keep

    def _list_tables(self) -> None:
        """List what can be chosen, once somebody wants that: most restore the whole."""
        with QSignalBlocker(self.picked):
            for table, name in part_words.table_names().items():
                item = QListWidgetItem(name, self.picked)
                item.setData(Qt.ItemDataRole.UserRole, table)
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                item.setCheckState(Qt.CheckState.Unchecked)

    def _make_fields(self) -> None:
        self.folder = self.add_field(_tr("New folder"))
        self.folder.setPlaceholderText(_tr("A folder that is empty or not there yet"))
        self.browse = self.button(_tr("Choose a folder…"), _tr("Choose an empty folder of this computer"), self._browse)
        self._browse_row = QHBoxLayout()
        self._browse_row.addStretch()
        self._browse_row.addWidget(self.browse)
        self.form.addRow("", self._browse_row)
        self.number = self.add_field(_tr("Number of the submission"))
        self.database = self.add_field(_tr("New database"))
        self.store = self.add_field(_tr("Folder or bucket for the files"))
        self.store.setPlaceholderText(_tr("/srv/edumanage/restored or s3://bucket/restored"))
        self.login = self.add_field(_tr("Login"), text="root")
        self.password = self.add_field(_tr("Password"), is_secret=True)

    def _make_outlook(self) -> None:
        self.lost = text_label("", "strong", self)
        self.outlook = text_label("", "", self)
        self.acts = RowTable(
            titles=in_place_words.act_titles(), roomy=(3,), name=_tr("What would be lost"), parent=self
        )
        self.acts.setMinimumHeight(scaled(_TABLE_PX))
        for place, part in enumerate((self.lost, self.outlook, self.acts), start=self._outlook_at):
            self.body.insertWidget(place, part, 1 if part is self.acts else 0)
            part.hide()

    def _turn(self) -> None:
        """Ask for what is needed by the choice."""
        way, server = self.way(), bool(self._server)
        is_new = way is RestoreWay.NEW_PLACE
        for field in (self.folder, self._browse_row):
            self.form.setRowVisible(field, is_new and not server)
        for field in (self.database, self.store):
            self.form.setRowVisible(field, is_new and server)
        self.form.setRowVisible(self.number, way is RestoreWay.SUBMISSION)
        for field in (self.login, self.password):
            self.form.setRowVisible(field, server)
        is_of_files = way in (RestoreWay.FILES, RestoreWay.CHOSEN_FILES)
        self.login.setText(self._repository.account_login if is_of_files else "root")
        if way is RestoreWay.TABLES and not self.picked.count():
            self._list_tables()
        for part in (self.picked, self.keep):
            part.setVisible(way is RestoreWay.TABLES)
        self.explanation.setText(explained(way, wording.isolated(wording.plain(self._server)) if server else ""))
        self._forget_outlook()

    def _go_on(self) -> None:
        account = self._account()
        if self.way() is RestoreWay.CHOSEN_FILES:
            if account is not None and not account.login:
                self.say(_tr("Name the account that backs up."))
                self.login.setFocus()
                return
            self._choose(ChooseFiles(account))
        elif self.way() is not RestoreWay.NEW_PLACE:
            if self._looked is not None:
                self._choose(self._looked.wanted())
            else:
                self._look()
        elif self._server:
            self._choose_database()
        else:
            path = self.folder.text().strip()
            if not path or not Path(path).is_absolute():
                self.say(_tr("Name a folder with its whole path."))
                return
            self._choose(NewFolder(Path(path)))

    def _choose_database(self) -> None:
        store, database, account = self.store.text().strip(), self.database.text().strip(), self._account()
        mistake = place_mistake(store) if store else None
        if mistake is not None:
            self.say(wording.said(mistake))
        elif not database or not store or account is None or not account.login:
            self.say(_tr("Name the database, the account and the place of the files."))
        else:
            self._choose(NewDatabase(database, account, store))

    def _choose(self, place: object) -> None:
        self.chosen.emit(place)
        self.accept()

    def _look(self) -> None:
        """Find out what would be done."""
        number = self.number.text().strip()
        if self.way() is RestoreWay.SUBMISSION and not (number.isascii() and number.isdigit() and len(number) < 19):
            self.say(_tr("Name the submission by its number, as its history and the queue tell it."))
            return
        listed = [self.picked.item(row) for row in range(self.picked.count())]
        tables = [item for item in listed if item.checkState() is Qt.CheckState.Checked]
        asked = Asked(
            self.way(),
            self._account(),
            tuple(item.data(Qt.ItemDataRole.UserRole) for item in tables),
            self.keep.isChecked(),
            int(number or 0),
        )
        try:
            question = look(self._repository, self._manifest.snapshot, asked)
        except TablesNotRestorable as error:
            self.say(wording.said(error.sentence) if tables else _tr("Choose at least one table."))
            return
        self.say("")
        self.set_busy(_tr("Looking…"))

        def show(found: object) -> None:
            self._show_outlook(asked, looked(asked, found))

        self.looking.ask(question, success=show, failure=self._hinder)

    def _tell_further(self, stage: Stage) -> None:
        """Tell where a look takes long how far it is."""
        looked, of = wording.number(stage.done), wording.number(stage.total or 0)
        self.set_busy(_tr("Looking… {looked} of {count}").format(looked=looked, count=of))

    def _show_outlook(self, asked: Asked, told: Looked) -> None:
        self.set_busy("")
        if self.way() is not asked.way:
            return
        self._looked = asked if told.go else None
        self.lost.setText(told.headline)
        self.outlook.setText(told.words)
        if told.titles:
            self.acts.call_columns(told.titles)
        self.acts.show_rows(told.rows)
        self.explanation.hide()
        self.lost.show()
        self.outlook.show()
        self.acts.setVisible(bool(told.rows))
        if told.go:
            self._dress_go(told.go, is_danger=True)
        self.cancel.setFocus()
        self.say("")

    def _forget_outlook(self) -> None:
        """Let nothing be done, and no answer come, that is of what stood here before."""
        if self.looking.is_under_way():
            self.looking.leave()
            self.set_busy("")
        self._looked = None
        self.explanation.show()
        for part in (self.lost, self.outlook, self.acts):
            part.hide()
        self._dress_go(go_words(self.way()), is_danger=False)
        self.say("")

    def _dress_go(self, words: str, *, is_danger: bool) -> None:
        self.name_go(words)
        self.go.setProperty("kind", "danger" if is_danger else "primary")
        self.go.style().unpolish(self.go)
        self.go.style().polish(self.go)
        (self.cancel if is_danger else self.go).setDefault(True)

    def _hinder(self, error: EduManageError) -> None:
        self.set_busy("")
        self.say(wording.said(error.sentence))

    def _account(self) -> Account | None:
        return Account(self.login.text().strip(), self.password.text()) if self._server else None

    def _choice(self, words: str) -> QRadioButton:
        choice = QRadioButton(words, self)
        choice.setAccessibleName(words)
        return choice

    def _browse(self) -> None:
        name = QFileDialog.getExistingDirectory(self, _tr("Choose an empty folder"), str(Path.home()))
        if name:
            self.folder.setText(name)
