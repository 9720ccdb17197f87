"""Brings in the runbook's own backup of the portal's table: looked at first, then merged or put in its place."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.backups import words
from edumanage_desktop.gui.backups.asking import AskingDialog
from edumanage_desktop.gui.backups.secrets_asked import words_of_portal_account
from edumanage_desktop.gui.sign_in.card import text_label
from edumanage_desktop.gui.tasks import Lane, TaskLanes
from edumanage_desktop.services.backup.dump_import import DumpCompared
from edumanage_desktop.services.backup.progress import no_progress
from edumanage_desktop.services.backup.room import Account, BackupRoom, told_apart


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Backups", text, None, count)


class DumpDialog(AskingDialog):
    """Nothing is changed before the person has seen what would be; merging is the safe side."""

    chosen = Signal(object, object, bool)
    """The file, the `Account` or None, and whether the table becomes the file."""

    def __init__(self, *, room: BackupRoom, lanes: TaskLanes, parent: QWidget) -> None:
        super().__init__(
            title=_tr("Import a mysqldump"),
            intro=_tr(
                "A .sql file of the portal's table, as the runbook's mysqldump writes it. It is looked at first, and"
                " nothing is changed by that."
            ),
            go=_tr("Look at the file"),
            parent=parent,
        )
        self._room, self._lanes = room, lanes
        self._looked: DumpCompared | None = None
        self.file = self.add_field(_tr("File"))
        self.browse = self.button(_tr("Choose a file…"), _tr("Choose a .sql file"), self._browse)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self.browse)
        self.form.addRow("", row)
        self.login: QLineEdit | None = None
        self.password: QLineEdit | None = None
        if room.server:
            self.form.addRow(text_label(words_of_portal_account(room.server), "secondary", self))
            self.login = self.add_field(_tr("Login"))
            self.password = self.add_field(_tr("Password"), is_secret=True)
        self.merges = self._choice(_tr("Add what is new"))
        self.replaces = self._choice(_tr("Replace the table"))
        self.merges.setChecked(True)
        self.found = text_label("", "", self)
        choices = QVBoxLayout()
        for part in (self.merges, self.replaces, self.found):
            choices.addWidget(part)
            part.hide()
        self.body.insertLayout(2, choices)
        self.replaces.toggled.connect(self._show_found)
        self.file.textChanged.connect(self._forget)
        self.asked.connect(self._go_on)
        self.file.setFocus()

    def account(self) -> Account | None:
        """Return as whom it is done on a server."""
        if self.login is None or self.password is None:
            return None
        return Account(self.login.text().strip(), self.password.text())

    def _go_on(self) -> None:
        if self._looked is not None:
            self.chosen.emit(self._path(), self.account(), self.replaces.isChecked())
            self.accept()
            return
        path, account, room = self._path(), self.account(), self._room

        def look() -> DumpCompared:
            if account is None:
                return room.dump_import(path, None, no_progress).look()
            with told_apart():
                return room.dump_import(path, account, no_progress).look()

        self.say("")
        self.set_busy(_tr("Looking…"))
        self._lanes.run(self, look).on(Lane.REPOSITORY).success(self._take).failure(self._hinder).start()

    def _take(self, found: DumpCompared) -> None:
        self._looked = found
        self.set_busy("")
        for part in (self.merges, self.replaces, self.found):
            part.show()
        self._show_found()
        self.merges.setFocus()

    def _show_found(self) -> None:
        if self._looked is None:
            return
        replaces = self.replaces.isChecked()
        self.found.setText(words.dump_words(self._looked, replaces=replaces))
        self.name_go(_tr("Replace the table") if replaces else _tr("Add %n rows", self._looked.new))
        self.go.setProperty("kind", "danger" if replaces else "primary")
        self.go.style().unpolish(self.go)
        self.go.style().polish(self.go)
        (self.cancel if replaces else self.go).setDefault(True)
        self.fit()

    def _forget(self) -> None:
        if self._looked is not None:
            self._looked = None
            for part in (self.merges, self.replaces, self.found):
                part.hide()
            self.name_go(_tr("Look at the file"))
            self.fit()

    def _hinder(self, error: EduManageError) -> None:
        self.set_busy("")
        self.say(wording.said(error.sentence))

    def _path(self) -> Path:
        return Path(self.file.text().strip())

    def _choice(self, words_of_it: str) -> QRadioButton:
        choice = QRadioButton(words_of_it, self)
        choice.setAccessibleName(words_of_it)
        return choice

    def _browse(self) -> None:
        name, _kind = QFileDialog.getOpenFileName(self, _tr("Choose a .sql file"), str(Path.home()), "*.sql")
        if name:
            self.file.setText(name)
