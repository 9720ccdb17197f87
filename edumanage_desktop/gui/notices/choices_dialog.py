"""The person's own choices of what to be told: how often by mail, in which language, and whether beside the clock."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from edumanage_desktop.domain.people import Person, Role
from edumanage_desktop.gui.languages import OWN_NAMES
from edumanage_desktop.gui.notices import words
from edumanage_desktop.gui.text_size import scaled
from edumanage_desktop.services.notices import LANGUAGE, MAIL, TRAY, MailPace, usual_pace

_WIDTH_PX = 420


class ChoicesDialog(QDialog):
    """The choices stand in the database, so they hold at every computer."""

    chosen = Signal(object)
    """The choices by name that differ now, as `dict[str, str]`."""

    def __init__(
        self, *, person: Person, choices: Mapping[str, str], has_tray: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Notifications"))
        self.setMinimumWidth(scaled(_WIDTH_PX))
        usual = usual_pace(Role.FACULTY if Role.FACULTY in person.roles else Role.STUDENT)
        self._kept = {
            MAIL: choices.get(MAIL, usual.value),
            LANGUAGE: choices.get(LANGUAGE, ""),
            TRAY: choices.get(TRAY, "1"),
        }
        label = QLabel(self.tr("&Mails about what is new"), self)
        self.pace = QComboBox(self)
        self.pace.setAccessibleName(self.tr("Mails about what is new"))
        for each in MailPace:
            self.pace.addItem(words.pace(each), each.value)
        self.pace.setCurrentIndex(max(0, self.pace.findData(self._kept[MAIL])))
        label.setBuddy(self.pace)
        of_language = self._make_language()
        self.hint = QLabel(
            self.tr(
                "Mails come only where the department sends any, to the address that it knows of you. They hold titles,"
                " never feedback."
            ),
            self,
        )
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setWordWrap(True)
        self.hint.setProperty("role", "secondary")
        self.tray = QCheckBox(self.tr("Show news beside the &clock"), self)
        self.tray.setChecked(self._kept[TRAY] == "1")
        self.tray.setEnabled(has_tray)
        self.tray.setToolTip(
            self.tr("A short message of the system; it never takes the keyboard")
            if has_tray
            else self.tr("This system has no place for it")
        )
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.cancel.setToolTip(self.tr("Leave everything as it is (Escape)"))
        self.save = QPushButton(self.tr("Save"), self)
        self.save.setToolTip(self.tr("Keep these choices, for every computer (Enter)"))
        self.save.setProperty("kind", "primary")
        self.save.setDefault(True)
        for button in (self.cancel, self.save):
            button.setAccessibleName(button.text())
        buttons, layout = QHBoxLayout(), QVBoxLayout(self)
        buttons.addStretch()
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.save)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(8)
        for widget in (label, self.pace, self.hint):
            layout.addWidget(widget)
        layout.addSpacing(8)
        for widget in (of_language, self.language, self.language_hint):
            layout.addWidget(widget)
        layout.addSpacing(8)
        layout.addWidget(self.tray)
        layout.addSpacing(12)
        layout.addLayout(buttons)
        self.cancel.clicked.connect(self.reject)
        self.save.clicked.connect(self._choose)

    def _make_language(self) -> QLabel:
        """Make the choice of a language and what it is for, and return its label."""
        self.language = QComboBox(self)
        self.language.setAccessibleName(self.tr("Your language"))
        self.language.addItem(self.tr("As the department and the computer have it"), "")
        for language, name in OWN_NAMES.items():
            self.language.addItem(name, language.value)
        self.language.setCurrentIndex(max(0, self.language.findData(self._kept[LANGUAGE])))
        label = QLabel(self.tr("Your &language"), self)
        label.setBuddy(self.language)
        self.language_hint = QLabel(
            self.tr("Mails come in it, and a window speaks it at every computer where none was chosen in its menu."),
            self,
        )
        self.language_hint.setTextFormat(Qt.TextFormat.PlainText)
        self.language_hint.setWordWrap(True)
        self.language_hint.setProperty("role", "secondary")
        return label

    def _choose(self) -> None:
        now = {
            MAIL: str(self.pace.currentData()),
            LANGUAGE: str(self.language.currentData()),
            TRAY: "1" if self.tray.isChecked() else "0",
        }
        self.accept()
        self.chosen.emit({name: value for name, value in now.items() if value != self._kept[name]})
