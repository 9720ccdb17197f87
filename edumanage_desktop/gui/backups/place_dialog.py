"""The dialog that asks where the backups lie; where nothing lies yet, whether they are to be encrypted."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QWidget

from edumanage_desktop.domain.backups import WrongPassphrase
from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.domain.store_place import is_bucket, place_mistake
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.backups.asking import AskingDialog
from edumanage_desktop.gui.backups.repository import OpenRepository
from edumanage_desktop.gui.backups.secrets_asked import keeping_box
from edumanage_desktop.services.backup.encryption import SHORTEST_PASSPHRASE
from edumanage_desktop.services.backup.looking import RepositoryKind


def _tr(text: str) -> str:
    return QCoreApplication.translate("Backups", text)


class PlaceDialog(AskingDialog):
    """Looks at the place first; then asks only for what is not known yet."""

    def __init__(self, *, repository: OpenRepository, parent: QWidget) -> None:
        super().__init__(
            title=_tr("Where the backups lie"),
            intro=_tr(
                "A folder on another disk or of the network, or a bucket of an object store. A folder on the disk that"
                " the work is on is lost with it."
            ),
            go=_tr("Look"),
            parent=parent,
        )
        self._repository = repository
        self._kind: RepositoryKind | None = None
        self.place = self.add_field(_tr("Folder or bucket"), text=repository.place)
        self.place.setPlaceholderText(_tr("/backups/physics or s3://KEY-ID@bucket/physics"))
        self.browse = self.button(_tr("Choose a folder…"), _tr("Choose a folder of this computer"), self._browse)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self.browse)
        self.form.addRow("", row)
        self.secret = self.add_field(_tr("Secret of the key"), is_secret=True)
        self.secret.setPlaceholderText(_tr("Only where it is not remembered yet"))
        self.encrypts = QCheckBox(_tr("Encrypt the backups with a passphrase"), self)
        self.encrypts.setAccessibleName(self.encrypts.text())
        self.encrypts.setChecked(True)
        self.form.addRow("", self.encrypts)
        self.passphrase = self.add_field(_tr("Passphrase"), is_secret=True)
        self.again = self.add_field(_tr("Once more"), is_secret=True)
        self.keeps = keeping_box(self)
        self.form.addRow("", self.keeps)
        self.place.textChanged.connect(self._forget_kind)
        self.encrypts.toggled.connect(self._show_fields)
        self.asked.connect(self._go_on)
        self._show_fields()
        self.place.setFocus()

    def _go_on(self) -> None:
        place = self.place.text().strip()
        if self._kind is None:
            mistake = place_mistake(place) if place else None
            if not place or mistake is not None:
                self._hinder_words(wording.said(mistake) if mistake is not None else _tr("Name a place first."))
                return
            if not is_bucket(place) and not Path(place).is_absolute():
                self._hinder_words(_tr("Name a folder with its whole path."))
                return
            self.set_busy(_tr("Looking…"))
            self._repository.look(place, self._typed_secret(), self._take_kind, self._hinder)
            return
        passphrase = self.passphrase.text() if self._wants_passphrase() else None
        if self._kind is RepositoryKind.NONE and passphrase is not None:
            if len(passphrase) < SHORTEST_PASSPHRASE:
                words = _tr("A passphrase has at least {count} letters; several words are easy to keep in mind.")
                self._hinder_words(words.format(count=wording.number(SHORTEST_PASSPHRASE)))
                return
            if passphrase != self.again.text():
                self._hinder_words(_tr("The two passphrases are not the same."))
                return
        self.set_busy(_tr("Opening…"))
        keeps = passphrase is not None and self.keeps.isChecked()
        self._repository.begin_at(place, self._typed_secret(), passphrase, self.accept, self._hinder, keep=keeps)

    def _take_kind(self, kind: RepositoryKind) -> None:
        if kind is RepositoryKind.ENCRYPTED:
            self._try_what_is_known()
            return
        self._kind = kind
        self.set_busy("")
        if kind is RepositoryKind.PLAIN:
            self._go_on()
            return
        self._ask_about(kind)

    def _try_what_is_known(self) -> None:
        """Open what is encrypted with what the keyring or the surroundings know, and ask only where they do not."""

        def ask(error: EduManageError) -> None:
            if not isinstance(error, WrongPassphrase):
                self._hinder(error)
                return
            self._kind = RepositoryKind.ENCRYPTED
            self.set_busy("")
            self._ask_about(RepositoryKind.ENCRYPTED)

        self.set_busy(_tr("Opening…"))
        place = self.place.text().strip()
        self._repository.begin_at(place, self._typed_secret(), None, self.accept, ask)

    def _ask_about(self, kind: RepositoryKind) -> None:
        self.name_go(_tr("Begin here") if kind is RepositoryKind.NONE else _tr("Open"))
        self._show_fields()
        if kind is RepositoryKind.NONE:
            self.say(
                _tr(
                    "Nothing is backed up here yet. Without its passphrase nobody reads an encrypted backup, and nobody"
                    " can help: write it down, and keep it in a safe."
                ),
                is_failure=False,
            )
            self.encrypts.setFocus()
        else:
            self.say(_tr("Encrypted backups are here."), is_failure=False)
            self.passphrase.setFocus()

    def _wants_passphrase(self) -> bool:
        is_new = self._kind is RepositoryKind.NONE
        return self._kind is RepositoryKind.ENCRYPTED or (is_new and self.encrypts.isChecked())

    def _typed_secret(self) -> str:
        return self.secret.text() if is_bucket(self.place.text()) else ""

    def _show_fields(self) -> None:
        is_new = self._kind is RepositoryKind.NONE
        self.form.setRowVisible(self.secret, is_bucket(self.place.text()))
        self.form.setRowVisible(self.encrypts, is_new)
        self.form.setRowVisible(self.passphrase, self._wants_passphrase())
        self.form.setRowVisible(self.again, is_new and self._wants_passphrase())
        self.form.setRowVisible(self.keeps, self._wants_passphrase() and self._repository.may_keep())
        self.fit()

    def _forget_kind(self) -> None:
        if self._kind is not None:
            self._kind = None
            self.name_go(_tr("Look"))
            self.say("")
        self._show_fields()

    def _hinder(self, error: EduManageError) -> None:
        self._hinder_words(wording.said(error.sentence))

    def _hinder_words(self, words: str) -> None:
        self.set_busy("")
        self.say(words)

    def _browse(self) -> None:
        typed = self.place.text().strip()
        start = typed if typed and not is_bucket(typed) and Path(typed).is_dir() else str(Path.home())
        name = QFileDialog.getExistingDirectory(self, _tr("Choose a folder"), start)
        if name:
            self.place.setText(name)
