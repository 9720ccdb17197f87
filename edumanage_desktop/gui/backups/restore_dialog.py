"""The dialog that asks into what a backup is restored: always into something new, beside what is there."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from edumanage_desktop.domain.backups import Manifest
from edumanage_desktop.domain.store_place import place_mistake
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.backups.asking import AskingDialog
from edumanage_desktop.gui.guide.book import GuidePlace
from edumanage_desktop.services.backup.room import Account, NewDatabase, NewFolder


def _tr(text: str) -> str:
    return QCoreApplication.translate("Backups", text)


class RestoreDialog(AskingDialog):
    """Asks on a server for an empty database and an account that may make tables there, in a file for a folder."""

    chosen = Signal(object)
    """The `NewPlace`."""

    def __init__(self, *, manifest: Manifest, server: str, parent: QWidget) -> None:
        words = _tr(
            "The backup of {time} with {rows} rows and {files} files is restored beside what is there: nothing that is"
            " in use is touched. Every row and file is compared with what was backed up."
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
        self._server = server
        self.folder = self.database = self.login = self.password = self.store = QLineEdit(self)
        self.folder.hide()
        if server:
            self._add_server_fields()
        else:
            self._add_folder_fields()
        self.asked.connect(self._choose)

    def _add_folder_fields(self) -> None:
        self.folder = self.add_field(_tr("New folder"))
        self.folder.setPlaceholderText(_tr("A folder that is empty or not there yet"))
        browse = self.button(_tr("Choose a folder…"), _tr("Choose an empty folder of this computer"), self._browse)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(browse)
        self.form.addRow("", row)
        self.folder.setFocus()

    def _add_server_fields(self) -> None:
        words = _tr(
            "Make an empty database on {server} first (CREATE DATABASE), and name it here with an account of the server"
            " that may make tables and triggers in it."
        )
        self.say(words.format(server=wording.isolated(wording.plain(self._server))), is_failure=False)
        self.database = self.add_field(_tr("Empty database"))
        self.login = self.add_field(_tr("Login"), text="root")
        self.password = self.add_field(_tr("Password"), is_secret=True)
        self.store = self.add_field(_tr("Folder or bucket for the files"))
        self.store.setPlaceholderText(_tr("/srv/edumanage/restored or s3://bucket/restored"))
        self.database.setFocus()

    def _choose(self) -> None:
        if not self._server:
            path = self.folder.text().strip()
            if not path or not Path(path).is_absolute():
                self.say(_tr("Name a folder with its whole path."))
                return
            self.chosen.emit(NewFolder(Path(path)))
        else:
            store, database = self.store.text().strip(), self.database.text().strip()
            mistake = place_mistake(store) if store else None
            if not database or not store or not self.login.text().strip() or mistake is not None:
                self.say(
                    wording.said(mistake)
                    if mistake is not None
                    else _tr("Name the database, the account and the place of the files.")
                )
                return
            account = Account(self.login.text().strip(), self.password.text())
            self.chosen.emit(NewDatabase(database, account, store))
        self.accept()

    def _browse(self) -> None:
        name = QFileDialog.getExistingDirectory(self, _tr("Choose an empty folder"), str(Path.home()))
        if name:
            self.folder.setText(name)
