"""The page that asks where, who and with which password."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from edumanage_desktop.domain.profiles import ConnectionProfile
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.sign_in.card import Card, text_button
from edumanage_desktop.gui.sign_in.connection_words import connection_words
from edumanage_desktop.gui.tab_stops import order_tab_stops
from edumanage_desktop.services.sign_in import Credentials


class SignInPage(Card):
    """Offers the connections that there are; a prepared computer asks for login and password only."""

    connections_wanted = Signal()
    upgrade_wanted = Signal()
    why_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.show_title(self.tr("Sign in"), "")
        self.name_primary(self.tr("Sign in"))
        self.connection = QComboBox(self)
        self.add_field(self.tr("Connection"), self.connection)
        self.login = QLineEdit(self)
        self.login.setMaxLength(80)
        self.add_field(self.tr("Login"), self.login)
        self.password = self.add_secret(self.tr("Password"))
        self.remember = QCheckBox(self.tr("Remember the password in this computer's keyring"), self)
        self.remember.setAccessibleName(self.remember.text())
        self.form.addRow(self.remember)
        order_tab_stops(self.password, self.remember, self.primary)
        self.upgrade = text_button(self.tr("Upgrade the database…"), self)
        self.upgrade.hide()
        self.upgrade.clicked.connect(self.upgrade_wanted)
        self.why = text_button(self.tr("Find out why…"), self)
        self.why.setToolTip(self.tr("Goes the way to the database step by step, and changes nothing"))
        self.why.hide()
        self.why.clicked.connect(self.why_wanted)
        self.edit = text_button(self.tr("Connections…"), self)
        self.edit.clicked.connect(self.connections_wanted)
        self.below.addWidget(self.edit)
        self.below.addStretch()
        self.below.addWidget(self.why)
        self.below.addWidget(self.upgrade)
        order_tab_stops(self.edit, self.why, self.upgrade)
        self.ways = [self.connection, self.edit, self.why, self.upgrade]
        self._profiles: Sequence[ConnectionProfile] = ()
        self.connection.currentIndexChanged.connect(self._show_chosen)

    def offer(self, profiles: Sequence[ConnectionProfile], chosen: str) -> None:
        """Offer these connections, the chosen one (by name) first of all."""
        self._profiles = profiles
        with QSignalBlocker(self.connection):
            self.connection.clear()
            self.connection.addItems([connection_words(profile.name) for profile in profiles])
            names = [profile.name for profile in profiles]
            self.connection.setCurrentIndex(names.index(chosen) if chosen in names else 0)
        self.form.setRowVisible(self.connection, len(profiles) > 1)
        self._show_chosen()

    def profile(self) -> ConnectionProfile | None:
        """Return the chosen connection, None when there is none."""
        index = self.connection.currentIndex()
        return self._profiles[index] if 0 <= index < len(self._profiles) else None

    def credentials(self) -> Credentials | None:
        """Return what was typed, None without a connection."""
        profile = self.profile()
        return None if profile is None else Credentials(profile, self.login.text().strip(), self.password.text())

    def wants_remembering(self) -> bool:
        """Return whether the password is to be kept."""
        return self.remember.isChecked() and self.remember.isVisibleTo(self)

    def offer_upgrade(self, is_offered: bool) -> None:
        """Offer, or stop offering, to bring the schema up to date."""
        self.upgrade.setVisible(is_offered)

    def offer_why(self, is_offered: bool) -> None:
        """Offer, or stop offering, to find out what keeps the person from the database."""
        self.why.setVisible(is_offered)

    def focus_first(self) -> None:
        """Put the keyboard where something is missing."""
        (self.password if self.login.text() else self.login).setFocus()

    def _show_chosen(self) -> None:
        profile = self.profile()
        if profile is None:
            return
        if profile.login and (profile.is_locked("login") or not self.login.text()):
            self.login.setText(profile.login)
        self.login.setReadOnly(profile.is_locked("login"))
        self.form.setRowVisible(self.remember, profile.is_server and not profile.is_shared_machine)
        where = self._where(profile)
        warning = ""
        if profile.has_no_tls:
            warning = self.tr("By an administrator's exception this connection is not encrypted.")
        self.show_title(self.tr("Sign in"), "\n".join(line for line in (where, warning) if line))
        self.offer_upgrade(False)
        self.offer_why(False)
        self.say("")

    def _where(self, profile: ConnectionProfile) -> str:
        name = wording.isolated(connection_words(profile.name))
        if not profile.is_server:
            return self.tr("{name}: a database in a file").format(name=name)
        hosts = wording.listed(str(host) for host in profile.hosts)
        return self.tr("{name}: {database} at {hosts}").format(
            name=name, database=wording.isolated(profile.database), hosts=hosts
        )
