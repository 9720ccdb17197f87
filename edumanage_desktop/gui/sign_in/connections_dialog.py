"""The dialog in which connections are described and tried out."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from edumanage_desktop.domain.database_url import read_hosts
from edumanage_desktop.domain.profiles import LONGEST_LOCK_MINUTES, ConnectionProfile, ProfileKind, is_url
from edumanage_desktop.domain.store_place import PLACE_VARIABLE, bucket_place, is_bucket, place_mistake
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.announcing import announce
from edumanage_desktop.gui.form_labels import centre_labels
from edumanage_desktop.gui.own_direction import OwnDirection
from edumanage_desktop.gui.sign_in.card import text_label
from edumanage_desktop.gui.sign_in.connection_words import connection_words
from edumanage_desktop.gui.sign_in.minutes_field import MinutesField
from edumanage_desktop.gui.tab_stops import order_tab_stops
from edumanage_desktop.gui.text_size import scaled, window_room
from edumanage_desktop.services.sign_in import Credentials

_TEXT_MARGIN_PX = 10


class ConnectionsDialog(QDialog):
    """A list of connections and the fields of the chosen one; what an administrator locked cannot be typed into.

    `place_elsewhere` is where files are kept for a connection that does not say so, empty where nothing says it.
    """

    saved = Signal(object)
    """The `ConnectionProfile` to keep."""
    removed = Signal(str)
    trial_wanted = Signal(object)
    """The `Credentials` to try out."""

    def __init__(self, parent: QWidget | None = None, *, place_elsewhere: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Connections"))
        self.resize(QSize(scaled(860), scaled(640)).boundedTo(window_room(self)))
        self._place_elsewhere = place_elsewhere
        self._profiles: list[ConnectionProfile] = []
        self._shown: ConnectionProfile | None = None
        self._is_trying = False
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Connections"))
        self.list.setMinimumWidth(scaled(140))
        self.list.setMaximumWidth(scaled(240))
        self.list.setItemDelegate(OwnDirection(self.list))
        self._make_fields()
        self._message = text_label("", "secondary", self)
        self._message.setAccessibleDescription(self.tr("What came of it"))
        self._make_buttons()
        self._lay_out()
        self.list.currentRowChanged.connect(self._show_row)
        self.kind.currentIndexChanged.connect(self._show_kind)

    def offer(self, profiles: Sequence[ConnectionProfile], chosen: str = "") -> None:
        """List these connections and show the chosen one."""
        self._profiles = list(profiles)
        self.list.clear()
        self.list.addItems([connection_words(profile.name) for profile in self._profiles])
        names = [profile.name for profile in self._profiles]
        if names:
            self.list.setCurrentRow(names.index(chosen) if chosen in names else 0)
        else:
            self.show_new()

    def show_new(self) -> None:
        """Show the empty fields of a connection that is not kept yet."""
        self.list.setCurrentRow(-1)
        self._show(ConnectionProfile(name="", kind=ProfileKind.SERVER))
        self.name.setFocus()

    def profile(self) -> ConnectionProfile | None:
        """Return what the fields say; None after saying what is missing or wrong."""
        mistake = self._mistake()
        if mistake is not None:
            field, message = mistake
            self.say(message, is_failure=True)
            field.setFocus()
            return None
        base = self._shown or ConnectionProfile(name="")
        name, kind = self.name.text().strip(), ProfileKind(self.kind.currentData())
        hosts = read_hosts(self.hosts.text()) if self.hosts.text().strip() else ()
        changed = base.changed(
            kind=kind,
            hosts=hosts,
            database=self.database.text().strip(),
            authority=self.authority.text().strip(),
            login=self.login.text().strip(),
            store=self.store.text().strip(),
            is_shared_machine=self.shared.isChecked(),
            asks_directory=self.directory.isChecked(),
            lock_after_minutes=self.minutes.value(),
        )
        return changed if base.is_machine_wide else changed.changed(name=name)

    def store_secret(self) -> str:
        """Return the secret that was typed for the key of the files' bucket, empty where it is not asked."""
        return self.secret.text() if self.form.isRowVisible(self.secret) else ""

    def say(self, message: str, *, is_failure: bool) -> None:
        """Show what came of saving or of a trial."""
        self._message.setProperty("role", "error" if is_failure else "strong")
        self._message.style().unpolish(self._message)
        self._message.style().polish(self._message)
        self._message.setText(message)
        announce(self._message, message, is_urgent=is_failure)

    def message(self) -> str:
        """Return the message that is shown."""
        return self._message.text()

    def set_trying(self, is_trying: bool) -> None:
        """Take no second trial while one is under way; the button keeps the keyboard meanwhile."""
        self._is_trying = is_trying
        if is_trying:
            self.say(self.tr("Trying the connection…"), is_failure=False)

    def _mistake(self) -> tuple[QWidget, str] | None:
        name = self.name.text().strip()
        if not name or any(each in name for each in "[]"):
            return self.name, self.tr("A connection needs a name, without [ and ]. Nothing was kept.")
        if is_url(self.database.text()):
            return self.database, self.tr(
                "A database is a name on its server or a file's path, never a URL; the server stands under Hosts."
                " Nothing was kept."
            )
        wrong = self._wrong_store()
        if wrong is not None or self.kind.currentData() != ProfileKind.SERVER:
            return wrong
        if not self.hosts.text().strip():
            return self.hosts, self.tr("A server needs at least one host. Nothing was kept.")
        try:
            read_hosts(self.hosts.text())
        except ValueError:
            return self.hosts, self.tr("A host reads like db.example.org or db.example.org:3306. Nothing was kept.")
        if not self.database.text().strip():
            return self.database, self.tr("A server needs the database's name. Nothing was kept.")
        if not self.store.text().strip() and not self._place_elsewhere:
            return self.store, self.tr(
                "A server needs the place of its files under Files: the folder that everybody reaches, or the bucket."
                " Nothing was kept; an administrator knows it, or names it for this computer in {variable}."
            ).format(variable=PLACE_VARIABLE)
        return None

    def _wrong_store(self) -> tuple[QWidget, str] | None:
        mistake = place_mistake(self.store.text().strip())
        if mistake is not None:
            words = self.tr("Nothing was kept, for the place of the files is none: {why}.")
            return self.store, words.format(why=wording.said(mistake))
        if self.store_secret() and not bucket_place(self.store.text().strip()).key_id:
            words = self.tr("Nothing was kept: name the key that the secret is for, s3://key-id@bucket.")
            return self.store, words
        return None

    def _make_fields(self) -> None:
        self.name = QLineEdit(self)
        self.kind = QComboBox(self)
        self.kind.addItem(self.tr("A file on this computer"), ProfileKind.EMBEDDED)
        self.kind.addItem(self.tr("A database server"), ProfileKind.SERVER)
        self.hosts = QLineEdit(self)
        self.hosts.setPlaceholderText(self.tr("db.example.org, or several: first, second:3307"))
        self.database = QLineEdit(self)
        self.authority = QLineEdit(self)
        self.authority.setPlaceholderText(self.tr("Empty: those that this computer trusts"))
        self.login = QLineEdit(self)
        self.store = QLineEdit(self)
        self.store.textChanged.connect(self._show_secret)
        self.secret = secret_line(self.tr("Empty: as it is remembered in the keyring"), self)
        self.shared = QCheckBox(self.tr("Shared machine: nothing is left behind"), self)
        self.shared.toggled.connect(self._show_secret)
        self.directory = QCheckBox(self.tr("The institution's directory checks passwords (PAM or LDAP)"), self)
        self.minutes = MinutesField(self)
        self.minutes.setRange(0, LONGEST_LOCK_MINUTES)
        self.minutes.setSpecialValueText(self.tr("Never"))
        self.minutes.lineEdit().setTextMargins(_TEXT_MARGIN_PX, 0, 0, 0)
        self.password = secret_line(self.tr("For the trial only; not kept"), self)
        self._authority_row = self._with_chooser(self.authority)
        self._store_row = self._with_chooser(self.store)
        self.form = QFormLayout()
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.form.setVerticalSpacing(10)
        self.form.setHorizontalSpacing(12)
        self._switches = QWidget(self)  # in one row, so that both have the same edge whatever has room
        column = QVBoxLayout(self._switches)
        column.setContentsMargins(0, 0, 0, 0)
        for switch in (self.shared, self.directory):
            switch.setAccessibleName(switch.text())
            column.addWidget(switch)
        for words, field in (
            (self.tr("Name"), self.name),
            (self.tr("Kind"), self.kind),
            (self.tr("Hosts"), self.hosts),
            (self.tr("Database"), self.database),
            (self.tr("Certificate authority"), self._authority_row),
            (self.tr("Login"), self.login),
            (self.tr("Files"), self._store_row),
            (self.tr("Secret of the key"), self.secret),
            (self.tr("Lock when idle"), self.minutes),
            ("", self._switches),
            (self.tr("Password"), self.password),
        ):
            named = field if not isinstance(field, _Chooser) else field.line
            if words:
                named.setAccessibleName(words)
            self.form.addRow(words, field)

    def _with_chooser(self, line: QLineEdit) -> "_Chooser":
        return _Chooser(line, is_folder=line is self.store, parent=self)

    def _make_buttons(self) -> None:
        self.add = QPushButton(self.tr("New connection"), self)
        self.add.clicked.connect(self.show_new)
        self.remove = QPushButton(self.tr("Remove"), self)
        self.remove.clicked.connect(self._remove)
        self.trial = QPushButton(self.tr("Test connection"), self)
        self.trial.clicked.connect(self._try_out)
        self.save = QPushButton(self.tr("Save"), self)
        self.save.setProperty("kind", "primary")
        self.save.clicked.connect(self._save)
        self.close_button = QPushButton(self.tr("Close"), self)
        self.close_button.clicked.connect(self.reject)
        for button in (self.add, self.remove, self.trial, self.save, self.close_button):
            button.setAccessibleName(button.text())
            button.setAutoDefault(False)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.addWidget(self.list)
        left.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        buttons = QHBoxLayout()
        for widget in (self.trial, self.remove):
            buttons.addWidget(widget)
        buttons.addStretch()
        for widget in (self.close_button, self.save):
            buttons.addWidget(widget)
        fields = QWidget(self)
        column = QVBoxLayout(fields)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self.form)
        column.addWidget(self._message)
        column.addStretch()
        room = QScrollArea(self)  # for letters so large that not all fields stand in a small window
        room.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        room.setWidgetResizable(True)
        room.setWidget(fields)
        right = QVBoxLayout()
        right.addWidget(room, 1)
        right.addLayout(buttons)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(16)
        layout.addLayout(left)
        layout.addLayout(right, 1)
        self._order_tab_stops()

    def _order_tab_stops(self) -> None:
        fields = (self.name, self.kind, self.hosts, self.database, *self._authority_row.tab_order(), self.login)
        more = (*self._store_row.tab_order(), self.secret, self.minutes, self.shared, self.directory, self.password)
        order_tab_stops(*(self.list, self.add, *fields, *more, self.trial, self.remove, self.close_button, self.save))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        centre_labels(self.form)

    def _show_row(self, row: int) -> None:
        if 0 <= row < len(self._profiles):
            self._show(self._profiles[row])

    def _show(self, profile: ConnectionProfile) -> None:
        self._shown = profile
        self.name.setText(profile.name)
        self.kind.setCurrentIndex(self.kind.findData(profile.kind))
        self.hosts.setText(", ".join(str(host) for host in profile.hosts))
        self.database.setText(profile.database)
        self.authority.setText(profile.authority)
        self.login.setText(profile.login)
        self.store.setText(profile.store)
        self.store.setCursorPosition(0)
        self.shared.setChecked(profile.is_shared_machine)
        self.directory.setChecked(profile.asks_directory)
        self.minutes.setValue(profile.lock_after_minutes)
        self.password.clear()
        self.secret.clear()
        self.name.setReadOnly(profile.is_machine_wide)
        self.remove.setEnabled(not profile.is_machine_wide and bool(profile.name))
        for field, widget in self._lockable().items():
            widget.setEnabled(not profile.is_locked(field))
            widget.setToolTip(self.tr("Set by an administrator of this computer") if profile.is_locked(field) else "")
        words = [self.tr("By an administrator's exception this connection is not encrypted.")]
        self.say(words[0] if profile.has_no_tls else "", is_failure=profile.has_no_tls)
        self._show_kind()

    def _show_kind(self) -> None:
        is_server = self.kind.currentData() == ProfileKind.SERVER
        for widget in (self.hosts, self._authority_row, self._switches):
            self.form.setRowVisible(widget, is_server)
        self._show_secret()
        self.store.setPlaceholderText(self._words_without_place(is_server=is_server))
        self.database.setPlaceholderText(
            self.tr("Its name on the server") if is_server else self.tr("A file; empty: your own")
        )

    def _words_without_place(self, *, is_server: bool) -> str:
        """Return what the empty field of the files' place says: what holds then, or what has to be typed."""
        if self._place_elsewhere:
            place = wording.isolated(wording.plain(self._place_elsewhere))
            return self.tr("Empty: {place}, as this computer says").format(place=place)
        if is_server:
            return self.tr("A folder, or s3://key-id@bucket/prefix?endpoint=https://…")
        return self.tr("Empty: a folder of your own; or a folder, or s3://…")

    def _show_secret(self) -> None:
        """Ask for a secret only where a key takes one, and where it may be remembered."""
        self.form.setRowVisible(self.secret, is_bucket(self.store.text()) and not self.shared.isChecked())

    def _lockable(self) -> dict[str, QWidget]:
        return {
            "kind": self.kind,
            "hosts": self.hosts,
            "database": self.database,
            "authority": self.authority,
            "login": self.login,
            "store": self.store,
            "shared_machine": self.shared,
            "sign_in": self.directory,
            "lock_after_minutes": self.minutes,
        }

    def _remove(self) -> None:
        if self._shown is not None:
            self.removed.emit(self._shown.name)

    def _save(self) -> None:
        profile = self.profile()
        if profile is not None:
            self.saved.emit(profile)

    def _try_out(self) -> None:
        profile = self.profile() if not self._is_trying else None
        if profile is not None:
            login, password, secret = self.login.text().strip(), self.password.text(), self.store_secret()
            self.trial_wanted.emit(Credentials(profile, login, password, secret))


def secret_line(placeholder: str, parent: QWidget) -> QLineEdit:
    """Return a line whose letters nobody sees."""
    line = QLineEdit(parent)
    line.setEchoMode(QLineEdit.EchoMode.Password)
    line.setPlaceholderText(placeholder)
    return line


class _Chooser(QWidget):
    """A line for a path and the button that lets the person look for it."""

    def __init__(self, line: QLineEdit, *, is_folder: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.line, self._is_folder = line, is_folder
        self._button = QPushButton(self.tr("Choose…"), self)
        self._button.setAutoDefault(False)
        which = self.tr("Choose the folder of the files…") if is_folder else self.tr("Choose the authority's file…")
        self._button.setAccessibleName(which)
        self._button.clicked.connect(self._choose)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(line)
        layout.addWidget(self._button)

    def tab_order(self) -> tuple[QWidget, ...]:
        """Return the line and its button."""
        return self.line, self._button

    def _choose(self) -> None:
        if self._is_folder:
            chosen = QFileDialog.getExistingDirectory(self, self.tr("Folder of the files"), self.line.text())
        else:
            chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Certificate authority"), self.line.text())
        if chosen:
            self.line.setText(chosen)
