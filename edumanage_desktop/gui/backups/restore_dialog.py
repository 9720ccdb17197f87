"""The dialog that asks into what a backup is restored: a new place, or in place of what is in use, which is kept."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QRadioButton, QWidget

from edumanage_desktop.domain.backups import Manifest
from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.domain.store_place import place_mistake
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.backups import in_place_words
from edumanage_desktop.gui.backups.asking import AskingDialog
from edumanage_desktop.gui.backups.repository import OpenRepository
from edumanage_desktop.gui.guide.book import GuidePlace
from edumanage_desktop.gui.review.row_table import RowTable
from edumanage_desktop.gui.sign_in.card import text_label
from edumanage_desktop.gui.tasks import Lane, TaskLanes
from edumanage_desktop.gui.text_size import scaled
from edumanage_desktop.services.backup.in_place import Outlook
from edumanage_desktop.services.backup.progress import no_progress
from edumanage_desktop.services.backup.room import Account, InPlace, NewDatabase, NewFolder, told_apart

_TABLE_PX = 90


def _tr(text: str) -> str:
    return QCoreApplication.translate("Backups", text)


class RestoreDialog(AskingDialog):
    """A new place is the default. In place it shows first what would be lost, and then cancelling is the default."""

    chosen = Signal(object)
    """The `NewPlace`, or `InPlace`."""

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
        self._manifest, self._repository, self._lanes = manifest, repository, lanes
        self._server = repository.room.server
        self._looked: Outlook | None = None
        self.beside = self._choice(_tr("Into a new place"))
        self.instead = self._choice(_tr("In place of what is in use"))
        self.beside.setChecked(True)
        self.body.insertWidget(1, self.beside)
        self.body.insertWidget(2, self.instead)
        self.explanation = text_label("", "secondary", self)
        self.body.insertWidget(3, self.explanation)
        self._make_fields()
        self._make_outlook()
        self.instead.toggled.connect(self._turn)
        for field in (self.login, self.password):
            field.textChanged.connect(self._forget_outlook)
        self.asked.connect(self._go_on)
        self._turn()
        self.beside.setFocus()

    def _make_fields(self) -> None:
        self.folder = self.add_field(_tr("New folder"))
        self.folder.setPlaceholderText(_tr("A folder that is empty or not there yet"))
        self.browse = self.button(_tr("Choose a folder…"), _tr("Choose an empty folder of this computer"), self._browse)
        self._browse_row = QHBoxLayout()
        self._browse_row.addStretch()
        self._browse_row.addWidget(self.browse)
        self.form.addRow("", self._browse_row)
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
        for place, part in enumerate((self.lost, self.outlook, self.acts), start=5):
            self.body.insertWidget(place, part, 1 if part is self.acts else 0)
            part.hide()

    def _turn(self) -> None:
        """Ask for what is needed by the choice."""
        in_place, server = self.instead.isChecked(), bool(self._server)
        for field in (self.folder, self._browse_row):
            self.form.setRowVisible(field, not in_place and not server)
        for field in (self.database, self.store):
            self.form.setRowVisible(field, not in_place and server)
        for field in (self.login, self.password):
            self.form.setRowVisible(field, server)
        self.explanation.setText(self._explained(in_place))
        self._forget_outlook()

    def _explained(self, in_place: bool) -> str:
        server = wording.isolated(wording.plain(self._server))
        if in_place:
            words = _tr(
                "Only when it is proven it takes the place of what is in use. The old database is kept beside, and what"
                " people did since can be done again."
            )
            more = _tr("An account of the server {server} is needed that may make databases and tables, such as root.")
            return " ".join(filter(None, (words, more.format(server=server) if self._server else "")))
        if self._server:
            return _tr(
                "Name an empty database on {server} (CREATE DATABASE), or one that “server prepare” made and nobody"
                " worked in yet, with an account of the server that may make tables and triggers in it."
            ).format(server=server)
        return _tr("Nothing that is in use is touched.")

    def _go_on(self) -> None:
        if self.instead.isChecked():
            if self._looked is not None:
                self._choose(InPlace(self._account()))
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
        """Find out what would be lost."""
        room, desk, snapshot, account = (
            self._repository.room,
            self._repository.desk,
            self._manifest.snapshot,
            self._account(),
        )

        def look() -> Outlook:
            if account is None:
                return room.in_place(desk, None, no_progress).outlook(snapshot)
            with told_apart():
                return room.in_place(desk, account, no_progress).outlook(snapshot)

        self.say("")
        self.set_busy(_tr("Looking…"))
        self._lanes.run(self, look).on(Lane.REPOSITORY).success(self._show_outlook).failure(self._hinder).start()

    def _show_outlook(self, outlook: Outlook) -> None:
        self.set_busy("")
        if not self.instead.isChecked():
            return
        self._looked = outlook
        self.lost.setText(in_place_words.lost_words(outlook))
        self.outlook.setText(in_place_words.outlook_words(outlook))
        self.acts.show_rows([in_place_words.act_row(act) for act in outlook.acts])
        self.explanation.hide()
        self.lost.show()
        self.outlook.show()
        self.acts.setVisible(bool(outlook.acts))
        self._dress_go(_tr("Restore in place"), is_danger=True)
        self.cancel.setFocus()
        self.say("")

    def _forget_outlook(self) -> None:
        self._looked = None
        self.explanation.show()
        for part in (self.lost, self.outlook, self.acts):
            part.hide()
        in_place = self.instead.isChecked()
        self._dress_go(_tr("Look what would be lost") if in_place else _tr("Restore"), is_danger=False)
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
