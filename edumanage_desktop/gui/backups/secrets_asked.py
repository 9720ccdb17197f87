"""The questions for a passphrase, and for the account that may read everything on a server."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QWidget

from edumanage_desktop.gui import wording
from edumanage_desktop.gui.backups.asking import AskingDialog
from edumanage_desktop.services.backup.room import Account


def _tr(text: str) -> str:
    return QCoreApplication.translate("Backups", text)


class PassphraseDialog(AskingDialog):
    """Asks for the passphrase of encrypted backups."""

    def __init__(self, *, place: str, may_keep: bool, parent: QWidget) -> None:
        """`may_keep` tells whether the keyring of this computer may keep it."""
        words = _tr(
            "The backups in {place} are encrypted. Their passphrase is kept in memory until you sign out, and nowhere"
            " else."
        )
        if may_keep:
            words = _tr("The backups in {place} are encrypted. Their passphrase is kept in memory until you sign out.")
        super().__init__(
            title=_tr("Passphrase of the backups"),
            intro=words.format(place=wording.isolated(wording.plain(place))),
            go=_tr("Open"),
            parent=parent,
        )
        self.passphrase = self.add_field(_tr("Passphrase"), is_secret=True)
        self.keeps = keeping_box(self)
        self.form.addRow("", self.keeps)
        self.form.setRowVisible(self.keeps, may_keep)
        self.passphrase.setFocus()

    def wants_keeping(self) -> bool:
        """Return whether the keyring is to keep it."""
        return self.keeps.isChecked() and self.keeps.isVisibleTo(self)


def keeping_box(parent: QWidget) -> QCheckBox:
    """Return what asks whether the keyring keeps a passphrase; it does not unless somebody says so."""
    box = QCheckBox(_tr("Keep it in this computer's keyring"), parent)
    box.setAccessibleName(box.text())
    box.setToolTip(_tr("Whoever signs in to your account of this computer can read the backups then"))
    return box


class AccountDialog(AskingDialog):
    """Asks as whom a job is done on a server, where administrators may not read or write everything."""

    def __init__(self, *, intro: str, login: str, parent: QWidget) -> None:
        super().__init__(title=_tr("Which account?"), intro=intro, go=_tr("Go on"), parent=parent)
        self.login = self.add_field(_tr("Login"), text=login)
        self.password = self.add_field(_tr("Password"), is_secret=True)
        (self.password if login else self.login).setFocus()
        for field in (self.login, self.password):
            field.textChanged.connect(self._show_ready)
        self._show_ready()

    def account(self) -> Account:
        """Return what is typed."""
        return Account(self.login.text().strip(), self.password.text())

    def _show_ready(self) -> None:
        self.go.setEnabled(bool(self.login.text().strip()))


def words_of_backup_account(server: str) -> str:
    """Return why a backup of a server asks for another account."""
    return _tr(
        "On the server {server} a backup is taken by an account with the role “backup”, which reads everything and"
        " changes nothing: administrators may not read the drafts of others. Its password is kept in memory until you"
        " sign out."
    ).format(server=wording.isolated(wording.plain(server)))


def words_of_administrator(server: str) -> str:
    """Return why old databases ask for another account."""
    return _tr(
        "On the server {server} old databases are kept where only an administrator of the server sees them, such as"
        " root. Its password is kept in memory until you sign out."
    ).format(server=wording.isolated(wording.plain(server)))


def words_of_portal_account(server: str) -> str:
    """Return why the import of a dump asks for another account."""
    return _tr(
        "On the server {server} the portal's table is written by its owner or by the portal's own account. The password"
        " is used for this import only."
    ).format(server=wording.isolated(wording.plain(server)))
