"""The pages and the dialog in which a password is chosen: after a one-time one, for the first administrator, anew."""

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget

from edumanage_desktop.gui.sign_in.card import Card, text_button
from edumanage_desktop.gui.text_size import scaled, window_room
from edumanage_desktop.services.sign_in import SHORTEST_PASSWORD, is_acceptable


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("NewPassword", text, None, count)


class NewPassword:
    """The two fields of a new password on a card."""

    def __init__(self, card: Card) -> None:
        self._card = card
        self.password = card.add_secret(_tr("New password"))
        self.password.setPlaceholderText(_tr("At least %n characters", SHORTEST_PASSWORD))
        self.again = card.add_secret(_tr("The same again"))

    def chosen(self, login: str) -> str | None:
        """Return the password when it will do and both are the same; otherwise say why not and return None."""
        password = self.password.text()
        if not is_acceptable(password, login=login):
            self._card.say(
                _tr(
                    "A password has at least %n characters and does not hold the login. Nothing was changed.",
                    SHORTEST_PASSWORD,
                )
            )
            self.password.setFocus()
            return None
        if password != self.again.text():
            self._card.say(_tr("The two passwords differ. Nothing was changed; type them again."))
            self.again.setFocus()
            self.again.selectAll()
            return None
        return password

    def clear(self) -> None:
        """Forget what was typed."""
        self.password.clear()
        self.again.clear()


class ChoosePasswordPage(Card):
    """What a person sees who came with a one-time password."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.show_title(
            self.tr("Choose your password"),
            self.tr("The one you were given works once. Choose one of your own; nobody else gets to know it."),
        )
        self.name_primary(self.tr("Choose and sign in"))
        self.new = NewPassword(self)
        self.back = text_button(self.tr("Back"), self)
        self.below.addWidget(self.back)
        self.ways = [self.back]
        self.below.addStretch()


class FirstAdminPage(Card):
    """What the first person sees who opens an embedded database: nobody administers it yet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.show_title(
            self.tr("Welcome to EduManage"),
            self.tr(
                "This database is a file on this computer, and nobody administers it yet: make yourself its first"
                " administrator.\n\nPasswords here keep people who share this computer from acting in each other's"
                " name. They do not protect the file itself: whoever can read or write it can read and change all that"
                " is in it. Where that matters, use a database server instead (Connections…)."
            ),
        )
        self.name_primary(self.tr("Make me the administrator"))
        self.full_name = QLineEdit(self)
        self.full_name.setMaxLength(200)
        self.add_field(self.tr("Your name"), self.full_name)
        self.login = QLineEdit(self)
        self.login.setMaxLength(32)
        self.login.setPlaceholderText(self.tr("Small letters, digits, dots, dashes"))
        self.add_field(self.tr("Login"), self.login)
        self.new = NewPassword(self)
        self.edit = text_button(self.tr("Connections…"), self)
        self.below.addWidget(self.edit)
        self.ways = [self.edit]
        self.below.addStretch()


class LockPage(Card):
    """What stands over the work of somebody who is away; the session goes on behind it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name_primary(self.tr("Unlock"))
        self.password = self.add_secret(self.tr("Password"))
        self.leave = text_button(self.tr("Sign in as somebody else"), self)
        self.below.addWidget(self.leave)
        self.below.addStretch()

    def show_person(self, name: str) -> None:
        """Say whose work is behind the lock."""
        self.show_title(
            self.tr("Locked"),
            self.tr(
                "{name} is signed in. What is typed on the pages is kept, and decisions that wait go on being sent."
            ).format(name=name),
        )
        self.password.clear()
        self.say("")


class ChangePasswordDialog(QDialog):
    """Asks for the present password and a new one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Change password"))
        self.card = Card(self)
        self.card.show_title(
            self.tr("Change your password"),
            self.tr("It is changed in the database, and where this computer remembers it."),
        )
        self.card.name_primary(self.tr("Change"))
        self.present = self.card.add_secret(self.tr("Present password"))
        self.new = NewPassword(self.card)
        cancel = text_button(self.tr("Cancel"), self)
        cancel.clicked.connect(self.reject)
        self.card.below.addWidget(cancel)
        self.card.below.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.card)
        self.resize(QSize(scaled(480), scaled(420)).boundedTo(window_room(self)))


class UpgradeDialog(QDialog):
    """Asks for the account of the server's administrator, who alone may change a schema; it is kept nowhere."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Upgrade the database"))
        self.card = Card(self)
        self.card.show_title(
            self.tr("Upgrade the database"),
            self.tr(
                "This changes the schema for everybody; submitted work and decisions stay as they are. Make a backup"
                " first. Sign in as an administrator of the database server; the account is used once and not kept."
            ),
        )
        self.card.name_primary(self.tr("Upgrade"))
        self.login = QLineEdit(self)
        self.card.add_field(self.tr("Server administrator"), self.login)
        self.password = self.card.add_secret(self.tr("Password"))
        cancel = text_button(self.tr("Cancel"), self)
        cancel.clicked.connect(self.reject)
        self.card.below.addWidget(cancel)
        self.card.below.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.card)
        self.resize(QSize(scaled(480), scaled(420)).boundedTo(window_room(self)))
