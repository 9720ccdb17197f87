"""One setting on the page: its field, what holds, who settled it when, and both sides where somebody was first."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from edumanage_desktop.domain.settings import Setting
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.announcing import announce
from edumanage_desktop.gui.department.setting_words import SettingWords, is_flag, value_words
from edumanage_desktop.gui.number_field import NumberField
from edumanage_desktop.gui.sign_in.card import text_button, text_label
from edumanage_desktop.gui.text_size import scaled
from edumanage_desktop.services.department import KeptSetting, in_force
from edumanage_desktop.services.register import RegisterChange

_FIELD_PX = 168
_BESIDE_BOX_PX = 24
"""Where the words of a check box begin."""


class SettingRow(QWidget):
    """Shows a setting as it is stored, and what the person makes of it until that is saved or let go."""

    edited = Signal()

    def __init__(self, *, setting: Setting, words: SettingWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setting, self._words = setting, words
        self.kept = KeptSetting(setting.name)
        self._typed: int | None = None
        self._change: RegisterChange | None = None
        self._said_elsewhere = ""
        self.box: QCheckBox | None = None
        self.number: NumberField | None = None
        self.default = text_button(self.tr("Use the default"), self)
        self.default.setAccessibleName(self.tr("Use the default: {setting}").format(setting=words.words))
        self.default.setToolTip(self.tr("Let it be what it is while nobody sets it"))
        self.note = text_label("", "secondary", self)
        self.note.setAccessibleDescription(words.words)
        self.conflict = text_label("", "error", self)
        self.conflict.setAccessibleDescription(self.tr("What happened"))
        self.conflict.hide()
        self._lay_out()
        self.default.clicked.connect(self._choose_default)
        self._show()

    def show_kept(self, kept: KeptSetting, change: RegisterChange | None) -> None:
        """Show a setting as it is stored, and who changed it last; what is typed stays typed against it."""
        if (kept, change) == (self.kept, self._change) and not self.is_edited():
            return
        is_typed = self.is_edited()
        self.kept, self._change = kept, change
        if not is_typed:
            self._typed = kept.value
        self._show()

    def say_elsewhere(self, words: str) -> None:
        """Say what the surroundings of this computer have to do with it, as long as nobody settles it."""
        self._said_elsewhere = words
        self._show()

    def is_edited(self) -> bool:
        """Return whether something else is typed than what is stored."""
        return self._typed != self.kept.value

    def typed(self) -> int | None:
        """Return the value that the setting is to have, None for the default."""
        return self._typed

    def forget(self) -> None:
        """Show what is stored."""
        self._typed = self.kept.value
        self.conflict.hide()
        self._show()

    def show_conflict(self, theirs: KeptSetting) -> None:
        """Show both sides; another saving is meant for the setting as it stands now."""
        self.kept = theirs
        words = self.tr(
            "Somebody changed this first: theirs {theirs}, yours {yours}. Save puts yours in its place; Discard keeps"
            " theirs."
        ).format(theirs=self._said(theirs.value), yours=self._said(self._typed))
        self.conflict.setText(words)
        self.conflict.setVisible(self.is_edited())
        announce(self.conflict, words)
        self._show()

    def fix(self, *, is_fixed: bool) -> None:
        """Let nothing be changed, or let it."""
        for widget in filter(None, (self.box, self.number)):
            widget.setEnabled(not is_fixed)
        self.default.setHidden(is_fixed or self._typed is None)

    def field(self) -> QWidget:
        """Return the field in which it is changed."""
        widget = self.box or self.number
        assert widget is not None
        return widget

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(12)
        if is_flag(self.setting):
            self.box = QCheckBox(self._words.words, self)
            self.box.setAccessibleName(self._words.words)
            self.box.clicked.connect(self._take)
            line.addWidget(self.box)
        else:
            label = QLabel(self._words.words, self)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            self.number = self._make_number()
            label.setBuddy(self.number)
            line.addWidget(label, 1)
            line.addWidget(self.number)
        below = QVBoxLayout()
        below.setContentsMargins(scaled(_BESIDE_BOX_PX) if self.box is not None else 0, 0, 0, 0)
        below.setSpacing(2)
        for label in (self.note, self.conflict):
            below.addWidget(label)
        below.addWidget(self.default, 0, Qt.AlignmentFlag.AlignLeading)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(line)
        column.addLayout(below)

    def _make_number(self) -> NumberField:
        unit = self._words.unit
        number = NumberField(self._words.say, self)
        number.setRange(max(1, self.setting.least // unit) if self.setting.least else 0, self.setting.most // unit)
        number.setFixedWidth(scaled(_FIELD_PX))
        number.setAccessibleName(self._words.words)
        number.valueChanged.connect(self._take)
        return number

    def _take(self) -> None:
        if self.box is not None:
            self._typed = int(self.box.isChecked())
        elif self.number is not None:
            self._typed = self.number.value() * self._words.unit
        self._show()
        self.edited.emit()

    def _choose_default(self) -> None:
        self._typed = None
        self._show()
        self.field().setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()

    def _show(self) -> None:
        value = self.setting.otherwise if self._typed is None else self._typed
        for widget in filter(None, (self.box, self.number)):
            widget.blockSignals(True)
        if self.box is not None:
            self.box.setChecked(bool(value))
        elif self.number is not None and self.number.value() * self._words.unit != value:
            self.number.setValue(round(value / self._words.unit))
        for widget in filter(None, (self.box, self.number)):
            widget.blockSignals(False)
        self.default.setHidden(self._typed is None or not self.field().isEnabled())
        note = "\n".join(filter(None, (self._words.advice, " ".join(filter(None, (self._range(), self._note()))))))
        self.note.setText(note)
        self.note.setVisible(bool(note))

    def _range(self) -> str:
        """Return what may be typed, of a number."""
        if self.number is None:
            return ""
        least, most = (
            value_words(self.setting, self._words, steps * self._words.unit)
            for steps in (self.number.minimum(), self.number.maximum())
        )
        return self.tr("From {least} to {most}.").format(least=wording.isolated(least), most=wording.isolated(most))

    def _note(self) -> str:
        default = wording.isolated(value_words(self.setting, self._words, self.setting.otherwise))
        if self.is_edited():
            now = wording.isolated(value_words(self.setting, self._words, in_force(self.setting, self.kept)))
            return self.tr("Not saved yet; in force is {now}.").format(now=now)
        if self.kept.value is None and self._said_elsewhere:
            return self._said_elsewhere
        names = {"default": default, "who": self._who(), "when": wording.moment(self._when())}
        if self._change is None:
            if self.kept.value is None and is_flag(self.setting):
                return self.tr("That is the default.")
            words = self.tr("Not set: the default is in force, {default}.") if self.kept.value is None else ""
            return words.format(**names)
        if self.kept.value is None:
            return self.tr("Back to the default, {default}: {who}, {when}.").format(**names)
        return self.tr("Set by {who} on {when}; the default is {default}.").format(**names)

    def _said(self, value: int | None) -> str:
        shown = self.setting.otherwise if value is None else value
        return wording.isolated(value_words(self.setting, self._words, shown))

    def _who(self) -> str:
        login = "" if self._change is None else wording.plain(self._change.login)
        return wording.isolated(login or self.tr("the database"))

    def _when(self) -> datetime | None:
        return None if self._change is None else self._change.at
