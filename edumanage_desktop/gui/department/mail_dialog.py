"""How the department sends mails: server, security, sender, language; with a trial whose result is one sentence."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.announcing import announce
from edumanage_desktop.gui.languages import OWN_NAMES
from edumanage_desktop.gui.tab_stops import order_tab_stops
from edumanage_desktop.gui.tasks import Lane, TaskLanes
from edumanage_desktop.gui.text_size import scaled
from edumanage_desktop.services.mail_languages import MailLanguage
from edumanage_desktop.services.mail_settings import LONGEST, MailDesk, MailSecurity, MailSettings

_WIDTH_PX = 520
_USUAL_PORTS = {MailSecurity.STARTTLS: 587, MailSecurity.TLS: 465, MailSecurity.NONE: 25}


class MailDialog(QDialog):
    """Nothing is saved before the person says so; a trial uses what is typed."""

    def __init__(self, *, desk: MailDesk, lanes: TaskLanes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Mail of the department"))
        self.setMinimumWidth(scaled(_WIDTH_PX))
        self._desk, self._lanes = desk, lanes
        self._kept = MailSettings()
        self._make_fields()
        self._make_buttons()
        self._lay_out()
        self.security.activated.connect(lambda _place: self._suggest_port())
        self.trial.clicked.connect(self._try)
        self.save.clicked.connect(self._save)
        self.cancel.clicked.connect(self.reject)
        self._allow(False)
        self._say(self.tr("Reading what is settled…"))
        lanes.run(self, desk.keeper.settings).success(self._show).failure(self._hindered).start()

    def typed(self) -> MailSettings:
        """Return what the fields say."""
        return replace(
            self._kept,
            is_on=self.is_on.isChecked(),
            host=self.host.text().strip(),
            port=self._port(),
            security=MailSecurity(self.security.currentData()),
            login=self.login.text().strip(),
            sender=self.from_address.text().strip(),
            department=self.department.text().strip(),
            language=MailLanguage(self.language.currentData()),
        )

    def _make_fields(self) -> None:
        self.is_on = QCheckBox(self.tr("&Tell people by mail"), self)
        self.is_on.setToolTip(self.tr("From now on; what was before is told to nobody"))
        self.host, self.login, self.from_address, self.department = (self._field(name) for name in self._names())
        self.host.setPlaceholderText(self.tr("smtp.example.org"))
        self.from_address.setPlaceholderText(self.tr("office@example.org"))
        self.security = QComboBox(self)
        self.security.setAccessibleName(self.tr("Security"))
        for security, words in (
            (MailSecurity.STARTTLS, self.tr("STARTTLS, demanded")),
            (MailSecurity.TLS, self.tr("TLS from the first letter")),
            (MailSecurity.NONE, self.tr("None, in clear")),
        ):
            self.security.addItem(words, security.value)
        self.port = self._field(self.tr("Port"))
        self.port.setValidator(QIntValidator(1, 65_535, self.port))
        self.password = self._field(self.tr("Password"))
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setPlaceholderText(self.tr("Only to change it"))
        self.password.setToolTip(
            self.tr(
                "Kept in the keyring of this computer alone; “work --once” elsewhere takes it from its surroundings"
            )
        )
        self.language = QComboBox(self)
        self.language.setAccessibleName(self.tr("Language of the mails"))
        for language, name in OWN_NAMES.items():
            self.language.addItem(name, language.value)
        self.language.setToolTip(self.tr("For whoever chose none of their own under “Notifications…”"))
        self.address = self._field(self.tr("Address of the trial"))
        self.address.setPlaceholderText("you@example.org")

    def _names(self) -> tuple[str, str, str, str]:
        return (
            self.tr("Mail server"),
            self.tr("Login at the server"),
            self.tr("Sender"),
            self.tr("Name of the department"),
        )

    def _field(self, name: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setAccessibleName(name)
        field.setMaxLength(LONGEST)
        return field

    def _make_buttons(self) -> None:
        self.trial = QPushButton(self.tr("Send a test mail"), self)
        self.trial.setToolTip(self.tr("Send one mail by what is typed here, and say what came of it"))
        self.message = QLabel(self)
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setWordWrap(True)
        self.message.setProperty("role", "secondary")
        self.message.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.cancel.setToolTip(self.tr("Leave everything as it is (Escape)"))
        self.save = QPushButton(self.tr("Save"), self)
        self.save.setToolTip(self.tr("Settle it so for the whole department (Enter)"))
        self.save.setProperty("kind", "primary")
        self.save.setDefault(True)
        for button in (self.trial, self.cancel, self.save):
            button.setAccessibleName(button.text())
        self.trial.setAutoDefault(False)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        server, login, sender, department = self._names()
        for words, field in (
            (server, self.host),
            (self.tr("Security"), self.security),
            (self.tr("Port"), self.port),
            (login, self.login),
            (self.tr("Password"), self.password),
            (sender, self.from_address),
            (department, self.department),
            (self.tr("Language of the mails"), self.language),
        ):
            form.addRow(words, field)
        tried, foot, layout = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        tried.addWidget(self.address, 1)
        tried.addWidget(self.trial)
        foot.addStretch()
        foot.addWidget(self.cancel)
        foot.addWidget(self.save)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(self.is_on)
        layout.addLayout(form)
        layout.addLayout(tried)
        layout.addWidget(self.message)
        layout.addLayout(foot)
        fields = (self.is_on, self.host, self.security, self.port, self.login, self.password, self.from_address)
        order_tab_stops(*fields, self.department, self.language, self.address, self.trial, self.cancel, self.save)

    def _show(self, settings: MailSettings) -> None:
        self._kept = settings
        self.is_on.setChecked(settings.is_on)
        self.host.setText(settings.host)
        self.security.setCurrentIndex(max(0, self.security.findData(settings.security.value)))
        self.port.setText(str(settings.port))
        self.login.setText(settings.login)
        self.from_address.setText(settings.sender)
        self.department.setText(settings.department)
        self.language.setCurrentIndex(self.language.findData(settings.language.value))
        self._allow(True)
        self._say("")
        self.is_on.setFocus()

    def _allow(self, may: bool) -> None:
        for widget in (self.trial, self.save):
            widget.setEnabled(may)

    def _suggest_port(self) -> None:
        if self._port() in _USUAL_PORTS.values():
            self.port.setText(str(_USUAL_PORTS[MailSecurity(self.security.currentData())]))

    def _port(self) -> int:
        typed = self.port.text()
        return int(typed) if typed.isascii() and typed.isdigit() and int(typed) else _USUAL_PORTS[MailSecurity.STARTTLS]

    def _try(self) -> None:
        self._allow(False)
        self._say(self.tr("Sending…"))
        send = partial(self._desk.tester.send_test, self.typed(), self.address.text().strip(), self.password.text())
        self._lanes.run(self, send).on(Lane.KEYRING).success(self._tried).failure(self._hindered).start()

    def _tried(self, sentence: Sentence) -> None:
        self._allow(True)
        self._say(wording.said(sentence))

    def _save(self) -> None:
        self._allow(False)
        settings, password, desk = self.typed(), self.password.text(), self._desk

        def keep() -> MailSettings:
            kept = desk.keeper.save(settings)
            if password and settings.login:
                desk.tester.remember(settings, password)
            return kept

        self._lanes.run(self, keep).success(lambda _kept: self.accept()).failure(self._hindered).start()

    def _hindered(self, error: EduManageError) -> None:
        self._allow(True)
        self._say(wording.said(error.sentence))

    def _say(self, words: str) -> None:
        self.message.setText(words)
        self.message.setVisible(bool(words))
        if words:
            announce(self.message, words)
